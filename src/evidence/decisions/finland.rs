//! Finland.

use super::entry::{Entry, Fact, Fate, Open, Whose, by, day, eur, euro_cents, later, row, year};
use crate::law::circumstance::{Activity, Country, Fault};
use crate::law::{Criterion, Currency, Direction};

const SANCTIONS_BOARD: Entry =
    row(Country::Finland, "Tietosuojavaltuutetun toimisto (seuraamuskollegio)", Currency::Eur);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    SANCTIONS_BOARD
        .case("fi-2020-taksi", "8393/161/2019")
        .does(Activity::Utilities)
        .who("Taksi Helsinki Oy")
        .on(day(2020, 5, 26))
        .higher(&["5(1)(c)", "5(2)", "6(1)(f)", "12", "13", "26", "30", "35"])
        .turnover(Whose::Company, 2018, eur(8_792_000))
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore, Fact::Cooperated])
        .factors(&[(Criterion::GdprF, Direction::Mitigating), (Criterion::GdprC, Direction::Mitigating)])
        .fee(eur(72_000)),
    SANCTIONS_BOARD
        .case("fi-2021-jamk", "3843/163/20")
        .does(Activity::Administration)
        .who("JAMK")
        .on(day(2021, 7, 5))
        .higher(&["5(1)(a)", "5(1)(c)", "6"])
        .turnover(Whose::Company, 2020, euro_cents(6_194_203_255))
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore])
        .factors(&[(Criterion::GdprK, Direction::Mitigating)])
        .fee(eur(25_000))
        .then(&[later(Fate::NotAppealed)]),
    SANCTIONS_BOARD
        .key("fi-2021-vastaamo")
        .who("Vastaamo")
        .on(day(2021, 12, 7))
        .turnover_of(Whose::Company, eur(14_627_000))
        .fee(eur(608_000))
        .then(&[by("Helsingin hallinto-oikeus", Fate::Upheld)]),
    SANCTIONS_BOARD
        .case("fi-2021-estetic", "8493/161/21")
        .does(Activity::Health)
        .who("Lääkäriklinikka Estetic Oy")
        .on(day(2021, 12, 16))
        .higher(&["5(1)(a)", "12", "13", "15", "25(1)"])
        .turnover(Whose::Company, 2020, eur(500_000))
        .established(&[Fact::Special, Fact::Obstructed])
        .fee(eur(5000))
        .then(&[by("Helsingin hallinto-oikeus", Fate::Upheld)]),
    SANCTIONS_BOARD
        .key("fi-2021-lvk")
        .who("Liikennevakuutuskeskus")
        .on(day(2021, 12, 16))
        .fee(eur(52_000))
        .then(&[by("5398/2023", Fate::Quashed)]),
    SANCTIONS_BOARD.key("fi-2022-otavamedia").who("Otavamedia").on(day(2022, 5, 9)).fee(eur(85_000)),
    SANCTIONS_BOARD
        .case("fi-2022-vikingline", "8492/163/20")
        .does(Activity::Utilities)
        .who("Viking Line Abp")
        .on(day(2022, 12, 9))
        .higher(&["5(1)(a)", "5(1)(d)", "12(3)", "13", "15(1)", "25(1)"])
        .turnover(Whose::Company, 2021, euro_cents(25_824_334_747))
        .established(&[Fact::Special, Fact::NotBefore])
        .fee(eur(230_000)),
    SANCTIONS_BOARD
        .key("fi-2022-alektum")
        .who("Alektum")
        .on(day(2022, 12, 13))
        .higher(&["15"])
        .fee(eur(750_000)),
    SANCTIONS_BOARD
        .key("fi-2022-polar")
        .who("Polar")
        .on(day(2022, 12, 27))
        .higher(&["9(2)(a)"])
        .fee(eur(122_000)),
    SANCTIONS_BOARD
        .key("fi-2023-asiakastieto")
        .who("Suomen Asiakastieto")
        .on(day(2023, 2, 17))
        .higher(&[])
        .turnover_of(Whose::Company, eur(65_500_000))
        .fee(eur(440_000)),
    SANCTIONS_BOARD
        .case("fi-2023-avainsanat", "8422/161/21")
        .does(Activity::Telecom)
        .who("Suomen Avainsanat Oy")
        .on(year(2023))
        .higher(&["12(1)", "12(2)", "12(6)", "15(3)", "58(2)(c)"])
        .turnover(Whose::Company, 2021, eur(655_752))
        .fault(Fault::Intentional)
        .established(&[Fact::Obstructed])
        .factors(&[(Criterion::GdprC, Direction::Aggravating)])
        .fee(eur(23_000)),
    SANCTIONS_BOARD
        .case("fi-2024-verkkokauppa", "TSV/26/2020")
        .who("Verkkokauppa.com")
        .on(day(2024, 3, 6))
        .turnover_of(Whose::Company, eur(543_100_000))
        .fee(eur(856_000))
        .then(&[later(Fate::Pending)]),
    SANCTIONS_BOARD
        .case("fi-2024-posti", "TSV/4/2018")
        .does(Activity::Utilities)
        .who("Posti Jakelu Oy")
        .on(day(2024, 11, 13))
        .higher(&[])
        .fee(eur(2_400_000))
        .open(&[Open::Articles]),
    SANCTIONS_BOARD
        .case("fi-2024-sambla", "TSV/132/2022")
        .does(Activity::Finance)
        .who("Sambla Group Oy")
        .on(day(2024, 12, 17))
        .higher(&["5(1)(f)", "25", "32"])
        .fault(Fault::Negligent)
        .fee(eur(950_000)),
    SANCTIONS_BOARD
        .case("fi-2025-unipharmacy", "TSV/108/2022")
        .does(Activity::Health)
        .who("Yliopiston Apteekki")
        .on(day(2025, 5, 27))
        .higher(&["5(1)(f)", "32(1)", "32(2)"])
        .turnover(Whose::Group, 2024, euro_cents(33_899_244_495))
        .established(&[Fact::NotBefore])
        .factors(&[(Criterion::GdprK, Direction::Mitigating)])
        .fee(eur(1_100_000)),
];
