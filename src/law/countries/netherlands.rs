//! The Netherlands: public bodies are fined as others, Art. 10 is in the higher tier (UAVG Arts 17–18), and time is that of the
//! General Administrative Law Act (Awb). Beside the Regulation stands the fine policy of the authority (AP) of 2019, until the
//! European guidelines came; its policy of 2023 is for public bodies and persons.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::circumstance::{Body, Choice};
use crate::law::joined::joined;
use crate::law::methods::ap_fine_policy;
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Period, Procedure, TimeBar, TimeBarRule,
};
use crate::law::provision::{Ceiling, Provision, Tier};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;
use jiff::civil::date;

const fn act(article: &'static str) -> Citation {
    Citation::read(Source::DutchDataAct, Pinpoint::Article(article))
}

pub(super) const fn administrative_act(article: &'static str) -> Citation {
    Citation::read(Source::DutchAdministrativeAct, Pinpoint::Article(article))
}

/// The authority's own page on the policy says whom it is for.
const POLICY_2023: Citation =
    Citation { source: Source::ApPolicy2023, at: Pinpoint::Whole, verified: Verified::Secondary };

const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::Tier(Tier::Higher, act("17(1)"))),
    gdpr::article_24(Ceiling::NoFee(act("14(3)").verified(Verified::Derived))),
    eea_gdpr::ADVERTISING_18,
    eea_gdpr::ADVERTISING_19,
];

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("nl-order", CorrectiveMeasureWhen::Always, act("16(1)")),
    CorrectiveMeasure::new("nl-suspended", CorrectiveMeasureWhen::Always, act("38")),
    CorrectiveMeasure::new("nl-court", CorrectiveMeasureWhen::Always, administrative_act("7:1, 8:1")),
];

const NOTES: &[Note] = &[
    Note::new("nl-smes", Stage::Proportion, act("2a")).on(CasesOf::Undertaking),
    Note::new("nl-article-10", Stage::Ceiling, act("17(1)")).on(CasesOf::Named(&["gdpr-10"])),
    Note::since("nl-policy-2023", Stage::Proportion, date(2023, 12, 31), POLICY_2023)
        .on(CasesOf::MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is(), Body::Person.is()]))),
];

/// Five years where the fine can be more than EUR 340, as each can be here; an objection or appeal suspends them.
pub(super) const PROCEDURE: Procedure = Procedure {
    imposed_by: Some(act("14(3)")),
    time_bar: Some(TimeBar::new(
        Figure::new(Period::years(5), administrative_act("5:45").verified(Verified::Quoted)),
        TimeBarRule::DecisionUnlessStopped,
    )),
    appeal: Some(Deadline::new(Period::weeks(6), administrative_act("6:7"))),
    appeal_from: AppealFrom::Sending,
    ..eea_gdpr::RULES.procedure
};

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::as_others(act("18(1)")),
    procedure: PROCEDURE,
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + NOTES.len() }>(eea_gdpr::NOTES, NOTES),
    national_method: Some(&ap_fine_policy::METHOD),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "nl-procedure", source: Source::DutchAdministrativeAct },
        Unverified { note: "ap-policy", source: Source::ApFinePolicy },
    ],
    ..eea_gdpr::RULES
};
