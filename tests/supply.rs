//! The texts of a language handed over while the program runs, as the page does it. In full only without
//! the feature `embedded-texts`: `cargo test --package finesight --no-default-features --test supply`.

use finesight::text::{Key, Lang, keys, supply};

const SWEDISH: &str = include_str!(concat!(env!("OUT_DIR"), "/texts-sv.txt"));
const MORE_SWEDISH: &str = include_str!(concat!(env!("OUT_DIR"), "/more-sv.txt"));
const FURTHER_SWEDISH: &str = include_str!(concat!(env!("OUT_DIR"), "/further-sv.txt"));
const SWEDISH_STORIES: &str = include_str!(concat!(env!("OUT_DIR"), "/stories-sv.txt"));

/// A message of each part of a language, in the order of the parts.
fn said(lang: Lang) -> [&'static str; 4] {
    let found = |name: &str| Key::find(name).map(|key| lang.text(key)).unwrap_or_default();
    [
        lang.text(keys::NOTICE_ESTIMATE),
        found("group-rights"),
        found("why-country"),
        found("story-no-2021-asker"),
    ]
}

/// Whether a language can be spoken, has all that a result needs, what stands behind one, and what happened
/// in each decision.
fn has(lang: Lang) -> [bool; 4] {
    [lang.is_supplied(), lang.is_complete(), lang.has_further(), lang.has_stories()]
}

#[test]
fn only_texts_for_these_messages_are_taken_in_whatever_order() {
    let embedded = cfg!(feature = "embedded-texts");
    assert_eq!(has(Lang::Sv), [embedded; 4]);
    // The last part comes first: each is taken without those before it.
    let parts = [SWEDISH, MORE_SWEDISH, FURTHER_SWEDISH, SWEDISH_STORIES];
    for (place, part) in parts.into_iter().enumerate().rev() {
        let (fingerprint, texts) = part.split_once('\0').unwrap_or_default();
        let one_less = texts.split_once('\0').unwrap_or_default().1;
        let before = (said(Lang::Sv), has(Lang::Sv));
        for spoilt in [
            String::new(),
            "<!doctype html>".to_owned(),
            texts.to_owned(),
            format!("0123456789abcdef\0{texts}"),
            format!("{fingerprint}\0{one_less}"),
            format!("{part}one more\0"),
            part.get(..part.len() - 1).unwrap_or_default().to_owned(),
        ] {
            assert!(!supply(Lang::Sv, spoilt));
            assert_eq!((said(Lang::Sv), has(Lang::Sv)), before);
        }
        assert!(supply(Lang::Sv, part.to_owned()));
        // A message that is looked up by its name is found once the names of all parts before it are there.
        let there = [place == 0, place <= 1, place <= 1, place <= 1].map(|there| there || embedded);
        assert_eq!(said(Lang::Sv).map(|text| !text.is_empty()), there);
    }
    assert_eq!(has(Lang::Sv), [true; 4]);
    let [estimate, group, why, story] = said(Lang::Sv);
    assert_eq!(estimate, "Detta är en uppskattning, inte juridisk rådgivning.");
    assert!(!group.is_empty() && !why.is_empty() && !story.is_empty());
    assert_eq!(Lang::Nb.is_supplied(), embedded, "the others are as they were");

    // What a page begins with is enough to speak, and not all; a result does without the last two parts.
    assert!(supply(Lang::Nb, SWEDISH.to_owned()));
    assert_eq!(has(Lang::Nb), [true, embedded, embedded, embedded]);
    assert!(supply(Lang::Nb, MORE_SWEDISH.to_owned()));
    assert_eq!(has(Lang::Nb), [true, true, embedded, embedded]);
    assert!(supply(Lang::Nb, FURTHER_SWEDISH.to_owned()));
    assert_eq!(has(Lang::Nb), [true, true, true, embedded]);
}
