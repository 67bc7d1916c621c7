//! The page: mounts the app where the skeleton stands.

use finesight::app::App;

fn main() {
    if let Some(root) = gloo::utils::document().get_element_by_id("app") {
        yew::Renderer::<App>::with_root(root).render();
    }
}
