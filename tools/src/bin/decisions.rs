//! Prints every decision of the library in JSON, as it was known on the day of the law: the shape is `Like` of the schema.
//!
//! ```text
//! cargo run --bin decisions
//! ```

use finesight::api::evidence::all_decisions;
use finesight::law::AS_OF;
use finesight::text::Lang;
use serde_json::json;

fn main() {
    println!("{}", json!(all_decisions(Lang::En, AS_OF)));
}
