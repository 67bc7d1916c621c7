//! The explanation: the tree of steps, from the plain sentence down to the citation.

use crate::app::folds::aside;
use crate::app::markup::{
    bullets, element, fold, heading, keyed, link, nothing, spaced, subtle, tag, together,
};
use crate::app::state::State;
use crate::engine::explain::{Considered, why};
use crate::engine::{Answer, Basis, Facts, OptionSet, Question, Scope, Step};
use crate::law::{ChoiceId, Circumstance, Citation, Source, Stage};
use crate::text::cite::{authentic, citation, named};
use crate::text::explain::{finding, option, provision, question as words};
use crate::text::{Key, Lang, keys, number};
use yew::prelude::*;

/// Every stage that was reached; before the rest of the page is there, whether any rules apply.
pub fn view(state: &State) -> Html {
    let inside = if state.lang.is_complete() { every_stage(state) } else { at_once(state) };
    fold(true, state.lang.text(keys::STEPS_HEADING).into(), inside)
}

/// Every stage, explained; of the second program.
#[inline(never)]
fn every_stage(state: &State) -> Html {
    let steps = why(&state.facts, state.setting(), &state.assessment);
    let stages =
        steps.iter().map(|step| under_heading(state, step.stage, |id| one(state, id, step))).collect();
    together(vec![element("ol", "steps", together(stages)), languages(state, &steps)])
}

/// The sentences that are there before the explanation is.
fn at_once(state: &State) -> Html {
    let lang = state.lang;
    let sentence = match &state.assessment.scope {
        Scope::Open { .. } => lang.text(keys::FOUND_SCOPE_OPEN),
        Scope::Refused(reasons) => match reasons.as_slice() {
            [only] => named(lang, "refusal", only.key()),
            _ => lang.text(keys::FOUND_SCOPE_OPEN),
        },
        Scope::Regime(_) => return nothing(),
    };
    let sentence = |id: &str| step_view(state, id, sentence.to_owned(), Basis::Law, nothing);
    element("ol", "steps", together(vec![under_heading(state, Stage::Scope, sentence)]))
}

/// A stage under its heading, from what is shown under its id.
fn under_heading(state: &State, of: Stage, inside: impl FnOnce(&str) -> Html) -> Html {
    let key = of.key();
    let id = ["why-", key].concat();
    keyed(key, together(vec![heading(named(state.lang, "stage", key)), inside(&id)]))
}

/// Which language version of each source is authoritative, told once for all steps.
fn languages(state: &State, steps: &[Step]) -> Html {
    let lang = state.lang;
    let inside = || {
        let lines = languages_in_text(lang, steps).into_iter().map(Html::from);
        let intro = element("p", "", lang.text(keys::AUTHENTIC_INTRO));
        together(vec![intro, bullets(lines)])
    };
    aside(&state.folds, "why-languages", lang.text(keys::AUTHENTIC_HEADING).into(), inside)
}

/// The same as text: a line for each source of the steps.
pub fn languages_in_text(lang: Lang, steps: &[Step]) -> Vec<String> {
    let mut sources = Vec::new();
    for step in steps {
        cited(step, &mut sources);
    }
    let line =
        |source: &Source| [named(lang, "source", source.key()), ": ", &authentic(lang, *source)].concat();
    sources.iter().map(line).collect()
}

/// Adds the sources of a step and of its parts, each once.
fn cited(step: &Step, sources: &mut Vec<Source>) {
    let considered = step.considered.iter().map(|considered| &considered.cite);
    for cite in step.cites.iter().chain(considered) {
        if !sources.contains(&cite.source) {
            sources.push(cite.source);
        }
    }
    step.parts.iter().for_each(|part| cited(part, sources));
}

/// What a statement rests on, as a tag.
pub fn basis(lang: Lang, basis: Basis) -> Html {
    let color = match basis {
        Basis::Law => "accent",
        Basis::Guidance => "success",
        Basis::Practice => "warning",
        Basis::View | Basis::Judgement | Basis::Convention => "neutral",
    };
    tag(color, named(lang, "basis", basis.key()))
}

/// A step: its sentence and basis, and on opening its sources, inputs, parts and what did not decide.
fn one(state: &State, id: &str, step: &Step) -> Html {
    let sentence = finding(state.lang, &step.finding);
    step_view(state, id, sentence, step.basis, || behind(state, id, step))
}

fn step_view(state: &State, id: &str, sentence: String, of: Basis, inside: impl FnOnce() -> Html) -> Html {
    let text = element("span", "step__text", sentence);
    let summary = spaced([text, basis(state.lang, of)]);
    element("div", "step", aside(&state.folds, id, summary, inside))
}

/// What a step opens to.
fn behind(state: &State, id: &str, step: &Step) -> Html {
    let lang = state.lang;
    let inside = vec![
        labelled(lang, keys::STEPS_SOURCES, step.cites.iter().map(|cite| source(lang, *cite)).collect()),
        labelled(
            lang,
            keys::STEPS_USES,
            step.inputs.iter().map(|question| input(lang, &state.facts, *question)).collect(),
        ),
        labelled(
            lang,
            keys::STEPS_CONSIDERED,
            step.considered.iter().map(|one| considered(lang, one)).collect(),
        ),
        parts(state, id, &step.parts),
    ];
    element("div", "step__inside", together(inside))
}

fn parts(state: &State, id: &str, parts: &[Step]) -> Html {
    if parts.is_empty() {
        return nothing();
    }
    let part = |(place, step): (usize, &Step)| {
        let place = number::plain(u64::try_from(place).unwrap_or_default());
        element("li", "", one(state, &[id, "-", &place].concat(), step))
    };
    element("ol", "", together(parts.iter().enumerate().map(part).collect()))
}

/// A list under its label; nothing when it is empty, in an element that stays.
fn labelled(lang: Lang, label: Key, items: Vec<Html>) -> Html {
    if items.is_empty() {
        return nothing();
    }
    element("div", "", together(vec![element("p", "label", lang.text(label)), bullets(items)]))
}

/// A citation with how well it was checked.
pub fn source(lang: Lang, cite: Citation) -> Html {
    let cited = citation(lang, cite);
    if cited.is_empty() {
        // Its text is still on its way.
        return Html::default();
    }
    let checked = ["(", named(lang, "verified", cite.verified.key()), ")"].concat();
    spaced([cited.into(), subtle(checked)])
}

fn input(lang: Lang, facts: &Facts, question: Question) -> Html {
    let to = ["q-", question.key()].concat();
    spaced([link(&to, words(lang, question)), answer(lang, facts, question).into()])
}

fn considered(lang: Lang, considered: &Considered) -> Html {
    spaced([finding(lang, &considered.finding).into(), subtle(source(lang, considered.cite))])
}

/// A citation with how well it was checked, as text.
pub fn source_in_text(lang: Lang, cite: Citation) -> String {
    [&citation(lang, cite), " (", named(lang, "verified", cite.verified.key()), ")"].concat()
}

/// An answer in words.
pub fn answer(lang: Lang, facts: &Facts, question: Question) -> String {
    if !facts.answered(question) {
        return lang.text(keys::STEPS_NOT_ANSWERED).to_owned();
    }
    match question {
        Question::Choice(id) => match facts.choice(id) {
            Some(Answer::Given(set)) => options(lang, id, set),
            Some(Answer::Disputed(set)) => {
                [&options(lang, id, set), " – ", lang.text(keys::FACTS_DISPUTED)].concat()
            }
            Some(Answer::NotEstablished) => lang.text(keys::FACTS_NOT_ESTABLISHED).to_owned(),
            Some(Answer::DontKnow) | None => lang.text(keys::FACTS_UNKNOWN).to_owned(),
        },
        Question::Infringements => {
            facts.infringements().iter().map(|key| provision(lang, key)).collect::<Vec<_>>().join(", ")
        }
        Question::Displaced => {
            facts.displaced().iter().map(|key| provision(lang, key)).collect::<Vec<_>>().join(", ")
        }
        Question::Conducts => {
            let each = facts.infringements().iter().filter_map(|key| {
                let conduct = number::count(lang, u64::from(facts.conduct_of(key)?));
                Some([provision(lang, key), ": ", &conduct].concat())
            });
            each.collect::<Vec<_>>().join(", ")
        }
        Question::Gravest => facts.gravest().map(|key| provision(lang, key)).unwrap_or_default().to_owned(),
        Question::Date(_) | Question::Amount(_) | Question::Discretion(..) => {
            let shown = crate::app::input::shown(lang, question, facts);
            if shown.is_empty() { lang.text(keys::FACTS_UNKNOWN).to_owned() } else { shown }
        }
    }
}

fn options(lang: Lang, id: ChoiceId, set: OptionSet) -> String {
    let each = set.iter().map(|place| option(lang, Circumstance { question: id, option: place }));
    each.collect::<Vec<_>>().join(" / ")
}
