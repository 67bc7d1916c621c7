//! Checks the decisions against their own rules, and against the short list that the engine uses.

use std::collections::BTreeSet;

use finesight::engine::practice::{self, Decision};
use finesight::evidence::DECISIONS;
use finesight::evidence::decisions::{
    Entry, Fate, Law, Notice, Open, Origin, Outcome, Remark, entries, of_country,
};
use finesight::law::circumstance::Country;
use finesight::law::{Choice, Currency, Direction, Money, Share, Tier, Verified};
use jiff::civil::{Date, date};
use rust_decimal::Decimal;

/// No source of the decisions is younger.
const COLLECTED: Date = date(2026, 4, 30);

/// How many rows a country has.
const ROWS: [(Country, usize); 21] = [
    (Country::Sweden, 28),
    (Country::Norway, 42),
    (Country::Denmark, 16),
    (Country::Finland, 15),
    (Country::Iceland, 9),
    (Country::Germany, 10),
    (Country::Ireland, 21),
    (Country::Italy, 8),
    (Country::Netherlands, 8),
    (Country::Poland, 11),
    (Country::UnitedKingdom, 7),
    (Country::Austria, 3),
    (Country::Belgium, 5),
    (Country::France, 5),
    (Country::Greece, 2),
    (Country::Spain, 3),
    (Country::Croatia, 2),
    (Country::Czechia, 1),
    (Country::Hungary, 3),
    (Country::Latvia, 1),
    (Country::Lithuania, 1),
];

/// Fails with all problems at once.
fn none(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

/// The rows of which something does not hold.
fn each(holds: impl Fn(&Entry) -> bool) {
    let problems: Vec<String> =
        entries().filter(|entry| !holds(entry)).map(|entry| format!("{}: {entry:?}", entry.key)).collect();
    none(&problems);
}

fn currency_of(country: Country) -> Currency {
    match country {
        Country::Sweden => Currency::Sek,
        Country::Norway => Currency::Nok,
        Country::Denmark => Currency::Dkk,
        Country::Iceland => Currency::Isk,
        Country::Poland => Currency::Pln,
        Country::UnitedKingdom => Currency::Gbp,
        Country::Czechia => Currency::Czk,
        Country::Hungary => Currency::Huf,
        _ => Currency::Eur,
    }
}

/// Fewer units of the currency than a euro was ever worth in the years of the decisions, so that a
/// maximum worked out with it is too low rather than too high; for the UK, its own maximum.
fn per_euro(currency: Currency) -> Decimal {
    let thousandths = match currency {
        Currency::Sek => 9_900,
        Currency::Nok => 9_400,
        Currency::Dkk => 7_430,
        Currency::Isk => 119_000,
        Currency::Pln => 4_140,
        Currency::Czk => 23_200,
        Currency::Huf => 312_000,
        Currency::Gbp => 820,
        _ => 1_000,
    };
    Decimal::new(thousandths, 3)
}

/// The amounts of a row by what they are.
fn amounts(entry: &Entry) -> Vec<Money> {
    let notice = entry.notice.and_then(|notice| notice.amount).into_iter().flatten();
    let later = entry.later.iter().filter_map(|later| match later.fate {
        Fate::Changed(money) | Fate::Paid(money) => Some(money),
        _ => None,
    });
    notice.chain(entry.amount()).chain(later).collect()
}

#[test]
fn every_country_has_its_rows_together() {
    for (country, count) in ROWS {
        assert_eq!(of_country(country).count(), count, "{}", country.circumstance().key());
    }
    assert_eq!(entries().count(), ROWS.iter().map(|(_, count)| count).sum::<usize>());
    assert_eq!(entries().count(), 201);
    let mut countries: Vec<&str> = entries().map(|entry| entry.country.circumstance().key()).collect();
    countries.dedup();
    assert_eq!(countries.len(), ROWS.len());
}

#[test]
fn keys_and_case_numbers_stand_once() {
    let mut keys = BTreeSet::new();
    let mut cases = BTreeSet::new();
    each_once(&mut keys, entries().map(|entry| entry.key.to_owned()));
    let named =
        entries().filter_map(|entry| Some(format!("{} {}", entry.country.circumstance().key(), entry.case?)));
    each_once(&mut cases, named);
    assert!(cases.len() > 130, "only {} case numbers", cases.len());
    each(|entry| entry.key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'));
    each(|entry| {
        [Some(entry.authority), entry.case, entry.controller]
            .into_iter()
            .flatten()
            .all(|name| !name.is_empty())
    });
}

fn each_once(seen: &mut BTreeSet<String>, all: impl Iterator<Item = String>) {
    let twice: Vec<String> = all.filter(|one| !seen.insert(one.clone())).collect();
    none(&twice);
}

#[test]
fn days_are_past_and_in_order() {
    let since = date(2018, 1, 1);
    each(|entry| {
        let notice = entry.notice.and_then(|notice| notice.on);
        let later = entry.later.iter().filter_map(|later| later.on);
        let days: Vec<_> = notice.into_iter().chain(entry.day).chain(later).collect();
        days.iter()
            .all(|period| since <= period.first && period.first <= period.last && period.last <= COLLECTED)
            && days.is_sorted_by(|one, other| one.first <= other.last)
    });
    for (country, _) in ROWS {
        let days: Vec<Date> = of_country(country).filter_map(Entry::known_on).collect();
        assert!(days.is_sorted(), "{}: not by day", country.circumstance().key());
    }
}

#[test]
fn amounts_are_in_order_and_in_the_currency_of_the_country() {
    each(|entry| {
        entry.remarks.contains(&Remark::OtherCurrency)
            != amounts(entry).iter().all(|money| money.currency == currency_of(entry.country))
    });
    each(|entry| amounts(entry).iter().all(|money| money.amount >= Decimal::ZERO));
    each(|entry| entry.amount().is_none_or(|money| !money.is_zero()));
    each(|entry| entry.final_amount().is_none_or(|last| entry.amount().is_some_and(|fee| last <= fee)));
    each(|entry| {
        let highest = entry.notice.and_then(|notice| notice.amount).map(|[_, high]| high);
        let above = highest.is_some_and(|high| entry.amount().is_some_and(|fee| fee > high));
        above == entry.remarks.contains(&Remark::BindingDecision)
    });
    each(|entry| entry.notice.and_then(|notice| notice.amount).is_none_or(|[low, high]| low <= high));
}

/// The legal maximum where the turnover is stated in the currency of the fee, else the amount for everyone.
fn maximum(entry: &Entry) -> Option<Money> {
    if entry.national_maximum.is_some() {
        return entry.national_maximum;
    }
    let fee = entry.amount()?;
    let (fixed, of_turnover) = match entry.tier? {
        Tier::Lower => (10_000_000, Share::percent(2)),
        Tier::Higher => (20_000_000, Share::percent(4)),
    };
    let fixed = Money::new(Decimal::from(fixed) * per_euro(fee.currency), fee.currency);
    let turnover = entry.turnover?;
    let turnover = if turnover.amount.currency == fee.currency {
        turnover.amount
    } else {
        // Two dollars to the euro is more than it ever was.
        turnover.amount.at_rate(Decimal::new(5, 1), fee.currency)
    };
    let part = turnover.share(of_turnover);
    Some(if part > fixed { part } else { fixed })
}

#[test]
fn no_fee_is_above_its_maximum() {
    let with_maximum = entries().filter(|entry| maximum(entry).is_some()).count();
    assert!(with_maximum > 60, "only {with_maximum} rows have a maximum");
    each(|entry| maximum(entry).is_none_or(|most| entry.amount().is_none_or(|fee| fee <= most)));
}

#[test]
fn only_what_is_verified_is_in_a_row() {
    each(|entry| {
        entry.open.iter().all(|open| match open {
            Open::Controller => entry.controller.is_none(),
            Open::Day => entry.day.is_none(),
            Open::Articles => entry.articles.is_empty(),
            Open::Fault => entry.fault.is_none(),
            Open::Factors => entry.factors.is_empty(),
            Open::Notice => entry.notice.and_then(|notice: Notice| notice.amount).is_none(),
            Open::Later => entry.later.is_empty(),
            Open::Authority => true,
        })
    });
    each(|entry| entry.origin.verified() != Verified::Inferred);
    let others: Vec<&str> =
        entries().filter(|entry| entry.origin == Origin::Others).map(|entry| entry.key).collect();
    assert_eq!(others, ["se-2019-nusvar", "se-2026-sportadmin"]);
    each(|entry| entry.factors.iter().all(|(_, direction)| *direction != Direction::NotAssessed));
    each(|entry| {
        entry
            .factors
            .iter()
            .all(|(criterion, _)| criterion.key().starts_with("bdl") == (entry.law == Law::CriminalDataAct))
    });
}

#[test]
fn what_is_announced_or_recommended_is_no_fee() {
    for entry in entries() {
        if matches!(entry.outcome, Outcome::Recommended(_) | Outcome::Reprimand)
            && !entry.later.iter().any(|later| matches!(later.fate, Fate::Changed(_)))
        {
            assert_eq!(entry.final_amount(), None, "{}", entry.key);
        }
    }
}

/// The full row for a decision of the engine's list.
fn row_of(decision: &Decision) -> Option<&'static Entry> {
    entries().find(|entry| {
        entry.case == Some(decision.case)
            || entry.later.iter().any(|later| later.by == Some(decision.case))
            || entry.case.is_none() && entry.controller == Some(decision.controller)
    })
}

#[test]
fn the_engine_and_the_list_say_the_same() {
    let mut problems = Vec::new();
    for decision in DECISIONS {
        let Some(entry) = row_of(decision) else {
            problems.push(format!("{} is not among the decisions", decision.case));
            continue;
        };
        let [first, after @ ..] = decision.events else { continue };
        let decided = practice::Fate::Decided(entry.amount().unwrap_or(Money::whole(0, Currency::Eur)));
        let mut same = decided == first.fate
            && entry.known_on() == Some(first.on)
            && decision.ceiling == entry.national_maximum
            && decision.earlier_law == (entry.law == Law::Earlier);
        for event in after {
            same &= entry.later.iter().any(|later| {
                later.on.is_some_and(|on| on.last == event.on)
                    && later.verified == event.verified
                    && match (later.fate, event.fate) {
                        (Fate::Changed(one), practice::Fate::Changed(other)) => one == other,
                        (Fate::Upheld, practice::Fate::Upheld)
                        | (Fate::Quashed, practice::Fate::Quashed)
                        | (Fate::Waived, practice::Fate::Waived) => true,
                        _ => false,
                    }
            });
        }
        if !same {
            problems.push(format!("{}: {decision:?}\n  {entry:?}", decision.case));
        }
    }
    none(&problems);
}
