//! Slovenia: fines are those of misdemeanour law, from which the State and local communities are free (ZP-1 Art. 13.a; ZVOP-2
//! Art. 95). Read as of February 2026.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::circumstance::{Body, Choice, PublicKind};
use crate::law::discount::{Bound, Discount, Discounts, Standing, Sum};
use crate::law::joined::joined;
use crate::law::money::Share;
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Period, Procedure, TimeBar, TimeBarRule,
    Told,
};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::source::{Citation, Figure, InForce, Pinpoint, Source, Unverified};
use crate::law::stage::Stage;

const fn act(article: &'static str) -> Citation {
    Citation::read(Source::SlovenianDataAct, Pinpoint::Article(article))
}

const fn misdemeanours(article: &'static str) -> Citation {
    Citation::read(Source::SlovenianMisdemeanoursAct, Pinpoint::Article(article))
}

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("si-official", CorrectiveMeasureWhen::PublicBody, act("98(4)")),
    CorrectiveMeasure::new("si-own-offences", CorrectiveMeasureWhen::Always, act("98–114")),
    CorrectiveMeasure::new("si-payment", CorrectiveMeasureWhen::Always, misdemeanours("57.c(3), 200(2)")),
];

const NOTES: &[Note] = &[
    Note::new("si-misdemeanour", Stage::Gate, act("95(1)")),
    Note::new("si-since", Stage::Gate, act("120(1), 127")),
    Note::new("si-legal-persons", Stage::Gate, misdemeanours("14")).on(CasesOf::MayBe(
        Body::ID,
        OptionSet::of(&[Body::PublicCompany.is(), Body::Company.is(), Body::Association.is()]),
    )),
    Note::new("si-records", Stage::Ceiling, act("10(1)")).on(CasesOf::Named(&["gdpr-10"])),
    Note::new("si-criteria", Stage::Factors, act("115")),
];

/// Half of it is paid by who does not announce that a court shall decide.
const DISCOUNTS: Discounts = Discounts {
    of: Sum::Imposed,
    each: &[Discount {
        key: "si-half",
        off: Figure::new(Share::percent(50), misdemeanours("57.c(2)")),
        bound: Bound::Exactly,
    }],
    added: None,
    waived: Told { key: "si", cites: &[misdemeanours("57.c(2)")] },
    told_in_decisions: None,
    standing: Standing::Law,
    held: InForce::ALWAYS,
};

/// Each step of the authority against the offender interrupts the two years, which nobody is asked about.
const PROCEDURE: Procedure = Procedure {
    imposed_by: Some(misdemeanours("45(2)")),
    time_bar: Some(
        TimeBar::new(
            Figure::new(Period::years(2), misdemeanours("42(1)")),
            TimeBarRule::DecisionUnlessStopped,
        )
        .at_most(Figure::new(Period::years(4), misdemeanours("42(6)"))),
    ),
    appeal: Some(Deadline::new(Period::days(8), misdemeanours("59.a(2)"))),
    appeal_from: AppealFrom::Receipt,
    lapse: Some(Figure::new(Period::years(2), misdemeanours("44(1)"))),
    discounts: Some(&DISCOUNTS),
    ..eea_gdpr::RULES.procedure
};

/// The tables.
pub(crate) const RULES: Rules = Rules {
    public_bodies: PublicBodies::exempt(misdemeanours("13.a"))
        .only(&[PublicKind::State.is(), PublicKind::Local.is()], misdemeanours("13.a")),
    procedure: PROCEDURE,
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + NOTES.len() }>(eea_gdpr::NOTES, NOTES),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "si-unlisted", source: Source::SlovenianDataAct },
        Unverified { note: "si-procedure", source: Source::SlovenianMisdemeanoursAct },
    ],
    ..eea_gdpr::RULES
};
