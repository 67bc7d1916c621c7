//! Why the range is as wide as it is: facts, judgement and views, and what each would leave.

use super::local;
use crate::app::folds::fold;
use crate::app::markup::{bullets, element, fragment, paragraph, placeholder};
use crate::app::state::State;
use crate::engine::Range;
use crate::engine::open_questions::{Settled, Width};
use crate::evidence::floors;
use crate::law::Regime;
use crate::text::{Key, keys, number, say};
use yew::prelude::*;

/// The sentence of a part: with a range and a factor, where it leaves the range as wide, and where it
/// leaves it open.
type Sentences = (fn(crate::text::Lang, &str, &str) -> String, Key, Key);

/// The section.
pub fn view(state: &State) -> Html {
    let (Some(settled), Some(regime)) = (&state.now.open_questions.settled, state.regime()) else {
        return placeholder();
    };
    let heading = state.lang.text(keys::WIDTH_HEADING);
    fold(&state.folds, "widths", heading.into(), || parts(state, regime, settled))
}

fn parts(state: &State, regime: Regime, settled: &Settled) -> Html {
    let lang = state.lang;
    let amount = |range: Range| local::words(state, regime, range);
    let (width, range) = settled.whole;
    let floor = number::money(lang, range.currency.code(), floors::smallest(range.currency));
    let whole = match factor(state, width) {
        Some(factor) => say::width_whole(lang, &factor, &floor, &amount(range)),
        None => lang.text(keys::WIDTH_OPEN).to_owned(),
    };
    let part = |(left, range): (Width, Range), (narrower, same, open): Sentences| {
        if left >= settled.whole.0 && !left.open {
            return lang.text(same).to_owned();
        }
        match factor(state, left) {
            Some(factor) => narrower(lang, &factor, &amount(range)),
            None => lang.text(open).to_owned(),
        }
    };
    let mut lines = vec![
        part(settled.facts, (say::width_facts, keys::WIDTH_FACTS_NONE, keys::WIDTH_FACTS_OPEN)),
        part(
            settled.discretion,
            (say::width_discretion, keys::WIDTH_DISCRETION_NONE, keys::WIDTH_DISCRETION_OPEN),
        ),
    ];
    if views(state) {
        lines.push(part(settled.views, (say::width_views, keys::WIDTH_VIEWS_NONE, keys::WIDTH_VIEWS_NONE)));
    }
    fragment(vec![
        paragraph(whole),
        bullets(lines.into_iter().map(Html::from)),
        element("p", "ds-paragraph subtle", lang.text(keys::WIDTH_PARTS)),
        element("p", "ds-paragraph subtle", lang.text(keys::WIDTH_NOTHING)),
    ])
}

/// Whether more than one view is in play.
fn views(state: &State) -> bool {
    state.now.assessment.result.as_ref().is_some_and(|result| result.views.len() > 1)
}

fn factor(state: &State, width: Width) -> Option<String> {
    Some(number::decimal(state.lang, width.factor()?))
}
