//! The tab's own storage: what was said survives a reload of the page, and ends with the tab, unless the
//! visitor asks to keep it on the device.
//!
//! A line for each answer, in the notation of the case files; a draft that could not be read is kept
//! as typed. Storage that is blocked, full or spoilt never breaks the page: what cannot be read is
//! left out.

use super::host;
use super::state::{State, Theme};
use super::version::Version;
use crate::engine::{Question, ViewChoice};
use crate::evidence::Example;
use crate::law::ViewId;
use crate::text::{Lang, date};
use std::rc::Rc;
use web_sys::Element;

const TYPED: &str = "typed ";
/// What a line of the version kept to compare with begins with.
const KEPT: &str = "kept ";

/// Keeps the state as long as the tab lives, and on the device if that was asked for; `false` if it was and cannot be.
pub fn keep(state: &State, root: &Element) -> bool {
    let text = written(state);
    // Where the tab keeps nothing, a reload starts afresh.
    host::keep(root, false, Some(&text));
    if !state.on_device || host::keep(root, true, Some(&text)) {
        return true;
    }
    // What was kept before is out of date.
    forget(root);
    false
}

/// Takes from the device what is kept there.
pub fn forget(root: &Element) {
    // Where nothing can be taken away, nothing is kept.
    host::keep(root, true, None);
}

/// Brings back what the tab holds, or else the device.
pub fn recall(state: &mut State, root: &Element) {
    let on_device = host::kept(root, true);
    state.on_device = on_device.is_some();
    if let Some(text) = host::kept(root, false).or(on_device) {
        read(&text, state);
    }
}

/// The state as text.
pub fn written(state: &State) -> String {
    let mut text = String::new();
    push_line(&mut text, &["#language=", state.lang.tag()]);
    push_line(&mut text, &["#colours=", state.theme.key()]);
    write_version(&mut text, "", &state.version());
    if let Some(kept) = &state.kept {
        write_version(&mut text, KEPT, kept);
    }
    text
}

/// A version as lines that each begin with a mark.
fn write_version(text: &mut String, mark: &str, version: &Version) {
    let mut lines = vec![("#on", date::iso(version.on))];
    if let ViewChoice::One(view) = version.view {
        lines.push(("#view", view.key().to_owned()));
    }
    if let Some(example) = version.opened {
        lines.push(("#example", example.key.to_owned()));
    }
    if let Some(case) = &version.replays {
        lines.push(("#replays", case.to_string()));
    }
    lines.extend(version.facts.written());
    for (key, value) in lines {
        push_line(text, &[mark, key, "=", &value]);
    }
    for (question, draft) in &version.drafts {
        push_line(text, &[mark, TYPED, question.key(), "=", &draft.text]);
    }
}

fn push_line(text: &mut String, parts: &[&str]) {
    for part in parts {
        text.extend(part.chars().filter(|c| *c != '\n'));
    }
    text.push('\n');
}

/// Reads what [`written`] wrote.
pub fn read(text: &str, state: &mut State) {
    read_version(text, "", state);
    if text.lines().any(|line| line.starts_with(KEPT)) {
        let mut kept = State::new(state.lang, state.today);
        read_version(text, KEPT, &mut kept);
        state.kept = Some(Rc::new(kept.version()));
    }
}

/// Reads the lines that begin with a mark, into a state that says nothing yet.
fn read_version(text: &str, mark: &str, state: &mut State) {
    let lines = text.lines().filter_map(|line| line.strip_prefix(mark)?.split_once('='));
    for (key, value) in lines {
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
            "#replays" => state.replays = Some(Rc::from(value)),
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
    fn the_version_kept_survives_a_reload() {
        let [first, .., last] = EXAMPLES else { panic!("there are two examples") };
        let mut state = State::new(Lang::Sv, date(2026, 11, 21));
        state.apply(Action::Open(first));
        state.apply(Action::Type(Question::from_key("breach-end").unwrap(), "last = spring".to_owned()));
        state.apply(Action::Keep);
        state.apply(Action::Open(last));
        let again = reloaded(&state);
        assert_eq!(again.facts, state.facts);
        let (kept, kept_again) = (state.kept.unwrap(), again.kept.unwrap());
        assert_eq!(kept_again.facts, kept.facts);
        assert_eq!(kept_again.drafts, kept.drafts);
        assert_eq!((kept_again.on, kept_again.view), (kept.on, kept.view));
        assert_eq!(kept_again.opened.map(|it| it.key), Some(first.key));
        assert_eq!(kept_again.assessment.result.is_some(), kept.assessment.result.is_some());
    }

    #[test]
    fn storage_of_before_keeps_no_version_and_a_spoilt_one_is_read_as_far_as_it_goes() {
        let mut state = State::new(Lang::En, date(2026, 11, 21));
        read("country=norway", &mut state);
        assert!(state.kept.is_none());
        read("kept\nkept =\nkept kept country=sweden\nkept harm=enormous\nkept country=norway", &mut state);
        assert_eq!(state.kept.unwrap().facts.written(), [("country", "norway".to_owned())]);
    }

    #[test]
    fn spoilt_storage_is_left_out() {
        let mut state = State::new(Lang::En, date(2026, 11, 21));
        read("harm=enormous\n\u{0}=\ntyped =\n#on=never\ncountry=norway\nno line", &mut state);
        assert_eq!(state.facts.written(), [("country", "norway".to_owned())]);
        assert_eq!(state.on, date(2026, 11, 21));
    }
}
