//! The headline: the result in sentences, or why there is none.

use crate::app::markup::{attributed, element, fragment, keyed, optional, placeholder, spaced};
use crate::app::sentences;
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::Scope;
use crate::engine::find::imposition::Prospect;
use crate::engine::find::scope::Refusal;
use crate::text::cite::named;
use crate::text::keys;
use yew::prelude::*;

/// The sentences of the headline.
pub fn view(state: &State, result: &Findings) -> Html {
    let lang = state.lang;
    let nothing = sentences::comes_to_nothing(result);
    let whether = element("strong", "wraps", sentences::whether(lang, result));
    let fee = sentences::fee(state, result).unwrap_or_default();
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
        attributed("p", &["class", "id"], ["headline", "headline"].map(AttrValue::Static), headline),
        // What would take the case out is in words that come later than the page.
        optional(result.imposition.scope_open && lang.is_complete(), if_applies),
        optional(result.imposition.answer != Prospect::Excluded, each),
    ];
    element("div", "stack", fragment(parts))
}

/// What was decided in the example that is open, for the record.
pub fn record(state: &State) -> Html {
    let lang = state.lang;
    let record = state.now.case.opened.map(|example| named(lang, "record", example.key)).unwrap_or_default();
    // There is none, or its text is still on its way.
    if record.is_empty() {
        return placeholder();
    }
    let lines = [element("strong", "", lang.text(keys::RESULT_RECORD)), Html::from(record)];
    element("p", "callout", spaced(lines))
}

/// Why there is no result: no administrative fine can follow, no rules of this tool apply, or it is not known yet which
/// do.
pub fn without_result(state: &State) -> Html {
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
fn reasons(state: &State, prefix: &str) -> Html {
    let reason = |reason: &Refusal| keyed(reason.key(), named(state.lang, prefix, reason.key()).into());
    fragment(state.now.assessment.scope.refusals().iter().map(reason).collect())
}
