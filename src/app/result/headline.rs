//! The sentence: whether a fee follows, what like decisions cost, where the guidelines start, what
//! the law allows. Where a kind is missing it says so.

use super::local;
use crate::app::markup::{element, spaced};
use crate::app::state::State;
use crate::engine::assessment::Outcome;
use crate::engine::guideline::Standing;
use crate::engine::outcome::Whether;
use crate::engine::practice::Practice;
use crate::engine::{Range, Scope, Truth};
use crate::text::cite::named;
use crate::text::explain;
use crate::text::{Lang, keys, number, say};
use yew::prelude::*;

/// The sentences of the headline.
pub fn view(state: &State, result: &Outcome) -> Html {
    let lang = state.lang;
    let waived = result.fee.as_ref().is_some_and(|fee| fee.waived == Truth::Yes);
    html! {
        <div class="stack">
            <p class="headline" id="headline">
                if !waived {
                    <strong class="wraps">{ named(lang, "whether", result.whether.answer.key()) }</strong>{ " " }
                }
                { fee(state, result).unwrap_or_default() }
            </p>
            if result.whether.scope_open {
                <div class="callout">
                    <p>{ lang.text(keys::RESULT_IF_APPLIES) }</p>
                    <ul class="ds-list">{ for refusals(state) }</ul>
                </div>
            }
            if result.whether.answer != Whether::Excluded {
                <ul class="ds-list sentences">
                    <li>{ practice(state, result) }</li>
                    <li>
                        { guideline(state, result) }
                        if result.guideline.caution { { " " }{ named(lang, "caution", result.regime.key()) } }
                    </li>
                    <li>{ maximum(state, result) }</li>
                    if result.whether.may_end_in_nothing && !waived {
                        <li>{ lang.text(keys::RESULT_MAY_END) }</li>
                    }
                </ul>
            }
        </div>
    }
}

/// What was decided in the example that is open, for the record.
pub fn record(state: &State) -> Html {
    let lang = state.lang;
    let replayed = state.opened.filter(|example| example.replays.is_some());
    let record = replayed.map(|example| named(lang, "record", example.key)).unwrap_or_default();
    // There is none, or its text is still on its way.
    if record.is_empty() {
        return element("div", "", Html::default());
    }
    let lines = [element("strong", "", lang.text(keys::RESULT_RECORD)), Html::from(record)];
    element("p", "callout", spaced(lines))
}

/// Why there is no result: no rules apply, or it is not known yet which do.
pub fn without_result(state: &State) -> Html {
    match &state.assessment.scope {
        Scope::Refused(_) => html! {
            <div class="callout"><ul class="ds-list">{ for refusals(state) }</ul></div>
        },
        _ => html! { <p class="headline">{ state.lang.text(keys::RESULT_WAITING) }</p> },
    }
}

fn refusals(state: &State) -> Vec<Html> {
    let reasons = match &state.assessment.scope {
        Scope::Refused(reasons) | Scope::Open { refusals: reasons, .. } => reasons.as_slice(),
        Scope::Regime(_) => &[],
    };
    reasons
        .iter()
        .map(|reason| html! { <li key={reason.key()}>{ named(state.lang, "refusal", reason.key()) }</li> })
        .collect()
}

/// What matters most, in one line.
pub fn in_short(state: &State, result: &Outcome) -> String {
    let lang = state.lang;
    if result.whether.answer == Whether::Excluded {
        return named(lang, "whether", result.whether.answer.key()).to_owned();
    }
    fee(state, result)
        .or_else(|| Some(practice_sentence(lang, result.practice_range()?, result)))
        .unwrap_or_else(|| maximum(state, result))
}

/// What the judgement entered comes to.
fn fee(state: &State, result: &Outcome) -> Option<String> {
    let lang = state.lang;
    let fee = result.fee.as_ref()?;
    if fee.waived == Truth::Yes {
        return Some(say::result_fee_none(lang, &explain::range(lang, fee.level)));
    }
    let mut sentence = say::result_fee(lang, &explain::range(lang, fee.comes_to));
    let ceiling = result.ceiling.map(|ceiling| local::range(state, result.regime, ceiling));
    let same_currency = result.ceiling.is_some_and(|ceiling| ceiling.currency == fee.comes_to.currency);
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

fn practice(state: &State, result: &Outcome) -> String {
    let lang = state.lang;
    if result.practice.is_empty() {
        return lang.text(keys::RESULT_PRACTICE_NONE).to_owned();
    }
    match result.practice_range() {
        Some(band) => practice_sentence(lang, band, result),
        None => say::result_practice_few(lang, counted(&result.practice)),
    }
}

fn counted(practice: &[Practice]) -> u64 {
    practice.iter().map(|practice| practice.counted).sum::<usize>().try_into().unwrap_or_default()
}

fn practice_sentence(lang: Lang, band: Range, result: &Outcome) -> String {
    let amount = explain::range(lang, band);
    if result.practice.iter().all(|practice| practice.eight_of_ten) {
        say::result_practice_eight(lang, &amount)
    } else {
        say::result_practice_all(lang, &amount, &number::count(lang, counted(&result.practice)))
    }
}

fn guideline(state: &State, result: &Outcome) -> String {
    let lang = state.lang;
    let standing = result.guideline.standing;
    match result.guideline_range() {
        Some(range) => {
            let amount = local::words(state, result.regime, range);
            match standing {
                Standing::Counterfactual => say::result_guideline_later(lang, &amount),
                Standing::InForce | Standing::NoMethod => say::result_guideline(lang, &amount),
            }
        }
        None => named(lang, "standing", standing.key()).to_owned(),
    }
}

fn maximum(state: &State, result: &Outcome) -> String {
    match result.ceiling {
        Some(ceiling) => {
            let most = say::result_maximum(state.lang, &local::words(state, result.regime, ceiling));
            match result.authority_ceiling {
                Some(authority) => {
                    let authority = explain::range(state.lang, authority);
                    [&most, " ", &say::found_if_authority(state.lang, &authority)].concat()
                }
                None => most,
            }
        }
        None => state.lang.text(keys::RESULT_MAXIMUM_NONE).to_owned(),
    }
}
