//! Citations as each language writes them. The forms are typed from how statutes are cited: in Swedish as the Acts and
//! the reports of the Government do it, in Norwegian as the Acts, the board and Lovdata do it, in Danish as the Acts and
//! the authority do it, and in Finnish as the Acts and the Court of Justice do it, with the source before the place.

use finesight::api::book::page::CellData;
use finesight::api::law_book;
use finesight::law::{Citation, Pinpoint, Source};
use finesight::text::Lang;
use finesight::text::cite::{at_articles, at_chapters, begun, citation, named};
use finesight::text::place::articles;
use jiff::civil::date;

/// A citation, and its forms in English, Swedish, Bokmål, Nynorsk, Danish and Finnish.
type Row = (Source, Pinpoint, [&'static str; Lang::ALL.len()]);

const fn at(chapter: u8, section: &'static str, para: u8, number: u8) -> Pinpoint {
    Pinpoint::Chapter { chapter, section, para, number }
}

const fn section(section: &'static str, para: u8) -> Pinpoint {
    Pinpoint::Section { section, para }
}

const SWEDISH_ACTS: &[Row] = &[
    (
        Source::CriminalDataAct,
        at(6, "1–2", 0, 0),
        [
            "Criminal Data Act (2018:1177) ch. 6 ss. 1–2",
            "6 kap. 1 och 2 §§ brottsdatalagen (2018:1177)",
            "den svenske brottsdatalagen (2018:1177) kap. 6 §§ 1 og 2",
            "den svenske brottsdatalagen (2018:1177) kap. 6 §§ 1 og 2",
            "den svenske brottsdatalag (2018:1177), kapitel 6, §§ 1 og 2",
            "Ruotsin brottsdatalagen (rikosasioiden tietosuojalaki, 2018:1177), 6 luvun 1 ja 2 §",
        ],
    ),
    (
        Source::CriminalDataAct,
        at(5, "7", 1, 2),
        [
            "Criminal Data Act (2018:1177) ch. 5 s. 7 para. 1 no. 2",
            "5 kap. 7 § första stycket 2 brottsdatalagen (2018:1177)",
            "den svenske brottsdatalagen (2018:1177) kap. 5 § 7 første ledd nr. 2",
            "den svenske brottsdatalagen (2018:1177) kap. 5 § 7 første ledd nr. 2",
            "den svenske brottsdatalag (2018:1177), kapitel 5, § 7, stk. 1, nr. 2",
            "Ruotsin brottsdatalagen (rikosasioiden tietosuojalaki, 2018:1177), 5 luvun 7 §:n 1 momentin 2 kohta",
        ],
    ),
    (
        Source::CriminalDataAct,
        at(6, "4", 0, 3),
        [
            "Criminal Data Act (2018:1177) ch. 6 s. 4 no. 3",
            "6 kap. 4 § 3 brottsdatalagen (2018:1177)",
            "den svenske brottsdatalagen (2018:1177) kap. 6 § 4 nr. 3",
            "den svenske brottsdatalagen (2018:1177) kap. 6 § 4 nr. 3",
            "den svenske brottsdatalag (2018:1177), kapitel 6, § 4, nr. 3",
            "Ruotsin brottsdatalagen (rikosasioiden tietosuojalaki, 2018:1177), 6 luvun 4 §:n 3 kohta",
        ],
    ),
    (
        Source::PoliceDataAct,
        at(4, "2–4, 5 a, 7–11 a", 0, 0),
        [
            "Police Data Act (2018:1693) ch. 4 ss. 2–4, 5 a, 7–11 a",
            "4 kap. 2–4, 5 a och 7–11 a §§ polisens brottsdatalag (2018:1693)",
            "polisens brottsdatalag (2018:1693) kap. 4 §§ 2–4, 5 a og 7–11 a",
            "polisens brottsdatalag (2018:1693) kap. 4 §§ 2–4, 5 a og 7–11 a",
            "polisens brottsdatalag (2018:1693), kapitel 4, §§ 2–4, 5 a og 7–11 a",
            "Ruotsin polisens brottsdatalag (poliisin tietolaki, 2018:1693), 4 luvun 2–4, 5 a ja 7–11 a §",
        ],
    ),
    (
        Source::PrisonDataAct,
        Pinpoint::Chapters("2:5, 3:7"),
        [
            "Prison and Probation Data Act (2018:1699) ch. 2 s. 5, ch. 3 s. 7",
            "2 kap. 5 § och 3 kap. 7 § Kriminalvårdens brottsdatalag (2018:1699)",
            "Kriminalvårdens brottsdatalag (2018:1699) kap. 2 § 5 og kap. 3 § 7",
            "Kriminalvårdens brottsdatalag (2018:1699) kap. 2 § 5 og kap. 3 § 7",
            "Kriminalvårdens brottsdatalag (2018:1699), kapitel 2, § 5 og kapitel 3, § 7",
            "Ruotsin Kriminalvårdens brottsdatalag (vankeinhoidon tietolaki, 2018:1699), 2 luvun 5 § ja 3 luvun 7 §",
        ],
    ),
    (
        Source::CriminalDataAct,
        at(4, "", 0, 0),
        [
            "Criminal Data Act (2018:1177) ch. 4",
            "4 kap. brottsdatalagen (2018:1177)",
            "den svenske brottsdatalagen (2018:1177) kap. 4",
            "den svenske brottsdatalagen (2018:1177) kap. 4",
            "den svenske brottsdatalag (2018:1177), kapitel 4",
            "Ruotsin brottsdatalagen (rikosasioiden tietosuojalaki, 2018:1177), 4 luku",
        ],
    ),
    (
        Source::SwedishProcedureAct,
        at(0, "44", 0, 0),
        [
            "Swedish Administrative Procedure Act (2017:900) s. 44",
            "44 § förvaltningslagen (2017:900)",
            "den svenske förvaltningslagen (2017:900) § 44",
            "den svenske förvaltningslagen (2017:900) § 44",
            "den svenske forvaltningslov (förvaltningslagen, 2017:900), § 44",
            "Ruotsin förvaltningslagen (hallintolaki, 2017:900), 44 §",
        ],
    ),
    (
        Source::CriminalDataAct,
        Pinpoint::Transitional("4–5"),
        [
            "Criminal Data Act (2018:1177), transitional provisions 4–5",
            "punkterna 4 och 5 i övergångsbestämmelserna till brottsdatalagen (2018:1177)",
            "den svenske brottsdatalagen (2018:1177) overgangsbestemmelsene nr. 4 og 5",
            "den svenske brottsdatalagen (2018:1177) overgangsføresegnene nr. 4 og 5",
            "den svenske brottsdatalag (2018:1177), overgangsbestemmelserne, nr. 4 og 5",
            "Ruotsin brottsdatalagen (rikosasioiden tietosuojalaki, 2018:1177), siirtymäsäännösten 4 ja 5 kohta",
        ],
    ),
    (
        Source::CriminalDataAct,
        Pinpoint::Transitional("3"),
        [
            "Criminal Data Act (2018:1177), transitional provision 3",
            "punkt 3 i övergångsbestämmelserna till brottsdatalagen (2018:1177)",
            "den svenske brottsdatalagen (2018:1177) overgangsbestemmelsene nr. 3",
            "den svenske brottsdatalagen (2018:1177) overgangsføresegnene nr. 3",
            "den svenske brottsdatalag (2018:1177), overgangsbestemmelserne, nr. 3",
            "Ruotsin brottsdatalagen (rikosasioiden tietosuojalaki, 2018:1177), siirtymäsäännösten 3 kohta",
        ],
    ),
    (
        Source::CriminalDataBill,
        Pinpoint::Page("483"),
        [
            "Swedish Government Bill 2017/18:232 p. 483",
            "prop. 2017/18:232 s. 483",
            "de svenske forarbeidene, prop. 2017/18:232 s. 483",
            "dei svenske førearbeida, prop. 2017/18:232 s. 483",
            "det svenske lovforslag prop. 2017/18:232, side 483",
            "Ruotsin hallituksen esitys, prop. 2017/18:232, s. 483",
        ],
    ),
];

const OTHER_ACTS: &[Row] = &[
    (
        Source::NorwegianProcedureAct,
        section("47–49", 0),
        [
            "Norwegian Public Administration Act (1967) §§ 47–49",
            "47–49 §§ norska forvaltningsloven (1967)",
            "forvaltningsloven §§ 47–49",
            "forvaltningslova §§ 47–49",
            "den norske forvaltningslov (1967), §§ 47–49",
            "Norjan forvaltningsloven (hallintolaki, 1967), 47–49 §",
        ],
    ),
    (
        Source::NorwegianProcedureAct,
        section("46", 2),
        [
            "Norwegian Public Administration Act (1967) § 46 para. 2",
            "46 § andra stycket norska forvaltningsloven (1967)",
            "forvaltningsloven § 46 andre ledd",
            "forvaltningslova § 46 andre ledd",
            "den norske forvaltningslov (1967), § 46, stk. 2",
            "Norjan forvaltningsloven (hallintolaki, 1967), 46 §:n 2 momentti",
        ],
    ),
    (
        Source::NorwegianProcedureAct,
        section("44", 3),
        [
            "Norwegian Public Administration Act (1967) § 44 para. 3",
            "44 § tredje stycket norska forvaltningsloven (1967)",
            "forvaltningsloven § 44 tredje ledd",
            "forvaltningslova § 44 tredje ledd",
            "den norske forvaltningslov (1967), § 44, stk. 3",
            "Norjan forvaltningsloven (hallintolaki, 1967), 44 §:n 3 momentti",
        ],
    ),
    (
        Source::NorwegianProcedureAct,
        section("44, 46", 0),
        [
            "Norwegian Public Administration Act (1967) §§ 44, 46",
            "44 och 46 §§ norska forvaltningsloven (1967)",
            "forvaltningsloven §§ 44 og 46",
            "forvaltningslova §§ 44 og 46",
            "den norske forvaltningslov (1967), §§ 44 og 46",
            "Norjan forvaltningsloven (hallintolaki, 1967), 44 ja 46 §",
        ],
    ),
    (
        Source::NorwegianProcedureAct,
        Pinpoint::Letter { section: "46", para: 2, letter: "c" },
        [
            "Norwegian Public Administration Act (1967) § 46 para. 2(c)",
            "46 § andra stycket c norska forvaltningsloven (1967)",
            "forvaltningsloven § 46 andre ledd bokstav c",
            "forvaltningslova § 46 andre ledd bokstav c",
            "den norske forvaltningslov (1967), § 46, stk. 2, litra c",
            "Norjan forvaltningsloven (hallintolaki, 1967), 46 §:n 2 momentin c kohta",
        ],
    ),
    (
        Source::DanishDataAct,
        section("41", 6),
        [
            "Danish Data Protection Act § 41 para. 6",
            "41 § sjätte stycket Danmarks databeskyttelseslov",
            "den danske databeskyttelsesloven § 41 sjette ledd",
            "den danske databeskyttelsesloven § 41 sjette ledd",
            "databeskyttelsesloven, § 41, stk. 6",
            "Tanskan databeskyttelsesloven (tietosuojalaki), 41 §:n 6 momentti",
        ],
    ),
    // In its Swedish version an Act of Finland has "1 mom.", and "24 och 25 §".
    (
        Source::FinnishDataAct,
        section("24", 4),
        [
            "Finnish Data Protection Act (1050/2018) § 24 para. 4",
            "24 § 4 mom. Finlands dataskyddslag (1050/2018)",
            "den finske personvernloven (1050/2018) § 24 fjerde ledd",
            "den finske personvernlova (1050/2018) § 24 fjerde ledd",
            "den finske databeskyttelseslov (1050/2018), § 24, stk. 4",
            "tietosuojalaki (1050/2018), 24 §:n 4 momentti",
        ],
    ),
    (
        Source::FinnishDataAct,
        section("24–25", 0),
        [
            "Finnish Data Protection Act (1050/2018) §§ 24–25",
            "24 och 25 § Finlands dataskyddslag (1050/2018)",
            "den finske personvernloven (1050/2018) §§ 24 og 25",
            "den finske personvernlova (1050/2018) §§ 24 og 25",
            "den finske databeskyttelseslov (1050/2018), §§ 24 og 25",
            "tietosuojalaki (1050/2018), 24 ja 25 §",
        ],
    ),
    (
        Source::WithdrawalAct,
        Pinpoint::Clause("3(4)"),
        [
            "European Union (Withdrawal) Act 2018 (United Kingdom) s. 3(4)",
            "section 3(4) brittiska European Union (Withdrawal) Act 2018",
            "den britiske European Union (Withdrawal) Act 2018 section 3(4)",
            "den britiske European Union (Withdrawal) Act 2018 section 3(4)",
            "den britiske European Union (Withdrawal) Act 2018, section 3(4)",
            "European Union (Withdrawal) Act 2018 (Ison-Britannian eroamislaki), section 3(4)",
        ],
    ),
    (
        Source::WithdrawalAct,
        Pinpoint::Clause("3(2)–(4), 5(1)"),
        [
            "European Union (Withdrawal) Act 2018 (United Kingdom) ss. 3(2)–(4), 5(1)",
            "sections 3(2)–(4), 5(1) brittiska European Union (Withdrawal) Act 2018",
            "den britiske European Union (Withdrawal) Act 2018 sections 3(2)–(4), 5(1)",
            "den britiske European Union (Withdrawal) Act 2018 sections 3(2)–(4), 5(1)",
            "den britiske European Union (Withdrawal) Act 2018, sections 3(2)–(4), 5(1)",
            "European Union (Withdrawal) Act 2018 (Ison-Britannian eroamislaki), sections 3(2)–(4), 5(1)",
        ],
    ),
    (
        Source::Gdpr,
        Pinpoint::Recital("148"),
        [
            "GDPR recital 148",
            "skäl 148 i dataskyddsförordningen",
            "personvernforordningen fortalepunkt 148",
            "personvernforordninga fortalepunkt 148",
            "databeskyttelsesforordningen, betragtning 148",
            "yleinen tietosuoja-asetus, johdanto-osan 148 kappale",
        ],
    ),
];

const fn regulation(list: &'static str, words: [&'static str; Lang::ALL.len()]) -> Row {
    (Source::Gdpr, Pinpoint::Article(list), words)
}

const ARTICLES: &[Row] = &[
    regulation(
        "83(2)(a)",
        [
            "GDPR Art. 83(2)(a)",
            "artikel 83.2 a i dataskyddsförordningen",
            "personvernforordningen artikkel 83 nr. 2 bokstav a",
            "personvernforordninga artikkel 83 nr. 2 bokstav a",
            "databeskyttelsesforordningen, artikel 83, stk. 2, litra a",
            "yleinen tietosuoja-asetus, 83 artiklan 2 kohdan a alakohta",
        ],
    ),
    regulation(
        "83(2)(a), (b), (g)",
        [
            "GDPR Art. 83(2)(a), (b), (g)",
            "artikel 83.2 a, b och g i dataskyddsförordningen",
            "personvernforordningen artikkel 83 nr. 2 bokstav a, b og g",
            "personvernforordninga artikkel 83 nr. 2 bokstav a, b og g",
            "databeskyttelsesforordningen, artikel 83, stk. 2, litra a, b og g",
            "yleinen tietosuoja-asetus, 83 artiklan 2 kohdan a, b ja g alakohta",
        ],
    ),
    regulation(
        "83(4)–(6)",
        [
            "GDPR Art. 83(4)–(6)",
            "artikel 83.4–83.6 i dataskyddsförordningen",
            "personvernforordningen artikkel 83 nr. 4–6",
            "personvernforordninga artikkel 83 nr. 4–6",
            "databeskyttelsesforordningen, artikel 83, stk. 4–6",
            "yleinen tietosuoja-asetus, 83 artiklan 4–6 kohta",
        ],
    ),
    regulation(
        "83(4)–(5), (7)",
        [
            "GDPR Art. 83(4)–(5), (7)",
            "artikel 83.4, 83.5 och 83.7 i dataskyddsförordningen",
            "personvernforordningen artikkel 83 nr. 4, 5 og 7",
            "personvernforordninga artikkel 83 nr. 4, 5 og 7",
            "databeskyttelsesforordningen, artikel 83, stk. 4, 5 og 7",
            "yleinen tietosuoja-asetus, 83 artiklan 4, 5 ja 7 kohta",
        ],
    ),
    // The definitions are numbered points, and no paragraphs: nr. in the Danish version, alakohta in the Finnish.
    regulation(
        "4(7)",
        [
            "GDPR Art. 4(7)",
            "artikel 4.7 i dataskyddsförordningen",
            "personvernforordningen artikkel 4 nr. 7",
            "personvernforordninga artikkel 4 nr. 7",
            "databeskyttelsesforordningen, artikel 4, nr. 7",
            "yleinen tietosuoja-asetus, 4 artiklan 7 alakohta",
        ],
    ),
    regulation(
        "83(1)",
        [
            "GDPR Art. 83(1)",
            "artikel 83.1 i dataskyddsförordningen",
            "personvernforordningen artikkel 83 nr. 1",
            "personvernforordninga artikkel 83 nr. 1",
            "databeskyttelsesforordningen, artikel 83, stk. 1",
            "yleinen tietosuoja-asetus, 83 artiklan 1 kohta",
        ],
    ),
    regulation(
        "9",
        [
            "GDPR Art. 9",
            "artikel 9 i dataskyddsförordningen",
            "personvernforordningen artikkel 9",
            "personvernforordninga artikkel 9",
            "databeskyttelsesforordningen, artikel 9",
            "yleinen tietosuoja-asetus, 9 artikla",
        ],
    ),
    regulation(
        "6–7",
        [
            "GDPR Arts 6–7",
            "artiklarna 6 och 7 i dataskyddsförordningen",
            "personvernforordningen artikkel 6 og 7",
            "personvernforordninga artikkel 6 og 7",
            "databeskyttelsesforordningen, artikel 6 og 7",
            "yleinen tietosuoja-asetus, 6 ja 7 artikla",
        ],
    ),
    (
        Source::CourtRules,
        Pinpoint::Article("36–42"),
        [
            "Rules of Procedure of the Court of Justice Arts 36–42",
            "artiklarna 36–42 i EU-domstolens rättegångsregler",
            "EU-domstolens prosessreglement artikkel 36–42",
            "prosessreglementet til EU-domstolen artikkel 36–42",
            "EU-Domstolens procesreglement, artikel 36–42",
            "unionin tuomioistuimen työjärjestys, 36–42 artikla",
        ],
    ),
];

const PARAGRAPHS: &[Row] = &[
    (
        Source::DeutscheWohnen,
        Pinpoint::Para("44, 46–51, 60"),
        [
            "Court of Justice, C-807/21 Deutsche Wohnen paras 44, 46–51, 60",
            "EU-domstolen, C-807/21 Deutsche Wohnen, punkterna 44, 46–51 och 60",
            "EU-domstolen, C-807/21 (Deutsche Wohnen) premiss 44, 46–51 og 60",
            "EU-domstolen, C-807/21 (Deutsche Wohnen) premiss 44, 46–51 og 60",
            "EU-Domstolen, C-807/21 (Deutsche Wohnen), præmis 44, 46–51 og 60",
            "unionin tuomioistuin, C-807/21 Deutsche Wohnen, tuomion 44, 46–51 ja 60 kohta",
        ],
    ),
    (
        Source::PrivacyInternational,
        Pinpoint::Para("44"),
        [
            "Court of Justice, C-623/17 Privacy International para. 44",
            "EU-domstolen, C-623/17 Privacy International, punkt 44",
            "EU-domstolen, C-623/17 (Privacy International) premiss 44",
            "EU-domstolen, C-623/17 (Privacy International) premiss 44",
            "EU-Domstolen, C-623/17 (Privacy International), præmis 44",
            "unionin tuomioistuin, C-623/17 Privacy International, tuomion 44 kohta",
        ],
    ),
    (
        Source::DigitalRights,
        Pinpoint::Para("65"),
        [
            "Court of Justice, C-293/12 and C-594/12 Digital Rights Ireland para. 65",
            "EU-domstolen, C-293/12 och C-594/12 Digital Rights Ireland, punkt 65",
            "EU-domstolen, C-293/12 og C-594/12 (Digital Rights Ireland) premiss 65",
            "EU-domstolen, C-293/12 og C-594/12 (Digital Rights Ireland) premiss 65",
            "EU-Domstolen, C-293/12 og C-594/12 (Digital Rights Ireland), præmis 65",
            "unionin tuomioistuin, C-293/12 ja C-594/12 Digital Rights Ireland, tuomion 65 kohta",
        ],
    ),
    (
        Source::FineGuidelines,
        Pinpoint::Para("125"),
        [
            "EDPB Guidelines 04/2022 (version 2.1) para. 125",
            "EDPB:s riktlinjer 04/2022 (version 2.1), punkt 125",
            "Personvernrådet (EDPB), retningslinjer 04/2022, versjon 2.1 avsnitt 125",
            "Personvernrådet (EDPB), retningsliner 04/2022, versjon 2.1 avsnitt 125",
            "Databeskyttelsesrådets retningslinjer 04/2022 (udgave 2.1), punkt 125",
            "EDPB:n suuntaviivat 04/2022 (versio 2.1), 125 kohta",
        ],
    ),
    (
        Source::ImyPolice,
        Pinpoint::Page("3, 5"),
        [
            "IMY decision DI-2020-2719 (the Police, 2021) pp. 3, 5",
            "IMY:s beslut DI-2020-2719 (Polismyndigheten, 2021) s. 3 och 5",
            "IMY, vedtak DI-2020-2719 av 10. februar 2021 (det svenske politiet) s. 3 og 5",
            "IMY, vedtak DI-2020-2719 av 10. februar 2021 (det svenske politiet) s. 3 og 5",
            "IMY, afgørelse DI-2020-2719 (det svenske politi, 2021), side 3 og 5",
            "IMY:n päätös DI-2020-2719 (poliisi, 2021), s. 3 ja 5",
        ],
    ),
    (
        Source::SwedishCourts,
        Pinpoint::Case { name: "KamR Stockholm 2829-23", decided: date(2024, 3, 11) },
        [
            "Swedish administrative courts, KamR Stockholm 2829-23",
            "svenska förvaltningsdomstolar, KamR Stockholm 2829-23",
            "svenske forvaltningsdomstoler, KamR Stockholm 2829-23",
            "svenske forvaltningsdomstolar, KamR Stockholm 2829-23",
            "svenske forvaltningsdomstole, KamR Stockholm 2829-23",
            "Ruotsin hallintotuomioistuimet, KamR Stockholm 2829-23",
        ],
    ),
];

#[test]
fn citations_have_the_form_of_each_language() {
    for (source, place, words) in [SWEDISH_ACTS, OTHER_ACTS, ARTICLES, PARAGRAPHS].concat() {
        for (lang, words) in Lang::ALL.into_iter().zip(words) {
            assert_eq!(citation(lang, Citation::read(source, place)), words);
        }
    }
}

/// What is of the Court of Justice is a judgment, whose numbers are those of its grounds.
#[test]
fn every_judgment_of_the_court_is_cited_as_one() {
    let by_the_court =
        |source: &&Source| named(Lang::En, "source", source.key()).starts_with("Court of Justice, ");
    let judgments: Vec<&Source> = Source::ALL.iter().filter(by_the_court).collect();
    assert!(judgments.len() > 10, "{judgments:?}");
    for source in judgments {
        let cite = citation(Lang::Da, Citation::read(*source, Pinpoint::Para("1")));
        assert!(cite.ends_with(", præmis 1"), "{cite}");
    }
}

#[test]
fn of_no_article_nothing_is_written() {
    for lang in Lang::ALL {
        assert_eq!(articles(lang, "").text, "", "{}", lang.tag());
    }
}

#[test]
fn what_a_decision_names_has_the_same_forms() {
    let articles = "5(1)(a), 6(1), 9(1), 13";
    assert_eq!(at_articles(Lang::Sv, articles, "X"), "artiklarna 5.1 a, 6.1, 9.1 och 13 i X");
    assert_eq!(at_articles(Lang::Nb, articles, "X"), "X artikkel 5 nr. 1 bokstav a, 6 nr. 1, 9 nr. 1 og 13");
    assert_eq!(
        at_articles(Lang::Da, articles, "X"),
        "X, artikel 5, stk. 1, litra a, artikel 6, stk. 1, artikel 9, stk. 1 og artikel 13"
    );
    assert_eq!(
        at_articles(Lang::Fi, articles, "X"),
        "X, 5 artiklan 1 kohdan a alakohta, 6 artiklan 1 kohta, 9 artiklan 1 kohta ja 13 artikla"
    );
    let chapters = "2:12, 3:2, 3:7";
    assert_eq!(at_chapters(Lang::Sv, chapters, "X"), "2 kap. 12 §, 3 kap. 2 § och 3 kap. 7 § X");
    assert_eq!(at_chapters(Lang::Da, chapters, "X"), "X, kapitel 2, § 12, kapitel 3, § 2 og kapitel 3, § 7");
    assert_eq!(at_chapters(Lang::Fi, chapters, "X"), "X, 2 luvun 12 §, 3 luvun 2 § ja 3 luvun 7 §");
}

#[test]
fn a_list_goes_on_within_an_article_and_beyond_it() {
    let articles = "83(2)(a), (b), (4)(c), 84–86";
    for (lang, words) in [
        (Lang::En, "X Arts 83(2)(a), (b), (4)(c), 84–86"),
        (Lang::Sv, "artiklarna 83.2 a och b, 83.4 c och 84–86 i X"),
        (Lang::Nb, "X artikkel 83 nr. 2 bokstav a og b, 4 bokstav c og 84–86"),
        (Lang::Da, "X, artikel 83, stk. 2, litra a og b, artikel 83, stk. 4, litra c og artikel 84–86"),
        (
            Lang::Fi,
            "X, 83 artiklan 2 kohdan a ja b alakohta, 83 artiklan 4 kohdan c alakohta ja 84–86 artikla",
        ),
    ] {
        assert_eq!(at_articles(lang, articles, "X"), words);
    }
}

/// What of a citation is written so in English only, or a sign of sections on the wrong side of its number.
fn foreign(lang: Lang, text: &str) -> Option<&str> {
    let english = ["Art. ", "Arts ", " para", " no. ", " ch. ", " ss. ", " pp. ", " p. ", "transitional"];
    let in_brackets =
        text.split('(').rev().skip(1).find(|before| before.ends_with(|last: char| last.is_ascii_digit()));
    let words: Vec<&str> = text.split(' ').collect();
    let is_number = |word: &str| word.starts_with(|first: char| first.is_ascii_digit());
    let is_sign = |word: &str| word.starts_with('§');
    let wrong_side = words.windows(2).find(|pair| match lang {
        Lang::Sv | Lang::Fi => is_sign(pair[1]) && !is_number(pair[0]) && pair[0].len() > 1,
        _ => is_sign(pair[0]) && !is_number(pair[1]),
    });
    english
        .into_iter()
        .find(|form| text.contains(form))
        .or(in_brackets)
        .or_else(|| wrong_side.map(|pair| pair[0]))
}

/// A range has both its ends, and what follows a page is a page.
#[test]
fn no_place_of_the_tables_is_left_open() {
    for lang in Lang::ALL {
        let book = law_book(lang);
        let rows = book.regimes.iter().flat_map(|rules| &rules.sections).flat_map(|section| &section.tables);
        let cells = rows.flat_map(|table| &table.rows).flat_map(|row| &row.cells);
        for piece in cells.flat_map(|CellData(pieces)| pieces).filter(|piece| piece.verified.is_some()) {
            let text = &piece.text;
            let is_open =
                text.ends_with('–') || ["– ", "–,", " f.", " ff."].iter().any(|end| text.contains(end));
            assert!(!is_open, "{}: {text}", lang.tag());
        }
    }
}

/// Places in British and in Irish law are written in their own way in every language.
const BRITISH: [Source; 10] = [
    Source::WithdrawalAct,
    Source::UkDataAct,
    Source::UkDataCommencement,
    Source::DataUseAct,
    Source::DataUseCommencement,
    Source::InformationCommission,
    Source::TribunalRules,
    Source::IrishDataAct,
    Source::IrishInterpretationAct,
    Source::IrishCompetitionAct,
];

#[test]
fn no_citation_of_the_tables_is_in_the_form_of_another_language() {
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::En) {
        let book = law_book(lang);
        let rows = book.regimes.iter().flat_map(|rules| &rules.sections).flat_map(|section| &section.tables);
        let cells = rows.flat_map(|table| &table.rows).flat_map(|row| &row.cells);
        let cited = cells.flat_map(|CellData(pieces)| pieces).filter(|piece| piece.verified.is_some());
        let authentic = book.sources.iter().flat_map(|source| &source.authentic_cites).map(|cite| &cite.text);
        let mut texts: Vec<&String> = cited.map(|piece| &piece.text).chain(authentic).collect();
        texts.sort();
        texts.dedup();
        assert!(texts.len() > 150, "only {} citations", texts.len());
        let british = BRITISH.map(|source| named(lang, "source", source.key()));
        let british = |text: &String| british.iter().any(|name| text.contains(*name));
        for text in texts.into_iter().filter(|text| !british(text)) {
            assert_eq!(foreign(lang, text), None, "{}: {text}", lang.tag());
        }
    }
}

/// After a full stop a source begins as a sentence does.
#[test]
fn a_citation_after_a_full_stop_begins_with_a_capital() {
    let courts = named(Lang::Sv, "source", "swedish-courts");
    assert_eq!(begun(courts), "Svenska förvaltningsdomstolar");
    assert_eq!(begun("6 kap. 1 § brottsdatalagen"), "6 kap. 1 § brottsdatalagen");
    assert_eq!(begun("åklagarväsendets brottsdatalag"), "Åklagarväsendets brottsdatalag");
    assert_eq!(begun("ePrivacy-direktivet"), "ePrivacy-direktivet");
    assert_eq!(begun(""), "");
}
