//! A search over the questions that are asked and the rules that can be broken: a lawyer knows the word, not the section.

use crate::app::behind::further::entry;
use crate::app::dispatch::Dispatch;
use crate::app::loaded::Further;
use crate::app::markup::{attributed, element};
use crate::app::state::State;
use crate::engine::Question;
use crate::law::Regime;
use crate::text::{Lang, keys};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What is searched.
#[derive(Properties, PartialEq)]
pub struct FindProps {
    there: Further,
    lang: Lang,
    regime: Option<Regime>,
    asked: Vec<Question>,
    dispatch: Dispatch,
}

/// The box with what it finds; nothing before what it searches is there.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let Some(there) = state.further else { return Html::default() };
    let asked = state.now.sections.iter().flat_map(|section| section.questions.iter().copied());
    let asked: Vec<Question> = asked.collect();
    html! { <Find {there} lang={state.lang} regime={state.regime()} {asked} dispatch={dispatch.clone()} /> }
}

#[component]
fn Find(props: &FindProps) -> Html {
    let typed = use_state_eq(String::new);
    let oninput = {
        let typed = typed.clone();
        move |event: InputEvent| typed.set(event.target_unchecked_into::<HtmlInputElement>().value())
    };
    let [told, list] = entry::found(props.there, props.lang, props.regime, &props.asked, &typed);
    let values = ["subtle find__count", "status"].map(AttrValue::Static);
    html! {
        <div class="ds-field find no-print">
            <label class="ds-label" for="find">{ props.lang.text(keys::FIND_LABEL) }</label>
            <input class="ds-input" type="search" id="find" autocomplete="off" value={(*typed).clone()} {oninput} />
            { attributed("p", &["class", "role"], values, told) }
            { element("ul", "ds-list find__list", list) }
        </div>
    }
}
