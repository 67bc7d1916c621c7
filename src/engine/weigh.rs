//! Which way the facts pull, criterion by criterion and view by view; and what that leaves
//! arguable about seriousness.

use super::explanation::{Basis, Finding, Step};
use super::facts::{Answer, Facts};
use super::possible::OptionSet;
use super::question::Question;
use crate::law::circumstance::Seriousness;
use crate::law::{
    At, Choice, ChoiceId, Circumstance, Citation, Criterion, Direction, Point, Position, Reading, Regime,
    Source, Stage, Stance, View, ViewId,
};
use jiff::civil::Date;

/// Which views are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViewChoice {
    /// Every view held on the day assessed.
    All,
    /// One of them, or of a later day for comparison.
    One(ViewId),
}

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
            let same = weighings
                .iter_mut()
                .find(|other| other.criterion == *criterion && other.circumstance == reading.when);
            match same {
                Some(weighing) => weighing.readings.push(said),
                None => weighings.push(Weighing {
                    criterion: *criterion,
                    circumstance: reading.when,
                    settled: set.len() == 1,
                    readings: vec![said],
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

/// Criteria that bear on seriousness: 83(2)(a), (b), (g); 6:4 nos 1 to 3.
pub fn bears_on_seriousness(criterion: Criterion) -> bool {
    use Criterion as C;
    matches!(criterion, C::GdprA | C::GdprB | C::GdprG | C::Bdl1 | C::Bdl2 | C::Bdl3)
}

/// What one view reads as bearing on seriousness: each question, and its options that aggravate.
type Gravity = Vec<(ChoiceId, OptionSet)>;

/// What the views in play read as bearing on seriousness, view by view.
#[derive(Clone, Debug)]
pub struct Gravities(Vec<Gravity>);

impl Gravities {
    /// As the views have it.
    pub fn of(views: &[&'static View]) -> Self {
        // As long as nobody holds a view, nothing says what bears on seriousness.
        let silent = views.is_empty().then(Gravity::new);
        Self(views.iter().map(|view| gravity(view)).chain(silent).collect())
    }

    /// Whether any view reads a question as bearing on seriousness.
    pub fn ask(&self, id: ChoiceId) -> bool {
        self.0.iter().flatten().any(|(question, _)| *question == id)
    }

    /// The options of a question that aggravate in one of the views.
    pub fn aggravating(&self, id: ChoiceId) -> OptionSet {
        let of_it = self.0.iter().flatten().filter(|(question, _)| *question == id);
        of_it.fold(OptionSet::NONE, |all, (_, options)| all.or(*options))
    }

    /// Which classes are arguable, by a rule of this tool that no source gives: a class at an end is
    /// left out only when in every view in play every fact that bears on seriousness points the other
    /// way, on every completion of the facts.
    pub fn arguable(&self, facts: &Facts, regime: Regime) -> Vec<Seriousness> {
        let in_a_view = |class: Seriousness| {
            self.0.iter().any(|gravity| {
                let each =
                    || gravity.iter().map(|(id, options)| (facts.options_under(*id, regime), *options));
                match class {
                    _ if gravity.is_empty() => true,
                    Seriousness::Low => each().any(|(left, aggravating)| !left.is_within(aggravating)),
                    Seriousness::Medium => true,
                    Seriousness::High => each().any(|(left, aggravating)| left.meets(aggravating)),
                }
            })
        };
        Seriousness::ALL.iter().copied().filter(|class| in_a_view(*class)).collect()
    }

    /// Which of some classes are arguable together on one completion of the facts: all of them, or all
    /// but one at an end where one fact decides between the two.
    pub fn arguable_together(
        &self,
        facts: &Facts,
        regime: Regime,
        classes: &[Seriousness],
    ) -> Vec<Vec<Seriousness>> {
        let both = classes.contains(&Seriousness::Low) && classes.contains(&Seriousness::High);
        if !both || self.may_pull_both_ways(facts, regime) {
            return vec![classes.to_vec()];
        }
        let without = |left_out| classes.iter().copied().filter(|class| *class != left_out).collect();
        vec![without(Seriousness::High), without(Seriousness::Low)]
    }

    /// Whether on one completion something may aggravate and something may not: two questions, or one
    /// option that two views read differently.
    fn may_pull_both_ways(&self, facts: &Facts, regime: Regime) -> bool {
        if self.0.iter().any(Vec::is_empty) {
            return true;
        }
        let each: Vec<(ChoiceId, OptionSet, OptionSet)> = self
            .0
            .iter()
            .flatten()
            .map(|(id, aggravating)| (*id, facts.options_under(*id, regime), *aggravating))
            .collect();
        each.iter().any(|(id, left, aggravating)| {
            left.meets(*aggravating)
                && each.iter().any(|(other, others, theirs)| {
                    if other == id {
                        !left.and(*aggravating).is_within(*theirs)
                    } else {
                        !others.is_within(*theirs)
                    }
                })
        })
    }

    /// The classes to show: the ones chosen, or else the ones arguable.
    pub fn classes(&self, facts: &Facts, regime: Regime) -> Vec<Seriousness> {
        let arguable = self.arguable(facts, regime);
        match facts.choice(ChoiceId::Seriousness) {
            Some(Answer::Given(_) | Answer::Disputed(_)) => {
                let chosen: Vec<_> = facts.possible::<Seriousness>().values().collect();
                let both: Vec<_> = chosen.iter().copied().filter(|class| arguable.contains(class)).collect();
                if both.is_empty() { chosen } else { both }
            }
            _ => arguable,
        }
    }
}

fn gravity(view: &View) -> Gravity {
    let mut gravity = Gravity::new();
    for reading in view.readings.iter().filter(|reading| bears_on_seriousness(reading.criterion)) {
        let Circumstance { question, option } = reading.when;
        let aggravates = reading.direction == Direction::Aggravating;
        let options = if aggravates { OptionSet::only(option) } else { OptionSet::NONE };
        match gravity.iter_mut().find(|(other, _)| *other == question) {
            Some((_, known)) => *known = known.or(options),
            None => gravity.push((question, options)),
        }
    }
    gravity
}

fn weighed_step(stage: Stage, regime: Regime, weighing: &Weighing) -> Step {
    let said = weighing.readings.iter().map(|(view, direction, _)| (*view, *direction)).collect();
    let finding = if weighing.settled { Finding::Weighed } else { Finding::WeighedIfSo };
    let mut step = Step::new(
        stage,
        finding(weighing.criterion, weighing.circumstance, said),
        Basis::View,
        regime.cite(weighing.criterion.cite()),
    )
    .from([Question::Choice(weighing.circumstance.question)]);
    for (_, _, cite) in &weighing.readings {
        step = step.citing(*cite);
    }
    match regime.rules().method.and_then(|method| method.judged_on(weighing.criterion)) {
        Some(cite) => step.considering(Finding::JudgedOn(weighing.criterion), cite),
        None => step,
    }
}

/// The step on seriousness.
pub fn seriousness_step(
    facts: &Facts,
    regime: Regime,
    views: &[&'static View],
    weighings: &[Weighing],
) -> Step {
    let chosen = matches!(facts.choice(ChoiceId::Seriousness), Some(Answer::Given(_) | Answer::Disputed(_)));
    let classes = Gravities::of(views).classes(facts, regime);
    let (finding, basis) = if chosen {
        (Finding::ClassesChosen(classes), Basis::Judgement)
    } else {
        (Finding::ClassesOpen(classes), Basis::Convention)
    };
    let cite = regime.rules().cites.seriousness;
    let weighed = weighings
        .iter()
        .filter(|weighing| bears_on_seriousness(weighing.criterion))
        .map(|weighing| weighed_step(Stage::Seriousness, regime, weighing));
    Step::new(Stage::Seriousness, finding, basis, cite)
        .from([Question::Choice(ChoiceId::Seriousness)])
        .made_of(weighed)
}

/// The step on the remaining factors, with what no fact given bears on.
pub fn factors_step(regime: Regime, views: &[&'static View], weighings: &[Weighing]) -> Step {
    let method = regime.rules().method;
    let (finding, basis, cite) = match method {
        None => (Finding::MayCountAgain, Basis::Practice, Citation::read(Source::ImyPolice, At::Page("6"))),
        Some(method) => (Finding::NoPublishedSize, Basis::Guidance, method.no_percentages),
    };
    let remaining = weighings.iter().filter(|weighing| !bears_on_seriousness(weighing.criterion));
    let parts = remaining.map(|weighing| weighed_step(Stage::Factors, regime, weighing));
    let mut step = Step::new(Stage::Factors, finding, basis, cite).made_of(parts);
    let counted_once = method.and_then(|method| method.counted_once).filter(|_| once_only(views));
    if let Some(cite) = counted_once {
        step = step.considering(Finding::CountedOnce, cite);
        for used in weighings.iter().filter(|weighing| counts_for_seriousness(weighing)) {
            step = step.considering(Finding::UsedForSeriousness(used.criterion, used.circumstance), cite);
        }
    }
    for criterion in regime.criteria() {
        if !weighings.iter().any(|weighing| weighing.criterion == *criterion) {
            step = step.considering(Finding::CriterionOpen(*criterion), regime.cite(criterion.cite()));
        }
    }
    step
}

/// Whether a view in play holds that each fact counts once.
fn once_only(views: &[&'static View]) -> bool {
    let mut positions = views.iter().filter_map(|view| view.on(Point::SameFact));
    positions.any(|held| held.stance == Stance::OnceOnly)
}

/// Whether a fact raised or lowered seriousness, so that it is used up.
fn counts_for_seriousness(weighing: &Weighing) -> bool {
    let pulls = |direction| matches!(direction, Direction::Aggravating | Direction::Mitigating);
    weighing.settled
        && bears_on_seriousness(weighing.criterion)
        && weighing.readings.iter().any(|(_, direction, _)| pulls(*direction))
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
