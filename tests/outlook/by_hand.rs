//! What to ask first, on cases made by hand. The amounts are those of Guidelines 04/2022 for Art. 83(5): of EUR 20 million, up to
//! 10 % where seriousness is low and 10 to 20 % where it is medium; of that 0.2 to 0.4 % up to a turnover of EUR 2 million, 0.3 to
//! 2 % up to 10 million and 1.5 to 10 % up to 50 million. A width is told in decades, from EUR 300 up.

use super::{IN_2026, ranked};
use finesight::engine::open_questions::Ranked;
use finesight::engine::{Facts, Question};

/// What is asked of a company in one country, with some more said. What it may have broken are duties of its own, so that nobody
/// has to answer for an act.
fn alone(more: &[(&str, &str)]) -> Vec<Ranked> {
    let said = [("country", "eea"), ("cross-border", "domestic"), ("body", "company"), ("purpose", "other")];
    let mut facts = Facts::default();
    for (key, line) in said.iter().chain(more) {
        facts.read(key, line).unwrap();
    }
    ranked(&facts, IN_2026)
}

fn row(ranked: &Ranked) -> (&'static str, i64, i64) {
    (ranked.question.key(), ranked.guaranteed.millionths, ranked.best.millionths)
}

fn of<'a>(ranked: &'a [Ranked], key: &str) -> Option<&'a Ranked> {
    ranked.iter().find(|ranked| ranked.question.key() == key)
}

/// Low, with a turnover between one and forty million: up to 10 % of 10 % of 20 million, 200,000, for each of two conducts. A
/// turnover of one million leaves 0.4 % of 2 million, 8,000: 25 times less, log10 25 = 1.39794. One conduct leaves half: log10 2 =
/// 0.30103. Either answer may also leave all of it.
#[test]
fn what_may_narrow_more_is_asked_first() {
    let ranked = alone(&[
        ("seriousness", "low"),
        ("ownership", "alone"),
        ("turnover", "1000000..40000000 EUR"),
        ("infringements", "gdpr-13, gdpr-15"),
    ]);
    let rows: Vec<_> = ranked.iter().map(row).collect();
    assert_eq!(rows, [("turnover", 0, 1_397_940), ("linked", 0, 301_030)]);
    assert!(ranked.iter().all(|ranked| ranked.with.is_none() && !ranked.best.open));
}

/// The company's own turnover is known and the group's is not: nobody knows whose counts, so the two are asked together, and
/// whatever the answers, there is an end then.
#[test]
fn whose_turnover_counts_is_asked_with_the_one_that_is_missing() {
    let ranked = alone(&[("seriousness", "low"), ("turnover", "1000000 EUR"), ("infringements", "gdpr-13")]);
    let first = ranked.first().unwrap();
    assert_eq!(first.question.key(), "ownership");
    assert_eq!(first.with.map(Question::key), Some("group-turnover"));
    assert!(first.guaranteed.open && first.best.open);
    // Once it is said whose counts, that alone is asked.
    let ranked = alone(&[
        ("seriousness", "low"),
        ("turnover", "1000000 EUR"),
        ("ownership", "presumed"),
        ("infringements", "gdpr-13"),
    ]);
    let first = ranked.first().unwrap();
    assert_eq!((first.question.key(), first.with), ("group-turnover", None));
}

/// With a turnover of 40 million: from 300, for nothing is the least of the lowest class, to 2 million. Very many people and
/// special data rule out the lowest class, which leaves 1.5 % of 10 % of 20 million as the least, 30,000: a hundred times the floor.
/// What was found not to be established, or is disputed, is answered and is not asked again.
#[test]
fn what_is_answered_is_not_asked_again() {
    let with = |more: &[(&str, &str)]| {
        let said = [
            ("ownership", "alone"),
            ("turnover", "40000000 EUR"),
            ("infringements", "gdpr-13"),
            ("people-used", "very-many"),
            ("children", "none"),
        ];
        alone(&[&said[..], more].concat())
    };
    let open = with(&[]);
    assert_eq!(of(&open, "data-kind").map(row), Some(("data-kind", 0, 2_000_000)));
    assert!(of(&open, "people-used").is_none() && of(&open, "turnover").is_none());
    for answer in ["not established", "disputed: ordinary | special", "special"] {
        assert_eq!(of(&with(&[("data-kind", answer)]), "data-kind"), None, "{answer}");
    }
    assert!(of(&with(&[("data-kind", "ordinary | special")]), "data-kind").is_some());
}

/// Before anything is named there is no range: what was infringed comes first, and alone.
#[test]
fn what_was_infringed_is_asked_before_all_else() {
    let ranked = alone(&[("seriousness", "low"), ("ownership", "alone")]);
    let keys: Vec<_> = ranked.iter().map(|ranked| ranked.question.key()).collect();
    assert_eq!(keys, ["infringements"]);
}
