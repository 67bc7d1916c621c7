//! What stands behind a step of what to do now: what it does in law and to the estimate, its deadline, and a draft to copy.

mod deadline;
mod letter;

use crate::app::behind::further::silence::silence;
use crate::app::behind::further::source::said;
use crate::app::behind::todo::place::place;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{element, fragment, optional, paragraph};
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::open_questions::mitigation::Act;
use crate::engine::to_do::{self, ToDo};
use crate::evidence;
use crate::law::Citation;
use crate::law::duties::{Duty, DutyRule};
use crate::law::supervisors::Supervisor;
use crate::text::cite::named;
use crate::text::{Lang, date, deadline as time_limit, effect, keys, say};
use yew::prelude::*;

/// The inside of a step's fold.
pub fn behind(state: &State, found: &Findings, step: ToDo, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    match step {
        ToDo::Stop(cite) => law(lang, named(lang, "todo-law", "stop"), cite.as_slice()),
        ToDo::Appeal(cite) => appeal(state, found, cite),
        ToDo::Duty(rule) | ToDo::IfBreach(rule) => fragment(vec![
            deadline::view(state, rule, dispatch),
            law(lang, named(lang, "todo-law", rule.told), rule.cites),
            silenced(state, rule.duty),
            seen(lang, place(state, found, step)),
            estimate(state, found, rule),
            draft(state, rule.duty, dispatch),
        ]),
    }
}

/// What the law says, and where.
fn law(lang: Lang, says: &'static str, cites: &[Citation]) -> Html {
    paragraph(said(lang, says, cites.iter().copied()))
}

fn appeal(state: &State, found: &Findings, cite: Citation) -> Html {
    let lang = state.lang;
    let rules = found.dates(state.facts());
    let rule = rules.iter().find(|rule| rule.key == "appeal");
    let last = rule.and_then(|rule| rule.day).map(|day| {
        let passed = if day < state.today { lang.text(keys::TODO_APPEAL_PASSED) } else { "" };
        paragraph([&say::todo_appeal_last(lang, &date::long(lang, day)), " ", passed].concat())
    });
    let words = match rule {
        Some(rule) if rule.is_set => lang.text(keys::DATES_SET),
        _ => time_limit::rule(lang, found.regime, "appeal"),
    };
    fragment(vec![law(lang, words, &[cite]), last.unwrap_or_default()])
}

/// That nobody may have to speak against themselves, beside what one would tell the authority.
fn silenced(state: &State, duty: Duty) -> Html {
    match duty {
        Duty::Notify => silence(state, Act::Notify),
        Duty::AnswerAuthority => silence(state, Act::Cooperate),
        _ => Html::default(),
    }
}

/// How the address of the authority was seen.
fn seen(lang: Lang, to: Option<&Supervisor>) -> Html {
    let words = to.map(|to| named(lang, "todo-page", to.page.key()));
    words.map(|words| element("p", "subtle", words)).unwrap_or_default()
}

/// What it adds to the estimate where the duty turns out to be infringed as well.
fn estimate(state: &State, found: &Findings, rule: &DutyRule) -> Html {
    let (lang, setting) = (state.lang, state.now.case.setting());
    let adds = rule
        .infringes
        .and_then(|provision| to_do::adds(state.facts(), found, provision, setting, evidence::whole()));
    let words = |adds| say::todo_effect(lang, &effect::adds(lang, adds));
    adds.filter(|adds| *adds != 0).map(|adds| paragraph(words(adds))).unwrap_or_default()
}

fn draft(state: &State, duty: Duty, dispatch: &Dispatch) -> Html {
    optional(duty != Duty::Log, || letter::view(state, duty, dispatch))
}
