//! The decisions as a table: its heads sort it, and a row opens to what is known of the decision.

use super::desk::{Change, Column, Desk, Tell};
use super::detail;
use super::filters::heading;
use super::row::Row;
use crate::app::behind::further::decision;
use crate::app::behind::local;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{attributed, element, fragment, paragraph, placeholder, subtle};
use crate::law::{Currency, Money};
use crate::text::cite::named;
use crate::text::{Lang, explain, keys, number, say};
use yew::prelude::*;

/// The rows that are shown.
pub fn view(lang: Lang, dispatch: &Dispatch, desk: &Desk, tell: &Tell) -> Html {
    if desk.left.is_empty() {
        return paragraph(lang.text(keys::EXPLORE_NONE));
    }
    let shown = number::how_many(lang, desk.look.shown.min(desk.left.len()));
    let caption = AttrValue::from(say::explore_rows(lang, &number::how_many(lang, desk.left.len()), &shown));
    let rows = desk.left().take(desk.look.shown).flat_map(|row| both(lang, dispatch, desk, row, tell));
    html! {
        <div class="table-scroll" role="region" tabindex="0" aria-label={caption.clone()}>
            <table class="ds-table explore__table" data-narrow="stack">
                <caption class="ds-sr-only">{ caption }</caption>
                <thead><tr>{ Column::ALL.map(|column| head(lang, desk, column, tell)).into_iter().collect::<Html>() }</tr></thead>
                <tbody>{ rows.collect::<Html>() }</tbody>
            </table>
        </div>
    }
}

/// The head of a column: a button that sorts by it.
fn head(lang: Lang, desk: &Desk, column: Column, tell: &Tell) -> Html {
    let sort = desk.look.sort;
    let order = match (sort.by == column, sort.down) {
        (false, _) => "none",
        (true, true) => "descending",
        (true, false) => "ascending",
    };
    let onclick = tell.reform(move |_: MouseEvent| Change::By(column));
    html! { <th scope="col" aria-sort={order}><button type="button" {onclick}>{ heading(lang, column) }</button></th> }
}

/// A row, and what it opens to.
fn both(lang: Lang, dispatch: &Dispatch, desk: &Desk, row: &Row, tell: &Tell) -> [Html; 2] {
    let key = row.entry.key;
    let is_open = desk.look.open.contains(&key);
    let id = ["decision-", key].concat();
    let onclick = tell.reform(move |_: MouseEvent| Change::Turn(key));
    let open = html! {
        <button class="explore__open" type="button" aria-expanded={is_open.to_string()} aria-controls={is_open.then(|| id.clone())} {onclick}>
            { detail::name(lang, row.entry) }
        </button>
    };
    let breach = row.entry.breach.map(|breach| subtle(named(lang, "breach", breach.key())));
    let who = attributed(
        "th",
        &["scope"],
        ["row".into()],
        fragment(vec![open, element("div", "", breach.unwrap_or_default())]),
    );
    let cell = |column: Column, inside: Html| {
        attributed("td", &["data-column"], [AttrValue::Static(heading(lang, column))], inside)
    };
    let day = row.entry.day.map(|day| decision::days(lang, day)).unwrap_or_default();
    let cells = vec![
        who,
        cell(Column::Country, row.country.into()),
        cell(Column::Day, day.into()),
        cell(Column::Amount, amount(lang, row)),
        cell(Column::Became, named(lang, "became", row.became.key()).into()),
    ];
    let detail = if is_open {
        html! { <tr key={id.clone()} id={id}><td class="explore__detail" colspan="5">{ detail::view(lang, dispatch, row) }</td></tr> }
    } else {
        Html::default()
    };
    [html! { <tr {key}>{ fragment(cells) }</tr> }, detail]
}

/// What was decided, and about what that is in euro.
fn amount(lang: Lang, row: &Row) -> Html {
    let about = row.euro.filter(|euro| euro.rate.is_some()).map_or_else(placeholder, |euro| {
        let euro = explain::money(lang, Money::new(local::about(euro.amount), Currency::Eur));
        element("div", "", subtle(say::explore_about_short(lang, &euro)))
    });
    fragment(vec![element("span", "money", decision::decided(lang, row.entry)), about])
}
