//! The lists that are committed: which changes are made, and which of them change nothing.

use crate::site::{Key, Site};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// The changes that were drawn.
pub const DRAWN: &str = "tools/mutants/sample.txt";
/// Changes that a review found to go unnoticed: they are made whatever is drawn.
const NAMED: &str = "tools/mutants/named.txt";
/// Changes that change nothing, each with the reason.
const EQUIVALENT: &str = "tools/mutants/equivalent.txt";

/// By what the sample is drawn: another number draws another one.
const SEED: u64 = 20_261_130;

/// How many of the sample are in what runs, behind a switch, and how many in constants, which are compiled anew for each.
pub const SHARES: [(bool, usize); 2] = [(false, 300), (true, 200)];

/// The lists.
pub struct Lists {
    /// Changes to make, in the order of chance, so that the first of them are a sample too.
    pub keys: Vec<Key>,
    /// Those of them that change nothing.
    pub equivalent: BTreeMap<Key, String>,
}

impl Lists {
    /// As they are committed.
    pub fn read() -> Result<Self, String> {
        let named = keys(NAMED)?;
        let mut drawn: BTreeSet<Key> = keys(DRAWN)?.into_iter().collect();
        for key in &named {
            drawn.remove(key);
        }
        let mut drawn: Vec<Key> = drawn.into_iter().collect();
        drawn.sort_by_key(rank);
        Ok(Self { keys: [named, drawn].concat(), equivalent: equivalent(&text(EQUIVALENT)?)? })
    }
}

fn text(path: &str) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))
}

/// The keys of a list; a line that begins with `#` is a remark.
fn keys(path: &str) -> Result<Vec<Key>, String> {
    let text = text(path)?;
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| Key::read(line).ok_or_else(|| format!("{path}: no change: {line}"))).collect()
}

/// Keys, each with its reason on the lines below, which are indented.
fn equivalent(text: &str) -> Result<BTreeMap<Key, String>, String> {
    let mut reasons: BTreeMap<Key, String> = BTreeMap::new();
    let mut last = None;
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(reason) = line.strip_prefix("  ") {
            let key = last.clone().ok_or_else(|| format!("{EQUIVALENT}: a reason of nothing: {line}"))?;
            reasons
                .entry(key)
                .and_modify(|all| *all = format!("{all} {reason}"))
                .or_insert_with(|| reason.to_owned());
        } else {
            last = Some(Key::read(line).ok_or_else(|| format!("{EQUIVALENT}: no change: {line}"))?);
        }
    }
    Ok(reasons)
}

/// The place of a change in the order of chance: by its name alone, so that one more in the sources moves no other.
pub fn rank(key: &Key) -> u64 {
    // FNV-1a, and the last step of SplitMix64, for names that are alike.
    let bytes = key.to_string().into_bytes();
    let hash = bytes.iter().fold(SEED ^ 0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}

/// The first so many of those that are constants, or of the others, without some that do not compile.
pub fn draw<'a>(sites: &'a [Site], constant: bool, count: usize, without: &BTreeSet<Key>) -> Vec<&'a Site> {
    let left = |site: &&Site| site.constant == constant && !without.contains(&site.key);
    let mut drawn: Vec<&Site> = sites.iter().filter(left).collect();
    drawn.sort_by_key(|site| rank(&site.key));
    drawn.truncate(count);
    drawn
}

/// Writes what was drawn.
pub fn write(drawn: &[&Site]) -> Result<(), String> {
    let mut lines: Vec<String> = drawn.iter().map(|site| site.key.to_string()).collect();
    lines.sort();
    let head = "# Drawn by `make mutants DRAW=1`: file | item | which of the same | what is there ~> what takes its place.\n";
    fs::write(DRAWN, format!("{head}{}\n", lines.join("\n"))).map_err(|error| format!("{DRAWN}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_belongs_to_the_change_above_it() {
        let read =
            equivalent("# A remark\na/b/c.rs | d | 1 | e ~> f\n  Both are\n  the same.\n").expect("a list");
        let key = Key::read("a/b/c.rs | d | 1 | e ~> f").expect("a key");
        assert_eq!(read.get(&key).map(String::as_str), Some("Both are the same."));
        assert!(equivalent("  of nothing").is_err());
    }

    #[test]
    fn the_order_of_chance_is_by_name() {
        let key = |line| Key::read(line).expect("a key");
        let (one, two) = (key("a/b/c.rs | d | 1 | e ~> f"), key("a/b/c.rs | d | 2 | e ~> f"));
        assert_eq!(rank(&one), rank(&one.clone()));
        assert_ne!(rank(&one) >> 32, rank(&two) >> 32, "names that are alike are far apart");
    }
}
