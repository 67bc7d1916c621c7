//! What the views leave arguable about seriousness.

use super::weigh::seen_on;
use crate::engine::facts::{Answer, Facts, OptionSet};
use crate::law::circumstance::Seriousness;
use crate::law::rules::Doubt;
use crate::law::{Choice, ChoiceId, Circumstance, Direction, View};
use jiff::civil::Date;

/// What one view reads as bearing on seriousness: each question, and its options that aggravate.
type SeriousnessReading = Vec<(ChoiceId, OptionSet)>;

/// What the views in play read as bearing on seriousness, view by view.
#[derive(Clone, Debug)]
pub struct SeriousnessReadings(Vec<SeriousnessReading>);

impl SeriousnessReadings {
    /// As the views have it on a day. One that reads no fact at all has no voice.
    pub fn of(views: &[&'static View], on: Date) -> Self {
        let read = views.iter().filter(|view| !view.readings.is_empty());
        let mut each: Vec<SeriousnessReading> = read.map(|view| seriousness(view, on)).collect();
        // As long as nobody holds a view, nothing says what bears on seriousness.
        if each.is_empty() {
            each.push(SeriousnessReading::new());
        }
        Self(each)
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
    pub fn arguable(&self, facts: &Facts, doubt: Doubt) -> Vec<Seriousness> {
        let in_a_view = |class: Seriousness| {
            self.0.iter().any(|seriousness| {
                let each =
                    || seriousness.iter().map(|(id, options)| (facts.options_under(*id, doubt), *options));
                match class {
                    _ if seriousness.is_empty() => true,
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
        doubt: Doubt,
        classes: &[Seriousness],
    ) -> Vec<Vec<Seriousness>> {
        let both = classes.contains(&Seriousness::Low) && classes.contains(&Seriousness::High);
        if !both || self.may_pull_both_ways(facts, doubt) {
            return vec![classes.to_vec()];
        }
        let without = |left_out| classes.iter().copied().filter(|class| *class != left_out).collect();
        vec![without(Seriousness::High), without(Seriousness::Low)]
    }

    /// Whether on one completion something may aggravate and something may not: two questions, or one
    /// option that two views read differently.
    fn may_pull_both_ways(&self, facts: &Facts, doubt: Doubt) -> bool {
        if self.0.iter().any(Vec::is_empty) {
            return true;
        }
        let each: Vec<(ChoiceId, OptionSet, OptionSet)> = self
            .0
            .iter()
            .flatten()
            .map(|(id, aggravating)| (*id, facts.options_under(*id, doubt), *aggravating))
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
    pub fn classes(&self, facts: &Facts, doubt: Doubt) -> Vec<Seriousness> {
        let arguable = self.arguable(facts, doubt);
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

fn seriousness(view: &'static View, on: Date) -> SeriousnessReading {
    let mut seriousness = SeriousnessReading::new();
    for reading in
        view.readings_on(seen_on(view, on)).filter(|reading| reading.criterion.bears_on_seriousness())
    {
        let Circumstance { question, option } = reading.when;
        let aggravates = reading.direction == Direction::Aggravating;
        let options = if aggravates { OptionSet::only(option) } else { OptionSet::NONE };
        match seriousness.iter_mut().find(|(other, _)| *other == question) {
            Some((_, known)) => *known = known.or(options),
            None => seriousness.push((question, options)),
        }
    }
    seriousness
}
