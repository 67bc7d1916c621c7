//! Views: which way an instance reads a fact to pull, and under which number of the list that it follows.
//!
//! What a view does not speak of has no row; what it took up without a finding is `NotAssessed`.

use Pull::{Aggravating, Mitigating, Neutral, NotAssessed};

/// Which way a fact pulls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pull {
    Aggravating,
    Mitigating,
    Neutral,
    NotAssessed,
}

impl Pull {
    pub const fn name(self) -> &'static str {
        match self {
            Aggravating => "aggravating",
            Mitigating => "mitigating",
            Neutral => "neutral",
            NotAssessed => "not-assessed",
        }
    }

    pub fn aggravates(self) -> bool {
        self == Aggravating
    }
}

/// Answers to a question, the number they are weighed under, and which way they pull.
type Row = (&'static str, &'static [&'static str], &'static str, Pull);

/// A view, with the day from which it was held.
pub struct View {
    pub name: &'static str,
    held: &'static str,
    rows: &'static [&'static [Row]],
}

/// An answer as a view reads it.
pub struct Reading {
    pub question: &'static str,
    pub option: &'static str,
    pub criterion: &'static str,
    pub pull: Pull,
}

impl View {
    /// Every answer that the view speaks of.
    pub fn readings(&self) -> impl Iterator<Item = Reading> {
        self.rows.iter().copied().flatten().flat_map(|(question, options, criterion, pull)| {
            options.iter().map(|option| Reading { question, option, criterion, pull: *pull })
        })
    }

    /// What bears on seriousness: 83(2)(a), (b) and (g) (GDPR 2.4). The Criminal Data Act has no such step;
    /// what answers to these letters are nos 1 to 3 of 6:4 (Nordic 1.3).
    pub fn on_seriousness(&self) -> impl Iterator<Item = Reading> {
        self.readings().filter(|reading| {
            matches!(reading.criterion, "gdpr-a" | "gdpr-b" | "gdpr-g" | "bdl-1" | "bdl-2" | "bdl-3")
        })
    }
}

/// The views of a regime that were held on a day.
pub fn in_play(regime: &str, on: &str) -> Vec<&'static View> {
    let all: &[&View] = match regime {
        "se-criminal-data-act" => &[&ACT, &IMY_2021, &IMY_2022],
        "no-gdpr" => &[&DPA, &BOARD, &EDPB_IN_NORWAY],
        "se-gdpr" => &[&EDPB, &IMY_2024],
        "uk-gdpr" => &[&ICO],
        _ => &[&EDPB],
    };
    all.iter().copied().filter(|view| view.held <= on).collect()
}

/// Nordic 1.3, 6:4 by its own words; in force as 1.5 has it.
const ACT: View = View {
    name: "criminal-data-act",
    held: "2018-08-01",
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
};

/// Nordic 4.2, the Police.
const IMY_2021: View = View {
    name: "imy-2021",
    held: "2021-02-10",
    rows: &[&[
        // F26.
        ("fault", &["negligent", "gross", "intentional"], "bdl-1", NotAssessed),
        // F15; F16, many reachable in F23 again; F17, in F24 again.
        ("harm", &["none-shown"], "bdl-2", Neutral),
        ("risk", &["high"], "bdl-2", Aggravating),
        ("people-reachable", &["very-many"], "bdl-2", Aggravating),
        ("control", &["lost"], "bdl-2", Aggravating),
        // F18 to F20.
        ("considered", &["no"], "bdl-3", Aggravating),
        ("control", &["lost"], "bdl-3", Aggravating),
        ("secrecy", &["yes"], "bdl-3", Aggravating),
        ("people-used", &["few"], "bdl-3", Mitigating),
        // F21 to F23, F25.
        ("duration", &["months"], "bdl-3", Aggravating),
        ("stopped", &["after-inquiry"], "bdl-3", Aggravating),
        ("people-reachable", &["very-many"], "bdl-3", Aggravating),
        ("data-kind", &["biometric"], "bdl-3", Aggravating),
        // F27, F28.
        ("repair", &["prompt", "partial", "nothing"], "bdl-4", NotAssessed),
        ("earlier-fee", &["none", "yes"], "bdl-5", NotAssessed),
    ]],
};

/// Nordic 6.1, Customs: few staff, files deleted, guidelines and limits since.
const IMY_2022: View = View {
    name: "imy-2022",
    held: "2022-03-14",
    rows: &[&[
        ("staff", &["few"], "bdl-3", Mitigating),
        ("control", &["regained"], "bdl-3", Mitigating),
        ("repair", &["prompt"], "bdl-4", Mitigating),
    ]],
};

/// Nordic 5.3, the column of the authority.
const DPA: View = View {
    name: "datatilsynet-2020",
    held: "2020-12-22",
    rows: &[&[
        // (a), row by row: small, and no weight recorded; what could have happened instead of what did.
        ("content", &["slight"], "gdpr-a", NotAssessed),
        ("people-used", &["few"], "gdpr-a", NotAssessed),
        ("harm", &["none-shown"], "gdpr-a", NotAssessed),
        ("control", &["regained", "lost"], "gdpr-a", Aggravating),
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
    rows: &[&[
        ("content", &["slight"], "gdpr-a", Mitigating),
        ("people-used", &["few"], "gdpr-a", Mitigating),
        ("harm", &["none-shown"], "gdpr-a", Mitigating),
        ("control", &["regained", "lost"], "gdpr-a", Aggravating),
        ("medium", &["outside"], "gdpr-a", Aggravating),
        ("own-rules", &["broken"], "gdpr-a", NotAssessed),
        ("children", &["teenagers", "younger"], "gdpr-a", Aggravating),
        // That no data of Art. 9 or 10 were among them was used in (a).
        ("data-kind", &["ordinary"], "gdpr-a", Mitigating),
        // (b): that fault is there does not mean that it is serious.
        ("fault", &["negligent", "gross", "intentional"], "gdpr-b", Neutral),
        ("repair", &["prompt"], "gdpr-c", Mitigating),
        ("guidelines", &["known"], "gdpr-d", Mitigating),
        ("earlier-fee", &["none"], "gdpr-e", NotAssessed),
        ("cooperation", &["as-required"], "gdpr-f", NotAssessed),
        // (h), and the two facts that it needs (5.3a).
        ("self-report", &["prompt"], "gdpr-h", Mitigating),
        ("found-by", &["self-quickly"], "gdpr-h", Mitigating),
        ("discovery", &["unlikely"], "gdpr-h", Mitigating),
        ("means", &["strong"], "fvl-g", NotAssessed),
    ]],
};

/// GDPR 2.4 for (a), (b) and (g), 2.7 for the rest. Version 2.1. Those potentially affected count as well (2.4).
const GUIDELINES: &[Row] = &[
    ("people-used", &["many", "very-many"], "gdpr-a", Aggravating),
    ("people-reachable", &["many", "very-many"], "gdpr-a", Aggravating),
    ("harm", &["some", "serious"], "gdpr-a", Aggravating),
    ("duration", &["years"], "gdpr-a", Aggravating),
    ("fault", &["negligent"], "gdpr-b", Neutral),
    ("fault", &["intentional"], "gdpr-b", Aggravating),
    ("repair", &["prompt"], "gdpr-c", Mitigating),
    ("earlier-fee", &["none"], "gdpr-e", Neutral),
    ("earlier-fee", &["yes"], "gdpr-e", Aggravating),
    ("cooperation", &["beyond"], "gdpr-f", Mitigating),
    ("cooperation", &["as-required"], "gdpr-f", Neutral),
    ("cooperation", &["obstructed"], "gdpr-f", Aggravating),
    ("data-kind", &["ordinary"], "gdpr-g", Neutral),
    ("data-kind", &["close", "special", "biometric"], "gdpr-g", Aggravating),
    ("self-report", &["prompt", "none"], "gdpr-h", Neutral),
    ("earlier-orders", &["followed"], "gdpr-i", Neutral),
    ("earlier-orders", &["not-followed"], "gdpr-i", Aggravating),
    ("gain", &["yes"], "gdpr-k", Aggravating),
];

/// Nordic 3.2, § 46 second paragraph: (d), (e), (f), (h).
const SECTION_46: &[Row] = &[
    ("promoted", &["yes"], "fvl-d", Aggravating),
    ("gain", &["yes"], "fvl-e", Aggravating),
    ("earlier-fee", &["yes"], "fvl-f", Aggravating),
    ("other-reactions", &["yes"], "fvl-h", Mitigating),
];

const EDPB: View = View { name: "edpb-2023", held: "2023-05-24", rows: &[GUIDELINES] };

/// Nordic 3.4: both lists run together.
const EDPB_IN_NORWAY: View = View { rows: &[GUIDELINES, SECTION_46], ..EDPB };

/// Nordic 6.1 (Avanza) and 7 (Apoteket), GDPR 2.7: what is expected is neutral.
const IMY_2024: View = View {
    name: "imy-2024",
    held: "2024-06-24",
    rows: &[&[
        ("self-report", &["prompt", "none"], "gdpr-h", Neutral),
        ("repair", &["prompt"], "gdpr-c", Mitigating),
        ("repair", &["partial"], "gdpr-c", Neutral),
    ]],
};

/// GDPR 4.2, step 4: action in time mitigates, ineffective action weighs little, profit heavily.
const ICO: View = View {
    name: "ico-2024",
    held: "2024-03-18",
    rows: &[&[
        ("repair", &["prompt"], "gdpr-c", Mitigating),
        ("repair", &["partial"], "gdpr-c", Neutral),
        ("gain", &["yes"], "gdpr-k", Aggravating),
    ]],
};
