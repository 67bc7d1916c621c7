//! The search, and the lists to choose by.

use super::desk::{Change, Column, Desk, Sort, Tell};
use crate::app::markup::{attributed, button, element, fold, fragment, select};
use crate::evidence::decisions::Breach;
use crate::evidence::decisions::became::Became;
use crate::evidence::decisions::pick::Pick;
use crate::law::Choice;
use crate::law::circumstance::{Activity, Country};
use crate::text::cite::named;
use crate::text::{Key, Lang, alphabet, explain, keys, say};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The search, and below it a fold with the lists: open where there is room.
pub fn view(lang: Lang, desk: &Desk, tell: &Tell) -> Html {
    let lists =
        html! { <div class="explore__lists" key={desk.look.cleared}>{ lists(lang, desk, tell) }</div> };
    let clear = button("tertiary", None, lang.text(keys::EXPLORE_CLEAR), tell.reform(|_| Change::Clear));
    let inside = fragment(vec![lists, element("div", "row", clear)]);
    let filters = fold(desk.is_wide(), lang.text(keys::EXPLORE_FILTERS).into(), inside);
    element(
        "div",
        "explore__filters no-print",
        fragment(vec![search(lang, desk, tell), filters, sorted(lang, desk, tell)]),
    )
}

fn search(lang: Lang, desk: &Desk, tell: &Tell) -> Html {
    let oninput = tell.reform(|event: InputEvent| {
        let field: HtmlInputElement = event.target_unchecked_into();
        Change::Words(field.value())
    });
    let values = ["description", "explore-search-hint"].map(AttrValue::Static);
    let parts = vec![
        attributed(
            "label",
            &["class", "for"],
            ["ds-label", "explore-search"].map(AttrValue::Static),
            lang.text(keys::EXPLORE_SEARCH).into(),
        ),
        attributed("p", &["data-field", "id"], values, lang.text(keys::EXPLORE_SEARCH_HINT).into()),
        html! {
            <input class="ds-input" type="search" id="explore-search" autocomplete="off" value={desk.look.words.clone()}
                aria-describedby="explore-search-hint" {oninput} />
        },
    ];
    attributed("div", &["class", "role"], ["ds-field", "search"].map(AttrValue::Static), fragment(parts))
}

/// A list with its name.
fn field(
    id: &'static str,
    name: &'static str,
    any: &'static str,
    options: Vec<Html>,
    chosen: Option<usize>,
    on_choose: Callback<Option<u8>>,
) -> Html {
    let options = (0..).zip(options);
    let chosen = chosen.and_then(|place| u8::try_from(place).ok());
    let list = select(Some(id.into()), None, any, options, chosen, on_choose);
    let label = attributed("label", &["class", "for"], ["ds-label", id].map(AttrValue::Static), name.into());
    element("div", "ds-field", fragment(vec![label, list]))
}

fn lists(lang: Lang, desk: &Desk, tell: &Tell) -> Html {
    let pick = desk.look.pick;
    let years = years(desk);
    let look = |with: Callback<Option<u8>, Pick>| tell.reform(move |place| Change::Pick(with.emit(place)));
    let chosen_year = pick.year.and_then(|year| years.iter().position(|other| *other == year));
    let year_names = years.iter().map(|year| year.to_string().into()).collect();
    let countries = countries(lang, desk);
    let fields = vec![
        field(
            "explore-country",
            lang.text(keys::LIKE_FILTER_COUNTRY),
            lang.text(keys::LIKE_ANY_COUNTRY),
            countries.iter().map(|country| explain::option(lang, country.circumstance()).into()).collect(),
            place_of(&countries, pick.country),
            look(Callback::from(move |place| Pick { country: at(&countries, place), ..pick })),
        ),
        field(
            "explore-year",
            lang.text(keys::EXPLORE_YEAR),
            lang.text(keys::EXPLORE_ANY_YEAR),
            year_names,
            chosen_year,
            look(Callback::from(move |place| Pick { year: at(&years, place), ..pick })),
        ),
        field(
            "explore-breach",
            lang.text(keys::EXPLORE_BREACH),
            lang.text(keys::EXPLORE_ANY_BREACH),
            Breach::ALL.iter().map(|breach| named(lang, "breach", breach.key()).into()).collect(),
            place_of(Breach::ALL, pick.breach),
            look(Callback::from(move |place| Pick { breach: at(Breach::ALL, place), ..pick })),
        ),
        field(
            "explore-kind",
            lang.text(keys::LIKE_FILTER_KIND),
            lang.text(keys::LIKE_ANY_KIND),
            [keys::LIKE_PUBLIC, keys::LIKE_PRIVATE].map(|key| lang.text(key).into()).to_vec(),
            place_of(&PUBLIC, pick.public),
            look(Callback::from(move |place| Pick { public: at(&PUBLIC, place), ..pick })),
        ),
        field(
            "explore-activity",
            lang.text(keys::LIKE_FILTER_ACTIVITY),
            lang.text(keys::LIKE_ANY_ACTIVITY),
            Activity::ALL
                .iter()
                .map(|activity| explain::option(lang, activity.circumstance()).into())
                .collect(),
            place_of(Activity::ALL, pick.activity),
            look(Callback::from(move |place| Pick { activity: at(Activity::ALL, place), ..pick })),
        ),
        field(
            "explore-became",
            lang.text(keys::LIKE_FATE),
            lang.text(keys::EXPLORE_ANY_BECAME),
            Became::ALL.iter().map(|became| named(lang, "became", became.key()).into()).collect(),
            place_of(Became::ALL, pick.became),
            look(Callback::from(move |place| Pick { became: at(Became::ALL, place), ..pick })),
        ),
    ];
    fragment(fields)
}

/// Public bodies, and others.
const PUBLIC: [bool; 2] = [true, false];

/// The countries that have a decision.
fn countries(lang: Lang, desk: &Desk) -> Vec<Country> {
    let has = |country: &Country| desk.rows.iter().any(|row| row.entry.country == *country);
    alphabet::countries(lang, Country::ALL.iter().copied().filter(has))
}

/// The years that have one, the last first.
fn years(desk: &Desk) -> Vec<i16> {
    let mut years: Vec<i16> = desk.rows.iter().filter_map(|row| row.entry.year()).collect();
    years.sort_unstable_by(|one, other| other.cmp(one));
    years.dedup();
    years
}

fn at<T: Copy>(all: &[T], place: Option<u8>) -> Option<T> {
    all.get(usize::from(place?)).copied()
}

fn place_of<T: PartialEq + Copy>(all: &[T], chosen: Option<T>) -> Option<usize> {
    let chosen = chosen?;
    all.iter().position(|one| *one == chosen)
}

/// The order as a list, for where the table has no head to press.
fn sorted(lang: Lang, desk: &Desk, tell: &Tell) -> Html {
    let orders = move || Column::ALL.into_iter().flat_map(|by| [false, true].map(|down| Sort { by, down }));
    let name = |sort: Sort| -> Html {
        let column = heading(lang, sort.by);
        let name = if sort.down { say::explore_sort_down } else { say::explore_sort_up };
        name(lang, column).into()
    };
    let chosen = orders().position(|sort| sort == desk.look.sort);
    let onchange = tell.reform(move |event: Event| {
        let list: web_sys::HtmlSelectElement = event.target_unchecked_into();
        let place = usize::try_from(list.selected_index()).unwrap_or_default();
        Change::Sort(orders().nth(place).unwrap_or(Sort { by: Column::Day, down: true }))
    });
    let options = orders().enumerate().map(|(place, sort)| {
        html! { <option selected={Some(place) == chosen}>{ name(sort) }</option> }
    });
    html! {
        <div class="ds-field explore__sort">
            <label class="ds-label" for="explore-sort">{ lang.text(keys::EXPLORE_SORT) }</label>
            <select class="ds-input" id="explore-sort" {onchange}>{ options.collect::<Html>() }</select>
        </div>
    }
}

/// What a column is called.
pub fn heading(lang: Lang, column: Column) -> &'static str {
    let key: Key = match column {
        Column::Name => keys::LIKE_WHO,
        Column::Country => keys::LIKE_FILTER_COUNTRY,
        Column::Day => keys::EXPLORE_DAY,
        Column::Amount => keys::EXPLORE_AMOUNT,
        Column::Became => keys::LIKE_FATE,
    };
    lang.text(key)
}
