//! What is found of a case however large the payer is.
//!
//! Most of a case turns on answers that are no amounts. It is found apart, so that whoever assesses many cases finds it once of
//! all that differ in size alone.

use super::combinations::Combinations;
use super::gate::{Gates, Tested};
use super::imposition;
use super::seriousness::SeriousnessReadings;
use super::weigh::{self, Weighing};
use crate::engine::facts::{AmountId, Facts};
use crate::engine::practice::Estimates;
use crate::engine::setting::Setting;
use crate::law::circumstance::Seriousness;
use crate::law::rules::Doubt;
use crate::law::{Regime, View};
use jiff::civil::Date;
use std::rc::Rc;

/// What was found under a regime that no size changes.
#[derive(Clone, Debug)]
pub struct Steady {
    /// The day it is for.
    pub on: Date,
    /// The regime.
    pub regime: Regime,
    /// Who bears the doubt on that day.
    pub doubt: Doubt,
    /// The views in play, oldest first.
    pub views: Vec<&'static View>,
    /// What they read as bearing on seriousness.
    pub seriousness: SeriousnessReadings,
    /// Every way in which what was named may stand and be grouped.
    pub combinations: Combinations,
    /// What came of the gates.
    pub gates: Gates,
    /// Classes of seriousness that are chosen or arguable.
    pub classes: Vec<Seriousness>,
    /// Which way the facts pull.
    pub weighings: Vec<Weighing>,
    /// Whether something aggravates that nobody in play disputes.
    pub aggravated: bool,
}

impl Steady {
    /// Goes through the steps that no size changes.
    fn of(facts: &Facts, regime: Regime, setting: Setting<'_>) -> Self {
        let views = weigh::views(regime, setting.view, setting.on);
        let doubt = regime.doubt(setting.on);
        let combinations = Combinations::of(facts, regime, doubt);
        let gates = Tested::of(facts, regime, setting, &combinations).gates();
        let seriousness = SeriousnessReadings::of(&views, regime, setting.on);
        let classes = seriousness.classes(facts, doubt);
        let weighings = weigh::weigh(facts, regime, &views, setting.on);
        let aggravated = imposition::is_aggravated(facts, doubt, &weighings);
        Self {
            on: setting.on,
            regime,
            doubt,
            views,
            seriousness,
            combinations,
            gates,
            classes,
            weighings,
            aggravated,
        }
    }
}

/// What was found of a case and holds of every other that has the same answers and setting, but for the amounts of [`SIZES`].
/// To keep it for any other case is wrong.
#[derive(Debug, Default)]
pub struct Kept {
    steady: Option<Rc<Steady>>,
    /// What the model of fines makes of each size.
    pub(super) estimates: Estimates,
}

/// The amounts that say how large the payer is.
pub const SIZES: [AmountId; 4] =
    [AmountId::Turnover, AmountId::GroupTurnover, AmountId::Funds, AmountId::Budget];

impl Kept {
    /// What no size changes, found where it was not before.
    pub(super) fn steady(&mut self, facts: &Facts, regime: Regime, setting: Setting<'_>) -> Rc<Steady> {
        Rc::clone(self.steady.get_or_insert_with(|| Rc::new(Steady::of(facts, regime, setting))))
    }
}
