//! Countries whose own rules were read: a file each, which says only where they differ from the Regulation alone
//! (`acts/eea_gdpr.rs`). Which regime a file is of stands in `regime.rs`.

pub(crate) mod denmark;
pub(crate) mod estonia;
pub(crate) mod finland;
pub(crate) mod germany;
pub(crate) mod netherlands;
pub mod norway;
pub(crate) mod poland;
pub(crate) mod sweden;
pub(crate) mod united_kingdom;
