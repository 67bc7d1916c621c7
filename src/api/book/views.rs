//! The views held, what was said that bears on a step, what may happen besides a fee, and what is open.

use super::page::{Book, CellData};
use crate::api::data::{KeyText, data};
use crate::api::shapes::{CiteData, PositionData};
use crate::law::procedure::{CorrectiveMeasure, CorrectiveMeasureWhen};
use crate::law::rules::{CasesOf, Note};
use crate::law::source::Unverified;
use crate::law::{CountsFor, Figure, Position, Question, Reading, Rules, View};
use crate::text::date::iso as day;
use crate::text::{Key, date, explain, keys, say};
use jiff::civil::Date;

data! {
    /// A view with what it holds.
    ViewData {
        /// Its key.
        key: KeyText,
        /// Its name.
        name: KeyText,
        /// From when it was held.
        held: String,
        /// Its end; none of one that is held still.
        ended: Option<ViewEndData>,
        /// Whose it is.
        instance: KeyText,
        /// What that one is: `guidance`, `authority`, `board`, `court` or `statute`.
        rank: KeyText,
        /// What it holds, point by point.
        positions: Vec<OnPointData>,
        /// Which way it says that a circumstance pulls.
        readings: Vec<PullData>,
    }
    /// The end of a view, or of what it held on a point or read of a fact.
    ViewEndData {
        /// The first day on which it was not held any more.
        from: String,
        /// How a view ended: `set-aside` or `given-up`; none of a single point or fact, which was decided otherwise.
        how: Option<KeyText>,
        /// What ended it.
        cite: CiteData,
    }
    /// What a view holds on a point.
    OnPointData {
        /// The point.
        point: KeyText,
        /// What is held.
        position: PositionData,
        /// From when something else was decided.
        until: Option<ViewEndData>,
    }
    /// Which way a view says that a circumstance pulls.
    PullData {
        /// The question.
        question: KeyText,
        /// The option.
        option: KeyText,
        /// The answer as a sentence of fact.
        statement: KeyText,
        /// The criterion that it was weighed under.
        criterion: KeyText,
        /// Which way.
        direction: KeyText,
        /// For which of the two questions it counts: `both`, or `amount` for how much only.
        counts_for: KeyText,
        /// Where.
        cite: CiteData,
        /// From when it was read otherwise.
        until: Option<ViewEndData>,
    }
    /// What was said that bears on a step.
    NoteData {
        /// Its key.
        key: KeyText,
        /// The step.
        stage: KeyText,
        /// In words.
        text: KeyText,
        /// The day from which it was known; none where it is as old as the rules.
        since: Option<String>,
        /// The last day on which it held; none where nothing has overtaken it.
        until: Option<String>,
        /// Of which cases it speaks, in words.
        of: String,
        /// Where it was said.
        cite: CiteData,
    }
    /// What may happen besides a fee.
    MeasureRowData {
        /// Its key.
        key: KeyText,
        /// In words.
        text: KeyText,
        /// When it is worth showing, in words.
        when: String,
        /// Where it is set out.
        cite: CiteData,
        /// The duty that it enforces, where that stands elsewhere.
        duty: Option<CiteData>,
    }
    /// Something that is open because no text was seen.
    OpenData {
        /// In words.
        text: KeyText,
        /// The text where it would have to be checked.
        source: KeyText,
    }
}

impl Book {
    pub(super) fn views(&mut self, rules: &Rules) -> Vec<ViewData> {
        self.section("views", keys::BOOK_VIEWS);
        rules.views.iter().map(|view| self.view(view)).collect()
    }

    fn view(&mut self, from: &View) -> ViewData {
        let key = from.id.key();
        let head = [keys::DIFFER_POINT, keys::BOOK_POSITION, keys::BOOK_WHERE];
        self.table_called(format!("positions-{key}"), self.of_view(from, keys::BOOK_POSITIONS), &head);
        let positions = from.positions.iter().map(|held| self.position(key, held)).collect();
        let head = [keys::BOOK_FACT, keys::BOOK_CRITERION, keys::BOOK_DIRECTION, keys::BOOK_WHERE];
        self.table_called(format!("readings-{key}"), self.of_view(from, keys::BOOK_READINGS), &head);
        let readings = from.readings.iter().map(|reading| self.reading(key, reading)).collect();
        ViewData {
            key,
            name: explain::view(self.lang, from.id),
            held: day(from.held),
            ended: from.ended.map(|ended| self.end(ended.by, Some(ended.how.key()))),
            instance: from.instance.key(),
            rank: from.instance.rank().key(),
            positions,
            readings,
        }
    }

    /// A caption that says whose view it is, and from when.
    fn of_view(&self, of: &View, what: Key) -> String {
        let rank = self.named("rank", of.instance.rank().key());
        let since = date::long(self.lang, of.held);
        let name = explain::view(self.lang, of.id);
        let (what, from) = (self.text(what), self.text(keys::BOOK_FROM));
        let until = of.ended.map(|ended| [", ", &self.until(ended.by.value)].concat()).unwrap_or_default();
        format!("{name} ({rank}, {from} {since}{until}): {what}")
    }

    /// The last day in words.
    fn until(&self, ended: Date) -> String {
        let last = date::long(self.lang, ended.yesterday().unwrap_or(ended));
        format!("{} {last}", self.text(keys::BOOK_UNTIL))
    }

    fn end(&mut self, by: Figure<Date>, how: Option<KeyText>) -> ViewEndData {
        ViewEndData { from: day(by.value), how, cite: self.cite(by.cite) }
    }

    /// Where something was said, and where it was decided otherwise.
    fn said_until(
        &self,
        cite: &CiteData,
        until: Option<&ViewEndData>,
        end: Option<&'static Figure<Date>>,
    ) -> CellData {
        match (until, end) {
            (Some(until), Some(end)) => CellData::cites(&[cite.clone(), until.cite.clone()])
                .then(format!("\n({})", self.until(end.value))),
            _ => CellData::cite(cite),
        }
    }

    fn position(&mut self, view: KeyText, held: &Position) -> OnPointData {
        let (point, stance) = (held.point.key(), held.stance.key());
        let cite = self.cite(held.cite);
        let words = [self.named("point", point), self.named("stance", stance)];
        let [on, holds] = words.map(CellData::words);
        let until = held.until.map(|by| self.end(*by, None));
        let said = self.said_until(&cite, until.as_ref(), held.until);
        self.row(format!("position-{view}-{point}"), [on, holds, said]);
        OnPointData { point, position: PositionData { view, stance, cite }, until }
    }

    fn reading(&mut self, view: KeyText, from: &Reading) -> PullData {
        let row = PullData {
            question: from.when.question.key(),
            option: from.when.key(),
            statement: explain::statement(self.lang, from.when),
            criterion: from.criterion.key(),
            direction: from.direction.key(),
            counts_for: from.counts_for.key(),
            cite: self.cite(from.cite),
            until: from.until.map(|by| self.end(*by, None)),
        };
        let cells = [
            CellData::words(row.statement),
            CellData::words(self.named("criterion", row.criterion)),
            self.pull(from),
            self.said_until(&row.cite, row.until.as_ref(), from.until),
        ];
        self.row(format!("reading-{view}-{}-{}-{}", row.criterion, row.question, row.option), cells);
        row
    }

    /// Which way, and that it is for the amount only where it is.
    fn pull(&self, from: &Reading) -> CellData {
        let direction = CellData::words(explain::direction(self.lang, from.direction));
        match from.counts_for {
            CountsFor::Both => direction,
            CountsFor::Amount => direction.then(format!("\n({})", self.text(keys::BOOK_FOR_THE_AMOUNT))),
        }
    }

    pub(super) fn notes(&mut self, rules: &Rules) -> Vec<NoteData> {
        self.section("notes", keys::BOOK_NOTES);
        let head = [keys::BOOK_NOTE, keys::BOOK_STEP, keys::BOOK_WHEN, keys::BOOK_SINCE, keys::BOOK_WHERE];
        self.table("notes", keys::BOOK_NOTES, &head);
        let row = |note: &Note| {
            let row = NoteData {
                key: note.key,
                stage: note.stage.key(),
                text: self.named("note", note.key),
                since: note.held.from.map(day),
                until: note.held.until.map(day),
                of: self.cases_of(note.of),
                cite: self.cite(note.cite),
            };
            let [text, step] = [row.text, self.named("stage", row.stage)].map(CellData::words);
            let days = match note.held.until {
                None => self.since(note.held.from),
                Some(_) => CellData::words(self.period(note.held)),
            };
            self.row(
                format!("note-{}", row.key),
                [text, step, CellData::words(&row.of), days, CellData::cite(&row.cite)],
            );
            row
        };
        rules.notes.iter().map(row).collect()
    }

    /// Of which cases something was said.
    fn cases_of(&self, cases: CasesOf) -> String {
        let words = |key| self.text(key).to_owned();
        match cases {
            CasesOf::Any => words(keys::BOOK_WHEN_ALWAYS),
            CasesOf::Named(provisions) => {
                let names: Vec<&str> =
                    provisions.iter().map(|key| explain::provision(self.lang, key)).collect();
                format!("{} {}", self.text(keys::BOOK_OF_NAMED), names.join("; "))
            }
            CasesOf::NamedWithout(one, other) => {
                let [one, other] = [one, other].map(|key| explain::provision(self.lang, key));
                say::book_of_named_without(self.lang, one, other)
            }
            CasesOf::Several => words(keys::BOOK_OF_SEVERAL),
            CasesOf::Undertaking => words(keys::BOOK_OF_UNDERTAKING),
            CasesOf::NoUndertaking => words(keys::BOOK_OF_NO_UNDERTAKING),
            CasesOf::Answered(question) => {
                let asked = explain::question(self.lang, Question::Choice(question));
                format!("{} {asked}", self.text(keys::BOOK_OF_ANSWERED))
            }
            CasesOf::MayBe(question, options) => {
                let asked = explain::question(self.lang, Question::Choice(question));
                format!("{} {asked} {}", self.text(keys::BOOK_OF_ANSWER), self.options(question, options))
            }
        }
    }

    pub(super) fn measures(&mut self, rules: &Rules) -> Vec<MeasureRowData> {
        self.section("measures", keys::BESIDES_HEADING);
        let head = [keys::BOOK_MEASURE, keys::BOOK_WHEN, keys::BOOK_WHERE];
        self.table("measures", keys::BESIDES_HEADING, &head);
        let row = |measure: &CorrectiveMeasure| {
            let row = MeasureRowData {
                key: measure.key,
                text: self.named("measure", measure.key),
                when: self.when(measure),
                cite: self.cite(measure.cite),
                duty: measure.duty.map(|duty| self.cite(duty)),
            };
            let mut places = CellData::cite(&row.cite);
            if let Some(duty) = &row.duty {
                places = places.then("\n").with(CellData::cite(duty));
            }
            let cells = [CellData::words(row.text), CellData::words(&row.when), places];
            self.row(format!("measure-{}", row.key), cells);
            row
        };
        rules.corrective_measures.iter().map(row).collect()
    }

    fn when(&self, measure: &CorrectiveMeasure) -> String {
        let when = self.text(match measure.when {
            CorrectiveMeasureWhen::Always => keys::BOOK_WHEN_ALWAYS,
            CorrectiveMeasureWhen::NotFeeGround => keys::BOOK_WHEN_NO_GROUND,
            CorrectiveMeasureWhen::ControlLost => keys::BOOK_WHEN_LOST,
            CorrectiveMeasureWhen::NotInformed => keys::BOOK_WHEN_NOT_TOLD,
            CorrectiveMeasureWhen::NoFee => keys::BOOK_WHEN_NO_FEE,
            CorrectiveMeasureWhen::NotCrossBorder => keys::BOOK_WHEN_AT_HOME,
            CorrectiveMeasureWhen::CrossBorder => keys::BOOK_WHEN_ABROAD,
            CorrectiveMeasureWhen::PublicBody => keys::BOOK_WHEN_PUBLIC,
            CorrectiveMeasureWhen::Breached(_) => keys::BOOK_WHEN_BROKEN,
        });
        let CorrectiveMeasureWhen::Breached(broken) = measure.when else { return when.to_owned() };
        let names: Vec<&str> = broken.iter().map(|key| explain::provision(self.lang, key)).collect();
        format!("{when} {}", names.join("; "))
    }

    pub(super) fn open(&mut self, rules: &Rules) -> Vec<OpenData> {
        self.own_section("open", keys::LIMITS_OPEN);
        self.table("open", keys::LIMITS_OPEN, &[keys::BOOK_OPEN, keys::BOOK_TO_CHECK]);
        let row = |open: &Unverified| {
            let row = OpenData { text: self.named("open", open.note), source: open.source.key() };
            let source = self.source(open.source);
            self.row(format!("open-{}", open.note), [CellData::words(row.text), source]);
            row
        };
        rules.open_points.iter().map(row).collect()
    }
}
