//! What a case is worked out with beside the law: the model of fines, and what looks ahead.

use crate::app::case::Case;
use crate::app::loaded::Loaded;
use crate::app::shown::Shown;
use crate::engine::catalogue::Section;
use crate::engine::open_questions::{self, End};
use crate::engine::practice::Evidence;
use crate::engine::{Assessment, OpenQuestions, Question};
use crate::evidence::{self, floors};

/// All that is known of what authorities did, with the model of fines.
#[inline(never)]
pub fn evidence(_: Loaded) -> &'static Evidence {
    evidence::whole()
}

/// What is open in a case, and what closing it would do.
#[inline(never)]
pub fn look(_: Loaded, case: &Case, assessment: &Assessment, sections: &[Section]) -> OpenQuestions {
    open_questions::look(&case.facts, case.setting(), assessment, sections, floors::smallest)
}

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

/// A case that reaches an end of a range.
#[inline(never)]
pub fn witness(_: Loaded, case: &Case, assessment: &Assessment, end: &End) -> Case {
    let witness = open_questions::witness_of(&case.facts, case.setting(), assessment, floors::smallest, end);
    case.with(witness.facts, witness.view)
}
