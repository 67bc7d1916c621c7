//! What to ask next: the open questions by how much answering them narrows the range.

use crate::app::behind::local;
use crate::app::folds::fold;
use crate::app::markup::{element, fragment, link, optional, paragraph, placeholder, spaced};
use crate::app::state::State;
use crate::engine::open_questions::Ranked;
use crate::engine::{Question, Range};
use crate::text::explain::question as words;
use crate::text::{keys, say};
use yew::prelude::*;

/// The section.
#[inline(never)]
pub fn view(state: &State) -> Html {
    let lang = state.lang;
    let Some((first, others)) = state.now.open_questions().ranked.split_first() else {
        return nothing_narrows(state)
            .map_or_else(placeholder, |none| element("div", "callout", paragraph(none)));
    };
    let title = element("strong", "", lang.text(keys::NEXT_FIRST));
    let next = spaced([title, asked(state, first), effect(state, first).into()]);
    let line = |other| element("li", "", spaced([asked(state, other), effect(state, other).into()]));
    let rest = optional(!others.is_empty(), || {
        fold(&state.folds, "others", lang.text(keys::NEXT_OTHERS).into(), || {
            element("ol", "ds-list", fragment(others.iter().map(line).collect()))
        })
    });
    element("div", "stack", fragment(vec![element("p", "callout", next), rest]))
}

/// That no answer by itself narrows the range that counts, and which range that is.
fn nothing_narrows(state: &State) -> Option<String> {
    let (_, range) = state.now.open_questions().settled.as_ref()?.whole;
    let regime = state.regime()?;
    let none = if regime.rules().method.is_some() { say::next_none } else { say::next_none_maximum };
    Some(none(state.lang, &local::words(state, regime, range)))
}

/// The question as a link to it, with what is to be answered with it, and whether it was said not to be
/// known.
fn asked(state: &State, ranked: &Ranked) -> Html {
    let lang = state.lang;
    let to = |question: Question| link(&["q-", question.key()].concat(), words(lang, question));
    let mut parts = vec![to(ranked.question)];
    if let Some(with) = ranked.with {
        parts.extend([lang.text(keys::NEXT_WITH).into(), to(with)]);
    }
    if state.facts().answered(ranked.question)
        && state.facts().write(ranked.question).as_deref() == Some("unknown")
    {
        parts.push(element("span", "subtle", lang.text(keys::NEXT_UNKNOWN)));
    }
    spaced(parts)
}

/// What answering does.
pub fn effect(state: &State, ranked: &Ranked) -> String {
    let lang = state.lang;
    let Some((worst, best)) = ranked.leaves else {
        return lang
            .text(if ranked.question == Question::Infringements {
                keys::NEXT_NEEDED
            } else if ranked.guaranteed.open {
                keys::NEXT_SETTLES
            } else {
                keys::NEXT_MAY_SETTLE
            })
            .to_owned();
    };
    let amount = |range: Range| match state.regime() {
        Some(regime) => local::words(state, regime, range),
        None => String::new(),
    };
    if ranked.guaranteed.open {
        say::next_end(lang, &amount(best))
    } else if ranked.guaranteed.is_none() {
        say::next_at_best(lang, &amount(best))
    } else {
        say::next_whatever(lang, &amount(best), &amount(worst))
    }
}
