//! The next question of a quick estimate.

use crate::app::loaded::Loaded;
use crate::app::local;
use crate::app::shown::Shown;
use crate::app::state::State;
use crate::engine::Question;
use crate::text::{keys, say};

/// The question most worth asking, but for those asked before: what narrows the ranges comes first, then what settles
/// where fines land.
#[inline(never)]
pub fn next(_: Loaded, shown: &Shown, asked: &[Question]) -> Option<Question> {
    let Shown { assessment, open_questions, .. } = shown;
    let worth = open_questions.ranked.iter().filter(|ranked| open_questions.is_worth_asking(ranked));
    let narrowing = worth.flat_map(|ranked| [Some(ranked.question), ranked.with]).flatten();
    let expected = assessment.result.iter().filter_map(|result| result.expected.as_ref());
    let landing = expected.flat_map(|estimate| estimate.expected.open_questions());
    let unsettled = landing.filter(|question| shown.is_open(*question));
    narrowing.chain(unsettled).find(|question| !asked.contains(question))
}

/// That no question is worth asking any more: of which range, and how wide it is left.
#[inline(never)]
pub fn done(_: Loaded, state: &State) -> String {
    let settled = state.now.open_questions.settled.as_ref();
    match settled.zip(state.regime()) {
        Some((settled, regime)) => {
            let done =
                if regime.rules().method.is_some() { say::quick_done } else { say::quick_done_maximum };
            done(state.lang, &local::words(state, regime, settled.whole.1))
        }
        None => state.lang.text(keys::QUICK_DONE_ALL).to_owned(),
    }
}
