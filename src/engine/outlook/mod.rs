//! What is still open, and what closing it would do: who yields the ends of each range, how much of
//! the width is facts, judgement and views, which question narrows it most, which cannot change
//! anything any more, and what the one assessed can still do.
//!
//! All of it tries answers on a [`Layout`]: the case as it was reduced to what its amounts depend on,
//! so that a trial looks up and compares, and works nothing out anew that the answer does not touch.

pub mod bearing;
pub mod ends;
pub mod layout;
pub mod lever;
pub mod ranking;
pub mod scoping;
pub mod settled;
pub mod width;
pub mod witness;

pub use bearing::{Bearing, Idle};
pub use ends::{End, Ends, Of};
pub use layout::Layout;
pub use lever::Lever;
pub use ranking::Ranked;
pub use settled::Settled;
pub use width::Width;
pub use witness::Witness;

use super::assessment::Setting;
use super::facts::Facts;
use super::practice::Library;
use super::question::Question;
use super::scope;
use crate::law::Currency;
use rust_decimal::Decimal;

/// The smallest published fee in a currency: where the logarithmic scale begins.
pub type Floor = fn(Currency) -> Decimal;

/// What is still open, and what closing it would do.
#[derive(Clone, Debug, Default)]
pub struct Outlook {
    /// The ends of each range, each with what yields it.
    pub ends: Vec<Ends>,
    /// The width, and what would be left of it; `None` without a range.
    pub settled: Option<Settled>,
    /// The open questions that can narrow the range, the next one to ask first.
    pub ranked: Vec<Ranked>,
    /// What each open question bears on.
    pub bearings: Vec<(Question, Bearing)>,
    /// What the one assessed can still do.
    pub levers: Vec<Lever>,
}

impl Outlook {
    /// Why no answer to an open question changes the result any more; `None` when one may.
    pub fn idle(&self, question: Question) -> Option<Idle> {
        self.bearings.iter().find_map(|(other, bearing)| match bearing {
            Bearing::Nothing(why) if *other == question => Some(*why),
            _ => None,
        })
    }

    /// Whether a question can by itself narrow the range by more than a tenth, or is needed for there to
    /// be one.
    pub fn is_worth_asking(&self, ranked: &Ranked) -> bool {
        let width = self.settled.map(|settled| settled.whole.0).unwrap_or_default();
        ranked.best.open || ranked.best.millionths.saturating_mul(10) > width.millionths
    }
}

/// The case that yields an end of a range; the facts as they are where there is no range.
#[inline(never)]
pub fn witness_of(facts: &Facts, setting: Setting<'_>, floor: Floor, end: &End) -> Witness {
    match scope::decide(facts).working() {
        Some(regime) => witness::of(&Layout::of(facts, regime, setting, floor), end),
        None => Witness { facts: facts.clone(), view: setting.view },
    }
}

/// Looks at what is open. The library is that of the decisions to compare with.
#[inline(never)]
pub fn look(facts: &Facts, setting: Setting<'_>, library: &Library, floor: Floor) -> Outlook {
    let Some(regime) = scope::decide(facts).working() else {
        return Outlook { ranked: scoping::ranked(facts), ..Outlook::default() };
    };
    let layout = Layout::of(facts, regime, setting, floor);
    Outlook {
        ends: ends::find(&layout, library),
        settled: settled::find(&layout),
        ranked: ranking::rank(&layout),
        bearings: bearing::of_each(&layout),
        levers: lever::left(&layout),
    }
}
