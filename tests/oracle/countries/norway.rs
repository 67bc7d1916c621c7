//! Norway, from Nordic 3.

use super::super::complete::Most;
use super::super::law::{AdjustmentRule, Bodies, Doubt, Law, Matter, TimeBar};
use super::super::practice::Fate::{Gone, Set, Upheld};
use super::super::practice::Group;
use super::super::regulation::article;
use super::super::views::Pull::{Aggravating, Lowers, Mitigating, Neutral, NotAssessed, Raises};
use super::super::views::{Row, View};
use super::eea;

pub const LAW: Law = Law {
    regime: "no-gdpr",
    // A Regulation of the Union.
    political_advertising: false,
    countries: &["norway"],
    state,
    outside: ["norwegian-manual", "norwegian-household"],
    falls_away: |key, complete| complete.is("expression", "editorial-medium") && !always(key),
    // 3: Art. 33 holds in its second paragraph alone.
    may_fall_away: |key, expression| match expression {
        "editorial-medium" => article(key) == 33,
        "yes" => article(key) == 33 || !always(key),
        _ => false,
    },
    fee_currency: "NOK",
    // 3.1, § 26: Art. 10 and 24 in the lower tier, and authorities as others.
    unlisted: [Some(Most::Lower); 2],
    bodies: Bodies::AS_OTHERS,
    // 3.3: doubt about facts favours the one who is to pay.
    doubt: &[("", Doubt::ForThePayer)],
    // Personal Data Act § 32, as in force.
    first_breach: Some("2018-07-20"),
    first_breach_in: &[],
    // § 31: Art. 83(4) applies to fake cameras.
    own_grounds: &["popl-31"],
    // 3.3.
    fault: Some("2021-04-15"),
    // 3.1, § 28.
    time_bar: TimeBar::NoticeOrDecision(5),
    adjustment: AdjustmentRule::Time,
    views: &[&DPA, &BOARD, &EDPB_IN_NORWAY, &BOARD_SINCE_GRINDR],
    group: Some(&PUBLIC),
    ..eea::LAW
};

/// Politiregisterloven § 3: the police and the prosecution, and all that the Security Service does. Customs, tax and
/// prison authorities have the law on data protection.
fn state(matter: Matter) -> Option<Result<&'static str, &'static str>> {
    match (matter.purpose, matter.task, matter.sector) {
        ("national-security", ..) => Some(Err("norwegian-security")),
        ("defence", ..) | ("law-enforcement", "competent", "coast-guard") => Some(Err("norway-not-checked")),
        ("law-enforcement", "competent", "police" | "prosecutors") => Some(Err("norwegian-police")),
        _ => None,
    }
}

/// Personopplysningsloven § 3: what holds for journalism too.
fn always(key: &str) -> bool {
    // Section 3 speaks of the processing of personal data, and a fake camera does none.
    key == "popl-31" || matches!(article(key), 24 | 26 | 28 | 29 | 32 | 33 | 40..=43 | 58)
}

/// Nordic 5.3, the column of the authority.
const DPA: View = View {
    name: "datatilsynet-2020",
    held: "2020-12-22",
    // The board changed the decision.
    until: Some("2021-08-31"),
    dated: &[],
    rows: &[&[
        // (a), row by row: small, and no weight recorded; what could have happened instead of what did.
        ("content", &["slight"], "gdpr-a", NotAssessed),
        ("people-used", &["few"], "gdpr-a", NotAssessed),
        ("harm", &["none-shown"], "gdpr-a", NotAssessed),
        ("control", &["regained", "lost", "never-had"], "gdpr-a", Aggravating),
        ("medium", &["outside"], "gdpr-a", Aggravating),
        ("own-rules", &["broken"], "gdpr-a", Aggravating),
        ("children", &["teenagers", "younger"], "gdpr-a", Aggravating),
        ("fault", &["gross", "intentional"], "gdpr-b", Aggravating),
        ("repair", &["prompt"], "gdpr-c", Mitigating),
        // (d): their wording unclear, training unproven.
        ("guidelines", &["known", "not-spread"], "gdpr-d", Neutral),
        ("earlier-fee", &["none"], "gdpr-e", Neutral),
        ("cooperation", &["as-required"], "gdpr-f", Neutral),
        ("data-kind", &["ordinary"], "gdpr-g", Neutral),
        ("self-report", &["prompt"], "gdpr-h", Neutral),
        // Means, which § 46 lists as (g) (3.2).
        ("means", &["strong"], "fvl-g", Aggravating),
    ]],
};

/// Nordic 5.3, the column of the board.
const BOARD: View = View {
    name: "personvernnemnda-2021",
    held: "2021-08-31",
    // Carried on, but for what it decided on Grindr.
    until: Some("2023-09-27"),
    rows: &[ON_COOP, &[("fault", &["intentional"], "gdpr-b", Neutral)]],
    dated: &[],
};

/// PVN-2022-22, by the official summary: the number of people, almost two years, intent, and the category.
const BOARD_SINCE_GRINDR: View = View {
    name: "personvernnemnda-2023",
    held: "2023-09-27",
    until: None,
    rows: &[
        ON_COOP,
        &[
            ("people-used", &["many", "very-many"], "gdpr-a", Aggravating),
            ("duration", &["years"], "gdpr-a", Aggravating),
            ("fault", &["intentional"], "gdpr-b", Aggravating),
            ("data-kind", &["special"], "gdpr-g", Aggravating),
        ],
    ],
    dated: &[],
};

/// What the board read in Coop Finnmark and has not read otherwise since.
const ON_COOP: &[Row] = &[
    ("content", &["slight"], "gdpr-a", Mitigating),
    ("people-used", &["few"], "gdpr-a", Mitigating),
    ("harm", &["none-shown"], "gdpr-a", Mitigating),
    ("control", &["regained", "lost", "never-had"], "gdpr-a", Aggravating),
    ("medium", &["outside"], "gdpr-a", Aggravating),
    ("own-rules", &["broken"], "gdpr-a", NotAssessed),
    ("children", &["teenagers", "younger"], "gdpr-a", Aggravating),
    // That no data of Art. 9 or 10 were among them was used in (a).
    ("data-kind", &["ordinary"], "gdpr-a", Mitigating),
    // (b): that fault is there does not mean that it is serious.
    ("fault", &["negligent", "gross"], "gdpr-b", Neutral),
    ("repair", &["prompt"], "gdpr-c", Mitigating),
    ("guidelines", &["known"], "gdpr-d", Mitigating),
    // PVN-2019-09, as the board recalls it: none was aggravating.
    ("guidelines", &["none"], "gdpr-d", Aggravating),
    ("earlier-fee", &["none"], "gdpr-e", NotAssessed),
    ("cooperation", &["as-required"], "gdpr-f", NotAssessed),
    // (h), and the two facts that it needs (5.3a).
    ("self-report", &["prompt"], "gdpr-h", Mitigating),
    ("found-by", &["self-quickly"], "gdpr-h", Mitigating),
    ("discovery", &["unlikely"], "gdpr-h", Mitigating),
    // Prevention of both kinds speaks for the three; § 46 lists prevention first.
    ("repair", &["prompt"], "fvl-a", Mitigating),
    ("self-report", &["prompt"], "fvl-a", Mitigating),
    ("found-by", &["self-quickly"], "fvl-a", Mitigating),
    ("means", &["strong"], "fvl-g", NotAssessed),
];

/// Nordic 3.2, § 46 second paragraph: (d), (e), (f), (h).
const SECTION_46: &[Row] = &[
    ("promoted", &["yes"], "fvl-d", Aggravating),
    ("gain", &["yes"], "fvl-e", Aggravating),
    ("earlier-fee", &["yes"], "fvl-f", Aggravating),
    ("other-reactions", &["yes"], "fvl-h", Mitigating),
];

/// Forvaltningsloven § 44 third paragraph, of natural persons, on how much: extent and effects, gains, guilt, means.
const SECTION_44: &[Row] = &[
    ("harm", &["some", "serious"], "fvl-44-extent", Raises),
    ("gain", &["yes"], "fvl-44-gain", Raises),
    ("fault", &["intentional"], "fvl-44-guilt", Raises),
    ("means", &["weak"], "fvl-44-means", Lowers),
    ("means", &["strong"], "fvl-44-means", Raises),
];

/// Nordic 3.4: the lists run together with that of the Regulation.
const EDPB_IN_NORWAY: View = View { rows: &[eea::GUIDELINES, SECTION_44, SECTION_46], ..eea::EDPB };

/// Nordic 6.2, public bodies, with the board (3.6).
const PUBLIC: Group = Group {
    name: "norwegian-public",
    currency: "NOK",
    by_share: false,
    rows: &[
        ("18/02140", 0, &[("2019-03-18", Set(1_600_000))]),
        ("18/02579", 0, &[("2019-10-11", Set(1_200_000))]),
        ("18/04147", 0, &[("2021-06-07", Set(1_000_000))]),
        ("19/02985", 0, &[("2020-12-31", Set(3_000_000))]),
        // Rælingen, the hospital in Østfold.
        ("20/02191", 0, &[("2020-07-02", Set(500_000))]),
        ("20/02291", 0, &[("2020-10-22", Set(750_000))]),
        ("20/01984", 0, &[("2020-11-16", Set(200_000))]),
        ("20/02042", 0, &[("2021-01-04", Set(1_000_000))]),
        ("20/02147", 0, &[("2021-03-15", Set(50_000))]),
        // Asker, Moss.
        ("20/01516", 0, &[("2021-03-15", Set(1_000_000))]),
        ("20/02165", 0, &[("2021-06-04", Set(500_000))]),
        ("20/01813", 0, &[("2021-09-20", Set(750_000))]),
        ("20/01879", 0, &[("2021-09-20", Set(400_000))]),
        ("20/01893", 0, &[("2021-11-24", Set(1_000_000))]),
        ("21/00480", 0, &[("2022-01-07", Set(4_000_000)), ("2023-01-24", Upheld)]),
        // Lillestrøm.
        ("21/03177", 0, &[("2022-02-02", Set(300_000))]),
        ("20/03500", 0, &[("2022-03-04", Set(2_000_000))]),
        ("20/02875", 0, &[("2022-05-16", Set(150_000))]),
        ("21/00872", 0, &[("2022-06-21", Set(5_000_000))]),
        ("23/00708", 0, &[("2024-03-18", Set(20_000_000)), ("2024-12-17", Gone)]),
        // A municipality; only the size was appealed, and the board's decision of 12 June 2025 was not read.
        ("21/01507", 0, &[("2024-03-21", Set(85_000))]),
        // The university of Agder.
        ("24/00793", 0, &[("2024-09-04", Set(150_000))]),
    ],
};
