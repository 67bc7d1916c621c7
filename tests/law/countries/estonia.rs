//! Estonia: fines in misdemeanour proceedings (Art. 83(9)).

use super::eea;
use crate::expected::{Expected, Said};
use crate::gdpr;
use finesight::law::Regime;
use finesight::law::circumstance::Country;

pub const EXPECTED: Expected = Expected {
    regime: Regime::EeGdpr,
    countries: &[Country::Estonia],
    notes: &[gdpr::SAID, SAID],
    case: &[("country", "estonia"), ("body", "company")],
    ..eea::EXPECTED
};

const SAID: &[Said] = &[("ee-misdemeanour", None)];
