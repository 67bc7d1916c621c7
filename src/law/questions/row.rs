//! What a row of the table of questions says.

use super::feature::Feature;
use super::source_of::SourceOf;
use crate::law::circumstance::{ChoiceId, Circumstance};
use crate::law::gate::GateId;
use crate::law::option_set::OptionSet;
use crate::law::procedure::TimeBarRule;
use crate::law::question::{AmountId, DateId, Question};

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
    /// Where the law makes it matter, unless the rules say otherwise ([`crate::law::Rules::sources`]).
    pub source: SourceOf,
    /// Who bears the burden of proof.
    pub burden: Burden,
    /// The condition for a fee that it belongs to.
    pub gate: Option<GateId>,
    /// Whether it is asked for the sake of views, or of what the instances said of it, alone.
    pub only_weighed: bool,
    /// What is assumed as long as nobody said anything; the result says so.
    pub assumed: Option<Assumption>,
}

/// What is assumed of a question as long as nobody said anything.
#[derive(Clone, Copy, Debug)]
pub struct Assumption {
    /// The answers.
    pub answers: OptionSet,
    /// On which answer to another question alone; `None` where it is on any. Of that question nothing is assumed.
    pub on: Option<Circumstance>,
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
    /// Where the rules ask it as a question of their own ([`crate::law::Rules::own_questions`]).
    ByItsRules,
    /// Where it is about an element of a provision that was named.
    Element,
    /// Where a decision that stands on the day attributed an act by an answer, or held that it frees nobody
    /// ([`crate::law::rules::Attribution`]).
    Attribution,
    /// Where the model of fines may speak of the one assessed.
    Expected,
    /// Where something was named that an act breaks, which has to be attributed, or nothing yet.
    ActNamed,
    /// Where it is a test of inability to pay in the method that holds.
    InabilityTest,
    /// Where some view of the regime says which way an answer pulls.
    Weighed,
    /// Where it is one of the facts that speak against the lowest class in the method that holds.
    SpeaksAgainstLowest,
    /// Where the country whose rules apply is settled, and one of its rules on scope turns on the answer.
    ScopeTurnsOnIt,
    /// Where the rules take provisions out on some answers.
    TakesProvisionsOut,
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
    /// Where an amount was given that the rate of the fee's currency against the euro turns into that of the ceilings.
    AmountNeedsRate,
    /// Where something was answered to another question, "don't know" included.
    Answered(Question),
    /// Where this is possible.
    MayBe(Circumstance),
    /// Where each of these holds.
    All(&'static [Self]),
    /// Where one of these holds.
    Any(&'static [Self]),
}

impl QuestionRow {
    pub(super) const fn new(question: Question, asked: AskedWhen, source: SourceOf) -> Self {
        Self {
            question,
            asked,
            source,
            burden: Burden::Nobody,
            gate: None,
            only_weighed: false,
            assumed: None,
        }
    }

    pub(super) const fn choice(id: ChoiceId, asked: AskedWhen, source: SourceOf) -> Self {
        Self::new(Question::Choice(id), asked, source)
    }

    pub(super) const fn date(id: DateId, asked: AskedWhen, source: SourceOf) -> Self {
        Self::new(Question::Date(id), asked, source)
    }

    pub(super) const fn amount(id: AmountId, asked: AskedWhen, source: SourceOf) -> Self {
        Self::new(Question::Amount(id), asked, source)
    }

    /// A question that only views make something of.
    pub(super) const fn weighed(id: ChoiceId) -> Self {
        Self::choice(id, AskedWhen::Weighed, SourceOf::Criterion).only_weighed()
    }

    /// A question that views make something of, and every method by its class of seriousness.
    pub(super) const fn classed(id: ChoiceId) -> Self {
        Self::choice(
            id,
            AskedWhen::Any(&[AskedWhen::Weighed, AskedWhen::SpeaksAgainstLowest]),
            SourceOf::Criterion,
        )
        .only_weighed()
    }

    /// An element of a provision.
    pub(super) const fn element(id: ChoiceId, source: SourceOf) -> Self {
        Self::choice(id, AskedWhen::Element, source).of(GateId::FeeGround)
    }

    /// The same, for the authority to prove.
    pub(super) const fn fact(self) -> Self {
        Self { burden: Burden::Authority, ..self }
    }

    /// The same, for the controller to show.
    pub(super) const fn to_be_shown(self) -> Self {
        Self { burden: Burden::Controller, ..self }
    }

    /// The same, of a condition for a fee.
    pub(super) const fn of(self, gate: GateId) -> Self {
        Self { gate: Some(gate), ..self }
    }

    pub(super) const fn only_weighed(self) -> Self {
        Self { only_weighed: true, ..self }
    }

    /// The same, of which these answers are assumed as long as nobody said anything.
    pub(super) const fn assuming(self, answers: &[Circumstance]) -> Self {
        Self { assumed: Some(Assumption { answers: OptionSet::of(answers), on: None }), ..self }
    }

    /// The same, of which these answers are assumed only once it is settled that another answer holds.
    pub(super) const fn assuming_on(self, on: Circumstance, answers: &[Circumstance]) -> Self {
        Self { assumed: Some(Assumption { answers: OptionSet::of(answers), on: Some(on) }), ..self }
    }
}
