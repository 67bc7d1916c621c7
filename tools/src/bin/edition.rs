//! Prints which edition of Finesight this is, in JSON: the program's version, the day of the law that it has, and its
//! languages.
//!
//! ```text
//! cargo run --bin edition
//! ```

use finesight::law::AS_OF;
use finesight::text::{Lang, date};
use serde_json::json;

fn main() {
    let edition = json!({
        "program": env!("CARGO_PKG_VERSION"),
        "law": date::iso(AS_OF),
        "languages": Lang::ALL.map(Lang::tag),
    });
    println!("{edition}");
}
