//! What stands behind the result beside the form. An answer changes most of it, and where much of it is open, to draw that
//! takes longer than all that the visitor looks at. So it is drawn once the answer is painted.

use super::why;
use crate::app::awaited;
use crate::app::behind::further::entry;
use crate::app::dispatch::Dispatch;
use crate::app::folds::Change;
use crate::app::state::State;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use std::rc::Rc;
use yew::prelude::*;

/// In so many milliseconds the frame that shows an answer is painted.
const PAINTED: u32 = 30;

/// A part that may be drawn later. Each is drawn in a task of its own, so that none keeps the next key waiting for long.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What stands behind the result.
    Behind,
    /// The explanation.
    Why,
}

/// What such a part is drawn by.
#[derive(Properties)]
pub struct AfterProps {
    /// Which it is.
    pub part: Part,
    /// The page.
    pub page: Rc<State>,
    /// The way to the state.
    pub dispatch: Dispatch,
}

/// Only the same page is alike: to compare two of them costs as much as to see what differs.
impl PartialEq for AfterProps {
    fn eq(&self, other: &Self) -> bool {
        self.part == other.part && Rc::ptr_eq(&self.page, &other.page) && self.dispatch == other.dispatch
    }
}

/// A part, with the page as it was drawn by last, and what it waits for before it is drawn anew.
pub struct After {
    page: Rc<State>,
    waits: Option<Timeout>,
    _prints: EventListener,
}

/// When it is drawn anew, though nothing on the page changed.
pub enum When {
    /// What was put off is due.
    Due,
    /// The page is about to be printed. The browser waits for no more than its listeners, and Yew puts off what a component
    /// draws of new properties where all that was drawn before took long.
    Printed,
}

impl Component for After {
    type Message = When;
    type Properties = AfterProps;

    fn create(context: &Context<Self>) -> Self {
        let link = context.link().clone();
        let print = move |_: &Event| link.send_message(When::Printed);
        // Before the listener of the page as a whole.
        let first = EventListenerOptions::run_in_capture_phase();
        Self {
            page: context.props().page.clone(),
            waits: None,
            _prints: EventListener::new_with_options(&window(), "beforeprint", first, print),
        }
    }

    /// An answer is drawn later where much is open. All else is drawn at once, with an answer that waits.
    fn changed(&mut self, context: &Context<Self>, before: &AfterProps) -> bool {
        let page = &context.props().page;
        let can_wait = !Rc::ptr_eq(&page.now, &before.page.now) && page.folds.are_many();
        let link = context.link().clone();
        self.waits = can_wait.then(|| Timeout::new(PAINTED, move || link.send_message(When::Due)));
        if !can_wait {
            self.page = page.clone();
        }
        !can_wait
    }

    fn update(&mut self, context: &Context<Self>, when: When) -> bool {
        let page = &context.props().page;
        // A report is printed in the place of this: to draw it here as well would leave Yew no time to draw the report before that.
        if matches!(when, When::Printed) && page.has_report() && page.further.is_some() {
            return false;
        }
        self.waits = None;
        self.page = context.props().page.clone();
        if matches!(when, When::Printed) {
            Rc::make_mut(&mut self.page).folds.follow(Change::Paper(true));
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        match context.props().part {
            Part::Behind => behind(&self.page, &context.props().dispatch),
            Part::Why => why::view(&self.page),
        }
    }
}

fn behind(state: &State, dispatch: &Dispatch) -> Html {
    let Some(result) = &state.now.assessment.result else { return Html::default() };
    match state.further {
        Some(there) => entry::beside_form(there, state, result, dispatch),
        None if state.awaited.is_further_missing => awaited::view(state.lang, awaited::part(state)),
        None => awaited::slow(state.lang),
    }
}
