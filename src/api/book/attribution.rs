//! What carries attribution to the controller, and which facts free nobody.

use super::page::{Book, CellData};
use crate::api::data::{KeyText, data};
use crate::api::shapes::CiteData;
use crate::law::rules::{Attribution, Rejected};
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
        rejected: Vec<RejectedData>,
        /// Where the acts of a processor are set out.
        processor: Option<CiteData>,
    }
    /// A fact that frees nobody.
    RejectedData {
        /// The fact.
        fact: FactData,
        /// The provision that it was no defence to; none where it was none to responsibility for the act.
        provision: Option<KeyText>,
        /// Where that was held.
        cite: CiteData,
    }
    /// An answer to a question.
    FactData {
        /// The question.
        question: KeyText,
        /// The option.
        option: KeyText,
        /// The option in words.
        text: KeyText,
        /// The answer as a sentence of fact.
        statement: KeyText,
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
                let text = say::found_support(self.lang, explain::statement(self.lang, *fact));
                self.of_attribution(*fact, &text, cite);
            }
        }
        let rejected = rejected.iter().map(|defence| self.rejected(defence)).collect();
        let support = support.iter().map(|fact| self.fact(*fact)).collect();
        AttributionData { decision, support, rejected, processor: processor.map(|cite| self.cite(cite)) }
    }

    fn rejected(&mut self, Rejected { fact, provision, cite }: &Rejected) -> RejectedData {
        let cite = self.cite(*cite);
        let mut text = say::found_defence(self.lang, explain::statement(self.lang, *fact));
        if let Some(provision) = provision {
            text = [explain::provision(self.lang, provision), ": ", &text].concat();
        }
        self.of_attribution(*fact, &text, &cite);
        RejectedData { fact: self.fact(*fact), provision: *provision, cite }
    }

    fn of_attribution(&mut self, fact: Circumstance, text: &str, cite: &CiteData) {
        self.row(
            format!("attribution-{}", fact.question.key()),
            [CellData::words(text), CellData::cite(cite)],
        );
    }

    /// An answer to a question, as data.
    pub(super) fn fact(&self, of: Circumstance) -> FactData {
        FactData {
            question: of.question.key(),
            option: of.key(),
            text: explain::option(self.lang, of),
            statement: explain::statement(self.lang, of),
        }
    }
}
