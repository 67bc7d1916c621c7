//! A question with a closed list of answers.

use crate::app::action::Action;
use crate::app::ask::AskProps;
use crate::app::dispatch::act;
use crate::app::markup::{chip, element, fragment, link_button, optional, select};
use crate::app::said::Said;
use crate::engine::facts::insert;
use crate::engine::facts::must_be_shown;
use crate::engine::{Answer, Facts, OptionSet};
use crate::law::rules::Doubt;
use crate::law::{ChoiceId, Circumstance};
use crate::text::explain::{option as option_words, question as words};
use crate::text::keys;
use yew::prelude::*;

/// Options as chips: one may be chosen, or several that are all still possible.
pub fn field(ask: &AskProps, id: ChoiceId, wants_several: &UseStateHandle<bool>) -> Html {
    let lang = ask.lang;
    let answer = if let Said::Options(answer) = &ask.said { Some(*answer) } else { None };
    let set = answer.and_then(Answer::named).unwrap_or(OptionSet::NONE);
    let several = **wants_several || set.len() > 1;
    let kind = if several { "checkbox" } else { "radio" };
    let disputed = matches!(answer, Some(Answer::Disputed(_)));
    let name = AttrValue::from(["q-", id.key(), "-answer"].concat());
    let choose = |answer: Answer<OptionSet>| act(&ask.dispatch, Action::Choose(id, Some(answer)));
    let option_chip = |option: u8| {
        let chosen = set.has(option);
        let next = match (several, chosen) {
            (false, _) => OptionSet::only(option),
            (true, false) => set.with(option),
            (true, true) => set.without(option),
        };
        let next = if disputed { Answer::Disputed(next) } else { Answer::Given(next) };
        chip(kind, Some(name.clone()), false, chosen, option_text(ask, id, option), choose(next))
    };
    let status = |status: Answer<OptionSet>, text| {
        chip(kind, Some(name.clone()), true, answer == Some(status), lang.text(text).into(), choose(status))
    };
    let dispute = || {
        let toggled = if disputed { Answer::Given(set) } else { Answer::Disputed(set) };
        let text = lang.text(keys::FACTS_DISPUTED).into();
        chip("checkbox", None, true, disputed, text, choose(toggled))
    };
    let more = |text, onclick| link_button(lang.text(text).into(), Some(words(lang, ask.question)), onclick);
    let toggle_several = || {
        let dispatch = ask.dispatch.clone();
        let wants_several = wants_several.clone();
        Callback::from(move |_| {
            wants_several.set(!several);
            if several {
                let first = Some(Answer::Given(set.first())).filter(|_| !set.is_empty());
                dispatch.dispatch(Action::Choose(id, first));
            }
        })
    };
    let options = match OptionSet::all(id) {
        all if all.len() > MANY && !several => listed(ask, id, set),
        all => fragment(all.iter().map(option_chip).collect()),
    };
    let choices = vec![
        options,
        status(Answer::DontKnow, keys::FACTS_UNKNOWN),
        optional(doubt_matters(id, ask.doubt), || {
            status(Answer::NotEstablished, keys::FACTS_NOT_ESTABLISHED)
        }),
        optional(several && set.len() > 1, dispute),
    ];
    let after = vec![
        optional(id.options().len() > 2, || {
            more(if several { keys::FACTS_ONE } else { keys::FACTS_SEVERAL }, toggle_several())
        }),
        optional(answer.is_some(), || {
            more(keys::FACTS_CLEAR_ANSWER, ask.take_back(Action::Choose(id, None)))
        }),
    ];
    fragment(vec![
        element("div", "choices", fragment(choices)),
        element("div", "row no-print question__more", fragment(after)),
        element("div", "", effect_of_doubt(ask, id, answer)),
    ])
}

/// Above so many options they are listed to choose from, instead of laid out.
const MANY: u32 = 10;

/// The options as a list, of which one is chosen: by their names in the language, the last one, which
/// stands for all others, last.
fn listed(ask: &AskProps, id: ChoiceId, set: OptionSet) -> Html {
    let all = OptionSet::all(id);
    let unchosen = ask.lang.text(keys::FACTS_CHOOSE_ONE);
    let mut named: Vec<(bool, &'static str, u8)> = Vec::new();
    for option in all.iter() {
        let others = u32::from(option) + 1 == all.len();
        insert(&mut named, (others, option_words(ask.lang, Circumstance { question: id, option }), option));
    }
    let options = named.into_iter().map(|(_, words, option)| (option, words.into()));
    let chosen = all.iter().find(|option| set.has(*option));
    let dispatch = ask.dispatch.clone();
    let choose = move |option: Option<u8>| {
        let answer = option.map(|option| Answer::Given(OptionSet::only(option)));
        dispatch.dispatch(Action::Choose(id, answer));
    };
    select(None, Some(words(ask.lang, ask.question)), unchosen, options, chosen, choose.into())
}

fn option_text(ask: &AskProps, id: ChoiceId, option: u8) -> Html {
    option_words(ask.lang, Circumstance { question: id, option }).into()
}

/// Whether "could not be established" differs from "don't know" for this question.
fn doubt_matters(id: ChoiceId, doubt: Option<Doubt>) -> bool {
    doubt.is_some_and(|doubt| {
        let mut facts = Facts::default();
        facts.set_choice(id, Some(Answer::NotEstablished));
        facts.options_under(id, doubt) != OptionSet::all(id) || id == ChoiceId::Harm
    })
}

fn effect_of_doubt(ask: &AskProps, id: ChoiceId, answer: Option<Answer<OptionSet>>) -> Html {
    let Some(doubt) = ask.doubt.filter(|_| answer == Some(Answer::NotEstablished)) else {
        return Html::default();
    };
    let key = match doubt {
        Doubt::ForTheController => keys::FACTS_NOT_ESTABLISHED_FOR,
        Doubt::AgainstWhereItMustShow if must_be_shown(id) => keys::FACTS_NOT_ESTABLISHED_AGAINST,
        Doubt::AgainstWhereItMustShow | Doubt::NotRead => return Html::default(),
    };
    element("p", "reading", ask.lang.text(key))
}
