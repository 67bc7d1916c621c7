//! The engine asks tables, and no regime by its name.

use crate::paths::{Names, paths};
use crate::sources;

/// Engine files that name a regime, with what each decides by it that no table says.
const NAME_A_REGIME: &[(&str, &str)] = &[
    (
        "src/engine/find/maximum.rs",
        "the second reading of the Criminal Data Act where a lower breach is marked as the gravest",
    ),
    ("src/engine/find/gate.rs", "decisions of the Norwegian board that are cited beside fault and reprimand"),
    (
        "src/engine/explain/proportion.rs",
        "the ICO asks the first of the three tests of inability to pay alone",
    ),
    ("src/engine/find/payer.rs", "where the ICO sets out the presumption of decisive influence"),
    ("src/engine/practice/compared.rs", "which decisions a case is compared with"),
    (
        "src/engine/find/scope.rs",
        "when the Criminal Data Act applies, and to whom what was done is attributed under it",
    ),
    ("src/engine/find/timeline.rs", "the Norwegian board decides no appeals in cases that cross borders"),
];

#[test]
fn the_engine_names_no_regime_but_where_it_is_said_why() {
    let is_variant = |name: &str| name.starts_with(char::is_uppercase) && name != "ALL";
    let names_one = |(_, path): &Names| {
        path.windows(2).any(|two| two[0] == "Regime" && (is_variant(&two[1]) || two[1] == "*"))
    };
    let found: Vec<String> = sources::of("src/engine")
        .into_iter()
        .filter(|source| paths(&source.text).iter().any(names_one))
        .map(|source| source.path)
        .collect();
    let listed: Vec<&str> = NAME_A_REGIME.iter().map(|(file, _)| *file).collect();
    assert_eq!(found, listed, "ask a table instead, or say why not");
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
