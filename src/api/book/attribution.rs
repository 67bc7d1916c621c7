//! What carries attribution to the controller, and what was pleaded against it in vain.

use super::page::{Book, CellData};
use crate::api::data::{KeyText, data};
use crate::api::shapes::CiteData;
use crate::law::rules::Attribution;
use crate::law::{Circumstance, Rules};
use crate::text::{explain, keys, say};

data! {
    /// What decisions made of facts when they attributed an act to the controller.
    AttributionData {
        /// The decision.
        decision: Option<CiteData>,
        /// Facts that carry attribution.
        support: Vec<FactData>,
        /// Defences that were rejected.
        rejected: Vec<FactData>,
        /// Where the acts of a processor are set out.
        processor: Option<CiteData>,
    }
    /// An answer to a question.
    FactData {
        /// The question.
        question: KeyText,
        /// The option.
        option: KeyText,
        /// In words.
        text: String,
    }
}

impl Book {
    pub(super) fn attribution(&mut self, rules: &Rules) -> AttributionData {
        self.own_section("attribution", keys::GATE_ATTRIBUTION);
        self.table("attribution", keys::GATE_ATTRIBUTION, &[keys::BOOK_RULE, keys::BOOK_WHERE]);
        let Attribution { decision, support, rejected, processor } = rules.attribution;
        let decision = decision.map(|cite| self.cite(cite));
        if let Some(cite) = &decision {
            for fact in support {
                self.of_attribution(
                    *fact,
                    &say::found_support(self.lang, &explain::fact(self.lang, *fact)),
                    cite,
                );
            }
            for fact in rejected {
                self.of_attribution(
                    *fact,
                    &say::found_defence(self.lang, &explain::fact(self.lang, *fact)),
                    cite,
                );
            }
        }
        let facts = |of: &[Circumstance]| of.iter().map(|fact| self.fact(*fact)).collect();
        let [support, rejected] = [support, rejected].map(facts);
        AttributionData { decision, support, rejected, processor: processor.map(|cite| self.cite(cite)) }
    }

    fn of_attribution(&mut self, fact: Circumstance, text: &str, cite: &CiteData) {
        self.row(
            format!("attribution-{}", fact.question.key()),
            [CellData::words(text), CellData::cite(cite)],
        );
    }

    /// An answer to a question, as data.
    pub(super) fn fact(&self, of: Circumstance) -> FactData {
        FactData { question: of.question.key(), option: of.key(), text: explain::fact(self.lang, of) }
    }
}
