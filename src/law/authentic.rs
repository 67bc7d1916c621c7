//! Which language versions of a text are authoritative: what this tool says of a text in another language is
//! a translation of ours.

use super::keyed::keyed;
use super::source::{At, Citation, Source, Verified};

keyed! {
    /// A language that legal texts are in. Its name in each language is the message `tongue-<key>`.
    Tongue {
        /// Bulgarian.
        Bulgarian = "bulgarian",
        /// Danish.
        Danish = "danish",
        /// Dutch.
        Dutch = "dutch",
        /// English.
        English = "english",
        /// Finnish.
        Finnish = "finnish",
        /// German.
        German = "german",
        /// Italian.
        Italian = "italian",
        /// Lithuanian.
        Lithuanian = "lithuanian",
        /// Norwegian, where it was not noted in which of its two forms.
        Norwegian = "norwegian",
        /// Norwegian Bokmål.
        Bokmal = "bokmal",
        /// Norwegian Nynorsk.
        Nynorsk = "nynorsk",
        /// Polish.
        Polish = "polish",
        /// Swedish.
        Swedish = "swedish",
    }
}

/// The authoritative versions of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Versions {
    /// Those in every official language of the European Union, alike.
    EveryOfficial,
    /// The same, and as part of the EEA Agreement those in Norwegian and Icelandic as well.
    EveryOfficialAndEea,
    /// Those in the languages that the text names itself, alike.
    AsItSays,
    /// The one in this language.
    In(Tongue),
    /// Those in these two languages, alike.
    InBoth(Tongue, Tongue),
    /// Not checked. The original is in this language.
    NotChecked(Tongue),
    /// It is many texts, each with its own; not checked one by one.
    EachItsOwn,
    /// None: it is no legal text.
    None,
}

/// The authoritative versions of a text, and where that stands: nothing is cited for what was not checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Authentic {
    /// The versions.
    pub versions: Versions,
    /// Where that stands.
    pub cites: &'static [Citation],
}

/// The Court of Justice on legislation of the Union: all its versions are equally authentic.
const CILFIT: Citation = Citation::read(Source::Cilfit, At::Whole).but(Verified::Quoted);
/// The same, taken to hold for rules of the Union's own court.
const CILFIT_FOR_RULES: Citation = CILFIT.but(Verified::Inferred);
/// The EEA Agreement on the acts in its annexes, and on itself.
const EEA: Citation = Citation::read(Source::EeaAgreement, At::Article("129(1)"));
/// The language of a case before the Court of Justice is, on a reference, that of the court that asks.
const CASE: Citation = Citation::read(Source::CourtRules, At::Article("36–42")).but(Verified::Secondary);
/// Swedish is the language of courts, authorities and others with public tasks.
const SWEDISH: Citation =
    Citation::read(Source::LanguageAct, At::Chapter { chapter: 0, section: "10", para: 0, number: 0 });
/// The same, taken to hold for what Parliament and Government adopt.
const SWEDISH_FOR_ACTS: Citation = SWEDISH.but(Verified::Inferred);
/// Norwegian is the main language, in two forms that are equal in public bodies.
const NORWEGIAN: Citation =
    Citation::read(Source::NorwegianLanguageAct, At::Section { section: "4", para: 0 })
        .but(Verified::Inferred);
/// Union law became domestic law of the United Kingdom in its English version only.
const WITHDRAWAL: Citation = Citation::read(Source::WithdrawalAct, At::Point("s. 3(4)"));
/// Acts of Finland are given in both national languages.
const FINLAND: Citation = Citation::read(Source::FinnishConstitution, At::Whole).but(Verified::Secondary);

const fn stated(versions: Versions, cites: &'static [Citation]) -> Authentic {
    Authentic { versions, cites }
}

const fn not_checked(original: Tongue) -> Authentic {
    Authentic { versions: Versions::NotChecked(original), cites: &[] }
}

/// A judgment of the Court of Justice, in the language of its case.
const fn judgment(of_case: Tongue) -> Authentic {
    stated(Versions::In(of_case), &[CASE])
}

impl Source {
    /// Which language versions of the text are authoritative.
    pub const fn authentic(self) -> Authentic {
        use Versions::{AsItSays, EachItsOwn, EveryOfficial, EveryOfficialAndEea, In, InBoth};
        match self {
            Self::Gdpr => stated(EveryOfficialAndEea, &[CILFIT, EEA]),
            Self::CourtRules => stated(EveryOfficial, &[CILFIT_FOR_RULES]),
            Self::EeaAgreement => stated(AsItSays, &[EEA]),
            Self::DeutscheWohnen | Self::LandHessen => judgment(Tongue::German),
            Self::Nvsc => judgment(Tongue::Lithuanian),
            Self::Prihodite => judgment(Tongue::Bulgarian),
            Self::Ilva => judgment(Tongue::Danish),
            Self::Cilfit => judgment(Tongue::Italian),
            Self::FineGuidelines | Self::Wp253 | Self::BindingDecision2021 | Self::BindingDecision2022 => {
                not_checked(Tongue::English)
            }
            Self::CriminalDataAct
            | Self::CriminalDataOrdinance
            | Self::CriminalDataBill
            | Self::PoliceDataAct
            | Self::CustomsDataAct
            | Self::CoastGuardDataAct
            | Self::TaxAgencyDataAct
            | Self::ProsecutionDataAct
            | Self::CourtsDataAct
            | Self::PrisonDataAct
            | Self::SwedishProcedureAct
            | Self::RecoveryAct
            | Self::DataProtectionAct
            | Self::DataProtectionOrdinance
            | Self::LanguageAct => stated(In(Tongue::Swedish), &[SWEDISH_FOR_ACTS]),
            Self::ImyPolice | Self::ImyCustoms | Self::ImyGdpr | Self::SwedishCourts => {
                stated(In(Tongue::Swedish), &[SWEDISH])
            }
            Self::NorwegianDataAct | Self::NorwegianProcedureAct => stated(In(Tongue::Bokmal), &[NORWEGIAN]),
            Self::NorwegianLanguageAct => stated(In(Tongue::Nynorsk), &[NORWEGIAN]),
            Self::SupremeCourt2021
            | Self::DatatilsynetCoop
            | Self::BoardCoop
            | Self::BoardTime
            | Self::BoardBasaren
            | Self::BoardSalon
            | Self::BoardUltra => stated(In(Tongue::Norwegian), &[NORWEGIAN]),
            Self::FinnishDataAct | Self::FinnishConstitution => {
                stated(InBoth(Tongue::Finnish, Tongue::Swedish), &[FINLAND])
            }
            Self::DanishDataAct => not_checked(Tongue::Danish),
            Self::PolishDataAct | Self::Uodo => not_checked(Tongue::Polish),
            Self::DskConcept => not_checked(Tongue::German),
            Self::ApFinePolicy => not_checked(Tongue::Dutch),
            Self::UkGdpr => stated(In(Tongue::English), &[WITHDRAWAL]),
            Self::WithdrawalAct
            | Self::IcoGuidance
            | Self::IcoDraft
            | Self::IcoPublicSector
            | Self::Ico23andMe
            | Self::IcoBirthlink
            | Self::IcoDppLaw => not_checked(Tongue::English),
            Self::Decisions => stated(EachItsOwn, &[]),
            Self::Convention => stated(Versions::None, &[]),
        }
    }
}
