//! The Netherlands: beside the Regulation the fine policy of the authority (AP) of 2019, until the European
//! guidelines came.

use crate::law::acts::eea_gdpr;
use crate::law::methods::ap_fine_policy;
use crate::law::rules::Rules;
use crate::law::source::{Source, Unverified};

/// The tables.
pub(crate) const RULES: Rules = Rules {
    national_method: Some(&ap_fine_policy::METHOD),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "national-public-bodies", source: Source::Gdpr },
        Unverified { note: "national-procedure", source: Source::Gdpr },
        Unverified { note: "ap-policy", source: Source::ApFinePolicy },
    ],
    ..eea_gdpr::RULES
};
