//! The few shapes that the page is made of, each in one place: a fold, a list, a table, a line of
//! text. Written once, they are also compiled once, which a download notices.

use yew::prelude::*;
use yew::virtual_dom::VTag;

/// Something that opens: its summary, and what is inside. `open` is how it begins.
pub fn fold(open: bool, summary: Html, inside: Html) -> Html {
    html! { <details class="ds-details" {open}><summary>{ summary }</summary><div class="stack">{ inside }</div></details> }
}

/// A lesser fold, within a question or a step.
pub fn aside(summary: Html, inside: Html) -> Html {
    html! { <details class="ds-details aside"><summary>{ summary }</summary>{ inside }</details> }
}

/// A list with bullets. The items keep their places, so they need no keys.
pub fn bullets(items: impl IntoIterator<Item = Html>) -> Html {
    let items: Html = items.into_iter().map(item).collect();
    html! { <ul class="ds-list">{ items }</ul> }
}

fn item(inside: Html) -> Html {
    html! { <li>{ inside }</li> }
}

/// An element with a class around its content.
pub fn element(name: &'static str, class: &'static str, inside: impl Into<Html>) -> Html {
    boxed(name, class, inside.into())
}

fn boxed(name: &'static str, class: &'static str, inside: Html) -> Html {
    let mut tag = VTag::new(name);
    tag.add_attribute("class", class);
    tag.add_child(inside);
    tag.into()
}

/// Text beside the point.
pub fn subtle(inside: impl Into<Html>) -> Html {
    boxed("span", "subtle", inside.into())
}

/// One thing after another, with a space between.
pub fn spaced(parts: impl IntoIterator<Item = Html>) -> Html {
    let mut line = Vec::new();
    for part in parts {
        if !line.is_empty() {
            line.push(Html::from(" "));
        }
        line.push(part);
    }
    line.into_iter().collect()
}

/// A heading inside a section.
pub fn heading(text: &'static str) -> Html {
    html! { <h3 class="ds-heading" data-size="2xs">{ text }</h3> }
}

/// A tag; the colour says nothing that its text does not.
pub fn tag(color: &'static str, text: &'static str) -> Html {
    html! { <span class="ds-tag" data-color={color} data-variant="outline">{ text }</span> }
}

/// A link to a question, or a part of the page.
pub fn link(to: &str, text: &'static str) -> Html {
    html! { <a class="ds-link" href={["#", to].concat()}>{ text }</a> }
}

/// A table that scrolls by itself when it is wider than its column. The first cell of a row is its
/// heading.
pub fn table(caption: AttrValue, head: Vec<&'static str>, rows: Vec<Vec<Html>>) -> Html {
    let head: Html = head.into_iter().map(|text| html! { <th scope="col">{ text }</th> }).collect();
    let rows: Html = rows.into_iter().map(row).collect();
    html! {
        <div class="table-scroll" role="region" tabindex="0" aria-label={caption.clone()}>
            <table class="ds-table" data-narrow="stack">
                <caption>{ caption }</caption>
                <thead><tr>{ head }</tr></thead>
                <tbody>{ rows }</tbody>
            </table>
        </div>
    }
}

fn row(cells: Vec<Html>) -> Html {
    let mut cells = cells.into_iter();
    let first = cells.next().unwrap_or_default();
    let rest: Html = cells.map(|cell| html! { <td>{ cell }</td> }).collect();
    html! { <tr><th scope="row">{ first }</th>{ rest }</tr> }
}

/// A choice as a chip. `unknown` draws it apart, as an answer that says nothing of the case.
pub fn chip(
    kind: &'static str,
    name: AttrValue,
    unknown: bool,
    checked: bool,
    text: Html,
    onchange: Callback<Event>,
) -> Html {
    html! {
        <label class="ds-chip" data-answer={unknown.then_some("unknown")}>
            <input class="ds-input" type={kind} {name} {checked} {onchange} />
            { text }
        </label>
    }
}

/// A button that looks like a link, and for whom it is.
pub fn link_button(text: &'static str, about: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button class="ds-link" type="button" {onclick}>
            { text }<span class="ds-sr-only">{ ": " }{ about }</span>
        </button>
    }
}
