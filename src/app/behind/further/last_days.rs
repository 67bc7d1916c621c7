//! The last days in words, for the page, the report and the calendar.

use crate::engine::find::timeline::DateRule;
use crate::law::procedure::Deadline;
use crate::law::{Citation, Regime};
use crate::text::{Lang, date, deadline, keys};

/// What day it is, and when, where that can be computed.
pub fn last_day(lang: Lang, rule: &DateRule) -> String {
    let day = rule.day.map_or_else(|| lang.text(keys::DATES_UNKNOWN).to_owned(), |day| date::long(lang, day));
    [deadline::name(lang, rule.key), ": ", &day, "."].concat()
}

/// Something to know of a last day, and where it stands.
pub struct Line {
    /// In words.
    pub says: String,
    /// Where it stands.
    pub cites: Vec<Citation>,
}

/// What a last day is the last day of; then where it moved from, how the time is kept, where to send what has to be sent,
/// and what happens when it is late.
pub fn lines(lang: Lang, regime: Regime, rule: &DateRule) -> Vec<Line> {
    let what = match lang.text(keys::DATES_SET) {
        set if rule.is_set => set,
        _ => deadline::rule(lang, regime, rule.key),
    };
    let what = Line { says: what.to_owned(), cites: vec![rule.cite] };
    let filing = rule.deadline.and_then(|to_act| to_act.filing);
    let kept = filing.into_iter().flat_map(|filing| deadline::filing(lang, filing));
    let kept = kept.map(|rule| Line { says: rule.words.to_owned(), cites: rule.cites });
    [what].into_iter().chain(moved(lang, rule)).chain(kept).collect()
}

/// That the last day moved, or that no rule was read which could move it.
fn moved(lang: Lang, rule: &DateRule) -> Option<Line> {
    if let Some(moved) = rule.moved {
        return Some(Line { says: deadline::moved(lang, moved), cites: moved.cites.to_vec() });
    }
    // A day that the decision set stands as it does.
    let no_rule_was_read = !rule.is_set && matches!(rule.deadline, Some(Deadline { days_off: None, .. }));
    no_rule_was_read.then(|| Line { says: deadline::not_moved(lang).to_owned(), cites: Vec::new() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Facts;
    use crate::engine::find::timeline::date_sheet;
    use jiff::civil::date;

    #[test]
    fn every_last_day_has_a_name() {
        let mut named = 0;
        for regime in Regime::ALL {
            for rule in date_sheet(&Facts::default(), *regime, false) {
                for lang in Lang::ALL {
                    assert_ne!(deadline::name(lang, rule.key), "", "{}: {}", regime.key(), rule.key);
                }
                named += 1;
            }
        }
        assert!(named > 50, "{named}");
    }

    /// In Coop Finnmark the letter with the decision set 28 January 2021, which is no three weeks from a day that is known.
    #[test]
    fn a_day_that_the_decision_set_is_not_said_to_follow_from_the_law() {
        let mut facts = Facts::default();
        facts.read("appeal-by", "2021-01-28").unwrap();
        for lang in Lang::ALL {
            let rules = date_sheet(&facts, Regime::NoGdpr, false);
            let appeal = rules.iter().find(|rule| rule.key == "appeal").unwrap();
            assert_eq!(appeal.day, Some(date(2021, 1, 28)));
            let said: Vec<String> =
                lines(lang, Regime::NoGdpr, appeal).into_iter().map(|line| line.says).collect();
            assert_eq!(said.first().map(String::as_str), Some(lang.text(keys::DATES_SET)));
            for other in [deadline::rule(lang, Regime::NoGdpr, "appeal"), deadline::not_moved(lang)] {
                assert!(said.iter().all(|said| said != other), "{said:?}");
            }
        }
    }

    /// Three weeks from Monday 4 May 2026 are over on Monday 25 May, which is Whit Monday: the day after.
    #[test]
    fn a_last_day_stands_with_what_it_is() {
        let mut facts = Facts::default();
        facts.read("received-on", "2026-05-04").unwrap();
        let rules = date_sheet(&facts, Regime::NoGdpr, false);
        let appeal = rules.iter().find(|rule| rule.key == "appeal").unwrap();
        assert_eq!(appeal.day, Some(date(2026, 5, 26)));
        assert_eq!(last_day(Lang::En, appeal), "Last day to appeal: 26 May 2026.");
        let bar = rules.iter().find(|rule| rule.key == "time-bar").unwrap();
        assert_eq!(
            last_day(Lang::Sv, bar),
            "Sista dag före preskription: kan inte räknas ut med de datum som har angetts."
        );
    }
}
