//! Whether a fee can follow at all.

use super::explanation::{Basis, Finding, Step};
use super::facts::Facts;
use super::possible::{Span, Truth};
use super::question::{DateId, Question};
use super::scope;
use super::standing::{self, StandingSet};
use crate::law::circumstance::{Body, Fault, Mistake, Reprimand};
use crate::law::procedure::{TimeBar, TimeBarRule};
use crate::law::provision::{Actor, Ceiling};
use crate::law::rules::{FaultRule, PublicBodies};
use crate::law::{At, ChoiceId, Citation, Point, Regime, Source, Stage, Stance, View, gdpr, keyed};
use jiff::civil::Date;

keyed! {
    /// A condition for a fee.
    GateId {
        /// Something stands that carries a fee for this actor.
        FeeGround = "fee-ground",
        /// The act is the controller's.
        Attribution = "attribution",
        /// The law lets a public authority be charged.
        PublicBody = "public-body",
        /// The rules cover a breach of that date.
        InForce = "in-force",
        /// Fault, where it is needed.
        Fault = "fault",
        /// Not time-barred.
        TimeBar = "time-bar",
    }
}

/// The gates with their step.
#[derive(Clone, Debug)]
pub struct Gates {
    /// Each gate that the regime has, and whether it passes.
    pub each: Vec<(GateId, Truth)>,
    /// Whether a reprimand would be enough instead; `None` where the regime has none.
    pub reprimand: Option<Truth>,
    /// The step.
    pub step: Step,
}

impl Gates {
    /// Whether all pass.
    pub fn pass(&self) -> Truth {
        self.each.iter().fold(Truth::Yes, |all, (_, passes)| all.and(*passes))
    }
}

/// Passes the facts through the gates.
pub fn pass(
    facts: &Facts,
    regime: Regime,
    sets: &[StandingSet],
    followed: Option<&'static View>,
    on: Date,
) -> Gates {
    let rules = regime.rules();
    let mut gates = vec![
        fee_ground(facts, regime, sets),
        (GateId::Attribution, scope::attributed(facts, regime), attribution_step(facts, regime)),
    ];
    gates.extend(public_body(facts, regime));
    gates.extend(in_force(facts, regime));
    gates.extend(rules.fault.map(|rule| fault_gate(facts, regime, rule, followed, on)));
    gates.extend(regime.procedure().time_bar.map(|bar| time_bar(facts, bar)));
    let reprimand = rules
        .reprimand
        .map(|_| Truth::over(facts.possible::<Reprimand>(), |answer| answer == Reprimand::Suffices));
    let each: Vec<_> = gates.iter().map(|(id, passes, _)| (*id, *passes)).collect();
    let all = each.iter().fold(Truth::Yes, |all, (_, passes)| all.and(*passes));
    let mut step = Step::new(Stage::Gate, Finding::Fineable(all), Basis::Law, rules.cites.fee_grounds)
        .made_of(gates.into_iter().map(|(_, _, step)| step));
    if let Some((enough, cite)) = reprimand.zip(rules.reprimand) {
        step = step.made_of([reprimand_step(regime, enough, cite, on)]);
    }
    Gates { each, reprimand, step }
}

/// Whether a reprimand would be enough: tested before the amount, for a fee is never automatic.
fn reprimand_step(regime: Regime, enough: Truth, cite: Citation, on: Date) -> Step {
    let mut step = Step::new(Stage::Gate, Finding::ReprimandTest(enough), Basis::Judgement, cite)
        .from([Question::Choice(ChoiceId::Reprimand)]);
    if regime == Regime::NoGdpr {
        step = step.citing(Citation::read(Source::BoardCoop, At::Whole));
    }
    if !regime.in_eea() || on < gdpr::NEVER_AUTOMATIC.value {
        return step;
    }
    step.citing(gdpr::NEVER_AUTOMATIC.cite)
}

type Gate = (GateId, Truth, Step);

fn gate_step(id: GateId, passes: Truth, cite: Citation) -> Step {
    Step::new(Stage::Gate, Finding::Gate(id, passes), Basis::Law, cite)
}

fn fee_ground(facts: &Facts, regime: Regime, sets: &[StandingSet]) -> Gate {
    let cite = regime.rules().cites.fee_grounds;
    let not_read = standing::named(facts, regime)
        .into_iter()
        .any(|provision| matches!(provision.ceiling, Ceiling::NotRead(_)));
    let passes = match standing::anything(sets) {
        _ if facts.infringements().is_empty() => Truth::Open,
        Truth::No if not_read => Truth::Open,
        passes => passes,
    };
    let mut step = gate_step(GateId::FeeGround, passes, cite)
        .from([Question::Infringements, Question::Choice(ChoiceId::Role)])
        .made_of(standing::steps(facts, regime, sets));
    for provision in standing::named(facts, regime) {
        if let Ceiling::NoFee(cite) = provision.ceiling {
            step = step.considering(Finding::NotFeeGround(provision.key), cite);
        } else if let Ceiling::NotRead(cite) = provision.ceiling {
            step = step.considering(Finding::FeeGroundNotRead(provision.key), regime.cite(cite));
        } else if !provision.is_fee_ground_for(Actor::Processor) && only_processor(facts) {
            step = step.considering(Finding::NotFeeGround(provision.key), cite);
        }
    }
    (GateId::FeeGround, passes, step)
}

/// Whether the one assessed is certainly a mere processor.
pub fn only_processor(facts: &Facts) -> bool {
    use crate::law::circumstance::Role;
    facts.possible::<Role>().is(Role::Processor)
}

fn attribution_step(facts: &Facts, regime: Regime) -> Step {
    let cite = match regime.rules().fault {
        Some(_) => Citation::read(Source::DeutscheWohnen, At::Para("44, 46–51, 60")),
        None => regime.rules().cites.attribution,
    };
    gate_step(GateId::Attribution, scope::attributed(facts, regime), cite)
        .from([Question::Choice(ChoiceId::InDuty)])
}

/// Whether a public authority can be charged here (Art. 83(7)); a gate only where it may not be.
fn public_body(facts: &Facts, regime: Regime) -> Option<Gate> {
    let authority = Truth::over(facts.possible::<Body>(), |body| body == Body::PublicAuthority);
    let (passes, cite) = match regime.rules().public_bodies {
        PublicBodies::Exempt(cite) => (!authority, cite),
        // The rule was not read: an authority may be charged, or not.
        PublicBodies::NotRead(cite) if authority == Truth::No => (Truth::Yes, cite),
        PublicBodies::NotRead(cite) => (Truth::Open, cite),
        PublicBodies::AsOthers(_) | PublicBodies::UpTo(_) => return None,
    };
    let mut step = gate_step(GateId::PublicBody, passes, cite).from([Question::Choice(ChoiceId::Body)]);
    if passes == Truth::Open && matches!(regime.rules().public_bodies, PublicBodies::NotRead(_)) {
        step = step.considering(Finding::PublicRuleNotRead, cite);
    }
    Some((GateId::PublicBody, passes, step))
}

/// The rules cover breaches from their first day on.
fn in_force(facts: &Facts, regime: Regime) -> Option<Gate> {
    let first = regime.procedure().first_breach?;
    let passes = match facts.date_span(DateId::BreachEnd) {
        None => Truth::Open,
        Some(end) => Truth::from_sides(end.high >= first.value, end.low < first.value),
    };
    let step = gate_step(GateId::InForce, passes, first.cite).from([Question::Date(DateId::BreachEnd)]);
    Some((GateId::InForce, passes, step))
}

/// Fault: where it is a condition, the instances differed until it was settled.
fn fault_gate(
    facts: &Facts,
    regime: Regime,
    rule: FaultRule,
    followed: Option<&'static View>,
    on: Date,
) -> Gate {
    let shown = Truth::over(facts.possible_under::<Fault>(regime), |fault| fault != Fault::NoFault)
        .and(Truth::over(facts.possible_under::<Mistake>(regime), |mistake| mistake != Mistake::Excusable));
    let needed = fault_needed(rule, followed, on);
    let passes = shown.or(!needed);
    let mut step = gate_step(GateId::Fault, passes, rule.settled.cite)
        .from([ChoiceId::Fault, ChoiceId::Mistake, ChoiceId::Actor].map(Question::Choice));
    step = match needed {
        Truth::Yes => step.considering(Finding::FaultSettled(rule.settled.value), rule.settled.cite),
        Truth::No | Truth::Open => step.considering(Finding::FaultDisputed, rule.before),
    };
    for confirmed in rule.confirmed.iter().filter(|confirmed| confirmed.value <= on) {
        step = step.citing(confirmed.cite);
    }
    if regime == Regime::NoGdpr && facts.possible_under::<Mistake>(regime).is(Mistake::NotExcusable) {
        step = step.considering(Finding::MistakeNoExcuse, Citation::read(Source::BoardCoop, At::Whole));
    }
    (GateId::Fault, passes, step)
}

/// Whether fault is a condition: as the view that is followed holds, or as settled on that day.
fn fault_needed(rule: FaultRule, followed: Option<&'static View>, on: Date) -> Truth {
    let held = followed.and_then(|view| view.on(Point::Fault)).map(|position| position.stance);
    match held {
        Some(Stance::FaultNotNeeded) => Truth::No,
        Some(_) => Truth::Yes,
        None if on >= rule.settled.value => Truth::Yes,
        None => Truth::Open,
    }
}

fn time_bar(facts: &Facts, bar: TimeBar) -> Gate {
    match bar.rule {
        TimeBarRule::ChanceToComment => chance_to_comment(facts, bar),
        TimeBarRule::NoticeOrDecision => notice_or_decision(facts, bar),
        TimeBarRule::Decision => decision(facts, bar, false),
        TimeBarRule::NotRead => decision(facts, bar, true),
    }
}

/// The fee must have been decided before the period from the end of the infringement was over. Where
/// something else may have stopped it, a later decision leaves the question open.
fn decision(facts: &Facts, bar: TimeBar, may_be_stopped: bool) -> Gate {
    let end = facts.date_span(DateId::BreachEnd);
    let decided = facts.date_span(DateId::Decided);
    let last_day = |day: Date| bar.period.value.after(day);
    let passes = match end.zip(decided) {
        None => Truth::Open,
        Some((end, decided)) => Truth::from_sides(
            may_be_stopped || last_day(end.high).is_none_or(|limit| decided.low <= limit),
            last_day(end.low).is_some_and(|limit| decided.high > limit),
        ),
    };
    let mut step = gate_step(GateId::TimeBar, passes, bar.period.cite)
        .from([DateId::BreachEnd, DateId::Decided].map(Question::Date));
    if let Some(limit) = end.and_then(Span::known).and_then(last_day) {
        step = step.considering(Finding::TimeBarEnds(limit), bar.period.cite);
    }
    (GateId::TimeBar, passes, step)
}

/// Sweden: the chance to comment must fall within five years of the breach. For a continuing breach
/// both its first and its last day are tested, for the text does not say which counts. A first day
/// that is not given may lie any time before, a last day any time after.
fn chance_to_comment(facts: &Facts, bar: TimeBar) -> Gate {
    let end = facts.date_span(DateId::BreachEnd);
    let start = facts.date_span(DateId::BreachStart);
    let chance = facts.date_span(DateId::Chance);
    let last_day = |day: Date| bar.period.value.after(day);
    let passes = chance.map_or(Truth::Open, |chance| {
        Truth::from_sides(
            end.and_then(|end| last_day(end.high)).is_none_or(|limit| chance.low <= limit),
            start.is_none_or(|start| last_day(start.low).is_some_and(|limit| chance.high > limit)),
        )
    });
    let counted_from = start.or(end).zip(end).map(|(start, end)| (start.low, end.high));
    let mut step = gate_step(GateId::TimeBar, passes, bar.period.cite)
        .from([DateId::BreachStart, DateId::BreachEnd, DateId::Chance].map(Question::Date));
    step = match counted_from.map(|(first, last)| (last_day(first), last_day(last))) {
        Some((Some(first), Some(last))) if first == last => {
            step.considering(Finding::TimeBarEnds(last), bar.period.cite)
        }
        Some((Some(first), Some(last))) => step.considering(
            Finding::TimeBarBetween(first, last),
            bar.period.cite.but(crate::law::Verified::Inferred),
        ),
        _ => step,
    };
    (GateId::TimeBar, passes, step)
}

/// Norway: five years from the end of the infringement, unless notice or decision came first.
fn notice_or_decision(facts: &Facts, bar: TimeBar) -> Gate {
    let end = facts.date_span(DateId::BreachEnd);
    let notice = facts.date_span(DateId::Notice);
    let decided = facts.date_span(DateId::Decided);
    let last_day = |day: Date| bar.period.value.after(day);
    let in_time = |event: Span<Date>, end: Span<Date>| {
        let may = last_day(end.high).is_none_or(|limit| event.low <= limit);
        let may_not = last_day(end.low).is_some_and(|limit| event.high > limit);
        Truth::from_sides(may, may_not)
    };
    let passes = match (end, notice, decided) {
        (Some(end), Some(notice), Some(decided)) => in_time(notice, end).or(in_time(decided, end)),
        // A decision comes after its notice.
        (Some(end), Some(notice), None) => in_time(notice, end),
        // A notice that was not dated may have come in time even if the decision did not.
        (Some(end), None, Some(decided)) if in_time(decided, end) == Truth::Yes => Truth::Yes,
        _ => Truth::Open,
    };
    let interrupted = notice.or(decided);
    let mut step = gate_step(GateId::TimeBar, passes, bar.period.cite)
        .from([DateId::BreachEnd, DateId::Notice, DateId::Decided].map(Question::Date));
    if let Some(limit) = end.and_then(Span::known).and_then(last_day) {
        step = step.considering(Finding::TimeBarEnds(limit), bar.period.cite);
    }
    if let Some(day) = interrupted.and_then(Span::known)
        && passes == Truth::Yes
    {
        step = step.considering(Finding::Interrupted(day), bar.period.cite);
    }
    (GateId::TimeBar, passes, step)
}
