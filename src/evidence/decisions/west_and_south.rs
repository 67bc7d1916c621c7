//! Austria, Belgium, France, Greece and Spain.

use super::entry::{Entry, Fact, Fate, Open, Whose, day, eur, later, row, usd, year};
use crate::law::circumstance::{Activity, Country, Fault, Seriousness};
use crate::law::{Criterion, Currency, Direction};

const DSB: Entry = row(Country::Austria, "DSB", Currency::Eur);
const APD_GBA: Entry = row(Country::Belgium, "APD/GBA", Currency::Eur);
const CNIL: Entry = row(Country::France, "CNIL", Currency::Eur);
const HDPA: Entry = row(Country::Greece, "HDPA", Currency::Eur);
const AEPD: Entry = row(Country::Spain, "AEPD", Currency::Eur);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    DSB.case("at-2023-nocoop-176m", "2023-0.637.760")
        .on(day(2023, 12, 7))
        .lower(&["31"])
        .seriousness(Seriousness::Low)
        .turnover_of(Whose::Company, eur(176_000_000))
        .established(&[Fact::Obstructed])
        .fee(eur(10_000))
        .then(&[later(Fate::NotAppealed)]),
    DSB.case("at-2023-ransom-nocoop", "2023-0.603.142")
        .on(day(2023, 12, 12))
        .lower(&["31", "33(1)", "33(3)"])
        .established(&[Fact::Obstructed])
        .fee(eur(5900)),
    DSB.case("at-2024-football", "2023-0.592.319")
        .on(day(2024, 1, 4))
        .higher(&["6(1)", "17(1)(a)", "58(2)(c)"])
        .seriousness(Seriousness::Medium)
        .established(&[Fact::Obstructed])
        .fee(eur(11_000)),
    APD_GBA
        .case("be-2024-blacktiger-1", "07/2024 (1)")
        .does(Activity::Finance)
        .who("Black Tiger Belgium (ex Bisnode)")
        .on(day(2024, 1, 16))
        .higher(&["5(1)(a)", "5(2)", "6(1)", "12", "14"])
        .seriousness(Seriousness::High)
        .fault(Fault::Gross)
        .fee(eur(129_500)),
    APD_GBA
        .case("be-2024-blacktiger-2", "07/2024 (2)")
        .does(Activity::Finance)
        .who("Black Tiger Belgium (ex Bisnode)")
        .on(day(2024, 1, 16))
        .higher(&["12", "15"])
        .seriousness(Seriousness::Medium)
        .fee(eur(41_440)),
    APD_GBA
        .case("be-2024-blacktiger-3", "07/2024 (3)")
        .does(Activity::Finance)
        .who("Black Tiger Belgium (ex Bisnode)")
        .on(day(2024, 1, 16))
        .lower(&["30(1)"])
        .seriousness(Seriousness::Low)
        .fee(eur(3700)),
    APD_GBA
        .case("be-2024-114", "114/2024")
        .on(day(2024, 9, 6))
        .higher(&[])
        .seriousness(Seriousness::Medium)
        .notified(eur(90_000))
        .fee(eur(45_000))
        .open(&[Open::Articles]),
    APD_GBA
        .case("be-2024-108", "108/2024")
        .on(year(2024))
        .higher(&["5(1)(a)", "12", "14", "15", "21(4)"])
        .seriousness(Seriousness::Medium)
        .fault(Fault::Negligent)
        .notified(eur(8000))
        .fee(eur(8000)),
    CNIL.case("fr-2019-google", "SAN-2019-001")
        .at("https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000038032552/")
        .does(Activity::Telecom)
        .who("Google LLC")
        .on(day(2019, 1, 21))
        .higher(&["6(1)", "12", "13"])
        .turnover(Whose::Group, 2017, usd(109_700_000_000))
        .fee(eur(50_000_000))
        .open(&[Open::Later]),
    CNIL.case("fr-2019-sergic", "SAN-2019-005")
        .does(Activity::Housing)
        .who("SERGIC SAS")
        .on(day(2019, 5, 28))
        .higher(&["5(1)(e)", "32"])
        .turnover(Whose::Company, 2017, eur(43_000_000))
        .fee(eur(400_000)),
    CNIL.case("fr-2019-futura", "SAN-2019-010")
        .does(Activity::Retail)
        .who("Futura Internationale")
        .on(day(2019, 11, 21))
        .higher(&["5(1)(c)", "12", "13", "21(2)", "46"])
        .turnover(Whose::Company, 2018, eur(20_000_000))
        .notified(eur(500_000))
        .fee(eur(500_000)),
    CNIL.case("fr-2023-amazonlog", "SAN-2023-021")
        .does(Activity::Utilities)
        .who("Amazon France Logistique")
        .on(day(2023, 12, 27))
        .higher(&["5(1)(c)", "6(1)(f)", "12", "13", "32"])
        .turnover(Whose::Company, 2021, eur(1_135_000_000))
        .fault(Fault::Negligent)
        .fee(eur(32_000_000)),
    CNIL.case("fr-2021-monsanto", "SAN-2021-012")
        .does(Activity::Retail)
        .who("Monsanto Company")
        .higher(&["14", "28(3)"])
        .turnover(Whose::Company, 2018, eur(12_000_000_000))
        .fee(eur(400_000))
        .open(&[Open::Day]),
    HDPA.case("gr-2024-mininterior", "16/2024")
        .does(Activity::Administration)
        .public("Hellenic Ministry of Interior")
        .on(day(2024, 5, 27))
        .higher(&["5", "25", "30", "32", "33"])
        .seriousness(Seriousness::High)
        .fault(Fault::Negligent)
        .fee(eur(400_000)),
    HDPA.case("gr-2024-elta", "10/2024")
        .does(Activity::Utilities)
        .who("Hellenic Post (ELTA)")
        .higher(&["5(1)(f)", "32"])
        .seriousness(Seriousness::High)
        .turnover(Whose::Company, 2021, eur(299_514_000))
        .established(&[Fact::Reported, Fact::NotSpecial])
        .factors(&[
            (Criterion::GdprC, Direction::Mitigating),
            (Criterion::GdprG, Direction::Mitigating),
            (Criterion::GdprK, Direction::Mitigating),
        ])
        .fee(eur(2_995_140))
        .open(&[Open::Day]),
    AEPD.case("es-2023-neighbourcam", "PS/00427/2022")
        .at("https://www.aepd.es/documento/ps-00427-2022.pdf")
        .on(day(2023, 8, 30))
        .higher(&["5(1)(c)"])
        .fee(eur(300)),
    AEPD.case("es-2024-uniqlo", "EXP202304685")
        .does(Activity::Retail)
        .who("Uniqlo Europe Ltd")
        .on(year(2024))
        .higher(&["5(1)(f)", "32"])
        .proposed(eur(450_000))
        .then(&[later(Fate::Paid(eur(270_000)))]),
    AEPD.case("es-2025-generali", "EXP202213638")
        .does(Activity::Finance)
        .who("Generali España S.A.")
        .on(day(2025, 1, 27))
        .higher(&["5(1)(f)", "25", "32", "35"])
        .proposed(eur(5_000_000))
        .then(&[later(Fate::Paid(eur(4_000_000)))]),
];
