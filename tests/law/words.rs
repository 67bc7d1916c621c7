//! Every key has its words in every language.

use crate::questions::{sections, starting_points};
use finesight::engine::find::gate::GateId;
use finesight::engine::find::imposition::Prospect;
use finesight::engine::find::starting_amount::MethodStatus;
use finesight::engine::find::timeline::date_sheet;
use finesight::engine::practice::{Group, NotCounted};
use finesight::engine::{Basis, Facts, ProblemKind, Question, Refusal};
use finesight::evidence::EXAMPLES;
use finesight::law::duties::Duty;
use finesight::law::national_method::By;
use finesight::law::supervisors::Page;
use finesight::law::view::Rank;
use finesight::law::{
    ChoiceId, Criterion, Direction, Language, Point, Regime, Source, Stage, Stance, Verified, ViewId,
};
use finesight::text::{Key, Lang};

/// What there is to do besides duties, what there is only if data got out, and what the inside of a step is called.
const TO_DO: &[(&str, &[&str])] = &[
    ("todo", &["stop", "appeal", "more", "more-letter", "more-deadline"]),
    ("todo-do", &["stop", "appeal"]),
    ("todo-law", &["stop"]),
    ("todo-if", &["notify", "tell-controller"]),
];

/// The names of all messages that the tables of the law, the engine and the decisions name.
fn catalogue_names() -> Vec<String> {
    let mut names = Vec::new();
    let mut add = |prefix: &str, key: &str| names.push(format!("{prefix}-{key}"));
    for question in Question::all() {
        add("question", question.wording());
        add("why", question.wording());
    }
    for id in ChoiceId::ALL {
        for option in id.options() {
            add("option", &format!("{}-{option}", id.worded_as().key()));
        }
    }
    for facts in starting_points() {
        for section in sections(&facts) {
            add("section", section.key);
        }
    }
    for (prefix, keys) in TO_DO {
        for key in *keys {
            add(prefix, key);
        }
    }
    for page in Page::ALL {
        add("todo-page", page.key());
    }
    for duty in Duty::ALL {
        add("todo", duty.key());
        add("todo-do", duty.key());
        if *duty != Duty::Log {
            add("todo-letter", duty.key());
        }
    }
    for regime in Regime::ALL {
        add("regime", regime.key());
        for rule in regime.duties() {
            add("todo-law", rule.told);
        }
        for provision in regime.provisions() {
            add("provision", provision.key);
            add("group", provision.group);
        }
        for measure in regime.corrective_measures() {
            add("measure", measure.key);
        }
        // As the page puts the name together.
        let (country, _) = regime.key().split_once('-').unwrap();
        for rule in date_sheet(&Facts::default(), *regime, false) {
            add("daterule", &format!("{country}-{}", rule.key));
        }
        for note in regime.rules().notes {
            add("note", note.key);
        }
        for open in regime.rules().open_points {
            add("open", open.note);
        }
        for (key, _) in regime.rules().national_method.iter().flat_map(|method| method.notes) {
            add("note", key);
        }
        if let Some(By::Categories(categories)) = regime.rules().national_method.map(|method| &method.by) {
            add("note", categories.behind.1);
        }
        if regime.rules().public_caution.is_some() {
            add("caution", regime.key());
        }
    }
    let methods = Regime::ALL.iter().filter_map(|regime| regime.rules().method);
    for (criterion, _) in methods.flat_map(|method| method.judged) {
        add("judged", criterion.key());
    }
    let times = Regime::ALL.iter().filter_map(|regime| regime.rules().processing_time());
    for (key, _) in times.flat_map(|time| time.doctrine) {
        add("time", key);
    }
    for (prefix, keys) in [
        ("criterion", Criterion::ALL.iter().map(|it| it.key()).collect::<Vec<_>>()),
        ("point", Point::ALL.iter().map(|it| it.key()).collect()),
        ("stance", Stance::ALL.iter().map(|it| it.key()).collect()),
        ("view", ViewId::ALL.iter().map(|it| it.key()).collect()),
        ("rank", Rank::ALL.iter().map(|it| it.key()).collect()),
        ("source", Source::ALL.iter().map(|it| it.key()).collect()),
        ("tongue", Language::ALL.iter().map(|it| it.key()).collect()),
        ("verified", Verified::ALL.iter().map(|it| it.key()).collect()),
        ("direction", Direction::ALL.iter().map(|it| it.key()).collect()),
        ("problem", ProblemKind::ALL.iter().map(|it| it.key()).collect()),
        ("unless", Refusal::ALL.iter().map(|it| it.key()).collect()),
        ("refusal", Refusal::ALL.iter().map(|it| it.key()).collect()),
        ("gate", GateId::ALL.iter().map(|it| it.key()).collect()),
        ("stage", Stage::ALL.iter().map(|it| it.key()).collect()),
        ("basis", Basis::ALL.iter().map(|it| it.key()).collect()),
        ("whether", Prospect::ALL.iter().map(|it| it.key()).collect()),
        ("practice", Group::ALL.iter().map(|it| it.key()).collect()),
        (
            "standing",
            [MethodStatus::InForce, MethodStatus::Counterfactual, MethodStatus::NoMethod]
                .iter()
                .map(|it| it.key())
                .collect(),
        ),
        (
            "notcounted",
            [NotCounted::EarlierLaw, NotCounted::Replayed, NotCounted::Quashed, NotCounted::Waived]
                .iter()
                .map(|it| it.key())
                .collect(),
        ),
        ("case", EXAMPLES.iter().map(|it| it.key).collect()),
    ] {
        for key in keys {
            add(prefix, key);
        }
    }
    names.sort();
    names.dedup();
    names
}

#[test]
fn every_key_has_its_words_in_every_language() {
    let missing: Vec<String> = catalogue_names()
        .into_iter()
        .filter(|name| {
            Key::find(name).is_none_or(|key| Lang::ALL.iter().any(|lang| lang.text(key).trim().is_empty()))
        })
        .collect();
    assert!(missing.is_empty(), "no words for:\n{}", missing.join("\n"));
}
