//! Denmark: no administrative fee by default. The authority recommends a fine and the courts impose
//! it (Art. 83(9); Data Protection Act §§ 41–42); public authorities can be punished too.

use crate::law::acts::eea_gdpr;
use crate::law::acts::gdpr;
use crate::law::joined::joined;
use crate::law::money::Currency;
use crate::law::procedure::{
    CorrectiveMeasure, CorrectiveMeasureWhen, Period, Procedure, TimeBar, TimeBarRule,
};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{Note, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified};
use crate::law::stage::Stage;

const fn act(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::DanishDataAct, Pinpoint::Section { section, para })
}

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("dk-recommended", CorrectiveMeasureWhen::Always, act("41", 0)),
    CorrectiveMeasure::new("dk-notice", CorrectiveMeasureWhen::Always, act("42", 0)),
];

const NOTES: &[Note] = &[
    Note::new("dk-courts", Stage::Gate, gdpr::article("83(9)")),
    Note::new("dk-criminal", Stage::Gate, act("41", 0)),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    public_bodies: PublicBodies::as_others(act("41", 6)),
    fee_currency: Currency::Dkk,
    procedure: Procedure {
        imposed_by: Some(act("41", 0)),
        time_bar: Some(TimeBar::new(
            Figure::new(Period::years(5), act("41", 7)),
            TimeBarRule::DecisionUnlessStopped,
        )),
        ..eea_gdpr::RULES.procedure
    },
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + NOTES.len() }>(eea_gdpr::NOTES, NOTES),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "dk-guidance", source: Source::DanishDataAct },
        Unverified { note: "national-procedure", source: Source::DanishDataAct },
    ],
    ..eea_gdpr::RULES
};
