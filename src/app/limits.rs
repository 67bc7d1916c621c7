//! What to keep in mind, always in sight.

use crate::app::markup::{attributed, bullets, fragment, heading};
use crate::app::state::State;
use crate::engine::find::timeline::days_between;
use crate::law::AS_OF;
use crate::text::{date, keys, say};
use yew::prelude::*;

/// A law read longer ago than this is shown as old, in days: a year.
const OLD: i64 = 366;

/// The list.
pub fn view(state: &State) -> Html {
    let lines = lines(state).into_iter().map(Html::from);
    let values = ["ds-card limits", "neutral"].map(AttrValue::Static);
    let inside = fragment(vec![heading(state.lang.text(keys::LIMITS_HEADING)), bullets(lines)]);
    attributed("div", &["class", "data-color"], values, inside)
}

/// Its lines.
pub fn lines(state: &State) -> Vec<String> {
    let lang = state.lang;
    let old = (days_between(AS_OF, state.today) > OLD).then_some(keys::LIMITS_OLD);
    let keys = [keys::LIMITS_ADVICE, keys::LIMITS_DAMAGES, keys::LIMITS_PUBLIC, keys::LIMITS_LANGUAGE];
    let mut lines = vec![say::limits_version(lang, &date::long(lang, AS_OF), env!("CARGO_PKG_VERSION"))];
    lines.extend(keys.into_iter().chain(old).map(|key| lang.text(key).to_owned()));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;
    use jiff::civil::Date;

    #[test]
    fn a_law_is_old_after_a_year_and_not_before() {
        let says = |today: Date| {
            let state = State::new(Lang::En, today);
            lines(&state).iter().any(|line| line.contains("more than a year ago"))
        };
        assert!(!says(AS_OF));
        let a_year_on = AS_OF.saturating_add(jiff::Span::new().years(1));
        assert!(!says(a_year_on));
        assert!(says(a_year_on.saturating_add(jiff::Span::new().days(2))));
    }
}
