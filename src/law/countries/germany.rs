//! Germany: beside the Regulation the day rates of the data protection conference (DSK), until the European
//! guidelines came.

use crate::law::acts::eea_gdpr;
use crate::law::methods::dsk_concept;
use crate::law::rules::Rules;

/// The tables.
pub(crate) const RULES: Rules = Rules { national_method: Some(&dsk_concept::METHOD), ..eea_gdpr::RULES };
