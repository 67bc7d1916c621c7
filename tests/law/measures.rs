//! What may happen besides a fee: where each measure stands, and when it is worth showing, typed anew from Art. 58(2), from
//! SN 1.1, 1.2, 1.4 and 1.5 (the Criminal Data Act) and from SN 3.1 and 3.2 (Norway).

use crate::{article, chapter, section};
use finesight::law::procedure::CorrectiveMeasureWhen::{
    self, Always, Breached, ControlLost, NoFee, NotInformed,
};
use finesight::law::procedure::CorrectiveMeasureWhen::{
    CrossBorder, NotCrossBorder, NotFeeGround, PublicBody,
};
use finesight::law::{Citation, Pinpoint, Regime, Source, Verified};

/// A measure, when it is worth showing, and where it is set out.
type Row = (&'static str, CorrectiveMeasureWhen, Citation);

const fn of_58_2(key: &'static str, when: CorrectiveMeasureWhen, letter: &'static str) -> Row {
    (key, when, article(Source::Gdpr, letter))
}

/// Art. 58(2): (b) reprimands, (c) requests of those whom the data are about, (d) processing as the Regulation wants it, (e) a
/// breach is told to them (Art. 34), (f) a ban, (g) erasure, (h) a certification (Arts 42 and 43), (j) flows to third countries.
/// Art. 56 is on who leads across borders.
const REGULATION: [Row; 9] = [
    of_58_2("gdpr-reprimand", Always, "58(2)(b)"),
    of_58_2("gdpr-order", Always, "58(2)(d)"),
    of_58_2(
        "gdpr-order-request",
        Breached(&["gdpr-12", "gdpr-15", "gdpr-16", "gdpr-17", "gdpr-18", "gdpr-20", "gdpr-21"]),
        "58(2)(c)",
    ),
    of_58_2("gdpr-order-tell", Breached(&["gdpr-34"]), "58(2)(e)"),
    of_58_2("gdpr-ban", Breached(&["gdpr-6", "gdpr-7", "gdpr-9", "gdpr-10"]), "58(2)(f)"),
    of_58_2("gdpr-erase", Breached(&["gdpr-5-1-e", "gdpr-17"]), "58(2)(g)"),
    of_58_2("gdpr-withdraw", Breached(&["gdpr-42-43"]), "58(2)(h)"),
    of_58_2("gdpr-flows", Breached(&["gdpr-44"]), "58(2)(j)"),
    of_58_2("gdpr-lead", CrossBorder, "56"),
];

const fn bdl(in_chapter: u8, at: &'static str, para: u8, number: u8) -> Citation {
    let place = Pinpoint::Chapter { chapter: in_chapter, section: at, para, number };
    Citation::read(Source::CriminalDataAct, place)
}

/// An order to act so that the processing becomes lawful, or to meet other duties.
const ORDER: Citation = bdl(5, "7", 1, 2);

const CRIMINAL_DATA_ACT: [Row; 17] = [
    // What is no fee ground can still be enjoined, and warned of.
    ("bdl-instead", NotFeeGround, ORDER),
    ("bdl-warning", NotFeeGround, bdl(5, "6", 0, 0)),
    // "There is no reprimand in 5:7": read from the list that lacks it.
    ("bdl-no-reprimand", NoFee, bdl(5, "7", 0, 0).verified(Verified::Inferred)),
    ("bdl-order-measures", Breached(&["bdl-3-2"]), ORDER),
    ("bdl-order-assessment", Breached(&["bdl-3-7", "bdl-3-7-2"]), ORDER),
    ("bdl-order-inform", NotInformed, ORDER),
    ("bdl-inform-limits", NotInformed, bdl(4, "5", 0, 0)),
    ("bdl-order-erase", ControlLost, ORDER),
    // "Must state the latest completion date": the second paragraph.
    ("bdl-order-day", Always, bdl(5, "7", 2, 0)),
    ("bdl-ban", Always, bdl(5, "7", 1, 3)),
    ("bdl-ignored-order", Always, bdl(6, "1", 2, 0)),
    ("bdl-not-at-once", Always, bdl(5, "8", 0, 0)),
    ("bdl-appeal", Always, bdl(7, "3", 0, 0)),
    ("bdl-payment", Always, bdl(6, "8", 0, 0)),
    ("bdl-recovery", Always, Citation::read(Source::RecoveryAct, Pinpoint::Whole)),
    ("bdl-repayment", Always, chapter(Source::CriminalDataOrdinance, 6, "3")),
    ("bdl-damages", Always, bdl(7, "1", 0, 0)),
];

const fn popl(at: &'static str, para: u8) -> Citation {
    section(Source::NorwegianDataAct, at, para)
}

const fn fvl(at: &'static str) -> Citation {
    section(Source::NorwegianProcedureAct, at, 0)
}

const NORWAY: [Row; 10] = [
    ("no-coercive", Always, popl("29", 0)),
    // SN 4: the fee lapsed, the breach stood, and no reprimand took its place.
    ("no-lapse-without-reprimand", NoFee, Citation::read(Source::BoardCoop, Pinpoint::Whole)),
    ("no-hearing", Always, fvl("16")),
    ("no-silence", Always, fvl("47–49")),
    // The Board decides appeals, and not in cases across borders.
    ("no-appeal", NotCrossBorder, popl("22", 0)),
    ("no-appeal-abroad", CrossBorder, popl("22", 0)),
    ("no-detriment", Always, fvl("34")),
    ("no-costs", Always, fvl("36")),
    ("no-payment", Always, popl("27", 0)),
    ("no-court", Always, popl("27", 2)),
];

/// An article of an Act that has articles.
const fn art(key: &'static str, act: Source, at: &'static str) -> Row {
    (key, Always, article(act, at))
}

/// A section of an Act that has sections, and its paragraph; none is the section as a whole.
const fn sec(key: &'static str, act: Source, at: &'static str, para: u8) -> Row {
    (key, Always, section(act, at, para))
}

/// A section as the Acts of the United Kingdom and Ireland have it, with the subsection.
const fn clause(key: &'static str, act: Source, at: &'static str) -> Row {
    (key, Always, Citation::read(act, Pinpoint::Clause(at)))
}

/// The same, for what happens to public bodies alone.
const fn of_a_public_body((key, _, cite): Row) -> Row {
    (key, PublicBody, cite)
}

const fn quoted((key, when, cite): Row) -> Row {
    (key, when, cite.verified(Verified::Quoted))
}

/// What each state has beside Art. 58(2), typed from the notes on the states (countries.md) where they name the place, and
/// else from what the message of the measure says of the Act. A place that slips shows here.
const NATIONAL: &[(Regime, &[Row])] = &[
    // DSG § 11: "insbesondere bei erstmaligen Verstößen … Verwarnen"; § 62(1): offences beside Art. 83, up to EUR 50,000.
    (
        Regime::AtGdpr,
        &[
            sec("at-warning", Source::AustrianDataAct, "11", 0),
            sec("at-other-offences", Source::AustrianDataAct, "62", 1),
        ],
    ),
    (Regime::BgGdpr, BULGARIA),
    (Regime::BgLawEnforcement, BULGARIA),
    // The Croatian Act: 45 no appeal and an action; 46 payment; 48 publication; 49 collection; 51 cameras.
    (
        Regime::HrGdpr,
        &[
            art("hr-after-order", Source::CroatianDataAct, "45(3)"),
            art("hr-instalments", Source::CroatianDataAct, "45(2), 46(4)"),
            art("hr-court", Source::CroatianDataAct, "45(4)"),
            art("hr-collection", Source::CroatianDataAct, "49"),
            art("hr-published", Source::CroatianDataAct, "48"),
            art("hr-cameras", Source::CroatianDataAct, "51"),
        ],
    ),
    // Law 125(I)/2018: 32 is on fines, 33 on offences.
    (
        Regime::CyGdpr,
        &[
            art("cy-court", Source::CypriotDataAct, "28"),
            art("cy-debt", Source::CypriotDataAct, "32(2)"),
            art("cy-offences", Source::CypriotDataAct, "33(1)–(4)"),
            of_a_public_body(art("cy-head", Source::CypriotDataAct, "33(5)(b)")),
        ],
    ),
    // Act 110/2019: § 64 the Úřad decides, § 62(4) it may waive, § 65 it may shelve; s. ř. s. § 72(1): two months.
    (
        Regime::CzGdpr,
        &[
            sec("cz-authority", Source::CzechDataAct, "64", 0),
            sec("cz-instead", Source::CzechDataAct, "62", 4),
            sec("cz-shelved", Source::CzechDataAct, "65", 0),
            sec("cz-court", Source::CzechCourtCode, "72", 1),
        ],
    ),
    // Databeskyttelsesloven § 41: the courts; § 42: a fine notice for those who admit.
    (
        Regime::DkGdpr,
        &[
            sec("dk-recommended", Source::DanishDataAct, "41", 0),
            sec("dk-notice", Source::DanishDataAct, "42", 0),
        ],
    ),
    // IKS § 59: a public body, "kõrgemalseisva asutuse", and a protest; § 60: penalty payment; §§ 71 and 72: other breaches.
    (
        Regime::EeGdpr,
        &[
            sec("ee-coercive", Source::EstonianDataAct, "60", 0),
            of_a_public_body(sec("ee-higher-body", Source::EstonianDataAct, "59", 1)),
            of_a_public_body(sec("ee-protest", Source::EstonianDataAct, "59", 3)),
            sec("ee-other-breaches", Source::EstonianDataAct, "71–72", 0),
        ],
    ),
    // Act 1050/2018 § 24: the board, and five years until a fine lapses; § 25: appeal.
    (
        Regime::FiGdpr,
        &[
            sec("fi-board", Source::FinnishDataAct, "24", 0),
            sec("fi-appeal", Source::FinnishDataAct, "25", 0),
            sec("fi-lapse", Source::FinnishDataAct, "24", 0),
        ],
    ),
    // Loi 78-17, Art. 20: penalty payment of at most EUR 100,000 a day, not of the State; Art. 22: the restricted committee.
    (
        Regime::FrGdpr,
        &[
            art("fr-committee", Source::FrenchDataAct, "22"),
            quoted(art("fr-penalty-payment", Source::FrenchDataAct, "20")),
            art("fr-publication", Source::FrenchDataAct, "22"),
        ],
    ),
    // BDSG § 43(2): EUR 50,000 for the offences of (1), which are on consumer credit; § 42: crimes.
    (
        Regime::DeGdpr,
        &[
            sec("de-consumer-credit", Source::GermanDataAct, "43", 2),
            sec("de-crimes", Source::GermanDataAct, "42", 0),
        ],
    ),
    (
        Regime::GrGdpr,
        &[
            art("gr-court", Source::GreekDataAct, "20(1)–(2)"),
            art("gr-stop", Source::GreekDataAct, "15(5), (8)"),
            art("gr-crime", Source::GreekDataAct, "38"),
        ],
    ),
    (Regime::HuGdpr, HUNGARY),
    (Regime::HuLawEnforcement, HUNGARY),
    // Act 90/2018 Art. 38: the courts; 45: daily fines; 46: default interest after a month; 48: prison.
    (
        Regime::IsGdpr,
        &[
            sec("is-daily", Source::IcelandicDataAct, "45", 1),
            sec("is-interest", Source::IcelandicDataAct, "46", 6),
            sec("is-courts", Source::IcelandicDataAct, "38", 1),
            sec("is-criminal", Source::IcelandicDataAct, "48", 0),
        ],
    ),
    // Data Protection Act 2018 (Ireland) s. 142: Circuit Court up to EUR 75,000, else High Court; 149 publication.
    (
        Regime::IeGdpr,
        &[
            clause("ie-courts", Source::IrishDataAct, "142(2)–(6)"),
            clause("ie-publication", Source::IrishDataAct, "149(1)"),
            clause("ie-notice", Source::IrishDataAct, "133(9)"),
        ],
    ),
    // Codice Art. 166(4), as decisions cite it: "nei confronti sia di soggetti privati, sia di autorità pubbliche".
    (Regime::ItGdpr, &[quoted(art("it-authority", Source::ItalianDataCode, "166(4)"))]),
    // FPDAL Art. 38: "brīdinājumu vai naudas sodu amatpersonai līdz divsimt naudas soda vienībām".
    (
        Regime::LvGdpr,
        &[
            of_a_public_body(art("lv-official", Source::LatvianDataAct, "38")),
            art("lv-appeal", Source::LatvianLiabilityAct, "168(1), 186(1)"),
            art("lv-instalments", Source::LatvianLiabilityAct, "266"),
        ],
    ),
    // DSG Art. 20: board of appeal and Administrative Court, four weeks each.
    (
        Regime::LiGdpr,
        &[
            art("li-second-appeal", Source::LiechtensteinDataAct, "20(2)"),
            of_a_public_body(art("li-suspensive", Source::LiechtensteinDataAct, "20(3)")),
            art("li-persons", Source::LiechtensteinDataAct, "40(5)"),
            art("li-cameras", Source::LiechtensteinDataAct, "5(8)"),
            art("li-offences", Source::LiechtensteinDataAct, "41–42"),
        ],
    ),
    // Law of 1 August 2018: 49 astreinte of 5 % of daily turnover; 50 collection; 51 obstruction; 52 publication.
    (
        Regime::LuGdpr,
        &[
            art("lu-daily", Source::LuxembourgDataAct, "49(1)"),
            art("lu-publication", Source::LuxembourgDataAct, "52"),
            art("lu-collection", Source::LuxembourgDataAct, "50"),
            art("lu-obstruction", Source::LuxembourgDataAct, "51"),
        ],
    ),
    (Regime::LuLawEnforcement, &[art("lu-periodic-penalty", Source::LuxembourgCriminalDataAct, "47(2)")]),
    // Cap. 586: 21, 25 and 50 a day for public bodies; 28(3) not due until exhausted; 29 Court of Appeal.
    (
        Regime::MtGdpr,
        &[
            of_a_public_body(art("mt-daily", Source::MalteseDataAct, "21")),
            art("mt-not-due", Source::MalteseDataAct, "28(3)"),
            art("mt-court", Source::MalteseDataAct, "29"),
            art("mt-offence", Source::MalteseDataAct, "22"),
        ],
    ),
    (
        Regime::NlGdpr,
        &[
            art("nl-order", Source::DutchDataAct, "16(1)"),
            art("nl-suspended", Source::DutchDataAct, "38"),
            art("nl-court", Source::DutchAdministrativeAct, "7:1, 8:1"),
        ],
    ),
    // Wpg Art. 35c(3): an appeal suspends.
    (
        Regime::NlLawEnforcement,
        &[
            art("nl-order", Source::DutchPoliceDataAct, "35(2), 35c(1)(b)"),
            art("nl-suspended", Source::DutchPoliceDataAct, "35c(3)"),
            art("nl-court", Source::DutchAdministrativeAct, "7:1, 8:1"),
        ],
    ),
    (
        Regime::PlGdpr,
        &[
            art("pl-figures", Source::PolishDataAct, "101a"),
            art("pl-instalments", Source::PolishDataAct, "105(2)–(4)"),
        ],
    ),
    // Law 190/2018 Art. 13: a plan of at most 90 days, and checked again within 10; Law 102/2005 Arts 14³ to 14⁵.
    (
        Regime::RoGdpr,
        &[
            of_a_public_body(art("ro-plan", Source::RomanianDataAct, "2(1)(e), 13(3)")),
            art("ro-imposed", Source::RomanianAuthorityAct, "14³(1)–(3)"),
            art("ro-court", Source::RomanianAuthorityAct, "14⁴(1)–(2)"),
            art("ro-published", Source::RomanianAuthorityAct, "14⁵(1)"),
            art("ro-daily", Source::RomanianAuthorityAct, "14⁵(2)"),
        ],
    ),
    (Regime::SkGdpr, SLOVAKIA),
    (Regime::SkLawEnforcement, SLOVAKIA),
    // ZVOP-2 Art. 98(4): only the responsible person, EUR 400 to 4,000 and the like.
    (
        Regime::SiGdpr,
        &[
            of_a_public_body(art("si-official", Source::SlovenianDataAct, "98(4)")),
            art("si-own-offences", Source::SlovenianDataAct, "98–114"),
            art("si-payment", Source::SlovenianMisdemeanoursAct, "57.c(3), 200(2)"),
        ],
    ),
    // LOPDGDD Art. 76(4): published above EUR 1 million, of legal persons; Art. 77: public bodies.
    (
        Regime::EsGdpr,
        &[
            art("es-authority", Source::SpanishDataAct, "68(1)"),
            art("es-publication", Source::SpanishDataAct, "76(4)"),
            of_a_public_body(art("es-discipline", Source::SpanishDataAct, "77(3)")),
        ],
    ),
    // SN 2: dataskyddslagen 7:3 appeal, 6:6 payment; the ordinance §§ 9 to 11, Kammarkollegiet and five years.
    (
        Regime::SeGdpr,
        &[
            ("se-appeal", Always, chapter(Source::DataProtectionAct, 7, "3")),
            ("se-payment", Always, chapter(Source::DataProtectionAct, 6, "6")),
            ("se-recovery", Always, chapter(Source::DataProtectionOrdinance, 0, "9–11")),
        ],
    ),
    // G 3: DPA 2018 s. 149 enforcement notice; UK GDPR Art. 58(2)(b), and of Part 3 Sch. 13 para. 2(c); policy of 11 November
    // 2025 on public bodies, known as quoted.
    (
        Regime::UkGdpr,
        &[
            quoted(art("gdpr-reprimand", Source::UkGdpr, "58(2)(b)")),
            clause("uk-enforcement-notice", Source::UkDataAct, "149(1)"),
            APPROACH,
        ],
    ),
    (
        Regime::UkPart3,
        &[
            (
                "gdpr-reprimand",
                Always,
                Citation::read(Source::UkDataAct, Pinpoint::Point("Sch. 13 para. 2(c)")),
            ),
            clause("uk-enforcement-notice", Source::UkDataAct, "149(1)"),
            APPROACH,
        ],
    ),
    // Regulation (EU) 2018/1725 Art. 58(2): (b) reprimands, (e) orders.
    (
        Regime::EuInstitutions,
        &[
            art("eui-reprimand", Source::InstitutionsRegulation, "58(2)(b)"),
            art("eui-order", Source::InstitutionsRegulation, "58(2)(e)"),
        ],
    ),
];

const APPROACH: Row = of_a_public_body(quoted((
    "uk-public-sector",
    Always,
    Citation::read(Source::IcoPublicSector, Pinpoint::Whole),
)));

/// ZZLD Art. 86: other breaches, double on repeat; Art. 87: collection; ZANN Art. 58г: agreement.
const BULGARIA: &[Row] = &[
    art("bg-agreement", Source::BulgarianOffencesAct, "58г(1)–(2), (8)"),
    art("bg-other-breaches", Source::BulgarianDataAct, "86"),
    art("bg-collection", Source::BulgarianDataAct, "87(4)"),
];

/// Infotv. § 61; Kp. §§ 13(3) and 39(6).
const HUNGARY: &[Row] = &[
    sec("hu-published", Source::HungarianDataAct, "61", 2),
    sec("hu-instalments", Source::HungarianDataAct, "61", 8),
    sec("hu-court", Source::HungarianCourtCode, "13", 3),
    sec("hu-not-suspended", Source::HungarianCourtCode, "39", 6),
];

/// Act 18/2018 §§ 102(1) and 105.
const SLOVAKIA: &[Row] = &[
    sec("sk-authority", Source::SlovakDataAct, "102", 1),
    sec("sk-order-fines", Source::SlovakDataAct, "105", 0),
];

/// Each state has what was typed for it, and nothing else beside what the Regulation has.
#[test]
fn every_national_measure_stands_where_its_act_has_it() {
    let typed_apart = [Regime::SeCriminalDataAct, Regime::NoGdpr];
    for regime in Regime::ALL.iter().filter(|regime| !typed_apart.contains(regime)) {
        let typed = NATIONAL.iter().find(|(of, _)| of == regime).map_or(&[][..], |(_, typed)| typed);
        let is_shared = |key: &str| REGULATION.iter().any(|(shared, ..)| *shared == key);
        let is_typed = |key: &str| typed.iter().any(|(own, ..)| *own == key);
        let own = regime.corrective_measures().iter().filter(|it| is_typed(it.key) || !is_shared(it.key));
        let own: Vec<Row> = own.map(|it| (it.key, it.when, it.cite)).collect();
        assert_eq!(own, typed, "{}", regime.key());
    }
}

/// Wherever the Regulation holds as it is, all of Art. 58(2) is there.
#[test]
fn the_powers_of_the_regulation_hold_in_each_state() {
    for regime in Regime::ALL.iter().filter(|regime| regime.rules().statute == Source::Gdpr) {
        let is_its_own = regime.field() == Regime::EeaGdpr.field();
        let own = regime.corrective_measures();
        for (key, when, cite) in &REGULATION[..if is_its_own { REGULATION.len() } else { 0 }] {
            let found = own.iter().find(|it| it.key == *key).map(|it| (it.when, it.cite));
            assert_eq!(found, Some((*when, *cite)), "{}: {key}", regime.key());
        }
    }
}

#[test]
fn every_measure_stands_where_the_act_has_it() {
    for (regime, typed) in [
        (Regime::EeaGdpr, &REGULATION[..]),
        (Regime::SeCriminalDataAct, &CRIMINAL_DATA_ACT[..]),
        (Regime::NoGdpr, &NORWAY[..]),
    ] {
        let own: Vec<_> = regime.corrective_measures().iter().collect();
        for (key, when, cite) in typed {
            let found = own.iter().find(|measure| measure.key == *key);
            let found = found.unwrap_or_else(|| panic!("{} has no {key}", regime.key()));
            assert_eq!((found.when, found.cite), (*when, *cite), "{}: {key}", regime.key());
        }
        let shared = |key: &str| REGULATION.iter().any(|(other, ..)| *other == key);
        let untyped = own.iter().filter(|measure| !typed.iter().any(|(key, ..)| *key == measure.key));
        let untyped: Vec<&str> = untyped.map(|measure| measure.key).filter(|key| !shared(key)).collect();
        assert!(untyped.is_empty(), "{}: {untyped:?} were not typed", regime.key());
    }
    // An order to tell people enforces 4:2, and one to erase 2:16.
    let duty = |key| {
        let measures = Regime::SeCriminalDataAct.corrective_measures();
        measures.iter().find(|measure| measure.key == key).and_then(|measure| measure.duty)
    };
    assert_eq!(duty("bdl-order-inform"), Some(bdl(4, "2", 0, 0)));
    assert_eq!(duty("bdl-order-erase"), Some(bdl(2, "16", 0, 0)));
    assert_eq!(duty("bdl-ban"), None);
}
