//! What does not fit together in the facts, each at its question.

use super::ceiling::{rate, size};
use super::facts::Facts;
use super::gate::only_processor;
use super::possible::Truth;
use super::question::{AmountId, DateId, Question};
use super::range::MoneyReach;
use super::weigh;
use crate::law::circumstance::{Appealed, Seriousness, TimeEffect};
use crate::law::keyed;
use crate::law::provision::{Actor, Ceiling};
use crate::law::{ChoiceId, Currency, Regime, View};

keyed! {
    /// What is wrong, or worth knowing. The wording is the message `problem-<key>`.
    ProblemKind {
        /// One date lies after another that must follow it.
        OutOfOrder = "out-of-order",
        /// The provision belongs to rules that do not apply here.
        OtherRegime = "other-regime",
        /// The provision is no fee ground; other means remain.
        NotFeeGround = "not-fee-ground",
        /// The provision binds controllers only.
        ControllersOnly = "controllers-only",
        /// A turnover for one who is no undertaking: it is not used.
        TurnoverNotUsed = "turnover-not-used",
        /// Turnover in another currency than euro needs a rate.
        NeedsRate = "needs-rate",
        /// A rate needs its day.
        NeedsRateDay = "needs-rate-day",
        /// The level lies above the legal maximum.
        AboveCeiling = "above-ceiling",
        /// The amount is in another currency than fees here.
        OtherCurrency = "other-currency",
        /// The cut is larger than the level.
        CutAboveLevel = "cut-above-level",
        /// A cut without a level to take it from.
        CutWithoutLevel = "cut-without-level",
        /// The gravest infringement is not among those named.
        GravestNotNamed = "gravest-not-named",
        /// The class chosen is not arguable on the facts given.
        ClassNotArguable = "class-not-arguable",
        /// An appeal is dated, but there is said to have been none.
        AppealDated = "appeal-dated",
        /// A cut was entered, but the effect chosen is another.
        CutWithoutEffect = "cut-without-effect",
    }
}

/// A problem at a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The question to look at.
    pub question: Question,
    /// What is wrong.
    pub kind: ProblemKind,
    /// The provision, or the other date's question, that it is about.
    pub about: Option<&'static str>,
}

/// Dates that must not lie after the next.
const MUST_FOLLOW: [(DateId, DateId); 13] = [
    (DateId::BreachStart, DateId::BreachEnd),
    (DateId::BreachStart, DateId::Reported),
    (DateId::BreachStart, DateId::Chance),
    (DateId::BreachStart, DateId::Notice),
    (DateId::BreachStart, DateId::Decided),
    (DateId::Requested, DateId::Answered),
    (DateId::Notice, DateId::Commented),
    (DateId::Notice, DateId::Decided),
    (DateId::Decided, DateId::Received),
    (DateId::Decided, DateId::AppealedOn),
    (DateId::AppealedOn, DateId::Forwarded),
    (DateId::Forwarded, DateId::Closed),
    (DateId::Decided, DateId::Final),
];

/// Everything that does not fit together.
pub fn find(
    facts: &Facts,
    regime: Option<Regime>,
    views: &[&'static View],
    ceiling: Option<MoneyReach>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    dates(facts, &mut problems);
    appeal(facts, &mut problems);
    if let Some(regime) = regime {
        infringements(facts, regime, &mut problems);
        amounts(facts, regime, ceiling, &mut problems);
        classes(facts, regime, views, &mut problems);
    }
    problems
}

fn note(problems: &mut Vec<Problem>, question: Question, kind: ProblemKind, about: Option<&'static str>) {
    problems.push(Problem { question, kind, about });
}

fn dates(facts: &Facts, problems: &mut Vec<Problem>) {
    for (earlier, later) in MUST_FOLLOW {
        if let (Some(first), Some(second)) = (facts.date_span(earlier), facts.date_span(later))
            && first.low > second.high
        {
            note(problems, Question::Date(later), ProblemKind::OutOfOrder, Some(earlier.key()));
        }
    }
}

fn appeal(facts: &Facts, problems: &mut Vec<Problem>) {
    let none = facts.answered(Question::Choice(ChoiceId::Appealed))
        && facts.possible::<Appealed>().is(Appealed::NotAppealed);
    if none && facts.date_span(DateId::AppealedOn).is_some() {
        note(problems, Question::Date(DateId::AppealedOn), ProblemKind::AppealDated, None);
    }
}

fn infringements(facts: &Facts, regime: Regime, problems: &mut Vec<Problem>) {
    for key in facts.infringements() {
        let kind = match regime.provision(key) {
            None => Some(ProblemKind::OtherRegime),
            Some(provision) if matches!(provision.ceiling, Ceiling::NoFee(_)) => {
                Some(ProblemKind::NotFeeGround)
            }
            Some(provision) if only_processor(facts) && !provision.is_fee_ground_for(Actor::Processor) => {
                Some(ProblemKind::ControllersOnly)
            }
            Some(_) => None,
        };
        if let Some(kind) = kind {
            note(problems, Question::Infringements, kind, Some(key));
        }
    }
    if let Some(gravest) = facts.gravest()
        && !facts.infringements().contains(&gravest)
    {
        note(problems, Question::Gravest, ProblemKind::GravestNotNamed, None);
    }
}

fn amounts(facts: &Facts, regime: Regime, ceiling: Option<MoneyReach>, problems: &mut Vec<Problem>) {
    let turnover = Question::Amount(AmountId::Turnover);
    if let Some(given) = facts.amount_span(AmountId::Turnover) {
        let in_euro = given.currency == Some(Currency::Eur);
        let unused = regime == Regime::SeCriminalDataAct || size(facts, regime).undertaking == Truth::No;
        if unused {
            note(problems, turnover, ProblemKind::TurnoverNotUsed, None);
        } else if !in_euro && given.currency != Some(regime.currency()) {
            note(problems, turnover, ProblemKind::OtherCurrency, None);
        } else if !in_euro && rate(facts).is_none() {
            note(problems, Question::Amount(AmountId::Rate), ProblemKind::NeedsRate, None);
        }
    }
    if facts.amount_span(AmountId::Rate).is_some() && facts.date_span(DateId::RateDay).is_none() {
        note(problems, Question::Date(DateId::RateDay), ProblemKind::NeedsRateDay, None);
    }
    for id in [AmountId::Notified, AmountId::Decided, AmountId::Level, AmountId::TimeCut, AmountId::Costs] {
        if let Some(given) = facts.amount_span(id)
            && given.currency != Some(regime.currency())
        {
            note(problems, Question::Amount(id), ProblemKind::OtherCurrency, None);
        }
    }
    level(facts, regime, ceiling, problems);
}

fn level(facts: &Facts, regime: Regime, ceiling: Option<MoneyReach>, problems: &mut Vec<Problem>) {
    let level = facts.amount_span(AmountId::Level);
    let in_fee_currency = ceiling.and_then(|ceiling| {
        if ceiling.currency == regime.currency() { ceiling.high } else { Some(ceiling.high? * rate(facts)?) }
    });
    if let (Some(level), Some(most)) = (level, in_fee_currency)
        && level.span.low > most
    {
        note(problems, Question::Amount(AmountId::Level), ProblemKind::AboveCeiling, None);
    }
    let cut = Question::Amount(AmountId::TimeCut);
    match (facts.amount_span(AmountId::TimeCut), level) {
        (Some(_), None) => note(problems, cut, ProblemKind::CutWithoutLevel, None),
        (Some(taken), Some(level)) if taken.span.low > level.span.high => {
            note(problems, cut, ProblemKind::CutAboveLevel, None);
        }
        (Some(_), Some(_)) if facts.possible::<TimeEffect>().is_not(TimeEffect::Reduced) => {
            note(problems, cut, ProblemKind::CutWithoutEffect, None);
        }
        _ => {}
    }
}

fn classes(facts: &Facts, regime: Regime, views: &[&'static View], problems: &mut Vec<Problem>) {
    let arguable = weigh::arguable(facts, regime, views);
    let chosen = facts.possible::<Seriousness>();
    if facts.answered(Question::Choice(ChoiceId::Seriousness))
        && !chosen.values().any(|class| arguable.contains(&class))
    {
        note(problems, Question::Choice(ChoiceId::Seriousness), ProblemKind::ClassNotArguable, None);
    }
}
