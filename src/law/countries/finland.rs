//! Finland: public bodies and churches are exempt, Art. 10 is in the higher tier (Act 1050/2018 § 24).

use crate::law::acts::eea_gdpr;
use crate::law::acts::gdpr;
use crate::law::joined::joined;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Period, Procedure, TimeBar, TimeBarRule,
};
use crate::law::provision::{Ceiling, Provision, Tier};
use crate::law::rules::{Note, PublicBodies, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;

const fn act(section: &'static str) -> Citation {
    Citation::read(Source::FinnishDataAct, Pinpoint::Section { section, para: 0 })
}

const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::Tier(Tier::Higher, act("24"))),
    gdpr::article_24(Ceiling::NoFee(gdpr::article("83(4)–(6)").verified(Verified::Derived))),
];

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("fi-board", CorrectiveMeasureWhen::Always, act("24")),
    CorrectiveMeasure::new("fi-appeal", CorrectiveMeasureWhen::Always, act("25")),
    CorrectiveMeasure::new("fi-lapse", CorrectiveMeasureWhen::Always, act("24")),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::Exempt(act("24")),
    procedure: Procedure {
        time_bar: Some(TimeBar {
            period: Figure::new(Period::years(10), act("24")),
            rule: TimeBarRule::Decision,
        }),
        appeal_from: AppealFrom::Receipt,
        ..eea_gdpr::RULES.procedure
    },
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + 1 }>(
        eea_gdpr::NOTES,
        &[Note::new("fi-churches", Stage::Gate, act("24"))],
    ),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "fi-appeal-time", source: Source::FinnishDataAct },
    ],
    ..eea_gdpr::RULES
};
