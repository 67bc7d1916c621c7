//! Where a rule or a number was read, and how well it was checked.

use super::address::Address::{self, Celex, EachCase, Eli, Lovdata, Page, Sfs, Text, UkLaw};
use super::address::{
    AUSTRIAN_COURT_PROCEDURE, AUSTRIAN_DATA_ACT, AUSTRIAN_PENAL_ACT, BINDING_DECISIONS, BOARD_2021,
    DATATILSYNET, DSK_CONCEPT, ENDORSED, FINE_GUIDELINES, ICO_ENFORCEMENT, ICO_GUIDANCE, ICO_POLICIES, IMY,
    POLISH_DATA_ACT,
};
use super::keyed::keyed;
use super::language::Language::{
    self, Bokmal, Bulgarian, Danish, Dutch, English, German, Italian, Lithuanian, Norwegian, Nynorsk, Polish,
};
use TextKind::{
    EeaRegulation, FinnishAct, Judgment, Many, NoLegalText, NorwegianText, NotChecked, RulesOfTheCourt,
    SwedishAct, SwedishDecision, Treaty, UnionLawInTheUk,
};
use jiff::civil::{Date, date};

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

#[expect(clippy::unnecessary_wraps, reason = "so a row of the table is short")]
const fn day(year: i16, month: i8, day: i8) -> Option<Date> {
    Some(date(year, month, day))
}

/// A row for each source: its variant, its key, what kind of text it is, the first day on which it could
/// be known, and where it can be read.
///
/// The day of an Act is the day it was adopted, or, for the Union, published; that of a decision or a
/// judgment, the day it was given; that of guidelines, the day they were adopted or published. It is the
/// day of the text as first given: what was amended later was known later.
macro_rules! sources {
    ($($(#[$doc:meta])+ $name:ident = $key:literal, $kind:expr, $known:expr, $address:expr;)+) => {
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

            /// The first day on which the text could be known: nothing assessed before it may rest on
            /// it. `None` for what is many texts, where the place cited says the day
            /// ([`Citation::known_from`]), and for this tool's own conventions.
            pub const fn known_from(self) -> Option<Date> {
                match self { $(Self::$name => $known),+ }
            }

            /// Where the text can be read at its official publisher. `None` for what was not published
            /// as a text: the decisions of this tool's tables, and its conventions.
            pub fn address(self) -> Option<Address> {
                ADDRESSES.get(self as usize).copied().flatten()
            }
        }

        /// The address of each source, in their order. It has a name of its own so that the page can fetch it later
        /// (`www/build/deferred.mjs`).
        static ADDRESSES: [Option<Address>; Source::ALL.len()] = [$($address),+];
    };
}

sources! {
    /// Brottsdatalagen (2018:1177), the Swedish Criminal Data Act, as consolidated to SFS 2022:737.
    CriminalDataAct = "criminal-data-act", SwedishAct, day(2018, 6, 20), Some(Sfs("2018-1177"));
    /// Brottsdataförordningen (2018:1202), the ordinance under that Act.
    CriminalDataOrdinance = "criminal-data-ordinance", SwedishAct, day(2018, 6, 20), Some(Sfs("2018-1202"));
    /// Prop. 2017/18:232, the bill behind the Criminal Data Act. Its own day was not read: the day is that
    /// of the committee's report on it (2017/18:JuU37).
    CriminalDataBill = "criminal-data-bill", SwedishAct, day(2018, 6, 7), Some(Text("https://data.riksdagen.se/dokument/H503232.html"));
    /// Lag (2018:1693), the Police Data Act.
    PoliceDataAct = "police-data-act", SwedishAct, day(2018, 11, 15), Some(Sfs("2018-1693"));
    /// Lag (2018:1694), the Customs Data Act.
    CustomsDataAct = "customs-data-act", SwedishAct, day(2018, 11, 15), Some(Sfs("2018-1694"));
    /// Lag (2018:1695), the Coast Guard Data Act.
    CoastGuardDataAct = "coast-guard-data-act", SwedishAct, day(2018, 11, 15), Some(Sfs("2018-1695"));
    /// Lag (2018:1696), the Tax Agency's crime-fighting Data Act.
    TaxAgencyDataAct = "tax-agency-data-act", SwedishAct, day(2018, 11, 15), Some(Sfs("2018-1696"));
    /// Lag (2018:1697), the Prosecution Data Act.
    ProsecutionDataAct = "prosecution-data-act", SwedishAct, day(2018, 11, 15), Some(Sfs("2018-1697"));
    /// Lag (2018:1698), the Courts' Data Act.
    CourtsDataAct = "courts-data-act", SwedishAct, day(2018, 11, 15), Some(Sfs("2018-1698"));
    /// Lag (2018:1699), the Prison and Probation Data Act.
    PrisonDataAct = "prison-data-act", SwedishAct, day(2018, 11, 15), Some(Sfs("2018-1699"));
    /// Förvaltningslagen (2017:900), the Swedish Administrative Procedure Act.
    SwedishProcedureAct = "swedish-procedure-act", SwedishAct, day(2017, 9, 28), Some(Sfs("2017-900"));
    /// Lag (1993:891) on the recovery of State claims.
    RecoveryAct = "recovery-act", SwedishAct, day(1993, 6, 10), Some(Sfs("1993-891"));
    /// Regulation (EU) 2016/679, the General Data Protection Regulation.
    Gdpr = "gdpr", EeaRegulation, day(2016, 5, 4), Some(Eli { id: "reg/2016/679/oj", lovdata: Some("2018-06-15-38/gdpr") });
    /// Personopplysningsloven (2018), the Norwegian Personal Data Act.
    NorwegianDataAct = "norwegian-data-act", NorwegianText(Bokmal), day(2018, 6, 15), Some(Lovdata("2018-06-15-38"));
    /// Forvaltningsloven (1967), the Norwegian Public Administration Act.
    NorwegianProcedureAct = "norwegian-procedure-act", NorwegianText(Bokmal), day(1967, 2, 10), Some(Lovdata("1967-02-10"));
    /// HR-2021-797-A, the Norwegian Supreme Court on fault, 15 April 2021.
    SupremeCourt2021 = "supreme-court-2021", NorwegianText(Norwegian), day(2021, 4, 15), Some(Page("https://www.domstol.no/no/hoyesterett/avgjorelser/"));
    /// C-807/21 Deutsche Wohnen, Court of Justice, 5 December 2023.
    DeutscheWohnen = "deutsche-wohnen", Judgment(German), day(2023, 12, 5), Some(Celex("62021CJ0807"));
    /// C-768/21 Land Hessen, Court of Justice, 26 September 2024.
    LandHessen = "land-hessen", Judgment(German), day(2024, 9, 26), Some(Celex("62021CJ0768"));
    /// EDPB Guidelines 04/2022 on the calculation of fines, version 2.1, 24 May 2023.
    FineGuidelines = "fine-guidelines", NotChecked(English), day(2023, 5, 24), Some(Text(FINE_GUIDELINES));
    /// IMY decision DI-2020-2719 of 10 February 2021, the Police and Clearview AI.
    ImyPolice = "imy-police", SwedishDecision, day(2021, 2, 10), Some(Text("https://www.imy.se/tillsyner/polismyndigheten/"));
    /// IMY decision of 14 March 2022, Customs and service phones.
    ImyCustoms = "imy-customs", SwedishDecision, day(2022, 3, 14), Some(Page(IMY));
    /// Datatilsynet decision 20/01790 of 22 December 2020, Coop Finnmark.
    DatatilsynetCoop = "datatilsynet-coop", NorwegianText(Norwegian), day(2020, 12, 22), Some(Page(DATATILSYNET));
    /// Personvernnemnda PVN-2021-09 of 31 August 2021, Coop Finnmark, with PVN-2021-15 on costs.
    BoardCoop = "board-coop", NorwegianText(Norwegian), day(2021, 8, 31), Some(Text("https://personvernnemnda.no/node/596"));
    /// Personvernnemnda PVN-2021-03 of 22 June 2021, on case processing time.
    BoardTime = "board-time", NorwegianText(Norwegian), day(2021, 6, 22), Some(Page(BOARD_2021));
    /// Personvernnemnda PVN-2021-13 of 4 November 2021, Basaren Drift.
    BoardBasaren = "board-basaren", NorwegianText(Norwegian), day(2021, 11, 4), Some(Page(BOARD_2021));
    /// Personvernnemnda PVN-2021-20 of 15 February 2022, a beauty salon's cameras.
    BoardSalon = "board-salon", NorwegianText(Norwegian), day(2022, 2, 15), Some(Page(BOARD_2021));
    /// Personvernnemnda PVN-2022-03 of 21 June 2022, Ultra-Technology.
    BoardUltra = "board-ultra", NorwegianText(Norwegian), day(2022, 6, 21), Some(Text("https://personvernnemnda.no/node/617"));
    /// Lag (2018:218), the Swedish Data Protection Act.
    DataProtectionAct = "data-protection-act", SwedishAct, day(2018, 4, 19), Some(Sfs("2018-218"));
    /// Förordning (2018:219), the ordinance under that Act.
    DataProtectionOrdinance = "data-protection-ordinance", SwedishAct, day(2018, 4, 19), Some(Sfs("2018-219"));
    /// Databeskyttelsesloven, the Danish Data Protection Act.
    DanishDataAct = "danish-data-act", NotChecked(Danish), day(2018, 5, 23), Some(Text("https://www.retsinformation.dk/eli/lta/2018/502"));
    /// Tietosuojalaki (1050/2018), the Finnish Data Protection Act.
    FinnishDataAct = "finnish-data-act", FinnishAct, day(2018, 12, 5), Some(Text("https://www.finlex.fi/fi/lainsaadanto/2018/1050"));
    /// Ustawa o ochronie danych osobowych (2018), the Polish Data Protection Act.
    PolishDataAct = "polish-data-act", NotChecked(Polish), day(2018, 5, 24), Some(Text(POLISH_DATA_ACT));
    /// Datenschutzgesetz (DSG), the Austrian Data Protection Act. The day is that of the amendment that
    /// made its rules on fines (`BGBl.` I Nr. 120/2017).
    AustrianDataAct = "austrian-data-act", NotChecked(German), day(2017, 7, 31), Some(Text(AUSTRIAN_DATA_ACT));
    /// Verwaltungsstrafgesetz 1991 (`VStG`), the Austrian Administrative Penal Act.
    AustrianPenalAct = "austrian-penal-act", NotChecked(German), day(1991, 1, 31), Some(Text(AUSTRIAN_PENAL_ACT));
    /// Verwaltungsgerichtsverfahrensgesetz (`VwGVG`), the Austrian Administrative Courts Procedure Act.
    AustrianCourtProcedure = "austrian-court-procedure", NotChecked(German), day(2013, 2, 13), Some(Text(AUSTRIAN_COURT_PROCEDURE));
    /// The fining concept of the German data protection conference (DSK) of 14 October 2019.
    DskConcept = "dsk-concept", NotChecked(German), day(2019, 10, 14), Some(Text(DSK_CONCEPT));
    /// Boetebeleidsregels Autoriteit Persoonsgegevens 2019 (Stcrt. 2019, 14586), the Dutch fine policy.
    ApFinePolicy = "ap-fine-policy", NotChecked(Dutch), day(2019, 3, 14), Some(Text("https://zoek.officielebekendmakingen.nl/stcrt-2019-14586.html"));
    /// The UK GDPR. The day is that on which the regulations were made that gave it its form (SI 2019/419).
    UkGdpr = "uk-gdpr", UnionLawInTheUk, day(2019, 2, 28), Some(UkLaw("eur/2016/679"));
    /// The ICO's Data Protection Fining Guidance of 18 March 2024.
    IcoGuidance = "ico-guidance", NotChecked(English), day(2024, 3, 18), Some(Text(ICO_GUIDANCE));
    /// The draft of that guidance, 2023.
    IcoDraft = "ico-draft", NotChecked(English), day(2023, 10, 2), Some(Page(ICO_POLICIES));
    /// The ICO's public sector approach, since June 2022.
    IcoPublicSector = "ico-public-sector", NotChecked(English), day(2022, 6, 30), Some(Page(ICO_POLICIES));
    /// ICO penalty notice of 5 June 2025, 23andMe.
    Ico23andMe = "ico-23andme", NotChecked(English), day(2025, 6, 5), Some(Page(ICO_ENFORCEMENT));
    /// ICO penalty notice of 24 June 2025, Birthlink.
    IcoBirthlink = "ico-birthlink", NotChecked(English), day(2025, 6, 24), Some(Page(ICO_ENFORCEMENT));
    /// ICO penalty notice, DPP Law.
    IcoDppLaw = "ico-dpp-law", NotChecked(English), day(2025, 4, 14), Some(Page(ICO_ENFORCEMENT));
    /// WP253, guidelines of 3 October 2017 on whether to fine, endorsed by the EDPB.
    Wp253 = "wp253", NotChecked(English), day(2017, 10, 3), Some(Page(ENDORSED));
    /// EDPB Binding Decision 1/2021.
    BindingDecision2021 = "binding-decision-2021", NotChecked(English), day(2021, 7, 28), Some(Page(BINDING_DECISIONS));
    /// EDPB Binding Decision 2/2022.
    BindingDecision2022 = "binding-decision-2022", NotChecked(English), day(2022, 7, 28), Some(Page(BINDING_DECISIONS));
    /// C-683/21 NVSC, Court of Justice, 5 December 2023.
    Nvsc = "nvsc", Judgment(Lithuanian), day(2023, 12, 5), Some(Celex("62021CJ0683"));
    /// C-340/21 Natsionalna agentsia za prihodite, Court of Justice, 14 December 2023.
    Prihodite = "prihodite", Judgment(Bulgarian), day(2023, 12, 14), Some(Celex("62021CJ0340"));
    /// C-383/23 ILVA, Court of Justice, 13 February 2025.
    Ilva = "ilva", Judgment(Danish), day(2025, 2, 13), Some(Celex("62023CJ0383"));
    /// Decisions of the Polish authority, UODO, named where cited.
    Uodo = "uodo", NotChecked(Polish), None, Some(EachCase("https://uodo.gov.pl/decyzje/"));
    /// Decisions of the Swedish authority, IMY, under the Regulation, named where cited.
    ImyGdpr = "imy-gdpr", SwedishDecision, None, Some(Page(IMY));
    /// Judgments of Swedish administrative courts on fees, named where cited.
    SwedishCourts = "swedish-courts", SwedishDecision, None, Some(Page("https://www.domstol.se/"));
    /// C-283/81 CILFIT, Court of Justice, 6 October 1982.
    Cilfit = "cilfit", Judgment(Italian), day(1982, 10, 6), Some(Celex("61981CJ0283"));
    /// The Rules of Procedure of the Court of Justice, of 25 September 2012.
    CourtRules = "court-rules", RulesOfTheCourt, day(2012, 9, 29), Some(Celex("32012Q0929(01)"));
    /// The Agreement on the European Economic Area.
    EeaAgreement = "eea-agreement", Treaty, day(1994, 1, 3), Some(Celex("21994A0103(01)"));
    /// The EFTA Secretariat's notice of 19 July 2018 that the Regulation enters into force in the EEA.
    EftaNotice = "efta-notice", NotChecked(English), day(2018, 7, 19), Some(Page("https://www.efta.int/"));
    /// European Union (Withdrawal) Act 2018, of the United Kingdom.
    WithdrawalAct = "withdrawal-act", NotChecked(English), day(2018, 6, 26), Some(UkLaw("ukpga/2018/16"));
    /// Språklagen (2009:600), the Swedish Language Act.
    LanguageAct = "language-act", SwedishAct, day(2009, 5, 28), Some(Sfs("2009-600"));
    /// Språklova (2021), the Norwegian Language Act.
    NorwegianLanguageAct = "norwegian-language-act", NorwegianText(Nynorsk), day(2021, 5, 21), Some(Lovdata("2021-05-21-42"));
    /// The Constitution of Finland.
    FinnishConstitution = "finnish-constitution", FinnishAct, day(1999, 6, 11), Some(Text("https://www.finlex.fi/fi/lainsaadanto/1999/731"));
    /// The decisions listed in `evidence/decisions/`.
    Decisions = "decisions", Many, None, None;
    /// A convention of this tool, where no source gives a rule. Always labelled as such.
    Convention = "convention", NoLegalText, None, None;
}

/// The place inside a source. It is written here in the English form, with ", " between several places and a dash for a
/// range; `text::place` writes it as each language does.
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
    /// Sections of several chapters of a Swedish Act, such as `"2:5, 3:7"`.
    Chapters(&'static str),
    /// A Norwegian Act's section; `para` is 0 when the whole is meant.
    Section {
        /// Section (§), such as `"46"`.
        section: &'static str,
        /// Paragraph (ledd) in the section.
        para: u8,
    },
    /// A lettered point in a paragraph of a Norwegian Act's section.
    Letter {
        /// Section (§), such as `"46"`.
        section: &'static str,
        /// Paragraph (ledd) in the section.
        para: u8,
        /// Its letter, such as `"a"`.
        letter: &'static str,
    },
    /// A section of an Act of the United Kingdom, such as `"3(4)"`: it is written so in every language.
    Clause(&'static str),
    /// Articles, such as `"83(2)(a)"` or `"83(4)–(5), (7)"`.
    Article(&'static str),
    /// A numbered paragraph of guidelines or of a judgment, such as `"60"`.
    Para(&'static str),
    /// A chapter of guidelines, such as `"5"`.
    Part(&'static str),
    /// A page, such as `"483"`.
    Page(&'static str),
    /// A decision or judgment, where the source is all those of a body.
    Case {
        /// Its number, or the name it goes by where no number was read.
        name: &'static str,
        /// The day it was given. Where only the month or the year was read, the last day it can be.
        decided: Date,
    },
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

    /// The first day on which what is cited could be known; `None` as for [`Source::known_from`].
    pub const fn known_from(self) -> Option<Date> {
        match self.at {
            Pinpoint::Case { decided, .. } => Some(decided),
            _ => self.source.known_from(),
        }
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
