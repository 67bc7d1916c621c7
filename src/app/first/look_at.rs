//! How to look at the case: whose view, and the law of which day.

use crate::app::action::Action;
use crate::app::dispatch::{Dispatch, act};
use crate::app::markup::{Typed, attributed, chip, element, fieldset, fragment, optional, typed};
use crate::app::state::State;
use crate::engine::{DateId, ViewChoice};
use crate::law::Regime;
use crate::text::explain::{ended as ended_words, view as view_words};
use crate::text::{date, keys, say};
use jiff::civil::Date;
use yew::prelude::*;

/// The section.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    html! {
        <details class="ds-details" open=true>
            <summary>{ lang.text(keys::FACTS_SETTINGS) }</summary>
            <div>{ element("div", "question", day(state, dispatch)) }{ element("div", "question", views(state, dispatch)) }</div>
        </details>
    }
}

/// The day to assess on, with those that are most asked for.
fn day(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let draft = state.now.case.on_draft.as_ref();
    let on = date::long(lang, state.now.case.on);
    let on_type = {
        let dispatch = dispatch.clone();
        Callback::from(move |text| dispatch.dispatch(Action::TypeDay(text)))
    };
    let as_of = |day: Date, text: String| {
        let take = act(dispatch, Action::SetDay(day));
        chip("radio", Some("as-of".into()), false, state.now.case.on == day, text.into(), take)
    };
    // The day of the case itself: when it was decided, or the example's.
    let then = state.facts().known_date(DateId::Decided).or(state.now.case.opened.map(|example| example.on));
    let days = then.filter(|then| *then != state.today).map(|then| {
        let then_words = say::facts_as_then(lang, &date::long(lang, then));
        let today_words = say::facts_as_today(lang, &date::long(lang, state.today));
        let days = fragment(vec![as_of(then, then_words), as_of(state.today, today_words)]);
        element("div", "choices", days)
    });
    let field = typed(Typed {
        id: "on".to_owned(),
        label: lang.text(keys::FACTS_ON).into(),
        hint: lang.text(keys::FACTS_ON_WHY),
        size: "18",
        reading: say::facts_read_as(lang, &on),
        text: draft.map_or(on, |draft| draft.text.clone()),
        error: draft.and_then(|draft| draft.error.as_ref()).map(|error| error.message(lang)),
        on_type,
        on_leave: None,
    });
    fragment(vec![field, element("div", "", days.unwrap_or_default())])
}

/// Whose view to take.
fn views(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let view = |choice: ViewChoice, text: &'static str| {
        let take = act(dispatch, Action::View(choice));
        chip("radio", Some("view".into()), false, state.now.case.view == choice, text.into(), take)
    };
    let held = state.regime().map(Regime::views).unwrap_or_default();
    let all = view(ViewChoice::All, lang.text(keys::FACTS_VIEW_ALL));
    let each = held.iter().map(|held| view(ViewChoice::One(held.id), view_words(lang, held.id)));
    let choices = fragment([all].into_iter().chain(each).collect());
    let mut followed = held.iter().filter(|held| state.now.case.view == ViewChoice::One(held.id));
    let ended = followed.find_map(|held| Some((held.id, held.ended_by(state.now.case.on)?)));
    // Its words come with the act of choosing it.
    let ended = optional(ended.is_some() && lang.is_complete(), || {
        let told = ended.map(|(view, end)| ended_words(lang, view, end.how, end.by.value));
        element("p", "reading", told.unwrap_or_default())
    });
    let why =
        attributed("p", &["data-field"], ["description".into()], lang.text(keys::FACTS_VIEW_WHY).into());
    fieldset(lang.text(keys::FACTS_VIEW), fragment(vec![why, element("div", "choices", choices), ended]))
}
