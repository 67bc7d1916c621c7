//! Ireland. What was announced is mostly the draft for the other authorities.

use super::entry::{Entry, Fact, Fate, Open, Remark, Whose, by, day, eur, row};
use crate::law::Currency;
use crate::law::circumstance::{Activity, Country, Fault};

const DPC: Entry = row(Country::Ireland, "DPC", Currency::Eur);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    DPC.case("ie-2020-twitter", "IN-19-1-1")
        .does(Activity::Telecom)
        .who("Twitter International Company")
        .on(day(2020, 12, 9))
        .lower(&["33(1)", "33(5)"])
        .fault(Fault::Negligent)
        .established(&[Fact::Reported])
        .drafted(eur(135_000), eur(275_000))
        .fee(eur(450_000))
        .then(&[by("Dublin Circuit Court", Fate::Upheld).on(day(2021, 10, 18))])
        .remark(&[Remark::BindingDecision]),
    DPC.case("ie-2020-ucd", "IN-19-7-4")
        .does(Activity::Administration)
        .who("University College Dublin")
        .on(day(2020, 12, 17))
        .higher(&["5(1)(e)", "5(1)(f)", "32(1)", "33(1)"])
        .established(&[Fact::Reported])
        .fee(eur(70_000)),
    DPC.case("ie-2021-icb", "IN-19-7-2")
        .does(Activity::Finance)
        .who("Irish Credit Bureau DAC")
        .on(day(2021, 3, 23))
        .lower(&["25(1)", "5(2)", "24(1)"])
        .turnover_of(Whose::Company, eur(4_500_000))
        .established(&[Fact::Reported])
        .fee(eur(90_000)),
    DPC.case("ie-2021-whatsapp", "IN-18-12-2")
        .does(Activity::Telecom)
        .who("WhatsApp Ireland Limited")
        .on(day(2021, 8, 20))
        .higher(&["5(1)(a)", "12", "13", "14"])
        .drafted(eur(30_000_000), eur(50_000_000))
        .fee(eur(225_000_000))
        .remark(&[Remark::BindingDecision]),
    DPC.case("ie-2021-move", "IN-20-7-1")
        .who("MOVE Ireland")
        .on(day(2021, 8, 20))
        .higher(&["5(1)(f)", "32(1)"])
        .fee(eur(1500)),
    DPC.key("ie-2022-meta-12breaches")
        .does(Activity::Telecom)
        .who("Meta Platforms Ireland Limited")
        .on(day(2022, 3, 15))
        .higher(&["5(2)", "24(1)"])
        .established(&[Fact::Reported])
        .fee(eur(17_000_000)),
    DPC.case("ie-2022-instagram", "IN-20-7-4")
        .does(Activity::Telecom)
        .who("Meta Platforms Ireland Limited (Instagram)")
        .on(day(2022, 9, 5))
        .higher(&["5(1)(a)", "5(1)(c)", "6(1)", "12(1)", "24", "25(1)", "25(2)", "35(1)"])
        .established(&[Fact::Children])
        .drafted(eur(202_000_000), eur(405_000_000))
        .fee(eur(405_000_000)),
    DPC.case("ie-2022-viec", "IN-21-2-5")
        .does(Activity::Health)
        .who("Virtue Integrated Elder Care Ltd")
        .on(day(2022, 12, 20))
        .higher(&["5(1)(f)", "32(1)"])
        .established(&[Fact::Reported, Fact::Special])
        .fee(eur(100_000)),
    DPC.case("ie-2022-fastway", "IN-21-6-2")
        .does(Activity::Utilities)
        .who("A&G Couriers Limited (Fastway)")
        .on(day(2022, 12, 30))
        .lower(&["32"])
        .fee(eur(15_000)),
    DPC.case("ie-2022-fb-legalbasis", "IN-18-5-5")
        .does(Activity::Telecom)
        .who("Meta Platforms Ireland Limited (Facebook)")
        .on(day(2022, 12, 31))
        .higher(&["5(1)(a)", "6(1)", "12(1)", "13(1)(c)"])
        .fee(eur(210_000_000))
        .open(&[Open::Notice]),
    DPC.case("ie-2022-ig-legalbasis", "IN-18-5-7")
        .does(Activity::Telecom)
        .who("Meta Platforms Ireland Limited (Instagram)")
        .on(day(2022, 12, 31))
        .higher(&["5(1)(a)", "6(1)", "12(1)", "13(1)(c)"])
        .drafted(eur(18_000_000), eur(23_000_000))
        .fee(eur(180_000_000))
        .remark(&[Remark::BindingDecision]),
    DPC.case("ie-2023-whatsapp-legal", "IN-18-5-6")
        .does(Activity::Telecom)
        .who("WhatsApp Ireland Limited")
        .on(day(2023, 1, 12))
        .higher(&["6(1)"])
        .fee(eur(5_500_000)),
    DPC.case("ie-2023-meta-transfers", "IN-20-8-1")
        .at("https://www.dataprotection.ie/en/news-media/press-releases/Data-Protection-Commission-announces-conclusion-of-inquiry-into-Meta-Ireland")
        .does(Activity::Telecom)
        .who("Meta Platforms Ireland Limited")
        .on(day(2023, 5, 12))
        .higher(&["46(1)"])
        .drafted(eur(0), eur(0))
        .fee(eur(1_200_000_000))
        .remark(&[Remark::BindingDecision])
        .open(&[Open::Later]),
    DPC.case("ie-2023-doh", "IN-21-3-2")
        .does(Activity::Administration)
        .public("Department of Health")
        .on(day(2023, 6, 16))
        .higher(&["5(1)(c)", "6(1)", "9(1)"])
        .established(&[Fact::Special, Fact::Children])
        .fee(eur(22_500)),
    DPC.case("ie-2023-tiktok", "IN-21-9-1")
        .does(Activity::Telecom)
        .who("TikTok Technology Limited")
        .on(day(2023, 9, 1))
        .higher(&["5(1)(a)", "5(1)(c)", "5(1)(f)", "12(1)", "13(1)(e)", "24(1)", "25(1)", "25(2)"])
        .established(&[Fact::Children])
        .fee(eur(345_000_000)),
    DPC.key("ie-2024-meta-passwords")
        .does(Activity::Telecom)
        .who("Meta Platforms Ireland Limited")
        .on(day(2024, 9, 27))
        .higher(&["5(1)(f)", "32(1)", "33(1)", "33(5)"])
        .established(&[Fact::Reported])
        .fee(eur(91_000_000)),
    DPC.case("ie-2024-sligo", "07/SIU/2018")
        .does(Activity::Administration)
        .public("Sligo County Council")
        .on(day(2024, 11, 13))
        .higher(&["5(1)(c)", "5(1)(e)", "5(1)(f)", "13", "25", "30", "32(1)"])
        .fault(Fault::Negligent)
        .fee(eur(29_500)),
    DPC.key("ie-2024-meta-viewas-25")
        .does(Activity::Telecom)
        .who("Meta Platforms Ireland Limited")
        .on(day(2024, 12, 17))
        .lower(&["25(1)", "25(2)"])
        .established(&[Fact::Reported])
        .fee(eur(240_000_000)),
    DPC.key("ie-2024-meta-viewas-33")
        .does(Activity::Telecom)
        .who("Meta Platforms Ireland Limited")
        .on(day(2024, 12, 17))
        .lower(&["33(3)", "33(5)"])
        .established(&[Fact::Reported])
        .fee(eur(11_000_000)),
    DPC.key("ie-2025-tiktok")
        .does(Activity::Telecom)
        .who("TikTok Technology Limited")
        .on(day(2025, 5, 2))
        .higher(&["13(1)(f)", "46(1)"])
        .fee(eur(530_000_000)),
    DPC.key("ie-2025-dsp")
        .does(Activity::Administration)
        .public("Department of Social Protection")
        .higher(&["5(1)(a)", "5(1)(e)", "6(1)", "9(1)", "13(1)(c)", "13(2)(a)", "35(7)"])
        .established(&[Fact::Special])
        .fee(eur(550_000))
        .open(&[Open::Day]),
];
