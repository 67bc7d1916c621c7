//! The page: mounts the app where the skeleton stands, as soon as the texts of its language are there.

use finesight::app::{App, AppProps, texts};
use wasm_bindgen_futures::spawn_local;

fn main() {
    spawn_local(async {
        if let Some(lang) = texts::first().await
            && let Some(root) = gloo::utils::document().get_element_by_id("app")
        {
            yew::Renderer::<App>::with_root_and_props(root, AppProps { lang }).render();
        }
    });
}
