//! Published methods for the amount of a fee: the European guidelines, the ICO's guidance, and the national methods
//! that the guidelines replaced.

pub(crate) mod ap_fine_policy;
pub(crate) mod dsk_concept;
pub mod edpb_guidelines;
pub mod ico_guidance;
pub mod method;
pub mod national_method;
