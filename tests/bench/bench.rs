//! Measures the rules, as a program of this machine and as WebAssembly. Prints times, and tests nothing.
//!
//! ```text
//! cargo run --release --example bench
//! ```
//!
//! Prints for each row of `measure::rows` its name, how many calls a sample is, and the nanoseconds of each sample. With
//! lines of facts as an argument: the amounts that they come to. As WebAssembly it exports what `timing.mjs` calls, for
//! JavaScript has the clock there.

mod cases;
mod measure;

use std::env;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use measure::Row;
use wasm_bindgen::prelude::wasm_bindgen;

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(measure::rows);

/// The name of a row, `None` past the last.
#[wasm_bindgen]
pub fn name(row: usize) -> Option<String> {
    ROWS.get(row).map(|row| row.name.clone())
}

/// Runs a row so many times.
#[wasm_bindgen]
pub fn run(row: usize, times: u32) {
    if let Some(row) = ROWS.get(row) {
        row.run(times);
    }
}

/// The amounts that facts come to, for comparison.
#[wasm_bindgen]
pub fn amounts(lines: &str) -> Option<String> {
    measure::amounts(lines)
}

fn main() {
    // In a module this runs when it is loaded.
    if cfg!(target_arch = "wasm32") {
        return;
    }
    if let Some(lines) = env::args().nth(1) {
        println!("{}", amounts(&lines).unwrap_or_default());
        return;
    }
    for row in 0..ROWS.len() {
        let (calls, samples) = sample(|times| run(row, times));
        let samples: Vec<_> = samples.iter().map(|sample| sample.as_nanos().to_string()).collect();
        println!("{}\t{calls}\t{}", name(row).unwrap_or_default(), samples.join(" "));
    }
}

/// As in `timing.mjs`, where the reasons are: how many calls a sample is, and the samples.
fn sample(run: impl Fn(u32)) -> (u32, Vec<Duration>) {
    let time = |times| {
        let begun = Instant::now();
        run(times);
        begun.elapsed()
    };
    let fastest = repeat(Duration::from_millis(100), 3, || time(1)).into_iter().min().unwrap_or_default();
    let calls = Duration::from_micros(100).as_nanos().div_ceil(fastest.as_nanos().max(1));
    let calls = u32::try_from(calls).unwrap_or(u32::MAX);
    (calls, repeat(Duration::from_millis(400), 10, || time(calls)))
}

/// What a measurement gives for as long as that, but no less often than that.
fn repeat(time: Duration, least: usize, mut measure: impl FnMut() -> Duration) -> Vec<Duration> {
    let begun = Instant::now();
    let mut measured = Vec::new();
    while measured.len() < least || begun.elapsed() < time {
        measured.push(measure());
    }
    measured
}
