//! All decisions, to filter, search and compare: a picture, a table whose rows open, and a file of what is left.

mod desk;
mod detail;
mod file;
mod filters;
mod picture;
mod plot;
mod row;
mod table;

pub use desk::Desk;

use super::decision::stories_to_come;
use crate::app::behind::browser;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{attributed, button, element, fragment, placeholder};
use crate::app::stories::Stories;
use crate::text::{Lang, keys, number, say};
use desk::{Change, Tell};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// Where the explorer keeps what it has ready and how it is looked at, as long as it is on the page.
pub type Shelf = Rc<RefCell<Option<Desk>>>;

/// The view, with what draws it again.
pub fn view(
    lang: Lang,
    stories: Stories,
    dispatch: &Dispatch,
    shelf: &Shelf,
    again: &UseForceUpdateHandle,
) -> Html {
    let (kept, again) = (shelf.clone(), again.clone());
    let tell: Tell = Callback::from(move |change| {
        if let Some(desk) = &mut *kept.borrow_mut() {
            desk.apply(change);
        }
        again.force_update();
    });
    let mut shelf = shelf.borrow_mut();
    let desk = shelf.get_or_insert_default();
    desk.make_ready(lang, stories == Stories::There);
    drawn(lang, stories, dispatch, desk, &tell)
}

fn drawn(lang: Lang, stories: Stories, dispatch: &Dispatch, desk: &Desk, tell: &Tell) -> Html {
    fragment(vec![
        element("p", "ds-paragraph lead", say::explore_intro(lang, &number::how_many(lang, desk.rows.len()))),
        stories_to_come(lang, stories),
        filters::view(lang, desk, tell),
        bar(lang, desk),
        picture::view(lang, dispatch, desk, tell),
        table::view(lang, dispatch, desk, tell),
        more(lang, desk, tell),
    ])
}

/// How many are left, and the file of them.
fn bar(lang: Lang, desk: &Desk) -> Html {
    let count = say::explore_count(
        lang,
        &number::how_many(lang, desk.rows.len()),
        &number::how_many(lang, desk.left.len()),
    );
    let count = attributed(
        "p",
        &["role", "class"],
        ["status", "explore__count"].map(AttrValue::Static),
        count.into(),
    );
    let text = Rc::new(RefCell::new(None));
    let rows: Vec<_> = desk.left().map(|row| row.entry).collect();
    let save = Callback::from(move |_| {
        let mut text = text.borrow_mut();
        let text = text.get_or_insert_with(|| file::of(lang, &rows));
        browser::save(lang.text(keys::EXPLORE_FILE), text);
    });
    let download = button("secondary", None, lang.text(keys::EXPLORE_DOWNLOAD), save);
    element("div", "row explore__bar no-print", fragment(vec![count, download]))
}

/// What shows more rows, where there are more.
fn more(lang: Lang, desk: &Desk, tell: &Tell) -> Html {
    let hidden = desk.left.len().saturating_sub(desk.look.shown).min(desk.step);
    if hidden == 0 {
        return placeholder();
    }
    let text = say::explore_more(lang, &number::how_many(lang, hidden));
    let onclick = tell.reform(|_| Change::More);
    html! { <button class="ds-button" type="button" data-variant="secondary" {onclick}>{ text }</button> }
}
