//! The rules that messages are checked by, each of one message or a text at a time: `tests/texts.rs` asks them of all files,
//! and the program in `tools/texts` of one. They are no part of the build.

use std::collections::BTreeSet;

use super::texts::languages::Lang;
use super::texts::read::{Kind, Message, Part};

/// The list of messages that may be the same in two languages.
pub const SAME: &str = "src/text/same-in-two-languages.txt";

/// The list of terms.
pub const TERMS: &str = "docs/terms.md";

/// Messages with one form for one and for more, where English has two: *1 år, 2 år*.
const ONE_FORM: [(&str, &[&str]); 1] = [("duration-years", &["sv", "nb", "nn"])];

/// Stands in the place of a variable, and around each variant, where a text is looked at.
pub const SIGN: &str = "\u{fffc}";

/// A text with a sign in the place of each variable and around each variant, so that what stands
/// on their two sides does not touch.
pub fn plain(parts: &[Part]) -> String {
    let show = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Variable(_) => SIGN.to_owned(),
        Part::Choice { variants, default, .. } => {
            let variants = variants.iter().map(|(_, parts)| parts).chain([default]);
            variants.flat_map(|parts| [SIGN.to_owned(), plain(parts)]).chain([SIGN.to_owned()]).collect()
        }
    };
    parts.iter().map(show).collect()
}

/// The names of a message's variables.
pub fn variables(message: &Message) -> Vec<String> {
    message.variables().into_keys().collect()
}

/// The variables by which English tells one from more, and this message of a language does not.
pub fn missing_plurals(language: &str, name: &str, english: &Message, message: &Message) -> Vec<String> {
    if ONE_FORM.iter().any(|(one, languages)| *one == name && languages.contains(&language)) {
        return Vec::new();
    }
    let (mut wanted, mut there) = (BTreeSet::new(), BTreeSet::new());
    plurals(&english.parts, &mut wanted);
    plurals(&message.parts, &mut there);
    wanted.difference(&there).map(|variable| (*variable).to_owned()).collect()
}

/// The variables by which a text tells one from more.
fn plurals<'a>(parts: &'a [Part], found: &mut BTreeSet<&'a str>) {
    for part in parts {
        if let Part::Choice { variable, kind, variants, default } = part {
            if *kind == Kind::Number && variants.iter().any(|(key, _)| key == "1") {
                found.insert(variable);
            }
            for (_, parts) in variants {
                plurals(parts, found);
            }
            plurals(default, found);
        }
    }
}

/// Whether two messages say the same, and enough to be worth a look.
pub fn is_same(one: &Message, other: &Message) -> bool {
    let text = plain(&one.parts);
    text.chars().filter(|c| c.is_alphabetic()).count() > 3 && plain(&other.parts) == text
}

/// What the list at [`SAME`] allows: a name, and two languages in the order of the table.
pub fn allowed(list: &str) -> BTreeSet<(String, &str, &str)> {
    let mut allowed = BTreeSet::new();
    for line in list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let mut words = line.split_whitespace();
        let name = words.next().unwrap_or_default();
        let languages: Vec<&str> = words.collect();
        for (place, first) in languages.iter().enumerate() {
            for second in languages.iter().skip(place + 1) {
                allowed.insert((name.to_owned(), *first, *second));
            }
        }
    }
    allowed
}

/// What is wrong with the typesetting of a text.
pub fn faults(language: &str, text: &str) -> Vec<&'static str> {
    let mut faults = Vec::new();
    let mut fault = |is: bool, what| {
        if is {
            faults.push(what);
        }
    };
    fault(text.contains("  "), "two spaces");
    fault(text.split('\n').any(|line| line != line.trim_matches(' ')), "a space at the beginning or the end");
    fault(text.contains('\''), "a straight apostrophe instead of ’");
    fault(text.contains('"'), "straight quotation marks");
    fault(text.contains("..."), "three full stops instead of …");
    fault(text.contains(" - "), "a hyphen instead of –");
    fault([" ,", " .", " ;", " ?", " !"].iter().any(|pair| text.contains(pair)), "a space before a sign");
    let chars: Vec<char> = text.chars().collect();
    let spaced = |window: &[char]| matches!(window, [a, ' ', b, c, d] if [a, b, c, d].iter().all(|c| c.is_ascii_digit()));
    let row = of_tag(language).unwrap_or_default().row();
    if row.numbers.percent == "%" {
        fault(text.contains(" %"), "a space before %");
    } else {
        fault(text.contains(" %"), "a space that can break before %: write { \"\\u00A0\" }");
        let tight = |pair: &[char]| matches!(pair, [c, '%'] if c.is_ascii_digit() || *c == '\u{fffc}');
        fault(chars.windows(2).any(tight), "no space before %");
        fault(chars.windows(5).any(spaced), "a space that can break within a number: write { \"\\u00A0\" }");
    }
    let foreign = row.foreign_marks;
    fault(text.contains(|c| foreign.contains(c)), "quotation marks of another language");
    faults
}

/// The language of a tag.
pub fn of_tag(tag: &str) -> Option<Lang> {
    Lang::ALL.into_iter().find(|lang| lang.row().tag == tag)
}

/// What the list of terms says is always wrong in a language, by the language's own name.
pub fn rejected(list: &str) -> Vec<(String, Vec<String>)> {
    const NOT: usize = 4;
    let sections = list.split("\n## ").skip(1);
    let of_row = |row: &str| -> Vec<String> {
        let cell = row.split('|').nth(NOT).unwrap_or_default().to_owned();
        cell.split('`').skip(1).step_by(2).map(str::to_lowercase).collect()
    };
    sections
        .filter_map(|section| {
            let (name, rows) = section.split_once('\n')?;
            let rows = rows.lines().filter(|line| line.starts_with('|'));
            Some((name.trim().to_owned(), rows.flat_map(of_row).collect()))
        })
        .collect()
}

/// Which of the rejected words are in a message.
pub fn rejected_in<'w>(words: &'w [String], message: &Message) -> Vec<&'w str> {
    let text = plain(&message.parts).to_lowercase();
    words.iter().map(String::as_str).filter(|words| has_words(&text, words)).collect()
}

/// Whether a text has some words one after another, whole.
pub fn has_words(text: &str, words: &str) -> bool {
    let bounded = |at: usize| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + words.len()..).and_then(|after| after.chars().next());
        [before, after].into_iter().flatten().all(|c| !c.is_alphanumeric())
    };
    text.match_indices(words).any(|(at, _)| bounded(at))
}

/// So many words a sentence has at most in the words that are easier to read.
pub const MOST_WORDS: usize = 15;

/// The sentences of a text, each as its words. What is shown in the place of a variable is no word.
pub fn sentences(text: &str) -> Vec<Vec<&str>> {
    let ends_one = |word: &str| word.ends_with(['.', '?', '!', ':']);
    let mut sentences: Vec<Vec<&str>> = vec![Vec::new()];
    for word in text.split_whitespace() {
        if word.contains(char::is_alphanumeric)
            && let Some(sentence) = sentences.last_mut()
        {
            sentence.push(word);
        }
        if ends_one(word) {
            sentences.push(Vec::new());
        }
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}
