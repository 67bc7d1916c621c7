//! A body of rules that a fee is charged under, and where its tables are.

use super::circumstance::Country;
use super::criterion::Criterion;
use super::field::Field;
use super::money::Currency;
use super::procedure::{CorrectiveMeasure, Procedure};
use super::provision::{Provision, Tier, TierCeiling};
use super::rules::{Doubt, Note, Rules};
use super::scope::{self, Refusal};
use super::source::{Citation, Source, Unverified};
use super::stage::Stage;
use super::view::{View, ViewId};
use super::{acts, communications, countries};
use jiff::civil::Date;

/// Makes the type of the rows of [`crate::regimes`].
macro_rules! define {
    ($($(#[$doc:meta])+ $name:ident = $key:literal, $country:tt $(($field:ident))?, $folder:ident::$file:ident;)+) => {
        /// A body of rules that a fee is charged under. Its name is the message `regime-<key>`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Regime { $($(#[$doc])+ $name),+ }

        /// The tables of each, in their order. A static that is an array has a name in the page's program, and by that the build
        /// keeps the tables of all countries out of the first load (`www/build/deferred.mjs`).
        static TABLES: [Rules; Regime::ALL.len()] = [$($folder::$file::RULES),+];

        impl Regime {
            /// Every one, in the order of the page.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Stable key.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key),+ }
            }

            /// The tables.
            #[expect(clippy::indexing_slicing, reason = "each has its row")]
            pub const fn rules(self) -> &'static Rules {
                &TABLES[self as usize]
            }

            /// What it is on. Where that is not data protection, it takes the place of the country's rules on that.
            pub const fn field(self) -> Field {
                match self { $(Self::$name => define!(@field $($field)?)),+ }
            }

            /// The regime of a country's own on something.
            const fn of_its_own(country: Country, field: Field) -> Option<Self> {
                $(
                    if define!(@is country, $country) && field as u8 == define!(@field $($field)?) as u8 {
                        return Some(Self::$name);
                    }
                )+
                None
            }
        }
    };
    (@is $country:ident, -) => { false };
    (@is $country:ident, $its:ident) => { matches!($country, Country::$its) };
    (@field) => { Field::DataProtection };
    (@field $field:ident) => { Field::$field };
}

countries::regimes!(define);

impl Regime {
    /// The rules of a country on something; `None` where none were read. On data protection it is its own, or in
    /// another state of the EEA the Regulation alone.
    pub const fn on(field: Field, country: Country) -> Option<Self> {
        match (Self::of_its_own(country, field), field) {
            (None, Field::DataProtection) if country.is_covered() => Some(Self::EeaGdpr),
            (own, _) => own,
        }
    }

    /// The rules on data protection in a country, outside law enforcement.
    pub const fn in_country(country: Country) -> Option<Self> {
        Self::on(Field::DataProtection, country)
    }

    /// The rules on law enforcement in a country; `None` where none were read.
    pub const fn for_law_enforcement(country: Country) -> Option<Self> {
        Self::on(Field::LawEnforcement, country)
    }

    /// The rules on electronic communications in a country; `None` where none were read.
    pub const fn on_communications(country: Country) -> Option<Self> {
        Self::on(Field::Communications, country)
    }

    /// What takes the place of a country's rules on data protection: its rules on something, or why there are none.
    pub const fn instead(field: Field, country: Country) -> Result<Self, Refusal> {
        match (Self::on(field, country), field) {
            (Some(regime), _) => Ok(regime),
            (None, Field::DataProtection) => Err(scope::outside(country)),
            (None, Field::LawEnforcement) => Err(scope::without_regime(country)),
            (None, Field::Communications) => Err(Refusal::CommunicationsNotRead),
        }
    }

    /// The same of law enforcement.
    pub const fn law_enforcement(country: Country) -> Result<Self, Refusal> {
        Self::instead(Field::LawEnforcement, country)
    }

    /// Whether it is one of a country's.
    pub fn is_of(self, country: Country) -> bool {
        Self::on(self.field(), country) == Some(self)
    }

    /// Whether it is on the handling of personal data by those who enforce the law.
    pub const fn is_for_law_enforcement(self) -> bool {
        matches!(self.field(), Field::LawEnforcement)
    }

    /// Whether it is the Regulation as applied in the EEA, where one authority leads across borders.
    pub const fn in_eea(self) -> bool {
        matches!(self.rules().statute, Source::Gdpr)
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
            (Source::Gdpr, Source::UkGdpr | Source::UkDataAct | Source::Pecr) => {
                Citation { source: Source::UkGdpr, ..cite }
            }
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

    /// Time limits.
    pub const fn procedure(self) -> &'static Procedure {
        &self.rules().procedure
    }

    /// What may happen besides a fee.
    pub const fn corrective_measures(self) -> &'static [CorrectiveMeasure] {
        self.rules().corrective_measures
    }

    /// Who bears the doubt on a day.
    pub fn doubt(self, on: Date) -> Doubt {
        self.rules().doubt_on(on)
    }

    /// What was said that bears on a step, was known on a day and not yet overtaken.
    pub fn notes(self, stage: Stage, on: Date) -> impl Iterator<Item = &'static Note> {
        self.rules()
            .notes
            .iter()
            .filter(move |note| note.stage == stage && note.held.on(on) && note.cite.is_authority_on(on))
    }

    /// What is open because no text was seen, of the texts that could be known on a day; shown, never computed with.
    pub fn open_points(self, on: Date) -> impl Iterator<Item = &'static Unverified> {
        let known = move |open: &&Unverified| open.source.known_from().is_none_or(|from| from <= on);
        self.rules().open_points.iter().filter(known)
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
        self.rules().turnover_currency()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Choice;

    #[test]
    fn every_regime_is_of_some_country() {
        for regime in Regime::ALL {
            assert!(Country::ALL.iter().any(|country| regime.is_of(*country)), "{}", regime.key());
        }
        for outside in [Country::Switzerland, Country::Elsewhere] {
            assert!(!Regime::ALL.iter().any(|regime| regime.is_of(outside)));
        }
    }

    #[test]
    fn a_country_of_the_eea_has_rules_of_the_eea() {
        for country in Country::ALL {
            let in_eea = Regime::in_country(*country).is_some_and(Regime::in_eea);
            assert_eq!(country.is_in_eea(), in_eea, "{country:?}");
        }
    }

    #[test]
    fn sweden_has_rules_of_its_own_on_law_enforcement() {
        assert_eq!(Regime::for_law_enforcement(Country::Sweden), Some(Regime::SeCriminalDataAct));
        assert_eq!(Regime::in_country(Country::Sweden), Some(Regime::SeGdpr));
        assert_eq!(Regime::for_law_enforcement(Country::Eea), None);
        assert_eq!(Regime::in_country(Country::Eea), Some(Regime::EeaGdpr));
    }

    #[test]
    fn some_states_have_rules_of_their_own_on_communications() {
        let read = |country: &&Country| Regime::on_communications(**country).is_some();
        let read: Vec<_> = Country::ALL.iter().filter(read).collect();
        let states =
            [&Country::France, &Country::Germany, &Country::Italy, &Country::Spain, &Country::UnitedKingdom];
        assert_eq!(read, states);
    }
}
