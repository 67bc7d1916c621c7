//! What the views leave arguable about seriousness.

use super::weigh::seen_on;
use crate::engine::facts::{Answer, Facts, OptionSet};
use crate::law::circumstance::Seriousness;
use crate::law::rules::Doubt;
use crate::law::{Choice, ChoiceId, Circumstance, Direction, Regime, View};
use jiff::civil::Date;

/// What one view reads as bearing on seriousness: each question, and its options that aggravate.
type SeriousnessReading = Vec<(ChoiceId, OptionSet)>;

/// What the views in play read as bearing on seriousness, view by view, and the facts of which two together leave the
/// lowest class out.
#[derive(Clone, Debug)]
pub struct SeriousnessReadings {
    views: Vec<SeriousnessReading>,
    not_lowest: &'static [(ChoiceId, OptionSet)],
}

/// Answers to a question, taken instead of those that the facts leave.
type Taken = (ChoiceId, OptionSet);

impl SeriousnessReadings {
    /// As the views have it on a day, and the method of a regime. A view that reads no fact at all has no voice.
    pub fn of(views: &[&'static View], regime: Regime, on: Date) -> Self {
        let read = views.iter().filter(|view| !view.readings.is_empty());
        let mut each: Vec<SeriousnessReading> = read.map(|view| seriousness(view, on)).collect();
        // As long as nobody holds a view, nothing says what bears on seriousness.
        if each.is_empty() {
            each.push(SeriousnessReading::new());
        }
        Self { views: each, not_lowest: regime.rules().method.map_or(&[], |method| method.not_lowest) }
    }

    /// Whether a question bears on seriousness: in a view, or as one of the facts that leave the lowest class out.
    pub fn ask(&self, id: ChoiceId) -> bool {
        self.views.iter().flatten().any(|(question, _)| *question == id) || !self.not_lowest(id).is_empty()
    }

    /// The options of a question that aggravate in one of the views.
    pub fn aggravating(&self, id: ChoiceId) -> OptionSet {
        let of_it = self.views.iter().flatten().filter(|(question, _)| *question == id);
        of_it.fold(OptionSet::NONE, |all, (_, options)| all.or(*options))
    }

    /// The options of a question that speak against the lowest class.
    pub fn not_lowest(&self, id: ChoiceId) -> OptionSet {
        let of_it = self.not_lowest.iter().find(|(question, _)| *question == id);
        of_it.map_or(OptionSet::NONE, |(_, options)| *options)
    }

    /// The facts that are certain to speak against the lowest class.
    pub fn against_the_lowest(&self, facts: &Facts, doubt: Doubt) -> Vec<ChoiceId> {
        let certain =
            |(id, against): &&(ChoiceId, OptionSet)| facts.options_under(*id, doubt).is_within(*against);
        self.not_lowest.iter().filter(certain).map(|(id, _)| *id).collect()
    }

    /// Which classes are arguable, by rules of this tool that no source gives: a class at an end is left out when in
    /// every view in play every fact that bears on seriousness points the other way, and the lowest when two facts
    /// speak against it, on every completion of the facts.
    pub fn arguable(&self, facts: &Facts, doubt: Doubt) -> Vec<Seriousness> {
        let left = |id: ChoiceId| facts.options_under(id, doubt);
        let in_a_view = |class: Seriousness| {
            self.views.iter().any(|seriousness| match class {
                Seriousness::Medium => true,
                Seriousness::Low if seriousness.is_empty() => self.may_be_lowest(facts, doubt, &[]),
                Seriousness::Low => seriousness.iter().any(|(id, aggravating)| {
                    let lighter = left(*id).less(*aggravating);
                    !lighter.is_empty() && self.may_be_lowest(facts, doubt, &[(*id, lighter)])
                }),
                Seriousness::High if seriousness.is_empty() => true,
                Seriousness::High => {
                    seriousness.iter().any(|(id, aggravating)| left(*id).meets(*aggravating))
                }
            })
        };
        Seriousness::ALL.iter().copied().filter(|class| in_a_view(*class)).collect()
    }

    /// Whether on some completion no more than one fact speaks against the lowest class, with some answers taken.
    fn may_be_lowest(&self, facts: &Facts, doubt: Doubt, taken: &[Taken]) -> bool {
        let left = |id: ChoiceId| {
            let taken = taken.iter().filter(|(question, _)| *question == id);
            taken.fold(facts.options_under(id, doubt), |left, (_, options)| left.and(*options))
        };
        self.not_lowest.iter().filter(|(id, against)| left(*id).is_within(*against)).count() < 2
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

    /// Whether on one completion something may aggravate and something may not, and the lowest class is not left out:
    /// two questions, or one option that two views read differently.
    fn may_pull_both_ways(&self, facts: &Facts, doubt: Doubt) -> bool {
        if self.views.iter().any(Vec::is_empty) {
            return true;
        }
        let each: Vec<(ChoiceId, OptionSet, OptionSet)> = self
            .views
            .iter()
            .flatten()
            .map(|(id, aggravating)| (*id, facts.options_under(*id, doubt), *aggravating))
            .collect();
        each.iter().any(|(id, left, aggravating)| {
            let graver = left.and(*aggravating);
            !graver.is_empty()
                && each.iter().any(|(other, others, theirs)| {
                    let lighter = if other == id { graver.less(*theirs) } else { others.less(*theirs) };
                    let taken = [(*id, graver), (*other, lighter)];
                    !lighter.is_empty() && self.may_be_lowest(facts, doubt, &taken)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::circumstance::{Duration, Harm};

    /// Every class may be arguable of a case, and yet not the highest and the lowest of one answer.
    #[test]
    fn one_open_fact_decides_between_the_ends() {
        use Seriousness::{High, Low, Medium};
        let harm = vec![(ChoiceId::Harm, OptionSet::only(Harm::Serious as u8))];
        let readings = SeriousnessReadings { views: vec![harm], not_lowest: &[] };
        let mut facts = Facts::default();
        facts.read("harm", "none-shown | serious").expect("an answer");
        let together = |classes: &[Seriousness]| readings.arguable_together(&facts, Doubt::NotRead, classes);
        assert_eq!(readings.arguable(&facts, Doubt::NotRead), [Low, Medium, High]);
        assert_eq!(together(&[Low, Medium, High]), [[Low, Medium], [Medium, High]]);
        // Without one of the ends there is nothing to decide.
        assert_eq!(together(&[Low, Medium]), [[Low, Medium]]);
        assert_eq!(together(&[Medium, High]), [[Medium, High]]);
    }

    /// With a second fact, the one may aggravate and the other not.
    #[test]
    fn two_facts_may_pull_both_ways() {
        use Seriousness::{High, Low, Medium};
        let view = vec![
            (ChoiceId::Harm, OptionSet::only(Harm::Serious as u8)),
            (ChoiceId::Duration, OptionSet::only(Duration::Years as u8)),
        ];
        let readings = SeriousnessReadings { views: vec![view], not_lowest: &[] };
        let mut facts = Facts::default();
        facts.read("harm", "none-shown | serious").expect("an answer");
        let all = [Low, Medium, High];
        assert_eq!(readings.arguable_together(&facts, Doubt::NotRead, &all), [all]);
    }
}
