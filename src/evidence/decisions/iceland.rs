//! Iceland.

use super::entry::{Entry, Remark, day, isk, row};
use crate::law::Currency;
use crate::law::circumstance::Country;

const PERSONUVERND: Entry = row(Country::Iceland, "Persónuvernd", Currency::Isk);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    PERSONUVERND.key("is-2020-saa").who("S.Á.Á.").on(day(2020, 3, 5)).fee(isk(3_000_000)),
    PERSONUVERND.key("is-2020-breidholt").public("Breiðholt").on(day(2020, 3, 5)).fee(isk(1_300_000)),
    PERSONUVERND
        .key("is-2021-yay")
        .who("Ministry, YAY")
        .on(day(2021, 11, 23))
        .fee(isk(11_500_000))
        .remark(&[Remark::Together]),
    PERSONUVERND.key("is-2022-harpa").who("Harpa").on(day(2022, 3, 8)).fee(isk(1_000_000)),
    PERSONUVERND.case("is-2023-2020061844", "2020061844").on(day(2023, 7, 3)).fee(isk(12_000_000)),
    PERSONUVERND.key("is-2023-creditinfo").who("Creditinfo").on(day(2023, 7, 4)).fee(isk(37_856_900)),
    PERSONUVERND.key("is-2023-ecommerce").who("eCommerce 2020").on(day(2023, 7, 4)).fee(isk(7_500_000)),
    PERSONUVERND.case("is-2023-2022020363", "2022020363").on(day(2023, 12, 6)).fee(isk(2_000_000)),
    PERSONUVERND.case("is-2025-2025010124", "2025010124").on(day(2025, 2, 17)).fee(isk(5_000_000)),
];
