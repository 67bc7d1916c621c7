//! Bulgaria: chapter eight of the Data Protection Act with Arts 85–87, as the Act of 2019 made them.

use super::bulgaria;
use crate::article;
use crate::expected::{Expected, Maxima, PublicBodies};
use crate::law_enforcement::{self, C, CP, Row, in_tier};
use finesight::law::provision::Breach::{Act, OwnDuty};
use finesight::law::{Citation, Currency, Pinpoint, Regime, Source, Tier};

const REGIME: Regime = Regime::BgLawEnforcement;

const fn act(at: &'static str) -> Citation {
    article(Source::BulgarianDataAct, at)
}

pub const EXPECTED: Expected = Expected {
    regime: REGIME,
    // "в размерите по чл. 83, параграф 5", "параграф 4".
    maxima: Some(Maxima { currency: Currency::Eur, tiers: [(10_000_000, 2), (20_000_000, 4)] }),
    // "на администратора или обработващия лични данни"; by Art. 42(5) the controller is an authority.
    public_bodies: PublicBodies::as_others(Some(act("85(3)–(4)"))),
    notes: &[&[("bg-competent", None), ("bg-imposes", None), ("bg-others", None), ("bg-weighed", None)]],
    // Of the chapter only the day of its adoption was read.
    first_breach: None,
    time_limits: bulgaria::EXPECTED.time_limits,
    case: &[
        ("country", "bulgaria"),
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

/// Art. 85(3): "по чл. 45, чл. 49, чл. 51, чл. 53 – 56 и чл. 80, ал. 1, т. 1 и 2".
const HIGHER: [Row; 8] = [
    ("bg-45", at("45"), CP, Act),
    ("bg-49", at("49"), CP, Act),
    ("bg-51", at("51"), CP, Act),
    ("bg-53", at("53"), C, OwnDuty),
    ("bg-54", at("54"), C, OwnDuty),
    ("bg-55", at("55"), C, OwnDuty),
    ("bg-56", at("56"), C, OwnDuty),
    ("bg-80-1", at("80(1)"), CP, OwnDuty),
];

/// (5): "решение по чл. 84, ал. 2".
const ORDERS: [Row; 1] = [("bg-84", at("84(2)"), CP, OwnDuty)];

/// (4): "по чл. 59, ал. 3 и 4, чл. 62 и 64 – 70".
const LOWER: [Row; 10] = [
    ("bg-59-3", at("59(3)"), C, OwnDuty),
    ("bg-59-4", at("59(4)"), C, OwnDuty),
    // (2): "Обработващият лични данни поддържа регистър".
    ("bg-62", at("62"), CP, OwnDuty),
    ("bg-64", at("64"), C, OwnDuty),
    ("bg-65", at("65"), CP, OwnDuty),
    ("bg-66", at("66"), CP, OwnDuty),
    ("bg-67", at("67"), CP, OwnDuty),
    ("bg-68", at("68"), C, OwnDuty),
    ("bg-69", at("69"), C, OwnDuty),
    ("bg-70", at("70"), C, OwnDuty),
];

#[test]
fn bulgarian_tiers_are_those_of_article_85() {
    let source = Source::BulgarianDataAct;
    in_tier(REGIME, source, Tier::Higher, act("85(3)"), &HIGHER);
    in_tier(REGIME, source, Tier::Higher, act("85(5)"), &ORDERS);
    in_tier(REGIME, source, Tier::Lower, act("85(4)"), &LOWER);
    assert_eq!(REGIME.provisions().count(), HIGHER.len() + ORDERS.len() + LOWER.len());
}
