//! What each answer does to a typical fine, as bars: to the right of the middle it raises it, to the left it lowers it.

use crate::app::behind::drawing::{Place, block, percent, upright};
use crate::app::behind::further::expected;
use crate::app::behind::{local, ranges};
use crate::app::folds::aside;
use crate::app::markup::{attributed, element, fragment, optional, paragraph, subtle};
use crate::app::state::State;
use crate::engine::practice::{Estimate, Level, Part, euro};
use crate::engine::{Findings, Range};
use crate::evidence::MODEL;
use crate::law::{Currency, Money};
use crate::text::{Key, Lang, effect, explain, keys, number, say};
use rust_decimal::Decimal;
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
        element("p", "small subtle", intro(lang, result)),
        element("ul", "effects", fragment([begins].into_iter().chain(bars(true)).collect())),
        optional(!unsaid.is_empty(), || rest(unsaid)),
        element("ul", "effects", fragment(ends(state, result, estimate))),
        rate(state, result).map(paragraph).unwrap_or_default(),
        paragraph(expected::rests_on(lang)),
    ])
}

/// What is multiplied, as it is shown, so that whoever works it out anew comes to the same.
fn factors(state: &State, estimate: &Estimate) -> Vec<Decimal> {
    let replayed = MODEL.without(state.now.case.setting().replayed);
    let each = estimate.expected.parts.iter().map(|part| part.adds).chain([replayed]);
    each.map(effect::times).collect()
}

/// What rounding takes from the product of what is shown, or adds to it; nothing as long as it is less than half a hundredth.
fn rounding(state: &State, estimate: &Estimate) -> Option<Decimal> {
    let product = factors(state, estimate).into_iter().try_fold(shown(MODEL.begins), Decimal::checked_mul)?;
    let rest = shown(estimate.expected.middle).checked_div(product)?.round_dp(2).normalize();
    Some(rest).filter(|rest| *rest != Decimal::ONE)
}

/// The rate at which the typical fine is in another currency than the sum.
fn rate(state: &State, result: &Findings) -> Option<String> {
    let charged = result.expected.as_ref()?.charged?;
    ranges::rate_words(state, result.regime).filter(|_| charged.typical.currency != Currency::Eur)
}

/// What a bar means; beside a fine that was entered, also what the bars are not about.
fn intro(lang: Lang, result: &Findings) -> String {
    let beside = result.adjustment.fee.as_ref().map(|_| lang.text(keys::OUTCOME_EFFECTS_BESIDE));
    [lang.text(keys::OUTCOME_EFFECTS_INTRO)].into_iter().chain(beside).collect::<Vec<_>>().join(" ")
}

/// Whether an answer stands behind it.
fn is_said(part: &Part) -> bool {
    !part.levels.iter().any(|level| matches!(level, Level::NotAnswered(_)))
}

fn in_euro(lang: Lang, place: i64) -> String {
    explain::money(lang, Money::new(shown(place), Currency::Eur))
}

fn shown(place: i64) -> Decimal {
    local::about(euro(place))
}

/// What the bars come to, how far from there the middle of the fines lies, and the typical amount.
fn ends(state: &State, result: &Findings, estimate: &Estimate) -> Vec<Html> {
    let lang = state.lang;
    let row = |name: Key, times: Decimal| sum(lang.text(name), times_words(lang, times));
    let replayed = MODEL.without(state.now.case.setting().replayed);
    let replayed = (replayed != 0).then(|| row(keys::OUTCOME_EFFECTS_REPLAYED, effect::times(replayed)));
    let rounding = rounding(state, estimate).map(|rest| row(keys::OUTCOME_EFFECTS_ROUNDING, rest));
    let all = sum(lang.text(keys::OUTCOME_EFFECTS_SUM), in_euro(lang, estimate.expected.middle));
    let from_there = estimate.expected.quantile(500) - estimate.expected.middle;
    let median = (from_there != 0).then(|| row(keys::OUTCOME_EFFECTS_MEDIAN, effect::times(from_there)));
    let typical = estimate.charged.map(|charged| {
        let typical =
            local::shown(state, result.regime, local::estimated(result, Range::point(charged.typical)));
        // Where the law holds it, the product is another.
        let name = if charged.holds_typical() { keys::OUTCOME_EFFECTS_HELD } else { keys::CHART_TYPICAL };
        sum(lang.text(name), explain::range(lang, typical))
    });
    replayed.into_iter().chain(rounding).chain([all]).chain(median).chain(typical).collect()
}

fn times_words(lang: Lang, times: Decimal) -> String {
    say::outcome_times(lang, &number::decimal(lang, times))
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
    let times = times_words(lang, effect::times(part.adds));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::behind::further::agree::{FIRM, case_of, each_example, found, words};

    /// The numbers after the sign for "times", in the order in which they stand there.
    fn multiplied(said: &str) -> Vec<Decimal> {
        let number = |line: &str| line.strip_prefix('×')?.parse().ok();
        said.lines().filter_map(number).collect()
    }

    fn in_english(state: &State) -> Option<(Vec<Decimal>, Decimal, Vec<Decimal>)> {
        let result = found(state);
        let said = words(&view(state, result, result.expected.as_ref()?));
        let (before, after) = said.split_once(state.lang.text(keys::OUTCOME_EFFECTS_SUM))?;
        let sum = after.trim_start().strip_prefix("EUR\u{a0}")?.lines().next()?.replace(',', "");
        Some((multiplied(before), sum.parse().ok()?, multiplied(after)))
    }

    /// Whoever multiplies what is listed comes to the sum, within half a hundredth.
    fn comes_to_the_sum(state: &State) {
        let Some((factors, sum, _)) = in_english(state) else { return };
        assert!(factors.len() > 5, "{factors:?}");
        let product = factors.iter().fold(Decimal::from(709), |product, times| product * times);
        let off = (product / sum - Decimal::ONE).abs();
        assert!(off <= Decimal::new(6, 3), "{product} and {sum}: {factors:?}");
    }

    /// Every case begins with EUR 709 (10 to the power of the first figure of the model).
    #[test]
    fn what_is_listed_multiplies_to_what_is_shown() {
        let mut looked_at = 0;
        each_example(|_, state, result| {
            if state.lang == Lang::En && result.expected.is_some() {
                comes_to_the_sum(state);
                looked_at += 1;
            }
        });
        assert!(looked_at > 5, "{looked_at}");
        comes_to_the_sum(&case_of(Lang::En, &FIRM));
    }

    /// 4% are not "×1", and what is nothing is.
    #[test]
    fn what_is_small_is_shown_as_what_it_is() {
        // Ten to the power of 0.017, of -0.018 and of 1.6.
        let times = [17_000, -18_000, 0, 1_600_000].map(|adds| times_words(Lang::En, effect::times(adds)));
        assert_eq!(times, ["×1.04", "×0.959", "×1", "×39.8"]);
    }

    #[test]
    fn beside_a_fine_that_was_entered_the_bars_are_said_not_to_be_about_it() {
        let firm = case_of(Lang::En, &FIRM);
        assert_eq!(intro(Lang::En, found(&firm)), Lang::En.text(keys::OUTCOME_EFFECTS_INTRO));
        let with = case_of(Lang::En, &[&FIRM[..], &[("level", "100000 SEK")]].concat());
        let said = intro(Lang::En, found(&with));
        assert!(said.ends_with(Lang::En.text(keys::OUTCOME_EFFECTS_BESIDE)), "{said}");
    }
}
