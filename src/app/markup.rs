//! The few shapes that the page is made of, each in one place: a fold, a list, a table, a field, a
//! line of text. Written once, they are also compiled once, which a download notices.

use crate::text::number;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VList, VTag};

/// An element around its content, with a class unless that is empty.
pub fn element(name: &'static str, class: &'static str, inside: impl Into<Html>) -> Html {
    boxed(name, class, inside.into())
}

fn boxed(name: &'static str, class: &'static str, inside: Html) -> Html {
    with(name, &["class"], vec![class.into()], inside).into()
}

/// An element with attributes: what they are called, and in the same order what they are. Those that
/// are empty are left out.
pub fn attributed<const N: usize>(
    name: &'static str,
    attributes: &'static [&'static str; N],
    values: [AttrValue; N],
    inside: Html,
) -> Html {
    with(name, attributes, values.into(), inside).into()
}

fn with(
    name: &'static str,
    attributes: &'static [&'static str],
    values: Vec<AttrValue>,
    inside: Html,
) -> VTag {
    let given = |value: AttrValue| (!value.is_empty()).then_some(AttributeOrProperty::Attribute(value));
    let values = values.into_iter().map(given).collect();
    let mut tag = VTag::new(name);
    tag.set_attributes(Attributes::Dynamic { keys: attributes, values });
    tag.add_child(inside);
    tag
}

/// An item of a list that grows and shrinks: with the same key it stays the same element.
pub fn keyed(key: impl Into<Key>, inside: Html) -> Html {
    let mut item = with("li", &[], Vec::new(), inside);
    item.key = Some(key.into());
    item.into()
}

/// One thing after another.
pub fn fragment(parts: Vec<Html>) -> Html {
    VList::from(parts).into()
}

/// An element that keeps the place of something that is not there.
pub fn placeholder() -> Html {
    boxed("div", "", Html::default())
}

/// What is there only at times; its place is kept, so that what follows stays as it is.
pub fn optional(there: bool, part: impl FnOnce() -> Html) -> Html {
    if there { part() } else { Html::default() }
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
    fragment(line)
}

/// Something that opens: its summary, and what is inside. `open` is how it begins.
pub fn fold(open: bool, summary: Html, inside: Html) -> Html {
    html! { <details class="ds-details" {open}><summary>{ summary }</summary><div class="stack">{ inside }</div></details> }
}

/// A lesser fold, within a question or a step.
pub fn aside(summary: Html, inside: Html) -> Html {
    boxed("details", "ds-details aside", fragment(vec![boxed("summary", "", summary), inside]))
}

/// A list with bullets. The items keep their places, so they need no keys.
pub fn bullets(items: impl IntoIterator<Item = Html>) -> Html {
    let items = items.into_iter().map(|inside| boxed("li", "", inside)).collect();
    boxed("ul", "ds-list", fragment(items))
}

/// Text beside the point.
pub fn subtle(inside: impl Into<Html>) -> Html {
    boxed("span", "subtle", inside.into())
}

/// What only a screen reader reads out, to tell one of many from another.
pub fn unseen(about: impl Into<Html>) -> Html {
    boxed("span", "ds-sr-only", fragment(vec![": ".into(), about.into()]))
}

/// A paragraph.
pub fn paragraph(text: impl Into<Html>) -> Html {
    boxed("p", "ds-paragraph", text.into())
}

/// A heading inside a section.
pub fn heading(text: impl Into<Html>) -> Html {
    titled("h3", "2xs", "", text.into())
}

/// The id of the heading of a view.
const VIEW_HEADING: &str = "view-heading";

/// A heading of a level and a size, with an id when something is named after it.
pub fn titled(level: &'static str, size: &'static str, id: &'static str, text: Html) -> Html {
    // The heading of a view takes the focus when the view changes.
    let tabindex = if id == VIEW_HEADING { "-1" } else { "" };
    let values = ["ds-heading", size, id, tabindex].map(AttrValue::Static);
    attributed(level, &["class", "data-size", "id", "tabindex"], values, text)
}

/// A tag; the colour says nothing that its text does not.
pub fn tag(color: &'static str, text: &'static str) -> Html {
    let values = ["ds-tag", color, "outline"].map(AttrValue::Static);
    attributed("span", &["class", "data-color", "data-variant"], values, text.into())
}

/// A link to a question, or a part of the page.
pub fn link(to: &str, text: impl Into<Html>) -> Html {
    attributed("a", &["class", "href"], ["ds-link".into(), ["#", to].concat().into()], text.into())
}

/// A table that scrolls by itself when it is wider than its column. The first cell of a row is its
/// heading; on a narrow screen, where the cells stand below one another, each says its column.
pub fn table(caption: AttrValue, head: Vec<&'static str>, rows: Vec<Vec<Html>>) -> Html {
    wide_table(caption, head.into_iter().map(AttrValue::Static).collect(), rows)
}

/// The same below a heading that says what the table is: only who cannot see that is told again.
pub fn table_below(heading: impl Into<AttrValue>, head: Vec<&'static str>, rows: Vec<Vec<Html>>) -> Html {
    captioned(heading.into(), "ds-sr-only", head.into_iter().map(AttrValue::Static).collect(), rows)
}

/// A table, whatever its columns are called.
pub fn wide_table(caption: AttrValue, head: Vec<AttrValue>, rows: Vec<Vec<Html>>) -> Html {
    captioned(caption, "", head, rows)
}

fn captioned(caption: AttrValue, class: &'static str, head: Vec<AttrValue>, rows: Vec<Vec<Html>>) -> Html {
    let rows = rows.into_iter().map(|cells| row(&head, cells)).collect();
    let head = head.into_iter().map(|text| heading_of("col", Html::from(text.to_string()))).collect();
    html! {
        <div class="table-scroll" role="region" tabindex="0" aria-label={caption.clone()}>
            <table class="ds-table" data-narrow="stack">
                { boxed("caption", class, caption.into()) }
                <thead>{ boxed("tr", "", fragment(head)) }</thead>
                <tbody>{ fragment(rows) }</tbody>
            </table>
        </div>
    }
}

fn row(head: &[AttrValue], cells: Vec<Html>) -> Html {
    let cell = |(place, (column, cell)): (usize, (&AttrValue, Html))| match place {
        0 => heading_of("row", cell),
        _ => attributed("td", &["data-column"], [column.clone()], cell),
    };
    boxed("tr", "", fragment(head.iter().zip(cells).enumerate().map(cell).collect()))
}

fn heading_of(scope: &'static str, text: Html) -> Html {
    attributed("th", &["scope"], [scope.into()], text)
}

/// A question with its fields.
pub fn fieldset(legend: &'static str, inside: Html) -> Html {
    let legend = boxed("legend", "ds-label", legend.into());
    boxed("fieldset", "ds-fieldset", fragment(vec![legend, inside]))
}

/// A choice as a chip. `unknown` draws it apart, as an answer that says nothing of the case.
pub fn chip(
    kind: &'static str,
    name: Option<AttrValue>,
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

/// A list to choose one of, with its id or else its name; `unchosen` is the line for nothing chosen.
pub fn select(
    id: Option<AttrValue>,
    name: Option<&'static str>,
    unchosen: &'static str,
    options: impl Iterator<Item = (u8, Html)>,
    chosen: Option<u8>,
    on_choose: Callback<Option<u8>>,
) -> Html {
    let mut lines = vec![option(None, chosen, unchosen.into())];
    lines.extend(options.map(|(value, text)| option(Some(value), chosen, text)));
    let onchange = move |event: Event| {
        let list: HtmlSelectElement = event.target_unchecked_into();
        on_choose.emit(list.value().parse().ok());
    };
    html! { <select class="ds-input" {id} aria-label={name} {onchange}>{ fragment(lines) }</select> }
}

fn option(value: Option<u8>, chosen: Option<u8>, text: Html) -> Html {
    let selected = value == chosen;
    let value = value.map(|value| number::plain(u64::from(value))).unwrap_or_default();
    html! { <option {value} {selected}>{ text }</option> }
}

/// A field that is typed into, with how it is to be filled, how it was read, and what is wrong.
pub struct Typed {
    /// Its id, from which those of its parts are made.
    pub id: String,
    /// What it asks for.
    pub label: Html,
    /// How it is to be filled.
    pub hint: &'static str,
    /// Whether these two are only read out, since a table around the field says them.
    pub is_cell: bool,
    /// How many letters it is wide.
    pub size: &'static str,
    /// What stands in it.
    pub text: String,
    /// How that was read.
    pub reading: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// Called with each new text.
    pub on_type: Callback<String>,
    /// Called when the field is left.
    pub on_leave: Option<Callback<FocusEvent>>,
}

/// The field with everything around it.
pub fn typed(field: Typed) -> Html {
    let Typed { id, label, hint, is_cell, size, text, reading, error, on_type, on_leave } = field;
    let part = |name: &str| AttrValue::from([&id, name].concat());
    let (hint_id, reading_id, error_id) = (part("-hint"), part("-reading"), part("-error"));
    let described: AttrValue = [hint_id.as_str(), " ", &reading_id, " ", &error_id].concat().into();
    let (label_class, hint_class) = if is_cell { ("ds-sr-only", "ds-sr-only") } else { ("ds-label", "") };
    let invalid = error.is_some().then_some("true");
    let error = error.map(|error| {
        let values = ["ds-validation-message", "validation"].map(AttrValue::Static);
        attributed("p", &["class", "data-field"], values, error.into())
    });
    let oninput = move |event: InputEvent| {
        let field: HtmlInputElement = event.target_unchecked_into();
        on_type.emit(field.value());
    };
    let parts = vec![
        attributed("label", &["class", "for"], [label_class.into(), id.clone().into()], label),
        attributed(
            "p",
            &["class", "data-field", "id"],
            [hint_class.into(), "description".into(), hint_id],
            hint.into(),
        ),
        html! {
            <input class="ds-input typed" type="text" autocomplete="off" {size} {id} value={text}
                aria-describedby={described} aria-invalid={invalid} {oninput} onblur={on_leave} />
        },
        attributed("p", &["class", "id"], ["reading".into(), reading_id], reading.into()),
        attributed("div", &["id"], [error_id], error.unwrap_or_default()),
    ];
    boxed("div", "ds-field", fragment(parts))
}

/// A button; `variant` and `color` are how it looks.
pub fn button(
    variant: &'static str,
    color: Option<&'static str>,
    text: &'static str,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! { <button class="ds-button" type="button" data-variant={variant} data-color={color} {onclick}>{ text }</button> }
}

/// A button that looks like a link, and what it is about unless its text says so.
pub fn link_button(text: Html, about: Option<&'static str>, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button class="ds-link" type="button" {onclick}>{ text }{ about.map(unseen).unwrap_or_default() }</button>
    }
}
