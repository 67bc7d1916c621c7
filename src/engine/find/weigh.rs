//! Which way the facts pull, criterion by criterion and view by view.

use crate::engine::facts::{Answer, Facts, OptionSet, Truth};
use crate::engine::find::payer;
use crate::engine::setting::{Setting, ViewChoice};
use crate::law::rules::Doubt;
use crate::law::{
    ChoiceId, Circumstance, Citation, CountsFor, Criterion, Direction, Instance, Point, Position, Reading,
    Regime, View, ViewId, Whom,
};
use jiff::civil::Date;

/// The view that is followed, when one is.
pub fn followed(regime: Regime, choice: ViewChoice) -> Option<&'static View> {
    match choice {
        ViewChoice::All => None,
        ViewChoice::One(id) => regime.view(id),
    }
}

/// The views in play: the one that is followed, or each that is held on the day.
pub fn views(regime: Regime, choice: ViewChoice, on: Date) -> Vec<&'static View> {
    match followed(regime, choice) {
        Some(view) => vec![view],
        None => regime.views().iter().filter(|view| view.is_held_on(on)).collect(),
    }
}

/// The day on which a view is looked at: one that is followed before its own day as it was taken, and one that had
/// ended as it stood at its end.
pub fn seen_on(view: &View, on: Date) -> Date {
    let last = view.ended_by(on).and_then(|ended| ended.by.value.yesterday().ok());
    last.unwrap_or(on).max(view.held)
}

/// The views to set side by side: those taken by the day, whatever became of them, and the one followed.
pub fn compared(regime: Regime, choice: ViewChoice, on: Date) -> Vec<&'static View> {
    let followed = followed(regime, choice).map(|view| view.id);
    regime.views().iter().filter(|view| view.was_taken_by(on) || followed == Some(view.id)).collect()
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
    /// Whether the criterion is for the one assessed, whoever that turns out to be.
    pub certainly_for: bool,
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

/// Weighs every answered fact by what the views read on a day. A fact nobody spoke of is not weighed: it is open.
pub fn weigh(facts: &Facts, regime: Regime, views: &[&'static View], on: Date) -> Vec<Weighing> {
    let doubt = regime.doubt(on);
    let read: Vec<_> = readings(facts, views, on).collect();
    let mut weighings: Vec<Weighing> = Vec::new();
    for criterion in criteria(facts, regime) {
        let certainly_for = is_for(criterion, facts) == Truth::Yes;
        for (view, reading) in read.iter().filter(|(_, reading)| reading.criterion == criterion) {
            let Some(set) = spoken_of(facts, reading.when.question, doubt) else { continue };
            if !set.holds(reading.when) {
                continue;
            }
            let said = (view.id, reading.direction, reading.cite);
            let amount_only = reading.counts_for == CountsFor::Amount;
            let same = weighings
                .iter_mut()
                .find(|other| other.criterion == criterion && other.circumstance == reading.when);
            match same {
                Some(weighing) => {
                    weighing.readings.push(said);
                    weighing.amount_only &= amount_only;
                }
                None => weighings.push(Weighing {
                    criterion,
                    circumstance: reading.when,
                    settled: set.len() == 1,
                    readings: vec![said],
                    amount_only,
                    certainly_for,
                }),
            }
        }
    }
    weighings
}

/// The criteria that may be for the one assessed.
pub fn criteria(facts: &Facts, regime: Regime) -> impl Iterator<Item = Criterion> + '_ {
    regime.criteria().iter().copied().filter(|criterion| is_for(*criterion, facts) != Truth::No)
}

/// Whether a criterion is for the one assessed. What is for natural persons alone waits until it is settled that it is
/// one: until then the list for enterprises stands in its place.
fn is_for(criterion: Criterion, facts: &Facts) -> Truth {
    let person = || payer::private_person(facts);
    match criterion.whom() {
        Whom::Anyone => Truth::Yes,
        Whom::Enterprise => Truth::from_sides(person() != Truth::Yes, person() != Truth::No),
        Whom::Person => Truth::from_sides(person() == Truth::Yes, person() != Truth::Yes),
    }
}

/// Whether a reading is under a criterion that may be for the one assessed.
pub fn may_count(facts: &Facts, reading: &Reading) -> bool {
    is_for(reading.criterion, facts) != Truth::No
}

/// What the views read on a day of one like the one assessed, each as it is looked at then.
pub fn readings<'a>(
    facts: &'a Facts,
    views: &'a [&'static View],
    on: Date,
) -> impl Iterator<Item = (&'static View, &'static Reading)> + 'a {
    views
        .iter()
        .flat_map(move |view| view.readings_on(seen_on(view, on)).map(move |reading| (*view, reading)))
        .filter(move |(_, reading)| may_count(facts, reading))
}

/// The options left by an answer; `None` when nothing was said, or only that it is not known.
fn spoken_of(facts: &Facts, id: ChoiceId, doubt: Doubt) -> Option<OptionSet> {
    match facts.choice(id)? {
        Answer::DontKnow => None,
        Answer::Given(_) | Answer::Disputed(_) | Answer::NotEstablished => {
            Some(facts.options_under(id, doubt))
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

/// What a view holds on a point, or held until something else was decided.
fn once_held(view: &View, point: Point, on: Date) -> Option<&'static Position> {
    let displaced = || {
        let mut of_it = view.positions.iter().filter(|position| position.point == point);
        of_it.find(|position| position.until.is_some() && position.cite.is_known_on(seen_on(view, on)))
    };
    view.on(point, seen_on(view, on)).or_else(displaced)
}

/// The points on which views differ, each as it is looked at on a day, in the order of the points.
pub fn differences(views: &[&'static View], on: Date) -> Vec<Difference> {
    Point::ALL
        .iter()
        .filter_map(|point| {
            let positions: Vec<_> =
                views.iter().filter_map(|view| Some((view.id, once_held(view, *point, on)?))).collect();
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
    pub views: Vec<&'static View>,
    /// Points on which their positions differ.
    pub points: Vec<Difference>,
    /// Facts that they read differently.
    pub facts: Vec<Weighing>,
}

/// On what the views held on that day differ, the followed one among them.
pub fn compare(facts: &Facts, regime: Regime, setting: Setting<'_>) -> Comparison {
    let views = compared(regime, setting.view, setting.on);
    Comparison {
        points: differences(&views, setting.on),
        facts: weigh(facts, regime, &views, setting.on).into_iter().filter(Weighing::differs).collect(),
        views,
    }
}

impl Comparison {
    /// Whether on a point or a fact two of them differ of whom one decides over the other.
    pub fn one_decides_over_another(&self) -> bool {
        let instance = |id: ViewId| self.views.iter().find(|view| view.id == id).map(|view| view.instance);
        let of_a_line = |ids: Vec<ViewId>| {
            let each: Vec<Instance> = ids.into_iter().filter_map(instance).collect();
            each.iter().any(|one| each.iter().any(|other| one.is_over(*other)))
        };
        let points = self.points.iter().map(|point| point.positions.iter().map(|(id, _)| *id).collect());
        let facts = self.facts.iter().map(|fact| fact.readings.iter().map(|(id, _, _)| *id).collect());
        points.chain(facts).any(of_a_line)
    }
}
