//! Amounts that are given: in another currency, at rates that are known or lie between two; and a level that was entered,
//! with all that may lower it. The oracle goes through every completion of each case.

use crate::oracle::practice::Known;
use crate::oracle::{ForPayer, Open, Reach, Written};
use crate::subject::{Charges, Subject};
use crate::walks::mixed;
use crate::{DAY, Depth, none};
use finesight::engine::{Facts, Range};
use finesight::law::circumstance::Seriousness;
use finesight::law::rules::AdjustmentRule;
use finesight::law::{Currency, Provision};
use rust_decimal::Decimal;
use std::fmt::Write as _;

/// Something that may be said: a key, and a line; none where nothing is.
type Line = (&'static str, Option<String>);

/// The starting amounts of the classes.
type Starts = [(Seriousness, Range)];

/// Goes through every product of what may be said.
fn each(said: &[Vec<Line>], facts: &Facts, visit: &mut impl FnMut(&Facts)) {
    let Some((first, others)) = said.split_first() else { return visit(facts) };
    for (key, line) in first {
        let mut facts = facts.clone();
        if let Some(line) = line {
            facts.read(key, line).expect("an answer");
        }
        each(others, &facts, visit);
    }
}

fn lines(key: &'static str, lines: &[&str]) -> Vec<Line> {
    lines.iter().map(|line| (key, (!line.is_empty()).then(|| (*line).to_owned()))).collect()
}

/// What differs on a case.
fn differences(subject: &Subject, facts: &Facts) -> Option<String> {
    let lines: Vec<_> = facts.written().into_iter().map(|(key, line)| (key.to_owned(), line)).collect();
    let on = DAY.to_string();
    let open = Open::new(Written(&lines), subject.law, &on);
    if open.contradicts() {
        return None;
    }
    let expected = open.all(Known { on: &on, replayed: None });
    let found = subject.find(facts, false, DAY).expect("the rules apply");
    let mut wrong = String::new();
    let mut same = |what: &str, claimed: Option<Range>, expected: Option<Reach>| {
        let claimed = claimed.map(|it| (rounded(it.low), it.high.map(rounded), it.currency.code()));
        let expected = expected.map(|it| (rounded(it.low), it.high.map(rounded), it.currency));
        if claimed != expected {
            writeln!(wrong, "{what}: engine {claimed:?}, expected {expected:?}").expect("a text");
        }
    };
    let classes = |of: &Starts, place: usize| of.get(place).map(|(_, range)| *range);
    let payers: [(Option<Range>, &Starts, &ForPayer); 2] = [
        (found.maximum.main, &found.guideline.classes, &expected.main),
        (found.maximum.authority, &found.guideline.authority, &expected.authority),
    ];
    for (maximum, starts, expected) in payers {
        same("maximum", maximum, expected.ceiling);
        for (place, class) in expected.classes.iter().enumerate() {
            same("class", classes(starts, place), *class);
        }
    }
    let fee = found.adjustment.fee.as_ref().map(|fee| fee.comes_to);
    let expected = expected.fee.zip(fee).map(|((low, high), fee)| Reach {
        low,
        high: Some(high),
        currency: fee.currency.code(),
    });
    same("fee", fee, expected);
    (!wrong.is_empty()).then(|| format!("{}: {wrong}{lines:?}", subject.regime.key()))
}

/// What was divided by a rate has more digits than a decimal; the last of them may differ.
fn rounded(amount: Decimal) -> Decimal {
    amount.round_dp(9)
}

fn go(said: impl Fn(&Subject) -> Option<(Vec<Vec<Line>>, Vec<Vec<&'static Provision>>)>) -> usize {
    let (mut wrong, mut checked) = (Vec::new(), 0);
    for subject in Subject::all() {
        let Some((said, sets)) = said(&subject) else { continue };
        for provisions in sets {
            each(&said, &subject.facts(&Charges::of(&provisions)), &mut |facts| {
                checked += 1;
                wrong.extend(differences(&subject, facts));
            });
        }
    }
    none(&wrong, checked);
    checked
}

#[test]
fn amounts_in_another_currency_come_to_the_hull_over_amount_and_rate() {
    let depth = Depth::asked_for();
    let checked = go(|subject| {
        let own = subject.regime.turnover_currency();
        let other = [subject.regime.currency(), Currency::Usd].into_iter().find(|currency| *currency != own);
        let currencies = [Some(own), other, Some(Currency::Usd)];
        let stretches: &[&str] = match depth {
            Depth::Full => &["9000000..500000000", "435000000.01"],
            Depth::Quick => &["9000000..500000000"],
        };
        let mut amounts = vec![String::new()];
        for currency in currencies.into_iter().flatten() {
            let of_it = |stretch: &&str| format!("{stretch} {}", currency.code());
            amounts.extend(stretches.iter().map(of_it));
        }
        amounts.dedup();
        let amounts = |key| lines(key, &amounts.iter().map(String::as_str).collect::<Vec<_>>());
        let rates: &[&str] =
            if depth == Depth::Full { &["", "0.87", "10.5..11.25"] } else { &["10.5..11.25"] };
        let mut said = vec![lines("rate", rates), lines("turnover-rate", rates)];
        if subject.law.in_tiers {
            said.push(amounts("turnover"));
            said.push(lines("ownership", &["", "alone", "controlled"]));
        }
        if subject.by_budget() {
            said.push(amounts("budget"));
            said.push(lines("body", &["public-authority"]));
            said.push(lines("economic", &["no", "unknown"]));
        }
        if subject.law.by_funds {
            said.push(amounts("funds"));
            said.push(lines("body", &["association", "public-authority | company"]));
        }
        let goes_by_amounts = subject.law.in_tiers || subject.by_budget();
        goes_by_amounts.then(|| (said, mixed(subject, Depth::Quick)))
    });
    println!("{checked} cases with amounts at rates");
    assert!(checked > 100);
}

#[test]
fn a_level_that_was_entered_comes_to_the_hull_of_what_is_left_of_it() {
    let depth = Depth::asked_for();
    let checked = go(|subject| {
        let currency = subject.regime.currency().code();
        let levels: &[&str] = match depth {
            Depth::Full => &["0", "9000..60000", "300000", "4000000..7000000", "90000000..900000000"],
            Depth::Quick => &["9000..60000"],
        };
        let of = |levels: &[&str]| levels.iter().map(|it| format!("{it} {currency}")).collect::<Vec<_>>();
        let amounts = |key, levels: &[&str]| {
            let mut said: Vec<Line> = of(levels).into_iter().map(|line| (key, Some(line))).collect();
            said.push((key, None));
            said
        };
        let entered = of(levels).into_iter().chain(["300000 USD".to_owned()]);
        let mut said: Vec<Vec<Line>> = vec![
            entered.map(|line| ("level", Some(line))).collect(),
            lines("linked", &["linked", "linked | separate"]),
            lines("body", &["company", "public-authority", "public-authority | company"]),
            lines("economic", &["no"]),
            lines("role", &["controller | processor"]),
        ];
        match subject.regime.rules().adjustment {
            AdjustmentRule::Reduction(_) => said.push(lines(
                "excuse",
                &[
                    "",
                    "excusable",
                    "unreasonable",
                    "did-not-know",
                    "poor-routines",
                    "none",
                    "none | excusable",
                    "none | poor-routines",
                ],
            )),
            AdjustmentRule::ProcessingTime(_) => {
                let effects =
                    ["", "waived", "reduced", "none", "waived | reduced", "reduced | none", "waived | none"];
                said.push(lines("time-effect", &effects));
                said.push(lines("appealed", &["", "by-addressee", "no"]));
                said.push(amounts("time-cut", &["100000", "200000..5000000"]));
                said.push(amounts("decided", &["20000", "250000..40000000"]));
            }
            AdjustmentRule::Nothing(_) | AdjustmentRule::NotRead(_) => {}
        }
        Some((said, mixed(subject, Depth::Quick)))
    });
    println!("{checked} cases with a level entered");
    assert!(checked > 300);
}
