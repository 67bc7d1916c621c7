//! The four answers, kept apart, each with what it rests on.

use super::expected;
use crate::app::behind::{local, sentences};
use crate::app::markup::{element, fold, fragment, spaced, subtle};
use crate::app::state::State;
use crate::app::step::basis;
use crate::engine::Findings;
use crate::engine::find::gate::GateId;
use crate::engine::find::imposition::Prospect;
use crate::engine::find::starting_amount::Place;
use crate::engine::practice::{self, Landing, Practice};
use crate::engine::{Basis, Truth};
use crate::text::cite::named;
use crate::text::explain;
use crate::text::{Key, Lang, keys, number, say};
use rust_decimal::Decimal;
use yew::prelude::*;

/// The list of the four.
pub fn view(state: &State, result: &Findings) -> Html {
    let lang = state.lang;
    let answers = vec![
        answer(lang, keys::ANSWERS_WHETHER, Basis::Law, whether(lang, result)),
        answer(lang, keys::ANSWERS_LEGAL, Basis::Law, legal(state, result)),
        answer(lang, keys::ANSWERS_GUIDELINE, Basis::Guidance, guideline(state, result)),
        answer(lang, keys::ANSWERS_PRACTICE, Basis::Practice, practice(state, result)),
    ];
    fold(true, lang.text(keys::ANSWERS_HEADING).into(), element("dl", "answers", fragment(answers)))
}

fn answer(lang: Lang, name: Key, rests_on: Basis, mut lines: Vec<Html>) -> Html {
    let term = element("dt", "", spaced([lang.text(name).into(), basis(lang, rests_on)]));
    lines.insert(0, term);
    element("div", "", fragment(lines))
}

fn value(text: impl Into<Html>) -> Html {
    element("dd", "", text)
}

fn note(text: impl Into<Html>) -> Html {
    element("dd", "note", text)
}

fn whether(lang: Lang, result: &Findings) -> Vec<Html> {
    let said = sentences::whether(lang, result);
    let mut lines = vec![value(said), note(conditions(lang, result))];
    // What the tool means by a word of its own, where that is said.
    if said == named(lang, "whether", Prospect::Likely.key()) {
        lines.push(note(lang.text(keys::ANSWERS_WHETHER_NOTE)));
    }
    lines
}

/// What keeps a fine out, and what that turns on, in words.
pub fn conditions(lang: Lang, result: &Findings) -> String {
    let names = |gates: &[GateId]| {
        gates.iter().map(|gate| named(lang, "gate", gate.key())).collect::<Vec<_>>().join("; ")
    };
    let mut sentences = Vec::new();
    if !result.imposition.closed.is_empty() {
        sentences.push(say::answers_closed(lang, &names(&result.imposition.closed)));
    }
    if !result.imposition.open.is_empty() {
        sentences.push(say::answers_open(lang, &names(&result.imposition.open)));
    }
    if result.imposition.reprimand == Some(Truth::Open) {
        sentences.push(lang.text(keys::ANSWERS_REPRIMAND_OPEN).to_owned());
    }
    sentences.join(" ")
}

fn legal(state: &State, result: &Findings) -> Vec<Html> {
    let lang = state.lang;
    let Some(allowed) = result.legal_range() else {
        return vec![value(lang.text(keys::RESULT_MAXIMUM_NONE))];
    };
    let mut lines = vec![value(local::words(state, result.regime, allowed))];
    lines.extend(sentences::law_allows(state, result).map(note));
    if result.maximum.groups.len() > 1 {
        lines.extend(result.maximum.groups.iter().map(|(keys, reach)| {
            let names: Vec<&str> = keys.iter().map(|key| explain::provision(lang, key)).collect();
            note([&names.join("; "), ": ", &local::words(state, result.regime, *reach)].concat())
        }));
    }
    lines
}

fn guideline(state: &State, result: &Findings) -> Vec<Html> {
    let lang = state.lang;
    let shown = result.guideline.classes.iter().filter(|(class, _)| result.classes.contains(class));
    let mut lines: Vec<Html> = shown
        .map(|(class, range)| {
            let name = say::answers_class(lang, explain::class(lang, *class));
            let amount = local::words(state, result.regime, *range);
            value(spaced([subtle([&name, ":"].concat()), amount.into()]))
        })
        .collect();
    lines.extend(result.guideline.places.iter().map(|(amount, class, place)| {
        let (amount, class) = (explain::money(lang, *amount), explain::class(lang, *class));
        let times = |factor: &Decimal| number::decimal(lang, factor.round_dp(1).normalize());
        note(match place {
            Place::Below(factor) => say::answers_place_below(lang, &amount, class, &times(factor)),
            Place::Inside => say::answers_place_inside(lang, &amount, class),
            Place::Above(factor) => say::answers_place_above(lang, &amount, class, &times(factor)),
        })
    }));
    // Where there is no amount, the headline says why.
    lines.push(match result.guideline_range() {
        Some(_) => note(named(lang, "standing", result.guideline.status.key())),
        None => value(lang.text(keys::REPORT_NOT_KNOWN)),
    });
    if result.guideline.caution {
        lines.push(note(named(lang, "caution", result.regime.key())));
    }
    if !result.guideline.classes.is_empty() {
        lines.push(note(lang.text(keys::ANSWERS_LATER_STEPS)));
    }
    lines
}

fn practice(state: &State, result: &Findings) -> Vec<Html> {
    let lang = state.lang;
    let mut lines: Vec<Html> =
        result.practice.iter().flat_map(|group| of_group(state, result, group)).collect();
    let by_model = practice::landing(&[], result.expected.as_ref());
    if let Some(landing) = by_model {
        lines.extend(places(state, result, landing, keys::REPORT_EIGHT));
    } else if result.expected.is_some() || result.practice.is_empty() {
        lines.push(value(sentences::practice(state, result)));
    }
    if result.expected.is_some() {
        lines.extend(sentences::at_worst(state, result).map(note));
        lines.push(note(expected::rests_on(lang)));
    }
    lines
}

/// The amounts of which the headline has the sentences, each by its name.
fn places(state: &State, result: &Findings, landing: Landing, whole: Key) -> [Html; 3] {
    let amount = |range| local::words(state, result.regime, local::estimated(result, range));
    let each =
        [(keys::REPORT_TYPICAL, landing.typical), (keys::REPORT_HALF, landing.half), (whole, landing.range)];
    each.map(|(name, range)| {
        value(spaced([subtle([state.lang.text(name), ":"].concat()), amount(range).into()]))
    })
}

/// Where the decisions of a group landed, or that they are too few to say so, and who they are about.
fn of_group(state: &State, result: &Findings, group: &Practice) -> Vec<Html> {
    let lang = state.lang;
    let mut lines = match practice::landing(std::slice::from_ref(group), None) {
        Some(landing) => {
            let whole = if group.eight_of_ten { keys::REPORT_EIGHT } else { keys::REPORT_ALL };
            places(state, result, landing, whole).into()
        }
        None => vec![value(say::result_practice_few(lang, group.counted.try_into().unwrap_or_default()))],
    };
    let basis_on = |count: &str| say::answers_practice_basis(lang, count);
    let mut basis = vec![named(lang, "practice", group.group.key()).to_owned()];
    basis.extend(group.band.map(|_| basis_on(&sentences::count_of(lang, group))));
    if let Some((low, high)) = group.shares {
        let shares = say::amount_between(lang, &explain::share(lang, high), &explain::share(lang, low));
        basis.push([lang.text(keys::LIKE_SHARE), ": ", &shares].concat());
    }
    lines.push(note(basis.join(". ")));
    lines
}
