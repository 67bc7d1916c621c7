//! How each citation was checked, listed a second time: a mark that changes has to change here too. What has no row here was read
//! itself. The rows were typed beside the tables and compared with the notes in part only: they hold a mark against a slip, and are
//! no second source of it.
//!
//! The notes mark what a decision, a paper or a page cites (quoted), what only another page says (secondary), what is a
//! reading (inferred), what follows from a list that does not name it (derived), and what stands in a draft.

use finesight::law::Verified::{self, Derived, Draft, Inferred, Quoted, Read, Secondary};
use finesight::law::{Regime, Source};
use std::collections::{BTreeMap, BTreeSet};

/// Texts of which no part was read in itself.
const TEXTS: &[(Source, Verified)] = &[
    // The Guidelines, by what decisions and papers cite of them.
    (Source::FineGuidelines, Quoted),
    (Source::Wp253, Quoted),
    (Source::BindingDecision2021, Quoted),
    (Source::BindingDecision2022, Quoted),
    (Source::WhatsApp, Quoted),
    (Source::Lindqvist, Quoted),
    (Source::Rynes, Quoted),
    (Source::CommunicationsDirective, Quoted),
    // Known from the page of a third party.
    (Source::Nis2, Quoted),
    (Source::EftaNotice, Secondary),
    // The national methods, by the decisions that applied them.
    (Source::DskConcept, Quoted),
    (Source::ApFinePolicy, Quoted),
    (Source::ApPolicy2023, Secondary),
    // What the bill behind the Criminal Data Act says, by the decision on the Police and its annulment.
    (Source::CriminalDataBill, Quoted),
    (Source::CourtPolice, Secondary),
    (Source::LeaveRefused, Secondary),
    (Source::EdpbClearview, Quoted),
    (Source::DigitalRights, Quoted),
    (Source::PrivacyInternational, Quoted),
    (Source::SecrecyAct, Quoted),
    // What the decisions on Coop Finnmark cite.
    (Source::BoardHome, Quoted),
    (Source::BoardFacebook, Quoted),
    (Source::Ombudsman2012, Quoted),
    (Source::NorwegianPenalCode, Quoted),
    (Source::HumanRightsAct, Quoted),
    (Source::HumanRightsConvention, Quoted),
    (Source::ChildConvention, Quoted),
    (Source::WorkingEnvironmentAct, Quoted),
    (Source::CommissionProposal, Quoted),
    (Source::NorwegianDataBill, Quoted),
    (Source::SanctionsBill, Quoted),
    (Source::SanctionsReport, Quoted),
    (Source::BoardToten, Quoted),
    (Source::BoardNav, Secondary),
    (Source::SupremeCourt2023, Secondary),
    // Denmark: the bill and the guidance, as the decisions have them.
    (Source::DanishDataBill, Quoted),
    (Source::DanishFineGuidance, Quoted),
    (Source::DanishFineGuidancePersons, Quoted),
    (Source::BelgianDataAct, Quoted),
    (Source::BelgianAuthorityAct, Quoted),
    (Source::CnpdDeliberation, Secondary),
    (Source::CypriotConstitution, Quoted),
    (Source::HungarianCuria, Secondary),
    (Source::GermanStateActs, Secondary),
    (Source::EstonianMisdemeanourCode, Secondary),
    (Source::GreekCouncilDecree, Quoted),
    (Source::ItalianCourtDecree, Quoted),
    (Source::SpanishProcedureAct, Quoted),
    (Source::SpanishAct2023, Secondary),
    (Source::Pecr, Secondary),
    (Source::UkGdpr, Quoted),
    (Source::IcoPublicSector, Quoted),
    (Source::IcoProcedureDraft, Secondary),
    (Source::IcoDraft, Draft),
    (Source::UkDataCommencement, Quoted),
];

/// Places that were checked otherwise than their text: the rules that cite them, the text, and the place with its numbers and
/// words in a row. A place that some rules read and others take further has both.
type Row = (&'static [Regime], Source, &'static str, &'static [Verified]);

const EVERY: &[Regime] = Regime::ALL;
const ENFORCEMENT: &[Regime] = &[Regime::SeCriminalDataAct];
const NORWAY: &[Regime] = &[Regime::NoGdpr];
const SWEDEN: &[Regime] = &[Regime::SeGdpr];
const BRITISH: &[Regime] = &[Regime::UkGdpr, Regime::UkPart3, Regime::UkCommunications];
const POLAND: &[Regime] = &[Regime::PlGdpr];

const PLACES: &[Row] = &[
    (EVERY, Source::Gdpr, "95", &[Quoted, Read]),
    (EVERY, Source::Gdpr, "148", &[Quoted]),
    // A list that does not name an article: it follows that there is no fine for it.
    (EVERY, Source::Gdpr, "83(4)–(6)", &[Derived, Read]),
    (SWEDEN, Source::Gdpr, "83(4)–(6)", &[Inferred, Read]),
    (EVERY, Source::Gdpr, "83(2)(a)", &[Inferred, Read]),
    (NORWAY, Source::Gdpr, "4(1)", &[Inferred]),
    (EVERY, Source::FineGuidelines, "", &[Secondary]),
    (EVERY, Source::Denkavit, "16", &[Inferred]),
    (EVERY, Source::Decisions, "", &[Derived]),
    (NORWAY, Source::Decisions, "", &[Derived, Inferred, Read]),
    // 2.4 of the notes: what the factors of 6:4 and 6:5 mean for an answer is a reading.
    (ENFORCEMENT, Source::CriminalDataAct, "5 7", &[Inferred]),
    (ENFORCEMENT, Source::CriminalDataAct, "6 3 3", &[Inferred, Read]),
    (ENFORCEMENT, Source::CriminalDataAct, "6 4", &[Inferred, Read]),
    (ENFORCEMENT, Source::CriminalDataAct, "6 4 1", &[Inferred, Read]),
    (ENFORCEMENT, Source::CriminalDataAct, "6 4 2", &[Inferred, Read]),
    (ENFORCEMENT, Source::CriminalDataAct, "6 4 3", &[Inferred, Read]),
    (ENFORCEMENT, Source::CriminalDataAct, "6 4 4", &[Inferred, Read]),
    (ENFORCEMENT, Source::CriminalDataAct, "6 4 5", &[Inferred, Read]),
    (ENFORCEMENT, Source::CriminalDataAct, "6 5", &[Inferred, Read]),
    (ENFORCEMENT, Source::ImyPolice, "6", &[Inferred, Read]),
    (ENFORCEMENT, Source::CourtHospitals, "", &[Inferred]),
    (ENFORCEMENT, Source::LawEnforcementDirective, "10", &[Quoted]),
    (SWEDEN, Source::CourtHospitals, "", &[Secondary]),
    (SWEDEN, Source::ImyGdpr, "DI-2018-21487", &[Inferred, Read]),
    (SWEDEN, Source::ImyGdpr, "DI-2021-5544", &[Inferred, Read]),
    (SWEDEN, Source::ImyGdpr, "IMY-2022-3270 (Apoteket)", &[Inferred, Read]),
    (NORWAY, Source::NorwegianProcedureAct, "46 1", &[Secondary, Read]),
    (NORWAY, Source::NorwegianProcedureAct, "46 2", &[Inferred, Read]),
    (NORWAY, Source::NorwegianProcedureAct, "44 3", &[Inferred, Read]),
    (NORWAY, Source::DatatilsynetCoop, "", &[Inferred, Read]),
    (NORWAY, Source::BoardCoop, "", &[Inferred, Read]),
    (NORWAY, Source::BoardGrindr, "", &[Inferred, Read]),
    // The Act on the computation of time, of which Midsummer Eve was not read.
    (&[Regime::FiGdpr], Source::FinnishTimeAct, "5 1", &[Secondary, Read]),
    (POLAND, Source::PolishCourtProcedure, "53 § 1", &[Quoted]),
    (POLAND, Source::PolishCourtProcedure, "54 § 1", &[Quoted]),
    (POLAND, Source::PolishCourtProcedure, "58 § 1", &[Quoted]),
    (POLAND, Source::PolishCourtProcedure, "83 § 3", &[Inferred]),
    (&[Regime::NlGdpr], Source::ApFinePolicy, "", &[Quoted, Inferred]),
    (&[Regime::NlGdpr], Source::ApFinePolicy, "1", &[Read]),
    (&[Regime::NlGdpr], Source::DutchDataAct, "14(3)", &[Derived, Read]),
    (&[Regime::NlGdpr, Regime::NlLawEnforcement], Source::DutchAdministrativeAct, "5:45", &[Quoted]),
    (&[Regime::LuLawEnforcement], Source::LuxembourgCriminalDataAct, "", &[Quoted]),
    (&[Regime::NlLawEnforcement], Source::DutchPoliceDataAct, "35c", &[Quoted]),
    (&[Regime::BgGdpr], Source::BulgarianDataAct, "85–87", &[Inferred]),
    (&[Regime::CzGdpr], Source::CzechDataAct, "62 1", &[Derived]),
    (&[Regime::DkGdpr], Source::DanishDataAct, "41 1", &[Derived]),
    (&[Regime::EeGdpr], Source::EstonianDataAct, "62–70", &[Derived]),
    (&[Regime::EsGdpr], Source::SpanishDataAct, "71", &[Derived]),
    (&[Regime::HuGdpr], Source::HungarianDataAct, "61 1", &[Derived, Read]),
    (&[Regime::HuLawEnforcement], Source::HungarianDataAct, "61 1", &[Inferred, Read]),
    (&[Regime::IeGdpr], Source::IrishDataAct, "141(1)", &[Derived]),
    (&[Regime::IsGdpr], Source::IcelandicDataAct, "46", &[Derived]),
    (&[Regime::LiGdpr], Source::LiechtensteinDataAct, "40(1)", &[Derived, Read]),
    (&[Regime::LtGdpr], Source::LithuanianDataAct, "32(1)", &[Derived]),
    (&[Regime::LuGdpr], Source::LuxembourgDataAct, "48", &[Derived]),
    (&[Regime::LvGdpr], Source::LatvianLiabilityAct, "16(4), (6)", &[Inferred]),
    (&[Regime::MtGdpr], Source::MalteseDataAct, "20–22", &[Derived]),
    (&[Regime::RoGdpr], Source::RomanianDataAct, "12(1)", &[Derived]),
    (&[Regime::SkGdpr], Source::SlovakDataAct, "104", &[Derived]),
    (&[Regime::FrGdpr], Source::FrenchDataAct, "20", &[Quoted]),
    (&[Regime::FrGdpr], Source::FrenchDataAct, "20 IV 7°", &[Quoted]),
    (&[Regime::FrCommunications], Source::FrenchDataAct, "20", &[Inferred, Read]),
    (&[Regime::FrCommunications], Source::FrenchDataAct, "20 IV 7°", &[Quoted, Read]),
    (&[Regime::FrCommunications], Source::FrenchDataAct, "82", &[Inferred, Read]),
    (&[Regime::DeCommunications], Source::GermanCommunicationsAct, "28 2", &[Inferred, Read]),
    (&[Regime::EsCommunications], Source::SpanishServicesAct, "44", &[Inferred]),
    (&[Regime::ItCommunications], Source::ItalianDataCode, "166", &[Inferred, Read]),
    (&[Regime::ItGdpr], Source::ItalianDataCode, "166(4)", &[Quoted]),
    (&[Regime::ItGdpr], Source::ItalianDataCode, "166(8)", &[Quoted]),
    (&[Regime::ItGdpr], Source::ItalianDataCode, "166(10)", &[Quoted]),
    (&[Regime::ItGdpr], Source::ItalianDataCode, "157, 166(2)", &[Quoted]),
    (&[Regime::ItGdpr], Source::ItalianDataCode, "2-octies, 166(2)", &[Quoted]),
    (BRITISH, Source::UkDataAct, "157(4A)", &[Quoted]),
    (BRITISH, Source::UkDataAct, "164A", &[Quoted]),
    (BRITISH, Source::UkDataAct, "50B–50C", &[Quoted]),
    (BRITISH, Source::UkDataAct, "157(2)(a)", &[Quoted, Read]),
    (BRITISH, Source::DataUseAct, "70", &[Secondary]),
    (BRITISH, Source::DataUseAct, "101", &[Quoted]),
    (BRITISH, Source::DataUseAct, "115", &[Secondary]),
    (BRITISH, Source::InformationCommission, "reg. 2", &[Secondary]),
    (BRITISH, Source::DataUseCommencement, "regs. 2(j), 5", &[Quoted]),
    (BRITISH, Source::IcoGuidance, "30", &[Quoted]),
    (BRITISH, Source::IcoGuidance, "33", &[Quoted]),
    (BRITISH, Source::IcoGuidance, "67", &[Inferred]),
    (BRITISH, Source::IcoGuidance, "69", &[Inferred]),
    (BRITISH, Source::IcoGuidance, "Table C", &[Quoted]),
    (BRITISH, Source::IcoGuidance, "Seriousness of the infringement", &[Inferred, Quoted, Read]),
    (BRITISH, Source::IcoDraft, "", &[Draft, Inferred]),
];

/// A citation as the tables write it for a reader of the program: the text, the place with its numbers and words in a row,
/// and how it was checked.
type Cited = (String, String, String);

/// Every citation in the tables of some rules.
fn cited(regime: Regime) -> BTreeSet<Cited> {
    let tables = format!("{:?}", regime.rules());
    let each = tables.split("Citation { source: ").skip(1).filter_map(|rest| {
        let (source, rest) = rest.split_once(", at: ")?;
        let (at, rest) = rest.split_once(", verified: ")?;
        let (verified, _) = rest.split_once(" }")?;
        Some((source.to_owned(), place(at), verified.to_owned()))
    });
    each.collect()
}

/// `Chapter { chapter: 6, section: "4", para: 0, number: 1 }` as `6 4 1`: what is in quotes, and the numbers but for zero. Of a
/// case, its name alone.
fn place(at: &str) -> String {
    let at = at.split(", decided:").next().unwrap_or(at);
    let mut parts = Vec::new();
    for (number, part) in at.split('"').enumerate() {
        if number % 2 == 1 {
            parts.push(part.to_owned());
        } else {
            let numbers = part.split(|letter: char| !letter.is_ascii_digit());
            parts.extend(numbers.filter(|number| !["", "0"].contains(number)).map(str::to_owned));
        }
    }
    parts.join(" ")
}

/// How a place may have been checked.
fn expected(regime: Regime, source: &str, at: &str) -> &'static [Verified] {
    let is_it = |row: &&Row| row.0.contains(&regime) && format!("{:?}", row.1) == source && row.2 == at;
    // A row of few rules goes before one of all.
    let row = PLACES.iter().filter(is_it).min_by_key(|row| row.0.len());
    let text = TEXTS.iter().find(|(text, _)| format!("{text:?}") == source);
    match (row, text) {
        (Some(row), _) => row.3,
        (None, Some((_, verified))) => std::slice::from_ref(verified),
        (None, None) => &[Read],
    }
}

#[test]
fn every_citation_says_how_it_was_checked() {
    let mut wrong = Vec::new();
    let mut seen: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for regime in Regime::ALL {
        for (source, at, verified) in cited(*regime) {
            let expected = expected(*regime, &source, &at);
            if !expected.iter().any(|one| format!("{one:?}") == verified) {
                wrong.push(format!("{}: {source} {at}: {verified}, not {expected:?}", regime.key()));
            }
            seen.entry(format!("{} {source} {at}", regime.key())).or_default().insert(verified);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Where a place has two marks, some of the tables have each.
    for (regimes, source, at, each) in PLACES {
        let found: BTreeSet<String> = regimes
            .iter()
            .filter_map(|regime| seen.get(&format!("{} {source:?} {at}", regime.key())))
            .flatten()
            .cloned()
            .collect();
        for one in each.iter().filter(|one| **one != Read) {
            assert!(found.contains(&format!("{one:?}")), "{source:?} {at}: never {one:?}");
        }
    }
}
