//! The visitor's work as a whole: kept on the device, saved as a file, opened, linked to, printed.

mod browser;
pub mod case_file;
mod notice;
mod offer;
pub mod report;

pub use browser::to_js;
pub use case_file::{Brought, Refusal, Tree};
pub use notice::{Notice, view as notice};
pub(crate) use offer::view as offer;

use super::state::Action;
use jiff::civil::Date;
use std::rc::Rc;
use web_sys::Element;

/// What to do with the case of the link that the page was opened by, if there was one.
#[inline(never)]
pub fn linked(root: &Element, today: Date) -> Option<Action> {
    browser::linked(root, today).map(opened)
}

/// What to do with a case that was read, or could not be.
fn opened(read: Result<Brought, Refusal>) -> Action {
    match read {
        Ok(brought) => Action::Bring(Rc::new(brought)),
        Err(refusal) => Action::Tell(Notice::Refused(refusal)),
    }
}
