//! What an app listens to as a whole: folds that are turned, the page being printed, the network, and the keys that take
//! back and come forward.

use super::action::Action;
use super::counted;
use super::dispatch::Dispatch;
use super::folds::Change;
use super::host;
use super::route::Route;
use crate::engine::Question;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::{document, window};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};
use yew::TargetCast;

/// Keeps track of the folds that have an id, and of printing, as long as the listeners are kept.
pub fn folds(dispatch: &Dispatch) -> [EventListener; 3] {
    let paper = |on| {
        let dispatch = dispatch.clone();
        move |_: &Event| {
            dispatch.dispatch(Action::Fold(Change::Paper(on)));
            // An effect would come too late: the paper may be put away by then.
            if on {
                host::count(dispatch.root(), counted::PRINTED);
            }
        }
    };
    // That a fold was turned is heard on the way down to it, for this event does not rise.
    let down = EventListenerOptions::run_in_capture_phase();
    let (root, told) = (dispatch.root(), dispatch.clone());
    let turned = move |event: &Event| {
        if let Some(change) = turned(&event.target_unchecked_into()) {
            told.dispatch(Action::Fold(change));
        }
    };
    [
        EventListener::new(&window(), "beforeprint", paper(true)),
        EventListener::new(&window(), "afterprint", paper(false)),
        EventListener::new_with_options(root, "toggle", down, turned),
    ]
}

/// Calls the window so while it is printed, as long as the listeners are kept: browsers propose that as the name of the file. The
/// browser goes on to print once its listeners are through, before any effect.
pub fn window_name(name: String) -> [EventListener; 2] {
    let before = Rc::new(Cell::new(None));
    let after = before.clone();
    let call = move |_: &Event| {
        before.set(Some(document().title()));
        document().set_title(&name);
    };
    let call_back = move |_: &Event| {
        if let Some(before) = after.take() {
            document().set_title(&before);
        }
    };
    [
        EventListener::new(&window(), "beforeprint", call),
        EventListener::new(&window(), "afterprint", call_back),
    ]
}

/// Follows the address to the view that it names, as long as the listener is kept.
pub fn addresses(dispatch: &Dispatch) -> Option<EventListener> {
    let told = dispatch.clone();
    let follow = move |_: &Event| {
        let address = address();
        // Where a visitor began, the address may have named no view.
        let begin = address.is_empty().then_some(Route::Start);
        if let Some(route) = Route::read(&address).or(begin) {
            told.dispatch(Action::Go(route));
        } else if let Some(question) = address.strip_prefix("#q-").and_then(Question::from_key) {
            told.dispatch(Action::Ask(question));
        }
    };
    (!dispatch.is_part()).then(|| EventListener::new(&window(), "hashchange", follow))
}

/// The fragment of the address, with its sign.
pub fn address() -> String {
    window().location().hash().unwrap_or_default()
}

/// Keeps track of the network going away and coming back.
pub fn network(dispatch: &Dispatch) -> [EventListener; 2] {
    [("offline", true), ("online", false)].map(|(event, offline)| {
        let dispatch = dispatch.clone();
        EventListener::new(&window(), event, move |_| dispatch.dispatch(Action::Offline(offline)))
    })
}

/// What happened to a fold, if its inside is drawn as it is opened: those have an id.
fn turned(fold: &Element) -> Option<Change> {
    let id = fold.id();
    (!id.is_empty()).then(|| Change::Turned(id, fold.has_attribute("open")))
}

/// Listens to the keys that take back and come forward: Ctrl or Cmd with Z, with Shift and Z, or with Y. In a field of
/// text they are the browser's.
pub fn keys(dispatch: Dispatch) -> EventListener {
    let root = dispatch.root().clone();
    let pressed = move |event: &Event| {
        if let Some(action) = event.dyn_ref::<KeyboardEvent>().and_then(asked_by) {
            event.prevent_default();
            dispatch.dispatch(action);
        }
    };
    let down = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&root, "keydown", down, pressed)
}

/// What a key asks for.
fn asked_by(event: &KeyboardEvent) -> Option<Action> {
    let at: Element = event.target()?.dyn_into().ok()?;
    let in_text = at.closest("[type=text], [type=date], textarea").ok().flatten().is_some();
    if in_text || !(event.ctrl_key() || event.meta_key()) {
        return None;
    }
    match event.key().as_str() {
        "z" | "Z" if event.shift_key() => Some(Action::Redo),
        "z" | "Z" => Some(Action::Undo),
        "y" => Some(Action::Redo),
        _ => None,
    }
}
