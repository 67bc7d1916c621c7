//! Cases like this one: the five nearest decisions, what the nearest come to beside the estimate, and all of them.

use crate::app::behind::further::{appealed::chains, besides, decision, like, nearest};
use crate::app::behind::out::out;
use crate::app::behind::outcome::shape::framed;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{bullets, element, fragment, headed_table, link_button, paragraph, spaced, subtle};
use crate::app::route::Route;
use crate::app::state::State;
use crate::app::way::way;
use crate::engine::Findings;
use crate::engine::practice::Size;
use crate::evidence::decisions::entries;
use crate::evidence::decisions::like::{Filter, Like, in_euro, nearest as found};
use crate::law::Choice;
use crate::text::cite::named;
use crate::text::{Lang, explain, keys, number, say};
use jiff::civil::Date;
use yew::prelude::*;

/// So many are in view.
const IN_VIEW: usize = 5;

/// The view.
pub fn view(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let all = number::count(lang, u64::try_from(entries().count()).unwrap_or_default());
    let all = way(dispatch, Route::Decisions, "ds-link", say::outcome_all_decisions(lang, &all).into());
    let beside = nearest::measured(state, result).into_iter().map(Html::from);
    let behind =
        vec![like::view(state, result, dispatch), chains(state, result), besides::view(state, result)];
    fragment(vec![
        framed(
            "nearest",
            lang.text(keys::OUTCOME_NEAREST),
            fragment(vec![five(state, result, dispatch), element("p", "", all)]),
        ),
        framed("beside", lang.text(keys::OUTCOME_BESIDE), bullets(beside)),
        framed("more", lang.text(keys::OUTCOME_MORE_CASES), fragment(behind)),
    ])
}

/// The nearest, whatever is looked at in the list of more.
fn five(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let setting = state.now.case.setting();
    let found = found(state.facts(), result.regime, setting.on, setting.replayed, Filter::default());
    if found.like.is_empty() {
        return paragraph(lang.text(keys::LIKE_NONE));
    }
    let head = [keys::LIKE_DECISION, keys::OUTCOME_SIZE, keys::LIKE_AMOUNT, keys::LIKE_FATE];
    let rows = found.like.iter().take(IN_VIEW).map(|like| row(lang, setting.on, like, dispatch)).collect();
    headed_table(lang.text(keys::OUTCOME_NEAREST).into(), head.map(|key| lang.text(key)).to_vec(), rows)
}

fn row(lang: Lang, on: Date, like: &Like, dispatch: &Dispatch) -> Vec<Html> {
    vec![
        who(lang, like, dispatch),
        size(lang, like).into(),
        element("span", "money", decision::decided(lang, like.entry)),
        nearest::fate(lang, like.entry, on).into(),
    ]
}

/// Who and what happened, with the official page and a button that opens it as a case.
fn who(lang: Lang, like: &Like, dispatch: &Dispatch) -> Html {
    let entry = like.entry;
    let name = entry.controller.unwrap_or(lang.text(keys::LIKE_WITHHELD));
    let name = entry.address.map_or_else(|| name.into(), |address| out(address, name.into()));
    let country = explain::option(lang, entry.country.circumstance());
    let year = entry.day.map(|day| day.first.year().to_string());
    let place = [Some(country.to_owned()), year].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let story = named(lang, "story", entry.key);
    let happened = if story.is_empty() {
        entry.breach.map_or("", |breach| named(lang, "breach", breach.key()))
    } else {
        story
    };
    let open = entry.known_on().filter(|_| entry.can_be_replayed()).map(|on| {
        let dispatch = dispatch.clone();
        let open = Callback::from(move |_| {
            nearest::replay(entry, on, &dispatch);
            dispatch.go(Route::Result);
        });
        link_button(lang.text(keys::LIKE_OPEN).into(), entry.controller, open)
    });
    let lines = [
        spaced([name, subtle(place)]),
        element("span", "small", happened),
        open.map(|open| element("span", "small no-print", open)).unwrap_or_default(),
    ];
    fragment(lines.map(|line| element("div", "", line)).to_vec())
}

/// The band of turnover, or that it is a public body.
fn size(lang: Lang, like: &Like) -> String {
    let entry = like.entry;
    if entry.public {
        return lang.text(keys::LEVEL_PUBLIC).to_owned();
    }
    let turnover = entry.turnover.zip(entry.known_on());
    let euro = turnover.and_then(|(turnover, day)| in_euro(turnover.amount, day));
    let band = euro.map(|euro| named(lang, "level", Size::band_of(euro).key()));
    band.unwrap_or(lang.text(keys::OUTCOME_SIZE_UNKNOWN)).to_owned()
}
