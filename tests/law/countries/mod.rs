//! A file for each country, with what its own law says.

pub mod denmark;
pub mod eea;
pub mod estonia;
pub mod finland;
pub mod germany;
pub mod netherlands;
pub mod norway;
pub mod poland;
pub mod sweden;
pub mod united_kingdom;

use crate::criminal_data_act;
use crate::expected::Expected;

/// Each set of rules as it was typed anew: a regime that is not among them fails a test.
pub const ALL: &[Expected] = &[
    criminal_data_act::EXPECTED,
    denmark::EXPECTED,
    eea::EXPECTED,
    estonia::EXPECTED,
    finland::EXPECTED,
    germany::EXPECTED,
    netherlands::EXPECTED,
    norway::EXPECTED,
    poland::EXPECTED,
    sweden::EXPECTED,
    united_kingdom::EXPECTED,
];

/// Those under the Regulation, or what was made of it.
pub fn under_regulation() -> impl Iterator<Item = &'static Expected> {
    ALL.iter().filter(|expected| expected.maxima.is_some())
}
