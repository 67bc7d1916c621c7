//! Bulgaria: nothing exempts public bodies in what was read, and fines are imposed under the Act on administrative offences
//! (Data Protection Act Arts 85–87, as made in 2019; that Act Arts 58г–60, 79б, as made in 2020). Amounts in leva are left out.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::discount::{Bound, Discount, Discounts, Standing, Sum};
use crate::law::joined::joined;
use crate::law::money::Share;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Period, Procedure, Told,
};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{Note, Rules};
use crate::law::source::{Citation, Figure, InForce, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;
use jiff::civil::{Date, date};

pub(super) const fn act(article: &'static str) -> Citation {
    Citation::read(Source::BulgarianDataAct, Pinpoint::Article(article))
}

const fn offences(article: &'static str) -> Citation {
    Citation::read(Source::BulgarianOffencesAct, Pinpoint::Article(article))
}

/// In force a year after it was published, which was in 2020: its day was not read, and this is the last it can be.
const IN_FORCE: Figure<Date> = Figure::new(date(2021, 12, 31), offences("§ 51"));

pub(super) const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("bg-agreement", CorrectiveMeasureWhen::Always, offences("58г(1)–(2), (8)")),
    CorrectiveMeasure::new("bg-other-breaches", CorrectiveMeasureWhen::Always, act("86")),
    CorrectiveMeasure::new("bg-collection", CorrectiveMeasureWhen::Always, act("87(4)")),
];

const NOTES: &[Note] = &[
    Note::new("bg-imposes", Stage::Gate, act("38(3), 87")),
    Note::new("bg-bodies", Stage::Gate, act("85–87").verified(Verified::Inferred)),
    Note::new("bg-own-articles", Stage::Ceiling, act("85(1)–(2)")),
];

const DISCOUNTS: Discounts = Discounts {
    of: Sum::Imposed,
    each: &[Discount {
        key: "bg-early",
        off: Figure::new(Share::percent(20), offences("79б(1), (4)")),
        bound: Bound::Exactly,
    }],
    added: None,
    waived: Told { key: "bg", cites: &[offences("79б(2)")] },
    told_in_decisions: None,
    standing: Standing::Law,
    held: InForce::since(IN_FORCE.value),
};

pub(super) const PROCEDURE: Procedure = Procedure {
    imposed_by: Some(act("38(3), 87(3)")),
    appeal: Some(Deadline::new(Period::days(14), offences("59(2)"))),
    appeal_from: AppealFrom::Receipt,
    discounts: Some(&DISCOUNTS),
    ..eea_gdpr::RULES.procedure
};

/// The tables.
pub(crate) const RULES: Rules = Rules {
    public_bodies: PublicBodies::as_others(act("85–87").verified(Verified::Inferred)),
    procedure: PROCEDURE,
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + NOTES.len() }>(eea_gdpr::NOTES, NOTES),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "bg-leva", source: Source::BulgarianDataAct },
        Unverified { note: "bg-procedure", source: Source::BulgarianOffencesAct },
    ],
    ..eea_gdpr::RULES
};
