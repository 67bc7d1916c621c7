//! Which operation each infringement belongs to: a number for each, or none.

use super::AskProps;
use crate::app::Dispatch;
use crate::app::state::Action;
use crate::engine::Facts;
use crate::engine::question::CONDUCTS;
use crate::text::explain::{provision, question as words};
use crate::text::{keys, number, say};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub ask: AskProps,
}

/// A list to choose from for each infringement named.
#[component]
pub fn ConductsField(props: &Props) -> Html {
    let Some(dispatch) = use_context::<Dispatch>() else { return html! { <div /> } };
    let lang = props.ask.lang;
    let mut facts = Facts::default();
    let line = props.ask.answer.as_deref().unwrap_or_default();
    let _ = facts.read(props.ask.question.key(), line);
    let row = |key: &'static str| {
        let id = format!("conduct-{key}");
        let chosen = facts.conduct_of(key);
        let dispatch = dispatch.clone();
        let choose = move |event: Event| {
            let list: HtmlSelectElement = event.target_unchecked_into();
            dispatch.dispatch(Action::Conduct(key, list.value().parse().ok()));
        };
        let option = |conduct: u8| {
            let value = number::count(lang, u64::from(conduct));
            let text = say::facts_operation(lang, &value);
            html! { <option value={value} selected={chosen == Some(conduct)}>{ text }</option> }
        };
        html! {
            <div class="ds-field" {key}>
                <label class="ds-label" for={id.clone()}>{ provision(lang, key) }</label>
                <select class="ds-input" {id} onchange={choose}>
                    <option value="" selected={chosen.is_none()}>{ lang.text(keys::FACTS_NO_OPERATION) }</option>
                    { for (1..=CONDUCTS).map(option) }
                </select>
            </div>
        }
    };
    html! {
        <fieldset class="ds-fieldset">
            <legend class="ds-label">{ words(lang, props.ask.question) }</legend>
            <div class="stack">{ for props.ask.named.iter().map(|key| row(key)) }</div>
        </fieldset>
    }
}
