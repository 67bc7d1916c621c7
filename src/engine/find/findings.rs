//! What each step finds of a case under a regime.
//!
//! Everything that looks at a case begins here: the page and the library show it, the explanation is
//! made of it, and what is open is tried on it. So it is worked out once for each answer.

use super::adjustment::{self, Adjustment};
use super::amounts::{AmountRanges, Space};
use super::calculation::{self, Calculation, OfConduct};
use super::imposition::{self, Imposition, Prospect};
use super::maximum::{self, LegalMaximum};
use super::minimum::{self, LegalMinimum};
use super::national::{self, National};
use super::paid::{self, WouldBePaid};
use super::payer::{self, Payers, Who};
use super::scope;
use super::starting_amount::{self, Guideline};
use super::steady::{Kept, Steady};
use super::timeline::{self, DateRule};
use crate::engine::facts::Facts;
use crate::engine::practice::{self, Estimate, Evidence, Landing, Practice};
use crate::engine::range::Range;
use crate::engine::setting::Setting;
use crate::law::circumstance::{Body, Seriousness};
use crate::law::procedure::CorrectiveMeasure;
use crate::law::{Regime, View};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::ops::Deref;
use std::rc::Rc;

/// What the steps found under a regime: what no size changes ([`Steady`]), whose fields are its own too, and all else.
#[derive(Clone, Debug)]
pub struct Findings {
    steady: Rc<Steady>,
    /// What decides who would pay.
    pub who: Who,
    /// The amounts of each grouping with each payer.
    pub space: Space,
    /// The amounts over all of them.
    pub amounts: AmountRanges,
    /// Everyone who may have to pay, one undertaking over every turnover that may count.
    pub payers: Payers,
    /// The legal maximum.
    pub maximum: LegalMaximum,
    /// The least that the law allows, where it names a least.
    pub minimum: LegalMinimum,
    /// The published method.
    pub guideline: Guideline,
    /// An expert's own figures, worked through.
    pub calculation: Option<Calculation>,
    /// What lowers or waives the fee after its level was found.
    pub adjustment: Adjustment,
    /// Whether a fee follows.
    pub imposition: Imposition,
    /// Like decisions, a group each, of those whom the model of fines has too small a sample of.
    pub practice: Vec<Practice>,
    /// What the model of fines expects, of all others.
    pub expected: Option<Estimate>,
}

impl Deref for Findings {
    type Target = Steady;

    fn deref(&self) -> &Steady {
        &self.steady
    }
}

impl Findings {
    /// Goes through the steps, in the order a lawyer works. `scope_open` says that other regimes may apply too, or none:
    /// what is found then holds if this one does, and so of those to whom it may apply.
    pub fn of(
        facts: &Facts,
        regime: Regime,
        scope_open: bool,
        setting: Setting<'_>,
        evidence: &Evidence,
    ) -> Self {
        Self::keeping(facts, regime, scope_open, setting, evidence, &mut Kept::default())
    }

    /// The same with what was kept of a case that differs from it in size alone, and is kept for the next.
    pub fn keeping(
        facts: &Facts,
        regime: Regime,
        scope_open: bool,
        setting: Setting<'_>,
        evidence: &Evidence,
        kept: &mut Kept,
    ) -> Self {
        let narrowed = scope_open.then(|| scope::under(facts, regime));
        let facts = narrowed.as_ref().unwrap_or(facts);
        let steady = kept.steady(facts, regime, setting);
        let Steady { combinations, .. } = &*steady;
        let groupings = combinations.groupings.as_slice();
        let who = Who::of(facts, regime);
        let space = Space::of(regime, combinations, &who);
        let (amounts, payers) = (space.whole(), space.payers.merged());
        let maximum = maximum::find(facts, regime, groupings, &payers, amounts);
        let minimum = minimum::find(regime.rules(), combinations, &who);
        let guideline = starting_amount::work_out(facts, regime, &payers, amounts, setting.on);
        let calculation =
            calculation::work_out(facts, regime, groupings, &payers, &steady.classes, maximum.main);
        let level = adjustment::level(
            facts,
            [(maximum.main, minimum.main), (maximum.authority, minimum.authority)],
            calculation.as_ref().and_then(Calculation::complete_fee),
        );
        let adjustment = adjustment::work_out(facts, regime, level);
        let imposition =
            imposition::answer(&steady.gates, steady.aggravated, scope_open, adjustment.may_end_in_nothing);
        let practice = like_decisions(facts, regime, setting, evidence, &maximum);
        let least = minimum.main.map_or(Decimal::ZERO, |least| least.low);
        let allowed = maximum.main.map(|maximum| Range { low: least, ..maximum });
        let per_euro = payer::rate_on(facts, regime, setting.on).map(|(per_euro, _)| per_euro);
        let law = practice::Law { regime, views: &steady.views, allowed, per_euro };
        let estimates = &mut kept.estimates;
        let expected =
            evidence.model.and_then(|model| estimates.estimate(facts, law, setting, evidence, model));
        Self {
            steady,
            who,
            space,
            amounts,
            payers,
            maximum,
            minimum,
            guideline,
            calculation,
            adjustment,
            imposition,
            practice,
            expected,
        }
    }

    /// Each conduct as far as an expert's figures for it were entered.
    pub fn figured_so_far(&self, facts: &Facts) -> Vec<OfConduct> {
        let groupings = self.combinations.groupings.as_slice();
        calculation::so_far(facts, self.regime, groupings, &self.payers, &self.classes)
    }

    /// The views in play that read facts, oldest first.
    pub fn voices(&self) -> impl DoubleEndedIterator<Item = &'static View> {
        self.views.iter().copied().filter(|view| !view.readings.is_empty())
    }

    /// What the law allows: from the least that it names, or from nothing, to the maximum.
    pub fn legal_range(&self) -> Option<Range> {
        let least = self.minimum.main.map_or(Decimal::ZERO, |least| least.low);
        Some(Range { low: least, ..self.maximum.main? })
    }

    /// The guideline range over the classes shown.
    pub fn guideline_range(&self) -> Option<Range> {
        self.guideline.over(&self.classes)
    }

    /// The classes of seriousness that are chosen or arguable; none where no method is published, for the statutes
    /// have none.
    pub fn classes_of_the_method(&self) -> &[Seriousness] {
        if self.regime.rules().method.is_some() { &self.classes } else { &[] }
    }

    /// Where fines land; `None` while that depends on who it is, or where nothing tells.
    pub fn landing(&self) -> Option<Landing> {
        practice::landing(&self.practice, self.expected.as_ref())
    }

    /// Where eight of ten fines land.
    pub fn practice_range(&self) -> Option<Range> {
        Some(self.landing()?.range)
    }

    /// The authority's own method, where it has one: beside the published one. Facts and day are those assessed.
    pub fn national(&self, facts: &Facts, on: Date) -> Option<National> {
        let with_undertakings = self.space.groupings_of_undertakings();
        let groupings = &self.combinations.groupings;
        national::work_out(facts, self.regime, groupings, with_undertakings, &self.payers, on)
    }

    /// What would be paid of an amount, where the law takes something off and a fee may follow. Facts and day are those assessed.
    pub fn would_be_paid(&self, facts: &Facts, on: Date) -> Option<WouldBePaid> {
        let fee = self.adjustment.fee.as_ref().map(|fee| fee.comes_to);
        let follows = self.imposition.answer != Prospect::Excluded;
        follows.then(|| paid::work_out(facts, self.regime, fee, self.guideline_range(), on)).flatten()
    }

    /// What may happen besides the fee, or instead of it. Facts and day are those assessed.
    pub fn corrective_measures(&self, facts: &Facts, on: Date) -> Vec<&'static CorrectiveMeasure> {
        imposition::corrective_measures(facts, self.regime, on, &self.combinations.sets, &self.imposition)
    }

    /// Dates that matter. The facts are those assessed.
    pub fn dates(&self, facts: &Facts) -> Vec<DateRule> {
        let public = facts.possible::<Body>().is(Body::PublicAuthority);
        timeline::date_sheet(facts, self.regime, public)
    }
}

fn like_decisions(
    facts: &Facts,
    regime: Regime,
    setting: Setting<'_>,
    evidence: &Evidence,
    maximum: &LegalMaximum,
) -> Vec<Practice> {
    let of_group = |group: practice::Group| {
        // Fees compare as shares of what a public authority pays at most.
        let ceiling = maximum.authority.or(maximum.main).filter(|_| group.by_share());
        practice::of_group(evidence.decisions, group, setting.on, setting.replayed, ceiling)
    };
    practice::groups(facts, regime).into_iter().map(of_group).collect()
}
