//! Cases around the limits of the law, drawn by chance in every regime: days, amounts and rates at which
//! something changes, and the questions that the oracle looks at more or less open.

use crate::dice::{Dice, later};
use crate::drawn::{Drawn, with_less};
use finesight::engine::facts::{AmountSpan, Answer};
use finesight::engine::{AmountId, Assessment, DateId, Facts, OptionSet, Setting, Span, ViewChoice, assess};
use finesight::evidence::{DECISIONS, EVIDENCE};
use finesight::law::circumstance::{Body, Country, Form};
use finesight::law::{Choice, ChoiceId, Currency, Field, Regime};
use jiff::civil::{Date, date};
use rust_decimal::Decimal;

/// A case, as the engine and the oracle are asked.
#[derive(Clone, Debug)]
pub struct Case {
    pub facts: Facts,
    pub on: Date,
    pub replayed: Option<&'static str>,
}

impl Case {
    pub fn setting(&self) -> Setting<'static> {
        Setting { view: ViewChoice::All, on: self.on, replayed: self.replayed }
    }

    pub fn assess(&self) -> Assessment {
        assess(&self.facts, self.setting(), &EVIDENCE)
    }

    pub fn lines(&self) -> Vec<(String, String)> {
        self.facts.written().into_iter().map(|(key, line)| (key.to_owned(), line)).collect()
    }
}

impl Drawn for Case {
    fn smaller(&self) -> Vec<Self> {
        with_less(&self.facts).into_iter().map(|facts| Self { facts, ..self.clone() }).collect()
    }

    fn written(&self) -> String {
        let mut lines = vec![format!("on = \"{}\"", self.on)];
        lines.extend(self.replayed.map(|case| format!("replays = \"{case}\"")));
        lines.push("[case.facts]".to_owned());
        lines.extend(self.lines().iter().map(|(key, line)| format!("{key} = \"{line}\"")));
        lines.join("\n")
    }
}

/// The questions with options that the oracle looks at, after the scope.
const CHOICES: [ChoiceId; 21] = [
    ChoiceId::InDuty,
    ChoiceId::Fault,
    ChoiceId::MistakeOfLaw,
    ChoiceId::Reprimand,
    ChoiceId::Excuse,
    ChoiceId::TimeEffect,
    ChoiceId::Appealed,
    ChoiceId::Body,
    ChoiceId::Role,
    ChoiceId::Linked,
    ChoiceId::PublicKind,
    ChoiceId::Economic,
    ChoiceId::Warned,
    ChoiceId::Ownership,
    ChoiceId::Prescribed,
    ChoiceId::Necessity,
    ChoiceId::Measures,
    ChoiceId::LogSystem,
    ChoiceId::SpecialRisk,
    ChoiceId::ImpactAssessment,
    ChoiceId::LegitimateInterest,
];

/// A case in any of the regimes, most of it answered.
pub fn draw(dice: &mut Dice) -> Case {
    let regime = dice.one_of(Regime::ALL);
    let mut facts = Facts::default();
    draw_scope(dice, &mut facts, regime);
    draw_infringements(dice, &mut facts, regime);
    // Few cases leave much open, some all of it.
    let open = dice.one_of(&[5, 15, 15, 30, 30, 50, 95]);
    for id in CHOICES {
        let answer = draw_choice(dice, id, open);
        facts.set_choice(id, answer);
    }
    // Of what British authorities alone have by hand, see docs/engine.md.
    let may_be_by_hand = facts.possible::<Form>().may_be(Form::Neither);
    if may_be_by_hand && facts.possible::<Body>().known().is_none() {
        facts.set_choice(ChoiceId::Form, None);
    }
    draw_amounts(dice, &mut facts, regime, open);
    if dice.percent(40) {
        draw_level(dice, &mut facts, regime);
    }
    draw_days(dice, &mut facts, open);
    let replayed = dice.percent(30).then(|| dice.one_of(DECISIONS).case);
    let on = dice.one_of(&[date(2019, 12, 1), date(2021, 9, 1), date(2022, 6, 1), date(2022, 12, 1)]);
    let on = if dice.percent(50) { later(dice, date(2018, 6, 1), 2_900) } else { on };
    Case { facts, on, replayed }
}

/// What settles that a regime applies; now and then not.
fn draw_scope(dice: &mut Dice, facts: &mut Facts, regime: Regime) {
    let police = regime.is_for_law_enforcement();
    let here = Country::ALL
        .iter()
        .filter(|country| regime.is_of(**country))
        .fold(OptionSet::NONE, |set, country| set.with(country.index()));
    let settled: [(ChoiceId, &str); 4] = if police {
        [
            (ChoiceId::Purpose, "law-enforcement"),
            (ChoiceId::Task, "competent | entrusted"),
            (ChoiceId::Form, "automated | structured"),
            (ChoiceId::CrossBorder, "domestic"),
        ]
    } else {
        [
            (ChoiceId::Purpose, "other"),
            (ChoiceId::Task, "none | competent"),
            (ChoiceId::Form, "automated"),
            (ChoiceId::CrossBorder, "domestic | lead-here"),
        ]
    };
    facts.set_choice(ChoiceId::Country, Some(Answer::Given(dice.some_of(here))));
    for (id, line) in settled {
        facts.read(id.key(), line).unwrap();
    }
    if regime.field() == Field::Communications {
        facts.read("subject", "communications").unwrap();
    }
    if dice.percent(10) {
        for id in [
            ChoiceId::Country,
            ChoiceId::Reach,
            ChoiceId::PeopleIn,
            ChoiceId::Purpose,
            ChoiceId::Task,
            ChoiceId::Sector,
            ChoiceId::Form,
            ChoiceId::CrossBorder,
            ChoiceId::OwnAuthority,
            ChoiceId::Household,
        ] {
            if dice.percent(40) {
                let answer = draw_choice(dice, id, 30);
                facts.set_choice(id, answer);
            }
        }
    }
    if dice.percent(15) {
        let answer = draw_choice(dice, ChoiceId::Expression, 30);
        facts.set_choice(ChoiceId::Expression, answer);
    }
}

/// Provisions whose elements are asked, and others of each ceiling and actor.
const OFTEN_POLICE: [&str; 8] =
    ["bdl-2-12", "bdl-3-2", "bdl-3-5", "bdl-3-6", "bdl-3-7", "bdl-3-8", "bdf-3-14", "bdl-4-2"];
const OFTEN: [&str; 7] = ["gdpr-6", "gdpr-6", "gdpr-5-1-f", "gdpr-32", "gdpr-24", "gdpr-10", "gdpr-25"];

/// Up to six infringements, some in numbered conducts, now and then one displaced, one marked as the
/// gravest, or one of another regime.
fn draw_infringements(dice: &mut Dice, facts: &mut Facts, regime: Regime) {
    let all: Vec<&str> = regime.provisions().map(|provision| provision.key).collect();
    let often: &[&str] = match regime {
        Regime::SeCriminalDataAct => &OFTEN_POLICE,
        _ if regime.is_for_law_enforcement() => &all,
        _ => &OFTEN,
    };
    let mut provisions: Vec<&str> = regime.provisions().map(|provision| provision.key).collect();
    dice.shuffle(&mut provisions);
    for key in provisions.into_iter().take(dice.below(4)) {
        facts.read("infringements", key).unwrap();
    }
    let known = often.iter().any(|key| regime.provision(key).is_some());
    for _ in 0..if known { dice.below(4) } else { 0 } {
        facts.read("infringements", dice.one_of(often)).unwrap();
    }
    if dice.percent(4) {
        facts.read("infringements", dice.one_of(&["bdl-3-8", "gdpr-32"])).unwrap();
    }
    let in_conducts = dice.percent(50);
    for key in facts.infringements().to_vec() {
        if in_conducts && dice.percent(70) {
            facts.set_conduct(key, Some(dice.one_of(&[1, 2, 2, 3])));
        }
        facts.set_displaced(key, dice.percent(10));
    }
    if dice.percent(15) && !facts.infringements().is_empty() {
        facts.set_gravest(Some(dice.one_of(facts.infringements())));
    }
}

fn draw_choice(dice: &mut Dice, id: ChoiceId, open: usize) -> Option<Answer<OptionSet>> {
    let all = OptionSet::all(id);
    if !dice.percent(open) {
        return Some(Answer::Given(dice.only_one_of(all)));
    }
    match dice.below(6) {
        0 => None,
        1 => Some(Answer::DontKnow),
        2 => Some(Answer::NotEstablished),
        3 => Some(Answer::Disputed(dice.some_of(all))),
        _ => Some(Answer::Given(dice.some_of(all))),
    }
}

/// Turnovers around the limits of the tiers, and others.
const TURNOVERS: [&str; 18] = [
    "0",
    "1500000",
    "2000000",
    "2000000.01",
    "10000000",
    "10000000.01",
    "49000000",
    "73217665",
    "100000000",
    "100000000.01",
    "180000000",
    "250000000",
    "435000000",
    "437500000",
    "500000000",
    "500000000.01",
    "600000000",
    "3630000000.55",
];

fn draw_amounts(dice: &mut Dice, facts: &mut Facts, regime: Regime, open: usize) {
    let (own, fee) = (regime.turnover_currency(), regime.currency());
    let currency = dice.one_of(&[own, own, own, fee, Currency::Eur, Currency::Usd]);
    let rate = dice.one_of(&[7_123_i64, 8_700, 8_750, 12_500, 42_092, 105_000, 10_000]);
    for (id, chance) in [(AmountId::Rate, 80), (AmountId::TurnoverRate, 80)] {
        if dice.percent(chance) {
            let low = Decimal::new(rate, 4);
            let high = if dice.percent(95) { low } else { low + Decimal::ONE };
            set_amount(facts, id, low, high, None);
        }
    }
    for id in [AmountId::Turnover, AmountId::GroupTurnover, AmountId::Funds, AmountId::Budget] {
        // Some amounts come to a limit exactly only at the rate.
        let at_rate = if dice.percent(30) { rate } else { 10_000 };
        let mut amount = || {
            let turnover: Decimal = dice.one_of(&TURNOVERS).parse().expect("an amount");
            (turnover * Decimal::new(at_rate, 4)).round_dp(2)
        };
        let (one, two) = (amount(), amount());
        let other = if dice.percent(70) { one } else { two };
        let group_of = if dice.percent(60) { fee } else { own };
        let currency = if dice.percent(95) { currency } else { group_of };
        if dice.percent(open / 2) {
            let unknown = dice.one_of(&[Answer::DontKnow, Answer::NotEstablished]);
            facts.set_amount(id, dice.percent(50).then_some(unknown));
        } else {
            set_amount(facts, id, one.min(other), one.max(other), Some(currency));
        }
        if dice.percent(5)
            && let Some(Answer::Given(disputed)) = facts.amount(id)
        {
            facts.set_amount(id, Some(Answer::Disputed(disputed)));
        }
    }
    at_least_the_company(dice, facts);
}

/// Most groups turn over no less than the company in them.
fn at_least_the_company(dice: &mut Dice, facts: &mut Facts) {
    let (Some(own), Some(group)) =
        (facts.amount_span(AmountId::Turnover), facts.amount_span(AmountId::GroupTurnover))
    else {
        return;
    };
    if own.currency == group.currency && group.span.high < own.span.low && dice.percent(95) {
        set_amount(facts, AmountId::Turnover, group.span.low, group.span.high, own.currency);
        set_amount(facts, AmountId::GroupTurnover, own.span.low, own.span.high, own.currency);
    }
}

fn set_amount(facts: &mut Facts, id: AmountId, low: Decimal, high: Decimal, currency: Option<Currency>) {
    let span = Span::between(low, high).expect("the lower end first");
    facts.set_amount(id, Some(Answer::Given(AmountSpan { span, currency })));
}

/// A level, and what may lower it.
fn draw_level(dice: &mut Dice, facts: &mut Facts, regime: Regime) {
    for (id, chance) in [(AmountId::Level, 100), (AmountId::TimeCut, 50), (AmountId::Decided, 50)] {
        if dice.percent(chance) {
            let mut amount = || Decimal::from(dice.one_of(&[0, 1, 4, 9, 20, 50, 150, 300]) * 100_000);
            let (one, two) = (amount(), amount());
            let two = if dice.percent(60) { one } else { two };
            let currency = if dice.percent(80) { regime.currency() } else { Currency::Eur };
            set_amount(facts, id, one.min(two), one.max(two), Some(currency));
        }
    }
}

/// Days around those that matter: the first that a breach counts from, that of logging, and those five
/// years later, in their order.
fn draw_days(dice: &mut Dice, facts: &mut Facts, open: usize) {
    const DAYS: [Date; 7] = [
        date(2018, 5, 25),
        date(2018, 7, 31),
        date(2019, 4, 4),
        date(2020, 2, 29),
        date(2023, 5, 5),
        date(2023, 5, 6),
        date(2024, 2, 28),
    ];
    let start = dice.one_of(&DAYS);
    let most = [[0, 0, 900], [0, 500, 2_200], [0, 300, 3_000]].map(|each| dice.one_of(&each));
    let mut day = start;
    let [end, notice, decided] = most.map(|most| {
        day = later(dice, day, most);
        day
    });
    let five_years = |day: Date| day.saturating_add(jiff::Span::new().years(5));
    let chance = dice.one_of(&[notice, five_years(end), five_years(start), five_years(start)]);
    for (id, day) in [
        (DateId::BreachStart, start),
        (DateId::BreachEnd, end),
        (DateId::Chance, chance),
        (DateId::Notice, notice),
        (DateId::Decided, decided),
        (DateId::AppealedOn, decided),
    ] {
        if !dice.percent(open.max(25)) {
            let until = if dice.percent(70) { day } else { later(dice, day, 700) };
            facts.set_date(id, Span::between(day, until).map(Answer::Given));
        }
    }
}
