//! Which coefficients a case is made of, and what each is held to.
//!
//! An ordered fact is the sum of the steps up to its level, and no step falls. The number of people is a slope: each tenfold
//! of it adds the same. A country has a level of its own and one
//! for each kind of controller. So small groups lean on larger ones.

use super::ridge::Held;
use super::rows::{Answers, Origin, Row, Tracked, Who};
use finesight::engine::practice::{Feature, Kind, Level, People, Period, Size, Weighed};
use finesight::law::circumstance::{
    Activity, Country, CrossBorder, DataKind, Duration, EarlierFee, Fault, Gain, Harm, Means, Seriousness,
};
use finesight::law::{ChoiceId, Circumstance, Tier};
use std::collections::BTreeSet;

/// A coefficient, named so that equal ones are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Term {
    /// What every case begins with.
    Begins,
    /// A country.
    Country(Country),
    /// A country's own level for a kind of controller.
    CountryKind(Country, Kind),
    /// A kind of controller that the coding does not name.
    NoClass,
    /// One of an association or a person.
    SmallClass,
    /// A year that is not known.
    NoYear,
    /// From this many articles on.
    ArticlesFrom(u8),
    /// From this size on, of those whose size is stated at all.
    SizeFrom(Size),
    /// A turnover is stated.
    Turnover,
    /// From this turnover on.
    TurnoverFrom(Size),
    /// From this level of an ordered fact on.
    From(Level),
    /// Ten times as many people.
    Tenfold,
    /// A level of its own.
    Own(Level),
    /// A decision that was picked for its size.
    Picked,
    /// A fine of the tracker.
    Tracked,
    /// One of a country.
    TrackedIn(Country),
    /// One of an activity.
    TrackedOf(Activity),
}

/// Articles with a level of their own; of the others there are few.
const ARTICLES: [u8; 21] = [5, 6, 7, 9, 12, 13, 14, 15, 17, 21, 25, 28, 30, 31, 32, 33, 34, 35, 37, 44, 58];

/// The coefficients of a decision of which so much is said.
pub fn of_decision(row: &Row, answers: &Answers) -> Vec<Term> {
    let mut terms = described(row.country, row.tier(), &row.articles, row.year);
    match row.class {
        Some(class) => {
            terms.extend([Term::Own(Level::Class(class)), Term::CountryKind(row.country, class.kind())]);
        }
        None => terms.push(Term::NoClass),
    }
    if row.origin == Origin::Picked {
        terms.push(Term::Picked);
    }
    for feature in Feature::ANSWERS {
        terms.extend(of_answer(feature, answers.get(&feature).copied()));
    }
    terms
}

/// The coefficients of a fine of the tracker: of the facts it says nothing.
pub fn of_tracked(fine: &Tracked) -> Vec<Term> {
    let mut terms = described(fine.country, fine.tier, &fine.articles, fine.year);
    match fine.who {
        Who::One(class) => {
            terms.extend([Term::Own(Level::Class(class)), Term::CountryKind(fine.country, class.kind())]);
        }
        Who::Small => terms.extend([Term::SmallClass, Term::CountryKind(fine.country, Kind::Small)]),
        Who::Unknown => terms.push(Term::NoClass),
    }
    terms.extend([Term::Tracked, Term::TrackedIn(fine.country)]);
    terms.extend(fine.activity.map(Term::TrackedOf));
    terms
}

fn described(country: Country, tier: Option<Tier>, articles: &BTreeSet<u8>, year: Option<i16>) -> Vec<Term> {
    let mut terms = vec![Term::Begins, Term::Country(country)];
    terms.extend(tier.map(|tier| Term::Own(Level::Tier(tier))));
    terms.extend(of_count(articles.len()));
    terms.extend(
        articles
            .iter()
            .filter(|article| ARTICLES.contains(article))
            .map(|one| Term::Own(Level::Article(*one))),
    );
    match year.map(Period::of) {
        Some(Period::Before2024) => {}
        Some(Period::From2024) => terms.push(Term::Own(Level::Period(Period::From2024))),
        None => terms.push(Term::NoYear),
    }
    terms
}

/// The coefficients of how many articles there are.
pub fn of_count(count: usize) -> Vec<Term> {
    let count = u8::try_from(count.min(5)).unwrap_or(5);
    if count == 0 {
        vec![Term::Own(Level::Articles(0))]
    } else {
        (2..=count).map(Term::ArticlesFrom).collect()
    }
}

/// The levels of an ordered fact, from the one that lowers a fine most to the one that raises it most; none where they have
/// no order.
pub fn ladder(feature: Feature) -> Vec<Level> {
    let answers = |answers: &[Circumstance]| answers.iter().map(|answer| Level::Answer(*answer)).collect();
    match feature {
        Feature::People => People::ALL.iter().map(|people| Level::People(*people)).collect(),
        Feature::Other => Weighed::ALL.iter().map(|weighed| Level::Other(*weighed)).collect(),
        Feature::Asked(ChoiceId::DataKind) => {
            answers(&[DataKind::Ordinary.is(), DataKind::Close.is(), DataKind::Special.is()])
        }
        Feature::Asked(ChoiceId::CrossBorder) => {
            answers(&[CrossBorder::Domestic.is(), CrossBorder::LeadHere.is()])
        }
        Feature::Asked(ChoiceId::Duration) => {
            answers(&[Duration::Brief.is(), Duration::Months.is(), Duration::Years.is()])
        }
        Feature::Asked(ChoiceId::Harm) => {
            answers(&[Harm::NoneShown.is(), Harm::Some.is(), Harm::Serious.is()])
        }
        Feature::Asked(ChoiceId::Fault) => {
            answers(&[Fault::NoFault.is(), Fault::Negligent.is(), Fault::Gross.is()])
        }
        Feature::Asked(ChoiceId::EarlierFee) => {
            answers(&[EarlierFee::NoEarlier.is(), EarlierFee::Earlier.is()])
        }
        Feature::Asked(ChoiceId::Gain) => answers(&[Gain::NoGain.is(), Gain::Gain.is()]),
        Feature::Asked(ChoiceId::Means) => answers(&[Means::Weak.is(), Means::Ordinary.is()]),
        Feature::Asked(ChoiceId::Seriousness) => {
            answers(&[Seriousness::Low.is(), Seriousness::Medium.is(), Seriousness::High.is()])
        }
        _ => Vec::new(),
    }
}

/// The coefficients of what is said of a feature.
pub fn of_answer(feature: Feature, said: Option<Level>) -> Vec<Term> {
    let ladder = ladder(feature);
    match said {
        None => vec![Term::Own(Level::NotAnswered(feature))],
        Some(Level::Size(size)) => of_size(size),
        Some(level) if ladder.is_empty() => vec![Term::Own(level)],
        Some(level) => {
            let place = ladder.iter().position(|other| *other == level).unwrap_or(0);
            ladder.iter().take(place + 1).skip(1).map(|level| step(*level)).collect()
        }
    }
}

/// The step to a level of an ordered fact from the one below it.
pub const fn step(to: Level) -> Term {
    if let Level::People(_) = to { Term::Tenfold } else { Term::From(to) }
}

/// Every step up to a size, and what sets those apart whose turnover is stated.
fn of_size(size: Size) -> Vec<Term> {
    let reached = |step: &&Size| **step <= size.stated();
    let mut terms: Vec<Term> =
        [Size::Large, Size::VeryLarge].iter().filter(reached).map(|step| Term::SizeFrom(*step)).collect();
    if size.is_band() {
        terms.push(Term::Turnover);
        let bands = Size::BANDS.iter().map(|(_, band)| *band).skip(1);
        terms.extend(bands.filter(|band| *band <= size).map(Term::TurnoverFrom));
    } else {
        terms.push(Term::Own(Level::Size(size)));
    }
    terms
}

/// What the law holds a coefficient to, and how strongly it is drawn to nothing: as by so many rows.
pub fn held(term: Term) -> Held {
    const ANY: (f64, f64) = (f64::NEG_INFINITY, f64::INFINITY);
    const RAISES: (f64, f64) = (0.0, f64::INFINITY);
    const LOWERS: (f64, f64) = (f64::NEG_INFINITY, 0.0);
    let (least, most) = match term {
        Term::ArticlesFrom(_)
        | Term::SizeFrom(_)
        | Term::TurnoverFrom(_)
        | Term::From(_)
        | Term::Tenfold
        | Term::Own(Level::Tier(Tier::Higher) | Level::Article(_)) => RAISES,
        Term::Own(Level::Tier(Tier::Lower) | Level::Articles(0)) => LOWERS,
        _ => ANY,
    };
    let penalty = match term {
        Term::Begins => 0.0,
        Term::NoClass | Term::SmallClass | Term::Own(Level::Class(_)) | Term::SizeFrom(_) | Term::Tracked => {
            1.0
        }
        Term::Country(_) | Term::TurnoverFrom(_) => 2.0,
        Term::From(_)
        | Term::Tenfold
        | Term::Own(Level::NotAnswered(Feature::Asked(ChoiceId::Seriousness))) => 3.0,
        Term::CountryKind(..) | Term::TrackedIn(_) => 6.0,
        Term::Own(Level::Article(_)) => 30.0,
        _ => 10.0,
    };
    Held { least, most, penalty }
}
