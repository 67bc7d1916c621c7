//! At which step each finding is told, and what it rests on: statute and judgments, published guidance, what instances hold,
//! or what somebody entered. Typed by what each finding is about, and held over every case file.

use finesight::engine::basis::Basis::{self, Convention, Guidance, Judgement, Law, View};
use finesight::engine::explain::{Finding, why};
use finesight::engine::{Facts, Setting, ViewChoice, assess};
use finesight::evidence::EVIDENCE;
use finesight::law::{Citation, Pinpoint, Source, Stage, Sum};
use jiff::civil::{Date, date};
use std::collections::BTreeSet;
use std::fs;
use toml::{Table, Value};

/// The step and what it rests on; `None` of what is told at more than one step, or rests on one thing or another.
fn typed(finding: &Finding) -> Option<(Stage, Basis)> {
    use Finding as F;
    Some(match finding {
        F::Applies(_) | F::Refused(_) | F::ScopeOpen | F::NoneApplies => (Stage::Scope, Law),
        F::Attributed(_) => (Stage::Scope, Law),
        // The conditions stand in statutes; whether less than a fine would be enough is judged.
        F::Fineable(_) | F::Gate(..) | F::Stands(..) => (Stage::Gate, Law),
        F::ReprimandTest(_) => (Stage::Gate, Judgement),
        F::NoInfringement | F::NoneCharged | F::OneInfringement => (Stage::Concurrence, Law),
        F::OneFee(_) | F::SeparateFees(_) | F::LinkOpen(_) | F::Conduct(..) => (Stage::Concurrence, Law),
        F::Ceiling(_) | F::NoCeiling | F::ProvisionCeiling(..) | F::IfAuthority(_) => (Stage::Ceiling, Law),
        F::TurnoverShare(..) | F::FixedOnly | F::BudgetShare(..) => (Stage::Ceiling, Law),
        // No source says which classes are left; one that is chosen is a judgement.
        F::ClassesOpen(_) => (Stage::Seriousness, Convention),
        F::ClassesChosen(_) => (Stage::Seriousness, Judgement),
        // Bands and tiers are the method's, and it is guidance.
        F::StartingBand(..) => (Stage::Seriousness, Guidance),
        F::ClassRange(..) | F::SizeTier(..) | F::StartIfAuthority(_) => (Stage::Size, Guidance),
        F::NationalMethod(_) | F::DayRate(..) | F::FineCategory(..) => (Stage::Size, Guidance),
        F::NoMethod(_) => (Stage::Size, Law),
        // The Guidelines leave the sizes of factors open (para 71); without them the statute does.
        F::NoPublishedSize => (Stage::Factors, Guidance),
        F::NoSizeGiven => (Stage::Factors, Law),
        // Art. 83(1).
        F::Proportionate => (Stage::Proportion, Law),
        // An expert's own figures.
        F::Calculated(_) | F::CalculatedConduct(..) | F::CalculatedLine(..) => {
            (Stage::Calculation, Judgement)
        }
        F::NothingMoreLowers | F::LoweringNotRead => (Stage::Procedure, Law),
        F::NoReduction | F::ReductionOpen => (Stage::Procedure, Law),
        // What the time that a case took does to a fee is what the Norwegian board holds.
        F::TimeMayReduce | F::TimeNotAssessed | F::TimeWaived => (Stage::Procedure, View),
        // Who settles before a decision pays less by a statute in Spain, and by a draft in the United Kingdom.
        F::LessIsPaid(Sum::Imposed) => (Stage::Payment, Law),
        _ => return None,
    })
}

/// The facts, the day and the name of every case file's cases.
fn cases() -> Vec<(String, Facts, Date)> {
    let mut cases = Vec::new();
    for entry in fs::read_dir("tests/cases").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        let file: Table = fs::read_to_string(&path).unwrap().parse().unwrap();
        for case in file["case"].as_array().unwrap() {
            let text = |key: &str| case.get(key).and_then(Value::as_str);
            let mut facts = Facts::default();
            for (key, line) in case.get("facts").and_then(Value::as_table).into_iter().flatten() {
                facts.read(key, line.as_str().unwrap()).unwrap();
            }
            cases.push((text("id").unwrap().to_owned(), facts, text("on").unwrap().parse().unwrap()));
        }
    }
    cases
}

#[test]
fn each_finding_is_told_at_its_step_and_rests_on_what_it_is_about() {
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    for (id, facts, on) in cases() {
        let setting = Setting { view: ViewChoice::All, on, replayed: None };
        let steps = why(&facts, setting, &assess(&facts, setting, &EVIDENCE));
        assert!(steps.is_sorted_by_key(|step| step.stage as u8), "{id}: in the order of a lawyer's work");
        for step in steps.iter().flat_map(|step| step.walk()) {
            let Some(expected) = typed(&step.finding) else { continue };
            let name = format!("{:?}", step.finding);
            seen.insert(name.split(['(', ' ', '{']).next().unwrap_or_default().to_owned());
            if (step.stage, step.basis) != expected {
                wrong.push(format!("{id}: {name}: {:?} {:?}, not {expected:?}", step.stage, step.basis));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen.len() > 35, "only {} kinds of finding were told: {seen:?}", seen.len());
}

/// The Regulation itself is cited only for its first day, when it was law in the United Kingdom too (Art. 99(2)).
#[test]
fn a_british_case_cites_the_regulation_of_the_united_kingdom() {
    let is_of_the_union =
        |cite: &Citation| cite.source == Source::Gdpr && cite.at != Pinpoint::Article("99(2)");
    let at_home = ("country", "united-kingdom".to_owned());
    let british = |(_, facts, _): &(String, Facts, Date)| facts.written().contains(&at_home);
    let mut cases: Vec<_> = cases().into_iter().filter(british).collect();
    let mut on_cookies = Facts::default();
    for (key, line) in [("country", "united-kingdom"), ("body", "company"), ("purpose", "other")] {
        on_cookies.read(key, line).unwrap();
    }
    for subject in ["communications", "communications-data"] {
        on_cookies.read("subject", subject).unwrap();
        cases.push((subject.to_owned(), on_cookies.clone(), date(2026, 11, 1)));
    }
    assert!(cases.len() > 20, "{}", cases.len());
    for (id, facts, on) in cases {
        let setting = Setting { view: ViewChoice::All, on, replayed: None };
        let assessment = assess(&facts, setting, &EVIDENCE);
        if assessment.result.is_none() {
            continue;
        }
        for step in why(&facts, setting, &assessment).iter().flat_map(|step| step.walk()) {
            let considered = step.considered.iter().map(|considered| &considered.cite);
            let wrong: Vec<&Citation> =
                step.cites.iter().chain(considered).filter(|cite| is_of_the_union(cite)).collect();
            assert!(wrong.is_empty(), "{id}: {:?}: {wrong:?}", step.finding);
        }
    }
}
