//! Cases side by side: the facts on which they differ, and which way each pulls.

use super::facts::{Facts, Question, insert};
use super::find::weigh::Weighing;
use crate::law::{ChoiceId, Circumstance, Direction};

/// A question that the two cases answer differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contrast {
    /// The question.
    pub question: Question,
    /// The first case's answer as a line; `None` when it gave none.
    pub first: Option<String>,
    /// The second case's answer.
    pub second: Option<String>,
    /// Which ways the first answer pulls, each once.
    pub first_pulls: Vec<Direction>,
    /// Which ways the second answer pulls.
    pub second_pulls: Vec<Direction>,
}

impl Contrast {
    /// Whether a view in play makes something of either answer.
    const fn is_weighed(&self) -> bool {
        !(self.first_pulls.is_empty() && self.second_pulls.is_empty())
    }
}

/// A case as it is compared: its facts, and what was weighed of them.
pub type Side<'a> = (&'a Facts, &'a [Weighing]);

/// Everything that was weighed in either case and answered differently, and the infringements when
/// they differ.
pub fn contrasts(first: Side<'_>, second: Side<'_>) -> Vec<Contrast> {
    let mut contrasts = every_contrast(first, second);
    contrasts.retain(|contrast| contrast.is_weighed() || contrast.question == Question::Infringements);
    contrasts
}

/// Every question that the two cases answer differently, weighed or not.
fn every_contrast(first: Side<'_>, second: Side<'_>) -> Vec<Contrast> {
    let differing = differences(&[first, second]).into_iter().map(|Difference { question, .. }| Contrast {
        question,
        first: first.0.write(question),
        second: second.0.write(question),
        first_pulls: pulls(question, first.1),
        second_pulls: pulls(question, second.1),
    });
    differing.collect()
}

/// A question that not all of several cases answer alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The question.
    pub question: Question,
    /// Which ways the answer of each case pulls, in the order of the cases.
    pub pulls: Vec<Vec<Direction>>,
}

/// Every question that not all of the cases answer alike, weighed or not.
pub fn differences(sides: &[Side<'_>]) -> Vec<Difference> {
    let differs = |question: &Question| {
        let mut answers = sides.iter().map(|(facts, _)| facts.write(*question));
        let first = answers.next();
        answers.any(|answer| Some(answer) != first)
    };
    let difference = |question| {
        let pulls = sides.iter().map(|(_, weighings)| pulls(question, weighings)).collect();
        Difference { question, pulls }
    };
    Question::all().filter(differs).map(difference).collect()
}

fn pulls(question: Question, weighings: &[Weighing]) -> Vec<Direction> {
    let mut directions = Vec::new();
    for weighing in weighings {
        if matches!(question, Question::Choice(id) if is_of(weighing.circumstance, id)) {
            for (_, direction, _) in &weighing.readings {
                insert(&mut directions, *direction);
            }
        }
    }
    directions
}

fn is_of(circumstance: Circumstance, id: ChoiceId) -> bool {
    circumstance.question == id
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::find::weigh;
    use crate::engine::setting::ViewChoice;
    use crate::law::Regime;
    use jiff::civil::date;

    fn facts(lines: &[(&str, &str)]) -> Facts {
        let mut facts = Facts::default();
        for (key, line) in lines {
            facts.read(key, line).unwrap();
        }
        facts
    }

    fn weighed(facts: &Facts) -> Vec<Weighing> {
        let on = date(2026, 1, 1);
        let views = weigh::views(Regime::NoGdpr, ViewChoice::All, on);
        weigh::weigh(facts, Regime::NoGdpr, &views, on)
    }

    const NORWAY: [(&str, &str); 3] = [("country", "norway"), ("body", "company"), ("purpose", "other")];

    #[test]
    fn every_question_that_differs_is_found_with_the_way_it_pulls() {
        let more = [("harm", "serious"), ("turnover", "1000000 NOK"), ("breach-end", "2020-04-04")];
        let (first, second) = (facts(&NORWAY), facts(&[&NORWAY[..], &more[..]].concat()));
        let weighings = (weighed(&first), weighed(&second));
        let found = every_contrast((&first, &weighings.0), (&second, &weighings.1));
        let keys: Vec<_> = found.iter().map(|contrast| contrast.question.key()).collect();
        assert_eq!(keys, ["harm", "breach-end", "turnover"]);
        let pulls: Vec<_> = found.iter().map(|contrast| !contrast.second_pulls.is_empty()).collect();
        assert_eq!(pulls, [true, false, false]);
        assert!(found.iter().all(|contrast| contrast.first.is_none() && contrast.first_pulls.is_empty()));
        let weighed = contrasts((&first, &weighings.0), (&second, &weighings.1));
        assert_eq!(weighed, found[..1]);
    }

    #[test]
    fn of_three_cases_each_question_is_found_on_which_one_differs() {
        let with = |more: &[(&str, &str)]| facts(&[&NORWAY[..], more].concat());
        let cases =
            [with(&[("harm", "serious")]), with(&[("harm", "serious")]), with(&[("harm", "none-shown")])];
        let weighings: Vec<_> = cases.iter().map(weighed).collect();
        let sides: Vec<Side<'_>> =
            cases.iter().zip(&weighings).map(|(facts, all)| (facts, all.as_slice())).collect();
        let found = differences(&sides);
        assert_eq!(found.iter().map(|found| found.question.key()).collect::<Vec<_>>(), ["harm"]);
        assert_eq!(found[0].pulls.len(), 3);
        assert!(found[0].pulls[0] == found[0].pulls[1] && found[0].pulls[0] != found[0].pulls[2]);
        assert_eq!(differences(&sides[..2]), []);
        assert_eq!(differences(&[]), []);
    }

    #[test]
    fn a_case_does_not_differ_from_itself() {
        let facts = facts(&NORWAY);
        assert_eq!(every_contrast((&facts, &[]), (&facts, &[])), []);
    }
}
