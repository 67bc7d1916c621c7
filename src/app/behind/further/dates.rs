//! How long each stage took, and the dates that matter with the rule beside each.

use super::calendar::save_calendar;
use super::course;
use super::last_days::{Line, last_day, lines};
use crate::app::behind::further::source::said;
use crate::app::dispatch::Dispatch;
use crate::app::folds::fold;
use crate::app::host;
use crate::app::markup::{
    attributed, bullets, button, element, fragment, heading, optional, paragraph, spaced, table, table_below,
};
use crate::app::state::State;
use crate::engine::DateId;
use crate::engine::Findings;
use crate::engine::find::timeline::{DateRule, Stretch, events};
use crate::law::Regime;
use crate::text::cite::named;
use crate::text::explain::{self, money};
use crate::text::{Lang, keys, say};
use yew::prelude::*;

/// The section.
pub fn view(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    let heading = state.lang.text(keys::DATES_HEADING).into();
    fold(&state.folds, "dates", heading, || sheet(state, result, dispatch))
}

fn sheet(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let dates = result.dates(state.facts());
    let mut inside = vec![
        heading(lang.text(keys::DATES_SHEET)),
        if dates.is_empty() {
            paragraph(named(lang, "open", "national-procedure"))
        } else {
            bullets(dates.iter().map(|rule| rule_item(lang, result.regime, rule)))
        },
        optional(dates.iter().any(|rule| rule.day.is_some()), || calendar(state, dispatch)),
        element("p", "ds-paragraph subtle", lang.text(keys::DATES_NOT_ADJUSTED)),
        heading(lang.text(keys::DATES_STAGES)),
    ];
    inside.extend(course::view(state));
    inside.extend(stages(state));
    if let Some(time) = result.regime.rules().processing_time() {
        inside.push(heading(lang.text(keys::DATES_DOCTRINE)));
        inside.push(bullets(
            time.doctrine.iter().map(|(key, cite)| said(lang, named(lang, "time", key), [*cite])),
        ));
        inside.push(precedents(lang, result.regime));
    }
    inside.push(optional(host::has_address(), || element("p", "no-print", coming(lang))));
    fragment(inside)
}

/// A link to the page of the law book on what is to come.
fn coming(lang: Lang) -> Html {
    let page = ["law-", lang.tag(), "-coming.html"].concat();
    attributed("a", &["class", "href"], ["ds-link".into(), page.into()], lang.text(keys::DATES_COMING).into())
}

/// What processing time did in decisions, before and after.
fn precedents(lang: Lang, regime: Regime) -> Html {
    let head = [keys::DATES_CASE, keys::DATES_BEFORE, keys::DATES_AFTER].map(|key| lang.text(key)).to_vec();
    let rows = regime.rules().precedents.iter().map(|precedent| {
        vec![precedent.case.into(), money(lang, precedent.before).into(), money(lang, precedent.after).into()]
    });
    table(lang.text(keys::DATES_PRECEDENTS).into(), head, rows.collect())
}

/// The days as a calendar file.
fn calendar(state: &State, dispatch: &Dispatch) -> Html {
    let (lang, then, with) = (state.lang, state.clone(), dispatch.clone());
    let onclick = Callback::from(move |_: MouseEvent| save_calendar(&then, &with));
    let button = button("secondary", None, lang.text(keys::DATES_CALENDAR), onclick);
    let hint = element("p", "subtle", lang.text(keys::DATES_CALENDAR_HINT));
    element("div", "offer no-print", fragment(vec![button, hint]))
}

/// A last day with what it is the last day of, and what else is to be known of it.
fn rule_item(lang: Lang, regime: Regime, rule: &DateRule) -> Html {
    let [first, rest @ ..] = &lines(lang, regime, rule)[..] else { return Html::default() };
    let cited = |line: &Line| said(lang, &line.says, line.cites.iter().copied());
    let first = spaced([element("strong", "", last_day(lang, rule)), cited(first)]);
    fragment(vec![first, optional(!rest.is_empty(), || bullets(rest.iter().map(cited)))])
}

fn stages(state: &State) -> Vec<Html> {
    let lang = state.lang;
    let timeline = &state.now.assessment.timeline;
    if timeline.stages.is_empty() {
        return vec![element("p", "ds-paragraph subtle", lang.text(keys::DATES_NONE))];
    }
    let known = events(state.facts());
    let longest = timeline.longest_of_the_authority();
    let event = |id: DateId| match known.iter().find(|(other, _)| *other == id) {
        Some(known) => course::on_its_day(lang, *known),
        None => explain::event(lang, id).to_owned(),
    };
    let row = |stretch: &Stretch| {
        let cells = [event(stretch.from), event(stretch.to), course::took(lang, stretch, longest)];
        cells.map(Html::from).to_vec()
    };
    let head = [keys::DATES_FROM, keys::DATES_TO, keys::DATES_TOOK].map(|key| lang.text(key)).to_vec();
    let rows = timeline.stages.iter().chain(&timeline.totals).map(row).collect();
    let said = longest.map(|stage| paragraph(say::dates_longest(lang, &course::took(lang, &stage, None))));
    let table = table_below(lang.text(keys::DATES_STAGES), head, rows);
    said.into_iter().chain([table]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::behind::further::agree::{case_of, words};

    /// From 1 June 2020 to a day in March 2021: 273 days to its first, 303 to its last.
    #[test]
    fn the_longest_stage_is_told_alike_wherever_it_is() {
        let state = case_of(
            Lang::En,
            &[("country", "norway"), ("notice-on", "2020-06-01"), ("decided-on", "2021-03-01..2021-03-31")],
        );
        let said: String = stages(&state).iter().map(words).collect();
        assert_eq!(said.matches("273").count(), said.matches("303").count(), "{said}");
        assert!(said.contains("The authority’s longest stage: 273 days to 303 days."), "{said}");
    }
}
