//! The figures that the law leaves to judgement, as a table to enter them in: a row a step, a column an operation, and under
//! each figure the amount that follows.

use super::reason;
use crate::app::behind::problems;
use crate::app::markup::{aside, attributed, element, fragment, optional, spaced, subtle, unseen};
use crate::app::state::State;
use crate::app::step::basis;
use crate::engine::find::calculation::{Calculation, Line, OfConduct, Worked};
use crate::engine::find::starting_amount::MethodStatus;
use crate::engine::{Basis, Findings, ProblemKind, Question, Range};
use crate::text::cite::named;
use crate::text::explain::{provision, question as words, range};
use crate::text::{Lang, keys, number, say};
use yew::prelude::*;

/// What heads the table.
const CAPTION: &str = "figures-caption";

/// The cells that figures are typed into, laid out.
pub fn view(state: &State, cells: &[(Question, Html)]) -> Html {
    let lang = state.lang;
    let conducts = conducts(state);
    let table = Table { lang, numbers: numbers(cells), cells, conducts: &conducts };
    let found = state.now.assessment.result.as_ref();
    let region = ["table-scroll".into(), "region".into(), "0".into(), CAPTION.into()];
    let steps = Line::ALL.iter().map(|line| table.step(*line)).collect();
    let inside = vec![
        table.caption(),
        attributed("thead", &["role"], ["rowgroup".into()], table.head()),
        attributed("tbody", &["role"], ["rowgroup".into()], fragment(steps)),
        attributed("tfoot", &["role"], ["rowgroup".into()], table.foot(found)),
    ];
    let columns = number::plain(u64::try_from(table.numbers.len()).unwrap_or_default());
    let values = ["ds-table calculation".into(), "table".into(), columns.into()];
    let inside = attributed("table", &["class", "role", "data-operations"], values, fragment(inside));
    fragment(vec![
        how(lang, found, &conducts),
        waits(state),
        attributed("div", &["class", "role", "tabindex", "aria-labelledby"], region, inside),
        more(state, cells),
    ])
}

/// What the calculation comes to at a figure: in words, and nothing as long as one before it is missing.
pub fn comes_to(state: &State, figure: Question) -> String {
    let lang = state.lang;
    let Question::Discretion(number, what) = figure else {
        let found = state.now.assessment.result.as_ref();
        let paid = found.and_then(|found| found.calculation.as_ref()).map(|calculation| calculation.paid);
        let rounded = paid.and_then(|paid| paid.rounded);
        return rounded.map(|(_, amount)| range(lang, amount)).unwrap_or_default();
    };
    let conducts = conducts(state);
    let conduct = conducts.iter().find(|conduct| conduct.number == number);
    let line = conduct.and_then(|conduct| conduct.lines.iter().find(|line| line.line.set_by() == Some(what)));
    line.map(|line| amount(lang, line)).unwrap_or_default()
}

fn conducts(state: &State) -> Vec<OfConduct> {
    let found = state.now.assessment.result.as_ref();
    found.map(|found| found.figured_so_far(state.facts())).unwrap_or_default()
}

/// The operations that there are cells for.
fn numbers(cells: &[(Question, Html)]) -> Vec<u8> {
    let mut numbers: Vec<u8> = Vec::new();
    for (question, _) in cells {
        if let Question::Discretion(number, _) = question
            && !numbers.contains(number)
        {
            numbers.push(*number);
        }
    }
    numbers
}

fn amount(lang: Lang, worked: &Worked) -> String {
    let amount = range(lang, worked.amount);
    if worked.held { say::found_held(lang, &amount) } else { amount }
}

fn operation(lang: Lang, number: u8) -> String {
    say::facts_operation(lang, &number::count(lang, number.into()))
}

/// How it is filled in, for which steps no source has a number, and what each operation is where there are several.
fn how(lang: Lang, found: Option<&Findings>, conducts: &[OfConduct]) -> Html {
    let status = found.map(|found| found.guideline.status);
    let no_number = match status.filter(|status| *status == MethodStatus::NoMethod) {
        Some(status) => named(lang, "standing", status.key()),
        None => lang.text(keys::CALC_NO_NUMBER),
    };
    let how = spaced([lang.text(keys::CALC_HOW).into(), no_number.into()]);
    let name = |conduct: &OfConduct| {
        let rules: Vec<_> = conduct.provisions.iter().map(|key| provision(lang, key)).collect();
        let words = [&operation(lang, conduct.number), ": ", &rules.join("; ")].concat();
        element("li", "", words)
    };
    let names = optional(conducts.len() > 1, || {
        element("ul", "ds-list", fragment(conducts.iter().map(name).collect()))
    });
    element("div", "calculation__how", fragment(vec![element("p", "", how), names]))
}

/// That other answers are needed first, where a figure was entered without them.
fn waits(state: &State) -> Html {
    let problems = &state.now.assessment.problems;
    let waiting = problems.iter().find(|problem| problem.kind == ProblemKind::NotSettled);
    let note = waiting.map(|problem| {
        let values = ["ds-validation-message", "warning"].map(AttrValue::Static);
        let words = problems::in_words(state.lang, problem);
        attributed("p", &["class", "data-color"], values, words.into())
    });
    element("div", "", note.unwrap_or_default())
}

struct Table<'a> {
    lang: Lang,
    numbers: Vec<u8>,
    cells: &'a [(Question, Html)],
    conducts: &'a [OfConduct],
}

impl Table<'_> {
    fn caption(&self) -> Html {
        let text = spaced([self.lang.text(keys::CALC_STEPS).into(), basis(self.lang, Basis::Judgement)]);
        attributed("caption", &["id"], [CAPTION.into()], text)
    }

    fn head(&self) -> Html {
        let step = heading("columnheader", "col", self.lang.text(keys::CHAIN_STEP).into());
        let each = self
            .numbers
            .iter()
            .map(|number| heading("columnheader", "col", operation(self.lang, *number).into()));
        row([step].into_iter().chain(each).collect())
    }

    fn cell(&self, figure: Question) -> Html {
        let found = self.cells.iter().find(|(question, _)| *question == figure);
        found.map(|(_, cell)| cell.clone()).unwrap_or_default()
    }

    /// A step over all operations: the maximum that the law sets, or a figure to enter.
    fn step(&self, line: Line) -> Html {
        let Some(what) = line.set_by() else {
            let maximum = |number: &u8| {
                let conduct = self.conducts.iter().find(|conduct| conduct.number == *number);
                let maximum = conduct.and_then(|conduct| conduct.line(line));
                data("", maximum.map_or_else(|| "–".to_owned(), |line| range(self.lang, line.amount)).into())
            };
            let head = heading("rowheader", "row", named(self.lang, "line", line.key()).into());
            return row([head].into_iter().chain(self.numbers.iter().map(maximum)).collect());
        };
        let asked = Question::Discretion(1, what);
        let head = vec![
            named(self.lang, "figure", asked.wording()).into(),
            element("span", "calculation__asked", words(self.lang, asked)),
        ];
        let head = heading("rowheader", "row", fragment(head));
        let cell = |number: &u8| data("", self.cell(Question::Discretion(*number, what)));
        row([head].into_iter().chain(self.numbers.iter().map(cell)).collect())
    }

    /// The sum, the maximum that holds it, what it is rounded to, and the fine.
    fn foot(&self, found: Option<&Findings>) -> Html {
        let lang = self.lang;
        let calculation = found.and_then(|found| found.calculation.as_ref());
        let shown =
            |amount: Option<Range>| amount.map_or_else(|| "–".to_owned(), |amount| range(lang, amount));
        let sum = match calculation {
            Some(sum) if sum.is_held() => say::found_held(lang, &range(lang, sum.total)),
            sum => shown(sum.map(|sum| sum.total)),
        };
        let maximum = shown(found.and_then(|found| found.maximum.main));
        let at_rate = calculation.and_then(|sum| sum.paid.rate).map(|(_, _, amount)| range(lang, amount));
        let rounding = self.cells.iter().find(|(question, _)| !matches!(question, Question::Discretion(..)));
        fragment(vec![
            self.last(lang.text(keys::CALC_TOTAL), sum.into()),
            self.last(lang.text(keys::LINE_MAXIMUM), maximum.into()),
            at_rate.map(|amount| self.last(lang.text(keys::CALC_AT_RATE), amount.into())).unwrap_or_default(),
            rounding
                .map(|(asked, cell)| self.last(named(lang, "figure", asked.wording()), cell.clone()))
                .unwrap_or_default(),
            self.last(lang.text(keys::CALC_FEE), fine(lang, calculation)),
        ])
    }

    /// A row at the foot, which is of all operations.
    fn last(&self, head: &'static str, inside: Html) -> Html {
        let columns = number::plain(u64::try_from(self.numbers.len()).unwrap_or_default());
        row(vec![heading("rowheader", "row", head.into()), data(&columns, inside)])
    }
}

/// What it comes to as a fine; as long as figures are missing, that it is none.
fn fine(lang: Lang, calculation: Option<&Calculation>) -> Html {
    let fine = calculation.and_then(|calculation| calculation.fee).map(|fee| range(lang, fee));
    let amount = element("strong", "", fine.unwrap_or_else(|| "–".to_owned()));
    let incomplete = calculation.is_some_and(|calculation| !calculation.complete);
    let note = optional(incomplete, || subtle(lang.text(keys::CALC_INCOMPLETE)));
    spaced([amount, note])
}

/// Why each figure is asked for, with its source and an example.
fn more(state: &State, cells: &[(Question, Html)]) -> Html {
    let lang = state.lang;
    let summary = fragment(vec![lang.text(keys::FACTS_MORE).into(), unseen(lang.text(keys::CALC_STEPS))]);
    let first = numbers(cells).first().copied();
    let asked = || cells.iter().map(|(question, _)| *question);
    let of_one = asked()
        .filter(|question| matches!(question, Question::Discretion(number, _) if Some(*number) == first));
    let at_last = asked().filter(|question| !matches!(question, Question::Discretion(..)));
    let asked = of_one.chain(at_last);
    let each = asked.flat_map(|question| {
        let [reason, example] = reason::why(lang, question, state.regime());
        let name = element("strong", "", named(lang, "figure", question.wording()));
        [element("p", "", spaced([name, reason])), element("p", "", example)]
    });
    aside(summary, fragment(each.collect()))
}

// The roles are said of each part: on a narrow screen a row is laid out as a block.

fn row(cells: Vec<Html>) -> Html {
    attributed("tr", &["role"], ["row".into()], fragment(cells))
}

fn heading(role: &'static str, scope: &'static str, text: Html) -> Html {
    attributed("th", &["role", "scope"], [role, scope].map(AttrValue::Static), text)
}

fn data(columns: &str, inside: Html) -> Html {
    attributed("td", &["role", "colspan"], ["cell".into(), columns.to_owned().into()], inside)
}
