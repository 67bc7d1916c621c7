//! Which of the infringements named is the gravest; none, until one is marked.

use super::AskProps;
use crate::app::Dispatch;
use crate::app::markup::chip;
use crate::app::state::Action;
use crate::text::explain::{provision, question as words};
use crate::text::keys;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub ask: AskProps,
}

/// The infringements named as chips, and none.
#[component]
pub fn GravestField(props: &Props) -> Html {
    let Some(dispatch) = use_context::<Dispatch>() else { return html! { <div /> } };
    let lang = props.ask.lang;
    let chosen = props.ask.answer.as_deref();
    let one = |key: Option<&'static str>| {
        let dispatch = dispatch.clone();
        let text = key.map_or_else(|| lang.text(keys::FACTS_NONE_NAMED), |key| provision(lang, key));
        let choose = Callback::from(move |_| dispatch.dispatch(Action::Gravest(key)));
        chip("radio", "q-gravest-answer".into(), key.is_none(), chosen == key, text.into(), choose)
    };
    let named: Html = props.ask.named.iter().map(|key| one(Some(*key))).collect();
    html! {
        <fieldset class="ds-fieldset">
            <legend class="ds-label">{ words(lang, props.ask.question) }</legend>
            <div class="choices">
                { named }
                { one(None) }
            </div>
        </fieldset>
    }
}
