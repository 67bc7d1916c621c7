//! Which infringements another one already covers, so that they do not count beside it.

use super::AskProps;
use crate::app::markup::{chip, element, together};
use crate::app::state::{Action, act};
use crate::text::explain::provision;
use yew::prelude::*;

/// The infringements named as chips, of which several may be chosen.
pub fn field(ask: &AskProps) -> Html {
    let facts = ask.facts();
    let one = |key: &'static str| {
        let chosen = facts.displaced().contains(&key);
        let choose = act(&ask.dispatch, Action::Displace(key, !chosen));
        chip("checkbox", None, false, chosen, provision(ask.lang, key).into(), choose)
    };
    element("div", "choices", together(ask.named.iter().map(|key| one(key)).collect()))
}
