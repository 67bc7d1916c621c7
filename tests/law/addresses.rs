//! The day and the address of each source.

use finesight::evidence::decisions::entries;
use finesight::law::{Address, Citation, Pinpoint, Regime, Source};
use finesight::text::Lang;
use finesight::text::address::{Link, of, of_source};
use jiff::civil::date;

/// What is many texts, where the place cited says the day.
const MANY: [Source; 3] = [Source::Uodo, Source::ImyGdpr, Source::SwedishCourts];
/// What was not published as a text.
const NO_TEXT: [Source; 2] = [Source::Decisions, Source::Convention];

#[test]
fn every_source_has_a_day_and_an_address() {
    let mut texts = 0;
    for source in Source::ALL {
        let many = MANY.contains(source) || NO_TEXT.contains(source);
        assert_eq!(source.known_from().is_none(), many, "{}: the day", source.key());
        assert_eq!(source.address().is_none(), NO_TEXT.contains(source), "{}: the address", source.key());
        texts += usize::from(source.address().is_some_and(Address::is_of_text));
    }
    let all = Source::ALL.len();
    let days = all - MANY.len() - NO_TEXT.len();
    println!(
        "{all} sources: {days} with a day, {} with an address, {texts} of them of the text itself",
        all - 2
    );
}

#[test]
fn a_case_of_many_is_known_from_its_own_day() {
    let at = Pinpoint::Case { name: "DI-2021-5544", decided: date(2024, 6, 24) };
    assert_eq!(Citation::read(Source::ImyGdpr, at).known_from(), Some(date(2024, 6, 24)));
    assert_eq!(Citation::read(Source::Gdpr, Pinpoint::Whole).known_from(), Some(date(2016, 5, 4)));
    assert_eq!(Citation::read(Source::Convention, Pinpoint::Whole).known_from(), None);
}

/// The hosts of official publishers, in their order.
const OFFICIAL: &[&str] = &[
    "autoriteitpersoonsgegevens.nl",
    "data.riksdagen.se",
    "diariodarepublica.pt",
    "e-sbirka.gov.cz",
    "e-tar.lt",
    "eur-lex.europa.eu",
    "ico.org.uk",
    "isap.sejm.gov.pl",
    "kuria-birosag.hu",
    "legilux.public.lu",
    "legislation.mt",
    "legislatie.just.ro",
    "likumi.lv",
    "lovdata.no",
    "narodne-novine.nn.hr",
    "njt.hu",
    "personvernnemnda.no",
    "pisrs.si",
    "uodo.gov.pl",
    "wetten.overheid.nl",
    "www.aepd.es",
    "www.althingi.is",
    "www.autoriteitpersoonsgegevens.nl",
    "www.boe.es",
    "www.cnpd.pt",
    "www.dataprotection.ie",
    "www.dataprotection.gov.cy",
    "www.datatilsynet.dk",
    "www.datatilsynet.no",
    "www.datenschutzkonferenz-online.de",
    "www.domstol.no",
    "www.domstol.se",
    "www.echr.coe.int",
    "www.edpb.europa.eu",
    // The EFTA Secretariat, on when an act became part of the EEA Agreement.
    "www.efta.int",
    "www.ejustice.just.fgov.be",
    "www.et.gr",
    "www.fedlex.admin.ch",
    "www.finlex.fi",
    "www.folketinget.dk",
    "www.garanteprivacy.it",
    "www.gesetze-im-internet.de",
    "www.gesetze.li",
    "www.imy.se",
    "www.irishstatutebook.ie",
    "www.law.gov.cy",
    "www.legifrance.gouv.fr",
    "www.legislation.gov.uk",
    "www.normattiva.it",
    "www.ohchr.org",
    "www.parliament.bg",
    "www.regjeringen.no",
    "www.retsinformation.dk",
    "www.riigiteataja.ee",
    "www.ris.bka.gv.at",
    "www.sivilombudet.no",
    "www.slov-lex.sk",
    "zoek.officielebekendmakingen.nl",
];

/// What is wrong with an address: it is ASCII without spaces or quotes, over TLS, and at an official publisher.
fn wrong(address: &str) -> Option<&'static str> {
    let Some(rest) = address.strip_prefix("https://") else { return Some("not https") };
    let host = rest.split('/').next().unwrap_or_default();
    let plain = |sign: char| sign.is_ascii_graphic() && !"\"<>\\^`{|}".contains(sign);
    match () {
        () if !rest.contains('/') => Some("no path"),
        () if !address.chars().all(plain) => Some("a sign that is not in addresses"),
        () if !OFFICIAL.contains(&host) => Some("no official host"),
        () => None,
    }
}

#[test]
fn every_address_is_of_an_official_publisher() {
    for lang in Lang::ALL {
        for source in Source::ALL {
            let link = of_source(lang, *source);
            assert_eq!(link.is_some(), source.address().is_some(), "{}", source.key());
            if let Some(Link { address, of_text }) = link {
                assert_eq!(wrong(&address), None, "{}: {address}", source.key());
                assert_eq!(of_text, source.address().is_some_and(Address::is_of_text), "{}", source.key());
            }
        }
    }
    assert_eq!(wrong("http://lovdata.no/lov"), Some("not https"));
    assert_eq!(wrong("https://lovdata.example/lov"), Some("no official host"));
    assert_eq!(wrong("https://lovdata.no/lov/§ 1"), Some("a sign that is not in addresses"));
}

/// A place leads as far into the text as the publisher has a scheme for.
#[test]
fn a_citation_leads_into_the_text() {
    let article = Pinpoint::Article("83(4)–(6)");
    let chapter = |chapter, section| Pinpoint::Chapter { chapter, section, para: 2, number: 0 };
    let section = |section| Pinpoint::Section { section, para: 1 };
    let case = Pinpoint::Case { name: "DKN.5131.4.2024", decided: date(2025, 1, 17) };
    for (lang, source, at, address) in [
        (Lang::En, Source::Gdpr, article, "https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng#art_83"),
        (Lang::Sv, Source::Gdpr, article, "https://eur-lex.europa.eu/eli/reg/2016/679/oj/swe#art_83"),
        (
            Lang::Nb,
            Source::Gdpr,
            article,
            "https://lovdata.no/dokument/NL/lov/2018-06-15-38/gdpr/ARTIKKEL_83",
        ),
        (
            Lang::Sv,
            Source::Ilva,
            Pinpoint::Para("23"),
            "https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:62023CJ0383",
        ),
        (
            Lang::Nb,
            Source::CriminalDataAct,
            chapter(6, "1–2"),
            "https://data.riksdagen.se/dokument/sfs-2018-1177.html#K6P1",
        ),
        (
            Lang::Sv,
            Source::SwedishProcedureAct,
            chapter(0, "44"),
            "https://data.riksdagen.se/dokument/sfs-2017-900.html#P44",
        ),
        (
            Lang::Sv,
            Source::PoliceDataAct,
            chapter(4, "5 a"),
            "https://data.riksdagen.se/dokument/sfs-2018-1693.html",
        ),
        (
            Lang::Nb,
            Source::NorwegianProcedureAct,
            section("46"),
            "https://lovdata.no/lov/1967-02-10/%C2%A746",
        ),
        (
            Lang::En,
            Source::NorwegianProcedureAct,
            section("47–49"),
            "https://lovdata.no/lov/1967-02-10/%C2%A747",
        ),
        (Lang::En, Source::UkGdpr, article, "https://www.legislation.gov.uk/eur/2016/679/article/83"),
        (
            Lang::En,
            Source::WithdrawalAct,
            Pinpoint::Clause("3(4)"),
            "https://www.legislation.gov.uk/ukpga/2018/16/section/3",
        ),
        (Lang::En, Source::Uodo, case, "https://uodo.gov.pl/decyzje/DKN.5131.4.2024"),
        (Lang::En, Source::DanishDataAct, section("41"), "https://www.retsinformation.dk/eli/lta/2018/502"),
    ] {
        let link = of(lang, Citation::read(source, at)).map(|link| link.address);
        assert_eq!(link.as_deref(), Some(address));
    }
    assert_eq!(of(Lang::En, Citation::read(Source::Convention, Pinpoint::Whole)), None);
}

#[test]
fn the_address_of_a_decision_is_official() {
    let (mut all, mut with) = (0, 0);
    for entry in entries() {
        all += 1;
        if let Some(address) = entry.address {
            with += 1;
            assert_eq!(wrong(address), None, "{}: {address}", entry.key);
        }
    }
    assert!(with > 25, "only {with} of {all}");
    println!("{all} decisions: {with} with an address");
}

/// Of what is many texts, a citation says which, so that it has a day.
#[test]
fn whatever_is_cited_of_many_texts_is_a_case() {
    for regime in Regime::ALL {
        let rules = format!("{:?}", regime.rules());
        for source in MANY {
            for cited in rules.split(&format!("source: {source:?}, at: ")).skip(1) {
                let is_case = cited.starts_with("Case ");
                assert!(
                    is_case,
                    "{}: {source:?}: {}",
                    regime.key(),
                    cited.split(',').next().unwrap_or_default()
                );
            }
        }
    }
}
