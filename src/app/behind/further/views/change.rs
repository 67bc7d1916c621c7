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

/// Whether it helps, as what is listed under it has it: in every view that says something of it, in some, or in none,
/// where it may be a duty. An appeal that no rule rewards is a right, and none of these.
fn of(act: &Mitigation) -> Option<(&'static str, Key)> {
    let said = act.said();
    let by_reading = said.iter().map(|(_, pulls, _)| *pulls == Direction::Mitigating);
    let by_stance = act.positions.iter().map(|(_, stance, _)| *stance == Stance::ReportMitigates);
    let helps: Vec<bool> = by_reading.chain(by_stance).chain(act.bound.iter().map(|_| true)).collect();
    let weighs_against = said.iter().any(|(_, pulls, _)| *pulls == Direction::Aggravating);
    let is_duty = act.positions.iter().any(|(_, stance, _)| *stance == Stance::ReportNeutral);
    Some(match (helps.contains(&true), helps.contains(&false)) {
        (false, _) if act.act == Act::Appeal => return None,
        (true, false) => ("success", keys::OUTCOME_ACT_HELPS),
        (true, true) => ("warning", keys::OUTCOME_ACT_DEPENDS),
        (false, _) if is_duty => ("neutral", keys::OUTCOME_ACT_DUTY),
        (false, _) if weighs_against => ("neutral", keys::OUTCOME_ACT_NO_HELP),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::{Citation, Pinpoint, Source, ViewId};

    /// An act on which Personvernnemnda reads something, under as many criteria.
    fn read_by_the_board(act: Act, readings: &[Direction]) -> Mitigation {
        let cite = Citation::read(Source::BoardCoop, Pinpoint::Whole);
        let reading = |pulls: &Direction| (ViewId::Personvernnemnda2023, *pulls, cite);
        Mitigation {
            act,
            range: None,
            readings: readings.iter().map(reading).collect(),
            positions: Vec::new(),
            bound: None,
            cite: None,
        }
    }

    fn tagged(act: Act, readings: &[Direction]) -> Option<Key> {
        of(&read_by_the_board(act, readings)).map(|(_, key)| key)
    }

    #[test]
    fn a_tag_says_what_is_listed_under_it() {
        use Direction::{Aggravating, Mitigating, NotAssessed};
        // That the data was out of control at all is aggravating to the board, deleted since or not.
        assert_eq!(tagged(Act::Delete, &[Aggravating]), Some(keys::OUTCOME_ACT_NO_HELP));
        assert_eq!(tagged(Act::Delete, &[]), Some(keys::OUTCOME_ACT_NOTHING));
        assert_eq!(tagged(Act::Cooperate, &[NotAssessed]), Some(keys::OUTCOME_ACT_NOTHING));
        assert_eq!(tagged(Act::Remedy, &[Mitigating, Aggravating]), Some(keys::OUTCOME_ACT_DEPENDS));
        assert_eq!(tagged(Act::Remedy, &[Mitigating, Mitigating]), Some(keys::OUTCOME_ACT_HELPS));
    }

    /// The board mitigates for what was put right under GDPR Art. 83(2)(c), and again under fvl. § 46 second paragraph (a).
    #[test]
    fn a_board_is_listed_once() {
        let said = read_by_the_board(Act::Remedy, &[Direction::Mitigating, Direction::Mitigating]).said();
        assert_eq!(said.len(), 1);
    }
}
