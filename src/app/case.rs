//! A case: what was said, and how it is looked at. Everything else follows from it ([`Shown`](super::shown::Shown)).

use super::claims::Claims;
use super::input::{self, Draft};
use super::name::Name;
use crate::engine::{Facts, Question, Setting, ViewChoice};
use crate::evidence::Example;
use crate::law::Regime;
use crate::law::situation::Situation;
use crate::text::Lang;
use jiff::civil::Date;
use std::rc::Rc;

/// What a visitor said of a case and chose to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// What is known.
    pub facts: Facts,
    /// What was typed, as it was typed.
    pub drafts: Vec<(Question, Draft)>,
    /// Whose view is taken.
    pub view: ViewChoice,
    /// The day the case is assessed on.
    pub on: Date,
    /// What was typed for that day.
    pub on_draft: Option<Draft>,
    /// What happened, where somebody began with that.
    pub situation: Option<Situation>,
    /// The example that was opened.
    pub opened: Option<&'static Example>,
    /// The decision that is replayed, which is left out of its own practice.
    pub replays: Option<Rc<str>>,
    /// What is entered of a decision that is checked.
    pub claims: Rc<Claims>,
    /// What it is called among the versions that are compared.
    pub name: Name,
}

impl Case {
    /// Nothing said yet.
    pub fn new(on: Date) -> Self {
        Self {
            facts: Facts::default(),
            drafts: Vec::new(),
            view: ViewChoice::All,
            on,
            on_draft: None,
            situation: None,
            opened: None,
            replays: None,
            claims: Rc::default(),
            name: Name::default(),
        }
    }

    /// An example.
    pub fn of_example(example: &'static Example) -> Self {
        Self {
            facts: example.facts(),
            view: example.setting().view,
            opened: Some(example),
            replays: example.replays.map(Rc::from),
            ..Self::new(example.on)
        }
    }

    /// The same case with other facts, in another view: a version of its own.
    pub fn with(&self, facts: Facts, view: ViewChoice) -> Self {
        Self { facts, view, drafts: Vec::new(), name: Name::default(), ..self.clone() }
    }

    /// How it is looked at.
    pub fn setting(&self) -> Setting<'_> {
        Setting { view: self.view, on: self.on, replayed: self.replays.as_deref() }
    }

    /// Whether something was said.
    pub fn is_begun(&self) -> bool {
        self.situation.is_some() || self.facts != Facts::default()
    }

    /// What stands in a question's field as typed.
    pub fn draft(&self, question: Question) -> Option<&Draft> {
        self.drafts.iter().find(|(other, _)| *other == question).map(|(_, draft)| draft)
    }

    /// Forgets what was typed into a question's field.
    pub fn forget_draft(&mut self, question: Question) {
        self.drafts.retain(|(other, _)| *other != question);
    }

    /// Types into a question's field, and answers it as far as that can be read under the rules that apply.
    pub fn type_into(&mut self, lang: Lang, regime: Option<Regime>, question: Question, text: String) {
        let draft = input::read(lang, regime, question, text, &mut self.facts);
        self.forget_draft(question);
        self.drafts.extend(draft.map(|draft| (question, draft)));
    }

    /// Types the day to assess on.
    pub fn type_day(&mut self, text: String) {
        let (draft, day) = input::read_day(text);
        self.on_draft = Some(draft);
        self.on = day.unwrap_or(self.on);
    }
}
