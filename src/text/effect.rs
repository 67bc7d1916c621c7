//! What a level of the model of fines is, and what it does to a fee, in words.

use super::cite::named;
use super::{Lang, explain, keys, number, say};
use crate::engine::practice::{Feature, Level, Part, euro};
use crate::law::{Choice, Tier};
use rust_decimal::Decimal;

/// What a part is a part of: a criterion by its own name.
pub fn name(lang: Lang, part: &Part) -> &'static str {
    match part.levels.first() {
        Some(Level::Factor(criterion, _)) => named(lang, "criterion", criterion.key()),
        Some(level) => named(lang, "feature", level.feature().key()),
        None => "",
    }
}

/// The levels that are left.
pub fn levels(lang: Lang, part: &Part) -> String {
    if part.feature() == Some(Feature::Articles) {
        let article = |level: &Level| match level {
            Level::Article(article) => Some(number::plain((*article).into())),
            _ => None,
        };
        let articles: Vec<String> = part.levels.iter().filter_map(article).collect();
        return say::level_article(lang, &articles.join(", "));
    }
    let each: Vec<&str> = part.levels.iter().map(|level| one(lang, *level)).collect();
    each.join(" / ")
}

fn one(lang: Lang, level: Level) -> &'static str {
    let yes = |yes: bool| lang.text(if yes { keys::LEVEL_YES } else { keys::LEVEL_NO });
    match level {
        Level::Country(country) => explain::option(lang, country.circumstance()),
        Level::Activity(activity) => explain::option(lang, activity.circumstance()),
        Level::Subjects(subjects) => explain::option(lang, subjects.circumstance()),
        Level::Class(class) => named(lang, "level", class.key()),
        Level::Size(size) => named(lang, "level", size.key()),
        Level::Factor(_, weighed) => named(lang, "level", weighed.key()),
        Level::Children(so) | Level::Special(so) | Level::CrossBorder(so) => yes(so),
        Level::Tier(Tier::Lower) => lang.text(keys::LEVEL_LOWER),
        Level::Tier(Tier::Higher) => lang.text(keys::LEVEL_HIGHER),
        Level::Articles(_) | Level::Article(_) => "",
    }
}

/// What is added, from the least to the most, in millionths of a decade.
pub fn range(lang: Lang, (least, most): (i64, i64)) -> String {
    if least == most {
        return adds(lang, least);
    }
    say::expected_from_to(lang, &adds(lang, most), &adds(lang, least))
}

/// What so many millionths of a decade do to a fee.
fn adds(lang: Lang, millionths: i64) -> String {
    let percent = percent(millionths);
    if percent == Decimal::ONE_HUNDRED {
        lang.text(keys::EXPECTED_NONE).to_owned()
    } else if percent < Decimal::ONE_HUNDRED {
        say::expected_lower(lang, &number::amount(lang, Decimal::ONE_HUNDRED - percent))
    } else if percent < Decimal::ONE_HUNDRED * Decimal::TWO {
        say::expected_higher(lang, &number::amount(lang, percent - Decimal::ONE_HUNDRED))
    } else {
        say::expected_times(lang, &factor(lang, millionths))
    }
}

/// How many times as high, to two digits: nothing finer is known.
pub fn factor(lang: Lang, millionths: i64) -> String {
    let times = euro(HUNDRED + millionths) / Decimal::ONE_HUNDRED;
    let rounded = times.round_sf(2).unwrap_or(times);
    number::decimal(lang, rounded.normalize())
}

/// A hundred, on the scale of millionths of a decade.
const HUNDRED: i64 = 2_000_000;

/// In per cent of what it would be otherwise.
fn percent(millionths: i64) -> Decimal {
    euro(HUNDRED + millionths).round()
}
