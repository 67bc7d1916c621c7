//! The decisions that are left, as a file for spreadsheets.

use crate::app::behind::further::decision;
use crate::app::behind::local;
use crate::evidence::decisions::Entry;
use crate::law::{Choice, Money};
use crate::text::cite::named;
use crate::text::{Lang, body, csv, date, explain, keys, say};
use rust_decimal::Decimal;

/// The file: a line of heads, and one for each decision.
pub fn of(lang: Lang, entries: &[&'static Entry]) -> String {
    let lines = entries.iter().map(|entry| line(lang, entry));
    csv::file([heads(lang)].into_iter().chain(lines))
}

fn heads(lang: Lang) -> Vec<String> {
    let before = [
        keys::EXPLORE_CSV_KEY,
        keys::EXPLORE_CSV_FROM,
        keys::EXPLORE_CSV_TO,
        keys::LIKE_FILTER_COUNTRY,
        keys::EXPLORE_AUTHORITY,
        keys::EXPLORE_CSV_CASE,
        keys::LIKE_WHO,
        keys::LIKE_FILTER_KIND,
        keys::LIKE_FILTER_ACTIVITY,
        keys::EXPLORE_PROVISIONS,
        keys::EXPLORE_BREACH,
        keys::EXPLORE_CSV_PEOPLE_LEAST,
        keys::EXPLORE_CSV_PEOPLE_MOST,
        keys::EXPLORE_CSV_MONTHS,
    ];
    let sums = [
        keys::EXPLORE_TURNOVER,
        keys::EXPLORE_CSV_PROPOSED_LEAST,
        keys::EXPLORE_CSV_PROPOSED_MOST,
        keys::EXPLORE_IMPOSED,
        keys::EXPLORE_PAID,
        keys::EXPLORE_LEFT,
    ];
    let after = [keys::LIKE_FATE, keys::EXPLORE_CSV_STORY, keys::LIKE_PAGE];
    let text = |key| lang.text(key).to_owned();
    let three = |key| {
        let name = lang.text(key);
        [name.to_owned(), say::explore_csv_currency(lang, name), say::explore_csv_euro(lang, name)]
    };
    before
        .into_iter()
        .map(text)
        .chain(sums.into_iter().flat_map(three))
        .chain(after.into_iter().map(text))
        .collect()
}

fn line(lang: Lang, entry: &Entry) -> Vec<String> {
    let words = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let [from, to] = entry.day.map_or_else(Default::default, |day| [day.first, day.last].map(date::iso));
    let kind = lang.text(if entry.public { keys::LIKE_PUBLIC } else { keys::LIKE_PRIVATE });
    let activity = entry.activity.map(|activity| explain::option(lang, activity.circumstance()));
    let provisions = [decision::articles(lang, entry), entry.national.join(", ")];
    let provisions: Vec<String> = provisions.into_iter().filter(|part| !part.is_empty()).collect();
    let people = |end: usize| entry.people.and_then(|people| people.get(end).copied());
    let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    let mut cells = vec![
        entry.key.to_owned(),
        from,
        to,
        explain::option(lang, entry.country.circumstance()).to_owned(),
        body::authority(lang, entry.authority),
        words(entry.case),
        words(entry.controller),
        kind.to_owned(),
        words(activity),
        provisions.join("; "),
        words(entry.breach.map(|breach| named(lang, "breach", breach.key()))),
        number(people(0)),
        number(people(1)),
        number(entry.months.map(u32::from)),
    ];
    let proposed = entry.proposed_amount();
    let sums = [
        entry.turnover.map(|turnover| turnover.amount),
        proposed.map(|[least, _]| least),
        proposed.map(|[_, most]| most),
        entry.imposed_amount(),
        entry.paid_amount(),
        entry.final_amount(),
    ];
    cells.extend(sums.into_iter().flat_map(|money| three(entry, money)));
    cells.push(named(lang, "became", entry.became().key()).to_owned());
    cells.push(named(lang, "story", entry.key).to_owned());
    cells.push(words(entry.address));
    cells
}

/// An amount: its number, its currency, and about what it is in euro.
fn three(entry: &Entry, money: Option<Money>) -> [String; 3] {
    let Some(money) = money else { return Default::default() };
    let plain = |amount: Decimal| amount.normalize().to_string();
    let euro = entry.in_euro(money).map(|euro| match euro.rate {
        Some(_) => plain(local::about(euro.amount)),
        None => plain(euro.amount),
    });
    [plain(money.amount), money.currency.code().to_owned(), euro.unwrap_or_default()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::decisions::entries;

    /// The cells of a line without quotes in it.
    fn cells_of(key: &str) -> Vec<String> {
        let entry = entries().find(|entry| entry.key == key).unwrap();
        line(Lang::En, entry)
    }

    #[test]
    fn a_line_has_a_cell_for_each_head() {
        for lang in Lang::ALL {
            let heads = heads(lang);
            assert!(entries().all(|entry| line(lang, entry).len() == heads.len()));
            assert!(heads.iter().all(|head| !head.is_empty()));
        }
    }

    /// Datatilsynet, 18/02579, of 11 October 2019: NOK 2,000,000 notified and 1,200,000 imposed on Oslo; 63,000 people. The
    /// first dated rate is 10.16 kroner for a euro: 196,850.39 and 118,110.24, in three digits.
    #[test]
    fn a_decision_is_a_line_with_its_amounts_in_its_currency_and_in_euro() {
        let cells = cells_of("no-2019-oslo");
        let cell = |name: &str| {
            let place = heads(Lang::En).iter().position(|head| head == name).unwrap();
            cells.get(place).unwrap().clone()
        };
        for (name, value) in [
            ("Key", "no-2019-oslo"),
            ("Day, earliest", "2019-10-11"),
            ("Day, latest", "2019-10-11"),
            ("Country", "Norway"),
            ("Authority", "Datatilsynet"),
            ("Case number", "18/02579"),
            ("Who", "Oslo kommune (Utdanningsetaten)"),
            ("Provisions", "Arts 5(1)(f), 5(2), 32"),
            ("People affected, at least", "63000"),
            ("Turnover", ""),
            ("Proposed, at least", "2000000"),
            ("Proposed, at most: currency", "NOK"),
            ("Proposed, at most: about in EUR", "197000"),
            ("Imposed", "1200000"),
            ("Imposed: about in EUR", "118000"),
            ("Paid at a discount", ""),
            ("Left in the end: currency", "NOK"),
        ] {
            assert_eq!(cell(name), value, "{name}");
        }
    }
}
