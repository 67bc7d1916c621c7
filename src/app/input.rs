//! From what was typed to facts, and from facts back to what a field shows.

use crate::engine::facts::people::{MOST_PEOPLE, is_number_of_people};
use crate::engine::{AmountId, AmountSpan, Answer, DateId, Facts, Portion, Question, Span};
use crate::law::{ChoiceId, Currency, Money, Regime, Share};
use crate::text::amount::{self, AmountError, TypedAmount};
use crate::text::date::{self, DateError, DateSpan};
use crate::text::{Lang, explain, keys, number, say};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// So many letters are taken of what was typed, or of what a link says was: no amount or day is longer, and to make out a
/// text without end would take the page as long.
const LONGEST: usize = 200;

/// What stands in a field, and why it could not be read, if it could not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// As typed.
    pub text: String,
    /// Why it could not be read.
    pub error: Option<Unread>,
}

/// Why something typed could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// As an amount.
    Amount(AmountError),
    /// As a date.
    Date(DateError),
    /// As a rate: outside its bounds.
    Rate,
    /// As a number of people: not whole, none, or more than there are.
    People,
}

impl Unread {
    /// What to tell the visitor.
    pub fn message(&self, lang: Lang) -> String {
        let text = |key| lang.text(key).to_owned();
        match self {
            Self::Rate => text(keys::ERROR_RATE),
            Self::People => text(keys::PEOPLE_NOT_A_NUMBER),
            Self::Date(DateError::NoSuchDay) => text(keys::ERROR_NO_SUCH_DAY),
            Self::Date(DateError::LowAboveHigh) | Self::Amount(AmountError::LowAboveHigh) => {
                text(keys::ERROR_WRONG_WAY)
            }
            Self::Date(DateError::NotBothEnds) => text(keys::ERROR_ENDS_DATE),
            Self::Date(DateError::Empty | DateError::NotADate) => text(keys::ERROR_NOT_A_DATE),
            Self::Amount(AmountError::Empty) => text(keys::ERROR_EMPTY),
            Self::Amount(AmountError::NotANumber { rest }) => say::error_number(lang, rest),
            Self::Amount(AmountError::Ambiguous { smaller, larger }) => {
                let amount = |value: &Decimal| number::amount(lang, *value);
                say::error_ambiguous(lang, &amount(larger), &amount(smaller))
            }
            Self::Amount(AmountError::TooLarge) => text(keys::ERROR_TOO_LARGE),
            Self::Amount(AmountError::Negative) => text(keys::ERROR_NEGATIVE),
            Self::Amount(AmountError::UnknownCurrency { code }) => say::error_currency(lang, code),
            Self::Amount(AmountError::TwoCurrencies) => text(keys::ERROR_TWO_CURRENCIES),
        }
    }
}

/// Reads what was typed into the facts. Text that cannot be read takes the answer back, so that no
/// result rests on what no longer stands in the field; the text itself is kept. An emptied field is
/// no answer.
pub fn read(
    lang: Lang,
    regime: Option<Regime>,
    question: Question,
    text: String,
    facts: &mut Facts,
) -> Option<Draft> {
    facts.clear(question);
    if text.trim().is_empty() {
        return None;
    }
    let text = shortened(text);
    let error = match question {
        Question::Date(id) => match date::parse(began(id, &text)) {
            Ok(span) => {
                facts.set_date(id, Span::between(span.first, span.last).map(Answer::Given));
                None
            }
            Err(error) => Some(Unread::Date(error)),
        },
        Question::Amount(id) => match read_amount(lang, regime, id, &text) {
            Ok(span) => {
                facts.set_amount(id, Some(Answer::Given(span)));
                if id.is_count() {
                    // The number says more than that they were few or many.
                    facts.set_choice(ChoiceId::PeopleUsed, None);
                }
                None
            }
            Err(error) => Some(error),
        },
        Question::Discretion(conduct, what) => match read_portion(lang, regime, &text) {
            Ok(portion) => {
                facts.set_discretion(conduct, what, Some(portion));
                None
            }
            Err(error) => Some(error),
        },
        _ => None,
    };
    Some(Draft { text, error })
}

fn shortened(mut text: String) -> String {
    if let Some((end, _)) = text.char_indices().nth(LONGEST) {
        text.truncate(end);
    }
    text
}

/// Of when something began, `since 2018` says as much as `2018`.
fn began(id: DateId, text: &str) -> &str {
    date::after_since(text).filter(|_| id == DateId::BreachStart).unwrap_or(text)
}

/// Reads the day to assess on: the first day of what was typed.
pub fn read_day(text: String) -> (Draft, Option<Date>) {
    let text = shortened(text);
    match date::parse(&text) {
        Ok(span) => (Draft { text, error: None }, Some(span.first)),
        Err(error) => (Draft { text, error: Some(Unread::Date(error)) }, None),
    }
}

fn read_amount(lang: Lang, regime: Option<Regime>, id: AmountId, text: &str) -> Result<AmountSpan, Unread> {
    if id.is_count() {
        return read_people(lang, text);
    }
    let typed = match amount::parse(lang, text) {
        // No rate is one of thousands that are set apart.
        Err(AmountError::Ambiguous { smaller, .. }) if id.is_rate() => {
            TypedAmount { low: smaller, high: smaller, currency: None }
        }
        typed => typed.map_err(Unread::Amount)?,
    };
    let span = Span::between(typed.low, typed.high).ok_or(Unread::Amount(AmountError::LowAboveHigh))?;
    if id.is_rate() {
        let bounds = (Decimal::new(1, 4), Decimal::from(10_000));
        let fits = span.low >= bounds.0 && span.high <= bounds.1 && span.high.scale() <= 6;
        return if fits { Ok(AmountSpan { span, currency: None }) } else { Err(Unread::Rate) };
    }
    let own = regime.map_or(Currency::Eur, Regime::currency);
    let currency = currency_of(typed.currency, own, regime)?;
    if typed.high > Money::LARGEST {
        return Err(Unread::Amount(AmountError::TooLarge));
    }
    Ok(AmountSpan { span, currency: Some(currency) })
}

/// A number of people, with or without a word for them: `120 patients`. Below a number lies one at least, above it no more
/// than there are.
fn read_people(lang: Lang, text: &str) -> Result<AmountSpan, Unread> {
    let typed = match amount::parse(lang, text) {
        Err(AmountError::NotANumber { .. } | AmountError::UnknownCurrency { .. }) => {
            amount::parse(lang, without_noun(text))
        }
        typed => typed,
    };
    let typed = match typed {
        // Nobody is counted in parts: what looks like decimals are thousands.
        Err(AmountError::Ambiguous { smaller, larger }) if !smaller.is_integer() => {
            TypedAmount { low: larger, high: larger, currency: None }
        }
        typed => typed.map_err(Unread::Amount)?,
    };
    // More than a hundred are a hundred and one.
    let low = if text.contains('>') { typed.low + Decimal::ONE } else { typed.low };
    // Of about five, nobody is counted in parts either.
    let (low, high) = (low.max(Decimal::ONE).ceil(), typed.high.min(MOST_PEOPLE).floor());
    let span = Span::between(low, high).filter(|_| typed.currency.is_none()).ok_or(Unread::People)?;
    let is_people = is_number_of_people(span.low) && is_number_of_people(span.high);
    if is_people { Ok(AmountSpan { span, currency: None }) } else { Err(Unread::People) }
}

/// A text without the word that it ends in.
fn without_noun(text: &str) -> &str {
    text.trim_end_matches(|sign: char| sign.is_alphabetic() || sign == '.').trim_end()
}

/// The currency typed: `own` where none was, and that of the fee for `kr`, where that is called so.
fn currency_of(typed: Option<&str>, own: Currency, regime: Option<Regime>) -> Result<Currency, Unread> {
    let Some(code) = typed else { return Ok(own) };
    let known = match code {
        "kr" => regime.map(Regime::currency).filter(|fee| fee.is_called_kr()),
        code => Currency::from_code(code),
    };
    known.ok_or_else(|| Unread::Amount(AmountError::UnknownCurrency { code: code.to_owned() }))
}

/// A share of the step before, when a per cent sign says so; otherwise the amount that it comes to.
fn read_portion(lang: Lang, regime: Option<Regime>, text: &str) -> Result<Portion, Unread> {
    if !text.contains(['%']) {
        let typed = amount::parse(lang, text).map_err(Unread::Amount)?;
        if typed.low != typed.high {
            // A step comes to one amount.
            return Err(Unread::Amount(AmountError::NotANumber { rest: text.trim().to_owned() }));
        }
        let own = regime.map_or(Currency::Eur, Regime::turnover_currency);
        let currency = currency_of(typed.currency, own, regime)?;
        return Ok(Portion::To(Money::new(typed.high, currency)));
    }
    let percent = amount::parse_percent(lang, text).map_err(Unread::Amount)?;
    if percent > Decimal::ONE_THOUSAND || percent.scale() > 8 {
        return Err(Unread::Amount(AmountError::TooLarge));
    }
    Ok(Portion::Of(Share::of_percent(percent)))
}

/// What a field shows for a fact that was not typed into it.
pub fn shown(lang: Lang, question: Question, facts: &Facts) -> String {
    match question {
        Question::Date(id) => facts.date_span(id).map(|span| dates(lang, span)).unwrap_or_default(),
        Question::Amount(id) => facts.amount_span(id).map(|span| amounts(lang, span)).unwrap_or_default(),
        Question::Discretion(conduct, what) => match facts.discretion(conduct, what) {
            Some(Portion::Of(share)) => number::percent(lang, share.in_percent()),
            Some(Portion::To(money)) => explain::money(lang, money),
            None => String::new(),
        },
        _ => String::new(),
    }
}

fn dates(lang: Lang, span: Span<Date>) -> String {
    date::span(lang, DateSpan { first: span.low, last: span.high })
}

/// An amount with its currency, or the stretch it lies in. What was said to lie above one has no other end.
pub fn amounts(lang: Lang, amount: AmountSpan) -> String {
    let Span { low, high } = amount.span;
    let above = |currency: Currency| say::size_above(lang, currency.code(), &number::amount(lang, low));
    match amount.currency {
        Some(currency) if low < high && high >= amount::NO_MORE.into() => return above(currency),
        None if low < high && high >= MOST_PEOPLE => {
            return ["> ", &number::amount(lang, low - Decimal::ONE)].concat();
        }
        _ => {}
    }
    let one = |value: Decimal| match amount.currency {
        Some(currency) => number::money(lang, currency.code(), value),
        None => number::amount(lang, value),
    };
    match amount.span.known() {
        Some(value) => one(value),
        None => [one(amount.span.low), one(amount.span.high)].join(" – "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turnover(lang: Lang, text: &str) -> (Option<String>, Option<Draft>) {
        let mut facts = Facts::default();
        let question = Question::Amount(AmountId::Turnover);
        let draft = read(lang, Some(Regime::NoGdpr), question, text.to_owned(), &mut facts);
        (facts.write(question), draft)
    }

    #[test]
    fn what_people_type_becomes_an_amount() {
        for (lang, typed, written) in [
            (Lang::En, "1 033 257 000", "1033257000 NOK"),
            (Lang::En, "2.5 m", "2500000 NOK"),
            (Lang::Nb, "2,5 mill. kr", "2500000 NOK"),
            (Lang::Sv, "10–50 miljoner EUR", "10000000..50000000 EUR"),
        ] {
            assert_eq!(turnover(lang, typed).0.as_deref(), Some(written), "{typed}");
        }
    }

    #[test]
    fn a_text_without_end_is_cut_off() {
        for piece in ["<", "from ", "å", "2m "] {
            let endless = piece.repeat(900_000);
            let (fact, draft) = turnover(Lang::En, &endless);
            let draft = draft.unwrap();
            assert_eq!((fact, draft.text.chars().count()), (None, LONGEST), "{piece}");
            assert!(endless.starts_with(&draft.text) && draft.error.is_some());
            assert_eq!(read_day(endless).0.text, draft.text);
        }
    }

    #[test]
    fn what_cannot_be_read_stays_in_the_field_and_is_no_answer() {
        let (fact, draft) = turnover(Lang::Sv, "1.234");
        assert_eq!(fact, None);
        let draft = draft.unwrap();
        assert_eq!(draft.text, "1.234");
        assert!(draft.error.unwrap().message(Lang::Sv).contains("1,234"));
    }

    #[test]
    fn bounds_are_understood_where_they_make_sense() {
        assert_eq!(turnover(Lang::En, "> 500m").0.as_deref(), Some("500000000..1000000000000 NOK"));
        assert_eq!(turnover(Lang::Nb, "rundt 2 mill.").0.as_deref(), Some("1800000..2200000 NOK"));
        let (fact, draft) = turnover(Lang::En, "12.345");
        assert_eq!(fact, None);
        let message = draft.unwrap().error.unwrap().message(Lang::En);
        assert!(message.contains("12,345"), "{message}");
    }

    #[test]
    fn since_when_says_when_it_began() {
        let typed = |key, text: &str| {
            let mut facts = Facts::default();
            let question = Question::from_key(key).unwrap();
            let draft =
                read(Lang::En, Some(Regime::SeCriminalDataAct), question, text.to_owned(), &mut facts);
            (facts.write(question), draft.unwrap().error)
        };
        assert_eq!(typed("breach-start", "since 2018").0.as_deref(), Some("2018-01-01..2018-12-31"));
        assert_eq!(typed("breach-end", "since 2018"), (None, Some(Unread::Date(DateError::NotBothEnds))));
        assert_eq!(typed("breach-start", "before 2020").1, Some(Unread::Date(DateError::NotBothEnds)));
    }

    #[test]
    fn people_are_a_number_however_they_are_called() {
        let read_people = |lang, text: &str| {
            let mut facts = Facts::default();
            facts.read("people-used", "few").unwrap();
            let question = Question::Amount(AmountId::PeopleNumber);
            let draft = read(lang, Some(Regime::NoGdpr), question, text.to_owned(), &mut facts);
            assert_eq!(facts.said(ChoiceId::PeopleUsed).is_none(), facts.answered(question), "{text}");
            (facts.write(question), draft.unwrap().error)
        };
        for (lang, text, written) in [
            (Lang::En, "120", "120"),
            (Lang::En, "120 patients", "120"),
            (Lang::En, "1,234", "1234"),
            (Lang::En, "100–1000", "100..1000"),
            (Lang::Sv, "1 200 patienter", "1200"),
            (Lang::Sv, "1,234", "1234"),
            (Lang::Nb, "2 mill. kunder", "2000000"),
            (Lang::Nb, "< 50", "1..50"),
            (Lang::En, "> 100,000", "100001..10000000000"),
            (Lang::En, "about 200 people", "180..220"),
            (Lang::Sv, "ungefär 5", "5"),
        ] {
            assert_eq!(read_people(lang, text).0.as_deref(), Some(written), "{text}");
        }
        for text in ["0", "2.5", "120 NOK", "20 bn"] {
            assert_eq!(read_people(Lang::En, text), (None, Some(Unread::People)), "{text}");
        }
    }

    #[test]
    fn a_rate_has_decimals() {
        for (lang, text) in [(Lang::En, "11.234"), (Lang::Sv, "11,234")] {
            let mut facts = Facts::default();
            let question = Question::Amount(AmountId::Rate);
            read(lang, Some(Regime::NoGdpr), question, text.to_owned(), &mut facts);
            assert_eq!(facts.write(question).as_deref(), Some("11.234"), "{text}");
        }
    }

    #[test]
    fn a_step_of_the_calculation_comes_to_one_amount() {
        assert!(read_portion(Lang::En, None, "< 5m").is_err());
        assert!(read_portion(Lang::En, None, "5m").is_ok());
    }

    #[test]
    fn an_emptied_field_is_no_answer() {
        assert_eq!(turnover(Lang::En, "  "), (None, None));
    }

    #[test]
    fn what_lies_above_an_amount_is_shown_without_the_end_that_nothing_reaches() {
        let mut facts = Facts::default();
        facts.read("turnover", "500000000..1000000000000 EUR").unwrap();
        facts.read("people-number", "100001..10000000000").unwrap();
        let show = |lang, key| shown(lang, Question::from_key(key).unwrap(), &facts);
        assert_eq!(show(Lang::En, "turnover"), "More than EUR 500,000,000");
        assert_eq!(show(Lang::Fi, "turnover"), "Yli 500\u{a0}000\u{a0}000 EUR");
        assert_eq!(show(Lang::En, "people-number"), "> 100,000");
    }

    #[test]
    fn what_a_field_shows_reads_back() {
        let mut facts = Facts::default();
        facts.read("turnover", "1033257000 NOK").unwrap();
        facts.read("decided", "10000000..50000000 NOK").unwrap();
        facts.read("breach-end", "2019-04-04").unwrap();
        facts.read("group-turnover", "500000000..1000000000000 EUR").unwrap();
        facts.read("people-number", "100001..10000000000").unwrap();
        let before = facts.clone();
        for lang in Lang::ALL {
            for key in ["turnover", "decided", "breach-end", "group-turnover", "people-number"] {
                let question = Question::from_key(key).unwrap();
                let text = shown(lang, question, &facts);
                read(lang, Some(Regime::NoGdpr), question, text.clone(), &mut facts);
                assert_eq!(facts, before, "{lang:?}: {text}");
            }
        }
    }
}
