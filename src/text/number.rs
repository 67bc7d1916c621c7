//! Numbers as they are shown: exact, with the separators of the language.

use rust_decimal::Decimal;

use super::lang::Lang;

/// The space that keeps a number together; groups of digits and units are set off by it.
pub const NO_BREAK_SPACE: char = '\u{a0}';

/// A whole number with its thousands set apart: `1,234` or `1 234`.
pub fn count(lang: Lang, value: u64) -> String {
    decimal(lang, value.into())
}

/// How many there are of something: [`count`] of a length.
pub fn how_many(lang: Lang, length: usize) -> String {
    count(lang, length.try_into().unwrap_or_default())
}

/// The least and the most of a number: one where they are the same.
pub fn counts(lang: Lang, [least, most]: [u32; 2]) -> String {
    let [least, most] = [least, most].map(|number| count(lang, number.into()));
    if least == most { least } else { [&least, "–", &most].concat() }
}

/// A whole number without separators, such as a year.
pub fn plain(value: u64) -> String {
    Decimal::from(value).to_string()
}

/// A number with all its decimals and no more: `1,033,257,000` or `1 234,5`.
pub fn decimal(lang: Lang, value: Decimal) -> String {
    write(lang, value, 0)
}

/// An amount of money without its currency: whole, or with at least two decimals. Nothing is
/// rounded.
pub fn amount(lang: Lang, value: Decimal) -> String {
    write(lang, value, 2)
}

/// An amount with the code of its currency where the language has it: `SEK 400,000` in English,
/// `400 000 SEK` in Swedish.
pub fn money(lang: Lang, currency: &str, value: Decimal) -> String {
    let amount = amount(lang, value);
    let (first, last) = if lang.row().numbers.currency_first {
        (currency, amount.as_str())
    } else {
        (amount.as_str(), currency)
    };
    let mut text = String::from(first);
    text.push(NO_BREAK_SPACE);
    text.push_str(last);
    text
}

/// A number of per cent: 4 is `4%` in English and `4 %` in the other languages.
pub fn percent(lang: Lang, value: Decimal) -> String {
    let mut text = decimal(lang, value);
    text.push_str(lang.row().numbers.percent);
    text
}

/// A number in few characters, for the axes of charts: `10k`, `2.5m`, `1bn`, or `10 000`,
/// `2,5 mn`, `1 mrd.`. It is rounded to two decimals of its unit, so never use it for a result.
pub fn short(lang: Lang, value: Decimal) -> String {
    for &(zeros, name) in lang.row().numbers.short {
        // Multiplied by 0.001 and so on, which is exact; dividing is a lot of code.
        let scaled = value.checked_mul(Decimal::new(1, zeros)).unwrap_or_default();
        if scaled.abs() >= Decimal::ONE {
            let mut text = decimal(lang, scaled.round_dp(2));
            text.push_str(name);
            return text;
        }
    }
    decimal(lang, value.round_dp(2))
}

/// Writes a number; if it has decimals, at least so many.
fn write(lang: Lang, value: Decimal, at_least: usize) -> String {
    let value = value.normalize();
    let digits = value.abs().array_string();
    let digits = digits.as_ref();
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut text = String::new();
    if value.is_sign_negative() && !value.is_zero() {
        text.push('\u{2212}');
    }
    for (left, digit) in (0..whole.len()).rev().zip(whole.chars()) {
        text.push(digit);
        if left % 3 == 0 && left > 0 {
            text.push(lang.row().numbers.group);
        }
    }
    if !fraction.is_empty() {
        text.push(lang.row().numbers.point);
        text.push_str(fraction);
        for _ in fraction.len()..at_least {
            text.push('0');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(text: &str) -> Decimal {
        Decimal::from_str_exact(text).unwrap()
    }

    /// English, Swedish, Bokmål, Nynorsk, Danish and Finnish, with `_` for the no-break space.
    fn all(show: impl Fn(Lang) -> String) -> [String; 6] {
        Lang::ALL.map(|lang| show(lang).replace(NO_BREAK_SPACE, "_"))
    }

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(
            all(|lang| decimal(lang, exact("1033257000"))),
            [
                "1,033,257,000",
                "1_033_257_000",
                "1_033_257_000",
                "1_033_257_000",
                "1.033.257.000",
                "1_033_257_000"
            ]
        );
        assert_eq!(all(|lang| count(lang, 0)), ["0"; 6]);
        assert_eq!(all(|lang| count(lang, 999)), ["999"; 6]);
        assert_eq!(all(|lang| count(lang, 1_000)), ["1,000", "1_000", "1_000", "1_000", "1.000", "1_000"]);
        assert_eq!(count(Lang::En, u64::MAX), "18,446,744,073,709,551,615");
    }

    #[test]
    fn decimals_are_kept_and_no_zero_is_added() {
        assert_eq!(
            all(|lang| decimal(lang, exact("1234.5600"))),
            ["1,234.56", "1_234,56", "1_234,56", "1_234,56", "1.234,56", "1_234,56"]
        );
        assert_eq!(
            decimal(Lang::En, exact("0.0000000000000000000000000001")),
            "0.0000000000000000000000000001"
        );
        assert_eq!(decimal(Lang::En, exact("100")), "100");
        assert_eq!(decimal(Lang::En, exact("100.00")), "100");
    }

    #[test]
    fn a_negative_number_has_a_minus_sign() {
        assert_eq!(decimal(Lang::En, exact("-1234.5")), "\u{2212}1,234.5");
        assert_eq!(decimal(Lang::En, exact("-0")), "0");
    }

    #[test]
    fn an_amount_has_two_decimals_or_none() {
        assert_eq!(
            all(|lang| amount(lang, exact("400000"))),
            ["400,000", "400_000", "400_000", "400_000", "400.000", "400_000"]
        );
        assert_eq!(
            all(|lang| amount(lang, exact("12.5"))),
            ["12.50", "12,50", "12,50", "12,50", "12,50", "12,50"]
        );
        assert_eq!(amount(Lang::En, exact("12.345")), "12.345");
        assert_eq!(
            all(|lang| money(lang, "SEK", exact("400000"))),
            ["SEK_400,000", "400_000_SEK", "400_000_SEK", "400_000_SEK", "400.000_SEK", "400_000_SEK"]
        );
    }

    #[test]
    fn per_cent_is_set_off_in_the_north() {
        assert_eq!(
            all(|lang| percent(lang, exact("0.04"))),
            ["0.04%", "0,04_%", "0,04_%", "0,04_%", "0,04_%", "0,04_%"]
        );
    }

    #[test]
    fn short_forms_are_those_of_the_language() {
        assert_eq!(all(|lang| short(lang, exact("0"))), ["0"; 6]);
        assert_eq!(
            all(|lang| short(lang, exact("10000"))),
            ["10k", "10_000", "10_000", "10_000", "10.000", "10_000"]
        );
        assert_eq!(
            all(|lang| short(lang, exact("2500000"))),
            ["2.5m", "2,5_mn", "2,5_mill.", "2,5_mill.", "2,5_mio.", "2,5_milj."]
        );
        assert_eq!(
            all(|lang| short(lang, exact("1000000000"))),
            ["1bn", "1_md", "1_mrd.", "1_mrd.", "1_mia.", "1_mrd."]
        );
        assert_eq!(short(Lang::En, exact("1033257000")), "1.03bn");
    }
}
