//! The report: two pages of what was said and found, and every step with its source for whoever asks for it. `content` is what it
//! says; on paper, as text and as a Word document it is the same.

mod appendix;
mod content;
mod dialog;
mod facts;
mod outcome;
mod paper;
#[cfg(test)]
mod tests;
mod text;
mod word;

use crate::app::state::State;
use crate::engine::Answer;
use crate::law::{ChoiceId, Circumstance};
use crate::text::{date, explain};
use content::Writer;
use jiff::civil::Date;

#[cfg(test)]
pub use content::{Block, Content};
pub use dialog::view as dialog;
pub use paper::view as paper;
pub use text::in_text;
pub use word::for_word;

/// What the report says.
pub fn content(state: &State) -> content::Content {
    let mut writer = Writer::new(state.lang, title(state));
    outcome::write(state, &mut writer);
    writer.turn();
    facts::write(state, &mut writer);
    writer.turn();
    if state.cover.appendix {
        appendix::write(state, &mut writer);
        writer.turn();
    }
    writer.done()
}

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
fn day(state: &State) -> Date {
    date::parse(&state.cover.day).map_or(state.today, |span| span.first)
}

/// The country that was said.
fn country(state: &State) -> Option<&'static str> {
    let Some(Answer::Given(set)) = state.facts().choice(ChoiceId::Country) else { return None };
    let option = set.iter().next().filter(|_| set.len() == 1)?;
    Some(explain::option(state.lang, Circumstance { question: ChoiceId::Country, option }))
}
