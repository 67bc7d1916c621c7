//! What is known of published decisions in bulk: how they ended, what published calculations did at each step, and how well
//! the shares of endings and the model of fines do on decisions that they have not seen.
//!
//! The tables are aggregates computed by `tools/src/bin/calibrate.rs`.

mod endings;
mod row;
mod tables;

pub use endings::{CALIBRATED, ENDINGS};
pub use row::{
    Calibrated, Chain, ChainStep, Sample, Tested, TestedClass, TestedHidden, TestedInCountry, Way,
};
pub use tables::{CHAINS, TESTED, TESTED_BY_CLASS, TESTED_BY_COUNTRY, TESTED_HIDDEN};

use crate::engine::Findings;
use crate::engine::find::imposition::Prospect;

/// Whether it is told how decisions ended: under the Regulation or the UK GDPR, as these are, and where a fee could follow.
pub fn tells_endings(result: &Findings) -> bool {
    result.regime.rules().comparison.by_model && result.imposition.answer != Prospect::Excluded
}
