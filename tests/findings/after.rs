//! What comes after the amount: proportion, what may lower it, and what is left to pay.

use super::cases::Case;
use super::conditions;
use super::places::Places;
use super::told::{Day, Told, last_said};
use crate::oracle::law::{AdjustmentRule, Law};

/// The days from which something is told of these steps.
pub fn days(law: &Law) -> &'static [Day] {
    match law.regime {
        "uk-gdpr" | "uk-part-3" => &["2024-12-31", "2025-10-31"],
        "bg-gdpr" | "bg-law-enforcement" => &["2021-12-31"],
        "no-gdpr" => &["2021-06-22", "2021-08-31"],
        _ => &[],
    }
}

/// GDPR 1.2, 83(1), and 4.2a: what the ICO lowered, known from its review of December 2024, of which the day was not read.
pub fn proportion(case: &Case, law: &Law, places: &Places) -> Told {
    let told = Told::new("proportionate", places.proportion);
    let british = matches!(law.regime, "uk-gdpr" | "uk-part-3");
    if !british || case.on < "2024-12-31" || !case.may_be_authority() {
        return told;
    }
    let lowered = [
        "Tavistock and Portman NHS Foundation Trust",
        "Cabinet Office",
        "Police Service of Northern Ireland",
    ];
    lowered.iter().fold(told, |told, case| told.beside(format!("lowered {case}"), "ico-public-sector"))
}

/// Nordic 1.4, 2.4 and 3.5; what the Regulation leaves to national law is in no note of most states.
pub fn lowering(case: &Case, law: &Law, places: &Places) -> Told {
    let (says, said) = places.lowering;
    let place = last_said(said, case.on);
    match law.adjustment {
        AdjustmentRule::Nothing => Told::new(says, place),
        AdjustmentRule::Excuse => excuse(case, place),
        AdjustmentRule::Time => time(case, place),
    }
}

/// Nordic 1.4: excusable or unreasonable; not that the rules were not known, or that routines were poor: the bill, and IMY
/// (p. 7) as long as its decision stood.
fn excuse(case: &Case, place: &str) -> Told {
    let options = case.written.options("excuse");
    let counts = |option: &&str| matches!(*option, "excusable" | "unreasonable");
    let told = match options.as_slice() {
        options if !options.iter().any(counts) => Told::new("no reduction", place),
        [only] => Told::new(format!("excuse excuse {only}"), place),
        _ => Told::new("reduction open", place),
    };
    let line = case.written.line("excuse").filter(|line| !matches!(*line, "unknown" | "not established"));
    if line.is_none() {
        return told;
    }
    let standing = ("2021-02-10".."2022-11-24").contains(&case.on);
    let bill = if standing { "imy-police p. 7" } else { "criminal-data-bill" };
    ["did-not-know", "poor-routines"].iter().fold(told, |told, ignored| match options.as_slice() {
        [only] if only == ignored => told.beside(format!("no excuse excuse {ignored}"), bill),
        options if options.contains(ignored) => {
            told.beside(format!("no excuse, if so, excuse {ignored}"), bill)
        }
        _ => told,
    })
}

/// Nordic 3.5: the board on X AS, and on Coop Finnmark since.
fn time(case: &Case, place: &str) -> Told {
    let effect = case.written.options("time-effect");
    let says = match effect.as_slice() {
        ["waived"] => "waived for time",
        ["none"] => "time not assessed",
        _ => "time may reduce",
    };
    let told = Told::new(says, place);
    if case.on >= "2021-08-31" { told.also_at("board-coop") } else { told }
}

/// What takes something off, and what is left in each way to pay less.
struct Less {
    first: &'static str,
    ways: &'static [(&'static str, &'static str)],
    given_up: Option<(&'static str, &'static str)>,
    draft: bool,
}

/// States, ES, IT, LV, SI, BG; Audit, item 4: the draft of 31 October 2025.
fn less(law: &Law, on: &str) -> Option<Less> {
    const ANY: &str = "?";
    Some(match law.regime {
        // Ley 39/2015 art. 85: 20 % and 20 %, cumulative, with waiver of the administrative appeal.
        "es-gdpr" => Less {
            first: ANY,
            ways: &[("es-admission", ANY), ("es-payment", ANY), ("es-admission + es-payment", ANY)],
            given_up: Some(("es", "spanish-procedure-act 85(3)")),
            draft: false,
        },
        // Art. 166(8): half within the time.
        "it-gdpr" => Less {
            first: "italian-data-code 166(8)",
            ways: &[("it-half", "italian-data-code 166(8)")],
            given_up: Some(("it", ANY)),
            draft: false,
        },
        // 154: half in 15 days.
        "lv-gdpr" => Less {
            first: "latvian-liability-act 154(4)",
            ways: &[("lv-half", "latvian-liability-act 154(4)")],
            given_up: Some(("lv", ANY)),
            draft: false,
        },
        "si-gdpr" => {
            Less { first: ANY, ways: &[("si-half", ANY)], given_up: Some(("si", ANY)), draft: false }
        }
        // ZANN art. 79б: in force a year after it was published in 2020, of which the day was not read.
        "bg-gdpr" | "bg-law-enforcement" if on >= "2021-12-31" => {
            Less { first: ANY, ways: &[("bg-early", ANY)], given_up: Some(("bg", ANY)), draft: false }
        }
        // Up to 40, 30 and 20 %.
        "uk-gdpr" | "uk-part-3" if on >= "2025-10-31" => Less {
            first: "ico-procedure-draft",
            ways: &[
                ("uk-before-notice", "ico-procedure-draft"),
                ("uk-after-notice", "ico-procedure-draft"),
                ("uk-after-reply", "ico-procedure-draft"),
            ],
            given_up: Some(("uk", "ico-procedure-draft")),
            draft: true,
        },
        _ => return None,
    })
}

/// The step on what is left to pay; none where no fee follows.
pub fn payment(case: &Case, law: &'static Law) -> Option<Told> {
    let Less { first, ways, given_up, draft } = less(law, case.on)?;
    if conditions::is_excluded(case, law) {
        return None;
    }
    let told = Told::new("less is paid", first);
    let told = told.made_of(ways.iter().map(|(key, place)| Told::new(format!("left with {key}"), *place)));
    let told = if draft { told.beside("draft only", first) } else { told };
    Some(match given_up {
        Some((key, place)) => told.beside(format!("given up {key}"), place),
        None => told,
    })
}
