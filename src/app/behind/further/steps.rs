//! The explanation: the tree of steps, from the plain sentence down to the citation.

use crate::app::behind::answer::answer;
use crate::app::behind::further::source::{name, said, source};
use crate::app::folds::aside;
use crate::app::markup::{bullets, element, fragment, heading, keyed, placeholder, spaced};
use crate::app::state::State;
use crate::app::step;
use crate::engine::explain::{Considered, why};
use crate::engine::{Facts, Question, Step};
use crate::law::Source;
use crate::text::address::of_source;
use crate::text::cite::{authentic, named};
use crate::text::explain::{finding, question as words};
use crate::text::{Key, Lang, keys, number};
use yew::prelude::*;

/// How a question is linked to, with words for it.
pub type To<'a> = &'a dyn Fn(Question, &'static str) -> Html;

/// Every stage that was reached, and which language version of each source is authoritative, told once for all.
pub fn view(state: &State, to: To<'_>) -> Html {
    let lang = state.lang;
    let one_stage = |step: &Step| {
        let key = step.stage.key();
        let id = ["why-", key].concat();
        keyed(key, fragment(vec![heading(named(lang, "stage", key)), one(state, to, &id, step)]))
    };
    let steps = why(state.facts(), state.now.case.setting(), &state.now.assessment);
    let stages = steps.iter().map(one_stage).collect();
    let languages = || {
        let line = |source: Source| {
            let versions = [": ", &authentic(lang, source)].concat();
            fragment(vec![name(lang, source), versions.into()])
        };
        let lines = sources(&steps).into_iter().map(line);
        let intro = element("p", "", lang.text(keys::AUTHENTIC_INTRO));
        fragment(vec![intro, bullets(lines)])
    };
    let heading = lang.text(keys::AUTHENTIC_HEADING).into();
    let languages = aside(&state.folds, "why-languages", heading, languages);
    fragment(vec![element("ol", "steps", fragment(stages)), languages])
}

/// A line for each source of the steps, with its address.
pub fn languages_in_text(lang: Lang, steps: &[Step]) -> Vec<String> {
    let line = |source: Source| {
        let address = of_source(lang, source).map(|link| [" <", &link.address, ">"].concat());
        let (name, versions) = (named(lang, "source", source.key()), authentic(lang, source));
        [name, ": ", &versions, &address.unwrap_or_default()].concat()
    };
    sources(steps).into_iter().map(line).collect()
}

/// The sources of the steps, each once.
fn sources(steps: &[Step]) -> Vec<Source> {
    let mut sources = Vec::new();
    for step in steps {
        cited(step, &mut sources);
    }
    sources
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

/// A step with its sources, inputs, parts and what did not decide.
fn one(state: &State, to: To<'_>, id: &str, step: &Step) -> Html {
    let lang = state.lang;
    let inside = || inside(state, to, id, step);
    step::step(lang, &state.folds, id, finding(lang, &step.finding), step.basis, inside)
}

fn inside(state: &State, to: To<'_>, id: &str, step: &Step) -> Html {
    let lang = state.lang;
    let inside = vec![
        labelled(lang, keys::STEPS_SOURCES, step.cites.iter().map(|cite| source(lang, *cite)).collect()),
        labelled(
            lang,
            keys::STEPS_USES,
            step.inputs.iter().map(|question| input(lang, to, state.facts(), *question)).collect(),
        ),
        labelled(
            lang,
            keys::STEPS_CONSIDERED,
            step.considered.iter().map(|one| considered(lang, one)).collect(),
        ),
        parts(state, to, id, &step.parts),
    ];
    element("div", "step__inside", fragment(inside))
}

fn parts(state: &State, to: To<'_>, id: &str, parts: &[Step]) -> Html {
    if parts.is_empty() {
        return placeholder();
    }
    let part = |(place, step): (usize, &Step)| {
        let place = number::plain(u64::try_from(place).unwrap_or_default());
        element("li", "", one(state, to, &[id, "-", &place].concat(), step))
    };
    element("ol", "", fragment(parts.iter().enumerate().map(part).collect()))
}

/// A list under its label; nothing when it is empty, in an element that stays.
fn labelled(lang: Lang, label: Key, items: Vec<Html>) -> Html {
    if items.is_empty() {
        return placeholder();
    }
    element("div", "", fragment(vec![element("p", "label", lang.text(label)), bullets(items)]))
}

fn input(lang: Lang, to: To<'_>, facts: &Facts, question: Question) -> Html {
    spaced([to(question, words(lang, question)), answer(lang, facts, question).into()])
}

fn considered(lang: Lang, considered: &Considered) -> Html {
    said(lang, &finding(lang, &considered.finding), [considered.cite])
}
