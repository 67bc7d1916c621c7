//! Whether a fee can follow at all.

use super::explanation::{Basis, Finding, Step};
use super::facts::Facts;
use super::possible::Truth;
use super::question::{DateId, Question};
use super::scope;
use super::standing::{self, StandingSet};
use super::time_bar;
use crate::law::circumstance::{Body, Fault, Mistake, Reprimand, Role};
use crate::law::provision::{Actor, Ceiling, Provision};
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

/// What came of the gates.
#[derive(Clone, Debug)]
pub struct Gates {
    /// Each gate that the regime has, and whether it passes.
    pub each: Vec<(GateId, Truth)>,
    /// Whether a reprimand would be enough instead; `None` where the regime has none.
    pub reprimand: Option<Truth>,
}

impl Gates {
    /// Whether all pass.
    pub fn pass(&self) -> Truth {
        self.each.iter().fold(Truth::Yes, |all, (_, passes)| all.and(*passes))
    }
}

/// What is put to the gates.
#[derive(Clone, Copy)]
pub struct Tested<'a> {
    /// The facts.
    pub facts: &'a Facts,
    /// The regime.
    pub regime: Regime,
    /// What may stand together.
    pub sets: &'a [StandingSet],
    /// The view that is followed, when one is.
    pub followed: Option<&'static View>,
    /// The day.
    pub on: Date,
}

impl Tested<'_> {
    /// Passes the facts through the gates.
    pub fn gates(self) -> Gates {
        let each = GateId::ALL.iter().filter_map(|gate| Some((*gate, self.passes(*gate)?)));
        let enough =
            || Truth::over(self.facts.possible::<Reprimand>(), |answer| answer == Reprimand::Suffices);
        Gates { each: each.collect(), reprimand: self.regime.rules().reprimand.map(|_| enough()) }
    }

    /// Whether a gate passes; `None` where the regime has no such gate.
    fn passes(self, gate: GateId) -> Option<Truth> {
        let Self { facts, regime, .. } = self;
        match gate {
            GateId::FeeGround => Some(self.fee_ground()),
            GateId::Attribution => Some(scope::attributed(facts, regime)),
            GateId::PublicBody => public_body(facts, regime),
            GateId::InForce => in_force(facts, regime),
            GateId::Fault => regime.rules().fault.map(|rule| self.fault(rule)),
            GateId::TimeBar => regime.procedure().time_bar.map(|bar| time_bar::passes(facts, bar)),
        }
    }

    fn fee_ground(self) -> Truth {
        let Self { facts, regime, sets, .. } = self;
        let not_read = |provision: &Provision| matches!(provision.ceiling, Ceiling::NotRead(_));
        match standing::anything(sets) {
            _ if facts.infringements().is_empty() => Truth::Open,
            Truth::No if standing::named(facts, regime).into_iter().any(not_read) => Truth::Open,
            passes => passes,
        }
    }

    /// Fault: where it is a condition, the instances differed until it was settled.
    fn fault(self, rule: FaultRule) -> Truth {
        let Self { facts, regime, .. } = self;
        let shown = Truth::over(facts.possible_under::<Fault>(regime), |fault| fault != Fault::NoFault).and(
            Truth::over(facts.possible_under::<Mistake>(regime), |mistake| mistake != Mistake::Excusable),
        );
        shown.or(!self.fault_needed(rule))
    }

    /// Whether fault is a condition: as the view that is followed holds, or as settled on that day.
    fn fault_needed(self, rule: FaultRule) -> Truth {
        let position = self.followed.and_then(|view| view.on(Point::Fault));
        match position.map(|position| position.stance) {
            Some(Stance::FaultNotNeeded) => Truth::No,
            Some(_) => Truth::Yes,
            None if self.on >= rule.settled.value => Truth::Yes,
            None => Truth::Open,
        }
    }

    /// The step on what came of the gates.
    pub fn step(self, gates: &Gates) -> Step {
        let rules = self.regime.rules();
        let finding = Finding::Fineable(gates.pass());
        let step = Step::new(Stage::Gate, finding, Basis::Law, rules.cites.fee_grounds)
            .made_of(gates.each.iter().filter_map(|(gate, passes)| self.step_of(*gate, *passes)));
        match gates.reprimand.zip(rules.reprimand) {
            Some((enough, cite)) => step.made_of([self.reprimand_step(enough, cite)]),
            None => step,
        }
    }

    fn step_of(self, gate: GateId, passes: Truth) -> Option<Step> {
        let Self { facts, regime, .. } = self;
        let step = Step::new(Stage::Gate, Finding::Gate(gate, passes), Basis::Law, self.cite(gate)?);
        Some(match gate {
            GateId::FeeGround => self.explain_fee_ground(step),
            GateId::Attribution => step.from([Question::Choice(ChoiceId::InDuty)]),
            GateId::PublicBody => explain_public_body(step, regime, passes),
            GateId::InForce => step.from([Question::Date(DateId::BreachEnd)]),
            GateId::Fault => self.explain_fault(step, regime.rules().fault?),
            GateId::TimeBar => time_bar::explain(step, facts, regime.procedure().time_bar?, passes),
        })
    }

    /// Where a gate stands; `None` where the regime has no such gate.
    fn cite(self, gate: GateId) -> Option<Citation> {
        let (rules, procedure) = (self.regime.rules(), self.regime.procedure());
        match gate {
            GateId::FeeGround => Some(rules.cites.fee_grounds),
            GateId::Attribution if rules.fault.is_some() => {
                Some(Citation::read(Source::DeutscheWohnen, At::Para("44, 46–51, 60")))
            }
            GateId::Attribution => Some(rules.cites.attribution),
            GateId::PublicBody => match rules.public_bodies {
                PublicBodies::Exempt(cite) | PublicBodies::NotRead(cite) => Some(cite),
                PublicBodies::AsOthers(_) | PublicBodies::UpTo(_) => None,
            },
            GateId::InForce => procedure.first_breach.map(|first| first.cite),
            GateId::Fault => rules.fault.map(|rule| rule.settled.cite),
            GateId::TimeBar => procedure.time_bar.map(|bar| bar.period.cite),
        }
    }

    fn explain_fee_ground(self, step: Step) -> Step {
        let Self { facts, regime, sets, .. } = self;
        let mut step = step
            .from([Question::Infringements, Question::Choice(ChoiceId::Role)])
            .made_of(standing::steps(facts, regime, sets));
        for provision in standing::named(facts, regime) {
            if let Ceiling::NoFee(cite) = provision.ceiling {
                step = step.considering(Finding::NotFeeGround(provision.key), cite);
            } else if let Ceiling::NotRead(cite) = provision.ceiling {
                step = step.considering(Finding::FeeGroundNotRead(provision.key), regime.cite(cite));
            } else if !provision.is_fee_ground_for(Actor::Processor) && only_processor(facts) {
                let cite = regime.rules().cites.fee_grounds;
                step = step.considering(Finding::NotFeeGround(provision.key), cite);
            }
        }
        step
    }

    fn explain_fault(self, step: Step, rule: FaultRule) -> Step {
        let Self { facts, regime, on, .. } = self;
        let mut step = step.from([ChoiceId::Fault, ChoiceId::Mistake, ChoiceId::Actor].map(Question::Choice));
        step = match self.fault_needed(rule) {
            Truth::Yes => step.considering(Finding::FaultSettled(rule.settled.value), rule.settled.cite),
            Truth::No | Truth::Open => step.considering(Finding::FaultDisputed, rule.before),
        };
        for confirmed in rule.confirmed.iter().filter(|confirmed| confirmed.value <= on) {
            step = step.citing(confirmed.cite);
        }
        if regime == Regime::NoGdpr && facts.possible_under::<Mistake>(regime).is(Mistake::NotExcusable) {
            step = step.considering(Finding::MistakeNoExcuse, Citation::read(Source::BoardCoop, At::Whole));
        }
        step
    }

    /// Whether a reprimand would be enough: tested before the amount, for a fee is never automatic.
    fn reprimand_step(self, enough: Truth, cite: Citation) -> Step {
        let Self { regime, on, .. } = self;
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
}

/// Whether the one assessed is certainly a mere processor.
pub fn only_processor(facts: &Facts) -> bool {
    facts.possible::<Role>().is(Role::Processor)
}

/// Whether a public authority can be charged here (Art. 83(7)); a gate only where it may not be.
fn public_body(facts: &Facts, regime: Regime) -> Option<Truth> {
    let authority = Truth::over(facts.possible::<Body>(), |body| body == Body::PublicAuthority);
    match regime.rules().public_bodies {
        PublicBodies::Exempt(_) => Some(!authority),
        // The rule was not read: an authority may be charged, or not.
        PublicBodies::NotRead(_) if authority == Truth::No => Some(Truth::Yes),
        PublicBodies::NotRead(_) => Some(Truth::Open),
        PublicBodies::AsOthers(_) | PublicBodies::UpTo(_) => None,
    }
}

fn explain_public_body(step: Step, regime: Regime, passes: Truth) -> Step {
    match regime.rules().public_bodies {
        PublicBodies::NotRead(cite) if passes == Truth::Open => {
            step.considering(Finding::PublicRuleNotRead, cite)
        }
        _ => step,
    }
    .from([Question::Choice(ChoiceId::Body)])
}

/// The rules cover breaches from their first day on.
fn in_force(facts: &Facts, regime: Regime) -> Option<Truth> {
    let first = regime.procedure().first_breach?.value;
    let end = facts.date_span(DateId::BreachEnd);
    Some(end.map_or(Truth::Open, |end| Truth::from_sides(end.high >= first, end.low < first)))
}
