//! The ground floor: the law as typed tables.
//!
//! Every number and rule here carries the place where it was read and how well it was checked.
//! There is no logic beyond looking a row up.
//!
//! Architecture invariant: this folder imports nothing else of the crate, and knows nothing of
//! facts as a visitor gives them, of languages or of browsers.

pub mod authentic;
pub mod circumstance;
pub mod criterion;
mod denmark;
pub mod edpb_guidelines;
mod eea_gdpr;
mod estonia;
mod finland;
pub mod gdpr;
mod germany;
pub mod ico_guidance;
mod joined;
mod keyed;
pub mod method;
pub mod money;
pub mod national_method;
mod netherlands;
pub mod no_gdpr;
mod poland;
pub mod procedure;
pub mod provision;
pub mod regime;
pub mod rules;
pub mod se_criminal_data_act;
mod se_gdpr;
pub mod source;
pub mod stage;
mod uk_gdpr;
pub mod view;

pub use authentic::{Authentic, Tongue, Versions};
pub use circumstance::{Choice, ChoiceId, Circumstance};
pub use criterion::{Criterion, Direction};
pub(crate) use keyed::keyed;
pub use money::{Currency, Money, Share};
pub use provision::{Actor, Ceiling, Provision, Tier};
pub use regime::Regime;
pub use rules::Rules;
pub use source::{At, Citation, Figure, InForce, Source, Verified};
pub use stage::Stage;
pub use view::{Point, Position, Reading, Stance, View, ViewId};

use jiff::civil::{Date, date};

/// The day that the law is told as of: the end of the month in which the Acts were last read. What was amended later is
/// not in the tables.
pub const AS_OF: Date = date(2026, 4, 30);
