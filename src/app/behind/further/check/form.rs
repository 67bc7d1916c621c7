//! The form: how to begin, and what the decision says, line by line. All of it may be left out.

use super::enter::{self, Hand};
use super::fields::{closed, typed};
use super::lines::{BASE_OF, BY, Closed, OF_INFRINGEMENTS, OF_REASONS};
use super::{rests, weighed};
use crate::app::claims::Field;
use crate::app::day_field::day_field;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{button, element, fragment, paragraph, subtle};
use crate::app::route::Route;
use crate::app::state::State;
use crate::app::way::way;
use crate::text::{Key, explain, keys, say};
use yew::prelude::*;

/// What this is for, where the facts are entered, and an example.
pub fn about(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let (hand, today) = (Hand::of(state, dispatch), state.today);
    let open = Callback::from(move |_: MouseEvent| enter::example(&hand, today));
    let facts = way(dispatch, Route::Case, "ds-link", lang.text(keys::CHECKED_FACTS).into());
    let example = vec![
        button("secondary", None, lang.text(keys::CHECKED_EXAMPLE), open),
        subtle(lang.text(keys::CHECKED_EXAMPLE_ABOUT)),
    ];
    let inside = vec![
        paragraph(lang.text(keys::CHECKED_INTRO)),
        element("p", "no-print", facts),
        element("div", "row no-print", fragment(example)),
    ];
    element("div", "stack", fragment(inside))
}

/// The form.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let hand = &Hand::of(state, dispatch);
    let each =
        |lines: &'static [Closed]| lines.iter().map(|line| choice(state, hand, line)).collect::<Vec<_>>();
    let mut reasons = vec![weighed::criteria(state, hand)];
    reasons.extend(each(&OF_REASONS));
    fragment(vec![
        section(state, keys::CHECKED_OF_DECISION, true, amounts(state, dispatch, hand)),
        section(state, keys::CHECKED_OF_TURNOVER, false, turnover(state, hand)),
        section(state, keys::CHECKED_OF_INFRINGEMENTS, false, each(&OF_INFRINGEMENTS)),
        section(state, keys::CHECKED_OF_COUNTED, true, weighed::view(state, hand)),
        section(state, keys::CHECKED_OF_REASONS, false, reasons),
        rests::view(state, hand),
    ])
}

fn section(state: &State, name: Key, open: bool, inside: Vec<Html>) -> Html {
    html! {
        <details class="ds-details" {open}>
            <summary>{ state.lang.text(name) }</summary>
            <div>{ fragment(inside) }</div>
        </details>
    }
}

fn choice(state: &State, hand: &Hand, line: &'static Closed) -> Html {
    element("div", "question", closed(state, hand, line, keys::CHECKED_UNSAID))
}

/// Whose decision it is and of which day, its amounts and maxima, and the last day to pay.
fn amounts(state: &State, dispatch: &Dispatch, hand: &Hand) -> Vec<Html> {
    let lang = state.lang;
    let whole = |line, asks: Key, hint: Key| {
        typed(state, hand, Field::line(line), lang.text(asks).to_owned(), lang.text(hint))
    };
    let mut inside = vec![
        day(state, dispatch),
        choice(state, hand, &BY),
        whole("amount", keys::CHECKED_AMOUNT, keys::CHECKED_AMOUNT_HINT),
        whole("maximum", keys::CHECKED_MAXIMUM, keys::CHECKED_AMOUNT_HINT),
    ];
    inside.extend(for_each(state).into_iter().flat_map(|of| {
        let provision = explain::provision(lang, of);
        let one = |line, label| typed(state, hand, Field { line, of }, label, "");
        [
            one("amounts", say::checked_amount_of(lang, provision)),
            one("maxima", say::checked_maximum_of(lang, provision)),
        ]
    }));
    inside.push(whole("pay-by", keys::CHECKED_PAY_BY, keys::CHECKED_DAY_HINT));
    // Fields come and go with the infringements of the case.
    vec![element("div", "", fragment(inside))]
}

/// The infringements that may have amounts of their own: those of the case, where there are several, and those that have one.
fn for_each(state: &State) -> Vec<&'static str> {
    let of_case = state.facts().infringements();
    let mut each: Vec<&'static str> = if of_case.len() > 1 { of_case.to_vec() } else { Vec::new() };
    let decision = state.now.case.claims.decision();
    for (key, _) in decision.amounts.iter().chain(&decision.maxima) {
        if !each.contains(key) {
            each.push(key);
        }
    }
    each
}

/// The day of the decision, whose law it is held against.
fn day(state: &State, dispatch: &Dispatch) -> Html {
    element("div", "question", day_field(state, dispatch, keys::CHECKED_ON, keys::CHECKED_ON_WHY))
}

fn turnover(state: &State, hand: &Hand) -> Vec<Html> {
    let lang = state.lang;
    let base = lang.text(keys::CHECKED_BASE).to_owned();
    let hint = lang.text(keys::CHECKED_AMOUNT_HINT);
    vec![typed(state, hand, Field::line("base"), base, hint), choice(state, hand, &BASE_OF)]
}
