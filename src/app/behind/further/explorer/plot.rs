//! Where each decision lies in the picture: its amount upwards, and its turnover or its day across.
//!
//! Positions on the screen go through floating point; amounts never do.
#![expect(clippy::float_arithmetic, reason = "places on the screen, not money")]

use super::row::Row;
use crate::app::behind::drawing::{LEFT, Place, RIGHT};
use crate::app::behind::scale::log10;
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// How high the part with the points is, in pixels.
pub const HEIGHT: u32 = 300;
/// Above it, with the name of the amounts.
pub const TOP: u32 = 36;
/// How near a point a press has to be, in pixels.
const REACH: i32 = 24;

/// What the picture has across.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Across {
    /// The turnover.
    #[default]
    Turnover,
    /// The day.
    Year,
}

/// A place in the picture: across in hundredths of a per cent, and pixels from the head.
pub type Spot = (Place, u32);

/// The places of all decisions, and the scales that they lie on.
#[derive(Default)]
pub struct Plot {
    /// The powers of ten between which the amounts lie.
    pub amounts: Decades,
    /// Those between which the turnovers lie.
    pub turnovers: Decades,
    /// The first year, and the one after the last.
    pub years: [i16; 2],
    spots: Vec<[Option<Spot>; 2]>,
}

/// A logarithmic scale, from one power of ten to another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Decades {
    /// The lower.
    pub first: u32,
    /// The upper.
    pub last: u32,
}

impl Decades {
    /// Around amounts of which each is at least one.
    fn around(amounts: impl Iterator<Item = f64>) -> Self {
        let (mut first, mut last) = (u32::MAX, 0);
        for amount in amounts {
            first = first.min(whole(log10(amount).floor()));
            last = last.max(whole(log10(amount).ceil()));
        }
        Self { first: first.min(last), last }
    }

    /// How far along it an amount lies, from 0 to 1.
    fn part(self, amount: f64) -> f64 {
        let decades = f64::from(self.last.saturating_sub(self.first)).max(1.0);
        ((log10(amount) - f64::from(self.first)) / decades).clamp(0.0, 1.0)
    }
}

impl Plot {
    /// Over all rows.
    pub fn of(rows: &[Row]) -> Self {
        let amounts = Decades::around(rows.iter().filter_map(amount));
        let turnovers = Decades::around(rows.iter().filter_map(turnover));
        let days = || rows.iter().filter_map(|row| Some(row.entry.day?.last));
        let years = [days().min().map_or(0, Date::year), days().max().map_or(0, |day| day.year() + 1)];
        let plot = Self { amounts, turnovers, years, spots: Vec::new() };
        let spots = rows.iter().map(|row| {
            let Some(amount) = amount(row) else { return [None, None] };
            let y = TOP + HEIGHT - down(amounts.part(amount));
            let by_turnover = turnover(row).map(|turnover| (across(turnovers.part(turnover)), y));
            let by_day = row.entry.day.map(|day| (across(plot.part_of_years(day.last)), y));
            [by_turnover, by_day]
        });
        Self { spots: spots.collect(), ..plot }
    }

    /// Where a decision lies; `None` of one without an amount or what stands across.
    pub fn spot(&self, row: usize, across: Across) -> Option<Spot> {
        let [turnover, day] = self.spots.get(row)?;
        match across {
            Across::Turnover => *turnover,
            Across::Year => *day,
        }
    }

    /// Every place.
    pub fn spots(&self, across: Across) -> impl Iterator<Item = Spot> {
        (0..self.spots.len()).filter_map(move |row| self.spot(row, across))
    }

    /// Where a year begins.
    pub fn year(&self, year: i16) -> Place {
        Date::new(year, 1, 1).map_or(LEFT, |day| across(self.part_of_years(day)))
    }

    fn part_of_years(&self, day: Date) -> f64 {
        let [first, end] = self.years;
        let months = i32::from(day.year() - first) * 12 + i32::from(day.month()) - 1;
        let part = f64::from(months) + f64::from(day.day() - 1) / 31.0;
        part / (f64::from(end - first) * 12.0).max(1.0)
    }
}

/// The row whose point is nearest to a place in a picture of a width, all in pixels, of rows and where they lie; `None` if none
/// is near.
pub fn nearest(rows: &[usize], spots: &[Option<Spot>], width: i32, (x, y): (i32, i32)) -> Option<usize> {
    let distance = |spot: Option<Spot>| {
        let (place, down) = spot?;
        let dx = place * width / 10_000 - x;
        let dy = i32::try_from(down).ok()? - y;
        Some(dx * dx + dy * dy).filter(|square| *square <= REACH * REACH)
    };
    let near = rows.iter().zip(spots).filter_map(|(row, spot)| Some((distance(*spot)?, *row)));
    near.min().map(|(_, row)| row)
}

/// Where a power of ten lies across.
pub fn decade_across(scale: Decades, power: u32) -> Place {
    let part = f64::from(power - scale.first) / f64::from(scale.last - scale.first).max(1.0);
    across(part)
}

/// How far from the head a power of ten lies.
pub fn decade_down(scale: Decades, power: u32) -> u32 {
    TOP + HEIGHT - down(f64::from(power - scale.first) / f64::from(scale.last - scale.first).max(1.0))
}

/// The amount of a row, where it has a place on a logarithmic scale.
fn amount(row: &Row) -> Option<f64> {
    on_scale(row.euro?.amount)
}

fn turnover(row: &Row) -> Option<f64> {
    on_scale(row.turnover?.amount)
}

fn on_scale(amount: Decimal) -> Option<f64> {
    amount.to_f64().filter(|amount| *amount >= 1.0)
}

#[expect(clippy::cast_possible_truncation, reason = "a part of the width")]
fn across(part: f64) -> Place {
    LEFT + (f64::from(RIGHT - LEFT) * part) as Place
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a part of the height")]
fn down(part: f64) -> u32 {
    (f64::from(HEIGHT) * part) as u32
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a power of ten of an amount of at least one"
)]
fn whole(power: f64) -> u32 {
    power as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decades_hold_what_lies_on_them() {
        let scale = Decades::around([28.0, 1_200_000_000.0].into_iter());
        assert_eq!(scale, Decades { first: 1, last: 10 });
        // Four and a half of nine decades: half of the height.
        let scale = Decades { first: 0, last: 2 };
        assert_eq!([1.0, 10.0, 100.0].map(|amount| down(scale.part(amount))), [0, HEIGHT / 2, HEIGHT]);
        assert_eq!((decade_down(scale, 2), decade_down(scale, 0)), (TOP, TOP + HEIGHT));
        assert_eq!((decade_across(scale, 0), decade_across(scale, 2)), (LEFT, RIGHT));
    }

    #[test]
    fn a_press_finds_the_point_near_it() {
        // In a picture of 1,000 pixels, half and three quarters across.
        let spots = [Some((5_000, 100)), Some((7_500, 100)), None];
        let at = |x| nearest(&[7, 8, 9], &spots, 1_000, (x, 110));
        assert_eq!([at(490), at(520), at(751), at(600)], [Some(7), Some(7), Some(8), None]);
    }
}
