//! The last days as entries for the visitor's own calendar.

use super::icalendar::{Entry, When, calendar};
use super::last_days::lines;
use crate::app::behind::acts::hand_over;
use crate::app::behind::further::source::source_in_text;
use crate::app::dispatch::Dispatch;
use crate::app::state::State;
use crate::engine::facts::Facts;
use crate::engine::find::timeline::DateRule;
use crate::engine::{DateId, Question};
use crate::law::Regime;
use crate::text::cite::begun;
use crate::text::{Lang, deadline, keys};

/// Saves the last days as a calendar.
#[inline(never)]
pub fn save_calendar(state: &State, dispatch: &Dispatch) {
    if let Some(text) = file(state) {
        hand_over(state, dispatch, ".ics", &text);
    }
}

/// Saves a calendar with one entry.
pub fn save_entry(state: &State, entry: Entry, dispatch: &Dispatch) {
    hand_over(state, dispatch, ".ics", &calendar(&[entry], state.today, state.lang.tag()));
}

/// The file with a day for each last day that can be computed; `None` if there is none.
pub fn file(state: &State) -> Option<String> {
    let found = state.now.assessment.result.as_ref()?;
    let (lang, facts) = (state.lang, state.facts());
    let entries = entries(lang, found.regime, facts, &found.dates(facts));
    (!entries.is_empty()).then(|| calendar(&entries, state.today, lang.tag()))
}

fn entries(lang: Lang, regime: Regime, facts: &Facts, rules: &[DateRule]) -> Vec<Entry> {
    let case = mark_of_the_case(facts);
    let entry = |rule: &DateRule| {
        Some(Entry {
            uid: ["finesight-", regime.key(), "-", rule.key, "-", &case].concat(),
            when: When::Day(rule.day?),
            summary: deadline::name(lang, rule.key),
            description: description(lang, regime, rule),
        })
    };
    rules.iter().filter_map(entry).collect()
}

/// What is known of a last day, a line each, with where it stands.
fn description(lang: Lang, regime: Regime, rule: &DateRule) -> String {
    let mut text: Vec<String> = Vec::new();
    for line in lines(lang, regime, rule) {
        let sources: Vec<String> = line.cites.iter().map(|cite| source_in_text(lang, *cite)).collect();
        text.push([&line.says, " ", &begun(&sources.join("; "))].concat().trim_end().to_owned());
    }
    text.push(lang.text(keys::LIMITS_ADVICE).to_owned());
    text.join("\n")
}

/// What tells the entries of this case from those of another: its dates as they were given, by FNV-1a. So a file that is saved
/// again after another answer has the same entries.
fn mark_of_the_case(facts: &Facts) -> String {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    let written = DateId::ALL.iter().map(|id| facts.write(Question::Date(*id)).unwrap_or_default());
    let text = written.collect::<Vec<_>>().join("\n");
    let hash = text.bytes().fold(BASIS, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME));
    let digits = (0..16).rev().filter_map(|place| char::from_digit((hash >> (4 * place) & 15) as u32, 16));
    digits.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::find::timeline::date_sheet;
    use jiff::civil::date;

    fn facts(dates: &[(&str, &str)]) -> Facts {
        let mut facts = Facts::default();
        for (key, day) in dates {
            facts.read(key, day).unwrap();
        }
        facts
    }

    /// Received on Saturday 25 April 2026: three weeks end on Saturday 16 May, Sunday is 17 May.
    const RECEIVED: &[(&str, &str)] = &[("decided-on", "2026-04-22"), ("received-on", "2026-04-25")];

    fn of(facts: &Facts, lang: Lang) -> Vec<Entry> {
        entries(lang, Regime::NoGdpr, facts, &date_sheet(facts, Regime::NoGdpr, false))
    }

    #[test]
    fn an_entry_has_the_day_the_rule_and_where_to_send_the_appeal() {
        for lang in Lang::ALL {
            let entries = of(&facts(RECEIVED), lang);
            let days: Vec<_> = entries.iter().map(|entry| entry.when).collect();
            assert_eq!(days, [date(2026, 5, 18), date(2027, 4, 22)].map(When::Day), "to appeal, and at last");
            let appeal = &entries[0];
            // In Danish it is "det norske Datatilsyn".
            assert!(!appeal.summary.is_empty() && appeal.description.contains("Datatilsyn"));
            assert!(appeal.description.lines().count() > 4, "{}", appeal.description);
            assert!(appeal.description.ends_with(lang.text(keys::LIMITS_ADVICE)));
        }
    }

    #[test]
    fn entries_keep_their_name_as_long_as_the_dates_stay() {
        let uids = |facts: &Facts, lang| of(facts, lang).into_iter().map(|it| it.uid).collect::<Vec<_>>();
        let before = facts(RECEIVED);
        let mut after = before.clone();
        after.read("body", "company").unwrap();
        assert_eq!(uids(&before, Lang::En), uids(&after, Lang::Nb));
        let other = facts(&[("decided-on", "2026-04-21"), ("received-on", "2026-04-25")]);
        assert!(uids(&before, Lang::En).iter().all(|uid| !uids(&other, Lang::En).contains(uid)));
        let distinct: std::collections::BTreeSet<_> = uids(&before, Lang::En).into_iter().collect();
        assert_eq!(distinct.len(), 2);
    }
}
