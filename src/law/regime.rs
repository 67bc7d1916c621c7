//! A body of rules that a fee is charged under, and where its tables are.

use super::circumstance::Country;
use super::criterion::Criterion;
use super::keyed::keyed;
use super::money::Currency;
use super::procedure::{Measure, Procedure};
use super::provision::{Provision, Tier, TierCeiling};
use super::rules::{Note, Rules};
use super::source::{Citation, Source, Unverified};
use super::stage::Stage;
use super::view::{View, ViewId};
use super::{
    denmark, eea_gdpr, estonia, finland, germany, netherlands, no_gdpr, poland, se_criminal_data_act,
    se_gdpr, uk_gdpr,
};
use jiff::civil::Date;

keyed! {
    /// A regime: one file of this folder each. Its name is the message `regime-<key>`.
    Regime {
        /// Sweden: the Criminal Data Act.
        SeCriminalDataAct = "se-criminal-data-act",
        /// Sweden: the Regulation with the Data Protection Act.
        SeGdpr = "se-gdpr",
        /// Norway: the Regulation as Norwegian law, with the administrative law around it.
        NoGdpr = "no-gdpr",
        /// Denmark: the Regulation, with fines by the courts.
        DkGdpr = "dk-gdpr",
        /// Finland: the Regulation, with public bodies exempt.
        FiGdpr = "fi-gdpr",
        /// Estonia: the Regulation, with fines as misdemeanours.
        EeGdpr = "ee-gdpr",
        /// Poland: the Regulation, with a national maximum for the public finance sector.
        PlGdpr = "pl-gdpr",
        /// Germany: the Regulation, and until 2023 day rates.
        DeGdpr = "de-gdpr",
        /// The Netherlands: the Regulation, and until 2023 categories of fines.
        NlGdpr = "nl-gdpr",
        /// Any other state of the EEA: the Regulation and the European guidelines.
        EeaGdpr = "eea-gdpr",
        /// The United Kingdom: the UK GDPR and the ICO's guidance.
        UkGdpr = "uk-gdpr",
    }
}

impl Regime {
    /// The tables.
    pub const fn rules(self) -> &'static Rules {
        match self {
            Self::SeCriminalDataAct => &se_criminal_data_act::RULES,
            Self::SeGdpr => &se_gdpr::RULES,
            Self::NoGdpr => &no_gdpr::RULES,
            Self::DkGdpr => &denmark::RULES,
            Self::FiGdpr => &finland::RULES,
            Self::EeGdpr => &estonia::RULES,
            Self::PlGdpr => &poland::RULES,
            Self::DeGdpr => &germany::RULES,
            Self::NlGdpr => &netherlands::RULES,
            Self::EeaGdpr => &eea_gdpr::RULES,
            Self::UkGdpr => &uk_gdpr::RULES,
        }
    }

    /// The rules on data protection in a country, outside law enforcement.
    pub const fn in_country(country: Country) -> Option<Self> {
        Some(match country {
            Country::Sweden => Self::SeGdpr,
            Country::Norway => Self::NoGdpr,
            Country::Denmark => Self::DkGdpr,
            Country::Finland => Self::FiGdpr,
            Country::Estonia => Self::EeGdpr,
            Country::Poland => Self::PlGdpr,
            Country::Germany => Self::DeGdpr,
            Country::Netherlands => Self::NlGdpr,
            Country::UnitedKingdom => Self::UkGdpr,
            Country::Elsewhere => return None,
            _ => Self::EeaGdpr,
        })
    }

    /// Whether it is the Regulation as applied in the EEA, where one authority leads across borders.
    pub const fn in_eea(self) -> bool {
        !matches!(self, Self::SeCriminalDataAct | Self::UkGdpr)
    }

    /// Provisions that can be named as broken, in the order they are listed.
    pub fn provisions(self) -> impl Iterator<Item = &'static Provision> {
        self.rules().provisions.iter().chain(self.rules().own_provisions)
    }

    /// The provision with this key.
    pub fn provision(self, key: &str) -> Option<&'static Provision> {
        self.provisions().find(|provision| provision.key == key)
    }

    /// A citation of the Regulation as a citation of the text that stands for it here.
    #[must_use]
    pub fn cite(self, cite: Citation) -> Citation {
        match (cite.source, self.rules().statute) {
            (Source::Gdpr, Source::UkGdpr) => Citation { source: Source::UkGdpr, ..cite },
            _ => cite,
        }
    }

    /// Criteria that the regime's statutes list, in their order.
    pub const fn criteria(self) -> &'static [Criterion] {
        self.rules().criteria
    }

    /// Views held under the regime, oldest first.
    pub const fn views(self) -> &'static [View] {
        self.rules().views
    }

    /// The view with this name.
    pub fn view(self, id: ViewId) -> Option<&'static View> {
        self.views().iter().find(|view| view.id == id)
    }

    /// Clocks.
    pub const fn procedure(self) -> &'static Procedure {
        &self.rules().procedure
    }

    /// What may happen besides a fee.
    pub const fn measures(self) -> &'static [Measure] {
        self.rules().measures
    }

    /// What was said that bears on a step and was known on a day.
    pub fn notes(self, stage: Stage, on: Date) -> impl Iterator<Item = &'static Note> {
        self.rules().notes.iter().filter(move |note| note.stage == stage && note.known_on(on))
    }

    /// What is open because no text was seen; shown, never computed with.
    pub const fn open_points(self) -> &'static [Unverified] {
        self.rules().open_points
    }

    /// The currency that fees are charged in.
    pub const fn currency(self) -> Currency {
        self.rules().fee_currency
    }

    /// What a tier of Art. 83 allows here; `None` where ceilings are fixed by provision.
    pub fn tier(self, tier: Tier) -> Option<TierCeiling> {
        let [lower, higher] = self.rules().tiers?;
        Some(match tier {
            Tier::Lower => lower,
            Tier::Higher => higher,
        })
    }

    /// The currency that turnover is set against: that of the tiers.
    pub fn turnover_currency(self) -> Currency {
        self.tier(Tier::Lower).map_or(self.currency(), |tier| tier.fixed.value.currency)
    }
}
