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
        (is_outside, ChoiceId::Reach),
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
