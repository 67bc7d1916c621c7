//! Countries whose own rules were read: a file each, which says only where they differ from the Regulation alone
//! (`acts/eea_gdpr.rs`).

pub(crate) mod austria;
pub(crate) mod belgium;
pub(crate) mod bulgaria;
pub(crate) mod bulgaria_law_enforcement;
pub(crate) mod croatia;
pub(crate) mod cyprus;
pub(crate) mod czechia;
pub(crate) mod czechia_law_enforcement;
pub(crate) mod denmark;
pub(crate) mod estonia;
pub(crate) mod finland;
pub(crate) mod france;
pub(crate) mod germany;
pub(crate) mod greece;
pub(crate) mod greece_law_enforcement;
pub(crate) mod hungary;
pub(crate) mod hungary_law_enforcement;
pub(crate) mod iceland;
pub(crate) mod ireland;
pub(crate) mod italy;
pub(crate) mod latvia;
pub(crate) mod liechtenstein;
pub(crate) mod lithuania;
pub(crate) mod luxembourg;
pub(crate) mod luxembourg_law_enforcement;
pub(crate) mod malta;
pub(crate) mod netherlands;
pub(crate) mod netherlands_law_enforcement;
pub(crate) mod norway;
pub(crate) mod poland;
pub(crate) mod portugal;
pub(crate) mod romania;
pub(crate) mod slovakia;
pub(crate) mod slovakia_law_enforcement;
pub(crate) mod slovenia;
pub(crate) mod spain;
pub(crate) mod sweden;
pub(crate) mod united_kingdom;
pub(crate) mod united_kingdom_law_enforcement;

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
            /// Estonia: the Regulation, with fines as misdemeanours and public bodies exempt.
            EeGdpr = "ee-gdpr", Estonia, countries::estonia;
            /// Austria: the Regulation, with public bodies exempt.
            AtGdpr = "at-gdpr", Austria, countries::austria;
            /// Croatia: the Regulation, with the State and local government exempt.
            HrGdpr = "hr-gdpr", Croatia, countries::croatia;
            /// Liechtenstein: the Regulation, with maxima in francs and public bodies exempt.
            LiGdpr = "li-gdpr", Liechtenstein, countries::liechtenstein;
            /// Iceland: the Regulation, with maxima and a minimum in krónur.
            IsGdpr = "is-gdpr", Iceland, countries::iceland;
            /// Slovenia: the Regulation, with fines as misdemeanours.
            SiGdpr = "si-gdpr", Slovenia, countries::slovenia;
            /// Latvia: the Regulation, with fines as administrative penalties.
            LvGdpr = "lv-gdpr", Latvia, countries::latvia;
            /// Bulgaria: the Regulation, with fines under the Act on administrative offences.
            BgGdpr = "bg-gdpr", Bulgaria, countries::bulgaria;
            /// Poland: the Regulation, with a national maximum for the public finance sector.
            PlGdpr = "pl-gdpr", Poland, countries::poland;
            /// Germany: the Regulation, and until 2023 day rates.
            DeGdpr = "de-gdpr", Germany, countries::germany;
            /// The Netherlands: the Regulation, and until 2023 categories of fines.
            NlGdpr = "nl-gdpr", Netherlands, countries::netherlands;
            /// Spain: the Regulation, with public bodies exempt and discounts for who admits and pays.
            EsGdpr = "es-gdpr", Spain, countries::spain;
            /// Italy: the Regulation, with half off for who pays in time.
            ItGdpr = "it-gdpr", Italy, countries::italy;
            /// France: the Regulation, with the State exempt.
            FrGdpr = "fr-gdpr", France, countries::france;
            /// Portugal: the Regulation, with time bars by tier.
            PtGdpr = "pt-gdpr", Portugal, countries::portugal;
            /// Czechia: the Regulation, with public bodies excused.
            CzGdpr = "cz-gdpr", Czechia, countries::czechia;
            /// Slovakia: the Regulation, for public bodies too.
            SkGdpr = "sk-gdpr", Slovakia, countries::slovakia;
            /// Belgium: the Regulation, with public bodies exempt that are on no market.
            BeGdpr = "be-gdpr", Belgium, countries::belgium;
            /// Ireland: the Regulation, with a maximum for public bodies, and fines that a court confirms.
            IeGdpr = "ie-gdpr", Ireland, countries::ireland;
            /// Lithuania: the Regulation, with a share of the budget for authorities.
            LtGdpr = "lt-gdpr", Lithuania, countries::lithuania;
            /// Luxembourg: the Regulation, with the State and communes exempt.
            LuGdpr = "lu-gdpr", Luxembourg, countries::luxembourg;
            /// Malta: the Regulation, with maxima for public authorities.
            MtGdpr = "mt-gdpr", Malta, countries::malta;
            /// Romania: the Regulation, with public bodies warned first and maxima of their own.
            RoGdpr = "ro-gdpr", Romania, countries::romania;
            /// Greece: the Regulation, with a maximum of its own for public bodies.
            GrGdpr = "gr-gdpr", Greece, countries::greece;
            /// Hungary: the Regulation, with amounts in forint for budgetary bodies.
            HuGdpr = "hu-gdpr", Hungary, countries::hungary;
            /// Cyprus: the Regulation, with a maximum of its own for public bodies.
            CyGdpr = "cy-gdpr", Cyprus, countries::cyprus;
            /// Any other state of the EEA: the Regulation and the European guidelines.
            EeaGdpr = "eea-gdpr", -, acts::eea_gdpr;
            /// The United Kingdom: the UK GDPR and the ICO's guidance.
            UkGdpr = "uk-gdpr", UnitedKingdom, countries::united_kingdom;
            /// The United Kingdom: Part 3 of the Data Protection Act 2018.
            UkPart3 = "uk-part-3", UnitedKingdom (LawEnforcement), countries::united_kingdom_law_enforcement;
            /// Czechia: Act 110/2019, Title III.
            CzLawEnforcement = "cz-law-enforcement", Czechia (LawEnforcement), countries::czechia_law_enforcement;
            /// Greece: Law 4624/2019, chapter 4.
            GrLawEnforcement = "gr-law-enforcement", Greece (LawEnforcement), countries::greece_law_enforcement;
            /// Luxembourg: the law of 1 August 2018 on criminal matters.
            LuLawEnforcement = "lu-law-enforcement", Luxembourg (LawEnforcement), countries::luxembourg_law_enforcement;
            /// Slovakia: Act 18/2018, part three.
            SkLawEnforcement = "sk-law-enforcement", Slovakia (LawEnforcement), countries::slovakia_law_enforcement;
            /// Hungary: Act CXII of 2011.
            HuLawEnforcement = "hu-law-enforcement", Hungary (LawEnforcement), countries::hungary_law_enforcement;
            /// Bulgaria: the Data Protection Act, chapter eight.
            BgLawEnforcement = "bg-law-enforcement", Bulgaria (LawEnforcement), countries::bulgaria_law_enforcement;
            /// The Netherlands: the Police Data Act.
            NlLawEnforcement = "nl-law-enforcement", Netherlands (LawEnforcement), countries::netherlands_law_enforcement;
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
