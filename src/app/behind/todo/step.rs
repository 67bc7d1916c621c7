//! One step: what to do, and inside its fold what stands behind it.

use super::place::place;
use crate::app::behind::further::entry;
use crate::app::behind::out::out;
use crate::app::dispatch::Dispatch;
use crate::app::folds::aside;
use crate::app::markup::{element, fragment, optional, spaced};
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::to_do::ToDo;
use crate::law::duties::{Duty, DutyRule};
use crate::law::supervisors::{Page, Supervisor};
use crate::text::cite::named;
use crate::text::{Lang, body, say};
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
    let behind = || {
        state.further.map(|there| entry::behind_step(there, state, found, step, dispatch)).unwrap_or_default()
    };
    let fold = aside(&state.folds, &["todo-", key].concat(), more.into(), behind);
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

fn form(lang: Lang, to: &Supervisor) -> Html {
    let name = body::authority(lang, to.name);
    let words = match to.page {
        Page::Read | Page::Linked => say::todo_form(lang, &name),
        Page::List => say::todo_form_list(lang, &name),
        Page::Site => name,
    };
    element("p", "todo__form", out(to.address, words.into()))
}
