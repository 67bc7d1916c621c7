//! Where a rule or a number was read, and how well it was checked.

use super::address::Address::{self, Celex, EachCase, Eli, Lovdata, Page, Sfs, Text, UkLaw};
use super::address::{
    AP_POLICY_2023, AUSTRIAN_COURT_PROCEDURE, AUSTRIAN_DATA_ACT, AUSTRIAN_HOLIDAY_ACT, AUSTRIAN_PENAL_ACT,
    AUSTRIAN_PROCEDURE_ACT, BINDING_DECISIONS, BOARD_2021, CHILD_CONVENTION, DATATILSYNET, DSK_CONCEPT,
    EDPB_CLEARVIEW, ENDORSED, FINE_GUIDELINES, ICO_23ANDME, ICO_ENFORCEMENT, ICO_GUIDANCE, ICO_POLICIES,
    ICO_PUBLIC_SECTOR, IMY, ITALIAN_COURT_DECREE, ITALIAN_DATA_CODE, NORWEGIAN_DATA_BILL,
    POLISH_COURT_PROCEDURE, POLISH_DATA_ACT, POLISH_DAYS_OFF_ACT, SANCTIONS_BILL, VIDEO_GUIDELINES,
};
use super::keyed::keyed;
use super::language::Language::{
    self, Bokmal, Bulgarian, Croatian, Czech, Danish, Dutch, English, Estonian, French, German, Greek,
    Hungarian, Icelandic, Italian, Latvian, Lithuanian, Norwegian, Nynorsk, Polish, Portuguese, Romanian,
    Slovak, Slovene, Spanish, Swedish,
};
use TextKind::{
    EeaRegulation, FinnishAct, JointJudgment, Judgment, Many, NoLegalText, NorwegianText, NotChecked,
    RulesOfTheCourt, SwedishAct, SwedishDecision, Treaty, UnionLawInTheUk,
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
    /// The same in joined cases, in the languages of both.
    JointJudgment(Language, Language),
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
    /// Lag (1930:173) on the computation of time set by law, as amended to SFS 2022:931.
    SwedishTimeAct = "swedish-time-act", SwedishAct, day(1930, 5, 30), Some(Sfs("1930-173"));
    /// Lag (1989:253) on public holidays.
    SwedishHolidayAct = "swedish-holiday-act", SwedishAct, day(1989, 5, 18), Some(Sfs("1989-253"));
    /// Lag (1993:891) on the recovery of State claims.
    RecoveryAct = "recovery-act", SwedishAct, day(1993, 6, 10), Some(Sfs("1993-891"));
    /// Regulation (EU) 2016/679, the General Data Protection Regulation.
    Gdpr = "gdpr", EeaRegulation, day(2016, 5, 4), Some(Eli { id: "reg/2016/679/oj", lovdata: Some("2018-06-15-38/gdpr") });
    /// Personopplysningsloven (2018), the Norwegian Personal Data Act.
    NorwegianDataAct = "norwegian-data-act", NorwegianText(Bokmal), day(2018, 6, 15), Some(Lovdata("2018-06-15-38"));
    /// Forvaltningsloven (1967), the Norwegian Public Administration Act.
    NorwegianProcedureAct = "norwegian-procedure-act", NorwegianText(Bokmal), day(1967, 2, 10), Some(Lovdata("1967-02-10"));
    /// Politiregisterloven (28 May 2010 no. 16), the Norwegian Police Databases Act.
    NorwegianPoliceAct = "norwegian-police-act", NorwegianText(Bokmal), day(2010, 5, 28), Some(Lovdata("2010-05-28-16"));
    /// Straffegjennomføringsloven (18 May 2001 no. 21), the Norwegian Execution of Sentences Act.
    NorwegianSentencesAct = "norwegian-sentences-act", NorwegianText(Bokmal), day(2001, 5, 18), Some(Lovdata("2001-05-18-21"));
    /// Forvaltningsloven of 20 June 2025 no. 81, which is to replace that of 1967 and is not in force.
    NewNorwegianProcedureAct = "new-norwegian-procedure-act", NorwegianText(Bokmal), day(2025, 6, 20), Some(Lovdata("2025-06-20-81"));
    /// Domstolloven (1915), the Norwegian Courts of Justice Act.
    NorwegianCourtsAct = "norwegian-courts-act", NorwegianText(Norwegian), day(1915, 8, 13), Some(Lovdata("1915-08-13-5"));
    /// Lov 24 February 1995 no. 12 on public holidays in Norway.
    NorwegianHolidayAct = "norwegian-holiday-act", NorwegianText(Bokmal), day(1995, 2, 24), Some(Lovdata("1995-02-24-12"));
    /// Lov 26 April 1947 no. 1 on 1 and 17 May.
    NorwegianMayAct = "norwegian-may-act", NorwegianText(Norwegian), day(1947, 4, 26), Some(Lovdata("1947-04-26-1"));
    /// Innkrevingsloven of 25 April 2025 no. 12, on the recovery of State claims in Norway.
    NorwegianRecoveryAct = "norwegian-recovery-act", NorwegianText(Bokmal), day(2025, 4, 25), Some(Lovdata("2025-04-25-12"));
    /// Foreldelsesloven (1979), the Norwegian Limitation Act.
    NorwegianLimitationAct = "norwegian-limitation-act", NorwegianText(Bokmal), day(1979, 5, 18), Some(Lovdata("1979-05-18-18"));
    /// HR-2021-797-A, the Norwegian Supreme Court on fault, 15 April 2021.
    SupremeCourt2021 = "supreme-court-2021", NorwegianText(Norwegian), day(2021, 4, 15), Some(Page("https://www.domstol.no/no/hoyesterett/avgjorelser/"));
    /// HR-2023-1212-A, the Norwegian Supreme Court on liability without fault, 27 June 2023.
    SupremeCourt2023 = "supreme-court-2023", NorwegianText(Norwegian), day(2023, 6, 27), Some(Page("https://www.domstol.no/no/hoyesterett/avgjorelser/"));
    /// Prop. 81 L (2021–2022), the bill behind § 46 of the Public Administration Act as it reads since July 2022. Its
    /// own day was not read: it was known when the change came into force.
    FaultBill = "fault-bill", NorwegianText(Bokmal), day(2022, 7, 1), Some(Text("https://www.regjeringen.no/no/dokumenter/prop.-81-l-20212022/id2907434/"));
    /// C-101/01 Lindqvist, Court of Justice, 6 November 2003.
    Lindqvist = "lindqvist", Judgment(Swedish), day(2003, 11, 6), Some(Celex("62001CJ0101"));
    /// C-212/13 Ryneš, Court of Justice, 11 December 2014.
    Rynes = "rynes", Judgment(Czech), day(2014, 12, 11), Some(Celex("62013CJ0212"));
    /// C-807/21 Deutsche Wohnen, Court of Justice, 5 December 2023.
    DeutscheWohnen = "deutsche-wohnen", Judgment(German), day(2023, 12, 5), Some(Celex("62021CJ0807"));
    /// C-768/21 Land Hessen, Court of Justice, 26 September 2024.
    LandHessen = "land-hessen", Judgment(German), day(2024, 9, 26), Some(Celex("62021CJ0768"));
    /// EDPB Guidelines 04/2022 on the calculation of fines, version 2.1, 24 May 2023.
    FineGuidelines = "fine-guidelines", NotChecked(English), day(2023, 5, 24), Some(Text(FINE_GUIDELINES));
    /// IMY decision DI-2020-2719 of 10 February 2021, the Police and Clearview AI.
    ImyPolice = "imy-police", SwedishDecision, day(2021, 2, 10), Some(Text("https://www.imy.se/tillsyner/polismyndigheten/"));
    /// Kammarrätten i Stockholm, November 2022, on that decision. The judgment was not read: its day is that of the
    /// report which was.
    CourtPolice = "court-police", SwedishDecision, day(2022, 11, 24), Some(Page("https://www.domstol.se/"));
    /// Kammarrätten i Stockholm 4471-21, 4511-21, 4540-21, 4548-21 and 4611-21, 16 May 2022, on who bears the burden
    /// of proof.
    CourtHospitals = "court-hospitals", SwedishDecision, day(2022, 5, 16), Some(Page("https://www.domstol.se/"));
    /// Högsta förvaltningsdomstolen, 30 June 2023: no leave to appeal against those judgments.
    LeaveRefused = "leave-refused", SwedishDecision, day(2023, 6, 30), Some(Page("https://www.domstol.se/"));
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
    /// Personvernnemnda PVN-2021-22 of 15 February 2022, a camera on a private home.
    BoardHome = "board-home", NorwegianText(Norwegian), day(2022, 2, 15), Some(Text("https://personvernnemnda.no/node/609"));
    /// Personvernnemnda PVN-2022-03 of 21 June 2022, Ultra-Technology.
    BoardUltra = "board-ultra", NorwegianText(Norwegian), day(2022, 6, 21), Some(Text("https://personvernnemnda.no/node/617"));
    /// Personvernnemnda PVN-2022-13 of 24 January 2023, Østre Toten.
    BoardToten = "board-toten", NorwegianText(Norwegian), day(2023, 1, 24), Some(Page("https://personvernnemnda.no/avgjorelser/2022"));
    /// Personvernnemnda PVN-2022-22 of 27 September 2023, Grindr.
    BoardGrindr = "board-grindr", NorwegianText(Norwegian), day(2023, 9, 27), Some(Text("https://personvernnemnda.no/pvn-2022-22"));
    /// Personvernnemnda PVN-2024-17 of 17 December 2024, NAV.
    BoardNav = "board-nav", NorwegianText(Norwegian), day(2024, 12, 17), Some(Text("https://personvernnemnda.no/pvn-2024-17"));
    /// Personvernnemnda, decision of 12 June 2025 on Datatilsynet's 21/01507, a municipality and a debt register.
    BoardDebt = "board-debt", NorwegianText(Norwegian), day(2025, 6, 12), Some(Text("https://personvernnemnda.no/?p=1521"));
    /// Lag (2018:218), the Swedish Data Protection Act.
    DataProtectionAct = "data-protection-act", SwedishAct, day(2018, 4, 19), Some(Sfs("2018-218"));
    /// Förordning (2018:219), the ordinance under that Act.
    DataProtectionOrdinance = "data-protection-ordinance", SwedishAct, day(2018, 4, 19), Some(Sfs("2018-219"));
    /// Databeskyttelsesloven, the Danish Data Protection Act.
    DanishDataAct = "danish-data-act", NotChecked(Danish), day(2018, 5, 23), Some(Text("https://www.retsinformation.dk/eli/lta/2018/502"));
    /// Lov om retssikkerhed ved forvaltningens anvendelse af tvangsindgreb og oplysningspligter, of 9 June 2004 (no. 442), the
    /// Danish Act on what the administration may demand of those it suspects.
    DanishSafeguardsAct = "danish-safeguards-act", NotChecked(Danish), day(2004, 6, 9), Some(Text("https://www.retsinformation.dk/eli/lta/2019/1121"));
    /// L 68 (2017–2018), the bill behind the Danish Data Protection Act. Its own day was not read: the day is that of the Act.
    DanishDataBill = "danish-data-bill", NotChecked(Danish), day(2018, 5, 23), Some(Page("https://www.folketinget.dk/samling/20171/lovforslag/l68/index.htm"));
    /// Datatilsynet's guidance of 29 January 2021 on fines for companies.
    DanishFineGuidance = "danish-fine-guidance", NotChecked(Danish), day(2021, 1, 29), Some(Page("https://www.datatilsynet.dk/"));
    /// Datatilsynet's guidance of 24 September 2021 on fines for natural persons.
    DanishFineGuidancePersons = "danish-fine-guidance-persons", NotChecked(Danish), day(2021, 9, 24), Some(Page("https://www.datatilsynet.dk/"));
    /// Tietosuojalaki (1050/2018), the Finnish Data Protection Act.
    FinnishDataAct = "finnish-data-act", FinnishAct, day(2018, 12, 5), Some(Text("https://www.finlex.fi/fi/lainsaadanto/2018/1050"));
    /// Laki oikeudenkäynnistä hallintoasioissa (808/2019), the Finnish Act on Administrative Court Procedure.
    FinnishCourtProcedure = "finnish-court-procedure", FinnishAct, day(2019, 7, 5), Some(Text("https://www.finlex.fi/fi/lainsaadanto/2019/808"));
    /// Laki säädettyjen määräaikain laskemisesta (150/1930), the Finnish Act on the computation of time set by law, followed to
    /// 1053/2023.
    FinnishTimeAct = "finnish-time-act", FinnishAct, day(1930, 4, 25), Some(Text("https://www.finlex.fi/fi/lainsaadanto/1930/150"));
    /// Kirkkolaki (652/2023), the Finnish Church Act, which names the church holidays.
    FinnishChurchAct = "finnish-church-act", FinnishAct, day(2023, 4, 14), Some(Text("https://www.finlex.fi/fi/lainsaadanto/2023/652"));
    /// Ustawa z dnia 10 maja 2018 r. o ochronie danych osobowych, the Polish Data Protection Act.
    PolishDataAct = "polish-data-act", NotChecked(Polish), day(2018, 5, 10), Some(Text(POLISH_DATA_ACT));
    /// Prawo o postępowaniu przed sądami administracyjnymi (2002), the Polish Act on the administrative courts.
    PolishCourtProcedure = "polish-court-procedure", NotChecked(Polish), day(2002, 8, 30), Some(Text(POLISH_COURT_PROCEDURE));
    /// Ustawa o dniach wolnych od pracy (1951), the Polish Act on days free of work.
    PolishDaysOffAct = "polish-days-off-act", NotChecked(Polish), day(1951, 1, 18), Some(Text(POLISH_DAYS_OFF_ACT));
    /// Datenschutzgesetz (DSG), the Austrian Data Protection Act. The amendment that made its rules on
    /// fines is `BGBl.` I Nr. 120/2017: only its year was read, and the day is the last of it.
    AustrianDataAct = "austrian-data-act", NotChecked(German), day(2017, 12, 31), Some(Text(AUSTRIAN_DATA_ACT));
    /// Verwaltungsstrafgesetz 1991 (`VStG`), the Austrian Administrative Penal Act. Only its year was read: the day is the
    /// last of it.
    AustrianPenalAct = "austrian-penal-act", NotChecked(German), day(1991, 12, 31), Some(Text(AUSTRIAN_PENAL_ACT));
    /// Verwaltungsgerichtsverfahrensgesetz (`VwGVG`), the Austrian Administrative Courts Procedure Act.
    AustrianCourtProcedure = "austrian-court-procedure", NotChecked(German), day(2013, 2, 13), Some(Text(AUSTRIAN_COURT_PROCEDURE));
    /// Allgemeines Verwaltungsverfahrensgesetz 1991 (AVG), the Austrian General Administrative Procedure Act. Only its year
    /// was read: the day is the last of it.
    AustrianProcedureAct = "austrian-procedure-act", NotChecked(German), day(1991, 12, 31), Some(Text(AUSTRIAN_PROCEDURE_ACT));
    /// Feiertagsruhegesetz 1957, the Austrian Act on public holidays. The day is that from which its list has been as it is
    /// (`BGBl.` Nr. 264/1967).
    AustrianHolidayAct = "austrian-holiday-act", NotChecked(German), day(1967, 7, 26), Some(Text(AUSTRIAN_HOLIDAY_ACT));
    /// Zakon o provedbi Opće uredbe o zaštiti podataka (2018), the Croatian Act on the implementation of the Regulation.
    CroatianDataAct = "croatian-data-act", NotChecked(Croatian), day(2018, 4, 27), Some(Text("https://narodne-novine.nn.hr/eli/sluzbeni/2018/42/805"));
    /// Isikuandmete kaitse seadus (`IKS`), the Estonian Personal Data Protection Act, as in force since 16 March 2026.
    EstonianDataAct = "estonian-data-act", NotChecked(Estonian), day(2018, 12, 12), Some(Text("https://www.riigiteataja.ee/akt/106032026010"));
    /// Karistusseadustik (`KarS`), the Estonian Penal Code, as in force since 1 January 2026.
    EstonianPenalCode = "estonian-penal-code", NotChecked(Estonian), day(2001, 6, 6), Some(Text("https://www.riigiteataja.ee/akt/122122025002"));
    /// Väärteomenetluse seadustik (`VTMS`), the Estonian Code of Misdemeanour Procedure.
    EstonianMisdemeanourCode = "estonian-misdemeanour-code", NotChecked(Estonian), day(2002, 5, 22), Some(Page("https://www.riigiteataja.ee/akt/13117987"));
    /// Datenschutzgesetz (DSG) of 4 October 2018, the Liechtenstein Data Protection Act.
    LiechtensteinDataAct = "liechtenstein-data-act", NotChecked(German), day(2018, 10, 4), Some(Text("https://www.gesetze.li/konso/2018.272"));
    /// Lög um persónuvernd og vinnslu persónuupplýsinga (90/2018), the Icelandic Data Protection Act.
    IcelandicDataAct = "icelandic-data-act", NotChecked(Icelandic), day(2018, 6, 27), Some(Text("https://www.althingi.is/lagas/nuna/2018090.html"));
    /// Zakon o varstvu osebnih podatkov (`ZVOP-2`), the Slovenian Personal Data Protection Act, published on 27 December 2022.
    SlovenianDataAct = "slovenian-data-act", NotChecked(Slovene), day(2022, 12, 27), Some(Text("https://pisrs.si/pregledPredpisa?id=ZAKO7959"));
    /// Zakon o prekrških (`ZP-1`), the Slovenian Misdemeanours Act.
    SlovenianMisdemeanoursAct = "slovenian-misdemeanours-act", NotChecked(Slovene), day(2003, 1, 23), Some(Text("https://pisrs.si/pregledPredpisa?id=ZAKO2537"));
    /// Fizisko personu datu apstrādes likums, the Latvian Personal Data Processing Law.
    LatvianDataAct = "latvian-data-act", NotChecked(Latvian), day(2018, 6, 21), Some(Text("https://likumi.lv/ta/id/300099"));
    /// Administratīvās atbildības likums, the Latvian Law on Administrative Liability, in force since 1 July 2020.
    LatvianLiabilityAct = "latvian-liability-act", NotChecked(Latvian), day(2018, 10, 25), Some(Text("https://likumi.lv/ta/id/303007"));
    /// The Act amending the Bulgarian Data Protection Act (`ZZLD`), adopted again on 20 February 2019.
    BulgarianDataAct = "bulgarian-data-act", NotChecked(Bulgarian), day(2019, 2, 20), Some(Text("https://www.parliament.bg/bg/laws/ID/78179"));
    /// The Act amending the Bulgarian Act on administrative offences and penalties (`ZANN`), adopted on 17 December 2020.
    BulgarianOffencesAct = "bulgarian-offences-act", NotChecked(Bulgarian), day(2020, 12, 17), Some(Text("https://www.parliament.bg/bg/laws/ID/163283"));
    /// Ley Orgánica 3/2018 (LOPDGDD), the Spanish Data Protection Act.
    SpanishDataAct = "spanish-data-act", NotChecked(Spanish), day(2018, 12, 5), Some(Text("https://www.boe.es/buscar/act.php?id=BOE-A-2018-16673"));
    /// Ley 39/2015, the Spanish Act on common administrative procedure.
    SpanishProcedureAct = "spanish-procedure-act", NotChecked(Spanish), day(2015, 10, 1), Some(Text("https://www.boe.es/buscar/act.php?id=BOE-A-2015-10565"));
    /// Ley 29/1998, the Spanish Act on the administrative courts.
    SpanishCourtAct = "spanish-court-act", NotChecked(Spanish), day(1998, 7, 13), Some(Text("https://www.boe.es/buscar/act.php?id=BOE-A-1998-16718"));
    /// Ley 11/2023 of 8 May 2023, whose final provision 9 changes the Data Protection Act. The new wordings were not read.
    SpanishAct2023 = "spanish-act-2023", NotChecked(Spanish), day(2023, 5, 8), Some(Text("https://www.boe.es/buscar/act.php?id=BOE-A-2023-11022"));
    /// Codice in materia di protezione dei dati personali (d.lgs. 196/2003), the Italian Data Protection Code. The day is that of
    /// the decree that gave it its rules on fines (d.lgs. 101/2018).
    ItalianDataCode = "italian-data-code", NotChecked(Italian), day(2018, 8, 10), Some(Text(ITALIAN_DATA_CODE));
    /// Decreto legislativo 150/2011, on civil proceedings in Italy.
    ItalianCourtDecree = "italian-court-decree", NotChecked(Italian), day(2011, 9, 1), Some(Text(ITALIAN_COURT_DECREE));
    /// Bundesdatenschutzgesetz (BDSG), the German Federal Data Protection Act.
    GermanDataAct = "german-data-act", NotChecked(German), day(2017, 6, 30), Some(Text("https://www.gesetze-im-internet.de/bdsg_2018/"));
    /// Gesetz über Ordnungswidrigkeiten (`OWiG`), the German Administrative Offences Act.
    GermanOffencesAct = "german-offences-act", NotChecked(German), day(1968, 5, 24), Some(Text("https://www.gesetze-im-internet.de/owig_1968/"));
    /// Zehntes Buch Sozialgesetzbuch (SGB X), the German Social Code on social data.
    GermanSocialCode = "german-social-code", NotChecked(German), day(1980, 8, 18), Some(Text("https://www.gesetze-im-internet.de/sgb_10/"));
    /// The data protection Acts of the German states, which were not read but for Saxony-Anhalt. Their days were not read either:
    /// the day is the last of the year in which they were fitted to the Regulation.
    GermanStateActs = "german-state-acts", NotChecked(German), day(2018, 12, 31), Some(Page("https://www.datenschutzkonferenz-online.de/"));
    /// Loi 78-17 du 6 janvier 1978, the French Data Protection Act. Its rules on fines came with the Regulation.
    FrenchDataAct = "french-data-act", NotChecked(French), day(1978, 1, 6), Some(Text("https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460/"));
    /// Code de justice administrative, the French Code of Administrative Justice. Only its year was read: the day is the last of
    /// it.
    FrenchJusticeCode = "french-justice-code", NotChecked(French), day(2000, 12, 31), Some(Text("https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070933"));
    /// Lei 58/2019, the Portuguese Data Protection Act.
    PortugueseDataAct = "portuguese-data-act", NotChecked(Portuguese), day(2019, 8, 8), Some(Text("https://diariodarepublica.pt/dr/detalhe/lei/58-2019-123815982"));
    /// CNPD, deliberation 2019/494 of 3 September 2019, on which rules of that Act it does not apply.
    CnpdDeliberation = "cnpd-deliberation", NotChecked(Portuguese), day(2019, 9, 3), Some(Page("https://www.cnpd.pt/decisoes/"));
    /// Law 125(I)/2018, the Cypriot Data Protection Act. Only its year was read: the day is the last of it.
    CypriotDataAct = "cypriot-data-act", NotChecked(Greek), day(2018, 12, 31), Some(Page("https://www.dataprotection.gov.cy/"));
    /// The Constitution of Cyprus of 1960, as the Aliens and Immigration Law (Cap. 105) quotes it. The same of its day.
    CypriotConstitution = "cypriot-constitution", NotChecked(Greek), day(1960, 12, 31), Some(Page("https://www.law.gov.cy/"));
    /// Zákon 110/2019 Sb., the Czech Act on personal data processing. The day is that of its publication.
    CzechDataAct = "czech-data-act", NotChecked(Czech), day(2019, 4, 24), Some(Text("https://e-sbirka.gov.cz/eli/cz/sb/2019/110"));
    /// Zákon 250/2016 Sb., the Czech Act on liability for offences. The day is that of its publication.
    CzechOffencesAct = "czech-offences-act", NotChecked(Czech), day(2016, 8, 3), Some(Text("https://e-sbirka.gov.cz/eli/cz/sb/2016/250"));
    /// Zákon 500/2004 Sb., the Czech Code of Administrative Procedure. The day is that of its publication.
    CzechProcedureCode = "czech-procedure-code", NotChecked(Czech), day(2004, 9, 24), Some(Text("https://e-sbirka.gov.cz/eli/cz/sb/2004/500"));
    /// Zákon 150/2002 Sb., the Czech Code of Administrative Justice. The day is that of its publication.
    CzechCourtCode = "czech-court-code", NotChecked(Czech), day(2002, 4, 17), Some(Text("https://e-sbirka.gov.cz/eli/cz/sb/2002/150"));
    /// Zákon 245/2000 Sb., the Czech Act on public holidays, as it was published.
    CzechHolidayAct = "czech-holiday-act", NotChecked(Czech), day(2000, 8, 9), Some(Text("https://e-sbirka.gov.cz/eli/cz/sb/2000/245"));
    /// Zákon 18/2018 Z. z., the Slovak Data Protection Act.
    SlovakDataAct = "slovak-data-act", NotChecked(Slovak), day(2017, 11, 29), Some(Text("https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2018/18/"));
    /// Zákon 71/1967 Zb., the Slovak Code of Administrative Procedure.
    SlovakProcedureCode = "slovak-procedure-code", NotChecked(Slovak), day(1967, 6, 29), Some(Text("https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/1967/71/"));
    /// Zákon 241/1993 Z. z., the Slovak Act on public holidays.
    SlovakHolidayAct = "slovak-holiday-act", NotChecked(Slovak), day(1993, 10, 20), Some(Text("https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/1993/241/"));
    /// Legea nr. 190/2018, the Romanian Act on measures to apply the Regulation, as changed in November 2019.
    RomanianDataAct = "romanian-data-act", NotChecked(Romanian), day(2018, 7, 18), Some(Text("https://legislatie.just.ro/Public/DetaliiDocument/203151"));
    /// Legea nr. 129/2018, which put Arts 14¹ to 14¹¹ into the Romanian Act on the data protection authority (102/2005). What
    /// Law 190/2018 changed in them was read too.
    RomanianAuthorityAct = "romanian-authority-act", NotChecked(Romanian), day(2018, 6, 15), Some(Text("https://legislatie.just.ro/Public/DetaliiDocument/201712"));
    /// Loi du 30 juillet 2018, the Belgian Data Protection Act, as decisions quote it.
    BelgianDataAct = "belgian-data-act", NotChecked(French), day(2018, 7, 30), Some(Page("https://www.ejustice.just.fgov.be/"));
    /// Loi du 3 décembre 2017, the Belgian Act on the Data Protection Authority, as decisions quote it.
    BelgianAuthorityAct = "belgian-authority-act", NotChecked(French), day(2017, 12, 3), Some(Page("https://www.ejustice.just.fgov.be/"));
    /// Data Protection Act 2018, of Ireland, as revised to 4 February 2026.
    IrishDataAct = "irish-data-act", NotChecked(English), day(2018, 5, 24), Some(Text("https://www.irishstatutebook.ie/eli/2018/act/7"));
    /// Interpretation Act 2005, of Ireland.
    IrishInterpretationAct = "irish-interpretation-act", NotChecked(English), day(2005, 10, 17), Some(Text("https://www.irishstatutebook.ie/eli/2005/act/23"));
    /// Competition Act 2002, of Ireland, as revised to 25 September 2025.
    IrishCompetitionAct = "irish-competition-act", NotChecked(English), day(2002, 4, 10), Some(Text("https://www.irishstatutebook.ie/eli/2002/act/14"));
    /// Asmens duomenų teisinės apsaugos įstatymas (I-1374), the Lithuanian Law on Legal Protection of Personal Data, as recast
    /// by Law XIII-1426 of 30 June 2018.
    LithuanianDataAct = "lithuanian-data-act", NotChecked(Lithuanian), day(2018, 6, 30), Some(Text("https://e-tar.lt/portal/lt/legalAct/43cddd8084cc11e8ae2bfd1913d66d57"));
    /// Law XIV-2626 of 14 May 2024, which amends it.
    LithuanianAmendingAct = "lithuanian-amending-act", NotChecked(Lithuanian), day(2024, 5, 14), Some(Text("https://e-tar.lt/portal/lt/legalAct/66824d50177611efbcbfb318996800a8"));
    /// Administracinių bylų teisenos įstatymas (VIII-1029), the Lithuanian Law on Administrative Proceedings.
    LithuanianCourtAct = "lithuanian-court-act", NotChecked(Lithuanian), day(1999, 1, 14), Some(Text("https://e-tar.lt/portal/lt/legalAct/TAR.67B5099C5848"));
    /// Loi du 1er août 2018 (Mémorial A686), of Luxembourg, on the CNPD and the Regulation, as published.
    LuxembourgDataAct = "luxembourg-data-act", NotChecked(French), day(2018, 8, 1), Some(Text("https://legilux.public.lu/eli/etat/leg/loi/2018/08/01/a686/jo"));
    /// Loi du 21 juin 1999 (Mémorial A98), of Luxembourg, on procedure before the administrative courts, as published.
    LuxembourgCourtAct = "luxembourg-court-act", NotChecked(French), day(1999, 6, 21), Some(Text("https://legilux.public.lu/eli/etat/leg/loi/1999/06/21/n2/jo"));
    /// Data Protection Act (Cap. 586), of Malta, in its English text. It came into force on 28 May 2018, and the day is that of
    /// its publication.
    MalteseDataAct = "maltese-data-act", NotChecked(English), day(2018, 5, 31), Some(Text("https://legislation.mt/eli/cap/586/20230919/eng"));
    /// The fining concept of the German data protection conference (DSK) of 14 October 2019.
    DskConcept = "dsk-concept", NotChecked(German), day(2019, 10, 14), Some(Text(DSK_CONCEPT));
    /// Uitvoeringswet Algemene verordening gegevensbescherming (`UAVG`), the Dutch Act implementing the Regulation, as in force
    /// since 1 July 2021.
    DutchDataAct = "dutch-data-act", NotChecked(Dutch), day(2018, 5, 16), Some(Text("https://wetten.overheid.nl/BWBR0040940"));
    /// Algemene wet bestuursrecht (Awb), the Dutch General Administrative Law Act.
    DutchAdministrativeAct = "dutch-administrative-act", NotChecked(Dutch), day(1992, 6, 4), Some(Text("https://wetten.overheid.nl/BWBR0005537"));
    /// Boetebeleidsregels Autoriteit Persoonsgegevens 2023, as the authority's own page on them tells them. Only their year was
    /// read: the day is the last of it.
    ApPolicy2023 = "ap-policy-2023", NotChecked(Dutch), day(2023, 12, 31), Some(Page(AP_POLICY_2023));
    /// Boetebeleidsregels Autoriteit Persoonsgegevens 2019 (Stcrt. 2019, 14586), the Dutch fine policy.
    ApFinePolicy = "ap-fine-policy", NotChecked(Dutch), day(2019, 3, 14), Some(Text("https://zoek.officielebekendmakingen.nl/stcrt-2019-14586.html"));
    /// The UK GDPR. The day is that on which the regulations were made that gave it its form (SI 2019/419).
    UkGdpr = "uk-gdpr", UnionLawInTheUk, day(2019, 2, 28), Some(UkLaw("eur/2016/679"));
    /// Data Protection Act 2018, of the United Kingdom.
    UkDataAct = "uk-data-act", NotChecked(English), day(2018, 5, 23), Some(UkLaw("ukpga/2018/12"));
    /// SI 2018/625, made on 24 May 2018, which brought most of that Act into force.
    UkDataCommencement = "uk-data-commencement", NotChecked(English), day(2018, 5, 24), Some(UkLaw("uksi/2018/625"));
    /// Data (Use and Access) Act 2025, of the United Kingdom, which amends that Act and the UK GDPR.
    DataUseAct = "data-use-act", NotChecked(English), day(2025, 6, 19), Some(UkLaw("ukpga/2025/18"));
    /// SI 2026/82, made on 29 January 2026, which brought parts of that Act into force on 5 February.
    DataUseCommencement = "data-use-commencement", NotChecked(English), day(2026, 1, 29), Some(UkLaw("uksi/2026/82"));
    /// SI 2026/1015, which put the Information Commission in the place of the Commissioner.
    InformationCommission = "information-commission", NotChecked(English), day(2026, 9, 10), Some(UkLaw("uksi/2026/1015"));
    /// SI 2009/1976, the rules of the First-tier Tribunal's General Regulatory Chamber, made on 16 July 2009.
    TribunalRules = "tribunal-rules", NotChecked(English), day(2009, 7, 16), Some(UkLaw("uksi/2009/1976"));
    /// The ICO's Data Protection Fining Guidance of 18 March 2024.
    IcoGuidance = "ico-guidance", NotChecked(English), day(2024, 3, 18), Some(Text(ICO_GUIDANCE));
    /// The draft of that guidance, out for consultation from 2 October 2023.
    IcoDraft = "ico-draft", NotChecked(English), day(2023, 10, 2), Some(Page(ICO_POLICIES));
    /// The ICO's public sector approach on trial, since June 2022.
    IcoPublicSector = "ico-public-sector", NotChecked(English), day(2022, 6, 30), Some(Page(ICO_POLICIES));
    /// The ICO's policy of 11 November 2025 on the public sector.
    IcoPublicSector2025 = "ico-public-sector-2025", NotChecked(English), day(2025, 11, 11), Some(Text(ICO_PUBLIC_SECTOR));
    /// The ICO's draft Data Protection Enforcement Procedural Guidance of 31 October 2025.
    IcoProcedureDraft = "ico-procedure-draft", NotChecked(English), day(2025, 10, 31), Some(Page(ICO_POLICIES));
    /// ICO penalty notice of 5 June 2025, 23andMe.
    Ico23andMe = "ico-23andme", NotChecked(English), day(2025, 6, 5), Some(Text(ICO_23ANDME));
    /// ICO penalty notice of 24 June 2025, Birthlink.
    IcoBirthlink = "ico-birthlink", NotChecked(English), day(2025, 6, 24), Some(Page(ICO_ENFORCEMENT));
    /// ICO penalty notice, DPP Law.
    IcoDppLaw = "ico-dpp-law", NotChecked(English), day(2025, 4, 14), Some(Page(ICO_ENFORCEMENT));
    /// WP253, guidelines of 3 October 2017 on whether to fine, endorsed by the EDPB.
    Wp253 = "wp253", NotChecked(English), day(2017, 10, 3), Some(Page(ENDORSED));
    /// EDPB Binding Decision 1/2021, of 28 July 2021. The day is that on which it was published.
    BindingDecision2021 = "binding-decision-2021", NotChecked(English), day(2021, 9, 2), Some(Page(BINDING_DECISIONS));
    /// EDPB Binding Decision 2/2022, of 28 July 2022. The day is that on which it was published.
    BindingDecision2022 = "binding-decision-2022", NotChecked(English), day(2022, 9, 15), Some(Page(BINDING_DECISIONS));
    /// C-683/21 NVSC, Court of Justice, 5 December 2023.
    Nvsc = "nvsc", Judgment(Lithuanian), day(2023, 12, 5), Some(Celex("62021CJ0683"));
    /// C-340/21 Natsionalna agentsia za prihodite, Court of Justice, 14 December 2023.
    Prihodite = "prihodite", Judgment(Bulgarian), day(2023, 12, 14), Some(Celex("62021CJ0340"));
    /// C-383/23 ILVA, Court of Justice, 13 February 2025.
    Ilva = "ilva", Judgment(Danish), day(2025, 2, 13), Some(Celex("62023CJ0383"));
    /// C-654/23 Inteligo Media, Court of Justice, 13 November 2025.
    Inteligo = "inteligo", Judgment(Romanian), day(2025, 11, 13), Some(Celex("62023CJ0654"));
    /// 61/79 Denkavit italiana, Court of Justice, 27 March 1980.
    Denkavit = "denkavit", Judgment(Italian), day(1980, 3, 27), Some(Celex("61979CJ0061"));
    /// Directive (EU) 2022/2555 on cybersecurity (NIS2).
    Nis2 = "nis2", NotChecked(English), day(2022, 12, 27), Some(Eli { id: "dir/2022/2555/oj", lovdata: None });
    /// Regulation (EU) 2024/900 on political advertising, published on 20 March 2024.
    PoliticalAdvertising = "political-advertising", NotChecked(English), day(2024, 3, 20), Some(Eli { id: "reg/2024/900/oj", lovdata: None });
    /// Regulation (EU) 2024/1689 on artificial intelligence, published on 12 July 2024.
    AiAct = "ai-act", NotChecked(English), day(2024, 7, 12), Some(Eli { id: "reg/2024/1689/oj", lovdata: None });
    /// Regulation (EU) 2018/1725 on personal data and the institutions of the Union, published on 21 November 2018.
    InstitutionsRegulation = "institutions-regulation", NotChecked(English), day(2018, 11, 21), Some(Eli { id: "reg/2018/1725/oj", lovdata: None });
    /// Directive 2002/58/EC on privacy and electronic communications, published on 31 July 2002.
    CommunicationsDirective = "communications-directive", NotChecked(English), day(2002, 7, 31), Some(Eli { id: "dir/2002/58/oj", lovdata: None });
    /// Ley 34/2002, the Spanish Act on services of the information society, as consolidated in 2026.
    SpanishServicesAct = "spanish-services-act", NotChecked(Spanish), day(2002, 7, 11), Some(Text("https://www.boe.es/buscar/act.php?id=BOE-A-2002-13758"));
    /// The German Act on data protection in telecommunications and digital services, of 23 June 2021: read as of March 2022.
    GermanCommunicationsAct = "german-communications-act", NotChecked(German), day(2021, 6, 23), Some(Text("https://www.gesetze-im-internet.de/ttdsg/"));
    /// SI 2003/2426, the Privacy and Electronic Communications (EC Directive) Regulations. Its day was not read: it is of 2003.
    Pecr = "pecr", NotChecked(English), day(2003, 12, 31), Some(UkLaw("uksi/2003/2426"));
    /// The Norwegian Act on electronic communications, of 13 December 2024.
    NorwegianCommunications = "norwegian-communications", NorwegianText(Bokmal), day(2024, 12, 13), Some(Lovdata("2024-12-13-76"));
    /// The Norwegian Marketing Act, of 9 January 2009.
    NorwegianMarketing = "norwegian-marketing", NorwegianText(Bokmal), day(2009, 1, 9), Some(Lovdata("2009-01-09-2"));
    /// The Swiss Act on data protection, of 25 September 2020.
    SwissDataAct = "swiss-data-act", NotChecked(German), day(2020, 9, 25), Some(Text("https://www.fedlex.admin.ch/eli/cc/2022/491/en"));
    /// Decisions of the Polish authority, UODO, named where cited.
    Uodo = "uodo", NotChecked(Polish), None, Some(EachCase("https://uodo.gov.pl/decyzje/"));
    /// Decisions of the Swedish authority, IMY, under the Regulation, named where cited.
    ImyGdpr = "imy-gdpr", SwedishDecision, None, Some(Page(IMY));
    /// Judgments of Swedish administrative courts on fees, named where cited.
    SwedishCourts = "swedish-courts", SwedishDecision, None, Some(Page("https://www.domstol.se/"));
    /// C-283/81 CILFIT, Court of Justice, 6 October 1982.
    Cilfit = "cilfit", Judgment(Italian), day(1982, 10, 6), Some(Celex("61981CJ0283"));
    /// C-97/23 P `WhatsApp` Ireland v European Data Protection Board, Court of Justice, 10 February 2026.
    WhatsApp = "whatsapp", Judgment(English), day(2026, 2, 10), Some(Celex("62023CJ0097"));
    /// Regulation (EU) 2025/2518 with procedural rules on the enforcement of the Regulation. The day of its publication is
    /// counted back from its coming into force.
    ProcedureRegulation = "procedure-regulation", NotChecked(English), day(2025, 12, 12), Some(Eli { id: "reg/2025/2518/oj", lovdata: None });
    /// COM(2025) 837, the Commission's proposal of 19 November 2025 called the Digital Omnibus.
    DigitalOmnibus = "digital-omnibus", NotChecked(English), day(2025, 11, 19), Some(Celex("52025PC0837"));
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
    /// Directive (EU) 2016/680, the Law Enforcement Directive.
    LawEnforcementDirective = "law-enforcement-directive", NotChecked(English), day(2016, 5, 4), Some(Eli { id: "dir/2016/680/oj", lovdata: None });
    /// Laki henkilötietojen käsittelystä rikosasioissa (1054/2018), the Finnish Act on data in criminal matters.
    FinnishCriminalDataAct = "finnish-criminal-data-act", FinnishAct, day(2018, 12, 5), Some(Text("https://www.finlex.fi/fi/lainsaadanto/2018/1054"));
    /// Wet politiegegevens of 21 July 2007, the Dutch Police Data Act.
    DutchPoliceDataAct = "dutch-police-data-act", NotChecked(Dutch), day(2007, 7, 21), Some(Text("https://wetten.overheid.nl/BWBR0022463"));
    /// Stb. 2017, 433: the Dutch categories of fines from 1 January 2018.
    DutchFinesDecree = "dutch-fines-decree", NotChecked(Dutch), day(2017, 11, 24), Some(Text("https://zoek.officielebekendmakingen.nl/stb-2017-433.html"));
    /// Act CXII of 2011 on informational self-determination (Infotv.), of Hungary.
    HungarianDataAct = "hungarian-data-act", NotChecked(Hungarian), day(2011, 7, 26), Some(Text("https://njt.hu/jogszabaly/2011-112-00-00"));
    /// Act CL of 2016 (Ákr.), the Hungarian Code of General Administrative Procedure. Only its year was read: the day is the
    /// last of it.
    HungarianProcedureAct = "hungarian-procedure-act", NotChecked(Hungarian), day(2016, 12, 31), Some(Text("https://njt.hu/jogszabaly/2016-150-00-00"));
    /// Act I of 2017 (Kp.), the Hungarian Code of Administrative Court Procedure. The same of its day.
    HungarianCourtCode = "hungarian-court-code", NotChecked(Hungarian), day(2017, 12, 31), Some(Text("https://njt.hu/jogszabaly/2017-1-00-00"));
    /// Act CXXV of 2017 on sanctions for administrative offences, of Hungary. The same of its day.
    HungarianSanctionsAct = "hungarian-sanctions-act", NotChecked(Hungarian), day(2017, 12, 31), Some(Text("https://njt.hu/jogszabaly/2017-125-00-00"));
    /// Act CXCV of 2011 on public finances (Áht.), of Hungary. The same of its day.
    HungarianFinanceAct = "hungarian-finance-act", NotChecked(Hungarian), day(2011, 12, 31), Some(Text("https://njt.hu/jogszabaly/2011-195-00-00"));
    /// BH 2021.11.320, the Curia of Hungary on a fine after too long a time, as pages tell of it. The day is the last of the
    /// month in which it was published.
    HungarianCuria = "hungarian-curia", NotChecked(Hungarian), day(2021, 11, 30), Some(Page("https://kuria-birosag.hu/"));
    /// Law 4624/2019 (FEK A' 137), of Greece.
    GreekDataAct = "greek-data-act", NotChecked(Greek), day(2019, 8, 29), Some(Page("https://www.et.gr/"));
    /// Presidential decree 18/1989 on the Greek Council of State (FEK A' 8 of 9 January 1989), as a lecture quotes it.
    GreekCouncilDecree = "greek-council-decree", NotChecked(Greek), day(1989, 1, 9), Some(Page("https://www.et.gr/"));
    /// Loi du 1er août 2018 (Mémorial A689), of Luxembourg, on criminal matters and national security.
    LuxembourgCriminalDataAct = "luxembourg-criminal-data-act", NotChecked(French), day(2018, 8, 1), Some(Text("https://legilux.public.lu/eli/etat/leg/loi/2018/08/01/a689/jo"));
    /// The EDPB's answer of 10 June 2020 to Members of the European Parliament on Clearview AI.
    EdpbClearview = "edpb-clearview", NotChecked(English), day(2020, 6, 10), Some(Page(EDPB_CLEARVIEW));
    /// C-293/12 and C-594/12 Digital Rights Ireland, Court of Justice, 8 April 2014.
    DigitalRights = "digital-rights", JointJudgment(English, German), day(2014, 4, 8), Some(Celex("62012CJ0293"));
    /// C-623/17 Privacy International, Court of Justice, 6 October 2020.
    PrivacyInternational = "privacy-international", Judgment(English), day(2020, 10, 6), Some(Celex("62017CJ0623"));
    /// Offentlighets- och sekretesslagen (2009:400), the Swedish Public Access and Secrecy Act. Only its year was read:
    /// the day is the last of it.
    SecrecyAct = "secrecy-act", SwedishAct, day(2009, 12, 31), Some(Sfs("2009-400"));
    /// Prop. 62 L (2015–2016), the Norwegian bill on administrative sanctions. Its own day was not read: the day is that
    /// of the Act it led to.
    SanctionsBill = "sanctions-bill", NorwegianText(Norwegian), day(2016, 5, 27), Some(Text(SANCTIONS_BILL));
    /// Prop. 56 LS (2017–2018), the bill behind the Norwegian Personal Data Act. Its own day was not read: the day is that
    /// of the Act.
    NorwegianDataBill = "norwegian-data-bill", NorwegianText(Norwegian), day(2018, 6, 15), Some(Text(NORWEGIAN_DATA_BILL));
    /// NOU 2003:15, the report that proposed administrative sanctions in Norway. Only its year was read: the day is the last
    /// of it.
    SanctionsReport = "sanctions-report", NorwegianText(Norwegian), day(2003, 12, 31), Some(Text("https://www.regjeringen.no/no/dokumenter/nou-2003-15/id454137/"));
    /// The Norwegian Parliamentary Ombudsman, case 2011/2718 of 17 August 2012.
    Ombudsman2012 = "ombudsman-2012", NorwegianText(Norwegian), day(2012, 8, 17), Some(Page("https://www.sivilombudet.no/uttalelser/"));
    /// Straffeloven (2005), the Norwegian Penal Code.
    NorwegianPenalCode = "norwegian-penal-code", NorwegianText(Bokmal), day(2005, 5, 20), Some(Lovdata("2005-05-20-28"));
    /// Menneskerettsloven (1999), the Norwegian Human Rights Act.
    HumanRightsAct = "human-rights-act", NorwegianText(Bokmal), day(1999, 5, 21), Some(Lovdata("1999-05-21-30"));
    /// Arbeidsmiljøloven (2005), the Norwegian Working Environment Act.
    WorkingEnvironmentAct = "working-environment-act", NorwegianText(Bokmal), day(2005, 6, 17), Some(Lovdata("2005-06-17-62"));
    /// Personvernnemnda PVN-2019-09 of 11 November 2019, a picture of a thief on Facebook.
    BoardFacebook = "board-facebook", NorwegianText(Norwegian), day(2019, 11, 11), Some(Text("https://personvernnemnda.no/node/521"));
    /// Personvernnemnda PVN-2017-16 of 23 January 2018, pictures on Facebook.
    BoardFacebook2017 = "board-facebook-2017", NorwegianText(Norwegian), day(2018, 1, 23), Some(Text("https://personvernnemnda.no/node/363"));
    /// The European Convention on Human Rights, of 4 November 1950.
    HumanRightsConvention = "human-rights-convention", NotChecked(English), day(1950, 11, 4), Some(Page("https://www.echr.coe.int/european-convention-on-human-rights"));
    /// The UN Convention on the Rights of the Child of 20 November 1989.
    ChildConvention = "child-convention", NotChecked(English), day(1989, 11, 20), Some(Text(CHILD_CONVENTION));
    /// The Commission's proposal for the Regulation, COM(2012) 11, of 25 January 2012.
    CommissionProposal = "commission-proposal", NotChecked(English), day(2012, 1, 25), Some(Celex("52012PC0011"));
    /// EDPB Guidelines 3/2019 on processing of personal data through video devices, version 2.0 of January 2020.
    VideoGuidelines = "video-guidelines", NotChecked(English), day(2020, 1, 31), Some(Text(VIDEO_GUIDELINES));
}

impl Source {
    /// The article with definitions, where its numbers are points of one list and no paragraphs.
    pub const fn definitions(self) -> Option<&'static str> {
        match self {
            Self::Gdpr | Self::UkGdpr | Self::CommissionProposal => Some("4"),
            Self::LawEnforcementDirective | Self::InstitutionsRegulation => Some("3"),
            _ => None,
        }
    }
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
        /// Section or sections (§), such as `"3"` or `"13–15"`; empty of the whole chapter.
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
    /// A section of an Act of the United Kingdom or of Ireland, such as `"3(4)"`: it is written so in every language.
    Clause(&'static str),
    /// Articles, such as `"83(2)(a)"` or `"83(4)–(5), (7)"`.
    Article(&'static str),
    /// A numbered paragraph of guidelines or of a judgment, such as `"60"`.
    Para(&'static str),
    /// A chapter of guidelines, such as `"5"`.
    Part(&'static str),
    /// A recital of an act of the Union.
    Recital(&'static str),
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

impl Pinpoint {
    /// The chapter, or 0, and the section or article; `None` of what is no place in one.
    fn section(&self) -> Option<(u8, &'static str)> {
        match *self {
            Self::Chapter { chapter, section, .. } => Some((chapter, section)),
            Self::Section { section, .. } | Self::Letter { section, .. } => Some((0, section)),
            Self::Article(place) | Self::Clause(place) => place.split('(').next().map(|first| (0, first)),
            _ => None,
        }
    }
}

impl Citation {
    /// A citation of a text that was read.
    pub const fn read(source: Source, at: Pinpoint) -> Self {
        Self { source, at, verified: Verified::Read }
    }

    /// Whether both stand in one section, or one article, of one text.
    pub fn is_in_the_section_of(self, other: Self) -> bool {
        self.source == other.source && self.at.section().is_some_and(|at| other.at.section() == Some(at))
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
    /// As long as the rules that it is part of.
    pub const ALWAYS: Self = Self { from: None, until: None };

    /// From a day on.
    pub const fn since(from: Date) -> Self {
        Self { from: Some(from), until: None }
    }

    /// Up to a day, that day included.
    pub const fn until(last: Date) -> Self {
        Self { from: None, until: Some(last) }
    }

    /// Whether the rule holds on a day.
    pub fn on(self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}
