//! Which copy of each text was read, listed a second time by the day of the copy: a day that slips has to slip here too. The
//! notes have the month of some (SN 0.2: the Norwegian Acts April 2026, the Swedish Act as amended to 2022; the notes on the
//! states: Germany March 2022, Norway and Greece as named there); of the others, the day is that which the file of the country
//! names. What does not change has no day.

use finesight::law::{Source, TextCopy};
use jiff::civil::{Date, date};

/// By the day.
const AS_OF: &[(Date, &[Source])] = &[
    // As they came into force.
    (date(2018, 5, 25), &[Source::CroatianDataAct]),
    (date(2018, 8, 20), &[Source::LuxembourgDataAct]),
    (date(2018, 9, 1), &[Source::SlovakProcedureCode]),
    (date(2019, 8, 8), &[Source::PortugueseDataAct]),
    (date(2019, 8, 29), &[Source::PolishDataAct, Source::GreekDataAct]),
    (date(2019, 11, 5), &[Source::SpanishProcedureAct]),
    // LBK 1121.
    (date(2019, 11, 12), &[Source::DanishSafeguardsAct]),
    // Law 233/2019 is in it.
    (date(2019, 12, 1), &[Source::RomanianDataAct]),
    (date(2021, 7, 1), &[Source::DutchDataAct]),
    // Normattiva: "text from 8 Dec 2021".
    (date(2021, 12, 8), &[Source::ItalianDataCode]),
    // bundestag/gesetze: 2022-03.
    (date(2022, 3, 26), &[Source::GermanOffencesAct, Source::GermanSocialCode]),
    (date(2023, 1, 1), &[Source::PolishCourtProcedure]),
    (date(2023, 2, 21), &[Source::SpanishDataAct]),
    (date(2023, 3, 1), &[Source::SwedishTimeAct]),
    (date(2023, 9, 19), &[Source::MalteseDataAct]),
    // LBK 289.
    (date(2024, 3, 8), &[Source::DanishDataAct]),
    // To SFS 2022:737.
    (date(2024, 5, 5), &[Source::CriminalDataAct]),
    (date(2024, 7, 1), &[Source::SlovakDataAct, Source::LithuanianDataAct]),
    (date(2024, 11, 7), &[Source::LithuanianCourtAct]),
    (date(2025, 3, 11), &[Source::PolishDaysOffAct]),
    (date(2025, 7, 1), &[Source::CzechOffencesAct, Source::CzechProcedureCode, Source::DutchPoliceDataAct]),
    // RIS, July 2025.
    (
        date(2025, 7, 17),
        &[
            Source::AustrianDataAct,
            Source::AustrianPenalAct,
            Source::AustrianCourtProcedure,
            Source::AustrianProcedureAct,
        ],
    ),
    (date(2025, 8, 1), &[Source::CzechDataAct]),
    (date(2025, 9, 25), &[Source::IrishCompetitionAct]),
    (date(2025, 11, 1), &[Source::SlovakHolidayAct]),
    (date(2026, 1, 1), &[Source::DutchAdministrativeAct, Source::EstonianPenalCode, Source::CzechCourtCode]),
    (date(2026, 2, 4), &[Source::IrishDataAct]),
    // Riksdagen.
    (
        date(2026, 2, 12),
        &[
            Source::PoliceDataAct,
            Source::CustomsDataAct,
            Source::CoastGuardDataAct,
            Source::TaxAgencyDataAct,
            Source::ProsecutionDataAct,
            Source::CourtsDataAct,
            Source::PrisonDataAct,
            Source::SwedishProcedureAct,
            Source::DataProtectionAct,
        ],
    ),
    (
        date(2026, 2, 22),
        &[
            Source::SwedishHolidayAct,
            Source::IcelandicDataAct,
            Source::SlovenianDataAct,
            Source::SlovenianMisdemeanoursAct,
            Source::LatvianDataAct,
            Source::LatvianLiabilityAct,
            Source::HungarianDataAct,
            Source::HungarianProcedureAct,
            Source::HungarianCourtCode,
            Source::HungarianSanctionsAct,
            Source::HungarianFinanceAct,
            Source::CypriotDataAct,
        ],
    ),
    (date(2026, 3, 16), &[Source::EstonianDataAct]),
    (date(2026, 4, 1), &[Source::LiechtensteinDataAct]),
    // legalize-fr: 2026-04.
    (date(2026, 4, 3), &[Source::FrenchDataAct, Source::FrenchJusticeCode]),
    (date(2026, 4, 4), &[Source::GermanDataAct]),
    // Lovdata, April 2026.
    (
        date(2026, 4, 10),
        &[
            Source::NorwegianDataAct,
            Source::NorwegianProcedureAct,
            Source::NewNorwegianProcedureAct,
            Source::NorwegianCourtsAct,
            Source::NorwegianHolidayAct,
            Source::NorwegianMayAct,
            Source::NorwegianRecoveryAct,
            Source::NorwegianLimitationAct,
        ],
    ),
    // legalize-fi: 2026-08.
    (date(2026, 8, 17), &[Source::FinnishDataAct, Source::FinnishCourtProcedure, Source::FinnishChurchAct]),
];

#[test]
fn every_copy_is_of_its_day() {
    for source in Source::ALL {
        let typed = AS_OF.iter().find(|(_, of)| of.contains(source)).map(|(day, _)| *day);
        let found = match source.copy() {
            TextCopy::AsOf(day) => Some(day),
            TextCopy::Final | TextCopy::NotNoted => None,
        };
        assert_eq!(found, typed, "{}", source.key());
    }
}

/// Judgments and decisions do not change, and what was published as it stands; an Act that is amended does.
#[test]
fn what_does_not_change_is_not_told_to_be_old() {
    let still = [
        Source::DeutscheWohnen,
        Source::Ilva,
        Source::SupremeCourt2021,
        Source::ImyPolice,
        Source::ImyCustoms,
        Source::DatatilsynetCoop,
        Source::BoardCoop,
        Source::BoardGrindr,
        Source::CourtPolice,
        Source::Ico23andMe,
        Source::BindingDecision2021,
        Source::DskConcept,
        Source::RomanianAuthorityAct,
        Source::BulgarianDataAct,
        Source::ProcedureRegulation,
    ];
    for source in still {
        assert_eq!(source.copy(), TextCopy::Final, "{}", source.key());
    }
    for source in [Source::Gdpr, Source::UkGdpr, Source::FineGuidelines, Source::SpanishServicesAct] {
        assert_eq!(source.copy(), TextCopy::NotNoted, "{}", source.key());
    }
}
