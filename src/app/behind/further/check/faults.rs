//! What may be wrong with the decision: how much, each fault with what it rests and hangs on, what was checked, and the note.

use super::found::found;
use super::words;
use crate::app::behind::further::report;
use crate::app::behind::further::source::source;
use crate::app::behind::outcome::shape::to_question;
use crate::app::dispatch::Dispatch;
use crate::app::folds::{aside, fold};
use crate::app::limits;
use crate::app::markup::{
    bullets, element, fragment, heading, optional, paragraph, spaced, subtle, tag, titled,
};
use crate::app::state::State;
use crate::check::Fault;
use crate::text::cite::named;
use crate::text::{date, keys, say};
use yew::prelude::*;

/// The column.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let faults = found(state);
    let kinds = words::kinds(lang, &faults);
    let counts =
        kinds.iter().map(|(worth, of_it)| Html::from([worth, " – ", &words::count(lang, of_it)].concat()));
    let each = kinds.iter().map(|(worth, of_it)| {
        let items = of_it.iter().map(|fault| item(state, dispatch, fault)).collect();
        fragment(vec![heading(*worth), element("ul", "acts", fragment(items))])
    });
    let note = || report::dialog(state, dispatch);
    let inside = vec![
        titled("h2", "sm", "faults-heading", lang.text(keys::CHECKED_FOUND).into()),
        element("p", "headline", words::of_these(state, &faults)),
        element("div", "", optional(kinds.len() > 1, || bullets(counts))),
        paragraph(say::checked_as_of(lang, &date::long(lang, state.now.case.on))),
        element("div", "", fragment(each.collect())),
        element("div", "", optional(faults.is_empty(), || scope(state))),
        element(
            "div",
            "",
            optional(!faults.is_empty(), || {
                aside(&state.folds, "check-scope", lang.text(keys::CHECKED_SCOPE).into(), || scope(state))
            }),
        ),
        element("div", "no-print", fold(&state.folds, "report", lang.text(keys::CHECKED_NOTE).into(), note)),
        limits::view(state),
    ];
    fragment(inside)
}

fn scope(state: &State) -> Html {
    bullets(words::scope(state.lang).into_iter().map(Html::from))
}

/// A fault: its sentence, whether it is certain, what it is about, what it hangs on, and where it stands that it is one.
fn item(state: &State, dispatch: &Dispatch, fault: &Fault) -> Html {
    let lang = state.lang;
    let (color, is, how) = if fault.is_certain() {
        ("danger", keys::CHECKED_CERTAIN, keys::CHECK_CERTAIN)
    } else {
        ("warning", keys::CHECKED_POSSIBLE, keys::CHECK_POSSIBLE)
    };
    let sentence = named(lang, "check", fault.code.key());
    let name = titled("h4", "2xs", "", spaced([sentence.into(), tag(color, lang.text(is))]));
    let about = words::about(state, fault).into_iter().map(Html::from);
    let questions = words::hangs_on(lang, fault);
    let to = questions.iter().map(|(question, words)| to_question(dispatch, *question, words));
    let hangs = optional(!questions.is_empty(), || {
        fragment(vec![element("p", "small", lang.text(keys::CHECKED_HANGS)), bullets(to)])
    });
    let cites = fault.cites.iter().map(|cite| subtle(source(lang, *cite)));
    let inside = vec![name, bullets(about), element("p", "small", lang.text(how)), hangs, bullets(cites)];
    element("li", "", fragment(inside))
}
