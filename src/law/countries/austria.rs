//! Austria: authorities, public bodies and private ones that act on a statutory mandate are exempt (Data Protection Act
//! § 30(5)), and the time bar is that of the Administrative Penal Act. Read as consolidated on 6 July 2025.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::joined::joined;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Period, Procedure, TimeBar, TimeBarRule,
};
use crate::law::rules::{Note, PublicBodies, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified};
use crate::law::stage::Stage;

const fn act(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::AustrianDataAct, Pinpoint::Section { section, para })
}

const fn penal_act(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::AustrianPenalAct, Pinpoint::Section { section, para })
}

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("at-warning", CorrectiveMeasureWhen::Always, act("11", 0)),
    CorrectiveMeasure::new("at-other-offences", CorrectiveMeasureWhen::Always, act("62", 1)),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    public_bodies: PublicBodies::Exempt(act("30", 5)),
    procedure: Procedure {
        time_bar: Some(TimeBar {
            period: Figure::new(Period::years(3), penal_act("31", 2)),
            // Some times are not counted, which nobody is asked about.
            rule: TimeBarRule::DecisionUnlessStopped,
        }),
        appeal: Some(Figure::new(
            Period::weeks(4),
            Citation::read(Source::AustrianCourtProcedure, Pinpoint::Section { section: "7", para: 4 }),
        )),
        appeal_from: AppealFrom::Receipt,
        lapse: Some(Figure::new(Period::years(3), penal_act("31", 3))),
        ..eea_gdpr::RULES.procedure
    },
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + 1 }>(
        eea_gdpr::NOTES,
        &[Note::new("at-bodies", Stage::Gate, act("30", 5))],
    ),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "at-attribution", source: Source::AustrianDataAct },
        Unverified { note: "at-payment", source: Source::AustrianPenalAct },
    ],
    ..eea_gdpr::RULES
};
