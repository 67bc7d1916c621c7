//! A case as the model of fines sees it: which levels its facts leave.
//!
//! What is not answered leaves every level, and answering leaves no level that was not left before. The
//! infringements named describe the case: they are taken as named.

use super::effects::Case;
use super::level::{Class, Level, Size, Weighed, class_of};
use crate::engine::facts::{AmountId, Facts, OptionSet};
use crate::engine::find::payer::{self, Who};
use crate::engine::find::{scope, weigh};
use crate::engine::practice::compared::of_body;
use crate::engine::practice::evidence::Evidence;
use crate::engine::range::Range;
use crate::law::circumstance::{Activity, Body, Children, Country, CrossBorder, DataKind, PeopleConcerned};
use crate::law::rules::Doubt;
use crate::law::view::Reading;
use crate::law::{Ceiling, Choice, Criterion, Currency, Direction, Regime, Tier, View};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// The criteria that the model goes by.
const CRITERIA: [Criterion; 9] = [
    Criterion::GdprA,
    Criterion::GdprB,
    Criterion::GdprC,
    Criterion::GdprD,
    Criterion::GdprE,
    Criterion::GdprF,
    Criterion::GdprG,
    Criterion::GdprH,
    Criterion::GdprK,
];

/// The case, for the bodies that the model covers.
pub fn of(facts: &Facts, regime: Regime, views: &[&'static View], evidence: &Evidence, on: Date) -> Case {
    let bodies: Vec<Body> =
        facts.possible::<Body>().values().filter(|body| of_body(facts, *body, regime).by_model).collect();
    let mut open = Vec::from_iter(countries(facts, regime));
    open.extend([
        distinct(bodies.iter().map(|body| Level::Class(class_of(*body)))),
        facts.possible::<Activity>().values().map(Level::Activity).collect(),
        facts.possible::<PeopleConcerned>().values().map(Level::Subjects).collect(),
        yes_or_no(facts, Level::Special, |data: DataKind| {
            matches!(data, DataKind::Special | DataKind::Biometric)
        }),
        yes_or_no(facts, Level::Children, |children: Children| children != Children::NoChildren),
    ]);
    open.push(if regime.in_eea() {
        yes_or_no(facts, Level::CrossBorder, |across: CrossBorder| across != CrossBorder::Domestic)
    } else {
        vec![Level::CrossBorder(false)]
    });
    open.extend(tier(facts, regime).map(|tier| vec![Level::Tier(tier)]));
    let doubt = regime.doubt(on);
    let readings: Vec<&Reading> = weigh::readings(facts, views, on).map(|(_, reading)| reading).collect();
    open.extend(CRITERIA.iter().map(|criterion| weighed(facts, doubt, &readings, *criterion)));
    Case { certain: article_levels(facts, regime), open, sizes: sizes(facts, regime, &bodies, evidence, on) }
}

/// The countries left. The EEA without a particular state has no level: what is expected stays at the European
/// mean, which the levels of countries are set against.
fn countries(facts: &Facts, regime: Regime) -> Option<Vec<Level>> {
    let countries = scope::states(facts);
    let here = countries.iter().copied().filter(|country| Regime::in_country(*country) == Some(regime));
    (countries != [Country::Eea]).then(|| here.map(Level::Country).collect())
}

fn distinct(levels: impl Iterator<Item = Level>) -> Vec<Level> {
    let mut found: Vec<Level> = levels.collect();
    found.dedup();
    found
}

fn yes_or_no<T: Choice>(facts: &Facts, level: fn(bool) -> Level, is: fn(T) -> bool) -> Vec<Level> {
    let mut found: Vec<Level> = Vec::new();
    for so in facts.possible::<T>().values().map(|value| level(is(value))) {
        if !found.contains(&so) {
            found.push(so);
        }
    }
    found
}

/// The tier of the gravest infringement named.
pub fn tier(facts: &Facts, regime: Regime) -> Option<Tier> {
    let named = facts.infringements().iter().filter_map(|key| regime.provision(key));
    named
        .filter_map(|provision| match provision.ceiling {
            Ceiling::Tier(tier, _) => Some(tier),
            Ceiling::Fixed(_) | Ceiling::NoFee(_) | Ceiling::NotRead(_) => None,
        })
        .max()
}

/// The articles of the Regulation that are named, in order.
pub fn articles(facts: &Facts, regime: Regime) -> Vec<u8> {
    let named = facts.infringements().iter().filter(|key| regime.provision(key).is_some());
    let mut articles: Vec<u8> = named.filter_map(|key| article_of(key)).collect();
    articles.sort_unstable();
    articles.dedup();
    articles
}

/// The articles that are named, and how many.
fn article_levels(facts: &Facts, regime: Regime) -> Vec<Level> {
    let articles = articles(facts, regime);
    let count = u8::try_from(articles.len().min(5)).unwrap_or(5);
    [Level::Articles(count)].into_iter().chain(articles.into_iter().map(Level::Article)).collect()
}

/// The article of the Regulation that a provision's key names: `gdpr-5-1-f` is of Art. 5.
fn article_of(key: &str) -> Option<u8> {
    key.strip_prefix("gdpr-")?.split('-').next()?.parse().ok()
}

/// What may have been made of a criterion: a direction that a fact left may pull in, and nothing unless
/// a fact pulls whatever it turns out to be.
fn weighed(facts: &Facts, doubt: Doubt, readings: &[&Reading], criterion: Criterion) -> Vec<Level> {
    let of_it = readings.iter().copied().filter(|reading| reading.criterion == criterion);
    let readings: Vec<&Reading> = of_it.collect();
    let pulling = |direction| readings.iter().filter(move |reading| reading.direction == direction);
    let left = |reading: &Reading| facts.options_under(reading.when.question, doubt);
    let may = |direction| pulling(direction).any(|reading| left(reading).holds(reading.when));
    let must = |direction| {
        pulling(direction).any(|one| {
            let same = pulling(direction).filter(|other| other.when.question == one.when.question);
            let options = same.fold(OptionSet::NONE, |options, other| options.with(other.when.option));
            left(one).is_within(options)
        })
    };
    let (up, down) = (Direction::Aggravating, Direction::Mitigating);
    let nobody_says = readings.is_empty();
    let mut levels = Vec::new();
    if !must(up) && !must(down) {
        levels.push(Level::Factor(criterion, Weighed::NotDiscussed));
    }
    if nobody_says || may(down) {
        levels.push(Level::Factor(criterion, Weighed::Mitigating));
    }
    if nobody_says || may(up) {
        levels.push(Level::Factor(criterion, Weighed::Aggravating));
    }
    levels
}

/// The sizes left: the bands that the turnover may lie in, of a company; of others nothing is stated.
fn sizes(facts: &Facts, regime: Regime, bodies: &[Body], evidence: &Evidence, on: Date) -> Vec<Size> {
    let has_turnover = |body: &Body| class_of(*body) == Class::Private;
    let mut sizes = Vec::new();
    if bodies.iter().any(|body| !has_turnover(body)) {
        sizes.push(Size::Unstated);
    }
    if bodies.iter().any(has_turnover) {
        let euro = |id, at_rate| in_euro(facts, regime, id, at_rate, evidence, on);
        let who = Who::of(facts, regime);
        let own = euro(AmountId::Turnover, who.own());
        let group = euro(AmountId::GroupTurnover, who.group());
        // A group turns over no less than the company in it.
        let group = Range { low: group.low.max(own.low), ..group };
        let turnovers: Vec<Range> = who.with_own(own).with_group(group).turnovers().collect();
        let reached = |band: Size| {
            turnovers.iter().any(|turnover| {
                Size::band_of(turnover.low) <= band
                    && turnover.high.is_none_or(|high| band <= Size::band_of(high))
            })
        };
        sizes.extend(Size::BANDS.iter().map(|(_, band)| *band).filter(|band| reached(*band)));
    }
    sizes
}

/// An amount of the facts in euro, at the visitor's rate or else a dated one: which band of the model it
/// lies in is no legal matter.
fn in_euro(
    facts: &Facts,
    regime: Regime,
    id: AmountId,
    at_rate: Range,
    evidence: &Evidence,
    on: Date,
) -> Range {
    let open = Range::between(Decimal::ZERO, None, Currency::Eur);
    let turned = at_rate.high.is_some() || payer::rate_needed(facts, regime, id).is_none();
    if at_rate.currency == Currency::Eur && turned {
        return at_rate;
    }
    let given = || {
        let given = facts.amount_span(id)?;
        let range = Range::between(given.span.low, Some(given.span.high), given.currency?);
        evidence.in_euro(range, on)
    };
    given().unwrap_or(open)
}
