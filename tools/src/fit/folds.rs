//! Parts of the rows that take turns at being predicted.

use super::rows::Row;

/// The part of each row, so that the parts are even and no group is parted; by the names alone, so that the
/// order of the file does not matter.
pub fn folds(rows: &[&Row], parts: usize, seed: u64) -> Vec<usize> {
    let mut groups: Vec<(u64, &str)> =
        rows.iter().map(|row| (mixed(&row.group, seed), row.group.as_str())).collect();
    groups.sort_unstable();
    groups.dedup();
    rows.iter()
        .map(|row| {
            let place = groups.binary_search(&(mixed(&row.group, seed), row.group.as_str()));
            place.unwrap_or(0) % parts
        })
        .collect()
}

/// A text's FNV hash, mixed.
pub fn mixed(text: &str, seed: u64) -> u64 {
    let start = 0xcbf2_9ce4_8422_2325 ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let hash = text.bytes().fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    (hash ^ (hash >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 16
}
