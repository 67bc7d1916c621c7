//! The model of fines: what the law holds its tables to, and what must hold of any prediction.

use finesight::engine::outlook::width::logarithm;
use finesight::evidence::model::{EFFECTS, FITTED, LEVEL, Possible, SIZE, SPREADS, effect, euro, predict};
use rust_decimal::Decimal;

/// Every feature with its levels.
fn features() -> Vec<(&'static str, Vec<&'static str>)> {
    EFFECTS
        .chunk_by(|one, other| one.feature == other.feature)
        .filter_map(|rows| Some((rows.first()?.feature, rows.iter().map(|row| row.level).collect())))
        .collect()
}

#[test]
fn nothing_that_aggravates_lowers_and_nothing_that_mitigates_raises() {
    for row in EFFECTS {
        match row.level {
            "aggravating" => assert!(row.adds >= 0, "{row:?}"),
            "mitigating" => assert!(row.adds <= 0, "{row:?}"),
            "neutral" | "not-discussed" => assert_eq!(row.adds, 0, "{row:?}"),
            _ => {}
        }
        if row.feature == "special-categories" || row.feature == "tier" {
            let counts_against = matches!(row.level, "yes" | "higher");
            let counts_for = matches!(row.level, "no" | "lower");
            assert!(!(counts_against && row.adds < 0 || counts_for && row.adds > 0), "{row:?}");
        }
        if row.feature.starts_with("vulnerable-") {
            assert!(row.adds >= 0, "{row:?}");
        }
    }
    assert!(EFFECTS.iter().filter(|row| row.level == "aggravating").count() >= 8);
}

#[test]
fn nothing_falls_as_size_turnover_or_the_number_of_articles_grows() {
    for (feature, order) in [
        (SIZE, &["sme", "large", "very-large"][..]),
        ("turnover", &["to-2m", "from-2m", "from-10m", "from-50m", "from-500m", "from-5bn"][1..]),
        ("articles", &["1", "2", "3", "4", "5"][..]),
    ] {
        assert!(order.is_sorted_by_key(|level| effect(feature, level)), "{feature}");
    }
}

#[test]
fn the_rows_of_a_feature_stand_together_and_each_is_there_once() {
    let names: Vec<&str> = features().into_iter().map(|(feature, _)| feature).collect();
    for (place, name) in names.iter().enumerate() {
        assert!(!names[place + 1..].contains(name), "{name} stands in two places");
    }
    for (feature, levels) in features() {
        for (place, level) in levels.iter().enumerate() {
            assert!(!levels[place + 1..].contains(level), "{feature} {level} twice");
        }
    }
    assert!(FITTED.decisions > 300 && EFFECTS.iter().all(|row| row.n <= FITTED.decisions));
}

#[test]
fn a_prediction_is_the_sum_of_its_effects() {
    // Every feature at its first level: the sum, typed out as a loop over the table.
    let first: Vec<(&str, [&str; 1])> =
        features().into_iter().map(|(feature, levels)| (feature, [levels[0]])).collect();
    let possible: Vec<Possible<'_>> = first.iter().map(|(name, level)| (*name, level.as_slice())).collect();
    let mut sum = LEVEL;
    for (feature, [level]) in &first {
        sum += EFFECTS.iter().find(|row| row.feature == *feature && row.level == *level).unwrap().adds;
    }
    let size = first.iter().find(|(feature, _)| *feature == SIZE).unwrap().1[0];
    let spread = SPREADS.iter().find(|spread| spread.size == size).unwrap();
    let found = predict(&possible);
    assert_eq!(found.middle, (sum, sum));
    assert_eq!((found.low, found.high), (sum + spread.low, sum + spread.high));
}

#[test]
fn answering_never_widens() {
    let features = features();
    let mut possible: Vec<(&str, Vec<&str>)> = Vec::new();
    let mut before = predict(&[]);
    for (feature, levels) in &features {
        // First half of the levels are left, then one.
        for left in [levels.len().div_ceil(2), 1] {
            possible.retain(|(name, _)| name != feature);
            possible.push((feature, levels[..left].to_vec()));
            let asked: Vec<Possible<'_>> =
                possible.iter().map(|(name, left)| (*name, left.as_slice())).collect();
            let now = predict(&asked);
            assert!(before.low <= now.low && now.high <= before.high, "{feature}: {before:?} {now:?}");
            before = now;
        }
    }
    assert_eq!(before.middle.0, before.middle.1);
}

#[test]
fn an_unknown_level_lies_within_what_was_not_named() {
    let all = predict(&[]);
    for feature in [SIZE, "country", "sector"] {
        let named = predict(&[(feature, &["nowhere"])]);
        assert!(all.low <= named.low && named.high <= all.high, "{feature}");
    }
}

#[test]
fn an_amount_and_its_place_on_the_scale_go_into_one_another() {
    for amount in [1_i64, 7, 300, 9_600, 123_456, 20_000_000, 1_200_000_000] {
        let place = logarithm(Decimal::from(amount));
        let back = euro(place);
        assert!((logarithm(back) - place).abs() <= 5_000, "{amount}: {back}");
        assert!(
            (back - Decimal::from(amount)).abs() * Decimal::from(50_000)
                <= Decimal::from(amount).max(Decimal::from(500)),
            "{amount}: {back}"
        );
    }
}
