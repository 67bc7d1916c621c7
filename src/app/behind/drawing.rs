//! What the pictures are drawn of: places across in parts of the width, places down in pixels, so that a picture takes
//! the width of its column and its words keep their size.

use crate::app::markup::{attributed, fragment};
use yew::prelude::*;

/// A place across, in hundredths of a per cent of the width.
pub type Place = i32;

/// Some room is left at both ends.
pub const LEFT: Place = 200;
/// The other end.
pub const RIGHT: Place = 9600;

/// How high a bar is.
pub const BAR: u32 = 12;

/// Rows that have a name, a second line of words and a bar, below one another; in pixels.
pub mod row {
    /// Above the first row.
    pub const TOP: u32 = 8;
    /// From one row to the next.
    pub const HEIGHT: u32 = 54;
    /// Below the last, for the numbers of the scale.
    pub const BOTTOM: u32 = 24;
    /// From the head of a row to its name.
    pub const NAME: u32 = 12;
    /// To its second line.
    pub const SECOND: u32 = 27;
    /// To its bar.
    pub const DOWN: u32 = 33;
}

/// As a per cent with two decimals.
pub fn percent(place: Place) -> AttrValue {
    format!("{}.{:02}%", place / 100, place % 100).into()
}

/// A place from the top.
pub fn down(y: u32) -> AttrValue {
    y.to_string().into()
}

/// An upright line.
pub fn upright(class: &'static str, x: AttrValue, from: u32, to: u32) -> Html {
    let values = [class.into(), x.clone(), x, down(from), down(to)];
    attributed("line", &["class", "x1", "x2", "y1", "y2"], values, Html::default())
}

/// Words in the picture; `anchor` is which end of them stands at the place.
pub fn words(class: &'static str, x: AttrValue, y: u32, anchor: &'static str, text: impl Into<Html>) -> Html {
    attributed(
        "text",
        &["class", "x", "y", "text-anchor"],
        [class.into(), x, down(y), anchor.into()],
        text.into(),
    )
}

/// A bar between two places, wide enough to be seen.
#[expect(clippy::inline_always, reason = "each of the two modules is smaller with its own")]
#[inline(always)]
pub fn block(class: &'static str, left: Place, right: Place, y: u32) -> Html {
    attributed(
        "rect",
        &["class", "x", "width", "y", "height", "rx"],
        [class.into(), percent(left), percent((right - left).max(60)), down(y), down(BAR), "3".into()],
        Html::default(),
    )
}

/// A picture that says in words what it shows.
pub fn picture(height: u32, label: String, parts: Vec<Html>) -> Html {
    let values = ["chart".into(), down(height), "img".into(), label.into()];
    attributed("svg", &["class", "height", "role", "aria-label"], values, fragment(parts))
}
