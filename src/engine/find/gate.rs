//! Whether a fee can follow at all.

use super::elements::{self, InfringementSet};
use super::{carve_out, scope, time_bar, weigh};
use crate::engine::facts::{DateId, Facts, Truth};
use crate::engine::setting::Setting;
use crate::law::circumstance::{Body, Fault, MistakeOfLaw, Reprimand, Role};
use crate::law::provision::{Ceiling, Provision};
use crate::law::rules::{Doubt, FaultRule, PublicBodies};
use crate::law::{Point, Position, Regime, Stance, View};
use jiff::civil::Date;

pub use crate::law::gate::GateId;

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
    pub sets: &'a [InfringementSet],
    /// The view that is followed, when one is.
    pub followed: Option<&'static View>,
    /// The day.
    pub on: Date,
}

impl<'a> Tested<'a> {
    /// What is put to the gates of a regime.
    pub fn of(facts: &'a Facts, regime: Regime, setting: Setting<'_>, sets: &'a [InfringementSet]) -> Self {
        Self { facts, regime, sets, followed: weigh::followed(regime, setting.view), on: setting.on }
    }

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
            GateId::Attribution => Some(scope::attributed(facts, self.doubt())),
            GateId::PublicBody => public_body(facts, regime),
            GateId::InForce => in_force(facts, regime),
            GateId::Fault => regime.rules().fault.map(|rule| self.fault(rule)),
            GateId::TimeBar => regime.procedure().time_bar.map(|bar| time_bar::passes(facts, bar)),
        }
    }

    fn fee_ground(self) -> Truth {
        let Self { facts, regime, sets, .. } = self;
        let not_read = |provision: &Provision| matches!(provision.ceiling, Ceiling::NotRead(_));
        let depends = |provision: &Provision| carve_out::depends(provision, facts, regime);
        let named = elements::named(facts, regime);
        match elements::anything(sets) {
            _ if facts.infringements().is_empty() => Truth::Open,
            Truth::No if named.into_iter().any(not_read) => Truth::Open,
            // On every way something stands, but each of it may fall away.
            Truth::Yes if sets.iter().any(|set| set.iter().all(|one| depends(one))) => Truth::Open,
            passes => passes,
        }
    }

    /// Fault: where it is a condition, the instances differed until it was settled.
    fn fault(self, rule: FaultRule) -> Truth {
        let (facts, doubt) = (self.facts, self.doubt());
        let shown = Truth::over(facts.possible_under::<Fault>(doubt), |fault| fault != Fault::NoFault).and(
            Truth::over(facts.possible_under::<MistakeOfLaw>(doubt), |mistake| {
                mistake != MistakeOfLaw::Excusable
            }),
        );
        shown.or(!self.fault_needed(rule))
    }

    /// What the view that is followed holds of fault. On a day before its own it is looked at as it was taken.
    pub fn on_fault(self) -> Option<&'static Position> {
        self.followed.and_then(|view| view.on(Point::Fault, self.on.max(view.held)))
    }

    /// Who bears the doubt.
    pub fn doubt(self) -> Doubt {
        self.regime.doubt(self.on)
    }

    /// Whether fault is a condition: as the view that is followed holds, or as settled on that day.
    pub fn fault_needed(self, rule: FaultRule) -> Truth {
        let position = self.on_fault();
        match position.map(|position| position.stance) {
            Some(Stance::FaultNotNeeded) => Truth::No,
            Some(_) => Truth::Yes,
            None if self.on >= rule.settled.value => Truth::Yes,
            None => Truth::Open,
        }
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

/// The rules cover breaches from their first day on.
fn in_force(facts: &Facts, regime: Regime) -> Option<Truth> {
    let first = regime.procedure().first_breach?.value;
    let end = facts.date_span(DateId::BreachEnd);
    Some(end.map_or(Truth::Open, |end| Truth::from_sides(end.high >= first, end.low < first)))
}
