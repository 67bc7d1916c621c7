//! The tab's own storage: what was said survives a reload of the page, and ends with the tab.
//!
//! A line for each answer, in the notation of the case files; a draft that could not be read is kept
//! as typed. Storage that is blocked, full or spoilt never breaks the page: what cannot be read is
//! left out.

use super::state::{State, Theme};
use crate::engine::{Question, ViewChoice};
use crate::evidence::Example;
use crate::law::ViewId;
use crate::text::{Lang, date};
use web_sys::Storage;

const PLACE: &str = "finesight";
const TYPED: &str = "typed ";

fn storage() -> Option<Storage> {
    gloo::utils::window().session_storage().ok().flatten()
}

/// Keeps the state in the tab's storage.
pub fn keep(state: &State) {
    if let Some(storage) = storage() {
        // A full or forbidden storage only means that a reload starts afresh.
        let _ = storage.set_item(PLACE, &written(state));
    }
}

/// Brings back what the tab's storage holds.
pub fn recall(state: &mut State) {
    let kept = storage().and_then(|storage| storage.get_item(PLACE).ok().flatten());
    if let Some(kept) = kept {
        read(&kept, state);
    }
}

/// The state as text.
pub fn written(state: &State) -> String {
    let mut lines = vec![
        ("#language", state.lang.tag().to_owned()),
        ("#colours", state.theme.key().to_owned()),
        ("#on", date::iso(state.on)),
    ];
    if let ViewChoice::One(view) = state.view {
        lines.push(("#view", view.key().to_owned()));
    }
    if let Some(example) = state.opened {
        lines.push(("#example", example.key.to_owned()));
    }
    lines.extend(state.facts.written());
    let mut text = String::new();
    for (key, value) in lines {
        push_line(&mut text, &[key, "=", &value]);
    }
    for (question, draft) in &state.drafts {
        push_line(&mut text, &[TYPED, question.key(), "=", &draft.text]);
    }
    text
}

fn push_line(text: &mut String, parts: &[&str]) {
    for part in parts {
        text.extend(part.chars().filter(|c| *c != '\n'));
    }
    text.push('\n');
}

/// Reads what [`written`] wrote.
pub fn read(kept: &str, state: &mut State) {
    for (key, value) in kept.lines().filter_map(|line| line.split_once('=')) {
        match key {
            "#language" => {
                state.lang = Lang::from_tag(value).filter(|lang| lang.is_supplied()).unwrap_or(state.lang);
            }
            "#colours" => {
                state.theme = Theme::ALL.into_iter().find(|theme| theme.key() == value).unwrap_or_default();
            }
            "#on" => state.on = date::parse(value).map_or(state.on, |span| span.first),
            "#view" => state.view = ViewId::from_key(value).map_or(state.view, ViewChoice::One),
            "#example" => state.opened = Example::find(value),
            key => match key.strip_prefix(TYPED).and_then(Question::from_key) {
                Some(question) => {
                    state.follow();
                    let regime = state.regime();
                    let draft =
                        super::input::read(state.lang, regime, question, value.to_owned(), &mut state.facts);
                    state.drafts.extend(draft.map(|draft| (question, draft)));
                }
                None => {
                    let _ = state.facts.read(key, value);
                }
            },
        }
    }
    state.follow();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::state::Action;
    use crate::evidence::EXAMPLES;
    use jiff::civil::date;

    fn reloaded(state: &State) -> State {
        let mut again = State::new(Lang::En, state.today);
        read(&written(state), &mut again);
        again
    }

    #[test]
    fn every_example_survives_a_reload() {
        for example in EXAMPLES {
            let mut state = State::new(Lang::Nb, date(2026, 11, 21));
            state.apply(Action::Open(example));
            let again = reloaded(&state);
            assert_eq!(again.facts, state.facts);
            assert_eq!((again.on, again.view, again.lang), (state.on, state.view, state.lang));
            assert_eq!(again.opened.map(|it| it.key), Some(example.key));
        }
    }

    #[test]
    fn what_could_not_be_read_survives_a_reload() {
        let mut state = State::new(Lang::En, date(2026, 11, 21));
        let question = Question::from_key("breach-end").unwrap();
        state.apply(Action::Type(question, "last = spring".to_owned()));
        assert_eq!(reloaded(&state).drafts, state.drafts);
    }

    #[test]
    fn spoilt_storage_is_left_out() {
        let mut state = State::new(Lang::En, date(2026, 11, 21));
        read("harm=enormous\n\u{0}=\ntyped =\n#on=never\ncountry=norway\nno line", &mut state);
        assert_eq!(state.facts.written(), [("country", "norway".to_owned())]);
        assert_eq!(state.on, date(2026, 11, 21));
    }
}
