//! An explanation can be worked through again: where the parts of a step determine its amount, they come
//! to it.

use crate::cases::draw;
use crate::drawn::each;
use finesight::engine::explain::{Considered, why};
use finesight::engine::find::calculation::Line;
use finesight::engine::{Finding, Range, Step, Truth};
use finesight::law::Share;
use rust_decimal::{Decimal, RoundingStrategy};

const CASES: usize = 3_000;

#[test]
fn explanations_replay_to_their_results() {
    let mut replayed = Replayed::default();
    each(CASES, 0x04E9_1A75, draw, |case, _| {
        let steps = why(&case.facts, case.setting, &case.assess());
        replay(&steps, &mut replayed)
    });
    let Replayed { ceilings, classes, lines, totals } = replayed;
    println!(
        "{ceilings} ceilings, {classes} classes, {lines} lines and {totals} totals worked through again"
    );
    let least = ceilings.min(classes).min(lines).min(totals);
    assert!(least > CASES / 50, "hardly any of a kind: {least}");
}

/// How many amounts of each kind were determined by their parts.
#[derive(Default)]
struct Replayed {
    ceilings: usize,
    classes: usize,
    lines: usize,
    totals: usize,
}

/// What an explanation comes to differently when it is worked through again.
fn replay(why: &[Step], replayed: &mut Replayed) -> Vec<String> {
    let steps: Vec<&Step> = why.iter().flat_map(|step| step.walk()).collect();
    let mut wrong = Vec::new();
    let mut check = |what: &str, claimed: Range, found: Option<Range>| {
        if found.map(rounded) != Some(rounded(claimed)) {
            wrong.push(format!("{what}: {claimed:?}, but its parts come to {found:?}"));
        }
    };
    if let Some(fees) = Fees::of(&steps) {
        for step in &steps {
            if let Finding::Ceiling(claimed) = step.finding {
                replayed.ceilings += 1;
                check("ceiling", claimed, fees.ceiling());
            }
        }
        for (what, claimed, found) in fees.classes(&steps) {
            replayed.classes += 1;
            check(&what, claimed, found);
        }
    }
    for step in steps {
        match &step.finding {
            Finding::CalculatedConduct(_, _, claimed) => {
                replayed.lines += step.parts.len();
                for (what, claimed, found) in lines(&step.parts) {
                    check(&what, claimed, found);
                }
                check("conduct", *claimed, step.parts.last().and_then(amount));
            }
            Finding::Calculated(claimed) if !step.parts.is_empty() => {
                replayed.totals += 1;
                check("calculation", *claimed, total(step));
                for part in &step.parts {
                    if let Finding::Calculated(claimed) = part.finding {
                        check("sum of the conducts", claimed, sum(step));
                    }
                }
            }
            _ => {}
        }
    }
    wrong
}

/// What was divided by a rate has more digits than a decimal; the last of them may differ.
fn rounded(range: Range) -> Range {
    let round = |amount: Decimal| amount.round_dp(9);
    Range { low: round(range.low), high: range.high.map(round), ..range }
}

/// The fees of a case on which nothing that groups infringements is open: each as its conducts, each of
/// those as the maximum of its gravest infringement.
struct Fees(Vec<Vec<Range>>);

impl Fees {
    fn of(steps: &[&Step]) -> Option<Self> {
        let open = |step: &&Step| {
            let or_else = |other: &Considered| {
                matches!(other.finding, Finding::GravestMarkedLower(..) | Finding::ItsAct(_, Truth::Open))
            };
            matches!(step.finding, Finding::Stands(_, Truth::Open) | Finding::LinkOpen(_))
                || step.considered.iter().any(or_else)
        };
        if steps.iter().any(open) {
            return None;
        }
        let ceilings: Vec<(&str, Range)> = steps
            .iter()
            .filter_map(|step| match step.finding {
                Finding::ProvisionCeiling(key, ceiling) => Some((key, ceiling)),
                _ => None,
            })
            .collect();
        let linked = !steps.iter().any(|step| matches!(step.finding, Finding::SeparateFees(_)));
        let mut conducts: Vec<Vec<Range>> = Vec::new();
        for step in steps {
            if let Finding::Conduct(_, keys) = &step.finding {
                let of_it = ceilings.iter().filter(|(key, _)| keys.contains(key));
                conducts.push(of_it.map(|(_, ceiling)| *ceiling).collect());
            }
        }
        // Where no conduct was numbered, what is linked is one, and what is separate is one each.
        if conducts.is_empty() {
            let all = ceilings.into_iter().map(|(_, ceiling)| ceiling);
            conducts = if linked { vec![all.collect()] } else { all.map(|ceiling| vec![ceiling]).collect() };
        }
        let conducts: Vec<Range> = conducts.iter().filter_map(|ceilings| highest(ceilings)).collect();
        Some(Self(if linked { vec![conducts] } else { conducts.into_iter().map(|one| vec![one]).collect() }))
    }

    fn ceiling(&self) -> Option<Range> {
        self.0.iter().filter_map(|conducts| highest(conducts)).reduce(Range::plus)
    }

    /// The starting amount of each class, where the step on size found one tier, or none to apply.
    fn classes(&self, steps: &[&Step]) -> Vec<(String, Range, Option<Range>)> {
        let mut classes = Vec::new();
        for step in steps {
            let (small, large) = match step.finding {
                Finding::SizeTier(small, large) => (small, large),
                Finding::NoSizeStep => (Share::WHOLE, Share::WHOLE),
                _ => continue,
            };
            for part in &step.parts {
                let Finding::ClassRange(class, claimed) = part.finding else { continue };
                let band = part.parts.iter().find_map(|start| match start.finding {
                    Finding::StartingBand(_, low, high) => Some((low, high)),
                    _ => None,
                });
                let found = band.and_then(|(low, high)| self.start(low.0 * small.0, high.0 * large.0));
                classes.push((format!("{class:?}"), claimed, found));
            }
        }
        classes
    }

    fn start(&self, low: Decimal, high: Decimal) -> Option<Range> {
        let of_conduct = |ceiling: &Range| Range {
            low: ceiling.low * low,
            high: ceiling.high.map(|ceiling| ceiling * high),
            currency: ceiling.currency,
        };
        let of_fee = |conducts: &Vec<Range>| {
            let sum = conducts.iter().map(of_conduct).reduce(Range::plus)?;
            Some(sum.held_under(highest(conducts)?))
        };
        self.0.iter().filter_map(of_fee).reduce(Range::plus)
    }
}

/// The maximum of the gravest, end by end.
fn highest(ceilings: &[Range]) -> Option<Range> {
    ceilings.iter().copied().reduce(|one, two| Range {
        low: one.low.max(two.low),
        high: one.high.zip(two.high).map(|(one, two)| one.max(two)),
        ..one
    })
}

/// Each line of a calculation that takes a share of the line before, held under the maximum.
fn lines(parts: &[Step]) -> Vec<(String, Range, Option<Range>)> {
    let maximum = parts.iter().find_map(|part| match part.finding {
        Finding::CalculatedLine(Line::Maximum, _, maximum) => Some(maximum),
        _ => None,
    });
    let mut before = None;
    let mut lines = Vec::new();
    for part in parts {
        let Finding::CalculatedLine(line, share, claimed) = part.finding else { continue };
        if let (Some(before), Some(share), Some(maximum)) = (before, share, maximum) {
            let found = Range::at_rate(before, share.0, claimed.currency).held_under(maximum);
            lines.push((format!("{line:?}"), claimed, Some(found)));
        }
        before = Some(claimed);
    }
    lines
}

fn amount(line: &Step) -> Option<Range> {
    match line.finding {
        Finding::CalculatedLine(_, _, amount) | Finding::CalculatedConduct(_, _, amount) => Some(amount),
        _ => None,
    }
}

/// The sum of the conducts.
fn sum(calculated: &Step) -> Option<Range> {
    calculated.parts.iter().filter_map(amount).reduce(Range::plus)
}

/// That sum, held under the maximum, at the rate, and rounded, as far as it says so.
fn total(calculated: &Step) -> Option<Range> {
    let mut total = sum(calculated)?;
    for part in &calculated.parts {
        total = match part.finding {
            Finding::HeldAtMaximum(held) if held.low <= total.low => held,
            Finding::AtRate(rate, _, at_rate) => total.at_rate(rate, at_rate.currency),
            Finding::Rounded(unit, _) => {
                let round = |amount: Decimal| {
                    let units = amount.checked_div(unit.amount).unwrap_or_default();
                    units.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero) * unit.amount
                };
                Range { low: round(total.low), high: total.high.map(round), ..total }
            }
            _ => total,
        };
    }
    Some(total)
}
