//! The Swedish Acts on appeals to a court (förvaltningslagen) and on the end of a time set by law (lagen om beräkning av
//! lagstadgad tid), whatever the rules of the fine.

use crate::law::days_off::{DayOff, DaysOff, When};
use crate::law::procedure::{Deadline, Filing, Kept, Period, Told};
use crate::law::source::{Citation, Figure, Pinpoint, Source};

const fn section(source: Source, section: &'static str, para: u8) -> Citation {
    Citation::read(source, Pinpoint::Chapter { chapter: 0, section, para, number: 0 })
}

const fn procedure_act(sections: &'static str) -> Citation {
    section(Source::SwedishProcedureAct, sections, 0)
}

/// Section 2 of the Act of 1930.
const fn next_working_day() -> Citation {
    section(Source::SwedishTimeAct, "2", 1)
}

const fn holiday(key: &'static str, when: When) -> DayOff {
    DayOff { key, when, since: None, cite: section(Source::SwedishHolidayAct, "1–2", 0) }
}

/// An eve, which is no public holiday but named beside them.
const fn eve(key: &'static str, when: When) -> DayOff {
    DayOff { key, when, since: None, cite: next_working_day() }
}

/// What moves the end of a time set by law in which something has to be done. Midsummer Day is the Saturday from
/// 20 to 26 June, its eve the Friday before.
pub(crate) const DAYS_OFF: DaysOff = DaysOff {
    cites: &[next_working_day()],
    days: &[
        holiday("new-year", When::On(1, 1)),
        holiday("epiphany", When::On(1, 6)),
        holiday("good-friday", When::Easter(-2)),
        holiday("easter-monday", When::Easter(1)),
        holiday("first-of-may", When::On(5, 1)),
        holiday("ascension", When::Easter(39)),
        holiday("national-day", When::On(6, 6)),
        eve("midsummer-eve", When::FridayFrom(6, 19)),
        eve("christmas-eve", When::On(12, 24)),
        holiday("christmas", When::On(12, 25)),
        holiday("second-christmas", When::On(12, 26)),
        eve("new-years-eve", When::On(12, 31)),
    ],
};

/// Sections 43 to 46, and to which court the authority sent an appeal on.
const FILING: Filing = Filing {
    kept: Figure::new(Kept::MustHaveComeIn, procedure_act("44")),
    to: Told {
        key: "se",
        cites: &[procedure_act("43, 46"), Citation::read(Source::ImyPolice, Pinpoint::Page("8"))],
    },
    late: Told { key: "se", cites: &[procedure_act("45")] },
    longer: None,
    at_last: None,
};

/// Three weeks.
pub(crate) const APPEAL: Deadline =
    Deadline::new(Period::weeks(3), procedure_act("44")).moved_by(&DAYS_OFF).kept_by(&FILING);
