//! A file for each country, with the figures of its law.

pub mod eea;

use super::law::Law;
use super::{communications, criminal_data, institutions};
use std::sync::LazyLock;

/// Takes the countries out of the table of regimes: one that is named there has a file here.
macro_rules! countries {
    ($($(#[$doc:meta])+ $name:ident = $key:literal, $country:tt $(($purpose:ident))?, $folder:ident::$file:ident;)+) => {
        $(countries!(@module $folder $file);)+

        fn own() -> Vec<&'static Law> {
            [$(countries!(@law $folder $file)),+].into_iter().flatten().collect()
        }
    };
    (@module countries $file:ident) => { pub mod $file; };
    (@law countries $file:ident) => { Some(&$file::LAW) };
    (@module acts $file:ident) => {};
    (@law acts $file:ident) => { None };
    // Several stand in one file each.
    (@module communications $file:ident) => {};
    (@law communications $file:ident) => { None };
}

super::super::regimes!(countries);

/// Each set of rules.
static ALL: LazyLock<Vec<&'static Law>> = LazyLock::new(|| {
    let mut all = own();
    all.extend([&criminal_data::LAW, &eea::LAW, &institutions::LAW]);
    all.extend(communications::LAWS);
    all
});

/// The law of a regime.
pub fn of_regime(regime: &str) -> Option<&'static Law> {
    ALL.iter().copied().find(|law| law.regime == regime)
}

/// The data protection law of a country: its own where it has a file, and that of the EEA in its other states.
pub fn of_country(country: &str) -> Option<&'static Law> {
    let own = ALL.iter().copied().find(|law| law.countries.contains(&country));
    own.or(eea::STATES.contains(&country).then_some(&eea::LAW))
}

/// Every answer to where it is established. That the Union is one comes from its institutions' file.
pub fn keys() -> Vec<&'static str> {
    let mut keys = eea::STATES.to_vec();
    keys.extend(ALL.iter().flat_map(|law| law.countries).filter(|country| !eea::STATES.contains(country)));
    keys.extend(["switzerland", "elsewhere"]);
    keys
}
