//! The page: mounts an app in each element that the page around it names, as soon as the texts of its language are there.

use finesight::app::{App, AppProps, host, texts};
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

fn main() {
    spawn_local(async {
        while let Ok(root) = host::next_root().await
            && let Ok(root) = root.dyn_into()
        {
            spawn_local(mount(root));
        }
    });
}

/// Draws an app where the skeleton stands, until its element is left.
async fn mount(root: Element) {
    if let Some(lang) = texts::first(&root).await
        && let Ok(Some(place)) = root.query_selector("#app")
    {
        let props = AppProps { lang, root: root.clone() };
        let mut app = Some(yew::Renderer::<App>::with_root_and_props(place, props).render());
        let leave = move |_: &_| {
            if let Some(app) = app.take() {
                app.destroy();
            }
        };
        EventListener::new(&root, host::LEFT, leave).forget();
    }
}
