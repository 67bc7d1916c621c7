//! Croatia.

use super::entry::{
    Breach, Entry, Fact, Fate, Open, Origin, Remark, Whose, day, eur, euro_cents, hrk, later, row, year,
};
use crate::law::Currency;
use crate::law::circumstance::{Activity, Country, Fault};

const AZOP: Entry = row(Country::Croatia, "AZOP", Currency::Eur);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    AZOP.key("hr-2022-supermarket")
        .does(Activity::Retail)
        .on(day(2022, 3, 8))
        .lower(&["32(1)(b)", "32(1)(d)", "32(2)", "32(4)"])
        .breach(Breach::Snooping)
        .established(&[Fact::Reported])
        .fee(hrk(675_000))
        .remark(&[Remark::OtherCurrency]),
    AZOP.key("hr-2022-car-dealer")
        .does(Activity::Retail)
        .on(day(2022, 7, 21))
        .national(&["Zakon o provedbi Opće uredbe čl. 27(1)"])
        .breach(Breach::Camera)
        .fee(hrk(30_000))
        .remark(&[Remark::OtherCurrency]),
    AZOP.key("hr-2023-04-05")
        .does(Activity::Finance)
        .who("B2 Kapital d.o.o.")
        .on(day(2023, 5, 4))
        .higher(&["13(1)", "28(3)", "32(1)(b)", "32(1)(d)", "32(2)"])
        .breach(Breach::Other)
        .people(132_652, 132_652)
        .months(59)
        .fault(Fault::Negligent)
        .established(&[Fact::Obstructed])
        .fee(eur(2_265_000))
        .then(&[later(Fate::Pending).reported()]),
    AZOP.key("hr-2023-zagreb-holding")
        .does(Activity::Utilities)
        .who("Zagrebački holding d.o.o.")
        .on(day(2023, 9, 13))
        .higher(&["13(1)(c)", "13(2)(a)", "13(2)(e)", "25(2)"])
        .breach(Breach::TooMuch)
        .fee(eur(25_000))
        .then(&[later(Fate::Pending).reported()]),
    AZOP.key("hr-2023-hotel")
        .does(Activity::Other)
        .on(day(2023, 9, 26))
        .higher(&["6(1)", "13(1)", "13(2)", "32(1)(a)", "32(1)(d)", "32(4)", "38(6)"])
        .breach(Breach::TooMuch)
        .fee(eur(15_000)),
    AZOP.key("hr-2023-eos")
        .does(Activity::Finance)
        .who("EOS Matrix d.o.o.")
        .on(day(2023, 10, 5))
        .higher(&["5(2)", "6(1)", "9(2)", "12(1)", "13(1)", "13(2)", "32(1)(b)", "32(2)"])
        .breach(Breach::UnlawfulUse)
        .people(181_641, 370_000)
        .established(&[Fact::Special, Fact::Children])
        .fee(eur(5_470_000)),
    AZOP.key("hr-2024-gambling-20")
        .does(Activity::Other)
        .on(day(2024, 4, 22))
        .higher(&["5(1)(a)", "6(1)(a)", "7", "13(1)", "13(2)"])
        .breach(Breach::Cookies)
        .fee(eur(20_000)),
    AZOP.key("hr-2024-gambling-15")
        .does(Activity::Other)
        .on(day(2024, 4, 22))
        .higher(&["6(1)(a)", "7", "13(1)", "13(2)"])
        .breach(Breach::Cookies)
        .fee(eur(15_000)),
    AZOP.key("hr-2024-hospital")
        .does(Activity::Health)
        .on(day(2024, 9, 13))
        .higher(&[
            "5(1)(e)", "5(2)", "6(1)", "12(1)", "13(1)(c)", "13(2)(a)", "13(2)(b)", "28(3)", "32(1)(b)",
            "33(1)", "38(1)",
        ])
        .breach(Breach::LateNotice)
        .established(&[Fact::Special])
        .fee(eur(190_000)),
    AZOP.case("hr-2024-dpo-procurator", "UP/I-034-01/24-01/33")
        .does(Activity::Other)
        .on(day(2024, 12, 23))
        .lower(&["37(7)", "38(6)"])
        .breach(Breach::Other)
        .turnover_of(Whose::Company, euro_cents(384_342_818))
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore, Fact::Obstructed])
        .fee(eur(12_000)),
    AZOP.key("hr-2025-betting")
        .does(Activity::Other)
        .on(day(2025, 3, 20))
        .higher(&["5(1)(e)", "5(1)(f)"])
        .breach(Breach::Other)
        .people(70_259, 70_259)
        .fee(eur(175_000)),
    AZOP.key("hr-2025-insurance-bureau")
        .does(Activity::Finance)
        .public("Hrvatski ured za osiguranje (HUO)")
        .on(day(2025, 7, 2))
        .higher(&["5(1)(e)", "32(2)", "32(4)"])
        .breach(Breach::Other)
        .people(1_000_000, 1_000_000)
        .fee(eur(101_000)),
    AZOP.key("hr-2025-telecom-transfer")
        .does(Activity::Telecom)
        .on(day(2025, 11, 14))
        .higher(&["6", "13", "28", "44"])
        .breach(Breach::ProcessorTransfer)
        .people(848_000, 848_000)
        .fee(eur(4_500_000))
        .read_in(Origin::Others)
        .open(&[Open::Controller]),
    AZOP.key("hr-2025-hep-toplinarstvo")
        .does(Activity::Utilities)
        .who("HEP-Toplinarstvo")
        .on(year(2025))
        .lower(&["31", "32", "32(2)"])
        .breach(Breach::Other)
        .people(16_000, 16_000)
        .fault(Fault::Intentional)
        .established(&[Fact::Obstructed])
        .fee(eur(320_000)),
];
