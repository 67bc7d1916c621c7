//! Like decisions: each with its fee, its share of the maximum and what became of it; and another
//! case beside this one.

use super::decision::in_articles;
use super::nearest;
use crate::app::behind::answer::answer;
use crate::app::dispatch::Dispatch;
use crate::app::folds::fold;
use crate::app::markup::{element, fragment, paragraph, spaced, subtle, table, tag};
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::compare::{Contrast, contrasts};
use crate::engine::practice::{Decision, Event, Fate, Group, Listed, Practice};
use crate::engine::{Facts, assess};
use crate::evidence::decisions::Period;
use crate::evidence::decisions::same_case::days_of;
use crate::evidence::{self, Example};
use crate::law::{Direction, Verified};
use crate::text::cite::named;
use crate::text::date::DateSpan;
use crate::text::explain;
use crate::text::{Lang, date, keys, number, place, say};
use jiff::civil::Date;
use yew::prelude::*;

/// The section.
pub fn view(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    let heading = state.lang.text(keys::LIKE_HEADING);
    fold(&state.folds, "like", heading.into(), || each(state, result, dispatch))
}

fn each(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let mut inside = Vec::new();
    if result.regime.is_for_law_enforcement() {
        inside.push(paragraph(lang.text(keys::LIKE_NONE_CDA)));
    } else if !result.practice.is_empty() {
        inside.push(paragraph(lang.text(keys::LIKE_FEW_PUBLIC)));
    }
    inside.extend(comparison(state, result));
    let on = state.now.case.on;
    inside.extend(result.practice.iter().flat_map(|practice| decisions(lang, practice, on)));
    inside.push(nearest::view(state, result, dispatch));
    fragment(inside)
}

fn decisions(lang: Lang, practice: &Practice, on: Date) -> [Html; 2] {
    let digits = |count: usize| number::count(lang, u64::try_from(count).unwrap_or_default());
    let mut count = say::like_count(lang, &digits(practice.counted), &digits(practice.listed.len()));
    if practice.group == Group::NorwegianPublic {
        count = [&count, ". ", lang.text(keys::LIKE_PUBLIC_NOTE)].concat();
    }
    let share = practice.group.by_share().then_some(keys::LIKE_SHARE);
    let head = [keys::LIKE_WHO, keys::LIKE_AMOUNT].into_iter().chain(share).chain([keys::LIKE_FATE]);
    let group = named(lang, "practice", practice.group.key());
    let rows = practice.listed.iter().map(|row| decision(lang, practice.group, row, on)).collect();
    [
        element("p", "ds-paragraph subtle", count),
        table(group.into(), head.map(|key| lang.text(key)).collect(), rows),
    ]
}

/// What a decision names, such as `GDPR 5(1)(f), 32(1)` or `BDL 2:12`, as the language writes it.
fn articles(lang: Lang, named: &str) -> String {
    match named.split_once(' ') {
        Some((law @ "BDL", list)) => [law, " ", &place::chapters(lang, list)].concat(),
        Some((law, list)) => [law, " ", &in_articles(lang, list)].concat(),
        None => named.to_owned(),
    }
}

fn decision(lang: Lang, group: Group, row: &Listed, on: Date) -> Vec<Html> {
    let why_not = row.not_counted.map(|reason| tag("neutral", named(lang, "notcounted", reason.key())));
    let mut cells = vec![
        fragment(vec![[row.decision.controller, ", "].concat().into(), subtle(which(lang, row.decision))]),
        element("span", "money", explain::money(lang, row.amount)),
    ];
    if group.by_share() {
        cells.push(row.share.map(|share| explain::share(lang, share)).unwrap_or_default().into());
    }
    cells.push(spaced([Html::from(fate(lang, row.decision, on))].into_iter().chain(why_not)));
    cells
}

/// Its number, when it was decided, and on what.
fn which(lang: Lang, decision: &Decision) -> String {
    let decided = decision.events.iter().filter(|event| is_first(event));
    let decided = decided.map(|event| event_words(lang, decision, event));
    let number = decision.number().map(str::to_owned);
    let parts: Vec<String> = number.into_iter().chain(decided).collect();
    [&parts.join(", "), "; ", &articles(lang, decision.articles)].concat()
}

/// What became of it: what was known on the day assessed, and what came since then, marked as that.
fn fate(lang: Lang, decision: &Decision, on: Date) -> String {
    let later = decision.events.iter().filter(|event| !is_first(event));
    let told = later.map(|event| {
        let text = event_words(lang, decision, event);
        if event.on <= on { text } else { say::like_since_then(lang, &text) }
    });
    let told: Vec<String> = told.collect();
    if told.is_empty() { lang.text(keys::LIKE_NO_MORE).to_owned() } else { told.join("; ") }
}

/// Whether it is the first decision, and nothing that became of it.
const fn is_first(event: &Event) -> bool {
    matches!(event.fate, Fate::Decided(_))
}

fn event_words(lang: Lang, decision: &Decision, event: &Event) -> String {
    let Period { first, last } = days_of(decision, event);
    let day = date::span(lang, DateSpan { first, last });
    let text = match event.fate {
        Fate::Decided(_) => say::like_decided(lang, &day),
        Fate::Changed(money) => say::like_changed(lang, &explain::money(lang, money), &day),
        Fate::Upheld => say::like_upheld(lang, &day),
        Fate::Quashed => say::like_quashed(lang, &day),
        Fate::Waived => say::like_waived(lang, &day),
    };
    match event.verified {
        Verified::Secondary => [&text, " (", lang.text(keys::LIKE_SECONDARY), ")"].concat(),
        _ => text,
    }
}

/// The example that the opened one is set beside, fact by fact. The same facts seen by another
/// instance give nothing here: that is told where the instances differ.
fn comparison(state: &State, result: &Findings) -> Option<Html> {
    let other = state.now.case.opened.and_then(|example| example.compare).and_then(Example::find)?;
    let facts = other.facts();
    let assessed = assess(&facts, other.setting(), evidence::whole()).result?;
    let contrasts = contrasts((state.facts(), &result.weighings), (&facts, &assessed.weighings));
    if contrasts.is_empty() {
        return None;
    }
    let lang = state.lang;
    let title = named(lang, "case", other.key);
    let head = [keys::FACTS_COMPARE_HEADING, keys::LIKE_COMPARE_THIS, keys::LIKE_COMPARE_OTHER];
    Some(table(
        say::like_compare(lang, title).into(),
        head.map(|key| lang.text(key)).to_vec(),
        contrasts.iter().map(|contrast| contrast_row(lang, contrast, state.facts(), &facts)).collect(),
    ))
}

/// A question with both answers, and which way each pulls.
fn contrast_row(lang: Lang, contrast: &Contrast, first: &Facts, second: &Facts) -> Vec<Html> {
    let side = |facts: &Facts, pulls: &[Direction]| {
        let pulls = pulls.iter().map(|pulls| tag("neutral", explain::direction(lang, *pulls)));
        spaced([Html::from(answer(lang, facts, contrast.question))].into_iter().chain(pulls))
    };
    vec![
        explain::question_of_conduct(lang, contrast.question).into(),
        side(first, &contrast.first_pulls),
        side(second, &contrast.second_pulls),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::behind::further::agree::words;
    use crate::evidence::EXAMPLES;
    use crate::evidence::decisions::DECISIONS;
    use jiff::civil::date;

    /// IMY fined Karolinska on 2 December 2020; the fine was annulled on 16 May 2022, as reported.
    #[test]
    fn what_became_of_a_fine_is_told_whatever_day_is_assessed() {
        let karolinska = DECISIONS.iter().find(|decision| decision.controller == "Karolinska").unwrap();
        let told = |on| fate(Lang::En, karolinska, on);
        let annulled = "annulled 16 May 2022 (reported by others)";
        assert_eq!(told(date(2021, 6, 1)), ["since then: ", annulled].concat());
        assert_eq!(told(date(2026, 1, 1)), annulled);
        assert!(which(Lang::En, karolinska).contains("decided 2 December 2020"));
    }

    #[test]
    fn of_what_nothing_more_is_known_that_is_said() {
        let orebro = DECISIONS.iter().find(|decision| decision.controller == "Region Örebro").unwrap();
        assert_eq!(fate(Lang::En, orebro, date(2026, 1, 1)), "nothing more known");
    }

    /// The list is shown beside the fine on the Swedish police, too few of whose kind are known.
    #[test]
    fn no_space_stands_before_a_comma() {
        let police = EXAMPLES.first().unwrap();
        let assessed = assess(&police.facts(), police.setting(), evidence::whole()).result.unwrap();
        for lang in Lang::ALL {
            let shown = |practice| decisions(lang, practice, police.on).iter().map(words).collect::<String>();
            let said: String = assessed.practice.iter().map(shown).collect();
            assert!(said.contains("Region Örebro, ") && !said.contains(" ,"), "{said}");
        }
    }
}
