//! Greece: Law 4624/2019, articles 6–8, 15, 43–78, 82 and 87, as published.

use crate::expected::{Expected, PublicBodies};
use crate::law_enforcement::{self, C, Row, cost};
use finesight::law::provision::Breach::{Act, OwnDuty};
use finesight::law::{Citation, Currency, Money, Pinpoint, Regime, Source};
use jiff::civil::date;

pub const EXPECTED: Expected = Expected {
    regime: Regime::GrLawEnforcement,
    // Art. 82(1): on competent authorities.
    public_bodies: PublicBodies::as_others(Some(Citation::read(
        Source::GreekDataAct,
        Pinpoint::Article("82(1)"),
    ))),
    notes: &[&[("gr-explanations", None), ("gr-weighed", None)]],
    // Art. 87: on publication, FEK A' 137 of that day.
    first_breach: Some(date(2019, 8, 29)),
    case: &[
        ("country", "greece"),
        ("body", "public-authority"),
        ("purpose", "law-enforcement"),
        ("task", "competent"),
        ("form", "automated"),
    ],
    ..law_enforcement::EXPECTED
};

const fn at(article: &'static str) -> Pinpoint {
    Pinpoint::Article(article)
}

/// Art. 82(1)(b), articles 45 to 57; (c), orders.
const TWO_MILLION: [Row; 13] = [
    ("gr-45", at("45"), C, Act),
    ("gr-46", at("46"), C, Act),
    ("gr-47", at("47"), C, Act),
    ("gr-48", at("48"), C, Act),
    ("gr-49", at("49"), C, Act),
    ("gr-50", at("50"), C, Act),
    ("gr-51", at("51"), C, Act),
    ("gr-52", at("52"), C, Act),
    ("gr-53", at("53–54"), C, OwnDuty),
    ("gr-55", at("55"), C, OwnDuty),
    ("gr-56", at("56"), C, OwnDuty),
    ("gr-57", at("57"), C, OwnDuty),
    ("gr-15-4", at("15(4)"), C, OwnDuty),
];

/// Art. 82(1)(a): articles 6 to 8 and 60 to 78.
const ONE_MILLION: [Row; 16] = [
    ("gr-6", at("6–8"), C, OwnDuty),
    ("gr-60", at("60"), C, OwnDuty),
    ("gr-61", at("61"), C, OwnDuty),
    ("gr-62", at("62"), C, OwnDuty),
    ("gr-63", at("63"), C, OwnDuty),
    ("gr-64", at("64"), C, OwnDuty),
    ("gr-65", at("65"), C, OwnDuty),
    ("gr-66", at("66"), C, OwnDuty),
    ("gr-67", at("67"), C, OwnDuty),
    ("gr-68", at("68"), C, OwnDuty),
    ("gr-69", at("69"), C, OwnDuty),
    ("gr-70", at("70–71"), C, OwnDuty),
    ("gr-72", at("72"), C, OwnDuty),
    ("gr-73", at("73"), C, OwnDuty),
    ("gr-74", at("74"), C, OwnDuty),
    ("gr-75", at("75–78"), C, Act),
];

#[test]
fn greek_maxima_are_those_of_article_82() {
    let (regime, source) = (Regime::GrLawEnforcement, Source::GreekDataAct);
    cost(regime, source, Money::whole(2_000_000, Currency::Eur), &TWO_MILLION);
    cost(regime, source, Money::whole(1_000_000, Currency::Eur), &ONE_MILLION);
    assert_eq!(regime.provisions().count(), TWO_MILLION.len() + ONE_MILLION.len());
}
