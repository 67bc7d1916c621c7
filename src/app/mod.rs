//! The page, as Yew components. No legal logic: what is shown was found by the engine.

mod action;
mod ask;
mod awaited;
mod behind;
mod case;
mod claims;
mod counted;
mod cover;
mod day_field;
mod dispatch;
mod first;
mod focus;
mod folds;
pub mod handed_out;
mod history;
pub mod host;
mod input;
mod json;
mod limits;
mod lines;
mod listen;
mod loaded;
mod markup;
mod name;
mod notice;
mod path;
mod route;
mod row;
mod said;
pub mod saved;
mod shown;
mod state;
mod step;
mod storage;
mod stories;
pub mod texts;
mod theme;
mod to_do;
mod versions;
mod view_chip;
mod way;
mod words;

use crate::text::{Lang, keys, speak_easily};
use action::Action;
use behind::entry;
use behind::further::entry as further;
use counted::Counted;
use dispatch::Dispatch;
use first::{asking, check, explorer::Explorer, facts, header, outcome, result, start, title};
use gloo::timers::callback::Timeout;
use gloo::utils::document;
use jiff::civil::Date;
use loaded::Loaded;
use markup::{attributed, element, fragment, spaced};
use route::Route;
use state::State;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

/// What the page begins with.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The language to start in, which has its texts.
    pub lang: Lang,
    /// The element that this app has to itself: where it looks up its own elements and listens to events.
    pub root: Element,
}

/// The whole page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let state = use_reducer(|| {
        let mut state = State::new(props.lang, today());
        storage::recall(&mut state, &props.root);
        state.route = first_route(&props.root);
        state.awaited.link = host::is_linked(&props.root);
        state
    });
    // What is drawn from here on asks for its words.
    speak_easily(state.words.are_easy());
    let dispatch = Dispatch::new(state.dispatcher(), props.root.clone(), &state);
    let root = props.root.clone();
    use_effect_with((state.lang, state.theme), move |(lang, theme)| {
        host::mark(&root, lang.tag(), theme.key());
    });
    let (arrived, root) = (state.dispatcher(), props.root.clone());
    use_effect_with(state.lang, |lang| {
        let (lang, spoken) = (*lang, Rc::new(Cell::new(true)));
        let still = spoken.clone();
        spawn_local(async move {
            texts::complete(lang, &still, || arrived.dispatch(Action::Missing)).await;
            // Unless another language is spoken by now, or the app was unmounted.
            if !still.get() {
                return;
            }
            arrived.dispatch(Action::Complete);
            if let Some(loaded) = Loaded::check(lang)
                && let Some(action) = entry::linked(loaded, &root, today())
            {
                arrived.dispatch(action);
            }
        });
        move || spoken.set(false)
    });
    let told = state.dispatcher();
    use_effect_with((state.loaded, state.lang), |(loaded, lang)| {
        let (lang, wanted) = (*lang, Rc::new(Cell::new(loaded.is_some())));
        let still = wanted.clone();
        spawn_local(async move { texts::further(lang, &still, || told.dispatch(Action::Further)).await });
        move || wanted.set(false)
    });
    let told = state.dispatcher();
    use_effect_with((state.wants_stories(), state.lang), |(wants, lang)| {
        let (lang, wanted) = (*lang, Rc::new(Cell::new(*wants)));
        let still = wanted.clone();
        spawn_local(async move { texts::stories(lang, &still, || told.dispatch(Action::Stories)).await });
        move || wanted.set(false)
    });
    let (unkept, root) = (state.dispatcher(), props.root.clone());
    use_effect_with(storage::Kept::of(&state), move |kept| {
        if !kept.keep(&root) {
            unkept.dispatch(Action::NotKept);
        }
    });
    let root = props.root.clone();
    let is_embedded = dispatch.is_part() || dispatch.is_framed();
    use_effect_with((state.now.clone(), state.loaded), move |(now, loaded)| {
        if let Some(loaded) = loaded.filter(|_| is_embedded) {
            entry::tell(loaded, now, &root);
        }
    });
    let root = props.root.clone();
    use_effect_with(Counted::of(&state), move |counted| {
        if is_embedded {
            counted.tell(&root);
        }
    });
    let painted = state.dispatcher();
    use_effect_with(state.draws_amount_alone(), move |alone| {
        let next = alone.then(|| Timeout::new(0, move || painted.dispatch(Action::Painted)));
        move || drop(next)
    });
    let listening = dispatch.clone();
    use_effect_with((), |()| {
        let listeners = (
            listen::folds(&listening),
            listen::network(&listening),
            listen::addresses(&listening),
            listen::keys(listening),
        );
        move || drop(listeners)
    });
    let is_part = dispatch.is_part();
    let named = state.further.filter(|_| state.has_report() && !is_part);
    use_effect_with(named.map(|there| further::title(there, &state)), |named| {
        let listeners = named.clone().map(listen::window_name);
        move || drop(listeners)
    });
    use_effect_with(title::of(&state), move |title| {
        // A page around the app has a title of its own.
        if !is_part {
            document().set_title(title);
        }
    });
    let (shown, begun) = (dispatch.clone(), use_mut_ref(|| false));
    use_effect_with(state.route, move |_| {
        // Where the page begins, the browser has the focus.
        if begun.replace(true) {
            focus::on_view(&shown);
        }
    });
    html! {
        <>
            { header::view(&state, &dispatch) }
            { main_part(&state, &dispatch) }
            { foot(state.lang, &props.root) }
            { paper(&state) }
        </>
    }
}

/// What is looked at.
fn main_part(state: &State, dispatch: &Dispatch) -> Html {
    let (class, inside) = match state.route {
        Route::Start => ("view", start::view(state, dispatch)),
        Route::Question(question) => ("view", asking::view(state, dispatch, question)),
        Route::Case => ("page", fragment(vec![facts::view(state, dispatch), result::view(state, dispatch)])),
        Route::Check => ("page", check::view(state, dispatch)),
        Route::Decisions => ("view view--wide", explorer(state, dispatch)),
        _ => ("view view--wide", outcome::view(state, dispatch)),
    };
    // A page around the app has a main part of its own.
    let part = if dispatch.is_part() { "div" } else { "main" };
    let awaits = state.is_awaiting() && !state.awaited.is_missing
        || state.is_awaiting_further()
        || state.draws_amount_alone();
    let busy = if awaits { "true" } else { "" };
    let values = ["view", class, "-1", busy].map(AttrValue::Static);
    attributed(part, &["id", "class", "tabindex", "aria-busy"], values, inside)
}

/// The report, in the place of all else that is printed of a result or of the form.
fn paper(state: &State) -> Html {
    let there = state.further.filter(|_| state.has_report() && state.folds.are_on_paper());
    there.map(|there| further::paper(there, state)).unwrap_or_default()
}

/// All decisions.
fn explorer(state: &State, dispatch: &Dispatch) -> Html {
    let State { lang, stories, offline, .. } = *state;
    let waits = awaited::part(state);
    html! { <Explorer {lang} {stories} {offline} {waits} dispatch={dispatch.clone()} /> }
}

/// The view that the address names; of a part of another page, the one that it asks for. A place in the page is one in the form,
/// or the list of faults of a decision.
fn first_route(root: &Element) -> Route {
    let asked = root.get_attribute("data-start").map(|name| ["#/", &name].concat());
    let fragment = if root.has_attribute("data-part") { asked } else { Some(listen::address()) };
    let fragment = fragment.unwrap_or_default();
    let is_place = ["#q-", "#p-", "#result", "#why-"].iter().any(|place| fragment.starts_with(place));
    let of_place = if is_place { Route::Case } else { Route::Start };
    let of_place = if fragment == check::FAULTS { Route::Check } else { of_place };
    Route::read(&fragment).unwrap_or(of_place)
}

/// What stands below everything: where to read what happens with what is entered, and how accessible the page is; and
/// where to ask.
fn foot(lang: Lang, root: &Element) -> Html {
    let to = |page: &str, text| {
        let page = [page, lang.tag(), ".html"].concat();
        attributed("a", &["class", "href"], ["ds-link".into(), page.into()], lang.text(text).into())
    };
    let links = [to("privacy-", keys::PAGE_DATA), to("accessibility-", keys::PAGE_ACCESSIBILITY)];
    element("footer", "colophon no-print", spaced(links.into_iter().chain(contact(lang, root))))
}

/// Whom to ask: the address that whoever shows the app has given (`www/boot.js`, `www/embed/element.js`).
fn contact(lang: Lang, root: &Element) -> Option<Html> {
    let address = root.get_attribute("data-contact").filter(|address| is_contact(address))?;
    let bare = address.split_once(':').map_or("", |(_, bare)| bare.trim_start_matches('/')).to_owned();
    let name = root.get_attribute("data-contact-name").unwrap_or(bare);
    let values = ["ds-link".into(), address.into(), "noreferrer".into()];
    let link = attributed("a", &["class", "href", "rel"], values, name.into());
    Some(element("span", "contact", spaced([lang.text(keys::CONTACT_ASK).into(), link])))
}

/// Whether it is an address to write to, or one of a page: no other may stand in a link.
fn is_contact(address: &str) -> bool {
    ["mailto:", "https:"].iter().any(|scheme| address.starts_with(scheme))
}

/// Today by the device's own calendar.
fn today() -> Date {
    let now = js_sys::Date::new_0();
    let year = i16::try_from(now.get_full_year()).unwrap_or(Date::MAX.year());
    let month = i8::try_from(now.get_month() + 1).unwrap_or(1);
    let day = i8::try_from(now.get_date()).unwrap_or(1);
    Date::new(year, month, day).unwrap_or(Date::MAX)
}
