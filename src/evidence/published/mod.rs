//! What is known of published decisions in bulk: how they ended, what published calculations did at each step, and how well
//! the shares of endings and the model of fines do on decisions that they have not seen.
//!
//! The tables are aggregates computed by `tools/src/bin/calibrate.rs`.

mod endings;
mod row;
mod tables;

pub use endings::{CALIBRATED, ENDINGS};
pub use row::{
    Calibrated, Chain, ChainStep, Matter, Sample, Tested, TestedClass, TestedHidden, TestedInCountry,
    TestedOnCommunications, Way,
};
pub use tables::{
    CHAINS, TESTED, TESTED_BY_CLASS, TESTED_BY_COUNTRY, TESTED_HIDDEN, TESTED_ON_COMMUNICATIONS,
};

use crate::engine::Findings;
use crate::engine::find::imposition::Prospect;
use crate::law::Field;

/// Whether it is told how decisions ended: under the Regulation or the UK GDPR, as these are, and where a fee could follow.
pub fn tells_endings(result: &Findings) -> bool {
    let regime = result.regime;
    let is_like_these = regime.rules().comparison.by_model && regime.field() == Field::DataProtection;
    is_like_these && result.imposition.answer != Prospect::Excluded
}

/// How the model did on decisions on communications, with all of their facts known.
pub fn on_communications() -> Option<&'static TestedOnCommunications> {
    TESTED_ON_COMMUNICATIONS.iter().find(|row| row.matter.is_none() && row.hidden == 0)
}
