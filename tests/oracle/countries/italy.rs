//! Italy, from the Data Protection Code as others quote it.

use super::super::complete::Most;
use super::super::law::{Bodies, Law};
use super::eea;

pub const LAW: Law = Law {
    regime: "it-gdpr",
    countries: &["italy"],
    // 166(2) with 2-octies: Art. 10 costs as much as Art. 83(5) says. Of Art. 24 nothing was read.
    unlisted: [Some(Most::Higher), None],
    // 166(4).
    bodies: Bodies::AS_OTHERS,
    ..eea::LAW
};
