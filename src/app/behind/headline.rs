//! What is seen first of a result: in sentences and as a picture, or why there is none; and what a screen reader says of it.

use super::further::entry;
use super::{problems, sentences};
use crate::app::markup::{attributed, element, fragment, keyed, optional, placeholder, spaced};
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::Scope;
use crate::engine::find::scope::Refusal;
use crate::text::cite::named;
use crate::text::{Lang, keys};
use yew::prelude::*;

/// What is seen first.
pub fn in_view(state: &State) -> Html {
    match &state.now.assessment.result {
        Some(result) => {
            let picture = state.further.filter(|_| sentences::may_follow(result));
            let picture = picture.map_or_else(placeholder, |there| entry::chart(there, state, result));
            fragment(vec![view(state, result), picture, record(state)])
        }
        None => without_result(state),
    }
}

/// What a screen reader announces of a change: the result, and that something is wrong.
pub fn spoken(state: &State) -> String {
    let lang = state.lang;
    let problems = problems::every(state);
    let title =
        if problems.is_empty() { String::new() } else { [&problems::title(lang, &problems), "."].concat() };
    // The day to assess on is no question of the case, and so not among its problems.
    let day = state.now.case.on_draft.as_ref().and_then(|draft| draft.error.as_ref());
    let day = day.map(|error| error.message(lang)).unwrap_or_default();
    let said = [&sentences::in_short(state), " ", &title, " ", &day].concat();
    said.trim_end().to_owned()
}

/// The sentences of the headline: what a typical fine is comes first and largest, unless an expert entered figures.
fn view(state: &State, result: &Findings) -> Html {
    let lang = state.lang;
    let nothing = sentences::comes_to_nothing(result);
    let whether = element("strong", "wraps", sentences::whether(lang, result));
    let fee = sentences::fee(state, result);
    let typical = sentences::typical(state, result).filter(|_| fee.is_none());
    let typical = typical.map(|typical| element("p", "typical", typical)).unwrap_or_default();
    let fee = fee.unwrap_or_default();
    let headline = fragment(vec![optional(!nothing, || fragment(vec![whether, " ".into()])), fee.into()]);
    let if_applies = || {
        let reasons = element("ul", "ds-list", reasons(state, "unless"));
        element(
            "div",
            "callout",
            fragment(vec![element("p", "", lang.text(keys::RESULT_IF_APPLIES)), reasons]),
        )
    };
    let each = || {
        let lines = sentences::every(state, result).into_iter().map(|line| element("li", "", line));
        element("ul", "ds-list sentences", fragment(lines.collect()))
    };
    let parts = vec![
        typical,
        attributed("p", &["class", "id"], ["headline", "headline"].map(AttrValue::Static), headline),
        // What would take the case out is in words that come later than the page.
        optional(result.imposition.scope_open && lang.is_complete(), if_applies),
        optional(sentences::may_follow(result), each),
    ];
    element("div", "stack", fragment(parts))
}

/// What was decided in the example that is open, for the record.
fn record(state: &State) -> Html {
    let lang = state.lang;
    let opened = state.now.case.opened;
    let record = opened.map(|example| named(lang, "record", example.key)).unwrap_or_default();
    // There is none, or its text is still on its way.
    if record.is_empty() {
        return placeholder();
    }
    let mut lines = vec![element("strong", "", lang.text(keys::RESULT_RECORD)), Html::from(record)];
    lines.extend(opened.and_then(|example| example.record).map(|record| step_by_step(lang, record)));
    element("p", "callout", spaced(lines))
}

/// A link to where the law book takes the decision apart; the single file, which has no law book, hides it.
pub fn step_by_step(lang: Lang, record: &str) -> Html {
    let to = ["law-", lang.tag(), "-record-", record, ".html"].concat();
    html! { <a class="ds-link law-book no-print" href={to}>{ named(lang, "record", "steps") }</a> }
}

/// Why there is no result: no administrative fine can follow, no rules of this tool apply, or it is not known yet which
/// do.
fn without_result(state: &State) -> Html {
    let lang = state.lang;
    let scope = &state.now.assessment.scope;
    let reasons = || element("div", "callout", element("ul", "ds-list", reasons(state, "refusal")));
    match scope {
        Scope::Refused(_) if scope.is_no_fine() => {
            fragment(vec![element("p", "headline", lang.text(keys::RESULT_NO_FINE)), reasons()])
        }
        Scope::Refused(_) => reasons(),
        _ => element("p", "headline", lang.text(keys::RESULT_WAITING)),
    }
}

/// The reasons why no rules of this tool apply, as they hold or as they may.
pub fn reasons(state: &State, prefix: &str) -> Html {
    let reason = |reason: &Refusal| keyed(reason.key(), named(state.lang, prefix, reason.key()).into());
    fragment(state.now.assessment.scope.refusals().iter().map(reason).collect())
}
