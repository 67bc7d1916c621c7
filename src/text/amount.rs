//! Amounts as people type them: `2.5 m`, `1 033 257 000`, `NOK 400,000`, `10–50 mkr`, `< 2m`.
//!
//! Nothing is guessed. What the language leaves open is [`AmountError::Ambiguous`], with both
//! readings: `1.234` and `1,234` where spaces set thousands apart, and the word `billion`; in English
//! `1.234` without a unit, and `t` and `tn`, which are a thousand to some and a trillion to others.
//! `about 2m` may be off by a tenth, to either side: that is this tool's own convention.

use rust_decimal::Decimal;

use super::Lang;
use super::number::NO_BREAK_SPACE;
use crate::law::Currency;

/// An amount, or two between which it lies.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TypedAmount {
    /// The amount, or the lower end.
    pub low: Decimal,
    /// The amount, or the upper end.
    pub high: Decimal,
    /// The code of the currency; or `kr`, which several countries call theirs.
    pub currency: Option<&'static str>,
}

/// Why something typed is not an amount.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AmountError {
    /// Nothing was typed.
    Empty,
    /// From here on it is not understood.
    NotANumber {
        /// The part that is not understood, to the end.
        rest: String,
    },
    /// It can be read in two ways.
    Ambiguous {
        /// The lesser reading.
        smaller: Decimal,
        /// The greater reading.
        larger: Decimal,
    },
    /// It is more than 10¹⁵.
    TooLarge,
    /// It is less than nothing.
    Negative,
    /// The lower end of the range lies above the upper.
    LowAboveHigh,
    /// It is in a currency that is not reckoned with here.
    UnknownCurrency {
        /// The code or sign as it was typed.
        code: String,
    },
    /// It is in two currencies.
    TwoCurrencies,
}

/// The largest amount that is taken.
const LARGEST: i64 = 1_000_000_000_000_000;

/// The upper end of what is said to lie above an amount: no company has a yearly turnover of a million million.
pub const NO_MORE: i64 = 1_000_000_000_000;

const THOUSAND: Multiplier = Multiplier::exactly(1_000);
const MILLION: Multiplier = Multiplier::exactly(1_000_000);
const MILLIARD: Multiplier = Multiplier::exactly(1_000_000_000);

/// Reads an amount or a range of amounts, with or without a currency.
///
/// A unit at the upper end of a range goes for the lower end too, if that has none. What is said to lie below an
/// amount lies between nothing and that amount. What is said to lie above one lies between it and a million million.
///
/// ```
/// use finesight::text::{Lang, amount};
///
/// let typed = amount::parse(Lang::Nb, "10–50 mill. kr")?;
/// assert_eq!((typed.low, typed.high), (10_000_000.into(), 50_000_000.into()));
/// assert_eq!(typed.currency, Some("kr"));
/// # Ok::<(), amount::AmountError>(())
/// ```
pub fn parse(lang: Lang, text: &str) -> Result<TypedAmount, AmountError> {
    if text.trim().is_empty() {
        return Err(AmountError::Empty);
    }
    if let Some(middle) = after(text, about()) {
        return Ok(around(parse(lang, without_point(middle, text))?));
    }
    if let Some(bound) = after(text, up_to()) {
        let bound = one(lang, bound, text)?;
        return Ok(TypedAmount { low: Decimal::ZERO, ..bound });
    }
    if let Some(bound) = after(text, at_least()) {
        return above(&one(lang, bound, text)?);
    }
    let mut tokens = Tokens { lang, rest: text };
    let first = tokens.side()?;
    let (low, high) = if first.goes_on {
        let second = tokens.side()?;
        if second.goes_on {
            return Err(not_a_number(tokens.rest));
        }
        let low = Side { multiplier: first.multiplier.or(second.multiplier), ..first };
        (low, second)
    } else {
        (first.clone(), first)
    };
    let currency = match (low.currency, high.currency) {
        (Some(low), Some(high)) if low != high => return Err(AmountError::TwoCurrencies),
        (low, high) => low.or(high),
    };
    let (low, high) = (low.value()?, high.value()?);
    if low > high {
        return Err(AmountError::LowAboveHigh);
    }
    let typed = TypedAmount { low, high, currency };
    // Without the end that `from 5 m` leaves open.
    if low == high && after(text, Lang::typed(|words| words.from)).is_some() {
        above(&typed)
    } else {
        Ok(typed)
    }
}

/// The one amount that is a bound, or about which it is; the whole text is refused if there are two.
fn one(lang: Lang, bound: &str, text: &str) -> Result<TypedAmount, AmountError> {
    let is_about = after(bound, about()).is_some();
    let bound = parse(lang, bound)?;
    if is_about || bound.low == bound.high { Ok(bound) } else { Err(not_a_number(text)) }
}

/// What follows a word without the point of an abbreviation, as in `ca. 2 m`; that of `~.5 m` is the decimal point.
fn without_point<'a>(rest: &'a str, text: &str) -> &'a str {
    let is_abbreviated = text.strip_suffix(rest).is_some_and(|word| word.ends_with(is_letter));
    rest.strip_prefix('.').filter(|_| is_abbreviated).unwrap_or(rest)
}

/// What is said to be about an amount: a tenth less to a tenth more. Two ends already say how far it may be off.
fn around(middle: TypedAmount) -> TypedAmount {
    if middle.low != middle.high {
        return middle;
    }
    let tenth = middle.low * Decimal::new(1, 1);
    TypedAmount { low: (middle.low - tenth).normalize(), high: (middle.high + tenth).normalize(), ..middle }
}

/// What lies above an amount.
fn above(bound: &TypedAmount) -> Result<TypedAmount, AmountError> {
    let high = NO_MORE.into();
    if bound.low < high { Ok(TypedAmount { high, ..bound.clone() }) } else { Err(AmountError::TooLarge) }
}

/// What says that an amount is only the lower end.
fn at_least() -> impl Iterator<Item = &'static str> {
    [">=", ">", "≥"].into_iter().chain(Lang::typed(|words| words.at_least))
}

/// What says that an amount is only the upper end.
fn up_to() -> impl Iterator<Item = &'static str> {
    ["<=", "<", "≤"].into_iter().chain(Lang::typed(|words| words.up_to))
}

/// What says that an amount, or a day, is not exactly that.
pub(super) fn about() -> impl Iterator<Item = &'static str> {
    ["~", "≈", "±"].into_iter().chain(Lang::typed(|words| words.about))
}

/// What follows one of these at the beginning.
pub(super) fn after(text: &str, mut openings: impl Iterator<Item = &'static str>) -> Option<&str> {
    let text = text.trim_start();
    openings.find_map(|said| {
        let head = text.get(..said.len())?;
        let rest = text.get(said.len()..).filter(|_| head.eq_ignore_ascii_case(said))?;
        let ends_in_letter = said.ends_with(is_letter);
        (!(ends_in_letter && rest.starts_with(is_letter))).then_some(rest)
    })
}

/// Reads one number, without a currency.
pub fn parse_number(lang: Lang, text: &str) -> Result<Decimal, AmountError> {
    let typed = parse(lang, text)?;
    if typed.low == typed.high && typed.currency.is_none() { Ok(typed.low) } else { Err(not_a_number(text)) }
}

/// Reads a number of per cent, with or without the sign: `0,04 %` is 0.04.
pub fn parse_percent(lang: Lang, text: &str) -> Result<Decimal, AmountError> {
    let text = text.trim();
    let without = ["%"]
        .into_iter()
        .chain(Lang::typed(|words| words.per_cent))
        .find_map(|unit| text.strip_suffix(unit))
        .unwrap_or(text);
    match parse_number(lang, without) {
        // No share is of thousands.
        Err(AmountError::Ambiguous { smaller, .. }) => Ok(smaller),
        read => read,
    }
}

fn not_a_number(rest: &str) -> AmountError {
    AmountError::NotANumber { rest: rest.trim().to_owned() }
}

/// What a number is multiplied by; two if the word is used for two.
#[derive(Clone, Copy)]
struct Multiplier {
    smaller: i64,
    larger: i64,
}

impl Multiplier {
    const fn exactly(value: i64) -> Multiplier {
        Multiplier { smaller: value, larger: value }
    }
}

/// One amount as it was typed.
#[derive(Clone)]
struct Side {
    smaller: Decimal,
    larger: Decimal,
    multiplier: Option<Multiplier>,
    currency: Option<&'static str>,
    /// Whether the sign of a range came after it.
    goes_on: bool,
}

impl Side {
    fn value(&self) -> Result<Decimal, AmountError> {
        let multiplier = self.multiplier.unwrap_or(Multiplier::exactly(1));
        let times = |number: Decimal, multiplier: i64| {
            number.checked_mul(multiplier.into()).map(|value| value.normalize()).ok_or(AmountError::TooLarge)
        };
        let smaller = times(self.smaller, multiplier.smaller)?;
        let larger = times(self.larger, multiplier.larger)?;
        if smaller != larger {
            Err(AmountError::Ambiguous { smaller, larger })
        } else if smaller > LARGEST.into() {
            Err(AmountError::TooLarge)
        } else {
            Ok(smaller)
        }
    }
}

/// What is left of the text.
struct Tokens<'t> {
    lang: Lang,
    rest: &'t str,
}

enum Token<'t> {
    Number(&'t str),
    Word(Word),
    Dash,
    Other,
}

enum Word {
    Currency(&'static str),
    Multiplier(Multiplier),
    MultipliedCurrency(Multiplier, &'static str),
    Foreign,
    /// `to`.
    Range,
    /// `between`, which says nothing that the range does not.
    Filler,
    Other,
}

impl<'t> Tokens<'t> {
    /// Reads one amount, up to the sign of a range or to the end.
    fn side(&mut self) -> Result<Side, AmountError> {
        let mut number = None;
        let mut multiplier = None;
        let mut currency: Option<&'static str> = None;
        let mut goes_on = false;
        loop {
            let here = self.rest.trim_start();
            let Some(token) = self.next() else { break };
            match token {
                Token::Number(digits) if number.is_none() => number = Some(read(self.lang, digits)?),
                Token::Dash if number.is_none() => return Err(AmountError::Negative),
                Token::Dash | Token::Word(Word::Range) if number.is_some() => {
                    goes_on = true;
                    break;
                }
                Token::Word(Word::Filler) if number.is_none() && currency.is_none() => {}
                Token::Word(Word::Currency(code)) if currency.is_none_or(|before| before == code) => {
                    currency = Some(code);
                }
                Token::Word(Word::Currency(_)) => return Err(AmountError::TwoCurrencies),
                Token::Word(Word::Multiplier(value)) if number.is_some() && multiplier.is_none() => {
                    multiplier = Some(value);
                }
                Token::Word(Word::MultipliedCurrency(value, code))
                    if number.is_some() && multiplier.is_none() && currency.is_none() =>
                {
                    multiplier = Some(value);
                    currency = Some(code);
                }
                Token::Word(Word::Foreign) => {
                    let end = here.len().saturating_sub(self.rest.len());
                    let code = here.get(..end).unwrap_or_default().to_owned();
                    return Err(AmountError::UnknownCurrency { code });
                }
                _ => return Err(not_a_number(here)),
            }
        }
        let Some((smaller, mut larger)) = number else { return Err(not_a_number(self.rest)) };
        // Nobody who sets thousands apart by a sign does so by the other, in `1.234 m`.
        if self.lang.row().numbers.group != NO_BREAK_SPACE && multiplier.is_some() {
            larger = smaller;
        }
        Ok(Side { smaller, larger, multiplier, currency, goes_on })
    }

    fn next(&mut self) -> Option<Token<'t>> {
        self.rest = self.rest.trim_start();
        let c = self.rest.chars().next()?;
        let (token, length) = if let Some(length) = number_length(self.rest) {
            (Token::Number(self.rest.get(..length).unwrap_or_default()), length)
        } else if let Some(length) = [":-", ",-", "..", "…"].iter().find(|sign| self.rest.starts_with(**sign))
        {
            let token = if length.ends_with('-') { Token::Word(Word::Currency("kr")) } else { Token::Dash };
            (token, length.len())
        } else if is_letter(c) {
            let tail = self.rest.trim_start_matches(is_letter);
            let length = self.rest.len().saturating_sub(tail.len());
            let token = word(self.lang, self.rest.get(..length).unwrap_or_default());
            // The point of an abbreviation; two would be the sign of a range.
            let point = tail.starts_with('.') && !tail.starts_with("..");
            (Token::Word(token), length.saturating_add(usize::from(point)))
        } else {
            let token = match c {
                '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => Token::Dash,
                '€' => Token::Word(Word::Currency("EUR")),
                '£' => Token::Word(Word::Currency("GBP")),
                '$' | '¥' => Token::Word(Word::Foreign),
                _ => Token::Other,
            };
            (token, c.len_utf8())
        };
        self.rest = self.rest.get(length..).unwrap_or_default();
        Some(token)
    }
}

/// The letters of the languages. Asking for those of all would bring a table of them.
pub(super) fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic()
        || matches!(c, 'å' | 'ä' | 'ö' | 'æ' | 'ø' | 'é' | 'Å' | 'Ä' | 'Ö' | 'Æ' | 'Ø' | 'É')
}

/// How much of the text is one number: digits, with points, commas, apostrophes and spaces between.
fn number_length(text: &str) -> Option<usize> {
    let digit_first = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    let mut rest = text;
    let mut next = Some(text.strip_prefix(['.', ',']).unwrap_or(text));
    while let Some(digits) = next.filter(|digits| digit_first(digits)) {
        rest = digits.trim_start_matches(|c: char| c.is_ascii_digit());
        next = rest.strip_prefix(['.', ',', '\'', '’']).or(Some(rest.trim_start()));
    }
    let length = text.len().saturating_sub(rest.len());
    (length > 0).then_some(length)
}

/// The value of a number, twice; or its two readings.
fn read(lang: Lang, text: &str) -> Result<(Decimal, Decimal), AmountError> {
    // The digits between separators, each with the separator before it; a space stands for all
    // that can only set thousands apart.
    let mut groups = vec![(' ', String::new())];
    for c in text.chars() {
        match groups.last_mut() {
            Some((_, digits)) if c.is_ascii_digit() => digits.push(c),
            Some((' ', digits)) if digits.is_empty() && c != '.' && c != ',' => {}
            _ => groups.push((if c == '.' || c == ',' { c } else { ' ' }, String::new())),
        }
    }
    let times = |separator| groups.iter().skip(1).filter(|group| group.0 == separator).count();
    let (points, commas, spaces) = (times('.'), times(','), times(' '));
    let last = groups.last().map_or(' ', |group| group.0);
    let is_fraction = match (points, commas) {
        // One of each kind at least, or spaces besides: the last says where the decimals begin.
        (1.., 1..) => last != ' ' && times(last) == 1,
        (1, 0) | (0, 1) if spaces > 0 => last != ' ',
        (1, 0) | (0, 1) => {
            let could_be_thousands = matches!(
                groups.as_slice(),
                [(_, first), (_, second)]
                    if (1..=3).contains(&first.len()) && !first.starts_with('0') && second.len() == 3
            );
            if could_be_thousands && last != lang.row().numbers.group {
                return Ok((exact(&groups, true, text)?, exact(&groups, false, text)?));
            }
            !could_be_thousands
        }
        // No separator but spaces, or one that comes again and again: all are between thousands.
        _ => false,
    };
    let value = exact(&groups, is_fraction, text)?;
    Ok((value, value))
}

/// The value of groups of digits, of which the last may be the decimals.
fn exact(groups: &[(char, String)], is_fraction: bool, text: &str) -> Result<Decimal, AmountError> {
    let (whole, fraction) = match groups.split_last() {
        Some(((_, fraction), whole)) if is_fraction => (whole, fraction.trim_end_matches('0')),
        _ => (groups, ""),
    };
    let well_grouped = match whole {
        [_] => true,
        [(_, first), others @ ..] => {
            let separator = others.first().map(|group| group.0);
            (1..=3).contains(&first.len())
                && others.iter().all(|(sign, digits)| Some(*sign) == separator && digits.len() == 3)
        }
        [] => false,
    };
    let whole: String = whole.iter().map(|(_, digits)| digits.as_str()).collect();
    let whole = whole.trim_start_matches('0');
    if !well_grouped {
        return Err(not_a_number(text));
    } else if whole.len() > 16 {
        return Err(AmountError::TooLarge);
    }
    let scale = u32::try_from(fraction.len()).unwrap_or(u32::MAX);
    let digits = whole.bytes().chain(fraction.bytes());
    digits
        .map(|digit| i64::from(digit & 15))
        .try_fold(0_i64, |value, digit| value.checked_mul(10)?.checked_add(digit))
        .and_then(|value| Decimal::try_new(value, scale).ok())
        .ok_or_else(|| not_a_number(text))
}

/// What a word means.
fn word(lang: Lang, typed: &str) -> Word {
    let lower = typed.to_ascii_lowercase();
    let word = lower.as_str();
    if let Some(code) = currency(word) {
        return Word::Currency(code);
    }
    let two_ways = lang.row().typed.two_ways.iter().find(|(known, _)| *known == word);
    let two_ways = two_ways.map(|&(_, [smaller, larger])| Multiplier { smaller, larger });
    if let Some(multiplier) = two_ways.or_else(|| multiplier(word)) {
        return Word::Multiplier(multiplier);
    }
    // `tkr`, `MSEK`: beside a currency `t` is a thousand in every language.
    for code in codes().chain(["kr"]) {
        if let Some(multiplier) = word.strip_suffix(&code.to_ascii_lowercase()).and_then(multiplier) {
            return Word::MultipliedCurrency(multiplier, code);
        }
    }
    let is = |words| Lang::typed(words).any(|known| known == word);
    if is(|words| words.to) || is(|words| words.and) {
        Word::Range
    } else if is(|words| words.between) || is(|words| words.from) {
        Word::Filler
    } else if is_foreign(typed) {
        Word::Foreign
    } else {
        Word::Other
    }
}

/// Whether a word looks like a currency that is not reckoned with. Of which country a dollar is, is not said.
fn is_foreign(typed: &str) -> bool {
    let is_code = typed.len() == 3 && typed.chars().all(|c| c.is_ascii_uppercase());
    is_code || ["dollar", "dollars"].iter().any(|known| typed.eq_ignore_ascii_case(known))
}

fn currency(word: &str) -> Option<&'static str> {
    let mut named = Lang::ALL.into_iter().flat_map(|lang| lang.row().typed.currencies);
    match named.find(|(known, _)| *known == word) {
        Some((_, code)) => Some(code),
        None => codes().find(|code| code.eq_ignore_ascii_case(word)),
    }
}

/// The codes of the currencies that are reckoned with.
fn codes() -> impl Iterator<Item = &'static str> {
    Currency::ALL.iter().map(|currency| currency.code())
}

/// What a word multiplies by where it means one number.
fn multiplier(word: &str) -> Option<Multiplier> {
    let is = |words| Lang::typed(words).any(|known| known == word);
    if is(|words| words.thousand) {
        Some(THOUSAND)
    } else if is(|words| words.million) {
        Some(MILLION)
    } else {
        is(|words| words.milliard).then_some(MILLIARD)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Lang::{Da, En, Fi, Nb, Sv};

    fn exact(text: &str) -> Decimal {
        Decimal::from_str_exact(text).unwrap()
    }

    /// What was read, in one line: `low..high currency`.
    fn show(lang: Lang, text: &str) -> String {
        match parse(lang, text) {
            Ok(TypedAmount { low, high, currency }) => {
                let currency = currency.map(|code| format!(" {code}")).unwrap_or_default();
                if low == high { format!("{low}{currency}") } else { format!("{low}..{high}{currency}") }
            }
            Err(AmountError::Ambiguous { smaller, larger }) => format!("{smaller} or {larger}"),
            Err(AmountError::NotANumber { rest }) => format!("? {rest}"),
            Err(AmountError::UnknownCurrency { code }) => format!("currency {code}"),
            Err(error) => format!("{error:?}"),
        }
    }

    fn check(cases: &[(Lang, &str, &str)]) {
        for &(lang, text, expected) in cases {
            assert_eq!(show(lang, text), expected, "{text:?} in {}", lang.tag());
        }
    }

    fn check_all(cases: &[(&str, &str)]) {
        for &(text, expected) in cases {
            check(&Lang::ALL.map(|lang| (lang, text, expected)));
        }
    }

    #[test]
    fn whole_numbers_in_every_grouping() {
        check_all(&[
            ("0", "0"),
            ("007", "7"),
            ("400000", "400000"),
            ("1 033 257 000", "1033257000"),
            ("1\u{a0}033\u{a0}257\u{a0}000", "1033257000"),
            ("1\u{202f}033\u{202f}257", "1033257"),
            ("1'033'257", "1033257"),
            ("1’033’257", "1033257"),
            ("1.234.567", "1234567"),
            ("1,234,567", "1234567"),
            ("  42  ", "42"),
        ]);
    }

    #[test]
    fn decimals_where_only_one_reading_is_left() {
        check_all(&[
            ("1.5", "1.5"),
            ("1,5", "1.5"),
            ("0,234", "0.234"),
            ("0.234", "0.234"),
            ("1234,567", "1234.567"),
            ("1 234,567", "1234.567"),
            ("1 234.5", "1234.5"),
            ("1.234,5", "1234.5"),
            ("1,234.5", "1234.5"),
            ("1,234,567.891", "1234567.891"),
            ("1.0000", "1"),
            (".5", "0.5"),
            (",5", "0.5"),
            ("12,50", "12.5"),
        ]);
    }

    #[test]
    fn three_digits_after_one_separator_are_open_unless_it_sets_thousands_apart() {
        check(&[
            (En, "1,234", "1234"),
            (En, "1.234", "1.234 or 1234"),
            (En, "12.345", "12.345 or 12345"),
            (En, "EUR 12.345", "12.345 or 12345"),
            (En, "1.234 m", "1234000"),
            (En, "12.5", "12.5"),
            (Sv, "1,234", "1.234 or 1234"),
            (Sv, "1.234", "1.234 or 1234"),
            (Nb, "400.000", "400 or 400000"),
            (Nb, "12.500 kr", "12.5 or 12500"),
            (Sv, "1,234 mn", "1234000 or 1234000000"),
            (Sv, "10–1.234", "1.234 or 1234"),
            (Fi, "1,234", "1.234 or 1234"),
            (Fi, "1.234", "1.234 or 1234"),
            (Da, "1.234", "1234"),
            (Da, "400.000", "400000"),
            (Da, "12.500 kr", "12500 kr"),
            (Da, "1,234", "1.234 or 1234"),
            (Da, "1,234 mio.", "1234000"),
            (Da, "1.234,50", "1234.5"),
            (Da, "12.5", "12.5"),
        ]);
    }

    #[test]
    fn units_in_all_languages() {
        check_all(&[
            ("10k", "10000"),
            ("10 tusen", "10000"),
            ("2.5 m", "2500000"),
            ("2,5 milj", "2500000"),
            ("2,5 milj.", "2500000"),
            ("2 mn", "2000000"),
            ("2 mln", "2000000"),
            ("2 million", "2000000"),
            ("2 millions", "2000000"),
            ("1 miljon", "1000000"),
            ("2 miljoner", "2000000"),
            ("2 millioner", "2000000"),
            ("2 mill.", "2000000"),
            ("2 MILL", "2000000"),
            ("2 millionar", "2000000"),
            ("2,5 mio.", "2500000"),
            ("2,5 miljoonaa", "2500000"),
            ("10 tusind", "10000"),
            ("10 tuhatta", "10000"),
            ("1 mia.", "1000000000"),
            ("2 milliardar", "2000000000"),
            ("3 miljardia", "3000000000"),
            ("1 mrd", "1000000000"),
            ("1 md", "1000000000"),
            ("3 miljarder", "3000000000"),
            ("1 milliard", "1000000000"),
            ("1,5 bn", "1500000000"),
            ("500 tkr", "500000 kr"),
            ("5 Mkr", "5000000 kr"),
            ("5 mnkr", "5000000 kr"),
            ("5 MSEK", "5000000 SEK"),
            ("5 mnok", "5000000 NOK"),
        ]);
        check(&[
            (En, "1 billion", "1000000000"),
            (Nb, "1 billion", "1000000000 or 1000000000000"),
            (Da, "2 billioner", "2000000000 or 2000000000000"),
            (Fi, "1 billion", "1000000000 or 1000000000000"),
            (Sv, "10 t", "10000"),
            (Nb, "10 tn", "10000"),
            (En, "10 tn", "10000 or 10000000000000"),
        ]);
    }

    #[test]
    fn currencies_before_or_after() {
        check_all(&[
            ("NOK 400 000", "400000 NOK"),
            ("400 000 kr", "400000 kr"),
            ("400 000 kr.", "400000 kr"),
            ("kr 400 000", "400000 kr"),
            ("400 000 kronor", "400000 kr"),
            ("400 000 kroner", "400000 kr"),
            ("400 000:-", "400000 kr"),
            ("400 000,-", "400000 kr"),
            ("€2m", "2000000 EUR"),
            ("2m€", "2000000 EUR"),
            ("£ 17.5 m", "17500000 GBP"),
            ("sek 5", "5 SEK"),
            ("5 USD", "5 USD"),
            ("5 m CHF", "5000000 CHF"),
            ("2.5 mdkk", "2500000 DKK"),
            ("10 zloty", "10 PLN"),
            ("SEK 5 SEK", "5 SEK"),
            ("20 million euros", "20000000 EUR"),
            ("20 miljoonaa euroa", "20000000 EUR"),
            ("400 000 kruunua", "400000 kr"),
            ("2,5 mio. kr.", "2500000 kr"),
            ("5 M€", "5000000 EUR"),
        ]);
        check(&[(En, "NOK 400,000", "400000 NOK")]);
    }

    #[test]
    fn ranges() {
        check_all(&[
            ("10-50 m", "10000000..50000000"),
            ("10 m – 50 m", "10000000..50000000"),
            ("500 k – 1 m", "500000..1000000"),
            ("10 to 50 million", "10000000..50000000"),
            ("10 till 50 miljoner kronor", "10000000..50000000 kr"),
            ("10 til 50 mill. kr", "10000000..50000000 kr"),
            ("mellan 10 och 50", "10..50"),
            ("mellem 10 og 50", "10..50"),
            ("mellom 10 og 50", "10..50"),
            ("välillä 10 ja 50", "10..50"),
            ("between 10 and 50", "10..50"),
            ("10..50", "10..50"),
            ("10 m..50 m", "10000000..50000000"),
            ("1 000–5 000", "1000..5000"),
            ("EUR 10–20", "10..20 EUR"),
            ("10 SEK – 20 SEK", "10..20 SEK"),
            ("10–10", "10"),
        ]);
    }

    #[test]
    fn only_the_upper_end() {
        check_all(&[
            ("< 2m", "0..2000000"),
            ("<2 m EUR", "0..2000000 EUR"),
            ("≤ 500 k", "0..500000"),
            ("under 2 million", "0..2000000"),
            ("Up to 2 million", "0..2000000"),
            ("upp till 2 miljoner kronor", "0..2000000 kr"),
            ("mindre än 2 mn", "0..2000000"),
            ("inntil 2 mill. kr", "0..2000000 kr"),
            ("høyst 5", "0..5"),
            ("høgst 5", "0..5"),
            ("højst 5 mio.", "0..5000000"),
            ("Op til 2 mio. EUR", "0..2000000 EUR"),
            ("Enintään 2 milj. EUR", "0..2000000 EUR"),
            ("alle 5", "0..5"),
            ("< 0", "0"),
        ]);
    }

    #[test]
    fn only_the_lower_end() {
        check_all(&[
            ("> 500m", "500000000..1000000000000"),
            (">500 m EUR", "500000000..1000000000000 EUR"),
            ("≥ 5", "5..1000000000000"),
            ("more than 2 million", "2000000..1000000000000"),
            ("At least 2 m", "2000000..1000000000000"),
            ("över 2 miljoner kronor", "2000000..1000000000000 kr"),
            ("Över 2 mn", "2000000..1000000000000"),
            ("minst 2 mn", "2000000..1000000000000"),
            ("mer enn 2 mill. kr", "2000000..1000000000000 kr"),
            ("meir enn 5", "5..1000000000000"),
            ("mere end 5", "5..1000000000000"),
            ("mindst 2 mio.", "2000000..1000000000000"),
            ("yli 500 milj. EUR", "500000000..1000000000000 EUR"),
            ("vähintään 5", "5..1000000000000"),
            ("frå 5 mill.", "5000000..1000000000000"),
            ("from 5 m", "5000000..1000000000000"),
            ("fra 5 mill.", "5000000..1000000000000"),
            ("from 5 to 10 m", "5000000..10000000"),
        ]);
    }

    #[test]
    fn about_is_a_tenth_less_to_a_tenth_more() {
        let about = [
            "ca 2 m",
            "~ 2m",
            "~2m",
            "about 2m",
            "omkring 2 mn",
            "rundt 2 mill.",
            "ungefär 2 mn",
            "approx. 2 m",
        ];
        check_all(&about.map(|text| (text, "1800000..2200000")));
        let others = ["om lag 2 mill.", "godt 2 mio.", "noin 2 milj.", "n. 2 milj."];
        check_all(&others.map(|text| (text, "1800000..2200000")));
        check_all(&[
            ("ca. 500 000", "450000..550000"),
            ("Ca 500 000", "450000..550000"),
            ("ungefär 12 mkr", "10800000..13200000 kr"),
            ("about 10-50 m", "10000000..50000000"),
            ("up to about 2 m", "0..2200000"),
            ("more than about 2 m", "1800000..1000000000000"),
            ("~.5 m", "450000..550000"),
            ("about 0", "0"),
            ("about", "Empty"),
            ("about 2 apples", "? apples"),
        ]);
    }

    #[test]
    fn what_is_refused() {
        check_all(&[
            ("> 2–5 m", "? > 2–5 m"),
            ("> 1000 mrd", "TooLarge"),
            ("overly 5", "? overly 5"),
            ("care 5", "? care 5"),
            ("< 2–5 m", "? < 2–5 m"),
            ("<", "Empty"),
            ("under", "Empty"),
            ("underlig", "? underlig"),
            ("", "Empty"),
            ("  \u{a0} ", "Empty"),
            ("-5", "Negative"),
            ("−5 m", "Negative"),
            ("kr -5", "Negative"),
            ("5 – -3", "Negative"),
            ("50–10", "LowAboveHigh"),
            ("50 m – 10", "LowAboveHigh"),
            ("1000000000000000", "1000000000000000"),
            ("1000000000000001", "TooLarge"),
            ("99999999999999999999999999999999999999", "TooLarge"),
            ("2000000 mrd", "TooLarge"),
            ("5 CAD", "currency CAD"),
            ("$5", "currency $"),
            ("5 dollars", "currency dollars"),
            ("5 JPY", "currency JPY"),
            ("5 XYZ", "currency XYZ"),
            ("5 EUR SEK", "TwoCurrencies"),
            ("EUR 5 – 10 SEK", "TwoCurrencies"),
            ("abc", "? abc"),
            ("5 apples", "? apples"),
            ("5 m m", "? m"),
            ("m 5", "? m 5"),
            ("10 50", "? 10 50"),
            ("1,23,456", "? 1,23,456"),
            ("1.234,567.890", "? 1.234,567.890"),
            ("5 %", "? %"),
            ("5.", "? ."),
            ("kr", "? "),
            ("5–", "? "),
            ("1–2–3", "? 3"),
            ("0.12345678901234567891", "? 0.12345678901234567891"),
            ("١٢", "? ١٢"),
        ]);
    }

    #[test]
    fn what_is_shown_is_read_back() {
        for value in ["0", "999", "1000", "400000", "1033257000", "12.5", "1234.567", "999999999999999"] {
            for lang in Lang::ALL {
                let shown = crate::text::number::money(lang, "SEK", exact(value));
                assert_eq!(show(lang, &shown), format!("{value} SEK"), "{shown}");
            }
        }
    }

    #[test]
    fn nothing_typed_is_too_strange() {
        let mut typed = vec![String::new()];
        for _ in 0..4 {
            let longer =
                typed.iter().flat_map(|text| "10 .,-–kr€to'".chars().map(move |c| format!("{text}{c}")));
            typed = longer.collect();
            for text in &typed {
                for lang in Lang::ALL {
                    let _ = parse(lang, text);
                }
            }
        }
    }

    #[test]
    fn numbers_and_per_cent() {
        assert_eq!(parse_number(En, "1,200"), Ok(exact("1200")));
        assert!(parse_number(En, "5 kr").is_err());
        assert!(parse_number(En, "5–6").is_err());
        assert_eq!(parse_percent(Sv, "0,04 %"), Ok(exact("0.04")));
        assert_eq!(parse_percent(En, "4%"), Ok(exact("4")));
        assert_eq!(parse_percent(Nb, "4 prosent"), Ok(exact("4")));
        assert_eq!(parse_percent(Da, "4 pct."), Ok(exact("4")));
        assert_eq!(parse_percent(Fi, "4 prosenttia"), Ok(exact("4")));
        assert_eq!(parse_percent(Sv, "4"), Ok(exact("4")));
        assert_eq!(parse_percent(En, "4.125 %"), Ok(exact("4.125")));
        assert_eq!(parse_percent(Sv, "%"), Err(AmountError::Empty));
    }
}
