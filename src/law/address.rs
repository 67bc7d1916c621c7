//! Where a text can be read: at its official publisher, which numbers its texts by a scheme of its own.

/// Where a text stands. The link, to the place cited and in the language of the page, is put together in
/// `text::address`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Address {
    /// An act of the Union, by what follows `eli/` in its European Legislation Identifier; and by its place at
    /// Lovdata where it is law in Norway, for the Union has no Norwegian version of it.
    Eli {
        /// At EUR-Lex.
        id: &'static str,
        /// At Lovdata.
        lovdata: Option<&'static str>,
    },
    /// A text of the Union, by its CELEX number at EUR-Lex.
    Celex(&'static str),
    /// A Swedish Act or ordinance, by year and number in `SFS`, at the open data of the Riksdag.
    Sfs(&'static str),
    /// A Norwegian Act, by day and number, at Lovdata.
    Lovdata(&'static str),
    /// An Act of the United Kingdom, by type, year and number, at legislation.gov.uk.
    UkLaw(&'static str),
    /// Decisions, each of which stands under its case number after this.
    EachCase(&'static str),
    /// The text itself.
    Text(&'static str),
    /// Not the text, but the page of its publisher where it can be looked for: no address of the text
    /// was established.
    Page(&'static str),
}

impl Address {
    /// Whether this leads to the text itself.
    pub const fn is_of_text(self) -> bool {
        !matches!(self, Self::Page(_))
    }
}

// Long ones, so that each source keeps its line in `source.rs`.
pub(super) const AP_POLICY_2023: &str =
    "https://autoriteitpersoonsgegevens.nl/documenten/boetebeleidsregels-autoriteit-persoonsgegevens-2023";
pub(super) const AUSTRIAN_DATA_ACT: &str =
    "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10001597";
pub(super) const AUSTRIAN_PENAL_ACT: &str =
    "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10005770";
pub(super) const AUSTRIAN_COURT_PROCEDURE: &str =
    "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20008255";
pub(super) const AUSTRIAN_PROCEDURE_ACT: &str =
    "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10005768";
pub(super) const AUSTRIAN_HOLIDAY_ACT: &str =
    "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10008168";
pub(super) const BINDING_DECISIONS: &str =
    "https://www.edpb.europa.eu/our-work-tools/consistency-findings/binding-decisions_en";
pub(super) const BOARD_2021: &str = "https://personvernnemnda.no/avgjorelser/2021";
pub(super) const CHILD_CONVENTION: &str =
    "https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child";
pub(super) const DATATILSYNET: &str =
    "https://www.datatilsynet.no/regelverk-og-verktoy/lover-og-regler/avgjorelser-fra-datatilsynet/";
pub(super) const DSK_CONCEPT: &str =
    "https://www.datenschutzkonferenz-online.de/media/ah/20191016_bu%C3%9Fgeldkonzept.pdf";
pub(super) const EDPB_CLEARVIEW: &str = "https://www.edpb.europa.eu/news/news/2020/thirty-first-plenary-session-establishment-taskforce-tiktok-response-meps-use_en";
pub(super) const ENDORSED: &str =
    "https://www.edpb.europa.eu/our-work-tools/general-guidance/endorsed-wp29-guidelines_en";
pub(super) const FINE_GUIDELINES: &str = "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-042022-calculation-administrative-fines-under_en";
pub(super) const ICO_23ANDME: &str = "https://ico.org.uk/action-weve-taken/enforcement/2025/06/23andme/";
pub(super) const ICO_ENFORCEMENT: &str = "https://ico.org.uk/action-weve-taken/enforcement/";
pub(super) const ICO_GUIDANCE: &str = "https://ico.org.uk/about-the-ico/our-information/policies-and-procedures/data-protection-fining-guidance/";
pub(super) const ICO_POLICIES: &str =
    "https://ico.org.uk/about-the-ico/our-information/policies-and-procedures/";
pub(super) const ICO_PUBLIC_SECTOR: &str =
    "https://ico.org.uk/about-the-ico/our-information/policies-and-procedures/public-sector-approach/";
pub(super) const IMY: &str = "https://www.imy.se/tillsyner/";
pub(super) const ITALIAN_COURT_DECREE: &str =
    "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2011-09-01;150";
pub(super) const ITALIAN_DATA_CODE: &str =
    "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2003-06-30;196";
pub(super) const NORWEGIAN_DATA_BILL: &str =
    "https://www.regjeringen.no/no/dokumenter/prop.-56-ls-20172018/id2594627/";
pub(super) const POLISH_COURT_PROCEDURE: &str =
    "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20021531270";
pub(super) const POLISH_DAYS_OFF_ACT: &str =
    "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20250000296";
pub(super) const POLISH_DATA_ACT: &str = "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20180001000";
pub(super) const SANCTIONS_BILL: &str =
    "https://www.regjeringen.no/no/dokumenter/prop.-62-l-20152016/id2476333/";
pub(super) const VIDEO_GUIDELINES: &str = "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-32019-processing-personal-data-through-video_en";
