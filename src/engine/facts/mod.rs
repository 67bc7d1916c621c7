//! What was said of a case: for each question, the set of values still possible.

mod answers;
pub mod notation;
pub mod people;
mod possible;

pub use crate::law::question::{AmountId, CONDUCTS, DateId, Discretion, Question};
pub use answers::{AmountSpan, Answer, Facts, Portion, must_be_shown};
pub use possible::{OptionSet, Possible, Span, Truth, insert};
