//! The fields of the form: one to type into, and a list to choose from.

use super::enter::{self, Hand};
use super::lines::Closed;
use crate::app::claims::Field;
use crate::app::input;
use crate::app::markup::{Typed, element, fragment, typed as typed_field};
use crate::app::state::State;
use crate::engine::{AmountId, DateId, Facts, Question};
use crate::text::{Key, Lang, say};
use web_sys::HtmlSelectElement;
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// Options of a list under a name; without one they stand by themselves.
pub struct Group {
    /// The name.
    pub name: &'static str,
    /// What is entered, and how it reads.
    pub options: Vec<(&'static str, String)>,
}

impl Group {
    /// Options by themselves.
    pub const fn bare(options: Vec<(&'static str, String)>) -> Self {
        Self { name: "", options }
    }
}

/// A list to choose from, with what it asks; `unchosen` is the line for nothing chosen.
pub fn list(
    id: &'static str,
    asks: &'static str,
    unchosen: &'static str,
    groups: &[Group],
    chosen: &str,
    on_choose: Callback<String>,
) -> Html {
    let option = |(key, words): &(&'static str, String)| option(key, words.clone(), chosen);
    let group = |group: &Group| {
        let options = fragment(group.options.iter().map(option).collect());
        if group.name.is_empty() {
            return options;
        }
        html! { <optgroup label={group.name}>{ options }</optgroup> }
    };
    let mut lines = vec![option(&("", unchosen.to_owned()))];
    lines.extend(groups.iter().map(group));
    let onchange = move |event: Event| {
        let list: HtmlSelectElement = event.target_unchecked_into();
        on_choose.emit(list.value());
    };
    html! {
        <div class="ds-field">
            <label class="ds-label" for={id}>{ asks }</label>
            <select class="ds-input" {id} {onchange}>{ fragment(lines) }</select>
        </div>
    }
}

fn option(key: &'static str, words: String, chosen: &str) -> Html {
    // As an attribute it would say nothing to an option that was chosen by hand before, and undoing would leave the list as it is.
    let mut option = VTag::new("option");
    option.add_attribute("value", key);
    option.add_property("selected", key == chosen);
    option.add_child(words.into());
    option.into()
}

/// A line with a few things that it may say.
pub fn closed(state: &State, hand: &Hand, line: &'static Closed, unchosen: Key) -> Html {
    let lang = state.lang;
    let options = line.options.iter().map(|(key, words)| (*key, lang.text(*words).to_owned())).collect();
    let hand = hand.clone();
    let key = line.key;
    let on_choose = Callback::from(move |says| enter::said(&hand, key, says));
    let said = state.now.case.claims.line(key);
    list(line.id, lang.text(line.asks), lang.text(unchosen), &[Group::bare(options)], said, on_choose)
}

/// A field for an amount or a day.
pub fn typed(state: &State, hand: &Hand, field: Field, label: String, hint: &'static str) -> Html {
    let lang = state.lang;
    let draft = state.now.case.claims.draft(field);
    let says = said(state, field);
    let reading = says.as_deref().map(|says| say::facts_read_as(lang, says)).unwrap_or_default();
    let text = draft.map(|draft| draft.text.clone()).or(says).unwrap_or_default();
    let hand = hand.clone();
    let on_type = Callback::from(move |text| enter::typed(&hand, field, text));
    let id = ["check-", &field.name().replace(' ', "-")].concat();
    let inside = typed_field(Typed {
        id,
        label: label.into(),
        hint,
        is_cell: false,
        size: "18",
        text,
        reading,
        error: draft.and_then(|draft| draft.error.as_ref()).map(|error| error.message(lang)),
        on_type,
        on_leave: None,
    });
    element("div", "question", inside)
}

/// What a field says, in words; `None` where it says nothing.
pub fn said(state: &State, field: Field) -> Option<String> {
    let claims = &state.now.case.claims;
    if field.of.is_empty() {
        return Some(claims.line(field.line))
            .filter(|line| !line.is_empty())
            .map(|line| in_words(state.lang, field, line));
    }
    let of_it =
        |part: &str| part.strip_prefix(field.of).and_then(|rest| rest.strip_prefix(' ')).map(str::to_owned);
    claims.parts(field.line).find_map(of_it).map(|amount| in_words(state.lang, field, &amount))
}

fn in_words(lang: Lang, field: Field, line: &str) -> String {
    let is_day = field.line == "pay-by";
    let asked = if is_day { Question::Date(DateId::Decided) } else { Question::Amount(AmountId::Decided) };
    let mut facts = Facts::default();
    // It was read when it was entered.
    let _ = facts.read_answer(asked, line);
    input::shown(lang, asked, &facts)
}
