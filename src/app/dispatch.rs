//! How components say what the visitor did, and where they are.

use super::action::Action;
use super::loaded::{Further, Loaded};
use super::route::Route;
use super::state::State;
use super::words::Words;
use gloo::utils::window;
use std::rc::Rc;
use web_sys::Element;
use yew::{Callback, UseReducerDispatcher};

/// The way from a component to the state. It is another one when the rest of the texts is there, or other words are shown, so that
/// whoever has it is drawn again.
#[derive(Clone, PartialEq)]
pub struct Dispatch(Rc<Way>);

#[derive(PartialEq)]
struct Way {
    to: UseReducerDispatcher<State>,
    root: Element,
    loaded: Option<Loaded>,
    further: Option<Further>,
    words: Words,
}

impl Dispatch {
    /// The way to the state of the app in an element.
    pub fn new(to: UseReducerDispatcher<State>, root: Element, state: &State) -> Self {
        let State { loaded, further, words, .. } = *state;
        Self(Rc::new(Way { to, root, loaded, further, words }))
    }

    /// Makes an action happen.
    pub fn dispatch(&self, action: Action) {
        self.0.to.dispatch(action);
    }

    /// Whether what comes after the first load is there.
    pub fn loaded(&self) -> Option<Loaded> {
        self.0.loaded
    }

    /// Whether what comes after that is there.
    pub fn further(&self) -> Option<Further> {
        self.0.further
    }

    /// The words that are shown.
    pub fn words(&self) -> Words {
        self.0.words
    }

    /// Goes to a view. Where the app is the page, that is a step of the browser's own history; a part of another page has
    /// no address.
    pub fn go(&self, route: Route) {
        if self.is_part() || window().location().set_hash(&route.written()).is_err() {
            self.dispatch(Action::Go(route));
        }
    }

    /// Whether the app is a part of another page.
    pub fn is_part(&self) -> bool {
        self.0.root.has_attribute("data-part")
    }

    /// Whether the page stands in a frame of another (`www/embed/frame.js`).
    pub fn is_framed(&self) -> bool {
        self.0.root.has_attribute("data-framed")
    }

    /// The element that the app has to itself.
    pub fn root(&self) -> &Element {
        &self.0.root
    }
}

/// What an event calls that makes an action happen.
pub fn act<E: 'static>(dispatch: &Dispatch, action: Action) -> Callback<E> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| dispatch.dispatch(action.clone()))
}
