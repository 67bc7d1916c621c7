//! How long each stage took, and the dates that matter with the rule beside each.

use super::course;
use super::source::source;
use crate::app::folds::fold;
use crate::app::markup::{bullets, element, fragment, heading, paragraph, spaced, subtle, table};
use crate::app::state::State;
use crate::engine::DateId;
use crate::engine::Findings;
use crate::engine::find::timeline::{DateRule, Stretch, events};
use crate::law::Regime;
use crate::text::cite::named;
use crate::text::explain::{self, money};
use crate::text::{Lang, date, keys, say};
use yew::prelude::*;

/// The section.
pub fn view(state: &State, result: &Findings) -> Html {
    fold(&state.folds, "dates", state.lang.text(keys::DATES_HEADING).into(), || sheet(state, result))
}

fn sheet(state: &State, result: &Findings) -> Html {
    let lang = state.lang;
    let dates = result.dates(state.facts());
    let mut inside = vec![
        heading(lang.text(keys::DATES_SHEET)),
        if dates.is_empty() {
            paragraph(named(lang, "open", "national-procedure"))
        } else {
            bullets(dates.iter().map(|rule| rule_line(lang, result.regime, rule)))
        },
        element("p", "ds-paragraph subtle", lang.text(keys::DATES_NOT_ADJUSTED)),
        heading(lang.text(keys::DATES_STAGES)),
    ];
    inside.extend(course::view(state));
    inside.extend(stages(state));
    if let Some(time) = result.regime.rules().processing_time() {
        inside.push(heading(lang.text(keys::DATES_DOCTRINE)));
        inside.push(bullets(
            time.doctrine
                .iter()
                .map(|(key, cite)| spaced([named(lang, "time", key).into(), subtle(source(lang, *cite))])),
        ));
        inside.push(precedents(lang, result.regime));
    }
    fragment(inside)
}

/// What processing time did in decisions, before and after.
fn precedents(lang: Lang, regime: Regime) -> Html {
    let head = [keys::DATES_CASE, keys::DATES_BEFORE, keys::DATES_AFTER].map(|key| lang.text(key)).to_vec();
    let rows = regime.rules().precedents.iter().map(|precedent| {
        vec![precedent.case.into(), money(lang, precedent.before).into(), money(lang, precedent.after).into()]
    });
    table(lang.text(keys::DATES_PRECEDENTS).into(), head, rows.collect())
}

fn rule_line(lang: Lang, regime: Regime, rule: &DateRule) -> Html {
    let (day, says) = rule_in_words(lang, regime, rule);
    spaced([element("strong", "", day), says.into(), subtle(source(lang, rule.cite))])
}

/// A last day, and what it is the last day of.
pub fn rule_in_words(lang: Lang, regime: Regime, rule: &DateRule) -> (String, &'static str) {
    let (country, _) = regime.key().split_once('-').unwrap_or_default();
    let country = ["daterule-", country].concat();
    let day = rule.day.map_or_else(|| lang.text(keys::DATES_UNKNOWN).to_owned(), |day| date::long(lang, day));
    ([&day, "."].concat(), named(lang, &country, rule.key))
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
    let said = longest
        .map(|stage| paragraph(say::dates_longest(lang, &date::days(lang, stage.days.low.unsigned_abs()))));
    let table = table(lang.text(keys::DATES_STAGES).into(), head, rows);
    said.into_iter().chain([table]).collect()
}
