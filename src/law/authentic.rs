//! Which language versions of a text are authoritative: what this tool says of a text in another language is
//! a translation of ours.

use super::language::Language;
use super::source::{Citation, Pinpoint, Source, TextKind, Verified};

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
    In(Language),
    /// Those in these two languages, alike.
    InBoth(Language, Language),
    /// Not checked. The original is in this language.
    NotChecked(Language),
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
const CILFIT: Citation = Citation::read(Source::Cilfit, Pinpoint::Whole).verified(Verified::Quoted);
/// The same, taken to hold for rules of the Union's own court.
const CILFIT_FOR_RULES: Citation = CILFIT.verified(Verified::Inferred);
/// The EEA Agreement on the acts in its annexes, and on itself.
const EEA: Citation = Citation::read(Source::EeaAgreement, Pinpoint::Article("129(1)"));
/// The language of a case before the Court of Justice is, on a reference, that of the court that asks.
const CASE: Citation =
    Citation::read(Source::CourtRules, Pinpoint::Article("36–42")).verified(Verified::Secondary);
/// Swedish is the language of courts, authorities and others with public tasks.
const SWEDISH: Citation =
    Citation::read(Source::LanguageAct, Pinpoint::Chapter { chapter: 0, section: "10", para: 0, number: 0 });
/// The same, taken to hold for what Parliament and Government adopt.
const SWEDISH_FOR_ACTS: Citation = SWEDISH.verified(Verified::Inferred);
/// Norwegian is the main language, in two forms that are equal in public bodies.
const NORWEGIAN: Citation =
    Citation::read(Source::NorwegianLanguageAct, Pinpoint::Section { section: "4", para: 0 })
        .verified(Verified::Inferred);
/// Union law became domestic law of the United Kingdom in its English version only.
const WITHDRAWAL: Citation = Citation::read(Source::WithdrawalAct, Pinpoint::Clause("3(4)"));
/// Acts of Finland are given in both national languages.
const FINLAND: Citation =
    Citation::read(Source::FinnishConstitution, Pinpoint::Whole).verified(Verified::Secondary);

const fn stated(versions: Versions, cites: &'static [Citation]) -> Authentic {
    Authentic { versions, cites }
}

impl Source {
    /// Which language versions of the text are authoritative.
    pub const fn authentic(self) -> Authentic {
        match self.kind() {
            TextKind::EeaRegulation => stated(Versions::EveryOfficialAndEea, &[CILFIT, EEA]),
            TextKind::RulesOfTheCourt => stated(Versions::EveryOfficial, &[CILFIT_FOR_RULES]),
            TextKind::Treaty => stated(Versions::AsItSays, &[EEA]),
            TextKind::Judgment(of_case) => stated(Versions::In(of_case), &[CASE]),
            TextKind::JointJudgment(first, second) => stated(Versions::InBoth(first, second), &[CASE]),
            TextKind::SwedishAct => stated(Versions::In(Language::Swedish), &[SWEDISH_FOR_ACTS]),
            TextKind::SwedishDecision => stated(Versions::In(Language::Swedish), &[SWEDISH]),
            TextKind::NorwegianText(form) => stated(Versions::In(form), &[NORWEGIAN]),
            TextKind::FinnishAct => {
                stated(Versions::InBoth(Language::Finnish, Language::Swedish), &[FINLAND])
            }
            TextKind::UnionLawInTheUk => stated(Versions::In(Language::English), &[WITHDRAWAL]),
            TextKind::NotChecked(original) => stated(Versions::NotChecked(original), &[]),
            TextKind::Many => stated(Versions::EachItsOwn, &[]),
            TextKind::NoLegalText => stated(Versions::None, &[]),
        }
    }
}
