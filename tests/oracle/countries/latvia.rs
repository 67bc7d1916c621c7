//! Latvia, from the Personal Data Processing Law and the Law on Administrative Liability, as of February 2026.

use super::super::law::{Bodies, Law, TimeBar};
use super::eea;

pub const LAW: Law = Law {
    regime: "lv-gdpr",
    countries: &["latvia"],
    // Law on Administrative Liability Art. 8(1).
    bodies: Bodies::NOTHING,
    // Its Art. 118(1): one year until the case is begun, which nobody is asked about.
    time_bar: TimeBar::DecisionUnlessStopped(1),
    ..eea::LAW
};
