//! Where a rule or a number was read, and how well it was checked.

use super::keyed::keyed;
use jiff::civil::Date;

keyed! {
    /// A text that rules are read from. Its name in each language is the message `source-<key>`.
    Source {
        /// Brottsdatalagen (2018:1177), the Swedish Criminal Data Act, as consolidated to SFS 2022:737.
        CriminalDataAct = "criminal-data-act",
        /// Brottsdataförordningen (2018:1202), the ordinance under that Act.
        CriminalDataOrdinance = "criminal-data-ordinance",
        /// Prop. 2017/18:232, the bill behind the Criminal Data Act.
        CriminalDataBill = "criminal-data-bill",
        /// Lag (2018:1693), the Police Data Act.
        PoliceDataAct = "police-data-act",
        /// Lag (2018:1694), the Customs Data Act.
        CustomsDataAct = "customs-data-act",
        /// Lag (2018:1695), the Coast Guard Data Act.
        CoastGuardDataAct = "coast-guard-data-act",
        /// Lag (2018:1696), the Tax Agency's crime-fighting Data Act.
        TaxAgencyDataAct = "tax-agency-data-act",
        /// Lag (2018:1697), the Prosecution Data Act.
        ProsecutionDataAct = "prosecution-data-act",
        /// Lag (2018:1698), the Courts' Data Act.
        CourtsDataAct = "courts-data-act",
        /// Lag (2018:1699), the Prison and Probation Data Act.
        PrisonDataAct = "prison-data-act",
        /// Förvaltningslagen (2017:900), the Swedish Administrative Procedure Act.
        SwedishProcedureAct = "swedish-procedure-act",
        /// Lag (1993:891) on the recovery of State claims.
        RecoveryAct = "recovery-act",
        /// Regulation (EU) 2016/679, the General Data Protection Regulation.
        Gdpr = "gdpr",
        /// Personopplysningsloven (2018), the Norwegian Personal Data Act.
        NorwegianDataAct = "norwegian-data-act",
        /// Forvaltningsloven (1967), the Norwegian Public Administration Act.
        NorwegianProcedureAct = "norwegian-procedure-act",
        /// HR-2021-797-A, the Norwegian Supreme Court on fault, 15 April 2021.
        SupremeCourt2021 = "supreme-court-2021",
        /// C-807/21 Deutsche Wohnen, Court of Justice, 5 December 2023.
        DeutscheWohnen = "deutsche-wohnen",
        /// C-768/21 Land Hessen, Court of Justice, 26 September 2024.
        LandHessen = "land-hessen",
        /// EDPB Guidelines 04/2022 on the calculation of fines, version 2.1, 24 May 2023.
        FineGuidelines = "fine-guidelines",
        /// IMY decision DI-2020-2719 of 10 February 2021, the Police and Clearview AI.
        ImyPolice = "imy-police",
        /// IMY decision of 14 March 2022, Customs and service phones.
        ImyCustoms = "imy-customs",
        /// Datatilsynet decision 20/01790 of 22 December 2020, Coop Finnmark.
        DatatilsynetCoop = "datatilsynet-coop",
        /// Personvernnemnda PVN-2021-09 of 31 August 2021, Coop Finnmark, with PVN-2021-15 on costs.
        BoardCoop = "board-coop",
        /// Personvernnemnda PVN-2021-03 of 22 June 2021, on case processing time.
        BoardTime = "board-time",
        /// Personvernnemnda PVN-2021-13 of 4 November 2021, Basaren Drift.
        BoardBasaren = "board-basaren",
        /// Personvernnemnda PVN-2021-20 of 15 February 2022, a beauty salon's cameras.
        BoardSalon = "board-salon",
        /// Personvernnemnda PVN-2022-03 of 21 June 2022, Ultra-Technology.
        BoardUltra = "board-ultra",
        /// Lag (2018:218), the Swedish Data Protection Act.
        DataProtectionAct = "data-protection-act",
        /// Förordning (2018:219), the ordinance under that Act.
        DataProtectionOrdinance = "data-protection-ordinance",
        /// Databeskyttelsesloven, the Danish Data Protection Act.
        DanishDataAct = "danish-data-act",
        /// Tietosuojalaki (1050/2018), the Finnish Data Protection Act.
        FinnishDataAct = "finnish-data-act",
        /// Ustawa o ochronie danych osobowych (2018), the Polish Data Protection Act.
        PolishDataAct = "polish-data-act",
        /// The fining concept of the German data protection conference (DSK) of 14 October 2019.
        DskConcept = "dsk-concept",
        /// Boetebeleidsregels Autoriteit Persoonsgegevens 2019 (Stcrt. 2019, 14586), the Dutch fine policy.
        ApFinePolicy = "ap-fine-policy",
        /// The UK GDPR.
        UkGdpr = "uk-gdpr",
        /// The ICO's Data Protection Fining Guidance of 18 March 2024.
        IcoGuidance = "ico-guidance",
        /// The draft of that guidance, 2023.
        IcoDraft = "ico-draft",
        /// The ICO's public sector approach, since June 2022.
        IcoPublicSector = "ico-public-sector",
        /// ICO penalty notice of 5 June 2025, 23andMe.
        Ico23andMe = "ico-23andme",
        /// ICO penalty notice of 24 June 2025, Birthlink.
        IcoBirthlink = "ico-birthlink",
        /// ICO penalty notice, DPP Law.
        IcoDppLaw = "ico-dpp-law",
        /// WP253, guidelines of 3 October 2017 on whether to fine, endorsed by the EDPB.
        Wp253 = "wp253",
        /// EDPB Binding Decision 1/2021.
        BindingDecision2021 = "binding-decision-2021",
        /// EDPB Binding Decision 2/2022.
        BindingDecision2022 = "binding-decision-2022",
        /// C-683/21 NVSC, Court of Justice, 5 December 2023.
        Nvsc = "nvsc",
        /// C-340/21 Natsionalna agentsia za prihodite, Court of Justice, 14 December 2023.
        Prihodite = "prihodite",
        /// C-383/23 ILVA, Court of Justice, 13 February 2025.
        Ilva = "ilva",
        /// Decisions of the Polish authority, UODO, named where cited.
        Uodo = "uodo",
        /// Decisions of the Swedish authority, IMY, under the Regulation, named where cited.
        ImyGdpr = "imy-gdpr",
        /// Judgments of Swedish administrative courts on fees, named where cited.
        SwedishCourts = "swedish-courts",
        /// C-283/81 CILFIT, Court of Justice, 6 October 1982.
        Cilfit = "cilfit",
        /// The Rules of Procedure of the Court of Justice, of 25 September 2012.
        CourtRules = "court-rules",
        /// The Agreement on the European Economic Area.
        EeaAgreement = "eea-agreement",
        /// European Union (Withdrawal) Act 2018, of the United Kingdom.
        WithdrawalAct = "withdrawal-act",
        /// Språklagen (2009:600), the Swedish Language Act.
        LanguageAct = "language-act",
        /// Språklova (2021), the Norwegian Language Act.
        NorwegianLanguageAct = "norwegian-language-act",
        /// The Constitution of Finland.
        FinnishConstitution = "finnish-constitution",
        /// The decisions listed in the decision library.
        Decisions = "decisions",
        /// A convention of this tool, where no source gives a rule. Always labelled as such.
        Convention = "convention",
    }
}

/// The place inside a source, in a form that each language writes in its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// The source as a whole.
    Whole,
    /// A Swedish Act's chapter and section; `para` and `number` are 0 when the whole is meant.
    Chapter {
        /// Chapter (kap.), 0 for an Act without chapters.
        chapter: u8,
        /// Section or sections (§), such as `"3"` or `"13–15"`.
        section: &'static str,
        /// Paragraph (stycke) in the section.
        para: u8,
        /// Numbered point in the paragraph.
        number: u8,
    },
    /// A Norwegian Act's section; `para` is 0 when the whole is meant.
    Section {
        /// Section (§), such as `"46"`.
        section: &'static str,
        /// Paragraph (ledd) in the section.
        para: u8,
    },
    /// An article of the Regulation, such as `"83(2)(a)"`.
    Article(&'static str),
    /// A numbered paragraph of guidelines or of a judgment, such as `"60"`.
    Para(&'static str),
    /// A chapter of guidelines, such as `"5"`.
    Part(&'static str),
    /// A page, such as `"483"`.
    Page(&'static str),
    /// A place that is written alike in every language.
    Point(&'static str),
    /// Numbered transitional provisions, such as `"4–5"`.
    Transitional(&'static str),
}

keyed! {
    /// How well a rule or a number was checked. There is no value here for "from memory": what is
    /// known only so is an [`Unverified`], and carries no number to compute with.
    Verified {
        /// The primary text was read.
        Read = "read",
        /// Read in a decision, judgment or paper that cites the primary text.
        Quoted = "quoted",
        /// Arithmetic on checked figures.
        Derived = "derived",
        /// Our reading of a checked text; shown as interpretation.
        Inferred = "inferred",
        /// A page other than the decision or Act says so; shown as such.
        Secondary = "secondary",
        /// Read in a draft; the final text of this figure was not seen, and is said to be the same.
        Draft = "draft",
    }
}

/// A source, the place in it, and how well it was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The text.
    pub source: Source,
    /// The place in the text.
    pub at: At,
    /// How well it was checked.
    pub verified: Verified,
}

impl Citation {
    /// A citation of a text that was read.
    pub const fn read(source: Source, at: At) -> Self {
        Self { source, at, verified: Verified::Read }
    }

    /// The same place with another verification status.
    #[must_use]
    pub const fn but(self, verified: Verified) -> Self {
        Self { verified, ..self }
    }
}

/// A value of the law together with where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure<T> {
    /// The value itself.
    pub value: T,
    /// Where it was read.
    pub cite: Citation,
}

impl<T> Figure<T> {
    /// A value with its citation.
    pub const fn new(value: T, cite: Citation) -> Self {
        Self { value, cite }
    }
}

/// A point that the notes leave unverified: it can be mentioned as open, never computed with,
/// for it has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unverified {
    /// Key of the message `open-<key>` that says what is open.
    pub note: &'static str,
    /// Where it would have to be checked.
    pub source: Source,
}

/// The period in which a rule holds, both days included; `None` is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InForce {
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
}

impl InForce {
    /// From a day on.
    pub const fn since(from: Date) -> Self {
        Self { from: Some(from), until: None }
    }

    /// Whether the rule holds on a day.
    pub fn on(self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}
