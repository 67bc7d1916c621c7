//! The questions whose answer would narrow the result.

use crate::app::loaded::Loaded;
use crate::app::shown::Shown;
use crate::engine::practice::Feature;
use crate::engine::{AmountId, Facts, Question};
use crate::law::ChoiceId;

/// Every question worth asking: what narrows the ranges comes first, then what settles where fines land. None that has one
/// answer already, and none that another says as much of, such as a company's own turnover beside that of its group.
#[inline(never)]
pub fn worth(_: Loaded, shown: &Shown) -> Vec<Question> {
    let (assessment, open_questions) = (&shown.assessment, shown.open_questions());
    let facts = &shown.case.facts;
    let worth = open_questions.ranked.iter().filter(|ranked| open_questions.is_worth_asking(ranked));
    let narrowing = worth.flat_map(|ranked| [Some(ranked.question), ranked.with]).flatten();
    let expected = assessment.result.iter().filter_map(|result| result.expected.as_ref());
    let landing = expected.flat_map(|estimate| estimate.expected.open_questions());
    let unsettled =
        landing.filter(|question| shown.is_open(*question) && !is_said_otherwise(facts, *question));
    let mut questions: Vec<Question> = Vec::new();
    for question in narrowing.chain(unsettled) {
        if !questions.contains(&question) && !is_exact(facts, question) {
            questions.push(question);
        }
    }
    questions
}

/// Whether one amount or one day was answered.
fn is_exact(facts: &Facts, question: Question) -> bool {
    match question {
        Question::Amount(id) => facts.amount_span(id).is_some_and(|given| given.span.known().is_some()),
        Question::Date(id) => facts.known_date(id).is_some(),
        _ => false,
    }
}

/// Whether the answer to another question says the same of the estimate.
fn is_said_otherwise(facts: &Facts, question: Question) -> bool {
    let others = [Question::Amount(AmountId::GroupTurnover), Question::Choice(ChoiceId::PeopleUsed)];
    let feature = Feature::ANSWERS.iter().find(|feature| feature.asked_by() == Some(question));
    feature.is_some_and(|feature| {
        others.iter().any(|other| feature.is_asked_by(*other) && facts.answered(*other))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::behind::further::agree::{FIRM, case_of};
    use crate::text::Lang;

    fn asked(said: &[(&'static str, &'static str)]) -> Vec<&'static str> {
        let state = case_of(Lang::En, said);
        let law = state.now.loaded.expect("the law");
        worth(law, &state.now).into_iter().map(Question::key).collect()
    }

    fn moves_the_estimate(said: &[(&'static str, &'static str)], question: Question) -> bool {
        let state = case_of(Lang::En, said);
        let estimate = state.now.assessment.result.as_ref().and_then(|result| result.expected.as_ref());
        estimate.is_some_and(|estimate| estimate.expected.open_questions().contains(&question))
    }

    /// A firm in a group whose turnover was answered, exactly or within bounds: its own is another question, which would say
    /// nothing more of how large the group is.
    #[test]
    fn what_is_answered_is_not_what_would_narrow() {
        let rest: Vec<_> =
            FIRM.into_iter().filter(|(key, _)| !matches!(*key, "ownership" | "turnover")).collect();
        for ownership in ["presumed", "controlled", "presumed | controlled", "alone | presumed"] {
            for turnover in ["18000000 SEK", "2000000 EUR", "700000000 EUR"] {
                let said = [&rest[..], &[("ownership", ownership), ("group-turnover", turnover)]].concat();
                assert!(
                    !asked(&said).contains(&"group-turnover"),
                    "{ownership} {turnover}: {:?}",
                    asked(&said)
                );
            }
            if ownership != "alone | presumed" {
                let within = ("group-turnover", "1000000..80000000 EUR");
                let said = [&rest[..], &[("ownership", ownership), within]].concat();
                let own = Question::Amount(AmountId::Turnover);
                assert!(moves_the_estimate(&said, own), "the size is still open");
                assert!(!asked(&said).contains(&own.key()), "{ownership}: {:?}", asked(&said));
            }
        }
        let rate = [("rate", "11"), ("rate-day", "2026-11-20")];
        let mut asked_for = 0;
        for turnover in ["18000000 SEK", "2000000 EUR", "7000000000 SEK"] {
            for more in [&[][..], &rate, &[("ownership", "alone")], &[("ownership", "presumed")]] {
                let said = [&rest[..], &[("turnover", turnover)], more].concat();
                assert!(!asked(&said).contains(&"turnover"), "{turnover} {more:?}: {:?}", asked(&said));
            }
            asked_for += usize::from(asked(&rest).contains(&"turnover"));
        }
        assert!(asked_for > 0, "it is asked for as long as it is not answered");
    }
}
