//! Whether a fee can follow at all.

use super::combinations::Combinations;
use super::elements;
use super::payer::Who;
use super::{carve_out, scope, time_bar, weigh};
use crate::engine::facts::{DateId, Facts, Truth};
use crate::engine::setting::Setting;
use crate::law::circumstance::{Fault, MistakeOfLaw, Reprimand, Role, Warned};
use crate::law::provision::{Breach, Ceiling, Provision};
use crate::law::public_bodies::PublicRule;
use crate::law::rules::{Doubt, FaultRule};
use crate::law::{Figure, Point, Position, Regime, Stance, View};
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
    /// Every way in which what was named may be made out, and stand against the organisation.
    pub combinations: &'a Combinations,
    /// The view that is followed, when one is.
    pub followed: Option<&'static View>,
    /// The day.
    pub on: Date,
}

impl<'a> Tested<'a> {
    /// What is put to the gates of a regime.
    pub fn of(
        facts: &'a Facts,
        regime: Regime,
        setting: Setting<'_>,
        combinations: &'a Combinations,
    ) -> Self {
        Self { facts, regime, combinations, followed: weigh::followed(regime, setting.view), on: setting.on }
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
            GateId::Attribution => Some(self.attribution()),
            GateId::PublicBody => public_body(facts, regime),
            GateId::Warning => warning(facts, regime),
            GateId::InForce => self.in_force(),
            GateId::Fault => regime.rules().fault.map(|rule| self.fault(rule)),
            GateId::TimeBar => {
                regime.procedure().time_bar.map(|bar| time_bar::passes(facts, bar, &self.combinations.broken))
            }
        }
    }

    fn fee_ground(self) -> Truth {
        let Self { facts, regime, .. } = self;
        let not_read = |provision: &Provision| matches!(provision.ceiling, Ceiling::NotRead(_));
        let broken = &self.combinations.broken;
        let depends = |provision: &Provision| carve_out::depends(provision, facts, regime);
        let named = elements::named(facts, regime);
        match elements::anything(broken) {
            _ if facts.infringements().is_empty() => Truth::Open,
            Truth::No if named.into_iter().any(not_read) => Truth::Open,
            // On every way something stands, but each of it may fall away.
            Truth::Yes if broken.iter().any(|set| set.iter().all(|one| depends(one))) => Truth::Open,
            passes => passes,
        }
    }

    /// The act is the organisation's, or what was made out is its own duty. As long as nothing was named, it may be
    /// the one or the other.
    fn attribution(self) -> Truth {
        let attributed = scope::attributed(self.facts, self.doubt());
        if self.facts.infringements().is_empty() {
            return attributed.or(Truth::Open);
        }
        let broken = &self.combinations.broken;
        let with_own =
            broken.iter().filter(|set| set.iter().any(|one| one.breach == Breach::OwnDuty)).count();
        attributed.or(Truth::from_sides(with_own > 0, with_own < broken.len()))
    }

    /// The rules cover breaches from their first day on, and some provisions only from a later one.
    fn in_force(self) -> Option<Truth> {
        let firsts = first_breaches(self.facts, self.regime);
        if firsts.is_empty() {
            return None;
        }
        let Some(end) = self.facts.date_span(DateId::BreachEnd) else { return Some(Truth::Open) };
        let mut sides = (false, false);
        for first in firsts {
            for set in &self.combinations.broken {
                let of_each = set.iter().map(|one| one.since.map_or(first.value, |since| since.value));
                let first = of_each.min().unwrap_or(first.value);
                sides.0 |= end.high >= first;
                sides.1 |= end.low < first;
            }
        }
        Some(Truth::from_sides(sides.0, sides.1))
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

/// The first days that a breach counts from, each once, in the countries of these rules that it may be.
pub fn first_breaches(facts: &Facts, regime: Regime) -> Vec<Figure<Date>> {
    let mut firsts: Vec<Figure<Date>> = Vec::new();
    // Of one established outside, it is the law of where the people are.
    let here = scope::states(facts).into_iter().filter(|state| regime.is_of(*state));
    for first in here.filter_map(|state| regime.procedure().first_breach(state)) {
        if !firsts.contains(&first) {
            firsts.push(first);
        }
    }
    firsts
}

/// Whether the one assessed is certainly a mere processor.
pub fn only_processor(facts: &Facts) -> bool {
    facts.possible::<Role>().is(Role::Processor)
}

/// Whether a public authority can be charged here (Art. 83(7)); a gate only where it may not be.
fn public_body(facts: &Facts, regime: Regime) -> Option<Truth> {
    let who = Who::of(facts, regime);
    match (regime.rules().public_bodies.rule, who.under_public_rule()) {
        (PublicRule::Exempt(_), under) => Some(!under),
        // The rule was not read: an authority may be charged, or not.
        (PublicRule::NotRead(_), Truth::No) => Some(Truth::Yes),
        (PublicRule::NotRead(_), _) => Some(Truth::Open),
        (PublicRule::AsOthers(_) | PublicRule::UpTo(_), _) => None,
    }
}

/// Whether one who has to be warned first was, and did not do what the plan asks; a gate only where there is such a rule.
fn warning(facts: &Facts, regime: Regime) -> Option<Truth> {
    regime.rules().public_bodies.after_warning?;
    Some(is_warned_if_ruled(facts, Who::of(facts, regime).under_public_rule()))
}

/// Who it is bears on nothing that became of a plan.
fn is_warned_if_ruled(facts: &Facts, ruled: Truth) -> Truth {
    let warned = Truth::over(facts.possible::<Warned>(), |warned| warned == Warned::NotCarriedOut);
    (!ruled).or(warned)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As in Romania: arts. 13 and 14 of Law 190/2018.
    #[test]
    fn an_authority_is_charged_only_if_it_did_not_carry_its_plan_out() {
        let passes = |line: &str, ruled: Truth| {
            let mut facts = Facts::default();
            facts.read("warned", line).expect("an answer");
            is_warned_if_ruled(&facts, ruled)
        };
        for line in ["no", "running", "carried-out", "no | running"] {
            assert_eq!(passes(line, Truth::Yes), Truth::No, "{line}");
            assert_eq!(passes(line, Truth::Open), Truth::Open, "{line}");
            assert_eq!(passes(line, Truth::No), Truth::Yes, "others need no warning");
        }
        assert_eq!(passes("not-carried-out", Truth::Yes), Truth::Yes);
        assert_eq!(passes("running | not-carried-out", Truth::Yes), Truth::Open);
        assert_eq!(passes("unknown", Truth::Yes), Truth::Open);
    }
}
