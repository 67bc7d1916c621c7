//! The tables of the law, checked against what was read.
//!
//! The values are typed anew here, from the notes on Swedish and Norwegian law ("SN") and on the
//! Regulation and its guidelines ("G"), with the section of the notes named. What differs from country to
//! country stands in a file for each in `countries/`; what an Act or a method says, in a file named after it.

#![expect(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test may stop at once")]

mod addresses;
mod answers;
mod authentic;
mod bases;
#[cfg(feature = "embedded-texts")]
mod book;
mod boundaries;
#[cfg(feature = "embedded-texts")]
mod citations;
mod communications;
mod copies;
mod countries;
mod coverage;
mod criminal_data_act;
mod criteria;
mod currency;
mod days_off;
mod decisions;
mod discounts;
mod duties;
mod edpb_guidelines;
mod everyone;
mod expected;
mod figures;
mod gdpr;
mod ico_guidance;
mod institutions;
mod law_enforcement;
mod measures;
mod notes;
mod numbers;
#[path = "../common/paths.rs"]
mod paths;
mod procedure;
mod question_sources;
mod questions;
mod regimes;
mod rules;
mod scope;
#[path = "../common/sources.rs"]
mod sources;
mod supervisors;
mod verified;
mod views;
mod words;

use finesight::law::{Citation, Pinpoint, Provision, Regime, Source};

fn provision(regime: Regime, key: &str) -> &'static Provision {
    regime.provision(key).unwrap_or_else(|| panic!("{} has no {key}", regime.key()))
}

const fn section(source: Source, section: &'static str, para: u8) -> Citation {
    Citation::read(source, Pinpoint::Section { section, para })
}

const fn chapter(source: Source, chapter: u8, section: &'static str) -> Citation {
    Citation::read(source, Pinpoint::Chapter { chapter, section, para: 0, number: 0 })
}

const fn article(source: Source, article: &'static str) -> Citation {
    Citation::read(source, Pinpoint::Article(article))
}
