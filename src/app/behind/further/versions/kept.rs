//! The versions that are kept, each with its name to edit, and what can be done with it.

use super::side::{by_number, called};
use crate::app::action::Action;
use crate::app::dispatch::{Dispatch, act};
use crate::app::focus;
use crate::app::markup::{attributed, element, fragment, keyed};
use crate::app::name::{LONGEST, Name};
use crate::app::state::State;
use crate::text::{Key, Lang, keys, number, say};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The place of the section, which has the focus when what was pressed in it disappears.
pub const PLACE: &str = "versions";

/// The list, in the order of the columns. An entry is known by its place, so that what was pressed in it stays when another
/// version comes there.
pub fn list(state: &State, dispatch: &Dispatch) -> Html {
    let entries = state.kept.iter().enumerate().map(|(place, kept)| {
        let place = number::plain(u64::try_from(place).unwrap_or_default());
        keyed(place.clone(), entry(state.lang, &place, &kept.case.name, dispatch))
    });
    let values = ["versions__kept no-print".into(), state.lang.text(keys::VERSIONS_KEPT).into()];
    attributed("ul", &["class", "aria-label"], values, fragment(entries.collect()))
}

fn entry(lang: Lang, place: &str, name: &Name, dispatch: &Dispatch) -> Html {
    let number = name.number;
    let (id, with) = (["version-", place].concat(), dispatch.clone());
    let oninput = Callback::from(move |event: InputEvent| call(number, &event, &with));
    let field = html! {
        <div class="ds-field">
            <label class="ds-label" for={id.clone()}>{ say::versions_name(lang, &by_number(lang, name)) }</label>
            <input class="ds-input" type="text" {id} autocomplete="off" maxlength={LONGEST.to_string()}
                placeholder={by_number(lang, name)} value={name.text.clone()} {oninput} />
        </div>
    };
    let of = called(lang, name);
    let buttons = vec![
        way(lang, "secondary", keys::VERSIONS_SWAP, &of, act(dispatch, Action::Swap(number))),
        way(lang, "tertiary", keys::VERSIONS_DROP, &of, vanishing(dispatch, Action::Drop(number))),
    ];
    fragment(vec![field, element("div", "row", fragment(buttons))])
}

#[inline(never)]
fn call(number: u32, event: &InputEvent, dispatch: &Dispatch) {
    let field: HtmlInputElement = event.target_unchecked_into();
    dispatch.dispatch(Action::Call(number, field.value()));
}

/// A button that says to a screen reader which version it is about.
fn way(lang: Lang, variant: &'static str, does: Key, of: &str, onclick: Callback<MouseEvent>) -> Html {
    let about = [": ", of].concat();
    html! {
        <button class="ds-button" type="button" data-variant={variant} data-color="neutral" {onclick}>
            { lang.text(does) }<span class="ds-sr-only">{ about }</span>
        </button>
    }
}

/// What the press of a button does that may disappear by it.
pub fn vanishing(dispatch: &Dispatch, action: Action) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| {
        focus::on(&dispatch, PLACE);
        dispatch.dispatch(action.clone());
    })
}
