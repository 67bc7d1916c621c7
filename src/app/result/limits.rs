//! What to keep in mind, always in sight.

use crate::app::markup::{attributed, bullets, heading, together};
use crate::text::{Lang, keys, say};
use yew::prelude::*;

/// The list.
pub fn view(lang: Lang) -> Html {
    let lines = [keys::LIMITS_ADVICE, keys::LIMITS_DAMAGES, keys::LIMITS_PUBLIC, keys::LIMITS_LANGUAGE];
    let version = say::limits_version(lang, env!("CARGO_PKG_VERSION"));
    let lines = lines.map(|key| Html::from(lang.text(key))).into_iter().chain([version.into()]);
    let values = ["ds-card limits", "neutral"].map(AttrValue::Static);
    let inside = together(vec![heading(lang.text(keys::LIMITS_HEADING)), bullets(lines)]);
    attributed("div", &["class", "data-color"], values, inside)
}
