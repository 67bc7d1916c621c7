//! What this is not, always in sight.

use crate::app::markup::{bullets, heading};
use crate::text::{Lang, keys, say};
use yew::prelude::*;

/// The list.
pub fn view(lang: Lang) -> Html {
    let lines = [keys::LIMITS_ADVICE, keys::LIMITS_DAMAGES, keys::LIMITS_PUBLIC, keys::LIMITS_LANGUAGE];
    let version = say::limits_version(lang, env!("CARGO_PKG_VERSION"));
    html! {
        <div class="ds-card limits" data-color="neutral">
            { heading(lang.text(keys::LIMITS_HEADING)) }
            { bullets(lines.map(|key| Html::from(lang.text(key))).into_iter().chain([version.into()])) }
        </div>
    }
}
