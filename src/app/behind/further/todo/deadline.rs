//! The deadline of a step: from when it runs as it is typed, when it ends, and that as an entry for a calendar.

use crate::app::action::Action;
use crate::app::behind::browser;
use crate::app::behind::further::calendar::save_entry;
use crate::app::behind::further::icalendar::{Entry, When};
use crate::app::behind::further::source::source_in_text;
use crate::app::dispatch::{Dispatch, act};
use crate::app::input::Unread;
use crate::app::markup::{Typed, attributed, button, element, fragment, typed};
use crate::app::state::State;
use crate::app::to_do::{Change, From};
use crate::engine::to_do::hours_after;
use crate::law::Citation;
use crate::law::duties::{DutyRule, Within};
use crate::law::procedure::Period;
use crate::text::cite::{begun, named};
use crate::text::moment::{self, Moment, MomentError};
use crate::text::{Lang, date, keys, say};
use jiff::civil::{Date, DateTime};
use yew::prelude::*;

/// The field of a duty with what follows from it; nothing where the duty has no time of its own.
pub fn view(state: &State, rule: &'static DutyRule, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let typed = |from| moment::parse(&state.to_do.typed(from).text);
    match rule.within.map(|within| within.value) {
        None => Html::default(),
        Some(Within::Hours(hours)) => {
            let words = [keys::TODO_AWARE, keys::TODO_AWARE_HINT].map(|key| lang.text(key));
            let read = typed(From::Aware);
            let end = read.ok().and_then(|read| End::of_hours(read, hours));
            ask(state, rule, dispatch, &Asked { from: From::Aware, words, read, end })
        }
        Some(Within::Months { period, longer }) => {
            let words = [keys::TODO_RECEIVED, keys::TODO_RECEIVED_HINT].map(|key| lang.text(key));
            let read = typed(From::Received).map(|read| Moment { hour: None, ..read });
            let end = read.ok().and_then(|read| End::of_months(read.day, period, longer));
            ask(state, rule, dispatch, &Asked { from: From::Received, words, read, end })
        }
    }
}

/// What a field asks, and what became of the answer.
struct Asked {
    from: From,
    /// The label and the hint.
    words: [&'static str; 2],
    read: Result<Moment, MomentError>,
    end: Option<End>,
}

/// When a deadline ends.
#[derive(Clone, Copy)]
enum End {
    /// At a moment.
    At(DateTime),
    /// On a day, at the hour at which it began.
    OnDay(Date),
    /// On a day, and the day on which it ends where it was made longer.
    By(Date, Date),
}

impl End {
    fn of_hours(from: Moment, hours: u8) -> Option<Self> {
        let Some(hour) = from.hour else {
            let end = hours_after(from.day.to_datetime(jiff::civil::Time::midnight()), hours, 0)?;
            return Some(Self::OnDay(end.date()));
        };
        let from = from.day.to_datetime(hour);
        let on_the_clock = hours_after(from, hours, 0)?;
        hours_after(from, hours, browser::minutes_gained(from, on_the_clock)).map(Self::At)
    }

    fn of_months(received: Date, period: Period, longer: Period) -> Option<Self> {
        let both = Period { months: period.months.checked_add(longer.months)?, ..period };
        Some(Self::By(period.after(received)?, both.after(received)?))
    }

    const fn when(self) -> When {
        match self {
            Self::At(moment) => When::At(moment),
            Self::OnDay(day) | Self::By(day, _) => When::Day(day),
        }
    }

    fn day(self) -> Date {
        match self {
            Self::At(moment) => moment.date(),
            Self::OnDay(day) | Self::By(day, _) => day,
        }
    }

    /// In words, a sentence or two a line.
    fn words(self, lang: Lang, today: Date) -> Vec<String> {
        let is_past = self.day() < today;
        let ended = is_past.then(|| lang.text(keys::TODO_ENDED).to_owned());
        match self {
            Self::At(end) => {
                let ends = say::todo_ends(lang, &moment::long(lang, end));
                [Some(ends), ended].into_iter().flatten().collect()
            }
            Self::OnDay(day) => {
                let ends = say::todo_ends_day(lang, &date::long(lang, day));
                [Some(ends), ended].into_iter().flatten().collect()
            }
            Self::By(day, longer) => {
                let [day, longer] = [day, longer].map(|day| date::long(lang, day));
                vec![say::todo_answer_by(lang, &day, &longer), lang.text(keys::DATES_NOT_MOVED).to_owned()]
            }
        }
    }
}

fn ask(state: &State, rule: &'static DutyRule, dispatch: &Dispatch, asked: &Asked) -> Html {
    let Asked { from, words: [label, hint], read, end } = *asked;
    let lang = state.lang;
    let written = state.to_do.typed(from);
    let is_told = written.is_left && !written.text.trim().is_empty();
    let error = read.err().filter(|_| is_told).map(|error| message(lang, error));
    let reading = read.ok().map(|read| say::facts_read_as(lang, &shown(lang, read)));
    let on_type = {
        let dispatch = dispatch.clone();
        move |text| dispatch.dispatch(Action::ToDo(Change::Type(from, text)))
    };
    let said = end.map(|end| end.words(lang, state.today)).unwrap_or_default();
    let lines = said.iter().map(|line| element("span", "", line.clone())).collect();
    fragment(vec![
        typed(Typed {
            id: ["todo-", rule.duty.key(), "-from"].concat(),
            label: label.into(),
            hint,
            is_cell: false,
            size: "24",
            text: written.text.clone(),
            reading: reading.unwrap_or_default(),
            error,
            on_type: on_type.into(),
            on_leave: Some(act(dispatch, Action::ToDo(Change::Leave(from)))),
        }),
        attributed("p", &["class", "role"], ["todo__end", "status"].map(AttrValue::Static), fragment(lines)),
        end.map(|end| calendar(state, rule, dispatch, end)).unwrap_or_default(),
    ])
}

fn shown(lang: Lang, read: Moment) -> String {
    match read.hour {
        Some(hour) => moment::long(lang, read.day.to_datetime(hour)),
        None => date::long(lang, read.day),
    }
}

/// What is wrong with what was typed.
fn message(lang: Lang, error: MomentError) -> String {
    match error {
        MomentError::Date(error) => Unread::Date(error).message(lang),
        MomentError::NotOneDay => lang.text(keys::TODO_NOT_ONE_DAY).to_owned(),
        MomentError::NoSuchHour => lang.text(keys::TODO_NO_SUCH_HOUR).to_owned(),
    }
}

/// The button that saves the end for a calendar.
fn calendar(state: &State, rule: &'static DutyRule, dispatch: &Dispatch, end: End) -> Html {
    let (then, with) = (state.clone(), dispatch.clone());
    let onclick = Callback::from(move |_: MouseEvent| save(&then, rule, end, &with));
    let button = button("secondary", None, state.lang.text(keys::TODO_CALENDAR), onclick);
    element("p", "todo__act no-print", button)
}

#[inline(never)]
fn save(state: &State, rule: &DutyRule, end: End, dispatch: &Dispatch) {
    let said = end.words(state.lang, state.today).join("\n");
    save_entry(state, entry(state.lang, rule, end, &said), dispatch);
}

/// The entry: what ends, when, and by which law.
fn entry(lang: Lang, rule: &DutyRule, end: End, said: &str) -> Entry {
    let cites: Vec<String> = rule.cites.iter().map(|cite: &Citation| source_in_text(lang, *cite)).collect();
    let law = [named(lang, "todo-law", rule.told), " ", &begun(&cites.join("; "))].concat();
    let summary = match end {
        End::At(_) | End::OnDay(_) => keys::TODO_CALENDAR_NOTIFY,
        End::By(..) => keys::TODO_CALENDAR_ANSWER,
    };
    Entry {
        uid: ["finesight-todo-", rule.duty.key(), "-", &date::iso(end.day())].concat(),
        when: end.when(),
        summary: lang.text(summary),
        description: [said, &law, lang.text(keys::LIMITS_ADVICE)].join("\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Regime;
    use crate::law::duties::Duty;
    use jiff::civil::date;

    fn rule(duty: Duty) -> &'static DutyRule {
        Regime::NoGdpr.duties().iter().find(|rule| rule.duty == duty).unwrap()
    }

    /// Became known on Friday 15 May 2026 at an hour that was not typed: the end is on Monday 18 May.
    #[test]
    fn without_an_hour_the_end_is_a_day() {
        let from = moment::parse("15 May 2026").unwrap();
        let Some(End::OnDay(day)) = End::of_hours(from, 72) else { panic!("a day") };
        assert_eq!(day, date(2026, 5, 18));
    }

    #[test]
    fn a_month_ends_on_the_day_with_the_same_number_or_the_last_of_the_month() {
        let Some(Within::Months { period, longer }) = rule(Duty::AnswerRequest).within.map(|it| it.value)
        else {
            panic!("months")
        };
        for (received, by, at_last) in [
            (date(2026, 5, 15), date(2026, 6, 15), date(2026, 8, 15)),
            (date(2026, 1, 31), date(2026, 2, 28), date(2026, 4, 30)),
            (date(2026, 11, 30), date(2026, 12, 30), date(2027, 2, 28)),
        ] {
            let Some(End::By(day, longest)) = End::of_months(received, period, longer) else {
                panic!("days")
            };
            assert_eq!((day, longest), (by, at_last), "{received}");
        }
        assert!(End::of_months(Date::MAX, period, longer).is_none());
    }

    #[test]
    fn an_entry_says_what_ends_and_by_which_law() {
        for lang in Lang::ALL {
            let end = End::At(date(2026, 5, 18).at(10, 20, 0, 0));
            let said = end.words(lang, date(2026, 5, 15));
            assert_eq!(said.len(), 1);
            assert_eq!(end.words(lang, date(2026, 5, 19)).len(), 2, "that it is past");
            let entry = entry(lang, rule(Duty::Notify), end, &said.join("\n"));
            assert_eq!(entry.when, When::At(date(2026, 5, 18).at(10, 20, 0, 0)));
            assert!(
                entry.description.contains("72") && entry.description.contains("33"),
                "{}",
                entry.description
            );
        }
    }
}
