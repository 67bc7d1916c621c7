//! The next question of a quick estimate.

use crate::app::loaded::Loaded;
use crate::app::shown::Shown;
use crate::engine::Question;

/// The question most worth asking, but for those asked before.
#[inline(never)]
pub fn next(_: Loaded, shown: &Shown, asked: &[Question]) -> Option<Question> {
    worth_asking(shown).find(|question| !asked.contains(question))
}

/// Every question worth asking, asked before or not.
#[inline(never)]
pub fn worth(_: Loaded, shown: &Shown) -> Vec<Question> {
    worth_asking(shown).collect()
}

/// What narrows the ranges comes first, then what settles where fines land.
fn worth_asking(shown: &Shown) -> impl Iterator<Item = Question> {
    let Shown { assessment, open_questions, .. } = shown;
    let worth = open_questions.ranked.iter().filter(|ranked| open_questions.is_worth_asking(ranked));
    let narrowing = worth.flat_map(|ranked| [Some(ranked.question), ranked.with]).flatten();
    let expected = assessment.result.iter().filter_map(|result| result.expected.as_ref());
    let landing = expected.flat_map(|estimate| estimate.expected.open_questions());
    let unsettled = landing.filter(|question| shown.is_open(*question));
    narrowing.chain(unsettled)
}
