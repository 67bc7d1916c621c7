//! A question for a date or an amount: what is typed stays as typed, and how it was read is said.

use crate::app::action::Action;
use crate::app::ask::AskProps;
use crate::app::behind::{people, sizes};
use crate::app::dispatch::act;
use crate::app::markup::{Typed, chip, element, fragment, link_button, typed, unseen};
use crate::app::path::PEOPLE;
use crate::app::said::Said;
use crate::engine::{AmountId, Question};
use crate::evidence::rates;
use crate::text::explain::{figure, question as words, question_of_conduct};
use crate::text::{date, keys, number, say};
use yew::prelude::*;

/// A field, how its content was read, and "I don't know" where that is an answer.
pub fn field(ask: &AskProps, typing: &UseStateHandle<bool>) -> Html {
    let written = written(ask, typing);
    match ask.question {
        // A figure that is not known is left out: the calculation ends there.
        Question::Discretion(..) => written,
        _ => fragment(vec![written, element("div", "choices", rows(ask))]),
    }
}

/// What may be taken by one click, and "I don't know" last.
fn rows(ask: &AskProps) -> Html {
    let (lang, question) = (ask.lang, ask.question);
    let unknown = ask.said == Said::Unknown;
    let toggle = if unknown { Action::Clear(question) } else { Action::DontKnow(question) };
    let text = fragment(vec![lang.text(keys::ASK_UNKNOWN).into(), unseen(words(lang, question))]);
    fragment(vec![
        offer_of_rate(ask),
        offer_of_sizes(ask),
        offer_of_people(ask),
        chip("checkbox", None, true, unknown, text, act(&ask.dispatch, toggle)),
    ])
}

/// The field; as a cell of a table it is named after its row and column, and says what the calculation comes to there.
fn written(ask: &AskProps, typing: &UseStateHandle<bool>) -> Html {
    let (lang, question) = (ask.lang, ask.question);
    let text = match (&ask.draft, &ask.said) {
        (Some(draft), _) => draft.text.clone(),
        (None, Said::Figure(shown)) => shown.clone(),
        (None, _) => String::new(),
    };
    let error = ask.draft.as_ref().and_then(|draft| draft.error.as_ref()).filter(|_| !**typing);
    let on_type = {
        let (dispatch, typing) = (ask.dispatch.clone(), typing.clone());
        move |text| {
            typing.set(true);
            dispatch.dispatch(Action::Type(question, text));
        }
    };
    let on_leave = {
        let typing = typing.clone();
        move |_| typing.set(false)
    };
    let is_cell = ask.cell.is_some();
    let size = match question {
        _ if is_cell => "12",
        Question::Date(_) => "18",
        // A range of amounts with their currency.
        _ => "32",
    };
    typed(Typed {
        id: ["q-", question.key(), "-field"].concat(),
        label: if is_cell { figure(lang, question) } else { question_of_conduct(lang, question) }.into(),
        hint: hint_of(ask),
        is_cell,
        size,
        text,
        reading: ask.cell.clone().filter(|comes_to| !comes_to.is_empty()).unwrap_or_else(|| reading_of(ask)),
        error: error.map(|error| error.message(lang)),
        on_type: on_type.into(),
        on_leave: Some(on_leave.into()),
    })
}

fn hint_of(ask: &AskProps) -> &'static str {
    ask.lang.text(match ask.question {
        Question::Amount(AmountId::Rate) => keys::FACTS_RATE_HINT,
        Question::Amount(AmountId::TurnoverRate) => keys::FACTS_TURNOVER_RATE_HINT,
        Question::Discretion(..) => keys::FACTS_PORTION_HINT,
        Question::Amount(id) if id.is_count() => keys::PEOPLE_HINT,
        Question::Amount(_) => keys::FACTS_AMOUNT_HINT,
        _ => keys::FACTS_DATE_HINT,
    })
}

/// How the answer was read, said from the fact and not from the text.
fn reading_of(ask: &AskProps) -> String {
    match &ask.said {
        Said::Unknown => ask.lang.text(keys::FACTS_READ_UNKNOWN).to_owned(),
        Said::Figure(shown) => say::facts_read_as(ask.lang, shown),
        _ => String::new(),
    }
}

/// Sizes to take by one click, for who knows no more than roughly how large a company or its group is: between
/// the limits that the published method draws.
fn offer_of_sizes(ask: &AskProps) -> Html {
    let regime = ask
        .regime
        .filter(|_| matches!(ask.question, Question::Amount(AmountId::Turnover | AmountId::GroupTurnover)));
    let Some((regime, method)) = regime.and_then(|regime| Some((regime, regime.rules().method?))) else {
        return Html::default();
    };
    let limits = method.sizes.iter().map(|size| size.up_to.amount);
    let sizes = sizes::between(ask.lang, regime.turnover_currency().code(), limits).into_iter().map(|size| {
        let take = act(&ask.dispatch, Action::Type(ask.question, size.clone()));
        link_button(size.into(), None, take)
    });
    fragment(sizes.collect())
}

/// Numbers of people to take by one click.
fn offer_of_people(ask: &AskProps) -> Html {
    if ask.question != PEOPLE {
        return Html::default();
    }
    let offer = |row: &people::Row| {
        let take = act(&ask.dispatch, Action::Type(ask.question, row.typed(ask.lang)));
        link_button(row.words(ask.lang).into(), None, take)
    };
    fragment(people::ROWS.iter().map(offer).collect())
}

/// The latest rate behind the decision data, to take by one click.
fn offer_of_rate(ask: &AskProps) -> Html {
    if ask.question != Question::Amount(AmountId::Rate) {
        return Html::default();
    }
    let lang = ask.lang;
    let currency = ask.regime.map(crate::law::Regime::currency);
    let Some(rate) = currency.and_then(|currency| rates::on(currency, ask.on)) else {
        return Html::default();
    };
    let shown = number::amount(lang, rate.per_euro);
    let text = say::facts_rate_offer(lang, &date::long(lang, rate.on), &shown);
    let (dispatch, question) = (ask.dispatch.clone(), ask.question);
    let take = move |_| {
        dispatch.dispatch(Action::Type(question, number::decimal(lang, rate.per_euro)));
        let day = Question::Date(crate::engine::DateId::RateDay);
        dispatch.dispatch(Action::Type(day, date::iso(rate.on)));
    };
    link_button(text.into(), None, take.into())
}
