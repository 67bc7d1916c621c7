//! The tab's own storage: what was said survives a reload of the page, and ends with the tab, unless the visitor asks to
//! keep it on the device.
//!
//! It is kept in the form of a saved case, with the language of the page, its words and its colours. Storage that is blocked, full
//! or spoilt never breaks the page: what cannot be read is left out.

use super::behind::entry::ahead;
use super::json::{of_js, to_js};
use super::saved::{Tree, written};
use super::shown::Shown;
use super::state::State;
use super::theme::Theme;
use super::versions::Versions;
use super::words::Words;
use super::{host, lines};
use crate::text::Lang;
use jiff::civil::Date;
use std::rc::Rc;
use web_sys::Element;

/// What is kept of the page, which is written down when one of these changes.
#[derive(Clone, PartialEq)]
pub struct Kept {
    now: Rc<Shown>,
    beside: Versions,
    lang: Lang,
    words: Words,
    theme: Theme,
    today: Date,
    on_device: bool,
}

impl Kept {
    /// What is kept of a state.
    pub fn of(state: &State) -> Self {
        let State { lang, words, theme, today, on_device, .. } = *state;
        let (now, beside) = (state.now.clone(), state.kept.clone());
        Self { now, beside, lang, words, theme, today, on_device }
    }

    /// Keeps it as long as the tab lives, and on the device if that was asked for; `false` if it was and cannot be.
    pub fn keep(&self, root: &Element) -> bool {
        host::keep(root, &to_js(&self.written()), self.on_device)
    }

    fn written(&self) -> Tree {
        let mut tree = written(&self.now.case, &self.beside.cases(), self.lang, self.today);
        if let Tree::Named(named) = &mut tree {
            named.push(("colours".to_owned(), Tree::Text(self.theme.key().to_owned())));
            named.push(("words".to_owned(), Tree::Text(self.words.key().to_owned())));
        }
        tree
    }
}

/// Restores what the tab stores, or else the device.
pub fn recall(state: &mut State, root: &Element) {
    let [in_tab, on_device] = [false, true].map(|on_device| host::kept(root, on_device));
    state.on_device = !on_device.is_undefined();
    let held = if in_tab.is_undefined() { on_device } else { in_tab };
    if !held.is_undefined() {
        recall_from(state, of_js(&held));
    }
}

fn recall_from(state: &mut State, held: Tree) {
    let held = if let Tree::Text(text) = &held { lines::as_tree(text) } else { held };
    let text = |name: &str| held.under(name).and_then(Tree::text);
    if let Some(lang) = text("language").and_then(Lang::from_tag).filter(|lang| lang.is_supplied()) {
        state.speak(lang);
    }
    if state.lang.has_easy() {
        state.words = text("words").map_or(state.words, Words::from_key);
    }
    state.theme = text("colours").map_or(state.theme, Theme::from_key);
    // A page that a case was kept for begins once the law is there (`texts::first`).
    if let Some(law) = state.loaded {
        let saved = ahead::kept(law, &held, state.today);
        state.put(saved.case);
        state.keep(saved.kept);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::action::Action;
    use crate::engine::Question;
    use crate::evidence::EXAMPLES;
    use jiff::civil::date;

    fn reloaded(state: &State) -> State {
        let mut again = State::new(Lang::En, state.today);
        recall_from(&mut again, Kept::of(state).written());
        again
    }

    #[test]
    fn what_was_said_and_kept_survives_a_reload_with_language_and_colours() {
        for example in EXAMPLES {
            let mut state = State::new(Lang::Nb, date(2026, 11, 21));
            state.apply(Action::SetTheme(Theme::Dark));
            state.apply(Action::SetWords(Words::Easy));
            state.apply(Action::Open(example));
            state.apply(Action::Type(Question::from_key("breach-end").unwrap(), "last = spring".to_owned()));
            state.apply(Action::Keep);
            state.apply(Action::Open(EXAMPLES.last().unwrap()));
            assert!(Kept::of(&reloaded(&state)) == Kept::of(&state), "{}", example.key);
        }
    }

    #[test]
    fn what_the_lines_of_before_held_is_brought_back() {
        let mut state = State::new(Lang::En, date(2026, 11, 21));
        let lines = "#language=sv\n#colours=light\ncountry=norway\nkept country=sweden\n";
        recall_from(&mut state, Tree::Text(lines.to_owned()));
        assert_eq!((state.lang, state.theme), (Lang::Sv, Theme::Light));
        assert_eq!(state.facts().written(), [("country", "norway".to_owned())]);
        let kept = state.kept.iter().next().unwrap();
        assert_eq!(kept.case.facts.written(), [("country", "sweden".to_owned())]);
    }
}
