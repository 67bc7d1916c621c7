//! Facts in, [`Assessment`] out.
//!
//! One file for each step of the way, in the order a lawyer works. Facts are sets of values still
//! possible; every answer holds for every completion of them.
//!
//! Architecture invariant: nothing here knows of a browser, a clock, chance or a language. The day
//! assessed and the decisions compared with are arguments.

pub mod amounts;
pub mod assessment;
pub mod before_size;
pub mod calculation;
pub mod catalogue;
pub mod ceiling;
pub mod changes;
pub mod compare;
pub mod completion;
pub mod concurrence;
pub mod explanation;
pub mod facts;
pub mod findings;
pub mod gate;
pub mod ground;
pub mod guideline;
pub mod national_method;
pub mod notation;
pub mod outcome;
pub mod outlook;
pub mod payer;
pub mod possible;
pub mod practice;
pub mod problem;
pub mod procedure;
pub mod question;
pub mod range;
pub mod scope;
pub mod standing;
pub mod time_bar;
pub mod timeline;
pub mod weigh;

pub use assessment::{Assessment, Setting, assess};
pub use explanation::{Basis, Finding, Step};
pub use facts::{AmountSpan, Answer, Facts, Portion};
pub use findings::Findings;
pub use possible::{OptionSet, Possible, Span, Truth};
pub use problem::{Problem, ProblemKind};
pub use question::{AmountId, DateId, Discretion, Question};
pub use range::Range;
pub use scope::{Refusal, Scope};
pub use weigh::ViewChoice;
