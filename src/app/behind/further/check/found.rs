//! What the check finds.

use crate::app::state::State;
use crate::check::{self, Fault};

/// What may be wrong with the decision on the page, the gravest first.
pub fn found(state: &State) -> Vec<Fault> {
    let case = &state.now.case;
    check::faults(&case.facts, &case.claims.decision(), &state.now.assessment, case.on)
}
