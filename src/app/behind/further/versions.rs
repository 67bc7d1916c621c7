//! Two versions of the case side by side: what follows from each, and the answers in which they differ.

use super::like::contrast_row;
use super::side_by_side;
use crate::app::action::Action;
use crate::app::behind::{local, sentences};
use crate::app::dispatch::{Dispatch, act};
use crate::app::focus;
use crate::app::markup::{attributed, button, element, fold, fragment, paragraph, table};
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::compare::{Side, every_contrast};
use crate::engine::{Scope, Truth};
use crate::law::Choice;
use crate::law::circumstance::Seriousness;
use crate::text::cite::named;
use crate::text::{Key, Lang, date, explain, keys, say};
use yew::prelude::*;

/// What stands in a cell where a version says nothing.
const SILENT: &str = "–";

/// The place of the section, which has the focus when what was pressed in it disappears.
const PLACE: &str = "versions";

/// The section: an offer to keep the present version, or the one kept beside it.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let heading = lang.text(keys::VERSIONS_HEADING);
    let kept = state.with_kept();
    let inside = match &kept {
        Some(kept) => fold(true, heading.into(), beside(kept, state, dispatch)),
        None if state.now.assessment.result.is_some() => {
            button("secondary", None, lang.text(keys::VERSIONS_KEEP), vanishing(dispatch, Action::Keep))
        }
        None => Html::default(),
    };
    let name = if kept.is_some() { heading } else { "" };
    let values = [PLACE, PLACE, "-1", name].map(AttrValue::Static);
    attributed("section", &["class", "id", "tabindex", "aria-label"], values, inside)
}

/// What the press of a button does that disappears by it.
fn vanishing(dispatch: &Dispatch, action: Action) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| {
        focus::on(&dispatch, PLACE);
        dispatch.dispatch(action.clone());
    })
}

fn beside(kept: &State, page: &State, dispatch: &Dispatch) -> Html {
    let lang = page.lang;
    let buttons = vec![
        button("secondary", None, lang.text(keys::VERSIONS_SWAP), act(dispatch, Action::Swap)),
        button(
            "tertiary",
            Some("neutral"),
            lang.text(keys::VERSIONS_DROP),
            vanishing(dispatch, Action::Drop),
        ),
    ];
    fragment(vec![
        element("p", "ds-paragraph subtle", lang.text(keys::VERSIONS_INTRO)),
        element("div", "row no-print", fragment(buttons)),
        side_by_side::view(kept, page),
        results(kept, page),
        answers(kept, page),
    ])
}

fn head(lang: Lang, first: Key) -> Vec<&'static str> {
    [first, keys::VERSIONS_KEPT, keys::VERSIONS_NOW].map(|key| lang.text(key)).to_vec()
}

/// What follows from each.
pub fn results(kept: &State, page: &State) -> Html {
    let lang = page.lang;
    let mut rows = Vec::new();
    for ((name, kept), (_, now)) in lines(kept).into_iter().zip(lines(page)) {
        if kept.is_some() || now.is_some() {
            rows.push(row(name, kept, now));
        }
    }
    table(lang.text(keys::VERSIONS_RESULTS).into(), head(lang, keys::CHART_WHAT), rows)
}

/// What follows from a version, line by line; the lines are the same for every version.
fn lines(side: &State) -> Vec<(Html, Option<String>)> {
    let lang = side.lang;
    let result = side.now.assessment.result.as_ref();
    let text = |key| Html::from(lang.text(key));
    let mut lines = vec![
        (text(keys::ANSWERS_WHETHER), Some(whether(side))),
        (text(keys::CHART_MAXIMUM), result.map(|result| maximum(side, result))),
    ];
    for class in Seriousness::ALL {
        let name = say::chart_guideline(lang, explain::class(lang, *class));
        lines.push((name.into(), result.and_then(|result| starting(side, result, *class))));
    }
    let status = result.map(|result| named(lang, "standing", result.guideline.status.key()).to_owned());
    lines.push((text(keys::ANSWERS_GUIDELINE), status));
    let like = result.filter(|result| sentences::may_follow(result)).map(|result| practice(side, result));
    lines.push((text(keys::ANSWERS_PRACTICE), like));
    lines.push((text(keys::CHART_FEE), result.and_then(|result| fee(lang, result))));
    lines
}

fn row(name: Html, kept: Option<String>, now: Option<String>) -> Vec<Html> {
    let cell = |said: Option<String>| Html::from(said.unwrap_or_else(|| SILENT.to_owned()));
    vec![name, cell(kept), cell(now)]
}

/// Whether a fee follows, or why nothing can be said of it.
fn whether(side: &State) -> String {
    match (&side.now.assessment.result, &side.now.assessment.scope) {
        (Some(result), _) => sentences::whether(side.lang, result).to_owned(),
        (None, Scope::Refused(reasons)) => {
            let reasons = reasons.iter().map(|reason| named(side.lang, "refusal", reason.key()));
            reasons.collect::<Vec<_>>().join(" ")
        }
        (None, _) => side.lang.text(keys::RESULT_WAITING).to_owned(),
    }
}

fn maximum(side: &State, result: &Findings) -> String {
    let Some(ceiling) = result.maximum.main else {
        return side.lang.text(keys::RESULT_MAXIMUM_NONE).to_owned();
    };
    let most = local::words(side, result.regime, ceiling);
    match sentences::if_authority(side, result) {
        Some(authority) => [&most, ". ", &authority].concat(),
        None => most,
    }
}

/// The starting amount of a class, where it is shown.
fn starting(side: &State, result: &Findings, class: Seriousness) -> Option<String> {
    let (_, range) = result.guideline.classes.iter().find(|(other, _)| *other == class)?;
    result.classes.contains(&class).then(|| local::words(side, result.regime, *range))
}

fn practice(side: &State, result: &Findings) -> String {
    let typical = sentences::typical(side, result);
    let said = typical.into_iter().chain([sentences::practice(side, result)]);
    said.collect::<Vec<_>>().join(" ")
}

fn fee(lang: Lang, result: &Findings) -> Option<String> {
    let fee = result.adjustment.fee.as_ref()?;
    Some(match fee.waived {
        Truth::Yes => say::result_fee_none(lang, &explain::range(lang, fee.level)),
        _ => explain::range(lang, fee.comes_to),
    })
}

/// The answers in which they differ, and before them how each is looked at, where that differs.
fn answers(kept: &State, page: &State) -> Html {
    let lang = page.lang;
    let mut rows = Vec::new();
    for ((name, kept), (_, now)) in looked_at(kept).into_iter().zip(looked_at(page)) {
        if kept != now {
            rows.push(row(name.into(), Some(kept), Some(now)));
        }
    }
    for contrast in every_contrast(weighed(kept), weighed(page)) {
        rows.push(contrast_row(lang, &contrast, kept.facts(), page.facts()));
    }
    if rows.is_empty() {
        return paragraph(lang.text(keys::VERSIONS_SAME));
    }
    table(lang.text(keys::VERSIONS_ANSWERS).into(), head(lang, keys::VERSIONS_QUESTION), rows)
}

/// How a version is looked at.
fn looked_at(side: &State) -> [(&'static str, String); 3] {
    let lang = side.lang;
    let opened = side.now.case.opened.map_or(SILENT, |example| named(lang, "case", example.key));
    [
        (lang.text(keys::VERSIONS_OPENED), opened.to_owned()),
        (lang.text(keys::FACTS_ON), date::long(lang, side.now.case.on)),
        (lang.text(keys::FACTS_VIEW), explain::view_choice(lang, side.now.case.view).to_owned()),
    ]
}

fn weighed(side: &State) -> Side<'_> {
    let result = side.now.assessment.result.as_ref();
    (side.facts(), result.map(|result| result.weighings.as_slice()).unwrap_or_default())
}
