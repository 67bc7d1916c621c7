//! Finland.

use super::entry::{
    Breach, Entry, Fact, Fate, Open, Origin, Whose, by, day, eur, euro_cents, later, month, row, year,
};
use crate::law::circumstance::{Activity, Country, Fault};
use crate::law::{Criterion, Currency, Direction};

const SANCTIONS_BOARD: Entry =
    row(Country::Finland, "Tietosuojavaltuutetun toimisto (seuraamuskollegio)", Currency::Eur);
const OMBUDSMAN: Entry = row(Country::Finland, "Tietosuojavaltuutetun toimisto", Currency::Eur);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    SANCTIONS_BOARD
        .case("fi-2020-taksi", "8393/161/2019")
        .does(Activity::Utilities)
        .who("Taksi Helsinki Oy")
        .on(day(2020, 5, 26))
        .higher(&["5(1)(c)", "5(2)", "6(1)(f)", "12", "13", "26", "30", "35"])
        .breach(Breach::Camera)
        .turnover(Whose::Company, 2018, eur(8_792_000))
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore, Fact::Cooperated])
        .factors(&[(Criterion::GdprF, Direction::Mitigating), (Criterion::GdprC, Direction::Mitigating)])
        .fee(eur(72_000)),
    OMBUDSMAN
        .case("fi-2020-vehicle-location", "531/161/20")
        .does(Activity::Other)
        .on(month(2020, 5))
        .lower(&["25", "35"])
        .breach(Breach::Other)
        .fee(eur(16_000)),
    OMBUDSMAN
        .case("fi-2020-google-search", "918/154/2019")
        .does(Activity::Digital)
        .who("Google LLC")
        .on(day(2020, 6, 3))
        .breach(Breach::NoAnswer)
        .people(1, 1)
        .established(&[Fact::Special])
        .order()
        .open(&[Open::Later]),
    OMBUDSMAN
        .case("fi-2020-job-form", "137/161/20")
        .does(Activity::Other)
        .on(year(2020))
        .higher(&["5(1)(a)", "5(1)(c)", "6(1)", "9(1)"])
        .national(&["Laki yksityisyyden suojasta työelämässä 3 §"])
        .breach(Breach::TooMuch)
        .established(&[Fact::Special])
        .fee(eur(12_500)),
    OMBUDSMAN
        .case("fi-2020-posti", "3818/161/2020")
        .does(Activity::Utilities)
        .who("Posti")
        .on(year(2020))
        .higher(&["5(1)(a)", "12(1)", "13(1)(d)", "13(2)(b)"])
        .breach(Breach::NoInformation)
        .fee(eur(100_000)),
    OMBUDSMAN
        .case("fi-2021-helsinki-support", "6689/186/20")
        .does(Activity::Administration)
        .public("Helsingin kaupunki")
        .on(day(2021, 1, 15))
        .higher(&["6", "10"])
        .breach(Breach::TooMuch)
        .established(&[Fact::Special])
        .reprimand()
        .then(&[
            by("Helsingin hallinto-oikeus H5259/2022", Fate::Upheld).on(day(2022, 9, 23)),
            later(Fate::NotAppealed).reported(),
        ]),
    SANCTIONS_BOARD
        .case("fi-2021-jamk", "3843/163/20")
        .does(Activity::Administration)
        .who("JAMK")
        .on(day(2021, 7, 5))
        .higher(&["5(1)(a)", "5(1)(c)", "6"])
        .breach(Breach::TooMuch)
        .people(350, 350)
        .months(24)
        .turnover(Whose::Company, 2020, euro_cents(6_194_203_255))
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore])
        .factors(&[(Criterion::GdprK, Direction::Mitigating)])
        .fee(eur(25_000))
        .then(&[later(Fate::NotAppealed)]),
    OMBUDSMAN
        .case("fi-2021-sanoma-tax-data", "9970/163/2019")
        .does(Activity::Media)
        .who("Sanoma Media Finland Oy")
        .on(day(2021, 10, 27))
        .breach(Breach::UnlawfulUse)
        .nothing()
        .then(&[
            by("Hämeenlinnan hallinto-oikeus 2548/2023", Fate::Upheld).on(day(2023, 12, 14)),
            by("KHO", Fate::Pending).reported(),
        ]),
    SANCTIONS_BOARD
        .case("fi-2021-vastaamo", "1150/161/2021")
        .who("Vastaamo")
        .on(day(2021, 12, 7))
        .higher(&["5(1)(f)", "5(2)", "24(1)", "25(1)", "32(1)", "32(2)", "33(1)", "34(1)"])
        .breach(Breach::Hacked)
        .people(33_171, 35_885)
        .turnover(Whose::Company, 2020, euro_cents(1_462_747_890))
        .fault(Fault::Gross)
        .established(&[Fact::NotBefore, Fact::Cooperated])
        .fee(eur(608_000))
        .then(&[by("Helsingin hallinto-oikeus 154/2022", Fate::Upheld).reported()]),
    SANCTIONS_BOARD
        .case("fi-2021-estetic", "8493/161/21")
        .does(Activity::Health)
        .who("Lääkäriklinikka Estetic Oy")
        .on(day(2021, 12, 16))
        .higher(&["5(1)(a)", "12", "13", "15", "25(1)"])
        .breach(Breach::NoAnswer)
        .turnover(Whose::Company, 2020, eur(500_000))
        .established(&[Fact::Special, Fact::Obstructed])
        .fee(eur(5000))
        .then(&[
            by("Helsingin hallinto-oikeus 3620/2023", Fate::Upheld).on(day(2023, 6, 16)),
            later(Fate::NotAppealed).reported(),
        ]),
    SANCTIONS_BOARD
        .case("fi-2021-lvk", "4431/161/21")
        .who("Liikennevakuutuskeskus")
        .on(day(2021, 12, 16))
        .higher(&["5(1)(a)", "5(1)(c)", "25(2)"])
        .breach(Breach::TooMuch)
        .established(&[Fact::Special, Fact::Cooperated])
        .fee(eur(52_000))
        .then(&[
            by("Helsingin hallinto-oikeus 5398/2023", Fate::Quashed).on(day(2023, 10, 2)),
            by("KHO:2025:23", Fate::Upheld).reported(),
        ]),
    OMBUDSMAN
        .case("fi-2021-travel-agency", "4282/161/21")
        .does(Activity::Other)
        .on(day(2021, 12, 16))
        .higher(&["5(1)(f)", "17(1)", "25(1)", "32(1)", "32(2)"])
        .breach(Breach::Other)
        .turnover_of(Whose::Group, euro_cents(89_912_505))
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore, Fact::Obstructed])
        .fee(eur(6500))
        .then(&[later(Fate::NotAppealed).reported()]),
    OMBUDSMAN
        .case("fi-2022-telemarketing", "10587/161/21")
        .does(Activity::Retail)
        .on(day(2022, 4, 29))
        .higher(&["58(2)(c)"])
        .breach(Breach::NoAnswer)
        .people(1, 1)
        .turnover_of(Whose::Company, eur(2_000_000))
        .established(&[Fact::Obstructed])
        .fee(eur(8300)),
    SANCTIONS_BOARD
        .case("fi-2022-otavamedia", "6097/161/21")
        .who("Otavamedia")
        .on(day(2022, 5, 9))
        .higher(&["5(1)(c)", "12(2)", "12(6)", "25(1)", "25(2)"])
        .breach(Breach::NoAnswer)
        .people(11, 11)
        .turnover(Whose::Company, 2020, euro_cents(8_588_237_948))
        .fee(eur(85_000)),
    OMBUDSMAN
        .case("fi-2022-lahitapiola", "3216/452/17")
        .does(Activity::Finance)
        .who("LähiTapiola Keskinäinen Henkivakuutusyhtiö")
        .on(day(2022, 6, 8))
        .higher(&["5(1)(a)", "5(1)(c)", "9", "25(2)"])
        .breach(Breach::TooMuch)
        .established(&[Fact::Special])
        .order()
        .then(&[
            by("Helsingin hallinto-oikeus 116/2024", Fate::Upheld).on(day(2024, 1, 16)),
            by("KHO", Fate::Pending).reported(),
        ]),
    OMBUDSMAN
        .case("fi-2022-op-henki", "4680/182/18")
        .does(Activity::Finance)
        .who("OP-Henkivakuutus Oy")
        .on(day(2022, 6, 8))
        .higher(&["9(1)"])
        .breach(Breach::UnlawfulUse)
        .established(&[Fact::Special])
        .order()
        .then(&[
            by("Helsingin hallinto-oikeus 117/2024", Fate::Upheld).on(day(2024, 1, 16)),
            by("KHO", Fate::Pending).reported(),
        ]),
    SANCTIONS_BOARD
        .case("fi-2022-vikingline", "8492/163/20")
        .does(Activity::Utilities)
        .who("Viking Line Abp")
        .on(day(2022, 12, 9))
        .higher(&["5(1)(a)", "5(1)(d)", "12(3)", "13", "15(1)", "25(1)"])
        .breach(Breach::TooMuch)
        .turnover(Whose::Company, 2021, euro_cents(25_824_334_747))
        .established(&[Fact::Special, Fact::NotBefore])
        .fee(eur(230_000)),
    SANCTIONS_BOARD
        .case("fi-2022-alektum", "6633/182/2018")
        .who("Alektum")
        .on(day(2022, 12, 13))
        .higher(&["12(3)", "15(1)", "15(3)"])
        .breach(Breach::NoAnswer)
        .people(3, 3)
        .established(&[Fact::Obstructed])
        .fee(eur(750_000)),
    SANCTIONS_BOARD
        .case("fi-2022-polar", "1198/161/2022")
        .who("Polar")
        .on(day(2022, 12, 27))
        .higher(&["9(2)(a)"])
        .breach(Breach::UnlawfulUse)
        .established(&[Fact::Special])
        .fee(eur(122_000)),
    SANCTIONS_BOARD
        .case("fi-2023-asiakastieto", "310/161/23")
        .who("Suomen Asiakastieto")
        .on(day(2023, 2, 17))
        .higher(&[])
        .breach(Breach::Obstruction)
        .turnover(Whose::Company, 2021, eur(65_500_000))
        .fault(Fault::Intentional)
        .fee(eur(440_000))
        .then(&[later(Fate::NotAppealed).reported()]),
    OMBUDSMAN
        .case("fi-2023-psychotherapist", "9707/152/19")
        .does(Activity::Health)
        .on(day(2023, 9, 4))
        .higher(&["12(3)", "12(4)"])
        .breach(Breach::NoAnswer)
        .people(1, 1)
        .turnover_of(Whose::Company, eur(235_000))
        .fault(Fault::Intentional)
        .established(&[Fact::Special, Fact::NotBefore, Fact::Obstructed])
        .fee(eur(1600)),
    SANCTIONS_BOARD
        .case("fi-2023-avainsanat", "8422/161/21")
        .does(Activity::Telecom)
        .who("Suomen Avainsanat Oy")
        .on(year(2023))
        .higher(&["12(1)", "12(2)", "12(6)", "15(3)", "58(2)(c)"])
        .breach(Breach::NoAnswer)
        .months(42)
        .turnover(Whose::Company, 2021, eur(655_752))
        .fault(Fault::Intentional)
        .established(&[Fact::Obstructed])
        .factors(&[(Criterion::GdprC, Direction::Aggravating)])
        .fee(eur(23_000)),
    SANCTIONS_BOARD
        .case("fi-2024-verkkokauppa", "TSV/26/2020")
        .who("Verkkokauppa.com")
        .on(day(2024, 3, 6))
        .higher(&["5(1)(e)", "25(2)"])
        .breach(Breach::TooMuch)
        .turnover(Whose::Company, 2022, eur(543_100_000))
        .fault(Fault::Intentional)
        .established(&[Fact::NotBefore])
        .fee(eur(856_000))
        .then(&[later(Fate::Pending)]),
    SANCTIONS_BOARD
        .case("fi-2024-posti", "TSV/4/2018")
        .does(Activity::Utilities)
        .who("Posti Jakelu Oy")
        .on(day(2024, 11, 13))
        .higher(&[])
        .breach(Breach::UnlawfulUse)
        .people(1_690_000, 2_000_000)
        .months(72)
        .fee(eur(2_400_000))
        .open(&[Open::Articles]),
    SANCTIONS_BOARD
        .case("fi-2024-sambla", "TSV/132/2022")
        .does(Activity::Finance)
        .who("Sambla Group Oy")
        .on(day(2024, 12, 17))
        .higher(&["5(1)(f)", "25", "32"])
        .breach(Breach::SentWrong)
        .fault(Fault::Negligent)
        .fee(eur(950_000)),
    SANCTIONS_BOARD
        .case("fi-2025-unipharmacy", "TSV/108/2022")
        .does(Activity::Health)
        .who("Yliopiston Apteekki")
        .on(day(2025, 5, 27))
        .higher(&["5(1)(f)", "32(1)", "32(2)"])
        .breach(Breach::Cookies)
        .months(48)
        .turnover(Whose::Group, 2024, euro_cents(33_899_244_495))
        .established(&[Fact::NotBefore])
        .factors(&[(Criterion::GdprK, Direction::Mitigating)])
        .fee(eur(1_100_000)),
    SANCTIONS_BOARD
        .case("fi-2025-bank-login", "TSV/3606/2024")
        .does(Activity::Finance)
        .on(month(2025, 9))
        .higher(&["5(1)(f)", "25", "32"])
        .breach(Breach::Other)
        .months(3)
        .fee(eur(1_800_000))
        .read_in(Origin::Others)
        .open(&[Open::Controller]),
];
