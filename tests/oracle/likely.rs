//! What makes a fee likely where nothing stands against it: that something aggravates which no view in play
//! disputes. No source gives a threshold; the tool has set it so.

use super::law::Law;
use super::views::{Held, Pull, in_play};
use super::written::Written;
use std::collections::BTreeSet;

/// Facts that aggravate undisputed whatever their answer is.
pub fn undisputed(written: Written, law: &Law, on: &str) -> Vec<&'static str> {
    let views = in_play(law, on);
    let read: BTreeSet<&str> =
        views.iter().flat_map(Held::readings).map(|reading| reading.question).collect();
    let each = read.into_iter().map(|question| (question, written.options_under(question, law, on)));
    each.filter(|(question, left)| left.iter().all(|option| all_aggravate(&views, question, option)))
        .map(|(question, _)| question)
        .collect()
}

/// Whether every view that speaks of an answer has it aggravate, and not for the amount alone. One that took it up and
/// did not use it so differs (Nordic 5.3, internal rules and means).
fn all_aggravate(views: &[Held], question: &str, option: &str) -> bool {
    let pulls: Vec<Pull> = views
        .iter()
        .flat_map(Held::readings)
        .filter(|reading| (reading.question, reading.option) == (question, option))
        .map(|reading| reading.pull)
        .collect();
    pulls.contains(&Pull::Aggravating) && pulls.into_iter().all(Pull::aggravates)
}
