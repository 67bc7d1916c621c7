//! Which rules apply, and who answers.

use super::cases::Case;
use super::places::{self, Places};
use super::told::{Told, last_said, truth};
use crate::oracle::law::Law;

/// The step on which rules apply.
pub fn told(case: &Case) -> Told {
    let scope = &case.scope;
    let refusals: Vec<&str> = scope.refusals.iter().copied().collect();
    let told = match (scope.regimes.first(), refusals.as_slice()) {
        (Some(regime), []) if scope.regimes.len() == 1 => {
            Told::new(format!("applies {regime}"), places::of(regime).applies)
        }
        (None, [only]) => Told::new(format!("refused {only}"), all_known(only, case.on)),
        // Cited from the first reason there is, whichever that is.
        _ => {
            let word = if scope.regimes.is_empty() { "refused" } else { "unless" };
            let open = Told::new("scope open", "?");
            refusals.iter().fold(open, |told, reason| {
                told.beside(format!("{word} {reason}"), first_known(reason, case.on))
            })
        }
    };
    match case.law() {
        Some(law) => {
            let told = who_acts(told, case, law);
            told.made_of([attribution(case, law, &places::of(law.regime))])
        }
        None => told,
    }
}

/// Why no rules apply: each place with the first day on which it could be known.
fn reasons(reason: &str) -> &'static [(&'static str, &'static str)] {
    // C-101/01 of 2003 and C-212/13 of 2014 are older than all that is assessed.
    match reason {
        "country-not-here" => &[("", "gdpr 3(2)")],
        // States, CH: 60–63; 64(2) instead of the person. The Act is of 25 September 2020.
        "swiss" => &[
            ("2020-09-25", "swiss-data-act 60–63"),
            ("2020-09-25", "swiss-data-act 64(2)"),
            ("", "gdpr 3(2)"),
        ],
        "communications-not-read" => &[("", "communications-directive")],
        // States, sister regimes: ekomloven 2024 §§ 15-12 and 15-13; the rest the notes do not give.
        "norwegian-communications" => &[("", "?")],
        "state-not-checked" | "norway-not-checked" => &[("", "convention")],
        // Nordic 1.0: 1:4 and 1:3.
        "national-security" | "defence" => &[("", "criminal-data-act 1:4")],
        "not-automated" => &[("", "criminal-data-act 1:3")],
        // Art. 2(1), 4(6); Art. 2(2)(c).
        "manual" => &[("", "gdpr 2(1)"), ("", "gdpr 4(6)")],
        "household" => &[("", "gdpr 2(2)(c)"), ("", "rynes para 31, 33"), ("", "lindqvist para 47")],
        // Personopplysningsloven § 2; PVN-2021-22 of 15 February 2022.
        "norwegian-manual" => &[("", "norwegian-data-act § 2(1)")],
        "norwegian-household" => &[
            ("", "norwegian-data-act § 2(2)"),
            ("2022-02-15", "board-home"),
            ("", "rynes para 31, 33"),
            ("", "lindqvist para 47"),
        ],
        // States, sister regimes: politiregisterloven § 60 has a coercive fine only; § 3 whom it is for.
        "norwegian-police" => &[
            ("", "norwegian-police-act § 3"),
            ("", "norwegian-data-act § 2(1)"),
            ("", "norwegian-police-act § 60"),
        ],
        // Directive 2016/680, Arts 1 and 2.
        "enforcement-not-read" => &[("", "law-enforcement-directive 1(1)–(2)")],
        "enforcement-manual" => &[("", "law-enforcement-directive 2(2)")],
        // 2018/1725, Art. 2(2) and (3), published on 21 November 2018; before that nothing is known of it.
        "institutions-enforcement" => &[("2018-11-21", "institutions-regulation 2(2)–(3)")],
        // DPA 2018 s. 29; UK GDPR Art. 2, made on 28 February 2019.
        "uk-enforcement-manual" => &[("", "uk-data-act 29(1)")],
        "uk-manual" => &[("2019-02-28", "uk-gdpr 2(1), (1A)")],
        "uk-household" => {
            &[("2019-02-28", "uk-gdpr 2(2)"), ("", "rynes para 31, 33"), ("", "lindqvist para 47")]
        }
        // Art. 56; Audit, item 16.
        "lead-elsewhere" => &[("", "gdpr 56")],
        _ => &[("", "?")],
    }
}

fn known(reason: &str, on: &str) -> impl Iterator<Item = &'static str> {
    let known: Vec<&str> =
        reasons(reason).iter().filter(|(from, _)| *from <= on).map(|(_, place)| *place).collect();
    known.into_iter()
}

/// As long as none could be known, whom the Criminal Data Act is for is cited (taken over as set by the tool).
fn first_known(reason: &str, on: &str) -> &'static str {
    known(reason, on).next().unwrap_or("criminal-data-act 1:2")
}

fn all_known(reason: &str, on: &str) -> String {
    let all: Vec<&str> = known(reason, on).collect();
    if all.is_empty() { "criminal-data-act 1:2".to_owned() } else { all.join(" + ") }
}

/// Arts 3(2), 55 and 56; Audit, item 16.
fn who_acts(told: Told, case: &Case, law: &Law) -> Told {
    let in_eea = law.regime.ends_with("-gdpr") && law.regime != "uk-gdpr";
    let british = matches!(law.regime, "uk-gdpr" | "uk-part-3" | "uk-communications");
    let outside = |country: &&str| matches!(*country, "switzerland" | "elsewhere");
    if case.written.options("country").iter().all(outside) {
        let told = told.beside("reached", if british { "uk-gdpr 3(2)" } else { "gdpr 3(2)" });
        return if in_eea { told.beside("each authority", "gdpr 55(1)") } else { told };
    }
    if !in_eea {
        return told;
    }
    match case.only("cross-border") {
        Some("lead-here") => told.beside("leads here", "gdpr 56"),
        Some("lead-elsewhere") => {
            let authority = case.bodies() == ["public-authority"];
            match case.only("own-authority") {
                own if authority || own == Some("duty-or-task") => told.beside("own authority", "gdpr 55(2)"),
                Some("local") => told.beside("local case", "gdpr 56(2)–(3)"),
                _ => told,
            }
        }
        _ => told,
    }
}

/// Whose act it is. Under the Criminal Data Act IMY said in DI-2020-2719 what carries that (Nordic 4.2a), from 10 February 2021
/// until the court annulled it (4.4: the report is of 24 November 2022).
fn attribution(case: &Case, law: &Law, places: &Places) -> Told {
    let acts = case.written.options_under("in-duty", law, case.on);
    let own = |act: &&str| matches!(*act, "in-duty" | "on-behalf");
    let whether = truth(acts.iter().any(own), !acts.iter().all(own));
    let mut told = Told::new(format!("attributed {whether}"), last_said(places.attribution, case.on));
    let police = "imy-police p. 3";
    if law.regime == "se-criminal-data-act" && ("2021-02-10".."2022-11-24").contains(&case.on) {
        told = told.also_at(police);
        for (question, answer) in [("live-case", "yes"), ("exercise", "yes")] {
            if case.written.line(question) == Some(answer) {
                told = told.beside(format!("supported by {question} {answer}"), police);
            }
        }
        // F3.
        if case.written.line("tool") == Some("not-approved") {
            told = told.beside("no defence tool not-approved", police);
        }
    }
    match (places.processor, case.only("in-duty")) {
        (Some((from, place)), Some(act)) if from <= case.on && !matches!(act, "in-duty" | "private-ends") => {
            told.beside(format!("processor in-duty {act}"), place)
        }
        _ => told,
    }
}
