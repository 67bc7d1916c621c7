//! How long each stage of the case took.

use crate::engine::facts::{DateId, Facts, Span};
use crate::law::circumstance::CrossBorder;
use crate::law::procedure::{AppealFrom, Deadline};
use crate::law::{Citation, Moved, Regime};
use jiff::civil::Date;

/// Time from one event to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// From.
    pub from: DateId,
    /// To.
    pub to: DateId,
    /// The day it runs from, the earliest possible.
    pub start: Date,
    /// The day it runs to, the latest possible.
    pub end: Date,
    /// Days between them: fewest and most, the same when both days are known, and never below none.
    pub days: Span<i64>,
}

/// The case in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// Each stage between two events that follow one another.
    pub stages: Vec<Stretch>,
    /// Longer stretches that decisions speak of.
    pub totals: Vec<Stretch>,
}

/// Events in the order in which they mostly happen.
const ORDER: [DateId; 13] = [
    DateId::BreachStart,
    DateId::BreachEnd,
    DateId::Reported,
    DateId::Requested,
    DateId::Answered,
    DateId::Chance,
    DateId::Notice,
    DateId::Commented,
    DateId::Decided,
    DateId::AppealedOn,
    DateId::Forwarded,
    DateId::Closed,
    DateId::Final,
];

const TOTALS: [(DateId, DateId); 5] = [
    (DateId::Notice, DateId::Decided),
    (DateId::Reported, DateId::Decided),
    (DateId::Requested, DateId::Closed),
    (DateId::Reported, DateId::Closed),
    (DateId::BreachEnd, DateId::Closed),
];

/// The events whose day is known, or known to lie between two, by their earliest day. On one day they stand in the order
/// in which they mostly happen: an inquiry may begin before the breach has ended.
pub fn events(facts: &Facts) -> Vec<(DateId, Span<Date>)> {
    let mut known: Vec<_> = ORDER.into_iter().filter_map(|id| Some((id, facts.date_span(id)?))).collect();
    known.sort_by_key(|(_, day)| day.low);
    known
}

/// Lays the dates out.
pub fn lay_out(facts: &Facts) -> Timeline {
    let known: Vec<DateId> = events(facts).into_iter().map(|(id, _)| id).collect();
    let stages = known
        .windows(2)
        .filter_map(|pair| match pair {
            [from, to] => stretch(facts, *from, *to),
            _ => None,
        })
        .collect::<Vec<_>>();
    let totals = TOTALS
        .into_iter()
        .filter_map(|(from, to)| stretch(facts, from, to))
        .filter(|total| !stages.iter().any(|stage| (stage.from, stage.to) == (total.from, total.to)))
        .collect();
    Timeline { stages, totals }
}

impl Timeline {
    /// The stage of the authority's own that took longest, by its fewest days.
    pub fn longest_of_the_authority(&self) -> Option<Stretch> {
        self.stages
            .iter()
            .copied()
            .filter(|stage| {
                matches!(
                    stage.to,
                    DateId::Requested | DateId::Notice | DateId::Chance | DateId::Decided | DateId::Forwarded
                )
            })
            .max_by_key(|stage| stage.days.low)
    }
}

/// Days from one day to another, negative when the second comes first.
pub fn days_between(from: Date, to: Date) -> i64 {
    to.duration_since(from).as_hours() / 24
}

/// The time from one event to another; `None` where the second certainly came first.
fn stretch(facts: &Facts, from: DateId, to: DateId) -> Option<Stretch> {
    let start = facts.date_span(from)?;
    let end = facts.date_span(to)?;
    let most = days_between(start.low, end.high);
    let fewest = days_between(start.high, end.low).max(0);
    let days = Span::between(fewest, most)?;
    Some(Stretch { from, to, start: start.low, end: end.high, days })
}

/// A date that the law attaches something to. Its wording is the message `daterule-<country>-<key>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateRule {
    /// Stable key.
    pub key: &'static str,
    /// The last day, where the dates given allow it to be computed.
    pub day: Option<Date>,
    /// That it was moved past days off, and from where.
    pub moved: Option<Moved>,
    /// The rule.
    pub cite: Citation,
    /// The time limit that it ends, where a party has to act within one.
    pub deadline: Option<Deadline>,
}

impl DateRule {
    /// A day on which something ends by itself. Nothing moves it: the Acts read move the time in which to act.
    const fn by_itself(key: &'static str, day: Option<Date>, cite: Citation) -> Self {
        Self { key, day, moved: None, cite, deadline: None }
    }

    /// The last day to act, of which the law says how long it is.
    fn to_act(key: &'static str, deadline: Deadline, from: Option<Date>) -> Self {
        let end = from.and_then(|day| deadline.period.value.after(day));
        let moved = end.and_then(|day| deadline.days_off?.moved(day));
        let day = moved.map(|moved| moved.to).or(end);
        Self { key, day, moved, cite: deadline.period.cite, deadline: Some(deadline) }
    }
}

/// Whether the time to appeal is that of an appeal to a board that decides none in a case like this.
fn is_beyond_the_board(facts: &Facts, regime: Regime) -> bool {
    regime.procedure().no_appeal_if_leading.is_some()
        && facts.possible::<CrossBorder>().is(CrossBorder::LeadHere)
}

/// The dates that matter, each with its rule.
pub fn date_sheet(facts: &Facts, regime: Regime, public_party: bool) -> Vec<DateRule> {
    let procedure = regime.procedure();
    let mut sheet = Vec::new();
    if let Some(bar) = procedure.time_bar {
        let day = facts.known_date(DateId::BreachEnd).and_then(|end| bar.period.value.after(end));
        sheet.push(DateRule::by_itself("time-bar", day, bar.period.cite));
    }
    if let Some(appeal) = procedure.appeal.filter(|_| !is_beyond_the_board(facts, regime)) {
        sheet.extend(appeal_dates(facts, appeal, procedure.appeal_from, public_party));
    }
    if let Some(payment) = procedure.payment {
        sheet.push(DateRule::to_act("payment", payment, facts.known_date(DateId::Final)));
    }
    if let Some(lapse) = procedure.lapse {
        let day = facts.known_date(DateId::Final).and_then(|end| lapse.value.after(end));
        sheet.push(DateRule::by_itself("lapse", day, lapse.cite));
    }
    if let Some(costs) = procedure.costs {
        sheet.push(DateRule::to_act("costs", costs, facts.known_date(DateId::Closed)));
    }
    sheet
}

/// The last day to appeal, and the one after which no late appeal is heard. A day that the decision names stands as it
/// does.
fn appeal_dates(
    facts: &Facts,
    appeal: Deadline,
    from: AppealFrom,
    public_party: bool,
) -> impl Iterator<Item = DateRule> {
    let from = match from {
        AppealFrom::ReceiptOrIssueIfPublic if public_party => DateId::Decided,
        AppealFrom::Sending => DateId::Decided,
        AppealFrom::ReceiptOrIssueIfPublic | AppealFrom::Receipt => DateId::Received,
    };
    let computed = DateRule::to_act("appeal", appeal, facts.known_date(from));
    let rule = match facts.known_date(DateId::AppealBy) {
        None => computed,
        named => DateRule { day: named, moved: None, ..computed },
    };
    let at_last = appeal.filing.and_then(|filing| filing.at_last).map(|period| {
        let day = facts.known_date(DateId::Decided).and_then(|decided| period.value.after(decided));
        DateRule::by_itself("appeal-at-last", day, period.cite)
    });
    [Some(rule), at_last].into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// DI-2020-2719, pp. 1 and 2: asked between February and 3 March 2020, the day on which the use ended.
    #[test]
    fn an_inquiry_that_begins_before_the_breach_ends_comes_first() {
        let mut facts = Facts::default();
        facts.read("breach-end", "2020-03-03").unwrap();
        facts.read("requested-on", "2020-02-01..2020-03-03").unwrap();
        let timeline = lay_out(&facts);
        let [stage] = timeline.stages.as_slice() else { panic!("{:?}", timeline.stages) };
        assert_eq!(
            (stage.from, stage.to, stage.days),
            (DateId::Requested, DateId::BreachEnd, Span { low: 0, high: 31 })
        );
    }

    /// Section 5.2 of the Coop Finnmark notes: every stage, counted from the dates in the decision.
    #[test]
    fn every_stage_of_coop_finnmark() {
        let mut facts = Facts::default();
        for (key, day) in [
            ("breach-end", "2019-04-04"),
            ("reported-on", "2019-04-10"),
            ("requested-on", "2019-10-08"),
            ("answered-on", "2019-10-21"),
            ("notice-on", "2020-02-28"),
            ("commented-on", "2020-03-25"),
            ("decided-on", "2020-12-22"),
            ("appealed-on", "2021-01-28"),
            ("forwarded-on", "2021-05-03"),
            ("closed-on", "2021-08-31"),
        ] {
            facts.read(key, day).unwrap();
        }
        let timeline = lay_out(&facts);
        let events = events(&facts);
        assert_eq!(events.first().unwrap(), &(DateId::BreachEnd, Span::point(jiff::civil::date(2019, 4, 4))));
        assert_eq!(events.len(), timeline.stages.len() + 1);
        let days: Vec<_> = timeline.stages.iter().map(|stage| stage.days.known().unwrap()).collect();
        assert_eq!(days, [6, 181, 13, 130, 26, 272, 37, 95, 120]);
        let totals: Vec<_> = timeline.totals.iter().map(|total| total.days.known().unwrap()).collect();
        assert_eq!(totals, [298, 622, 693, 874, 880]);
        assert_eq!(timeline.longest_of_the_authority().unwrap().to, DateId::Decided);
    }
}
