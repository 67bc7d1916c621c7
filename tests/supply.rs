//! The texts of a language handed over while the program runs, as the page does it. In full only without
//! the feature `embedded-texts`: `cargo test --no-default-features --test supply`.

use finesight::text::{Lang, keys, supply};

const SWEDISH: &str = include_str!(concat!(env!("OUT_DIR"), "/texts-sv.txt"));

#[test]
fn only_texts_for_these_messages_are_taken() {
    let embedded = cfg!(feature = "embedded-texts");
    assert_eq!(Lang::Sv.is_supplied(), embedded);
    if !embedded {
        assert_eq!(Lang::Sv.text(keys::NOTICE_ESTIMATE), "");
    }
    let (fingerprint, texts) = SWEDISH.split_once('\0').unwrap_or_default();
    let one_less = texts.split_once('\0').unwrap_or_default().1;
    for spoilt in [
        String::new(),
        "<!doctype html>".to_owned(),
        texts.to_owned(),
        format!("0123456789abcdef\0{texts}"),
        format!("{fingerprint}\0{one_less}"),
        format!("{SWEDISH}one more\0"),
        SWEDISH.trim_end_matches('\0').to_owned(),
    ] {
        assert!(!supply(Lang::Sv, spoilt));
        assert_eq!(Lang::Sv.is_supplied(), embedded);
    }
    assert!(supply(Lang::Sv, SWEDISH.to_owned()));
    assert!(Lang::Sv.is_supplied());
    assert_eq!(Lang::Sv.text(keys::NOTICE_ESTIMATE), "Detta är en uppskattning, inte juridisk rådgivning.");
    assert_eq!(Lang::Nb.is_supplied(), embedded, "the others are as they were");
}
