//! The note on a decision that was checked: what may be wrong with it, each with its sources; then what it says, and the facts.

use super::answered;
use super::content::{Block, Item, Text, Writer};
use super::outcome::head;
use crate::app::behind::further::check::found::found;
use crate::app::behind::further::check::says::says;
use crate::app::behind::further::check::words::{about, hangs_on, in_short, kinds, scope};
use crate::app::limits;
use crate::app::state::State;
use crate::check::Fault;
use crate::text::cite::named;
use crate::text::{Key, keys};

/// Writes the note.
pub fn write(state: &State, writer: &mut Writer) {
    let lang = state.lang;
    writer.heading(1, lang.text(keys::CHECKED_NOTE_HEADING));
    writer.put(Block::Rows(head(state)));
    writer.heading(2, lang.text(keys::CHECKED_FOUND));
    writer.put(Block::Lead(in_short(state)));
    let faults = found(state);
    for (worth, of_it) in kinds(lang, &faults) {
        writer.heading(2, worth);
        let items = of_it.into_iter().flat_map(|fault| items(state, fault, writer)).collect();
        writer.put(Block::List(items));
    }
    writer.turn();
    writer.heading(2, lang.text(keys::CHECKED_SAYS));
    let rows = says(state).into_iter().map(|(name, says)| (name, says.into_iter().map(Text::from).collect()));
    writer.put(Block::Rows(rows.collect()));
    writer.heading(2, lang.text(keys::FACTS_HEADING));
    let (facts, _, _) = answered::divided(state, usize::MAX);
    writer.put(Block::Rows(facts));
    writer.heading(2, lang.text(keys::CHECKED_SCOPE));
    writer.list(scope(lang));
    writer.heading(2, lang.text(keys::LIMITS_HEADING));
    writer.list(limits::lines(state));
    writer.turn();
}

/// A fault with its notes, and below it what it is about and hangs on.
fn items(state: &State, fault: &Fault, writer: &mut Writer) -> Vec<Item> {
    let lang = state.lang;
    let (is, how): (Key, Key) = if fault.is_certain() {
        (keys::CHECKED_CERTAIN, keys::CHECK_CERTAIN)
    } else {
        (keys::CHECKED_POSSIBLE, keys::CHECK_POSSIBLE)
    };
    let sentence = [lang.text(is), ": ", named(lang, "check", fault.code.key())].concat();
    let below = |words: String| Item { depth: 1, text: words.into() };
    let mut items = vec![Item { depth: 0, text: writer.cited(sentence, &fault.cites) }];
    items.extend(about(state, fault).into_iter().map(below));
    items.push(below(lang.text(how).to_owned()));
    items.extend(hangs_on(lang, fault).into_iter().map(|(_, words)| below(words.to_owned())));
    items
}
