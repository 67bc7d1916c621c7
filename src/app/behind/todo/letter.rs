//! A draft to copy.

use crate::app::behind::browser;
use crate::app::markup::{attributed, button, element, fragment, paragraph};
use crate::text::{Lang, keys};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language.
    pub lang: Lang,
    /// The text, a paragraph a line.
    pub text: &'static str,
}

/// The draft with its button, and what became of the copy.
#[component]
pub fn Letter(props: &Props) -> Html {
    let Props { lang, text } = *props;
    let copied = use_state(|| None);
    let onclick = {
        let copied = copied.clone();
        Callback::from(move |_: MouseEvent| copy(text, copied.clone()))
    };
    let told = match *copied {
        Some(true) => lang.text(keys::TODO_COPIED),
        Some(false) => lang.text(keys::TODO_NOT_COPIED),
        None => "",
    };
    let lines = text.lines().map(paragraph).collect();
    let act = fragment(vec![
        button("secondary", None, lang.text(keys::TODO_COPY), onclick),
        attributed("span", &["class", "role"], ["subtle", "status"].map(AttrValue::Static), told.into()),
    ]);
    let letter = element("blockquote", "todo__letter", fragment(lines));
    fragment(vec![letter, element("p", "todo__act no-print", act)])
}

/// Puts the draft on the clipboard, its paragraphs apart.
fn copy(text: &str, copied: UseStateHandle<Option<bool>>) {
    let Some(promise) = browser::copy(&text.replace('\n', "\n\n")) else { return copied.set(Some(false)) };
    let tell = move |done: Result<_, ()>| copied.set(Some(done.is_ok()));
    browser::then(promise, tell.into());
}
