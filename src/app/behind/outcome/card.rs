//! The first thing of a result: what a typical fine is, largest; or what there is in its place.

use super::{given, odds, picture};
use crate::app::behind::{headline, local, reliable, sentences};
use crate::app::dispatch::Dispatch;
use crate::app::focus;
use crate::app::folds::aside;
use crate::app::markup::{element, fragment, link_button, optional, paragraph, spaced, titled};
use crate::app::route::Route;
use crate::app::state::State;
use crate::app::way::way;
use crate::engine::practice::Landing;
use crate::engine::{Findings, Range, Truth};
use crate::text::cite::named;
use crate::text::{Key, Lang, explain, keys, say};
use yew::prelude::*;

/// The card. The first time on a page it has the amount alone.
pub fn view(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    let mut parts = vec![of_what(state, result, dispatch), amount(state, result)];
    if !state.draws_amount_alone() {
        parts.extend([
            optional(sentences::may_follow(result), || picture::view(state, result)),
            tested(state, result, dispatch),
            odds::view(state, result),
        ]);
    }
    element("section", "part verdict", fragment(parts))
}

/// What this is: an estimate or not, under which rules, from how many answers.
fn of_what(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let n = given::count(state);
    let to = dispatch.clone();
    let lead = Callback::from(move |_: MouseEvent| focus::on(&to, "answers"));
    let is_estimate = result.landing().is_some() && result.adjustment.fee.is_none();
    let estimate = optional(is_estimate, || [lang.text(keys::OUTCOME_ESTIMATE), " · "].concat().into());
    let rules = named(lang, "regime", result.regime.key());
    let answers = link_button(say::outcome_answers(lang, n).into(), None, lead);
    element("p", "verdict__of", fragment(vec![estimate, rules.into(), " · ".into(), answers]))
}

/// The amount with what is to be said beside it.
pub fn amount(state: &State, result: &Findings) -> Html {
    let lang = state.lang;
    let open = || {
        aside(&state.folds, "if-applies", lang.text(keys::RESULT_IF_APPLIES).into(), || {
            element("ul", "ds-list", headline::reasons(state, "unless"))
        })
    };
    fragment(vec![
        first(state, result),
        optional(sentences::may_follow(result), || beside(state, result)),
        optional(result.imposition.scope_open && lang.is_complete(), open),
    ])
}

/// What comes first: the fine that the judgement entered comes to, a typical one, or the most that the law allows.
fn first(state: &State, result: &Findings) -> Html {
    let lang = state.lang;
    if !sentences::may_follow(result) {
        return heading(sentences::whether(lang, result), None);
    }
    if let Some(fee) = &result.adjustment.fee {
        let besides = sentences::beside_fee(state, result, fee).join(" ");
        let title = if fee.waived == Truth::Yes {
            heading(say::result_fee_none(lang, &explain::range(lang, fee.level)), None)
        } else {
            heading(lang.text(keys::OUTCOME_LEAD_FEE), Some(explain::range(lang, fee.comes_to)))
        };
        return fragment(vec![title, optional(!besides.is_empty(), || paragraph(besides))]);
    }
    if let Some(landing) = result.landing() {
        return heading(lang.text(keys::OUTCOME_LEAD), Some(here(state, result, landing.typical)));
    }
    match result.maximum.main {
        Some(most) if most.high.is_some() => heading(
            lang.text(keys::OUTCOME_LEAD_MOST),
            Some(explain::range(lang, local::shown(state, result.regime, most))),
        ),
        Some(_) => heading(lang.text(keys::OUTCOME_LEAD_OPEN), None),
        None => heading(lang.text(keys::OUTCOME_LEAD_NOTHING), None),
    }
}

/// The heading of the view: words, and an amount that is larger than they are.
fn heading(words: impl Into<Html>, amount: Option<String>) -> Html {
    let amount = amount.map(|amount| element("span", "verdict__first", amount));
    let words = element("span", "verdict__lead", words);
    titled("h1", "sm", "view-heading", spaced([words].into_iter().chain(amount)))
}

/// Where the others lie, and how high it may come at worst; where there are none, why, and where the guidelines start.
fn beside(state: &State, result: &Findings) -> Html {
    let lang = state.lang;
    let Some(landing) = result.landing() else {
        let lines = [sentences::practice(state, result), sentences::guideline(state, result)];
        return fragment(lines.map(paragraph).into());
    };
    let typical = result
        .adjustment
        .fee
        .as_ref()
        .map(|_| emphasised(sentences::says_typical(result), lang, here(state, result, landing.typical)));
    let worst = sentences::at_worst(state, result).map(|worst| element("p", "subtle small", worst));
    fragment(vec![
        element("p", "verdict__spread", spaced(typical.into_iter().chain([spread(state, result, landing)]))),
        worst.unwrap_or_default(),
        caution(lang, result),
    ])
}

/// The middle half and eight of ten, with the amounts in bold.
fn spread(state: &State, result: &Findings, landing: Landing) -> Html {
    let too_few = result.practice.iter().find(|practice| !practice.eight_of_ten);
    let said = sentences::spread(state, result, landing, too_few);
    let amounts = [landing.half, landing.range].map(|range| here(state, result, range));
    in_bold(&said, &amounts)
}

fn emphasised(says: fn(Lang, &str) -> String, lang: Lang, amount: String) -> Html {
    let said = says(lang, &amount);
    in_bold(&said, &[amount])
}

/// A sentence with amounts in it in bold, in the order in which they stand there.
fn in_bold(said: &str, amounts: &[String]) -> Html {
    let mut parts: Vec<Html> = Vec::new();
    let mut rest = said;
    for amount in amounts {
        if let Some((before, after)) = rest.split_once(amount.as_str()) {
            parts.push(before.to_owned().into());
            parts.push(element("strong", "", amount.clone()));
            rest = after;
        }
    }
    parts.push(rest.to_owned().into());
    fragment(parts)
}

/// An amount of the estimate in the currency of the fine.
fn here(state: &State, result: &Findings, range: Range) -> String {
    explain::range(state.lang, local::shown(state, result.regime, local::estimated(result, range)))
}

/// Why the guidelines mislead for such a body.
fn caution(lang: Lang, result: &Findings) -> Html {
    optional(result.guideline.caution, || {
        element("p", "subtle small", named(lang, "caution", result.regime.key()))
    })
}

/// How the estimate did on fines that it had not seen, and where more of that is told.
fn tested(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let is_shown = result.expected.is_some() && result.landing().is_some() && sentences::may_follow(result);
    let Some(tested) = reliable::in_short(lang).filter(|_| is_shown) else { return Html::default() };
    let more: Key = keys::OUTCOME_SURE;
    let more = way(dispatch, Route::Why, "ds-link no-print", lang.text(more).into());
    element("p", "subtle small", spaced([tested.into(), more]))
}
