//! Which infringements another one already covers, so that they do not count beside it.

use super::AskProps;
use crate::app::Dispatch;
use crate::app::markup::chip;
use crate::app::state::Action;
use crate::engine::Facts;
use crate::text::explain::{provision, question as words};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub ask: AskProps,
}

/// The infringements named as chips, of which several may be chosen.
#[component]
pub fn DisplacedField(props: &Props) -> Html {
    let Some(dispatch) = use_context::<Dispatch>() else { return html! { <div /> } };
    let lang = props.ask.lang;
    let mut facts = Facts::default();
    let line = props.ask.answer.as_deref().unwrap_or_default();
    let _ = facts.read(props.ask.question.key(), line);
    let one = |key: &'static str| {
        let dispatch = dispatch.clone();
        let chosen = facts.displaced().contains(&key);
        let choose = Callback::from(move |_| dispatch.dispatch(Action::Displace(key, !chosen)));
        chip("checkbox", AttrValue::default(), false, chosen, provision(lang, key).into(), choose)
    };
    let named: Html = props.ask.named.iter().map(|key| one(key)).collect();
    html! {
        <fieldset class="ds-fieldset">
            <legend class="ds-label">{ words(lang, props.ask.question) }</legend>
            <div class="choices">{ named }</div>
        </fieldset>
    }
}
