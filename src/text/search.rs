//! Searching without regard to case and accents: what is searched and what is looked for are written alike first.

/// A text in small letters without accents: `Źródło` is `zrodlo`, `Køge` is `koge`, `Straße` is `strasse`.
///
/// Of the Latin letters of the decisions' languages; what is in another script only becomes small.
pub fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match plain(letter) {
            Some(letters) => out.push_str(letters),
            None if letter.is_ascii() => out.push(letter.to_ascii_lowercase()),
            None => out.extend(letter.to_lowercase()),
        }
    }
    out
}

/// Whether every word looked for is somewhere in a text; both are folded.
pub fn has_all(text: &str, words: &str) -> bool {
    words.split_whitespace().all(|word| text.contains(word))
}

/// What an accented letter is without its accent; `None` of what has none.
const fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => "a",
        'Æ' | 'æ' => "ae",
        'Ç' | 'ç' | 'Ć'..='č' => "c",
        'Ð' | 'ð' | 'Ď'..='đ' => "d",
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => "e",
        'Ĝ'..='ģ' => "g",
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => "i",
        'Ķ' | 'ķ' => "k",
        'Ĺ'..='ł' => "l",
        'Ñ' | 'ñ' | 'Ń'..='ň' => "n",
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' => "o",
        'Œ' | 'œ' => "oe",
        'Ŕ'..='ř' => "r",
        'Ś'..='š' | 'Ș' | 'ș' => "s",
        'ß' | 'ẞ' => "ss",
        'Ţ'..='ŧ' | 'Ț' | 'ț' => "t",
        'Þ' | 'þ' => "th",
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => "u",
        'Ý' | 'ý' | 'ÿ' | 'Ŷ'..='Ÿ' => "y",
        'Ź'..='ž' => "z",
        // A word may be typed with either.
        '’' => "'",
        '\u{a0}' => " ",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_do_not_count() {
        for (text, plain) in [
            ("Źródło ŻÓŁĆ", "zrodlo zolc"),
            ("Køge ÅLESUND Ærø", "koge alesund aero"),
            ("Çà et là, Œuvre", "ca et la, oeuvre"),
            ("Straße ẞ", "strasse ss"),
            ("Țăran Šiauliai Łódź Őrség Ūdens", "taran siauliai lodz orseg udens"),
            ("Þjóðskrá", "thjodskra"),
            ("КЗЛД ППН-01", "кзлд ппн-01"),
            ("men’s 5(1)(f)", "men's 5(1)(f)"),
        ] {
            assert_eq!(folded(text), plain);
        }
    }

    #[test]
    fn each_word_is_looked_for() {
        let text = folded("Clearview AI Inc., CNIL, SAN-2022-019");
        for (words, found) in [
            ("clearview", true),
            ("CNIL  view", true),
            ("san-2022", true),
            ("", true),
            ("clearview ico", false),
        ] {
            assert_eq!(has_all(&text, &folded(words)), found, "{words}");
        }
    }
}
