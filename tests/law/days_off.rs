//! What moves the end of a time to act, how it is kept, and the days in between: typed anew from the Acts, and from the
//! calendars of two years.

use crate::{article, chapter, section};
use finesight::law::days_off::{DaysOff, Moved};
use finesight::law::procedure::{Deadline, Filing, Kept};
use finesight::law::{Citation, Figure, Pinpoint, Regime, Source, Verified};
use finesight::text::{Lang, cite, deadline};
use jiff::civil::{Date, Weekday, date};

/// The months and days of a year on which nothing ends, besides Saturdays and Sundays.
type Year = (i16, &'static [(i8, i8)]);

/// Lov 1995-02-24-12 § 2 and lov 1947-04-26-1 § 1. Easter is on 20 April 2025 and on 5 April 2026.
const NORWAY: [Year; 2] = [
    (2025, &[(1, 1), (4, 17), (4, 18), (4, 21), (5, 1), (5, 17), (5, 29), (6, 9), (12, 25), (12, 26)]),
    (2026, &[(1, 1), (4, 2), (4, 3), (4, 6), (5, 1), (5, 14), (5, 17), (5, 25), (12, 25), (12, 26)]),
];

/// Lag (1989:253), with the three eves of lag (1930:173) 2 §.
const SWEDEN: [Year; 2] = [
    (
        2025,
        &[
            (1, 1),
            (1, 6),
            (4, 18),
            (4, 21),
            (5, 1),
            (5, 29),
            (6, 6),
            (6, 20),
            (11, 1),
            (12, 24),
            (12, 25),
            (12, 26),
            (12, 31),
        ],
    ),
    (
        2026,
        &[
            (1, 1),
            (1, 6),
            (4, 3),
            (4, 6),
            (5, 1),
            (5, 14),
            (6, 6),
            (6, 19),
            (10, 31),
            (12, 24),
            (12, 25),
            (12, 26),
            (12, 31),
        ],
    ),
];

/// Act 652/2023 1:6, with the days of Act 150/1930 § 5.
const FINLAND: [Year; 2] = [
    (
        2025,
        &[
            (1, 1),
            (1, 6),
            (4, 18),
            (4, 21),
            (5, 1),
            (5, 29),
            (6, 20),
            (11, 1),
            (12, 6),
            (12, 24),
            (12, 25),
            (12, 26),
        ],
    ),
    (
        2026,
        &[
            (1, 1),
            (1, 6),
            (4, 3),
            (4, 6),
            (5, 1),
            (5, 14),
            (6, 19),
            (10, 31),
            (12, 6),
            (12, 24),
            (12, 25),
            (12, 26),
        ],
    ),
];

/// Feiertagsruhegesetz § 1(1), with the two days of AVG § 33(2).
const AUSTRIA: [Year; 2] = [
    (
        2025,
        &[
            (1, 1),
            (1, 6),
            (4, 18),
            (4, 21),
            (5, 1),
            (5, 29),
            (6, 9),
            (6, 19),
            (8, 15),
            (10, 26),
            (11, 1),
            (12, 8),
            (12, 24),
            (12, 25),
            (12, 26),
        ],
    ),
    (
        2026,
        &[
            (1, 1),
            (1, 6),
            (4, 3),
            (4, 6),
            (5, 1),
            (5, 14),
            (5, 25),
            (6, 4),
            (8, 15),
            (10, 26),
            (11, 1),
            (12, 8),
            (12, 24),
            (12, 25),
            (12, 26),
        ],
    ),
];

/// The Act of 18 January 1951, Art. 1; Christmas Eve since 2025.
const POLAND: [Year; 2] = [
    (
        2024,
        &[(1, 1), (1, 6), (4, 1), (5, 1), (5, 3), (5, 30), (8, 15), (11, 1), (11, 11), (12, 25), (12, 26)],
    ),
    (
        2026,
        &[
            (1, 1),
            (1, 6),
            (4, 6),
            (5, 1),
            (5, 3),
            (6, 4),
            (8, 15),
            (11, 1),
            (11, 11),
            (12, 24),
            (12, 25),
            (12, 26),
        ],
    ),
];

/// Act 245/2000 §§ 1–2, as published. Easter is on 20 April 2025 and on 5 April 2026.
const CZECHIA: [Year; 2] = [
    (
        2025,
        &[
            (1, 1),
            (4, 21),
            (5, 1),
            (5, 8),
            (7, 5),
            (7, 6),
            (9, 28),
            (10, 28),
            (11, 17),
            (12, 24),
            (12, 25),
            (12, 26),
        ],
    ),
    (
        2026,
        &[
            (1, 1),
            (4, 6),
            (5, 1),
            (5, 8),
            (7, 5),
            (7, 6),
            (9, 28),
            (10, 28),
            (11, 17),
            (12, 24),
            (12, 25),
            (12, 26),
        ],
    ),
];

/// Act 241/1993 §§ 1, 2 and 4b. Easter is on 5 April 2026 and on 28 March 2027.
const SLOVAKIA: [Year; 2] = [
    (2026, &[(1, 1), (1, 6), (4, 3), (4, 6), (5, 1), (7, 5), (8, 29), (11, 1), (12, 24), (12, 25), (12, 26)]),
    (
        2027,
        &[
            (1, 1),
            (1, 6),
            (3, 26),
            (3, 29),
            (5, 1),
            (5, 8),
            (7, 5),
            (8, 29),
            (9, 15),
            (11, 1),
            (12, 24),
            (12, 25),
            (12, 26),
        ],
    ),
];

/// What was read of a country's rules, typed anew.
struct Expected {
    regime: Regime,
    years: &'static [Year],
    /// Where it stands that an end moves.
    moves: &'static [Citation],
    /// Which times to act it moves.
    moved: &'static [&'static str],
    kept: Figure<Kept>,
    at_last: Option<u8>,
}

const fn by_code(at: &'static str) -> Citation {
    chapter(Source::SwedishProcedureAct, 0, at)
}

const fn sweden(regime: Regime) -> Expected {
    const TWO: Citation = Citation::read(
        Source::SwedishTimeAct,
        Pinpoint::Chapter { chapter: 0, section: "2", para: 1, number: 0 },
    );
    Expected {
        regime,
        years: &SWEDEN,
        moves: &[TWO],
        moved: &["appeal", "payment"],
        kept: Figure::new(Kept::MustHaveComeIn, by_code("44")),
        at_last: None,
    }
}

/// Act 18/2018 § 107(1): the Code is for its proceedings, for law enforcement too.
const fn slovakia(regime: Regime) -> Expected {
    const MOVES: Citation = section(Source::SlovakProcedureCode, "27", 2);
    Expected {
        regime,
        years: &SLOVAKIA,
        moves: &[MOVES],
        moved: &["appeal"],
        kept: Figure::new(Kept::PostedInTime, section(Source::SlovakProcedureCode, "27", 3)),
        at_last: None,
    }
}

const EXPECTED: [Expected; 12] = [
    sweden(Regime::SeCriminalDataAct),
    sweden(Regime::SeGdpr),
    Expected {
        regime: Regime::NoGdpr,
        years: &NORWAY,
        moves: &[
            section(Source::NorwegianCourtsAct, "149", 1),
            section(Source::NorwegianProcedureAct, "30", 0),
        ],
        // § 36 refers to § 30 too; on § 27 of the Personal Data Act nothing was read.
        moved: &["appeal", "costs"],
        kept: Figure::new(Kept::PostedInTime, section(Source::NorwegianProcedureAct, "30", 0)),
        at_last: Some(1),
    },
    Expected {
        regime: Regime::FiGdpr,
        years: &FINLAND,
        moves: &[section(Source::FinnishTimeAct, "5", 1), section(Source::FinnishCourtProcedure, "13", 3)],
        moved: &["appeal"],
        kept: Figure::new(Kept::MustHaveComeIn, section(Source::FinnishTimeAct, "6", 0)),
        at_last: None,
    },
    Expected {
        regime: Regime::AtGdpr,
        years: &AUSTRIA,
        moves: &[
            section(Source::AustrianProcedureAct, "33", 2),
            section(Source::AustrianPenalAct, "24", 0),
            section(Source::AustrianCourtProcedure, "17", 0),
        ],
        moved: &["appeal"],
        kept: Figure::new(Kept::PostedInTime, section(Source::AustrianProcedureAct, "33", 3)),
        at_last: None,
    },
    Expected {
        regime: Regime::PlGdpr,
        years: &POLAND,
        moves: &[article(Source::PolishCourtProcedure, "83 § 2")],
        moved: &["appeal"],
        // The complaint goes through the authority, and the rule speaks of the court.
        kept: Figure::new(
            Kept::PostedInTime,
            article(Source::PolishCourtProcedure, "83 § 3").verified(Verified::Inferred),
        ),
        at_last: None,
    },
    Expected {
        regime: Regime::CzGdpr,
        years: &CZECHIA,
        moves: &[section(Source::CzechProcedureCode, "40", 1)],
        moved: &["appeal"],
        kept: Figure::new(Kept::PostedInTime, section(Source::CzechProcedureCode, "40", 1)),
        at_last: None,
    },
    slovakia(Regime::SkGdpr),
    slovakia(Regime::SkLawEnforcement),
    // Art. 65(4) moves the time past days that are no working days, which were not read.
    Expected {
        regime: Regime::LtGdpr,
        years: &[],
        moves: &[],
        moved: &[],
        kept: Figure::new(Kept::PostedInTime, article(Source::LithuanianCourtAct, "65(6)")),
        // "praėjo daugiau kaip dešimt metų"
        at_last: Some(10),
    },
    // What moves the time was not read.
    Expected {
        regime: Regime::UkGdpr,
        years: &[],
        moves: &[],
        moved: &[],
        kept: Figure::new(
            Kept::MustHaveComeIn,
            Citation::read(Source::TribunalRules, Pinpoint::Point("r. 22(1)")),
        ),
        at_last: None,
    },
    Expected {
        regime: Regime::UkPart3,
        years: &[],
        moves: &[],
        moved: &[],
        kept: Figure::new(
            Kept::MustHaveComeIn,
            Citation::read(Source::TribunalRules, Pinpoint::Point("r. 22(1)")),
        ),
        at_last: None,
    },
];

fn to_act(regime: Regime) -> [(&'static str, Option<Deadline>); 3] {
    let procedure = regime.procedure();
    [("appeal", procedure.appeal), ("payment", procedure.payment), ("costs", procedure.costs)]
}

#[test]
fn an_end_moves_where_the_act_says_so_and_nowhere_else() {
    for regime in Regime::ALL {
        let expected = EXPECTED.iter().find(|it| it.regime == *regime);
        for (key, to_act) in to_act(*regime) {
            let moves = to_act.and_then(|to_act| to_act.days_off).map(|days_off| days_off.cites);
            let typed = expected.filter(|it| it.moved.contains(&key)).map(|it| it.moves);
            assert_eq!(moves, typed, "{}: {key}", regime.key());
        }
    }
}

#[test]
fn how_an_appeal_is_kept_is_what_the_act_says() {
    for regime in Regime::ALL {
        let filing = regime.procedure().appeal.and_then(|appeal| appeal.filing);
        let expected = EXPECTED.iter().find(|it| it.regime == *regime);
        assert_eq!(filing.map(|it| it.kept), expected.map(|it| it.kept), "{}", regime.key());
        let at_last = filing.and_then(|it| it.at_last).map(|figure| figure.value.years);
        assert_eq!(at_last, expected.and_then(|it| it.at_last), "{}", regime.key());
    }
}

/// § 36 third paragraph: "dog gjelder § 29 fjerde ledd samt §§ 30-32 tilsvarende".
#[test]
fn norwegian_costs_are_claimed_as_an_appeal_is_made() {
    let procedure = Regime::NoGdpr.procedure();
    let [appeal, costs] = [procedure.appeal, procedure.costs].map(|it| *it.unwrap().filing.unwrap());
    assert_eq!(Filing { to: appeal.to, at_last: appeal.at_last, ..costs }, appeal);
    assert_eq!(appeal.longer.unwrap().cites, [section(Source::NorwegianProcedureAct, "29", 4)]);
    assert_eq!(costs.to.cites, [section(Source::NorwegianProcedureAct, "36", 3)]);
}

fn every_day(year: i16) -> impl Iterator<Item = Date> {
    date(year, 1, 1).series(jiff::Span::new().days(1)).take_while(move |day| day.year() == year)
}

fn days_off(regime: Regime) -> &'static DaysOff {
    regime.procedure().appeal.unwrap().days_off.unwrap()
}

#[test]
fn every_day_of_two_years_is_a_working_day_or_not_as_the_calendar_has_it() {
    for Expected { regime, years, .. } in EXPECTED {
        for (year, off) in years.iter().copied() {
            let is_off = |day: Date| {
                matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
                    || off.contains(&(day.month(), day.day()))
            };
            // New Year's Day of the year after is known to be off everywhere.
            for day in every_day(year).filter(|day| *day < date(year, 12, 31)) {
                let moved = days_off(regime).moved(day);
                assert_eq!(moved.is_some(), is_off(day), "{}: {day}", regime.key());
                if let Some(Moved { from, to, .. }) = moved {
                    assert_eq!(from, day);
                    assert!(day < to && (to.year() > year || !is_off(to)), "{}: {day} to {to}", regime.key());
                    let between = day.series(jiff::Span::new().days(1)).take_while(|it| *it < to);
                    assert!(between.into_iter().all(is_off), "{}: {day} to {to}", regime.key());
                }
            }
        }
    }
}

/// Worked out by hand on the calendars of 2020, 2026 and 2027.
#[test]
fn the_next_working_day_is_the_one_on_the_calendar() {
    let next = |regime, day| days_off(regime).moved(day).map(|moved| (moved.to, moved.why));
    let to = |month, day, why| Some((date(2026, month, day), why));
    // A Saturday, with the Norwegian Constitution Day on the Sunday after it.
    assert_eq!(next(Regime::NoGdpr, date(2026, 5, 16)), to(5, 18, "saturday"));
    // From Maundy Thursday past Easter Monday; Easter Eve is a Saturday, Christmas Eve a working day.
    assert_eq!(next(Regime::NoGdpr, date(2026, 4, 2)), to(4, 7, "maundy-thursday"));
    assert_eq!(next(Regime::NoGdpr, date(2026, 12, 24)), None);
    assert_eq!(next(Regime::NoGdpr, date(2026, 12, 25)), to(12, 28, "christmas"));
    // In Sweden Maundy Thursday is a working day, and Christmas Eve of 2026 begins four days off.
    assert_eq!(next(Regime::SeGdpr, date(2026, 4, 2)), None);
    assert_eq!(next(Regime::SeGdpr, date(2026, 4, 3)), to(4, 7, "good-friday"));
    assert_eq!(next(Regime::SeGdpr, date(2026, 6, 19)), to(6, 22, "midsummer-eve"));
    assert_eq!(next(Regime::SeGdpr, date(2026, 12, 24)), to(12, 28, "christmas-eve"));
    assert_eq!(next(Regime::SeGdpr, date(2026, 12, 31)), Some((date(2027, 1, 4), "new-years-eve")));
    // Whit Monday is a day off in Norway and Austria, and not in Sweden since 2005.
    assert_eq!(next(Regime::NoGdpr, date(2026, 5, 25)), to(5, 26, "whit-monday"));
    assert_eq!(next(Regime::SeGdpr, date(2026, 5, 25)), None);
    // Poland's Christmas Eve became a day off in 2025.
    assert_eq!(next(Regime::PlGdpr, date(2024, 12, 24)), None);
    assert_eq!(next(Regime::PlGdpr, date(2025, 12, 24)), Some((date(2025, 12, 29), "christmas-eve")));
    assert_eq!(next(Regime::AtGdpr, date(2026, 6, 4)), to(6, 5, "corpus-christi"));
    assert_eq!(next(Regime::FiGdpr, date(2020, 12, 24)), Some((date(2020, 12, 28), "christmas-eve")));
}

/// "17 May is 17 May" says nothing: a day that is off has a name, or it is said what it is.
#[test]
fn a_day_off_is_not_called_by_its_date() {
    let mut named = 0;
    for regime in Regime::ALL {
        let Some(off) = regime.procedure().appeal.and_then(|appeal| appeal.days_off) else { continue };
        for day in off.days {
            for lang in Lang::ALL {
                let name = cite::named(lang, "dayoff", day.key);
                assert!(!name.contains(&deadline::when(lang, day.when)), "{}: {name}", lang.tag());
                named += 1;
            }
        }
    }
    assert!(named > 300, "{named}");
}
