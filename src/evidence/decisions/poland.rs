//! Poland. Maxima of public bodies are those of the Data Protection Act, Art. 102.

use super::entry::{Entry, Fact, Open, Remark, Whose, day, eur, grosze, pln, row};
use crate::law::circumstance::{Activity, Country, Fault, Seriousness};
use crate::law::{Criterion, Currency, Direction};

const UODO: Entry = row(Country::Poland, "UODO", Currency::Pln);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    UODO.case("pl-2022-sulkowice", "DKN.5131.29.2022")
        .at("https://uodo.gov.pl/decyzje/DKN.5131.29.2022")
        .does(Activity::Administration)
        .public_up_to(pln(10_000), "Sułkowice (Centrum Kultury)")
        .on(day(2022, 9, 7))
        .lower(&["28(1)", "28(3)", "28(9)"])
        .established(&[Fact::Reported, Fact::Special])
        .fee(pln(2500)),
    UODO.case("pl-2024-toyotabank", "DKN.5131.28.2023")
        .at("https://uodo.gov.pl/decyzje/DKN.5131.28.2023")
        .does(Activity::Finance)
        .who("Toyota Bank Polska S.A.")
        .on(day(2024, 3, 12))
        .lower(&["33(1)"])
        .seriousness(Seriousness::Low)
        .turnover(Whose::Company, 2022, eur(73_217_665))
        .fee(grosze(7_857_540)),
    UODO.case("pl-2024-santander", "DKN.5131.59.2022")
        .at("https://uodo.gov.pl/decyzje/DKN.5131.59.2022")
        .does(Activity::Finance)
        .who("Santander Bank Polska S.A.")
        .on(day(2024, 3, 12))
        .lower(&["33(1)", "34(1)"])
        .seriousness(Seriousness::Low)
        .turnover(Whose::Company, 2022, eur(2_992_208_096))
        .fault(Fault::Intentional)
        .established(&[Fact::Before])
        .factors(&[(Criterion::GdprB, Direction::Aggravating), (Criterion::GdprE, Direction::Aggravating)])
        .fee(pln(1_440_549)),
    UODO.case("pl-2024-ahp", "DKN.5112.35.2021")
        .at("https://uodo.gov.pl/decyzje/DKN.5112.35.2021")
        .does(Activity::Health)
        .who("American Heart of Poland S.A.")
        .on(day(2024, 5, 20))
        .higher(&["5(1)(f)", "5(2)", "24(1)", "32(1)", "32(2)"])
        .seriousness(Seriousness::Medium)
        .fault(Fault::Negligent)
        .established(&[Fact::Special])
        .fee(pln(1_440_549)),
    UODO.case("pl-2024-soletrader-proc", "DKN.5131.1.2021 (processor)")
        .at("https://uodo.gov.pl/decyzje/DKN.5131.1.2021")
        .does(Activity::Retail)
        .on(day(2024, 10, 9))
        .lower(&["32(1)", "32(2)"])
        .seriousness(Seriousness::Low)
        .fee(pln(9822)),
    UODO.case("pl-2024-a-controller", "DKN.5130.2415.2020 (controller)")
        .at("https://uodo.gov.pl/decyzje/DKN.5130.2415.2020")
        .does(Activity::Retail)
        .who("A.")
        .on(day(2024, 11, 12))
        .higher(&[])
        .seriousness(Seriousness::High)
        .fee(pln(1_527_855))
        .open(&[Open::Articles]),
    UODO.case("pl-2024-hospital-33", "DKN.5131.6.2024")
        .at("https://uodo.gov.pl/decyzje/DKN.5131.6.2024")
        .does(Activity::Health)
        .on(day(2024, 11, 26))
        .lower(&["33(1)", "34(1)", "34(2)"])
        .seriousness(Seriousness::Low)
        .fee(grosze(2_968_404)),
    UODO.case("pl-2025-medcentre-1", "DKN.5131.4.2024 (1)")
        .at("https://uodo.gov.pl/decyzje/DKN.5131.4.2024")
        .does(Activity::Health)
        .on(day(2025, 1, 17))
        .higher(&["5(1)(a)", "6(1)", "9(1)", "13"])
        .seriousness(Seriousness::High)
        .established(&[Fact::Reported, Fact::Special, Fact::Children])
        .factors(&[(Criterion::GdprK, Direction::Aggravating)])
        .fee(grosze(68_753_475)),
    UODO.case("pl-2025-medcentre-2", "DKN.5131.4.2024 (2)")
        .at("https://uodo.gov.pl/decyzje/DKN.5131.4.2024")
        .does(Activity::Health)
        .on(day(2025, 1, 17))
        .higher(&["5(1)(f)", "5(2)", "25(1)", "32(1)", "32(2)"])
        .seriousness(Seriousness::High)
        .established(&[Fact::Reported, Fact::Special, Fact::Children])
        .fee(grosze(45_835_650)),
    UODO.case("pl-2025-minister", "DKN.5131.1.2025 (Minister)")
        .at("https://uodo.gov.pl/decyzje/DKN.5131.1.2025")
        .does(Activity::Administration)
        .public_up_to(pln(100_000), "Minister Cyfryzacji")
        .on(day(2025, 3, 17))
        .higher(&["5(1)(a)", "6(1)"])
        .seriousness(Seriousness::High)
        .fee(pln(100_000)),
    UODO.case("pl-2025-mcd", "DKN.5130.4179.2020")
        .at("https://uodo.gov.pl/decyzje/DKN.5130.4179.2020")
        .does(Activity::Housing)
        .who("McDonald's Polska Sp. z o.o.")
        .on(day(2025, 6, 23))
        .higher(&["5(1)(c)", "24", "25(1)", "32(1)", "32(2)"])
        .established(&[Fact::Reported])
        .fee(pln(16_932_657))
        .remark(&[Remark::Published]),
];
