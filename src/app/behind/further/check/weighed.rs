//! What the decision counted, each circumstance under its criterion; and the criteria that it goes through.

use super::enter::{self, Hand};
use super::fields::{Group, list};
use super::words;
use crate::app::claims::Field;
use crate::app::markup::{attributed, chip, element, fieldset, fragment, link_button, optional, spaced};
use crate::app::state::State;
use crate::check::{Counted, Plea};
use crate::engine::Question;
use crate::engine::find::weigh;
use crate::law::{ChoiceId, Criterion, Direction, Regime};
use crate::text::cite::named;
use crate::text::{explain, keys};
use yew::prelude::*;

/// The lines for the three ways in which something is counted.
pub const WAYS: [(&str, Direction); 3] = [
    ("aggravating", Direction::Aggravating),
    ("mitigating", Direction::Mitigating),
    ("neutral", Direction::Neutral),
];

/// What is chosen before a circumstance is added: the lists, in the order of the form.
const LISTS: [&str; 4] = ["way", "what", "has", "criterion"];

/// The line with the criteria.
const CRITERIA: &str = "criteria";
/// What it says where the decision goes through none.
const NONE: &str = "-";

/// What was entered, and the lists to add something from.
pub fn view(state: &State, hand: &Hand) -> Vec<Html> {
    let lang = state.lang;
    let entries = WAYS.iter().map(|(line, direction)| entries(state, hand, line, *direction)).collect();
    let values = ["weighed", "-1", "group", lang.text(keys::CHECKED_OF_COUNTED)].map(AttrValue::Static);
    let entries = attributed("div", &["id", "tabindex", "role", "aria-label"], values, fragment(entries));
    vec![entries, element("div", "question", adding(state, hand))]
}

/// What is entered of one way.
fn entries(state: &State, hand: &Hand, line: &'static str, direction: Direction) -> Html {
    let lang = state.lang;
    let decision = state.now.case.claims.decision();
    let counted = match direction {
        Direction::Aggravating => decision.aggravating,
        Direction::Mitigating => decision.mitigating,
        _ => decision.neutral,
    };
    let entry = |(place, item): (usize, &Counted)| {
        let hand = hand.clone();
        let remove = Callback::from(move |_: MouseEvent| enter::removed(&hand, line, place, "weighed"));
        let remove = link_button(
            lang.text(keys::CHECKED_REMOVE).into(),
            Some(words::circumstance(lang, item.what)),
            remove,
        );
        element("li", "", spaced([words::counted(state, *item).into(), remove]))
    };
    let inside = || {
        let items = fragment(counted.iter().enumerate().map(entry).collect());
        let name = element("p", "opened__title", words::way(lang, direction));
        fragment(vec![name, element("ul", "ds-list", items)])
    };
    element("div", "", optional(!counted.is_empty(), inside))
}

/// The lists to choose a circumstance from, and the button that adds it.
fn adding(state: &State, hand: &Hand) -> Html {
    let lang = state.lang;
    let chosen = LISTS.map(|list| chosen(state, list));
    let [way, what, has, criterion] = chosen;
    let on_choose = |list: &'static str| {
        let hand = hand.clone();
        Callback::from(move |key| enter::chosen(&hand, list, key))
    };
    let unchosen = lang.text(keys::FACTS_ONE);
    let ways = WAYS.iter().map(|(key, direction)| (*key, words::way(lang, *direction))).collect();
    let fields = vec![
        list(
            "check-way",
            lang.text(keys::CHECKED_WAY),
            unchosen,
            &[Group::bare(ways)],
            way,
            on_choose("way"),
        ),
        list("check-what", lang.text(keys::CHECKED_WHAT), unchosen, &whats(state), what, on_choose("what")),
        options(state, what, has, on_choose("has")),
        list(
            "check-criterion",
            lang.text(keys::CHECKED_CRITERION),
            unchosen,
            &criteria_to_choose(state),
            criterion,
            on_choose("criterion"),
        ),
        button(state, hand, way, what, has, criterion),
    ];
    fieldset(lang.text(keys::CHECKED_ADD_HEADING), element("div", "stack", fragment(fields)))
}

/// As what the decision has the circumstance, where it has several answers.
fn options(state: &State, what: &str, has: &str, on_choose: Callback<String>) -> Html {
    let lang = state.lang;
    let id = ChoiceId::ALL.iter().copied().find(|id| id.key() == what);
    let of = |id: ChoiceId| {
        let options = id.circumstances().map(|it| (it.key(), explain::option(lang, it).to_owned())).collect();
        list(
            "check-has",
            lang.text(keys::CHECKED_HAS),
            lang.text(keys::CHECKED_AS_FACTS),
            &[Group::bare(options)],
            has,
            on_choose,
        )
    };
    element("div", "", id.map(of).unwrap_or_default())
}

/// Adds the circumstance once everything that it takes was chosen.
fn button(state: &State, hand: &Hand, way: &str, what: &str, has: &str, criterion: &str) -> Html {
    let lang = state.lang;
    let line = WAYS.into_iter().map(|(line, _)| line).find(|line| *line == way);
    let is_whole = line.is_some() && !what.is_empty() && !criterion.is_empty();
    let option = if has.is_empty() { String::new() } else { ["=", has].concat() };
    let part = [criterion, " ", what, &option].concat();
    let hand = hand.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        if let Some(line) = line.filter(|_| is_whole) {
            enter::added(&hand, line, &part, &LISTS);
        }
    });
    let disabled = (!is_whole).then_some("true");
    html! {
        <div class="row">
            <button class="ds-button" type="button" data-variant="secondary" id="check-add" aria-disabled={disabled}
                aria-describedby="check-add-about" {onclick}>{ lang.text(keys::CHECKED_ADD) }</button>
            <span class="subtle" id="check-add-about">{ lang.text(keys::CHECKED_ADD_ABOUT) }</span>
        </div>
    }
}

/// What is chosen in a list.
pub fn chosen<'a>(state: &'a State, list: &'static str) -> &'a str {
    state.now.case.claims.draft(Field::chosen(list)).map_or("", |draft| &draft.text)
}

/// What can be counted: the circumstances that some view under the rules reads, the means of the one who is to pay, and what is
/// no circumstance asked of a case.
fn whats(state: &State) -> [Group; 2] {
    let lang = state.lang;
    let views = state.now.regime().map(Regime::views).unwrap_or_default();
    let is_read = |id: ChoiceId| {
        id == ChoiceId::Means
            || views.iter().any(|view| view.readings.iter().any(|reading| reading.when.question == id))
    };
    let circumstances = ChoiceId::ALL.iter().copied().filter(|id| is_read(*id));
    let circumstance = |id: ChoiceId| (id.key(), explain::question(lang, Question::Choice(id)).to_owned());
    let plea = |plea: &Plea| (plea.key(), named(lang, "check-plea", plea.key()).to_owned());
    [
        Group { name: lang.text(keys::CHECKED_WHAT), options: circumstances.map(circumstance).collect() },
        Group { name: lang.text(keys::CHECKED_PLEAS), options: Plea::ALL.iter().map(plea).collect() },
    ]
}

/// The criteria of the list that applies; as long as none does, those of the Regulation.
pub fn own_criteria(state: &State) -> Vec<Criterion> {
    match state.now.regime() {
        Some(regime) => weigh::criteria(state.facts(), regime).collect(),
        None => {
            Criterion::ALL.iter().copied().filter(|criterion| criterion.key().starts_with("gdpr-")).collect()
        }
    }
}

fn criteria_to_choose(state: &State) -> [Group; 2] {
    let own = own_criteria(state);
    let line = |criterion: &Criterion| (criterion.key(), words::criterion(state, *criterion));
    let others = Criterion::ALL.iter().filter(|criterion| !own.contains(criterion)).map(line).collect();
    [
        Group { name: state.lang.text(keys::CHECKED_OWN_LIST), options: own.iter().map(line).collect() },
        Group { name: state.lang.text(keys::CHECKED_OTHER_LISTS), options: others },
    ]
}

/// The criteria that the decision goes through, to mark; or that it goes through none.
pub fn criteria(state: &State, hand: &Hand) -> Html {
    let lang = state.lang;
    let said = state.now.case.claims.line(CRITERIA);
    let read = state.now.case.claims.decision().criteria.unwrap_or_default();
    let mark = |criterion: Criterion| {
        let (hand, key) = (hand.clone(), criterion.key());
        let turn = Callback::from(move |_: Event| enter::turned(&hand, CRITERIA, key));
        chip(
            "checkbox",
            None,
            false,
            read.contains(&criterion),
            words::criterion(state, criterion).into(),
            turn,
        )
    };
    let (is_none, hand_of_none) = (said == NONE, hand.clone());
    let turn = Callback::from(move |_: Event| {
        enter::said(&hand_of_none, CRITERIA, if is_none { String::new() } else { NONE.to_owned() });
    });
    let mut marks: Vec<Html> = own_criteria(state).into_iter().map(mark).collect();
    marks.push(chip("checkbox", None, true, is_none, lang.text(keys::CHECKED_CRITERIA_NONE).into(), turn));
    let inside = fieldset(lang.text(keys::CHECKED_CRITERIA), element("div", "choices", fragment(marks)));
    element("div", "question", inside)
}
