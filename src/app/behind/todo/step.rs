//! One step: what to do, and inside its fold what stands behind it.

use super::deadline;
use super::letter;
use crate::app::behind::levers::silence;
use crate::app::behind::source::{out, source};
use crate::app::dispatch::Dispatch;
use crate::app::folds::aside;
use crate::app::markup::{element, fragment, optional, paragraph, spaced, subtle};
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::open_questions::mitigation::Act;
use crate::engine::to_do::{self, ToDo};
use crate::evidence;
use crate::law::Citation;
use crate::law::duties::{Duty, DutyRule};
use crate::law::supervisors::{Page, Supervisor};
use crate::text::cite::named;
use crate::text::{Lang, date, deadline as time_limit, effect, say};
use yew::prelude::*;

/// The step.
pub fn view(state: &State, found: &Findings, step: ToDo, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let key = key(step);
    let title = match step {
        ToDo::IfBreach(_) => named(lang, "todo-if", key),
        _ => named(lang, "todo", key),
    };
    let what = spaced([element("strong", "", title), named(lang, "todo-do", key).into()]);
    let where_to = place(state, found, step);
    let more = named(lang, "todo", more(step));
    let fold =
        aside(&state.folds, &["todo-", key].concat(), more.into(), || behind(state, found, step, dispatch));
    let form = optional(where_to.is_some(), || where_to.map(|to| form(lang, to)).unwrap_or_default());
    element("li", "", fragment(vec![element("p", "", what), form, fold]))
}

const fn key(step: ToDo) -> &'static str {
    match step {
        ToDo::Stop(_) => "stop",
        ToDo::Duty(rule) | ToDo::IfBreach(rule) => rule.duty.key(),
        ToDo::Appeal(_) => "appeal",
    }
}

/// What the inside is called, by what is in it.
const fn more(step: ToDo) -> &'static str {
    match step {
        ToDo::Duty(DutyRule { duty: Duty::Log, .. }) | ToDo::Stop(_) | ToDo::Appeal(_) => "more",
        ToDo::Duty(DutyRule { within: Some(_), .. }) | ToDo::IfBreach(DutyRule { within: Some(_), .. }) => {
            "more-deadline"
        }
        ToDo::Duty(_) | ToDo::IfBreach(_) => "more-letter",
    }
}

/// Where a breach is notified.
fn place(state: &State, found: &Findings, step: ToDo) -> Option<&'static Supervisor> {
    match step {
        ToDo::Duty(DutyRule { duty: Duty::Notify, .. })
        | ToDo::IfBreach(DutyRule { duty: Duty::Notify, .. }) => {
            to_do::supervisor(state.facts(), found.regime)
        }
        _ => None,
    }
}

fn form(lang: Lang, to: &Supervisor) -> Html {
    let words = match to.page {
        Page::Read | Page::Linked => say::todo_form(lang, to.name),
        Page::List => say::todo_form_list(lang, to.name),
        Page::Site => to.name.to_owned(),
    };
    element("p", "todo__form", out(to.address, words.into()))
}

fn behind(state: &State, found: &Findings, step: ToDo, dispatch: &Dispatch) -> Html {
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
    let cites = cites.iter().map(|cite| subtle(source(lang, *cite)));
    paragraph(spaced([Html::from(says)].into_iter().chain(cites)))
}

fn appeal(state: &State, found: &Findings, cite: Citation) -> Html {
    let lang = state.lang;
    let rules = found.dates(state.facts());
    let last = rules.iter().find(|rule| rule.key == "appeal").and_then(|rule| rule.day);
    let last = last.map(|day| paragraph(say::todo_appeal_last(lang, &date::long(lang, day))));
    let rule = law(lang, time_limit::rule(lang, found.regime, "appeal"), &[cite]);
    fragment(vec![rule, last.unwrap_or_default()])
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
