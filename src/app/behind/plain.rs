//! The result as plain data, for the page around the app: the ranges and what they rest on, and none of the answers.

use crate::app::saved::Tree;
use crate::app::shown::Shown;
use crate::engine::Findings;
use crate::engine::{Range, Scope};
use crate::law::AS_OF;
use crate::text::date::iso;
use rust_decimal::Decimal;

/// The form of this data.
const FORM: u32 = 1;

/// The data: amounts are decimal text, and what there is not is left out.
pub fn of(shown: &Shown) -> Tree {
    let scope = match &shown.assessment.scope {
        scope if scope.is_no_fine() => "no-fine",
        Scope::Refused(_) => "refused",
        _ if shown.assessment.result.is_none() => "open",
        _ => "regime",
    };
    let mut named = vec![
        ("form", Tree::Number(FORM)),
        ("program", text(env!("CARGO_PKG_VERSION"))),
        ("law", Tree::Text(iso(AS_OF))),
        ("on", Tree::Text(iso(shown.case.on))),
        ("scope", text(scope)),
    ];
    if let Some(result) = &shown.assessment.result {
        named.extend(of_outcome(result));
    }
    Tree::of_names(named)
}

fn of_outcome(result: &Findings) -> impl Iterator<Item = (&'static str, Tree)> {
    let ranges = [
        ("maximum", result.maximum.main),
        ("authorityMaximum", result.maximum.authority),
        ("minimum", result.minimum.main),
        ("authorityMinimum", result.minimum.authority),
        ("guideline", result.guideline_range()),
        ("typical", result.landing().map(|landing| landing.typical)),
        ("half", result.landing().map(|landing| landing.half)),
        ("practice", result.practice_range()),
    ];
    let ranges = ranges.into_iter().filter_map(|(name, range)| Some((name, of_range(range?))));
    let said = [("regime", text(result.regime.key())), ("whether", text(result.imposition.answer.key()))];
    said.into_iter().chain(ranges)
}

/// Both ends; an end that no fact bounds is left out.
fn of_range(range: Range) -> Tree {
    let number = |amount: Decimal| Tree::Text(amount.normalize().to_string());
    let mut named = vec![("currency", text(range.currency.code())), ("low", number(range.low))];
    named.extend(range.high.map(|high| ("high", number(high))));
    Tree::of_names(named)
}

fn text(text: &str) -> Tree {
    Tree::Text(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::action::Action;
    use crate::app::state::State;
    use crate::evidence::EXAMPLES;
    use crate::text::Lang;
    use jiff::civil::date;

    fn names(tree: &Tree) -> Vec<&str> {
        match tree {
            Tree::Named(named) => named.iter().map(|(name, _)| name.as_str()).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn what_is_not_known_yet_is_left_out() {
        let state = State::new(Lang::En, date(2026, 11, 21));
        assert_eq!(names(&of(&state.now)), ["form", "program", "law", "on", "scope"]);
    }

    #[test]
    fn an_example_gives_its_ranges_and_none_of_its_answers() {
        for example in EXAMPLES {
            let mut state = State::new(Lang::Nb, date(2026, 11, 21));
            state.apply(Action::Open(example));
            let plain = of(&state.now);
            let known = [
                "regime",
                "whether",
                "maximum",
                "authorityMaximum",
                "guideline",
                "typical",
                "half",
                "practice",
            ];
            let named = names(&plain);
            assert!(named.contains(&"regime") && named.contains(&"whether"), "{}", example.key);
            assert!(named.iter().skip(5).all(|name| known.contains(name)), "{named:?}");
        }
    }
}
