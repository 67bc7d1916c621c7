//! What a case is worked out with beside the law: the model of fines, and what looks ahead.

use crate::app::case::Case;
use crate::app::loaded::Loaded;
use crate::engine::catalogue::Section;
use crate::engine::open_questions::{self, End};
use crate::engine::practice::Evidence;
use crate::engine::{Assessment, OpenQuestions};
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

/// A case that reaches an end of a range.
#[inline(never)]
pub fn witness(_: Loaded, case: &Case, assessment: &Assessment, end: &End) -> Case {
    let witness = open_questions::witness_of(&case.facts, case.setting(), assessment, floors::smallest, end);
    case.with(witness.facts, witness.view)
}
