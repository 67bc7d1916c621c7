//! A question with a closed list of answers.

use super::AskProps;
use crate::app::Dispatch;
use crate::app::focus;
use crate::app::markup::{chip, link_button};
use crate::app::state::Action;
use crate::engine::facts::must_be_shown;
use crate::engine::{Answer, Facts, OptionSet};
use crate::law::rules::Doubt;
use crate::law::{ChoiceId, Circumstance, Regime};
use crate::text::explain::{option as option_words, question as words};
use crate::text::{keys, number};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub id: ChoiceId,
    pub ask: AskProps,
}

/// Options as chips: one may be chosen, or several that are all still possible.
#[component]
pub fn ChoiceField(props: &Props) -> Html {
    let answer = answer(props);
    let set = answer.and_then(Answer::named).unwrap_or(OptionSet::NONE);
    let wants_several = use_state(|| false);
    let Some(dispatch) = use_context::<Dispatch>() else { return html! { <div /> } };
    let (id, lang) = (props.id, props.ask.lang);
    let several = *wants_several || set.len() > 1;
    let disputed = matches!(answer, Some(Answer::Disputed(_)));
    let name = AttrValue::from(format!("q-{}-answer", id.key()));
    let choose = |answer: Option<Answer<OptionSet>>| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: Event| dispatch.dispatch(Action::Choose(id, answer)))
    };
    let with_status = move |set: OptionSet| if disputed { Answer::Disputed(set) } else { Answer::Given(set) };
    let option_chip = |option: u8| {
        let chosen = set.has(option);
        let only = OptionSet::only(option);
        let (kind, next) = match (several, chosen) {
            (false, _) => ("radio", only),
            (true, false) => ("checkbox", set.with(option)),
            (true, true) => ("checkbox", set.without(option)),
        };
        let circumstance = Circumstance { question: id, option };
        let words = option_words(lang, circumstance).into();
        chip(kind, name.clone(), false, chosen, words, choose(Some(with_status(next))))
    };
    let status = |status: Answer<OptionSet>, text| {
        let kind = if several { "checkbox" } else { "radio" };
        chip(kind, name.clone(), true, answer == Some(status), Html::from(text), choose(Some(status)))
    };
    let toggle_several = {
        let dispatch = dispatch.clone();
        let wants_several = wants_several.clone();
        move |_: MouseEvent| {
            if several {
                wants_several.set(false);
                let first = Some(Answer::Given(set.first())).filter(|_| !set.is_empty());
                dispatch.dispatch(Action::Choose(id, first));
            } else {
                wants_several.set(true);
            }
        }
    };
    let take_back = {
        let dispatch = dispatch.clone();
        move |_: MouseEvent| {
            focus::on(&["q-", id.key()].concat());
            dispatch.dispatch(Action::Choose(id, None));
        }
    };
    let toggle_disputed = choose(Some(if disputed { Answer::Given(set) } else { Answer::Disputed(set) }));
    let options: Html = match OptionSet::all(id) {
        all if all.len() > MANY && !several => {
            let dispatch = dispatch.clone();
            listed(props, set, Callback::from(move |option| dispatch.dispatch(Action::Choose(id, option))))
        }
        all => all.iter().map(option_chip).collect(),
    };
    html! {
        <fieldset class="ds-fieldset">
            <legend class="ds-label">{ words(lang, props.ask.question) }</legend>
            <div class="choices">
                { options }
                { status(Answer::DontKnow, lang.text(keys::FACTS_UNKNOWN)) }
                if doubt_matters(id, props.ask.regime) {
                    { status(Answer::NotEstablished, lang.text(keys::FACTS_NOT_ESTABLISHED)) }
                }
                if several && set.len() > 1 {
                    { chip("checkbox", AttrValue::default(), true, disputed,
                        lang.text(keys::FACTS_DISPUTED).into(), toggle_disputed) }
                }
            </div>
            <div class="row no-print question__more">
                if id.options().len() > 2 {
                    { link_button(lang.text(if several { keys::FACTS_ONE } else { keys::FACTS_SEVERAL }),
                        words(lang, props.ask.question), toggle_several.into()) }
                }
                if answer.is_some() {
                    { link_button(lang.text(keys::FACTS_CLEAR_ANSWER), words(lang, props.ask.question),
                        take_back.into()) }
                }
            </div>
            <div>{ effect_of_doubt(props, answer) }</div>
        </fieldset>
    }
}

/// Above so many options they are listed to choose from, instead of laid out.
const MANY: u32 = 10;

/// The options as a list, of which one is chosen.
fn listed(props: &Props, set: OptionSet, choose: Callback<Option<Answer<OptionSet>>>) -> Html {
    let (id, lang) = (props.id, props.ask.lang);
    let onchange = move |event: Event| {
        let list: HtmlSelectElement = event.target_unchecked_into();
        let option = list.value().parse().ok().map(|option: u8| Answer::Given(OptionSet::only(option)));
        choose.emit(option);
    };
    let option = |option: u8| {
        let words = option_words(lang, Circumstance { question: id, option });
        let value = number::plain(u64::from(option));
        html! { <option {value} selected={set.has(option)}>{ words }</option> }
    };
    html! {
        <select class="ds-input" aria-label={words(lang, props.ask.question)} {onchange}>
            <option value="" selected={set.is_empty()}>{ lang.text(keys::FACTS_CHOOSE_ONE) }</option>
            { for OptionSet::all(id).iter().map(option) }
        </select>
    }
}

/// The answer, from its written form.
fn answer(props: &Props) -> Option<Answer<OptionSet>> {
    let mut facts = Facts::default();
    facts.read(props.id.key(), props.ask.answer.as_deref()?).ok()?;
    facts.choice(props.id)
}

/// Whether "could not be established" differs from "don't know" for this question.
fn doubt_matters(id: ChoiceId, regime: Option<Regime>) -> bool {
    regime.is_some_and(|regime| {
        let mut facts = Facts::default();
        facts.set_choice(id, Some(Answer::NotEstablished));
        facts.options_under(id, regime) != OptionSet::all(id) || id == ChoiceId::Harm
    })
}

fn effect_of_doubt(props: &Props, answer: Option<Answer<OptionSet>>) -> Html {
    let Some(regime) = props.ask.regime.filter(|_| answer == Some(Answer::NotEstablished)) else {
        return Html::default();
    };
    let key = match regime.rules().doubt {
        Doubt::ForTheController => keys::FACTS_NOT_ESTABLISHED_FOR,
        Doubt::AgainstWhereItMustShow if must_be_shown(props.id) => keys::FACTS_NOT_ESTABLISHED_AGAINST,
        Doubt::AgainstWhereItMustShow | Doubt::NotRead => return Html::default(),
    };
    html! { <p class="reading">{ props.ask.lang.text(key) }</p> }
}
