//! Which of the infringements named is the gravest; none, until one is marked.

use super::AskProps;
use crate::app::markup::{chip, element, together};
use crate::app::state::{Action, act};
use crate::text::explain::provision;
use crate::text::keys;
use yew::prelude::*;

/// The infringements named as chips, and none.
pub fn field(ask: &AskProps) -> Html {
    let lang = ask.lang;
    let chosen = ask.answer.as_deref();
    let one = |key: Option<&'static str>| {
        let text = key.map_or_else(|| lang.text(keys::FACTS_NONE_NAMED), |key| provision(lang, key));
        let mark = act(&ask.dispatch, Action::Gravest(key));
        chip("radio", Some("q-gravest-answer".into()), key.is_none(), chosen == key, text.into(), mark)
    };
    let named = together(ask.named.iter().map(|key| one(Some(*key))).collect());
    element("div", "choices", together(vec![named, one(None)]))
}
