//! Italy.

use super::entry::{Breach, Entry, Fact, Fate, Law, Open, Origin, Whose, by, day, eur, later, row};
use crate::law::Currency;
use crate::law::circumstance::{Activity, Country, Fault, Seriousness};

const GARANTE: Entry = row(Country::Italy, "Garante", Currency::Eur);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    GARANTE
        .case("it-2020-tim", "9256486")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/9256486")
        .does(Activity::Telecom)
        .who("TIM S.p.A.")
        .on(day(2020, 1, 15))
        .higher(&["5", "6", "7", "12", "13", "21", "24", "25", "28", "32"])
        .breach(Breach::Marketing)
        .turnover(Whose::Company, 2018, eur(13_901_473_076))
        .fault(Fault::Intentional)
        .established(&[Fact::Before, Fact::Cooperated])
        .fee(eur(27_802_946)),
    GARANTE
        .case("it-2020-uggiano-school", "9445324")
        .does(Activity::Education)
        .public("Istituto Comprensivo di Uggiano La Chiesa")
        .on(day(2020, 7, 2))
        .higher(&["5(1)(a)", "5(1)(c)", "6(1)(c)", "6(1)(e)"])
        .national(&["Codice art. 2-ter"])
        .breach(Breach::UnlawfulUse)
        .fault(Fault::Negligent)
        .established(&[Fact::NotSpecial, Fact::Children, Fact::NotBefore, Fact::Cooperated])
        .fee(eur(2000)),
    GARANTE
        .case("it-2020-tb-supermarket", "9445567")
        .does(Activity::Retail)
        .who("TB s.r.l.")
        .on(day(2020, 7, 2))
        .higher(&["5(1)(a)", "5(1)(c)", "6"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore])
        .fee(eur(1000)),
    GARANTE
        .case("it-2020-wind-tre", "9435753")
        .does(Activity::Telecom)
        .who("Wind Tre S.p.A.")
        .on(day(2020, 7, 9))
        .higher(&["5(1)", "5(2)", "6(1)(a)", "7", "12(1)", "12(2)", "24", "25"])
        .national(&["Codice art. 130"])
        .breach(Breach::Marketing)
        .turnover_of(Whose::Company, eur(5_228_000_000))
        .fault(Fault::Intentional)
        .established(&[Fact::Before, Fact::Cooperated])
        .fee(eur(16_729_600)),
    GARANTE
        .case("it-2020-iliad", "9435807")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/9435807")
        .does(Activity::Telecom)
        .who("Iliad Italia S.p.A.")
        .on(day(2020, 7, 9))
        .under(Law::Communications)
        .national(&["Codice art. 123(2)", "Codice art. 132-ter"])
        .breach(Breach::Snooping)
        .people(3_000_000, 3_000_000)
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore])
        .fee(eur(800_000)),
    GARANTE
        .case("it-2021-talenti", "9542096")
        .does(Activity::Health)
        .who("Poliambulatorio Talenti S.r.l.")
        .on(day(2021, 1, 14))
        .higher(&["12(3)", "15"])
        .breach(Breach::NoAnswer)
        .people(3, 3)
        .fault(Fault::Negligent)
        .established(&[Fact::Children, Fact::NotBefore, Fact::Cooperated])
        .fee(eur(2000)),
    GARANTE
        .case("it-2021-usl-bologna", "9542155")
        .does(Activity::Health)
        .public("Azienda USL di Bologna")
        .on(day(2021, 1, 14))
        .higher(&["5(1)(f)", "9"])
        .breach(Breach::SentWrong)
        .people(49, 182)
        .established(&[Fact::Reported, Fact::Special, Fact::Before, Fact::Cooperated])
        .fee(eur(18_000)),
    GARANTE
        .case("it-2021-fastweb", "9570997")
        .does(Activity::Telecom)
        .who("Fastweb S.p.A.")
        .on(day(2021, 3, 25))
        .higher(&["5(1)", "5(2)", "6", "7", "12", "13", "21", "24", "25", "32", "33(1)", "34"])
        .breach(Breach::Marketing)
        .people(7_542_000, 7_542_000)
        .fault(Fault::Negligent)
        .established(&[Fact::Before, Fact::Cooperated])
        .fee(eur(4_501_868)),
    GARANTE
        .case("it-2021-trento-health", "9682641")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/9682641")
        .does(Activity::Health)
        .public("Azienda Provinciale per i Servizi Sanitari di Trento")
        .on(day(2021, 5, 27))
        .higher(&["5(1)(a)", "5(1)(f)", "9"])
        .national(&["Codice art. 75"])
        .breach(Breach::SentWrong)
        .people(175, 175)
        .established(&[Fact::Reported, Fact::Special, Fact::Children, Fact::Before, Fact::Cooperated])
        .fee(eur(150_000)),
    GARANTE
        .case("it-2021-dentist-hiv", "9677521")
        .does(Activity::Health)
        .on(day(2021, 6, 10))
        .higher(&["5(1)(a)", "5(1)(c)"])
        .breach(Breach::UnlawfulUse)
        .established(&[Fact::Special, Fact::Cooperated])
        .fee(eur(20_000)),
    GARANTE
        .case("it-2021-roma-parking", "9698724")
        .does(Activity::Administration)
        .public("Roma Capitale")
        .on(day(2021, 7, 22))
        .higher(&["5(1)(a)", "5(1)(e)", "5(1)(f)", "12", "13", "25", "28", "32"])
        .breach(Breach::NoInformation)
        .established(&[Fact::Before])
        .fee(eur(800_000)),
    GARANTE
        .case("it-2021-lombardia", "9697724")
        .does(Activity::Administration)
        .public("Regione Lombardia")
        .on(day(2021, 7, 22))
        .higher(&["5(1)(a)", "5(1)(c)", "6(1)(c)", "6(1)(e)"])
        .national(&["Codice art. 2-ter"])
        .breach(Breach::UnlawfulUse)
        .people(104_000, 104_000)
        .months(11)
        .fault(Fault::Negligent)
        .established(&[Fact::NotSpecial, Fact::NotBefore, Fact::Cooperated])
        .fee(eur(200_000)),
    GARANTE
        .case("it-2021-bocconi", "9703988")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/9703988")
        .does(Activity::Education)
        .who("Università commerciale Luigi Bocconi")
        .on(day(2021, 9, 16))
        .higher(&["5(1)(a)", "5(1)(c)", "5(1)(e)", "6", "9", "13", "25", "35", "44", "46"])
        .national(&["Codice art. 2-sexies"])
        .breach(Breach::UnlawfulUse)
        .established(&[Fact::Special, Fact::NotBefore])
        .fee(eur(200_000)),
    GARANTE
        .case("it-2021-dorelan", "9737185")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/9737185")
        .does(Activity::Retail)
        .who("B&T S.p.A.")
        .on(day(2021, 11, 25))
        .higher(&["5(1)(a)", "6(1)(a)", "12", "13", "14", "21"])
        .national(&["Codice art. 130"])
        .breach(Breach::Marketing)
        .people(3_220_000, 7_510_000)
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore, Fact::Cooperated])
        .fee(eur(400_000)),
    GARANTE
        .case("it-2021-enel-energia", "9735672")
        .does(Activity::Utilities)
        .who("Enel Energia S.p.A.")
        .on(day(2021, 12, 16))
        .higher(&["5(1)(a)", "5(1)(d)", "5(2)", "6(1)", "12", "13", "21", "24", "25(1)", "31"])
        .national(&["Codice art. 130"])
        .breach(Breach::Marketing)
        .fault(Fault::Negligent)
        .established(&[Fact::Before, Fact::Obstructed])
        .fee(eur(26_513_977)),
    GARANTE
        .case("it-2022-san-raffaele", "9779057")
        .does(Activity::Health)
        .who("Società Ospedale San Raffaele s.r.l.")
        .on(day(2022, 4, 28))
        .higher(&["5(1)(f)", "9"])
        .breach(Breach::SentWrong)
        .people(589, 589)
        .established(&[Fact::Reported, Fact::Special, Fact::Cooperated])
        .fee(eur(70_000)),
    GARANTE
        .case("it-2022-amiu-taranto", "9777996")
        .does(Activity::Utilities)
        .who("Amiu S.p.A.")
        .on(day(2022, 4, 28))
        .higher(&["5(1)(a)", "5(1)(b)", "6", "28(2)", "37"])
        .national(&["Codice art. 2-ter"])
        .breach(Breach::Camera)
        .fee(eur(200_000))
        .then(&[later(Fate::NotAppealed).reported()]),
    GARANTE
        .case("it-2022-intesa", "9784626")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/9784626")
        .does(Activity::Finance)
        .who("Intesa Sanpaolo S.p.A.")
        .on(day(2022, 5, 26))
        .higher(&["5(1)(a)", "5(1)(f)", "6"])
        .breach(Breach::SentWrong)
        .people(1, 1)
        .established(&[Fact::NotSpecial, Fact::Before])
        .fee(eur(100_000)),
    GARANTE
        .case("it-2022-luxury-flats", "9815931")
        .does(Activity::Other)
        .who("Sofisticated Luxury Flats s.r.l.")
        .on(day(2022, 9, 15))
        .national(&["Codice art. 157"])
        .breach(Breach::Obstruction)
        .established(&[Fact::Obstructed])
        .fee(eur(2000)),
    GARANTE
        .case("it-2022-clubhouse", "9828901")
        .does(Activity::Digital)
        .who("Alpha Exploration Co. Inc.")
        .on(day(2022, 10, 6))
        .higher(&["5(1)(a)", "5(1)(e)", "6", "7", "12(1)", "13", "14", "27(4)", "35"])
        .breach(Breach::UnlawfulUse)
        .people(16_000_000, 16_000_000)
        .fault(Fault::Negligent)
        .established(&[Fact::Cooperated])
        .fee(eur(2_000_000)),
    GARANTE
        .case("it-2022-douglas", "9825667")
        .does(Activity::Retail)
        .who("Douglas Italia S.p.A.")
        .on(day(2022, 10, 20))
        .higher(&["5(1)(b)", "5(1)(e)", "5(2)", "6", "7", "12(1)", "13(2)(a)", "24", "25(1)"])
        .breach(Breach::TooMuch)
        .people(3_288_170, 3_288_170)
        .turnover_of(Whose::Company, eur(349_596_628))
        .established(&[Fact::NotBefore, Fact::Cooperated])
        .fee(eur(1_400_000)),
    GARANTE
        .case("it-2022-areti", "9832979")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/9832979")
        .does(Activity::Utilities)
        .who("Areti S.p.A.")
        .on(day(2022, 11, 24))
        .higher(&["5(1)(d)", "5(1)(e)", "5(2)", "12", "15", "24"])
        .breach(Breach::WrongData)
        .people(16_743, 32_929)
        .months(60)
        .established(&[Fact::NotSpecial, Fact::NotBefore, Fact::Cooperated])
        .fee(eur(1_000_000)),
    GARANTE
        .case("it-2022-edison", "9856345")
        .does(Activity::Utilities)
        .who("Edison Energia S.p.A.")
        .on(day(2022, 12, 15))
        .higher(&["5(1)(a)", "5(2)", "6", "7", "12(1)", "12(2)", "12(3)", "21(2)", "24", "25(1)"])
        .national(&["Codice art. 130"])
        .breach(Breach::Marketing)
        .turnover_of(Whose::Company, eur(4_900_439_466))
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore, Fact::Cooperated])
        .fee(eur(4_900_000)),
    GARANTE
        .case("it-2022-assiteca", "9860553")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/9860553")
        .does(Activity::Finance)
        .who("Assiteca S.p.A.")
        .on(day(2022, 12, 15))
        .higher(&["5(1)(e)", "6(1)(a)", "7"])
        .national(&["Codice art. 130"])
        .breach(Breach::UnlawfulUse)
        .people(9700, 9700)
        .established(&[Fact::NotBefore, Fact::Cooperated])
        .fee(eur(120_000)),
    GARANTE
        .case("it-2023-tim", "9894662")
        .does(Activity::Telecom)
        .who("TIM S.p.A.")
        .on(day(2023, 4, 13))
        .higher(&["5(2)", "6", "7", "12(2)", "12(3)", "13", "14", "15(1)", "24", "32(1)(b)"])
        .national(&["Codice art. 124(1)", "Codice art. 129(2)", "Codice art. 130"])
        .breach(Breach::Marketing)
        .turnover_of(Whose::Company, eur(12_718_625_495))
        .established(&[Fact::Cooperated])
        .fee(eur(7_631_175)),
    GARANTE
        .case("it-2023-arnia", "9893718 (Arnia)")
        .does(Activity::Other)
        .who("Arnia Soc. Coop.")
        .on(day(2023, 4, 13))
        .higher(&["5(1)(a)", "6", "7", "13", "28", "29", "32"])
        .national(&["Codice art. 130(3)"])
        .breach(Breach::Marketing)
        .fault(Fault::Intentional)
        .established(&[Fact::Obstructed])
        .fee(eur(800_000)),
    GARANTE
        .case("it-2023-ancona-bar", "9889644")
        .does(Activity::Other)
        .who("Ordine degli Avvocati di Ancona")
        .on(day(2023, 4, 13))
        .higher(&["5(1)(a)", "5(1)(f)", "6", "13", "25"])
        .national(&["Codice art. 122"])
        .breach(Breach::TooMuch)
        .people(1078, 1078)
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore, Fact::Cooperated])
        .fee(eur(20_000)),
    GARANTE
        .case("it-2023-mas-srls", "9893718 (Mas s.r.l.s.)")
        .does(Activity::Other)
        .who("Mas s.r.l.s.")
        .on(day(2023, 4, 13))
        .higher(&["5(1)", "5(2)", "6", "7", "13", "28", "29", "30"])
        .breach(Breach::Marketing)
        .fault(Fault::Intentional)
        .established(&[Fact::Obstructed])
        .fee(eur(200_000)),
    GARANTE
        .case("it-2023-sesta-impresa", "9893718 (Sesta Impresa)")
        .does(Activity::Other)
        .who("Sesta Impresa s.r.l.")
        .on(day(2023, 4, 13))
        .higher(&["5(1)(a)", "5(1)(f)", "6", "7", "28", "29", "32"])
        .national(&["Codice art. 2-quaterdecies"])
        .breach(Breach::Marketing)
        .fault(Fault::Intentional)
        .established(&[Fact::Obstructed])
        .fee(eur(300_000)),
    GARANTE
        .case("it-2023-mas-srl", "9893718 (Mas s.r.l.)")
        .does(Activity::Other)
        .who("Mas s.r.l.")
        .on(day(2023, 4, 13))
        .higher(&["5(1)(a)", "6", "7", "13", "28", "29", "30"])
        .national(&["Codice art. 130(3)"])
        .breach(Breach::Marketing)
        .fault(Fault::Intentional)
        .established(&[Fact::Obstructed])
        .fee(eur(500_000)),
    GARANTE
        .case("it-2023-ama-cemetery", "9900808")
        .does(Activity::Administration)
        .who("Ama S.p.A.")
        .on(day(2023, 4, 27))
        .lower(&["28", "29", "32"])
        .national(&["Codice art. 2-quaterdecies"])
        .breach(Breach::UnlawfulUse)
        .fault(Fault::Negligent)
        .established(&[Fact::Special, Fact::NotBefore, Fact::Cooperated])
        .fee(eur(239_000)),
    GARANTE
        .case("it-2023-benetton", "9902472")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/9902472")
        .does(Activity::Retail)
        .who("Benetton Group S.r.l.")
        .on(day(2023, 4, 27))
        .higher(&["5(1)(c)", "5(1)(e)", "32(1)(b)", "32(1)(d)", "32(2)"])
        .breach(Breach::TooMuch)
        .people(249_859, 249_859)
        .turnover_of(Whose::Company, eur(510_143_722))
        .fault(Fault::Gross)
        .established(&[Fact::NotBefore, Fact::Cooperated])
        .fee(eur(240_000)),
    GARANTE
        .case("it-2023-rinascente", "9909907")
        .does(Activity::Retail)
        .who("La Rinascente S.p.A.")
        .on(day(2023, 6, 8))
        .higher(&[
            "5(1)(a)", "5(1)(b)", "5(1)(c)", "5(1)(e)", "5(1)(f)", "12(1)", "32(1)(b)", "32(1)(d)", "35(1)",
        ])
        .breach(Breach::TooMuch)
        .turnover_of(Whose::Company, eur(453_237_299))
        .established(&[Fact::NotBefore])
        .fee(eur(300_000)),
    GARANTE
        .case("it-2023-tiscali", "9920942")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/9920942")
        .does(Activity::Telecom)
        .who("Tiscali Italia S.p.A.")
        .on(day(2023, 7, 18))
        .higher(&["5(1)(a)", "5(1)(b)", "5(1)(c)", "5(1)(e)", "5(2)", "12(1)", "13(2)(a)", "24"])
        .national(&["Codice art. 130(4)"])
        .breach(Breach::Marketing)
        .established(&[Fact::Cooperated])
        .fee(eur(100_000)),
    GARANTE
        .case("it-2023-ac-group", "9964761")
        .does(Activity::Other)
        .who("A.C. Group S.r.l.s.")
        .on(day(2023, 10, 26))
        .higher(&["5(1)(a)", "5(2)", "6(1)(a)", "7", "12", "13", "14", "24", "25"])
        .national(&["Codice art. 130"])
        .breach(Breach::Marketing)
        .people(1, 1)
        .established(&[Fact::NotSpecial, Fact::NotBefore, Fact::Cooperated])
        .fee(eur(10_000)),
    GARANTE
        .case("it-2023-amazon-transport", "9960875")
        .does(Activity::Other)
        .who("Amazon Italia Transport s.r.l.")
        .on(day(2023, 11, 16))
        .higher(&["12(3)", "15"])
        .breach(Breach::NoAnswer)
        .people(1, 1)
        .established(&[Fact::Cooperated])
        .fee(eur(40_000)),
    GARANTE
        .case("it-2024-gp-prescriptions", "9983244")
        .does(Activity::Health)
        .on(day(2024, 1, 11))
        .higher(&["5(1)(f)", "9", "32"])
        .national(&["Codice art. 2-septies(8)"])
        .breach(Breach::Other)
        .established(&[Fact::Special, Fact::Obstructed])
        .fee(eur(20_000)),
    GARANTE
        .case("it-2024-enel", "9988710")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/9988710")
        .does(Activity::Utilities)
        .who("Enel Energia S.p.A.")
        .on(day(2024, 2, 8))
        .higher(&["5(1)(f)", "5(2)", "24(1)", "25", "28", "32"])
        .breach(Breach::Marketing)
        .people(9300, 9300)
        .months(84)
        .turnover(Whose::Company, 2022, eur(24_720_969_350))
        .fault(Fault::Gross)
        .fee(eur(79_107_101)),
    GARANTE
        .case("it-2024-unicredit", "9991020")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/9991020")
        .does(Activity::Finance)
        .who("UniCredit S.p.A.")
        .on(day(2024, 2, 8))
        .higher(&["5(1)(f)", "32(1)", "32(2)"])
        .breach(Breach::Hacked)
        .people(777_765, 777_765)
        .established(&[Fact::Reported, Fact::Before, Fact::Cooperated])
        .fee(eur(2_800_000))
        .then(&[later(Fate::Pending)]),
    GARANTE
        .case("it-2024-medtronic", "9991183")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/9991183")
        .does(Activity::Health)
        .who("Medtronic Italia S.p.A.")
        .on(day(2024, 2, 8))
        .higher(&["5(1)(a)", "5(1)(f)", "9", "12", "13", "32"])
        .breach(Breach::SentWrong)
        .people(732, 5001)
        .seriousness(Seriousness::Low)
        .fault(Fault::Negligent)
        .established(&[Fact::Reported, Fact::Special, Fact::Cooperated])
        .fee(eur(300_000)),
    GARANTE
        .case("it-2024-ntt-data", "9991064")
        .does(Activity::Digital)
        .who("NTT Data Italia S.p.A.")
        .on(day(2024, 2, 8))
        .lower(&["28(2)", "33(2)"])
        .breach(Breach::LateNotice)
        .people(777_765, 777_765)
        .fault(Fault::Negligent)
        .established(&[Fact::NotSpecial, Fact::NotBefore, Fact::Cooperated])
        .fee(eur(800_000)),
    GARANTE
        .case("it-2024-coop-italia", "10007060")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/10007060")
        .does(Activity::Retail)
        .who("Coop Italia Società Cooperativa")
        .on(day(2024, 2, 22))
        .higher(&["5(1)(e)", "12(3)", "15", "21(2)"])
        .breach(Breach::NoAnswer)
        .turnover(Whose::Company, 2022, eur(707_800_006))
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore, Fact::Cooperated])
        .fee(eur(90_000)),
    GARANTE
        .case("it-2024-sigma", "10007895")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/10007895")
        .does(Activity::Retail)
        .who("Sigma s.r.l.")
        .on(day(2024, 2, 22))
        .higher(&["5(1)(a)", "5(2)", "6", "13", "24(1)", "25(1)"])
        .breach(Breach::UnlawfulUse)
        .fault(Fault::Intentional)
        .established(&[Fact::Obstructed])
        .fee(eur(150_000)),
    GARANTE
        .case("it-2024-eniplenitude", "10029424")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/10029424")
        .does(Activity::Utilities)
        .who("Eni Plenitude S.p.A.")
        .on(day(2024, 6, 6))
        .higher(&["5(1)(a)", "5(1)(f)", "5(2)", "6(1)(a)", "24", "25", "28"])
        .breach(Breach::UnlawfulUse)
        .turnover(Whose::Company, 2022, eur(8_024_538_550))
        .established(&[Fact::Before])
        .fee(eur(6_419_631)),
    GARANTE
        .case("it-2024-cappello", "10029500")
        .does(Activity::Retail)
        .who("Cappello Giovanni & Figli s.r.l.")
        .on(day(2024, 6, 6))
        .higher(&["5(1)(a)", "5(1)(c)", "5(1)(e)", "6", "9", "13"])
        .breach(Breach::UnlawfulUse)
        .people(40, 40)
        .established(&[Fact::Special, Fact::Obstructed])
        .fee(eur(120_000)),
    GARANTE
        .case("it-2024-fastweb", "10040382")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/10040382")
        .does(Activity::Telecom)
        .who("Fastweb S.p.A.")
        .on(day(2024, 6, 20))
        .higher(&[
            "5(1)(a)", "5(1)(c)", "5(1)(e)", "5(2)", "6", "7", "12(1)", "12(3)", "13", "21(2)", "24(1)", "25",
        ])
        .national(&["Codice art. 130"])
        .breach(Breach::Marketing)
        // 4 % of it, the maximum, are EUR 106,444,795.
        .turnover(Whose::Company, 2023, eur(2_661_119_875))
        .established(&[Fact::Before, Fact::Cooperated])
        .fee(eur(1_000_000)),
    GARANTE
        .case("it-2024-postel", "10063782")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/10063782")
        .does(Activity::Utilities)
        .who("Postel S.p.A.")
        .on(day(2024, 7, 4))
        .higher(&["5(1)(f)", "25", "33(3)"])
        .breach(Breach::Hacked)
        .people(25_000, 25_000)
        .seriousness(Seriousness::Medium)
        .established(&[Fact::Special])
        .fee(eur(900_000)),
    GARANTE
        .case("it-2024-hera-comm", "10053211")
        .does(Activity::Utilities)
        .who("Hera Comm S.p.A.")
        .on(day(2024, 7, 17))
        .higher(&[
            "5(1)(a)", "5(1)(b)", "5(1)(d)", "5(1)(e)", "5(1)(f)", "5(2)", "12(3)", "15", "24", "28", "32",
        ])
        .breach(Breach::WrongData)
        .people(2309, 2309)
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore, Fact::Cooperated])
        .fee(eur(5_000_000)),
    GARANTE
        .case("it-2024-10065894", "10065894")
        .does(Activity::Housing)
        .on(day(2024, 9, 12))
        .higher(&["5(1)(a)", "6"])
        .breach(Breach::Camera)
        .fee(eur(400)),
    GARANTE
        .case("it-2024-alessandria-hospital", "10086523")
        .does(Activity::Health)
        .public("Azienda Ospedaliero-Universitaria SS. Antonio e Biagio e Cesare Arrigo")
        .on(day(2024, 10, 17))
        .higher(&["5(1)(f)", "32"])
        .breach(Breach::Hacked)
        .established(&[Fact::Reported, Fact::Special, Fact::Cooperated])
        .fee(eur(25_000)),
    GARANTE
        .case("it-2024-serfin", "10084403")
        .does(Activity::Finance)
        .who("Serfin 97 S.r.l.")
        .on(day(2024, 10, 17))
        .lower(&["28(3)(a)", "28(3)(e)", "28(3)(h)"])
        .breach(Breach::SentWrong)
        .people(2, 2)
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore, Fact::Cooperated])
        .fee(eur(60_000)),
    GARANTE
        .case("it-2024-foodinho", "10074601")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/10074601")
        .who("Foodinho S.r.l. (Glovo)")
        .on(day(2024, 11, 13))
        .higher(&[
            "5(1)(a)", "5(1)(c)", "5(1)(d)", "6", "9(2)(b)", "13", "14", "22(3)", "25", "28", "32", "35",
            "88",
        ])
        .breach(Breach::UnlawfulUse)
        .people(36_545, 36_545)
        .fault(Fault::Gross)
        .established(&[Fact::Before])
        .fee(eur(5_000_000)),
    GARANTE
        .case("it-2024-illumia", "10086536")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/10086536")
        .does(Activity::Utilities)
        .who("Illumia S.p.A.")
        .on(day(2024, 11, 13))
        .higher(&["5", "6", "7", "24", "25", "28", "32"])
        .national(&["Codice art. 130"])
        .breach(Breach::Marketing)
        // 4 % of it, the maximum, are EUR 27,155,872.
        .turnover_of(Whose::Company, eur(678_896_800))
        .fee(eur(678_897)),
    GARANTE
        .case("it-2024-eon", "10097012")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/10097012")
        .does(Activity::Utilities)
        .who("E.ON Energia S.p.A.")
        .on(day(2024, 11, 27))
        .higher(&["5", "6", "7", "12", "15", "24", "28"])
        .national(&["Codice art. 130", "Codice art. 2-quaterdecies"])
        .breach(Breach::Marketing)
        // 4 % of it, the maximum, are EUR 89,273,777.20.
        .turnover_of(Whose::Company, eur(2_231_844_430))
        .established(&[Fact::Cooperated])
        .fee(eur(892_738)),
    GARANTE
        .case("it-2024-start-to-fly", "10102462")
        .does(Activity::Other)
        .who("Start to Fly S.r.l.")
        .on(day(2024, 12, 12))
        .higher(&["6(1)(a)", "17"])
        .breach(Breach::Marketing)
        .people(1, 1)
        .fault(Fault::Negligent)
        .established(&[Fact::NotSpecial, Fact::NotBefore, Fact::Obstructed])
        .fee(eur(10_000)),
    GARANTE
        .case("it-2024-portici", "10102334")
        .does(Activity::Administration)
        .public("Comune di Portici")
        .on(day(2024, 12, 12))
        .higher(&["5(1)(a)", "12", "13", "35"])
        .breach(Breach::Camera)
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore, Fact::Cooperated])
        .fee(eur(6000)),
    GARANTE
        .case("it-2024-corte-franca", "10102355")
        .does(Activity::Administration)
        .public("Comune di Corte Franca")
        .on(day(2024, 12, 12))
        .higher(&["5", "6", "37(7)"])
        .national(&["Codice art. 2-ter"])
        .breach(Breach::UnlawfulUse)
        .people(1, 1)
        .fault(Fault::Negligent)
        .established(&[Fact::NotSpecial, Fact::NotBefore, Fact::Cooperated])
        .fee(eur(6000)),
    GARANTE
        .case("it-2024-ambiente-2000", "10096474")
        .does(Activity::Other)
        .who("Ambiente 2000 S.r.l.")
        .on(day(2024, 12, 12))
        .higher(&["5(1)(a)", "5(1)(c)", "12", "17", "88"])
        .national(&["Codice art. 113", "Codice art. 114"])
        .breach(Breach::TooMuch)
        .fault(Fault::Negligent)
        .established(&[Fact::Cooperated])
        .fee(eur(20_000)),
    GARANTE
        .case("it-2024-brescia", "10104750")
        .does(Activity::Administration)
        .public("Comune di Brescia")
        .on(day(2024, 12, 19))
        .higher(&["5(1)(a)", "5(1)(b)", "5(1)(c)", "5(1)(d)", "5(2)", "6", "9"])
        .national(&["Codice art. 2-ter", "Codice art. 2-sexies", "Codice art. 2-septies(8)"])
        .breach(Breach::UnlawfulUse)
        .fault(Fault::Negligent)
        .established(&[Fact::Special, Fact::NotBefore, Fact::Cooperated])
        .fee(eur(10_000)),
    GARANTE
        .case("it-2024-openai", "10085455")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/10085455")
        .does(Activity::Telecom)
        .who("OpenAI OpCo LLC")
        .on(day(2024, 12, 20))
        .higher(&["5(1)(a)", "5(2)", "6", "12", "13", "24", "25(1)", "33", "58(2)"])
        .breach(Breach::UnlawfulUse)
        .months(4)
        .turnover(Whose::Group, 2023, eur(948_487_890))
        .fault(Fault::Negligent)
        .fee(eur(15_000_000))
        .then(&[by("Tribunale di Roma", Fate::Quashed).on(day(2026, 3, 18)).reported()]),
    GARANTE
        .case("it-2025-realmaps", "10110241")
        .does(Activity::Digital)
        .who("Realmaps S.r.l.")
        .on(day(2025, 1, 16))
        .higher(&[
            "5(1)(a)", "5(1)(e)", "5(1)(f)", "5(2)", "6(1)(a)", "7", "12(1)", "12(2)", "12(3)", "13", "14",
            "21(2)", "24", "25", "28", "29", "30", "32(1)(b)", "32(1)(d)", "32(2)", "35", "37",
        ])
        .national(&["Codice art. 2-quaterdecies"])
        .breach(Breach::Marketing)
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore, Fact::Cooperated])
        .fee(eur(100_000)),
    GARANTE
        .case("it-2025-cuccu", "10112287")
        .does(Activity::Other)
        .who("Autotrasporti Cuccu Riccardo s.r.l.")
        .on(day(2025, 1, 16))
        .higher(&["5(1)(a)", "5(1)(c)", "5(1)(e)", "13", "88"])
        .national(&["Codice art. 114", "Codice art. 157"])
        .breach(Breach::UnlawfulUse)
        .people(50, 50)
        .established(&[Fact::NotBefore, Fact::Obstructed])
        .fee(eur(50_000)),
    GARANTE
        .case("it-2025-10112709", "10112709")
        .does(Activity::Health)
        .public("Azienda Ospedaliero-Universitaria Città della Salute e della Scienza di Torino")
        .on(day(2025, 1, 30))
        .higher(&["5", "6", "9"])
        .national(&["Codice art. 2-ter", "Codice art. 2-sexies"])
        .breach(Breach::SentWrong)
        .people(2, 2)
        .established(&[Fact::Special, Fact::Before, Fact::Cooperated])
        .fee(eur(6000)),
    GARANTE
        .case("it-2025-palma-di-montechiaro", "10138964")
        .does(Activity::Administration)
        .public("Comune di Palma di Montechiaro")
        .on(day(2025, 3, 27))
        .lower(&["37(1)", "37(7)"])
        .breach(Breach::Other)
        .established(&[Fact::NotBefore])
        .fee(eur(3000)),
    GARANTE
        .case("it-2025-chatbot", "10130115")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/10130115")
        .does(Activity::Digital)
        .on(day(2025, 4, 10))
        .higher(&["5(1)(a)", "5(1)(c)", "6", "12", "13", "24", "25"])
        .breach(Breach::UnlawfulUse)
        .fee(eur(5_000_000))
        .read_in(Origin::Others)
        .open(&[Open::Controller]),
    GARANTE
        .case("it-2025-menarini", "10149917")
        .does(Activity::Health)
        .who("Menarini Silicon Biosystems S.p.A.")
        .on(day(2025, 5, 21))
        .higher(&["5(1)(a)", "5(1)(e)", "5(2)", "13"])
        .breach(Breach::NoInformation)
        .people(98, 98)
        .established(&[Fact::Special, Fact::NotBefore, Fact::Cooperated])
        .fee(eur(21_000)),
];
