//! What can be asked of a case, as plain data: every question worth asking in its words, and which of them to ask next.

use serde::Serialize;

use super::data::{KeyText, data};
use super::input::{Case, Problem};
use super::outlook::{self, IdleData, RankedData};
use super::shapes::{CiteData, citation};
use crate::engine::catalogue::{self, Section};
use crate::engine::{OpenQuestions, Question};
use crate::law::{ChoiceId, Circumstance, Regime};
use crate::text::cite::named;
use crate::text::{Lang, explain};

/// What can be asked of a case, or the problems that kept it from being read.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct QuestionsAnswer {
    /// Whether there are questions.
    pub ok: bool,
    /// The questions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub questions: Option<QuestionsData>,
    /// What could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problems: Option<Vec<Problem>>,
}

data! {
    /// What can be asked of a case.
    QuestionsData {
        /// The regime to work with, when there is one.
        regime: Option<KeyText>,
        /// The open questions that can narrow the range, the next one to ask first.
        ranked: Vec<RankedData>,
        /// The open questions that cannot change the result any more, whatever else is answered.
        idle: Vec<IdleData>,
        /// Every question worth asking of this case, and each that was answered, in sections.
        sections: Vec<SectionData>,
    }
    /// A section of questions.
    SectionData {
        /// Its key.
        key: KeyText,
        /// Its heading.
        heading: KeyText,
        /// The questions.
        questions: Vec<QuestionData>,
    }
    /// A question.
    QuestionData {
        /// Its key, by which it is answered in `facts`.
        key: KeyText,
        /// What is answered: `choice`, `date`, `amount`, `rate`, `count`, `share`, `infringements`, `conducts`, `displaced` or
        /// `gravest`.
        kind: KeyText,
        /// The question in words.
        text: String,
        /// Why it is asked.
        why: KeyText,
        /// Where the law makes it matter.
        cite: Option<CiteData>,
        /// The options of a choice, from the best for the one who is to pay to the worst where it bears on
        /// responsibility; the provisions, where they are asked for. Empty for all else.
        options: Vec<OptionData>,
        /// The answer as a line; `null` while it is open.
        line: Option<String>,
    }
    /// Something that can be answered.
    OptionData {
        /// Its key.
        key: KeyText,
        /// In words.
        text: KeyText,
        /// The same as a sentence of fact, as it stands in a decision; `null` for a provision.
        statement: Option<KeyText>,
    }
}

impl QuestionsAnswer {
    pub(super) fn refused(problems: Vec<Problem>) -> Self {
        Self { ok: false, questions: None, problems: Some(problems) }
    }

    pub(super) fn of(
        case: &Case,
        regime: Option<Regime>,
        sections: &[Section],
        found: &OpenQuestions,
    ) -> Self {
        let section = |from: &Section| SectionData {
            key: from.key,
            heading: named(case.lang, "section", from.key),
            questions: from.questions.iter().map(|asked| question(case, regime, *asked)).collect(),
        };
        let questions = QuestionsData {
            regime: regime.map(Regime::key),
            ranked: outlook::ranking(found),
            idle: outlook::idle_ones(case.lang, found),
            sections: sections.iter().map(section).collect(),
        };
        Self { ok: true, questions: Some(questions), problems: None }
    }
}

fn question(case: &Case, regime: Option<Regime>, asked: Question) -> QuestionData {
    let lang = case.lang;
    QuestionData {
        key: asked.key(),
        kind: kind(asked),
        text: explain::question_of_conduct(lang, asked),
        why: named(lang, "why", asked.wording()),
        cite: catalogue::source(asked, regime).map(|cite| citation(lang, cite)),
        options: match asked {
            Question::Choice(id) => options(lang, id),
            Question::Infringements => regime.map(|regime| provisions(lang, regime)).unwrap_or_default(),
            _ => Vec::new(),
        },
        line: case.facts.write(asked),
    }
}

/// What kind of answer a question takes.
pub const fn kind(asked: Question) -> KeyText {
    match asked {
        Question::Choice(_) => "choice",
        Question::Date(_) => "date",
        Question::Amount(id) if id.is_rate() => "rate",
        Question::Amount(id) if id.is_count() => "count",
        Question::Amount(_) => "amount",
        Question::Infringements => "infringements",
        Question::Conducts => "conducts",
        Question::Displaced => "displaced",
        Question::Gravest => "gravest",
        Question::Discretion(..) => "share",
    }
}

fn options(lang: Lang, id: ChoiceId) -> Vec<OptionData> {
    let option = |of: Circumstance| OptionData {
        key: of.key(),
        text: explain::option(lang, of),
        statement: Some(explain::statement(lang, of)),
    };
    id.circumstances().map(option).collect()
}

fn provisions(lang: Lang, regime: Regime) -> Vec<OptionData> {
    let option = |key: KeyText| OptionData { key, text: explain::provision(lang, key), statement: None };
    regime.provisions().map(|provision| option(provision.key)).collect()
}
