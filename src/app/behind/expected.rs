//! How the practice range comes about: what each answer does to the fee that the model expects.

use crate::app::folds::fold;
use crate::app::markup::{element, fragment, link, paragraph, placeholder, table};
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::practice::{Estimate, Feature, Known, Level, Part, euro};
use crate::engine::range::Range;
use crate::evidence::MODEL;
use crate::law::{Currency, Money};
use crate::text::{Lang, effect, explain, keys, number, say};
use yew::prelude::*;

/// The section; nothing for those whom the model does not cover.
pub fn view(state: &State, result: &Findings) -> Html {
    let Some(estimate) = &result.expected else { return placeholder() };
    let heading = state.lang.text(keys::EXPECTED_HEADING);
    fold(&state.folds, "expected", heading.into(), || inside(state, estimate))
}

/// What the model was fitted to.
pub fn rests_on(lang: Lang) -> String {
    let fitted = &MODEL.fitted;
    let count = |n: u32| number::count(lang, n.into());
    say::expected_intro(
        lang,
        &count(fitted.coded),
        &count(fitted.tracked),
        &count(fitted.verified),
        &number::plain(fitted.until.into()),
    )
}

fn inside(state: &State, estimate: &Estimate) -> Html {
    let lang = state.lang;
    let head = [keys::EXPECTED_PART, keys::EXPECTED_ANSWER, keys::EXPECTED_ADDS, keys::EXPECTED_N];
    let begins = Money::new(euro(MODEL.begins).round(), Currency::Eur);
    let mut rows = vec![vec![
        lang.text(keys::EXPECTED_BEGINS).into(),
        Html::default(),
        explain::money(lang, begins).into(),
        Html::default(),
    ]];
    // What is open and could narrow the range most comes first.
    let mut parts: Vec<&Part> = estimate.expected.parts.iter().collect();
    parts.sort_by_key(|part| part.adds.0 - part.adds.1);
    rows.extend(parts.into_iter().map(|part| row(lang, part)));
    let replayed = MODEL.without(state.now.case.setting().replayed);
    let near = estimate.near.map(|most| paragraph(near(state, most)));
    let left_out = (replayed != 0).then(|| say::expected_replayed(lang, &effect::factor(lang, replayed)));
    fragment(vec![
        paragraph(rests_on(lang)),
        table(lang.text(keys::EXPECTED_HEADING).into(), head.map(|key| lang.text(key)).to_vec(), rows),
        fragment(spreads(lang, estimate)),
        near.unwrap_or_default(),
        left_out.map(paragraph).unwrap_or_default(),
    ])
}

fn row(lang: Lang, part: &Part) -> Vec<Html> {
    let n = match part.levels.as_slice() {
        [Level::Country(_)] if part.n == 0 => lang.text(keys::EXPECTED_TRACKER_ONLY).to_owned(),
        _ => number::count(lang, part.n.into()),
    };
    let name = effect::name(lang, part);
    let open = part.adds.0 < part.adds.1;
    vec![
        match part.feature().and_then(Feature::asked_by).filter(|_| open) {
            Some(question) => link(&["q-", question.key()].concat(), name),
            None => name.into(),
        },
        effect::levels(lang, part).into(),
        effect::range(lang, part.adds).into(),
        element("span", "money", n),
    ]
}

/// How near fines lay to what the Guidelines start from, in the class that was chosen.
fn near(state: &State, most: Range) -> String {
    let lang = state.lang;
    let ends = MODEL.near.ends(state.now.case.setting().replayed);
    let n = number::count(lang, MODEL.near.n.into());
    let (low, high) = (effect::factor(lang, ends.low), effect::factor(lang, ends.high));
    say::expected_near(lang, &explain::range(lang, most), &high, &low, &n)
}

/// How far fines lay from the sum, for each kind of size that is left.
fn spreads(lang: Lang, estimate: &Estimate) -> Vec<Html> {
    let sizes = estimate.expected.sizes.iter().map(|size| size.known());
    let mut known: Vec<Known> = sizes.collect();
    known.dedup();
    known
        .into_iter()
        .filter_map(|known| MODEL.spread(known))
        .map(|spread| {
            let (low, high) = (effect::factor(lang, spread.low), effect::factor(lang, spread.high));
            paragraph(say::expected_spread(lang, &high, &low, &number::count(lang, spread.n.into())))
        })
        .collect()
}
