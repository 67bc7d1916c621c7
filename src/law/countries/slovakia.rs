//! Slovakia: public bodies pay like others (Act 18/2018 § 104), and a fine comes within two years from when the breach was
//! found, five at most. The Acts were read as in force in July 2024, September 2018 and November 2025.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::days_off::{DayOff, DaysOff, When};
use crate::law::joined::joined;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Filing, Kept, Period, Procedure, TimeBar,
    TimeBarFrom, TimeBarRule, Told,
};
use crate::law::provision::{Ceiling, Provision};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::Rules;
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use jiff::civil::date;

pub(super) const fn act(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::SlovakDataAct, Pinpoint::Section { section, para })
}

const fn procedure_code(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::SlovakProcedureCode, Pinpoint::Section { section, para })
}

/// § 104 names the articles whose breach costs a fine, and these are not among them.
const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::NoFee(act("104", 0).verified(Verified::Derived))),
    gdpr::article_24(Ceiling::NoFee(act("104", 0).verified(Verified::Derived))),
    eea_gdpr::ADVERTISING_18,
    eea_gdpr::ADVERTISING_19,
];

const fn day_of_rest(key: &'static str, when: When) -> DayOff {
    let cite = Citation::read(Source::SlovakHolidayAct, Pinpoint::Section { section: "1–2", para: 0 });
    DayOff { key, when, since: None, cite }
}

/// 8 May and 15 September are no days of rest in 2026 (§ 4b). Of earlier years nothing was read of these two, nor of
/// 17 November, which is none since November 2025: so a time of those years may end later.
const fn from_2027(key: &'static str, when: When) -> DayOff {
    DayOff { since: Some(date(2027, 1, 1)), ..day_of_rest(key, when) }
}

const DAYS_OFF: DaysOff = DaysOff {
    cites: &[procedure_code("27", 2)],
    days: &[
        day_of_rest("new-year", When::On(1, 1)),
        day_of_rest("epiphany", When::On(1, 6)),
        day_of_rest("good-friday", When::Easter(-2)),
        day_of_rest("easter-monday", When::Easter(1)),
        day_of_rest("first-of-may", When::On(5, 1)),
        from_2027("liberation-day", When::On(5, 8)),
        day_of_rest("cyril-and-methodius", When::On(7, 5)),
        day_of_rest("uprising-day", When::On(8, 29)),
        from_2027("our-lady-of-sorrows", When::On(9, 15)),
        day_of_rest("all-saints", When::On(11, 1)),
        day_of_rest("christmas-eve", When::On(12, 24)),
        day_of_rest("christmas", When::On(12, 25)),
        day_of_rest("second-christmas", When::On(12, 26)),
    ],
};

const FILING: Filing = Filing {
    kept: Figure::new(Kept::PostedInTime, procedure_code("27", 3)),
    to: Told { key: "sk", cites: &[procedure_code("61", 1), act("103", 1)] },
    late: Told { key: "sk", cites: &[procedure_code("28", 1), procedure_code("28", 2)] },
    longer: None,
    at_last: None,
};

pub(super) const PROCEDURE: Procedure = Procedure {
    imposed_by: Some(act("104", 1)),
    time_bar: Some(
        TimeBar::new(Figure::new(Period::years(2), act("106", 3)), TimeBarRule::Decision)
            .from(TimeBarFrom::Discovery)
            .at_most(Figure::new(Period::years(5), act("106", 3))),
    ),
    appeal: Some(
        Deadline::new(Period::days(15), procedure_code("61", 1)).moved_by(&DAYS_OFF).kept_by(&FILING),
    ),
    appeal_from: AppealFrom::Receipt,
    ..eea_gdpr::RULES.procedure
};

pub(super) const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("sk-authority", CorrectiveMeasureWhen::Always, act("102", 1)),
    CorrectiveMeasure::new("sk-order-fines", CorrectiveMeasureWhen::Always, act("105", 0)),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::as_others(act("104", 1)),
    procedure: PROCEDURE,
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "sk-payment", source: Source::SlovakDataAct },
    ],
    ..eea_gdpr::RULES
};
