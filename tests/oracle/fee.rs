//! What an entered level comes to: held under the maximum, and what may lower it afterwards.

use super::complete::Amounts;
use super::law::{AdjustmentRule, Law};
use super::written::Written;
use rust_decimal::Decimal;

/// An amount with its currency.
type Money<'a> = (Decimal, &'a str);

/// One way in which a level may be lowered.
#[derive(Clone, Copy)]
struct After<'a> {
    /// Nordic 3.2, § 34: on the addressee's own appeal not above what was decided.
    most: Option<Money<'a>>,
    effect: Effect<'a>,
}

#[derive(Clone, Copy)]
enum Effect<'a> {
    None,
    Waived,
    /// By so much.
    Cut(Money<'a>),
    /// By anything up to all of it.
    Any,
}

/// The level that was entered, with everything that may become of it.
pub struct Level<'a> {
    ends: [Decimal; 2],
    pub currency: &'a str,
    afters: Vec<After<'a>>,
}

impl<'a> Level<'a> {
    /// `None` where no level was entered, or neither a view nor an answer says what processing time did.
    pub fn new(written: Written<'a>, law: &Law) -> Option<Self> {
        let (low, high, currency) = written.amount("level")?;
        let effects = effects(written, law);
        let limits = if let AdjustmentRule::Time = law.adjustment { limits(written) } else { vec![None] };
        let afters = limits
            .iter()
            .flat_map(|most| effects.iter().map(|effect| After { most: *most, effect: *effect }));
        Some(Self { ends: [low, high], currency, afters: afters.collect() })
    }

    /// What it comes to under the maxima of one complete set of answers.
    pub fn fees(&self, amounts: &Amounts) -> Vec<Decimal> {
        let mut fees = Vec::new();
        for level in self.ends {
            for maximum in amounts.maximum {
                let between = level.max(amounts.least).min(maximum);
                let held = if amounts.currency == self.currency { between } else { level };
                for after in &self.afters {
                    fees.extend(self.lowered(held, *after));
                }
            }
        }
        fees
    }

    fn lowered(&self, level: Decimal, after: After) -> Vec<Decimal> {
        let most = after.most.filter(|(_, currency)| *currency == self.currency);
        let level = most.map_or(level, |(most, _)| level.min(most));
        match after.effect {
            Effect::None => vec![level],
            Effect::Waived => vec![Decimal::ZERO],
            Effect::Cut((cut, currency)) if currency == self.currency => {
                vec![(level - cut).max(Decimal::ZERO)]
            }
            Effect::Cut(_) | Effect::Any => vec![Decimal::ZERO, level],
        }
    }
}

fn effects<'a>(written: Written<'a>, law: &Law) -> Vec<Effect<'a>> {
    match law.adjustment {
        // Nordic 1.4, 6:5: excusable or unreasonable; ignorance and poor routines are no ground.
        AdjustmentRule::Excuse => written.options("excuse").into_iter().map(reduction).collect(),
        // Nordic 3.5: from nothing over a lower amount to full waiver; there is no formula.
        AdjustmentRule::Time => {
            written.options("time-effect").into_iter().flat_map(|effect| of_time(written, effect)).collect()
        }
        AdjustmentRule::Nothing => vec![Effect::None],
    }
}

fn reduction<'a>(excuse: &str) -> Effect<'a> {
    match excuse {
        "excusable" | "unreasonable" => Effect::Any,
        _ => Effect::None,
    }
}

fn of_time<'a>(written: Written<'a>, effect: &str) -> Vec<Effect<'a>> {
    match effect {
        "waived" => vec![Effect::Waived],
        "reduced" => cuts(written),
        _ => vec![Effect::None],
    }
}

fn cuts(written: Written) -> Vec<Effect> {
    match written.amount("time-cut") {
        Some((low, high, currency)) => vec![Effect::Cut((low, currency)), Effect::Cut((high, currency))],
        None => vec![Effect::Any],
    }
}

/// The amounts that an appeal of the addressee's own leaves as the most.
fn limits(written: Written) -> Vec<Option<Money>> {
    let Some((low, high, currency)) = written.amount("decided") else { return vec![None] };
    let decided = [Some((low, currency)), Some((high, currency))];
    let options = written.options("appealed");
    // One who appealed on a day appealed.
    let on_a_day = written.days("appealed-on").is_some() && options.contains(&"by-addressee");
    let options = if on_a_day { vec!["by-addressee"] } else { options };
    let each = options.into_iter().map(|appealed| match appealed {
        "by-addressee" => decided.to_vec(),
        _ => vec![None],
    });
    each.flatten().collect()
}
