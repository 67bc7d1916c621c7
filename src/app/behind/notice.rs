//! What the visitor is told, in words.

use crate::app::markup::{attributed, fragment, paragraph, placeholder};
use crate::app::name::MOST;
use crate::app::notice::Notice;
use crate::app::saved::Refusal;
use crate::law::AS_OF;
use crate::text::{Lang, date, keys, number, say};
use yew::prelude::*;

/// A notice.
pub fn view(lang: Lang, notice: &Notice) -> Html {
    let refused = matches!(notice, Notice::Refused(_) | Notice::Full | Notice::NotKept | Notice::NoWord);
    let link = match notice {
        Notice::Link(link) => paragraph(html! { <code>{ link.clone() }</code> }),
        _ => placeholder(),
    };
    let color = if refused { "warning" } else { "info" };
    let inside = fragment(vec![paragraph(in_words(lang, notice)), link]);
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
        Notice::Full => {
            return say::versions_full(lang, &number::plain(u64::try_from(MOST).unwrap_or_default()));
        }
        Notice::Opened(None) => keys::WORK_OPENED,
        Notice::Refused(Refusal::NotACase) => keys::WORK_REFUSED_NOT_A_CASE,
        Notice::Refused(Refusal::TooLong) => keys::WORK_REFUSED_TOO_LONG,
        Notice::Saved => keys::WORK_SAVED,
        Notice::NoWord => keys::REPORT_NO_WORD,
        Notice::Copied => keys::WORK_COPIED,
        Notice::Link(_) => keys::WORK_LINK_HERE,
        Notice::NotKept => keys::WORK_NOT_KEPT,
    };
    lang.text(key).to_owned()
}
