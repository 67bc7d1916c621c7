//! The hull of every amount, gone through exhaustively: docs/proof.md says what is proven, and under what assumptions.
//!
//! `cargo test` goes through a part of each regime. With `FINESIGHT_PROOF=all`, as in `make proof`, it goes through all of it,
//! and with keys of regimes through all of these.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test may stop at once")]

#[path = "hull/domain.rs"]
mod domain;
#[path = "hull/elsewhere.rs"]
mod elsewhere;
#[path = "hull/entered.rs"]
mod entered;
#[path = "hull/figures.rs"]
mod figures;
#[path = "hull/lines.rs"]
mod lines;
// From the names of the regimes the oracle takes which countries have a file.
use finesight::regimes;
#[path = "oracle/mod.rs"]
#[expect(dead_code, unused_imports, reason = "the conditions and the days are for the test that draws cases")]
mod oracle;
#[path = "hull/said.rs"]
mod said;
#[path = "hull/seriousness.rs"]
mod seriousness;
#[path = "hull/subject.rs"]
mod subject;
#[path = "hull/walks.rs"]
mod walks;

use finesight::law::AS_OF;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::env;
use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{available_parallelism, scope};
use subject::Subject;
use walks::Tally;

/// The day assessed. No amount goes by it but through who bears the doubt and which classes are arguable, and these are
/// gone through day by day.
const DAY: Date = AS_OF;

/// How much is gone through.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Depth {
    /// What `cargo test` has time for.
    Quick,
    /// Everything.
    Full,
}

impl Depth {
    fn asked_for() -> Self {
        if env::var_os("FINESIGHT_PROOF").is_some() { Self::Full } else { Self::Quick }
    }
}

/// Fails with what is wrong, the first few of it.
fn none(wrong: &[String], checked: usize) {
    let shown = wrong.get(..wrong.len().min(4)).unwrap_or_default();
    assert!(wrong.is_empty(), "{} of {checked} are wrong; the first:\n\n{}", wrong.len(), shown.join("\n\n"));
}

#[test]
fn every_partial_case_comes_to_the_hull_of_its_completions() {
    let depth = Depth::asked_for();
    let asked = env::var("FINESIGHT_PROOF").ok().filter(|key| key != "all");
    let is_asked =
        |subject: &Subject| asked.iter().all(|keys| keys.split(',').any(|key| key == subject.regime.key()));
    let subjects: Vec<Subject> = Subject::all().filter(is_asked).collect();
    assert!(!subjects.is_empty(), "no such regime");
    let next = AtomicUsize::new(0);
    let found = Mutex::new((Vec::new(), Tally::default()));
    let go_on = || {
        while let Some(subject) = subjects.get(next.fetch_add(1, Ordering::Relaxed)) {
            let (wrong, tally) = of_regime(subject, depth);
            let mut found = found.lock().expect("no thread stopped at once");
            found.0.extend(wrong);
            found.1.add(tally);
        }
    };
    let threads = available_parallelism().map_or(1, NonZero::get);
    scope(|scope| (0..threads).for_each(|_| drop(scope.spawn(go_on))));
    let (wrong, all) = found.into_inner().expect("no thread stopped at once");
    println!("{}", told("all", all));
    none(&wrong, all.partial);
}

/// Goes through every walk of a regime, and prints how much that was.
fn of_regime(subject: &Subject, depth: Depth) -> (Vec<String>, Tally) {
    let key = subject.regime.key();
    assert!(subject.is_settled(DAY), "{key}");
    let (mut by_walk, mut all): (BTreeMap<&str, Tally>, _) = (BTreeMap::new(), Tally::default());
    let mut wrong = Vec::new();
    for walk in walks::of(subject, depth) {
        let (tally, differs) = walks::go(subject, &walk);
        by_walk.entry(walk.name).or_default().add(tally);
        all.add(tally);
        wrong.extend(differs.into_iter().map(|one| format!("{}: {one}", walk.name)));
    }
    assert!(all.partial > 1_000, "{key} is hardly gone through");
    let each = by_walk.into_iter().map(|(walk, tally)| told(&format!("  {walk}"), tally));
    println!("{}", [told(key, all)].into_iter().chain(each).collect::<Vec<_>>().join("\n"));
    (wrong, all)
}

fn told(name: &str, Tally { complete, partial, outside, differ }: Tally) -> String {
    format!(
        "{name:24} {complete:9} complete, {partial:10} partial compared, {outside:9} outside, {differ} differ"
    )
}
