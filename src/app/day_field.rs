//! The field of the day to assess on.

use crate::app::action::Action;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{Typed, typed};
use crate::app::state::State;
use crate::text::{Key, date, say};
use yew::prelude::*;

/// The field, under that label and with that hint.
pub fn day_field(state: &State, dispatch: &Dispatch, label: Key, hint: Key) -> Html {
    let lang = state.lang;
    let draft = state.now.case.on_draft.as_ref();
    let on = date::long(lang, state.now.case.on);
    let dispatch = dispatch.clone();
    typed(Typed {
        id: "on".to_owned(),
        label: lang.text(label).into(),
        hint: lang.text(hint),
        is_cell: false,
        size: "18",
        reading: say::facts_read_as(lang, &on),
        text: draft.map_or(on, |draft| draft.text.clone()),
        error: draft.and_then(|draft| draft.error.as_ref()).map(|error| error.message(lang)),
        on_type: Callback::from(move |text| dispatch.dispatch(Action::TypeDay(text))),
        on_leave: None,
    })
}
