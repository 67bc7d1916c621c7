//! Many cases at once: columns in, columns of figures out.
//!
//! A column has the distinct lines that its question is answered with, each read once, and for each case the place of its
//! line, counted from 1; 0 leaves the question out. A case with a place past the last line is not assessed: whoever made
//! the columns found what is wrong with it. What a case comes to is a row of figures and one of codes. Figures are
//! floating point, for programs that count and draw: the exact amount, its reasons and citations are those of one
//! assessment ([`super::assess_case`]).

use super::input::{Problem, language, view};
use crate::engine::facts::Discretion;
use crate::engine::facts::notation::{NotationError, read_date, read_provision};
use crate::engine::find::imposition::Prospect;
use crate::engine::find::steady::{Kept, SIZES};
use crate::engine::find::{problem, scope};
use crate::engine::practice::{Charged, Estimate, SHARES, people_left};
use crate::engine::{
    AmountId, AmountSpan, Answer, DateId, Facts, Findings, OptionSet, Portion, Question, Range, Setting,
    Span, ViewChoice,
};
use crate::evidence::EVIDENCE;
use crate::evidence::published::{ENDINGS, tells_endings};
use crate::law::circumstance::Seriousness;
use crate::law::{Choice, ChoiceId, Currency, Provision, Regime};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// The distinct lines of a question, or of `on`, `view`, `replays` or `lang`.
#[derive(Clone, Debug, Default, serde::Deserialize)]
pub struct Column {
    /// The key.
    pub key: String,
    /// The lines.
    pub lines: Vec<String>,
}

/// Ranges that a case comes to, in their order among the figures: of each the lower end, then the upper.
pub const RANGES: [&str; 11] = [
    "maximum",
    "authorityMaximum",
    "guideline",
    "low",
    "medium",
    "high",
    "typical",
    "half",
    "practice",
    "calculated",
    "fee",
];

/// What is told of a case by a number, in their order among the codes.
pub const CODES: [&str; 9] = [
    "assessed",
    "whether",
    "regime",
    "classes",
    "maximumCurrency",
    "authorityCurrency",
    "practiceCurrency",
    "feeCurrency",
    "conflicts",
];

const FIGURES: usize = RANGES.len() * 2;

/// What is told of a case in detail, in their order: units of the currency of the estimate for one euro; which share of published
/// decisions on such a breach ended with a fee; and what each share of [`SHARES`] lies below.
pub const DETAILS: usize = 2 + SHARES.len();

/// What many cases come to.
#[derive(Clone, Debug, Default)]
pub struct Many {
    /// Column by column, for each case: the lower and the upper end of each of [`RANGES`]. Not a number where there is
    /// none, infinite where no fact bounds it.
    pub figures: Vec<f64>,
    /// Column by column, for each case: each of [`CODES`].
    pub codes: Vec<u8>,
    /// Column by column, for each case: its [`DETAILS`], where they were asked for. Not a number where there is none: the shares
    /// are those of the model of fines.
    pub details: Vec<f64>,
    /// What could not be read, case by case: the first thousand, and one more where there are more. Cases with such a line
    /// are not assessed.
    pub problems: Vec<Problem>,
}

/// One more than `www/library/problems.js` tells, which so knows that there are more.
const MOST_TOLD: usize = 1001;

/// Assesses as many cases as the columns have rows: `places` has those of the first column, then those of the second.
pub fn assess_many(columns: &[Column], places: &[u32], rows: usize, detailed: bool) -> Many {
    let mut many = Many {
        figures: vec![f64::NAN; rows * FIGURES],
        codes: vec![0; rows * CODES.len()],
        details: vec![f64::NAN; if detailed { rows * DETAILS } else { 0 }],
        problems: Vec::new(),
    };
    let table = Table::read(columns);
    let (mut row, mut memory) = (Row::default(), Memory::default());
    for at in 0..rows {
        let line = |column: usize| places.get(column * rows + at).copied().unwrap_or_default();
        let told = &mut many.problems;
        let mut tell = |key: &str, code| {
            if told.len() < MOST_TOLD {
                told.push(Problem { key: key.to_owned(), code, row: Some(at) });
            }
        };
        if row.go_to(&table, line, &mut tell) {
            let remembered = memory.of(&row.alike);
            let found = row.findings(remembered);
            put(&mut many.figures, rows, at, found.as_ref().map_or([f64::NAN; FIGURES], ends));
            let problems = count(problem::find(&row.facts, found.as_ref()).len());
            put(&mut many.codes, rows, at, codes(found.as_ref(), problems));
            if let Some(found) = found.as_ref().filter(|_| detailed) {
                put(&mut many.details, rows, at, remembered.details(&row.facts, found));
            }
        }
    }
    many
}

/// Puts the values of a row into their columns.
fn put<T: Copy, const N: usize>(columns: &mut [T], rows: usize, at: usize, values: [T; N]) {
    for (column, value) in columns.chunks_mut(rows.max(1)).zip(values) {
        if let Some(place) = column.get_mut(at) {
            *place = value;
        }
    }
}

/// What was found of the cases before, by the lines that they share with others.
///
/// What one answer changes is most of a case, but for a few: cases that differ only in how large the payer is, or in a number of
/// people that is called the same, share all that takes long.
#[derive(Default)]
struct Memory(BTreeMap<Vec<u32>, Remembered>);

/// What is remembered of a case.
#[derive(Default)]
struct Remembered {
    /// The regime to work with, if there is one, and whether another may apply.
    scope: OnceCell<Option<(Regime, bool)>>,
    kept: Kept,
    /// The share of decisions that ended with a fee.
    ended: Option<f64>,
}

/// So many are remembered before all are forgotten: some kilobytes each.
const MOST_REMEMBERED: usize = 4096;

impl Memory {
    fn of(&mut self, alike: &[u32]) -> &mut Remembered {
        if self.0.len() >= MOST_REMEMBERED && !self.0.contains_key(alike) {
            self.0.clear();
        }
        self.0.entry(alike.to_vec()).or_default()
    }
}

impl Remembered {
    fn details(&mut self, facts: &Facts, found: &Findings) -> [f64; DETAILS] {
        let estimate = found.expected.as_ref().filter(|_| found.practice.is_empty());
        let of_group = || EVIDENCE.rate(found.practice_range()?.currency, found.on);
        let charged = estimate.and_then(|estimate| estimate.charged);
        let per_euro = charged.as_ref().map(Charged::per_euro).or_else(of_group);
        let mut details = [f64::NAN; DETAILS];
        let [at, ended, shares @ ..] = &mut details;
        *at = per_euro.map_or(f64::NAN, float);
        if tells_endings(found) {
            *ended = *self.ended.get_or_insert_with(|| ended_with_fee(facts, found.regime));
        }
        let below = estimate.map(Estimate::shares_below).unwrap_or_default();
        for (place, (_, amount)) in shares.iter_mut().zip(below) {
            *place = float(amount.amount);
        }
        details
    }
}

/// The share of published decisions on such a breach that ended with a fee.
fn ended_with_fee(facts: &Facts, regime: Regime) -> f64 {
    let [fee, ..] = ENDINGS.of(facts, regime).shares;
    quotient(fee, 3)
}

/// Columns whose lines were read.
struct Table {
    columns: Vec<Lines>,
}

/// The lines of a column; what is wrong in the place of one that could not be read.
struct Lines {
    key: String,
    each: Vec<Result<Line, &'static str>>,
    /// For each line a number that it shares with those that come to the same but for the size of the payer; nothing where each
    /// line has its own.
    alike: Option<Vec<u32>>,
}

/// A line that was read.
#[derive(Clone)]
enum Line {
    Choice(ChoiceId, Option<Answer<OptionSet>>),
    Date(DateId, Option<Answer<Span<Date>>>),
    Amount(AmountId, Option<Answer<AmountSpan>>),
    Infringements(Vec<&'static Provision>),
    Conducts(Vec<(&'static str, u8)>),
    Displaced(Vec<&'static str>),
    Gravest(Option<&'static str>),
    Figure(u8, Discretion, Option<Portion>),
    On(Date),
    View(ViewChoice),
    Replays(String),
    /// Figures have no language.
    Lang,
}

impl Table {
    fn read(columns: &[Column]) -> Self {
        let mut facts = Facts::default();
        let mut read = |column: &Column| {
            let question = Question::from_key(&column.key);
            let read_one = |line: &String| match question {
                Some(question) => read_answer(&mut facts, question, line),
                None => read_line(&column.key, line),
            };
            let lines: Vec<_> = column.lines.iter().map(read_one).collect();
            Lines { key: column.key.clone(), alike: alike(question, &lines), each: lines }
        };
        Self { columns: columns.iter().map(&mut read).collect() }
    }
}

/// Which lines of a column come to the same but for the size of the payer: all that say that size, and numbers of people that are
/// called the same and lie in the same bands of the model.
fn alike(question: Option<Question>, lines: &[Result<Line, &'static str>]) -> Option<Vec<u32>> {
    let Some(Question::Amount(id)) = question else { return None };
    if SIZES.contains(&id) {
        return Some(vec![0; lines.len()]);
    }
    if id != AmountId::PeopleNumber {
        return None;
    }
    let mut kinds = Vec::new();
    let mut number = |line: &Result<Line, &'static str>| {
        let mut facts = Facts::default();
        if let Ok(Line::Amount(id, answer)) = line {
            facts.set_amount(*id, *answer);
        }
        let kind = (facts.choice(ChoiceId::PeopleUsed), people_left(&facts));
        let place = kinds.iter().position(|known| *known == kind).unwrap_or(kinds.len());
        if place == kinds.len() {
            kinds.push(kind);
        }
        u32::try_from(place + 1).unwrap_or(u32::MAX)
    };
    Some(lines.iter().map(&mut number).collect())
}

/// A line of what is no question.
fn read_line(key: &str, written: &str) -> Result<Line, &'static str> {
    match key {
        "on" => read_date(written).map(Line::On).map_err(NotationError::key),
        "view" => view(written).map(Line::View),
        "replays" => Ok(Line::Replays(written.to_owned())),
        "lang" => language(written).map(|_| Line::Lang),
        _ => Err(NotationError::NoSuchQuestion.key()),
    }
}

/// An answer, read as into any facts; these are none of a case.
fn read_answer(facts: &mut Facts, question: Question, written: &str) -> Result<Line, &'static str> {
    facts.clear(question);
    facts.read_answer(question, written).map_err(NotationError::key)?;
    Ok(match question {
        Question::Choice(id) => Line::Choice(id, facts.said(id)),
        Question::Date(id) => Line::Date(id, facts.date(id)),
        Question::Amount(id) => Line::Amount(id, facts.amount(id)),
        Question::Infringements => Line::Infringements(
            facts.infringements().iter().filter_map(|key| read_provision(key).ok()).collect(),
        ),
        Question::Conducts => Line::Conducts(facts.conducts().to_vec()),
        Question::Displaced => Line::Displaced(facts.displaced().to_vec()),
        Question::Gravest => Line::Gravest(facts.gravest()),
        Question::Discretion(conduct, id) => Line::Figure(conduct, id, facts.discretion(conduct, id)),
    })
}

/// The case at hand. From one to the next only what differs is said anew, so that cases which follow one another in few
/// answers cost little.
#[derive(Default)]
struct Row {
    facts: Facts,
    on: Option<Date>,
    view: Option<ViewChoice>,
    replays: Option<String>,
    places: Vec<u32>,
    /// The number of the line in each column, as far as it tells cases apart but for the size of the payer.
    alike: Vec<u32>,
}

impl Row {
    /// Takes the answers of a row, and tells what could not be read of it; whether all could be, a day among them.
    fn go_to(
        &mut self,
        table: &Table,
        place: impl Fn(usize) -> u32,
        tell: &mut impl FnMut(&str, &'static str),
    ) -> bool {
        let (mut readable, mut dated, mut lists) = (true, false, false);
        self.places.resize(table.columns.len(), 0);
        self.alike.resize(table.columns.len(), 0);
        for (number, column) in table.columns.iter().enumerate() {
            let now = place(number);
            let Some(before) = self.places.get_mut(number) else { continue };
            let changed = std::mem::replace(before, now) != now;
            readable &= now == 0 || column.line(now).is_some();
            dated |= now != 0 && column.key == "on";
            if let Some(code) = column.amiss(now) {
                tell(&column.key, code);
            }
            if changed {
                if let Some(alike) = self.alike.get_mut(number) {
                    *alike = column.number_alike(now);
                }
                let kind = column.line(now).or_else(|| column.each.iter().flatten().next());
                lists |= kind.is_some_and(Line::is_list);
                self.say(kind, now != 0);
            }
        }
        if lists {
            self.name_infringements(table);
        }
        if !dated {
            tell("on", "missing");
        }
        readable && dated
    }

    fn say(&mut self, line: Option<&Line>, answered: bool) {
        match line {
            Some(Line::Choice(id, answer)) => self.facts.set_choice(*id, answer.filter(|_| answered)),
            Some(Line::Date(id, answer)) => self.facts.set_date(*id, answer.filter(|_| answered)),
            Some(Line::Amount(id, answer)) => self.facts.set_amount(*id, answer.filter(|_| answered)),
            Some(Line::Figure(conduct, id, portion)) => {
                self.facts.set_discretion(*conduct, *id, portion.filter(|_| answered));
            }
            Some(Line::On(day)) => self.on = answered.then_some(*day),
            Some(Line::View(view)) => self.view = answered.then_some(*view),
            Some(Line::Replays(case)) => self.replays = answered.then(|| case.clone()),
            Some(
                Line::Infringements(_)
                | Line::Conducts(_)
                | Line::Displaced(_)
                | Line::Gravest(_)
                | Line::Lang,
            )
            | None => {}
        }
    }

    /// Says anew what was infringed and what is said of that: these answers hang together.
    fn name_infringements(&mut self, table: &Table) {
        self.facts.clear(Question::Infringements);
        let lines = table.columns.iter().zip(&self.places).filter_map(|(column, place)| column.line(*place));
        let lists: Vec<&Line> = lines.filter(|line| line.is_list()).collect();
        for provision in lists.iter().copied().flat_map(Line::provisions) {
            self.facts.set_infringement(provision, true);
        }
        for line in lists {
            self.say_of_infringements(line);
        }
    }

    fn say_of_infringements(&mut self, line: &Line) {
        match line {
            Line::Conducts(each) => {
                for (key, conduct) in each {
                    self.facts.set_conduct(key, Some(*conduct));
                }
            }
            Line::Displaced(each) => {
                for key in each {
                    self.facts.set_displaced(key, true);
                }
            }
            Line::Gravest(key) => self.facts.set_gravest(*key),
            _ => {}
        }
    }

    /// What is found of it; `None` when no regime can be worked with.
    fn findings(&self, remembered: &mut Remembered) -> Option<Findings> {
        let decide = || {
            let scope = scope::decide(&self.facts);
            Some((scope.working()?, scope.regime().is_none()))
        };
        let (regime, open) = (*remembered.scope.get_or_init(decide))?;
        let kept = &mut remembered.kept;
        Some(Findings::keeping(&self.facts, regime, open, self.setting(), &EVIDENCE, kept))
    }

    fn setting(&self) -> Setting<'_> {
        Setting {
            view: self.view.unwrap_or(ViewChoice::All),
            on: self.on.unwrap_or_default(),
            replayed: self.replays.as_deref(),
        }
    }
}

impl Line {
    fn provisions(&self) -> &[&'static Provision] {
        if let Self::Infringements(named) = self { named } else { &[] }
    }

    const fn is_list(&self) -> bool {
        matches!(self, Self::Infringements(_) | Self::Conducts(_) | Self::Displaced(_) | Self::Gravest(_))
    }
}

impl Lines {
    /// The line at a place, where there is one that could be read.
    fn line(&self, place: u32) -> Option<&Line> {
        self.at(place)?.as_ref().ok()
    }

    /// What is wrong with the line at a place.
    fn amiss(&self, place: u32) -> Option<&'static str> {
        self.at(place)?.as_ref().err().copied()
    }

    /// The number that a line shares with those that come to the same but for the size of the payer.
    fn number_alike(&self, place: u32) -> u32 {
        let Some(alike) = &self.alike else { return place };
        let number = place.checked_sub(1).and_then(|at| alike.get(usize::try_from(at).ok()?));
        number.copied().unwrap_or_default()
    }

    fn at(&self, place: u32) -> Option<&Result<Line, &'static str>> {
        self.each.get(usize::try_from(place.checked_sub(1)?).ok()?)
    }
}

fn ends(found: &Findings) -> [f64; FIGURES] {
    let mut ends = [f64::NAN; FIGURES];
    let start = |class: Seriousness| found.guideline.over(&[class]);
    let landing = found.landing();
    let ranges: [Option<Range>; RANGES.len()] = [
        found.maximum.main,
        found.maximum.authority,
        found.guideline_range(),
        start(Seriousness::Low),
        start(Seriousness::Medium),
        start(Seriousness::High),
        landing.map(|landing| landing.typical),
        landing.map(|landing| landing.half),
        landing.map(|landing| landing.range),
        found.calculation.as_ref().map(|calculation| calculation.total),
        found.adjustment.fee.as_ref().map(|fee| fee.comes_to),
    ];
    for (ends, range) in ends.chunks_mut(2).zip(ranges) {
        if let ([low, high], Some(range)) = (ends, range) {
            *low = float(range.low);
            *high = range.high.map_or(f64::INFINITY, float);
        }
    }
    ends
}

/// The nearest floating-point number.
fn float(amount: Decimal) -> f64 {
    i64::try_from(amount.mantissa())
        .ok()
        .filter(|mantissa| mantissa.unsigned_abs() < EXACT && amount.scale() <= EXACT_POWER)
        .zip(i32::try_from(amount.scale()).ok())
        .map_or_else(
            || amount.to_string().parse().unwrap_or(f64::NAN),
            |(mantissa, scale)| quotient(mantissa, scale),
        )
}

/// Below this every whole number is a floating-point number, and so is every power of ten up to that.
const EXACT: u64 = 1 << f64::MANTISSA_DIGITS;
const EXACT_POWER: u32 = 22;

#[expect(
    clippy::float_arithmetic,
    clippy::cast_precision_loss,
    reason = "both are exact, so the quotient is the nearest"
)]
fn quotient(mantissa: i64, scale: i32) -> f64 {
    mantissa as f64 / 10_f64.powi(scale)
}

fn codes(found: Option<&Findings>, problems: u8) -> [u8; CODES.len()] {
    let Some(found) = found else { return [1, 0, 0, 0, 0, 0, 0, 0, problems] };
    let currency = |range: Option<Range>| range.map_or(0, |range| place_in(Currency::ALL, range.currency));
    [
        1,
        place_in(Prospect::ALL, found.imposition.answer),
        place_in(Regime::ALL, found.regime),
        found.classes_of_the_method().iter().fold(0, |classes, class| classes | 1 << class.index()),
        currency(found.maximum.main),
        currency(found.maximum.authority),
        currency(found.practice_range()),
        currency(found.adjustment.fee.as_ref().map(|fee| fee.comes_to)),
        problems,
    ]
}

/// How many, as far as a byte counts.
fn count(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

/// Where something stands in a list, counted from 1.
fn place_in<T: Copy + PartialEq>(all: &[T], one: T) -> u8 {
    let place = all.iter().position(|other| *other == one);
    place.and_then(|place| u8::try_from(place + 1).ok()).unwrap_or_default()
}
