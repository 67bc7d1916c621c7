//! A search over the questions that are asked and the rules that can be broken: a lawyer knows the word, not the section.

use crate::app::dispatch::Dispatch;
use crate::app::markup::{attributed, element, fragment, link, spaced, subtle};
use crate::app::state::State;
use crate::engine::Question;
use crate::law::{Provision, Regime};
use crate::text::cite::citation;
use crate::text::{Lang, explain, keys, number, say};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// So many are listed at most.
const MOST: usize = 12;

/// What is searched.
#[derive(Properties, PartialEq)]
pub struct FindProps {
    lang: Lang,
    regime: Option<Regime>,
    asked: Vec<Question>,
    dispatch: Dispatch,
}

/// The box with what it finds.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let asked = state.now.sections.iter().flat_map(|section| section.questions.iter().copied());
    let asked: Vec<Question> = asked.collect();
    html! { <Find lang={state.lang} regime={state.regime()} {asked} dispatch={dispatch.clone()} /> }
}

#[component]
fn Find(props: &FindProps) -> Html {
    let typed = use_state_eq(String::new);
    let oninput = {
        let typed = typed.clone();
        move |event: InputEvent| typed.set(event.target_unchecked_into::<HtmlInputElement>().value())
    };
    let found = found(props, &typed);
    let count = number::count(props.lang, u64::try_from(found.len()).unwrap_or_default());
    let told = if typed.trim().is_empty() { String::new() } else { say::find_count(props.lang, &count) };
    let list = found.into_iter().take(MOST).map(|line| element("li", "", line)).collect();
    html! {
        <div class="ds-field find no-print">
            <label class="ds-label" for="find">{ props.lang.text(keys::FIND_LABEL) }</label>
            <input class="ds-input" type="search" id="find" autocomplete="off" value={(*typed).clone()} {oninput} />
            { attributed("p", &["class", "role"], ["subtle find__count".into(), "status".into()], told.into()) }
            { element("ul", "ds-list find__list", fragment(list)) }
        </div>
    }
}

/// The questions and rules in whose words every word that was typed stands.
fn found(props: &FindProps, typed: &str) -> Vec<Html> {
    let sought: Vec<String> = typed.to_lowercase().split_whitespace().map(str::to_owned).collect();
    if sought.is_empty() {
        return Vec::new();
    }
    let fits = |text: &str| {
        let text = text.to_lowercase();
        sought.iter().all(|word| text.contains(word.as_str()))
    };
    let questions = props.asked.iter().filter(|question| fits(explain::question(props.lang, **question)));
    let questions = questions
        .map(|question| link(&["q-", question.key()].concat(), explain::question(props.lang, *question)));
    let rules = props.regime.into_iter().flat_map(Regime::provisions).filter(|row| row.is_offered());
    let rules = rules.filter(|row| fits(&words(props.lang, row))).map(|row| {
        spaced([
            link(&["p-", row.key].concat(), explain::provision(props.lang, row.key)),
            subtle(citation(props.lang, row.cite)),
        ])
    });
    questions.chain(rules).collect()
}

fn words(lang: Lang, row: &Provision) -> String {
    [explain::provision(lang, row.key), " ", &citation(lang, row.cite)].concat()
}
