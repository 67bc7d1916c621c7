//! What is known of a decision: what happened, what was decided, what became of it, and where to read it.

use super::row::Row;
use crate::app::action::Action;
use crate::app::behind::further::decision;
use crate::app::behind::local;
use crate::app::behind::out::out;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{bullets, element, fragment, link_button, paragraph, subtle, unseen};
use crate::app::route::Route;
use crate::evidence::decisions::{Entry, Law, Remark, Turnover, Whose};
use crate::evidence::{EXAMPLES, Example};
use crate::law::{Choice, Currency, Money};
use crate::text::cite::named;
use crate::text::{Key, Lang, body, date, explain, keys, number, say};
use yew::prelude::*;

/// Who was to pay.
pub fn name(lang: Lang, entry: &Entry) -> &'static str {
    entry.controller.unwrap_or(lang.text(keys::LIKE_WITHHELD))
}

/// Everything of it.
pub fn view(lang: Lang, dispatch: &Dispatch, row: &Row) -> Html {
    let entry = row.entry;
    let mut inside = Vec::new();
    let story = named(lang, "story", entry.key);
    if !story.is_empty() {
        inside.push(paragraph(story));
    }
    inside.push(terms(facts(lang, row)));
    inside.extend(entry.remarks.iter().map(|remark| paragraph(subtle(lang.text(remark_key(*remark))))));
    inside.push(page(lang, entry));
    inside.extend(examples(entry).map(|example| example_of(lang, dispatch, example)));
    element("div", "stack explore__more", fragment(inside))
}

/// Each thing that is known, with its name.
fn facts(lang: Lang, row: &Row) -> Vec<(&'static str, Html)> {
    let entry = row.entry;
    let mut facts: Vec<(Key, Html)> = Vec::new();
    let authority = [body::authority(lang, entry.authority)];
    let authority = authority.into_iter().chain(entry.case.map(str::to_owned)).collect::<Vec<_>>().join(", ");
    facts.push((keys::EXPLORE_AUTHORITY, authority.into()));
    let breach = decision::what(lang, entry);
    if !breach.is_empty() {
        facts.push((keys::EXPLORE_BREACH_FOUND, breach.into()));
    }
    let provisions = provisions(lang, entry);
    if !provisions.is_empty() {
        facts.push((keys::EXPLORE_PROVISIONS, provisions.into()));
    }
    facts.extend(entry.turnover.map(|turnover| of_turnover(lang, entry, turnover)));
    facts.extend(proposed(lang, entry));
    let amounts = [
        (keys::EXPLORE_IMPOSED, entry.imposed_amount()),
        (keys::EXPLORE_PAID, entry.paid_amount()),
        (keys::EXPLORE_LEFT, entry.final_amount()),
    ];
    facts.extend(
        amounts.into_iter().filter_map(|(key, money)| Some((key, amount(lang, entry, money?).into()))),
    );
    facts.push((keys::LIKE_FATE, after(lang, entry)));
    facts.into_iter().map(|(key, value)| (lang.text(key), value)).collect()
}

fn terms(facts: Vec<(&'static str, Html)>) -> Html {
    let term = |(name, value)| {
        element(
            "div",
            "",
            fragment(vec![element("dt", "", Html::from(name)), element("dd", "", Html::from(value))]),
        )
    };
    element("dl", "explore__terms", fragment(facts.into_iter().map(term).collect()))
}

/// The provisions, with the law where it is not the Regulation.
fn provisions(lang: Lang, entry: &Entry) -> String {
    let law = match entry.law {
        Law::Gdpr => named(lang, "source", "gdpr"),
        Law::UkGdpr => named(lang, "source", "uk-gdpr"),
        Law::CriminalDataAct => named(lang, "source", "criminal-data-act"),
        Law::Earlier => lang.text(keys::EXPLORE_LAW_EARLIER),
        Law::Communications => lang.text(keys::EXPLORE_LAW_COMMUNICATIONS),
        Law::LawEnforcement => lang.text(keys::EXPLORE_LAW_ENFORCEMENT),
    };
    let own = decision::articles(lang, entry);
    let named = if own.is_empty() { law.to_owned() } else { [law, ": ", &own].concat() };
    [&named, &entry.national.join(", ")]
        .into_iter()
        .filter(|part| !part.is_empty())
        .cloned()
        .collect::<Vec<_>>()
        .join("; ")
}

/// An amount, and about what it is in euro at the rate of which day.
fn amount(lang: Lang, entry: &Entry, money: Money) -> String {
    let own = explain::money(lang, money);
    let euro = entry.in_euro(money).and_then(|euro| Some((euro.amount, euro.rate?)));
    let Some((amount, rate)) = euro else { return own };
    let euro = explain::money(lang, Money::new(local::about(amount), Currency::Eur));
    say::explore_about(lang, &own, &date::long(lang, rate.on), &euro)
}

fn of_turnover(lang: Lang, entry: &Entry, turnover: Turnover) -> (Key, Html) {
    let name = match turnover.whose {
        Whose::Company => keys::EXPLORE_TURNOVER,
        Whose::Group => keys::EXPLORE_TURNOVER_GROUP,
        Whose::PublicBody => keys::EXPLORE_TURNOVER_PUBLIC,
    };
    let amount = amount(lang, entry, turnover.amount);
    let text = match turnover.year.and_then(|year| u64::try_from(year).ok()) {
        Some(year) => say::explore_in_year(lang, &amount, &number::plain(year)),
        None => amount,
    };
    (name, text.into())
}

/// What was proposed, in the words of what proposed it.
fn proposed(lang: Lang, entry: &Entry) -> Option<(Key, Html)> {
    let announced = decision::announced(lang, entry);
    let own = entry.imposed_amount().is_none().then(|| entry.proposed_amount()).flatten();
    let own = own.filter(|_| entry.amount().is_some()).map(|[_, most]| amount(lang, entry, most));
    let text: Vec<String> = [own, announced].into_iter().flatten().collect();
    (!text.is_empty()).then(|| (keys::EXPLORE_PROPOSED, text.join("; ").into()))
}

/// Everything that happened after.
fn after(lang: Lang, entry: &Entry) -> Html {
    match entry.later {
        [] => lang.text(keys::LIKE_NO_MORE).into(),
        [only] => decision::after(lang, only).into(),
        several => bullets(several.iter().map(|later| decision::after(lang, later).into())),
    }
}

/// The official page.
fn page(lang: Lang, entry: &Entry) -> Html {
    let Some(address) = entry.address else { return paragraph(subtle(lang.text(keys::EXPLORE_NO_PAGE))) };
    let text = vec![lang.text(keys::LIKE_PAGE).into(), unseen(decision::about(lang, entry))];
    paragraph(out(address, fragment(text)))
}

/// The examples that replay it.
fn examples(entry: &Entry) -> impl Iterator<Item = &'static Example> {
    let is_of = |example: &Example| {
        let country = || {
            example
                .lines()
                .any(|(key, answer)| key == "country" && answer == entry.country.circumstance().key())
        };
        example.replays.is_some_and(|name| entry.is_named(name)) && country()
    };
    EXAMPLES.iter().filter(move |example| is_of(example))
}

/// Opens an example, and its result.
fn example_of(lang: Lang, dispatch: &Dispatch, example: &'static Example) -> Html {
    let dispatch = dispatch.clone();
    let open = Callback::from(move |_| {
        dispatch.dispatch(Action::Open(example));
        dispatch.go(Route::Result);
    });
    paragraph(link_button(say::explore_example(lang, named(lang, "case", example.key)).into(), None, open))
}

const fn remark_key(remark: Remark) -> Key {
    match remark {
        Remark::BindingDecision => keys::EXPLORE_REMARK_BINDING,
        Remark::Published => keys::EXPLORE_REMARK_PUBLISHED,
        Remark::Together => keys::EXPLORE_REMARK_TOGETHER,
        Remark::OtherCurrency => keys::EXPLORE_REMARK_CURRENCY,
    }
}
