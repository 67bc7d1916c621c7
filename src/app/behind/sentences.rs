//! The result in sentences: whether a fee follows, what like decisions cost, where the guidelines start, what the law
//! allows. Where a kind is missing it says so.

use super::local;
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::find::adjustment::Fee;
use crate::engine::find::imposition::Prospect;
use crate::engine::find::starting_amount::MethodStatus;
use crate::engine::practice::{Landing, Practice};
use crate::engine::{Range, Truth};
use crate::law::{Money, Share};
use crate::text::cite::named;
use crate::text::{Lang, explain, keys, number, say};
use rust_decimal::Decimal;

/// The result in one line, for the foot of a small screen, for screen readers and for the report.
pub fn in_short(state: &State) -> String {
    match &state.now.assessment.result {
        Some(result) => shortest(state, result),
        None => state.lang.text(keys::RESULT_WAITING).to_owned(),
    }
}

/// Where fines land beside the typical one, guideline and maximum in a sentence each, and that it may end in nothing; no
/// sentence where no fine can follow.
pub fn every(state: &State, result: &Findings) -> Vec<String> {
    if !may_follow(result) {
        return Vec::new();
    }
    let lang = state.lang;
    let mut guideline = guideline(state, result);
    if result.guideline.caution {
        guideline.push(' ');
        guideline += named(lang, "caution", result.regime.key());
    }
    let mut lines = vec![practice(state, result), guideline, maximum(state, result)];
    if adds_may_end(result) {
        lines.push(lang.text(keys::RESULT_MAY_END).to_owned());
    }
    lines
}

/// Whether a fee follows: what the judgement entered comes to, where that is nothing, or where the answers alone leave it open.
pub fn whether(lang: Lang, result: &Findings) -> &'static str {
    let answer = match result.imposition.answer {
        _ if comes_to_nothing(result) => "nothing",
        Prospect::Possible if comes_to_something(result) => "entered",
        answer => answer.key(),
    };
    named(lang, "whether", answer)
}

/// Whether a fee may follow, so that amounts are of use.
pub fn may_follow(result: &Findings) -> bool {
    result.imposition.answer != Prospect::Excluded
}

/// Whether it is to be told that the case may end in nothing: where a fee is only possible, [`whether`] says so already, and
/// beside an amount that was entered it would be false.
pub fn adds_may_end(result: &Findings) -> bool {
    let is_likely = result.imposition.answer == Prospect::Likely;
    let is_settled = comes_to_nothing(result) || comes_to_something(result);
    is_likely && result.imposition.may_end_in_nothing && !is_settled
}

/// Whether a fee could follow, and what the judgement entered comes to is nothing.
pub fn comes_to_nothing(result: &Findings) -> bool {
    let fee = result.adjustment.fee.as_ref().filter(|_| may_follow(result));
    fee.is_some_and(|fee| fee.waived == Truth::Yes || fee.comes_to.known().is_some_and(Money::is_zero))
}

/// Whether the judgement entered comes to a fee, however much is open of it.
fn comes_to_something(result: &Findings) -> bool {
    let fee = result.adjustment.fee.as_ref().filter(|_| may_follow(result));
    fee.is_some_and(|fee| fee.waived == Truth::No && !fee.comes_to.low.is_zero())
}

/// What matters most, in one line.
pub fn shortest(state: &State, result: &Findings) -> String {
    let lang = state.lang;
    if !may_follow(result) {
        return whether(lang, result).to_owned();
    }
    fee(state, result).or_else(|| typical(state, result)).unwrap_or_else(|| maximum(state, result))
}

/// What a typical fine is, if there is one.
pub fn typical(state: &State, result: &Findings) -> Option<String> {
    let landing = result.landing().filter(|_| may_follow(result))?;
    Some(typical_of(state, result, landing))
}

/// What a typical fine is where they land so.
fn typical_of(state: &State, result: &Findings, landing: Landing) -> String {
    let typical = local::estimated(result, landing.typical);
    says_typical(result)(state.lang, &local::words(state, result.regime, typical))
}

/// How a typical fine is told: beside what the judgement entered comes to, as a comparison.
pub fn says_typical(result: &Findings) -> fn(Lang, &str) -> String {
    if result.adjustment.fee.is_some() { say::result_typical_beside } else { say::result_typical }
}

/// What the judgement entered comes to.
pub fn fee(state: &State, result: &Findings) -> Option<String> {
    let lang = state.lang;
    let fee = result.adjustment.fee.as_ref().filter(|_| may_follow(result))?;
    let amount = if fee.waived == Truth::Yes {
        say::result_fee_none(lang, &explain::range(lang, fee.level))
    } else {
        say::result_fee(lang, &explain::range(lang, fee.comes_to))
    };
    Some([amount].into_iter().chain(beside_fee(state, result, fee)).collect::<Vec<_>>().join(" "))
}

/// What is to be said of the fee that the judgement entered comes to: its share of the maximum, and where it lies among
/// like fines; of one that is waived, where its level lies.
pub fn beside_fee(state: &State, result: &Findings, fee: &Fee) -> Vec<String> {
    let lang = state.lang;
    if fee.waived == Truth::Yes {
        let outside = outside_practice(result, fee.level) == Some(true);
        return outside
            .then(|| lang.text(keys::RESULT_PRACTICE_PLACE_LEVEL).to_owned())
            .into_iter()
            .collect();
    }
    let ceiling = result.maximum.main.map(|ceiling| local::range(state, result.regime, ceiling));
    let same_currency = result.maximum.main.is_some_and(|ceiling| ceiling.currency == fee.comes_to.currency);
    let share = fee
        .comes_to
        .known()
        .zip(ceiling.and_then(Range::known))
        .filter(|_| same_currency)
        .and_then(|(fee, ceiling)| fee.as_share_of(ceiling));
    // A share that divides without end has digits that tell nobody anything.
    let share = share.map(|Share(share)| Share(share.round_sf(3).unwrap_or(share).normalize()));
    let share = share.map(|share| say::result_share(lang, &explain::share(lang, share)));
    share.into_iter().chain(place_in_practice(lang, result, fee.comes_to)).collect()
}

/// Where an amount lies among like fines; `None` where either is not known, and where the law allows none higher.
fn place_in_practice(lang: Lang, result: &Findings, amount: Range) -> Option<String> {
    if let Some(estimate) = &result.expected {
        let share = estimate.share_above(amount.known()?).filter(|share| *share > 0)?;
        return Some(share_above(lang, share));
    }
    let key = if outside_practice(result, amount)? {
        keys::RESULT_PRACTICE_PLACE_OUTSIDE
    } else {
        keys::RESULT_PRACTICE_PLACE_INSIDE
    };
    Some(lang.text(key).to_owned())
}

/// How many fines in like cases are higher, of a thousand. Beyond the outermost hundredths it is not known.
fn share_above(lang: Lang, thousandths: i64) -> String {
    match thousandths {
        ..=10 => lang.text(keys::RESULT_SHARE_ABOVE_FEW).to_owned(),
        990.. => lang.text(keys::RESULT_SHARE_ABOVE_MOST).to_owned(),
        _ => say::result_share_above(lang, &number::percent(lang, Decimal::new(thousandths, 1).round())),
    }
}

/// Whether an amount lies outside the range of like decisions; `None` where either is not known.
fn outside_practice(result: &Findings, amount: Range) -> Option<bool> {
    let (amount, band) = amount.known().zip(result.practice_range())?;
    band.holds(amount).map(|is_inside| !is_inside)
}

/// Where the middle half and eight of ten of like fines lie, or why that cannot be said.
pub fn practice(state: &State, result: &Findings) -> String {
    let lang = state.lang;
    if let Some(landing) = result.landing() {
        let too_few = result.practice.iter().find(|practice| !practice.eight_of_ten);
        return spread(state, result, landing, too_few);
    }
    match (&result.expected, result.practice.is_empty()) {
        (None, true) => lang.text(keys::RESULT_PRACTICE_NONE).to_owned(),
        (None, false) => say::result_practice_few(lang, counted(&result.practice)),
        // Like fines are in euro.
        (Some(_), true) if result.maximum.main.is_some() => {
            lang.text(keys::RESULT_PRACTICE_NO_RATE).to_owned()
        }
        (Some(_), true) => lang.text(keys::RESULT_PRACTICE_NAME).to_owned(),
        (Some(_), false) => lang.text(keys::RESULT_PRACTICE_WHO).to_owned(),
    }
}

fn counted(practice: &[Practice]) -> u64 {
    practice.iter().map(|practice| practice.counted).sum::<usize>().try_into().unwrap_or_default()
}

/// Where the middle half and eight of ten lie; of a group that has too few to leave any out, all of them.
pub fn spread(state: &State, result: &Findings, landing: Landing, too_few: Option<&Practice>) -> String {
    let lang = state.lang;
    let words = |range| local::words(state, result.regime, local::estimated(result, range));
    let (half, range) = (words(landing.half), words(landing.range));
    match too_few {
        None => say::result_half_eight(lang, &half, &range),
        Some(group) => say::result_half_all(lang, &count_of(lang, group), &half, &range),
    }
}

/// How many decisions of a group are counted.
pub fn count_of(lang: Lang, group: &Practice) -> String {
    number::count(lang, group.counted.try_into().unwrap_or_default())
}

/// What fines stay below if whatever is open speaks against the one assessed, where something is and the maximum does not say
/// it already.
pub fn at_worst(state: &State, result: &Findings) -> Option<String> {
    let estimate = result.expected.as_ref()?;
    let charged =
        estimate.charged.filter(|_| estimate.expected.at_worst() > 0 && result.landing().is_some())?;
    // Where the law names no most, the turnover of an unknown group may be any, and so may a fine.
    let is_open = result.maximum.main.is_none_or(|most| most.high.is_none());
    if is_open || charged.is_held_down() {
        return None;
    }
    let most = local::estimated(result, Range::point(charged.at_worst));
    let most = local::words(state, result.regime, most);
    Some(say::result_at_worst(state.lang, &most))
}

/// Where the guidelines start, or why that is not told.
pub fn guideline(state: &State, result: &Findings) -> String {
    let lang = state.lang;
    let status = result.guideline.status;
    match result.guideline_range() {
        Some(range) => {
            let amount = local::words(state, result.regime, range);
            let starts = match status {
                MethodStatus::Counterfactual => say::result_guideline_later(lang, &amount),
                MethodStatus::InForce | MethodStatus::NoMethod => say::result_guideline(lang, &amount),
            };
            [starts].into_iter().chain(operations(lang, result)).collect::<Vec<_>>().join(" ")
        }
        None => named(lang, "standing", status.key()).to_owned(),
    }
}

/// That the starting amounts of several operations are added up, where they may be: each is a share of a maximum of its own.
pub fn operations(lang: Lang, result: &Findings) -> Option<String> {
    let of_each = result.combinations.groupings.iter();
    let counts = of_each.map(|fees| fees.iter().map(|fee| fee.conducts.len()).sum::<usize>());
    let most = counts.clone().max().filter(|most| *most > 1)?;
    let says = if counts.min() == Some(most) {
        say::result_guideline_operations
    } else {
        say::result_guideline_operations_open
    };
    Some(says(lang, &number::how_many(lang, most)))
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
