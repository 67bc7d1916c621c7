//! Cases with open facts, drawn by chance in every regime.

use crate::dice::{Dice, later};
use crate::drawn::{Drawn, with_less};
use finesight::engine::facts::{AmountSpan, Answer, CONDUCTS, Discretion};
use finesight::engine::find::scope;
use finesight::engine::{
    AmountId, Assessment, DateId, Facts, OptionSet, Portion, Setting, Span, ViewChoice, assess,
};
use finesight::evidence::EVIDENCE;
use finesight::law::circumstance::{Body, Country, Form};
use finesight::law::{Choice, ChoiceId, Currency, Field, Money, Provision, Regime, Share};
use jiff::civil::{Date, date};
use rust_decimal::Decimal;

/// A case with open facts.
#[derive(Clone, Debug)]
pub struct Case {
    pub regime: Regime,
    pub facts: Facts,
    pub setting: Setting<'static>,
}

impl Case {
    pub fn with(&self, facts: Facts) -> Self {
        Self { facts, ..self.clone() }
    }

    pub fn assess(&self) -> Assessment {
        assess(&self.facts, self.setting, &EVIDENCE)
    }
}

impl Drawn for Case {
    /// Those to which the same rules apply.
    fn smaller(&self) -> Vec<Self> {
        let scope = scope::decide(&self.facts);
        let same = with_less(&self.facts).into_iter().filter(|facts| scope::decide(facts) == scope);
        same.map(|facts| self.with(facts)).collect()
    }

    fn written(&self) -> String {
        let view = match self.setting.view {
            ViewChoice::All => "all",
            ViewChoice::One(view) => view.key(),
        };
        let mut lines = vec![
            format!("on = \"{}\"", self.setting.on),
            format!("view = \"{view}\""),
            "[case.facts]".to_owned(),
        ];
        lines.extend(self.facts.written().iter().map(|(key, line)| format!("{key} = \"{line}\"")));
        lines.join("\n")
    }
}

const DAYS: [Date; 9] = [
    date(2019, 6, 1),
    date(2020, 12, 22),
    date(2021, 4, 14),
    date(2021, 8, 31),
    date(2022, 12, 1),
    date(2023, 6, 1),
    date(2024, 5, 1),
    date(2025, 3, 1),
    date(2026, 1, 1),
];

/// Provisions whose elements are asked, and others of each ceiling and actor.
const OFTEN_POLICE: &[&str] =
    &["bdl-2-12", "bdl-3-2", "bdl-3-5", "bdl-3-6", "bdl-3-7", "bdl-3-8", "bdf-3-14", "bdl-4-2"];
const OFTEN: &[&str] =
    &["gdpr-6", "gdpr-5-1-a", "gdpr-5-1-f", "gdpr-32", "gdpr-24", "gdpr-10", "gdpr-28", "gdpr-44"];

pub type Lines = &'static [(&'static str, &'static str)];

/// What settles that the rules on law enforcement apply, and that others do.
pub const POLICE: Lines = &[("purpose", "law-enforcement"), ("task", "competent"), ("form", "automated")];
pub const OTHERWISE: Lines = &[("purpose", "other"), ("cross-border", "domestic")];
/// What settles that the rules on electronic communications do.
const COMMUNICATIONS: Lines = &[("subject", "communications")];

/// The answers to where: one of the countries with these rules, now and then several.
fn draw_country(dice: &mut Dice, regime: Regime) -> OptionSet {
    let here = Country::ALL.iter().filter(|country| regime.is_of(**country));
    let here = here.fold(OptionSet::NONE, |set, country| set.with(country.index()));
    if dice.percent(20) { dice.some_of(here) } else { dice.only_one_of(here) }
}

pub fn draw(dice: &mut Dice) -> Case {
    let regime = dice.one_of(Regime::ALL);
    let mut facts = Facts::default();
    let police = regime.is_for_law_enforcement();
    let settled = match regime.field() {
        Field::LawEnforcement => POLICE,
        Field::DataProtection => OTHERWISE,
        Field::Communications => COMMUNICATIONS,
    };
    for (key, line) in settled {
        if dice.percent(93) {
            facts.read(key, line).unwrap();
        }
    }
    if police && dice.percent(93) {
        facts.read("body", "public-authority").unwrap();
    }
    if dice.percent(95) {
        let country = draw_country(dice, regime);
        facts.set_choice(ChoiceId::Country, Some(Answer::Given(country)));
    }
    let provisions: Vec<&'static Provision> = regime.provisions().collect();
    let all: Vec<&'static str> = provisions.iter().map(|provision| provision.key).collect();
    let often: &[&str] = match regime {
        Regime::SeCriminalDataAct => OFTEN_POLICE,
        _ if police => &all,
        _ => OFTEN,
    };
    for _ in 0..=dice.below(4) {
        let known = often.iter().any(|key| regime.provision(key).is_some());
        let key = if known && dice.percent(70) { dice.one_of(often) } else { dice.one_of(&provisions).key };
        facts.read("infringements", key).unwrap();
    }
    draw_conducts(dice, &mut facts);
    if dice.percent(4) {
        facts.read("infringements", dice.one_of(&["bdl-3-8", "gdpr-32"])).unwrap();
    }
    if dice.percent(15) {
        facts.set_gravest(Some(dice.one_of(facts.infringements())));
    }
    // A third of the cases pass every gate, so that "likely" is met often enough.
    if dice.percent(33) {
        for (key, line) in [
            ("role", "controller"),
            ("in-duty", "in-duty | on-behalf"),
            ("body", "company | public-company"),
            ("fault", "intentional"),
            ("mistake-of-law", "none"),
            ("reprimand", "not-enough"),
            ("control", "lost"),
            ("breach-start", "2019-02-01"),
            ("breach-end", "2019-04-04..2019-06-01"),
            ("chance-to-comment-on", "2020-02-28"),
            ("notice-on", "2020-02-28"),
            ("decided-on", "2020-05-01"),
        ] {
            let settled = key == "body" && facts.choice(ChoiceId::Body).is_some();
            if !settled && dice.percent(95) {
                facts.read(key, line).unwrap();
            }
        }
    }
    for id in ChoiceId::ALL {
        let settled = facts.choice(*id).is_some();
        let scope = *id != ChoiceId::Body && scope::QUESTIONS.contains(id) || *id == ChoiceId::Expression;
        if !settled && dice.percent(if scope { 10 } else { 55 }) {
            facts.set_choice(*id, Some(draw_choice(dice, *id)));
        }
    }
    settle_form(&mut facts);
    draw_dates(dice, &mut facts);
    draw_amounts(dice, &mut facts, regime);
    draw_figures(dice, &mut facts, regime);
    let view = match dice.below(3) {
        0 if !regime.views().is_empty() => ViewChoice::One(dice.one_of(regime.views()).id),
        _ => ViewChoice::All,
    };
    Case { regime, facts, setting: Setting { view, on: dice.one_of(&DAYS), replayed: None } }
}

/// What British authorities alone have by hand is inside, and that takes provisions away from it: while both who it is
/// and how the data were kept are open, a range may be wider than its completions (docs/engine.md).
fn settle_form(facts: &mut Facts) {
    let may_be_by_hand = facts.possible::<Form>().may_be(Form::Neither);
    if may_be_by_hand && facts.possible::<Body>().known().is_none() {
        facts.set_choice(ChoiceId::Form, None);
    }
}

/// Some infringements in conducts, and now and then one that another displaces.
fn draw_conducts(dice: &mut Dice, facts: &mut Facts) {
    let named = facts.infringements().to_vec();
    let some = dice.percent(40);
    for key in named {
        if some && dice.percent(70) {
            facts.set_conduct(key, Some(dice.one_of(&[1, 1, 2, 3])));
        }
        if dice.percent(8) {
            facts.set_displaced(key, true);
        }
    }
}

/// An expert's figures: for a case in four all that a conduct needs.
fn draw_figures(dice: &mut Dice, facts: &mut Facts, regime: Regime) {
    if !dice.percent(25) {
        return;
    }
    let currency = regime.turnover_currency();
    for conduct in 1..=dice.one_of(&[1, 3, CONDUCTS]) {
        for what in Discretion::ALL {
            if !dice.percent(if *what == Discretion::TierShare { 60 } else { 97 }) {
                continue;
            }
            let portion = if dice.percent(80) {
                let most = if matches!(what, Discretion::Share | Discretion::TierShare) { 110 } else { 150 };
                Portion::Of(Share::of_percent(Decimal::from(dice.below(most))))
            } else {
                Portion::To(Money::new(Decimal::from(dice.below(300) * 100_000), currency))
            };
            facts.set_discretion(conduct, *what, Some(portion));
        }
    }
    if dice.percent(30) {
        let unit = Decimal::from(dice.one_of(&[1, 100, 50_000]));
        set_amount(facts, AmountId::Rounding, unit, unit, Some(regime.currency()));
    }
}

pub fn draw_choice(dice: &mut Dice, id: ChoiceId) -> Answer<OptionSet> {
    let all = OptionSet::all(id);
    match dice.below(20) {
        0 => Answer::DontKnow,
        1 => Answer::NotEstablished,
        2 => Answer::Disputed(dice.some_of(all)),
        3..=9 => Answer::Given(dice.some_of(all)),
        _ => Answer::Given(dice.only_one_of(all)),
    }
}

/// Dates that matter to a gate, in their order; each may be open or between two days.
fn draw_dates(dice: &mut Dice, facts: &mut Facts) {
    let mut day = later(dice, date(2017, 6, 1), 1_800);
    for (id, most) in [
        (DateId::BreachStart, 60),
        (DateId::BreachEnd, 700),
        (DateId::Chance, 1_500),
        (DateId::Notice, 900),
        (DateId::Decided, 700),
    ] {
        day = later(dice, day, most);
        if facts.date(id).is_none() && dice.percent(60) {
            let wide = if dice.percent(50) { 0 } else { 500 };
            let high = later(dice, day, wide);
            facts.set_date(id, Span::between(day, high).map(Answer::Given));
        }
    }
    if dice.percent(4) {
        facts.set_date(DateId::BreachStart, Some(Answer::DontKnow));
    }
    if dice.percent(10) {
        facts.set_date(DateId::AppealedOn, Some(Answer::Given(Span::point(later(dice, day, 60)))));
    }
}

/// Turnovers at and around the limits of the tiers, and the crossover of the ceiling.
pub const TURNOVERS: [u32; 14] = [
    0,
    1_500_000,
    2_000_000,
    2_000_001,
    10_000_000,
    10_000_001,
    49_000_000,
    73_217_665,
    100_000_000,
    180_000_000,
    250_000_001,
    499_999_999,
    600_000_000,
    3_630_000_000,
];

fn draw_amounts(dice: &mut Dice, facts: &mut Facts, regime: Regime) {
    let fee = regime.currency();
    let own = regime.turnover_currency();
    // What is in the currency of the ceilings, in that of fees, in euro, or in one that needs a rate.
    let currency = dice.one_of(&[own, own, own, own, fee, Currency::Eur, Currency::Usd]);
    let scale = if matches!(currency, Currency::Sek | Currency::Nok | Currency::Dkk) { 10 } else { 1 };
    let budget = regime.rules().public_bodies.of_budget().map(|_| (AmountId::Budget, 50));
    let sizes = [(AmountId::Turnover, 70), (AmountId::GroupTurnover, 40), (AmountId::Funds, 30)];
    for (id, chance) in sizes.into_iter().chain(budget) {
        if dice.percent(chance) {
            let (one, two) = (dice.one_of(&TURNOVERS), dice.one_of(&TURNOVERS));
            let low = Decimal::from(one.min(two)) * Decimal::from(scale);
            let most = Decimal::from(one.max(two)) * Decimal::from(scale);
            let high = if dice.percent(40) { low } else { most };
            set_amount(facts, id, low, high, Some(currency));
        }
    }
    if dice.percent(20) {
        let ends = [1_u32, 100, 101, 5_000, 100_000, 100_001];
        let (one, two) = (dice.one_of(&ends), dice.one_of(&ends));
        set_amount(facts, AmountId::PeopleNumber, one.min(two).into(), one.max(two).into(), None);
    }
    for (id, chance) in [(AmountId::Rate, 40), (AmountId::TurnoverRate, 40)] {
        if dice.percent(chance) {
            let low = Decimal::new(i64::try_from(80_000 + dice.below(40_000)).unwrap_or_default(), 4);
            let high = if dice.percent(70) { low } else { low + Decimal::ONE };
            set_amount(facts, id, low, high, None);
        }
    }
    if dice.percent(15) {
        let stated = Decimal::from(dice.one_of(&TURNOVERS));
        set_amount(facts, AmountId::StatedCeiling, stated, stated, Some(own));
    }
    for (id, chance) in [(AmountId::Level, 60), (AmountId::Decided, 35), (AmountId::TimeCut, 20)] {
        if dice.percent(chance) {
            let low = Decimal::from(dice.below(130) * 100_000);
            let high = if dice.percent(60) { low } else { low + Decimal::from(dice.below(40) * 100_000) };
            let currency = if dice.percent(95) { fee } else { Currency::Eur };
            set_amount(facts, id, low, high, Some(currency));
        }
    }
}

pub fn set_amount(facts: &mut Facts, id: AmountId, low: Decimal, high: Decimal, currency: Option<Currency>) {
    let span = Span::between(low, high).expect("the lower end first");
    facts.set_amount(id, Some(Answer::Given(AmountSpan { span, currency })));
}
