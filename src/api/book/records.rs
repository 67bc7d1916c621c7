//! Decisions taken apart, proposition by proposition.

use super::page::Book;
use crate::api::data::{KeyText, data};
use crate::api::shapes::CiteData;
use crate::evidence::records::{At, By, Kind, Part, Plea, Proposition, RECORDS, Record};
use crate::law::{Citation, Pinpoint, Source, Verified};
use crate::text::cite::named;
use crate::text::date::iso as day;
use crate::text::{Key, keys};

data! {
    /// A decision, or two on the same facts, proposition by proposition.
    RecordData {
        /// The key of the example that replays it.
        key: KeyText,
        /// Its title.
        name: KeyText,
        /// The source in which it is written.
        decision: KeyText,
        /// What it says, and leaves open.
        propositions: Vec<PropositionData>,
    }
    /// One thing that a decision says, or leaves open.
    PropositionData {
        /// Its key in the record.
        key: KeyText,
        /// Whose it is: `imy`, `police`, `datatilsynet`, `coop`, `personvernnemnda`, or `ours` for a remark of this tool.
        by: KeyText,
        /// Whose it is, in words.
        by_name: KeyText,
        /// What it is: `fact`, `found`, `pleaded`, `ordered`, `open` where it was not decided, or `remark`.
        kind: KeyText,
        /// What it is, in words.
        kind_name: KeyText,
        /// In our words.
        text: KeyText,
        /// The first and the last day of a fact; the same of one day.
        days: Option<[String; 2]>,
        /// By which day an order had to be followed.
        until: Option<String>,
        /// What came of a plea: `accepted`, `partly`, `rejected` or `not-addressed`.
        outcome: Option<KeyText>,
        /// The same in words.
        outcome_name: Option<KeyText>,
        /// Where the decision has it.
        at: String,
        /// What it rests on, as far as the decision says.
        rests_on: Vec<CiteData>,
    }
}

impl Book {
    pub(super) fn records(&mut self) -> Vec<RecordData> {
        RECORDS.iter().map(|record| self.record(record)).collect()
    }

    fn record(&mut self, of: &Record) -> RecordData {
        let propositions = of.propositions.iter().map(|it| self.proposition(of, it)).collect();
        RecordData {
            key: of.key,
            name: named(self.lang, "case", of.key),
            decision: of.decision,
            propositions,
        }
    }

    fn proposition(&mut self, record: &Record, of: &Proposition) -> PropositionData {
        let (days, until, outcome) = match of.kind {
            Kind::Fact(days) => (days.map(|days| days.map(day)), None, None),
            Kind::Ordered(until) => (None, Some(day(until)), None),
            Kind::Pleaded(outcome) => (None, None, Some(outcome)),
            Kind::Found | Kind::LeftOpen | Kind::Remark => (None, None, None),
        };
        let quoted = |(source, at)| Citation { source, at, verified: Verified::Quoted };
        PropositionData {
            key: of.key,
            by: of.by.key(),
            by_name: self.text(by(of.by)),
            kind: of.kind.key(),
            kind_name: self.text(kind(of.kind)),
            text: named(self.lang, "book-said", &[record.key, "-", of.key].concat()),
            days,
            until,
            outcome: outcome.map(Plea::key),
            outcome_name: outcome.map(|outcome| self.text(came_of(outcome))),
            at: self.place(record, of.at),
            rests_on: of.relied_on().map(quoted).map(|cite| self.cite(cite)).collect(),
        }
    }

    /// A page of the decision, or the name of its part.
    fn place(&mut self, record: &Record, at: At) -> String {
        let decision = Source::ALL.iter().copied().find(|source| source.key() == record.decision);
        match (at, decision) {
            (At::Page(page), Some(source)) => self.cite(Citation::read(source, Pinpoint::Page(page))).text,
            (At::Page(page), None) => page.to_owned(),
            (At::Part(part), _) => self.text(part_name(part)).to_owned(),
        }
    }
}

const fn by(by: By) -> Key {
    match by {
        By::Imy => keys::BOOK_BY_IMY,
        By::Police => keys::BOOK_BY_POLICE,
        By::Datatilsynet => keys::BOOK_BY_DATATILSYNET,
        By::Coop => keys::BOOK_BY_COOP,
        By::Personvernnemnda => keys::BOOK_BY_BOARD,
        By::Ours => keys::BOOK_BY_OURS,
    }
}

const fn kind(kind: Kind) -> Key {
    match kind {
        Kind::Fact(_) => keys::BOOK_KIND_FACT,
        Kind::Found => keys::BOOK_KIND_FOUND,
        Kind::Pleaded(_) => keys::BOOK_KIND_PLEADED,
        Kind::Ordered(_) => keys::BOOK_KIND_ORDERED,
        Kind::LeftOpen => keys::BOOK_KIND_OPEN,
        Kind::Remark => keys::BOOK_KIND_REMARK,
    }
}

const fn came_of(plea: Plea) -> Key {
    match plea {
        Plea::Accepted => keys::BOOK_PLEA_ACCEPTED,
        Plea::Partly => keys::BOOK_PLEA_PARTLY,
        Plea::Rejected => keys::BOOK_PLEA_REJECTED,
        Plea::NotAddressed => keys::BOOK_PLEA_NOT_ADDRESSED,
    }
}

const fn part_name(part: Part) -> Key {
    match part {
        Part::Background => keys::BOOK_PART_BACKGROUND,
        Part::Authority => keys::BOOK_PART_AUTHORITY,
        Part::AuthorityBasis => keys::BOOK_PART_AUTHORITY_BASIS,
        Part::AuthorityFee => keys::BOOK_PART_AUTHORITY_FEE,
        Part::CoopWhether => keys::BOOK_PART_COOP_WHETHER,
        Part::CoopAmount => keys::BOOK_PART_COOP_AMOUNT,
        Part::Board => keys::BOOK_PART_BOARD,
        Part::Costs => keys::BOOK_PART_COSTS,
    }
}
