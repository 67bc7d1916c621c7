//! Between two limits every amount goes in a straight line, and never down: so what holds at the ends of a stretch and
//! inside it holds of every amount in between.

use crate::figures::{FIGURES, claimed, name};
use crate::subject::{Charges, Subject};
use crate::{DAY, none};
use finesight::engine::{AmountId, AmountSpan, Answer, Span};
use finesight::law::Currency;
use finesight::law::national_method::By;
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// An amount by which something goes, with whose it is.
const BY: [(AmountId, &str, &str); 3] = [
    (AmountId::Turnover, "company", "yes"),
    (AmountId::Funds, "public-authority", "no"),
    (AmountId::Budget, "public-authority", "no"),
];

/// The figures that are a step for each class of turnover, and no line: day rates. They do not go down either.
const STEPS: usize = 10;

#[test]
fn between_two_limits_amounts_go_in_a_straight_line() {
    let (mut wrong, mut checked) = (Vec::new(), 0);
    for subject in Subject::all() {
        for (id, body, economic) in BY {
            let mut limits: Vec<Decimal> = limits(&subject, id).into_iter().collect();
            if limits.is_empty() {
                continue;
            }
            limits.insert(0, Decimal::ZERO);
            limits.push(limits.last().copied().unwrap_or_default() * Decimal::TEN + Decimal::ONE_THOUSAND);
            for charges in charges(&subject) {
                for pair in limits.windows(2) {
                    // An upper limit belongs to the stretch.
                    let low = if pair[0].is_zero() { pair[0] } else { pair[0] + Decimal::new(1, 2) };
                    let middle = (low + pair[1]) / Decimal::TWO;
                    let at = |amount| at(&subject, &charges, (id, body, economic), amount);
                    let [low, middle, high] = [low, middle, pair[1]].map(at);
                    for place in 0..FIGURES {
                        checked += 1;
                        let lines =
                            [0, 1].map(|end| [&low, &middle, &high].map(|at| at[place].map(|it| it[end])));
                        if !lines.iter().all(|line| fits(*line, place < STEPS)) {
                            let key = subject.regime.key();
                            wrong.push(format!("{key} {id:?} {}: {} to {}", name(place), pair[0], pair[1]));
                        }
                    }
                }
            }
        }
    }
    none(&wrong, checked);
    assert!(checked > 1_000);
}

/// Whether it is no line at all, or goes up straight, or at least does not go down.
fn fits(line: [Option<Decimal>; 3], straight: bool) -> bool {
    match line {
        [None, None, None] => true,
        [Some(low), Some(middle), Some(high)] => {
            low <= middle && middle <= high && (!straight || low + high == middle * Decimal::TWO)
        }
        _ => false,
    }
}

fn charges(subject: &Subject) -> impl Iterator<Item = Charges> {
    let kinds = subject.kinds();
    let mut first: Vec<_> = kinds.iter().filter_map(|kind| kind.first().copied()).collect();
    first.truncate(6);
    let all = Charges::of(&first);
    first.into_iter().map(|one| Charges::of(&[one])).chain([all])
}

/// The ends of each figure at one amount.
fn at(
    subject: &Subject,
    charges: &Charges,
    (id, body, economic): (AmountId, &str, &str),
    amount: Decimal,
) -> [Option<[Decimal; 2]>; FIGURES] {
    let mut facts = subject.facts(charges);
    for (key, answer) in [("body", body), ("economic", economic), ("linked", "separate")] {
        facts.read(key, answer).expect("an answer");
    }
    let currency = currency(subject, id);
    let given = AmountSpan { span: Span::point(amount), currency: Some(currency) };
    facts.set_amount(id, Some(Answer::Given(given)));
    let found = subject.find(&facts, false, DAY).expect("the rules apply");
    claimed(&facts, &found, DAY).map(|range| range.and_then(|range| Some([range.low, range.high?])))
}

fn currency(subject: &Subject, id: AmountId) -> Currency {
    let maxima = subject.regime.rules().public_bodies.maxima().filter(|_| id == AmountId::Budget);
    maxima.map_or(subject.regime.turnover_currency(), |[lower, _]| lower.most.value.currency)
}

/// Where the tables of the law have a limit: of a tier of size, where a share overtakes a fixed amount, of a class of day
/// rates, and where a share of a budget reaches its most.
fn limits(subject: &Subject, id: AmountId) -> BTreeSet<Decimal> {
    let rules = subject.regime.rules();
    if id == AmountId::Budget {
        let maxima = rules.public_bodies.maxima().into_iter().flatten();
        let limit = |(most, share): (Decimal, Decimal)| (most / share).normalize();
        return maxima.filter_map(|it| Some(limit((it.most.value.amount, it.of_budget?.value.0)))).collect();
    }
    let mut limits: BTreeSet<Decimal> = BTreeSet::new();
    limits.extend(rules.method.iter().flat_map(|method| method.sizes).map(|tier| tier.up_to.amount));
    let tiers = rules.tiers.iter().flatten();
    limits.extend(tiers.map(|tier| (tier.fixed.value.amount / tier.of_turnover.value.0).normalize()));
    if let Some(By::DayRates(rates)) = rules.national_method.map(|method| &method.by) {
        limits.extend(rates.classes.iter().map(|class| class.up_to.value.amount));
    }
    limits
}

/// The oracle typed its limits anew: that both have the same says that none is missing in the enumeration.
#[test]
fn the_limits_of_the_tables_are_those_of_the_oracle() {
    let mut with_limits = 0;
    for subject in Subject::all() {
        let ours = limits(&subject, AmountId::Turnover);
        assert_eq!(ours, subject.limits().into_iter().collect(), "{}", subject.regime.key());
        with_limits += usize::from(!ours.is_empty());
    }
    assert!(with_limits > 30, "{with_limits}");
}
