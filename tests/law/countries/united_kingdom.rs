//! The United Kingdom, from the Data Protection Act 2018 (ss. 149–163, Sch. 16), the Data (Use and Access) Act 2025
//! (ss. 80–81, 98–103, Sch. 6 and 10), SI 2026/82, SI 2009/1976 r. 22, and G 4.

use super::eea;
use crate::expected::{Expected, Maxima, PublicBodies, Said, TimeLimits, Unlisted};
use crate::provision;
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, Period};
use finesight::law::provision::TierCeiling;
use finesight::law::rules::{AdjustmentRule, CasesOf};
use finesight::law::source::InForce;
use finesight::law::{
    Actor, Ceiling, Citation, Currency, Money, Pinpoint, Regime, Source, Tier, Verified, ViewId,
};
use jiff::civil::{Date, date};

/// The day of the guidance.
const GUIDANCE: Date = date(2024, 3, 18);

/// The review of the approach, of December 2024, names the three; their own days were not read.
const REVIEW: Date = date(2024, 12, 31);
/// SI 2026/82, reg. 2.
const AMENDED: Date = date(2026, 2, 5);

const fn act(section: &'static str) -> Citation {
    Citation::read(Source::UkDataAct, Pinpoint::Clause(section))
}

pub const EXPECTED: Expected = Expected {
    regime: Regime::UkGdpr,
    countries: &[Country::UnitedKingdom],
    in_eea: false,
    statute: Source::UkGdpr,
    // s. 157(5)–(6): GBP 8.7 million and GBP 17.5 million, with the shares of the Regulation.
    maxima: Some(Maxima { currency: Currency::Gbp, tiers: [(8_700_000, 2), (17_500_000, 4)] }),
    // s. 149(2)(a) reaches Chapter II, and s. 157(1)(b) gives what Art. 83 has no amount for the standard maximum.
    // Art. 24 is in no limb: (a) is Arts. 5–11, (b) 12–22, (c) 25–39.
    unlisted: [Unlisted::In(Tier::Lower, act("157(1)(b)")), Unlisted::NoFee],
    otherwise: &["gdpr-85", "gdpr-58-1", "gdpr-58-2"],
    added: &["gdpr-22-2026", "uk-complaints"],
    // s. 155(1): "a person".
    public_bodies: PublicBodies::as_others(Some(act("155(1)"))),
    // G 4.2a.
    misleads_for_public: true,
    currency: Currency::Gbp,
    // G 4.2a: what the ICO would have charged, and what it charged.
    precedents: &[
        ("Tavistock and Portman NHS Foundation Trust", REVIEW, 784_800, 78_400),
        ("Cabinet Office", REVIEW, 500_000, 50_000),
        ("Police Service of Northern Ireland", REVIEW, 5_600_000, 750_000),
    ],
    method: Some(Source::IcoGuidance),
    // Only weighed.
    fault: None,
    views: &[(ViewId::Ico2024, GUIDANCE, None)],
    notes: &[SAID],
    // From when the Regulation applies there was not read.
    // Art. 99(2): the Regulation itself then.
    first_breach: Some(date(2018, 5, 25)),
    // r. 22(1)(b): received within 28 days of the day on which notice of the decision was sent.
    time_limits: TimeLimits {
        appeal: Some((
            Period::days(28),
            Citation::read(Source::TribunalRules, Pinpoint::Point("r. 22(1)(b)")),
        )),
        appeal_from: AppealFrom::Sending,
        ..TimeLimits::NONE
    },
    case: &[("country", "united-kingdom"), ("body", "association")],
    adjustment: |it| matches!(it, AdjustmentRule::Nothing(_)),
    ..eea::EXPECTED
};

const SAID: &[Said] = &[
    ("uk-presumption", Some(GUIDANCE)),
    ("uk-linked", Some(GUIDANCE)),
    ("uk-turnover", Some(GUIDANCE)),
    ("uk-funds", Some(GUIDANCE)),
    ("uk-discretion", Some(GUIDANCE)),
    ("uk-before-inquiry", Some(GUIDANCE)),
    ("uk-growth", Some(GUIDANCE)),
    ("uk-hardship", Some(GUIDANCE)),
    // G 4.2a: since June 2022, of which the day was not read; the policy is of 11 November 2025.
    ("uk-public-sector", Some(date(2022, 6, 30))),
    ("uk-public-sector-2025", Some(date(2025, 11, 11))),
    // s. 156(1), (3), (4); s. 149(3), (4); s. 155(1)(b).
    ("uk-excluded", None),
    ("uk-special-purposes", None),
    ("uk-monitoring", None),
    ("uk-certification", None),
    ("uk-notices", None),
    // Tuckers, with those before it.
    ("security-principle", Some(date(2022, 2, 28))),
    // Sch. 16 paras. 2, 3, 6 and 9; ss. 162–163.
    ("uk-notice-of-intent", None),
    ("uk-six-months", None),
    ("uk-payment", None),
    ("uk-appeal", None),
    ("uk-pecr", None),
    // SI 2026/82, reg. 2: ss. 70, 80, 81, 85, 98, 100, 101 and 115.
    ("uk-recognised", Some(AMENDED)),
    ("uk-transfers", Some(AMENDED)),
    ("uk-notices-2026", Some(AMENDED)),
    ("uk-automated", Some(AMENDED)),
    ("uk-children", Some(AMENDED)),
    ("uk-pecr-2026", Some(AMENDED)),
    ("uk-six-months-2026", Some(AMENDED)),
    // SI 2026/1015, reg. 2, as reported.
    ("uk-commission", Some(date(2026, 9, 30))),
    // The draft of 31 October 2025.
];

/// The share overtakes the fixed amount at GBP 435 million and at GBP 437.5 million.
#[test]
fn the_share_of_turnover_overtakes_the_fixed_amount() {
    for (tier, turnover) in [(Tier::Lower, 435_000_000), (Tier::Higher, 437_500_000)] {
        let TierCeiling { fixed, of_turnover } = Regime::UkGdpr.tier(tier).unwrap();
        assert_eq!(Money::whole(turnover, Currency::Gbp).share(of_turnover.value), fixed.value);
    }
}

/// s. 157(6) is the standard maximum, s. 157(5) the higher one.
#[test]
fn the_maxima_stand_in_the_act() {
    for (tier, at) in [(Tier::Lower, "157(6)"), (Tier::Higher, "157(5)")] {
        let TierCeiling { fixed, of_turnover } = Regime::UkGdpr.tier(tier).unwrap();
        assert_eq!([fixed.cite, of_turnover.cite], [act(at); 2]);
    }
}

/// s. 149(2) has no limb for Chapter IX. s. 155(1)(b) is for notices, with the higher maximum of s. 157(4).
#[test]
fn a_notice_must_be_followed_and_chapter_nine_is_no_ground() {
    let chapter_nine = provision(Regime::UkGdpr, "gdpr-85");
    assert_eq!(chapter_nine.ceiling, Ceiling::NoFee(act("149(2)")));
    assert!(
        ![Actor::Controller, Actor::Processor].iter().any(|actor| chapter_nine.is_fee_ground_for(*actor))
    );
    for key in ["gdpr-58-1", "gdpr-58-2"] {
        let notice = provision(Regime::UkGdpr, key);
        let cite = act("155(1)(b), 157(4)");
        assert_eq!(notice.ceiling, Ceiling::Tier(Tier::Higher, cite), "{key}");
    }
}

/// s. 80 put Arts. 22A–22D in the place of Art. 22 on 5 February 2026; Sch. 6 para. 9 puts 22B and 22C into Art. 83(5).
/// s. 103 is of 19 June 2026 (reg. 3); Sch. 10 para. 18 gives it the standard maximum.
#[test]
fn the_act_of_2025_has_its_days() {
    let days = |key| provision(Regime::UkGdpr, key).in_force.map(|days| days.value);
    assert_eq!(days("gdpr-22"), Some(InForce { from: None, until: Some(date(2026, 2, 4)) }));
    assert_eq!(days("gdpr-22-2026"), Some(InForce { from: Some(AMENDED), until: None }));
    assert_eq!(days("uk-complaints"), Some(InForce { from: Some(date(2026, 6, 19)), until: None }));
    assert_eq!(days("gdpr-25"), None);
    let tier = |key| provision(Regime::UkGdpr, key).ceiling.tier();
    assert_eq!(tier("gdpr-22-2026"), Some(Tier::Higher));
    assert_eq!(tier("uk-complaints"), Some(Tier::Lower));
    let of_the_act = |row: &&finesight::law::Provision| row.in_force.is_some();
    assert_eq!(Regime::UkGdpr.provisions().filter(of_the_act).count(), 3);
    let british = [Regime::UkGdpr, Regime::UkPart3, Regime::UkCommunications];
    let elsewhere = Regime::ALL.iter().filter(|regime| !british.contains(regime));
    let by_it = |row: &&finesight::law::Provision| {
        row.in_force.is_some_and(|days| days.cite.source == Source::DataUseCommencement)
    };
    assert_eq!(elsewhere.flat_map(|regime| regime.provisions()).filter(by_it).count(), 0);
}

/// What the old law said ends the day before the new law or policy begins.
#[test]
fn what_was_overtaken_ends_where_the_new_begins() {
    let note = |key: &str| Regime::UkGdpr.rules().notes.iter().find(|note| note.key == key).unwrap();
    for (old, new) in [
        ("uk-public-sector", "uk-public-sector-2025"),
        ("uk-six-months", "uk-six-months-2026"),
        ("uk-notices", "uk-notices-2026"),
        ("uk-pecr", "uk-pecr-2026"),
    ] {
        let last = note(old).held.until.unwrap_or_else(|| panic!("{old} has no end"));
        assert_eq!(Some(last.tomorrow().unwrap()), note(new).held.from, "{old}");
        assert_eq!(note(old).of, note(new).of, "{old}");
        assert_eq!(note(old).stage, note(new).stage, "{old}");
    }
    let ended = Regime::UkGdpr.rules().notes.iter();
    assert_eq!(ended.filter(|note| note.held.until.is_some()).count(), 4);
}

/// Monitoring bodies and certification providers alone (s. 149(3), (4)).
#[test]
fn what_is_said_of_one_provision_is_said_of_it_alone() {
    let of = |key: &str| Regime::UkGdpr.rules().notes.iter().find(|note| note.key == key).unwrap().of;
    assert_eq!(of("uk-monitoring"), CasesOf::Named(&["gdpr-41-4"]));
    assert_eq!(of("uk-certification"), CasesOf::Named(&["gdpr-42-43"]));
    assert_eq!(of("uk-children"), CasesOf::Named(&["gdpr-25"]));
    assert_eq!(of("uk-recognised"), CasesOf::Named(&["gdpr-6"]));
    assert_eq!(of("uk-transfers"), CasesOf::Named(&["gdpr-44"]));
    assert_eq!(of("uk-notices"), CasesOf::Named(&["gdpr-58-1", "gdpr-58-2"]));
    assert_eq!(of("uk-funds"), CasesOf::NoUndertaking);
    assert_eq!(of("uk-presumption"), CasesOf::Undertaking);
    assert_eq!(of("uk-linked"), CasesOf::Several);
}

#[test]
fn the_precedents_are_quoted_from_the_public_sector_approach() {
    assert!(Regime::UkGdpr.rules().precedents.iter().all(|precedent| {
        precedent.cite.verified == Verified::Quoted && precedent.cite.source == Source::IcoPublicSector
    }));
}
