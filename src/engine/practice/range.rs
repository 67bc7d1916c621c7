//! Where fines land, whoever it turns out to be.

use super::group::Practice;
use super::model::estimate::Estimate;
use crate::engine::range::Range;

/// One range over all that the one assessed may compare with; `None` when one of these has none, or when they are in
/// different currencies.
pub fn range(practice: &[Practice], expected: Option<&Estimate>) -> Option<Range> {
    let of_groups = practice.iter().map(|practice| practice.band);
    let bands: Vec<Range> = of_groups.chain(expected.map(Estimate::range)).collect::<Option<_>>()?;
    let comparable = bands.windows(2).all(|pair| matches!(pair, [one, two] if one.currency == two.currency));
    if comparable { Range::hull_of(bands) } else { None }
}
