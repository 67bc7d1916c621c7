//! Estonia: no administrative fee. The authority imposes the fine in a misdemeanour procedure
//! (Art. 83(9), recital 151).

use super::rules::{Note, Rules};
use super::source::Verified;
use super::stage::Stage;
use super::{eea_gdpr, gdpr, joined::joined};

/// The tables.
pub(super) const RULES: Rules = Rules {
    notes: &joined::<Note, { gdpr::NOTES.len() + 1 }>(
        gdpr::NOTES,
        &[Note::new("ee-misdemeanour", Stage::Gate, gdpr::article("83(9)").but(Verified::Quoted))],
    ),
    ..eea_gdpr::RULES
};
