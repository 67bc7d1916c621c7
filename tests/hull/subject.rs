//! A regime as it is gone through: its base case, its kinds of provisions, and the facts that bear on its amounts.

use crate::domain::{Fact, Sets, every_stretch};
use crate::oracle::complete::{Case, Complete, Named};
use crate::oracle::law::BodyRule;
use crate::oracle::{self, Law, Written, countries, method};
use finesight::engine::find::scope;
use finesight::engine::practice::Evidence;
use finesight::engine::{AmountId, DateId, Facts, Findings, Scope, Setting, ViewChoice, assess};
use finesight::law::circumstance::Country;
use finesight::law::provision::Breach;
use finesight::law::scope::Effect;
use finesight::law::{Actor, Ceiling, Choice, ChoiceId, Field, Provision, Regime, Tier};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// The answers of the base case to what bears on amounts, where they are no fact of the enumeration: everything named
/// stands against a company alone.
pub const SETTLED: [(&str, &str); 19] = [
    ("body", "company"),
    ("public-kind", "other"),
    ("economic", "yes"),
    ("ownership", "alone"),
    ("role", "controller"),
    ("linked", "linked"),
    ("in-duty", "in-duty"),
    ("expression", "no"),
    ("form", "automated"),
    ("cross-border", "domestic"),
    ("legitimate-interest", "outweighed"),
    ("prescribed", "no"),
    ("necessity", "not-necessary"),
    ("measures", "insufficient"),
    ("technical-measures", "insufficient"),
    ("log-system", "later"),
    ("special-risk", "yes"),
    ("impact-assessment", "not-made"),
    ("prior-consultation", "omitted"),
];

/// The day of logging under the Criminal Data Act, and the one before (Nordic 1.2).
const LOGGING: [&str; 2] = ["2023-05-05", "2023-05-06"];

/// No decisions, no model and no rates: none of them bears on what the law and the guidelines give.
pub const NOTHING: Evidence = Evidence { decisions: &[], model: None, per_euro: |_, _| None };

/// A regime with its base case.
pub struct Subject {
    pub regime: Regime,
    pub law: &'static Law,
    pub base: Facts,
}

/// One infringement that is named.
#[derive(Clone, Copy)]
pub struct Charge {
    pub provision: &'static Provision,
    pub conduct: Option<u8>,
    pub displaced: bool,
}

impl Charge {
    pub const fn of(provision: &'static Provision) -> Self {
        Self { provision, conduct: None, displaced: false }
    }
}

/// What is named, and which of it is marked as the gravest.
#[derive(Clone)]
pub struct Charges {
    pub each: Vec<Charge>,
    pub gravest: Option<&'static str>,
}

impl Charges {
    pub fn of(provisions: &[&'static Provision]) -> Self {
        Self { each: provisions.iter().copied().map(Charge::of).collect(), gravest: None }
    }
}

impl Subject {
    pub fn of(regime: Regime) -> Self {
        let law = countries::of_regime(regime.key()).expect("the oracle has every regime");
        let country = Country::ALL.iter().find(|country| regime.is_of(**country)).expect("a country");
        let purpose = if regime.is_for_law_enforcement() { "law-enforcement" } else { "other" };
        let task = if regime.is_for_law_enforcement() { "competent" } else { "none" };
        let communications = regime.field() == Field::Communications;
        let subject = if communications { "communications" } else { "personal-data" };
        let mut base = Facts::default();
        let scope =
            [("country", country.is().key()), ("purpose", purpose), ("task", task), ("subject", subject)];
        for (key, answer) in scope.into_iter().chain(SETTLED) {
            base.read(key, answer).expect("an answer");
        }
        base.read("breach-end", "2024-01-01").expect("a day");
        Self { regime, law, base }
    }

    /// Every regime.
    pub fn all() -> impl Iterator<Item = Self> {
        Regime::ALL.iter().copied().map(Self::of)
    }

    /// The engine on a case, if the rules may apply; `open` where whether they do is a fact of the domain.
    pub fn find(&self, facts: &Facts, open: bool, on: Date) -> Option<Findings> {
        let setting = Setting { view: ViewChoice::All, on, replayed: None };
        let scope = if open { scope::decide(facts) } else { Scope::Regime(self.regime) };
        let regime = scope.working().filter(|regime| *regime == self.regime)?;
        Some(Findings::of(facts, regime, scope.regime().is_none(), setting, &NOTHING))
    }

    /// Whether the base case is under the regime, whoever it is about.
    pub fn is_settled(&self, on: Date) -> bool {
        let setting = Setting { view: ViewChoice::All, on, replayed: None };
        let mut bodies = ChoiceId::Body.circumstances();
        bodies.all(|body| {
            let facts = self.base.with_option(ChoiceId::Body, body.option);
            assess(&facts, setting, &NOTHING).scope == Scope::Regime(self.regime)
        })
    }

    /// The base case with something named.
    pub fn facts(&self, charges: &Charges) -> Facts {
        let mut facts = self.base.clone();
        for charge in &charges.each {
            facts.set_infringement(charge.provision, true);
            facts.set_conduct(charge.provision.key, charge.conduct);
            facts.set_displaced(charge.provision.key, charge.displaced);
        }
        facts.set_gravest(charges.gravest);
        facts
    }

    /// The same for the oracle.
    pub fn case(&self, charges: &Charges) -> Case<'static> {
        const NUMBERS: [&str; 4] = ["0", "1", "2", "3"];
        let named = charges.each.iter().map(|charge| Named {
            key: charge.provision.key,
            ground: (self.law.ground)(self.law, charge.provision.key),
            conduct: charge.conduct.map(|number| NUMBERS[usize::from(number)]),
            displaced: charge.displaced,
        });
        Case { law: self.law, named: named.collect(), gravest: charges.gravest, level: None }
    }

    /// Whether the oracle has the rules apply to a complete case.
    pub fn applies(&self, complete: &Complete) -> bool {
        let mut lines: Vec<(String, String)> =
            self.base.written().into_iter().map(|(key, line)| (key.to_owned(), line)).collect();
        for (key, line) in &mut lines {
            if matches!(key.as_str(), "body" | "form") {
                complete.value(key).clone_into(line);
            }
        }
        oracle::decide(Written(&lines)).regimes.contains(self.regime.key())
    }

    /// Provisions that cost alike, and are broken alike by the same answers: each kind with its provisions, those that carry
    /// a fee first.
    pub fn kinds(&self) -> Vec<Vec<&'static Provision>> {
        let mut kinds: Vec<(Kind, Vec<&'static Provision>)> = Vec::new();
        for provision in self.regime.provisions() {
            let kind = Kind::of(self.regime, provision);
            match kinds.iter_mut().find(|(other, _)| *other == kind) {
                Some((_, provisions)) => provisions.push(provision),
                None => kinds.push((kind, vec![provision])),
            }
        }
        kinds.sort_by_key(|(kind, _)| kind.tier.is_none() && kind.fixed.is_none());
        kinds.into_iter().map(|(_, provisions)| provisions).collect()
    }

    /// Whether some provisions fall away on answers to a question.
    pub fn falls_away_by(&self, question: ChoiceId) -> bool {
        let certain = self.regime.rules().carve_outs.iter().filter(|one| one.effect == Effect::Certain);
        certain.flat_map(|one| one.when).any(|(id, _)| *id == question)
    }

    /// Whether a maximum of an authority goes by its budget.
    pub fn by_budget(&self) -> bool {
        self.law.bodies.go_by_budget()
    }

    /// The facts that are elements of what is named: each with all its options, or with one of each kind.
    pub fn elements(charges: &Charges, every: bool) -> Vec<Fact> {
        let mut facts = Vec::new();
        for charge in &charges.each {
            let elements = charge.provision.elements;
            facts.extend(elements.questions().map(|id| match id {
                ChoiceId::LegitimateInterest if !every => Fact::some(id, &["met", "outweighed"], Sets::Every),
                ChoiceId::Necessity if !every => {
                    Fact::some(id, &["registered", "necessary", "not-necessary"], Sets::Every)
                }
                ChoiceId::PriorConsultation if !every => {
                    Fact::some(id, &["not-required", "omitted"], Sets::Every)
                }
                _ => Fact::every(id, Sets::Every),
            }));
            facts.extend(elements.date().map(|_| Fact::days(DateId::BreachEnd, LOGGING)));
        }
        facts
    }

    /// What takes provisions away, but for who it is.
    pub fn carve_outs(&self, sets: Sets) -> Vec<Fact> {
        let mut facts = Vec::new();
        if self.falls_away_by(ChoiceId::Expression) {
            facts.push(Fact::every(ChoiceId::Expression, sets));
        }
        if self.falls_away_by(ChoiceId::Form) {
            facts.push(Fact::every(ChoiceId::Form, sets));
        }
        facts
    }

    /// The points of an amount at which anything changes, or that stand for a stretch between two: nothing, each limit and a
    /// cent above it, and one above all.
    fn points(&self, extent: Extent) -> Vec<Decimal> {
        let mut points = match extent {
            Extent::Unknown => vec![Decimal::ZERO],
            // Nothing, in a tier of size, at a limit of many, and above.
            Extent::Few => [0, 2_000_000, 500_000_000, 4_000_000_000_i64].map(Decimal::from).to_vec(),
            Extent::Every => {
                let limits = self.limits().into_iter().flat_map(|limit| [limit, limit + Decimal::new(1, 2)]);
                limits.chain([Decimal::ZERO, Decimal::from(4_000_000_000_i64)]).collect()
            }
        };
        points.sort_unstable();
        points.dedup();
        points
    }

    /// The turnovers at which anything changes: those of the method, and where a share overtakes a fixed amount.
    pub fn limits(&self) -> Vec<Decimal> {
        let [lower, higher] = self.law.fixed.map(Decimal::from);
        let overtakes = [lower * Decimal::from(50), higher * Decimal::from(25)];
        let overtakes = overtakes.into_iter().filter(|_| self.law.in_tiers);
        method::limits(self.law).into_iter().chain(overtakes).collect()
    }

    fn budgets(&self) -> Vec<Decimal> {
        let BodyRule::UpTo(maxima, _) = self.law.bodies.rule else { return vec![Decimal::ZERO] };
        let limit = |one: oracle::law::OwnMaximum| {
            Some(Decimal::from(one.most) / Decimal::new(one.per_mille_of_budget?.into(), 3))
        };
        let mut points: Vec<Decimal> = maxima.into_iter().filter_map(limit).collect();
        points.extend(points.clone().into_iter().map(|limit| limit / Decimal::TWO));
        points.extend([0, 9_000_000_000_i64].map(Decimal::from));
        points.sort_unstable();
        points.dedup();
        points
    }

    /// The amounts that count under the regime, each with these stretches of its points.
    pub fn amounts(&self, own: Extent, group: Extent, else_: Extent) -> Vec<Fact> {
        let currency = self.regime.turnover_currency();
        let mut facts = Vec::new();
        if self.law.in_tiers {
            // A group has no less than the company in it, so both have the same points.
            let points = self.points(own.max(group));
            for (id, extent) in [(AmountId::Turnover, own), (AmountId::GroupTurnover, group)] {
                facts.push(Fact::amount(id, &points, &extent.stretches(points.len()), currency));
            }
        }
        if self.law.by_funds {
            let points = self.points(else_);
            facts.push(Fact::amount(AmountId::Funds, &points, &else_.stretches(points.len()), currency));
        }
        if self.by_budget() {
            let [lower, _] = self.regime.rules().public_bodies.maxima().expect("maxima of their own");
            let points = self.budgets();
            let stretches = if else_ == Extent::Every { every_stretch(points.len()) } else { Vec::new() };
            facts.push(Fact::amount(AmountId::Budget, &points, &stretches, lower.most.value.currency));
        }
        facts
    }
}

/// How much of an amount is gone through.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// That nothing was said.
    Unknown,
    /// The same, and a few stretches.
    Few,
    /// The same, and every stretch between two points.
    Every,
}

impl Extent {
    /// The stretches of so many points, by their places.
    fn stretches(self, points: usize) -> Vec<(usize, usize)> {
        match self {
            Self::Unknown => Vec::new(),
            Self::Few => vec![(0, 0), (1, 2), (points - 1, points - 1)],
            Self::Every => every_stretch(points),
        }
    }
}

/// Everything by which a provision bears on amounts.
#[derive(PartialEq)]
struct Kind {
    tier: Option<Tier>,
    fixed: Option<Decimal>,
    charged: [bool; 2],
    breach: Breach,
    /// One with elements is a kind of its own.
    elements: Option<&'static str>,
    carved_out: Vec<bool>,
    minima: Vec<bool>,
}

impl Kind {
    fn of(regime: Regime, provision: &'static Provision) -> Self {
        let rules = regime.rules();
        let certain = rules.carve_outs.iter().filter(|one| one.effect == Effect::Certain);
        let fixed = match provision.ceiling {
            Ceiling::Fixed(figure) => Some(figure.value.amount),
            Ceiling::Tier(..) | Ceiling::NoFee(_) | Ceiling::NotRead(_) => None,
        };
        Self {
            tier: provision.ceiling.tier(),
            fixed,
            charged: [Actor::Controller, Actor::Processor].map(|actor| provision.actors.contains(&actor)),
            breach: provision.breach,
            elements: (!provision.elements.each().is_empty()).then_some(provision.key),
            carved_out: certain.map(|one| one.takes.has(provision.key)).collect(),
            minima: rules.minima.iter().map(|one| one.is_of(provision)).collect(),
        }
    }
}
