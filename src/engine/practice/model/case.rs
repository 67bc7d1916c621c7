//! A case as the model of fines sees it: which levels its facts leave.
//!
//! What is not answered leaves none: that is a level of its own. The infringements named describe the case: they are taken
//! as named.

use super::expect::Case;
use super::level::{Class, Feature, Level, People, Period, Size, Weighed, class_of};
use crate::engine::facts::{AmountId, DateId, Facts, OptionSet};
use crate::engine::find::payer::{self, Who};
use crate::engine::find::{scope, weigh};
use crate::engine::practice::compared::of_body;
use crate::engine::practice::evidence::Evidence;
use crate::engine::range::Range;
use crate::law::circumstance::{Body, Country, CrossBorder, PeopleUsed};
use crate::law::rules::Doubt;
use crate::law::view::Reading;
use crate::law::{
    Ceiling, ChoiceId, Circumstance, Criterion, Currency, Direction, Field, Regime, Tier, View,
};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// The case but for its size, for the bodies that the model covers.
pub fn of(facts: &Facts, regime: Regime, views: &[&'static View], on: Date) -> Case {
    let covered = |body: &Body| of_body(facts, *body, regime).by_model;
    let mut classes: Vec<Class> = facts.possible::<Body>().values().filter(covered).map(class_of).collect();
    classes.dedup();
    let decided = facts.date_span(DateId::Decided).map_or(on, |span| span.high);
    let mut named = vec![Level::Period(Period::of(decided.year()))];
    named.extend(infringed(facts, regime));
    let left = |feature: Feature| match feature {
        Feature::People => people_left(facts),
        Feature::Asked(ChoiceId::CrossBorder) if !regime.in_eea() => {
            vec![Level::Answer(CrossBorder::Domestic.is())]
        }
        Feature::Asked(question) => answers(facts, question),
        Feature::Other => other(facts, regime, views, on),
        _ => Vec::new(),
    };
    let answers = Feature::ANSWERS.iter().map(|feature| (*feature, left(*feature))).collect();
    Case { classes, countries: countries(facts, regime), named, answers }
}

/// The countries left. The EEA without a particular state is none: what is expected stays at the European mean, which
/// those of the countries are set against.
fn countries(facts: &Facts, regime: Regime) -> Vec<Country> {
    let here = |country: &Country| *country != Country::Eea && regime.is_of(*country);
    scope::states(facts).into_iter().filter(here).collect()
}

/// The levels of the answers left to a question, as long as one is ruled out.
fn answers(facts: &Facts, question: ChoiceId) -> Vec<Level> {
    let options = facts.open_options(question);
    let mut levels: Vec<Level> = Vec::new();
    for option in options.iter() {
        let level = Level::of_answer(Circumstance { question, option });
        if !levels.contains(&level) {
            levels.push(level);
        }
    }
    if options == OptionSet::all(question) { Vec::new() } else { levels }
}

/// How many people it may have been, by their number or else by what it was called, as long as some are ruled out.
pub fn people_left(facts: &Facts) -> Vec<Level> {
    let may_be: Vec<People> = match facts.amount_span(AmountId::PeopleNumber) {
        Some(given) => {
            let (least, most) = (People::of_number(given.span.low), People::of_number(given.span.high));
            People::ALL.iter().copied().filter(|people| (least..=most).contains(people)).collect()
        }
        None => facts.possible::<PeopleUsed>().values().flat_map(People::of).copied().collect(),
    };
    let levels = may_be.iter().copied().map(Level::People).collect();
    if may_be.len() == People::ALL.len() { Vec::new() } else { levels }
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

/// What a breach of an Act on communications counts as: that data are handled without a ground (Art. 6). Of what was tried, it
/// came nearest to published fines (`docs/practice-model.md`).
pub const COMMUNICATIONS_AS: u8 = 6;

/// The tier and the articles that are named, and how many these are.
fn infringed(facts: &Facts, regime: Regime) -> Vec<Level> {
    if regime.field() == Field::Communications {
        let is_named = facts.infringements().iter().any(|key| regime.provision(key).is_some());
        return if is_named {
            levels_of(Some(Tier::Higher), vec![COMMUNICATIONS_AS])
        } else {
            levels_of(None, Vec::new())
        };
    }
    levels_of(tier(facts, regime), articles(facts, regime))
}

fn levels_of(tier: Option<Tier>, articles: Vec<u8>) -> Vec<Level> {
    let count = u8::try_from(articles.len().min(5)).unwrap_or(5);
    let tier = tier.map(Level::Tier).into_iter();
    tier.chain([Level::Articles(count)]).chain(articles.into_iter().map(Level::Article)).collect()
}

/// The article of the Regulation that a provision's key names: `gdpr-5-1-f` is of Art. 5.
fn article_of(key: &str) -> Option<u8> {
    key.strip_prefix("gdpr-")?.split('-').next()?.parse().ok()
}

/// What the facts make of any other circumstance: nothing unless a fact pulls whatever it turns out to be, and all that do
/// pull one way.
fn other(facts: &Facts, regime: Regime, views: &[&'static View], on: Date) -> Vec<Level> {
    let doubt = regime.doubt(on);
    let of_it = weigh::readings(facts, views, on).map(|(_, reading)| reading);
    let readings: Vec<&Reading> = of_it.filter(|reading| reading.criterion == Criterion::GdprK).collect();
    match [Direction::Aggravating, Direction::Mitigating]
        .map(|direction| pulls(facts, doubt, &readings, direction))
    {
        [true, false] => vec![Level::Other(Weighed::Aggravating)],
        [false, true] => vec![Level::Other(Weighed::Mitigating)],
        _ => Vec::new(),
    }
}

/// Whether a fact pulls in a direction, whichever of its answers left is so.
fn pulls(facts: &Facts, doubt: Doubt, readings: &[&Reading], direction: Direction) -> bool {
    let pulling = || readings.iter().filter(|reading| reading.direction == direction);
    pulling().any(|one| {
        let same = pulling().filter(|other| other.when.question == one.when.question);
        let options = same.fold(OptionSet::NONE, |options, other| options.with(other.when.option));
        facts.options_under(one.when.question, doubt).is_within(options)
    })
}

/// The bands that the turnover of a company or an association may lie in, as long as one is ruled out.
pub fn sizes(facts: &Facts, regime: Regime, evidence: &Evidence, on: Date) -> Vec<Level> {
    let euro = |id, at_rate| in_euro(facts, regime, id, at_rate, evidence, on);
    let who = Who::of(facts, regime);
    let own = euro(AmountId::Turnover, who.own());
    let group = euro(AmountId::GroupTurnover, who.group());
    // A group turns over no less than the company in it.
    let group = Range { low: group.low.max(own.low), ..group };
    let turnovers: Vec<Range> = who.with_own(own).with_group(group).turnovers().collect();
    let reached = |band: &Size| {
        turnovers.iter().any(|turnover| {
            Size::band_of(turnover.low) <= *band
                && turnover.high.is_none_or(|high| *band <= Size::band_of(high))
        })
    };
    let bands = Size::BANDS.iter().map(|(_, band)| *band);
    let left: Vec<Level> = bands.filter(reached).map(Level::Size).collect();
    if left.len() == Size::BANDS.len() { Vec::new() } else { left }
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
