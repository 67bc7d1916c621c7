//! Random numbers that are the same on every run.

use super::folds::mixed;

/// A generator (`SplitMix64`).
pub struct Random(u64);

impl Random {
    /// One for a text: what is drawn for it does not depend on the others.
    pub fn of(text: &str, seed: u64) -> Self {
        Self(mixed(text, seed))
    }

    /// A number from 0 up to 1.
    pub fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((bits ^ (bits >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }
}
