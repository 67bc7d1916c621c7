//! Why the range is as wide as it is: facts, judgement and views, and what each would leave.

use crate::app::behind::local;
use crate::app::folds::fold;
use crate::app::markup::{bullets, element, fragment, paragraph, placeholder};
use crate::app::state::State;
use crate::engine::Range;
use crate::engine::open_questions::{Settled, Width};
use crate::evidence::floors;
use crate::law::Regime;
use crate::text::{Key, Lang, keys, number, say};
use yew::prelude::*;

/// The sentences of a part.
struct Sentences {
    /// With a range and a factor.
    narrower: fn(Lang, &str, &str) -> String,
    /// Where it leaves one amount; which one, is what is open.
    one: Key,
    /// Where it leaves the range as wide.
    same: Key,
    /// Where it leaves it open.
    open: Key,
}

const FACTS: Sentences = Sentences {
    narrower: say::width_facts,
    one: keys::WIDTH_FACTS_ONE,
    same: keys::WIDTH_FACTS_NONE,
    open: keys::WIDTH_FACTS_OPEN,
};
const DISCRETION: Sentences = Sentences {
    narrower: say::width_discretion,
    one: keys::WIDTH_DISCRETION_ONE,
    same: keys::WIDTH_DISCRETION_NONE,
    open: keys::WIDTH_DISCRETION_OPEN,
};
const VIEWS: Sentences = Sentences {
    narrower: say::width_views,
    one: keys::WIDTH_VIEWS_ONE,
    same: keys::WIDTH_VIEWS_NONE,
    open: keys::WIDTH_VIEWS_NONE,
};

/// The section.
pub fn view(state: &State) -> Html {
    let (Some(settled), Some(regime)) = (&state.now.open_questions().settled, state.regime()) else {
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
    let part = |(left, range): (Width, Range), says: &Sentences| {
        if left >= settled.whole.0 && !left.open {
            return lang.text(says.same).to_owned();
        }
        match factor(state, left) {
            Some(_) if range.known().is_some() => lang.text(says.one).to_owned(),
            Some(factor) => (says.narrower)(lang, &factor, &amount(range)),
            None => lang.text(says.open).to_owned(),
        }
    };
    let mut lines = vec![part(settled.facts, &FACTS), part(settled.discretion, &DISCRETION)];
    if views(state) {
        lines.push(part(settled.views, &VIEWS));
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
