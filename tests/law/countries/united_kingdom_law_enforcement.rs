//! Part 3 of the Data Protection Act 2018: ss. 29–78, 149, 155–157 and Schs. 13 and 16, with what the Data (Use and
//! Access) Act 2025 made of it (ss. 80(3), 103, Sch. 6 paras. 15–16, Sch. 8).

use super::{eea, united_kingdom};
use crate::expected::{Expected, Maxima, PublicBodies, Said};
use crate::provision;
use finesight::law::Actor::{Controller, Processor};
use finesight::law::circumstance::Country;
use finesight::law::provision::{Breach, TierCeiling};
use finesight::law::scope::Refusal;
use finesight::law::source::InForce;
use finesight::law::{Ceiling, Citation, Criterion, Currency, Money, Pinpoint, Regime, Share, Source, Tier};
use jiff::civil::{Date, date};

/// SI 2026/82, reg. 2(j) and (m).
const AMENDED: Date = date(2026, 2, 5);

const fn act(section: &'static str) -> Citation {
    Citation::read(Source::UkDataAct, Pinpoint::Clause(section))
}

pub const EXPECTED: Expected = Expected {
    regime: Regime::UkPart3,
    // By purpose.
    countries: &[],
    in_eea: false,
    // s. 157(5)–(6).
    maxima: Some(Maxima { currency: Currency::Gbp, tiers: [(8_700_000, 2), (17_500_000, 4)] }),
    // s. 155(1): "a person".
    public_bodies: PublicBodies::as_others(Some(act("155(1)"))),
    // s. 155(3)(a) to (l).
    criteria: 12,
    notes: &[SAID],
    // SI 2018/625, reg. 2(1)(c) and (f).
    first_breach: Some(date(2018, 5, 25)),
    case: &[
        ("country", "united-kingdom"),
        ("body", "public-authority"),
        ("purpose", "law-enforcement"),
        ("task", "competent"),
        ("form", "automated"),
    ],
    without_source: eea::EXPECTED.without_source,
    ..united_kingdom::EXPECTED
};

/// The guidance, the approach and the procedure are the same as under the UK GDPR.
const SAID: &[Said] = &[
    ("dpa-security", None),
    ("dpa-joint", None),
    // The guidance, para. 2.
    ("dpa-guidance", Some(date(2024, 3, 18))),
    ("dpa-automated", Some(AMENDED)),
    ("dpa-transfers", Some(AMENDED)),
    ("uk-excluded", None),
    ("uk-commission", Some(date(2026, 9, 30))),
    ("uk-notices", None),
    ("uk-notices-2026", Some(AMENDED)),
    ("uk-presumption", Some(date(2024, 3, 18))),
    ("uk-linked", Some(date(2024, 3, 18))),
    ("uk-turnover", Some(date(2024, 3, 18))),
    ("uk-funds", Some(date(2024, 3, 18))),
    ("uk-discretion", Some(date(2024, 3, 18))),
    ("uk-before-inquiry", Some(date(2024, 3, 18))),
    ("uk-growth", Some(date(2024, 3, 18))),
    ("uk-hardship", Some(date(2024, 3, 18))),
    ("uk-public-sector", Some(date(2022, 6, 30))),
    ("uk-public-sector-2025", Some(date(2025, 11, 11))),
    ("uk-notice-of-intent", None),
    ("uk-six-months", None),
    ("uk-six-months-2026", Some(AMENDED)),
    ("uk-appeal", None),
    ("uk-payment", None),
];

/// s. 157(2)(a): "35, 36, 37, 38(1), 39(1), 40, 44, 45, 46, 47, 48, 49, 52, 53, 73, 75, 76, 77 or 78"; for 49, since the
/// amendment "50B, 50C" (Act of 2025, Sch. 6 para. 16).
const HIGHER: [(&str, &str); 16] = [
    ("dpa-35", "35"),
    ("dpa-36", "36"),
    ("dpa-37", "37"),
    ("dpa-38-1", "38(1)"),
    ("dpa-39-1", "39(1)"),
    ("dpa-40", "40"),
    ("dpa-44", "44"),
    ("dpa-45", "45"),
    ("dpa-46", "46"),
    ("dpa-47", "47"),
    ("dpa-48", "48"),
    ("dpa-49", "49"),
    ("dpa-50b", "50B–50C"),
    ("dpa-52", "52"),
    ("dpa-53", "53"),
    ("dpa-73", "73–78"),
];

/// s. 149(2) with s. 157(2)(b): the rest of Chapter 2, s. 50, ss. 64 and 65, ss. 67 and 68.
const STANDARD: [(&str, &str); 10] = [
    ("dpa-34-3", "34(3)"),
    ("dpa-38-2", "38(2)–(5)"),
    ("dpa-39-2", "39(2)"),
    ("dpa-41", "41"),
    ("dpa-42", "42"),
    ("dpa-50", "50"),
    ("dpa-64", "64"),
    ("dpa-65", "65"),
    ("dpa-67", "67"),
    ("dpa-68", "68"),
];

/// In no limb of s. 149(2).
const NO_GROUND: [(&str, &str, bool); 9] = [
    ("dpa-56", "56", false),
    ("dpa-57", "57", false),
    ("dpa-58", "58", false),
    ("dpa-59", "59–60", true),
    ("dpa-61", "61", true),
    ("dpa-62", "62", true),
    ("dpa-63", "63", true),
    ("dpa-66", "66", true),
    ("dpa-69", "69–71", false),
];

#[test]
fn every_provision_of_part_3_has_its_maximum() {
    for (rows, tier) in [(&HIGHER[..], Tier::Higher), (&STANDARD[..], Tier::Lower)] {
        for (key, section) in rows {
            let row = provision(Regime::UkPart3, key);
            assert_eq!(
                (row.cite.source, row.cite.at),
                (Source::UkDataAct, Pinpoint::Clause(section)),
                "{key}"
            );
            assert_eq!(row.ceiling.tier(), Some(tier), "{key}");
            // s. 32(1): the controller is the competent authority; the duties named are its own.
            assert_eq!(row.actors, [Controller], "{key}");
        }
    }
    for (key, section, of_processors) in NO_GROUND {
        let row = provision(Regime::UkPart3, key);
        assert_eq!(row.cite, act(section), "{key}");
        assert_eq!(row.ceiling, Ceiling::NoFee(act("149(2)")), "{key}");
        assert_eq!(row.actors.contains(&Processor), of_processors, "{key}");
        assert!(!row.is_fee_ground_for(Controller) && !row.is_fee_ground_for(Processor), "{key}");
    }
    // s. 155(1)(b), s. 157(4): notices, for whoever is given one. And complaints, s. 164A with s. 157(4A).
    let notice = provision(Regime::UkPart3, "dpa-155-1-b");
    assert_eq!(notice.ceiling, Ceiling::Tier(Tier::Higher, act("157(4)")));
    assert_eq!(notice.actors, [Controller, Processor]);
    let complaints = provision(Regime::UkPart3, "uk-complaints");
    assert_eq!(Some(complaints), Regime::UkGdpr.provision("uk-complaints"));
    let all = HIGHER.len() + STANDARD.len() + NO_GROUND.len() + 2;
    assert_eq!(Regime::UkPart3.provisions().count(), all);
}

#[test]
fn the_maxima_of_part_3_are_those_of_section_157() {
    for (tier, at, pounds, percent) in
        [(Tier::Lower, "157(6)", 8_700_000, 2), (Tier::Higher, "157(5)", 17_500_000, 4)]
    {
        let TierCeiling { fixed, of_turnover } = Regime::UkPart3.tier(tier).unwrap();
        assert_eq!((fixed.value, fixed.cite), (Money::whole(pounds, Currency::Gbp), act(at)));
        assert_eq!((of_turnover.value, of_turnover.cite), (Share::percent(percent), act(at)));
    }
}

/// ss. 49 and 50 until 4 February 2026, ss. 50B and 50C after it; complaints since 19 June 2026.
#[test]
fn the_act_of_2025_has_its_days_in_part_3() {
    let of_the_act = Regime::UkPart3.provisions().filter_map(|row| Some((row.key, row.in_force?.value)));
    let until = InForce { from: None, until: Some(date(2026, 2, 4)) };
    let since = |from| InForce { from: Some(from), until: None };
    let expected = [
        ("dpa-49", until),
        ("dpa-50", until),
        ("dpa-50b", since(AMENDED)),
        ("uk-complaints", since(date(2026, 6, 19))),
    ];
    assert_eq!(of_the_act.collect::<Vec<_>>(), expected);
}

/// What is done with data is an act: lawfulness, purpose, excess, accuracy, keeping, archiving, transfers.
#[test]
fn acts_and_own_duties_of_part_3() {
    let acts = ["dpa-35", "dpa-36", "dpa-37", "dpa-38-1", "dpa-38-2", "dpa-39-1", "dpa-41", "dpa-73"];
    let found = Regime::UkPart3.provisions().filter(|row| row.breach == Breach::Act).map(|row| row.key);
    assert_eq!(found.collect::<Vec<_>>(), acts);
}

/// s. 155(3): the matters of Art. 83(2) under the same letters, and (l).
#[test]
fn the_guidance_is_read_under_the_matters_of_section_155() {
    let [of_part_3] = Regime::UkPart3.views() else { panic!("one view") };
    let [of_the_gdpr] = Regime::UkGdpr.views() else { panic!("one view") };
    assert_eq!(of_part_3.positions, of_the_gdpr.positions);
    assert_eq!(of_part_3.readings.len(), of_the_gdpr.readings.len());
    for (here, there) in of_part_3.readings.iter().zip(of_the_gdpr.readings) {
        assert_eq!((here.when, here.direction, here.cite), (there.when, there.direction, there.cite));
        let letter = |criterion: Criterion| criterion.key().chars().last();
        assert_eq!(letter(here.criterion), letter(there.criterion));
        assert_eq!(here.criterion.bears_on_seriousness(), there.criterion.bears_on_seriousness());
    }
}

#[test]
fn police_forces_in_the_united_kingdom_are_under_part_3() {
    assert_eq!(Regime::law_enforcement(Country::UnitedKingdom), Ok(Regime::UkPart3));
    // s. 29(1): automated, or in a filing system.
    assert_eq!(Refusal::UkEnforcementManual.cites(), [act("29(1)")]);
    assert!(!Refusal::UkEnforcementManual.is_no_fine());
}
