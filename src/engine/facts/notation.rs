//! The written form of answers: one short line each, the same in case files, in a saved case and
//! in a link.
//!
//! | answer | written |
//! |---|---|
//! | one option | `few` |
//! | one of some | `few \| many` |
//! | stated differently | `disputed: few \| many` |
//! | not known to the visitor | `unknown` |
//! | the authority could not establish it | `not established` |
//! | a day, or a day between two | `2019-04-04`, `2019-09-01..2019-11-30` |
//! | an amount, or between two | `1033257000 NOK`, `10000000..50000000 EUR` |
//! | a rate | `10.5` |
//! | a number of people, or between two | `120`, `101..1000` |
//! | provisions | `bdl-2-12, bdl-3-2` |
//! | conducts | `gdpr-6 1, gdpr-15 2` |
//! | a number left to discretion | `12.5 %` of the step before, or `36000 EUR` |

use super::answers::{AmountSpan, Answer, Facts, Portion};
use super::people::is_number_of_people;
use super::possible::{OptionSet, Span};
use crate::law::provision::Provision;
use crate::law::question::{AmountId, CONDUCTS, Question};
use crate::law::{ChoiceId, Currency, Money, Regime, Share, keyed};
use core::fmt::Write as _;
use jiff::civil::Date;
use rust_decimal::Decimal;

const UNKNOWN: &str = "unknown";
const NOT_ESTABLISHED: &str = "not established";
const DISPUTED: &str = "disputed:";

keyed! {
    /// Why a line could not be read.
    NotationError {
        /// No question has this key.
        NoSuchQuestion = "no-such-question",
        /// The question has no such option.
        NoSuchOption = "no-such-option",
        /// No provision has this key.
        NoSuchProvision = "no-such-provision",
        /// Not a day of the calendar as year-month-day.
        NotADate = "not-a-date",
        /// Not an amount with its currency.
        NotAnAmount = "not-an-amount",
        /// Below zero, or above what the engine takes.
        OutOfBounds = "out-of-bounds",
        /// The lower end lies above the upper.
        WrongWayRound = "wrong-way-round",
        /// Not a provision with the number of its conduct.
        NotAConduct = "not-a-conduct",
        /// Neither a number of per cent nor an amount with its currency.
        NotAPortion = "not-a-portion",
    }
}

impl Facts {
    /// Reads one line into the facts; on an error they stay as they were.
    pub fn read(&mut self, key: &str, written: &str) -> Result<(), NotationError> {
        let question = Question::from_key(key).ok_or(NotationError::NoSuchQuestion)?;
        self.read_answer(question, written)
    }

    /// The same of a question that was found by its key.
    pub fn read_answer(&mut self, question: Question, written: &str) -> Result<(), NotationError> {
        let written = written.trim();
        match question {
            Question::Choice(id) => {
                let answer = read_answer(written, |text| read_options(id, text))?;
                self.set_choice(id, Some(answer));
            }
            Question::Date(id) => {
                let answer = read_answer(written, |text| read_span(text, read_date))?;
                self.set_date(id, Some(answer));
            }
            Question::Amount(id) => {
                let answer = read_answer(written, |text| read_amount(id, text))?;
                self.set_amount(id, Some(answer));
            }
            Question::Infringements => {
                let named: Result<Vec<_>, _> = parts(written, ',').map(read_provision).collect();
                for provision in named? {
                    self.set_infringement(provision, true);
                }
            }
            Question::Conducts => {
                let each: Result<Vec<_>, _> = parts(written, ',').map(read_conduct).collect();
                for (key, conduct) in each? {
                    self.set_conduct(key, Some(conduct));
                }
            }
            Question::Displaced => {
                let named: Result<Vec<_>, _> = parts(written, ',').map(read_provision).collect();
                for provision in named? {
                    self.set_displaced(provision.key, true);
                }
            }
            Question::Gravest => self.set_gravest(Some(read_provision(written)?.key)),
            Question::Discretion(conduct, id) => {
                self.set_discretion(conduct, id, Some(read_portion(written)?));
            }
        }
        Ok(())
    }

    /// Every answer as a line, in the order of the questions.
    pub fn written(&self) -> Vec<(&'static str, String)> {
        Question::all().filter_map(|question| Some((question.key(), self.write(question)?))).collect()
    }

    /// The answer to one question as a line.
    pub fn write(&self, question: Question) -> Option<String> {
        match question {
            Question::Choice(id) => Some(write_answer(self.said(id)?, |set| write_options(id, set))),
            Question::Date(id) => Some(write_answer(self.date(id)?, |span| write_span(span, write_date))),
            Question::Amount(id) => Some(write_answer(self.amount(id)?, write_amount)),
            Question::Infringements => {
                let named = self.infringements();
                (!named.is_empty()).then(|| named.join(", "))
            }
            Question::Conducts => {
                let each: Vec<_> = self
                    .conducts()
                    .iter()
                    .map(|(key, conduct)| [key, " ", conduct.to_string().as_str()].concat())
                    .collect();
                (!each.is_empty()).then(|| each.join(", "))
            }
            Question::Displaced => {
                let displaced = self.displaced();
                (!displaced.is_empty()).then(|| displaced.join(", "))
            }
            Question::Gravest => self.gravest().map(str::to_owned),
            Question::Discretion(conduct, id) => self.discretion(conduct, id).map(write_portion),
        }
    }
}

/// The provision with this key in any regime.
pub fn read_provision(key: &str) -> Result<&'static Provision, NotationError> {
    Regime::ALL.iter().find_map(|regime| regime.provision(key)).ok_or(NotationError::NoSuchProvision)
}

fn read_conduct(text: &str) -> Result<(&'static str, u8), NotationError> {
    let (key, number) = text.rsplit_once(' ').ok_or(NotationError::NotAConduct)?;
    let digit = Some(number).filter(|number| number.len() == 1);
    let conduct = digit.and_then(|digit| digit.parse().ok()).filter(|number| (1..=CONDUCTS).contains(number));
    Ok((read_provision(key.trim())?.key, conduct.ok_or(NotationError::NotAConduct)?))
}

/// A share is at most ten times the whole: no step raises an amount more without naming it.
fn read_portion(text: &str) -> Result<Portion, NotationError> {
    let Some(percent) = text.strip_suffix('%') else {
        let (number, code) = text.rsplit_once(' ').ok_or(NotationError::NotAPortion)?;
        let currency = Currency::from_code(code).ok_or(NotationError::NotAPortion)?;
        return Ok(Portion::To(Money::new(read_decimal(number)?, currency)));
    };
    let percent = read_number(percent.trim(), NotationError::NotAPortion)?;
    if percent > Decimal::ONE_THOUSAND || percent.scale() > 8 {
        return Err(NotationError::OutOfBounds);
    }
    Ok(Portion::Of(Share::of_percent(percent)))
}

fn write_portion(portion: Portion) -> String {
    match portion {
        Portion::Of(share) => [share.in_percent().to_string().as_str(), " %"].concat(),
        Portion::To(money) => [money.amount.to_string().as_str(), " ", money.currency.code()].concat(),
    }
}

fn parts(text: &str, by: char) -> impl Iterator<Item = &str> {
    text.split(by).map(str::trim)
}

fn read_answer<T>(
    written: &str,
    values: impl Fn(&str) -> Result<T, NotationError>,
) -> Result<Answer<T>, NotationError> {
    match written {
        UNKNOWN => Ok(Answer::DontKnow),
        NOT_ESTABLISHED => Ok(Answer::NotEstablished),
        _ => match written.strip_prefix(DISPUTED) {
            Some(rest) => values(rest.trim()).map(Answer::Disputed),
            None => values(written).map(Answer::Given),
        },
    }
}

fn write_answer<T>(answer: Answer<T>, values: impl Fn(T) -> String) -> String {
    match answer {
        Answer::Given(value) => values(value),
        Answer::Disputed(value) => [DISPUTED, " ", &values(value)].concat(),
        Answer::DontKnow => UNKNOWN.to_owned(),
        Answer::NotEstablished => NOT_ESTABLISHED.to_owned(),
    }
}

fn read_options(id: ChoiceId, text: &str) -> Result<OptionSet, NotationError> {
    let mut set = OptionSet::NONE;
    for part in parts(text, '|') {
        let place = id.options().iter().position(|key| *key == part);
        let option = place.and_then(|place| u8::try_from(place).ok()).ok_or(NotationError::NoSuchOption)?;
        set = set.with(option);
    }
    if set.is_empty() { Err(NotationError::NoSuchOption) } else { Ok(set) }
}

fn write_options(id: ChoiceId, set: OptionSet) -> String {
    let keys: Vec<_> =
        set.iter().filter_map(|option| id.options().get(usize::from(option)).copied()).collect();
    keys.join(" | ")
}

fn read_span<T: Copy + PartialOrd>(
    text: &str,
    value: impl Fn(&str) -> Result<T, NotationError>,
) -> Result<Span<T>, NotationError> {
    let (low, high) = text.split_once("..").unwrap_or((text, text));
    Span::between(value(low.trim())?, value(high.trim())?).ok_or(NotationError::WrongWayRound)
}

fn write_span<T: Copy + PartialOrd>(span: Span<T>, value: impl Fn(T, &mut String)) -> String {
    let mut line = String::new();
    value(span.low, &mut line);
    if span.known().is_none() {
        line.push_str("..");
        value(span.high, &mut line);
    }
    line
}

/// Year-month-day. Read here rather than by the date library, whose parser for every notation of
/// the world would be a tenth of the download.
pub fn read_date(text: &str) -> Result<Date, NotationError> {
    // A part that has a sign or is none in digits has no length that fits.
    let length = |part: &str| if are_digits(part) { part.len() } else { 0 };
    let mut numbers = text.split('-').map(|part| (length(part), part.parse::<i16>()));
    let (Some((4, Ok(year))), Some((2, Ok(month))), Some((2, Ok(day))), None) =
        (numbers.next(), numbers.next(), numbers.next(), numbers.next())
    else {
        return Err(NotationError::NotADate);
    };
    let (month, day) = i8::try_from(month).ok().zip(i8::try_from(day).ok()).ok_or(NotationError::NotADate)?;
    Date::new(year, month, day).map_err(|_| NotationError::NotADate)
}

fn write_date(day: Date, line: &mut String) {
    let _ = write!(line, "{:04}-{:02}-{:02}", day.year(), day.month(), day.day());
}

fn read_amount(id: AmountId, text: &str) -> Result<AmountSpan, NotationError> {
    if id.is_rate() {
        let span = read_span(text, read_rate)?;
        return Ok(AmountSpan { span, currency: None });
    }
    if id.is_count() {
        return Ok(AmountSpan { span: read_span(text, read_count)?, currency: None });
    }
    let (numbers, code) = text.rsplit_once(' ').ok_or(NotationError::NotAnAmount)?;
    let currency = Currency::from_code(code).ok_or(NotationError::NotAnAmount)?;
    Ok(AmountSpan { span: read_span(numbers, read_decimal)?, currency: Some(currency) })
}

/// A number in digits, with decimals after a point: the only form that is written. What the decimal library takes besides,
/// such as a sign or digits in groups, is none.
fn read_number(text: &str, otherwise: NotationError) -> Result<Decimal, NotationError> {
    let (below_zero, digits) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
    let written = match digits.split_once('.') {
        Some((whole, decimals)) => are_digits(whole) && are_digits(decimals),
        None => are_digits(digits),
    };
    match Decimal::from_str_exact(digits) {
        Ok(_) if written && below_zero => Err(NotationError::OutOfBounds),
        Ok(number) if written => Ok(number),
        _ => Err(otherwise),
    }
}

fn are_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|letter| letter.is_ascii_digit())
}

fn read_decimal(text: &str) -> Result<Decimal, NotationError> {
    let amount = read_number(text, NotationError::NotAnAmount)?;
    if amount > Money::LARGEST || amount.scale() > 2 {
        return Err(NotationError::OutOfBounds);
    }
    Ok(amount.normalize())
}

/// People are counted one by one.
fn read_count(text: &str) -> Result<Decimal, NotationError> {
    let number = read_number(text, NotationError::NotAnAmount)?;
    let is_whole = number.scale() == 0;
    if is_whole && is_number_of_people(number) { Ok(number) } else { Err(NotationError::OutOfBounds) }
}

/// Rates lie between a ten-thousandth and ten thousand, with at most six decimals.
fn read_rate(text: &str) -> Result<Decimal, NotationError> {
    let rate = read_number(text, NotationError::NotAnAmount)?;
    let (least, most) = (Decimal::new(1, 4), Decimal::from(10_000));
    if rate < least || rate > most || rate.scale() > 6 {
        return Err(NotationError::OutOfBounds);
    }
    Ok(rate.normalize())
}

fn write_amount(amount: AmountSpan) -> String {
    let mut line = write_span(amount.span, |value, line| {
        let _ = write!(line, "{value}");
    });
    if let Some(currency) = amount.currency {
        line.push(' ');
        line.push_str(currency.code());
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_read_and_written_back() {
        let lines = [
            ("people-used", "few"),
            ("harm", "none-shown | some"),
            ("children", "disputed: teenagers | younger"),
            ("fault", "unknown"),
            ("measures", "not established"),
            ("breach-end", "2019-04-04"),
            ("breach-start", "2019-09-01..2019-11-30"),
            ("turnover", "1033257000 NOK"),
            ("decided", "10000000..50000000 SEK"),
            ("rate", "10.5"),
            ("people-number", "101..1000"),
            ("infringements", "bdl-2-12, bdl-3-2"),
            ("conducts", "bdl-2-12 1, bdl-3-2 2"),
            ("displaced", "bdl-3-2"),
            ("gravest", "bdl-2-12"),
            ("share", "12.5 %"),
            ("tier-share-2", "1.85 %"),
            ("factors", "8000 EUR"),
        ];
        let mut facts = Facts::default();
        for (key, line) in lines {
            facts.read(key, line).unwrap();
        }
        for (key, line) in lines {
            let question = Question::from_key(key).unwrap();
            assert_eq!(facts.write(question).as_deref(), Some(line));
        }
        assert_eq!(facts.written().len(), lines.len());
    }

    #[test]
    fn every_option_of_every_question_is_written_back() {
        for id in ChoiceId::ALL {
            for option in id.options() {
                let mut facts = Facts::default();
                facts.read(id.key(), option).unwrap();
                assert_eq!(facts.write(Question::Choice(*id)).as_deref(), Some(*option));
            }
        }
    }

    /// Rates from a ten-thousandth to ten thousand with six decimals, amounts up to 10^15 with two, people up to ten
    /// thousand million, portions up to ten times the whole with eight decimals.
    #[test]
    fn the_ends_of_what_can_be_said_can_be_said_and_no_more() {
        for (key, last, beyond) in [
            ("rate", "0.0001", "0.00009"),
            ("rate", "10000", "10000.000001"),
            ("rate", "10.123456", "10.1234567"),
            ("turnover", "1000000000000000 NOK", "1000000000000000.01 NOK"),
            ("turnover", "1.25 NOK", "1.255 NOK"),
            ("people-number", "1", "0"),
            ("people-number", "10000000000", "10000000001"),
            ("share", "1000 %", "1000.1 %"),
            ("share", "0.12345678 %", "0.123456789 %"),
        ] {
            let mut facts = Facts::default();
            assert_eq!(facts.read(key, beyond), Err(NotationError::OutOfBounds), "{key} = {beyond}");
            facts.read(key, last).unwrap();
            let question = Question::from_key(key).unwrap();
            assert_eq!(facts.write(question).as_deref(), Some(last), "{key}");
        }
    }

    #[test]
    fn what_cannot_be_read_says_why_and_changes_nothing() {
        let cases = [
            ("colour", "red", NotationError::NoSuchQuestion),
            ("harm", "huge", NotationError::NoSuchOption),
            ("harm", "", NotationError::NoSuchOption),
            ("infringements", "bdl-2-12, bdl-99", NotationError::NoSuchProvision),
            // A question that is not answered is left out, and a list has nothing empty in it.
            ("infringements", "", NotationError::NoSuchProvision),
            ("displaced", "", NotationError::NoSuchProvision),
            ("displaced", "gdpr-6,", NotationError::NoSuchProvision),
            ("conducts", " ", NotationError::NotAConduct),
            ("harm", "some |", NotationError::NoSuchOption),
            ("breach-end", "2019-02-30", NotationError::NotADate),
            ("breach-end", "2019-04-04..2019-04-01", NotationError::WrongWayRound),
            ("turnover", "12", NotationError::NotAnAmount),
            ("turnover", "12 XYZ", NotationError::NotAnAmount),
            ("turnover", "-12 NOK", NotationError::OutOfBounds),
            ("turnover", "1000000000000001 NOK", NotationError::OutOfBounds),
            ("rate", "0", NotationError::OutOfBounds),
            ("people-number", "0", NotationError::OutOfBounds),
            ("people-number", "1.5", NotationError::OutOfBounds),
            ("people-number", "120 NOK", NotationError::NotAnAmount),
            ("people-number", "1000..101", NotationError::WrongWayRound),
            ("conducts", "gdpr-6 9", NotationError::NotAConduct),
            ("conducts", "gdpr-6", NotationError::NotAConduct),
            ("share", "half", NotationError::NotAPortion),
            ("share", "-3 %", NotationError::OutOfBounds),
            ("share-7", "3 %", NotationError::NoSuchQuestion),
            ("breach-end", "2026-+1-+1", NotationError::NotADate),
            ("breach-end", "+026-01-01", NotationError::NotADate),
            ("breach-end", "-026-01-01", NotationError::NotADate),
            ("turnover", "+300 EUR", NotationError::NotAnAmount),
            ("turnover", "3_0_0 EUR", NotationError::NotAnAmount),
            ("turnover", "-0 EUR", NotationError::OutOfBounds),
            ("turnover", ".5 EUR", NotationError::NotAnAmount),
            ("turnover", "5. EUR", NotationError::NotAnAmount),
            ("turnover", "1..+2 EUR", NotationError::NotAnAmount),
            ("rate", "+10", NotationError::NotAnAmount),
            ("rate", "1_0", NotationError::NotAnAmount),
            ("people-number", "+120", NotationError::NotAnAmount),
            ("people-number", "120.0", NotationError::OutOfBounds),
            ("conducts", "gdpr-6 +1", NotationError::NotAConduct),
            ("conducts", "gdpr-6 01", NotationError::NotAConduct),
            ("share", "+3 %", NotationError::NotAPortion),
            ("share", "1_2 %", NotationError::NotAPortion),
            ("factors", "+8000 EUR", NotationError::NotAnAmount),
        ];
        for (key, line, error) in cases {
            let mut facts = Facts::default();
            assert_eq!(facts.read(key, line), Err(error), "{key} = {line}");
            assert_eq!(facts, Facts::default());
        }
    }
}
