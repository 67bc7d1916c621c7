//! Finesight estimates the administrative fee that a breach of data protection law may cost.
//!
//! Imports run one way: [`app`] and [`api`] use [`evidence`] and [`text`], those use [`engine`], and
//! that uses [`law`]. `ARCHITECTURE.md` has the map.

pub mod api;
#[cfg(feature = "page")]
pub mod app;
pub mod check;
pub mod engine;
pub mod evidence;
pub mod law;
pub mod text;
