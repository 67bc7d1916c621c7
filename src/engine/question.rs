//! Every question that a case can be asked. What the law says of each stands in [`crate::law::questions`].

pub use crate::law::question::{AmountId, CONDUCTS, DateId, Discretion, Question};
