//! Links from one view to another.

use super::dispatch::Dispatch;
use super::route::Route;
use yew::prelude::*;

/// A link to a view. Where the app is a part of another page the address is that page's own, and stays as it is.
pub fn way(dispatch: &Dispatch, route: Route, class: &'static str, inside: Html) -> Html {
    let to = dispatch.clone();
    let onclick = move |event: MouseEvent| {
        if to.is_part() {
            event.prevent_default();
            to.go(route);
        }
    };
    html! { <a {class} href={route.written()} {onclick}>{ inside }</a> }
}
