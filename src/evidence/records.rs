//! What decisions say, proposition by proposition: facts, findings, pleas, orders, and what they leave open. Compiled from
//! `tests/cases/propositions/`, where each names what in this program holds it.

use crate::law::keyed;
use crate::law::{Pinpoint, Source};
use jiff::civil::{Date, date};

/// A decision, or two on the same facts. Its title is the message `case-<key>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record {
    /// The key of the example that replays it.
    pub key: &'static str,
    /// The key of the source in which it is written.
    pub decision: &'static str,
    /// Its propositions, in an order that can be read.
    pub propositions: &'static [Proposition],
}

/// One thing that a decision says, or leaves open. In our words it is the message `book-said-<record>-<key>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposition {
    /// Its key in the record.
    pub key: &'static str,
    /// Whose it is.
    pub by: By,
    /// What it is.
    pub kind: Kind,
    /// Where the decision has it.
    pub at: At,
    /// What it rests on, as far as the decision says: sources by their key, and the place.
    pub rests_on: &'static [(&'static str, Pinpoint)],
}

impl Proposition {
    /// What it rests on. Every key is one of a source, which a test checks.
    pub fn relied_on(&self) -> impl Iterator<Item = (Source, Pinpoint)> {
        let source = |key: &str| Source::ALL.iter().copied().find(|source| source.key() == key);
        self.rests_on.iter().filter_map(move |(key, at)| Some((source(key)?, *at)))
    }
}

keyed! {
    /// Whose a proposition is.
    By {
        /// The Swedish authority.
        Imy = "imy",
        /// The Swedish Police.
        Police = "police",
        /// The Norwegian authority.
        Datatilsynet = "datatilsynet",
        /// The company.
        Coop = "coop",
        /// The Norwegian board.
        Personvernnemnda = "personvernnemnda",
        /// This tool's: what is left open, and remarks.
        Ours = "ours",
    }
}

/// What a proposition is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What happened, with the first and the last day on which it may have.
    Fact(Option<[Date; 2]>),
    /// What was found, and why.
    Found,
    /// What a party pleaded, and what came of it.
    Pleaded(Plea),
    /// What was ordered, and by which day it had to be done.
    Ordered(Date),
    /// What was not decided.
    LeftOpen,
    /// A remark of ours.
    Remark,
}

impl Kind {
    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Fact(_) => "fact",
            Self::Found => "found",
            Self::Pleaded(_) => "pleaded",
            Self::Ordered(_) => "ordered",
            Self::LeftOpen => "open",
            Self::Remark => "remark",
        }
    }
}

keyed! {
    /// What came of a plea.
    Plea {
        /// It was followed.
        Accepted = "accepted",
        /// It was followed in part.
        Partly = "partly",
        /// It was not.
        Rejected = "rejected",
        /// Nothing was said of it.
        NotAddressed = "not-addressed",
    }
}

/// Where a decision has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// On a page.
    Page(&'static str),
    /// In a part of one that has no pages.
    Part(Part),
}

keyed! {
    /// A part of a decision of the Norwegian board.
    Part {
        /// The background.
        Background = "background",
        /// The authority's decision in short.
        Authority = "authority",
        /// The same, on the legal basis.
        AuthorityBasis = "authority-basis",
        /// The same, on the fee.
        AuthorityFee = "authority-fee",
        /// The company's view, on whether.
        CoopWhether = "coop-whether",
        /// The company's view, on the amount.
        CoopAmount = "coop-amount",
        /// The board's assessment.
        Board = "board",
        /// The decision on costs.
        Costs = "costs",
    }
}

/// Every decision that is taken apart.
pub static RECORDS: &[Record] = include!(concat!(env!("OUT_DIR"), "/records.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_proposition_has_a_key_of_its_own_and_rests_on_sources_that_there_are() {
        for record in RECORDS {
            let mut keys: Vec<_> = record.propositions.iter().map(|it| it.key).collect();
            keys.sort_unstable();
            assert!(keys.windows(2).all(|pair| pair[0] != pair[1]), "{keys:?}");
            assert!(Source::ALL.iter().any(|source| source.key() == record.decision), "{}", record.decision);
            for it in record.propositions {
                assert_eq!(it.relied_on().count(), it.rests_on.len(), "{}: {:?}", it.key, it.rests_on);
            }
        }
    }
}
