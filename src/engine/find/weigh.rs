//! Which way the facts pull, criterion by criterion and view by view.

use crate::engine::facts::{Answer, Facts, OptionSet};
use crate::engine::setting::{Setting, ViewChoice};
use crate::law::{
    ChoiceId, Circumstance, Citation, CountsFor, Criterion, Direction, Point, Position, Reading, Regime,
    View, ViewId,
};
use jiff::civil::Date;

/// The view that is followed, when one is.
pub fn followed(regime: Regime, choice: ViewChoice) -> Option<&'static View> {
    match choice {
        ViewChoice::All => None,
        ViewChoice::One(id) => regime.view(id),
    }
}

/// The views in play.
pub fn views(regime: Regime, choice: ViewChoice, on: Date) -> Vec<&'static View> {
    match followed(regime, choice) {
        Some(view) => vec![view],
        None => regime.views().iter().filter(|view| view.held <= on).collect(),
    }
}

/// The views to set side by side: those held on the day, and the one followed, whenever it was held.
pub fn compared(regime: Regime, choice: ViewChoice, on: Date) -> Vec<&'static View> {
    let followed = followed(regime, choice).map(|view| view.id);
    regime.views().iter().filter(|view| view.held <= on || followed == Some(view.id)).collect()
}

/// A circumstance that the facts leave possible, and what the views in play make of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighing {
    /// The criterion it is weighed under.
    pub criterion: Criterion,
    /// The circumstance.
    pub circumstance: Circumstance,
    /// Whether the facts settle that it is so.
    pub settled: bool,
    /// For each view in play that speaks of it, which way and where.
    pub readings: Vec<(ViewId, Direction, Citation)>,
    /// Whether every view that speaks of it weighs it for the amount only, and not for whether there is a fee.
    pub amount_only: bool,
}

impl Weighing {
    /// Whether the views in play that speak of it differ.
    pub fn differs(&self) -> bool {
        self.readings.windows(2).any(|pair| matches!(pair, [one, two] if one.1 != two.1))
    }

    /// The direction that all views share, if they do.
    pub fn agreed(&self) -> Option<Direction> {
        let (_, first, _) = self.readings.first()?;
        (!self.differs()).then_some(*first)
    }
}

/// Weighs every answered fact. A fact nobody spoke of is not weighed: it is open.
pub fn weigh(facts: &Facts, regime: Regime, views: &[&'static View]) -> Vec<Weighing> {
    let mut weighings: Vec<Weighing> = Vec::new();
    for criterion in regime.criteria() {
        for (view, reading) in readings(views).filter(|(_, reading)| reading.criterion == *criterion) {
            let Some(set) = spoken_of(facts, reading.when.question, regime) else { continue };
            if !set.holds(reading.when) {
                continue;
            }
            let said = (view.id, reading.direction, reading.cite);
            let amount_only = reading.counts_for == CountsFor::Amount;
            let same = weighings
                .iter_mut()
                .find(|other| other.criterion == *criterion && other.circumstance == reading.when);
            match same {
                Some(weighing) => {
                    weighing.readings.push(said);
                    weighing.amount_only &= amount_only;
                }
                None => weighings.push(Weighing {
                    criterion: *criterion,
                    circumstance: reading.when,
                    settled: set.len() == 1,
                    readings: vec![said],
                    amount_only,
                }),
            }
        }
    }
    weighings
}

fn readings<'a>(views: &'a [&'static View]) -> impl Iterator<Item = (&'static View, &'static Reading)> + 'a {
    views.iter().flat_map(|view| view.readings.iter().map(move |reading| (*view, reading)))
}

/// The options left by an answer; `None` when nothing was said, or only that it is not known.
fn spoken_of(facts: &Facts, id: ChoiceId, regime: Regime) -> Option<OptionSet> {
    match facts.choice(id)? {
        Answer::DontKnow => None,
        Answer::Given(_) | Answer::Disputed(_) | Answer::NotEstablished => {
            Some(facts.options_under(id, regime))
        }
    }
}

/// A point on which the views in play hold different positions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The point.
    pub point: Point,
    /// Each view's position.
    pub positions: Vec<(ViewId, &'static Position)>,
}

/// The points on which the views in play differ, in the order of the points.
pub fn differences(views: &[&'static View]) -> Vec<Difference> {
    Point::ALL
        .iter()
        .filter_map(|point| {
            let positions: Vec<_> =
                views.iter().filter_map(|view| Some((view.id, view.on(*point)?))).collect();
            let differ =
                positions.windows(2).any(|pair| matches!(pair, [one, two] if one.1.stance != two.1.stance));
            differ.then_some(Difference { point: *point, positions })
        })
        .collect()
}

/// The views set side by side on the same facts, whichever of them is followed.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The views, oldest first.
    pub views: Vec<ViewId>,
    /// Points on which their positions differ.
    pub points: Vec<Difference>,
    /// Facts that they read differently.
    pub facts: Vec<Weighing>,
}

/// On what the views held on that day differ, the followed one among them.
pub fn compare(facts: &Facts, regime: Regime, setting: Setting<'_>) -> Comparison {
    let views = compared(regime, setting.view, setting.on);
    Comparison {
        views: views.iter().map(|view| view.id).collect(),
        points: differences(&views),
        facts: weigh(facts, regime, &views).into_iter().filter(Weighing::differs).collect(),
    }
}
