//! Croatia, Czechia, Hungary, Latvia and Lithuania.

use super::entry::{Entry, Fact, Fate, Open, Whose, czk, day, eur, huf, later, row};
use crate::law::circumstance::{Activity, Country, Fault, Seriousness};
use crate::law::{Criterion, Currency, Direction};

const AZOP: Entry = row(Country::Croatia, "AZOP", Currency::Eur);
const UOOU: Entry = row(Country::Czechia, "ÚOOÚ", Currency::Czk);
const NAIH: Entry = row(Country::Hungary, "NAIH", Currency::Huf);
const DVI: Entry = row(Country::Latvia, "DVI", Currency::Eur);
const VDAI: Entry = row(Country::Lithuania, "VDAI", Currency::Eur);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    AZOP.key("hr-2023-04-05")
        .on(day(2023, 5, 4))
        .higher(&["13", "28(3)", "32(1)(b)", "32(1)(d)"])
        .fee(eur(2_265_000))
        .open(&[Open::Controller]),
    AZOP.key("hr-2023-eos")
        .does(Activity::Finance)
        .who("EOS Matrix d.o.o.")
        .on(day(2023, 10, 5))
        .higher(&["5(1)(a)", "6(1)", "9", "12", "13", "32"])
        .established(&[Fact::Special, Fact::Children])
        .fee(eur(5_470_000)),
    UOOU.case("cz-2024-avast", "UOOU-01025/20-121")
        .does(Activity::Telecom)
        .who("Avast Software s.r.o.")
        .on(day(2024, 4, 10))
        .higher(&["6", "13(1)(c)"])
        .fault(Fault::Intentional)
        .fee(czk(351_000_000)),
    NAIH.case("hu-2022-budapestbank", "NAIH-85-3/2022")
        .does(Activity::Finance)
        .who("Budapest Bank Zrt.")
        .on(day(2022, 2, 8))
        .higher(&["5(1)", "5(2)", "6(1)", "6(4)", "12(1)", "13", "21", "24(1)", "25(1)", "25(2)"])
        .turnover(Whose::Company, 2020, huf(81_002_000_000))
        .fault(Fault::Intentional)
        .fee(huf(250_000_000)),
    NAIH.case("hu-2023-solarium", "NAIH-4410-1/2023")
        .does(Activity::Retail)
        .on(day(2023, 4, 28))
        .higher(&["6(1)(f)", "13(1)", "13(2)"])
        .established(&[Fact::Obstructed])
        .fee(huf(50_000)),
    NAIH.case("hu-2024-aldi", "NAIH-3932-5/2024")
        .does(Activity::Retail)
        .who("ALDI Magyarország")
        .on(day(2024, 7, 2))
        .higher(&["5(1)(a)", "5(1)(c)", "6", "12(1)", "13", "32"])
        .seriousness(Seriousness::Medium)
        .turnover(Whose::Company, 2021, huf(315_282_601_000))
        .first_decided(huf(95_000_000))
        .fee(huf(80_000_000)),
    DVI.key("lv-2022-tet")
        .does(Activity::Telecom)
        .who("SIA Tet")
        .higher(&["5(1)(a)", "5(1)(b)", "5(1)(d)", "5(1)(e)", "5(1)(f)", "6(1)"])
        .seriousness(Seriousness::Medium)
        .turnover(Whose::Company, 2021, eur(200_618_346))
        .fault(Fault::Intentional)
        .factors(&[(Criterion::GdprF, Direction::Mitigating), (Criterion::GdprC, Direction::Mitigating)])
        .first_decided(eur(3_200_000))
        .fee(eur(1_200_000))
        .then(&[later(Fate::Pending)])
        .open(&[Open::Day]),
    VDAI.key("lt-2024-vinted")
        .does(Activity::Retail)
        .who("Vinted UAB")
        .on(day(2024, 7, 2))
        .higher(&["5(1)(a)", "5(2)", "12(1)", "12(4)"])
        .fee(eur(2_385_276)),
];
