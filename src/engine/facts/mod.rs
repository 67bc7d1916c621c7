//! What was said of a case: for each question, the set of values still possible.

mod answers;
pub mod notation;
mod possible;
mod question;

pub use answers::{AmountSpan, Answer, Facts, Portion, must_be_shown};
pub use possible::{OptionSet, Possible, Span, Truth, insert};
pub use question::{AmountId, CONDUCTS, DateId, Discretion, Question};
