//! The questions that a visitor is asked who knows no law: what happened first, then a few more, each on a page of its
//! own. What only a lawyer can answer is not among them.

use super::route::Route;
use crate::engine::{AmountId, Facts, Question};
use crate::law::ChoiceId;
use crate::law::circumstance::{Body, Country, Ownership};
use crate::law::situation::Situation;

/// The questions after what happened, in their order: at most seven, so eight with it.
pub fn questions(situation: Option<Situation>, facts: &Facts) -> Vec<Question> {
    let bodies = facts.possible::<Body>();
    let is_person = bodies.is(Body::Person);
    let is_authority = bodies.is(Body::PublicAuthority);
    let is_outside = facts.possible::<Country>().is(Country::Elsewhere);
    let each = [
        (true, ChoiceId::Country),
        (is_outside, ChoiceId::PeopleIn),
        (true, ChoiceId::Body),
        (is_authority, ChoiceId::Purpose),
        (is_person, ChoiceId::Household),
    ];
    let mut path = asked(&each);
    if !is_authority && !is_person {
        path.push(size(facts));
    }
    let of_data = !matches!(situation, Some(Situation::Cookies | Situation::Marketing));
    path.push(PEOPLE);
    path.extend(asked(&[(of_data, ChoiceId::DataKind)]));
    path.extend(asked(&[(!is_authority && !is_person && !is_outside, ChoiceId::Activity)]));
    path
}

/// The question for a size: that of the group, if it belongs to one.
pub fn size(facts: &Facts) -> Question {
    let is_alone = |ownership| matches!(ownership, Ownership::Alone | Ownership::Rebutted);
    let in_group =
        facts.choice(ChoiceId::Ownership).is_some() && !facts.possible::<Ownership>().values().any(is_alone);
    if in_group { GROUP_SIZE } else { OWN_SIZE }
}

/// The turnover of the organisation itself.
pub const OWN_SIZE: Question = Question::Amount(AmountId::Turnover);
/// The turnover of its group.
const GROUP_SIZE: Question = Question::Amount(AmountId::GroupTurnover);

/// How many people it concerned.
pub const PEOPLE: Question = Question::Amount(AmountId::PeopleNumber);

/// Whether a question is one of a size.
pub fn is_size(question: Question) -> bool {
    question == OWN_SIZE || question == GROUP_SIZE
}

fn asked(each: &[(bool, ChoiceId)]) -> Vec<Question> {
    each.iter().filter(|(is_asked, _)| *is_asked).map(|(_, id)| Question::Choice(*id)).collect()
}

/// Where to go from a question: to the next that has no answer, or else to the result.
pub fn after(situation: Option<Situation>, facts: &Facts, question: Question) -> Route {
    let path = questions(situation, facts);
    let place = place(&path, question).map_or(0, |place| place + 1);
    let later = path.iter().skip(place);
    later.copied().find(|other| !facts.answered(*other)).map_or(Route::Result, Route::Question)
}

/// Where to go back to from a question: to the one before it, or else to where it all began; from one that is not on the
/// way, to the result.
pub fn before(situation: Option<Situation>, facts: &Facts, question: Question) -> Route {
    let path = questions(situation, facts);
    match place(&path, question) {
        Some(0) => Route::Start,
        Some(place) => path.get(place - 1).copied().map_or(Route::Start, Route::Question),
        None => Route::Result,
    }
}

/// Where a question is on the path. One for a size stands where the other would.
pub fn place(path: &[Question], question: Question) -> Option<usize> {
    path.iter().position(|other| *other == question || is_size(*other) && is_size(question))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Answer, OptionSet};

    fn facts(said: &[(&str, &str)]) -> Facts {
        let mut facts = Facts::default();
        for (key, line) in said {
            facts.read(key, line).unwrap();
        }
        facts
    }

    #[test]
    fn whoever_it_is_and_wherever_eight_questions_are_enough() {
        let countries = ChoiceId::Country.circumstances();
        for country in countries {
            for body in ChoiceId::Body.circumstances() {
                for situation in Situation::ALL {
                    let mut facts = Facts::default();
                    for said in [country, body] {
                        facts.set_choice(said.question, Some(Answer::Given(OptionSet::only(said.option))));
                    }
                    let path = questions(Some(*situation), &facts);
                    assert!(path.len() <= 7, "{} {}: {path:?}", country.key(), body.key());
                }
            }
        }
    }

    #[test]
    fn each_question_leads_to_the_next_open_one_and_back_to_the_one_before() {
        let hacked = Some(Situation::Hacked);
        let clinic = facts(&[("country", "sweden"), ("body", "company"), ("turnover", "2000000 EUR")]);
        let key = |question: Question| question.key();
        let path: Vec<&str> = questions(hacked, &clinic).into_iter().map(key).collect();
        assert_eq!(path, ["country", "body", "turnover", "people-number", "data-kind", "activity"]);
        let of = |key| Question::from_key(key).unwrap();
        assert_eq!(after(hacked, &clinic, of("country")), Route::Question(of("people-number")));
        assert_eq!(after(hacked, &clinic, of("activity")), Route::Result);
        assert_eq!(before(hacked, &clinic, of("country")), Route::Start);
        assert_eq!(before(hacked, &clinic, of("turnover")), Route::Question(of("body")));
        assert_eq!(before(hacked, &clinic, of("duration")), Route::Result, "it is none of the path");
    }

    #[test]
    fn a_group_tells_its_own_size_in_the_same_place() {
        let group = facts(&[("ownership", "presumed | controlled"), ("body", "company")]);
        let path = questions(Some(Situation::NoAnswer), &group);
        assert_eq!(size(&group), GROUP_SIZE);
        assert_eq!(place(&path, OWN_SIZE), place(&path, GROUP_SIZE));
        let open = facts(&[("ownership", "alone | presumed"), ("body", "company")]);
        assert_eq!(size(&open), OWN_SIZE);
    }

    #[test]
    fn an_authority_tells_no_turnover_and_a_person_what_it_was_for() {
        let asks = |body: &str, key: &str| {
            let facts = facts(&[("body", body)]);
            questions(Some(Situation::Filmed), &facts).iter().any(|question| question.key() == key)
        };
        assert!(!asks("public-authority", "turnover") && asks("public-authority", "purpose"));
        assert!(!asks("person", "turnover") && asks("person", "household"));
        assert!(asks("company", "turnover") && !asks("company", "purpose"));
    }
}
