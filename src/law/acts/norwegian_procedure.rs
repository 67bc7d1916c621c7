//! The time limits of the Norwegian Public Administration Act (forvaltningsloven), which end as those of the Courts of
//! Justice Act (domstolloven) do.

use crate::law::days_off::{DayOff, DaysOff, When};
use crate::law::procedure::{Deadline, Filing, Kept, Period, Told};
use crate::law::source::{Citation, Figure, Pinpoint, Source};

const fn section(source: Source, section: &'static str, para: u8) -> Citation {
    Citation::read(source, Pinpoint::Section { section, para })
}

const fn fvl(number: &'static str, para: u8) -> Citation {
    section(Source::NorwegianProcedureAct, number, para)
}

const fn holiday(key: &'static str, when: When) -> DayOff {
    DayOff { key, when, since: None, cite: section(Source::NorwegianHolidayAct, "2", 0) }
}

/// A day that is put on a level with Sundays.
const fn in_may(key: &'static str, day: i8) -> DayOff {
    DayOff { key, when: When::On(5, day), since: None, cite: section(Source::NorwegianMayAct, "1", 1) }
}

/// § 149 of the Courts of Justice Act, which § 30 refers to. Christmas Eve and Easter Eve are no public holidays, nor put
/// on a level with one.
const DAYS_OFF: DaysOff = DaysOff {
    cites: &[section(Source::NorwegianCourtsAct, "149", 1), fvl("30", 0)],
    days: &[
        holiday("new-year", When::On(1, 1)),
        holiday("maundy-thursday", When::Easter(-3)),
        holiday("good-friday", When::Easter(-2)),
        holiday("easter-monday", When::Easter(1)),
        in_may("first-of-may", 1),
        in_may("constitution-day", 17),
        holiday("ascension", When::Easter(39)),
        holiday("whit-monday", When::Easter(50)),
        holiday("christmas", When::On(12, 25)),
        holiday("second-christmas", When::On(12, 26)),
    ],
};

/// It is enough to have posted it (§ 30).
const POSTED: Figure<Kept> = Figure::new(Kept::PostedInTime, fvl("30", 0));
const LATE: Told = Told { key: "no", cites: &[fvl("31", 1), fvl("31", 2)] };
const LONGER: Told = Told { key: "no", cites: &[fvl("29", 4)] };

const APPEAL_FILING: Filing = Filing {
    kept: POSTED,
    to: Told { key: "no", cites: &[fvl("32", 1), fvl("33", 4)] },
    late: LATE,
    longer: Some(LONGER),
    at_last: Some(Figure::new(Period::years(1), fvl("31", 3))),
};

/// By § 36 third paragraph, § 29 fourth paragraph and §§ 30 to 32 hold for costs too. From which decision the year of § 31
/// would then run is not said, so that no last day of all is given.
const COSTS_FILING: Filing =
    Filing { to: Told { key: "no-costs", cites: &[fvl("36", 3)] }, at_last: None, ..APPEAL_FILING };

/// § 29.
pub(crate) const APPEAL: Deadline =
    Deadline::new(Period::weeks(3), fvl("29", 1)).moved_by(&DAYS_OFF).kept_by(&APPEAL_FILING);

/// § 36 third paragraph.
pub(crate) const COSTS: Deadline =
    Deadline::new(Period::weeks(3), fvl("36", 3)).moved_by(&DAYS_OFF).kept_by(&COSTS_FILING);
