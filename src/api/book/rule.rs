//! A rule, and where it stands.

use crate::api::data::{KeyText, data};
use crate::api::shapes::CiteData;

data! {
    /// A rule, and where it stands.
    RuleData {
        /// Its key.
        key: KeyText,
        /// In words; of a step only its name.
        text: KeyText,
        /// Where it stands.
        cite: CiteData,
    }
}
