//! Estonia: of its own law nothing was read that changes an amount.

use super::super::law::Law;
use super::eea;

pub const LAW: Law = Law { regime: "ee-gdpr", countries: &["estonia"], ..eea::LAW };
