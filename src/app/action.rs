//! What can happen to the page's state.

use super::case::Case;
use super::claims;
use super::cover::Cover;
use super::folds;
use super::history::Field;
use super::notice::Notice;
use super::route::Route;
use super::saved::{Refusal, Saved};
use super::theme::Theme;
use super::to_do;
use super::words::Words;
use crate::engine::open_questions::End;
use crate::engine::{Answer, OptionSet, Question, ViewChoice};
use crate::evidence::Example;
use crate::evidence::decisions::like::Filter;
use crate::law::ChoiceId;
use crate::law::provision::Provision;
use crate::law::situation::Situation;
use crate::text::Lang;
use jiff::civil::Date;
use std::rc::Rc;

/// What a visitor can do, and what happens by itself.
#[derive(Clone, Debug)]
pub enum Action {
    /// Answer a question with options, or take the answer back.
    Choose(ChoiceId, Option<Answer<OptionSet>>),
    /// Type into a field.
    Type(Question, String),
    /// Say that a date or an amount is not known.
    DontKnow(Question),
    /// Take an answer back.
    Clear(Question),
    /// Name a provision as broken, or not.
    SetInfringement(&'static Provision, bool),
    /// Say which conduct an infringement belongs to.
    Conduct(&'static str, Option<u8>),
    /// Say that another infringement displaces this one, or not.
    Displace(&'static str, bool),
    /// Mark an infringement as the gravest.
    Gravest(Option<&'static str>),
    /// Put the case with something more entered of the decision that is checked, in a field where it was typed.
    Enter(Rc<Case>, Option<claims::Field>),
    /// Take a view.
    View(ViewChoice),
    /// Type the day to assess on.
    TypeDay(String),
    /// Assess the case as on a day.
    SetDay(Date),
    /// Open an example.
    Open(&'static Example),
    /// Put a case in the place of this one, and keep this one.
    Replace(Rc<Case>),
    /// Look at other like decisions.
    Like(Filter),
    /// Show the case that reaches an end of a range, and keep this one.
    Show(End),
    /// Say what happened: the case begins with what such cases are decided under.
    Happened(Situation),
    /// Look at another view.
    Go(Route),
    /// Look at a question: in the form, where it is in view, else on a page of its own.
    Ask(Question),
    /// Keep this version to compare with.
    Keep,
    /// Put the version of this number on the page, and keep this one in its place.
    Swap(u32),
    /// Keep the version of this number no longer.
    Drop(u32),
    /// Call the version of this number otherwise.
    Call(u32, String),
    /// Open or close a fold.
    Fold(folds::Change),
    /// Write on the first page of the report.
    Cover(Rc<Cover>),
    /// Type a moment that a deadline runs from, or copy a draft.
    ToDo(to_do::Change),
    /// The network went away, or came back.
    Offline(bool),
    /// Forget everything said.
    ClearAll,
    /// Take the last step back.
    Undo,
    /// Come forward again to what was taken back.
    Redo,
    /// Put a case that was saved in the place of this one.
    Import(Rc<Saved>),
    /// Begin with the answers that the page around gives: nobody opened them, and nothing is told of it.
    Prefill(Rc<Saved>),
    /// Tell what became of something.
    Notify(Notice),
    /// Keep the case on the device, or only as long as the tab lives.
    KeepOnDevice(bool),
    /// The device cannot keep it.
    NotKept,
    /// Ask whether everything is to be cleared, or no longer.
    AskToClear(bool),
    /// Show what came later than the page.
    Complete,
    /// What comes later than the page could not be had, and will be asked for again.
    Missing,
    /// The further module has come with its texts, or could not be had.
    Further,
    /// What happened in each decision has come, or could not be had.
    Stories,
    /// The amount of a result was painted.
    Painted,
    /// Change the language.
    SetLanguage(Lang),
    /// Change the words.
    SetWords(Words),
    /// The easier words came, or could not be had.
    EasyWords(bool),
    /// Change the colours.
    SetTheme(Theme),
}

impl Action {
    /// Opens a case that was read, or tells why it could not be.
    pub fn opening(read: Result<Saved, Refusal>) -> Self {
        match read {
            Ok(saved) => Self::Import(Rc::new(saved)),
            Err(refusal) => Self::Notify(Notice::Refused(refusal)),
        }
    }

    /// Whether it does something to the case, and not only to how the page looks.
    pub const fn is_about_the_case(&self) -> bool {
        !matches!(
            self,
            Self::Fold(_)
                | Self::Cover(_)
                | Self::ToDo(_)
                | Self::Go(_)
                | Self::Ask(_)
                | Self::Offline(_)
                | Self::Complete
                | Self::Missing
                | Self::Further
                | Self::Stories
                | Self::Painted
                | Self::SetLanguage(_)
                | Self::SetWords(_)
                | Self::EasyWords(_)
                | Self::SetTheme(_)
                | Self::Notify(_)
                | Self::NotKept
                | Self::KeepOnDevice(_)
                | Self::AskToClear(_)
        )
    }

    /// Whether it is a step that can be taken back: what is cleared is gone, and what the page around prefilled nobody did here.
    pub const fn is_step(&self) -> bool {
        self.is_about_the_case()
            && !matches!(self, Self::ClearAll | Self::Undo | Self::Redo | Self::Prefill(_))
    }

    /// The field that it types into.
    pub const fn typed_into(&self) -> Option<Field> {
        match self {
            Self::Type(question, _) => Some(Field::Of(*question)),
            Self::TypeDay(_) => Some(Field::Day),
            Self::Enter(_, Some(field)) => Some(Field::OfDecision(*field)),
            Self::Call(number, _) => Some(Field::Name(*number)),
            _ => None,
        }
    }
}
