//! The result in sentences: whether a fee follows, what like decisions cost, where the guidelines start, what the law
//! allows. Where a kind is missing it says so.

use super::local;
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::find::imposition::Prospect;
use crate::engine::find::starting_amount::MethodStatus;
use crate::engine::practice::Practice;
use crate::engine::{Range, Truth};
use crate::law::Money;
use crate::text::cite::named;
use crate::text::{Lang, explain, keys, number, say};

/// The result in one line, for the foot of a small screen, for screen readers and for the report.
pub fn in_short(state: &State) -> String {
    match &state.now.assessment.result {
        Some(result) => shortest(state, result),
        None => state.lang.text(keys::RESULT_WAITING).to_owned(),
    }
}

/// Practice, guideline and maximum in a sentence each, and that it may end in nothing.
pub fn every(state: &State, result: &Findings) -> Vec<String> {
    let lang = state.lang;
    let mut guideline = guideline(state, result);
    if result.guideline.caution {
        guideline.push(' ');
        guideline += named(lang, "caution", result.regime.key());
    }
    let mut lines = vec![guideline, maximum(state, result)];
    // Where the model of fines has not arrived, nothing is said of it.
    if state.now.loaded.is_some() || !result.practice.is_empty() {
        lines.insert(0, practice(state, result));
    }
    if result.imposition.may_end_in_nothing && !comes_to_nothing(result) {
        lines.push(lang.text(keys::RESULT_MAY_END).to_owned());
    }
    lines
}

/// Whether a fee follows: what the judgement entered comes to, where that is nothing.
pub fn whether(lang: Lang, result: &Findings) -> &'static str {
    let answer = if comes_to_nothing(result) { "nothing" } else { result.imposition.answer.key() };
    named(lang, "whether", answer)
}

/// Whether a fee could follow, and what the judgement entered comes to is nothing.
pub fn comes_to_nothing(result: &Findings) -> bool {
    let possible = result.imposition.answer != Prospect::Excluded;
    let fee = result.adjustment.fee.as_ref().filter(|_| possible);
    fee.is_some_and(|fee| fee.waived == Truth::Yes || fee.comes_to.known().is_some_and(Money::is_zero))
}

/// What matters most, in one line.
pub fn shortest(state: &State, result: &Findings) -> String {
    let lang = state.lang;
    if result.imposition.answer == Prospect::Excluded {
        return whether(lang, result).to_owned();
    }
    fee(state, result)
        .or_else(|| Some(practice_sentence(state, result.practice_range()?, result)))
        .unwrap_or_else(|| maximum(state, result))
}

/// What the judgement entered comes to.
pub fn fee(state: &State, result: &Findings) -> Option<String> {
    let lang = state.lang;
    let fee = result.adjustment.fee.as_ref()?;
    if fee.waived == Truth::Yes {
        let mut sentence = say::result_fee_none(lang, &explain::range(lang, fee.level));
        if outside_practice(result, fee.level) == Some(true) {
            sentence.push(' ');
            sentence += lang.text(keys::RESULT_PRACTICE_PLACE_LEVEL);
        }
        return Some(sentence);
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
    if let Some(outside) = outside_practice(result, fee.comes_to) {
        sentence.push(' ');
        sentence += lang.text(if outside {
            keys::RESULT_PRACTICE_PLACE_OUTSIDE
        } else {
            keys::RESULT_PRACTICE_PLACE_INSIDE
        });
    }
    Some(sentence)
}

/// Whether an amount lies outside the practice range; `None` where either is not known.
fn outside_practice(result: &Findings, amount: Range) -> Option<bool> {
    let (amount, band) = amount.known().zip(result.practice_range())?;
    Some(!band.holds(amount))
}

/// Where like decisions lie, or why there is no range.
pub fn practice(state: &State, result: &Findings) -> String {
    let lang = state.lang;
    match (result.practice_range(), &result.expected, result.practice.is_empty()) {
        (Some(band), ..) => practice_sentence(state, band, result),
        (None, None, true) => lang.text(keys::RESULT_PRACTICE_NONE).to_owned(),
        (None, None, false) => say::result_practice_few(lang, counted(&result.practice)),
        // Like fines are in euro.
        (None, Some(_), true) if result.maximum.main.is_some() => {
            lang.text(keys::RESULT_PRACTICE_NO_RATE).to_owned()
        }
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
    let status = result.guideline.status;
    match result.guideline_range() {
        Some(range) => {
            let amount = local::words(state, result.regime, range);
            match status {
                MethodStatus::Counterfactual => say::result_guideline_later(lang, &amount),
                MethodStatus::InForce | MethodStatus::NoMethod => say::result_guideline(lang, &amount),
            }
        }
        None => named(lang, "standing", status.key()).to_owned(),
    }
}

fn maximum(state: &State, result: &Findings) -> String {
    match result.maximum.main {
        Some(ceiling) => {
            let most = law_allows(state, result).unwrap_or_else(|| {
                say::result_maximum(state.lang, &local::words(state, result.regime, ceiling))
            });
            match if_authority(state, result) {
                Some(authority) => [&most, " ", &authority].concat(),
                None => most,
            }
        }
        None => state.lang.text(keys::RESULT_MAXIMUM_NONE).to_owned(),
    }
}

/// From what to what the law allows, where it names a least; `None` as long as the words for that are not there.
pub fn law_allows(state: &State, result: &Findings) -> Option<String> {
    let words = |range| local::words(state, result.regime, range);
    let (least, most) = result.minimum.main.zip(result.maximum.main)?;
    let sentence = say::found_law_allows(state.lang, &words(least), &words(most));
    Some(sentence).filter(|_| !state.lang.text(keys::FOUND_FIXED_ONLY).is_empty())
}

/// What the maximum is if it turns out to be a public authority, where that is open and another one.
pub fn if_authority(state: &State, result: &Findings) -> Option<String> {
    let authority = result.maximum.authority?;
    Some(say::found_if_authority(state.lang, &explain::range(state.lang, authority)))
}
