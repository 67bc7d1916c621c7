//! A version as one of several that are compared, and a line of what they are compared in.

use crate::app::name::Name;
use crate::app::state::State;
use crate::text::{Lang, keys, number, say};

/// What stands in a cell where a version says nothing.
pub const SILENT: &str = "–";

/// A version.
pub struct Side {
    /// What it is called.
    pub name: String,
    /// Whether it is the one on the page.
    pub is_now: bool,
    /// The page as it would be with this version on it.
    pub state: State,
}

/// Every version: those that are kept in their order, and last the one on the page.
pub fn sides(state: &State) -> Vec<Side> {
    let lang = state.lang;
    let kept = state.with_each_kept().map(|state| {
        let name = called(lang, &state.now.case.name);
        Side { name, is_now: false, state }
    });
    let name = now(lang, &state.now.case.name);
    kept.chain([Side { name, is_now: true, state: state.clone() }]).collect()
}

/// What a version that is kept is called.
pub fn called(lang: Lang, name: &Name) -> String {
    match name.text.trim() {
        "" => by_number(lang, name),
        text => text.to_owned(),
    }
}

/// What it is called as long as it has no name.
pub fn by_number(lang: Lang, name: &Name) -> String {
    say::versions_number(lang, &number::plain(u64::from(name.number)))
}

/// What the one on the page is called; one that was kept before is known by its name.
fn now(lang: Lang, name: &Name) -> String {
    let now = lang.text(keys::VERSIONS_NOW);
    if name.number == 0 { now.to_owned() } else { [now, " (", &called(lang, name), ")"].concat() }
}

/// What the versions say of one thing.
pub struct Line {
    /// Of what.
    pub name: String,
    /// What each says, in their order.
    pub cells: Vec<Cell>,
}

/// What a version says.
#[derive(PartialEq, Eq)]
pub struct Cell {
    /// In words.
    pub said: String,
    /// Which ways that pulls.
    pub pulls: Vec<&'static str>,
}

impl From<Option<String>> for Cell {
    fn from(said: Option<String>) -> Self {
        Self { said: said.unwrap_or_else(|| SILENT.to_owned()), pulls: Vec::new() }
    }
}
