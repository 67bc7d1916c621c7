//! Which conduct each infringement belongs to: a number for each, or none.

use crate::app::action::Action;
use crate::app::ask::AskProps;
use crate::app::markup::{attributed, element, fragment, select};
use crate::app::said::Said;
use crate::engine::facts::CONDUCTS;
use crate::text::explain::provision;
use crate::text::{keys, number, say};
use yew::prelude::*;

/// A list to choose from for each infringement named.
pub fn field(ask: &AskProps) -> Html {
    let lang = ask.lang;
    let conducts: &[(&str, u8)] = if let Said::Conducts(conducts) = &ask.said { conducts } else { &[] };
    let conduct_of =
        |key: &str| conducts.iter().find(|(other, _)| *other == key).map(|(_, conduct)| *conduct);
    let row = |key: &'static str| {
        let id = AttrValue::from(["conduct-", key].concat());
        let dispatch = ask.dispatch.clone();
        let assign = Callback::from(move |conduct| dispatch.dispatch(Action::Conduct(key, conduct)));
        let choice = |conduct: u8| {
            (conduct, say::facts_operation(lang, &number::count(lang, u64::from(conduct))).into())
        };
        let unchosen = lang.text(keys::FACTS_NO_OPERATION);
        let choices = (1..=CONDUCTS).map(choice);
        html! {
            <div class="ds-field" {key}>
                { attributed("label", &["class", "for"], ["ds-label".into(), id.clone()], provision(lang, key).into()) }
                { select(Some(id), None, unchosen, choices, conduct_of(key), assign) }
            </div>
        }
    };
    element("div", "stack", fragment(ask.named.iter().map(|key| row(key)).collect()))
}
