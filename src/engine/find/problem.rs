//! What does not fit together in the facts, each at its question.

use super::elements::was_in_force;
use super::findings::Findings;
use super::gate::only_processor;
use super::payer;
use super::seriousness::SeriousnessReadings;
use crate::engine::facts::{AmountId, AmountSpan, DateId, Discretion, Facts, Portion, Question, Span, Truth};
use crate::engine::range::Range;
use crate::law::circumstance::{Appealed, Sector, Seriousness, TimeEffect};
use crate::law::procedure::Period;
use crate::law::provision::{Actor, Ceiling, Provision};
use crate::law::rules::Doubt;
use crate::law::{ChoiceId, Regime, keyed};
use jiff::civil::Date;

keyed! {
    /// What is wrong, or worth knowing. The wording is the message `problem-<key>`.
    ProblemKind {
        /// One date lies after another that must follow it.
        OutOfOrder = "out-of-order",
        /// The provision belongs to rules that do not apply here.
        OtherRegime = "other-regime",
        /// The provision stands in the Act of one authority, and the one assessed is another.
        OtherAuthority = "other-authority",
        /// The provision is no fee ground; other means remain.
        NotFeeGround = "not-fee-ground",
        /// The provision was not law on the days of the breach.
        NotInForce = "not-in-force",
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
        /// The level lies below the least that the law allows.
        BelowMinimum = "below-minimum",
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
        /// Whether national law makes it a fee ground was not read.
        FeeGroundNotRead = "fee-ground-not-read",
        /// Turnover in a currency that the rate of the fee's currency does not reach needs one of its own.
        NeedsTurnoverRate = "needs-turnover-rate",
        /// The group's turnover is smaller than the company's own.
        GroupBelowOwn = "group-below-own",
        /// The turnover is not for the financial year before the decision.
        OtherYear = "other-year",
        /// Not the rate that the law prescribes for the year of the decision.
        NotOfficialRate = "not-official-rate",
        /// The starting amount lies outside the bands of the classes of seriousness.
        OutsideBand = "outside-band",
        /// The turnover adjustment lies outside the tier.
        OutsideTier = "outside-tier",
        /// A figure is for a conduct that no infringement belongs to.
        NoSuchConduct = "no-such-conduct",
        /// A conduct or a displacement is for an infringement that is not named.
        NotNamed = "not-named",
        /// Figures are worked through only once it is settled what stands, how it is linked and who pays.
        NotSettled = "not-settled",
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

/// Everything that does not fit together; under a regime, with what was found.
pub fn find(facts: &Facts, found: Option<&Findings>) -> Vec<Problem> {
    let mut problems = Vec::new();
    dates(facts, &mut problems);
    appeal(facts, &mut problems);
    if let Some(found) = found {
        infringements(facts, found.regime, &mut problems);
        turnover(facts, found.regime, &mut problems);
        amounts(facts, found, &mut problems);
        classes(facts, found.doubt, &found.seriousness, &mut problems);
        figures(facts, found, &mut problems);
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
            Some(provision) if is_of_another_authority(provision, facts) => Some(ProblemKind::OtherAuthority),
            Some(provision) if matches!(provision.ceiling, Ceiling::NoFee(_)) => {
                Some(ProblemKind::NotFeeGround)
            }
            Some(provision) if !was_in_force(provision, facts) => Some(ProblemKind::NotInForce),
            Some(provision) if matches!(provision.ceiling, Ceiling::NotRead(_)) => {
                Some(ProblemKind::FeeGroundNotRead)
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
    let conducts = facts.conducts().iter().map(|(key, _)| (Question::Conducts, *key));
    for (question, key) in conducts.chain(facts.displaced().iter().map(|key| (Question::Displaced, *key))) {
        if !facts.infringements().contains(&key) {
            note(problems, question, ProblemKind::NotNamed, Some(key));
        }
    }
}

/// Whether a provision stands in the Act of one authority, and the one assessed is said to be another that has an Act of
/// its own. One that has none may come under an Act that is named after others.
fn is_of_another_authority(provision: &Provision, facts: &Facts) -> bool {
    let act = provision.cite.source;
    let other = |sector: Sector| sector.act().is_some_and(|own| own != act);
    Sector::is_act_of_one(act) && facts.possible::<Sector>().values().all(other)
}

fn turnover(facts: &Facts, regime: Regime, problems: &mut Vec<Problem>) {
    let unused = regime.rules().tiers.is_none() || payer::undertaking(facts, regime) == Truth::No;
    for id in [AmountId::Turnover, AmountId::GroupTurnover] {
        let Some(given) = facts.amount_span(id) else { continue };
        let Some(currency) = given.currency.filter(|currency| *currency != regime.turnover_currency()) else {
            if unused {
                note(problems, Question::Amount(id), ProblemKind::TurnoverNotUsed, None);
            }
            continue;
        };
        if unused {
            note(problems, Question::Amount(id), ProblemKind::TurnoverNotUsed, None);
        } else if payer::is_rate_between(regime, currency) {
            if facts.amount_span(AmountId::Rate).is_none() {
                note(problems, Question::Amount(AmountId::Rate), ProblemKind::NeedsRate, None);
            }
        } else if facts.amount_span(AmountId::TurnoverRate).is_none() {
            let rate = Question::Amount(AmountId::TurnoverRate);
            note(problems, rate, ProblemKind::NeedsTurnoverRate, None);
        }
    }
    let (own, group) = (facts.amount_span(AmountId::Turnover), facts.amount_span(AmountId::GroupTurnover));
    if let (Some(own), Some(group)) = (own, group)
        && own.currency == group.currency
        && group.span.high < own.span.low
    {
        let question = Question::Amount(AmountId::GroupTurnover);
        note(problems, question, ProblemKind::GroupBelowOwn, None);
    }
    if let (Some(end), Some(decided)) = (facts.date_span(DateId::YearEnd), facts.date_span(DateId::Decided))
        && !is_year_before(end, decided)
    {
        note(problems, Question::Date(DateId::YearEnd), ProblemKind::OtherYear, None);
    }
}

/// Whether a financial year that ended in one stretch may be the last one before a decision in
/// another: it ended before the decision, and not more than a year before.
fn is_year_before(end: Span<Date>, decided: Span<Date>) -> bool {
    let next_end = Period::years(1).after(end.high);
    end.low < decided.high && next_end.is_none_or(|next_end| decided.low <= next_end)
}

fn amounts(facts: &Facts, found: &Findings, problems: &mut Vec<Problem>) {
    let regime = found.regime;
    official_rate(facts, regime, problems);
    let rates = [AmountId::Rate, AmountId::TurnoverRate];
    let has_rate = rates.into_iter().any(|id| facts.amount_span(id).is_some());
    if has_rate && facts.date_span(DateId::RateDay).is_none() {
        note(problems, Question::Date(DateId::RateDay), ProblemKind::NeedsRateDay, None);
    }
    for id in [
        AmountId::Notified,
        AmountId::Decided,
        AmountId::Level,
        AmountId::TimeCut,
        AmountId::Costs,
        AmountId::Rounding,
    ] {
        if let Some(given) = facts.amount_span(id)
            && given.currency != Some(regime.currency())
        {
            note(problems, Question::Amount(id), ProblemKind::OtherCurrency, None);
        }
    }
    level(facts, regime, found.maximum.main, found.minimum.main, problems);
}

/// Where the law prescribes a rate, another is flagged.
fn official_rate(facts: &Facts, regime: Regime, problems: &mut Vec<Problem>) {
    let official = payer::official_rate(facts, regime);
    if let (Some(official), Some(own)) = (official, payer::rate(facts))
        && own != official.per_euro.value
    {
        note(problems, Question::Amount(AmountId::Rate), ProblemKind::NotOfficialRate, None);
    }
}

/// An expert's figures: for a conduct there is, in the right currency, inside its band.
fn figures(facts: &Facts, found: &Findings, problems: &mut Vec<Problem>) {
    for (conduct, what, portion) in facts.figures() {
        let question = Question::Discretion(conduct, what);
        match (&found.calculation, found.maximum.main, portion) {
            (_, Some(ceiling), Portion::To(money)) if money.currency != ceiling.currency => {
                note(problems, question, ProblemKind::OtherCurrency, None);
            }
            (Some(calculation), _, _)
                if !calculation.conducts.iter().any(|worked| worked.number == conduct) =>
            {
                note(problems, question, ProblemKind::NoSuchConduct, None);
            }
            (None, _, _) if what == Discretion::Share => {
                note(problems, question, ProblemKind::NotSettled, None);
            }
            _ => {}
        }
    }
    for outside in found.calculation.iter().flat_map(|calculation| &calculation.outside) {
        let kind = match outside.what {
            Discretion::TierShare => ProblemKind::OutsideTier,
            _ => ProblemKind::OutsideBand,
        };
        note(problems, Question::Discretion(outside.conduct, outside.what), kind, None);
    }
}

/// Whether an amount is below a least in the same currency, whatever that turns out to be.
fn is_below(given: AmountSpan, least: Range) -> bool {
    given.currency == Some(least.currency) && given.span.high < least.low
}

fn level(
    facts: &Facts,
    regime: Regime,
    ceiling: Option<Range>,
    minimum: Option<Range>,
    problems: &mut Vec<Problem>,
) {
    let level = facts.amount_span(AmountId::Level);
    let in_fee_currency = ceiling.and_then(|ceiling| {
        if ceiling.currency == regime.currency() {
            ceiling.high
        } else {
            Some(ceiling.high? * payer::rate(facts)?)
        }
    });
    if let (Some(level), Some(most)) = (level, in_fee_currency)
        && level.span.low > most
    {
        note(problems, Question::Amount(AmountId::Level), ProblemKind::AboveCeiling, None);
    }
    if level.is_some_and(|level| minimum.is_some_and(|least| is_below(level, least))) {
        note(problems, Question::Amount(AmountId::Level), ProblemKind::BelowMinimum, None);
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

fn classes(facts: &Facts, doubt: Doubt, seriousness: &SeriousnessReadings, problems: &mut Vec<Problem>) {
    if !facts.answered(Question::Choice(ChoiceId::Seriousness)) {
        return;
    }
    let arguable = seriousness.arguable(facts, doubt);
    if !facts.possible::<Seriousness>().values().any(|class| arguable.contains(&class)) {
        note(problems, Question::Choice(ChoiceId::Seriousness), ProblemKind::ClassNotArguable, None);
    }
}
