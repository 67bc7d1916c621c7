//! Germany: of its own law nothing was read but the day rates (GDPR 5.1).

use super::super::law::Law;
use super::eea;

pub const LAW: Law = Law { regime: "de-gdpr", countries: &["germany"], day_rates: true, ..eea::LAW };
