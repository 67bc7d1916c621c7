//! A decision as lines, as the case files and the library write it.

use super::decision::{Attribution, By, FaultFound, Linkage, MethodUsed, WhoseTurnover};
use super::decision::{Counted, Decision, Plea, Said, What};
use crate::engine::facts::notation::{NotationError, read_date, read_provision};
use crate::engine::{DateId, Facts, Question, Span};
use crate::law::{AmountId, ChoiceId, Criterion, Money, Source};
use jiff::civil::Date;

/// The lines of a decision.
pub const KEYS: [&str; 31] = [
    "acts",
    "aggravating",
    "amount",
    "amounts",
    "attribution",
    "base",
    "base-of",
    "by",
    "conduct",
    "criteria",
    "discount",
    "dismissed",
    "fault",
    "heard",
    "law-from",
    "linked",
    "maxima",
    "maximum",
    "method",
    "milder-law",
    "mitigating",
    "neutral",
    "obeyed-on",
    "opening",
    "order-binding",
    "pay-by",
    "pleas",
    "proportion",
    "reasons",
    "relies-on",
    "reprimand",
];

/// Why a line cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A decision has no such line.
    NoSuchLine,
    /// None of the words that it may have.
    NoSuchOption,
    /// No criterion of any law.
    NoSuchCriterion,
    /// No source of the tables.
    NoSuchSource,
    /// What a case file could not be read for either.
    Notation(NotationError),
}

impl Unreadable {
    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoSuchLine => "no-such-line",
            Self::NoSuchOption => "no-such-option",
            Self::NoSuchCriterion => "no-such-criterion",
            Self::NoSuchSource => "no-such-source",
            Self::Notation(error) => error.key(),
        }
    }
}

impl From<NotationError> for Unreadable {
    fn from(error: NotationError) -> Self {
        Self::Notation(error)
    }
}

impl Decision {
    /// Reads a line.
    pub fn read(&mut self, key: &str, line: &str) -> Result<(), Unreadable> {
        let line = line.trim();
        match key {
            "acts" => self.acts = Some(line.parse().map_err(|_| Unreadable::NoSuchOption)?),
            "aggravating" => self.aggravating = list(line, counted)?,
            "amount" => self.amount = Some(money(line)?),
            "amounts" => self.amounts = list(line, of_provision)?,
            "attribution" => self.attribution = Some(one(Attribution::ALL, Attribution::key, line)?),
            "base" => self.base = Some(money(line)?),
            "base-of" => self.base_of = Some(one(WhoseTurnover::ALL, WhoseTurnover::key, line)?),
            "by" => self.by = Some(one(By::ALL, By::key, line)?),
            "conduct" => self.conduct = Some(told(line)?),
            "criteria" => self.criteria = Some(list(line, criterion)?),
            "discount" => self.discount = Some(told(line)?),
            "dismissed" => self.dismissed = list(line, criterion)?,
            "fault" => self.fault = Some(one(FaultFound::ALL, FaultFound::key, line)?),
            "heard" => self.heard = Some(told(line)?),
            "law-from" => self.law_from = Some(read_date(line)?),
            "linked" => self.linked = Some(one(Linkage::ALL, Linkage::key, line)?),
            "maxima" => self.maxima = list(line, of_provision)?,
            "maximum" => self.maximum = Some(money(line)?),
            "method" => self.method = Some(one(MethodUsed::ALL, MethodUsed::key, line)?),
            "milder-law" => self.milder_law = Some(told(line)?),
            "mitigating" => self.mitigating = list(line, counted)?,
            "neutral" => self.neutral = list(line, counted)?,
            "obeyed-on" => self.obeyed_on = Some(read_date(line)?),
            "opening" => self.opening = Some(told(line)?),
            "order-binding" => self.order_binding = Some(days(line)?),
            "pay-by" => self.pay_by = Some(read_date(line)?),
            "pleas" => self.pleas = Some(told(line)?),
            "proportion" => self.proportion = Some(told(line)?),
            "reasons" => self.reasons = Some(line.to_owned()),
            "relies-on" => self.relies_on = list(line, source)?,
            "reprimand" => self.reprimand = Some(told(line)?),
            _ => return Err(Unreadable::NoSuchLine),
        }
        Ok(())
    }
}

/// The words for what a decision does or does not, by the line: it is heard or not, told or not, weighed or not.
fn told(line: &str) -> Result<Said, Unreadable> {
    match line {
        "said" | "yes" | "told" | "weighed" | "applied" | "answered" => Ok(Said::Said),
        "not-said" | "no" | "not-told" | "not-weighed" | "not-applied" | "not-answered" => Ok(Said::NotSaid),
        _ => Err(Unreadable::NoSuchOption),
    }
}

fn one<T: Copy>(all: &[T], key: impl Fn(T) -> &'static str, line: &str) -> Result<T, Unreadable> {
    all.iter().copied().find(|item| key(*item) == line).ok_or(Unreadable::NoSuchOption)
}

/// What stands between commas; nothing of `-`.
fn list<T>(line: &str, read: impl Fn(&str) -> Result<T, Unreadable>) -> Result<Vec<T>, Unreadable> {
    if line == "-" {
        return Ok(Vec::new());
    }
    line.split(',').map(str::trim).filter(|part| !part.is_empty()).map(read).collect()
}

/// An amount, as the question for the one that was decided has it.
fn money(line: &str) -> Result<Money, Unreadable> {
    let mut facts = Facts::default();
    facts.read_answer(Question::Amount(AmountId::Decided), line)?;
    facts.known_amount(AmountId::Decided).ok_or(Unreadable::Notation(NotationError::NotAnAmount))
}

/// A day or the days among which it lies, as any question for a day has them.
fn days(line: &str) -> Result<Span<Date>, Unreadable> {
    let mut facts = Facts::default();
    facts.read_answer(Question::Date(DateId::Decided), line)?;
    facts.date_span(DateId::Decided).ok_or(Unreadable::Notation(NotationError::NotADate))
}

fn of_provision(part: &str) -> Result<(&'static str, Money), Unreadable> {
    let (key, amount) = part.split_once(' ').ok_or(NotationError::NotAnAmount)?;
    Ok((read_provision(key)?.key, money(amount.trim())?))
}

fn criterion(key: &str) -> Result<Criterion, Unreadable> {
    one(Criterion::ALL, Criterion::key, key).map_err(|_| Unreadable::NoSuchCriterion)
}

fn source(key: &str) -> Result<Source, Unreadable> {
    one(Source::ALL, Source::key, key).map_err(|_| Unreadable::NoSuchSource)
}

/// A criterion and what was weighed under it: `gdpr-a harm`, `gdpr-a harm=serious`, `gdpr-k resources`.
fn counted(part: &str) -> Result<Counted, Unreadable> {
    let (key, what) = part.split_once(' ').ok_or(Unreadable::NoSuchCriterion)?;
    Ok(Counted { criterion: criterion(key)?, what: weighed(what.trim())? })
}

fn weighed(what: &str) -> Result<What, Unreadable> {
    if let Some(plea) = Plea::ALL.iter().copied().find(|plea| plea.key() == what) {
        return Ok(What::Plea(plea));
    }
    let (question, option) = what.split_once('=').map_or((what, None), |(one, other)| (one, Some(other)));
    let id = ChoiceId::ALL.iter().copied().find(|id| id.key() == question);
    let id = id.ok_or(Unreadable::Notation(NotationError::NoSuchQuestion))?;
    let place = |key: &str| id.circumstances().find(|it| it.key() == key).map(|it| it.option);
    let option = option.map(|key| place(key).ok_or(Unreadable::NoSuchOption)).transpose()?;
    Ok(What::Fact(id, option))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Currency;

    #[test]
    fn every_line_is_read_and_no_other() {
        for key in KEYS {
            let read = Decision::default().read(key, "?");
            assert_ne!(read, Err(Unreadable::NoSuchLine), "{key}");
        }
        assert_eq!(Decision::default().read("colour", "red"), Err(Unreadable::NoSuchLine));
    }

    #[test]
    fn what_was_weighed() {
        let mut decision = Decision::default();
        decision.read("aggravating", "gdpr-a harm=serious, gdpr-k resources").unwrap();
        let serious = What::Fact(ChoiceId::Harm, Some(2));
        let weighed: Vec<_> = decision.aggravating.iter().map(|item| (item.criterion, item.what)).collect();
        let expected = [(Criterion::GdprA, serious), (Criterion::GdprK, What::Plea(Plea::Resources))];
        assert_eq!(weighed, expected);
        for line in ["gdpr-z harm", "harm", "gdpr-a colour", "gdpr-a harm=huge"] {
            assert!(decision.read("aggravating", line).is_err(), "{line}");
        }
        decision.read("amounts", "gdpr-6 100 EUR").unwrap();
        assert_eq!(decision.amounts, [("gdpr-6", Money::whole(100, Currency::Eur))]);
        decision.read("criteria", "-").unwrap();
        assert_eq!(decision.criteria, Some(Vec::new()));
    }
}
