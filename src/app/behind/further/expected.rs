//! How the estimate comes about: what each answer does to it.

use super::steps::To;
use crate::app::folds::fold;
use crate::app::markup::{element, fragment, headed_table, paragraph, placeholder};
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::practice::{Estimate, Feature, Level, Part, euro};
use crate::evidence::MODEL;
use crate::law::{Currency, Money};
use crate::text::{Lang, effect, explain, keys, number, say};
use yew::prelude::*;

/// The section; nothing for those whom the model does not cover.
pub fn view(state: &State, result: &Findings, to: To<'_>) -> Html {
    let Some(estimate) = &result.expected else { return placeholder() };
    let heading = state.lang.text(keys::EXPECTED_HEADING);
    fold(&state.folds, "expected", heading.into(), || inside(state, estimate, to))
}

/// What the model was fitted to. It stands beside the estimate wherever the section is, so the section does not repeat it.
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

fn inside(state: &State, estimate: &Estimate, to: To<'_>) -> Html {
    let lang = state.lang;
    let head = [keys::EXPECTED_PART, keys::EXPECTED_ANSWER, keys::EXPECTED_ADDS, keys::EXPECTED_N];
    let begins = Money::new(euro(MODEL.begins).round(), Currency::Eur);
    let mut rows = vec![vec![
        lang.text(keys::EXPECTED_BEGINS).into(),
        Html::default(),
        explain::money(lang, begins).into(),
        Html::default(),
    ]];
    rows.extend(estimate.expected.parts.iter().map(|part| row(lang, part, to)));
    let replayed = MODEL.without(state.now.case.setting().replayed);
    let left_out = (replayed != 0).then(|| say::expected_replayed(lang, &effect::factor(lang, replayed)));
    fragment(vec![
        headed_table(lang.text(keys::EXPECTED_HEADING).into(), head.map(|key| lang.text(key)).to_vec(), rows),
        spread(lang, estimate),
        left_out.map(paragraph).unwrap_or_default(),
    ])
}

fn row(lang: Lang, part: &Part, to: To<'_>) -> Vec<Html> {
    let n = match part.levels.as_slice() {
        [Level::Country(_)] if part.n == 0 => lang.text(keys::EXPECTED_TRACKER_ONLY).to_owned(),
        _ => number::count(lang, part.n.into()),
    };
    let name = effect::name(lang, part);
    vec![
        match part.feature().and_then(Feature::asked_by).filter(|_| part.is_open()) {
            Some(question) => to(question, name),
            None => name.into(),
        },
        effect::levels(lang, part).into(),
        effect::adds(lang, part.adds).into(),
        element("span", "money", n),
    ]
}

/// How far fines lay from the sum.
fn spread(lang: Lang, estimate: &Estimate) -> Html {
    let expected = &estimate.expected;
    let [low, high] =
        [100, 900].map(|share| effect::factor(lang, expected.quantile(share) - expected.middle));
    let fitted = MODEL.fitted;
    let n = number::count(lang, (fitted.coded + fitted.verified).into());
    paragraph(say::expected_spread(lang, &high, &low, &n))
}
