//! A question for a date or an amount: what is typed stays as typed, and how it was read is said.

use super::AskProps;
use crate::app::Dispatch;
use crate::app::state::Action;
use crate::engine::{AmountId, Facts, Question};
use crate::evidence::rates;
use crate::text::explain::question as words;
use crate::text::{Lang, date, keys, number, say};
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub ask: AskProps,
}

/// A field, how its content was read, and "don't know".
#[component]
pub fn TypedField(props: &Props) -> Html {
    let typing = use_state_eq(|| false);
    let Some(dispatch) = use_context::<Dispatch>() else { return html! { <div /> } };
    let ask = &props.ask;
    let (lang, question) = (ask.lang, ask.question);
    let unknown = ask.answer.as_deref() == Some("unknown");
    let text = match &ask.draft {
        Some(draft) => draft.text.clone(),
        None if unknown => String::new(),
        None => ask.shown.clone(),
    };
    let error = ask.draft.as_ref().and_then(|draft| draft.error.as_ref()).filter(|_| !*typing);
    let id = format!("q-{}-field", question.key());
    let (hint, reading, problem) = (format!("{id}-hint"), format!("{id}-reading"), format!("{id}-error"));
    let described = format!("{hint} {reading} {problem}");
    let on_type = {
        let dispatch = dispatch.clone();
        let typing = typing.clone();
        move |event: InputEvent| {
            let field: HtmlInputElement = event.target_unchecked_into();
            typing.set(true);
            dispatch.dispatch(Action::Type(question, field.value()));
        }
    };
    let on_leave = move |_: FocusEvent| typing.set(false);
    let on_unknown = {
        let dispatch = dispatch.clone();
        move |_: Event| {
            dispatch.dispatch(if unknown { Action::Clear(question) } else { Action::DontKnow(question) });
        }
    };
    let size = if matches!(question, Question::Date(_)) { "18" } else { "24" };
    html! {
        <>
            <div class="ds-field">
                <label class="ds-label" for={id.clone()}>{ label(lang, question) }</label>
                <p data-field="description" id={hint}>{ hint_of(props) }</p>
                <input class="ds-input typed" type="text" autocomplete="off" {size} {id} value={text}
                    aria-describedby={described} aria-invalid={error.is_some().then_some("true")}
                    oninput={on_type} onblur={on_leave} />
                <p class="reading" id={reading}>{ reading_of(props, unknown) }</p>
                <div id={problem}>
                    if let Some(error) = error {
                        <p class="ds-validation-message" data-field="validation">{ error.message(lang) }</p>
                    }
                </div>
            </div>
            <div class="choices">
                <label class="ds-chip" data-answer="unknown">
                    <input class="ds-input" type="checkbox" checked={unknown} onchange={on_unknown} />
                    { lang.text(keys::FACTS_UNKNOWN) }
                    <span class="ds-sr-only">{ ": " }{ words(lang, question) }</span>
                </label>
                { offer_of_rate(props, &dispatch) }
            </div>
        </>
    }
}

/// The question, and for which operation.
fn label(lang: Lang, question: Question) -> Html {
    match question {
        Question::Discretion(conduct, _) => {
            let operation = say::facts_operation(lang, &number::count(lang, u64::from(conduct)));
            html! { <>{ operation }{ ": " }{ words(lang, question) }</> }
        }
        _ => words(lang, question).into(),
    }
}

fn hint_of(props: &Props) -> &'static str {
    props.ask.lang.text(match props.ask.question {
        Question::Amount(AmountId::Rate) => keys::FACTS_RATE_HINT,
        Question::Amount(AmountId::TurnoverRate) => keys::FACTS_TURNOVER_RATE_HINT,
        Question::Discretion(..) => keys::FACTS_PORTION_HINT,
        Question::Amount(_) => keys::FACTS_AMOUNT_HINT,
        _ => keys::FACTS_DATE_HINT,
    })
}

/// How the answer was read, said from the fact and not from the text.
fn reading_of(props: &Props, unknown: bool) -> String {
    let lang = props.ask.lang;
    if unknown {
        return lang.text(keys::FACTS_READ_UNKNOWN).to_owned();
    }
    let mut facts = Facts::default();
    let line = props.ask.answer.as_deref().unwrap_or_default();
    if facts.read(props.ask.question.key(), line).is_err() {
        return String::new();
    }
    say::facts_read_as(lang, &crate::app::input::shown(lang, props.ask.question, &facts))
}

/// The latest rate behind the decision data, to take by one click.
fn offer_of_rate(props: &Props, dispatch: &Dispatch) -> Html {
    if props.ask.question != Question::Amount(AmountId::Rate) {
        return Html::default();
    }
    let lang = props.ask.lang;
    let currency = props.ask.regime.map(crate::law::Regime::currency);
    let Some(rate) = currency.and_then(|currency| rates::on(currency, props.ask.on)) else {
        return Html::default();
    };
    let shown = number::amount(lang, rate.per_euro);
    let text = say::facts_rate_offer(lang, &date::long(lang, rate.on), &shown);
    let dispatch = dispatch.clone();
    let take = move |_: MouseEvent| {
        dispatch
            .dispatch(Action::Type(Question::Amount(AmountId::Rate), number::decimal(lang, rate.per_euro)));
        let day = Question::Date(crate::engine::DateId::RateDay);
        dispatch.dispatch(Action::Type(day, date::iso(rate.on)));
    };
    html! { <button class="ds-link" type="button" onclick={take}>{ text }</button> }
}
