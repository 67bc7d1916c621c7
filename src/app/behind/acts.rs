//! What can be done with the work as a whole, when its button is pressed.

use super::browser;
use crate::app::action::Action;
use crate::app::dispatch::Dispatch;
use crate::app::notice::Notice;
use crate::app::route::Route;
use crate::app::saved::Refusal;
use crate::app::state::State;
use crate::text::date;
use jiff::civil::Date;
use web_sys::File;

/// Prints the report.
#[inline(never)]
pub fn print(_: &State, _: &Dispatch) {
    browser::print();
}

/// Saves the case as a file.
#[inline(never)]
pub fn save(state: &State, dispatch: &Dispatch) {
    if let Some(text) = browser::as_file(state) {
        hand_over(state, dispatch, ".json", &text);
    }
}

/// Hands a text over as a file.
pub fn hand_over(state: &State, dispatch: &Dispatch, ending: &str, text: &str) {
    browser::save(&file_name(state, ending), text);
    dispatch.dispatch(Action::Notify(Notice::Saved));
}

/// What a file is called.
pub fn file_name(state: &State, ending: &str) -> String {
    ["finesight-", &date::iso(state.today), ending].concat()
}

/// Opens a file that was chosen. Whoever begins with one goes on to its result.
#[inline(never)]
pub fn open(chosen: &File, today: Date, route: Route, dispatch: &Dispatch) {
    let Some(text) = browser::text_of(chosen) else {
        return dispatch.dispatch(Action::opening(Err(Refusal::TooLong)));
    };
    let dispatch = dispatch.clone();
    let read = move |text: Result<Option<String>, ()>| {
        let read = browser::read(&text.ok().flatten().unwrap_or_default(), today);
        if read.is_ok() && route == Route::Start {
            dispatch.go(Route::Result);
        }
        dispatch.dispatch(Action::opening(read));
    };
    browser::then(text, read.into());
}

/// Copies a link to the case.
#[inline(never)]
pub fn copy_link(state: &State, dispatch: &Dispatch) {
    let Some(link) = browser::link(state) else { return };
    let Some(copied) = browser::copy(&link) else {
        return dispatch.dispatch(Action::Notify(Notice::Link(link)));
    };
    let dispatch = dispatch.clone();
    let tell = move |copied: Result<_, ()>| {
        let notice = copied.map_or_else(|()| Notice::Link(link.clone()), |_| Notice::Copied);
        dispatch.dispatch(Action::Notify(notice));
    };
    browser::then(copied, tell.into());
}
