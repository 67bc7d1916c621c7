//! Hungary: budgetary bodies have a maximum and a minimum in forint (Act CXII of 2011 § 61), a first breach is met with a
//! warning in the first place (§ 75/A), and the authority has 150 days for a case (§ 60/A).

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::circumstance::{Body, Choice};
use crate::law::joined::joined;
use crate::law::money::{Currency, Money};
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CaseTime, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Period, Procedure,
};
use crate::law::provision::{Ceiling, Provision};
use crate::law::public_bodies::{PublicBodies, PublicMaximum};
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;

pub(super) const fn act(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::HungarianDataAct, Pinpoint::Section { section, para })
}

pub(super) const fn procedure_act(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::HungarianProcedureAct, Pinpoint::Section { section, para })
}

const fn court_code(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::HungarianCourtCode, Pinpoint::Section { section, para })
}

/// The Act applies the consequences that the Regulation has (§ 61(1)(a)), and adds nothing for Art. 24. For data on crimes it
/// takes over the conditions for special categories (§ 5(7)); what that makes of Art. 10 was not read.
const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::NotRead(gdpr::article("83(4)–(6)").verified(Verified::Derived))),
    gdpr::article_24(Ceiling::NoFee(act("61", 1).verified(Verified::Derived))),
    eea_gdpr::ADVERTISING_18,
    eea_gdpr::ADVERTISING_19,
];

/// Of the span that section 61(4) has.
pub(super) const fn forint(units: u32) -> Figure<Money> {
    Figure::new(Money::whole(units, Currency::Huf), act("61", 4))
}

/// HUF 100,000 to 20 million, whatever the provision.
const PUBLIC: PublicMaximum = PublicMaximum::new(forint(20_000_000)).at_least(forint(100_000));

/// The days are those of an ordinary case; time for finding out facts is not in them.
pub(super) const PROCEDURE: Procedure = Procedure {
    imposed_by: Some(act("61", 1)),
    case_time: Some(CaseTime { decide: Figure::new(Period::days(150), act("60/A", 1)), inquire: None }),
    appeal: Some(Deadline::new(Period::days(30), court_code("39", 1))),
    appeal_from: AppealFrom::Receipt,
    ..eea_gdpr::RULES.procedure
};

pub(super) const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("hu-published", CorrectiveMeasureWhen::Always, act("61", 2)),
    CorrectiveMeasure::new("hu-instalments", CorrectiveMeasureWhen::Always, act("61", 8)),
    CorrectiveMeasure::new("hu-court", CorrectiveMeasureWhen::Always, court_code("13", 3)),
    CorrectiveMeasure::new("hu-not-suspended", CorrectiveMeasureWhen::Always, court_code("39", 6)),
];

/// BH 2021.11.320, of which pages tell.
const CURIA: Citation = Citation::read(Source::HungarianCuria, Pinpoint::Whole).verified(Verified::Secondary);

const NOTES: &[Note] = &[
    Note::new("hu-warning", Stage::Gate, act("75/A", 0)),
    Note::new("hu-no-warning", Stage::Gate, act("61", 3)),
    Note::new("hu-twice-the-time", Stage::Gate, procedure_act("103", 4)),
    Note::of_its_source("hu-curia", Stage::Gate, CURIA),
    Note::new(
        "hu-bodies",
        Stage::Gate,
        Citation::read(Source::HungarianFinanceAct, Pinpoint::Section { section: "7", para: 1 }),
    )
    .on(CasesOf::MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is()]))),
    Note::new("hu-crimes", Stage::Ceiling, act("5", 7)).on(CasesOf::Named(&["gdpr-10"])),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::up_to(&[PUBLIC; 2]),
    fee_currency: Currency::Huf,
    procedure: PROCEDURE,
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + NOTES.len() }>(eea_gdpr::NOTES, NOTES),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "hu-sanctions", source: Source::HungarianSanctionsAct },
        Unverified { note: "hu-procedure", source: Source::HungarianDataAct },
    ],
    ..eea_gdpr::RULES
};
