//! Sweden outside law enforcement, from Nordic 2.

use super::super::complete::Most;
use super::super::law::{Bodies, Doubt, Law, Matter, TimeBar};
use super::super::practice::Fate::{Gone, Set, Upheld};
use super::super::practice::Group;
use super::super::regulation::article;
use super::super::views::Pull::{Mitigating, Neutral};
use super::super::views::{STILL, View};
use super::eea;

pub const LAW: Law = Law {
    regime: "se-gdpr",
    countries: &["sweden"],
    state,
    // Lag (2018:218) 1:7: arts 5 to 30 and 35 to 50.
    falls_away: |key, complete| {
        complete.value("expression") != "no" && matches!(article(key), 5..=30 | 35..=50)
    },
    may_fall_away: |_, _| false,
    fee_currency: "SEK",
    // 2.1, 6:3.
    unlisted: [Some(Most::Higher), None],
    // 2.1, 6:2: SEK 5 m and 10 m.
    bodies: Bodies::up_to([5_000_000, 10_000_000], "SEK"),
    // 2.1.
    time_bar: TimeBar::ChanceToComment(5),
    // Kammarrätten i Stockholm, 16 May 2022: the authority must clearly show the conditions.
    doubt: &[("2022-05-16", Doubt::ForThePayer)],
    views: &[&eea::EDPB, &IMY_2024],
    group: Some(&AUTHORITIES),
    ..eea::LAW
};

/// Nordic 1.0: 1:4, the Security Service and the Armed Forces; 1:3, automated or structured.
#[expect(clippy::unnecessary_wraps, reason = "other countries leave some of it to data protection law")]
fn state(matter: Matter) -> Option<Result<&'static str, &'static str>> {
    Some(match matter.purpose {
        "national-security" => Err("national-security"),
        "defence" => Err("defence"),
        _ if matter.form == "neither" => Err("not-automated"),
        _ => Ok("se-criminal-data-act"),
    })
}

/// Nordic 6.1 (Avanza) and 7 (Apoteket), GDPR 2.7: what is expected is neutral.
const IMY_2024: View = View {
    name: "imy-2024",
    held: "2024-06-24",
    until: None,
    // Apoteket.
    dated: &[("2024-08-29", STILL, ("self-report", &["prompt", "none"], "gdpr-h", Neutral))],
    rows: &[&[("repair", &["prompt"], "gdpr-c", Mitigating), ("repair", &["partial"], "gdpr-c", Neutral)]],
};

/// Nordic 6.1, public bodies.
pub const AUTHORITIES: Group = Group {
    name: "swedish-authorities",
    currency: "SEK",
    by_share: true,
    rows: &[
        ("DI-2019-2221", 10, &[("2019-08-20", Set(200_000)), ("2021-03-01", Upheld)]),
        ("DI-2020-1539", 10, &[("2020-05-11", Set(120_000))]),
        ("DI-2019-7024", 10, &[("2020-11-24", Set(4_000_000))]),
        ("DI-2019-7782", 10, &[("2020-11-24", Set(200_000))]),
        ("DI-2019-3839", 10, &[("2020-12-02", Set(4_000_000)), ("2022-05-16", Gone)]),
        ("DI-2019-3840", 10, &[("2020-12-02", Set(3_500_000)), ("2022-05-16", Gone)]),
        ("DI-2019-3841", 10, &[("2020-12-02", Set(2_500_000)), ("2022-05-16", Gone)]),
        // As others report it.
        ("Region Östergötland 2020", 10, &[("2020-12-03", Set(2_500_000)), ("2022-05-16", Gone)]),
        ("DI-2019-9432", 10, &[("2020-12-10", Set(550_000))]),
        // Three regions of the same day, as others report it.
        ("Region Stockholm 2021", 10, &[("2021-06-07", Set(500_000))]),
        ("Region Sörmland 2021", 10, &[("2021-06-07", Set(250_000))]),
        ("Region Värmland 2021", 10, &[("2021-06-07", Set(250_000))]),
        ("DI-2018-22697", 10, &[("2021-06-09", Set(350_000))]),
        ("DI-2019-9457", 5, &[("2022-01-26", Set(300_000))]),
        ("DI-2021-5595", 10, &[("2022-01-26", Set(1_600_000))]),
        ("IMY-2022-695", 5, &[("2023-01-17", Set(200_000)), ("2023-09-07", Upheld)]),
        // Östersund, read as of 2023.
        ("IMY-2023-1647", 5, &[("2023-12-31", Set(300_000))]),
        ("Tullverket 2022", 10, &[("2022-03-14", Set(300_000))]),
        // Nordic 4.4: annulled in November 2022.
        ("DI-2020-2719", 10, &[("2021-02-10", Set(2_500_000)), ("2021-09-30", Upheld), ("2022-11-30", Gone)]),
    ],
};
