//! The day of Easter, which many public holidays are counted from.

use jiff::civil::Date;

/// Easter Sunday of a year of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher
/// (J. Meeus, Astronomical Algorithms, chapter 8). `None` past the ends of the calendar.
pub fn sunday(year: i16) -> Option<Date> {
    let year_of_era = i32::from(year);
    let golden = year_of_era.rem_euclid(19);
    let (century, in_century) = (year_of_era.div_euclid(100), year_of_era.rem_euclid(100));
    // Days that the moon of the tables lags behind, for centuries without a leap day and by its own error.
    let moon = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let full_moon = (19 * golden + century - century.div_euclid(4) - moon + 15).rem_euclid(30);
    let to_sunday =
        (32 + 2 * century.rem_euclid(4) + 2 * (in_century / 4) - full_moon - in_century % 4).rem_euclid(7);
    // The latest full moons are put a day earlier.
    let early = (golden + 11 * full_moon + 22 * to_sunday) / 451;
    let days = full_moon + to_sunday - 7 * early + 114;
    Date::new(year, i8::try_from(days / 31).ok()?, i8::try_from(days % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::sunday;
    use jiff::civil::{Weekday, date};

    /// Days as almanacs have them: this century's, the earliest and the latest that there are, and those of which the
    /// latest full moons decide.
    #[test]
    fn easter_is_when_the_almanacs_have_it() {
        for (year, month, day) in [
            (1818, 3, 22),
            (1943, 4, 25),
            (1954, 4, 18),
            (1981, 4, 19),
            (2000, 4, 23),
            (2018, 4, 1),
            (2019, 4, 21),
            (2020, 4, 12),
            (2021, 4, 4),
            (2022, 4, 17),
            (2023, 4, 9),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2028, 4, 16),
            (2029, 4, 1),
            (2030, 4, 21),
            (2038, 4, 25),
            (2049, 4, 18),
            (2076, 4, 19),
            (2285, 3, 22),
        ] {
            assert_eq!(sunday(year), Some(date(year, month, day)), "{year}");
        }
    }

    #[test]
    fn it_is_a_sunday_from_22_march_to_25_april() {
        for year in 1583..=9999 {
            let day = sunday(year).unwrap();
            assert_eq!(day.weekday(), Weekday::Sunday, "{day}");
            assert!((date(year, 3, 22)..=date(year, 4, 25)).contains(&day), "{day}");
        }
    }
}
