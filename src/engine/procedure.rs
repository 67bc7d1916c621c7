//! What lowers, waives or bounds a fee after its level was found: reduction (6:5), processing time,
//! and the addressee's own appeal.

use super::explanation::{Basis, Finding, Step};
use super::facts::{AmountSpan, Facts};
use super::possible::Truth;
use super::question::{AmountId, DateId, Question};
use super::range::{MoneyReach, Range};
use super::timeline::Timeline;
use crate::law::circumstance::{Appealed, Complexity, Excuse, TimeEffect, TimeReasons};
use crate::law::no_gdpr;
use crate::law::rules::Afterwards;
use crate::law::se_criminal_data_act::{EXCUSES_THAT_DO_NOT_COUNT, REDUCTION};
use crate::law::{At, ChoiceId, Citation, Regime, Source, Stage};
use rust_decimal::Decimal;

/// The fee that an entered level comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Fee {
    /// The level before processing time and reduction: indicative, not a fee that was imposed.
    pub level: Range,
    /// What it comes to.
    pub comes_to: Range,
    /// Whether it is waived altogether.
    pub waived: Truth,
}

/// What the procedure does.
#[derive(Clone, Debug)]
pub struct Procedure {
    /// The fee, when a level was entered.
    pub fee: Option<Fee>,
    /// Whether something here may leave no fee at all.
    pub may_end_in_nothing: bool,
}

/// Works the procedure out.
pub fn work_out(facts: &Facts, regime: Regime, level: Option<Range>) -> Procedure {
    match regime.rules().afterwards {
        Afterwards::Reduction => reduction(facts, level),
        Afterwards::ProcessingTime => processing_time(facts, level),
        Afterwards::Nothing(_) => Procedure {
            fee: level.map(|level| Fee { level, comes_to: level, waived: Truth::No }),
            may_end_in_nothing: false,
        },
    }
}

/// The step on the procedure.
pub fn step(facts: &Facts, regime: Regime, procedure: &Procedure, timeline: &Timeline) -> Step {
    let fee = procedure.fee.as_ref();
    match regime.rules().afterwards {
        Afterwards::Reduction => reduction_step(facts, fee),
        Afterwards::ProcessingTime => processing_time_step(facts, fee, timeline),
        Afterwards::Nothing(cite) => nothing_more_step(fee, timeline, cite),
    }
}

/// Nothing lowers the fee by a rule of its own; how long the stages took is shown all the same.
fn nothing_more_step(fee: Option<&Fee>, timeline: &Timeline, cite: Citation) -> Step {
    Step::new(Stage::Procedure, Finding::NothingMoreLowers, Basis::Law, cite)
        .made_of(elapsed_steps(timeline, cite))
        .made_of(fee.map(|fee| fee_step(fee, cite)))
}

/// The level entered, or else the one calculated, held under each ceiling that may apply and is in
/// the same currency. Without a ceiling there is no ground for a fee, and so no fee, whatever was
/// entered.
pub fn level(facts: &Facts, ceilings: [Option<MoneyReach>; 2], calculated: Option<Range>) -> Option<Range> {
    let entered = facts
        .amount_span(AmountId::Level)
        .and_then(|AmountSpan { span, currency }| Some(Range::between(span.low, Some(span.high), currency?)));
    let level = entered.or(calculated)?;
    Range::hull_of(ceilings.into_iter().flatten().map(|ceiling| level.held_under(ceiling)))
}

/// Criminal Data Act 6:5: whether the fee is lowered, for what is excusable or otherwise unreasonable.
fn lowered(facts: &Facts) -> Truth {
    Truth::over(facts.possible::<Excuse>(), |excuse| {
        matches!(excuse, Excuse::Excusable | Excuse::Unreasonable)
    })
}

fn reduction(facts: &Facts, level: Option<Range>) -> Procedure {
    let lowered = lowered(facts);
    let fee = level.map(|level| {
        let comes_to = if lowered == Truth::No { level } else { level.from_nothing() };
        Fee { level, comes_to, waived: if lowered == Truth::No { Truth::No } else { Truth::Open } }
    });
    Procedure { fee, may_end_in_nothing: lowered != Truth::No }
}

/// What was pleaded without effect is said too.
fn reduction_step(facts: &Facts, fee: Option<&Fee>) -> Step {
    let finding = match (lowered(facts), facts.possible::<Excuse>().known()) {
        (Truth::No, _) => Finding::NoReduction,
        (_, Some(known)) => Finding::ExcuseMayReduce(crate::law::Choice::circumstance(known)),
        _ => Finding::ReductionOpen,
    };
    let mut step = Step::new(Stage::Procedure, finding, Basis::Law, REDUCTION)
        .from([Question::Choice(ChoiceId::Excuse), Question::Amount(AmountId::Level)]);
    for ignored in EXCUSES_THAT_DO_NOT_COUNT.value {
        let circumstance = crate::law::Choice::circumstance(ignored);
        step = step.considering(Finding::ExcuseDoesNotCount(circumstance), EXCUSES_THAT_DO_NOT_COUNT.cite);
    }
    step.made_of(fee.map(|fee| fee_step(fee, REDUCTION)))
}

/// What the fee comes to; and the level it came from, where that was not imposed as it stands.
fn fee_step(fee: &Fee, cite: Citation) -> Step {
    let step = Step::new(Stage::Procedure, Finding::FeeComesTo(fee.comes_to), Basis::Judgement, cite)
        .from([Question::Amount(AmountId::Level)]);
    if fee.level == fee.comes_to {
        return step;
    }
    let level = Step::new(Stage::Procedure, Finding::IndicativeLevel(fee.level), Basis::Judgement, cite)
        .from([Question::Amount(AmountId::Level)]);
    step.made_of([level])
}

/// Whether the fee is waived for processing time.
fn waived(facts: &Facts) -> Truth {
    Truth::over(facts.possible::<TimeEffect>(), |effect| effect == TimeEffect::Waived)
}

/// Norway: processing time is the last step. There is no formula: what it did is entered, and where
/// nothing was entered anything from no effect to waiver remains open.
fn processing_time(facts: &Facts, level: Option<Range>) -> Procedure {
    Procedure {
        fee: level.map(|level| after_time(facts, level)),
        may_end_in_nothing: waived(facts) != Truth::No,
    }
}

fn processing_time_step(facts: &Facts, fee: Option<&Fee>, timeline: &Timeline) -> Step {
    let cite = Citation::read(Source::BoardTime, At::Whole);
    let effect = facts.possible::<TimeEffect>();
    let finding = match waived(facts) {
        Truth::Yes => Finding::TimeWaived,
        Truth::No if effect.is(TimeEffect::NoEffect) => Finding::TimeNotAssessed,
        _ => Finding::TimeMayReduce,
    };
    let mut step = Step::new(Stage::Procedure, finding, Basis::View, cite)
        .citing(Citation::read(Source::BoardCoop, At::Whole))
        .citing(Citation::read(Source::Gdpr, At::Article("83(2)(k)")))
        .from([ChoiceId::TimeEffect, ChoiceId::TimeReasons, ChoiceId::Complexity].map(Question::Choice))
        .from(timeline.stages.iter().map(|stage| Question::Date(stage.to)))
        .made_of(elapsed_steps(timeline, cite));
    if facts.choice(ChoiceId::TimeReasons).is_some() {
        let given = Truth::over(facts.possible::<TimeReasons>(), |answer| answer == TimeReasons::Given);
        step = step.considering(Finding::TimeReasons(given), cite);
    }
    if facts.possible::<Complexity>().is(Complexity::Simple) {
        step = step.considering(Finding::SimpleCase, Citation::read(Source::BoardCoop, At::Whole));
    }
    if let Some(fee) = fee {
        step = step.made_of([fee_step(fee, cite)]);
        if let Some((decided, Truth::Yes)) = own_appeal_limit(facts)
            && let Some(limit) = decided.high_money()
        {
            step = step.considering(Finding::NoDetriment(limit), no_gdpr::NO_DETRIMENT);
        }
    }
    step
}

fn elapsed_steps(timeline: &Timeline, cite: Citation) -> Vec<Step> {
    timeline
        .stages
        .iter()
        .chain(&timeline.totals)
        .filter_map(|stretch| {
            let days = stretch.days.known()?;
            Some(
                Step::new(
                    Stage::Procedure,
                    Finding::Elapsed(stretch.from, stretch.to, days),
                    Basis::Law,
                    cite,
                )
                .from([Question::Date(stretch.from), Question::Date(stretch.to)]),
            )
        })
        .collect()
}

/// The amount that the addressee's own appeal may not push the fee above (fvl § 34), and whether the
/// addressee appealed; `None` when nobody did, or no amount was decided.
pub fn own_appeal_limit(facts: &Facts) -> Option<(Range, Truth)> {
    let AmountSpan { span, currency } = facts.amount_span(AmountId::Decided)?;
    let decided = Range::between(span.low, Some(span.high), currency?);
    let appealed = Truth::over(facts.possible::<Appealed>(), |answer| answer == Appealed::ByAddressee);
    match appealed {
        Truth::No => None,
        Truth::Open if facts.date_span(DateId::AppealedOn).is_some() => Some((decided, Truth::Yes)),
        appealed => Some((decided, appealed)),
    }
}

fn after_time(facts: &Facts, level: Range) -> Fee {
    let limited = match own_appeal_limit(facts) {
        Some((decided, Truth::Yes)) => level.held_under(decided),
        Some((decided, _)) => level.held_under(decided).hull(level),
        None => level,
    };
    let outcomes = facts.possible::<TimeEffect>().values().map(|effect| match effect {
        TimeEffect::Waived => Range::between(Decimal::ZERO, Some(Decimal::ZERO), limited.currency),
        TimeEffect::Reduced => less_the_cut(facts, limited),
        TimeEffect::NoEffect => limited,
    });
    let comes_to = Range::hull_of(outcomes).unwrap_or(limited);
    Fee { level, comes_to, waived: waived(facts) }
}

/// What is left after the cut that was entered; anything up to the level when none was.
fn less_the_cut(facts: &Facts, level: Range) -> Range {
    let Some(cut) = facts.amount_span(AmountId::TimeCut) else { return level.from_nothing() };
    if cut.currency != Some(level.currency) {
        return level.from_nothing();
    }
    let less = |amount: Decimal, cut: Decimal| (amount - cut).max(Decimal::ZERO);
    Range::between(
        less(level.low, cut.span.high),
        level.high.map(|high| less(high, cut.span.low)),
        level.currency,
    )
}
