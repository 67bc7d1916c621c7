//! What one complete set of answers comes to.

use super::fee::Level;
use super::law::{Act, Law};
use super::payer::{Payer, payer};
use super::{criminal_data, method, regulation};
use rust_decimal::Decimal;

/// A fee ground: what it can cost, and whether a processor can be charged for it.
#[derive(Clone, Copy)]
pub struct FeeGround {
    pub most: Most,
    /// Whether controllers answer for it.
    pub controllers: bool,
    pub processors: bool,
    /// Whether it is the organisation's own duty, so that whoever acted does not matter.
    pub own_duty: bool,
}

/// What a fee ground can cost: by a tier of Art. 83, or a fixed amount of Swedish kronor.
#[derive(Clone, Copy, PartialEq)]
pub enum Most {
    Lower,
    Higher,
    /// So much.
    Amount(Decimal),
}

impl Most {
    /// An amount in whole units of the currency of the maxima.
    pub const fn units(amount: u32) -> Self {
        Self::Amount(Decimal::from_parts(amount, 0, 0, false, 0))
    }
}

/// An infringement that was named.
pub struct Named<'a> {
    pub key: &'a str,
    pub ground: Option<FeeGround>,
    pub conduct: Option<&'a str>,
    pub displaced: bool,
}

/// What a case is, whatever the answers.
pub struct Case<'a> {
    pub law: &'static Law,
    pub named: Vec<Named<'a>>,
    pub gravest: Option<&'a str>,
    pub level: Option<Level<'a>>,
}

/// One complete set of answers; amounts in the currency of the maxima.
#[derive(Default)]
pub struct Complete<'a> {
    choices: Vec<(&'static str, &'a str)>,
    pub turnover: Decimal,
    pub group: Decimal,
    pub funds: Decimal,
    pub budget: Decimal,
}

impl<'a> Complete<'a> {
    /// The answer to a question; nothing where nothing depends on it.
    pub fn value(&self, question: &str) -> &'a str {
        self.choices.iter().find(|(key, _)| *key == question).map_or("", |(_, value)| *value)
    }

    /// Whether this is the answer to a question.
    pub fn is(&self, question: &str, option: &str) -> bool {
        self.value(question) == option
    }

    /// Answers a question.
    pub fn set(&mut self, question: &'static str, option: &'a str) {
        match self.choices.iter_mut().find(|(key, _)| *key == question) {
            Some((_, value)) => *value = option,
            None => self.choices.push((question, option)),
        }
    }
}

/// What it comes to.
pub struct Amounts {
    pub currency: &'static str,
    /// Whether it is in another currency than everyone else's, so that the two do not compare.
    pub apart: bool,
    /// The legal maximum of all fees; two where the wording leaves it open.
    pub maximum: [Decimal; 2],
    /// The least that all fees can be, nothing where the law names none.
    pub least: Decimal,
    /// For each class the least and the most starting amount.
    pub starts: Vec<(Decimal, Decimal)>,
    /// The maxima of the tiers that something counts in, the lower first.
    pub tiers: [Option<Decimal>; 2],
}

/// Infringements that are assessed as one, and conducts that carry one fee.
type Conduct<'c> = Vec<&'c Named<'c>>;
type Fee<'c> = Vec<Conduct<'c>>;

/// Whether an infringement is made out as a fee ground, whoever acted.
pub fn made_out(case: &Case, named: &Named, complete: &Complete) -> bool {
    let Some(ground) = named.ground else { return false };
    // Nordic 1.2, 3:18 second para; GDPR 28(10): a processor that decides is treated as a controller.
    let bound = if complete.is("role", "processor") { ground.processors } else { ground.controllers };
    let broken = if case.law.act == Act::CriminalData {
        criminal_data::broken(named.key, complete)
    } else {
        regulation::broken(named.key, complete)
    };
    bound && broken && !(case.law.falls_away)(named.key, complete)
}

/// Whether it stands against the organisation: an act has to be its own (Nordic 4.2a; GDPR 3.2, C-683/21: what its
/// people did in duty, or a processor on its behalf), a duty of its own need not.
fn stands(case: &Case, named: &Named, complete: &Complete) -> bool {
    made_out(case, named, complete)
        && (named.ground.is_some_and(|ground| ground.own_duty) || is_its_own(complete.value("in-duty")))
}

/// Whether an act is the organisation's.
pub fn is_its_own(in_duty: &str) -> bool {
    matches!(in_duty, "in-duty" | "on-behalf")
}

/// What a complete set of answers comes to; `None` where nobody pays or nothing stands.
pub fn amounts(case: &Case, complete: &Complete) -> Option<Amounts> {
    let payer = payer(case.law, complete);
    let fees = fees(case, complete);
    if payer == Payer::Nobody || fees.is_empty() {
        return None;
    }
    let most = |conducts: &[Conduct]| {
        let each = conducts.iter().flatten().map(|named| cost(case, named, payer));
        each.max().unwrap_or_default()
    };
    let mut maximum = [Decimal::ZERO; 2];
    for fee in &fees {
        let [low, high] = &mut maximum;
        *high += most(fee);
        *low += marked_gravest(case, fee, payer).unwrap_or(most(fee));
    }
    let least_of = |named: &&Named| {
        let most = named.ground.map(|ground| ground.most);
        most.map_or(Decimal::ZERO, |most| regulation::least(case.law, named.key, most, payer))
    };
    let least = fees.iter().map(|fee| fee.iter().flatten().map(least_of).max().unwrap_or_default()).sum();
    let mut starts = Vec::new();
    for (_, band_low, band_high) in method::BANDS {
        let (size_low, size_high) = size(case, payer);
        let (mut low, mut high) = (Decimal::ZERO, Decimal::ZERO);
        for fee in &fees {
            let (mut fee_low, mut fee_high) = (Decimal::ZERO, Decimal::ZERO);
            for conduct in fee {
                let ceiling = most(std::slice::from_ref(conduct));
                fee_low += share(ceiling, band_low, size_low);
                fee_high += share(ceiling, band_high, size_high);
            }
            // GDPR 2.3: of linked conducts the sum is held under the maximum of the gravest.
            low += fee_low.min(most(fee));
            high += fee_high.min(most(fee));
        }
        starts.push((low, high));
    }
    // Nordic 1.7: the Criminal Data Act gives no formula.
    // And the Guidelines none for a natural person who is no undertaking.
    if case.law.method.is_none() || payer == Payer::Person {
        starts.clear();
    }
    let tiers = [false, true].map(|higher| {
        let of_it = |most| matches!((most, higher), (Most::Lower, false) | (Most::Higher, true));
        let mut counted = fees.iter().flatten().flatten();
        let any = counted.any(|named| named.ground.is_some_and(|ground| of_it(ground.most)));
        any.then(|| regulation::maximum(case.law, higher, payer))
    });
    let currency = regulation::currency(case.law, payer);
    Some(Amounts { currency, apart: currency != case.law.currency, maximum, least, starts, tiers })
}

/// What an infringement can cost the one who pays.
fn cost(case: &Case, named: &Named, payer: Payer) -> Decimal {
    match named.ground.map(|ground| ground.most) {
        None => Decimal::ZERO,
        Some(Most::Amount(amount)) => amount,
        Some(Most::Lower) => regulation::maximum(case.law, false, payer),
        Some(Most::Higher) => regulation::maximum(case.law, true, payer),
    }
}

/// Nordic 1.2: the wording of 6:3 third para is open where a lower breach was marked as the gravest of
/// several; the other reading has the maximum of the one marked.
fn marked_gravest(case: &Case, fee: &Fee, payer: Payer) -> Option<Decimal> {
    let infringements: Vec<_> = fee.iter().flatten().collect();
    let marked = infringements.iter().find(|named| Some(named.key) == case.gravest)?;
    let open = case.law.act == Act::CriminalData && infringements.len() > 1;
    open.then(|| cost(case, marked, payer))
}

fn share(ceiling: Decimal, percent: u32, per_mille: u32) -> Decimal {
    ceiling * Decimal::new(percent.into(), 2) * Decimal::new(per_mille.into(), 3)
}

/// The per mille that the payer's size leaves of a starting amount.
fn size(case: &Case, payer: Payer) -> (u32, u32) {
    match payer {
        Payer::Undertaking(size) | Payer::Other(Some(size)) => method::size(case.law, size),
        Payer::Other(None) | Payer::Person | Payer::Authority(_) | Payer::Nobody => (1_000, 1_000),
    }
}

/// GDPR 2.3: conducts that are linked carry one fee, separate ones a fee each. An infringement that
/// another displaces does not count beside it.
fn fees<'c>(case: &'c Case<'c>, complete: &Complete) -> Vec<Fee<'c>> {
    let standing: Vec<&Named> = case.named.iter().filter(|named| stands(case, named, complete)).collect();
    let left: Vec<&Named> = standing.iter().copied().filter(|named| !named.displaced).collect();
    let counted = if left.is_empty() { standing } else { left };
    let linked = !complete.is("linked", "separate");
    let mut conducts: Vec<(Option<&str>, Conduct)> = Vec::new();
    for named in counted {
        let number = named.conduct.or(linked.then_some("1"));
        match conducts.iter_mut().find(|(other, _)| number.is_some() && *other == number) {
            Some((_, conduct)) => conduct.push(named),
            None => conducts.push((number, vec![named])),
        }
    }
    let conducts: Vec<Conduct> = conducts.into_iter().map(|(_, conduct)| conduct).collect();
    if linked && !conducts.is_empty() {
        vec![conducts]
    } else {
        conducts.into_iter().map(|conduct| vec![conduct]).collect()
    }
}
