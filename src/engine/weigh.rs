//! Which way the facts pull, criterion by criterion and view by view; and what that leaves
//! arguable about seriousness.

use super::explanation::{Basis, Finding, Step};
use super::facts::{Answer, Facts};
use super::possible::{OptionSet, insert};
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
            if !reading.when.in_set(set) {
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

/// Which classes are arguable, by a rule of this tool that no source gives: a class at an end is
/// left out only when every fact that bears on seriousness points the other way, on every
/// completion of the facts and in every view in play.
pub fn arguable(facts: &Facts, regime: Regime, views: &[&'static View]) -> Vec<Seriousness> {
    let mut raises = false;
    let mut does_not = false;
    let mut asked: Vec<ChoiceId> = Vec::new();
    if !readings(views).any(|(_, reading)| bears_on_seriousness(reading.criterion)) {
        return Seriousness::ALL.to_vec();
    }
    for (_, reading) in readings(views).filter(|(_, reading)| bears_on_seriousness(reading.criterion)) {
        insert(&mut asked, reading.when.question);
    }
    for id in asked {
        for option in facts.options_under(id, regime).iter() {
            let circumstance = Circumstance { question: id, option };
            for view in views {
                let aggravates = view.readings.iter().any(|reading| {
                    reading.when == circumstance
                        && bears_on_seriousness(reading.criterion)
                        && reading.direction == Direction::Aggravating
                });
                raises |= aggravates;
                does_not |= !aggravates;
            }
        }
    }
    Seriousness::ALL
        .iter()
        .copied()
        .filter(|class| match class {
            Seriousness::Low => does_not || !raises,
            Seriousness::Medium => true,
            Seriousness::High => raises,
        })
        .collect()
}

/// The classes to show: the ones chosen, or else the ones arguable.
pub fn classes(facts: &Facts, regime: Regime, views: &[&'static View]) -> Vec<Seriousness> {
    let arguable = arguable(facts, regime, views);
    match facts.choice(ChoiceId::Seriousness) {
        Some(Answer::Given(_) | Answer::Disputed(_)) => {
            let chosen: Vec<_> = facts.possible::<Seriousness>().values().collect();
            let both: Vec<_> = chosen.iter().copied().filter(|class| arguable.contains(class)).collect();
            if both.is_empty() { chosen } else { both }
        }
        _ => arguable,
    }
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
    let classes = classes(facts, regime, views);
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
