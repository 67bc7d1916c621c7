//! Every question is asked of some case, and says where the law makes it matter.

use crate::countries;
use crate::expected::Expected;
use finesight::engine::facts::Discretion;
use finesight::engine::facts::must_be_shown;
use finesight::engine::find::scope;
use finesight::engine::{AmountId, DateId, Facts, Question, Setting, ViewChoice, assess, catalogue};
use finesight::evidence::EVIDENCE;
use finesight::law::circumstance::{Fault, Harm, InDuty, LegitimateInterest, Measures, Necessity};
use finesight::law::{Choice, ChoiceId, Citation, Pinpoint, Regime, Source, Verified};
use jiff::civil::{Date, date};

/// A case of these rules in which every provision is named.
fn case_of(expected: &Expected) -> Facts {
    let mut facts = Facts::default();
    for (key, line) in expected.case {
        facts.read(key, line).unwrap();
    }
    if expected.maxima.is_some() && !expected.regime.is_for_law_enforcement() {
        facts.read("purpose", "other").unwrap();
        facts.read("cross-border", "domestic").unwrap();
    }
    for provision in expected.regime.provisions() {
        facts.set_infringement(provision, true);
    }
    assert_eq!(scope::decide(&facts).working(), Some(expected.regime), "{:?}", expected.case);
    facts
}

/// One established outside the EEA, and a case that another authority may lead.
const OVER_BORDERS: [&[(&str, &str)]; 2] = [
    &[("country", "elsewhere")],
    &[("country", "france"), ("body", "company"), ("purpose", "other"), ("cross-border", "lead-elsewhere")],
];

/// Cases from which every question can be reached, by answering others.
pub fn starting_points() -> Vec<Facts> {
    let mut points = vec![Facts::default()];
    points.extend(countries::all().iter().map(case_of));
    for lines in OVER_BORDERS {
        let mut facts = Facts::default();
        for (key, line) in lines {
            facts.read(key, line).unwrap();
        }
        points.push(facts);
    }
    points
}

/// The sections that a case is asked.
pub fn sections(facts: &Facts) -> Vec<catalogue::Section> {
    sections_on(facts, date(2026, 1, 1))
}

fn sections_on(facts: &Facts, on: Date) -> Vec<catalogue::Section> {
    let setting = Setting { view: ViewChoice::All, on, replayed: None };
    catalogue::sections(facts, assess(facts, setting, &EVIDENCE).result.as_ref())
}

#[test]
fn every_question_is_asked_of_some_case() {
    // Some are asked as long as a decision stood that was set aside in 2022.
    let days = [date(2026, 1, 1), date(2021, 6, 1)];
    let points: Vec<_> = starting_points()
        .into_iter()
        .flat_map(|facts| days.map(|on| (sections_on(&facts, on), facts.clone(), on)))
        .collect();
    let asks = |sections: &[catalogue::Section], question: Question| {
        sections.iter().any(|section| section.questions.contains(&question))
    };
    let asked = |question: Question| {
        points.iter().any(|(asked, facts, on)| {
            // What was answered stays; the mark of the gravest is asked of several infringements.
            if !facts.answered(question) || question == Question::Gravest {
                return asks(asked, question);
            }
            let mut facts = facts.clone();
            facts.clear(question);
            asks(&sections_on(&facts, *on), question)
        })
    };
    let never: Vec<_> = Question::all().filter(|question| !asked(*question)).map(Question::key).collect();
    // Cases of an earlier version answer it; nothing goes by it.
    assert_eq!(never, ["people-concerned"]);
}

/// Questions asked where no rule was read that they serve: what serves a computation or the record,
/// and dates where no time limit was read.
fn may_be_without_source(question: Question, expected: &Expected) -> bool {
    match question {
        Question::Amount(AmountId::Rate) => expected.official_rates.is_empty(),
        Question::Amount(AmountId::TurnoverRate | AmountId::Notified | AmountId::Rounding)
        | Question::Date(DateId::RateDay) => true,
        // The notice is asked only where a time runs up to it, or from it.
        Question::Date(DateId::YearEnd | DateId::Notice) => false,
        Question::Date(DateId::Received | DateId::AppealBy | DateId::AppealedOn) => {
            expected.time_limits.appeal.is_none()
        }
        Question::Date(DateId::Final) => expected.time_limits.payment.is_none(),
        Question::Date(_) => expected.time_bar.is_none(),
        // They are figures in the steps of a method.
        Question::Discretion(..) => expected.method.is_none(),
        // No law asks for these: fees differ by them.
        Question::Choice(ChoiceId::Activity | ChoiceId::PeopleConcerned) => true,
        _ => expected.without_source.contains(&question),
    }
}

#[test]
fn every_question_asked_says_where_the_law_makes_it_matter() {
    let mut wrong = Vec::new();
    for expected in countries::all() {
        let regime = expected.regime;
        for section in sections(&case_of(expected)) {
            for question in section.questions {
                let source = catalogue::source(question, Some(regime));
                if source.is_none() != may_be_without_source(question, expected) {
                    wrong.push(format!("{} in {}: {source:?}", question.key(), regime.key()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Guidelines 04/2022 (125): answered under other rules, it stays when the Criminal Data Act applies.
#[test]
fn ownership_says_its_source_under_the_criminal_data_act_too() {
    let question = Question::Choice(ChoiceId::Ownership);
    let presumption =
        Citation::read(Source::FineGuidelines, Pinpoint::Para("125")).verified(Verified::Quoted);
    assert_eq!(catalogue::source(question, Some(Regime::SeCriminalDataAct)), Some(presumption));
}

/// Each number left to discretion can be asked of each conduct there may be.
#[test]
fn there_is_a_key_for_every_figure_of_every_conduct() {
    assert_eq!(Question::Discretion(1, Discretion::Share).key(), "share");
    assert_eq!(Question::Discretion(6, Discretion::Proportion).key(), "proportion-6");
    assert_eq!(Question::all().filter(|question| matches!(question, Question::Discretion(..))).count(), 24);
}

/// The options of a question on which doubt may turn run from the best for the controller to the
/// worst: the first option pulls no further up than the last in any view.
#[test]
fn options_run_from_best_to_worst_where_doubt_turns_on_them() {
    for id in [ChoiceId::Measures, ChoiceId::TechnicalMeasures, ChoiceId::Necessity] {
        assert!(must_be_shown(id));
    }
    assert_eq!(Measures::Sufficient.index(), 0);
    assert_eq!(Necessity::Registered.index(), 0);
    assert_eq!(Necessity::Necessary.index(), 1);
    assert_eq!(LegitimateInterest::Met.index(), 0);
    assert_eq!(Harm::NoneShown.index(), 0);
    assert_eq!(Fault::NoFault.index(), 0);
    assert_eq!(InDuty::PrivateEnds.index(), 0);
}
