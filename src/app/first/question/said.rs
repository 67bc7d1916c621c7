//! What was said to a question, as its field needs it.

use crate::app::input;
use crate::engine::{Answer, Facts, OptionSet, Question};
use crate::text::Lang;
use std::rc::Rc;

/// What was said to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Nothing, or, of the provisions, what is among the named ones anyway.
    Nothing,
    /// Of its options.
    Options(Answer<OptionSet>),
    /// A date, an amount or a figure, as a field shows it.
    Figure(String),
    /// That a date or an amount is not known.
    Unknown,
    /// Which conduct infringements belong to.
    Conducts(Rc<[(&'static str, u8)]>),
    /// Which infringements another one displaces.
    Displaced(Rc<[&'static str]>),
    /// The gravest infringement.
    Gravest(&'static str),
}

impl Said {
    /// What the facts say to a question.
    pub fn of(lang: Lang, facts: &Facts, question: Question) -> Self {
        let figure = |is_unknown: bool| {
            if is_unknown {
                Self::Unknown
            } else if facts.answered(question) {
                Self::Figure(input::shown(lang, question, facts))
            } else {
                Self::Nothing
            }
        };
        match question {
            Question::Choice(id) => facts.choice(id).map_or(Self::Nothing, Self::Options),
            Question::Date(id) => figure(facts.date(id) == Some(Answer::DontKnow)),
            Question::Amount(id) => figure(facts.amount(id) == Some(Answer::DontKnow)),
            Question::Discretion(..) => figure(false),
            Question::Infringements => Self::Nothing,
            Question::Conducts => {
                let named = facts.infringements().iter();
                Self::Conducts(named.filter_map(|key| Some((*key, facts.conduct_of(key)?))).collect())
            }
            Question::Displaced => Self::Displaced(facts.displaced().into()),
            Question::Gravest => facts.gravest().map_or(Self::Nothing, Self::Gravest),
        }
    }
}
