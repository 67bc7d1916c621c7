//! A second way to the amounts, for tests only: naive, and written from the notes on the law.
//!
//! It knows nothing of the program under test. It reads facts as case files write them, goes through
//! every complete set of answers that they leave, works out what one such set comes to, and keeps the
//! smallest and the largest. No rule is applied to a range, so none has to be argued for: whatever
//! the program derives from ends and monotony must come to the same. Every number was typed anew from
//! the notes; the comment says where they have it (`GDPR` is the note on the Regulation and the United
//! Kingdom, `Nordic` that on Sweden and Norway).
//!
//! The figures of each country stand in its own file in `countries/`; one without a file has those of the EEA.
//!
//! What no law gives, and the tool has set, is taken over as such: a turnover is converted only at
//! the rates given; an infringement put into no conduct is in the first when all is linked, and alone when all
//! is separate; amounts are those of a fee, whether or not one follows; when a class of seriousness is left out
//! (`classes`), and when a fee is likely (`likely`).

pub mod classes;
mod communications;
pub mod complete;
pub mod countries;
mod criminal_data;
pub mod day_rates;
pub mod days;
mod fee;
pub mod gates;
mod hull;
mod institutions;
pub mod law;
mod law_enforcement;
pub mod likely;
pub mod method;
mod open;
pub mod paid;
pub mod payer;
pub mod practice;
mod regulation;
pub mod scope;
pub mod views;
mod written;

pub use self::law::{Clock, Earlier, Law, Runs, Until};
pub use hull::{ENDLESS, ForPayer, Hull, Reach};
pub use open::Open;
pub use regulation::currency;
pub use scope::{Scope, decide};
pub use written::Written;
