//! How to look at the case: whose view, and the law of which day.

use crate::app::Dispatch;
use crate::app::input::Draft;
use crate::app::markup::chip;
use crate::app::state::Action;
use crate::engine::ViewChoice;
use crate::law::Regime;
use crate::text::explain::view as view_words;
use crate::text::{Lang, date, keys, say};
use jiff::civil::Date;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What the section is shown with.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language.
    pub lang: Lang,
    /// The regime whose views are listed.
    pub regime: Option<Regime>,
    /// The view taken.
    pub view: ViewChoice,
    /// The day assessed.
    pub on: Date,
    /// What was typed for it.
    pub draft: Option<Draft>,
    /// Today.
    pub today: Date,
    /// The day of the case itself: when it was decided, or as the example has it.
    pub then: Option<Date>,
}

/// The section.
#[component]
pub fn LookAt(props: &Props) -> Html {
    let Some(dispatch) = use_context::<Dispatch>() else { return html! { <div /> } };
    let lang = props.lang;
    let view = |choice: ViewChoice, text: &'static str| {
        let dispatch = dispatch.clone();
        let take = Callback::from(move |_| dispatch.dispatch(Action::View(choice)));
        chip("radio", "view".into(), false, props.view == choice, text.into(), take)
    };
    let held = props.regime.map(Regime::views).unwrap_or_default();
    let views: Html =
        held.iter().map(|held| view(ViewChoice::One(held.id), view_words(lang, held.id))).collect();
    let error = props.draft.as_ref().and_then(|draft| draft.error.as_ref());
    let text = props.draft.as_ref().map_or_else(|| date::long(lang, props.on), |draft| draft.text.clone());
    let on_type = {
        let dispatch = dispatch.clone();
        move |event: InputEvent| {
            let field: HtmlInputElement = event.target_unchecked_into();
            dispatch.dispatch(Action::On(field.value()));
        }
    };
    let as_of = |day: Date, text: String| {
        let dispatch = dispatch.clone();
        let take = Callback::from(move |_| dispatch.dispatch(Action::AsOf(day)));
        chip("radio", "as-of".into(), false, props.on == day, text.into(), take)
    };
    let days = props.then.filter(|then| *then != props.today).map(|then| {
        html! {
            <div class="choices">
                { as_of(then, say::facts_as_then(lang, &date::long(lang, then))) }
                { as_of(props.today, say::facts_as_today(lang, &date::long(lang, props.today))) }
            </div>
        }
    });
    html! {
        <details class="ds-details" open=true>
            <summary>{ lang.text(keys::FACTS_SETTINGS) }</summary>
            <div>
                <div class="question">
                    <div class="ds-field">
                        <label class="ds-label" for="on">{ lang.text(keys::FACTS_ON) }</label>
                        <p data-field="description" id="on-hint">{ lang.text(keys::FACTS_ON_WHY) }</p>
                        <input class="ds-input typed" type="text" autocomplete="off" size="18" id="on" value={text}
                            aria-describedby="on-hint on-reading on-error"
                            aria-invalid={error.is_some().then_some("true")} oninput={on_type} />
                        <p class="reading" id="on-reading">
                            { say::facts_read_as(lang, &date::long(lang, props.on)) }
                        </p>
                        <div id="on-error">
                            if let Some(error) = error {
                                <p class="ds-validation-message" data-field="validation">{ error.message(lang) }</p>
                            }
                        </div>
                    </div>
                    <div>{ days.unwrap_or_default() }</div>
                </div>
                <div class="question">
                    <fieldset class="ds-fieldset">
                        <legend class="ds-label">{ lang.text(keys::FACTS_VIEW) }</legend>
                        <p data-field="description">{ lang.text(keys::FACTS_VIEW_WHY) }</p>
                        <div class="choices">
                            { view(ViewChoice::All, lang.text(keys::FACTS_VIEW_ALL)) }
                            { views }
                        </div>
                    </fieldset>
                </div>
            </div>
        </details>
    }
}
