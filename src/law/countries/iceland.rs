//! Iceland: the Act names the maxima in krónur, a minimum, and the articles that are fined, among which Art. 11 and Chapter IX
//! are not (Act 90/2018 Arts 38, 45–50).

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::joined::joined;
use crate::law::minimum::{Breaches, Minimum};
use crate::law::money::{Currency, Money, Share};
use crate::law::procedure::{
    CorrectiveMeasure, CorrectiveMeasureWhen, Period, Procedure, TimeBar, TimeBarRule,
};
use crate::law::provision::{Ceiling, Provision, TierCeiling};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;

const fn act(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::IcelandicDataAct, Pinpoint::Section { section, para })
}

const fn tier(hundred_millions: u32, percent: u32, cite: Citation) -> TierCeiling {
    TierCeiling {
        fixed: Figure::new(Money::whole(hundred_millions * 100_000_000, Currency::Isk), cite),
        of_turnover: Figure::new(Share::percent(percent), cite),
    }
}

/// The list of Art. 46 leaves these out.
const NOT_LISTED: Ceiling = Ceiling::NoFee(act("46", 0).verified(Verified::Derived));

const CHANGED: &[Provision] =
    &[gdpr::provision("gdpr-11").costing(NOT_LISTED), gdpr::provision("gdpr-85").costing(NOT_LISTED)];

const OWN_PROVISIONS: &[Provision] = &[gdpr::article_10(NOT_LISTED), gdpr::article_24(NOT_LISTED)];

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("is-daily", CorrectiveMeasureWhen::Always, act("45", 1)),
    CorrectiveMeasure::new("is-interest", CorrectiveMeasureWhen::Always, act("46", 6)),
    CorrectiveMeasure::new("is-courts", CorrectiveMeasureWhen::Always, act("38", 1)),
    CorrectiveMeasure::new("is-criminal", CorrectiveMeasureWhen::Always, act("48", 0)),
];

const NOTES: &[Note] = &[
    Note::new("is-board", Stage::Gate, act("46", 6)),
    Note::new("is-fault", Stage::Gate, act("46", 5)),
    Note::new("is-orders", Stage::Gate, act("46", 3)).on(CasesOf::Named(&["gdpr-58-2"])),
];

/// The tables. The Guidelines have their tiers of turnover in euro: no amount is made of them.
pub(crate) const RULES: Rules = Rules {
    provisions: &gdpr::provisions_with(CHANGED),
    own_provisions: OWN_PROVISIONS,
    tiers: Some([tier(12, 2, act("46", 2)), tier(24, 4, act("46", 3))]),
    minima: &[Minimum {
        of: Breaches::Any,
        least: Figure::new(Money::whole(100_000, Currency::Isk), act("46", 2)),
    }],
    public_bodies: PublicBodies::as_others(act("46", 4)),
    fee_currency: Currency::Isk,
    method: None,
    silence: Some(act("50", 0)),
    procedure: Procedure {
        imposed_by: Some(act("46", 6)),
        time_bar: Some(TimeBar::new(
            Figure::new(Period::years(5), act("46", 7)),
            TimeBarRule::NoticeOrDecision,
        )),
        ..eea_gdpr::RULES.procedure
    },
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + NOTES.len() }>(eea_gdpr::NOTES, NOTES),
    open_points: &[
        Unverified { note: "guidelines-in-euro", source: Source::FineGuidelines },
        Unverified { note: "is-procedure", source: Source::IcelandicDataAct },
    ],
    sources: &eea_gdpr::SOURCES_WITHOUT_AMOUNTS,
    ..eea_gdpr::RULES
};
