//! What was named: where it stands, what it costs, and what settles that it is made out.

use super::cases::Case;
use super::places::Places;
use super::told::{Told, truth};
use crate::oracle::law::{Act, Law};

/// What was named of the provisions that these rules have.
pub fn named<'a>(case: &Case<'a>, law: &Law) -> Vec<&'a str> {
    case.named().into_iter().filter(|key| belongs(law, key)).collect()
}

/// Whether a provision is one of these rules, by how its key begins.
fn belongs(law: &Law, key: &str) -> bool {
    let act = key.split('-').next().unwrap_or_default();
    match (law.act, act) {
        (Act::CriminalData, _) => matches!(act, "bdl" | "bdf") || sector(key).is_some(),
        (Act::Regulation, "gdpr") => law.regime == "uk-gdpr" || key != "gdpr-22-2026",
        (Act::Regulation, "pa") => law.political_advertising,
        (Act::Regulation, "popl") => law.regime == "no-gdpr",
        (Act::Regulation, "uk") => law.regime == "uk-gdpr" && key == "uk-complaints",
        (Act::Enforcement, "dpa") => law.regime == "uk-part-3",
        (Act::Enforcement, "uk") => law.regime == "uk-part-3" && key == "uk-complaints",
        (Act::Beside, "eui") => law.regime == "eu-institutions",
        (Act::Beside, "uk") => law.regime == "uk-communications" && key != "uk-complaints",
        (Act::Beside | Act::Enforcement, _) => law.regime.split('-').next() == Some(act),
        (Act::Regulation, _) => false,
    }
}

/// What the notes leave open of a provision: national law on Art. 10 or 24 that they do not give, and where a national text is
/// the place of what the first oracle has as otherwise.
pub fn is_silent(law: &Law, key: &str) -> bool {
    let unlisted = matches!(key, "gdpr-10" | "gdpr-24") && unlisted(law.regime, key).is_none();
    let otherwise = law.otherwise.iter().any(|(own, _)| *own == key);
    law.act == Act::Regulation && (unlisted || otherwise)
}

/// Whether something stands that carries a fee. What is not read leaves it open.
pub fn passes(case: &Case, law: &Law) -> &'static str {
    let named = named(case, law);
    let not_read = named.iter().any(|key| unlisted(law.regime, key) == Some(Unlisted::NotRead));
    let Some(hull) = &case.hull else { return "open" };
    match hull.anything() {
        _ if case.named().is_empty() => "open",
        (false, _) if not_read => "open",
        (yes, no) => truth(yes, no),
    }
}

/// Each provision, and beside them what is none.
pub fn told(told: Told, case: &Case, law: &Law, places: &Places) -> Told {
    let named = named(case, law);
    let told = told.made_of(named.iter().map(|key| of_one(case, law, key)));
    named.iter().copied().fold(told, |told, key| {
        let (in_force, place) = in_force(case, law, key);
        let told = if in_force { told } else { told.beside(format!("not in force {key}"), place) };
        let says = format!("no fee ground {key}");
        let only_processor = case.only("role") == Some("processor");
        match (law.ground)(law, key) {
            None if key == "gdpr-41-4" && only_processor => told.beside(says, places.grounds),
            None if key == "gdpr-41-4" => told,
            None if unlisted(law.regime, key) == Some(Unlisted::NotRead) => told,
            None => told.beside(says, no_ground(law, key)),
            Some(ground) if only_processor && !ground.processors => told.beside(says, places.grounds),
            Some(_) => told,
        }
    })
}

fn of_one(case: &Case, law: &Law, key: &str) -> Told {
    let (yes, no) = case.stands(key);
    let at = place(law, key);
    if unlisted(law.regime, key) == Some(Unlisted::NotRead) {
        let told = Told::new(format!("{key} not read"), at);
        return if law.act == Act::Regulation { told.also_at("gdpr 83(4)–(6)") } else { told };
    }
    let told = Told::new(format!("{key} stands {}", truth(yes, no)), at).also_at(cost(law, key));
    limbs(told, case, law, key)
}

/// National law on Art. 10 and 24.
#[derive(Clone, Copy, PartialEq)]
enum Unlisted {
    In(&'static str),
    NoFee(&'static str),
    NotRead,
}

/// GDPR 6, no 2; States, the column 10/24.
fn unlisted(regime: &str, key: &str) -> Option<Unlisted> {
    use Unlisted::{In, NoFee, NotRead};
    match (regime, key) {
        // Nordic 2.1, 6:3; 7: Art. 24 is not listed.
        ("se-gdpr", "gdpr-10") => Some(In("data-protection-act 6:3")),
        ("se-gdpr", "gdpr-24") => Some(NoFee("gdpr 83(4)–(6)")),
        // Nordic 3.1, § 26.
        ("no-gdpr", "gdpr-10" | "gdpr-24") => Some(In("norwegian-data-act § 26(1)")),
        // Audit, item 2.
        ("uk-gdpr", "gdpr-10") => Some(In("uk-data-act 157(1)(b)")),
        ("uk-gdpr", "gdpr-24") => Some(NoFee("uk-data-act 149(2)(c)")),
        // GDPR 1.1.
        ("pl-gdpr", "gdpr-10" | "gdpr-24") => Some(NoFee("gdpr 83(4)–(6)")),
        // § 41(2) no. 2; Art. 72(1)(f); Art. 17; Art. 48(2); Arts 37 and 38.
        ("nl-gdpr", "gdpr-10") => Some(In("dutch-data-act 17(1)")),
        ("lu-gdpr", "gdpr-10") => Some(In("luxembourg-data-act 48(2)")),
        ("pt-gdpr", "gdpr-10") => Some(In("portuguese-data-act 37(1)(e)")),
        ("pt-gdpr", "gdpr-24") => Some(In("portuguese-data-act 38(1)(c)")),
        ("eea-gdpr", "gdpr-10" | "gdpr-24") => Some(NotRead),
        // Sister regimes: PECR has its maximum since 5 February 2026; what was before was not read.
        ("uk-communications", "uk-cookies" | "uk-marketing") => Some(NotRead),
        _ => None,
    }
}

/// The sector Acts of Nordic 1.6: the text, and where it makes breaches a fee ground.
pub fn sector(key: &str) -> Option<(&'static str, &'static str)> {
    Some(match key.split('-').next().unwrap_or_default() {
        "pbdl" => ("police-data-act", "7:1"),
        "tbdl" => ("customs-data-act", "5:1"),
        "kbdl" => ("coast-guard-data-act", "5:1"),
        "skbdl" => ("tax-agency-data-act", "5:1"),
        "abdl" => ("prosecution-data-act", "5:1"),
        "dbdl" => ("courts-data-act", "12"),
        "krbdl" => ("prison-data-act", "4:1"),
        _ => return None,
    })
}

/// Where a provision stands.
pub fn place(law: &Law, key: &str) -> String {
    match law.act {
        Act::CriminalData => criminal_data(key),
        Act::Regulation => regulation(law, key),
        Act::Beside | Act::Enforcement => "?".to_owned(),
    }
}

/// GDPR 1.1: article, paragraph and letter are those of the key.
fn regulation(law: &Law, key: &str) -> String {
    let text = if law.regime == "uk-gdpr" { "uk-gdpr" } else { "gdpr" };
    match key {
        "gdpr-44" => format!("{text} 44–49"),
        "gdpr-85" => format!("{text} 85–91"),
        "gdpr-42-43" => format!("{text} 42–43"),
        // Audit, item 23.
        "pa-18" => "political-advertising 18".to_owned(),
        "pa-19" => "political-advertising 19".to_owned(),
        // Audit, item 3: 22 is replaced by 22A to 22D.
        "gdpr-22-2026" => "uk-gdpr 22B–22C".to_owned(),
        // Nordic 3.1, § 31.
        "popl-31" => "norwegian-data-act § 31(1)".to_owned(),
        _ => {
            let mut parts = key.split('-').skip(1);
            let article = parts.next().unwrap_or_default().to_owned();
            let place = parts.fold(article, |place, part| format!("{place}({part})"));
            format!("{text} {place}")
        }
    }
}

/// Nordic 1.2.
fn criminal_data(key: &str) -> String {
    let at = match key {
        "bdl-2-19-2" => "2:19 para 2",
        "bdl-2-19-1" => "2:19 para 1",
        "bdl-2-20" => "2:20, 20 a, 21",
        "bdl-3-7" => "3:7 para 1",
        "bdl-3-7-2" => "3:7 para 2",
        "bdl-3-9-1" => "3:9 para 1",
        "bdl-3-9-2" => "3:9 para 2",
        "bdl-3-11" => "3:11–12",
        "bdl-3-13" => "3:13–15",
        "bdl-3-16" => "3:16–18",
        "bdl-4" => "4:",
        "bdl-5-7-2" => "5:7 para 1 no 2",
        "bdl-5-7-3" => "5:7 para 1 no 3",
        "bdl-8-1" => "8:1–6",
        "bdl-8-7" => "8:7, 9, 10",
        "bdf-3-14" => return "criminal-data-ordinance 3:14".to_owned(),
        _ => {
            if let Some((act, _)) = sector(key) {
                return format!("{act} {}", of_sector(key));
            }
            let parts: Vec<&str> = key.split('-').skip(1).collect();
            return format!("criminal-data-act {}", parts.join(":"));
        }
    };
    format!("criminal-data-act {at}")
}

/// Nordic 1.6.
fn of_sector(key: &str) -> &'static str {
    match key {
        "pbdl-2-1" | "tbdl-2-1" | "kbdl-2-1" | "skbdl-2-1" | "abdl-2-1" | "krbdl-2-1" => "2:1",
        "pbdl-3-3" | "tbdl-3-3" => "3:3–4",
        "kbdl-3-3" | "skbdl-3-3" => "3:3",
        "pbdl-4" => "4:2–4, 5 a, 7–11 a",
        "pbdl-5" => "5:10–15, 20, 22, 26",
        "pbdl-6-6" => "6:6",
        "tbdl-4" => "4:2–5, 6 a, 8–11",
        "kbdl-4" => "4:2–4, 7–9",
        "skbdl-4" => "4:2–4, 7, 8",
        "abdl-4" => "4:2, 4",
        "dbdl-3" => "3",
        "dbdl-6" => "6 para 1",
        "krbdl-3-4" => "3:4",
        "krbdl-2-5" => "2:5",
        "krbdl-3-7" => "3:7",
        _ => "?",
    }
}

/// Where it stands what breaking a provision costs; nothing where it carries no fee.
pub fn cost(law: &Law, key: &str) -> &'static str {
    // 83(4)(c) is for monitoring bodies: a fee ground, and none of a controller or processor.
    if (law.ground)(law, key).is_none() && key != "gdpr-41-4" {
        return "";
    }
    match law.act {
        // 4.2a: 6:3 first para has 5 million, second para 10.
        Act::CriminalData => match sector(key) {
            Some(("police-data-act", _)) => "police-data-act 7:1",
            Some(("customs-data-act", _)) => "customs-data-act 5:1",
            Some(("coast-guard-data-act", _)) => "coast-guard-data-act 5:1",
            Some(("tax-agency-data-act", _)) => "tax-agency-data-act 5:1",
            Some(("prosecution-data-act", _)) => "prosecution-data-act 5:1",
            Some(("courts-data-act", _)) => "courts-data-act 12",
            Some(_) => "prison-data-act 4:1",
            None if matches!(key, "bdl-3-6" | "bdl-3-7" | "bdl-3-7-2" | "bdf-3-14") => {
                "criminal-data-act 6:3 para 1"
            }
            None => "criminal-data-act 6:3 para 2",
        },
        Act::Beside | Act::Enforcement => "?",
        Act::Regulation => of_regulation(law, key),
    }
}

/// GDPR 1.1: the paragraph that names each.
fn of_regulation(law: &Law, key: &str) -> &'static str {
    if let Some(Unlisted::In(place)) = unlisted(law.regime, key) {
        return place;
    }
    let british = law.regime == "uk-gdpr";
    let either = |uk: &'static str, eea: &'static str| if british { uk } else { eea };
    match key {
        // Audit, item 23: 25(6).
        "pa-18" | "pa-19" => "political-advertising 25(6)",
        "popl-31" => "norwegian-data-act § 31(1)",
        // Audit, item 3.
        "gdpr-22-2026" => "uk-gdpr 83(5)(ba)",
        // Audit, item 2: notices, by ss. 155(1)(b) and 157(4).
        "gdpr-58-1" => either("uk-data-act 155(1)(b), 157(4)", "gdpr 83(5)(e)"),
        "gdpr-58-2" => either("uk-data-act 155(1)(b), 157(4)", "gdpr 83(6)"),
        "gdpr-41-4" => either("uk-gdpr 83(4)(c)", "gdpr 83(4)(c)"),
        "gdpr-44" => either("uk-gdpr 83(5)(c)", "gdpr 83(5)(c)"),
        "gdpr-85" => "gdpr 83(5)(d)",
        "gdpr-6" | "gdpr-7" | "gdpr-9" => either("uk-gdpr 83(5)(a)", "gdpr 83(5)(a)"),
        _ if key.starts_with("gdpr-5-") => either("uk-gdpr 83(5)(a)", "gdpr 83(5)(a)"),
        _ => {
            let number: u8 = key.split('-').nth(1).and_then(|part| part.parse().ok()).unwrap_or_default();
            if (12..=22).contains(&number) {
                either("uk-gdpr 83(5)(b)", "gdpr 83(5)(b)")
            } else {
                either("uk-gdpr 83(4)(a)", "gdpr 83(4)(a)")
            }
        }
    }
}

/// Where it stands that a provision carries no fee.
fn no_ground(law: &Law, key: &str) -> &'static str {
    match (law.act, unlisted(law.regime, key)) {
        // Nordic 1.2: named in neither 6:1 nor 6:2.
        (Act::CriminalData, _) => "criminal-data-act 6:1–2",
        (_, Some(Unlisted::NoFee(place))) => place,
        _ => "?",
    }
}

/// Whether a provision may have been law on some day of the breach, and where that stands; said once that could be known.
fn in_force(case: &Case, law: &Law, key: &str) -> (bool, &'static str) {
    let began = case.written.days("breach-start").map(|(first, _)| first);
    let ended = case.written.days("breach-end").map(|(_, last)| last);
    match key {
        // Audit, item 23: from 10 October 2025 (Art. 30(2)); published on 20 March 2024.
        "pa-18" | "pa-19" if case.on >= "2024-03-20" => {
            (ended.is_none_or(|last| last >= "2025-10-10"), "political-advertising 30(2)")
        }
        // Audit, item 3: SI 2026/82 reg. 2, made on 29 January 2026: 5 February 2026.
        "gdpr-22" if law.regime == "uk-gdpr" && case.on >= "2026-01-29" => {
            (began.is_none_or(|first| first <= "2026-02-04"), "data-use-commencement reg. 2")
        }
        "gdpr-22-2026" if case.on >= "2026-01-29" => {
            (ended.is_none_or(|last| last >= "2026-02-05"), "data-use-commencement reg. 2")
        }
        _ => (true, ""),
    }
}

/// Beside a provision, each part of its test that is settled.
fn limbs(told: Told, case: &Case, law: &Law, key: &str) -> Told {
    let mut told = told;
    for (question, met, place) in test(law, key).iter().copied() {
        let Some(answer) = case.only_under(question, law) else { continue };
        // The second subparagraph of Art. 6(1): no basis for public authorities in their tasks.
        if question == "legitimate-interest" && case.bodies() == ["public-authority"] {
            told = told.beside("no basis body public-authority", place.replace("(f)", ""));
            continue;
        }
        let place = match (question, answer) {
            // Nordic 1.2: 2:13 on what is only registered.
            ("necessity", "registered") => "criminal-data-act 2:13",
            // 4.2, F11: what was not assessed was not shown, as long as the decision stood (4.4).
            ("necessity", _) if ("2021-02-10".."2022-11-24").contains(&case.on) => "imy-police p. 4",
            _ => place,
        };
        let whether = if met.contains(&answer) { "yes" } else { "no" };
        told = told.beside(format!("limb {question} {answer} {whether}"), place);
    }
    // 4.2, F4.
    let standing = ("2021-02-10".."2022-11-24").contains(&case.on);
    if key == "bdl-3-7" && standing && case.written.line("systematic") == Some("occasional") {
        told = told.beside("no defence systematic occasional", "imy-police p. 5");
    }
    told
}

type Limb = (&'static str, &'static [&'static str], &'static str);

/// The questions of a provision's test, the answers that meet it, and where it stands.
fn test(law: &Law, key: &str) -> &'static [Limb] {
    match key {
        // GDPR 1.1, 6(1)(f).
        "gdpr-6" if law.regime == "uk-gdpr" => &[("legitimate-interest", &["met"], "uk-gdpr 6(1)(f)")],
        "gdpr-6" => &[("legitimate-interest", &["met"], "gdpr 6(1)(f)")],
        // Nordic 4.2a: the Police Data Act 2:4 supplies the first limb.
        "bdl-2-12" => &[
            ("prescribed", &["yes"], "police-data-act 2:4"),
            ("necessity", &["necessary", "registered"], "criminal-data-act 2:12"),
        ],
        // Nordic 1.2.
        "bdl-3-2" => &[
            ("measures", &["sufficient"], "criminal-data-act 3:2"),
            ("technical-measures", &["sufficient"], "criminal-data-act 3:2"),
        ],
        "bdl-3-5" => &[("log-system", &["before-may-2016"], "criminal-data-act transitional 3")],
        "bdl-3-7" => &[
            ("special-risk", &["no"], "criminal-data-act 3:7 para 1"),
            ("impact-assessment", &["made"], "criminal-data-act 3:7 para 1"),
        ],
        "bdl-3-7-2" => {
            &[("prior-consultation", &["not-required", "consulted"], "criminal-data-act 3:7 para 2")]
        }
        _ => &[],
    }
}
