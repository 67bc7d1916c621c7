//! Where a step is done.

use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::to_do::{self, ToDo};
use crate::law::duties::{Duty, DutyRule};
use crate::law::supervisors::Supervisor;

/// Where a breach is notified.
pub fn place(state: &State, found: &Findings, step: ToDo) -> Option<&'static Supervisor> {
    match step {
        ToDo::Duty(DutyRule { duty: Duty::Notify, .. })
        | ToDo::IfBreach(DutyRule { duty: Duty::Notify, .. }) => {
            to_do::supervisor(state.facts(), found.regime)
        }
        _ => None,
    }
}
