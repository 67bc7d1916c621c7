//! What README lists is what the tables have.
#![expect(clippy::panic, clippy::expect_used, reason = "a test may stop at once")]

use finesight::law::coverage::{Coverage, Topic, read_of, states};
use finesight::law::{Choice, Regime, TextCopy};
use finesight::text::Lang;
use finesight::text::cite::named;
use finesight::text::explain::option;
use jiff::civil::Date;

const README: &str = include_str!("../README.md");

/// What stands between two comments.
fn between(name: &str, file: &str) -> &'static str {
    let begin = format!("<!-- {name}, as in {file} -->\n");
    let (_, from) = README.split_once(&begin).unwrap_or_else(|| panic!("README has no {begin}"));
    let (listed, _) = from.split_once(&format!("<!-- end of {name} -->\n")).expect("it ends");
    listed.trim()
}

#[test]
fn readme_lists_the_regimes_of_the_table() {
    let lines: Vec<String> =
        Regime::ALL.iter().map(|regime| format!("- {}", named(Lang::En, "regime", regime.key()))).collect();
    let list = lines.join("\n");
    let listed = between("regimes", "src/law/countries/mod.rs");
    assert_eq!(listed, list, "README should list:\n\n{list}\n");
}

#[test]
fn readme_says_what_was_read_of_each_state() {
    let names = Topic::ALL.iter().map(|topic| named(Lang::En, "book-topic", topic.key()).to_owned());
    let head: Vec<String> =
        ["State".to_owned()].into_iter().chain(names).chain(["Oldest copy".to_owned()]).collect();
    let ruler = vec!["---".to_owned(); head.len()];
    let rows = states().map(|state| {
        let cites: Vec<_> = Topic::ALL.iter().map(|topic| read_of(state, *topic)).collect();
        let letters = cites.iter().map(|cite| letter(Coverage::of(*cite)).to_owned());
        let copies = cites.iter().flatten().filter_map(|cite| match cite.source.copy() {
            TextCopy::AsOf(day) => Some(day),
            TextCopy::Final | TextCopy::NotNoted => None,
        });
        let oldest = copies.min().map_or_else(|| "–".to_owned(), |day: Date| day.to_string());
        let name = option(Lang::En, state.circumstance()).to_owned();
        [name].into_iter().chain(letters).chain([oldest]).collect()
    });
    let line = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let table: Vec<String> = [head, ruler].into_iter().chain(rows).map(line).collect();
    let table = table.join("\n");
    let listed = between("coverage", "src/law/coverage.rs");
    assert_eq!(listed, table, "README should have:\n\n{table}\n");
}

const fn letter(coverage: Coverage) -> &'static str {
    match coverage {
        Coverage::Read => "R",
        Coverage::Quoted => "Q",
        Coverage::Inferred => "I",
        Coverage::NotRead => "–",
    }
}
