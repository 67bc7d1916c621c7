//! What the visitor is told of the work as a whole.

use super::case_file::Refusal;
use crate::app::markup::{attributed, nothing, paragraph, together};
use crate::app::state::State;
use crate::law::AS_OF;
use crate::text::{Lang, date, keys, say};
use yew::prelude::*;

/// What became of the last thing that was done with the work as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A case was opened; made with this program and day of the law, where they are others.
    Opened(Option<(String, String)>),
    /// A case could not be opened.
    Refused(Refusal),
    /// A file was handed over.
    Saved,
    /// The link was copied.
    Copied,
    /// The link could not be copied: here it is.
    Link(String),
    /// The browser keeps nothing for this page.
    NotKept,
}

/// The place where it is told, which is there before there is something to tell.
pub fn view(state: &State) -> Html {
    let inside = match &state.notice {
        Some(notice) if state.lang.is_complete() => told(state.lang, notice),
        _ => nothing(),
    };
    attributed("div", &["role", "class"], ["status", "notice"].map(AttrValue::Static), inside)
}

#[inline(never)]
fn told(lang: Lang, notice: &Notice) -> Html {
    let refused = matches!(notice, Notice::Refused(_) | Notice::NotKept);
    let link = match notice {
        Notice::Link(link) => paragraph(html! { <code>{ link.clone() }</code> }),
        _ => nothing(),
    };
    let color = if refused { "warning" } else { "info" };
    let inside = together(vec![paragraph(in_words(lang, notice)), link]);
    attributed("div", &["class", "data-color"], ["ds-alert", color].map(AttrValue::Static), inside)
}

fn in_words(lang: Lang, notice: &Notice) -> String {
    let key = match notice {
        Notice::Opened(Some((program, law))) => {
            let law = date::parse(law).map_or(law.clone(), |span| date::long(lang, span.first));
            let here = env!("CARGO_PKG_VERSION");
            return say::work_opened_other(lang, here, &law, program, &date::long(lang, AS_OF));
        }
        Notice::Refused(Refusal::Newer(program)) => return say::work_refused_newer(lang, program),
        Notice::Refused(Refusal::Unknown(what)) => return say::work_refused_unknown(lang, what),
        Notice::Opened(None) => keys::WORK_OPENED,
        Notice::Refused(Refusal::NotACase) => keys::WORK_REFUSED_NOT_A_CASE,
        Notice::Saved => keys::WORK_SAVED,
        Notice::Copied => keys::WORK_COPIED,
        Notice::Link(_) => keys::WORK_LINK_HERE,
        Notice::NotKept => keys::WORK_NOT_KEPT,
    };
    lang.text(key).to_owned()
}
