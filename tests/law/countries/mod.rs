//! A file for each country, with what its own law says.

pub mod eea;

use crate::expected::Expected;
use crate::{communications, criminal_data_act, institutions};
use std::sync::LazyLock;

/// Takes the countries out of the law's table of regimes: one that is named there has a file here.
macro_rules! countries {
    ($($(#[$doc:meta])+ $name:ident = $key:literal, $country:tt $(($purpose:ident))?, $folder:ident::$file:ident;)+) => {
        $(countries!(@module $folder $file);)+

        fn add_own(all: &mut Vec<Expected>) {
            $(countries!(@add all $folder $file);)+
        }
    };
    (@module countries $file:ident) => { pub mod $file; };
    (@add $all:ident countries $file:ident) => { $all.push($file::EXPECTED) };
    (@module acts $file:ident) => {};
    (@add $all:ident acts $file:ident) => {};
    // Several stand in one file each.
    (@module communications $file:ident) => {};
    (@add $all:ident communications $file:ident) => {};
}

finesight::regimes!(countries);

static ALL: LazyLock<Vec<Expected>> = LazyLock::new(|| {
    let mut all = vec![criminal_data_act::EXPECTED, eea::EXPECTED, institutions::EXPECTED];
    add_own(&mut all);
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
