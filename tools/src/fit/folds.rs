//! Parts of the rows that take turns at being predicted.

use std::collections::BTreeSet;

/// The part of each row, so that the parts are even and no group is parted; by the groups' names alone, so that the
/// order of the rows does not matter.
pub fn folds(groups: &[&str], parts: usize, seed: u64) -> Vec<usize> {
    let sorted: BTreeSet<(u64, &str)> = groups.iter().map(|group| (mixed(group, seed), *group)).collect();
    let sorted: Vec<(u64, &str)> = sorted.into_iter().collect();
    let place = |group: &&str| sorted.binary_search(&(mixed(group, seed), *group)).unwrap_or(0);
    groups.iter().map(|group| place(group) % parts).collect()
}

/// A text's FNV hash, mixed.
pub fn mixed(text: &str, seed: u64) -> u64 {
    let start = 0xcbf2_9ce4_8422_2325 ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let hash = text.bytes().fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    (hash ^ (hash >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 16
}
