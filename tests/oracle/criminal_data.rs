//! The Swedish Criminal Data Act: fee grounds, their amounts, and when they are broken.

use super::complete::{Complete, FeeGround, Most};
use super::countries::{eea, sweden};
use super::law::{Act, AdjustmentRule, Bodies, Doubt, Law, TimeBar};
use super::views::Pull::{Aggravating, Lowers, Mitigating, Neutral, NotAssessed, Raises};
use super::views::View;
use rust_decimal::Decimal;

pub const LAW: Law = Law {
    regime: "se-criminal-data-act",
    act: Act::CriminalData,
    ground: |_, key| ground(key),
    in_tiers: false,
    // By purpose, and no country's own.
    countries: &[],
    one_leads: false,
    falls_away: |_, _| false,
    may_fall_away: |_, _| false,
    currency: "SEK",
    fee_currency: "SEK",
    bodies: Bodies::AS_OTHERS,
    // Nordic 1.7: no formula.
    method: None,
    for_persons: true,
    // Nordic 4.2a: measures and necessity must be shown.
    // DI-2020-2719, p. 4, until it was annulled (the report of 24 November 2022). Since then nobody is known to hold
    // so; the judgment on the GDPR of 16 May 2022 is not on this Act.
    doubt: &[
        ("2021-02-10", Doubt::MustShow(&["measures", "technical-measures", "necessity"])),
        ("2022-11-24", Doubt::NotRead),
    ],
    // Nordic 1.5.
    first_breach: Some("2018-08-01"),
    fault: None,
    // Nordic 1.1.
    reprimand: false,
    // Nordic 1.5.
    time_bar: TimeBar::ChanceToComment(5),
    adjustment: AdjustmentRule::Excuse,
    views: &[&ACT, &IMY_2021, &IMY_2022],
    group: Some(&sweden::AUTHORITIES),
    ..eea::LAW
};

/// The Acts of single authorities (Nordic 1.6): every ground they add costs 10 million.
const SECTOR_ACTS: [&str; 7] = ["pbdl-", "tbdl-", "kbdl-", "skbdl-", "abdl-", "dbdl-", "krbdl-"];

/// The first day that a breach of a provision counts from: of the sector Acts their own, by their transitional
/// provisions.
pub fn first_day(key: &str) -> Option<&'static str> {
    SECTOR_ACTS.iter().any(|act| key.starts_with(act)).then_some("2019-01-01")
}

/// What breaking a provision can cost, and whether a processor can be charged for it; `None` for what
/// is no fee ground.
pub fn ground(key: &str) -> Option<FeeGround> {
    if SECTOR_ACTS.iter().any(|act| key.starts_with(act)) {
        return Some(FeeGround { most: millions(10), controllers: true, processors: false, own_duty: false });
    }
    let parts: Vec<&str> = key.split('-').collect();
    let is_ground = match *parts {
        // Nordic 1.2, item 1: 2:1-5, 7-12, 14-18, 19 second para, 22.
        ["bdl", "2", "19", para] => para == "2",
        ["bdl", "2", section] => {
            matches!(section.parse().unwrap_or(0), 1..=5 | 7..=12 | 14..=18 | 22)
        }
        // Items 2 and 4: 3:2-8, and 3:9 first para.
        ["bdl", "3", "9", para] => para == "1",
        // 3:7 second para, prior consultation.
        ["bdl", "3", "7", para] => para == "2",
        ["bdl", "3", section] => matches!(section.parse().unwrap_or(0), 2..=8),
        // Item 5: documenting an incident, by the ordinance.
        ["bdf", "3", "14"] => true,
        // Items 6 and 7: 5:5, and decisions under 5:7 nos 2 and 3.
        ["bdl", "5", "5"] | ["bdl", "5", "7", "2" | "3"] => true,
        // Item 3: 8:1-6 (one key for all six) and 8:8.
        ["bdl", "8", "1" | "8"] => true,
        _ => false,
    };
    // Nordic 1.2, the table of 6:3: 5 million for 3:6, 3:7 and documentation, 10 million else.
    let most = if matches!(key, "bdl-3-6" | "bdl-3-7" | "bdl-3-7-2" | "bdf-3-14") { 5 } else { 10 };
    // Nordic 1.2, 6:2: 3:5, 3:6 and 3:8, and items 6 and 7.
    let processors = matches!(key, "bdl-3-5" | "bdl-3-6" | "bdl-3-8" | "bdl-5-5" | "bdl-5-7-2" | "bdl-5-7-3");
    // Chapter 3 and the ordinance under it say what the controller shall do, chapter 5 what it shall answer and follow.
    let own_duty = matches!(parts.get(1), Some(&("3" | "5")));
    is_ground.then_some(FeeGround { most: millions(most), controllers: true, processors, own_duty })
}

fn millions(millions: u32) -> Most {
    Most::Amount(Decimal::from(millions * 1_000_000))
}

/// Whether the elements of a provision are there.
pub fn broken(key: &str, complete: &Complete) -> bool {
    match key {
        // Nordic 4.2a: two limbs, specially prescribed and absolutely necessary; no assessment is a breach.
        // 2:13: what is only registered, or came in with a matter, may always be processed.
        "bdl-2-12" if complete.is("necessity", "registered") => false,
        "bdl-2-12" => !complete.is("prescribed", "yes") || !complete.is("necessity", "necessary"),
        // "Technical and organisational": either can fall short.
        "bdl-3-2" => {
            complete.is("measures", "insufficient") || complete.is("technical-measures", "insufficient")
        }
        // Nordic 1.2: from 6 May 2023 for systems set up before 6 May 2016.
        "bdl-3-5" => complete.is("log-system", "later") || complete.value("breach-end") >= "2023-05-06",
        // Nordic 1.2: an assessment before what may entail special risk.
        "bdl-3-7-2" => complete.is("prior-consultation", "omitted"),
        "bdl-3-7" => complete.is("special-risk", "yes") && complete.is("impact-assessment", "not-made"),
        _ => true,
    }
}

/// Nordic 1.3, 6:4 by its own words; in force as 1.5 has it.
const ACT: View = View {
    name: "criminal-data-act",
    held: "2018-08-01",
    until: None,
    rows: &[&[
        // No. 1: negligence mitigates not in itself.
        ("fault", &["negligent"], "bdl-1", Neutral),
        ("fault", &["gross", "intentional"], "bdl-1", Aggravating),
        // No. 2: risk is enough, actual damage not needed.
        ("harm", &["none-shown"], "bdl-2", Neutral),
        ("harm", &["some", "serious"], "bdl-2", Aggravating),
        ("risk", &["high"], "bdl-2", Aggravating),
        ("duration", &["years"], "bdl-3", Aggravating),
        ("repair", &["prompt"], "bdl-4", Mitigating),
        ("earlier-fee", &["none"], "bdl-5", Neutral),
        ("earlier-fee", &["yes"], "bdl-5", Aggravating),
    ]],
    dated: &[],
};

/// Nordic 4.2, the Police.
const IMY_2021: View = View {
    name: "imy-2021",
    held: "2021-02-10",
    // Annulled, as reported on that day.
    until: Some("2022-11-24"),
    rows: &[&[
        // F26.
        ("fault", &["negligent", "gross", "intentional"], "bdl-1", NotAssessed),
        // F15; F16, many reachable in F23 again; F17, in F24 again.
        ("harm", &["none-shown"], "bdl-2", Neutral),
        ("risk", &["high"], "bdl-2", Aggravating),
        ("people-reachable", &["very-many"], "bdl-2", Aggravating),
        ("control", &["lost", "never-had"], "bdl-2", Aggravating),
        // F18 to F20.
        ("considered", &["no"], "bdl-3", Aggravating),
        ("control", &["lost", "never-had"], "bdl-3", Aggravating),
        ("secrecy", &["likely", "yes"], "bdl-3", Aggravating),
        // Page 6 weighs extent and duration "when the amount is set".
        ("people-used", &["few"], "bdl-3", Lowers),
        // F21 to F23, and how long the data were processed; the open internet, p. 6 f.
        ("duration", &["months"], "bdl-3", Raises),
        ("stopped", &["after-inquiry"], "bdl-3", Raises),
        ("people-reachable", &["very-many"], "bdl-3", Raises),
        ("retention", &["unclear"], "bdl-3", Raises),
        ("matching", &["open-internet"], "bdl-3", Raises),
        // F25.
        ("data-kind", &["biometric"], "bdl-3", Aggravating),
        // Told on pages 2 to 4, and not taken up under 6:4.
        ("found-by", &["others"], "bdl-3", NotAssessed),
        ("guidelines", &["not-spread"], "bdl-3", NotAssessed),
        // F27, F28.
        ("repair", &["partial", "nothing"], "bdl-4", NotAssessed),
        ("earlier-fee", &["none", "yes"], "bdl-5", NotAssessed),
    ]],
    // IMY said otherwise in the Customs decision.
    dated: &[
        ("2021-02-10", "2022-03-14", ("staff", &["few"], "bdl-3", NotAssessed)),
        ("2021-02-10", "2022-03-14", ("repair", &["prompt"], "bdl-4", NotAssessed)),
    ],
};

/// Nordic 6.1, Customs: few staff, files deleted, guidelines and limits since.
const IMY_2022: View = View {
    name: "imy-2022",
    held: "2022-03-14",
    until: None,
    rows: &[&[
        ("staff", &["few"], "bdl-3", Mitigating),
        ("control", &["regained"], "bdl-3", Mitigating),
        ("repair", &["prompt"], "bdl-4", Mitigating),
    ]],
    dated: &[],
};
