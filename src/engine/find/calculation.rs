//! An expert's own figures, worked through step by step: what the law and the guidance leave to
//! discretion is entered, everything else follows, and every amount on the way is kept.
//!
//! Nothing here is inferred: a step whose figure was not entered ends the calculation of its conduct.

use super::concurrence::{Conduct, FeeGroup, Grouping};
use super::payer::{self, Payer, Payers};
use super::{ceiling, size};
use crate::engine::facts::{AmountId, Discretion, Facts, Portion};
use crate::engine::range::Range;
use crate::law::circumstance::Seriousness;
use crate::law::method::Band;
use crate::law::{Currency, Money, Regime, Share, keyed};
use jiff::civil::Date;
use rust_decimal::{Decimal, RoundingStrategy};

keyed! {
    /// A line of the calculation.
    Line {
        /// The legal maximum it starts from.
        Maximum = "maximum",
        /// The starting amount.
        Start = "start",
        /// After the turnover adjustment.
        Adjusted = "adjusted",
        /// After the remaining factors.
        Factors = "factors",
        /// After the test of proportion.
        Proportion = "proportion",
    }
}

impl Line {
    /// The figure that sets it; the maximum is set by the law.
    pub const fn set_by(self) -> Option<Discretion> {
        match self {
            Self::Maximum => None,
            Self::Start => Some(Discretion::Share),
            Self::Adjusted => Some(Discretion::TierShare),
            Self::Factors => Some(Discretion::Factors),
            Self::Proportion => Some(Discretion::Proportion),
        }
    }
}

/// A line with what it came to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Worked {
    /// Which line.
    pub line: Line,
    /// The share of the line before, where it is one amount of one.
    pub share: Option<Share>,
    /// What it came to, held under the maximum.
    pub amount: Range,
    /// Whether it had to be held: it would have come to more.
    pub held: bool,
}

/// The calculation of one conduct.
#[derive(Clone, Debug, PartialEq)]
pub struct OfConduct {
    /// Its number.
    pub number: u8,
    /// What was infringed.
    pub provisions: Vec<&'static str>,
    /// The lines, as far as figures were entered.
    pub lines: Vec<Worked>,
    /// Whether every figure was entered.
    pub complete: bool,
}

impl OfConduct {
    /// Whether its starting amount was entered.
    pub fn is_begun(&self) -> bool {
        self.lines.len() > 1
    }

    /// A line, if figures were entered so far.
    pub fn line(&self, line: Line) -> Option<&Worked> {
        self.lines.iter().find(|worked| worked.line == line)
    }

    /// What it comes to, as far as figures were entered.
    pub fn comes_to(&self) -> Option<Range> {
        self.lines.last().map(|line| line.amount)
    }
}

/// A figure that lies outside what the method or the law gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outside {
    /// The conduct.
    pub conduct: u8,
    /// The figure.
    pub what: Discretion,
}

/// The whole calculation.
#[derive(Clone, Debug, PartialEq)]
pub struct Calculation {
    /// Each conduct.
    pub conducts: Vec<OfConduct>,
    /// The sum, each fee held under its maximum, in the currency of the maxima.
    pub total: Range,
    /// The sum in the currency of fees, rounded as entered; `None` without a rate.
    pub fee: Option<Range>,
    /// Whether every figure of every conduct was entered, so that it is a fee.
    pub complete: bool,
    /// Figures outside their bands.
    pub outside: Vec<Outside>,
    /// How the sum becomes what is paid.
    pub paid: Paid,
}

impl Calculation {
    /// Whether the sum had to be held: the conducts come to more.
    pub fn is_held(&self) -> bool {
        let sum = self.conducts.iter().filter_map(OfConduct::comes_to).reduce(Range::plus);
        sum.is_some_and(|sum| sum != self.total)
    }

    /// The fee that it comes to, once every figure was entered.
    pub fn complete_fee(&self) -> Option<Range> {
        self.fee.filter(|_| self.complete)
    }
}

/// Works an expert's figures through. `None` as long as no starting amount was entered, or it is
/// open what stands, how it is grouped, or who would pay.
pub fn work_out(
    facts: &Facts,
    regime: Regime,
    groupings: &[Grouping],
    payers: &Payers,
    classes: &[Seriousness],
    maximum: Option<Range>,
) -> Option<Calculation> {
    // There is no sum of amounts in two currencies.
    let currency = maximum?.currency;
    if facts
        .figures()
        .any(|(_, _, figure)| matches!(figure, Portion::To(money) if money.currency != currency))
    {
        return None;
    }
    let (grouping, mut work) = settled(facts, regime, groupings, payers, classes)?;
    let fees: Option<Vec<_>> = grouping.iter().map(|group| work.fee(group)).collect();
    let fees = fees?;
    let total = fees.iter().map(|(_, sum)| *sum).reduce(Range::plus)?;
    let outside = work.outside;
    let conducts: Vec<OfConduct> = fees.iter().flat_map(|(conducts, _)| conducts.clone()).collect();
    let complete = conducts.iter().all(|conduct| conduct.complete);
    let paid = paid(facts, regime, total);
    Some(Calculation { conducts, total, fee: paid.amount, complete, outside, paid })
}

/// Each conduct as far as its own figures were entered, whatever the others lack; one without a figure has its maximum
/// alone. Nothing as long as it is open what stands, how it is grouped, or who would pay.
pub fn so_far(
    facts: &Facts,
    regime: Regime,
    groupings: &[Grouping],
    payers: &Payers,
    classes: &[Seriousness],
) -> Vec<OfConduct> {
    let Some((grouping, mut work)) = settled(facts, regime, groupings, payers, classes) else {
        return Vec::new();
    };
    grouping.iter().flat_map(|group| &group.conducts).filter_map(|conduct| work.conduct(conduct)).collect()
}

/// The one grouping, and the work on it for the one payer; `None` where either is open.
fn settled<'a>(
    facts: &'a Facts,
    regime: Regime,
    groupings: &'a [Grouping],
    payers: &Payers,
    classes: &'a [Seriousness],
) -> Option<(&'a Grouping, Work<'a>)> {
    match (groupings, payers.main.as_slice(), payers.authority.as_slice()) {
        ([grouping], [payer], []) => {
            Some((grouping, Work { facts, regime, payer: *payer, classes, outside: Vec::new() }))
        }
        _ => None,
    }
}

struct Work<'a> {
    facts: &'a Facts,
    regime: Regime,
    payer: Payer,
    classes: &'a [Seriousness],
    outside: Vec<Outside>,
}

impl Work<'_> {
    /// The conducts of a fee, and their sum held under its maximum.
    fn fee(&mut self, group: &FeeGroup) -> Option<(Vec<OfConduct>, Range)> {
        let maximum = ceiling::of_provisions(self.regime, group.provisions(), self.payer)?;
        let conducts: Option<Vec<_>> = group.conducts.iter().map(|conduct| self.conduct(conduct)).collect();
        let conducts = conducts.filter(|conducts| conducts.iter().all(OfConduct::is_begun))?;
        let sum = conducts.iter().filter_map(OfConduct::comes_to).reduce(Range::plus)?.held_under(maximum);
        Some((conducts, sum))
    }

    fn conduct(&mut self, conduct: &Conduct) -> Option<OfConduct> {
        let provisions = conduct.provisions.iter().copied();
        let maximum = ceiling::of_provisions(self.regime, provisions.clone(), self.payer)?;
        let mut lines = vec![Worked { line: Line::Maximum, share: None, amount: maximum, held: false }];
        let complete = self.later_lines(conduct.number, maximum, &mut lines);
        Some(OfConduct {
            number: conduct.number,
            provisions: provisions.map(|provision| provision.key).collect(),
            lines,
            complete,
        })
    }

    /// Start, turnover, factors and proportion, until a figure is missing.
    fn later_lines(&mut self, number: u8, maximum: Range, lines: &mut Vec<Worked>) -> bool {
        for line in [Line::Start, Line::Adjusted, Line::Factors, Line::Proportion] {
            let Some(what) = line.set_by() else { continue };
            let Some(before) = lines.last().map(|line| line.amount) else { return false };
            match (what, self.figure(number, what, maximum.currency)) {
                (Discretion::TierShare, None) if self.tier() == Some(Band::WHOLE) => {}
                (_, None) => return false,
                (_, Some(portion)) => {
                    match what {
                        Discretion::Share => self.check_start(number, portion, maximum),
                        Discretion::TierShare => self.check_tier(number, portion, before),
                        Discretion::Factors | Discretion::Proportion => {}
                    }
                    lines.push(next(line, portion, before, maximum));
                }
            }
        }
        true
    }

    /// What was entered, unless it is in another currency than the maximum.
    fn figure(&self, number: u8, what: Discretion, currency: Currency) -> Option<Portion> {
        let figure = self.facts.discretion(number, what)?;
        let fits = !matches!(figure, Portion::To(money) if money.currency != currency);
        fits.then_some(figure)
    }

    /// The band of the payer's turnover tier, when it is one.
    fn tier(&self) -> Option<Band> {
        let Some(method) = self.regime.rules().method else { return Some(Band::WHOLE) };
        let (small, large) = size::tiers(method, self.payer);
        (small == large).then_some(small.value)
    }

    /// The starting amount must lie in a band of the classes chosen; without a method, under the maximum.
    fn check_start(&mut self, conduct: u8, start: Portion, maximum: Range) {
        let Some(share) = share_of(start, maximum) else { return };
        let inside = match self.regime.rules().method {
            Some(method) => self.classes.iter().any(|class| method.band(*class).value.holds(share)),
            None => share <= Share::WHOLE,
        };
        if !inside {
            self.outside.push(Outside { conduct, what: Discretion::Share });
        }
    }

    fn check_tier(&mut self, conduct: u8, portion: Portion, before: Range) {
        let Some(share) = share_of(portion, before) else { return };
        let Some(method) = self.regime.rules().method else { return };
        let (small, large) = size::tiers(method, self.payer);
        let band = Band { low: small.value.low, high: large.value.high };
        if !band.holds(share) {
            self.outside.push(Outside { conduct, what: Discretion::TierShare });
        }
    }
}

/// Which share of an amount a figure takes, when both are one amount.
fn share_of(portion: Portion, of: Range) -> Option<Share> {
    match portion {
        Portion::Of(share) => Some(share),
        Portion::To(money) => money.as_share_of(of.known()?),
    }
}

/// The line that a figure makes of the line before, held under the maximum.
fn next(line: Line, portion: Portion, before: Range, maximum: Range) -> Worked {
    let amount = match portion {
        Portion::Of(share) => before.at_rate(share.0, before.currency),
        Portion::To(money) => Range::point(money),
    };
    let held = amount.held_under(maximum);
    Worked { line, share: share_of(portion, before), amount: held, held: held != amount }
}

/// The sum in the currency of fees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paid {
    /// The rate, its day where the law fixes it, and the sum at it.
    pub rate: Option<(Decimal, Option<Date>, Range)>,
    /// The unit of rounding, and the sum in whole units.
    pub rounded: Option<(Money, Range)>,
    /// What is paid; `None` without a rate.
    pub amount: Option<Range>,
}

fn paid(facts: &Facts, regime: Regime, total: Range) -> Paid {
    let currency = regime.currency();
    let rate = (total.currency != currency)
        .then(|| payer::rate_for_fees(facts, regime))
        .flatten()
        .map(|(rate, day)| (rate, day, total.at_rate(rate, currency)));
    let here = if total.currency == currency { Some(total) } else { rate.map(|(_, _, amount)| amount) };
    let unit = facts.known_amount(AmountId::Rounding).filter(|unit| unit.currency == currency);
    let rounded = here.zip(unit).and_then(|(amount, unit)| {
        let to = |value: Decimal| {
            let units = value.checked_div(unit.amount)?;
            let whole = units.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
            Some((whole * unit.amount).normalize())
        };
        let high = match amount.high {
            Some(high) => Some(to(high)?),
            None => None,
        };
        Some((unit, Range::between(to(amount.low)?, high, currency)))
    });
    Paid { rate, rounded, amount: rounded.map(|(_, amount)| amount).or(here) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Setting, ViewChoice, assess};
    use crate::evidence;
    use jiff::civil::date;

    /// Two operations that are not linked, of a company with EUR 450 million, and figures.
    fn so_far(figures: &[(&str, &str)]) -> (Vec<String>, bool) {
        let case = [
            ("country", "france"),
            ("body", "company"),
            ("purpose", "other"),
            ("cross-border", "domestic"),
            ("role", "controller"),
            ("infringements", "gdpr-13, gdpr-32"),
            ("conducts", "gdpr-13 1, gdpr-32 2"),
            ("linked", "separate"),
            ("ownership", "alone"),
            ("turnover", "450000000 EUR"),
        ];
        let mut facts = Facts::default();
        for (key, answer) in case.iter().chain(figures) {
            facts.read(key, answer).unwrap();
        }
        let setting = Setting { view: ViewChoice::All, on: date(2024, 3, 1), replayed: None };
        let found = assess(&facts, setting, evidence::whole()).result.unwrap();
        let lines = found.figured_so_far(&facts).into_iter().flat_map(|conduct| {
            let number = conduct.number;
            let line =
                move |line: Worked| format!("{number} {} {}", line.line.key(), line.amount.low.normalize());
            conduct.lines.into_iter().map(line)
        });
        (lines.collect(), found.calculation.is_some())
    }

    #[test]
    fn an_operation_runs_as_far_as_its_own_figures_go() {
        let maxima = ["1 maximum 20000000", "2 maximum 10000000"];
        assert_eq!(so_far(&[]), (maxima.map(str::to_owned).into(), false));
        let (lines, is_whole) = so_far(&[("share-2", "50 %"), ("tier-share-2", "40 %"), ("factors", "90 %")]);
        let run = ["1 maximum 20000000", "2 maximum 10000000", "2 start 5000000", "2 adjusted 2000000"];
        assert_eq!(lines, run);
        assert!(!is_whole, "the first has no starting amount");
    }

    #[test]
    fn a_figure_in_another_currency_ends_its_operation() {
        let (lines, is_whole) = so_far(&[("share", "5000000 NOK"), ("share-2", "5000000 EUR")]);
        assert_eq!(lines, ["1 maximum 20000000", "2 maximum 10000000", "2 start 5000000"]);
        assert!(!is_whole);
    }
}
