//! What the tables make of a case: where its middle lies, and how far from it fines land.
//!
//! What is not answered is a level like any other, with the effect that it had on average over the decisions that did not
//! say. Where some levels are left, their mean stands for them, each by how many decisions have it.

use super::level::{Class, Feature, Level, Size};
use super::tables::{Effect, FACTS, MILLION, Model, OfCountry, Points, SHARES, Shape, by_kind};
use crate::engine::facts::Question;
use crate::law::circumstance::{Activity, Country};
use crate::law::{Choice, ChoiceId};

/// A case as the model sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Case {
    /// The kinds of controllers left.
    pub classes: Vec<Class>,
    /// The countries left; none of the EEA without a particular state.
    pub countries: Vec<Country>,
    /// What describes the case: when it was decided, the tier, the articles and how many they are.
    pub named: Vec<Level>,
    /// What is said of each feature of [`Feature::ANSWERS`]: the levels left, or none where it is not answered.
    pub answers: Vec<(Feature, Vec<Level>)>,
}

impl Case {
    /// The levels left of a feature; none where it is not answered.
    pub fn left(&self, feature: Feature) -> &[Level] {
        self.answers.iter().find(|(of, _)| *of == feature).map_or(&[], |(_, levels)| levels)
    }

    /// Whether anyone is left who has a size to tell.
    pub fn has_size(&self) -> bool {
        self.classes.iter().any(|class| class.has_size())
    }

    /// The same case with the levels left of its size.
    #[must_use]
    pub fn of_size(&self, sizes: &[Level]) -> Self {
        let mut case = self.clone();
        let mut answers = case.answers.iter_mut();
        if let Some((_, left)) = answers.find(|(feature, _)| *feature == Feature::Size) {
            *left = sizes.to_vec();
        }
        case
    }

    fn sizes(&self) -> Vec<Size> {
        let size = |level: &Level| if let Level::Size(size) = level { Some(*size) } else { None };
        self.left(Feature::Size).iter().filter_map(size).collect()
    }

    /// The size as the codings would call it, when that is known.
    fn stated(&self) -> Option<Size> {
        let sizes = self.sizes();
        let first = sizes.first()?.stated();
        sizes.iter().all(|size| size.stated() == first).then_some(first)
    }

    fn activity(&self) -> Option<Activity> {
        let [Level::Answer(only)] = self.left(Feature::Asked(ChoiceId::Activity)) else { return None };
        Activity::ALL.iter().copied().find(|activity| activity.is() == *only)
    }

    /// The class that the spread goes by: that of companies, as long as it may be one.
    fn class(&self) -> Class {
        let first = self.classes.first().copied().unwrap_or(Class::Private);
        if self.classes.contains(&Class::Private) { Class::Private } else { first }
    }

    fn country(&self) -> Option<Country> {
        if let [country] = self.countries.as_slice() { Some(*country) } else { None }
    }
}

/// What one feature adds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The levels left: one of them, or of [`Feature::Articles`] all together; that it is not answered is a level too.
    pub levels: Vec<Level>,
    /// What it adds, in millionths of a decade.
    pub adds: i64,
    /// The least and the most that it may add, whatever is answered.
    pub ends: (i64, i64),
    /// How many decisions that rests on: of the level with the fewest.
    pub n: u32,
}

impl Part {
    /// What it is a part of.
    pub fn feature(&self) -> Option<Feature> {
        Some(self.levels.first()?.feature())
    }

    /// Whether an answer could move it.
    pub const fn is_open(&self) -> bool {
        self.ends.0 < self.ends.1
    }

    /// From the least to the most that it may add.
    const fn width(&self) -> i64 {
        self.ends.1 - self.ends.0
    }
}

/// Where a fine is expected, if there is one: a distribution of its logarithm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// The middle, in millionths of a decade of euro.
    pub middle: i64,
    /// The lengths below and above it that the places of the shape are counted in, in millionths of a decade.
    pub lengths: (i64, i64),
    /// Where the shares lie.
    pub shape: Shape,
    /// What each feature adds.
    pub parts: Vec<Part>,
}

impl Expected {
    /// The place below which a share of the fines lie, the share in thousandths.
    pub fn quantile(&self, share: i64) -> i64 {
        let places = SHARES.iter().copied().zip(self.shape);
        self.place(between(places, share))
    }

    /// The share of the fines that lie above a place, in thousandths. Beyond the outermost hundredths it is not known.
    pub fn above(&self, place: i64) -> i64 {
        let places = self.shape.iter().map(|of_length| self.place(*of_length)).zip(SHARES);
        1_000 - between(places, place)
    }

    fn place(&self, of_length: i64) -> i64 {
        let length = if of_length < 0 { self.lengths.0 } else { self.lengths.1 };
        self.middle + of_length * length / MILLION
    }

    /// By how much all of it would rise if whatever is open spoke against the one assessed.
    pub fn at_worst(&self) -> i64 {
        self.parts.iter().map(|part| part.ends.1 - part.adds).sum()
    }

    /// All of it moved.
    #[must_use]
    pub fn shifted(self, by: i64) -> Self {
        Self { middle: self.middle + by, ..self }
    }

    /// The questions that an answer to would move the middle, those that may move it most first.
    pub fn open_questions(&self) -> Vec<Question> {
        let mut open: Vec<&Part> = self.parts.iter().filter(|part| part.width() >= WORTH_ASKING).collect();
        open.sort_by_key(|part| -part.width());
        open.into_iter().filter_map(|part| part.feature()?.asked_by()).collect()
    }

    /// Whether an answer to a question would move it.
    pub fn turns_on(&self, question: Question) -> bool {
        let asks = |part: &&Part| part.feature().is_some_and(|feature| feature.is_asked_by(question));
        self.parts.iter().filter(asks).any(Part::is_open)
    }
}

/// What moves the middle by less is not worth a question: a tenth of a decade, a quarter of the amount.
const WORTH_ASKING: i64 = 100_000;

/// The value at a place of a line through points that rise; beyond the ends that of the nearest.
fn between(points: impl IntoIterator<Item = (i64, i64)>, at: i64) -> i64 {
    let mut last: Option<(i64, i64)> = None;
    for (place, value) in points {
        if at <= place {
            return match last {
                Some((before, from)) if place > before => {
                    from + (value - from) * (at - before) / (place - before)
                }
                _ => value,
            };
        }
        last = Some((place, value));
    }
    last.map_or(0, |(_, value)| value)
}

impl Model {
    /// The distribution of the fine of a case.
    pub fn expect(&self, case: &Case) -> Expected {
        let mut parts = vec![self.controller(case)];
        if !case.countries.is_empty() {
            parts.push(self.country(case));
        }
        parts.extend(
            case.named.chunk_by(|one, other| one.feature() == other.feature()).map(|all| self.all_of(all)),
        );
        parts.extend(case.answers.iter().map(|(feature, left)| match (feature, left.as_slice()) {
            (Feature::Size, left) if left.len() > 1 => self.one_of(left, |level| self.weight(case, level)),
            (_, []) => self.not_answered(case, *feature),
            (_, left) => self.one_of(left, |level| self.effect(level).n.into()),
        }));
        let middle = self.begins + parts.iter().map(|part| part.adds).sum::<i64>();
        let of_country = case.country().and_then(|country| self.of_country(country));
        let below = points(&self.below, of_country.map(|row| row.below), case);
        let above = points(&self.above, of_country.map(|row| row.above), case);
        let [open, sized, others] = self.shapes;
        let shape = match (case.class(), case.stated()) {
            (Class::Private, None) => open,
            (Class::Private, Some(_)) => sized,
            _ => others,
        };
        Expected { middle, lengths: (self.length(below), self.length(above)), shape, parts }
    }

    fn controller(&self, case: &Case) -> Part {
        let levels: Vec<Level> = case.classes.iter().map(|class| Level::Class(*class)).collect();
        self.one_of(&levels, |level| self.effect(level).n.into())
    }

    /// What the countries left add, for the classes left: each by how many decisions have it.
    fn country(&self, case: &Case) -> Part {
        let rows: Vec<&OfCountry> =
            case.countries.iter().filter_map(|country| self.of_country(*country)).collect();
        let of_class = |row: &OfCountry| {
            let each = case
                .classes
                .iter()
                .map(|class| (i64::from(self.effect(Level::Class(*class)).n), by_kind(&row.adds, *class)));
            mean(each)
        };
        let levels = case.countries.iter().map(|country| Level::Country(*country)).collect();
        let adds = mean(rows.iter().map(|row| (i64::from(row.n + row.tracked), of_class(row))));
        let each = rows.iter().flat_map(|row| case.classes.iter().map(|class| by_kind(&row.adds, *class)));
        Part { levels, adds, ends: ends(each, adds), n: rows.iter().map(|row| row.n).min().unwrap_or(0) }
    }

    /// What is so, as one part.
    fn all_of(&self, levels: &[Level]) -> Part {
        let effects = levels.iter().map(|level| self.effect(*level));
        let n = effects.clone().map(|effect| effect.n).min().unwrap_or(0);
        let adds = effects.map(|effect| effect.adds).sum();
        Part { levels: levels.to_vec(), adds, ends: (adds, adds), n }
    }

    /// The mean of levels of which one is so.
    fn one_of(&self, levels: &[Level], weight: impl Fn(Level) -> i64) -> Part {
        let adds = mean(levels.iter().map(|level| (weight(*level), self.effect(*level).adds)));
        let n = levels.iter().map(|level| self.effect(*level).n).min().unwrap_or(0);
        let each = levels.iter().map(|level| self.effect(*level).adds);
        Part { levels: levels.to_vec(), adds, ends: ends(each, adds), n }
    }

    /// What it adds that nothing is said of a feature. Only companies and associations have a turnover to tell.
    fn not_answered(&self, case: &Case, feature: Feature) -> Part {
        let level = Level::NotAnswered(feature);
        let Effect { adds, n, .. } = self.effect(level);
        let may_be = feature != Feature::Size || case.has_size();
        let levels = self.effects.iter().filter(|effect| may_be && effect.level.feature() == feature);
        Part { levels: vec![level], adds, ends: ends(levels.map(|effect| effect.adds), adds), n }
    }

    /// How common a band is among such companies.
    fn weight(&self, case: &Case, level: Level) -> i64 {
        let Level::Size(size) = level else { return 0 };
        self.common(size, case.activity(), case.country())
    }
}

/// The points of a length.
fn points(points: &Points, of_country: Option<(i64, i64)>, case: &Case) -> i64 {
    let class = case.class();
    let (country, unsized_too) = of_country.unwrap_or((0, 0));
    let mut sum = points.begins + by_kind(&points.kinds, class) + country;
    if class == Class::Private {
        sum += if case.stated().is_some() { points.size } else { unsized_too };
        if matches!(case.sizes().as_slice(), [size] if size.is_band()) {
            sum += points.turnover;
        }
    }
    let settled = |(feature, left): &&(Feature, Vec<Level>)| feature.counts_for_spread() && left.len() == 1;
    let facts = case.answers.iter().filter(settled).count();
    sum + FACTS
        .iter()
        .zip(points.facts)
        .filter(|(from, _)| facts >= **from)
        .map(|(_, more)| more)
        .sum::<i64>()
}

/// The least and the most of values; where there are none, one that stands for them.
fn ends(each: impl Iterator<Item = i64> + Clone, otherwise: i64) -> (i64, i64) {
    (each.clone().min().unwrap_or(otherwise), each.max().unwrap_or(otherwise))
}

/// The mean of values by their weights; where nothing has a weight, of all alike.
fn mean(each: impl Iterator<Item = (i64, i64)> + Clone) -> i64 {
    let total: i64 = each.clone().map(|(weight, _)| weight).sum();
    if total > 0 {
        each.map(|(weight, value)| weight * value).sum::<i64>() / total
    } else {
        let (n, sum) = each.fold((0, 0), |(n, sum), (_, value)| (n + 1, sum + value));
        if n == 0 { 0 } else { sum / n }
    }
}

#[cfg(test)]
mod tests {
    use super::super::level::People;
    use super::super::tables::{Common, Effect, Fitted};
    use super::*;
    use crate::law::circumstance::Harm;

    const fn effect(level: Level, adds: i64, n: u32) -> Effect {
        Effect { level, adds, n }
    }

    const HARM: Feature = Feature::Asked(ChoiceId::Harm);
    const NONE: Points = Points { begins: 0, kinds: [0; 3], size: 0, turnover: 0, facts: [0; 3] };

    /// Every length is ten thousandths of a decade for each place of its table: 0.5 decades where there are no points.
    const LENGTHS: [i64; 101] = {
        let mut lengths = [0; 101];
        let (mut place, mut length) = (0, 0);
        while place < 101 {
            lengths[place] = length;
            length += 10_000;
            place += 1;
        }
        lengths
    };

    /// A share lies so far from the middle as it is from a half, twice: from -0.98 to 0.98 of the length.
    const SHAPE: Shape = {
        let mut shape = [0; SHARES.len()];
        let mut place = 0;
        while place < SHARES.len() {
            shape[place] = (SHARES[place] - 500) * 2_000;
            place += 1;
        }
        shape
    };

    /// A model that is easy to reckon with.
    static MODEL: Model = Model {
        begins: 3_000_000,
        effects: &[
            effect(Level::Class(Class::Individual), -500_000, 10),
            effect(Level::Class(Class::Private), 500_000, 90),
            effect(Level::Articles(2), 100_000, 50),
            effect(Level::Article(6), 150_000, 40),
            effect(Level::Size(Size::From10m), 400_000, 10),
            effect(Level::Size(Size::From50m), 600_000, 10),
            effect(Level::Size(Size::From250m), 1_000_000, 10),
            effect(Level::People(People::Few), 0, 20),
            effect(Level::Answer(Harm::NoneShown.is()), 0, 60),
            effect(Level::Answer(Harm::Some.is()), 20_000, 30),
            effect(Level::Answer(Harm::Serious.is()), 120_000, 10),
            effect(Level::NotAnswered(Feature::Size), 200_000, 70),
            effect(Level::NotAnswered(Feature::People), 80_000, 30),
            effect(Level::NotAnswered(HARM), 10_000, 25),
        ],
        countries: &[OfCountry {
            country: Country::Norway,
            n: 30,
            tracked: 20,
            adds: [100_000, 200_000, 300_000],
            below: (1, 4),
            above: (2, 8),
        }],
        below: Points { begins: -2, kinds: [3, 0, 5], size: -6, turnover: -1, facts: [-1, -2, 0] },
        above: NONE,
        lengths: &LENGTHS,
        shapes: [SHAPE, SHAPE, SHAPE],
        bands: [0, 0, 0, 100_000, 100_000, 300_000, 0, 0, 0],
        in_activity: &[],
        in_country: &[Common { among: Country::Norway, sizes: [1_000_000, 3_000_000, 1_000_000] }],
        fitted: Fitted { coded: 100, verified: 0, tracked: 20, until: 2025 },
        without: &[],
    };

    /// A Norwegian company, Articles 6 and another, with these levels of size, people and harm left.
    fn case(sizes: &[Size], people: &[People], harm: &[Harm]) -> Case {
        Case {
            classes: vec![Class::Private],
            countries: vec![Country::Norway],
            named: vec![Level::Articles(2), Level::Article(6), Level::Article(13)],
            answers: vec![
                (Feature::Size, sizes.iter().map(|size| Level::Size(*size)).collect()),
                (Feature::People, people.iter().map(|people| Level::People(*people)).collect()),
                (HARM, harm.iter().map(|harm| Level::Answer(harm.is())).collect()),
            ],
        }
    }

    /// 3.0 + 0.5 for a company + 0.1 for Norway + 0.1 for two articles + 0.15 for Art. 6 = 3.85, with nothing said.
    const DESCRIBED: i64 = 3_850_000;

    #[test]
    fn what_is_not_answered_is_a_level_of_its_own() {
        // 3.85 + 0.2 + 0.08 + 0.01.
        let found = MODEL.expect(&case(&[], &[], &[]));
        assert_eq!(found.middle, DESCRIBED + 290_000);
        let of_parts: i64 = found.parts.iter().map(|part| part.adds).sum();
        assert_eq!(MODEL.begins + of_parts, found.middle, "what is listed adds up");
        let harm = found.parts.last().unwrap();
        assert_eq!((harm.levels.as_slice(), harm.n), ([Level::NotAnswered(HARM)].as_slice(), 25));
        assert!(harm.is_open());
        // What moves the middle by a tenth of a decade or more: the size by 0.8, harm by 0.12; people by 0.08 do not.
        let asked: Vec<Question> = found.open_questions();
        assert_eq!(asked, [Feature::Size, HARM].map(|feature| feature.asked_by().unwrap()));
    }

    #[test]
    fn of_some_levels_left_the_mean_stands() {
        // (30 x 0.02 + 10 x 0.12) / 40 = 0.045, and it is no answer yet.
        let found = MODEL.expect(&case(&[], &[], &[Harm::Some, Harm::Serious]));
        assert_eq!(found.middle, DESCRIBED + 280_000 + 45_000);
        assert_eq!(found.parts.last().map(|part| part.n), Some(10));
        assert_eq!(found.lengths, MODEL.expect(&case(&[], &[], &[])).lengths);
    }

    #[test]
    fn of_a_bounded_turnover_what_is_common_counts() {
        let middle = |sizes: &[Size]| MODEL.expect(&case(sizes, &[], &[])).middle - DESCRIBED - 90_000;
        // Both are large companies: 1 to 3, so (0.6 + 3 x 1.0) / 4.
        assert_eq!(middle(&[Size::From50m, Size::From250m]), 900_000);
        // As common in general, but large companies are three times as common in Norway: (0.4 + 3 x 0.6) / 4.
        assert_eq!(middle(&[Size::From10m, Size::From50m]), 550_000);
        assert_eq!(middle(&[Size::From10m]), 400_000);
    }

    #[test]
    fn points_add_up_to_a_length_on_each_side() {
        let lengths = |sizes: &[Size], people: &[People]| MODEL.expect(&case(sizes, people, &[])).lengths;
        // Below: -2 + 3 + 1 for Norway + 4 for a company there of unknown size = 6. Above: 2 + 8.
        assert_eq!(lengths(&[], &[]), (560_000, 600_000));
        // Two bands of one size are a known size: -2 + 3 + 1 - 6 = -4; one band is a turnover besides: -5.
        assert_eq!(lengths(&[Size::From50m, Size::From250m], &[]), (460_000, 520_000));
        assert_eq!(lengths(&[Size::From50m], &[]), (450_000, 520_000));
        assert_eq!(lengths(&[Size::From10m, Size::From50m], &[]), (560_000, 600_000));
        // One fact answered: one point less below.
        assert_eq!(lengths(&[], &[People::Few]), (550_000, 600_000));
        let person = Case { classes: vec![Class::Individual], ..case(&[], &[], &[]) };
        // -2 + 5 + 1 and 2: the size of a person is not asked.
        assert_eq!(MODEL.expect(&person).lengths, (540_000, 520_000));
        assert_eq!(MODEL.length(400), 1_000_000, "no length is longer than the last");
    }

    #[test]
    fn shares_and_places_go_into_one_another() {
        let found = MODEL.expect(&case(&[], &[], &[]));
        let middle = found.middle;
        // 0.8 of 0.56 below, and of 0.60 above; the median is the middle.
        assert_eq!(found.quantile(100), middle - 448_000);
        assert_eq!(found.quantile(500), middle);
        assert_eq!(found.quantile(900), middle + 480_000);
        assert_eq!(found.above(middle), 500);
        assert_eq!(found.above(middle + 480_000), 100);
        // Halfway between nine of ten and 95 of a hundred, which lie at 0.48 and 0.54.
        assert_eq!(found.above(middle + 510_000), 75);
        assert_eq!(
            (found.above(0), found.above(9_000_000)),
            (990, 10),
            "beyond the outermost nothing is known"
        );
    }

    #[test]
    fn of_classes_left_the_mean_stands_and_the_spread_of_companies() {
        let both = Case { classes: vec![Class::Individual, Class::Private], ..case(&[], &[], &[]) };
        let found = MODEL.expect(&both);
        // Class: (10 x -0.5 + 90 x 0.5) / 100 = 0.4. Norway: (10 x 0.3 + 90 x 0.1) / 100 = 0.12.
        assert_eq!(found.middle, 3_000_000 + 400_000 + 120_000 + 250_000 + 290_000);
        assert_eq!(found.lengths, (560_000, 600_000));
    }

    #[test]
    fn without_a_state_the_middle_is_that_of_europe() {
        let anywhere = Case { countries: Vec::new(), ..case(&[], &[], &[]) };
        assert_eq!(MODEL.expect(&anywhere).middle, DESCRIBED - 100_000 + 290_000);
    }
}
