//! Acts: what they say of a fee and of the times around it, whichever country applies them.

pub(crate) mod criminal_data_act;
pub(crate) mod eea_gdpr;
pub(crate) mod gdpr;
pub(crate) mod institutions;
pub(crate) mod law_enforcement;
pub(crate) mod norwegian_procedure;
pub(crate) mod swedish_procedure;
