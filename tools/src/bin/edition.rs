//! Prints which edition of Finesight this is, in JSON: the program's version, the day of the law that it has, its
//! languages, and the proper names in it, which are the same in each.
//!
//! ```text
//! cargo run --bin edition
//! ```

use finesight::evidence::{DECISIONS, decisions};
use finesight::law::AS_OF;
use finesight::text::{Lang, body, date};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn main() {
    let edition = json!({
        "program": env!("CARGO_PKG_VERSION"),
        "law": date::iso(AS_OF),
        "languages": Lang::ALL.map(language),
        "names": names(),
    });
    println!("{edition}");
}

fn language(lang: Lang) -> Value {
    json!({ "tag": lang.tag(), "name": lang.native_name(), "locale": lang.row().locale })
}

/// Authorities, courts, those who were to pay, cases, and national Acts: as the sources name them, and bodies in full.
fn names() -> BTreeSet<String> {
    let compared =
        DECISIONS.iter().flat_map(|decision| [decision.case, decision.controller, decision.articles]);
    let decided = decisions::entries().flat_map(|entry| [entry.case, entry.controller]).flatten();
    let courts = decisions::entries().flat_map(|entry| entry.later).filter_map(|later| later.by);
    let bodies = decisions::entries().map(|entry| entry.authority).chain(courts);
    let told = bodies.flat_map(|body| [body.to_owned(), body::authority(Lang::En, body)]);
    let acts = decisions::entries().flat_map(|entry| entry.national).copied();
    compared.chain(decided).chain(acts).map(str::to_owned).chain(told).collect()
}
