//! What to do now: what the law asks of the one assessed, and what they can do of their own accord, in the order in which
//! it has to be done.

use super::facts::{Answer, DateId, Facts, Truth};
use super::find::findings::Findings;
use super::open_questions::mitigation::{Act, Mitigation, cite};
use super::practice::Evidence;
use super::setting::Setting;
use crate::law::circumstance::{Body, Control, Country, PeopleIn, Role, SelfReport};
use crate::law::duties::{BREACH, Duty, DutyRule, REQUEST, SECURITY};
use crate::law::field::Field;
use crate::law::situation::Situation;
use crate::law::supervisors::Supervisor;
use crate::law::{ChoiceId, Citation, Regime};
use jiff::Span;
use jiff::civil::DateTime;

/// Something to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToDo {
    /// Stop it, limit the harm, and keep the evidence.
    Stop(Option<Citation>),
    /// A duty.
    Duty(&'static DutyRule),
    /// A duty that there is if data got out as well, where nobody said what happened.
    IfBreach(&'static DutyRule),
    /// Appeal in time.
    Appeal(Citation),
}

/// The order in which duties come.
const ORDER: [Duty; 6] = [
    Duty::Notify,
    Duty::TellController,
    Duty::TellPeople,
    Duty::Log,
    Duty::AnswerRequest,
    Duty::AnswerAuthority,
];

/// What there is to do in a case: what there may be to do comes after what there is, and an appeal last. `left` is what the
/// facts leave in hand of all that weighs.
pub fn of(situation: Option<Situation>, facts: &Facts, found: &Findings, left: &[Mitigation]) -> Vec<ToDo> {
    let regime = found.regime;
    let case = Case::of(situation, facts, found);
    let duty = |duty: &Duty| {
        let rule = regime.duties().iter().find(|rule| rule.duty == *duty)?;
        case.asks(*duty).map(|how| how(rule))
    };
    // A request is put right by the answer to it.
    let stop = (!case.is_decided && !case.is_request).then(|| ToDo::Stop(cite(regime, Act::Stop)));
    let may_appeal = left.iter().any(|left| left.act == Act::Appeal);
    let appeal = regime.procedure().appeal.filter(|_| may_appeal);
    let (there_is, may_be): (Vec<ToDo>, Vec<ToDo>) =
        ORDER.iter().filter_map(duty).partition(|step| matches!(step, ToDo::Duty(_)));
    let appeal = appeal.map(|appeal| ToDo::Appeal(appeal.period.cite));
    stop.into_iter().chain(there_is).chain(may_be).chain(appeal).collect()
}

/// Whether an act is one of a case of this kind: where no data got out, nobody is told of that, and nothing is fetched back;
/// and a request is put right by the answer to it.
pub fn is_of(situation: Option<Situation>, facts: &Facts, regime: Regime, act: Act) -> bool {
    match act {
        Act::Notify | Act::Contact | Act::Delete => breach(situation, facts, regime) != Truth::No,
        Act::Stop => !REQUEST.is_of(situation, facts.infringements()),
        Act::Remedy | Act::Cooperate | Act::Appeal => true,
    }
}

/// Whether there was a personal data breach. What happened says so, what was named as infringed, or that control was lost;
/// it is open only where nobody said what happened.
fn breach(situation: Option<Situation>, facts: &Facts, regime: Regime) -> Truth {
    let named = facts.infringements();
    let control = facts.possible::<Control>();
    let is_lost = control.is(Control::Lost) || control.is(Control::Regained);
    let is_request =
        REQUEST.is_of(situation, named) && !SECURITY.iter().any(|security| named.contains(security));
    if BREACH.is_of(situation, named) || BREACH.is_named(named) || is_lost {
        Truth::Yes
    } else if situation.is_some() || is_request || regime.field() == Field::Communications {
        Truth::No
    } else {
        Truth::Open
    }
}

/// What a case is, as far as it says what to do.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
struct Case {
    breach: Truth,
    is_request: bool,
    is_reported: bool,
    is_decided: bool,
    is_person: bool,
    is_processor: bool,
}

impl Case {
    fn of(situation: Option<Situation>, facts: &Facts, found: &Findings) -> Self {
        let named = facts.infringements();
        let is_past = |date: &DateId| facts.date_span(*date).is_some_and(|span| span.high <= found.on);
        let decided = [DateId::Decided, DateId::Received, DateId::AppealedOn, DateId::Closed, DateId::Final];
        let told = facts.choice(ChoiceId::SelfReport).and_then(Answer::named).is_some();
        Self {
            breach: breach(situation, facts, found.regime),
            is_request: REQUEST.is_of(situation, named),
            is_reported: is_past(&DateId::Reported)
                || told && facts.possible::<SelfReport>().is_not(SelfReport::NotReported),
            is_decided: decided.iter().any(is_past),
            is_person: facts.possible::<Body>().is(Body::Person),
            is_processor: facts.possible::<Role>().is(Role::Processor),
        }
    }

    /// Whether there is a duty, or would be if data got out. A natural person is not told of what may only be.
    fn asks(&self, duty: Duty) -> Option<fn(&'static DutyRule) -> ToDo> {
        let is_open = match duty {
            Duty::Notify => !self.is_processor && !self.is_reported,
            Duty::TellController => self.is_processor,
            Duty::TellPeople | Duty::Log => !self.is_processor && self.breach == Truth::Yes,
            Duty::AnswerRequest => !self.is_processor && self.is_request,
            Duty::AnswerAuthority => !self.is_decided,
        };
        let turns_on_a_breach = matches!(duty, Duty::Notify | Duty::TellController);
        match self.breach {
            _ if !is_open => None,
            Truth::Open if turns_on_a_breach => {
                (!self.is_person && !self.is_decided).then_some(ToDo::IfBreach)
            }
            Truth::No if turns_on_a_breach => None,
            _ => Some(ToDo::Duty),
        }
    }
}

/// Who is told of a breach, as far as the facts say where; `None` where it is not known, or the state is not covered.
pub fn supervisor(facts: &Facts, regime: Regime) -> Option<&'static Supervisor> {
    let there = match facts.possible::<Country>().known() {
        Some(Country::Switzerland | Country::Elsewhere) => {
            facts.possible::<PeopleIn>().known().map(PeopleIn::country)
        }
        known => known,
    };
    there.filter(|country| regime.is_of(*country)).or(regime.in_eea().then_some(Country::Eea))?.supervisor()
}

/// What it adds to the estimate where a provision turns out to be infringed as well, in millionths of a decade; `None` where
/// there is no estimate, or it is named already.
pub fn adds(
    facts: &Facts,
    found: &Findings,
    provision: &'static str,
    setting: Setting<'_>,
    evidence: &Evidence,
) -> Option<i64> {
    let before = &found.expected.as_ref()?.expected;
    let row = found.regime.provision(provision)?;
    if facts.infringements().contains(&provision) {
        return None;
    }
    let mut worse = facts.clone();
    worse.set_infringement(row, true);
    let after = Findings::of(&worse, found.regime, false, setting, evidence).expected?.expected;
    Some(after.middle - before.middle)
}

/// The end of so many hours from a moment on the clock: hours run on through the night and over weekends. `gained` is by how
/// many minutes the clock itself is put forward in between, and less than nothing where it is put back. `None` past the end
/// of the calendar.
pub fn hours_after(moment: DateTime, hours: u8, gained: i32) -> Option<DateTime> {
    let end = moment.checked_add(Span::new().try_hours(hours).ok()?).ok()?;
    end.checked_add(Span::new().try_minutes(gained).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn hours_run_on_through_nights_and_weekends() {
        for (from, gained, to) in [
            // From a Friday to a Monday.
            (date(2026, 5, 15).at(10, 20, 0, 0), 0, date(2026, 5, 18).at(10, 20, 0, 0)),
            // Over the end of a year, and a leap day.
            (date(2026, 12, 30).at(23, 59, 0, 0), 0, date(2027, 1, 2).at(23, 59, 0, 0)),
            (date(2028, 2, 27).at(0, 0, 0, 0), 0, date(2028, 3, 1).at(0, 0, 0, 0)),
            // The clocks go back on 25 October 2026 and forward on 28 March 2027.
            (date(2026, 10, 24).at(10, 0, 0, 0), -60, date(2026, 10, 27).at(9, 0, 0, 0)),
            (date(2027, 3, 27).at(10, 0, 0, 0), 60, date(2027, 3, 30).at(11, 0, 0, 0)),
        ] {
            assert_eq!(hours_after(from, 72, gained), Some(to), "{from}");
        }
        assert_eq!(hours_after(DateTime::MAX, 72, 0), None);
    }
}
