//! What a question is shown with.

use super::action::Action;
use super::dispatch::Dispatch;
use super::focus;
use super::input::Draft;
use super::loaded::Loaded;
use super::said::Said;
use crate::engine::Idle;
use crate::engine::{OptionSet, Problem, Question};
use crate::law::Regime;
use crate::law::rules::Doubt;
use crate::text::Lang;
use jiff::civil::Date;
use std::rc::Rc;
use yew::prelude::*;

/// What a question is shown with. It is drawn again only when one of these changes.
#[derive(Properties, PartialEq)]
pub struct AskProps {
    /// Where the answer goes.
    pub dispatch: Dispatch,
    /// The question.
    pub question: Question,
    /// The language.
    pub lang: Lang,
    /// Whether the law is there.
    pub law: Option<Loaded>,
    /// The regime in play, for the source.
    pub regime: Option<Regime>,
    /// Who bears the doubt under it.
    pub doubt: Option<Doubt>,
    /// The day assessed.
    pub on: Date,
    /// Whether it was answered.
    pub is_answered: bool,
    /// What was said to it.
    pub said: Said,
    /// Provisions named, for the questions about them.
    pub named: Rc<[&'static str]>,
    /// Which authority it is, for the Acts of its own.
    pub sector: Option<OptionSet>,
    /// What was typed.
    pub draft: Option<Draft>,
    /// What is wrong at this question.
    pub problems: Vec<Problem>,
    /// Why no answer to it changes the result any more.
    pub idle: Option<Idle>,
    /// As a cell of a table: what it comes to there, in words.
    pub cell: Option<String>,
}

impl AskProps {
    /// Takes something back that disappears with it, and so gives the focus to the question.
    pub fn take_back(&self, action: Action) -> Callback<MouseEvent> {
        let (dispatch, question) = (self.dispatch.clone(), self.question);
        Callback::from(move |_| {
            focus::on(&dispatch, &["q-", question.key()].concat());
            dispatch.dispatch(action.clone());
        })
    }
}
