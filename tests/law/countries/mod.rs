//! A file for each country, with what its own law says.

pub mod eea;

use crate::expected::Expected;
use crate::{communications, criminal_data_act, institutions};
use std::sync::LazyLock;

/// Takes the countries out of the law's table of regimes: one that is named there has a file here.
macro_rules! countries {
    ($($(#[$doc:meta])+ $name:ident = $key:literal, $country:tt $(($purpose:ident))?, $folder:ident::$file:ident;)+) => {
        $(countries!(@module $folder $file);)+

        fn own() -> Vec<Expected> {
            let mut all = Vec::new();
            $(all.extend(countries!(@expected $folder $file));)+
            all
        }
    };
    (@module countries $file:ident) => { pub mod $file; };
    (@expected countries $file:ident) => { Some($file::EXPECTED) };
    (@module acts $file:ident) => {};
    (@expected acts $file:ident) => { None };
    // Several stand in one file each.
    (@module communications $file:ident) => {};
    (@expected communications $file:ident) => { None };
}

finesight::regimes!(countries);

static ALL: LazyLock<Vec<Expected>> = LazyLock::new(|| {
    let mut all = own();
    all.extend([criminal_data_act::EXPECTED, eea::EXPECTED, institutions::EXPECTED]);
    all.extend(communications::EXPECTED);
    all
});

/// Each set of rules as it was typed anew: a regime that is not among them fails a test.
pub fn all() -> &'static [Expected] {
    &ALL
}

/// Those under the Regulation, or what was made of it.
pub fn under_regulation() -> impl Iterator<Item = &'static Expected> {
    all().iter().filter(|expected| expected.maxima.is_some() && !expected.regime.is_for_law_enforcement())
}
