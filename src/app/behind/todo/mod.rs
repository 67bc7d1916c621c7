//! What to do now: each step in plain words. What stands behind it comes later.

pub mod place;
mod step;

use crate::app::dispatch::Dispatch;
use crate::app::markup::{element, fragment, optional, placeholder, spaced, titled};
use crate::app::route::Route;
use crate::app::state::State;
use crate::app::way::way;
use crate::engine::to_do::ToDo;
use crate::engine::{Findings, to_do};
use crate::text::keys;
use yew::prelude::*;

/// The card.
pub fn view(state: &State, found: &Findings, dispatch: &Dispatch) -> Html {
    let case = &state.now.case;
    let left = &state.now.open_questions().mitigations;
    let mut steps = to_do::of(case.situation, &case.facts, found, left);
    // Nobody can still appeal a decision of long ago that was opened to be looked at.
    if case.opened.is_some() || case.replays.is_some() {
        steps.retain(|step| !matches!(step, ToDo::Appeal(_)));
    }
    if steps.is_empty() {
        return placeholder();
    }
    let steps = steps.iter().map(|step| step::view(state, found, *step, dispatch)).collect();
    let inside = fragment(vec![
        titled("h2", "xs", "", state.lang.text(keys::TODO_HEADING).into()),
        element("ol", "todo__steps", fragment(steps)),
        optional(found.expected.is_some(), || unmeasured(state, dispatch)),
    ]);
    element("section", "part todo", inside)
}

/// That the model of fines finds no lower fine by what is done now, but a higher one by a duty that is broken, as the steps tell;
/// and the way to what the law makes of it.
fn unmeasured(state: &State, dispatch: &Dispatch) -> Html {
    let change =
        way(dispatch, Route::Change, "ds-link no-print", state.lang.text(keys::OUTCOME_CHANGE).into());
    element("p", "subtle", spaced([state.lang.text(keys::TODO_UNMEASURED).into(), change]))
}

#[cfg(test)]
mod tests {
    use crate::engine::Question;
    use crate::engine::open_questions::mitigation::Act;
    use crate::evidence::MODEL;

    /// What the sentence under the steps says. Where a model made anew finds a difference, it has to be told.
    #[test]
    fn fines_do_not_differ_by_what_is_done_now() {
        for act in Act::ALL {
            assert!(!MODEL.tells_apart(Question::Choice(act.circumstance().question)), "{}", act.key());
        }
    }
}
