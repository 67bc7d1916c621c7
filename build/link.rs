//! How the page's program is linked.

use std::env;

/// Leaves each constant of a released page in a segment of its own, with its name, and records which refers to which:
/// `www/build/data.mjs` finds by that what the page does not begin with, and joins the rest again.
pub fn arrange() {
    let is = |key: &str, value: &str| env::var(key).is_ok_and(|found| found == value);
    if is("TARGET", "wasm32-unknown-unknown") && is("PROFILE", "release") {
        println!("cargo::rustc-link-arg-bin=finesight=--no-merge-data-segments");
        println!("cargo::rustc-link-arg-bin=finesight=--emit-relocs");
    }
}
