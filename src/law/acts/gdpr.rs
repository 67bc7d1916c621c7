//! GDPR Art. 83 as it stands: the tiers, and the provisions in each.

use crate::law::circumstance::{Body, Choice, LegitimateInterest};
use crate::law::criterion::Criterion;
use crate::law::money::{Currency, Money, Share};
use crate::law::option_set::OptionSet;
use crate::law::procedure::{CorrectiveMeasure, CorrectiveMeasureWhen};
use crate::law::provision::{Actor, Breach, Ceiling, Element, Elements, Provision, Tier, TierCeiling};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Verified};
use jiff::civil::{Date, date};

pub(crate) const fn article(article: &'static str) -> Citation {
    Citation::read(Source::Gdpr, Pinpoint::Article(article))
}

const fn tier(millions: u32, percent: u32, cite: Citation) -> TierCeiling {
    TierCeiling {
        fixed: Figure::new(Money::whole(millions * 1_000_000, Currency::Eur), cite),
        of_turnover: Figure::new(Share::percent(percent), cite),
    }
}

/// Art. 83(4) and (5): EUR 10 million or 2 %, EUR 20 million or 4 %, whichever is higher.
pub(crate) const TIERS: [TierCeiling; 2] = [tier(10, 2, article("83(4)")), tier(20, 4, article("83(5)"))];

const BOTH: &[Actor] = &[Actor::Controller, Actor::Processor];
const CONTROLLER: &[Actor] = &[Actor::Controller];
const MONITORING_BODY: &[Actor] = &[Actor::MonitoringBody];

/// A row of the Regulation that an act breaks: key, article, tier, the paragraph that names it, who, group.
const fn row(
    key: &'static str,
    at: &'static str,
    tier: Tier,
    named_in: &'static str,
    actors: &'static [Actor],
    group: &'static str,
) -> Provision {
    Provision {
        key,
        cite: article(at),
        actors,
        ceiling: Ceiling::Tier(tier, article(named_in)),
        group,
        elements: &Elements::None,
        breach: Breach::Act,
        since: None,
        in_force: None,
    }
}

const fn principle(key: &'static str, at: &'static str) -> Provision {
    row(key, at, Tier::Higher, "83(5)(a)", CONTROLLER, "principles")
}

const fn right(key: &'static str, at: &'static str) -> Provision {
    row(key, at, Tier::Higher, "83(5)(b)", CONTROLLER, "rights").own_duty()
}

const fn duty(key: &'static str, at: &'static str, actors: &'static [Actor]) -> Provision {
    row(key, at, Tier::Lower, "83(4)(a)", actors, "duties").own_duty()
}

/// A duty of controllers that Art. 83(4)–(6) does not name: what it costs is national law.
pub(crate) const fn of_controllers(
    key: &'static str,
    cite: Citation,
    ceiling: Ceiling,
    group: &'static str,
) -> Provision {
    let (actors, elements) = (CONTROLLER, &Elements::None);
    Provision {
        key,
        cite,
        actors,
        ceiling,
        group,
        elements,
        breach: Breach::Act,
        since: None,
        in_force: None,
    }
}

/// Art. 10 (criminal convictions), with what it costs in a country.
pub(crate) const fn article_10(ceiling: Ceiling) -> Provision {
    of_controllers("gdpr-10", article("10"), ceiling, "principles")
}

/// Art. 24 (responsibility of the controller), with what it costs in a country.
pub(crate) const fn article_24(ceiling: Ceiling) -> Provision {
    of_controllers("gdpr-24", article("24"), ceiling, "duties").own_duty()
}

/// Art. 6(1)(f): without another legal basis, one of the three parts that is not met is enough. By the second
/// subparagraph of Art. 6(1) it is no basis for public authorities in the performance of their tasks.
const LEGITIMATE_INTEREST: Elements =
    Elements::Any(&[Element::new(LegitimateInterest::ID, NOT_MET, article("6(1)(f)"))
        .barred(Body::PublicAuthority.is(), article("6(1)"))]);

const NOT_MET: OptionSet = OptionSet::of(&[
    LegitimateInterest::Outweighed.is(),
    LegitimateInterest::NotNecessary.is(),
    LegitimateInterest::NeitherPart.is(),
    LegitimateInterest::NoInterest.is(),
    LegitimateInterest::NotClaimed.is(),
]);

/// What Art. 83(4)–(6) names, in the Regulation's order inside each group.
pub(crate) const PROVISIONS: &[Provision] = &[
    principle("gdpr-5-1-a", "5(1)(a)"),
    principle("gdpr-5-1-b", "5(1)(b)"),
    principle("gdpr-5-1-c", "5(1)(c)"),
    principle("gdpr-5-1-d", "5(1)(d)"),
    principle("gdpr-5-1-e", "5(1)(e)"),
    // By their own words these two ask for security and for proof, which only the controller can provide.
    principle("gdpr-5-1-f", "5(1)(f)").own_duty(),
    principle("gdpr-5-2", "5(2)").own_duty(),
    principle("gdpr-6", "6").with(&LEGITIMATE_INTEREST),
    principle("gdpr-7", "7"),
    principle("gdpr-9", "9"),
    right("gdpr-12", "12"),
    right("gdpr-13", "13"),
    right("gdpr-14", "14"),
    right("gdpr-15", "15"),
    right("gdpr-16", "16"),
    right("gdpr-17", "17"),
    right("gdpr-18", "18"),
    right("gdpr-19", "19"),
    right("gdpr-20", "20"),
    right("gdpr-21", "21"),
    right("gdpr-22", "22"),
    // Processing on a child's consent, and outside instructions, are acts.
    row("gdpr-8", "8", Tier::Lower, "83(4)(a)", CONTROLLER, "duties"),
    duty("gdpr-11", "11", CONTROLLER),
    duty("gdpr-25", "25", CONTROLLER),
    duty("gdpr-26", "26", CONTROLLER),
    duty("gdpr-27", "27", BOTH),
    duty("gdpr-28", "28", BOTH),
    row("gdpr-29", "29", Tier::Lower, "83(4)(a)", BOTH, "duties"),
    duty("gdpr-30", "30", BOTH),
    duty("gdpr-31", "31", BOTH),
    duty("gdpr-32", "32", BOTH),
    duty("gdpr-33", "33", BOTH),
    duty("gdpr-34", "34", CONTROLLER),
    duty("gdpr-35", "35", CONTROLLER),
    duty("gdpr-36", "36", CONTROLLER),
    duty("gdpr-37", "37", BOTH),
    duty("gdpr-38", "38", BOTH),
    duty("gdpr-39", "39", BOTH),
    row("gdpr-41-4", "41(4)", Tier::Lower, "83(4)(c)", MONITORING_BODY, "duties").own_duty(),
    // Of controller and processor by (a); what (b) says is for certification bodies.
    duty("gdpr-42-43", "42–43", BOTH),
    row("gdpr-44", "44–49", Tier::Higher, "83(5)(c)", BOTH, "transfers"),
    row("gdpr-85", "85–91", Tier::Higher, "83(5)(d)", BOTH, "orders"),
    row("gdpr-58-1", "58(1)", Tier::Higher, "83(5)(e)", BOTH, "orders").own_duty(),
    row("gdpr-58-2", "58(2)", Tier::Higher, "83(6)", BOTH, "orders").own_duty(),
];

/// The row of a key.
///
/// # Panics
///
/// Does not compile for a key that has no row.
#[expect(clippy::indexing_slicing, reason = "in a constant, an index out of bounds does not compile")]
pub(crate) const fn provision(key: &str) -> Provision {
    PROVISIONS[place_of(key)]
}

/// The rows of the Regulation with those of a country in the places of the rows with their keys.
///
/// # Panics
///
/// Does not compile for a key that has no row.
#[expect(clippy::indexing_slicing, reason = "in a constant, an index out of bounds does not compile")]
pub(crate) const fn provisions_with(own: &[Provision]) -> [Provision; PROVISIONS.len()] {
    let mut all = [PROVISIONS[0]; PROVISIONS.len()];
    let mut at = 0;
    while at < all.len() {
        all[at] = PROVISIONS[at];
        at += 1;
    }
    at = 0;
    while at < own.len() {
        all[place_of(own[at].key)] = own[at];
        at += 1;
    }
    all
}

/// The place of the row of a key; past the end where there is none.
#[expect(clippy::indexing_slicing, reason = "the place is below the length")]
const fn place_of(key: &str) -> usize {
    let mut at = 0;
    while at < PROVISIONS.len() && !is_same(PROVISIONS[at].key.as_bytes(), key.as_bytes()) {
        at += 1;
    }
    at
}

/// Whether two keys are the same: strings do not compare in a constant.
#[expect(clippy::indexing_slicing, reason = "the place is below both lengths")]
const fn is_same(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

/// Art. 83(2)(a)–(k).
pub(crate) const CRITERIA: &[Criterion] = &[
    Criterion::GdprA,
    Criterion::GdprB,
    Criterion::GdprC,
    Criterion::GdprD,
    Criterion::GdprE,
    Criterion::GdprF,
    Criterion::GdprG,
    Criterion::GdprH,
    Criterion::GdprI,
    Criterion::GdprJ,
    Criterion::GdprK,
];

/// Art. 99(2): the first day of the Regulation.
pub(crate) const APPLIES: Figure<Date> = Figure::new(date(2018, 5, 25), article("99(2)"));

/// Art. 58(2)(b), and recital 148 on when a reprimand may replace a fee.
pub(crate) const REPRIMAND: Citation = article("58(2)(b)");

/// C-768/21: the authority need not charge a fee where that is not appropriate, necessary or
/// proportionate. From this day on it is said by the Court.
pub(crate) const NEVER_AUTOMATIC: Figure<Date> = Figure::new(
    date(2024, 9, 26),
    Citation { source: Source::LandHessen, at: Pinpoint::Para("41, 47, 50"), verified: Verified::Read },
);

/// C-807/21: at least negligence before any fee under the Regulation.
pub(crate) const FAULT: Figure<Date> = Figure::new(
    date(2023, 12, 5),
    Citation { source: Source::DeutscheWohnen, at: Pinpoint::Para("68, 75"), verified: Verified::Read },
);

/// C-807/21: an undertaking is any entity engaged in an economic activity, whatever its legal status and financing.
pub(crate) const UNDERTAKING: Figure<Date> = Figure::new(
    date(2023, 12, 5),
    Citation { source: Source::DeutscheWohnen, at: Pinpoint::Para("56"), verified: Verified::Read },
);

/// C-683/21: when what a processor does is not the controller's.
pub(crate) const PROCESSOR_ACTS: Citation = Citation::read(Source::Nvsc, Pinpoint::Para("84–86"));

const fn measure(key: &'static str, when: CorrectiveMeasureWhen, at: &'static str) -> CorrectiveMeasure {
    CorrectiveMeasure::new(key, when, article(at))
}

/// The corrective powers of Art. 58(2), and the infringements that make each likely.
pub(crate) const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    measure("gdpr-reprimand", CorrectiveMeasureWhen::Always, "58(2)(b)"),
    measure("gdpr-order", CorrectiveMeasureWhen::Always, "58(2)(d)"),
    measure(
        "gdpr-order-request",
        CorrectiveMeasureWhen::Breached(&[
            "gdpr-12", "gdpr-15", "gdpr-16", "gdpr-17", "gdpr-18", "gdpr-20", "gdpr-21",
        ]),
        "58(2)(c)",
    ),
    measure("gdpr-order-tell", CorrectiveMeasureWhen::Breached(&["gdpr-34"]), "58(2)(e)"),
    measure(
        "gdpr-ban",
        CorrectiveMeasureWhen::Breached(&["gdpr-6", "gdpr-7", "gdpr-9", "gdpr-10"]),
        "58(2)(f)",
    ),
    measure("gdpr-erase", CorrectiveMeasureWhen::Breached(&["gdpr-5-1-e", "gdpr-17"]), "58(2)(g)"),
    measure("gdpr-withdraw", CorrectiveMeasureWhen::Breached(&["gdpr-42-43"]), "58(2)(h)"),
    measure("gdpr-flows", CorrectiveMeasureWhen::Breached(&["gdpr-44"]), "58(2)(j)"),
    measure("gdpr-lead", CorrectiveMeasureWhen::CrossBorder, "56"),
];
