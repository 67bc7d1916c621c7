//! Why it is this amount: what each answer does to the estimate, the law in five lines, and how sure this is.

use super::effects;
use crate::app::behind::further::answers::conditions;
use crate::app::behind::further::source::{ended, place};
use crate::app::behind::further::{calculation, expected, waterfall, widths};
use crate::app::behind::outcome::shape::{framed, to_question};
use crate::app::behind::{reliable, sentences};
use crate::app::dispatch::Dispatch;
use crate::app::markup::{element, fragment, optional, paragraph, spaced};
use crate::app::state::State;
use crate::engine::explain::why;
use crate::engine::practice::tier;
use crate::engine::{Findings, Question, Step};
use crate::law::{Citation, Stage, Tier};
use crate::text::{Key, explain, keys};
use yew::prelude::*;

/// The view.
pub fn view(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let to = |question: Question, words: &'static str| to_question(dispatch, question, words);
    let (heading, estimate) = estimate(state, result);
    let sure = optional(result.expected.is_some(), || {
        framed("sure", lang.text(keys::OUTCOME_SURE), sure(state, result))
    });
    let behind = vec![
        expected::view(state, result, &to),
        widths::view(state),
        waterfall::view(state, result),
        calculation::view(state, result),
    ];
    let main = vec![
        framed("effects", lang.text(heading), estimate),
        framed("more", lang.text(keys::OUTCOME_MORE), fragment(behind)),
    ];
    let beside = vec![framed("five", lang.text(keys::OUTCOME_FIVE), five(state, result)), sure];
    let columns = [("outcome__main", main), ("outcome__beside", beside)];
    element(
        "div",
        "outcome",
        fragment(columns.map(|(class, parts)| element("div", class, fragment(parts))).into()),
    )
}

/// What each answer does to the estimate; where there is none, where fines landed.
fn estimate(state: &State, result: &Findings) -> (Key, Html) {
    match &result.expected {
        Some(estimate) => (keys::OUTCOME_EFFECTS, effects::view(state, result, estimate)),
        None => (keys::ANSWERS_PRACTICE, paragraph(sentences::practice(state, result))),
    }
}

/// How the estimate did on decisions that it had not seen.
fn sure(state: &State, result: &Findings) -> Html {
    let tested = reliable::coded(state.lang).map(paragraph).unwrap_or_default();
    fragment(vec![tested, reliable::below_coded(state, result)])
}

/// The law in five lines, each with where it stands: the rules, the maximum, the tier, where the guidelines start, and what
/// is open.
fn five(state: &State, result: &Findings) -> Html {
    let lang = state.lang;
    let steps = why(state.facts(), state.now.case.setting(), &state.now.assessment);
    let step = |stage: Stage| steps.iter().find(|step| step.stage == stage);
    let found =
        |step: Option<&Step>| step.map(|step| explain::finding(lang, &step.finding)).unwrap_or_default();
    let cited = |step: Option<&Step>| step.and_then(first_cited);
    let (scope, most, gate) = (step(Stage::Scope), step(Stage::Ceiling), step(Stage::Gate));
    let tier = tier(state.facts(), result.regime);
    let ceiling = tier.and_then(|tier| result.regime.tier(tier));
    let named = tier.map(|tier| {
        lang.text(if tier == Tier::Higher { keys::OUTCOME_TIER_HIGHER } else { keys::OUTCOME_TIER_LOWER })
            .to_owned()
    });
    let broken: Vec<&str> =
        state.facts().infringements().iter().map(|key| explain::provision(lang, key)).collect();
    let rules = [&found(scope), " ", &broken.join("; ")].concat();
    let open = conditions(lang, result);
    let open = if open.is_empty() { found(gate) } else { open };
    let lines = [
        (keys::OUTCOME_FIVE_RULES, rules, cited(scope)),
        (keys::OUTCOME_FIVE_MOST, found(most), cited(most)),
        (keys::OUTCOME_FIVE_TIER, named.unwrap_or_default(), ceiling.map(|ceiling| ceiling.fixed.cite)),
        (keys::OUTCOME_FIVE_START, sentences::guideline(state, result), cited(step(Stage::Size))),
        (keys::OUTCOME_FIVE_OPEN, open, cited(gate)),
    ];
    let line = |(name, said, cite): (Key, String, Option<Citation>)| {
        let at = cite.map(|cite| element("span", "small", place(lang, cite)));
        let said = spaced([Html::from(ended(&said))].into_iter().chain(at));
        element("div", "", fragment(vec![element("dt", "", lang.text(name)), element("dd", "", said)]))
    };
    let lines = lines.into_iter().filter(|(_, said, _)| !said.is_empty()).map(line).collect();
    element("dl", "given five", fragment(lines))
}

/// The first citation of a step, or of what it is made of.
fn first_cited(step: &Step) -> Option<Citation> {
    step.cites.first().copied().or_else(|| step.parts.iter().find_map(first_cited))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::behind::further::agree::{FIRM, SLOVAK_POLICE, case_of, found, words};
    use crate::engine::Basis;
    use crate::text::Lang;
    use crate::text::cite::named;

    fn each<'a>(step: &'a Step, all: &mut Vec<&'a Step>) {
        all.push(step);
        for part in &step.parts {
            each(part, all);
        }
    }

    /// The ICO's guidance on settling a case is a draft of 31 October 2025, of which no final text was found: what rests on it
    /// is no law.
    #[test]
    fn what_rests_on_a_draft_is_not_called_law() {
        let british = FIRM.map(|(key, line)| match key {
            "country" => (key, "united-kingdom"),
            "turnover" => (key, "2000000 GBP"),
            _ => (key, line),
        });
        let state = case_of(Lang::En, &[&british[..], &[("decided", "100000 GBP")]].concat());
        let steps = why(state.facts(), state.now.case.setting(), &state.now.assessment);
        let mut all = Vec::new();
        for step in &steps {
            each(step, &mut all);
        }
        let draft = |step: &&&Step| {
            step.cites.iter().any(|cite| named(Lang::En, "source", cite.source.key()).contains("draft"))
        };
        let drafts: Vec<_> = all.iter().filter(draft).collect();
        assert!(drafts.iter().any(|step| step.stage == Stage::Payment), "the discount for settling");
        assert!(drafts.iter().all(|step| step.basis != Basis::Law), "{drafts:?}");
    }

    /// On paper, where every fold is open.
    #[test]
    fn what_the_estimate_rests_on_and_how_it_did_are_told_once() {
        for lang in Lang::ALL {
            let state = case_of(lang, &FIRM);
            let result = found(&state);
            let to = |_: Question, words: &'static str| Html::from(words);
            let parts =
                [estimate(&state, result).1, expected::view(&state, result, &to), sure(&state, result)];
            let said = parts.iter().map(words).collect::<String>();
            for once in [expected::rests_on(lang), reliable::coded(lang).unwrap()] {
                assert_eq!(said.matches(&once).count(), 1, "{once}");
            }
        }
    }

    /// The Slovak police have no sample, so no answer does anything to an estimate.
    #[test]
    fn without_an_estimate_nothing_is_headed_by_what_answers_do() {
        let state = case_of(Lang::En, &SLOVAK_POLICE);
        assert_eq!(estimate(&state, found(&state)).0, keys::ANSWERS_PRACTICE);
        let firm = case_of(Lang::En, &FIRM);
        assert_eq!(estimate(&firm, found(&firm)).0, keys::OUTCOME_EFFECTS);
    }
}
