//! Czechia: authorities and public bodies are excused from a penalty (Act 110/2019 § 62(5)), and time bar, appeal and
//! payment are those of the Acts on offences and on administrative procedure. Read as consolidated in July and August 2025.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::circumstance::{Body, Choice};
use crate::law::days_off::{DayOff, DaysOff, When};
use crate::law::joined::joined;
use crate::law::money::Currency;
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Filing, Kept, Period, Procedure, TimeBar,
    TimeBarRule, Told,
};
use crate::law::provision::{Ceiling, Provision};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;

const fn act(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::CzechDataAct, Pinpoint::Section { section, para })
}

const fn offences_act(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::CzechOffencesAct, Pinpoint::Section { section, para })
}

const fn procedure_code(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::CzechProcedureCode, Pinpoint::Section { section, para })
}

/// § 62(1) names the articles whose breach is an offence, and these are not among them.
const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::NoFee(act("62", 1).verified(Verified::Derived))),
    gdpr::article_24(Ceiling::NoFee(act("62", 1).verified(Verified::Derived))),
    eea_gdpr::ADVERTISING_18,
    eea_gdpr::ADVERTISING_19,
];

const fn holiday(key: &'static str, when: When, section: &'static str) -> DayOff {
    let cite = Citation::read(Source::CzechHolidayAct, Pinpoint::Section { section, para: 0 });
    DayOff { key, when, since: None, cite }
}

/// The Act on holidays was read as it was made in 2000: what was added since is left out, so that a time may end later.
const DAYS_OFF: DaysOff = DaysOff {
    cites: &[procedure_code("40", 1)],
    days: &[
        holiday("new-year", When::On(1, 1), "1–2"),
        holiday("easter-monday", When::Easter(1), "2"),
        holiday("first-of-may", When::On(5, 1), "2"),
        holiday("liberation-day", When::On(5, 8), "1"),
        holiday("cyril-and-methodius", When::On(7, 5), "1"),
        holiday("jan-hus", When::On(7, 6), "1"),
        holiday("statehood-day", When::On(9, 28), "1"),
        holiday("republic-day", When::On(10, 28), "1"),
        holiday("freedom-day", When::On(11, 17), "1"),
        holiday("christmas-eve", When::On(12, 24), "2"),
        holiday("christmas", When::On(12, 25), "2"),
        holiday("second-christmas", When::On(12, 26), "2"),
    ],
};

/// The rules on an appeal hold for it (§ 152(5)): it is brought in where the decision was made.
const FILING: Filing = Filing {
    kept: Figure::new(Kept::PostedInTime, procedure_code("40", 1)),
    to: Told { key: "cz", cites: &[procedure_code("86", 1), procedure_code("152", 2)] },
    late: Told { key: "cz", cites: &[procedure_code("92", 1), procedure_code("41", 2)] },
    longer: None,
    at_last: None,
};

const PROCEDURE: Procedure = Procedure {
    imposed_by: Some(act("64", 0)),
    time_bar: Some(
        // § 30: three years where the fine may be CZK 100,000 or more. § 32: notice of the case and a decision interrupt it.
        TimeBar::new(Figure::new(Period::years(3), offences_act("30", 0)), TimeBarRule::NoticeStartsAnew)
            .at_most(Figure::new(Period::years(5), offences_act("32", 3))),
    ),
    appeal: Some(
        Deadline::new(Period::days(15), procedure_code("83", 1)).moved_by(&DAYS_OFF).kept_by(&FILING),
    ),
    appeal_from: AppealFrom::Receipt,
    payment: Some(Deadline::new(Period::days(30), offences_act("46", 2))),
    ..eea_gdpr::RULES.procedure
};

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("cz-authority", CorrectiveMeasureWhen::Always, act("64", 0)),
    CorrectiveMeasure::new("cz-instead", CorrectiveMeasureWhen::Always, act("62", 4)),
    CorrectiveMeasure::new("cz-shelved", CorrectiveMeasureWhen::Always, act("65", 0)),
    CorrectiveMeasure::new(
        "cz-court",
        CorrectiveMeasureWhen::Always,
        Citation::read(Source::CzechCourtCode, Pinpoint::Section { section: "72", para: 1 }),
    ),
];

const OWN_NOTES: &[Note] = &[Note::of_its_source("cz-bodies", Stage::Gate, act("62", 5))
    .on(CasesOf::MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is(), Body::PublicCompany.is()])))];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::exempt(act("62", 5)),
    fee_currency: Currency::Czk,
    procedure: PROCEDURE,
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + OWN_NOTES.len() }>(eea_gdpr::NOTES, OWN_NOTES),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "cz-rate", source: Source::CzechDataAct },
    ],
    ..eea_gdpr::RULES
};
