//! How hard the path of a visitor is to read: LIX (C. H. Björnsson, *Läsbarhet*, 1968), the words of a sentence plus the share of
//! words of more than six letters in per cent. Below 30 is very easy, 40 is the language of newspapers. It is made for languages
//! like Swedish; Finnish words are long, so its figures compare with each other alone.

use std::collections::BTreeMap;

use crate::check::{plain, sentences};
use crate::texts::read::{Message, Texts};

/// What happened, the questions, the result and what to do now, by how the messages begin.
const PATH: [&str; 13] = [
    "ask-",
    "assumed-",
    "happened-",
    "hint-",
    "limits-",
    "outcome-",
    "path-",
    "result-",
    "row-",
    "situation-",
    "start-",
    "todo-",
    "whether-",
];
/// Drafts to copy: no words of the page.
const BESIDE: &str = "todo-letter-";
/// A name or a label is no sentence to read.
const FEWEST_WORDS: usize = 3;
const LONG: usize = 6;

/// What a language scores in its ordinary words and in the easier ones.
pub fn of(texts: &Texts) -> [Score; 2] {
    let path: BTreeMap<&String, &Message> = texts
        .messages
        .iter()
        .filter(|(name, _)| PATH.iter().any(|prefix| name.starts_with(prefix)) && !name.starts_with(BESIDE))
        .collect();
    let easier = path.iter().map(|(name, message)| texts.easy.get(*name).unwrap_or(message));
    [Score::of(path.values().copied()), Score::of(easier)]
}

/// What was counted in some messages.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Score {
    sentences: usize,
    words: usize,
    long: usize,
}

impl Score {
    fn of<'a>(messages: impl Iterator<Item = &'a Message>) -> Self {
        let mut score = Self::default();
        for message in messages {
            score.read(&plain(&message.parts));
        }
        score
    }

    fn read(&mut self, text: &str) {
        let letters = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count();
        for words in sentences(text) {
            let words: Vec<usize> = words.iter().map(letters).filter(|letters| *letters > 0).collect();
            if words.len() >= FEWEST_WORDS {
                self.sentences += 1;
                self.words += words.len();
                self.long += words.iter().filter(|letters| **letters > LONG).count();
            }
        }
    }

    /// Words a sentence, and LIX, each in tenths.
    pub fn tenths(&self) -> [usize; 2] {
        let words = 10 * self.words / self.sentences.max(1);
        [words, words + 1000 * self.long / self.words.max(1)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_scores_by_the_length_of_its_sentences_and_words() {
        let mut score = Score::default();
        // Two sentences of four and six words, of which three are long: 10 / 2 + 100 * 3 / 10 = 35.
        score.read("The authority is told. Your answers stay on this machine. A label");
        assert_eq!(score, Score { sentences: 2, words: 10, long: 3 });
        assert_eq!(score.tenths(), [50, 350]);
    }
}
