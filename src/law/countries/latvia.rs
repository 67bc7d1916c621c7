//! Latvia: a fine is an administrative penalty, of which public-law bodies are free: their official is charged (Personal Data
//! Processing Law Arts 23, 38; Law on Administrative Liability Art. 8). Read as of February 2026.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::circumstance::{Body, Choice};
use crate::law::discount::{Bound, Discount, Discounts, Standing, Sum};
use crate::law::joined::joined;
use crate::law::money::Share;
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    CaseTime, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Period, Procedure, TimeBar, TimeBarRule,
    Told,
};
use crate::law::provision::{Ceiling, Provision};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::source::{Citation, Figure, InForce, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;

const fn act(article: &'static str) -> Citation {
    Citation::read(Source::LatvianDataAct, Pinpoint::Article(article))
}

const fn liability(article: &'static str) -> Citation {
    Citation::read(Source::LatvianLiabilityAct, Pinpoint::Article(article))
}

/// The Law makes nothing but Art. 38 an offence of its own.
const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::NoFee(gdpr::article("83(4)–(6)").verified(Verified::Derived))),
    gdpr::article_24(Ceiling::NoFee(gdpr::article("83(4)–(6)").verified(Verified::Derived))),
    eea_gdpr::ADVERTISING_18,
    eea_gdpr::ADVERTISING_19,
];

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("lv-official", CorrectiveMeasureWhen::PublicBody, act("38")),
    CorrectiveMeasure::new("lv-appeal", CorrectiveMeasureWhen::Always, liability("168(1), 186(1)")),
    CorrectiveMeasure::new("lv-instalments", CorrectiveMeasureWhen::Always, liability("266")),
];

const NOTES: &[Note] = &[
    Note::new("lv-penalty", Stage::Gate, act("23")),
    Note::new("lv-bodies", Stage::Gate, liability("8(1)"))
        .on(CasesOf::MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is()]))),
    Note::new("lv-general-maximum", Stage::Ceiling, liability("16(4), (6)").verified(Verified::Inferred)),
    Note::new("lv-weighed", Stage::Factors, liability("19(2)")),
];

const DISCOUNTS: Discounts = Discounts {
    of: Sum::Imposed,
    each: &[Discount {
        key: "lv-half",
        off: Figure::new(Share::percent(50), liability("154(4)")),
        bound: Bound::Exactly,
    }],
    added: None,
    waived: Told { key: "lv", cites: &[liability("154(5)")] },
    told_in_decisions: None,
    standing: Standing::Law,
    held: InForce::ALWAYS,
};

/// The case must be begun within a year, on a day that nobody is asked about, and decided within nine months from there.
const PROCEDURE: Procedure = Procedure {
    imposed_by: Some(act("23")),
    time_bar: Some(TimeBar::new(
        Figure::new(Period::years(1), liability("118(1)")),
        TimeBarRule::DecisionUnlessStopped,
    )),
    case_time: Some(CaseTime { decide: Figure::new(Period::months(9), liability("119(1)")), inquire: None }),
    payment: Some(Deadline::new(Period::months(1), liability("262"))),
    lapse: Some(Figure::new(Period::years(5), liability("258(1)"))),
    discounts: Some(&DISCOUNTS),
    ..eea_gdpr::RULES.procedure
};

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::exempt(liability("8(1)")),
    procedure: PROCEDURE,
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + NOTES.len() }>(eea_gdpr::NOTES, NOTES),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "lv-criteria", source: Source::LatvianDataAct },
        Unverified { note: "lv-procedure", source: Source::LatvianLiabilityAct },
    ],
    ..eea_gdpr::RULES
};
