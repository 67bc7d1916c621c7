//! All decisions to explore, and what stands in their place as long as they are on their way. How they are looked at is kept as
//! long as they are.

use crate::app::awaited;
use crate::app::behind::further::entry;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{element, fragment, titled};
use crate::app::stories::Stories;
use crate::text::{Key, Lang, keys};
use yew::prelude::*;

/// What the explorer is drawn by.
#[derive(Properties, PartialEq)]
pub struct ExplorerProps {
    /// The language.
    pub lang: Lang,
    /// The way to the state.
    pub dispatch: Dispatch,
    /// Whether what happened in each decision is there.
    pub stories: Stories,
    /// What stands in the place of the decisions as long as they are on their way.
    pub waits: Key,
    /// Whether the network is away: links out are then words.
    pub offline: bool,
}

/// The view.
#[component]
pub fn Explorer(props: &ExplorerProps) -> Html {
    let shelf = use_mut_ref(|| None);
    let again = use_force_update();
    let waits = || awaited::view(props.lang, props.waits);
    let ExplorerProps { lang, dispatch, stories, .. } = props;
    let there = dispatch.further();
    let inside =
        there.map_or_else(waits, |there| entry::explorer(there, *lang, *stories, dispatch, &shelf, &again));
    let heading = titled("h1", "md", "view-heading", lang.text(keys::PAGE_DECISIONS).into());
    fragment(vec![heading, element("div", "", inside)])
}
