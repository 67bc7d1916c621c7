//! Germany: public bodies get no fine unless they compete (Data Protection Act §§ 2(5), 43(3)), and the rest is that of the
//! Administrative Offences Act. Beside the Regulation the day rates of the data protection conference (DSK), until the
//! European guidelines came. The Data Protection Act was read as of 4 April 2026, the other Acts as of March 2022.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::circumstance::{Body, Choice};
use crate::law::joined::joined;
use crate::law::methods::dsk_concept;
use crate::law::money::{Currency, Money};
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Period, Procedure, TimeBar, TimeBarRule,
};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;

const fn act(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::GermanDataAct, Pinpoint::Section { section, para })
}

const fn offences_act(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::GermanOffencesAct, Pinpoint::Section { section, para })
}

const fn social_code(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::GermanSocialCode, Pinpoint::Section { section, para })
}

/// § 43(3) speaks of federal bodies. That each of the Länder has a rule with the same effect, a page says.
const LAENDER: Citation =
    Citation::read(Source::GermanStateActs, Pinpoint::Whole).verified(Verified::Secondary);

const PROCEDURE: Procedure = Procedure {
    imposed_by: Some(act("41", 2)),
    time_bar: Some(
        // § 33(1): the first hearing, or the notice that a case was opened, interrupts it, and so do other steps that nobody
        // is asked about. § 33(3): it then runs anew, and is over after twice the time.
        TimeBar::new(Figure::new(Period::years(3), offences_act("31", 2)), TimeBarRule::NoticeStartsAnew)
            .at_most(Figure::new(Period::years(6), offences_act("33", 3))),
    ),
    appeal: Some(Deadline::new(Period::weeks(2), offences_act("67", 1))),
    appeal_from: AppealFrom::Receipt,
    payment: Some(Deadline::new(Period::weeks(2), offences_act("66", 2))),
    lapse: Some(Figure::new(Period::years(5), offences_act("34", 2))),
    lapse_up_to: &[(
        Figure::new(Money::whole(1_000, Currency::Eur), offences_act("34", 2)),
        Figure::new(Period::years(3), offences_act("34", 2)),
    )],
    ..eea_gdpr::RULES.procedure
};

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("de-consumer-credit", CorrectiveMeasureWhen::Always, act("43", 2)),
    CorrectiveMeasure::new("de-crimes", CorrectiveMeasureWhen::Always, act("42", 0)),
];

const AUTHORITIES: CasesOf = CasesOf::MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is()]));

const OWN_NOTES: &[Note] = &[
    Note::of_its_source("de-states", Stage::Gate, LAENDER).on(AUTHORITIES),
    Note::new("de-social", Stage::Gate, social_code("85a", 3)).on(AUTHORITIES),
    Note::new("de-self-report", Stage::Procedure, act("43", 4)).on(CasesOf::Named(&["gdpr-33", "gdpr-34"])),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    national_method: Some(&dsk_concept::METHOD),
    public_bodies: PublicBodies::exempt(act("43", 3)).unless_economic(act("2", 5)),
    procedure: PROCEDURE,
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + OWN_NOTES.len() }>(eea_gdpr::NOTES, OWN_NOTES),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "de-states", source: Source::GermanStateActs },
    ],
    ..eea_gdpr::RULES
};
