//! The Netherlands: Police Data Act art. 35c(1)(c), of the controller alone, with the categories as of 2018: the sixth for
//! articles 5, 7a, 24a, 24b, 25 and 28, the fifth for nine others.

use super::super::law::Law;
use super::super::law_enforcement::{self, ground};
use super::netherlands;

pub const LAW: Law = Law {
    regime: "nl-law-enforcement",
    ground: |_, key| {
        let most = match key.strip_prefix("nl-")? {
            "5" | "7a" | "24a" | "24b" | "25" | "28" => 830_000,
            "4a" | "4b" | "4c" | "6c" | "31d" | "32" | "33a" | "33b" | "36" => 83_000,
            _ => return None,
        };
        let act = matches!(key, "nl-5" | "nl-7a");
        Some(ground(most, false, !act))
    },
    // Awb 5:45.
    time_bar: netherlands::LAW.time_bar,
    // Stb. 2018, 401.
    first_breach: Some("2019-01-01"),
    ..law_enforcement::LAW
};
