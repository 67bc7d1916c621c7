//! Where the law has amounts grow, they never fall.

use crate::cases::{Case, draw, set_amount};
use crate::dice::Dice;
use crate::drawn::{Drawn, each};
use finesight::engine::explain::why;
use finesight::engine::{AmountId, Facts, Finding, Findings, Range, Step, Truth};
use rust_decimal::Decimal;

const CASES: usize = 1_200;

/// Whether both ends of one range lie no lower than those of another, as far as both are there.
fn no_lower(before: Option<Range>, after: Option<Range>) -> bool {
    let Some(before) = before else { return true };
    let Some(after) = after else { return false };
    before.currency == after.currency
        && before.low <= after.low
        && after.high.is_none_or(|after| before.high.is_some_and(|before| before <= after))
}

/// What fell from one outcome to the other: the maximum, or the starting amount of a class.
fn fallen(before: &Findings, after: &Findings) -> Vec<String> {
    let mut fallen = Vec::new();
    let mut compare = |what: &str, before: Option<Range>, after: Option<Range>| {
        if !no_lower(before, after) {
            fallen.push(format!("{what} fell: {before:?}, then {after:?}"));
        }
    };
    compare("ceiling", before.maximum.main, after.maximum.main);
    compare("an authority's ceiling", before.maximum.authority, after.maximum.authority);
    for (of, before, after) in [
        ("guideline", &before.guideline.classes, &after.guideline.classes),
        ("an authority's guideline", &before.guideline.authority, &after.guideline.authority),
    ] {
        for (class, range) in before {
            let same = after.iter().find(|(other, _)| other == class).map(|(_, range)| *range);
            compare(&format!("{of} {class:?}"), Some(*range), same);
        }
    }
    fallen
}

/// Compares cases with what becomes of them, where anything does.
fn never_fall(seed: u64, change: impl Fn(&mut Dice, &mut Case) -> Option<Facts>) {
    let mut checked = 0;
    each(CASES, seed, draw, |case, dice| {
        let mut wrong = Vec::new();
        let mut case = case.clone();
        let Some(changed) = change(dice, &mut case) else { return wrong };
        let after = case.with(changed);
        let (Some(one), Some(two)) = (case.assess().result, after.assess().result) else { return wrong };
        checked += 1;
        let fallen = fallen(&one, &two);
        if !fallen.is_empty() {
            wrong.push(format!("{}\n from\n{}\n to\n{}", fallen.join("\n"), case.written(), after.written()));
        }
        wrong
    });
    assert!(checked > CASES / 4, "only {checked} were compared");
}

/// Art. 83(4)-(6): the share of turnover; and a tier never has less than the one below it.
#[test]
fn nothing_falls_as_turnover_grows() {
    never_fall(0x6120_3711, |dice, case| {
        let mut facts = case.facts.clone();
        let times = Decimal::new(dice.one_of(&[101, 110, 200, 500, 2_500]), 2);
        for id in [AmountId::Turnover, AmountId::GroupTurnover, AmountId::Funds] {
            let Some(given) = facts.amount_span(id) else { continue };
            let grown = |amount: Decimal| (amount * times).round_dp(2);
            set_amount(&mut facts, id, grown(given.span.low), grown(given.span.high), given.currency);
        }
        (facts != case.facts).then_some(facts)
    });
}

/// Separate conducts carry a fee each, so one more never makes them less. One that displaces others is
/// no mere addition; and where nothing may stand, the first that does makes a fee where there was none.
#[test]
fn nothing_falls_as_separate_infringements_are_added() {
    never_fall(0x05E9_A4A7, |dice, case| {
        case.facts.read("linked", "separate").unwrap();
        case.facts.read("role", "controller").unwrap();
        case.facts.read("in-duty", "in-duty").unwrap();
        for key in case.facts.displaced().to_vec() {
            case.facts.set_displaced(key, false);
        }
        let open = |step: &&Step| matches!(step.finding, Finding::Stands(_, Truth::Open));
        let steps = why(&case.facts, case.setting, &case.assess());
        if steps.iter().flat_map(Step::walk).any(|step| open(&step)) {
            return None;
        }
        let named = case.facts.infringements();
        let mut others: Vec<_> =
            case.regime.provisions().filter(|provision| !named.contains(&provision.key)).collect();
        let mut facts = case.facts.clone();
        dice.shuffle(&mut others);
        for provision in others.into_iter().take(dice.one_of(&[1, 1, 2, 4])) {
            facts.set_infringement(provision, true);
        }
        Some(facts)
    });
}

#[test]
fn a_higher_class_never_lies_lower() {
    each(CASES, 0x0C1A_55E5, draw, |case, _| {
        let mut wrong = Vec::new();
        let Some(result) = case.assess().result else { return wrong };
        for classes in [&result.guideline.classes, &result.guideline.authority] {
            for pair in classes.windows(2) {
                if let [(_, lower), (_, higher)] = pair
                    && !no_lower(Some(*lower), Some(*higher))
                {
                    wrong.push(format!("{pair:?}"));
                }
            }
        }
        wrong
    });
}
