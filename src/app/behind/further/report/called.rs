//! What a report is called, and its day.

use crate::app::state::State;
use crate::engine::Answer;
use crate::law::{ChoiceId, Circumstance};
use crate::text::{date, explain};
use jiff::civil::Date;

/// What the report is called as a file: the name of the case, or else the country and the day.
pub fn title(state: &State) -> String {
    let name = state.cover.name.trim();
    if !name.is_empty() {
        return name.to_owned();
    }
    let day = date::iso(day(state));
    let parts = ["Finesight"].into_iter().chain(country(state)).chain([day.as_str()]);
    parts.collect::<Vec<_>>().join(" – ")
}

/// The day of the report.
pub fn day(state: &State) -> Date {
    date::parse(&state.cover.day).map_or(state.today, |span| span.first)
}

/// The country that was said.
fn country(state: &State) -> Option<&'static str> {
    let Some(Answer::Given(set)) = state.facts().choice(ChoiceId::Country) else { return None };
    let option = set.iter().next().filter(|_| set.len() == 1)?;
    Some(explain::option(state.lang, Circumstance { question: ChoiceId::Country, option }))
}
