//! The shapes that the parts of the result share.

use crate::app::dispatch::Dispatch;
use crate::app::markup::{attributed, element, fragment, unseen};
use crate::app::route::Route;
use crate::app::way::way;
use crate::engine::Question;
use crate::text::cite::named;
use crate::text::{Lang, explain, keys};
use yew::prelude::*;

/// A part of the result in a frame of its own, under a heading that the focus can be led to.
pub fn framed(id: &'static str, title: &'static str, inside: Html) -> Html {
    let values = ["ds-heading", "xs", id, "-1"].map(AttrValue::Static);
    let title = attributed("h2", &["class", "data-size", "id", "tabindex"], values, title.into());
    element("section", "part", fragment(vec![title, inside]))
}

/// A question in the words of the path, else in those of the form.
pub fn asked(lang: Lang, question: Question) -> &'static str {
    let own = named(lang, "path", question.key());
    if own.is_empty() { explain::question(lang, question) } else { own }
}

/// A link to the page of a question, told apart from the others for those who hear it alone.
pub fn change(lang: Lang, dispatch: &Dispatch, to: Route, about: &'static str) -> Html {
    let inside = fragment(vec![lang.text(keys::RESULT_CHANGE).into(), unseen(about)]);
    way(dispatch, to, "ds-link change no-print", inside)
}

/// A link to the page of a question, in words of its own.
pub fn to_question(dispatch: &Dispatch, question: Question, words: &'static str) -> Html {
    way(dispatch, Route::Question(question), "ds-link", words.into())
}

/// What something is called, and below it what is told of it.
pub fn told(title: &'static str, what: Html) -> Html {
    fragment(vec![element("p", "opened__title", title), what])
}
