//! What the law says of each question: when it is asked, where that stands, who bears the doubt about it, and which
//! condition for a fee it belongs to. One row a question, in [`table`].

pub mod table;

use super::circumstance::{ChoiceId, Circumstance};
use super::gate::GateId;
use super::procedure::TimeBarRule;
use super::question::{AmountId, DateId, Question};
use super::rules::{Feature, SourceOf};
use table::{OF_A_CONDUCT, SECTIONS};

/// A section of the page. Its heading is the message `section-<key>`.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// Stable key.
    pub key: &'static str,
    /// Its questions in their order.
    pub questions: &'static [QuestionRow],
}

/// What the law says of a question.
#[derive(Clone, Copy, Debug)]
pub struct QuestionRow {
    /// The question.
    pub question: Question,
    /// When it is asked.
    pub asked: AskedWhen,
    /// Where the law makes it matter, unless the rules say otherwise ([`super::Rules::sources`]).
    pub source: SourceOf,
    /// Who bears the burden of proof.
    pub burden: Burden,
    /// The condition for a fee that it belongs to.
    pub gate: Option<GateId>,
    /// Whether it is asked for the sake of views, or of what the instances said of it, alone.
    pub only_weighed: bool,
}

/// Who bears the burden of proof of a fact, where the regime has a rule on doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Burden {
    /// Nobody: a judgement, the scope, or the authority's own handling.
    Nobody,
    /// The authority: it is a fact about what happened, on which doubt favours the one who is to pay.
    Authority,
    /// The controller: it must be able to show it (Criminal Data Act 3:2, and 2:12 as IMY read it in DI-2020-2719,
    /// p. 4: what was not shown was not met).
    Controller,
}

/// When a question is asked.
#[derive(Clone, Copy, Debug)]
pub enum AskedWhen {
    /// In every case.
    Always,
    /// Once it is settled which rules apply.
    Regime,
    /// Where the rules have this.
    Has(Feature),
    /// Where this must happen before the time bar.
    TimeBar(TimeBarRule),
    /// Where the rules ask it as a question of their own ([`super::Rules::own_questions`]).
    ByItsRules,
    /// Where it is about an element of a provision that was named.
    Element,
    /// Where it is a test of inability to pay in the method that holds.
    InabilityTest,
    /// Where some view of the regime says which way an answer pulls.
    Weighed,
    /// Where the country may be one in which an authority of the EEA may lead.
    InEea,
    /// Where several infringements were named.
    SeveralInfringements,
    /// Where the one assessed may be an undertaking.
    MayBeUndertaking,
    /// Where the one assessed may be none.
    MayBeNoUndertaking,
    /// Where a turnover was given that only a rate of its own turns into the currency of the ceilings.
    TurnoverNeedsRate,
    /// Where something was answered to another question, "don't know" included.
    Answered(Question),
    /// Where this is possible.
    MayBe(Circumstance),
    /// Where nothing else is possible.
    Is(Circumstance),
    /// Where each of these holds.
    All(&'static [Self]),
    /// Where one of these holds.
    Any(&'static [Self]),
}

impl QuestionRow {
    const fn new(question: Question, asked: AskedWhen, source: SourceOf) -> Self {
        Self { question, asked, source, burden: Burden::Nobody, gate: None, only_weighed: false }
    }

    const fn choice(id: ChoiceId, asked: AskedWhen, source: SourceOf) -> Self {
        Self::new(Question::Choice(id), asked, source)
    }

    const fn date(id: DateId, asked: AskedWhen, source: SourceOf) -> Self {
        Self::new(Question::Date(id), asked, source)
    }

    const fn amount(id: AmountId, asked: AskedWhen, source: SourceOf) -> Self {
        Self::new(Question::Amount(id), asked, source)
    }

    /// A question that only views make something of.
    const fn weighed(id: ChoiceId) -> Self {
        Self::choice(id, AskedWhen::Weighed, SourceOf::Criterion).only_weighed()
    }

    /// An element of a provision.
    const fn element(id: ChoiceId, source: SourceOf) -> Self {
        Self::choice(id, AskedWhen::Element, source).of(GateId::FeeGround)
    }

    /// The same, for the authority to prove.
    const fn fact(self) -> Self {
        Self { burden: Burden::Authority, ..self }
    }

    /// The same, for the controller to show.
    const fn to_be_shown(self) -> Self {
        Self { burden: Burden::Controller, ..self }
    }

    /// The same, of a condition for a fee.
    const fn of(self, gate: GateId) -> Self {
        Self { gate: Some(gate), ..self }
    }

    const fn only_weighed(self) -> Self {
        Self { only_weighed: true, ..self }
    }
}

/// The row of a question; `None` of a number left to discretion, which each conduct has of its own.
pub fn row(question: Question) -> Option<&'static QuestionRow> {
    SECTIONS.iter().flat_map(|section| section.questions).find(|row| row.question == question)
}

/// Where the law makes a question matter, unless the rules say otherwise.
pub fn usual_source(question: Question) -> SourceOf {
    if let Question::Discretion(_, figure) = question {
        let row = OF_A_CONDUCT.iter().find(|(of, _)| *of == figure);
        return row.map_or(SourceOf::None, |(_, source)| *source);
    }
    row(question).map_or(SourceOf::None, |row| row.source)
}

/// Who bears the burden of proof of an answer to a question with options.
pub fn burden(id: ChoiceId) -> Burden {
    BURDENS.get(id as usize).copied().unwrap_or(Burden::Nobody)
}

/// The burdens in the order of the questions, put together once: every answer that is in doubt asks for one.
const BURDENS: [Burden; ChoiceId::ALL.len()] = burdens();

#[expect(clippy::indexing_slicing, reason = "in a constant, an index out of bounds does not compile")]
const fn burdens() -> [Burden; ChoiceId::ALL.len()] {
    let mut burdens = [Burden::Nobody; ChoiceId::ALL.len()];
    let mut section = 0;
    while section < SECTIONS.len() {
        let rows = SECTIONS[section].questions;
        let mut at = 0;
        while at < rows.len() {
            if let Question::Choice(id) = rows[at].question {
                burdens[id as usize] = rows[at].burden;
            }
            at += 1;
        }
        section += 1;
    }
    burdens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_has_one_row() {
        for question in Question::all() {
            let rows = SECTIONS.iter().flat_map(|section| section.questions);
            let rows = rows.filter(|row| row.question == question).count();
            let of_a_conduct = matches!(question, Question::Discretion(..));
            assert_eq!(rows, usize::from(!of_a_conduct), "{}", question.key());
            assert!(!of_a_conduct || usual_source(question) != SourceOf::None, "{}", question.key());
        }
    }

    #[test]
    fn the_controller_must_show_measures_and_necessity() {
        let shown = |id: &&ChoiceId| burden(**id) == Burden::Controller;
        let shown: Vec<_> = ChoiceId::ALL.iter().filter(shown).copied().collect();
        assert_eq!(shown, [ChoiceId::Necessity, ChoiceId::Measures]);
        assert_eq!(burden(ChoiceId::Harm), Burden::Authority);
        assert_eq!(burden(ChoiceId::Country), Burden::Nobody);
    }
}
