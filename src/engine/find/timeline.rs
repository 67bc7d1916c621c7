//! How long each stage of the case took.

use super::elements::named;
use super::time_bar;
use crate::engine::facts::{AmountId, DateId, Facts, Span};
use crate::law::circumstance::CrossBorder;
use crate::law::procedure::{AppealFrom, Deadline, LapseFrom, PaymentFrom, Procedure};
use crate::law::{Citation, Moved, Regime, Tier};
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
    /// Whether the decision itself set it, whatever the rule would make it.
    pub is_set: bool,
    /// The rule.
    pub cite: Citation,
    /// The time limit that it ends, where a party has to act within one.
    pub deadline: Option<Deadline>,
}

impl DateRule {
    /// A day on which something ends by itself. Nothing moves it: the Acts read move the time in which to act.
    const fn by_itself(key: &'static str, day: Option<Date>, cite: Citation) -> Self {
        Self { key, day, moved: None, is_set: false, cite, deadline: None }
    }

    /// The last day to act, of which the law says how long it is.
    fn to_act(key: &'static str, deadline: Deadline, from: Option<Date>) -> Self {
        let end = from.and_then(|day| deadline.after(day));
        let moved = end.and_then(|day| deadline.days_off?.moved(day));
        let day = moved.map(|moved| moved.to).or(end);
        Self { key, day, moved, is_set: false, cite: deadline.period.cite, deadline: Some(deadline) }
    }
}

/// Whether the time to appeal is that of an appeal to a board that decides none in a case like this.
fn is_beyond_the_board(facts: &Facts, regime: Regime) -> bool {
    regime.procedure().no_appeal_if_leading.is_some()
        && facts.possible::<CrossBorder>().is(CrossBorder::LeadHere)
}

/// The dates that matter, each with its rule.
pub fn date_sheet(facts: &Facts, regime: Regime, public_party: bool) -> Vec<DateRule> {
    let tiers = time_bar::tiers(&named(facts, regime));
    let procedure = regime.procedure();
    let appealed = !is_beyond_the_board(facts, regime);
    [
        time_bar_dates(facts, procedure, &tiers),
        case_time_dates(facts, procedure),
        procedure.appeal.filter(|_| appealed).map_or_else(Vec::new, |appeal| {
            appeal_dates(facts, appeal, procedure.appeal_from, public_party).collect()
        }),
        payment_dates(facts, procedure),
    ]
    .concat()
}

/// The end of the time bar, and the one that nothing moves.
fn time_bar_dates(facts: &Facts, procedure: &Procedure, tiers: &[Tier]) -> Vec<DateRule> {
    let Some(bar) = procedure.time_bar else { return Vec::new() };
    let day = time_bar::only_last_day(facts, bar, tiers);
    let mut dates = vec![DateRule::by_itself("time-bar", day, bar.period.cite)];
    if let Some(at_most) = bar.at_most {
        let day = facts.known_date(DateId::BreachEnd).and_then(|end| at_most.value.after(end));
        dates.push(DateRule::by_itself("time-bar-at-most", day, at_most.cite));
    }
    dates
}

/// Until when the authority may look into the matter, and has to decide: from the notice with which it opens the case.
fn case_time_dates(facts: &Facts, procedure: &Procedure) -> Vec<DateRule> {
    let Some(case) = procedure.case_time else { return Vec::new() };
    let decide = facts.known_date(DateId::Notice).and_then(|opened| case.decide.value.after(opened));
    let inquire = case.inquire.map(|period| DateRule::by_itself("inquire", None, period.cite));
    let decide = DateRule::by_itself("decide", decide, case.decide.cite);
    inquire.into_iter().chain([decide]).collect()
}

/// What comes after the decision besides an appeal: confirmation, payment, lapse and costs.
fn payment_dates(facts: &Facts, procedure: &Procedure) -> Vec<DateRule> {
    let mut dates = Vec::new();
    dates.extend(procedure.confirmation.map(|cite| DateRule::by_itself("confirmation", None, cite)));
    if let Some(payment) = procedure.payment {
        let from = match procedure.payment_from {
            PaymentFrom::Final => facts.known_date(DateId::Final),
            PaymentFrom::Receipt => facts.known_date(DateId::Received),
            PaymentFrom::Confirmation => None,
        };
        dates.push(DateRule::to_act("payment", payment, from));
    }
    if let Some(longest) = procedure.lapse {
        let from = match procedure.lapse_from {
            LapseFrom::Final => facts.known_date(DateId::Final),
            LapseFrom::Decided => facts.known_date(DateId::Decided),
        };
        let period = procedure.lapse_of(facts.known_amount(AmountId::Decided));
        let day = from.zip(period).and_then(|(from, period)| period.value.after(from));
        dates.push(DateRule::by_itself("lapse", day, period.unwrap_or(longest).cite));
    }
    if let Some(costs) = procedure.costs {
        dates.push(DateRule::to_act("costs", costs, facts.known_date(DateId::Closed)));
    }
    dates
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
        named => DateRule { day: named, moved: None, is_set: true, ..computed },
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
    use crate::law::procedure::{CaseTime, Period, TimeBar, TimeBarRule};
    use crate::law::{Currency, Figure, Money, Pinpoint, Source};

    fn figure<T>(value: T) -> Figure<T> {
        Figure::new(value, Citation::read(Source::Gdpr, Pinpoint::Whole))
    }

    fn days(dates: &[DateRule]) -> Vec<(&'static str, Option<String>)> {
        dates.iter().map(|rule| (rule.key, rule.day.map(|day| day.to_string()))).collect()
    }

    /// LOPDGDD arts. 64 and 78: nine months from the opening, twelve to look into it before; a fine of up to EUR 40,000
    /// lapses after one year, of up to 300,000 after two, above after three.
    #[test]
    fn a_fee_lapses_by_its_amount_and_a_case_by_its_time() {
        let up_to = Box::leak(Box::new([
            (figure(Money::whole(40_000, Currency::Eur)), figure(Period::years(1))),
            (figure(Money::whole(300_000, Currency::Eur)), figure(Period::years(2))),
        ]));
        let procedure = Procedure {
            case_time: Some(CaseTime {
                decide: figure(Period::months(9)),
                inquire: Some(figure(Period::months(12))),
            }),
            lapse: Some(figure(Period::years(3))),
            lapse_up_to: up_to,
            ..Procedure::NONE
        };
        let mut facts = Facts::default();
        facts.read("notice-on", "2024-05-31").unwrap();
        facts.read("final-on", "2024-08-01").unwrap();
        let decide = Some(String::from("2025-02-28"));
        assert_eq!(days(&case_time_dates(&facts, &procedure)), [("inquire", None), ("decide", decide)]);
        assert_eq!(days(&payment_dates(&facts, &procedure)), [("lapse", None)]);
        for (fee, day) in [
            ("40000 EUR", "2025-08-01"),
            ("40000.01 EUR", "2026-08-01"),
            ("300000 EUR", "2026-08-01"),
            ("300001 EUR", "2027-08-01"),
        ] {
            facts.read("decided", fee).unwrap();
            let expected = ("lapse", Some(day.to_owned()));
            assert_eq!(days(&payment_dates(&facts, &procedure)), [expected], "{fee}");
        }
    }

    /// Data Protection Act 2018 (Ireland) s. 142(1) with the Interpretation Act 2005 s. 18(h): of 28 days from a day, that day
    /// is the first.
    #[test]
    fn the_day_it_is_counted_from_may_be_the_first() {
        let cite = Citation::read(Source::Gdpr, Pinpoint::Whole);
        let day = jiff::civil::date(2024, 3, 1);
        let appeal = Deadline::new(Period::days(28), cite);
        assert_eq!(appeal.after(day), Some(jiff::civil::date(2024, 3, 29)));
        assert_eq!(appeal.with_its_first_day(cite).after(day), Some(jiff::civil::date(2024, 3, 28)));
    }

    /// Data Protection Act 2018 (Ireland) ss. 141(5) and 143: a court confirms, and then 28 days run. Lithuanian Act
    /// art. 35: three months from when it was got.
    #[test]
    fn payment_runs_from_confirmation_or_receipt() {
        let cite = Citation::read(Source::Gdpr, Pinpoint::Whole);
        let mut facts = Facts::default();
        facts.read("received-on", "2024-11-30").unwrap();
        facts.read("final-on", "2024-12-30").unwrap();
        let irish = Procedure {
            confirmation: Some(cite),
            payment: Some(Deadline::new(Period::days(28), cite)),
            payment_from: PaymentFrom::Confirmation,
            ..Procedure::NONE
        };
        assert_eq!(days(&payment_dates(&facts, &irish)), [("confirmation", None), ("payment", None)]);
        let lithuanian = Procedure {
            payment: Some(Deadline::new(Period::months(3), cite)),
            payment_from: PaymentFrom::Receipt,
            ..Procedure::NONE
        };
        let day = Some(String::from("2025-02-28"));
        assert_eq!(days(&payment_dates(&facts, &lithuanian)), [("payment", day)]);
    }

    /// Act 250/2016 §§ 30 and 32 of Czechia: three years, and five at most.
    #[test]
    fn the_last_end_of_a_time_bar_has_a_day_of_its_own() {
        let bar = TimeBar::new(figure(Period::years(3)), TimeBarRule::NoticeStartsAnew)
            .at_most(figure(Period::years(5)));
        let procedure = Procedure { time_bar: Some(bar), ..Procedure::NONE };
        let mut facts = Facts::default();
        facts.read("breach-end", "2020-02-29").unwrap();
        let [first, last] = ["2023-02-28", "2025-02-28"].map(|day| Some(day.to_owned()));
        assert_eq!(
            days(&time_bar_dates(&facts, &procedure, &[])),
            [("time-bar", first), ("time-bar-at-most", last)]
        );
    }

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
