//! The engine asks tables: it names no regime, and makes no citation of its own.

use crate::paths::{Names, paths};
use crate::sources;

/// The files of the law that are about one guidance; those about an Act or a country are private to it.
const OF_ONE: [&str; 2] = ["edpb_guidelines", "ico_guidance"];

/// Whether a path is a regime by its name, a citation that is made, or a table that a regime would lead to.
fn is_law_by_name((_, path): &Names) -> bool {
    path.windows(2).any(|two| {
        let is_variant = two[1].starts_with(char::is_uppercase) && two[1] != "ALL" || two[1] == "*";
        match two[0].as_str() {
            "Regime" | "Source" | "Pinpoint" => is_variant,
            "Citation" => true,
            "law" => OF_ONE.contains(&two[1].as_str()),
            _ => false,
        }
    })
}

#[test]
fn the_engine_names_no_regime_and_cites_nothing_itself() {
    let found: Vec<String> = sources::of("src/engine")
        .into_iter()
        .flat_map(|source| {
            let named = paths(&source.text).into_iter().filter(is_law_by_name);
            named
                .map(move |(line, path)| format!("{}:{line}: {}", source.path, path.join("::")))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(found.is_empty(), "ask a table instead:\n{}", found.join("\n"));
}

#[test]
fn what_names_law_is_seen() {
    let found = |code: &str| paths(code).iter().any(is_law_by_name);
    for named in [
        "fn f(r: Regime) -> bool { r == Regime::NoGdpr }",
        "use crate::law::Regime::*;",
        "fn f() { Citation::read(source, place); }",
        "fn f() { x(Source::ImyPolice) }",
        "fn f() { x(Pinpoint::Whole) }",
        "use crate::law::{Money, edpb_guidelines};",
    ] {
        assert!(found(named), "{named}");
    }
    for asked in [
        "fn f() { Regime::ALL; Regime::in_country(country); }",
        "use crate::law::{Citation, Regime, Source};",
        "fn f() { matches!(x, SourceOf::At(cite)) }",
        "#[cfg(test)] mod tests { fn f() { Regime::NoGdpr } }",
    ] {
        assert!(!found(asked), "{asked}");
    }
}

#[test]
fn every_path_of_the_code_is_read() {
    let code = "
        use crate::{law, text::{cite, explain}}; // crate::app
        fn f<'a>(x: &'a str, now: f64) -> law::Money { \"f64\"; 'f'; matches!(x, Regime::ALL); Vec::<u8>::new() }
        #[cfg(test)]
        mod tests { use crate::app; }
        use crate::engine::Facts as F;
    ";
    let found: Vec<String> = paths(code).into_iter().map(|(_, path)| path.join("::")).collect();
    for there in [
        "crate::law",
        "crate::text::cite",
        "crate::text::explain",
        "law::Money",
        "Regime::ALL",
        "f64",
        "crate::engine::Facts",
    ] {
        assert_eq!(found.iter().filter(|path| *path == there).count(), 1, "{there} in {found:?}");
    }
    assert!(!found.iter().any(|path| path.contains("app")), "{found:?}");
}
