//! Every question that the rules ask, where the law makes it matter, and who has to prove the answer.

use super::asked::can_be_asked;
use super::page::{Book, CellData};
use crate::api::data::{KeyText, data};
use crate::api::shapes::CiteData;
use crate::law::gate::GateId;
use crate::law::questions::table::{OF_A_CONDUCT, SECTIONS};
use crate::law::questions::{self, AskedWhen, Burden, QuestionRow, Section, SourceOf};
use crate::law::{Question, Regime};
use crate::text::{Key, explain, keys};

data! {
    /// A question that the rules ask.
    BookQuestionData {
        /// Its key; of a number left to discretion that of the first conduct.
        key: KeyText,
        /// In words.
        text: KeyText,
        /// The section it is asked in.
        section: KeyText,
        /// Whether a case can be asked it; one that was answered under other rules stays.
        asked: bool,
        /// Where the law makes it matter; none where it does not, or the place was not read.
        cite: Option<CiteData>,
        /// Who has to prove the answer: `authority`, `controller` or `nobody`.
        burden: KeyText,
        /// The condition for a fee that it belongs to.
        gate: Option<KeyText>,
        /// Whether it is asked for the sake of views, or of what the instances said of it, alone.
        only_weighed: bool,
    }
}

impl Book {
    pub(super) fn questions(&mut self, regime: Regime) -> Vec<BookQuestionData> {
        self.section("questions", keys::BOOK_QUESTIONS);
        SECTIONS.iter().flat_map(|section| self.questions_in(section, regime)).collect()
    }

    fn questions_in(&mut self, section: &Section, regime: Regime) -> Vec<BookQuestionData> {
        let head = [keys::BOOK_QUESTION, keys::BOOK_WHERE, keys::BOOK_BURDEN];
        let key = format!("questions-{}", section.key);
        self.table_called(key, self.named("section", section.key), &head);
        let here = |row: &&QuestionRow| can_be_asked(row, regime) || has_own_place(row.question, regime);
        let asked = section.questions.iter().filter(here);
        let mut rows: Vec<_> = asked.map(|row| self.question(section.key, row, regime)).collect();
        if section.key == "calculation" {
            rows.extend(numbers().map(|row| self.question(section.key, &row, regime)));
        }
        rows
    }

    fn question(&mut self, section: KeyText, row: &QuestionRow, regime: Regime) -> BookQuestionData {
        let (burden, bears) = match row.burden {
            Burden::Authority => ("authority", keys::BOOK_BURDEN_AUTHORITY),
            Burden::Controller => ("controller", keys::BOOK_BURDEN_CONTROLLER),
            Burden::Nobody => ("nobody", keys::BOOK_BURDEN_NOBODY),
        };
        let data = BookQuestionData {
            key: row.question.key(),
            text: explain::question(self.lang, row.question),
            section,
            asked: can_be_asked(row, regime),
            cite: questions::source(row.question, regime.rules()).map(|cite| self.cite(cite)),
            burden,
            gate: row.gate.map(GateId::key),
            only_weighed: row.only_weighed,
        };
        let place = match &data.cite {
            Some(cite) => CellData::cite(cite),
            None => CellData::words(self.text(no_place(row.question, regime))),
        };
        let cells = [self.asked(&data), place, CellData::words(self.text(bears))];
        self.row(format!("question-{}", data.key), cells);
        data
    }

    /// The question, the condition that it belongs to, and whether it is asked.
    fn asked(&self, question: &BookQuestionData) -> CellData {
        let mut words = CellData::words(question.text);
        if let Some(gate) = question.gate {
            let condition = [self.text(keys::BOOK_CONDITION_OF), self.named("gate", gate)].join(" ");
            words = words.then("\n").then(condition);
        }
        if !question.asked {
            words = words.then("\n").then(self.text(keys::BOOK_KEPT));
        }
        words
    }
}

/// The numbers left to discretion, of which every conduct has the same.
fn numbers() -> impl Iterator<Item = QuestionRow> {
    OF_A_CONDUCT.iter().map(|(what, source)| QuestionRow {
        question: Question::Discretion(1, *what),
        asked: AskedWhen::Regime,
        source: *source,
        burden: Burden::Nobody,
        gate: None,
        only_weighed: false,
        assumed: None,
    })
}

/// Whether the rules themselves say where a question matters: also of one that they do not ask, which stays once it was
/// answered under others.
fn has_own_place(question: Question, regime: Regime) -> bool {
    let mut own = regime.rules().sources.iter();
    own.any(|(of, source)| *of == question && *source != SourceOf::None)
}

/// Why there is no place where a question matters: of clocks, no rule was read.
fn no_place(question: Question, regime: Regime) -> Key {
    match questions::source_of(question, regime.rules()) {
        SourceOf::TimeBar | SourceOf::Notice | SourceOf::Appeal | SourceOf::Payment => keys::BOOK_NOT_READ,
        _ => keys::BOOK_NO_RULE,
    }
}
