//! Which Act there is on law enforcement, state by state.

/// The regime, or why there is none.
pub fn of(country: &str) -> Result<&'static str, &'static str> {
    match country {
        _ => Err("enforcement-not-read"),
    }
}
