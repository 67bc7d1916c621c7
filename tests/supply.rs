//! The texts of a language handed over while the program runs, as the page does it. In full only without
//! the feature `embedded-texts`: `cargo test --package finesight --no-default-features --test supply`.

use finesight::text::{Key, Lang, keys, supply};

const SWEDISH: &str = include_str!(concat!(env!("OUT_DIR"), "/texts-sv.txt"));
const MORE_SWEDISH: &str = include_str!(concat!(env!("OUT_DIR"), "/more-sv.txt"));

/// What one part of a language has that is not the other's: `notice-estimate`, and `why-country`.
fn said(lang: Lang) -> [&'static str; 2] {
    [lang.text(keys::NOTICE_ESTIMATE), Key::find("why-country").map(|key| lang.text(key)).unwrap_or_default()]
}

#[test]
fn only_texts_for_these_messages_are_taken_in_whatever_order() {
    let embedded = cfg!(feature = "embedded-texts");
    assert_eq!((Lang::Sv.is_supplied(), Lang::Sv.is_complete()), (embedded, embedded));
    for part in [MORE_SWEDISH, SWEDISH] {
        let (fingerprint, texts) = part.split_once('\0').unwrap_or_default();
        let one_less = texts.split_once('\0').unwrap_or_default().1;
        let before = said(Lang::Sv);
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
            assert_eq!(said(Lang::Sv), before);
            assert_eq!((Lang::Sv.is_supplied(), Lang::Sv.is_complete()), (embedded, embedded));
        }
        assert_eq!(said(Lang::Sv).map(str::is_empty), [!embedded, part == MORE_SWEDISH && !embedded]);
        assert!(supply(Lang::Sv, part.to_owned()));
    }
    assert_eq!((Lang::Sv.is_supplied(), Lang::Sv.is_complete()), (true, true));
    let [estimate, why] = said(Lang::Sv);
    assert_eq!(estimate, "Detta är en uppskattning, inte juridisk rådgivning.");
    assert!(!why.is_empty());
    assert_eq!(Lang::Nb.is_supplied(), embedded, "the others are as they were");

    // What a page begins with is enough to speak, and not all.
    let file = SWEDISH.to_owned();
    assert!(supply(Lang::Nb, file));
    assert_eq!((Lang::Nb.is_supplied(), Lang::Nb.is_complete()), (true, embedded));
}
