//! The tables of the model of fines: the logarithm of a fine in euro as a sum of effects, and how far fines lie from it.
//!
//! Whole numbers throughout, so that it comes out alike everywhere.

use super::level::{Class, Kind, Level, Size};
use crate::engine::facts::Question;
use crate::engine::practice::replayed::is_replayed;
use crate::law::circumstance::{Activity, Country};

/// What a level adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// The level.
    pub level: Level,
    /// What it adds, in millionths of a decade.
    pub adds: i64,
    /// How many decisions have it.
    pub n: u32,
}

/// What holds of a country. A list goes by the kinds of controllers, in the order of [`Kind`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfCountry {
    /// The country.
    pub country: Country,
    /// How many decisions it has.
    pub n: u32,
    /// How many fines of the tracker besides.
    pub tracked: u32,
    /// What it adds, in millionths of a decade.
    pub adds: [i64; 3],
    /// Points of the length below; and further ones of a company of which the size is not known.
    pub below: (i64, i64),
    /// The same above.
    pub above: (i64, i64),
}

/// How many answers each number of [`Points::facts`] is for.
pub const FACTS: [usize; 3] = [1, 4, 7];

/// Points that add up to a length: a point is a twentieth more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Points {
    /// What every case begins with.
    pub begins: i64,
    /// By the kind of controller, in the order of [`Kind`].
    pub kinds: [i64; 3],
    /// Of a company whose size is known.
    pub size: i64,
    /// Of one whose turnover is known, besides.
    pub turnover: i64,
    /// Once as many answers are given as [`FACTS`] says.
    pub facts: [i64; 3],
}

/// How common a size is among those fined, in millionths of what it is in general.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Common<T> {
    /// Among whom.
    pub among: T,
    /// Of small, large and very large ones.
    pub sizes: [i64; 3],
}

/// The shares of fines whose place the tables have, in thousandths.
pub const SHARES: [i64; 23] = [
    10, 25, 50, 100, 150, 200, 250, 300, 350, 400, 450, 500, 550, 600, 650, 700, 750, 800, 850, 900, 950,
    975, 990,
];

/// The places of the shares, in millionths of the length below or above the middle.
pub type Shape = [i64; SHARES.len()];

/// The most points that a length has, and the least with the other sign.
pub const MOST_POINTS: i64 = 50;

/// What the tables were computed from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fitted {
    /// Coded decisions fitted.
    pub coded: u32,
    /// Decisions fitted beside them that were read.
    pub verified: u32,
    /// Fines of the tracker that are none of these.
    pub tracked: u32,
    /// The last year of the decisions fitted.
    pub until: u32,
}

/// What moves when a decision that was fitted is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Without {
    /// Its case number, or its key among the decisions where it has none.
    pub case: &'static str,
    /// By how much the middle moves, in millionths of a decade.
    pub moves: i64,
}

/// The model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Model {
    /// What every case begins with, in millionths of a decade of euro.
    pub begins: i64,
    /// The effects, in the order of the levels.
    pub effects: &'static [Effect],
    /// The countries, in their order.
    pub countries: &'static [OfCountry],
    /// The points of the length below the middle.
    pub below: Points,
    /// Those above.
    pub above: Points,
    /// The length that each number of points is, from the least to the most, in millionths of a decade.
    pub lengths: &'static [i64],
    /// The shape of a company whose size is not known, of one whose size is, and of the others.
    pub shapes: [Shape; 3],
    /// How common each band of turnover is among the companies fined, in millionths.
    pub bands: [i64; Size::BANDS.len()],
    /// How common a size is in an activity.
    pub in_activity: &'static [Common<Activity>],
    /// How common it is in a country.
    pub in_country: &'static [Common<Country>],
    /// What it was computed from.
    pub fitted: Fitted,
    /// Decisions of the library that were fitted: a replay of one leaves it out.
    pub without: &'static [Without],
}

impl Model {
    /// What a level adds; nothing when there is no row for it.
    pub fn effect(&self, level: Level) -> Effect {
        let place = self.effects.binary_search_by_key(&level, |effect| effect.level).ok();
        let row = place.and_then(|place| self.effects.get(place));
        row.copied().unwrap_or(Effect { level, adds: 0, n: 0 })
    }

    /// Whether the fines differ by the answers to a question.
    pub fn tells_apart(&self, question: Question) -> bool {
        let mut of_it = self.effects.iter().filter(|effect| effect.level.feature().is_asked_by(question));
        let first = of_it.next().map(|effect| effect.adds);
        of_it.any(|effect| Some(effect.adds) != first)
    }

    /// What holds of a country; `None` of one that has no fine.
    pub fn of_country(&self, country: Country) -> Option<&'static OfCountry> {
        self.countries.iter().find(|row| row.country == country)
    }

    /// What a country adds for a class of controllers.
    pub fn in_country(&self, country: Country, class: Class) -> i64 {
        self.of_country(country).map_or(0, |row| by_kind(&row.adds, class))
    }

    /// The length that so many points are.
    pub fn length(&self, points: i64) -> i64 {
        let place = points.clamp(-MOST_POINTS, MOST_POINTS) + MOST_POINTS;
        usize::try_from(place).ok().and_then(|place| self.lengths.get(place)).copied().unwrap_or(0)
    }

    /// By how much the middle moves when the decision replayed is left out; of several parts, the sum.
    pub fn without(&self, replayed: Option<&str>) -> i64 {
        self.without.iter().filter(|row| is_replayed(replayed, row.case)).map(|row| row.moves).sum()
    }

    /// How common a band is among the companies of an activity and a country, on a scale of its own.
    pub fn common(&self, band: Size, activity: Option<Activity>, country: Option<Country>) -> i64 {
        let place = Size::BANDS.iter().position(|(_, other)| *other == band);
        let general = place.and_then(|place| self.bands.get(place)).copied().unwrap_or(0);
        let stated = band.stated() as usize;
        let times =
            |row: Option<&[i64; 3]>| row.and_then(|sizes| sizes.get(stated)).copied().unwrap_or(MILLION);
        let of_activity =
            self.in_activity.iter().find(|row| Some(row.among) == activity).map(|row| &row.sizes);
        let of_country = self.in_country.iter().find(|row| Some(row.among) == country).map(|row| &row.sizes);
        general * times(of_activity) / MILLION * times(of_country) / MILLION
    }
}

/// One, in millionths.
pub const MILLION: i64 = 1_000_000;

/// The number of a list that is for a class of controllers.
pub fn by_kind(each: &[i64; 3], class: Class) -> i64 {
    let [private, public, small] = *each;
    match class.kind() {
        Kind::Private => private,
        Kind::Public => public,
        Kind::Small => small,
    }
}
