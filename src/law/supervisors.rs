//! The authority of each state that is told of a personal data breach, and where: at its own page or form for that.
//!
//! Each address was seen in a stored page or text, none of which has a day. So the page says how each was seen, and that it
//! may have moved.

use super::circumstance::Country;
use super::keyed::keyed;

keyed! {
    /// What an address leads to, and how it was seen: the message `todo-page-<key>`.
    Page {
        /// The authority's page or form, which was read at this address.
        Read = "read",
        /// The same, as others link to it: the page was not read.
        Linked = "linked",
        /// A list of authorities, one of which is the right one; as others link to it.
        List = "list",
        /// The authority's own site: the address of a form was not established.
        Site = "site",
    }
}

/// Who is told, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Supervisor {
    /// The state; the institutions of the Union; or the EEA without a particular state.
    pub country: Country,
    /// What it calls itself, in short.
    pub name: &'static str,
    /// Where.
    pub address: &'static str,
    /// What that is.
    pub page: Page,
}

const fn row(country: Country, name: &'static str, page: Page, address: &'static str) -> Supervisor {
    Supervisor { country, name, address, page }
}

/// A row for each, in the order of the countries.
pub const SUPERVISORS: &[Supervisor] = &[
    row(
        Country::Sweden,
        "Integritetsskyddsmyndigheten (IMY)",
        Page::Linked,
        "https://www.imy.se/verksamhet/utfora-arenden/anmal-personuppgiftsincident/",
    ),
    row(
        Country::Norway,
        "Datatilsynet",
        Page::Read,
        "https://datatilsynet.no/rettigheter-og-plikter/virksomhetenes-plikter/avvik/meld-avvik-til-datatilsynet",
    ),
    row(
        Country::Denmark,
        "Datatilsynet",
        Page::Read,
        "https://www.datatilsynet.dk/sikkerhedsbrud/anmeld-sikkerhedsbrud",
    ),
    row(
        Country::Finland,
        "Tietosuojavaltuutetun toimisto",
        Page::Read,
        "https://tietosuoja.fi/ilmoitus-tietoturvaloukkauksesta",
    ),
    row(Country::Iceland, "Persónuvernd", Page::Read, "https://island.is/tilkynna-oryggisbrest"),
    row(
        Country::Austria,
        "Datenschutzbehörde (DSB)",
        Page::Read,
        "https://dsb.gv.at/eingabe-an-die-dsb/-meldung-data-breach",
    ),
    row(
        Country::Belgium,
        "APD – GBA",
        Page::Read,
        "https://gegevensbeschermingsautoriteit.be/professionnel/actions/fuites-de-donnees-personnelles",
    ),
    row(Country::Bulgaria, "КЗЛД (CPDP)", Page::Read, "https://cpdp.bg/en/submission-of-notifications-33"),
    row(
        Country::Croatia,
        "Agencija za zaštitu osobnih podataka (AZOP)",
        Page::Linked,
        "https://azop.hr/izvjescivanje-o-povredi-osobnih-podataka/",
    ),
    row(
        Country::Cyprus,
        "Επίτροπος Προστασίας Δεδομένων Προσωπικού Χαρακτήρα",
        Page::Site,
        "https://www.gov.cy/dataprotection/",
    ),
    row(
        Country::Czechia,
        "Úřad pro ochranu osobních údajů (ÚOOÚ)",
        Page::Linked,
        "https://uoou.gov.cz/profesional/poruseni-zabezpeceni-osobnich-udaju",
    ),
    row(
        Country::Estonia,
        "Andmekaitse Inspektsioon (AKI)",
        Page::Linked,
        "https://www.aki.ee/meist/vota-uhendust/rikkumisteade",
    ),
    row(
        Country::France,
        "CNIL",
        Page::Linked,
        "https://www.cnil.fr/fr/services-en-ligne/notifier-une-violation-de-donnees-personnelles",
    ),
    row(
        Country::Germany,
        "Datenschutzkonferenz (DSK)",
        Page::List,
        "https://www.datenschutzkonferenz-online.de/datenschutzaufsichtsbehoerden.html",
    ),
    row(
        Country::Greece,
        "Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα",
        Page::Read,
        "https://www.dpa.gr/en/Organisations/Data_Breach_notification/Submission",
    ),
    row(Country::Hungary, "NAIH", Page::Read, "https://naih.hu/adatvedelmi-incidensbejelento-rendszer"),
    row(
        Country::Ireland,
        "An Coimisiún um Chosaint Sonraí (DPC)",
        Page::Linked,
        "https://www.dataprotection.ie/en/organisations/know-your-obligations/breach-notification",
    ),
    row(
        Country::Italy,
        "Garante per la protezione dei dati personali",
        Page::Linked,
        "https://servizi.gpdp.it/databreach/s/",
    ),
    row(
        Country::Latvia,
        "Datu valsts inspekcija (DVI)",
        Page::Read,
        "https://www.dvi.gov.lv/lv/pakalpojumi/personas-datu-aizsardzibas-parkapuma-pazinosana",
    ),
    row(Country::Liechtenstein, "Datenschutzstelle (DSS)", Page::Site, "https://www.datenschutzstelle.li/"),
    row(
        Country::Lithuania,
        "Valstybinė duomenų apsaugos inspekcija (VDAI)",
        Page::Site,
        "https://vdai.lrv.lt/",
    ),
    row(
        Country::Luxembourg,
        "CNPD",
        Page::Linked,
        "https://cnpd.public.lu/en/professionnels/obligations/violation-de-donnees.html",
    ),
    row(Country::Malta, "IDPC", Page::Read, "https://idpc.org.mt/report-a-breach/"),
    row(
        Country::Netherlands,
        "Autoriteit Persoonsgegevens (AP)",
        Page::Read,
        "https://www.autoriteitpersoonsgegevens.nl/themas/beveiliging/datalekken/zo-meldt-u-een-datalek",
    ),
    row(
        Country::Poland,
        "Urząd Ochrony Danych Osobowych (UODO)",
        Page::Linked,
        "https://uodo.gov.pl/pl/134/233",
    ),
    row(
        Country::Portugal,
        "CNPD",
        Page::Read,
        "https://www.cnpd.pt/organizacoes/obrigacoes/violacao-de-dados-ou-data-breach",
    ),
    row(
        Country::Romania,
        "ANSPDCP",
        Page::Read,
        "https://www.dataprotection.ro/formulare/formularBresaGdpr.do?action=view_action&newFormular=true",
    ),
    row(
        Country::Slovakia,
        "Úrad na ochranu osobných údajov",
        Page::Read,
        "https://dataprotection.gov.sk/sk/prevadzkovatelia/oznamenie-poruseni-ochrany-osobnych-udajov/",
    ),
    row(
        Country::Slovenia,
        "Informacijski pooblaščenec",
        Page::Read,
        "https://www.ip-rs.si/zakonodaja/reforma-evropskega-zakonodajnega-okvira-za-varstvo-osebnih-podatkov/klju%C4%8Dna-podro%C4%8Dja-uredbe/prijava-kr%C5%A1itev",
    ),
    row(
        Country::Spain,
        "Agencia Española de Protección de Datos (AEPD)",
        Page::Read,
        "https://aepd.es/derechos-y-deberes/cumple-tus-deberes/medidas-de-cumplimiento/brechas-de-datos-personales-notificacion",
    ),
    row(
        Country::UnitedKingdom,
        "ICO",
        Page::Read,
        "https://ico.org.uk/for-organisations/report-a-breach/personal-data-breach/",
    ),
    row(Country::Eea, "EDPB", Page::List, "https://www.edpb.europa.eu/notify-data-breach_en"),
    row(
        Country::Institutions,
        "EDPS",
        Page::Read,
        "https://www.edps.europa.eu/data-protection/our-role-supervisor/personal-data-breach_en",
    ),
];

impl Country {
    /// Who is told of a breach there; `None` outside the EEA, the United Kingdom and the institutions of the Union.
    pub fn supervisor(self) -> Option<&'static Supervisor> {
        SUPERVISORS.iter().find(|row| row.country == self)
    }
}
