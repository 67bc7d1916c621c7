//! What makes a fee likely where nothing stands against it: that something aggravates which no view in play
//! disputes. No source gives a threshold; the tool has set it so.

use super::law::Law;
use super::views::{Held, Pull, Reading, certainly_for, in_play};
use super::written::Written;
use std::collections::BTreeSet;

/// Facts that aggravate undisputed whatever their answer is.
pub fn undisputed(written: Written, law: &Law, on: &str) -> Vec<&'static str> {
    let views = in_play(written, law, on);
    let readings: Vec<Reading> = views
        .iter()
        .flat_map(Held::readings)
        .filter(|reading| certainly_for(reading.criterion, written, law))
        .collect();
    let read: BTreeSet<&str> = readings.iter().map(|reading| reading.question).collect();
    let each = read.into_iter().map(|question| (question, written.options_under(question, law, on)));
    each.filter(|(question, left)| left.iter().all(|option| all_aggravate(&readings, question, option)))
        .map(|(question, _)| question)
        .collect()
}

/// Whether every view that speaks of an answer has it aggravate, and not for the amount alone. One that took it up and
/// did not use it so differs (Nordic 5.3, internal rules and means).
fn all_aggravate(readings: &[Reading], question: &str, option: &str) -> bool {
    let pulls: Vec<Pull> = readings
        .iter()
        .filter(|reading| (reading.question, reading.option) == (question, option))
        .map(|reading| reading.pull)
        .collect();
    pulls.contains(&Pull::Aggravating) && pulls.into_iter().all(Pull::aggravates)
}
