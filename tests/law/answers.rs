//! Every question that is asked is used, or said not to be.

use crate::countries;
use crate::expected::Expected;
use crate::questions::sections;
use finesight::engine::explain::why;
use finesight::engine::{Facts, Question, Setting, ViewChoice, assess};
use finesight::evidence::EVIDENCE;
use finesight::law::ChoiceId;
use finesight::law::option_set::OptionSet;
use jiff::civil::date;

const SETTING: Setting<'static> = Setting { view: ViewChoice::All, on: date(2026, 1, 1), replayed: None };

/// Those who may be assessed, with what is asked of them.
const BODIES: [&[(&str, &str)]; 4] = [
    &[("body", "company")],
    &[("body", "public-authority")],
    &[("body", "person"), ("economic", "no"), ("household", "no")],
    &[("body", "person"), ("economic", "yes"), ("household", "no")],
];

/// What is found and explained.
fn told(facts: &Facts) -> String {
    let assessment = assess(facts, SETTING, &EVIDENCE);
    format!("{assessment:?} {:?}", why(facts, SETTING, &assessment))
}

/// The questions with options that are asked of a case.
fn asked(facts: &Facts) -> Vec<ChoiceId> {
    let questions = sections(facts).into_iter().flat_map(|section| section.questions);
    let choices = questions.filter_map(|question| match question {
        Question::Choice(id) => Some(id),
        _ => None,
    });
    choices.collect()
}

/// Whether a step of the explanation names the question as one that it goes by.
fn is_named(facts: &Facts, id: ChoiceId) -> bool {
    let steps = why(facts, SETTING, &assess(facts, SETTING, &EVIDENCE));
    steps.iter().flat_map(|step| step.walk()).any(|step| step.inputs.contains(&Question::Choice(id)))
}

/// A case of the rules, in which one act is named, and the answers to which others add.
fn case_of(expected: &Expected, body: &[(&str, &str)]) -> Facts {
    let mut facts = Facts::default();
    let own = expected
        .case
        .iter()
        .filter(|(key, _)| ["country", "subject", "purpose", "task", "form"].contains(key));
    for (key, line) in own.chain(body).chain(ANSWERED) {
        facts.read(key, line).unwrap();
    }
    if expected.maxima.is_some() {
        facts.read("purpose", "other").unwrap();
        facts.read("cross-border", "domestic").unwrap();
    }
    let named = ["gdpr-6", "bdl-2-12"].iter().filter_map(|key| expected.regime.provision(key));
    named.for_each(|provision| facts.set_infringement(provision, true));
    facts
}

/// What others add to: who acted and was at fault, that data were lost, and that they were told of.
const ANSWERED: &[(&str, &str)] = &[
    ("role", "controller"),
    ("in-duty", "in-duty"),
    ("fault", "negligent"),
    ("control", "lost"),
    ("self-report", "prompt"),
];

/// What is asked although it turns nothing here by itself, each with why.
fn is_known(id: ChoiceId, body: &[(&str, &str)]) -> bool {
    match id {
        // An authority with maxima of its own, or in Norway, is compared with its like and not by the model.
        ChoiceId::Activity | ChoiceId::PeopleConcerned | ChoiceId::Children => {
            body.contains(&("body", "public-authority"))
        }
        // What IMY made of these was set aside before the day assessed; they still say something of earlier days.
        ChoiceId::Sector
        | ChoiceId::LiveCase
        | ChoiceId::Exercise
        | ChoiceId::Tool
        | ChoiceId::Systematic
        | ChoiceId::Informed
        // It matters beside the days of an appeal.
        | ChoiceId::Appealed
        // Pleaded in Coop Finnmark, and no view reads it.
        | ChoiceId::Onward => true,
        _ => false,
    }
}

/// Nothing is asked in vain: some answer changes what is found, or what the explanation says, or a step goes by it.
#[test]
fn every_question_asked_is_used_or_said_not_to_be() {
    let mut unread = Vec::new();
    for expected in countries::all() {
        for body in BODIES {
            let facts = case_of(expected, body);
            let without = told(&facts);
            for id in asked(&facts)
                .into_iter()
                .filter(|id| !facts.answered(Question::Choice(*id)) && !is_known(*id, body))
            {
                let used = |option| {
                    let with = facts.with_option(id, option);
                    is_named(&with, id) || told(&with) != without
                };
                if !OptionSet::all(id).iter().any(used) {
                    unread.push(format!("{} {body:?}: {}", expected.regime.key(), id.key()));
                }
            }
        }
    }
    assert!(unread.is_empty(), "{}", unread.join("\n"));
}
