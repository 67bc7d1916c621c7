//! What must hold whatever is said: the edge towards JavaScript takes anything, an explanation can be
//! worked through again from its own parts, and amounts grow where the law has them grow.

#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at once"
)]

#[path = "properties/anything.rs"]
mod anything;
#[path = "properties/authority.rs"]
mod authority;
#[path = "properties/batch.rs"]
mod batch;
#[path = "common/cases.rs"]
mod cases;
#[path = "common/dice.rs"]
mod dice;
#[path = "common/drawn.rs"]
mod drawn;
#[path = "properties/growth.rs"]
mod growth;
#[path = "properties/outlook.rs"]
mod outlook;
#[path = "properties/replay.rs"]
mod replay;

/// Fails with the first few cases that are wrong.
fn none(wrong: &[String], checked: usize) {
    let shown = wrong.get(..wrong.len().min(4)).unwrap_or_default();
    assert!(wrong.is_empty(), "{} of {checked} are wrong; the first:\n\n{}", wrong.len(), shown.join("\n\n"));
}
