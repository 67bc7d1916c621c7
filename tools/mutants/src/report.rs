//! What came of the changes, by folder, and which of them no test noticed.

use crate::results::{Outcome, Results};
use crate::sample::Lists;
use crate::site::{Key, Site};
use std::collections::BTreeMap;

/// The score that is asked for, in per cent.
const ASKED: usize = 95;

/// What came of the changes in a folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    all: usize,
    killed: usize,
    survived: usize,
    equivalent: usize,
    not_run: usize,
}

impl Counts {
    fn add(&mut self, other: Self) {
        self.all += other.all;
        self.killed += other.killed;
        self.survived += other.survived;
        self.equivalent += other.equivalent;
        self.not_run += other.not_run;
    }

    /// In tenths of a per cent, of those that were decided.
    fn score(self) -> Option<usize> {
        (self.killed * 1000).checked_div(self.killed + self.survived)
    }

    fn line(self, name: &str) -> String {
        let score = self.score().map_or("–".to_owned(), |score| format!("{}.{} %", score / 10, score % 10));
        let Self { all, killed, survived, equivalent, not_run } = self;
        format!("{name:<12} {all:>7} {killed:>7} {survived:>8} {equivalent:>10} {not_run:>7} {score:>8}")
    }
}

/// Prints the figures and the survivors. Whether the score is reached.
pub fn print(sites: &[&Site], gone: &[&Key], lists: &Lists, results: &Results) -> bool {
    let mut folders: BTreeMap<&str, Counts> = BTreeMap::new();
    let mut survivors = Vec::new();
    for site in sites {
        let one = |counts| Counts { all: 1, ..counts };
        let counts = match (lists.equivalent.contains_key(&site.key), results.of(&site.key)) {
            (true, _) => one(Counts { equivalent: 1, ..Counts::default() }),
            (false, Some(Outcome::Killed(_))) => one(Counts { killed: 1, ..Counts::default() }),
            (false, Some(Outcome::Survived | Outcome::Unnoticed)) => {
                survivors.push(*site);
                one(Counts { survived: 1, ..Counts::default() })
            }
            (false, Some(Outcome::Refused) | None) => one(Counts { not_run: 1, ..Counts::default() }),
        };
        folders.entry(site.key.folder()).or_default().add(counts);
    }
    if !survivors.is_empty() {
        println!("\nNo test notices:");
    }
    for site in survivors {
        println!("  {}:{} {}\n    {}", site.key.path, site.line, site.key.item, site.key.change);
    }
    if !gone.is_empty() {
        println!("\nNo longer there, so draw anew (or correct the list):");
        for key in gone {
            println!("  {key}");
        }
    }
    println!("\nfolder       mutants  killed survived equivalent not run    score");
    let mut all = Counts::default();
    for (folder, counts) in &folders {
        println!("{}", counts.line(folder));
        all.add(*counts);
    }
    println!("{}", all.line("all"));
    all.score().is_some_and(|score| score >= 10 * ASKED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_score_is_of_what_was_decided() {
        let counts = Counts { all: 30, killed: 19, survived: 1, equivalent: 4, not_run: 6 };
        assert_eq!(counts.score(), Some(950));
        assert_eq!(Counts::default().score(), None, "nothing was run");
    }
}
