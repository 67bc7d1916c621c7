//! The factors that remain after seriousness; all of them, where no method has classes of seriousness.

use super::step::{Finding, Step};
use super::weighed;
use crate::engine::basis::Basis;
use crate::engine::catalogue;
use crate::engine::facts::{Answer, Facts, Question};
use crate::engine::find::findings::Findings;
use crate::engine::find::weigh::{self, Weighing, seen_on};
use crate::law::{ChoiceId, Circumstance, Criterion, Direction, Point, Stage, Stance, View, questions};
use jiff::civil::Date;

/// The step on the remaining factors, with the answers that are missing, those that nobody weighs, and those that
/// nothing goes by.
pub fn step(facts: &Facts, found: &Findings, on: Date) -> Step {
    let (regime, views, weighings) = (found.regime, &found.views, &found.weighings);
    let rules = regime.rules();
    let method = rules.method_on(on);
    let counted_again = rules.counted_again.filter(|held| held.is_authority_on(on));
    let (finding, basis, cite) = match (method, counted_again) {
        (Some(method), _) => (Finding::NoPublishedSize, Basis::Guidance, method.no_percentages),
        (None, Some(held)) => (Finding::MayCountAgain, Basis::Practice, held),
        (None, None) => (Finding::NoSizeGiven, Basis::Law, rules.cites.seriousness.on(on)),
    };
    let remaining = weighings
        .iter()
        .filter(|weighing| rules.method.is_none() || !weighing.criterion.bears_on_seriousness());
    let parts = remaining.map(|weighing| weighed::step(Stage::Factors, regime, weighing, on));
    let mut step = Step::new(Stage::Factors, finding, basis, cite).made_of(parts);
    let counted_once = method.and_then(|method| method.counted_once).filter(|_| once_only(views, on));
    if let Some(cite) = counted_once {
        step = step.considering(Finding::CountedOnce, cite);
        for used in weighings.iter().filter(|weighing| counts_for_seriousness(weighing)) {
            step = step.considering(Finding::UsedForSeriousness(used.criterion, used.circumstance), cite);
        }
    }
    let asked = asked(facts, found);
    for criterion in weigh::criteria(facts, regime) {
        let missing = missing(criterion, facts, found, &asked, on);
        if !missing.is_empty() {
            let finding = Finding::CriterionOpen(criterion, missing);
            step = step.considering(finding, regime.cite(criterion.cite()));
        }
    }
    let unread = catalogue::unread(facts, regime, on);
    for question in &unread {
        step = step.considering(Finding::NotRead(*question), rules.cites.applies);
    }
    for answer in not_weighed(facts, found, &asked) {
        if unread.contains(&Question::Choice(answer.question)) {
            continue;
        }
        let cite = catalogue::source(Question::Choice(answer.question), Some(regime));
        let cite = cite.filter(|cite| cite.is_authority_on(on)).unwrap_or(rules.cites.seriousness.on(on));
        step = step.considering(Finding::NotWeighed(answer), cite);
    }
    let ended = views.iter().filter_map(|view| Some((view.id, view.ended_by(on)?)));
    ended.fold(step, |step, (view, ended)| {
        step.considering(Finding::ViewEnded(view, ended.how, ended.by.value), ended.by.cite)
    })
}

/// The questions with options that the case is asked.
fn asked(facts: &Facts, found: &Findings) -> Vec<ChoiceId> {
    let sections = catalogue::sections(facts, Some(found));
    let choice = |question| match question {
        Question::Choice(id) => Some(id),
        _ => None,
    };
    sections.into_iter().flat_map(|section| section.questions).filter_map(choice).collect()
}

/// The questions without an answer that views in play weigh under a criterion, where nothing is weighed under it.
fn missing(
    criterion: Criterion,
    facts: &Facts,
    found: &Findings,
    asked: &[ChoiceId],
    on: Date,
) -> Vec<Question> {
    if found.weighings.iter().any(|weighing| weighing.criterion == criterion) {
        return Vec::new();
    }
    let weighed = |id: ChoiceId| {
        weigh::readings(facts, &found.views, on)
            .any(|(_, reading)| reading.criterion == criterion && reading.when.question == id)
    };
    let missing = asked.iter().copied().filter(|id| facts.choice(*id).is_none() && weighed(*id));
    missing.map(Question::Choice).collect()
}

/// The answers to questions that are asked for what views read in them, of which no view in play says anything.
fn not_weighed(facts: &Facts, found: &Findings, asked: &[ChoiceId]) -> Vec<Circumstance> {
    let readings = || found.regime.views().iter().flat_map(|view| view.readings);
    let only_weighed = |id: &ChoiceId| {
        questions::row(Question::Choice(*id)).is_some_and(|row| row.only_weighed)
            && readings().any(|reading| reading.when.question == *id)
    };
    let settled = |id: ChoiceId| {
        let set = facts.choice(id).and_then(Answer::named)?;
        let option = set.iter().next().filter(|_| set.len() == 1)?;
        Some(Circumstance { question: id, option })
    };
    let answers = asked.iter().copied().filter(only_weighed).filter_map(settled);
    let weighed =
        |answer: &Circumstance| found.weighings.iter().any(|weighing| weighing.circumstance == *answer);
    answers.filter(|answer| !weighed(answer)).collect()
}

/// Whether a view in play holds that each fact counts once.
fn once_only(views: &[&'static View], on: Date) -> bool {
    let mut positions = views.iter().filter_map(|view| view.on(Point::SameFact, seen_on(view, on)));
    positions.any(|held| held.stance == Stance::OnceOnly)
}

/// Whether a fact raised or lowered seriousness, so that it is used up.
fn counts_for_seriousness(weighing: &Weighing) -> bool {
    let pulls = |direction| matches!(direction, Direction::Aggravating | Direction::Mitigating);
    weighing.settled
        && weighing.criterion.bears_on_seriousness()
        && weighing.readings.iter().any(|(_, direction, _)| pulls(*direction))
}
