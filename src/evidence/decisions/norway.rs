//! Norway. PVN is the appeals board (Personvernnemnda).

use super::entry::{
    Breach, Entry, Fact, Fate, Law, Open, Origin, Remark, Whose, between, by, day, later, month, nok, row,
    usd, year,
};
use crate::law::circumstance::{Activity, Country, Fault};
use crate::law::{Criterion, Currency, Direction};
use jiff::civil::date;

const DATATILSYNET: Entry = row(Country::Norway, "Datatilsynet", Currency::Nok);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    DATATILSYNET
        .case("no-2017-legelisten", "15/01355")
        .does(Activity::Digital)
        .who("Legelisten.no AS")
        .on(day(2017, 11, 8))
        .under(Law::Earlier)
        .breach(Breach::UnlawfulUse)
        .order()
        .open(&[Open::Later]),
    DATATILSYNET
        .case("no-2019-bergen", "18/02140")
        .public("Bergen kommune")
        .on(day(2019, 3, 18))
        .higher(&["5(1)(f)", "32"])
        .breach(Breach::SentWrong)
        .people(35_000, 35_000)
        .months(3)
        .fault(Fault::Negligent)
        .established(&[Fact::Reported, Fact::Children, Fact::Before])
        .fee(nok(1_600_000)),
    DATATILSYNET
        .case("no-2019-oslo", "18/02579")
        .public("Oslo kommune (Utdanningsetaten)")
        .on(day(2019, 10, 11))
        .higher(&["5(1)(f)", "5(2)", "32"])
        .breach(Breach::SentWrong)
        .people(63_000, 63_000)
        .fault(Fault::Negligent)
        .established(&[Fact::Reported, Fact::Children])
        .notified(nok(2_000_000))
        .fee(nok(1_200_000)),
    DATATILSYNET
        .key("no-2019-jeweller")
        .under(Law::Earlier)
        .breach(Breach::UnlawfulUse)
        .fee(nok(50_000))
        .then(&[by("PVN-2019-09", Fate::Upheld).on(day(2019, 11, 11))])
        .read_in(Origin::Cited),
    DATATILSYNET
        .key("no-2020-law-firm")
        .at("https://personvernnemnda.no/node/528")
        .under(Law::Earlier)
        .breach(Breach::UnlawfulUse)
        .fee(nok(75_000))
        .then(&[by("PVN-2019-15", Fate::Upheld).on(day(2020, 1, 21))])
        .read_in(Origin::Cited),
    DATATILSYNET
        .case("no-2020-odin", "20/02220")
        .at("https://personvernnemnda.no/node/570")
        .who("Odin Flissenter AS")
        .on(day(2020, 7, 2))
        .higher(&["6(1)"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .factors(&[(Criterion::GdprK, Direction::Mitigating)])
        .notified(nok(300_000))
        .fee(nok(150_000))
        .then(&[by("PVN-2020-21", Fate::Upheld).on(day(2021, 3, 9))])
        .remark(&[Remark::Published]),
    DATATILSYNET
        .case("no-2020-02191", "20/02191")
        .does(Activity::Administration)
        .public("Rælingen kommune")
        .on(day(2020, 7, 2))
        .higher(&["5(1)(f)", "9(1)", "32(1)(b)"])
        .breach(Breach::Other)
        .people(15, 15)
        .fault(Fault::Negligent)
        .established(&[Fact::Reported, Fact::Special, Fact::Children, Fact::NotBefore])
        .notified(nok(800_000))
        .fee(nok(500_000))
        .open(&[Open::Factors]),
    DATATILSYNET
        .case("no-2020-sykehuset-ostfold", "20/02291")
        .does(Activity::Health)
        .public("Sykehuset Østfold HF")
        .on(day(2020, 10, 22))
        .lower(&["24", "32"])
        .national(&["Pasientjournalloven § 22", "Pasientjournalloven § 23"])
        .breach(Breach::Snooping)
        .people(13_800, 13_800)
        .months(65)
        .fault(Fault::Negligent)
        .established(&[Fact::Reported, Fact::Special])
        .fee(nok(750_000)),
    DATATILSYNET
        .case("no-2020-indre-ostfold", "20/01984")
        .public("Indre Østfold kommune")
        .on(day(2020, 11, 16))
        .higher(&["5", "6", "32"])
        .breach(Breach::SentWrong)
        .people(1, 1)
        .established(&[Fact::Reported])
        .notified(nok(200_000))
        .fee(nok(200_000)),
    DATATILSYNET
        .case("no-2020-gveik", "20/01896")
        .does(Activity::Retail)
        .who("Gveik AS")
        .on(day(2020, 12, 7))
        .higher(&["5(2)", "6(1)(f)", "24", "32"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .turnover(Whose::Company, 2017, nok(49_000))
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore])
        .fee(nok(75_000)),
    DATATILSYNET
        .case("no-2020-forwarding", "20/02178")
        .does(Activity::Retail)
        .who("X AS")
        .on(day(2020, 12, 7))
        .higher(&["6", "13", "21"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .months(1)
        .turnover(Whose::Company, 2019, nok(168_000_000))
        .notice_on(day(2020, 9, 21))
        .fee(nok(400_000))
        .then(&[by("PVN-2021-03", Fate::Changed(nok(250_000))).on(day(2021, 6, 22))]),
    DATATILSYNET
        .case("no-2020-coop", "20/01790")
        .at("https://personvernnemnda.no/node/596")
        .does(Activity::Retail)
        .who("Coop Finnmark SA")
        .on(day(2020, 12, 22))
        .higher(&["5(1)(a)", "6(1)"])
        .breach(Breach::UnlawfulUse)
        .turnover(Whose::Company, 2018, nok(1_033_257_000))
        .fault(Fault::Gross)
        .established(&[Fact::Reported, Fact::Children])
        .factors(&[
            (Criterion::GdprA, Direction::Aggravating),
            (Criterion::GdprB, Direction::Aggravating),
            (Criterion::GdprC, Direction::Mitigating),
            (Criterion::GdprD, Direction::Neutral),
            (Criterion::GdprE, Direction::Neutral),
            (Criterion::GdprF, Direction::Neutral),
            (Criterion::GdprH, Direction::Neutral),
        ])
        .notified_on(nok(400_000), day(2020, 2, 28))
        .fee(nok(400_000))
        .then(&[by("PVN-2021-09", Fate::Waived).on(day(2021, 8, 31))])
        .read_in(Origin::Text),
    DATATILSYNET
        .case("no-2020-bergen-vigilo", "19/02985")
        .public("Bergen kommune (Vigilo)")
        .on(year(2020))
        .higher(&["5(1)(f)", "5(2)", "32"])
        .breach(Breach::SentWrong)
        .established(&[Fact::Reported, Fact::Children])
        .fee(nok(3_000_000))
        .then(&[later(Fate::NotAppealed)]),
    DATATILSYNET
        .case("no-2021-innovasjon-norge", "20/02042")
        .public("Innovasjon Norge")
        .on(day(2021, 1, 4))
        .higher(&["6(1)(f)", "33"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .notified(nok(1_000_000))
        .fee(nok(1_000_000)),
    DATATILSYNET
        .case("no-2021-cyberbook", "20/02162")
        .who("CyberBook AS")
        .on(day(2021, 1, 18))
        .higher(&["6", "13", "17", "21", "24"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .fee(nok(200_000)),
    DATATILSYNET
        .case("no-2021-email", "20/01916")
        .on(day(2021, 2, 5))
        .higher(&["6", "13", "24"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .fee(nok(250_000)),
    DATATILSYNET
        .case("no-2021-dragefossen", "20/01627")
        .who("Dragefossen AS")
        .on(day(2021, 3, 8))
        .higher(&["5(1)(a)", "6(1)(f)"])
        .breach(Breach::Camera)
        .turnover(Whose::Company, 2019, nok(113_088_000))
        .fault(Fault::Intentional)
        .established(&[Fact::NotSpecial, Fact::Children, Fact::NotBefore])
        .factors(&[(Criterion::GdprB, Direction::Aggravating)])
        .fee(nok(150_000)),
    DATATILSYNET
        .case("no-2021-alesund", "20/02147")
        .public("Ålesund kommune")
        .on(day(2021, 3, 15))
        .higher(&["5", "24", "32", "35"])
        .breach(Breach::Other)
        .fault(Fault::Gross)
        .established(&[Fact::Children, Fact::NotBefore])
        .fee(nok(50_000)),
    DATATILSYNET
        .case("no-2021-asker", "20/01516")
        .does(Activity::Administration)
        .public("Asker kommune")
        .on(day(2021, 3, 15))
        .higher(&["5", "6", "24", "32(1)(b)"])
        .breach(Breach::SentWrong)
        .people(120, 160)
        .months(192)
        .fault(Fault::Negligent)
        .established(&[Fact::Reported, Fact::Special, Fact::Children, Fact::NotBefore])
        .fee(nok(1_000_000))
        .then(&[later(Fate::NotAppealed).reported()]),
    DATATILSYNET
        .case("no-2021-mkl", "20/01777")
        .who("Miljø- og Kvalitetsledelse AS")
        .on(day(2021, 3, 17))
        .under(Law::Earlier)
        .higher(&["5", "6"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .fee(nok(35_000)),
    DATATILSYNET
        .case("no-2021-basaren", "20/01874")
        .who("Basaren Drift AS")
        .on(day(2021, 4, 6))
        .higher(&["6", "13", "24"])
        .breach(Breach::Camera)
        .turnover(Whose::Company, 2020, nok(10_700_000))
        .factors(&[(Criterion::GdprK, Direction::Mitigating)])
        .notified_on(nok(300_000), month(2020, 11))
        .fee(nok(200_000))
        .then(&[by("PVN-2021-13", Fate::Waived).on(day(2021, 11, 4))]),
    DATATILSYNET
        .case("no-2021-nif", "20/01626")
        .who("NIF")
        .on(day(2021, 5, 5))
        .higher(&["5(1)(a)", "5(1)(c)", "5(1)(f)", "6", "32"])
        .breach(Breach::SentWrong)
        .people(3_200_000, 3_200_000)
        .months(3)
        .turnover(Whose::Company, 2019, nok(1_948_935_000))
        .fault(Fault::Negligent)
        .established(&[Fact::Reported, Fact::Children])
        .notified(nok(2_500_000))
        .fee(nok(1_250_000)),
    DATATILSYNET
        .case("no-2021-brabank", "20/02376")
        .does(Activity::Finance)
        .who("BRABANK ASA (ex Easybank ASA)")
        .on(day(2021, 5, 28))
        .lower(&["24(1)", "32(1)", "32(2)"])
        .breach(Breach::SentWrong)
        .people(91, 500)
        .turnover_of(Whose::Company, nok(271_380_000))
        .fault(Fault::Negligent)
        .established(&[Fact::Reported, Fact::NotSpecial, Fact::NotBefore])
        .notified(nok(400_000))
        .fee(nok(400_000)),
    DATATILSYNET
        .case("no-2021-moss", "20/02165")
        .does(Activity::Health)
        .public("Moss kommune")
        .on(day(2021, 6, 4))
        .higher(&["5", "32(1)(b)", "32(1)(d)"])
        .national(&["Pasientjournalloven § 22"])
        .breach(Breach::WrongData)
        .people(2000, 2000)
        .fault(Fault::Negligent)
        .established(&[Fact::Reported, Fact::Special, Fact::Children, Fact::NotBefore])
        .fee(nok(500_000)),
    DATATILSYNET
        .case("no-2021-vegvesen", "18/04147")
        .does(Activity::Administration)
        .public("Statens vegvesen")
        .on(day(2021, 6, 7))
        .higher(&["5(1)", "17(1)(a)", "17(1)(d)", "25(1)"])
        .breach(Breach::TooMuch)
        .fault(Fault::Gross)
        .established(&[Fact::NotSpecial, Fact::NotBefore])
        .notified_on(nok(4_000_000), day(2020, 2, 25))
        .fee(nok(1_000_000)),
    DATATILSYNET
        .case("no-2021-radio-grenland", "20/02274")
        .does(Activity::Media)
        .who("Radio Grenland AS")
        .on(day(2021, 6, 7))
        .higher(&["6(1)(f)", "13", "17(1)(e)", "21", "24"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .turnover_of(Whose::Company, nok(6_554_000))
        .fault(Fault::Intentional)
        .established(&[Fact::NotSpecial])
        .notified(nok(200_000))
        .fee(nok(150_000)),
    DATATILSYNET
        .case("no-2021-salon", "20/01648")
        .on(day(2021, 7, 14))
        .higher(&["5", "6", "12", "13"])
        .breach(Breach::Camera)
        .months(6)
        .turnover_of(Whose::Company, nok(2_596_000))
        .fault(Fault::Intentional)
        .factors(&[(Criterion::GdprK, Direction::Mitigating)])
        .notified_on(nok(150_000), day(2020, 9, 28))
        .fee(nok(100_000))
        .then(&[by("PVN-2021-20", Fate::Upheld).on(day(2022, 2, 15))]),
    DATATILSYNET
        .case("no-2021-google-search", "20/02059")
        .does(Activity::Digital)
        .who("Google")
        .on(day(2021, 8, 17))
        .breach(Breach::NoAnswer)
        .people(1, 1)
        .established(&[Fact::Special])
        .order()
        .then(&[by("PVN-2021-18", Fate::Upheld).on(day(2022, 2, 15))]),
    DATATILSYNET
        .case("no-2021-st-olavs", "20/01813")
        .public("St. Olavs hospital")
        .on(day(2021, 9, 20))
        .higher(&["5", "24", "32"])
        .breach(Breach::Snooping)
        .fault(Fault::Negligent)
        .established(&[Fact::Reported, Fact::Special, Fact::Children])
        .notice_on(day(2020, 11, 20))
        .fee(nok(750_000)),
    DATATILSYNET
        .case("no-2021-hoylandet", "20/01879")
        .public("Høylandet kommune")
        .on(day(2021, 9, 20))
        .lower(&["24", "32"])
        .breach(Breach::Snooping)
        .months(22)
        .established(&[Fact::Reported, Fact::Special])
        .fee(nok(400_000)),
    DATATILSYNET
        .case("no-2021-ultra", "20/02375")
        .at("https://personvernnemnda.no/node/617")
        .does(Activity::Retail)
        .who("Ultra-Technology AS")
        .on(day(2021, 9, 21))
        .higher(&["6(1)(f)", "24"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .turnover(Whose::Company, 2019, nok(20_158_000))
        .fault(Fault::Intentional)
        .established(&[Fact::NotBefore])
        .factors(&[(Criterion::GdprK, Direction::Mitigating)])
        .notified_on(nok(175_000), day(2020, 12, 21))
        .fee(nok(125_000))
        .then(&[by("PVN-2022-03", Fate::Upheld).on(day(2022, 6, 21))]),
    DATATILSYNET
        .case("no-2021-ferde", "20/01727")
        .who("Ferde AS")
        .on(day(2021, 9, 27))
        .higher(&["5", "28(3)", "32", "44"])
        .breach(Breach::ProcessorTransfer)
        .months(25)
        .turnover_of(Whose::Company, nok(3_553_000_000))
        .fault(Fault::Negligent)
        .fee(nok(5_000_000)),
    DATATILSYNET
        .case("no-2021-spk", "20/01893")
        .does(Activity::Administration)
        .public("Statens pensjonskasse")
        .on(day(2021, 11, 24))
        .higher(&["5(1)(c)", "5(1)(e)", "6(1)", "9(2)"])
        .breach(Breach::TooMuch)
        .people(44_000, 44_000)
        .months(36)
        .fault(Fault::Negligent)
        .established(&[Fact::Reported, Fact::Special])
        .factors(&[(Criterion::GdprK, Direction::Mitigating)])
        .notified(nok(1_500_000))
        .fee(nok(1_000_000)),
    DATATILSYNET
        .case("no-2021-grindr", "20/02136")
        .at("https://www.datatilsynet.no/en/regulations-and-tools/regulations/avgjorelser-fra-datatilsynet/2021/gebyr-til-grindr/")
        .does(Activity::Telecom)
        .who("Grindr LLC")
        .on(day(2021, 12, 13))
        .higher(&["6(1)", "9(1)"])
        .breach(Breach::UnlawfulUse)
        .months(21)
        .fault(Fault::Intentional)
        .established(&[Fact::Special])
        .notified_on(nok(100_000_000), month(2021, 1))
        .fee(nok(65_000_000))
        .then(&[
            by("PVN-2022-22", Fate::Upheld).on(day(2023, 9, 27)),
            by("Oslo tingrett", Fate::Upheld).on(day(2024, 7, 1)),
            by("Borgarting lagmannsrett", Fate::Upheld).on(month(2025, 10)).reported(),
        ]),
    DATATILSYNET
        .case("no-2021-eas", "20/04401")
        .does(Activity::Other)
        .who("Elektro & Automasjon Systemer AS")
        .on(day(2021, 12, 13))
        .higher(&["6(1)(f)", "24"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .turnover_of(Whose::Company, nok(34_630_000))
        .fault(Fault::Negligent)
        .established(&[Fact::NotSpecial, Fact::Cooperated])
        .notified(nok(250_000))
        .fee(nok(200_000)),
    DATATILSYNET
        .case("no-2021-aquateknikk", "20/02225")
        .does(Activity::Retail)
        .who("Aquateknikk AS")
        .on(between(date(2020, 1, 1), date(2021, 12, 31)))
        .higher(&["5(1)(a)", "6(1)(f)"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .turnover(Whose::Company, 2020, nok(12_000_000))
        .fault(Fault::Negligent)
        .factors(&[(Criterion::GdprK, Direction::Mitigating)])
        .notified(nok(300_000))
        .fee(nok(100_000)),
    DATATILSYNET
        .case("no-2022-ostre-toten", "21/00480")
        .does(Activity::Administration)
        .public("Østre Toten kommune")
        .on(day(2022, 1, 7))
        .higher(&["5(1)(f)", "24", "32"])
        .breach(Breach::Hacked)
        .fault(Fault::Negligent)
        .established(&[Fact::Reported, Fact::Special, Fact::Children, Fact::Cooperated])
        .notified_on(nok(4_000_000), day(2021, 10, 18))
        .fee(nok(4_000_000))
        .then(&[by("PVN-2022-13", Fate::Upheld).on(day(2023, 1, 24))]),
    DATATILSYNET
        .case("no-2022-etterforsker1", "21/02504")
        .does(Activity::Finance)
        .who("Etterforsker1 Gruppen AS")
        .on(day(2022, 2, 1))
        .higher(&["5(2)", "6(1)(f)", "24"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .turnover(Whose::Company, 2020, nok(2_121_000))
        .fault(Fault::Negligent)
        .fee(nok(50_000)),
    DATATILSYNET
        .case("no-2022-lillestrom", "21/03177")
        .does(Activity::Education)
        .public("Lillestrøm kommune")
        .on(day(2022, 2, 2))
        .higher(&["5", "6", "32(1)(b)"])
        .breach(Breach::SentWrong)
        .people(1, 1)
        .established(&[Fact::Reported, Fact::Special, Fact::Children])
        .notified(nok(500_000))
        .fee(nok(300_000)),
    DATATILSYNET
        .case("no-2022-elit-elektro", "21/01164")
        .who("Elit Elektro AS")
        .on(day(2022, 2, 24))
        .higher(&["6", "13", "21", "24"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .fee(nok(300_000)),
    DATATILSYNET
        .case("no-2022-stortinget", "20/03500")
        .public("Stortinget")
        .on(day(2022, 3, 4))
        .higher(&["5", "32"])
        .breach(Breach::Hacked)
        .fault(Fault::Gross)
        .established(&[Fact::Reported, Fact::Special, Fact::NotBefore])
        .notice_on(day(2022, 1, 13))
        .fee(nok(2_000_000))
        .open(&[Open::Notice]),
    DATATILSYNET
        .case("no-2022-mailbox", "20/02368")
        .who("X AS")
        .on(day(2022, 3, 15))
        .higher(&["6(1)(f)", "13", "24"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .months(1)
        .turnover(Whose::Company, 2020, nok(4_579_000))
        .fault(Fault::Intentional)
        .established(&[Fact::Reported])
        .fee(nok(100_000))
        .then(&[by("PVN-2022-14", Fate::Upheld).on(day(2022, 12, 13))]),
    DATATILSYNET
        .case("no-2022-arbeidstilsynet", "20/02875")
        .public("Arbeidstilsynet")
        .on(day(2022, 5, 16))
        .higher(&["6", "15"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .fault(Fault::Intentional)
        .established(&[Fact::Reported, Fact::NotSpecial, Fact::NotBefore])
        .fee(nok(150_000)),
    DATATILSYNET
        .case("no-2022-krokatjonnvegen", "20/02066")
        .who("Krokatjønnvegen 15 AS")
        .on(day(2022, 5, 27))
        .higher(&["6", "24"])
        .breach(Breach::UnlawfulUse)
        .people(2, 2)
        .established(&[Fact::Obstructed])
        .fee(nok(300_000)),
    DATATILSYNET
        .case("no-2022-nav-cv", "21/00872")
        .public("NAV")
        .on(day(2022, 6, 21))
        .higher(&["5", "6"])
        .breach(Breach::UnlawfulUse)
        .people(535_900, 1_800_000)
        .months(240)
        .fault(Fault::Negligent)
        .established(&[Fact::Reported, Fact::NotBefore])
        .notice_on(day(2022, 5, 23))
        .fee(nok(5_000_000)),
    DATATILSYNET
        .case("no-2022-trumf", "20/03046")
        .does(Activity::Retail)
        .who("Trumf AS")
        .on(month(2022, 6))
        .lower(&["32", "33(1)", "33(5)"])
        .breach(Breach::SentWrong)
        .turnover(Whose::Group, 2020, nok(101_560_000_000))
        .fault(Fault::Intentional)
        .established(&[Fact::NotBefore])
        .notice_on(day(2021, 12, 6))
        .fee(nok(5_000_000)),
    DATATILSYNET
        .case("no-2022-recover", "21/02293")
        .does(Activity::Other)
        .who("Recover AS")
        .on(day(2022, 8, 25))
        .higher(&["6(1)(f)", "24"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .turnover_of(Whose::Company, nok(1_361_138_000))
        .fault(Fault::Negligent)
        .established(&[Fact::NotSpecial, Fact::NotBefore])
        .fee(nok(200_000)),
    DATATILSYNET
        .case("no-2023-kirke", "20/01772")
        .does(Activity::Other)
        .who("Den norske kirke")
        .on(day(2023, 1, 9))
        .higher(&["6(1)", "12(1)", "14(1)(d)", "14(2)(f)"])
        .breach(Breach::UnlawfulUse)
        .established(&[Fact::Special, Fact::Children])
        .reprimand()
        .then(&[by("PVN-2024-03", Fate::Upheld).on(day(2024, 8, 27))]),
    DATATILSYNET
        .case("no-2023-sats", "20/02422")
        .who("SATS ASA")
        .on(day(2023, 2, 6))
        .higher(&["5", "6", "12", "13", "15", "17"])
        .breach(Breach::NoAnswer)
        .turnover_of(Whose::Company, nok(3_247_000_000))
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore])
        .fee(nok(10_000_000)),
    DATATILSYNET
        .case("no-2023-argon", "21/03126")
        .does(Activity::Health)
        .who("Argon Medical Devices, Inc.")
        .on(day(2023, 3, 8))
        .lower(&["33(1)"])
        .breach(Breach::LateNotice)
        .people(1, 20)
        .turnover_of(Whose::Company, usd(215_000_000))
        .fault(Fault::Negligent)
        .established(&[Fact::Reported, Fact::NotSpecial, Fact::NotBefore])
        .notified(nok(2_500_000))
        .fee(nok(2_500_000))
        .then(&[by("Personvernnemnda", Fate::Pending)]),
    DATATILSYNET
        .case("no-2023-meta-daily-penalty", "21/03530")
        .does(Activity::Digital)
        .who("Meta Platforms Ireland Limited, Facebook Norway AS")
        .on(day(2023, 8, 7))
        .breach(Breach::UnlawfulUse)
        .order()
        .then(&[by("PVN-2024-04", Fate::Quashed).on(day(2024, 6, 18))]),
    DATATILSYNET
        .case("no-2024-nav", "23/00708")
        .at("https://personvernnemnda.no/pvn-2024-17")
        .does(Activity::Administration)
        .public("NAV")
        .on(day(2024, 3, 18))
        .higher(&["5(1)(f)", "5(2)", "24", "32"])
        .breach(Breach::Snooping)
        .people(3_200_000, 3_200_000)
        .fault(Fault::Intentional)
        .established(&[Fact::Special, Fact::Before])
        .notified_on(nok(20_000_000), day(2023, 11, 27))
        .fee(nok(20_000_000))
        .then(&[by("PVN-2024-17", Fate::Quashed).on(day(2024, 12, 17)).reported()]),
    // Only the size was appealed; what the board decided on 12 June 2025 was not read.
    DATATILSYNET
        .case("no-2024-debt-information", "21/01507")
        .at("https://personvernnemnda.no/?p=1521")
        .does(Activity::Administration)
        .public_withheld()
        .on(day(2024, 3, 21))
        .breach(Breach::UnlawfulUse)
        .fee(nok(85_000))
        .read_in(Origin::Page)
        .open(&[Open::Controller, Open::Articles, Open::Later]),
    DATATILSYNET
        .case("no-2024-uia", "24/00793")
        .does(Activity::Education)
        .public("Universitetet i Agder")
        .on(day(2024, 9, 4))
        .lower(&["24", "32"])
        .breach(Breach::Snooping)
        .people(15_270, 16_200)
        .months(72)
        .fault(Fault::Negligent)
        .established(&[Fact::Reported, Fact::Special, Fact::Cooperated])
        .fee(nok(150_000)),
    DATATILSYNET
        .case("no-2024-disqus", "20/01801")
        .who("Disqus Inc.")
        .on(day(2024, 10, 28))
        .higher(&["5", "6", "12", "13"])
        .breach(Breach::Cookies)
        .notified_on(nok(25_000_000), day(2021, 5, 3))
        .reprimand(),
    DATATILSYNET
        .case("no-2025-telenor", "21/03823")
        .does(Activity::Telecom)
        .who("Telenor ASA")
        .on(day(2025, 3, 10))
        .lower(&["24(1)", "24(2)", "37", "38", "39"])
        .breach(Breach::Other)
        .months(15)
        .turnover(Whose::Group, 2023, nok(80_452_000_000))
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore])
        .factors(&[(Criterion::GdprK, Direction::Mitigating)])
        .fee(nok(4_000_000)),
    DATATILSYNET
        .key("no-2018-car-dealer")
        .under(Law::Earlier)
        .breach(Breach::UnlawfulUse)
        .fee(nok(75_000))
        .read_in(Origin::Cited)
        .open(&[Open::Later]),
];
