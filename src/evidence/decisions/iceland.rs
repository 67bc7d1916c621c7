//! Iceland.

use super::entry::{Breach, Entry, Fact, Remark, day, isk, row};
use crate::law::Currency;
use crate::law::circumstance::{Activity, Country, Fault};

const PERSONUVERND: Entry = row(Country::Iceland, "Persónuvernd", Currency::Isk);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    PERSONUVERND
        .case("is-2020-saa", "2020010428")
        .who("S.Á.Á.")
        .on(day(2020, 3, 5))
        .higher(&["5(1)(f)", "32"])
        .breach(Breach::SentWrong)
        .people(3000, 3000)
        .established(&[Fact::Reported, Fact::Special, Fact::NotBefore, Fact::Cooperated])
        .fee(isk(3_000_000)),
    PERSONUVERND
        .case("is-2020-breidholt", "2020010382")
        .public("Breiðholt")
        .on(day(2020, 3, 5))
        .higher(&["5(1)(f)", "32"])
        .breach(Breach::SentWrong)
        .people(18, 18)
        .established(&[Fact::Reported, Fact::Special, Fact::NotBefore, Fact::Cooperated])
        .fee(isk(1_300_000)),
    PERSONUVERND
        .case("is-2021-infomentor", "2020010355")
        .does(Activity::Education)
        .who("InfoMentor ehf.")
        .on(day(2021, 5, 4))
        .higher(&["5(1)(f)", "32(1)(b)", "32(1)(d)"])
        .breach(Breach::Hacked)
        .people(424, 424)
        .fault(Fault::Negligent)
        .established(&[Fact::Reported, Fact::NotSpecial, Fact::Children, Fact::Cooperated])
        .fee(isk(3_500_000)),
    PERSONUVERND
        .case("is-2021-yay", "2020092288")
        .who("Atvinnuvega- og nýsköpunarráðuneytið, YAY ehf.")
        .on(day(2021, 11, 23))
        .higher(&["5", "6", "7", "12", "13", "24", "25", "28(3)", "32"])
        .breach(Breach::UnlawfulUse)
        .people(226_158, 226_158)
        .established(&[Fact::NotBefore])
        .fee(isk(11_500_000))
        .remark(&[Remark::Together]),
    PERSONUVERND
        .case("is-2022-harpa", "2020010611")
        .who("Harpa")
        .on(day(2022, 3, 8))
        .higher(&["5(1)(a)", "5(1)(c)", "6"])
        .breach(Breach::TooMuch)
        .fault(Fault::Negligent)
        .established(&[Fact::Obstructed])
        .fee(isk(1_000_000)),
    PERSONUVERND
        .case("is-2023-2020061844", "2020061844")
        .public_withheld()
        .on(day(2023, 7, 3))
        .higher(&["5(1)(f)", "25", "32(1)(b)", "32(1)(d)"])
        .breach(Breach::SentWrong)
        .people(41_390, 41_390)
        .fault(Fault::Negligent)
        .established(&[Fact::Reported, Fact::Special, Fact::Obstructed])
        .fee(isk(12_000_000)),
    PERSONUVERND
        .case("is-2023-creditinfo", "2020061901")
        .who("Creditinfo")
        .on(day(2023, 7, 4))
        .higher(&["5(1)(a)", "5(2)", "6(1)(f)"])
        .breach(Breach::UnlawfulUse)
        .fault(Fault::Negligent)
        .established(&[Fact::Cooperated])
        .fee(isk(37_856_900)),
    PERSONUVERND
        .case("is-2023-ecommerce", "2022111927")
        .who("eCommerce 2020")
        .on(day(2023, 7, 4))
        .higher(&["5(1)(a)", "5(2)", "6(1)(f)"])
        .breach(Breach::UnlawfulUse)
        .fee(isk(7_500_000)),
    PERSONUVERND
        .case("is-2023-2022020363", "2022020363")
        .public("Reykjavíkurborg")
        .on(day(2023, 12, 6))
        .higher(&["5", "6", "24", "25", "28(1)", "28(3)", "35(7)", "44"])
        .breach(Breach::ProcessorTransfer)
        .people(8500, 8500)
        .established(&[Fact::Children])
        .fee(isk(2_000_000)),
    PERSONUVERND
        .case("is-2025-2025010124", "2025010124")
        .public_withheld()
        .on(day(2025, 2, 17))
        .higher(&["5(1)(a)", "5(2)", "6(1)", "6(2)"])
        .breach(Breach::UnlawfulUse)
        .people(450_000, 450_000)
        .fault(Fault::Intentional)
        .established(&[Fact::Special, Fact::Cooperated])
        .fee(isk(5_000_000)),
];
