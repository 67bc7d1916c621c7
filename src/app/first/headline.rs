//! The headline: the result in sentences, or why there is none.

use crate::app::markup::{attributed, element, fragment, keyed, optional, placeholder, spaced};
use crate::app::sentences;
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::Scope;
use crate::engine::find::imposition::Prospect;
use crate::engine::find::scope::Refusal;
use crate::text::cite::named;
use crate::text::{Lang, keys};
use yew::prelude::*;

/// The sentences of the headline.
pub fn view(state: &State, result: &Findings) -> Html {
    let lang = state.lang;
    let nothing = sentences::comes_to_nothing(result);
    let whether = element("strong", "wraps", sentences::whether(lang, result));
    let fee = sentences::fee(state, result).unwrap_or_default();
    let headline = fragment(vec![optional(!nothing, || fragment(vec![whether, " ".into()])), fee.into()]);
    let if_applies = || {
        let reasons = element("ul", "ds-list", refusals(state));
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
        attributed("p", &["class", "id"], ["headline", "headline"].map(AttrValue::Static), headline),
        optional(result.imposition.scope_open, if_applies),
        optional(result.imposition.answer != Prospect::Excluded, each),
    ];
    element("div", "stack", fragment(parts))
}

/// What was decided in the example that is open, for the record.
pub fn record(state: &State) -> Html {
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
fn step_by_step(lang: Lang, record: &str) -> Html {
    let to = ["law-", lang.tag(), ".html#section-record-", record].concat();
    html! { <a class="ds-link law-book no-print" href={to}>{ named(lang, "record", "steps") }</a> }
}

/// Why there is no result: no rules apply, or it is not known yet which do.
pub fn without_result(state: &State) -> Html {
    match &state.now.assessment.scope {
        Scope::Refused(_) => element("div", "callout", element("ul", "ds-list", refusals(state))),
        _ => element("p", "headline", state.lang.text(keys::RESULT_WAITING)),
    }
}

fn refusals(state: &State) -> Html {
    let reasons = match &state.now.assessment.scope {
        Scope::Refused(reasons) | Scope::Open { refusals: reasons, .. } => reasons.as_slice(),
        Scope::Regime(_) => &[],
    };
    let reason = |reason: &Refusal| keyed(reason.key(), named(state.lang, "refusal", reason.key()).into());
    fragment(reasons.iter().map(reason).collect())
}
