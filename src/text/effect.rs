//! What a level of the model of fines is, and what it does to a fee, in words.

use super::cite::named;
use super::{Lang, explain, keys, number, place, say};
use crate::engine::practice::{Feature, Level, Part, Size, euro};
use crate::law::{Choice, Currency, Tier};
use rust_decimal::Decimal;

/// What a part is a part of: a question by its own name.
pub fn name(lang: Lang, part: &Part) -> &'static str {
    match part.feature() {
        Some(feature @ (Feature::Asked(_) | Feature::People)) => {
            feature.asked_by().map_or("", |question| explain::question(lang, question))
        }
        Some(Feature::Other) => named(lang, "criterion", Feature::Other.key()),
        Some(feature) => named(lang, "feature", feature.key()),
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
        let articles = place::numbers(lang, &articles.join(", "));
        let words = if articles.many { say::level_articles } else { say::level_article };
        return words(lang, &articles.text);
    }
    if let [Level::Size(first), .., Level::Size(last)] = part.levels.as_slice() {
        return sizes(lang, *first, *last);
    }
    let mut each: Vec<&str> = part.levels.iter().flat_map(|level| names(lang, *level)).collect();
    each.dedup();
    each.join(" / ")
}

/// All sizes from one to another. Those up to the largest are told by the least, the others by where the next begins.
fn sizes(lang: Lang, first: Size, last: Size) -> String {
    let [first_name, last_name] = [first, last].map(|size| named(lang, "level", size.key()));
    let begins =
        |(thousands, _): &(u32, Size)| number::short(lang, Decimal::from(*thousands) * Decimal::ONE_THOUSAND);
    let low = Size::BANDS.iter().find(|(_, size)| *size == first).map(begins).unwrap_or_default();
    let high = Size::BANDS.iter().skip_while(|(_, size)| *size != last).nth(1).map(begins);
    let (code, is_least) = (Currency::Eur.code(), first == Size::To500k);
    match high {
        Some(high) if is_least => say::size_up_to(lang, code, &high),
        Some(high) => say::size_between(lang, code, &high, &low),
        None if is_least => [first_name, " – ", last_name].concat(),
        None => first_name.to_owned(),
    }
}

/// A level by all that it stands for: what the model does not tell apart may have been said in either way.
fn names(lang: Lang, level: Level) -> Vec<&'static str> {
    let answers = level.answers();
    if answers.is_empty() {
        return vec![one(lang, level)];
    }
    answers.into_iter().map(|answer| explain::option(lang, answer)).collect()
}

fn one(lang: Lang, level: Level) -> &'static str {
    match level {
        Level::Country(country) => explain::option(lang, country.circumstance()),
        Level::Answer(answer) => explain::option(lang, answer),
        Level::People(people) => named(lang, "level", people.key()),
        Level::Class(class) => named(lang, "level", class.key()),
        Level::Period(period) => named(lang, "level", period.key()),
        Level::Size(size) => named(lang, "level", size.key()),
        Level::Other(weighed) => named(lang, "level", weighed.key()),
        Level::Tier(Tier::Lower) => lang.text(keys::LEVEL_LOWER),
        Level::Tier(Tier::Higher) => lang.text(keys::LEVEL_HIGHER),
        Level::NotAnswered(_) => lang.text(keys::STEPS_NOT_ANSWERED),
        Level::Articles(_) | Level::Article(_) => "",
    }
}

/// What so many millionths of a decade do to a fee.
pub fn adds(lang: Lang, millionths: i64) -> String {
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

/// How many times as high, so that what is multiplied comes to what is shown: to three digits.
pub fn times(millionths: i64) -> Decimal {
    rounded(millionths, 3)
}

/// How many times as high, to two digits: nothing finer is known.
pub fn factor(lang: Lang, millionths: i64) -> String {
    number::decimal(lang, rounded(millionths, 2))
}

fn rounded(millionths: i64, digits: u32) -> Decimal {
    // Amounts are to the cent: those about ten thousand are exact enough for three digits.
    let times = euro(2 * HUNDRED + millionths) / (Decimal::ONE_HUNDRED * Decimal::ONE_HUNDRED);
    times.round_sf(digits).unwrap_or(times).normalize()
}

/// A hundred, on the scale of millionths of a decade.
const HUNDRED: i64 = 2_000_000;

/// In per cent of what it would be otherwise.
fn percent(millionths: i64) -> Decimal {
    euro(HUNDRED + millionths).round()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_articles_are_named_in_the_plural_where_a_language_has_one() {
        let named = |lang, articles: &[u8]| {
            let levels = articles.iter().copied().map(Level::Article).collect();
            levels_of(lang, levels)
        };
        let levels_in = |articles: &[u8]| Lang::ALL.map(|lang| named(lang, articles));
        assert_eq!(
            levels_in(&[5, 32]),
            [
                "Arts 5, 32",
                "Artiklarna 5 och 32",
                "Artikkel 5 og 32",
                "Artikkel 5 og 32",
                "Artikel 5 og 32",
                "5 ja 32 artikla"
            ]
        );
        assert_eq!(named(Lang::En, &[32]), "Art. 32");
    }

    #[test]
    fn sizes_are_told_by_the_least_and_where_the_next_begins() {
        let from = |first: usize, end: usize| {
            let sizes = Size::BANDS.get(first..end).unwrap_or_default();
            levels_of(Lang::En, sizes.iter().map(|(_, size)| Level::Size(*size)).collect())
        };
        // From two million without an end, from two to below fifty million, and all but the largest.
        assert_eq!(from(2, 9), "Turnover from EUR 2 million");
        assert_eq!(from(2, 4), "EUR 2m to 50m");
        assert_eq!(from(0, 8), "Up to EUR 25bn");
        assert_eq!(from(3, 4), "Turnover from EUR 10 million");
    }

    fn levels_of(lang: Lang, all: Vec<Level>) -> String {
        levels(lang, &Part { levels: all, adds: 0, ends: (0, 0), n: 1 })
    }
}
