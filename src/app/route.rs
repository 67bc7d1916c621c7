//! Which view of the page is looked at. Each has an address in the fragment, so that the browser's own way back works.

use crate::engine::Question;

/// A view of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// What happened: where a visitor begins.
    #[default]
    Start,
    /// One question on a page of its own.
    Question(Question),
    /// The result.
    Result,
    /// Why it is this amount.
    Why,
    /// Decisions like it.
    Cases,
    /// The law, step by step.
    Law,
    /// What would change it.
    Change,
    /// The whole form, with the result beside it.
    Case,
    /// A decision, held against what follows from the case.
    Check,
    /// All decisions, to explore.
    Decisions,
}

/// The views that a fixed name stands for.
const NAMED: [(Route, &str); 9] = [
    (Route::Start, ""),
    (Route::Result, "result"),
    (Route::Why, "result/why"),
    (Route::Cases, "result/cases"),
    (Route::Law, "result/law"),
    (Route::Change, "result/change"),
    (Route::Case, "case"),
    (Route::Check, "check"),
    (Route::Decisions, "decisions"),
];
const ROOT: &str = "#/";
const QUESTION: &str = "q/";

impl Route {
    /// The view at a fragment, as the address has it with its sign; `None` of what is no view.
    pub fn read(fragment: &str) -> Option<Self> {
        let name = fragment.strip_prefix(ROOT)?;
        if let Some(key) = name.strip_prefix(QUESTION) {
            return Question::from_key(key).map(Self::Question);
        }
        NAMED.iter().find(|(_, other)| *other == name).map(|(route, _)| *route)
    }

    /// Its fragment, with the sign.
    pub fn written(self) -> String {
        if let Self::Question(question) = self {
            return [ROOT, QUESTION, question.key()].concat();
        }
        let name = NAMED.iter().find(|(route, _)| *route == self).map_or("", |(_, name)| name);
        [ROOT, name].concat()
    }

    /// Whether it is the result or stands behind it.
    pub const fn is_of_result(self) -> bool {
        matches!(self, Self::Result | Self::Why | Self::Cases | Self::Law | Self::Change)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_view_is_found_at_its_address() {
        let named = NAMED.iter().map(|(route, _)| *route);
        for route in named.chain(Question::all().map(Route::Question)) {
            assert_eq!(Route::read(&route.written()), Some(route));
        }
        assert_eq!(Route::Result.written(), "#/result");
        assert_eq!(Route::Question(Question::from_key("country").unwrap()).written(), "#/q/country");
        for other in ["", "#", "#result", "#case=abc", "#/q/moon", "#/moon"] {
            assert_eq!(Route::read(other), None, "{other}");
        }
    }
}
