//! Romania.

use super::entry::{
    Breach, Entry, Fact, Fate, Open, Origin, Remark, bani, by, day, eur, later, month, ron, row, year,
};
use crate::law::Currency;
use crate::law::circumstance::{Activity, Country, Fault};

const ANSPDCP: Entry = row(Country::Romania, "ANSPDCP", Currency::Ron);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    ANSPDCP
        .key("ro-2020-emag")
        .does(Activity::Retail)
        .who("Dante Internațional SA")
        .on(day(2020, 2, 27))
        .higher(&["6", "21(3)"])
        .breach(Breach::Marketing)
        .people(1, 1)
        .fee(bani(1_442_040)),
    ANSPDCP
        .key("ro-2020-proleasing")
        .does(Activity::Retail)
        .who("Proleasing Motors SRL")
        .on(day(2020, 6, 23))
        .lower(&["32(1)", "32(2)"])
        .breach(Breach::Other)
        .people(436, 436)
        .established(&[Fact::Reported])
        .fee(ron(72_642)),
    ANSPDCP
        .key("ro-2020-tarom")
        .does(Activity::Other)
        .who("SC CNTAR TAROM SA")
        .on(day(2020, 7, 6))
        .lower(&["32(1)(b)", "32(2)", "32(4)"])
        .breach(Breach::Snooping)
        .people(5, 5)
        .established(&[Fact::Reported])
        .fee(bani(2_418_250))
        .then(&[later(Fate::NotAppealed).reported()]),
    ANSPDCP
        .key("ro-2020-posta-romana")
        .does(Activity::Other)
        .who("Compania Națională Poșta Română")
        .on(day(2020, 7, 15))
        .lower(&["32"])
        .breach(Breach::Other)
        .people(81, 81)
        .established(&[Fact::Reported])
        .fee(bani(968_660))
        .then(&[later(Fate::NotAppealed).reported()]),
    ANSPDCP
        .key("ro-2020-owners-navodari")
        .does(Activity::Housing)
        .who("Asociația de proprietari Bl. FC 5, Năvodari")
        .on(day(2020, 8, 4))
        .higher(&["5", "6(1)", "12", "13", "25", "32"])
        .breach(Breach::Camera)
        .people(1, 1)
        .fee(bani(241_755)),
    ANSPDCP
        .key("ro-2020-sanatatea-press")
        .does(Activity::Media)
        .who("Sanatatea Press Group S.R.L.")
        .on(day(2020, 8, 12))
        .higher(&["5(1)(f)", "32(1)", "32(2)"])
        .breach(Breach::SentWrong)
        .people(1300, 1300)
        .established(&[Fact::Reported])
        .fee(bani(967_140))
        .then(&[later(Fate::NotAppealed).reported()]),
    ANSPDCP
        .key("ro-2020-banca-transilvania")
        .does(Activity::Finance)
        .who("Banca Transilvania SA")
        .on(day(2020, 11, 26))
        .higher(&["5(1)(f)", "32(1)", "32(2)"])
        .breach(Breach::Snooping)
        .people(4, 4)
        .fee(ron(487_380))
        .then(&[by("Curtea de Apel Cluj", Fate::Upheld).on(day(2022, 4, 13)).reported()]),
    ANSPDCP
        .key("ro-2021-party-secretary")
        .does(Activity::Other)
        .on(day(2021, 2, 16))
        .higher(&["32(1)", "32(2)", "58(1)(a)", "58(1)(e)"])
        .breach(Breach::Other)
        .people(10, 10)
        .established(&[Fact::Special, Fact::Obstructed])
        .fee(bani(243_735)),
    ANSPDCP
        .key("ro-2021-telekom-mobile")
        .does(Activity::Telecom)
        .who("Telekom Romania Mobile Communications S.A.")
        .on(month(2021, 2))
        .lower(&["32(1)", "32(2)"])
        .national(&["Legea 506/2004 art. 3(1)", "Legea 506/2004 art. 3(3)"])
        .breach(Breach::SentWrong)
        .people(99_210, 99_623)
        .fee(ron(63_748)),
    ANSPDCP
        .key("ro-2021-tip-top")
        .does(Activity::Other)
        .who("S.C. Tip Top Food Industry S.R.L.")
        .on(month(2021, 4))
        .higher(&["5(1)(b)", "5(1)(c)", "5(2)", "6", "7"])
        .breach(Breach::Camera)
        .fee(bani(2_436_250)),
    ANSPDCP
        .key("ro-2021-glove")
        .does(Activity::Other)
        .who("Glove Technology SRL")
        .on(day(2021, 9, 23))
        .higher(&["5(1)(a)", "6(1)"])
        .breach(Breach::Camera)
        .fee(ron(24_745)),
    ANSPDCP
        .key("ro-2021-nobiotic")
        .does(Activity::Health)
        .who("SC Nobiotic Pharma SRL")
        .on(month(2021, 11))
        .higher(&["58(1)"])
        .breach(Breach::Obstruction)
        .established(&[Fact::Obstructed])
        .fee(ron(9890)),
    ANSPDCP
        .key("ro-2021-kaufland")
        .does(Activity::Retail)
        .who("Kaufland Romania SCS")
        .on(month(2021, 12))
        .higher(&["15(3)"])
        .breach(Breach::NoAnswer)
        .people(1, 1)
        .fee(bani(1_484_640)),
    ANSPDCP
        .key("ro-2022-sameday")
        .does(Activity::Other)
        .who("S.C. Delivery Solutions S.A.")
        .on(month(2022, 6))
        .lower(&["29", "32(1)(b)", "32(2)"])
        .breach(Breach::Hacked)
        .people(26_566, 26_566)
        .fee(bani(1_482_570)),
    ANSPDCP
        .key("ro-2022-raiffeisen")
        .does(Activity::Finance)
        .who("Raiffeisen Bank SA")
        .on(month(2022, 9))
        .lower(&["25(1)", "32(1)", "32(2)", "32(4)"])
        .breach(Breach::Snooping)
        .people(169, 169)
        .established(&[Fact::Reported])
        .fee(ron(138_572)),
    ANSPDCP
        .key("ro-2022-owners-iasi")
        .does(Activity::Housing)
        .on(month(2022, 11))
        .higher(&["6", "83(5)(e)"])
        .breach(Breach::Obstruction)
        .people(1, 1)
        .established(&[Fact::Obstructed])
        .fee(bani(246_250)),
    ANSPDCP
        .key("ro-2023-physician-video")
        .does(Activity::Health)
        .on(month(2023, 6))
        .higher(&["5", "6(1)(a)", "9(2)(a)"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .established(&[Fact::Special])
        .fee(bani(991_920)),
    ANSPDCP
        .key("ro-2023-uipath")
        .does(Activity::Digital)
        .who("UiPath SRL")
        .on(month(2023, 7))
        .lower(&["25", "32"])
        .breach(Breach::Other)
        .people(600_000, 600_000)
        .fault(Fault::Negligent)
        .established(&[Fact::Reported])
        .fee(ron(346_598)),
    ANSPDCP
        .key("ro-2023-body-line")
        .does(Activity::Other)
        .who("BODY LINE SRL")
        .on(month(2023, 7))
        .higher(&["5", "6", "9", "17", "32(1)", "32(2)"])
        .breach(Breach::Camera)
        .people(1, 1)
        .established(&[Fact::Special])
        .fee(ron(49_322)),
    ANSPDCP
        .key("ro-2023-rompetrol")
        .does(Activity::Retail)
        .who("Rompetrol Downstream SRL")
        .on(month(2023, 10))
        .lower(&["32(1)(b)", "32(2)", "32(4)"])
        .breach(Breach::Snooping)
        .established(&[Fact::Reported])
        .fee(ron(546_073)),
    ANSPDCP
        .key("ro-2023-hora-credit")
        .does(Activity::Finance)
        .who("Hora Credit IFN SA")
        .on(year(2023))
        .higher(&["12(3)", "12(4)", "15(1)", "32", "33(1)"])
        .breach(Breach::SentWrong)
        .people(1, 1)
        .fee(eur(24_000))
        .remark(&[Remark::OtherCurrency]),
    ANSPDCP
        .key("ro-2024-alior")
        .does(Activity::Finance)
        .who("Alior Bank SA Varsovia Sucursala București")
        .on(month(2024, 1))
        .higher(&["5(1)(a)", "5(1)(b)", "6"])
        .breach(Breach::Marketing)
        .fee(bani(8_449_170)),
    ANSPDCP
        .key("ro-2024-global-ports")
        .does(Activity::Other)
        .who("Global Ports’s Services S.R.L.")
        .on(month(2024, 9))
        .higher(&["5(1)(a)", "5(1)(c)", "5(1)(e)", "5(2)", "6", "12", "13", "14"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .months(6)
        .fee(bani(994_760)),
    ANSPDCP
        .key("ro-2024-raiffeisen")
        .does(Activity::Finance)
        .who("Raiffeisen Bank S.A.")
        .on(month(2024, 10))
        .lower(&["32(1)(b)", "32(1)(d)", "32(2)", "32(4)"])
        .breach(Breach::Snooping)
        .established(&[Fact::Reported])
        .fee(ron(99_466)),
    ANSPDCP
        .key("ro-2024-synobis")
        .does(Activity::Health)
        .who("SYNOBIS MEDICAL S.R.L.")
        .on(month(2024, 10))
        .higher(&["12", "13", "14"])
        .national(&["Legea 506/2004 art. 4(5)"])
        .breach(Breach::Cookies)
        .fee(ron(10_000)),
    ANSPDCP
        .key("ro-2024-orange")
        .does(Activity::Telecom)
        .who("Orange Romania SA")
        .on(month(2024, 12))
        .higher(&["5", "6", "7", "12(3)", "12(4)", "17"])
        .breach(Breach::NoAnswer)
        .fee(ron(199_020)),
    ANSPDCP
        .key("ro-2024-red-white")
        .does(Activity::Other)
        .who("RED&WHITE 2022 MANAGEMENT S.A.")
        .on(month(2024, 12))
        .lower(&["28(3)(a)"])
        .breach(Breach::ProcessorTransfer)
        .established(&[Fact::Reported])
        .fee(bani(2_485_450)),
    ANSPDCP
        .key("ro-2024-softehnica")
        .does(Activity::Digital)
        .who("Softehnica S.R.L.")
        .on(month(2024, 12))
        .lower(&["32(1)(b)", "32(1)(d)", "32(2)"])
        .breach(Breach::Hacked)
        .established(&[Fact::Reported])
        .fee(ron(24_866)),
    ANSPDCP
        .key("ro-2024-vodafone")
        .does(Activity::Telecom)
        .who("Vodafone Romania S.A.")
        .on(month(2024, 12))
        .lower(&["32(1)(b)", "32(4)"])
        .breach(Breach::SentWrong)
        .established(&[Fact::Reported])
        .fee(ron(74_526)),
    ANSPDCP
        .key("ro-2024-fan-courier")
        .does(Activity::Other)
        .who("Fan Courier Express S.R.L.")
        .on(month(2024, 12))
        .higher(&["12(2)", "12(3)", "12(4)", "15(3)"])
        .breach(Breach::NoAnswer)
        .people(1, 1)
        .fee(ron(9954)),
    ANSPDCP
        .key("ro-2025-webrasoft")
        .does(Activity::Digital)
        .who("Webrasoft SRL")
        .on(month(2025, 1))
        .lower(&["32(1)(b)", "32(1)(d)", "32(2)"])
        .breach(Breach::Hacked)
        .established(&[Fact::Reported])
        .fee(ron(99_518)),
    ANSPDCP
        .key("ro-2025-medstar")
        .does(Activity::Health)
        .who("Medstar S.R.L.")
        .on(month(2025, 1))
        .lower(&["32", "33", "34"])
        .breach(Breach::SentWrong)
        .people(2, 2)
        .established(&[Fact::Special])
        .fee(bani(994_620)),
    ANSPDCP
        .key("ro-2025-ppc-energie")
        .does(Activity::Utilities)
        .who("PPC Energie Muntenia SA")
        .on(month(2025, 1))
        .higher(&["5(1)(a)", "5(1)(b)", "6", "12(3)", "12(4)", "15"])
        .breach(Breach::Marketing)
        .people(1, 1)
        .fee(ron(14_925)),
    ANSPDCP
        .key("ro-2025-ntt-data")
        .does(Activity::Digital)
        .who("NTT DATA România S.A.")
        .on(month(2025, 2))
        .lower(&["32(1)(b)", "32(1)(d)", "32(2)", "33(1)"])
        .breach(Breach::Hacked)
        .established(&[Fact::Reported, Fact::Special])
        .fee(bani(12_443_250)),
    ANSPDCP
        .key("ro-2025-one-united")
        .does(Activity::Housing)
        .who("One United Properties S.A.")
        .on(month(2025, 2))
        .higher(&["6", "12(3)", "15", "17"])
        .breach(Breach::Marketing)
        .people(1, 1)
        .fee(ron(9954)),
    ANSPDCP
        .key("ro-2025-noy-hotel")
        .does(Activity::Other)
        .who("Noy Business Tranzactions SRL")
        .on(month(2025, 2))
        .higher(&["12(1)", "12(2)", "12(3)", "12(4)", "15(3)", "17"])
        .breach(Breach::NoAnswer)
        .people(1, 1)
        .fee(bani(497_730)),
    ANSPDCP
        .key("ro-2025-beko")
        .does(Activity::Retail)
        .who("Beko România SA")
        .on(month(2025, 2))
        .lower(&["25(1)", "32(1)(b)", "32(1)(d)", "32(2)"])
        .breach(Breach::Hacked)
        .established(&[Fact::Reported])
        .fee(ron(49_766)),
    ANSPDCP
        .key("ro-2025-pharmacy-id")
        .does(Activity::Retail)
        .on(month(2025, 8))
        .higher(&["12", "17"])
        .breach(Breach::TooMuch)
        .fee(eur(1000))
        .read_in(Origin::Others)
        .remark(&[Remark::OtherCurrency])
        .open(&[Open::Controller]),
];
