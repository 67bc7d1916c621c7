//! A body of rules that a fee is charged under, and where its tables are.

use super::criterion::Criterion;
use super::keyed::keyed;
use super::money::Currency;
use super::procedure::{Measure, Procedure};
use super::provision::{Provision, Tier, TierCeiling};
use super::source::Unverified;
use super::view::{View, ViewId};
use super::{gdpr, no_gdpr, se_criminal_data_act};

keyed! {
    /// A regime: one file of this folder each.
    Regime {
        /// Sweden: the Criminal Data Act.
        SeCriminalDataAct = "se-criminal-data-act",
        /// Norway: the Regulation as Norwegian law, with the administrative law around it.
        NoGdpr = "no-gdpr",
    }
}

/// Who bears the doubt about a fact that was not established.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The one who is to pay is believed.
    ForTheController,
    /// The one who must be able to show compliance is not believed, where the rule asks for that.
    AgainstWhereItMustShow,
}

impl Regime {
    /// Provisions that can be named as broken, in the order they are listed.
    pub const fn provisions(self) -> &'static [Provision] {
        match self {
            Self::SeCriminalDataAct => se_criminal_data_act::PROVISIONS,
            Self::NoGdpr => no_gdpr::PROVISIONS,
        }
    }

    /// The provision with this key.
    pub fn provision(self, key: &str) -> Option<&'static Provision> {
        self.provisions().iter().find(|provision| provision.key == key)
    }

    /// Criteria that the regime's statutes list, in their order.
    pub const fn criteria(self) -> &'static [Criterion] {
        match self {
            Self::SeCriminalDataAct => se_criminal_data_act::CRITERIA,
            Self::NoGdpr => no_gdpr::CRITERIA,
        }
    }

    /// Views held under the regime, oldest first.
    pub const fn views(self) -> &'static [View] {
        match self {
            Self::SeCriminalDataAct => se_criminal_data_act::VIEWS,
            Self::NoGdpr => no_gdpr::VIEWS,
        }
    }

    /// The view with this name.
    pub fn view(self, id: ViewId) -> Option<&'static View> {
        self.views().iter().find(|view| view.id == id)
    }

    /// Clocks.
    pub const fn procedure(self) -> &'static Procedure {
        match self {
            Self::SeCriminalDataAct => &se_criminal_data_act::PROCEDURE,
            Self::NoGdpr => &no_gdpr::PROCEDURE,
        }
    }

    /// What may happen besides a fee.
    pub const fn measures(self) -> &'static [Measure] {
        match self {
            Self::SeCriminalDataAct => se_criminal_data_act::MEASURES,
            Self::NoGdpr => no_gdpr::MEASURES,
        }
    }

    /// What is open because no text was seen; shown, never computed with.
    pub const fn open_points(self) -> &'static [Unverified] {
        match self {
            Self::SeCriminalDataAct => se_criminal_data_act::OPEN_POINTS,
            Self::NoGdpr => no_gdpr::OPEN_POINTS,
        }
    }

    /// The currency that fees are charged in.
    pub const fn currency(self) -> Currency {
        match self {
            Self::SeCriminalDataAct => Currency::Sek,
            Self::NoGdpr => Currency::Nok,
        }
    }

    /// The currency that ceilings are set in.
    pub const fn ceiling_currency(self) -> Currency {
        match self {
            Self::SeCriminalDataAct => Currency::Sek,
            Self::NoGdpr => Currency::Eur,
        }
    }

    /// What a tier of Art. 83 allows here; the same text wherever the Regulation applies.
    pub const fn tier(self, tier: Tier) -> TierCeiling {
        gdpr::tier(tier)
    }

    /// Who bears the doubt.
    pub const fn doubt(self) -> Doubt {
        match self {
            Self::SeCriminalDataAct => Doubt::AgainstWhereItMustShow,
            Self::NoGdpr => Doubt::ForTheController,
        }
    }
}
