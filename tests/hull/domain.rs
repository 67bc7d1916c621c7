//! The abstract domain of a case: for each fact the values that make a difference, and what may be said of it.
//!
//! Every complete case is worked out once by the oracle. What is expected of a partial case is the hull over the complete
//! ones in it. Fact by fact the table is narrowed to what is said, so that no partial case goes through its completions
//! again.

use crate::figures::Figures;
use crate::oracle::ENDLESS;
use crate::oracle::complete::{Case, Complete};
use crate::subject::SETTLED;
use finesight::engine::{AmountId, AmountSpan, Answer, DateId, Facts, OptionSet, Span};
use finesight::law::circumstance::Body;
use finesight::law::{ChoiceId, Currency};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// A value of a fact in a complete case.
#[derive(Clone, Copy)]
pub enum Value {
    /// An option, or a day.
    Word(&'static str),
    Amount(Decimal),
}

/// What is said of a fact.
#[derive(Clone, Copy)]
enum Says {
    Options(ChoiceId, Option<OptionSet>),
    Amount(AmountId, Option<AmountSpan>),
    Days(DateId, Option<Span<Date>>),
}

/// Something that may be said of a fact.
#[derive(Clone, Copy)]
pub struct Partial {
    says: Says,
    /// The values that it leaves, a bit each.
    leaves: u64,
    /// The same of a public authority, where something is assumed of those alone.
    of_authorities: u64,
}

/// A fact of the domain.
#[derive(Clone)]
pub struct Fact {
    pub key: &'static str,
    pub values: Vec<Value>,
    pub partials: Vec<Partial>,
}

/// Which sets of the values may be said to be left.
#[derive(Clone, Copy, PartialEq)]
pub enum Sets {
    /// Each but the empty one.
    Every,
    /// Each value alone, and all of them.
    Ends,
}

impl Sets {
    fn of(self, values: usize) -> impl Iterator<Item = u64> {
        let all = u64::MAX >> (64 - values);
        (1..=all).filter(move |set| self == Self::Every || set.is_power_of_two() || *set == all)
    }
}

impl Fact {
    /// A question with some of its options.
    pub fn some(id: ChoiceId, options: &[&'static str], sets: Sets) -> Self {
        let place = |option: &str| {
            let place = id.options().iter().position(|other| *other == option);
            u8::try_from(place.expect("an option of the question")).expect("few options")
        };
        let places: Vec<u8> = options.iter().map(|option| place(option)).collect();
        let partial = |leaves: u64| {
            let left = places.iter().enumerate().filter(|(value, _)| leaves >> value & 1 == 1);
            let set = left.fold(OptionSet::NONE, |set, (_, option)| set.with(*option));
            Partial { says: Says::Options(id, Some(set)), leaves, of_authorities: leaves }
        };
        let partials = sets.of(options.len()).map(partial).collect();
        Self { key: id.key(), values: options.iter().copied().map(Value::Word).collect(), partials }
    }

    /// A question with all of its options.
    pub fn every(id: ChoiceId, sets: Sets) -> Self {
        Self::some(id, id.options(), sets)
    }

    /// Whether it is economically active: where nobody said, it is assumed of an authority alone that it is not.
    pub fn economic(sets: Sets) -> Self {
        let mut fact = Self::every(ChoiceId::Economic, sets);
        let no = fact.values.iter().position(|value| matches!(value, Value::Word("no")));
        fact.partials.push(Partial {
            says: Says::Options(ChoiceId::Economic, None),
            leaves: 0b11,
            of_authorities: 1 << no.expect("an answer"),
        });
        fact
    }

    /// An amount: stretches between some of the points, by their places, and nothing said.
    pub fn amount(
        id: AmountId,
        points: &[Decimal],
        stretches: &[(usize, usize)],
        currency: Currency,
    ) -> Self {
        let mut values: Vec<Value> = points.iter().copied().map(Value::Amount).collect();
        values.push(Value::Amount(ENDLESS));
        let partial = |(from, to): &(usize, usize)| {
            let leaves = (*from..=*to).fold(0, |set, place| set | 1 << place);
            let span = Span::between(points[*from], points[*to]).expect("the lower end first");
            let says = Says::Amount(id, Some(AmountSpan { span, currency: Some(currency) }));
            Partial { says, leaves, of_authorities: leaves }
        };
        let all = u64::MAX >> (64 - values.len());
        let unknown = Partial { says: Says::Amount(id, None), leaves: all, of_authorities: all };
        let partials = stretches.iter().map(partial).chain([unknown]).collect();
        Self { key: id.key(), values, partials }
    }

    /// A date by the day from which it speaks for a breach, and the day before.
    pub fn days(id: DateId, days: [&'static str; 2]) -> Self {
        let [before, from] = days.map(|day| day.parse::<Date>().expect("a day"));
        let said =
            [(Some((before, before)), 1), (Some((from, from)), 2), (Some((before, from)), 3), (None, 3)];
        let partials = said.map(|(days, leaves)| {
            let span = days.and_then(|(low, high)| Span::between(low, high));
            Partial { says: Says::Days(id, span), leaves, of_authorities: leaves }
        });
        Self { key: id.key(), values: days.map(Value::Word).to_vec(), partials: partials.to_vec() }
    }
}

/// Every stretch between two of so many points.
pub fn every_stretch(points: usize) -> Vec<(usize, usize)> {
    (0..points).flat_map(|from| (from..points).map(move |to| (from, to))).collect()
}

/// How many cases there are.
pub fn counts(facts: &[Fact]) -> (usize, usize) {
    let complete = facts.iter().map(|fact| fact.values.len()).product();
    (complete, facts.iter().map(|fact| fact.partials.len()).product())
}

/// What every complete case comes to, the last fact the fastest.
pub fn table(case: &Case, facts: &[Fact], applies: impl Fn(&Complete) -> bool) -> Vec<Figures> {
    let mut complete = Complete::default();
    for (key, answer) in SETTLED {
        complete.set(key, answer);
    }
    let mut table = Vec::new();
    fill(case, facts, &mut complete, &applies, &mut table);
    table
}

fn fill(
    case: &Case,
    facts: &[Fact],
    complete: &mut Complete<'static>,
    applies: &impl Fn(&Complete) -> bool,
    table: &mut Vec<Figures>,
) {
    let Some((fact, others)) = facts.split_first() else {
        // A group turns over no less than the company in it.
        let fits = !crate::oracle::payer::group_counts(complete) || complete.group >= complete.turnover;
        let fits = fits && applies(complete);
        table.push(if fits { Figures::of(case, complete) } else { Figures::NONE });
        return;
    };
    for value in &fact.values {
        match (value, fact.key) {
            (Value::Word(word), key) => complete.set(key, word),
            (Value::Amount(amount), "turnover") => complete.turnover = *amount,
            (Value::Amount(amount), "group-turnover") => complete.group = *amount,
            (Value::Amount(amount), "funds") => complete.funds = *amount,
            (Value::Amount(amount), _) => complete.budget = *amount,
        }
        fill(case, others, complete, applies, table);
    }
}

/// Goes through every partial case, with what is expected of it.
pub fn walk(facts: &[Fact], table: &[Figures], said: &mut Facts, visit: &mut impl FnMut(&Facts, &Figures)) {
    let Some((fact, others)) = facts.split_first() else {
        return table.iter().for_each(|expected| visit(said, expected));
    };
    let each = table.len() / fact.values.len();
    for partial in &fact.partials {
        let authority = said.possible::<Body>().is(Body::PublicAuthority);
        let leaves = if authority { partial.of_authorities } else { partial.leaves };
        let mut left = table.chunks(each).enumerate().filter(|(value, _)| leaves >> value & 1 == 1);
        let first = left.next().map(|(_, part)| part.to_vec()).expect("some value is left");
        let all = left.fold(first, |all, (_, part)| joined(all, part));
        match partial.says {
            Says::Options(id, set) => said.set_choice(id, set.map(Answer::Given)),
            Says::Amount(id, span) => said.set_amount(id, span.map(Answer::Given)),
            Says::Days(id, span) => said.set_date(id, span.map(Answer::Given)),
        }
        walk(others, &all, said, visit);
    }
}

fn joined(mut one: Vec<Figures>, other: &[Figures]) -> Vec<Figures> {
    one.iter_mut().zip(other).for_each(|(one, other)| one.join(other));
    one
}
