//! The Acts that apply to one authority each, beside a common one.

use super::circumstance::Sector;
use super::source::Source;

impl Sector {
    /// The Act on its own data; `None` where it is none of them.
    pub const fn act(self) -> Option<Source> {
        match self {
            Self::NoSector => None,
            Self::Police => Some(Source::PoliceDataAct),
            Self::Customs => Some(Source::CustomsDataAct),
            Self::CoastGuard => Some(Source::CoastGuardDataAct),
            Self::TaxAgency => Some(Source::TaxAgencyDataAct),
            Self::Prosecutors => Some(Source::ProsecutionDataAct),
            Self::Courts => Some(Source::CourtsDataAct),
            Self::Prisons => Some(Source::PrisonDataAct),
        }
    }

    /// Whether an Act is for one of them alone.
    pub fn is_act_of_one(act: Source) -> bool {
        Self::EACH.iter().any(|sector| sector.act() == Some(act))
    }

    const EACH: &'static [Self] = <Self as super::Choice>::ALL;
}
