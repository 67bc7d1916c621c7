//! The questions whose answer would narrow the result.

use crate::app::loaded::Loaded;
use crate::app::shown::Shown;
use crate::engine::Question;

/// Every question worth asking: what narrows the ranges comes first, then what settles where fines land.
#[inline(never)]
pub fn worth(_: Loaded, shown: &Shown) -> Vec<Question> {
    let (assessment, open_questions) = (&shown.assessment, shown.open_questions());
    let worth = open_questions.ranked.iter().filter(|ranked| open_questions.is_worth_asking(ranked));
    let narrowing = worth.flat_map(|ranked| [Some(ranked.question), ranked.with]).flatten();
    let expected = assessment.result.iter().filter_map(|result| result.expected.as_ref());
    let landing = expected.flat_map(|estimate| estimate.expected.open_questions());
    let unsettled = landing.filter(|question| shown.is_open(*question));
    let mut questions: Vec<Question> = Vec::new();
    for question in narrowing.chain(unsettled) {
        if !questions.contains(&question) {
            questions.push(question);
        }
    }
    questions
}
