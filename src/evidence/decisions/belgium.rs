//! Belgium.

use super::entry::{
    Breach, Entry, Fact, Fate, Open, Origin, Remark, Whose, by, day, eur, later, row, usd, year,
};
use crate::law::Currency;
use crate::law::circumstance::{Activity, Country, Fault, Seriousness};

const APD_GBA: Entry = row(Country::Belgium, "APD/GBA", Currency::Eur);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    APD_GBA
        .case("be-2019-06-idcard", "06/2019")
        .does(Activity::Retail)
        .on(day(2019, 9, 17))
        .higher(&["5(1)(c)", "6(1)", "13(1)(c)", "13(1)(e)", "13(2)(a)"])
        .breach(Breach::TooMuch)
        .fault(Fault::Negligent)
        .fee(eur(10_000))
        .then(&[by("Cour d’appel de Bruxelles 2019/AR/1600", Fate::Quashed).on(day(2020, 2, 19)).reported()]),
    APD_GBA
        .case("be-2019-11-vet", "11/2019")
        .does(Activity::Other)
        .on(day(2019, 11, 25))
        .higher(&["5(1)(b)", "5(1)(e)", "6(4)"])
        .breach(Breach::UnlawfulUse)
        .fee(eur(5000)),
    APD_GBA
        .case("be-2020-25-social", "25/2020")
        .does(Activity::Digital)
        .on(day(2020, 5, 14))
        .higher(&["5(1)", "6(1)", "7"])
        .breach(Breach::UnlawfulUse)
        .turnover_of(Whose::Company, eur(10_000_000))
        .fault(Fault::Negligent)
        .fee(eur(50_000)),
    APD_GBA
        .case("be-2020-28-charity", "28/2020")
        .does(Activity::Other)
        .on(day(2020, 5, 28))
        .higher(&["6(1)", "17(1)(c)", "17(1)(d)", "21(2)", "21(3)", "21(4)"])
        .breach(Breach::Marketing)
        .months(5)
        .fee(eur(1000)),
    APD_GBA
        .case("be-2020-31-school", "31/2020")
        .does(Activity::Education)
        .on(day(2020, 6, 16))
        .higher(&["5(1)(a)", "5(1)(c)", "6(1)", "8", "12(1)", "13"])
        .breach(Breach::UnlawfulUse)
        .established(&[Fact::Special, Fact::Children])
        .fee(eur(2000)),
    APD_GBA
        .case("be-2020-37-google", "37/2020")
        .does(Activity::Digital)
        .who("Google Belgium SA")
        .on(day(2020, 7, 14))
        .higher(&["6(1)(f)", "12(1)", "12(4)", "17(1)(a)"])
        .breach(Breach::NoAnswer)
        .people(1, 1)
        .turnover_of(Whose::Group, usd(161_857_000_000))
        .fault(Fault::Negligent)
        .fee(eur(600_000))
        .open(&[Open::Later]),
    APD_GBA
        .case("be-2020-39-election", "39/2020")
        .does(Activity::Other)
        .on(day(2020, 7, 28))
        .higher(&["5", "6", "12", "14"])
        .breach(Breach::UnlawfulUse)
        .fault(Fault::Negligent)
        .notified(eur(5000))
        .fee(eur(3000)),
    APD_GBA
        .case("be-2020-73-housing", "73/2020")
        .does(Activity::Housing)
        .on(day(2020, 11, 13))
        .higher(&[
            "5(1)(a)", "5(1)(b)", "5(2)", "6(1)", "12(1)", "13(1)(b)", "13(1)(c)", "13(2)(b)", "15(1)",
            "25(2)", "37(5)", "37(7)", "38(1)", "38(3)", "39",
        ])
        .breach(Breach::NoInformation)
        .fault(Fault::Negligent)
        .fee(eur(1500)),
    APD_GBA
        .case("be-2020-74-cameras", "74/2020")
        .does(Activity::Housing)
        .on(day(2020, 11, 24))
        .higher(&["6", "25(1)"])
        .breach(Breach::Camera)
        .notified(eur(2000))
        .fee(eur(1500)),
    APD_GBA
        .case("be-2021-02-fanpage", "02/2021")
        .does(Activity::Media)
        .on(day(2021, 1, 12))
        .higher(&["6(1)", "12(3)", "21(1)"])
        .breach(Breach::NoAnswer)
        .people(1, 1)
        .notified(eur(10_000))
        .fee(eur(10_000))
        .open(&[Open::Later]),
    APD_GBA
        .case("be-2021-04-pinkbox", "04/2021")
        .does(Activity::Other)
        .who("Nationale Dienst voor Promotie van Kinderartikelen (Family Service)")
        .on(day(2021, 1, 20))
        .higher(&["5", "6", "7", "13", "24", "25", "28"])
        .breach(Breach::UnlawfulUse)
        .fault(Fault::Negligent)
        .established(&[Fact::Children])
        .fee(eur(50_000))
        .then(&[by("Cour d’appel de Bruxelles 2021/AR/320", Fate::Upheld).on(day(2021, 7, 7))]),
    APD_GBA
        .case("be-2021-56-creditregister", "56/2021")
        .does(Activity::Finance)
        .on(day(2021, 4, 26))
        .higher(&["5(2)", "24", "25", "32"])
        .breach(Breach::Snooping)
        .people(1, 1)
        .months(28)
        .fee(eur(100_000)),
    APD_GBA
        .case("be-2021-57-insurer", "57/2021")
        .does(Activity::Finance)
        .on(day(2021, 5, 6))
        .higher(&["5(1)(a)", "5(2)", "6(1)", "12(1)", "13(1)(c)", "13(1)(d)", "13(2)(b)"])
        .breach(Breach::NoInformation)
        .turnover_of(Whose::Company, eur(500_000_000))
        .notified(eur(50_000))
        .fee(eur(30_000))
        .then(&[later(Fate::NotAppealed).reported()]),
    APD_GBA
        .case("be-2021-137-renovation", "137/2021")
        .does(Activity::Other)
        .on(day(2021, 12, 8))
        .higher(&["12(3)", "14(1)", "14(2)", "14(3)", "15", "17(1)(c)", "21(2)", "24"])
        .breach(Breach::Marketing)
        .fee(eur(10_000)),
    APD_GBA
        .case("be-2021-141-bank-dpo", "141/2021")
        .does(Activity::Finance)
        .on(day(2021, 12, 16))
        .lower(&["38(6)"])
        .breach(Breach::Other)
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore, Fact::Cooperated])
        .notified(eur(100_000))
        .fee(eur(75_000))
        .then(&[later(Fate::NotAppealed).reported()]),
    APD_GBA
        .case("be-2022-46-laptop", "46/2022")
        .does(Activity::Other)
        .on(day(2022, 4, 1))
        .higher(&["5(1)(a)", "6(1)(f)", "15", "17", "18", "21", "28"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .fault(Fault::Intentional)
        .fee(eur(7500))
        .then(&[by("Cour d’appel de Bruxelles 2022/AR/549", Fate::Quashed).on(day(2022, 12, 7))]),
    APD_GBA
        .case("be-2022-71-nmbs", "71/2022")
        .does(Activity::Utilities)
        .who("NMBS/SNCB")
        .on(day(2022, 5, 4))
        .higher(&["5(1)(a)", "5(1)(c)", "5(2)", "6(1)", "12(2)", "21(2)", "21(3)", "21(4)"])
        .breach(Breach::Marketing)
        .people(3_600_000, 3_600_000)
        .established(&[Fact::Cooperated])
        .notified(eur(10_000))
        .fee(eur(10_000))
        .then(&[by("Cour d’appel de Bruxelles 2022/AR/723", Fate::Changed(eur(1))).on(day(2023, 6, 14))]),
    APD_GBA
        .case("be-2022-103-rossel", "103/2022")
        .does(Activity::Media)
        .who("Rossel & Cie")
        .on(day(2022, 6, 16))
        .higher(&["4(11)", "6(1)(a)", "7(1)", "7(3)", "12(1)", "13", "14"])
        .breach(Breach::Cookies)
        .fee(eur(50_000))
        .then(&[by("Cour d’appel de Bruxelles 2022/AR/953", Fate::Quashed).on(day(2023, 2, 22))]),
    APD_GBA
        .case("be-2023-57-recordings", "57/2023")
        .does(Activity::Digital)
        .on(day(2023, 5, 17))
        .higher(&["5(1)(a)", "12(1)", "12(2)", "13(1)(c)", "13(2)(a)", "15"])
        .breach(Breach::NoAnswer)
        .people(1, 1)
        .turnover_of(Whose::Company, eur(24_683_149))
        .established(&[Fact::NotSpecial, Fact::NotBefore])
        .notified(eur(70_000))
        .fee(eur(40_000)),
    APD_GBA
        .case("be-2023-61-fatca", "61/2023")
        .does(Activity::Administration)
        .public("État belge, ministre des Finances")
        .on(day(2023, 5, 24))
        .breach(Breach::ProcessorTransfer)
        .order()
        .then(&[by("Cour d’appel de Bruxelles 2023/AR/801", Fate::Pending).on(day(2023, 6, 28))]),
    APD_GBA
        .case("be-2023-75-doctors", "75/2023")
        .does(Activity::Digital)
        .on(day(2023, 6, 14))
        .higher(&["5(1)(a)", "6(1)(f)", "12(2)", "17(1)"])
        .breach(Breach::UnlawfulUse)
        .turnover_of(Whose::Company, eur(605_865))
        .fault(Fault::Negligent)
        .notified(eur(20_000))
        .fee(eur(10_000)),
    APD_GBA
        .case("be-2023-77-pharmacists", "77/2023")
        .does(Activity::Health)
        .who("Orde der Apothekers / Ordre des pharmaciens")
        .on(day(2023, 6, 16))
        .higher(&["5(1)(a)", "5(1)(b)", "5(1)(c)", "5(1)(d)", "5(1)(e)"])
        .breach(Breach::TooMuch)
        .fault(Fault::Negligent)
        .notified(eur(50_000))
        .fee(eur(30_000)),
    APD_GBA
        .case("be-2024-blacktiger-1", "07/2024 (1)")
        .does(Activity::Finance)
        .who("Black Tiger Belgium (ex Bisnode)")
        .on(day(2024, 1, 16))
        .higher(&["5(1)(a)", "5(1)(c)", "5(1)(e)", "5(2)", "6(1)", "12", "14", "24", "25"])
        .breach(Breach::UnlawfulUse)
        .seriousness(Seriousness::High)
        .fault(Fault::Gross)
        .established(&[Fact::NotBefore, Fact::Cooperated])
        .fee(eur(129_500)),
    APD_GBA
        .case("be-2024-blacktiger-2", "07/2024 (2)")
        .does(Activity::Finance)
        .who("Black Tiger Belgium (ex Bisnode)")
        .on(day(2024, 1, 16))
        .higher(&["12", "15"])
        .breach(Breach::NoAnswer)
        .seriousness(Seriousness::Medium)
        .fault(Fault::Gross)
        .fee(eur(41_440)),
    APD_GBA
        .case("be-2024-blacktiger-3", "07/2024 (3)")
        .does(Activity::Finance)
        .who("Black Tiger Belgium (ex Bisnode)")
        .on(day(2024, 1, 16))
        .lower(&["30(1)"])
        .breach(Breach::Other)
        .seriousness(Seriousness::Low)
        .fault(Fault::Gross)
        .fee(eur(3700)),
    APD_GBA
        .case("be-2024-107-telecom", "107/2024")
        .does(Activity::Telecom)
        .on(day(2024, 8, 23))
        .higher(&["12(2)", "12(3)", "15"])
        .breach(Breach::NoAnswer)
        .people(1, 1)
        .months(14)
        .fault(Fault::Negligent)
        .established(&[Fact::NotSpecial, Fact::NotBefore, Fact::Cooperated])
        .notified(eur(100_000))
        .fee(eur(100_000))
        .then(&[by("Cour d’appel de Bruxelles 2024/AR/1615", Fate::Changed(eur(5000))).on(day(2025, 1, 22))]),
    APD_GBA
        .case("be-2024-114", "114/2024")
        .on(day(2024, 9, 6))
        .higher(&[
            "5(1)(a)", "5(1)(b)", "5(1)(c)", "6(1)", "9(1)", "9(2)", "13(1)(c)", "13(2)(c)", "13(2)(d)",
            "13(2)(e)",
        ])
        .breach(Breach::UnlawfulUse)
        .people(200, 200)
        .months(33)
        .seriousness(Seriousness::Medium)
        .fault(Fault::Negligent)
        .established(&[Fact::Special, Fact::NotBefore, Fact::Cooperated])
        .notified(eur(90_000))
        .fee(eur(45_000)),
    APD_GBA
        .case("be-2024-108", "108/2024")
        .on(year(2024))
        .higher(&["5(1)(a)", "12", "14", "15", "21(4)"])
        .breach(Breach::NoInformation)
        .seriousness(Seriousness::Medium)
        .fault(Fault::Negligent)
        .notified(eur(8000))
        .fee(eur(8000)),
    // EUR 160,000 and EUR 16,000.
    APD_GBA
        .key("be-2026-leaver-mailbox")
        .does(Activity::Digital)
        .on(day(2026, 5, 12))
        .higher(&["5(1)(a)", "6", "13", "15", "17"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .months(12)
        .fee(eur(176_000))
        .read_in(Origin::Others)
        .remark(&[Remark::Published])
        .open(&[Open::Controller]),
];
