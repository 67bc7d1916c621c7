//! What each answer does to a typical fine, as bars: to the right of the middle it raises it, to the left it lowers it.

use crate::app::behind::drawing::{Place, block, percent, upright};
use crate::app::behind::further::expected;
use crate::app::behind::local;
use crate::app::folds::aside;
use crate::app::markup::{attributed, element, fragment, optional, paragraph, subtle};
use crate::app::state::State;
use crate::engine::practice::{Estimate, Level, Part, euro};
use crate::engine::{Findings, Range};
use crate::evidence::MODEL;
use crate::law::{Currency, Money};
use crate::text::{Lang, effect, explain, keys, say};
use yew::prelude::*;

/// The bars of what is known, those of what is not in a fold, and what they come to.
pub fn view(state: &State, result: &Findings, estimate: &Estimate) -> Html {
    let lang = state.lang;
    let parts = &estimate.expected.parts;
    let most = parts.iter().map(|part| part.adds.abs()).max().unwrap_or(1).max(1);
    let bars = |said: bool| -> Vec<Html> {
        let these = parts.iter().filter(|part| is_said(part) == said);
        these.map(|part| bar(lang, most, part)).collect()
    };
    let unsaid = bars(false);
    let begins = sum(lang.text(keys::EXPECTED_BEGINS), in_euro(lang, MODEL.begins));
    let rest = |unsaid| {
        let inside = || element("ul", "effects", fragment(unsaid));
        aside(&state.folds, "effects-unsaid", lang.text(keys::OUTCOME_UNSAID).into(), inside)
    };
    fragment(vec![
        element("p", "small subtle", lang.text(keys::OUTCOME_EFFECTS_INTRO)),
        element("ul", "effects", fragment([begins].into_iter().chain(bars(true)).collect())),
        optional(!unsaid.is_empty(), || rest(unsaid)),
        element("ul", "effects", fragment(ends(state, result, estimate))),
        paragraph(expected::rests_on(lang)),
    ])
}

/// Whether an answer stands behind it.
fn is_said(part: &Part) -> bool {
    !part.levels.iter().any(|level| matches!(level, Level::NotAnswered(_)))
}

fn in_euro(lang: Lang, place: i64) -> String {
    let amount = local::about(euro(place));
    explain::money(lang, Money::new(amount, Currency::Eur))
}

/// What the bars come to, how far from there the middle of the fines lies, and the typical amount.
fn ends(state: &State, result: &Findings, estimate: &Estimate) -> Vec<Html> {
    let lang = state.lang;
    let from_there = estimate.expected.quantile(500) - estimate.expected.middle;
    let median = (from_there != 0).then(|| {
        let times = say::outcome_times(lang, &effect::factor(lang, from_there));
        sum(lang.text(keys::OUTCOME_EFFECTS_MEDIAN), times)
    });
    let all = sum(lang.text(keys::OUTCOME_EFFECTS_SUM), in_euro(lang, estimate.expected.middle));
    let typical = estimate.charged.map(|charged| {
        let typical =
            local::shown(state, result.regime, local::estimated(result, Range::point(charged.typical)));
        sum(lang.text(keys::CHART_TYPICAL), explain::range(lang, typical))
    });
    [all].into_iter().chain(median).chain(typical).collect()
}

fn sum(name: &'static str, amount: String) -> Html {
    let name = element("span", "effects__name", element("strong", "", name));
    let amount = element("strong", "effects__times", amount);
    element("li", "effects__sum", fragment(vec![name, amount]))
}

fn bar(lang: Lang, most: i64, part: &Part) -> Html {
    let asked = effect::name(lang, part);
    let sign = if asked.is_empty() || asked.ends_with('?') { " " } else { ": " };
    let name = fragment(vec![
        element("span", "subtle small", [asked, sign].concat()),
        element("span", "", effect::levels(lang, part)),
    ]);
    let times = say::outcome_times(lang, &effect::factor(lang, part.adds));
    let n = match part.levels.as_slice() {
        [Level::Country(_)] if part.n == 0 => lang.text(keys::EXPECTED_TRACKER_ONLY).to_owned(),
        _ => say::outcome_decisions(lang, part.n.into()),
    };
    element(
        "li",
        "",
        fragment(vec![
            element("span", "effects__name", name),
            drawn(most, part.adds),
            element("span", "effects__times", times),
            element("span", "effects__n", subtle(n)),
        ]),
    )
}

/// The bar from the middle, the longest over half the width.
fn drawn(most: i64, adds: i64) -> Html {
    const MIDDLE: Place = 5_000;
    let length = Place::try_from(adds.abs() * 4_800 / most).unwrap_or(0);
    let (class, from) = if adds < 0 { ("effects__less", MIDDLE - length) } else { ("effects__more", MIDDLE) };
    let bar = optional(adds != 0, || block(class, from, from + length, 3));
    let inside = fragment(vec![bar, upright("effects__one", percent(MIDDLE), 0, 18)]);
    let values = ["effects__bar", "18", "true"].map(AttrValue::Static);
    attributed("svg", &["class", "height", "aria-hidden"], values, inside)
}
