//! One question on a page of its own: how far one has got, the question, its answers as rows to press, and the amount so
//! far.

use super::question;
use crate::app::action::Action;
use crate::app::behind::entry;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{button, element, fold, fragment, titled};
use crate::app::path;
use crate::app::row::row;
use crate::app::state::State;
use crate::app::way::way;
use crate::engine::{Answer, OptionSet, Question};
use crate::law::circumstance::Country;
use crate::law::{Choice, ChoiceId, Circumstance};
use crate::text::cite::named;
use crate::text::{explain, keys, number, say};
use yew::prelude::*;

/// The view.
pub fn view(state: &State, dispatch: &Dispatch, asked: Question) -> Html {
    let lang = state.lang;
    let back = path::before(state.now.case.situation, state.facts(), asked);
    fragment(vec![
        element("p", "no-print", way(dispatch, back, "ds-link back", lang.text(keys::ASK_BACK).into())),
        progress(state, asked),
        element("div", "", state.loaded.map(|law| entry::so_far(law, state, dispatch)).unwrap_or_default()),
        titled("h1", "md", "view-heading", heading(state, asked).into()),
        element("p", "ds-paragraph subtle", hint(state, asked)),
        answers(state, dispatch, asked),
    ])
}

/// The question in the words of this path, else in those of the form.
pub fn heading(state: &State, asked: Question) -> &'static str {
    let own = named(state.lang, "path", asked.key());
    if own.is_empty() { explain::question(state.lang, asked) } else { own }
}

fn hint(state: &State, asked: Question) -> &'static str {
    let own = named(state.lang, "hint", asked.key());
    if own.is_empty() { named(state.lang, "why", asked.wording()) } else { own }
}

/// The place of the question among those of the path.
fn progress(state: &State, asked: Question) -> Html {
    let path = path::questions(state.now.case.situation, state.facts());
    let Some(place) = path::place(&path, asked) else { return Html::default() };
    // What happened was the first.
    let digits = |number: usize| number::plain(u64::try_from(number).unwrap_or_default());
    let (at, of) = (digits(place + 2), digits(path.len() + 1));
    let words = say::ask_place(state.lang, &at, &of);
    html! {
        <div class="progress">
            <p class="subtle" id="ask-place">{ words }</p>
            <progress class="progress__bar" value={at} max={of} aria-labelledby="ask-place"></progress>
        </div>
    }
}

/// So many options are rows; more are a list to choose from.
const MANY: usize = 12;

fn answers(state: &State, dispatch: &Dispatch, asked: Question) -> Html {
    match asked {
        Question::Choice(ChoiceId::Country) => countries(state, dispatch),
        Question::Choice(id) if id.options().len() <= MANY => choices(state, dispatch, id),
        _ if path::is_size(asked) => fragment(vec![
            state.loaded.map(|law| entry::sizes(law, state, dispatch)).unwrap_or_default(),
            exact(state, dispatch, path::size(state.facts())),
        ]),
        path::PEOPLE => fragment(vec![
            state.loaded.map(|law| entry::people(law, state, dispatch)).unwrap_or_default(),
            exact(state, dispatch, asked),
        ]),
        _ => field(state, dispatch, asked),
    }
}

/// The options of a question as rows; "I don't know" last.
fn choices(state: &State, dispatch: &Dispatch, id: ChoiceId) -> Html {
    let rows = id.circumstances().map(|option| choice(state, dispatch, option));
    let unknown = answer(state, dispatch, id, Answer::DontKnow, state.lang.text(keys::ASK_UNKNOWN));
    element("div", "rows", fragment(rows.chain([unknown]).collect()))
}

/// An option in the words of this path, else in those of the form.
fn choice(state: &State, dispatch: &Dispatch, option: Circumstance) -> Html {
    let own = named(state.lang, "row", &[option.question.key(), "-", option.key()].concat());
    let words = if own.is_empty() { explain::option(state.lang, option) } else { own };
    answer(state, dispatch, option.question, Answer::Given(OptionSet::only(option.option)), words)
}

/// A row that answers and goes on.
fn answer(
    state: &State,
    dispatch: &Dispatch,
    id: ChoiceId,
    answer: Answer<OptionSet>,
    words: &'static str,
) -> Html {
    let mut answered = state.facts().clone();
    answered.set_choice(id, Some(answer));
    let then = path::after(state.now.case.situation, &answered, Question::Choice(id));
    let (with, pressed) = (dispatch.clone(), state.facts().choice(id) == Some(answer));
    row(words, pressed, move |_| {
        with.dispatch(Action::Choose(id, Some(answer)));
        with.go(then);
    })
}

/// The country that the page's language speaks for first, then a list of all.
fn countries(state: &State, dispatch: &Dispatch) -> Html {
    let guessed = guess(state).map(|country| choice(state, dispatch, country.circumstance()));
    let rows = element("div", "rows", fragment(guessed.into_iter().collect()));
    fragment(vec![rows, field(state, dispatch, Question::Choice(ChoiceId::Country))])
}

/// The country that was said before, or the one whose language the page is in.
fn guess(state: &State) -> Option<Country> {
    let of_language = || {
        let key = state.lang.row().country?;
        Country::ALL.iter().copied().find(|country| country.circumstance().key() == key)
    };
    state.facts().possible::<Country>().known().or_else(of_language)
}

/// The field for an exact figure.
fn exact(state: &State, dispatch: &Dispatch, asked: Question) -> Html {
    let inside = field(state, dispatch, asked);
    element("div", "no-print", fold(false, state.lang.text(keys::ASK_EXACT).into(), inside))
}

/// A question as the form has it, and the way on. Nothing said is "I don't know".
fn field(state: &State, dispatch: &Dispatch, asked: Question) -> Html {
    let then = path::after(state.now.case.situation, state.facts(), asked);
    let with = dispatch.clone();
    let on = button("primary", None, state.lang.text(keys::ASK_NEXT), Callback::from(move |_| with.go(then)));
    fragment(vec![question::view(state, dispatch, asked), element("p", "no-print", on)])
}
