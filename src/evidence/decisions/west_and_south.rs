//! Austria, Cyprus, Malta and Portugal.

use super::entry::{Breach, Entry, Fact, Fate, Law, Open, Whose, by, day, eur, later, row};
use crate::law::Currency;
use crate::law::circumstance::{Activity, Country, Fault, Seriousness};

const DSB: Entry = row(Country::Austria, "DSB", Currency::Eur);
const COMMISSIONER: Entry = row(Country::Cyprus, "Commissioner", Currency::Eur);
const IDPC: Entry = row(Country::Malta, "IDPC", Currency::Eur);
const CNPD: Entry = row(Country::Portugal, "CNPD", Currency::Eur);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    DSB.case("at-2020-restroom", "2020-0.550.322")
        .does(Activity::Other)
        .on(day(2020, 10, 19))
        .higher(&["5(1)(a)", "6(1)"])
        .breach(Breach::Camera)
        .people(1, 1)
        .fault(Fault::Intentional)
        .established(&[Fact::NotBefore, Fact::Cooperated])
        .fee(eur(150))
        .then(&[later(Fate::NotAppealed)]),
    DSB.case("at-2023-mayor-sms", "2023-0.404.421")
        .does(Activity::Other)
        .on(day(2023, 6, 16))
        .higher(&["5(1)(a)", "5(1)(b)", "6(1)(f)", "6(4)"])
        .breach(Breach::UnlawfulUse)
        .people(7, 7)
        .fault(Fault::Intentional)
        .established(&[Fact::NotBefore, Fact::Cooperated])
        .fee(eur(1000)),
    DSB.case("at-2023-gynaecologist", "2023-0.420.407")
        .does(Activity::Health)
        .on(day(2023, 6, 29))
        .higher(&["5(1)(a)", "5(1)(b)", "5(1)(c)", "9(1)"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .fault(Fault::Intentional)
        .established(&[Fact::Special, Fact::NotBefore])
        .fee(eur(10_000))
        .then(&[by("BVwG", Fate::Pending)]),
    DSB.case("at-2023-nocoop-176m", "2023-0.637.760")
        .on(day(2023, 12, 7))
        .lower(&["31"])
        .breach(Breach::Obstruction)
        .months(7)
        .seriousness(Seriousness::Low)
        .turnover_of(Whose::Company, eur(176_000_000))
        .fault(Fault::Intentional)
        .established(&[Fact::NotBefore, Fact::Obstructed])
        .fee(eur(10_000))
        .then(&[later(Fate::NotAppealed)]),
    DSB.case("at-2023-ransom-nocoop", "2023-0.603.142")
        .on(day(2023, 12, 12))
        .lower(&["31", "33(1)", "33(3)"])
        .breach(Breach::LateNotice)
        .fault(Fault::Intentional)
        .established(&[Fact::Reported, Fact::NotBefore, Fact::Obstructed])
        .fee(eur(5900)),
    DSB.case("at-2024-football", "2023-0.592.319")
        .on(day(2024, 1, 4))
        .higher(&["6(1)", "17(1)(a)", "58(2)(c)"])
        .breach(Breach::Obstruction)
        .seriousness(Seriousness::Medium)
        .established(&[Fact::Obstructed])
        .fee(eur(11_000)),
    DSB.case("at-2024-nude-pictures", "2024-0.796.258")
        .does(Activity::Other)
        .on(day(2024, 12, 12))
        .higher(&["5(1)(a)", "5(1)(b)", "5(1)(c)", "9(2)"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .fault(Fault::Negligent)
        .established(&[Fact::Special, Fact::NotBefore, Fact::Obstructed])
        .fee(eur(2000)),
    COMMISSIONER
        .key("cy-2019-doctor-instagram")
        .does(Activity::Health)
        .on(day(2019, 10, 11))
        .higher(&["6(1)(a)"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .established(&[Fact::Special])
        .fee(eur(14_000)),
    COMMISSIONER
        .case("cy-2020-bank-of-cyprus", "11.17.001.008.001")
        .does(Activity::Finance)
        .who("Bank of Cyprus Public Company Ltd")
        .on(day(2020, 6, 17))
        .higher(&["5(1)(f)", "5(2)", "15", "32", "33"])
        .breach(Breach::Other)
        .people(1, 1)
        .established(&[Fact::Cooperated])
        .fee(eur(15_000)),
    COMMISSIONER
        .case("cy-2023-newspaper", "11.17.001.010.045")
        .does(Activity::Media)
        .who("Politis")
        .on(day(2023, 1, 16))
        .higher(&["5(1)(c)", "6(1)(f)"])
        .breach(Breach::UnlawfulUse)
        .people(2, 3)
        .fault(Fault::Intentional)
        .established(&[Fact::NotSpecial, Fact::Cooperated])
        .fee(eur(7000)),
    COMMISSIONER
        .key("cy-2023-open-university")
        .does(Activity::Education)
        .public("Open University of Cyprus")
        .on(day(2023, 11, 27))
        .higher(&["5(2)", "32"])
        .breach(Breach::Hacked)
        .established(&[Fact::Reported])
        .fee(eur(45_000)),
    COMMISSIONER
        .case("cy-2024-senira", "11.17.001.011.218")
        .does(Activity::Digital)
        .who("Senira Ltd")
        .on(day(2024, 9, 4))
        .higher(&["12(3)", "31"])
        .breach(Breach::Obstruction)
        .people(2, 2)
        .established(&[Fact::NotSpecial, Fact::Obstructed])
        .fee(eur(3000)),
    COMMISSIONER
        .key("cy-2025-housing-finance")
        .does(Activity::Finance)
        .who("Housing Finance Corporation")
        .on(day(2025, 3, 10))
        .higher(&["5(1)(d)", "5(1)(e)", "24(1)"])
        .breach(Breach::WrongData)
        .people(1, 1)
        .established(&[Fact::Cooperated])
        .fee(eur(10_000)),
    COMMISSIONER
        .case("cy-aylo-social", "11.17.001.009.100")
        .does(Activity::Digital)
        .who("Aylo Social Ltd")
        .higher(&["12(4)", "13", "17"])
        .breach(Breach::NoAnswer)
        .people(1, 1)
        .fee(eur(1500))
        .open(&[Open::Day]),
    IDPC.case("mt-2019-bank-access", "EDPBI:MT:OSS:D:2019:70")
        .does(Activity::Finance)
        .on(day(2019, 10, 28))
        .higher(&["15"])
        .breach(Breach::NoAnswer)
        .people(1, 1)
        .established(&[Fact::Cooperated])
        .fee(eur(8000))
        .then(&[later(Fate::NotAppealed).reported()]),
    IDPC.case("mt-2022-c-planet", "CDP/DBN/31/2020")
        .does(Activity::Digital)
        .who("C-Planet (IT Solutions) Limited")
        .on(day(2022, 1, 17))
        .higher(&["5(1)(f)", "6(1)", "9(1)", "9(2)", "14", "32(1)", "33", "34"])
        .breach(Breach::Hacked)
        .people(335_000, 335_000)
        .established(&[Fact::Special, Fact::Cooperated])
        .fee(eur(65_000)),
    IDPC.case("mt-school-access", "CDP/COMP/344/2022")
        .does(Activity::Education)
        .higher(&["12(3)", "13", "24(1)", "24(2)", "32(4)", "38(1)"])
        .breach(Breach::NoAnswer)
        .people(1, 1)
        .established(&[Fact::Children])
        .fee(eur(2500))
        .open(&[Open::Day]),
    CNPD.case("pt-2019-207", "Deliberação 2019/207")
        .does(Activity::Retail)
        .on(day(2019, 3, 19))
        .higher(&["13(1)", "13(2)"])
        .breach(Breach::Camera)
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore, Fact::Cooperated])
        .fee(eur(2000)),
    CNPD.case("pt-2019-222", "Deliberação 2019/222")
        .does(Activity::Other)
        .on(day(2019, 3, 25))
        .higher(&["13(1)", "13(2)"])
        .breach(Breach::Camera)
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore, Fact::Cooperated])
        .fee(eur(2000)),
    CNPD.case("pt-2019-deco-proteste", "Deliberação 2019/297")
        .does(Activity::Media)
        .who("DECO PROTESTE Editores, Lda.")
        .on(day(2019, 5, 6))
        .under(Law::Communications)
        .national(&["Lei 41/2004 art. 13-A", "Decreto-Lei 7/2004 art. 22"])
        .breach(Breach::Marketing)
        .people(1, 1)
        .months(20)
        .fault(Fault::Negligent)
        .fee(eur(107_000))
        .then(&[later(Fate::NotAppealed).reported()]),
    CNPD.case("pt-2021-548", "Deliberação 2021/548")
        .does(Activity::Administration)
        .public_withheld()
        .on(day(2021, 4, 27))
        .higher(&["5(1)(a)", "9"])
        .breach(Breach::UnlawfulUse)
        .months(2)
        .established(&[Fact::Special])
        .fee(eur(2500)),
    CNPD.case("pt-2021-lisboa", "Deliberação 2021/1569")
        .does(Activity::Administration)
        .public("Município de Lisboa")
        .on(day(2021, 12, 21))
        .higher(&["5(1)(a)", "5(1)(c)", "5(1)(e)", "13", "35(3)(b)"])
        .breach(Breach::UnlawfulUse)
        .fault(Fault::Intentional)
        .established(&[Fact::Special])
        .fee(eur(1_250_000))
        .then(&[
            by("Tribunal Administrativo de Círculo de Lisboa", Fate::Changed(eur(1_027_500)))
                .on(day(2024, 7, 21))
                .reported(),
            by("Tribunal Central Administrativo Sul", Fate::Upheld).on(day(2025, 8, 6)).reported(),
        ]),
    CNPD.case("pt-2022-setubal", "Deliberação 2022/140")
        .does(Activity::Administration)
        .public("Município de Setúbal")
        .on(day(2022, 11, 2))
        .higher(&["5(1)(e)", "5(1)(f)", "13(1)", "13(2)", "37(1)", "37(7)"])
        .breach(Breach::Other)
        .fault(Fault::Negligent)
        .established(&[Fact::Special, Fact::NotBefore, Fact::Cooperated])
        .fee(eur(170_000)),
];
