//! Where a rule or a number was read, and how well it was checked.

use jiff::civil::Date;

/// A text that rules are read from. Its name in each language is the message `source-<key>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// Brottsdatalagen (2018:1177), the Swedish Criminal Data Act, as consolidated to SFS 2022:737.
    CriminalDataAct,
    /// Brottsdataförordningen (2018:1202), the ordinance under that Act.
    CriminalDataOrdinance,
    /// Prop. 2017/18:232, the bill behind the Criminal Data Act.
    CriminalDataBill,
    /// Lag (2018:1693), the Police Data Act.
    PoliceDataAct,
    /// Lag (2018:1694), the Customs Data Act.
    CustomsDataAct,
    /// Lag (2018:1695), the Coast Guard Data Act.
    CoastGuardDataAct,
    /// Lag (2018:1696), the Tax Agency's crime-fighting Data Act.
    TaxAgencyDataAct,
    /// Lag (2018:1697), the Prosecution Data Act.
    ProsecutionDataAct,
    /// Lag (2018:1698), the Courts' Data Act.
    CourtsDataAct,
    /// Lag (2018:1699), the Prison and Probation Data Act.
    PrisonDataAct,
    /// Förvaltningslagen (2017:900), the Swedish Administrative Procedure Act.
    SwedishProcedureAct,
    /// Lag (1993:891) on the recovery of State claims.
    RecoveryAct,
    /// Regulation (EU) 2016/679, the General Data Protection Regulation.
    Gdpr,
    /// Personopplysningsloven (2018), the Norwegian Personal Data Act.
    NorwegianDataAct,
    /// Forvaltningsloven (1967), the Norwegian Public Administration Act.
    NorwegianProcedureAct,
    /// HR-2021-797-A, the Norwegian Supreme Court on fault, 15 April 2021.
    SupremeCourt2021,
    /// C-807/21 Deutsche Wohnen, Court of Justice, 5 December 2023.
    DeutscheWohnen,
    /// C-768/21 Land Hessen, Court of Justice, 26 September 2024.
    LandHessen,
    /// EDPB Guidelines 04/2022 on the calculation of fines, version 2.1, 24 May 2023.
    FineGuidelines,
    /// IMY decision DI-2020-2719 of 10 February 2021, the Police and Clearview AI.
    ImyPolice,
    /// IMY decision of 14 March 2022, Customs and service phones.
    ImyCustoms,
    /// Datatilsynet decision 20/01790 of 22 December 2020, Coop Finnmark.
    DatatilsynetCoop,
    /// Personvernnemnda PVN-2021-09 of 31 August 2021, Coop Finnmark, with PVN-2021-15 on costs.
    BoardCoop,
    /// Personvernnemnda PVN-2021-03 of 22 June 2021, on case processing time.
    BoardTime,
    /// Personvernnemnda PVN-2021-13 of 4 November 2021, Basaren Drift.
    BoardBasaren,
    /// Personvernnemnda PVN-2021-20 of 15 February 2022, a beauty salon's cameras.
    BoardSalon,
    /// Personvernnemnda PVN-2022-03 of 21 June 2022, Ultra-Technology.
    BoardUltra,
    /// The decisions listed in the decision library.
    Decisions,
    /// A convention of this tool, where no source gives a rule. Always labelled as such.
    Convention,
}

impl Source {
    /// Stable key, used for the source's name in each language.
    pub const fn key(self) -> &'static str {
        match self {
            Self::CriminalDataAct => "criminal-data-act",
            Self::CriminalDataOrdinance => "criminal-data-ordinance",
            Self::CriminalDataBill => "criminal-data-bill",
            Self::PoliceDataAct => "police-data-act",
            Self::CustomsDataAct => "customs-data-act",
            Self::CoastGuardDataAct => "coast-guard-data-act",
            Self::TaxAgencyDataAct => "tax-agency-data-act",
            Self::ProsecutionDataAct => "prosecution-data-act",
            Self::CourtsDataAct => "courts-data-act",
            Self::PrisonDataAct => "prison-data-act",
            Self::SwedishProcedureAct => "swedish-procedure-act",
            Self::RecoveryAct => "recovery-act",
            Self::Gdpr => "gdpr",
            Self::NorwegianDataAct => "norwegian-data-act",
            Self::NorwegianProcedureAct => "norwegian-procedure-act",
            Self::SupremeCourt2021 => "supreme-court-2021",
            Self::DeutscheWohnen => "deutsche-wohnen",
            Self::LandHessen => "land-hessen",
            Self::FineGuidelines => "fine-guidelines",
            Self::ImyPolice => "imy-police",
            Self::ImyCustoms => "imy-customs",
            Self::DatatilsynetCoop => "datatilsynet-coop",
            Self::BoardCoop => "board-coop",
            Self::BoardTime => "board-time",
            Self::BoardBasaren => "board-basaren",
            Self::BoardSalon => "board-salon",
            Self::BoardUltra => "board-ultra",
            Self::Decisions => "decisions",
            Self::Convention => "convention",
        }
    }

    /// Every source, for the tests that look for its name in each language.
    pub const ALL: &'static [Self] = &[
        Self::CriminalDataAct,
        Self::CriminalDataOrdinance,
        Self::CriminalDataBill,
        Self::PoliceDataAct,
        Self::CustomsDataAct,
        Self::CoastGuardDataAct,
        Self::TaxAgencyDataAct,
        Self::ProsecutionDataAct,
        Self::CourtsDataAct,
        Self::PrisonDataAct,
        Self::SwedishProcedureAct,
        Self::RecoveryAct,
        Self::Gdpr,
        Self::NorwegianDataAct,
        Self::NorwegianProcedureAct,
        Self::SupremeCourt2021,
        Self::DeutscheWohnen,
        Self::LandHessen,
        Self::FineGuidelines,
        Self::ImyPolice,
        Self::ImyCustoms,
        Self::DatatilsynetCoop,
        Self::BoardCoop,
        Self::BoardTime,
        Self::BoardBasaren,
        Self::BoardSalon,
        Self::BoardUltra,
        Self::Decisions,
        Self::Convention,
    ];
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

/// How well a rule or a number was checked. There is no value here for "from memory": what is
/// known only so is an [`Unverified`], and carries no number to compute with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verified {
    /// The primary text was read.
    Read,
    /// Read in a decision, judgment or paper that cites the primary text.
    Quoted,
    /// Arithmetic on checked figures.
    Derived,
    /// Our reading of a checked text; shown as interpretation.
    Inferred,
    /// A page other than the decision or Act says so; shown as such.
    Secondary,
}

impl Verified {
    /// Stable key for the wording in each language.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Quoted => "quoted",
            Self::Derived => "derived",
            Self::Inferred => "inferred",
            Self::Secondary => "secondary",
        }
    }

    /// Every status, best first.
    pub const ALL: &'static [Self] =
        &[Self::Read, Self::Quoted, Self::Derived, Self::Inferred, Self::Secondary];
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
