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
    let record = state.now.case.opened.map(|example| named(lang, "record", example.key)).unwrap_or_default();
    // There is none, or its text is still on its way.
    if record.is_empty() {
        return placeholder();
    }
    let lines = [element("strong", "", lang.text(keys::RESULT_RECORD)), Html::from(record)];
    element("p", "callout", spaced(lines))
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
