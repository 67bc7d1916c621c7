//! What courts and authorities said that is told at a step: from which day on, until which, and of which cases.

use super::cases::Case;
use super::told::Day;
use crate::oracle::law::Law;

/// Of which cases something was said. What is open does not rule a case out.
#[derive(Clone, Copy)]
pub enum Of {
    Any,
    /// One of these was named.
    Named(&'static [&'static str]),
    /// The first was named, and the second was not.
    Without(&'static str, &'static str),
    Several,
    /// One who may be an undertaking, or may be none.
    Undertaking,
    NoUndertaking,
    /// One of these answers is possible.
    MayBe(&'static str, &'static [&'static str]),
    /// The question was answered.
    Answered(&'static str),
}

/// A note: its key, the step, the first day on which it could be known and the last on which it held, its cases, its place.
pub type Note = (&'static str, &'static str, Day, Day, Of, &'static str);

/// As old as the rules, and never overtaken.
const ALWAYS: Day = "";
const STILL: Day = "9999-12-31";

/// Those at a step that are told of a case, each with its place.
pub fn at(step: &str, case: &Case, law: &'static Law) -> Vec<(String, String)> {
    let each = of(law.regime).into_iter().filter(|(_, at, from, until, of, _)| {
        *at == step && *from <= case.on && case.on <= *until && is_one_of(case, law, *of)
    });
    each.map(|(key, _, _, _, _, place)| (format!("note {key}"), place.to_owned())).collect()
}

fn is_one_of(case: &Case, law: &'static Law, of: Of) -> bool {
    let named = case.named();
    match of {
        Of::Any => true,
        Of::Named(keys) => named.iter().any(|key| keys.contains(key)),
        Of::Without(one, other) => named.contains(&one) && !named.contains(&other),
        Of::Several => named.len() > 1,
        Of::Undertaking => may_be_undertaking(case, law, true),
        Of::NoUndertaking => may_be_undertaking(case, law, false),
        Of::MayBe(question, options) => {
            let unsaid = matches!(case.written.line(question), None | Some("unknown" | "not established"));
            match case.written.options(question).as_slice() {
                // One that the first oracle does not ask.
                [] => unsaid || case.written.line(question).is_some_and(|line| options.contains(&line)),
                left => left.iter().any(|option| options.contains(option)),
            }
        }
        Of::Answered(question) => case.written.line(question).is_some(),
    }
}

/// Whether, of those it may be about, one is an undertaking; or one is none.
fn may_be_undertaking(case: &Case, law: &'static Law, wanted: bool) -> bool {
    let economic = crate::oracle::scope::economic(case.written, law);
    let kinds = case.written.options("public-kind");
    case.bodies().into_iter().any(|body| {
        economic.iter().any(|economic| {
            kinds.iter().any(|kind| {
                let is_one = match body {
                    "public-authority" => {
                        // One under a rule of its own is none, whatever it does.
                        let ruled = law.bodies.are_ruled(kind, economic) && has_rule(law);
                        law.authorities_as_undertakings && *economic == "yes" && !ruled
                    }
                    "person" | "association" => *economic == "yes",
                    _ => true,
                };
                is_one == wanted
            })
        })
    })
}

fn has_rule(law: &Law) -> bool {
    use crate::oracle::law::BodyRule;
    matches!(law.bodies.rule, BodyRule::Nothing | BodyRule::UpTo(..))
}

/// The notes of a set of rules, as far as the notes on the law have them.
fn of(regime: &str) -> Vec<Note> {
    let own: &[Note] = match regime {
        "se-criminal-data-act" => CRIMINAL_DATA,
        "se-gdpr" => SWEDEN,
        "no-gdpr" => NORWAY,
        "uk-gdpr" => return [UNITED_KINGDOM, BRITISH].concat(),
        "uk-part-3" => return [PART_3, BRITISH].concat(),
        "eu-institutions" => INSTITUTIONS,
        "es-communications" => return [BESIDE, SPANISH_SERVICES].concat(),
        "de-communications" | "fr-communications" | "it-communications" => BESIDE,
        _ => &[],
    };
    let regulation = regime.ends_with("-gdpr");
    if regulation { [REGULATION, own].concat() } else { own.to_vec() }
}

/// The first days of the notes of some rules, and the last days of those that were overtaken.
pub fn days(regime: &str) -> Vec<Day> {
    of(regime).into_iter().flat_map(|(_, _, from, until, ..)| [from, until]).collect()
}

/// The rules of which every note is typed here; of the others it is those of the Regulation, and what else the program tells
/// is national, and not compared.
pub fn are_all_typed(regime: &str) -> bool {
    matches!(
        regime,
        "se-criminal-data-act" | "se-gdpr" | "no-gdpr" | "eea-gdpr" | "uk-gdpr" | "eu-institutions"
    )
}

/// Whether a note is one of those typed for some rules.
pub fn is_typed(regime: &str, key: &str) -> bool {
    of(regime).iter().any(|(typed, ..)| *typed == key)
}

const SECURITY: &[&str] = &["gdpr-5-1-f", "gdpr-24", "gdpr-32"];
const BREACH: &[&str] = &["gdpr-5-1-f", "gdpr-32", "gdpr-33", "gdpr-34"];
const ONLINE: &[&str] = &["gdpr-5-1-a", "gdpr-6", "gdpr-7", "gdpr-13", "gdpr-21"];

/// GDPR 1.3, 2 and 3; Audit, items 14 and 22 to 27.
const REGULATION: &[Note] = &[
    // 1.3.
    ("minor", "gate", ALWAYS, STILL, Of::Any, "gdpr recital 148"),
    // 3.1: 3 October 2017.
    ("whether", "gate", "2017-10-03", STILL, Of::Any, "wp253"),
    ("resources", "proportion", "2017-10-03", STILL, Of::Any, "wp253"),
    // 3.2: C-768/21; Audit, item 15: 42–43 and 46.
    ("refraining-exceptional", "gate", "2024-09-26", STILL, Of::Any, "land-hessen para 42–43, 46"),
    // 3.2: C-807/21, 76 and 77; 53 to 59.
    ("not-unaware", "gate", "2023-12-05", STILL, Of::Any, "deutsche-wohnen para 76–77"),
    ("undertaking", "ceiling", "2023-12-05", STILL, Of::Undertaking, "deutsche-wohnen para 53–59"),
    // Audit, item 13: an interpretation holds from the beginning; 61/79, 16.
    ("fault-ex-tunc", "gate", "2023-12-05", STILL, Of::Any, "denkavit para 16"),
    // 3.2: C-340/21 of 14 December 2023.
    ("breach-is-no-proof", "gate", "2023-12-14", STILL, Of::Named(SECURITY), "prihodite"),
    // Audit, item 25: published on 27 December 2022.
    ("nis2", "gate", "2022-12-27", STILL, Of::Named(BREACH), "nis2 35(2)"),
    // Audit, item 24: 13 November 2025.
    ("soft-opt-in", "gate", "2025-11-13", STILL, Of::Named(&["gdpr-6"]), "inteligo"),
    // Art. 95.
    ("electronic-communications", "gate", ALWAYS, STILL, Of::Named(ONLINE), "gdpr 95"),
    // Audit, item 23: from 10 October 2025.
    (
        "political-advertising",
        "gate",
        "2025-10-10",
        STILL,
        Of::Named(&["gdpr-9"]),
        "political-advertising 25(6)",
    ),
    // States, AI Act: Art. 99, which holds from 2 August 2025 (Art. 113(b)).
    ("ai-act", "gate", "2025-08-02", STILL, Of::Named(&["gdpr-22"]), "ai-act 99(3)–(6)"),
    // 2.3: Binding Decision 1/2021, published on 2 September 2021; Audit, item 14: C-97/23 P of 10 February 2026.
    ("combine", "concurrence", "2021-09-02", STILL, Of::Several, "binding-decision-2021"),
    ("combine-pending", "concurrence", "2026-02-10", STILL, Of::Several, "whatsapp"),
    // 2.3, paras 43 and 45; 2.8, 125; 2.4, 60; 2.5, 63–68: version 2.1 of 24 May 2023.
    ("gravest-is-statutory", "concurrence", "2023-05-24", STILL, Of::Several, "fine-guidelines para 43"),
    ("independent", "concurrence", "2023-05-24", STILL, Of::Several, "fine-guidelines para 45"),
    ("presumption", "ceiling", "2023-05-24", STILL, Of::Undertaking, "fine-guidelines para 125"),
    ("overall", "seriousness", "2023-05-24", STILL, Of::Any, "fine-guidelines para 60"),
    ("may-adjust", "size", "2023-05-24", STILL, Of::Undertaking, "fine-guidelines para 63–68"),
    // 3.2: C-383/23 of 13 February 2025.
    ("maximum-not-amount", "ceiling", "2025-02-13", STILL, Of::Undertaking, "ilva para 23–29, 36"),
    // 2.9: Binding Decision 2/2022, published on 15 September 2022.
    ("deterrence", "proportion", "2022-09-15", STILL, Of::Any, "binding-decision-2022"),
    // Nordic 6.1: the hospitals of 2 December 2020, with those before them.
    ("security-principle", "ceiling", "2020-12-02", STILL, Of::Without("gdpr-32", "gdpr-5-1-f"), "decisions"),
];

const PUBLIC: &[&str] = &["public-authority"];

/// Nordic 2.2, 2.4 and 6.1.
const SWEDEN: &[Note] = &[
    // The five hospitals; leave refused.
    ("se-burden", "gate", "2022-05-16", STILL, Of::Any, "court-hospitals"),
    ("se-burden-final", "gate", "2023-06-30", STILL, Of::Any, "leave-refused"),
    // SL.
    (
        "se-authority",
        "ceiling",
        "2021-06-21",
        STILL,
        Of::MayBe("body", &["public-authority", "public-company"]),
        "imy-gdpr DI-2018-21487",
    ),
    // Avanza, Trygg-Hansa.
    ("se-fault", "gate", "2024-06-24", STILL, Of::Any, "imy-gdpr DI-2021-5544"),
    ("se-turnover", "ceiling", "2023-08-28", STILL, Of::Undertaking, "imy-gdpr DI-2021-1905"),
    // 7837-21, Spotify (13539-23), Tele2 and CDON, Klarna (2829-23), MedHelp (4058-22).
    (
        "se-not-intentional",
        "seriousness",
        "2022-09-16",
        STILL,
        Of::Any,
        "swedish-courts KamR Stockholm 7837-21",
    ),
    ("se-low", "size", "2024-06-28", STILL, Of::Undertaking, "swedish-courts FiS 13539-23"),
    ("se-counted-once", "factors", "2023-06-30", STILL, Of::Any, "imy-gdpr DI-2020-11373, DI-2020-11397"),
    ("se-slow", "procedure", "2024-03-11", STILL, Of::Any, "swedish-courts KamR Stockholm 2829-23"),
    ("se-not-worse", "procedure", "2024-02-12", STILL, Of::Any, "swedish-courts KamR Stockholm 4058-22"),
];

/// Nordic 3.2, 3.3 and 5.3.
const NORWAY: &[Note] = &[
    // § 33.
    ("no-rules-of-the-day", "gate", ALWAYS, STILL, Of::Any, "norwegian-data-act § 33(1)"),
    // The change of July 2022, of which the day was not read.
    ("no-fault-bill", "gate", "2022-07-01", STILL, Of::Any, "fault-bill ch. 1"),
    // PVN-2022-13 on HR-2022-1271-A; HR-2023-1212-A; PVN-2024-17.
    ("no-anonymous", "gate", "2023-01-24", STILL, Of::Any, "board-toten"),
    ("no-strict-liability", "gate", "2023-06-27", STILL, Of::Any, "supreme-court-2023"),
    ("no-intent", "gate", "2024-12-17", STILL, Of::Any, "board-nav"),
    ("no-prisons", "scope", ALWAYS, STILL, Of::MayBe("purpose", &["law-enforcement"]), "?"),
    // 5.3: identifiable is enough; 5.3a: chapter 9 of the Working Environment Act.
    ("no-identifiable", "scope", ALWAYS, STILL, Of::Answered("content"), "gdpr 4(1)"),
    ("no-camera-rules", "scope", "2020-12-22", STILL, Of::Answered("content"), "?"),
    // 5.3 (b): Prop. 62 L p. 199; 3.3: ECHR 6(2), penal code § 26, as the board has them.
    ("no-strict-once", "gate", ALWAYS, STILL, Of::Answered("fault"), "sanctions-bill p. 199"),
    ("no-punishment", "gate", "2021-08-31", STILL, Of::Answered("fault"), "human-rights-convention 6(2)"),
    (
        "no-not-knowing",
        "gate",
        "2021-08-31",
        STILL,
        Of::Answered("mistake-of-law"),
        "norwegian-penal-code § 26",
    ),
    // 5.3 (a): Prop. 56 LS p. 95, the UN convention.
    ("no-child", "seriousness", ALWAYS, STILL, Of::Answered("children"), "norwegian-data-bill p. 95"),
    ("no-child-convention", "seriousness", ALWAYS, STILL, Of::Answered("children"), "?"),
    ("no-child-act", "seriousness", ALWAYS, STILL, Of::Answered("children"), "?"),
    ("no-child-proposal", "seriousness", ALWAYS, STILL, Of::Answered("children"), "?"),
    // 5.3 (h): a general principle of criminal law.
    ("no-owning-up", "factors", "2021-08-31", STILL, Of::Answered("self-report"), "board-coop"),
];

/// Nordic 1.3, 4.2 and 4.4.
const CRIMINAL_DATA: &[Note] = &[
    ("bdl-whose-acts", "scope", ALWAYS, STILL, Of::Any, "?"),
    ("bdl-each-case", "gate", ALWAYS, STILL, Of::Named(&["bdl-3-2"]), "?"),
    ("bdl-documents", "gate", ALWAYS, STILL, Of::Named(&["bdl-3-2"]), "?"),
    ("bdl-strictly-necessary", "gate", ALWAYS, STILL, Of::Named(&["bdl-2-12"]), "?"),
    // F12: the EDPB's answer of 10 June 2020.
    ("bdl-mass-matching", "gate", "2020-06-10", STILL, Of::Answered("matching"), "edpb-clearview"),
    ("bdl-special-risk", "gate", ALWAYS, STILL, Of::Named(&["bdl-3-7"]), "?"),
    // F16: C-623/17, 70, of 6 October 2020; C-594/12, 35.
    (
        "bdl-mass-access",
        "factors",
        "2020-10-06",
        STILL,
        Of::Answered("people-reachable"),
        "privacy-international para 70",
    ),
    (
        "bdl-mass-access-before",
        "factors",
        ALWAYS,
        STILL,
        Of::Answered("people-reachable"),
        "digital-rights para 35",
    ),
    ("bdl-face-recognition", "factors", ALWAYS, STILL, Of::Answered("data-kind"), "?"),
    // 6.1: the hospitals.
    ("bdl-burden", "gate", "2022-05-16", STILL, Of::Any, "court-hospitals"),
    // 4.4: the report of 24 November 2022.
    ("bdl-annulled", "scope", "2022-11-24", STILL, Of::Any, "court-police"),
];

const NOTICES: &[&str] = &["gdpr-58-1", "gdpr-58-2"];
const AUTOMATED: &[&str] = &["gdpr-22", "gdpr-22-2026"];

/// GDPR 4; Audit, items 2 to 4: SI 2026/82 from 5 February 2026. The UK GDPR got its form on 28 February 2019.
const UNITED_KINGDOM: &[Note] = &[
    ("uk-special-purposes", "gate", ALWAYS, STILL, Of::MayBe("activity", &["media"]), "uk-data-act 156(1)"),
    ("uk-monitoring", "gate", ALWAYS, STILL, Of::Named(&["gdpr-41-4"]), "uk-data-act 149(3)"),
    ("uk-certification", "gate", ALWAYS, STILL, Of::Named(&["gdpr-42-43"]), "uk-data-act 149(4)"),
    ("uk-notices", "gate", ALWAYS, "2026-02-04", Of::Named(NOTICES), "uk-data-act 155(1)(b)"),
    ("uk-notices-2026", "gate", "2026-02-05", STILL, Of::Named(NOTICES), "data-use-act 98(4), 100(4)–(5)"),
    ("uk-automated", "gate", "2026-02-05", STILL, Of::Named(AUTOMATED), "?"),
    ("uk-recognised", "gate", "2026-02-05", STILL, Of::Named(&["gdpr-6"]), "?"),
    ("uk-transfers", "gate", "2026-02-05", STILL, Of::Named(&["gdpr-44"]), "?"),
    ("uk-children", "gate", "2026-02-05", STILL, Of::Named(&["gdpr-25"]), "data-use-act 81"),
    ("uk-pecr", "gate", "2019-02-28", "2026-02-04", Of::Named(ONLINE), "uk-gdpr 95"),
    ("uk-pecr-2026", "gate", "2026-02-05", STILL, Of::Named(ONLINE), "data-use-act 115"),
    // Marriott, the Cabinet Office and Tuckers of 28 February 2022.
    ("security-principle", "ceiling", "2022-02-28", STILL, Of::Without("gdpr-32", "gdpr-5-1-f"), "decisions"),
];

/// GDPR 4.2 to 4.2a: the guidance of 18 March 2024, the approach since June 2022, of which the day was not read, and the policy
/// of 11 November 2025; Audit, items 3 and 4.
const BRITISH: &[Note] = &[
    ("uk-excluded", "gate", ALWAYS, STILL, Of::MayBe("body", PUBLIC), "uk-data-act 156(3)–(4)"),
    ("uk-commission", "gate", "2026-09-30", STILL, Of::Any, "?"),
    ("uk-presumption", "ceiling", "2024-03-18", STILL, Of::Undertaking, "ico-guidance para 30"),
    ("uk-linked", "concurrence", "2024-03-18", STILL, Of::Several, "ico-guidance para 33"),
    ("uk-turnover", "size", "2024-03-18", STILL, Of::Undertaking, "ico-guidance para 121, 123"),
    ("uk-funds", "size", "2024-03-18", STILL, Of::NoUndertaking, "ico-guidance para 119"),
    ("uk-discretion", "size", "2024-03-18", STILL, Of::Any, "ico-guidance para 128"),
    ("uk-before-inquiry", "factors", "2024-03-18", STILL, Of::Any, "?"),
    ("uk-growth", "proportion", "2024-03-18", STILL, Of::Any, "ico-guidance"),
    ("uk-hardship", "proportion", "2024-03-18", STILL, Of::Any, "ico-guidance para 151–152"),
    (
        "uk-public-sector",
        "proportion",
        "2022-06-30",
        "2025-11-10",
        Of::MayBe("body", PUBLIC),
        "ico-public-sector",
    ),
    (
        "uk-public-sector-2025",
        "proportion",
        "2025-11-11",
        STILL,
        Of::MayBe("body", PUBLIC),
        "ico-public-sector-2025",
    ),
    ("uk-notice-of-intent", "procedure", ALWAYS, STILL, Of::Any, "?"),
    ("uk-six-months", "procedure", ALWAYS, "2026-02-04", Of::Any, "?"),
    ("uk-six-months-2026", "procedure", "2026-02-05", STILL, Of::Any, "data-use-act 101"),
    ("uk-appeal", "procedure", ALWAYS, STILL, Of::Any, "?"),
    ("uk-payment", "procedure", ALWAYS, STILL, Of::Any, "?"),
];

/// Part 3 has more that the notes do not give; these hold there too.
const PART_3: &[Note] = &[];

/// States, sister regimes: 2018/1725, Art. 66, published on 21 November 2018.
const INSTITUTIONS: &[Note] = &[
    ("eui-yearly", "ceiling", "2018-11-21", STILL, Of::Any, "institutions-regulation 66(2)–(3)"),
    ("eui-criteria", "factors", "2018-11-21", STILL, Of::Any, "institutions-regulation 66(1)"),
    ("eui-heard", "procedure", "2018-11-21", STILL, Of::Any, "institutions-regulation 66(5)"),
    ("eui-paid-to", "procedure", "2018-11-21", STILL, Of::Any, "institutions-regulation 66(7)"),
];

/// Art. 95: the Regulation adds no duty with the same aim.
const BESIDE: &[Note] = &[("communications-beside", "gate", ALWAYS, STILL, Of::Any, "gdpr 95")];

/// States, sister regimes: LSSI 39, 39 bis, 39 ter, 43, 45.
const SPANISH_SERVICES: &[Note] = &[
    ("es-communications-authority", "gate", ALWAYS, STILL, Of::Any, "spanish-services-act 43(1)"),
    ("es-communications-warning", "gate", ALWAYS, STILL, Of::Any, "spanish-services-act 39 ter"),
    ("es-communications-time", "procedure", ALWAYS, STILL, Of::Any, "spanish-services-act 45"),
];
