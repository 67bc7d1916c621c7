//! What would change it: what can still be done, and whether it helps, is a duty, or has no weight; and the ends of the
//! ranges.

use crate::app::behind::further::ends;
use crate::app::behind::further::levers::{self, weight};
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
    let acts = levers::of_case(state, result.regime);
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
    let is = of(act).into_iter().map(|(color, is)| tag(color, lang.text(is)));
    let name = heading(spaced([named(lang, "act", act.act.key()).into()].into_iter().chain(is)));
    let numbers = [by_model(state, result, act), by_range(state, result, act)];
    let numbers = numbers.into_iter().flatten().map(paragraph).collect();
    element("li", "", fragment(vec![name, weight(state, act), silence(state, act.act), fragment(numbers)]))
}

/// What it is, as what is listed under it has it: whether it helps, in every view that says something of it or in some; and
/// whether it is a duty, which is said of any that is one. An appeal that no rule rewards is a right, and none of these.
fn of(act: &Mitigation) -> Vec<(&'static str, Key)> {
    let said = act.said();
    let by_reading = said.iter().map(|(_, pulls, _)| *pulls == Direction::Mitigating);
    let by_stance = act.positions.iter().map(|(_, stance, _)| *stance == Stance::ReportMitigates);
    let helps: Vec<bool> = by_reading.chain(by_stance).chain(act.bound.iter().map(|_| true)).collect();
    let weighs_against = said.iter().any(|(_, pulls, _)| *pulls == Direction::Aggravating);
    let duty_to_some = act.positions.iter().any(|(_, stance, _)| *stance == Stance::ReportNeutral);
    let duty = act.duty.map(|_| ("neutral", keys::OUTCOME_ACT_DUTY));
    let helps = match (helps.contains(&true), helps.contains(&false)) {
        (true, false) => Some(("success", keys::OUTCOME_ACT_HELPS)),
        (true, true) => Some(("warning", keys::OUTCOME_ACT_DEPENDS)),
        (false, _) if duty.is_some() || act.act == Act::Appeal => None,
        (false, _) if duty_to_some => Some(("neutral", keys::OUTCOME_ACT_DUTY)),
        (false, _) if weighs_against => Some(("neutral", keys::OUTCOME_ACT_NO_HELP)),
        (false, _) => Some(("neutral", keys::OUTCOME_ACT_NOTHING)),
    };
    helps.into_iter().chain(duty).collect()
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
    use crate::law::duties::Duty;
    use crate::law::{Citation, Pinpoint, Regime, Source, ViewId};

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
            duty: None,
            cite: None,
        }
    }

    fn tags(act: &Mitigation) -> Vec<Key> {
        of(act).into_iter().map(|(_, key)| key).collect()
    }

    fn tagged(act: Act, readings: &[Direction]) -> Option<Key> {
        tags(&read_by_the_board(act, readings)).first().copied()
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

    /// GDPR Art. 33(1) and 34(1): the authority and the people have to be told, whether or not anybody weighs it. Who mitigates
    /// for it all the same does not make it less of a duty.
    #[test]
    fn a_duty_is_called_one() {
        let is = |act, duty, readings: &[Direction]| {
            let rule = Regime::NoGdpr.duties().iter().find(|rule| rule.duty == duty);
            tags(&Mitigation { duty: rule, ..read_by_the_board(act, readings) })
        };
        let duty = keys::OUTCOME_ACT_DUTY;
        assert_eq!(is(Act::Notify, Duty::Notify, &[]), [duty]);
        assert_eq!(is(Act::Contact, Duty::TellPeople, &[]), [duty]);
        assert_eq!(is(Act::Contact, Duty::TellPeople, &[Direction::Neutral]), [duty]);
        let mitigates = is(Act::Notify, Duty::Notify, &[Direction::Mitigating]);
        assert_eq!(mitigates, [keys::OUTCOME_ACT_HELPS, duty]);
    }

    /// The board mitigates for what was put right under GDPR Art. 83(2)(c), and again under fvl. § 46 second paragraph (a).
    #[test]
    fn a_board_is_listed_once() {
        let said = read_by_the_board(Act::Remedy, &[Direction::Mitigating, Direction::Mitigating]).said();
        assert_eq!(said.len(), 1);
    }
}
