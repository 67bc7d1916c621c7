//! Institutions of the Union, from Regulation 2018/1725, Art. 66, and 2024/900, Art. 25(7).

use super::communications::BESIDE;
use super::complete::Most;
use super::law::{Bodies, Law};

/// 66(2) and (3): EUR 25,000 and 50,000 for each order that was not followed; an infringement alone costs nothing.
pub const LAW: Law = Law {
    regime: "eu-institutions",
    countries: &["institutions"],
    otherwise: &[
        ("eui-order-duties", Some(Most::units(25_000))),
        ("eui-order-principles", Some(Most::units(50_000))),
        ("eui-order-rights", Some(Most::units(50_000))),
        ("eui-order-transfers", Some(Most::units(50_000))),
        ("eui-no-order", None),
        ("eui-political-advertising", Some(Most::units(50_000))),
    ],
    bodies: Bodies::AS_OTHERS,
    // What is by hand or private was not read of it.
    outside: ["", ""],
    one_leads: false,
    // 2(2) and (3): operational data are for Chapter IX and other Acts, whatever their form.
    state: |matter| {
        Some(Err(if matter.enforces() { "institutions-enforcement" } else { "state-not-checked" }))
    },
    ..BESIDE
};
