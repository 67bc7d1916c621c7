//! Where fines land, once it is settled whom the one assessed compares with.

use super::group::Practice;
use super::model::estimate::Estimate;
use crate::engine::range::Range;

/// Where fines land.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Landing {
    /// As many fines lie below it as above; a range where it is a share of a maximum that is a range.
    pub typical: Range,
    /// The middle half.
    pub half: Range,
    /// Eight of ten; of a group with too few decisions to leave any out, all of them.
    pub range: Range,
}

/// Where fines land by the model or by the decisions of a group; `None` while it may be either, or where neither has amounts.
pub fn landing(practice: &[Practice], expected: Option<&Estimate>) -> Option<Landing> {
    match (practice, expected) {
        ([], Some(estimate)) => {
            let charged = estimate.charged?;
            let typical = Range::point(charged.typical);
            Some(Landing { typical, half: charged.half, range: charged.eight_of_ten })
        }
        ([group], None) => Some(Landing { typical: group.typical?, half: group.half?, range: group.band? }),
        _ => None,
    }
}
