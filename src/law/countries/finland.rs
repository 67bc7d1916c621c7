//! Finland: public bodies and churches are exempt, Art. 10 is in the higher tier (Act 1050/2018 § 24). An appeal goes to the
//! administrative court (Act 808/2019).

use crate::law::acts::eea_gdpr;
use crate::law::acts::gdpr;
use crate::law::circumstance::{Body, Choice};
use crate::law::days_off::{DayOff, DaysOff, When};
use crate::law::joined::joined;
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Filing, Kept, Period, Procedure, TimeBar,
    TimeBarRule, Told,
};
use crate::law::provision::{Ceiling, Provision, Tier};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;

const fn act(section: &'static str) -> Citation {
    Citation::read(Source::FinnishDataAct, Pinpoint::Section { section, para: 0 })
}

const fn court_procedure(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::FinnishCourtProcedure, Pinpoint::Section { section, para })
}

const fn time_act(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::FinnishTimeAct, Pinpoint::Section { section, para })
}

/// A church holiday by the Church Act (652/2023) 1:6.
const fn holiday(key: &'static str, when: When) -> DayOff {
    let at = Pinpoint::Chapter { chapter: 1, section: "6", para: 0, number: 0 };
    DayOff { key, when, since: None, cite: Citation::read(Source::FinnishChurchAct, at) }
}

/// A day that is named beside the church holidays.
const fn beside(key: &'static str, when: When) -> DayOff {
    DayOff { key, when, since: None, cite: next_working_day() }
}

/// The Act names the day and no date. That Midsummer Day is the Saturday from 20 June on, a page says, by the Church Acts of
/// 1953 and 1993, which were not read.
const MIDSUMMER_EVE: DayOff = DayOff {
    cite: next_working_day().verified(Verified::Secondary),
    ..beside("midsummer-eve", When::FridayFrom(6, 19))
};

/// Act 150/1930 § 5.
const fn next_working_day() -> Citation {
    time_act("5", 1)
}

/// What moves the end of a time set by law. The Church Act names the holidays and no dates: the dates are those of long
/// custom.
const DAYS_OFF: DaysOff = DaysOff {
    cites: &[next_working_day(), court_procedure("13", 3)],
    days: &[
        holiday("new-year", When::On(1, 1)),
        holiday("epiphany", When::On(1, 6)),
        holiday("good-friday", When::Easter(-2)),
        holiday("easter-monday", When::Easter(1)),
        beside("first-of-may", When::On(5, 1)),
        holiday("ascension", When::Easter(39)),
        MIDSUMMER_EVE,
        beside("independence-day", When::On(12, 6)),
        beside("christmas-eve", When::On(12, 24)),
        holiday("christmas", When::On(12, 25)),
        holiday("second-christmas", When::On(12, 26)),
    ],
};

const FILING: Filing = Filing {
    kept: Figure::new(Kept::MustHaveComeIn, time_act("6", 0)),
    to: Told { key: "fi", cites: &[court_procedure("14", 1), court_procedure("10", 3)] },
    late: Told { key: "fi", cites: &[court_procedure("81", 2), court_procedure("114", 0)] },
    longer: None,
    at_last: None,
};

const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::Tier(Tier::Higher, act("24"))),
    gdpr::article_24(Ceiling::NoFee(gdpr::article("83(4)–(6)").verified(Verified::Derived))),
    eea_gdpr::ADVERTISING_18,
    eea_gdpr::ADVERTISING_19,
];

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("fi-board", CorrectiveMeasureWhen::Always, act("24")),
    CorrectiveMeasure::new("fi-appeal", CorrectiveMeasureWhen::Always, act("25")),
    CorrectiveMeasure::new("fi-lapse", CorrectiveMeasureWhen::Always, act("24")),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::exempt(act("24")),
    procedure: Procedure {
        imposed_by: Some(act("24")),
        time_bar: Some(TimeBar::new(Figure::new(Period::years(10), act("24")), TimeBarRule::Decision)),
        appeal: Some(
            Deadline::new(Period::days(30), court_procedure("13", 2)).moved_by(&DAYS_OFF).kept_by(&FILING),
        ),
        appeal_from: AppealFrom::Receipt,
        ..eea_gdpr::RULES.procedure
    },
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + 1 }>(
        eea_gdpr::NOTES,
        &[Note::new("fi-churches", Stage::Gate, act("24")).on(CasesOf::MayBe(
            Body::ID,
            OptionSet::of(&[Body::PublicAuthority.is(), Body::Association.is()]),
        ))],
    ),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "fi-payment", source: Source::FinnishDataAct },
    ],
    ..eea_gdpr::RULES
};
