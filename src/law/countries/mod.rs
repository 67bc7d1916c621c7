//! Countries whose own rules were read: a file each, which says only where they differ from the Regulation alone
//! (`acts/eea_gdpr.rs`).

pub(crate) mod austria;
pub(crate) mod denmark;
pub(crate) mod estonia;
pub(crate) mod finland;
pub(crate) mod germany;
pub(crate) mod netherlands;
pub(crate) mod norway;
pub(crate) mod poland;
pub(crate) mod sweden;
pub(crate) mod united_kingdom;

/// Hands a row for each regime to another macro: its variant, its key, the country it is for, and the file with its
/// tables. `-` stands for a regime of no country of its own. In brackets stands the field ([`crate::law::Field`]) of one
/// that takes the place of the country's rules on data protection there. `regime.rs` makes [`crate::law::Regime`] of it; the tests read it too, so
/// that a regime is named here alone.
#[macro_export]
macro_rules! regimes {
    ($each:ident) => {
        $each! {
            /// Sweden: the Criminal Data Act.
            SeCriminalDataAct = "se-criminal-data-act", Sweden (LawEnforcement), acts::criminal_data_act;
            /// Sweden: the Regulation with the Data Protection Act.
            SeGdpr = "se-gdpr", Sweden, countries::sweden;
            /// Norway: the Regulation as Norwegian law, with the administrative law around it.
            NoGdpr = "no-gdpr", Norway, countries::norway;
            /// Denmark: the Regulation, with fines by the courts.
            DkGdpr = "dk-gdpr", Denmark, countries::denmark;
            /// Finland: the Regulation, with public bodies exempt.
            FiGdpr = "fi-gdpr", Finland, countries::finland;
            /// Estonia: the Regulation, with fines as misdemeanours.
            EeGdpr = "ee-gdpr", Estonia, countries::estonia;
            /// Austria: the Regulation, with public bodies exempt.
            AtGdpr = "at-gdpr", Austria, countries::austria;
            /// Poland: the Regulation, with a national maximum for the public finance sector.
            PlGdpr = "pl-gdpr", Poland, countries::poland;
            /// Germany: the Regulation, and until 2023 day rates.
            DeGdpr = "de-gdpr", Germany, countries::germany;
            /// The Netherlands: the Regulation, and until 2023 categories of fines.
            NlGdpr = "nl-gdpr", Netherlands, countries::netherlands;
            /// Any other state of the EEA: the Regulation and the European guidelines.
            EeaGdpr = "eea-gdpr", -, acts::eea_gdpr;
            /// The United Kingdom: the UK GDPR and the ICO's guidance.
            UkGdpr = "uk-gdpr", UnitedKingdom, countries::united_kingdom;
            /// Institutions and bodies of the Union: a Regulation of their own.
            EuInstitutions = "eu-institutions", Institutions, acts::institutions;
            /// Spain: the Act on services of the information society.
            EsCommunications = "es-communications", Spain (Communications), communications::spain;
            /// Germany: the Act on data protection in telecommunications and digital services.
            DeCommunications = "de-communications", Germany (Communications), communications::germany;
            /// France: Art. 82 of the Act on data protection.
            FrCommunications = "fr-communications", France (Communications), communications::france;
            /// Italy: Title X of the Code on data protection.
            ItCommunications = "it-communications", Italy (Communications), communications::italy;
            /// The United Kingdom: the Privacy and Electronic Communications Regulations.
            UkCommunications = "uk-communications", UnitedKingdom (Communications), communications::united_kingdom;
        }
    };
}

pub(crate) use regimes;
