//! Where a rule or a number was read, and how well it was checked.

use super::keyed::keyed;
use super::language::Language::{
    self, Bokmal, Bulgarian, Danish, Dutch, English, German, Italian, Lithuanian, Norwegian, Nynorsk, Polish,
};
use TextKind::{
    EeaRegulation, FinnishAct, Judgment, Many, NoLegalText, NorwegianText, NotChecked, RulesOfTheCourt,
    SwedishAct, SwedishDecision, Treaty, UnionLawInTheUk,
};
use jiff::civil::Date;

/// What kind of text a source is, which says which of its language versions are authoritative
/// ([`Source::authentic`](super::authentic)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextKind {
    /// A regulation of the Union that is part of the EEA Agreement.
    EeaRegulation,
    /// The rules of the Court of Justice.
    RulesOfTheCourt,
    /// A treaty that names its own languages.
    Treaty,
    /// A judgment of the Court of Justice, in the language of its case.
    Judgment(Language),
    /// What the Swedish Parliament or Government adopted, and the bill behind it.
    SwedishAct,
    /// A decision or judgment of a Swedish authority or court.
    SwedishDecision,
    /// A text of a Norwegian public body, in one of the two forms of the language where that was noted.
    NorwegianText(Language),
    /// An Act of Finland.
    FinnishAct,
    /// Law of the Union that became domestic law of the United Kingdom.
    UnionLawInTheUk,
    /// A text of which the authoritative versions were not checked. The original is in this language.
    NotChecked(Language),
    /// Many texts, each with its own; not checked one by one.
    Many,
    /// No legal text.
    NoLegalText,
}

/// A row for each source: its variant, its key, and what kind of text it is.
macro_rules! sources {
    ($($(#[$doc:meta])+ $name:ident = $key:literal, $kind:expr;)+) => {
        /// A text that rules are read from. Its name in each language is the message `source-<key>`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Source { $($(#[$doc])+ $name),+ }

        impl Source {
            /// Every one, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Stable key.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key),+ }
            }

            /// What kind of text it is.
            pub const fn kind(self) -> TextKind {
                match self { $(Self::$name => $kind),+ }
            }
        }
    };
}

sources! {
    /// Brottsdatalagen (2018:1177), the Swedish Criminal Data Act, as consolidated to SFS 2022:737.
    CriminalDataAct = "criminal-data-act", SwedishAct;
    /// Brottsdataförordningen (2018:1202), the ordinance under that Act.
    CriminalDataOrdinance = "criminal-data-ordinance", SwedishAct;
    /// Prop. 2017/18:232, the bill behind the Criminal Data Act.
    CriminalDataBill = "criminal-data-bill", SwedishAct;
    /// Lag (2018:1693), the Police Data Act.
    PoliceDataAct = "police-data-act", SwedishAct;
    /// Lag (2018:1694), the Customs Data Act.
    CustomsDataAct = "customs-data-act", SwedishAct;
    /// Lag (2018:1695), the Coast Guard Data Act.
    CoastGuardDataAct = "coast-guard-data-act", SwedishAct;
    /// Lag (2018:1696), the Tax Agency's crime-fighting Data Act.
    TaxAgencyDataAct = "tax-agency-data-act", SwedishAct;
    /// Lag (2018:1697), the Prosecution Data Act.
    ProsecutionDataAct = "prosecution-data-act", SwedishAct;
    /// Lag (2018:1698), the Courts' Data Act.
    CourtsDataAct = "courts-data-act", SwedishAct;
    /// Lag (2018:1699), the Prison and Probation Data Act.
    PrisonDataAct = "prison-data-act", SwedishAct;
    /// Förvaltningslagen (2017:900), the Swedish Administrative Procedure Act.
    SwedishProcedureAct = "swedish-procedure-act", SwedishAct;
    /// Lag (1993:891) on the recovery of State claims.
    RecoveryAct = "recovery-act", SwedishAct;
    /// Regulation (EU) 2016/679, the General Data Protection Regulation.
    Gdpr = "gdpr", EeaRegulation;
    /// Personopplysningsloven (2018), the Norwegian Personal Data Act.
    NorwegianDataAct = "norwegian-data-act", NorwegianText(Bokmal);
    /// Forvaltningsloven (1967), the Norwegian Public Administration Act.
    NorwegianProcedureAct = "norwegian-procedure-act", NorwegianText(Bokmal);
    /// HR-2021-797-A, the Norwegian Supreme Court on fault, 15 April 2021.
    SupremeCourt2021 = "supreme-court-2021", NorwegianText(Norwegian);
    /// C-807/21 Deutsche Wohnen, Court of Justice, 5 December 2023.
    DeutscheWohnen = "deutsche-wohnen", Judgment(German);
    /// C-768/21 Land Hessen, Court of Justice, 26 September 2024.
    LandHessen = "land-hessen", Judgment(German);
    /// EDPB Guidelines 04/2022 on the calculation of fines, version 2.1, 24 May 2023.
    FineGuidelines = "fine-guidelines", NotChecked(English);
    /// IMY decision DI-2020-2719 of 10 February 2021, the Police and Clearview AI.
    ImyPolice = "imy-police", SwedishDecision;
    /// IMY decision of 14 March 2022, Customs and service phones.
    ImyCustoms = "imy-customs", SwedishDecision;
    /// Datatilsynet decision 20/01790 of 22 December 2020, Coop Finnmark.
    DatatilsynetCoop = "datatilsynet-coop", NorwegianText(Norwegian);
    /// Personvernnemnda PVN-2021-09 of 31 August 2021, Coop Finnmark, with PVN-2021-15 on costs.
    BoardCoop = "board-coop", NorwegianText(Norwegian);
    /// Personvernnemnda PVN-2021-03 of 22 June 2021, on case processing time.
    BoardTime = "board-time", NorwegianText(Norwegian);
    /// Personvernnemnda PVN-2021-13 of 4 November 2021, Basaren Drift.
    BoardBasaren = "board-basaren", NorwegianText(Norwegian);
    /// Personvernnemnda PVN-2021-20 of 15 February 2022, a beauty salon's cameras.
    BoardSalon = "board-salon", NorwegianText(Norwegian);
    /// Personvernnemnda PVN-2022-03 of 21 June 2022, Ultra-Technology.
    BoardUltra = "board-ultra", NorwegianText(Norwegian);
    /// Lag (2018:218), the Swedish Data Protection Act.
    DataProtectionAct = "data-protection-act", SwedishAct;
    /// Förordning (2018:219), the ordinance under that Act.
    DataProtectionOrdinance = "data-protection-ordinance", SwedishAct;
    /// Databeskyttelsesloven, the Danish Data Protection Act.
    DanishDataAct = "danish-data-act", NotChecked(Danish);
    /// Tietosuojalaki (1050/2018), the Finnish Data Protection Act.
    FinnishDataAct = "finnish-data-act", FinnishAct;
    /// Ustawa o ochronie danych osobowych (2018), the Polish Data Protection Act.
    PolishDataAct = "polish-data-act", NotChecked(Polish);
    /// Datenschutzgesetz (DSG), the Austrian Data Protection Act.
    AustrianDataAct = "austrian-data-act", NotChecked(German);
    /// Verwaltungsstrafgesetz 1991 (`VStG`), the Austrian Administrative Penal Act.
    AustrianPenalAct = "austrian-penal-act", NotChecked(German);
    /// Verwaltungsgerichtsverfahrensgesetz (`VwGVG`), the Austrian Administrative Courts Procedure Act.
    AustrianCourtProcedure = "austrian-court-procedure", NotChecked(German);
    /// The fining concept of the German data protection conference (DSK) of 14 October 2019.
    DskConcept = "dsk-concept", NotChecked(German);
    /// Boetebeleidsregels Autoriteit Persoonsgegevens 2019 (Stcrt. 2019, 14586), the Dutch fine policy.
    ApFinePolicy = "ap-fine-policy", NotChecked(Dutch);
    /// The UK GDPR.
    UkGdpr = "uk-gdpr", UnionLawInTheUk;
    /// The ICO's Data Protection Fining Guidance of 18 March 2024.
    IcoGuidance = "ico-guidance", NotChecked(English);
    /// The draft of that guidance, 2023.
    IcoDraft = "ico-draft", NotChecked(English);
    /// The ICO's public sector approach, since June 2022.
    IcoPublicSector = "ico-public-sector", NotChecked(English);
    /// ICO penalty notice of 5 June 2025, 23andMe.
    Ico23andMe = "ico-23andme", NotChecked(English);
    /// ICO penalty notice of 24 June 2025, Birthlink.
    IcoBirthlink = "ico-birthlink", NotChecked(English);
    /// ICO penalty notice, DPP Law.
    IcoDppLaw = "ico-dpp-law", NotChecked(English);
    /// WP253, guidelines of 3 October 2017 on whether to fine, endorsed by the EDPB.
    Wp253 = "wp253", NotChecked(English);
    /// EDPB Binding Decision 1/2021.
    BindingDecision2021 = "binding-decision-2021", NotChecked(English);
    /// EDPB Binding Decision 2/2022.
    BindingDecision2022 = "binding-decision-2022", NotChecked(English);
    /// C-683/21 NVSC, Court of Justice, 5 December 2023.
    Nvsc = "nvsc", Judgment(Lithuanian);
    /// C-340/21 Natsionalna agentsia za prihodite, Court of Justice, 14 December 2023.
    Prihodite = "prihodite", Judgment(Bulgarian);
    /// C-383/23 ILVA, Court of Justice, 13 February 2025.
    Ilva = "ilva", Judgment(Danish);
    /// Decisions of the Polish authority, UODO, named where cited.
    Uodo = "uodo", NotChecked(Polish);
    /// Decisions of the Swedish authority, IMY, under the Regulation, named where cited.
    ImyGdpr = "imy-gdpr", SwedishDecision;
    /// Judgments of Swedish administrative courts on fees, named where cited.
    SwedishCourts = "swedish-courts", SwedishDecision;
    /// C-283/81 CILFIT, Court of Justice, 6 October 1982.
    Cilfit = "cilfit", Judgment(Italian);
    /// The Rules of Procedure of the Court of Justice, of 25 September 2012.
    CourtRules = "court-rules", RulesOfTheCourt;
    /// The Agreement on the European Economic Area.
    EeaAgreement = "eea-agreement", Treaty;
    /// The EFTA Secretariat's notice of 19 July 2018 that the Regulation enters into force in the EEA.
    EftaNotice = "efta-notice", NotChecked(English);
    /// European Union (Withdrawal) Act 2018, of the United Kingdom.
    WithdrawalAct = "withdrawal-act", NotChecked(English);
    /// Språklagen (2009:600), the Swedish Language Act.
    LanguageAct = "language-act", SwedishAct;
    /// Språklova (2021), the Norwegian Language Act.
    NorwegianLanguageAct = "norwegian-language-act", NorwegianText(Nynorsk);
    /// The Constitution of Finland.
    FinnishConstitution = "finnish-constitution", FinnishAct;
    /// The decisions listed in `evidence/decisions/`.
    Decisions = "decisions", Many;
    /// A convention of this tool, where no source gives a rule. Always labelled as such.
    Convention = "convention", NoLegalText;
}

/// The place inside a source, in a form that each language writes in its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pinpoint {
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
    pub at: Pinpoint,
    /// How well it was checked.
    pub verified: Verified,
}

impl Citation {
    /// A citation of a text that was read.
    pub const fn read(source: Source, at: Pinpoint) -> Self {
        Self { source, at, verified: Verified::Read }
    }

    /// The same place with another verification status.
    #[must_use]
    pub const fn verified(self, verified: Verified) -> Self {
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
