//! What looks ahead of a case.

use crate::app::case::Case;
use crate::app::loaded::Further;
use crate::engine::Assessment;
use crate::engine::open_questions::{End, witness_of};
use crate::evidence::floors;

/// A case that reaches an end of a range.
#[inline(never)]
pub fn witness(_: Further, case: &Case, assessment: &Assessment, end: &End) -> Case {
    let witness = witness_of(&case.facts, case.setting(), assessment, floors::smallest, end);
    case.with(witness.facts, witness.view)
}
