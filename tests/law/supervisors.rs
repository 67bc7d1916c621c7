//! Where each state's authority is told of a breach. The addresses were typed anew from the pages and texts that they were
//! seen in.

use finesight::engine::Facts;
use finesight::engine::to_do::supervisor;
use finesight::law::circumstance::{Choice, Country};
use finesight::law::supervisors::{Page, SUPERVISORS};
use finesight::law::{ChoiceId, Regime};

/// A state, how its address was seen, the host, and what of the rest tells it from every other page.
const SEEN: &[(&str, Page, &str, &str)] = &[
    // The site of the authority, in a page of instructions that links to it for a report.
    ("sweden", Page::Linked, "www.imy.se", "/anmal-personuppgiftsincident/"),
    // Pages of the authorities themselves, by their own addresses.
    ("norway", Page::Read, "datatilsynet.no", "/avvik/meld-avvik-til-datatilsynet"),
    ("denmark", Page::Read, "www.datatilsynet.dk", "/sikkerhedsbrud/anmeld-sikkerhedsbrud"),
    ("finland", Page::Read, "tietosuoja.fi", "/ilmoitus-tietoturvaloukkauksesta"),
    ("iceland", Page::Read, "island.is", "/tilkynna-oryggisbrest"),
    ("austria", Page::Read, "dsb.gv.at", "/-meldung-data-breach"),
    ("belgium", Page::Read, "gegevensbeschermingsautoriteit.be", "/fuites-de-donnees-personnelles"),
    ("bulgaria", Page::Read, "cpdp.bg", "/submission-of-notifications-33"),
    ("croatia", Page::Linked, "azop.hr", "/izvjescivanje-o-povredi-osobnih-podataka/"),
    ("cyprus", Page::Site, "www.gov.cy", "/dataprotection/"),
    ("czechia", Page::Linked, "uoou.gov.cz", "/poruseni-zabezpeceni-osobnich-udaju"),
    ("estonia", Page::Linked, "www.aki.ee", "/rikkumisteade"),
    ("france", Page::Linked, "www.cnil.fr", "/notifier-une-violation-de-donnees-personnelles"),
    // The Länder have an authority each, and the federation one of its own.
    ("germany", Page::List, "www.datenschutzkonferenz-online.de", "/datenschutzaufsichtsbehoerden.html"),
    ("greece", Page::Read, "www.dpa.gr", "/Data_Breach_notification/Submission"),
    ("hungary", Page::Read, "naih.hu", "/adatvedelmi-incidensbejelento-rendszer"),
    ("ireland", Page::Linked, "www.dataprotection.ie", "/breach-notification"),
    ("italy", Page::Linked, "servizi.gpdp.it", "/databreach/s/"),
    ("latvia", Page::Read, "www.dvi.gov.lv", "/personas-datu-aizsardzibas-parkapuma-pazinosana"),
    ("liechtenstein", Page::Site, "www.datenschutzstelle.li", "/"),
    ("lithuania", Page::Site, "vdai.lrv.lt", "/"),
    ("luxembourg", Page::Linked, "cnpd.public.lu", "/violation-de-donnees.html"),
    ("malta", Page::Read, "idpc.org.mt", "/report-a-breach/"),
    ("netherlands", Page::Read, "www.autoriteitpersoonsgegevens.nl", "/zo-meldt-u-een-datalek"),
    ("poland", Page::Linked, "uodo.gov.pl", "/pl/134/233"),
    ("portugal", Page::Read, "www.cnpd.pt", "/violacao-de-dados-ou-data-breach"),
    (
        "romania",
        Page::Read,
        "www.dataprotection.ro",
        "formularBresaGdpr.do?action=view_action&newFormular=true",
    ),
    ("slovakia", Page::Read, "dataprotection.gov.sk", "/oznamenie-poruseni-ochrany-osobnych-udajov/"),
    ("slovenia", Page::Read, "www.ip-rs.si", "/prijava-kr%C5%A1itev"),
    ("spain", Page::Read, "aepd.es", "/brechas-de-datos-personales-notificacion"),
    ("united-kingdom", Page::Read, "ico.org.uk", "/report-a-breach/personal-data-breach/"),
    ("eea", Page::List, "www.edpb.europa.eu", "/notify-data-breach_en"),
    ("institutions", Page::Read, "www.edps.europa.eu", "/personal-data-breach_en"),
];

fn key(country: Country) -> &'static str {
    ChoiceId::Country.options()[usize::from(country.index())]
}

#[test]
fn every_state_has_its_authority() {
    let countries: Vec<&str> = SUPERVISORS.iter().map(|row| key(row.country)).collect();
    let covered = Country::ALL.iter().filter(|country| country.is_covered()).map(|country| key(*country));
    assert_eq!(countries, covered.collect::<Vec<_>>(), "a row each, in the order of the countries");
    assert_eq!(SEEN.len(), SUPERVISORS.len());
    for (row, (country, page, host, end)) in SUPERVISORS.iter().zip(SEEN) {
        assert_eq!((key(row.country), row.page), (*country, *page));
        let rest = row.address.strip_prefix("https://").and_then(|rest| rest.strip_prefix(host));
        assert!(rest.is_some_and(|rest| rest.starts_with('/') && rest.ends_with(end)), "{}", row.address);
        assert!(!row.name.is_empty() && row.address.is_ascii(), "{country}");
    }
}

fn told(answers: &[(&str, &str)], regime: Regime) -> Option<&'static str> {
    let mut facts = Facts::default();
    for (key, written) in answers {
        facts.read(key, written).unwrap();
    }
    supervisor(&facts, regime).map(|row| key(row.country))
}

#[test]
fn it_is_that_of_the_country_or_of_where_the_people_are() {
    assert_eq!(told(&[("country", "sweden")], Regime::SeGdpr), Some("sweden"));
    assert_eq!(told(&[("country", "sweden")], Regime::SeCriminalDataAct), Some("sweden"));
    assert_eq!(told(&[("country", "elsewhere"), ("people-in", "france")], Regime::FrGdpr), Some("france"));
    assert_eq!(told(&[], Regime::EeaGdpr), Some("eea"), "the list of the Board");
    assert_eq!(told(&[("country", "norway")], Regime::SeGdpr), Some("eea"), "rules of another country");
    assert_eq!(told(&[("country", "institutions")], Regime::EuInstitutions), Some("institutions"));
    assert_eq!(told(&[], Regime::UkGdpr), None);
}
