//! How much is to be drawn, from which seed: the same each time, unless more is asked for.

use std::env;
use std::time::{SystemTime, UNIX_EPOCH};

/// What is asked for.
pub struct Asked {
    /// So many cases.
    pub cases: usize,
    pub seed: u64,
    /// Whether more was asked for than there is time for each time.
    pub is_long: bool,
}

/// What `FINESIGHT_FUZZ` and `FINESIGHT_SEED` ask for. A long run is drawn by the clock, unless its seed is given.
pub fn asked_for(cases: usize, seed: u64) -> Asked {
    let number = |name| env::var(name).ok().map(|number| number.parse::<u64>().expect("a number"));
    let given = number("FINESIGHT_SEED");
    let Some(asked) = number("FINESIGHT_FUZZ") else {
        return Asked { cases, seed: given.unwrap_or(seed), is_long: false };
    };
    let clock = SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |since| since.as_secs());
    let cases = usize::try_from(asked).expect("so many cases");
    Asked { cases, seed: given.unwrap_or(clock), is_long: true }
}
