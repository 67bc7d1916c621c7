//! The lowest layer: the law as typed tables.
//!
//! Every number and rule here carries the place where it was read and how well it was checked.
//! There is no logic beyond looking a row up.
//!
//! Architecture invariant: this folder imports nothing else of the crate, and knows nothing of
//! facts as a visitor gives them, of languages or of browsers.

mod acts;
pub mod address;
pub mod authentic;
pub mod authority;
pub mod circumstance;
mod communications;
pub mod comparison;
pub mod copies;
mod countries;
pub mod coverage;
pub mod criterion;
pub mod days_off;
pub mod discount;
pub mod due_process;
pub mod duties;
mod easter;
pub mod field;
pub mod gate;
mod joined;
mod keyed;
pub mod language;
pub mod methods;
pub mod minimum;
pub mod money;
pub mod option_set;
pub mod procedure;
pub mod provision;
pub mod public_bodies;
pub mod question;
pub mod questions;
pub mod regime;
pub mod rules;
pub mod scope;
mod sector;
pub mod situation;
pub mod source;
pub mod stage;
pub mod supervisors;
pub mod to_come;
pub mod told;
pub mod view;

pub use address::Address;
pub use authentic::{Authentic, Versions};
pub use authority::Authority;
pub use circumstance::{Choice, ChoiceId, Circumstance};
pub use copies::TextCopy;
pub use criterion::{Criterion, Direction, Whom};
pub use days_off::{DayOff, DaysOff, Moved, When};
pub use discount::{Discount, Discounts, Sum};
pub use field::Field;
pub(crate) use keyed::keyed;
pub use language::Language;
pub use methods::{edpb_guidelines, ico_guidance, method, national_method};
pub use minimum::{Breaches, Minimum};
pub use money::{Currency, Money, Share};
pub use option_set::OptionSet;
pub use provision::{Actor, Ceiling, Provision, Tier};
pub use public_bodies::{PublicBodies, PublicMaximum, PublicRule};
pub use question::{AmountId, DateId, Discretion, Question};
pub use regime::Regime;
pub use rules::Rules;
pub use source::{Citation, Figure, InForce, Pinpoint, Source, Verified};
pub use stage::Stage;
pub use view::{CountsFor, Instance, Point, Position, Reading, Stance, View, ViewId};

use jiff::civil::{Date, date};

/// The day that the law is told as of: on it, everything in the tables was last held against what could be had of the
/// law, and changes were looked for. Some texts were had in an older copy: see [`Source::copy`]. What was amended since
/// is not in the tables.
pub const AS_OF: Date = date(2026, 11, 28);
