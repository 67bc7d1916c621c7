//! The words of a language for whoever reads or writes a table of cases: every question with its options, and what is said of a
//! table (`www/library/portfolio.js`).

use super::data::{KeyText, data};
use super::questions::kind;
use crate::engine::Question;
use crate::engine::find::imposition::Prospect;
use crate::law::{Currency, Regime};
use crate::text::cite::named;
use crate::text::{Lang, explain};

data! {
    /// The words of a language for a table of cases.
    WordsData {
        /// The language.
        lang: KeyText,
        /// Every question, in the order of the law.
        questions: Vec<WordedData>,
        /// What is said of a table.
        texts: Vec<NamedData>,
        /// The codes of the currencies.
        currencies: Vec<KeyText>,
    }
    /// A question in words.
    WordedData {
        /// Its key.
        key: KeyText,
        /// What is answered, as in `Question`.
        kind: KeyText,
        /// In words.
        text: String,
        /// What it can be answered with, where it has options or asks for provisions.
        options: Vec<NamedData>,
    }
    /// Something by its key, in words.
    NamedData {
        /// Its key.
        key: KeyText,
        /// In words.
        text: KeyText,
    }
}

/// What is said of the columns of a table.
const COLUMNS: [&str; 17] = [
    "col-name",
    "col-on",
    "col-whether",
    "col-ended",
    "col-typical",
    "col-half-low",
    "col-half-high",
    "col-low",
    "col-high",
    "col-range",
    "col-currency",
    "col-maximum",
    "col-maximum-low",
    "col-maximum-high",
    "col-maximum-currency",
    "col-problems",
    "code-other",
];

/// What is said of a problem, by its code.
const CODES: [&str; 17] = [
    "code-not-a-table",
    "code-not-a-file",
    "code-no-such-question",
    "code-twice",
    "code-too-wide",
    "code-quotes",
    "code-missing",
    "code-no-such-option",
    "code-no-such-provision",
    "code-no-such-view",
    "code-not-a-date",
    "code-not-an-amount",
    "code-not-a-conduct",
    "code-not-a-portion",
    "code-out-of-bounds",
    "code-wrong-way-round",
    "code-too-many",
];

/// The words of a language.
pub fn words(lang: Lang) -> WordsData {
    let said = |key: &KeyText| NamedData { key, text: named(lang, "many", key) };
    let whether = Prospect::ALL.iter().map(|prospect| {
        let key = match prospect {
            Prospect::Excluded => "whether-excluded",
            Prospect::Possible => "whether-possible",
            Prospect::Likely => "whether-likely",
        };
        said(&key)
    });
    WordsData {
        lang: lang.tag(),
        questions: Question::all().map(|question| worded(lang, question)).collect(),
        texts: COLUMNS.iter().chain(&CODES).map(said).chain(whether).collect(),
        currencies: Currency::ALL.iter().map(|currency| currency.code()).collect(),
    }
}

fn worded(lang: Lang, question: Question) -> WordedData {
    WordedData {
        key: question.key(),
        kind: kind(question),
        text: explain::question_of_conduct(lang, question),
        options: match question {
            Question::Choice(id) => id
                .circumstances()
                .map(|of| NamedData { key: of.key(), text: explain::option(lang, of) })
                .collect(),
            Question::Infringements => provisions(lang),
            _ => Vec::new(),
        },
    }
}

/// The provisions of every regime, each once.
fn provisions(lang: Lang) -> Vec<NamedData> {
    let mut all: Vec<NamedData> = Vec::new();
    for provision in Regime::ALL.iter().flat_map(|regime| regime.provisions()) {
        if all.iter().all(|known| known.key != provision.key) {
            all.push(NamedData { key: provision.key, text: explain::provision(lang, provision.key) });
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_has_words_in_every_language() {
        for lang in Lang::ALL {
            let words = words(lang);
            for text in words.texts.iter().chain(words.questions.iter().flat_map(|it| &it.options)) {
                assert!(!text.text.is_empty(), "{}: {}", lang.tag(), text.key);
            }
        }
    }
}
