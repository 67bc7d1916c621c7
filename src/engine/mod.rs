//! Facts in, [`Assessment`] out.
//!
//! [`facts`] holds what was said of a case, as sets of values still possible. [`find`] goes through
//! the law in the order a lawyer works, one file for each step; every finding holds for every
//! completion of the facts. [`explain`] makes the explanation of what was found, and
//! [`open_questions`] says what is left to answer: both when they are asked, and neither is known to
//! `find`.
//!
//! Architecture invariant: nothing here knows of a browser, a clock, chance or a language. The day
//! assessed and the decisions compared with are arguments.

pub mod assessment;
pub mod basis;
pub mod catalogue;
pub mod changes;
pub mod compare;
pub mod explain;
pub mod facts;
pub mod find;
mod logarithm;
pub mod looking_ahead;
pub mod open_questions;
pub mod practice;
pub mod range;
pub mod setting;
pub mod situation;
pub mod to_do;

pub use assessment::{Assessment, assess};
pub use basis::Basis;
pub use explain::{Finding, Step};
pub use facts::{
    AmountId, AmountSpan, Answer, DateId, Discretion, Facts, OptionSet, Portion, Possible, Question, Span,
    Truth,
};
pub use find::findings::Findings;
pub use find::problem::{Problem, ProblemKind};
pub use find::scope::{Refusal, Scope};
pub use logarithm::logarithm;
pub use looking_ahead::{Idle, OpenQuestions, Relevance};
pub use range::Range;
pub use setting::{Setting, ViewChoice};
