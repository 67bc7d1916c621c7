//! Which of the infringements named is the gravest; none, until one is marked.

use crate::app::action::Action;
use crate::app::ask::AskProps;
use crate::app::dispatch::act;
use crate::app::markup::{chip, element, fragment};
use crate::app::said::Said;
use crate::text::explain::provision;
use crate::text::keys;
use yew::prelude::*;

/// The infringements named as chips, and none.
pub fn field(ask: &AskProps) -> Html {
    let lang = ask.lang;
    let chosen = if let Said::Gravest(key) = ask.said { Some(key) } else { None };
    let one = |key: Option<&'static str>| {
        let text = key.map_or_else(|| lang.text(keys::FACTS_NONE_NAMED), |key| provision(lang, key));
        let mark = act(&ask.dispatch, Action::Gravest(key));
        chip("radio", Some("q-gravest-answer".into()), key.is_none(), chosen == key, text.into(), mark)
    };
    let named = fragment(ask.named.iter().map(|key| one(Some(*key))).collect());
    element("div", "choices", fragment(vec![named, one(None)]))
}
