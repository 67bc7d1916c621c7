//! Estonia: no administrative fee. The authority imposes the fine in a misdemeanour procedure
//! (Art. 83(9), recital 151).

use crate::law::acts::eea_gdpr;
use crate::law::acts::gdpr;
use crate::law::joined::joined;
use crate::law::rules::{Note, Rules};
use crate::law::source::Verified;
use crate::law::stage::Stage;

/// The tables.
pub(crate) const RULES: Rules = Rules {
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + 1 }>(
        eea_gdpr::NOTES,
        &[Note::new("ee-misdemeanour", Stage::Gate, gdpr::article("83(9)").verified(Verified::Quoted))],
    ),
    ..eea_gdpr::RULES
};
