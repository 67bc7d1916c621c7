//! Austria: authorities, public bodies and private ones that act on a statutory mandate are exempt (Data Protection Act
//! § 30(5)), and the time bar is that of the Administrative Penal Act. Read as consolidated on 17 July 2025.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::circumstance::{Body, Choice};
use crate::law::days_off::{DayOff, DaysOff, When};
use crate::law::joined::joined;
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Filing, Kept, Period, Procedure, TimeBar,
    TimeBarRule, Told,
};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified};
use crate::law::stage::Stage;

const fn act(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::AustrianDataAct, Pinpoint::Section { section, para })
}

const fn penal_act(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::AustrianPenalAct, Pinpoint::Section { section, para })
}

const fn court_procedure(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::AustrianCourtProcedure, Pinpoint::Section { section, para })
}

const fn procedure_act(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::AustrianProcedureAct, Pinpoint::Section { section, para })
}

const fn holiday(key: &'static str, when: When) -> DayOff {
    let cite = Citation::read(Source::AustrianHolidayAct, Pinpoint::Section { section: "1", para: 1 });
    DayOff { key, when, since: None, cite }
}

/// A day that is named beside the public holidays.
const fn beside(key: &'static str, when: When) -> DayOff {
    DayOff { key, when, since: None, cite: next_day() }
}

/// What ends on a Saturday, Sunday, public holiday, Good Friday or 24 December ends on the next other day.
const fn next_day() -> Citation {
    procedure_act("33", 2)
}

/// The General Administrative Procedure Act holds in penal proceedings (`VStG` § 24) and before the court (`VwGVG` § 17).
const DAYS_OFF: DaysOff = DaysOff {
    cites: &[next_day(), penal_act("24", 0), court_procedure("17", 0)],
    days: &[
        holiday("new-year", When::On(1, 1)),
        holiday("epiphany", When::On(1, 6)),
        beside("good-friday", When::Easter(-2)),
        holiday("easter-monday", When::Easter(1)),
        holiday("first-of-may", When::On(5, 1)),
        holiday("ascension", When::Easter(39)),
        holiday("whit-monday", When::Easter(50)),
        holiday("corpus-christi", When::Easter(60)),
        holiday("assumption", When::On(8, 15)),
        holiday("national-day", When::On(10, 26)),
        holiday("all-saints", When::On(11, 1)),
        holiday("immaculate-conception", When::On(12, 8)),
        beside("christmas-eve", When::On(12, 24)),
        holiday("christmas", When::On(12, 25)),
        holiday("second-christmas", When::On(12, 26)),
    ],
};

/// The days in the post are not counted; the complaint is brought in with the authority, and late only by leave.
const FILING: Filing = Filing {
    kept: Figure::new(Kept::PostedInTime, procedure_act("33", 3)),
    to: Told { key: "at", cites: &[court_procedure("12", 0), act("27", 1)] },
    late: Told { key: "at", cites: &[court_procedure("33", 1), court_procedure("33", 3)] },
    longer: None,
    at_last: None,
};

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("at-warning", CorrectiveMeasureWhen::Always, act("11", 0)),
    CorrectiveMeasure::new("at-other-offences", CorrectiveMeasureWhen::Always, act("62", 1)),
];

/// Who may be a public body, or act on a statutory mandate: anyone but a person.
const NOT_PRIVATE: CasesOf = CasesOf::MayBe(
    Body::ID,
    OptionSet::of(&[
        Body::PublicAuthority.is(),
        Body::PublicCompany.is(),
        Body::Company.is(),
        Body::Association.is(),
    ]),
);

/// The tables.
pub(crate) const RULES: Rules = Rules {
    public_bodies: PublicBodies::exempt(act("30", 5)),
    procedure: Procedure {
        time_bar: Some(TimeBar::new(
            Figure::new(Period::years(3), penal_act("31", 2)),
            // Some times are not counted, which nobody is asked about.
            TimeBarRule::DecisionUnlessStopped,
        )),
        appeal: Some(
            Deadline::new(Period::weeks(4), court_procedure("7", 4)).moved_by(&DAYS_OFF).kept_by(&FILING),
        ),
        appeal_from: AppealFrom::Receipt,
        // That the Act on administrative procedure moves this end too was not read.
        payment: Some(Deadline::new(Period::weeks(2), penal_act("54b", 1))),
        lapse: Some(Figure::new(Period::years(3), penal_act("31", 3))),
        ..eea_gdpr::RULES.procedure
    },
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + 1 }>(
        eea_gdpr::NOTES,
        &[Note::new("at-bodies", Stage::Gate, act("30", 5)).on(NOT_PRIVATE)],
    ),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "at-attribution", source: Source::AustrianDataAct },
    ],
    ..eea_gdpr::RULES
};
