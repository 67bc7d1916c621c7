//! The time bar: until when a fee can be decided.

use super::elements::InfringementSet;
use crate::engine::facts::{DateId, Facts, Span, Truth};
use crate::law::Tier;
use crate::law::procedure::{Earlier, Period, TimeBar, TimeBarFrom, TimeBarRule};
use crate::law::provision::Provision;
use jiff::civil::Date;

/// Whether the fee is in time, over what may be made out together: a breach in time is enough for one.
pub fn passes(facts: &Facts, bar: TimeBar, broken: &[InfringementSet]) -> Truth {
    let anything = broken.iter().filter(|set| !set.is_empty());
    let each = anything.map(|set| {
        set.iter().map(|one| of_breach(facts, bar, one.ceiling.tier())).fold(Truth::No, Truth::or)
    });
    each.reduce(either).unwrap_or_else(|| of_breach(facts, bar, None))
}

/// Whether a fee for a breach of a tier, or of either, is in time.
fn of_breach(facts: &Facts, bar: TimeBar, tier: Option<Tier>) -> Truth {
    let held = held(facts, bar, tier).into_iter();
    held.map(|held| within(facts, bar, held)).reduce(either).unwrap_or(Truth::Open)
}

/// A period that may be the one, and when the decision was made if it is.
#[derive(Clone, Copy)]
struct Held {
    period: Period,
    decided: Option<Span<Date>>,
}

/// The periods that a breach of a tier, or of either, may have.
fn held(facts: &Facts, bar: TimeBar, tier: Option<Tier>) -> Vec<Held> {
    let decided = facts.date_span(DateId::Decided);
    let current = |decided| periods(bar, tier).into_iter().map(move |period| Held { period, decided });
    let Some(Earlier { period, until }) = bar.earlier.copied() else { return current(decided).collect() };
    let former = |decided| Held { period: period.value, decided };
    let Some(decided) = decided else { return current(None).chain([former(None)]).collect() };
    let (before, since) = parts(decided, until.value);
    // What was begun before may go on as it began.
    let began_before = facts.date_span(DateId::BreachStart).is_none_or(|began| began.low < until.value);
    let earlier = if began_before { Some(decided) } else { before };
    let later = since.into_iter().flat_map(|since| current(Some(since)));
    later.chain(earlier.map(|decided| former(Some(decided)))).collect()
}

/// What of some days comes before a day, and what from it on.
fn parts(days: Span<Date>, day: Date) -> (Option<Span<Date>>, Option<Span<Date>>) {
    let before = day.yesterday().ok().and_then(|last| Span::between(days.low, days.high.min(last)));
    (before, Span::between(days.low.max(day), days.high))
}

/// The periods for a tier, or for either, as they are now.
fn periods(bar: TimeBar, tier: Option<Tier>) -> Vec<Period> {
    let tiers = tier.map_or(vec![Tier::Lower, Tier::Higher], |tier| vec![tier]);
    let of_tiers = tiers.into_iter().map(|tier| bar.of(tier));
    let mut periods: Vec<Period> = of_tiers.chain(bar.minor).map(|period| period.value).collect();
    periods.dedup();
    periods
}

/// Both are possible.
fn either(one: Truth, other: Truth) -> Truth {
    if one == other { one } else { Truth::Open }
}

/// Whether a fee with this period is in time.
fn within(facts: &Facts, bar: TimeBar, Held { period, decided }: Held) -> Truth {
    let end = Start::end(facts);
    let start = Start::of(facts, bar.from);
    let before = |period: Period, start: Start, event: Option<Span<Date>>| {
        event.map_or(Truth::Open, |event| start.in_time(period, event))
    };
    let in_time = match bar.rule {
        TimeBarRule::ChanceToComment => chance_to_comment(facts, period),
        TimeBarRule::NoticeOrDecision => {
            notice_or_decision(facts.date_span(DateId::Notice), decided, period, start)
        }
        TimeBarRule::NoticeStartsAnew => {
            let notice = facts.date_span(DateId::Notice);
            let anew = before(period, start, notice).and(before(period, Start::from(notice), decided));
            // What else may have interrupted it, nobody is asked about.
            before(period, start, decided).or(anew).or(Truth::Open)
        }
        TimeBarRule::Decision => before(period, start, decided),
        TimeBarRule::DecisionUnlessStopped => before(period, start, decided).or(Truth::Open),
    };
    bar.at_most.map_or(in_time, |at_most| in_time.and(before(at_most.value, end, decided)))
}

/// The day from which a period runs: the earliest and the latest that it can be; `None` where there is no such end.
#[derive(Clone, Copy)]
struct Start {
    earliest: Option<Date>,
    latest: Option<Date>,
}

impl Start {
    fn from(day: Option<Span<Date>>) -> Self {
        Self { earliest: day.map(|day| day.low), latest: day.map(|day| day.high) }
    }

    fn end(facts: &Facts) -> Self {
        Self::from(facts.date_span(DateId::BreachEnd))
    }

    /// What was found was found on its first day or later.
    fn of(facts: &Facts, from: TimeBarFrom) -> Self {
        let discovery = || {
            let first = facts.date_span(DateId::BreachStart);
            Self { earliest: first.map(|first| first.low), latest: None }
        };
        match from {
            TimeBarFrom::End => Self::end(facts),
            TimeBarFrom::Discovery => discovery(),
            TimeBarFrom::DiscoveryIfItWentOn if was_of_one_day(facts) => Self::end(facts),
            TimeBarFrom::DiscoveryIfItWentOn => discovery(),
        }
    }

    /// Whether an event came before a period from here was over.
    fn in_time(self, period: Period, event: Span<Date>) -> Truth {
        Truth::from_sides(
            self.latest.and_then(|day| period.after(day)).is_none_or(|limit| event.low <= limit),
            self.earliest.is_none_or(|day| period.after(day).is_some_and(|limit| event.high > limit)),
        )
    }
}

/// Whether the breach began and ended on one day.
fn was_of_one_day(facts: &Facts) -> bool {
    let start = facts.known_date(DateId::BreachStart);
    start.is_some() && start == facts.known_date(DateId::BreachEnd)
}

/// Sweden: the chance to comment must fall within five years of the breach. For a continuing breach
/// both its first and its last day are tested, for the text does not say which counts. A first day
/// that is not given may lie any time before, a last day any time after.
fn chance_to_comment(facts: &Facts, period: Period) -> Truth {
    let end = facts.date_span(DateId::BreachEnd);
    let start = facts.date_span(DateId::BreachStart);
    facts.date_span(DateId::Chance).map_or(Truth::Open, |chance| {
        Truth::from_sides(
            end.and_then(|end| period.after(end.high)).is_none_or(|limit| chance.low <= limit),
            start.is_none_or(|start| period.after(start.low).is_some_and(|limit| chance.high > limit)),
        )
    })
}

/// Norway: five years from the end of the infringement, unless notice or decision came first.
fn notice_or_decision(
    notice: Option<Span<Date>>,
    decided: Option<Span<Date>>,
    period: Period,
    start: Start,
) -> Truth {
    let in_time = |event: Span<Date>| start.in_time(period, event);
    match (notice, decided) {
        (Some(notice), Some(decided)) => in_time(notice).or(in_time(decided)),
        // A decision comes after its notice.
        (Some(notice), None) => in_time(notice),
        // A notice that was not dated may have come in time even if the decision did not.
        (None, Some(decided)) if in_time(decided) == Truth::Yes => Truth::Yes,
        _ => Truth::Open,
    }
}

/// The tiers of what was named, each once, where the law says them of all of it.
pub fn tiers(named: &[&'static Provision]) -> Vec<Tier> {
    let charged = named.iter().filter(|provision| provision.ceiling.is_of_a_fee());
    let tiers: Option<Vec<Tier>> = charged.map(|provision| provision.ceiling.tier()).collect();
    let mut tiers = tiers.unwrap_or_default();
    tiers.sort_unstable();
    tiers.dedup();
    tiers
}

/// The last day, where there is only one that it can be for breaches of these tiers.
pub fn only_last_day(facts: &Facts, bar: TimeBar, tiers: &[Tier]) -> Option<Date> {
    if bar.from != TimeBarFrom::End || bar.minor.is_some() || bar.earlier.is_some() {
        return None;
    }
    let period = match (bar.lower, tiers) {
        (None, _) => bar.period,
        (_, [tier]) => bar.of(*tier),
        _ => return None,
    };
    period.value.after(facts.known_date(DateId::BreachEnd)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::{Citation, Figure, Pinpoint, Source};

    fn period(period: Period) -> Figure<Period> {
        Figure::new(period, Citation::read(Source::Gdpr, Pinpoint::Whole))
    }

    fn years(years: u8) -> Figure<Period> {
        period(Period::years(years))
    }

    fn of(bar: TimeBar, tier: Option<Tier>, dates: &[(&str, &str)]) -> Truth {
        let mut facts = Facts::default();
        for (key, day) in dates {
            facts.read(key, day).unwrap();
        }
        of_breach(&facts, bar, tier)
    }

    /// Lei 58/2019 art. 40: three years for what is very grave, two for what is grave.
    #[test]
    fn by_tier() {
        let bar = TimeBar::new(years(3), TimeBarRule::Decision).in_the_lower_tier(years(2));
        let decided = |day| [("breach-end", "2020-01-15"), ("decided-on", day)];
        assert_eq!(of(bar, Some(Tier::Higher), &decided("2023-01-15")), Truth::Yes);
        assert_eq!(of(bar, Some(Tier::Higher), &decided("2023-01-16")), Truth::No);
        assert_eq!(of(bar, Some(Tier::Lower), &decided("2022-01-15")), Truth::Yes);
        assert_eq!(of(bar, Some(Tier::Lower), &decided("2022-01-16")), Truth::No);
        assert_eq!(of(bar, None, &decided("2022-01-15")), Truth::Yes);
        assert_eq!(of(bar, None, &decided("2022-01-16")), Truth::Open);
        assert_eq!(of(bar, None, &decided("2023-01-16")), Truth::No);
    }

    /// LOPDGDD arts. 72 to 74: three, two and one years, the last for what is merely formal.
    #[test]
    fn what_may_be_minor() {
        let bar = TimeBar::new(years(3), TimeBarRule::NoticeOrDecision)
            .in_the_lower_tier(years(2))
            .if_minor(years(1));
        let noticed = |day| [("breach-end", "2020-01-15"), ("notice-on", day)];
        assert_eq!(of(bar, Some(Tier::Lower), &noticed("2021-01-15")), Truth::Yes);
        assert_eq!(of(bar, Some(Tier::Lower), &noticed("2021-01-16")), Truth::Open);
        assert_eq!(of(bar, Some(Tier::Lower), &noticed("2022-01-16")), Truth::No);
        assert_eq!(of(bar, Some(Tier::Higher), &noticed("2022-01-16")), Truth::Open);
        assert_eq!(of(bar, Some(Tier::Higher), &noticed("2023-01-16")), Truth::No);
    }

    /// Slovak Act 18/2018 § 106(3): two years from the day on which it was found, five at most.
    #[test]
    fn from_discovery_and_at_most() {
        let bar =
            TimeBar::new(years(2), TimeBarRule::Decision).from(TimeBarFrom::Discovery).at_most(years(5));
        let decided =
            |day| [("breach-start", "2019-03-01"), ("breach-end", "2020-01-15"), ("decided-on", day)];
        // Before two years from the first day on which it could be found.
        assert_eq!(of(bar, None, &decided("2021-03-01")), Truth::Yes);
        assert_eq!(of(bar, None, &decided("2021-03-02")), Truth::Open);
        assert_eq!(of(bar, None, &decided("2025-01-15")), Truth::Open);
        assert_eq!(of(bar, None, &decided("2025-01-16")), Truth::No);
        assert_eq!(of(bar, None, &[("breach-end", "2020-01-15"), ("decided-on", "2020-02-01")]), Truth::Open);
    }

    /// Lithuanian Act art. 32(3), as it was until June 2024: two years from the breach; from its discovery where it went on.
    #[test]
    fn from_discovery_where_it_went_on() {
        let bar = TimeBar::new(years(2), TimeBarRule::Decision).from(TimeBarFrom::DiscoveryIfItWentOn);
        let of_days = |first, last| {
            of(bar, None, &[("breach-start", first), ("breach-end", last), ("decided-on", "2022-06-01")])
        };
        assert_eq!(of_days("2020-05-31", "2020-05-31"), Truth::No);
        assert_eq!(of_days("2020-06-01", "2020-06-01"), Truth::Yes);
        assert_eq!(of_days("2020-05-30", "2020-05-31"), Truth::Open);
    }

    /// Lithuanian Act art. 32(4), in force since 1 July 2024: three years, and two before; what was begun by then goes on by
    /// the rules there were (Law XIV-2626 art. 24(5)).
    #[test]
    fn shorter_before_a_day() {
        let since = jiff::civil::date(2024, 7, 1);
        let cite = years(2).cite;
        let earlier = Earlier { period: years(2), until: Figure::new(since, cite) };
        let bar = TimeBar::new(years(3), TimeBarRule::Decision).until(Box::leak(Box::new(earlier)));
        let of_days = |breach, decided| {
            of(bar, None, &[("breach-start", breach), ("breach-end", breach), ("decided-on", decided)])
        };
        assert_eq!(of_days("2022-06-30", "2024-06-30"), Truth::Yes);
        assert_eq!(of_days("2022-06-29", "2024-06-30"), Truth::No);
        // Both are possible, and differ between two years and three.
        assert_eq!(of_days("2022-07-01", "2024-07-01"), Truth::Yes);
        assert_eq!(of_days("2022-06-30", "2024-07-01"), Truth::Open);
        assert_eq!(of_days("2021-06-30", "2024-07-01"), Truth::No);
        // The breach came after the day.
        assert_eq!(of_days("2024-07-01", "2027-07-01"), Truth::Yes);
        assert_eq!(of_days("2024-07-01", "2027-07-02"), Truth::No);
        assert_eq!(of_days("2024-06-30", "2027-06-30"), Truth::Open);
        // Two years were over before the day, and three came to an end before it.
        assert_eq!(of_days("2021-06-19", "2024-01-31..2024-08-28"), Truth::No);
    }

    /// Luxembourg's Act of 1 August 2018 art. 53: five years, interrupted, and at most double.
    #[test]
    fn anew_from_the_notice_and_double_at_most() {
        let bar = TimeBar::new(years(5), TimeBarRule::NoticeStartsAnew).at_most(years(10));
        let case = |notice, decided| {
            of(bar, None, &[("breach-end", "2010-01-15"), ("notice-on", notice), ("decided-on", decided)])
        };
        assert_eq!(case("2014-12-01", "2015-01-15"), Truth::Yes);
        // Nearly five years after a notice in time.
        assert_eq!(case("2014-12-01", "2019-12-01"), Truth::Yes);
        // Something else may have interrupted it.
        assert_eq!(case("2014-12-01", "2019-12-02"), Truth::Open);
        assert_eq!(case("2015-01-16", "2016-01-01"), Truth::Open);
        assert_eq!(case("2014-12-01", "2020-01-16"), Truth::No);
    }

    /// Latvian Act on administrative liability: months as well as years.
    #[test]
    fn months_end_on_the_day_with_the_same_number() {
        let day = |year, month, day| jiff::civil::date(year, month, day);
        assert_eq!(Period::months(9).after(day(2024, 5, 31)), Some(day(2025, 2, 28)));
        assert_eq!(Period::months(12).after(day(2024, 2, 29)), Some(day(2025, 2, 28)));
    }

    #[test]
    fn the_last_day_is_told_where_there_is_one() {
        let mut facts = Facts::default();
        facts.read("breach-end", "2020-01-15").unwrap();
        let day = |year| Some(jiff::civil::date(year, 1, 15));
        let one = TimeBar::new(years(3), TimeBarRule::Decision);
        assert_eq!(only_last_day(&facts, one, &[]), day(2023));
        let tiers = one.in_the_lower_tier(years(2));
        assert_eq!(only_last_day(&facts, tiers, &[Tier::Lower]), day(2022));
        assert_eq!(only_last_day(&facts, tiers, &[Tier::Higher]), day(2023));
        assert_eq!(only_last_day(&facts, tiers, &[Tier::Lower, Tier::Higher]), None);
        assert_eq!(only_last_day(&facts, one.if_minor(years(1)), &[Tier::Higher]), None);
        assert_eq!(only_last_day(&facts, one.from(TimeBarFrom::Discovery), &[Tier::Higher]), None);
        let since = Figure::new(jiff::civil::date(2024, 7, 1), years(2).cite);
        let earlier = Box::leak(Box::new(Earlier { period: years(2), until: since }));
        assert_eq!(only_last_day(&facts, one.until(earlier), &[Tier::Higher]), None);
    }
}
