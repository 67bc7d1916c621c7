//! What was said to a question, as its field needs it.

use crate::engine::{Answer, OptionSet};
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
