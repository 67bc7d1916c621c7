//! How to look at the case: whose view, and the law of which day.

use crate::app::action::Action;
use crate::app::behind::entry;
use crate::app::day_field::day_field;
use crate::app::dispatch::{Dispatch, act};
use crate::app::markup::{attributed, chip, element, fieldset, fragment};
use crate::app::state::State;
use crate::app::view_chip::view_chip;
use crate::engine::{DateId, ViewChoice};
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
    let as_of = |day: Date, text: String| {
        let take = act(dispatch, Action::SetDay(day));
        chip("radio", Some("as-of".into()), false, state.now.case.on == day, text.into(), take)
    };
    // The day of the case itself: that of the decision that was opened, or when it was decided. A board's comes after the
    // decision of the authority that its facts tell of.
    let then = state.now.case.opened.map(|example| example.on).or(state.facts().known_date(DateId::Decided));
    let days = then.filter(|then| *then != state.today).map(|then| {
        let then_words = say::facts_as_then(lang, &date::long(lang, then));
        let today_words = say::facts_as_today(lang, &date::long(lang, state.today));
        let days = fragment(vec![as_of(then, then_words), as_of(state.today, today_words)]);
        element("div", "choices", days)
    });
    let field = day_field(state, dispatch, keys::FACTS_ON, keys::FACTS_ON_WHY);
    fragment(vec![field, element("div", "", days.unwrap_or_default())])
}

/// Whose view to take: any, or one of those that are held under the rules that apply.
fn views(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let all = view_chip(state, dispatch, ViewChoice::All, lang.text(keys::FACTS_VIEW_ALL));
    let [each, ended] = state.now.loaded.map(|law| entry::views(law, state, dispatch)).unwrap_or_default();
    let choices = fragment(vec![all, each]);
    let why =
        attributed("p", &["data-field"], ["description".into()], lang.text(keys::FACTS_VIEW_WHY).into());
    fieldset(lang.text(keys::FACTS_VIEW), fragment(vec![why, element("div", "choices", choices), ended]))
}
