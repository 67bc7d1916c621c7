//! Which infringements another one already covers, so that they do not count beside it.

use crate::app::action::Action;
use crate::app::ask::AskProps;
use crate::app::dispatch::act;
use crate::app::markup::{chip, element, fragment};
use crate::app::said::Said;
use crate::text::explain::provision;
use yew::prelude::*;

/// The infringements named as chips, of which several may be chosen.
pub fn field(ask: &AskProps) -> Html {
    let displaced: &[&str] = if let Said::Displaced(displaced) = &ask.said { displaced } else { &[] };
    let one = |key: &'static str| {
        let chosen = displaced.contains(&key);
        let choose = act(&ask.dispatch, Action::Displace(key, !chosen));
        chip("checkbox", None, false, chosen, provision(ask.lang, key).into(), choose)
    };
    element("div", "choices", fragment(ask.named.iter().map(|key| one(key)).collect()))
}
