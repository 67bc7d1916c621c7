//! What would change it: what can still be done, and whether it helps, is a duty, or has no weight; and the ends of the
//! ranges.

use crate::app::behind::further::ends;
use crate::app::behind::further::levers::weight;
use crate::app::behind::further::silence::silence;
use crate::app::behind::local;
use crate::app::behind::outcome::shape::framed;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{element, fragment, heading, optional, paragraph, spaced, tag};
use crate::app::state::State;
use crate::engine::open_questions::mitigation::{Act, Mitigation};
use crate::engine::practice::Estimate;
use crate::engine::{Findings, assess};
use crate::evidence;
use crate::law::{Direction, Stance};
use crate::text::cite::named;
use crate::text::{Key, effect, explain, keys, say};
use yew::prelude::*;

/// The view.
pub fn view(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let acts = &state.now.open_questions().mitigations;
    let list = || element("ul", "acts", fragment(acts.iter().map(|act| item(state, result, act)).collect()));
    let acts = if acts.is_empty() { paragraph(lang.text(keys::LEVER_NOTHING_LEFT)) } else { list() };
    let ends = optional(!state.now.open_questions().ends.is_empty(), || {
        framed("ends-of-ranges", lang.text(keys::OUTCOME_ENDS), ends::view(state, dispatch))
    });
    fragment(vec![framed("acts", lang.text(keys::OUTCOME_ACTS), acts), ends])
}

/// An act, what it is, how it is weighed, and what it does where that has a number.
fn item(state: &State, result: &Findings, act: &Mitigation) -> Html {
    let lang = state.lang;
    let is = of(act).map(|(color, is)| tag(color, lang.text(is)));
    let name = heading(spaced([named(lang, "act", act.act.key()).into()].into_iter().chain(is)));
    let numbers = [by_model(state, result, act), by_range(state, result, act)];
    let numbers = numbers.into_iter().flatten().map(paragraph).collect();
    element("li", "", fragment(vec![name, weight(state, act), silence(state, act.act), fragment(numbers)]))
}

/// Whether it helps: in every view that says something of it, in some, or in none, where it may be a duty. An appeal that
/// no rule rewards is a right, and none of these.
fn of(act: &Mitigation) -> Option<(&'static str, Key)> {
    let by_reading = act.readings.iter().map(|(_, pulls, _)| *pulls == Direction::Mitigating);
    let by_stance = act.positions.iter().map(|(_, stance, _)| *stance == Stance::ReportMitigates);
    let helps: Vec<bool> = by_reading.chain(by_stance).chain(act.bound.iter().map(|_| true)).collect();
    let is_duty = act.positions.iter().any(|(_, stance, _)| *stance == Stance::ReportNeutral);
    Some(match (helps.contains(&true), helps.contains(&false)) {
        (false, _) if act.act == Act::Appeal => return None,
        (true, false) => ("success", keys::OUTCOME_ACT_HELPS),
        (true, true) => ("warning", keys::OUTCOME_ACT_DEPENDS),
        (false, _) if is_duty => ("neutral", keys::OUTCOME_ACT_DUTY),
        (false, _) => ("neutral", keys::OUTCOME_ACT_NOTHING),
    })
}

/// What published fines were with it done, with all else as it is.
fn by_model(state: &State, result: &Findings, act: &Mitigation) -> Option<String> {
    let done = act.act.circumstance();
    let facts = state.facts().with_option(done.question, done.option);
    let after = assess(&facts, state.now.case.setting(), evidence::whole()).result?;
    let (before, after) = (result.expected.as_ref()?, after.expected?);
    let moved = after.expected.quantile(500) - before.expected.quantile(500);
    let times = effect::factor(state.lang, moved);
    let n = changed(before, &after)?;
    (moved != 0).then(|| say::outcome_act_model(state.lang, n.into(), &times))
}

/// How many decisions the part that changed rests on.
fn changed(before: &Estimate, after: &Estimate) -> Option<u32> {
    let mut parts = after.expected.parts.iter();
    parts.find(|part| !before.expected.parts.contains(part)).map(|part| part.n)
}

/// The range with it done, where that is another one.
fn by_range(state: &State, result: &Findings, act: &Mitigation) -> Option<String> {
    let (_, after) = act.range.filter(|(before, after)| before != after)?;
    let range = explain::range(state.lang, local::shown(state, result.regime, after));
    Some(say::outcome_act_range(state.lang, &range))
}
