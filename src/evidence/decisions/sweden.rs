//! Sweden. `FiS` is the first-instance court of Stockholm (Förvaltningsrätten), `KamR` a court of appeal
//! (Kammarrätten), HFD the highest court. Maxima of public authorities are those of the Data Protection Act
//! 6:2 and the Criminal Data Act 6:3.

use super::entry::{
    Breach, Entry, Fact, Fate, Law, Origin, Remark, Whose, by, day, dkk, eur, later, month, row, sek, usd,
    year,
};
use crate::law::circumstance::{Activity, Country, Fault, Seriousness};
use crate::law::{Criterion, Currency, Direction};

const DATAINSPEKTIONEN: Entry = row(Country::Sweden, "Datainspektionen", Currency::Sek);
const IMY: Entry = row(Country::Sweden, "IMY", Currency::Sek);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    DATAINSPEKTIONEN
        .case("se-2019-skelleftea", "DI-2019-2221")
        .at("https://www.imy.se/tillsyner/gymnasienamnden-i-skelleftea-kommun/")
        .does(Activity::Administration)
        .public_up_to(sek(10_000_000), "Skellefteå (gymnasienämnden)")
        .on(day(2019, 8, 20))
        .higher(&["5(1)(c)", "9", "35", "36"])
        .breach(Breach::UnlawfulUse)
        .people(22, 22)
        .established(&[Fact::Special, Fact::Children])
        .fee(sek(200_000))
        .then(&[
            by("FiS", Fate::Upheld).on(day(2020, 8, 14)).reported(),
            by("KamR Stockholm 5888-20", Fate::Upheld).on(day(2021, 3, 1)),
        ]),
    DATAINSPEKTIONEN
        .case("se-2019-nusvar", "DI-2018-22737")
        .who("Nusvar AB")
        .on(day(2019, 12, 13))
        .higher(&["10"])
        .breach(Breach::UnlawfulUse)
        .fault(Fault::Intentional)
        .fee(eur(35_000))
        .read_in(Origin::Others)
        .remark(&[Remark::OtherCurrency]),
    DATAINSPEKTIONEN
        .case("se-2020-google", "DI-2018-9274")
        .does(Activity::Telecom)
        .who("Google LLC")
        .on(day(2020, 3, 10))
        .higher(&["5", "6", "9", "10", "17"])
        .breach(Breach::NoAnswer)
        .people(5690, 5690)
        .months(21)
        .turnover(Whose::Group, 2018, usd(136_819_000_000))
        .fault(Fault::Intentional)
        .fee(sek(75_000_000))
        .then(&[
            by("FiS 7565-20", Fate::Changed(sek(52_000_000))).on(day(2020, 11, 23)),
            by("KamR Göteborg 2232-21", Fate::Changed(sek(50_000_000))).on(day(2021, 11, 30)),
        ]),
    DATAINSPEKTIONEN
        .case("se-2020-orebro", "DI-2020-1539")
        .public_up_to(sek(10_000_000), "Region Örebro (hälso- och sjukvårdsnämnden)")
        .on(day(2020, 5, 11))
        .higher(&["5", "6", "9", "32"])
        .breach(Breach::SentWrong)
        .people(1, 1)
        .established(&[Fact::Reported, Fact::Special])
        .fee(sek(120_000)),
    DATAINSPEKTIONEN
        .case("se-2020-stockholm", "DI-2019-7024")
        .public_up_to(sek(10_000_000), "Stockholm (utbildningsnämnden)")
        .on(day(2020, 11, 24))
        .higher(&["5(1)(f)", "32(1)", "35"])
        .breach(Breach::Snooping)
        .people(100_000, 500_000)
        .established(&[Fact::Special, Fact::Children])
        .factors(&[(Criterion::GdprA, Direction::Aggravating), (Criterion::GdprC, Direction::Mitigating)])
        .fee(sek(4_000_000)),
    DATAINSPEKTIONEN
        .case("se-2020-gnosjo", "DI-2019-7782")
        .public_up_to(sek(10_000_000), "Gnosjö (socialnämnden)")
        .on(day(2020, 11, 24))
        .higher(&["5", "6", "9", "13", "35", "36"])
        .breach(Breach::Camera)
        .people(1, 1)
        .months(13)
        .established(&[Fact::Special])
        .fee(sek(200_000)),
    DATAINSPEKTIONEN
        .case("se-2020-karolinska", "DI-2019-3839")
        .public_up_to(sek(10_000_000), "Karolinska")
        .on(day(2020, 12, 2))
        .higher(&["5(1)(f)", "5(2)", "32(1)", "32(2)"])
        .breach(Breach::Snooping)
        .people(2_000_000, 3_000_000)
        .fault(Fault::Intentional)
        .established(&[Fact::Special, Fact::Before])
        .fee(sek(4_000_000))
        .then(&[by("KamR Stockholm", Fate::Quashed).on(day(2022, 5, 16)).reported()]),
    DATAINSPEKTIONEN
        .case("se-2020-sahlgrenska", "DI-2019-3840")
        .public_up_to(sek(10_000_000), "Sahlgrenska")
        .on(day(2020, 12, 2))
        .higher(&["5(1)(f)", "5(2)", "32(1)", "32(2)"])
        .breach(Breach::Snooping)
        .people(900_000, 900_000)
        .fault(Fault::Intentional)
        .established(&[Fact::Special, Fact::Before])
        .fee(sek(3_500_000))
        .then(&[by("KamR Stockholm", Fate::Quashed).on(day(2022, 5, 16)).reported()]),
    DATAINSPEKTIONEN
        .case("se-2020-vasterbotten", "DI-2019-3841")
        .public_up_to(sek(10_000_000), "Region Västerbotten")
        .on(day(2020, 12, 2))
        .higher(&["5(1)(f)", "5(2)", "32(1)", "32(2)"])
        .breach(Breach::Snooping)
        .people(650_000, 665_000)
        .fault(Fault::Intentional)
        .established(&[Fact::Special, Fact::Before])
        .fee(sek(2_500_000))
        .then(&[by("KamR Stockholm", Fate::Quashed).on(day(2022, 5, 16)).reported()]),
    DATAINSPEKTIONEN
        .case("se-2020-aleris", "DI-2019-3844")
        .who("Aleris Sjukvård AB")
        .on(day(2020, 12, 2))
        .higher(&["5(1)(f)", "5(2)", "32"])
        .breach(Breach::Snooping)
        .people(800_000, 800_000)
        .turnover_of(Whose::Group, sek(4_900_000_000))
        .established(&[Fact::Special])
        .fee(sek(15_000_000)),
    DATAINSPEKTIONEN
        .key("se-2020-capio")
        .does(Activity::Health)
        .who("Capio S:t Göran")
        .on(day(2020, 12, 3))
        .higher(&["5(1)(f)", "5(2)", "32(1)", "32(2)"])
        .breach(Breach::Snooping)
        .fee(sek(30_000_000))
        .then(&[
            by("FiS", Fate::Changed(sek(10_000_000))).reported(),
            by("KamR Stockholm", Fate::Quashed).on(day(2022, 5, 16)).reported(),
        ])
        .read_in(Origin::Others)
        .remark(&[Remark::Published]),
    DATAINSPEKTIONEN
        .key("se-2020-aleris-narsjukvard")
        .does(Activity::Health)
        .who("Aleris Närsjukvård")
        .on(day(2020, 12, 3))
        .higher(&["5(1)(f)", "5(2)", "32(1)", "32(2)"])
        .breach(Breach::Snooping)
        .fee(sek(12_000_000))
        .read_in(Origin::Others)
        .remark(&[Remark::Published]),
    DATAINSPEKTIONEN
        .key("se-2020-ostergotland")
        .does(Activity::Health)
        .public_up_to(sek(10_000_000), "Region Östergötland")
        .on(day(2020, 12, 3))
        .higher(&["5(1)(f)", "5(2)", "32(1)", "32(2)"])
        .breach(Breach::Snooping)
        .fee(sek(2_500_000))
        .then(&[by("KamR Stockholm", Fate::Quashed).on(day(2022, 5, 16)).reported()])
        .read_in(Origin::Others)
        .remark(&[Remark::Published]),
    DATAINSPEKTIONEN
        .case("se-2020-umea", "DI-2019-9432")
        .does(Activity::Administration)
        .public_up_to(sek(10_000_000), "Umeå universitet")
        .on(day(2020, 12, 10))
        .higher(&["5(1)(f)", "32(1)", "33(1)", "33(5)"])
        .breach(Breach::Other)
        .fault(Fault::Negligent)
        .established(&[Fact::Special])
        .fee(sek(550_000)),
    DATAINSPEKTIONEN
        .case("se-2020-uppsalahem", "DI-2020-4534")
        .who("Uppsalahem AB")
        .on(day(2020, 12, 14))
        .higher(&["6(1)(f)"])
        .breach(Breach::Camera)
        .turnover(Whose::Company, 2019, sek(1_450_000_000))
        .fault(Fault::Negligent)
        .factors(&[
            (Criterion::GdprA, Direction::Aggravating),
            (Criterion::GdprA, Direction::Mitigating),
            (Criterion::GdprB, Direction::Mitigating),
        ])
        .fee(sek(300_000))
        .then(&[later(Fate::NotAppealed)]),
    IMY.case("se-2021-police", "DI-2020-2719")
        .at("https://www.imy.se/tillsyner/polismyndigheten/")
        .does(Activity::Administration)
        .public_up_to(sek(10_000_000), "Polismyndigheten (Clearview AI)")
        .on(day(2021, 2, 10))
        .under(Law::CriminalDataAct)
        .articles(&["2:12", "3:2", "3:7"])
        .breach(Breach::UnlawfulUse)
        .established(&[Fact::Special])
        .factors(&[
            (Criterion::Bdl2, Direction::Aggravating),
            (Criterion::Bdl3, Direction::Aggravating),
            (Criterion::Bdl3, Direction::Mitigating),
        ])
        .fee(sek(2_500_000))
        .then(&[
            by("FiS 4756-21", Fate::Upheld).on(day(2021, 9, 30)).reported(),
            by("KamR Stockholm", Fate::Quashed).on(month(2022, 11)).reported(),
        ])
        .read_in(Origin::Text),
    IMY.case("se-2021-medhelp", "DI-2019-3375")
        .does(Activity::Health)
        .who("MedHelp AB")
        .on(day(2021, 6, 7))
        .higher(&["5(1)(a)", "5(1)(f)", "6", "9(1)", "13", "32(1)"])
        .breach(Breach::SentWrong)
        .established(&[Fact::Special])
        .fee(sek(12_000_000))
        .then(&[
            by("FiS 21287-21", Fate::Changed(sek(8_800_000))),
            by("KamR Stockholm 4058-22", Fate::Changed(sek(11_300_000))).on(day(2024, 2, 12)),
        ]),
    IMY.key("se-2021-voice-integrate")
        .does(Activity::Telecom)
        .who("Voice Integrate")
        .on(day(2021, 6, 7))
        .lower(&["32"])
        .breach(Breach::SentWrong)
        .fee(sek(650_000))
        .read_in(Origin::Others),
    IMY.key("se-2021-region-stockholm")
        .does(Activity::Health)
        .public_up_to(sek(10_000_000), "Region Stockholm")
        .on(day(2021, 6, 7))
        .higher(&["5(1)(a)", "13", "14"])
        .breach(Breach::NoInformation)
        .fee(sek(500_000))
        .read_in(Origin::Others),
    IMY.key("se-2021-sormland")
        .does(Activity::Health)
        .public_up_to(sek(10_000_000), "Region Sörmland")
        .on(day(2021, 6, 7))
        .higher(&["5(1)(a)", "13"])
        .breach(Breach::NoInformation)
        .fee(sek(250_000))
        .read_in(Origin::Others),
    IMY.key("se-2021-varmland")
        .does(Activity::Health)
        .public_up_to(sek(10_000_000), "Region Värmland")
        .on(day(2021, 6, 7))
        .higher(&["5(1)(a)", "13"])
        .breach(Breach::NoInformation)
        .fee(sek(250_000))
        .read_in(Origin::Others),
    IMY.case("se-2021-skaraborg", "DI-2018-22697")
        .does(Activity::Administration)
        .public_up_to(sek(10_000_000), "Räddningstjänsten Östra Skaraborg")
        .on(day(2021, 6, 9))
        .higher(&["5(1)(a)", "5(1)(c)", "6(1)(e)", "32(1)"])
        .breach(Breach::Camera)
        .months(35)
        .fee(sek(350_000)),
    IMY.case("se-2021-sl", "DI-2018-21487")
        .does(Activity::Utilities)
        .who("Storstockholms Lokaltrafik (SL)")
        .on(day(2021, 6, 21))
        .higher(&["5(1)(a)", "5(1)(c)", "6(1)", "13"])
        .breach(Breach::Camera)
        .fee(sek(16_000_000))
        .then(&[
            by("FiS 21905-21", Fate::Changed(sek(12_000_000))).reported(),
            by("KamR Stockholm 1552-22", Fate::Changed(sek(8_000_000))).on(day(2023, 1, 26)).reported(),
            by("HFD, C-422/24", Fate::Pending).reported(),
        ]),
    IMY.case("se-2022-uppsala", "DI-2019-9457")
        .public_up_to(sek(5_000_000), "Region Uppsala (regionstyrelsen)")
        .on(day(2022, 1, 26))
        .lower(&["32(1)"])
        .breach(Breach::Other)
        .people(100_000, 500_000)
        .months(11)
        .established(&[Fact::Reported, Fact::Special, Fact::Children])
        .factors(&[(Criterion::GdprD, Direction::Aggravating), (Criterion::GdprD, Direction::Mitigating)])
        .fee(sek(300_000))
        .then(&[later(Fate::NotAppealed)]),
    IMY.case("se-2022-akademiska", "DI-2021-5595")
        .does(Activity::Health)
        .public_up_to(sek(10_000_000), "Region Uppsala (sjukhusstyrelsen)")
        .on(day(2022, 1, 26))
        .higher(&["5(1)(f)", "32(1)"])
        .breach(Breach::Other)
        .people(300, 300)
        .months(11)
        .established(&[Fact::Reported, Fact::Special, Fact::Children])
        .fee(sek(1_600_000)),
    IMY.key("se-2022-tullverket")
        .public_up_to(sek(10_000_000), "Tullverket")
        .on(day(2022, 3, 14))
        .under(Law::CriminalDataAct)
        .articles(&["3:2", "3:8"])
        .breach(Breach::SentWrong)
        .established(&[Fact::Reported])
        .factors(&[(Criterion::Bdl3, Direction::Mitigating), (Criterion::Bdl4, Direction::Mitigating)])
        .fee(sek(300_000))
        .read_in(Origin::Page),
    IMY.case("se-2022-klarna", "DI-2019-4062")
        .at("https://www.imy.se/globalassets/dokument/beslut/2022/beslut-tillsyn-klarna.pdf")
        .does(Activity::Finance)
        .who("Klarna Bank AB")
        .on(day(2022, 3, 28))
        .higher(&["5(1)(a)", "5(2)", "12(1)", "13", "14"])
        .breach(Breach::NoInformation)
        .months(3)
        .turnover(Whose::Group, 2020, sek(10_093_659_000))
        .factors(&[(Criterion::GdprA, Direction::Aggravating), (Criterion::GdprC, Direction::Mitigating)])
        .fee(sek(7_500_000))
        .then(&[
            by("FiS 7679-22", Fate::Changed(sek(6_000_000))).on(day(2023, 4, 14)),
            by("KamR Stockholm 2829-23", Fate::Changed(sek(7_500_000))).on(day(2024, 3, 11)),
        ]),
    IMY.case("se-2023-dalarna", "IMY-2022-695")
        .does(Activity::Health)
        .public_up_to(sek(5_000_000), "Region Dalarna")
        .on(day(2023, 1, 17))
        .lower(&["32(1)"])
        .breach(Breach::SentWrong)
        .people(2500, 2500)
        .months(14)
        .established(&[Fact::Special, Fact::Children])
        .fee(sek(200_000))
        .then(&[by("FiS 1930-23", Fate::Upheld).on(day(2023, 9, 7))]),
    IMY.case("se-2023-spotify", "DI-2019-6696")
        .does(Activity::Telecom)
        .who("Spotify AB")
        .on(day(2023, 6, 12))
        .higher(&["12(1)", "15(1)", "15(2)"])
        .breach(Breach::NoAnswer)
        .months(35)
        .seriousness(Seriousness::Low)
        .turnover(Whose::Group, 2022, sek(132_000_000_000))
        .established(&[Fact::NotSpecial])
        .fee(sek(58_000_000))
        .then(&[
            by("FiS 13539-23", Fate::Changed(sek(40_000_000))).on(day(2024, 6, 28)),
            by("KamR Stockholm 4512-24", Fate::Changed(sek(58_000_000))).on(day(2025, 6, 3)).reported(),
        ]),
    IMY.case("se-2023-bonnier", "DI-2019-11737")
        .does(Activity::Media)
        .who("Bonnier News AB")
        .on(day(2023, 6, 26))
        .higher(&["6(1)"])
        .breach(Breach::UnlawfulUse)
        .turnover_of(Whose::Group, sek(23_299_000_000))
        .established(&[Fact::NotSpecial])
        .fee(sek(13_000_000)),
    IMY.case("se-2023-tele2", "DI-2020-11373")
        .at("https://www.imy.se/nyheter/kammarratten-bekraftar-sanktionsavgift-for-tele2")
        .does(Activity::Telecom)
        .who("Tele2 Sverige AB")
        .on(day(2023, 6, 30))
        .higher(&["44"])
        .breach(Breach::ProcessorTransfer)
        .months(33)
        .seriousness(Seriousness::Low)
        .turnover(Whose::Company, 2022, sek(28_102_000_000))
        .established(&[Fact::NotSpecial])
        .fee(sek(12_000_000))
        .then(&[by("FiS", Fate::Upheld).reported(), by("KamR Stockholm", Fate::Upheld).on(month(2025, 10))]),
    IMY.case("se-2023-cdon", "DI-2020-11397")
        .at("https://www.imy.se/globalassets/dokument/beslut/2023/beslut-tillsyn-ga-cdon.pdf")
        .who("CDON AB")
        .on(day(2023, 6, 30))
        .higher(&["44"])
        .breach(Breach::ProcessorTransfer)
        .months(34)
        .seriousness(Seriousness::Low)
        .turnover(Whose::Company, 2022, sek(461_000_000))
        .fee(sek(300_000)),
    // Of the turnovers that notes have, this one fits the maximum of about SEK 2,160 million that the decision
    // names; DKK 23,600 million does not.
    IMY.case("se-2023-trygghansa", "DI-2021-1905")
        .does(Activity::Finance)
        .who("Trygg-Hansa (Moderna Försäkringar)")
        .on(day(2023, 8, 28))
        .higher(&["5(1)(f)", "32(1)"])
        .breach(Breach::SentWrong)
        .people(650_000, 650_000)
        .months(28)
        .seriousness(Seriousness::Medium)
        .turnover(Whose::Group, 2022, dkk(33_938_000_000))
        .established(&[Fact::Reported, Fact::Special])
        .fee(sek(35_000_000)),
    IMY.case("se-2023-indecap", "DI-2021-3422")
        .does(Activity::Finance)
        .who("Indecap AB")
        .on(day(2023, 11, 7))
        .lower(&["32(1)"])
        .breach(Breach::SentWrong)
        .people(52_364, 52_364)
        .turnover_of(Whose::Group, sek(140_199_260))
        .established(&[Fact::Reported])
        .fee(sek(500_000)),
    IMY.case("se-2023-ostersund", "IMY-2023-1647")
        .does(Activity::Administration)
        .public_up_to(sek(5_000_000), "Östersund (barn- och utbildningsnämnden)")
        .on(year(2023))
        .lower(&["35(1)"])
        .breach(Breach::Other)
        .people(7248, 7248)
        .months(36)
        .fault(Fault::Negligent)
        .established(&[Fact::Children])
        .factors(&[(Criterion::GdprB, Direction::Aggravating)])
        .fee(sek(300_000)),
    IMY.case("se-2024-avanza", "DI-2021-5544")
        .does(Activity::Finance)
        .who("Avanza Bank AB")
        .on(day(2024, 6, 24))
        .higher(&["5(1)(f)", "32(1)"])
        .breach(Breach::Cookies)
        .people(500_000, 1_000_000)
        .months(18)
        .seriousness(Seriousness::Low)
        .turnover(Whose::Group, 2023, sek(4_716_000_000))
        .established(&[Fact::Reported])
        .fee(sek(15_000_000)),
    IMY.case("se-2024-apoteket", "IMY-2022-3270")
        .does(Activity::Health)
        .who("Apoteket AB")
        .on(day(2024, 8, 29))
        .lower(&["32(1)"])
        .breach(Breach::Cookies)
        .people(930_000, 930_000)
        .months(27)
        .turnover_of(Whose::Company, sek(23_270_000_000))
        .established(&[Fact::Reported, Fact::Special])
        .fee(sek(37_000_000)),
    IMY.case("se-2024-granit-bostad", "2023-15373")
        .does(Activity::Housing)
        .who("Granit Bostad Beritsholm AB")
        .on(day(2024, 11, 12))
        .higher(&["6(1)(f)", "13"])
        .breach(Breach::Camera)
        .turnover_of(Whose::Company, sek(274_053_000))
        .fault(Fault::Negligent)
        .fee(sek(200_000)),
    IMY.key("se-2024-apohem")
        .who("Apohem AB")
        .on(year(2024))
        .lower(&["32"])
        .breach(Breach::Cookies)
        .turnover_of(Whose::Company, eur(52_000_000))
        .fee(sek(8_000_000))
        .read_in(Origin::Cited),
    IMY.case("se-2026-sportadmin", "IMY-2025-7801")
        .who("Sportadmin")
        .on(day(2026, 1, 26))
        .lower(&["32"])
        .breach(Breach::Hacked)
        .people(2_100_000, 2_100_000)
        .established(&[Fact::Children])
        .fee(sek(6_000_000))
        .read_in(Origin::Others),
];
