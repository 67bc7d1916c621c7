//! What the programs in `bin` are made of. They build Finesight or look into it, and are never shipped.

#[expect(
    clippy::float_arithmetic,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "a fit is statistics; counts are small, and no amount of an assessment is among its figures"
)]
pub mod fit;
pub mod lawbook;
