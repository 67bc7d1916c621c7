//! The Netherlands: of its own law nothing was read that changes an amount.

use super::super::law::Law;
use super::eea;

pub const LAW: Law = Law { regime: "nl-gdpr", countries: &["netherlands"], ..eea::LAW };
