//! The sentence: whether a fee follows, what like decisions cost, where the guidelines start, what
//! the law allows. Where a kind is missing it says so.

use super::local;
use crate::app::markup::{attributed, element, keyed, nothing, spaced, together, when};
use crate::app::state::State;
use crate::engine::find::imposition::Prospect;
use crate::engine::find::scope::Refusal;
use crate::engine::find::starting_amount::MethodStatus;
use crate::engine::practice::Practice;
use crate::engine::{Findings, Range, Scope, Truth};
use crate::text::cite::named;
use crate::text::{explain, keys, number, say};
use yew::prelude::*;

/// The sentences of the headline.
pub fn view(state: &State, result: &Findings) -> Html {
    let lang = state.lang;
    let waived = is_waived(result);
    let whether = element("strong", "wraps", named(lang, "whether", result.imposition.answer.key()));
    let fee = fee(state, result).unwrap_or_default();
    let headline = together(vec![when(!waived, || together(vec![whether, " ".into()])), fee.into()]);
    let if_applies = || {
        let reasons = element("ul", "ds-list", refusals(state));
        element(
            "div",
            "callout",
            together(vec![element("p", "", lang.text(keys::RESULT_IF_APPLIES)), reasons]),
        )
    };
    let sentences = || {
        let lines = sentences(state, result).into_iter().map(|line| element("li", "", line));
        element("ul", "ds-list sentences", together(lines.collect()))
    };
    let parts = vec![
        attributed("p", &["class", "id"], ["headline", "headline"].map(AttrValue::Static), headline),
        when(result.imposition.scope_open, if_applies),
        when(result.imposition.answer != Prospect::Excluded, sentences),
    ];
    element("div", "stack", together(parts))
}

/// Practice, guideline and maximum in a sentence each, and that it may end in nothing.
pub fn sentences(state: &State, result: &Findings) -> Vec<String> {
    let lang = state.lang;
    let mut guideline = guideline(state, result);
    if result.guideline.caution {
        guideline.push(' ');
        guideline += named(lang, "caution", result.regime.key());
    }
    let mut lines = vec![guideline, maximum(state, result)];
    // Where the model of fines has not arrived, nothing is said of it.
    if state.is_whole || !result.practice.is_empty() {
        lines.insert(0, practice(state, result));
    }
    if result.imposition.may_end_in_nothing && !is_waived(result) {
        lines.push(lang.text(keys::RESULT_MAY_END).to_owned());
    }
    lines
}

fn is_waived(result: &Findings) -> bool {
    result.adjustment.fee.as_ref().is_some_and(|fee| fee.waived == Truth::Yes)
}

/// What was decided in the example that is open, for the record.
pub fn record(state: &State) -> Html {
    let lang = state.lang;
    let record = state.opened.map(|example| named(lang, "record", example.key)).unwrap_or_default();
    // There is none, or its text is still on its way.
    if record.is_empty() {
        return nothing();
    }
    let lines = [element("strong", "", lang.text(keys::RESULT_RECORD)), Html::from(record)];
    element("p", "callout", spaced(lines))
}

/// Why there is no result: no rules apply, or it is not known yet which do.
pub fn without_result(state: &State) -> Html {
    match &state.assessment.scope {
        Scope::Refused(_) => element("div", "callout", element("ul", "ds-list", refusals(state))),
        _ => element("p", "headline", state.lang.text(keys::RESULT_WAITING)),
    }
}

fn refusals(state: &State) -> Html {
    let reasons = match &state.assessment.scope {
        Scope::Refused(reasons) | Scope::Open { refusals: reasons, .. } => reasons.as_slice(),
        Scope::Regime(_) => &[],
    };
    let reason = |reason: &Refusal| keyed(reason.key(), named(state.lang, "refusal", reason.key()).into());
    together(reasons.iter().map(reason).collect())
}

/// What matters most, in one line.
pub fn in_short(state: &State, result: &Findings) -> String {
    let lang = state.lang;
    if result.imposition.answer == Prospect::Excluded {
        return named(lang, "whether", result.imposition.answer.key()).to_owned();
    }
    fee(state, result)
        .or_else(|| Some(practice_sentence(state, result.practice_range()?, result)))
        .unwrap_or_else(|| maximum(state, result))
}

/// What the judgement entered comes to.
fn fee(state: &State, result: &Findings) -> Option<String> {
    let lang = state.lang;
    let fee = result.adjustment.fee.as_ref()?;
    if fee.waived == Truth::Yes {
        return Some(say::result_fee_none(lang, &explain::range(lang, fee.level)));
    }
    let mut sentence = say::result_fee(lang, &explain::range(lang, fee.comes_to));
    let ceiling = result.maximum.main.map(|ceiling| local::range(state, result.regime, ceiling));
    let same_currency = result.maximum.main.is_some_and(|ceiling| ceiling.currency == fee.comes_to.currency);
    if let Some(share) = fee
        .comes_to
        .known()
        .zip(ceiling.and_then(Range::known))
        .filter(|_| same_currency)
        .and_then(|(fee, ceiling)| fee.as_share_of(ceiling))
    {
        sentence.push(' ');
        sentence += &say::result_share(lang, &explain::share(lang, share));
    }
    if let Some((fee, band)) = fee.comes_to.known().zip(result.practice_range()) {
        sentence.push(' ');
        sentence += lang.text(if band.holds(fee) {
            keys::RESULT_PRACTICE_PLACE_INSIDE
        } else {
            keys::RESULT_PRACTICE_PLACE_OUTSIDE
        });
    }
    Some(sentence)
}

/// Where like decisions lie, or why there is no range.
pub fn practice(state: &State, result: &Findings) -> String {
    let lang = state.lang;
    match (result.practice_range(), &result.expected, result.practice.is_empty()) {
        (Some(band), ..) => practice_sentence(state, band, result),
        (None, None, true) => lang.text(keys::RESULT_PRACTICE_NONE).to_owned(),
        (None, None, false) => say::result_practice_few(lang, counted(&result.practice)),
        (None, Some(_), true) => lang.text(keys::RESULT_PRACTICE_NAME).to_owned(),
        (None, Some(_), false) => lang.text(keys::RESULT_PRACTICE_WHO).to_owned(),
    }
}

fn counted(practice: &[Practice]) -> u64 {
    practice.iter().map(|practice| practice.counted).sum::<usize>().try_into().unwrap_or_default()
}

fn practice_sentence(state: &State, band: Range, result: &Findings) -> String {
    let lang = state.lang;
    let amount = local::words(state, result.regime, band);
    if result.expected.is_some() {
        say::result_practice_expected(lang, &amount)
    } else if result.practice.iter().all(|practice| practice.eight_of_ten) {
        say::result_practice_eight(lang, &amount)
    } else {
        say::result_practice_all(lang, &amount, &number::count(lang, counted(&result.practice)))
    }
}

fn guideline(state: &State, result: &Findings) -> String {
    let lang = state.lang;
    let standing = result.guideline.status;
    match result.guideline_range() {
        Some(range) => {
            let amount = local::words(state, result.regime, range);
            match standing {
                MethodStatus::Counterfactual => say::result_guideline_later(lang, &amount),
                MethodStatus::InForce | MethodStatus::NoMethod => say::result_guideline(lang, &amount),
            }
        }
        None => named(lang, "standing", standing.key()).to_owned(),
    }
}

fn maximum(state: &State, result: &Findings) -> String {
    match result.maximum.main {
        Some(ceiling) => {
            let most = say::result_maximum(state.lang, &local::words(state, result.regime, ceiling));
            match if_authority(state, result) {
                Some(authority) => [&most, " ", &authority].concat(),
                None => most,
            }
        }
        None => state.lang.text(keys::RESULT_MAXIMUM_NONE).to_owned(),
    }
}

/// What the maximum is if it turns out to be a public authority, where that is open and another one.
pub fn if_authority(state: &State, result: &Findings) -> Option<String> {
    let authority = result.maximum.authority?;
    Some(say::found_if_authority(state.lang, &explain::range(state.lang, authority)))
}
