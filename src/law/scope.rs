//! Where a country's rules on data protection do not apply: what other rules, none that were read, or none at all
//! take their place, and which of their provisions fall away.

use super::circumstance::{
    Body, Choice, ChoiceId, Circumstance, Country, CrossBorder, Expression, Form, Household, OwnAuthority,
    Purpose, Subject, Task,
};
use super::field::Field;
use super::keyed::keyed;
use super::option_set::OptionSet;
use super::source::{Citation, Pinpoint, Source, Verified};

keyed! {
    /// Why no regime of this tool applies. The wording is the message `refusal-<key>`, and `unless-<key>` as long as
    /// it is open whether it holds.
    Refusal {
        /// Established outside the EEA and the United Kingdom, and neither offering anything to people there nor
        /// monitoring them.
        CountryNotHere = "country-not-here",
        /// The same of one established in Switzerland, whose Act has no administrative fine.
        Swiss = "swiss",
        /// Cookies and electronic marketing, where the national Act was not read.
        CommunicationsNotRead = "communications-not-read",
        /// Norway: cookies and electronic marketing, with fees that have no maximum.
        NorwegianCommunications = "norwegian-communications",
        /// National security: outside the Act.
        NationalSecurity = "national-security",
        /// The Armed Forces' own Act.
        Defence = "defence",
        /// Neither automated nor structured: outside the Act.
        NotAutomated = "not-automated",
        /// By hand and in no filing system: outside the Regulation.
        Manual = "manual",
        /// By a natural person for purely personal or household ends: outside the Regulation.
        Household = "household",
        /// Norway: the same by the Act on the Regulation.
        NorwegianManual = "norwegian-manual",
        /// Norway: the same by the Act on the Regulation.
        NorwegianHousehold = "norwegian-household",
        /// Norwegian police and prosecution: an Act without administrative fines.
        NorwegianPolice = "norwegian-police",
        /// Norwegian national security: the same Act for the Police Security Service, and for others nothing was read.
        NorwegianSecurity = "norwegian-security",
        /// Norway: defence, and the Coast Guard's law enforcement, whose rules were not read.
        NorwayNotChecked = "norway-not-checked",
        /// The United Kingdom: by hand and in no filing system, unless by a public authority.
        UkManual = "uk-manual",
        /// The United Kingdom: purely personal or household ends.
        UkHousehold = "uk-household",
        /// The United Kingdom: law enforcement by hand and in no filing system.
        UkEnforcementManual = "uk-enforcement-manual",
        /// Elsewhere: security and defence, whose national rules were not read.
        StateNotChecked = "state-not-checked",
        /// Elsewhere: law enforcement, whose national rules were not read.
        EnforcementNotRead = "enforcement-not-read",
        /// Finland: law enforcement, whose Act has no fine.
        FinnishEnforcement = "finnish-enforcement",
        /// Liechtenstein: law enforcement, for which the Act excepts fines.
        LiechtensteinEnforcement = "liechtenstein-enforcement",
        /// Bodies of the Union: law enforcement, which only a chapter without fines is for, and Acts that were not read.
        InstitutionsEnforcement = "institutions-enforcement",
        /// Elsewhere: law enforcement by hand and in no filing system, outside the Directive.
        EnforcementManual = "enforcement-manual",
        /// The main establishment is in another country, whose authority leads.
        LeadElsewhere = "lead-elsewhere",
    }
}

impl Refusal {
    /// Where the reason is set out.
    pub const fn cites(self) -> &'static [Citation] {
        match self {
            Self::CountryNotHere => const { &[gdpr("3(2)")] },
            Self::Swiss => const { &[fadp("60–63"), SWISS_BUSINESSES, gdpr("3(2)")] },
            Self::CommunicationsNotRead => {
                const { &[quoted(Source::CommunicationsDirective, Pinpoint::Whole)] }
            }
            Self::NorwegianCommunications => {
                const {
                    &[
                        ekom("3-15"),
                        ekom("15-12"),
                        ekom("15-13"),
                        norwegian_marketing("15"),
                        norwegian_marketing("42"),
                    ]
                }
            }
            Self::NorwayNotChecked | Self::StateNotChecked => {
                const { &[Citation::read(Source::Convention, Pinpoint::Whole)] }
            }
            Self::NationalSecurity | Self::Defence => const { &[bdl("4")] },
            Self::NotAutomated => const { &[bdl("3")] },
            Self::Manual => const { &[gdpr("2(1)"), gdpr("4(6)")] },
            Self::Household => const { &[gdpr("2(2)(c)"), RYNES, LINDQVIST] },
            Self::NorwegianManual => const { &[popl("2", 1)] },
            Self::NorwegianHousehold => const { &[popl("2", 2), BOARD_ON_HOMES, RYNES, LINDQVIST] },
            Self::NorwegianPolice => const { &[NORWEGIAN_POLICE, popl("2", 1), norwegian_police("60")] },
            Self::NorwegianSecurity => const { &[NORWEGIAN_POLICE, norwegian_police("58")] },
            Self::EnforcementNotRead => const { &[directive("1(1)–(2)")] },
            Self::FinnishEnforcement => const { &[finnish("1"), finnish("51"), finnish("52")] },
            Self::LiechtensteinEnforcement => const { &[liechtenstein("45"), liechtenstein("17(1a)")] },
            Self::InstitutionsEnforcement => {
                const { &[Citation::read(Source::InstitutionsRegulation, Pinpoint::Article("2(2)–(3)"))] }
            }
            Self::EnforcementManual => const { &[directive("2(2)")] },
            Self::UkEnforcementManual => {
                const { &[Citation::read(Source::UkDataAct, Pinpoint::Clause("29(1)"))] }
            }
            Self::UkManual => const { &[uk("2(1), (1A)")] },
            Self::UkHousehold => const { &[uk("2(2)"), RYNES, LINDQVIST] },
            Self::LeadElsewhere => const { &[gdpr("56")] },
        }
    }

    /// Whether it is an answer, and no limit of this tool: that under the law named no administrative fine can follow.
    pub const fn is_no_fine(self) -> bool {
        matches!(
            self,
            Self::Swiss
                | Self::NotAutomated
                | Self::Manual
                | Self::Household
                | Self::NorwegianManual
                | Self::NorwegianHousehold
                | Self::NorwegianPolice
                | Self::FinnishEnforcement
                | Self::LiechtensteinEnforcement
                | Self::UkManual
                | Self::UkHousehold
        )
    }
}

/// C-212/13: a camera that also films a public space is not purely personal. As C-25/17 (para 42) quotes it.
const RYNES: Citation = quoted(Source::Rynes, Pinpoint::Para("31, 33"));
/// C-101/01: nor is what an unlimited number of people can read. As the same judgment quotes it.
const LINDQVIST: Citation = quoted(Source::Lindqvist, Pinpoint::Para("47"));
/// PVN-2021-22: a camera on the owner's own ground. Only the beginning of the decision was read.
const BOARD_ON_HOMES: Citation = quoted(Source::BoardHome, Pinpoint::Whole);

const fn quoted(source: Source, at: Pinpoint) -> Citation {
    Citation { source, at, verified: Verified::Quoted }
}

const fn gdpr(article: &'static str) -> Citation {
    Citation::read(Source::Gdpr, Pinpoint::Article(article))
}

const fn uk(article: &'static str) -> Citation {
    quoted(Source::UkGdpr, Pinpoint::Article(article))
}

/// The Directive on law enforcement, which each state carries out by an Act of its own.
const fn directive(article: &'static str) -> Citation {
    Citation::read(Source::LawEnforcementDirective, Pinpoint::Article(article))
}

const fn finnish(section: &'static str) -> Citation {
    Citation::read(Source::FinnishCriminalDataAct, Pinpoint::Section { section, para: 0 })
}

const fn liechtenstein(article: &'static str) -> Citation {
    Citation::read(Source::LiechtensteinDataAct, Pinpoint::Article(article))
}

const fn popl(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::NorwegianDataAct, Pinpoint::Section { section, para })
}

const fn norwegian_police(section: &'static str) -> Citation {
    Citation::read(Source::NorwegianPoliceAct, Pinpoint::Section { section, para: 0 })
}

const fn bdl(section: &'static str) -> Citation {
    Citation::read(Source::CriminalDataAct, Pinpoint::Chapter { chapter: 1, section, para: 0, number: 0 })
}

/// The Norwegian Act on electronic communications.
const fn ekom(section: &'static str) -> Citation {
    Citation::read(Source::NorwegianCommunications, Pinpoint::Section { section, para: 0 })
}

const fn norwegian_marketing(section: &'static str) -> Citation {
    Citation::read(Source::NorwegianMarketing, Pinpoint::Section { section, para: 0 })
}

/// The Swiss Act on data protection.
const fn fadp(article: &'static str) -> Citation {
    Citation::read(Source::SwissDataAct, Pinpoint::Article(article))
}

/// Art. 64(2): the business in the place of the person, as others quote it.
const SWISS_BUSINESSES: Citation = fadp("64(2)").verified(Verified::Quoted);

/// Why no regime applies to one established where none of these rules is the law, as long as it does not reach into
/// where one is.
pub const fn outside(country: Country) -> Refusal {
    match country {
        Country::Switzerland => Refusal::Swiss,
        _ => Refusal::CountryNotHere,
    }
}

/// Whom the Norwegian Police Databases Act is for.
pub(crate) const NORWEGIAN_POLICE: Citation = norwegian_police("3");

/// The Regulation adds no duty with the same aim where the Directive on communications governs.
pub const COMMUNICATIONS_BESIDE: Citation = quoted(Source::Gdpr, Pinpoint::Article("95"));
/// Cited as long as it is open which rules apply: the Criminal Data Act says whom it is for.
pub const UNDECIDED: Citation = bdl("2");

/// That the authority of each state is competent there, and none leads a case of one established outside the EEA.
pub const EACH_AUTHORITY: Citation = gdpr("55(1)");
/// That the rules reach one established outside them.
pub const REACHED: Citation = gdpr("3(2)");
/// That an authority, and who acts by duty or in a public task, has the authority of its own State to answer to.
pub const OWN_AUTHORITY: Citation = gdpr("55(2)");
/// That a case of local effect may stay with the authority there, unless the one that leads takes it.
pub const LOCAL_CASE: Citation = gdpr("56(2)–(3)");

/// What happens where other rules take the place of those on data protection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScopeOutcome {
    /// The country's own rules on something apply ([`crate::law::Regime::instead`]).
    Own(Field),
    /// No regime of this tool does.
    Refused(Refusal),
}

/// Answers to several questions: to each of them one of these options.
pub type Answers = &'static [(ChoiceId, OptionSet)];

/// Answers for which other rules than those on data protection hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScopeRule {
    /// The answers.
    pub when: Answers,
    /// What happens then.
    pub then: ScopeOutcome,
}

impl ScopeRule {
    /// A rule that refuses.
    pub const fn refuse(when: Answers, reason: Refusal) -> Self {
        Self { when, then: ScopeOutcome::Refused(reason) }
    }

    /// Whether a complete set of answers meets it.
    pub fn meets(&self, answers: &[Circumstance]) -> bool {
        self.when.iter().all(|(question, options)| {
            answers.iter().any(|answer| answer.question == *question && options.holds(*answer))
        })
    }
}

/// What a country's rules say of a complete set of answers: the first rule that they meet; `None` where its rules on
/// data protection apply.
pub fn outcome(rules: &'static [ScopeRule], answers: &[Circumstance]) -> Option<ScopeOutcome> {
    rules.iter().find(|rule| rule.meets(answers)).map(|rule| rule.then)
}

/// Provisions that fall away on some answers, while the rest of the rules stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CarveOut {
    /// Stable key: its wording is the message `carveout-<key>`.
    pub key: &'static str,
    /// The answers.
    pub when: Answers,
    /// Which provisions.
    pub takes: Takes,
    /// Whether they fall away for certain.
    pub effect: Effect,
    /// Where it stands.
    pub cite: Citation,
}

impl CarveOut {
    /// The one body that it is for alone; `None` where it is for several.
    pub fn of_one_body(&self) -> Option<Circumstance> {
        let (_, bodies) = self.when.iter().find(|(question, _)| *question == Body::ID)?;
        let only = bodies.iter().next().filter(|_| bodies.len() == 1)?;
        Some(Circumstance { question: Body::ID, option: only })
    }
}

/// Which provisions fall away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// These.
    These(&'static [&'static str]),
    /// All but these.
    AllBut(&'static [&'static str]),
}

impl Takes {
    /// Whether a provision is among them.
    pub fn has(self, key: &str) -> bool {
        match self {
            Self::These(keys) => keys.contains(&key),
            Self::AllBut(keys) => !keys.contains(&key),
        }
    }
}

/// Whether provisions fall away for certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// They do.
    Certain,
    /// That depends on a weighing that nobody can foresee, or on a law that was not read.
    Depends,
}

/// A purpose.
pub(crate) const fn purpose(purpose: Purpose) -> (ChoiceId, OptionSet) {
    (Purpose::ID, OptionSet::only(purpose as u8))
}

/// A task by law, of a competent authority or entrusted.
pub(crate) const TASK: (ChoiceId, OptionSet) =
    (Task::ID, OptionSet::only(Task::Competent as u8).with(Task::Entrusted as u8));

/// What is under the Acts that go back to Directive 2002/58: no authority leads across borders, and what is private or
/// by hand makes no difference.
pub(crate) const ON_COMMUNICATIONS: (ChoiceId, OptionSet) =
    (Subject::ID, OptionSet::of(&[Subject::Communications.is()]));

/// The same, where a national Act may have been read.
pub(crate) const COMMUNICATIONS: ScopeRule =
    ScopeRule { when: &[ON_COMMUNICATIONS], then: ScopeOutcome::Own(Field::Communications) };

/// By hand, and in no filing system.
pub(crate) const BY_HAND: (ChoiceId, OptionSet) = (Form::ID, OptionSet::of(&[Form::Neither.is()]));

/// For journalism, or for academic, artistic or literary expression.
pub(crate) const FOR_EXPRESSION: (ChoiceId, OptionSet) =
    (Expression::ID, OptionSet::of(&[Expression::EditorialMedium.is(), Expression::Expression.is()]));

/// The same by hand and in no filing system, of anyone.
pub(crate) const MANUAL: ScopeRule = ScopeRule::refuse(&[BY_HAND], Refusal::Manual);

/// By a natural person, within the private circle or on the person's own ground.
pub(crate) const PRIVATE: Answers = &[
    (Body::ID, OptionSet::of(&[Body::Person.is()])),
    (Household::ID, OptionSet::of(&[Household::Personal.is(), Household::OwnGround.is()])),
];

/// The same, by the Regulation's own words.
pub(crate) const HOUSEHOLD: ScopeRule = ScopeRule::refuse(PRIVATE, Refusal::Household);

/// The main establishment is in another country of the EEA. An authority, and who acts by duty or in a public task, has
/// the authority of its own State (Art. 55(2)); a local case may stay (Art. 56(2)). Nobody leads a case of one who is
/// established outside the EEA.
pub(crate) const LED_ELSEWHERE: ScopeRule = ScopeRule::refuse(
    &[
        (CrossBorder::ID, OptionSet::only(CrossBorder::LeadElsewhere as u8)),
        (
            Body::ID,
            OptionSet::of(&[
                Body::PublicCompany.is(),
                Body::Company.is(),
                Body::Association.is(),
                Body::Person.is(),
            ]),
        ),
        (OwnAuthority::ID, OptionSet::of(&[OwnAuthority::Neither.is()])),
        (Country::ID, OptionSet::but(Country::Elsewhere.is()).without(Country::Switzerland as u8)),
    ],
    Refusal::LeadElsewhere,
);

/// Law enforcement by one who has that task by law: each country's own rules on it, or what is known of them.
pub(crate) const ENFORCEMENT: ScopeRule = ScopeRule {
    when: &[purpose(Purpose::LawEnforcement), TASK],
    then: ScopeOutcome::Own(Field::LawEnforcement),
};

/// A state whose rules on security and defence were not read: refused with them. Before that, what is under another
/// Act. What is by hand and in no filing system is outside the Directive on law enforcement.
pub(crate) const RESERVED: [ScopeRule; 5] = [
    COMMUNICATIONS,
    ScopeRule::refuse(&[purpose(Purpose::NationalSecurity)], Refusal::StateNotChecked),
    ScopeRule::refuse(&[purpose(Purpose::Defence)], Refusal::StateNotChecked),
    ScopeRule::refuse(&[purpose(Purpose::LawEnforcement), TASK, BY_HAND], Refusal::EnforcementManual),
    ENFORCEMENT,
];

/// Why there is no regime for law enforcement in a country: its Act was not read, or it was and is in no table.
pub(crate) const fn without_regime(country: Country) -> Refusal {
    match country {
        Country::Finland => Refusal::FinnishEnforcement,
        Country::Liechtenstein => Refusal::LiechtensteinEnforcement,
        Country::Institutions => Refusal::InstitutionsEnforcement,
        _ => Refusal::EnforcementNotRead,
    }
}

/// What is outside the Regulation, and who leads, wherever the Regulation itself says so.
pub(crate) const OUTSIDE: [ScopeRule; 3] = [MANUAL, HOUSEHOLD, LED_ELSEWHERE];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Regime;
    use crate::law::circumstance::Sector;

    /// What a case comes to that differs from an ordinary one in some answers: a company's, of this country alone.
    fn of(regime: Regime, answers: &[Circumstance]) -> Option<ScopeOutcome> {
        let ordinary = [
            Country::Eea.is(),
            Subject::PersonalData.is(),
            Body::Company.is(),
            Purpose::Other.is(),
            Task::NoTask.is(),
            Sector::NoSector.is(),
            CrossBorder::Domestic.is(),
            OwnAuthority::Neither.is(),
            Household::NotPrivate.is(),
            Form::Automated.is(),
        ];
        let other = |one: &Circumstance| !answers.iter().any(|answer| answer.question == one.question);
        let others: Vec<Circumstance> = ordinary.into_iter().filter(other).chain(answers.to_vec()).collect();
        outcome(regime.rules().scope, &others)
    }

    #[expect(clippy::unnecessary_wraps, reason = "what it is compared with is an option")]
    const fn refused(reason: Refusal) -> Option<ScopeOutcome> {
        Some(ScopeOutcome::Refused(reason))
    }

    /// The rules of states on data protection.
    fn states() -> impl Iterator<Item = Regime> {
        let of_states =
            |regime: &Regime| regime.field() == Field::DataProtection && *regime != Regime::EuInstitutions;
        Regime::ALL.iter().copied().filter(of_states)
    }

    #[test]
    fn communications_are_under_acts_of_their_own() {
        let told = Subject::Communications.is();
        for regime in states() {
            for also in [Purpose::LawEnforcement.is(), CrossBorder::LeadElsewhere.is(), Form::Neither.is()] {
                let expected = match regime {
                    Regime::NoGdpr => refused(Refusal::NorwegianCommunications),
                    _ => Some(ScopeOutcome::Own(Field::Communications)),
                };
                assert_eq!(of(regime, &[told, also]), expected, "{}", regime.key());
            }
        }
    }

    const ENFORCING: [Circumstance; 2] = [Purpose::LawEnforcement.is(), Task::Competent.is()];

    #[test]
    fn law_enforcement_has_rules_of_its_own() {
        let [purpose, task] = ENFORCING;
        let led = CrossBorder::LeadElsewhere.is();
        let sweden = |answers: &[Circumstance]| of(Regime::SeGdpr, answers);
        let entrusted = [purpose, Task::Entrusted.is(), led];
        assert_eq!(sweden(&entrusted), Some(ScopeOutcome::Own(Field::LawEnforcement)));
        assert_eq!(sweden(&[purpose, task, Form::Neither.is()]), refused(Refusal::NotAutomated));
        assert_eq!(sweden(&[purpose, led]), refused(Refusal::LeadElsewhere));
        assert_eq!(of(Regime::DkGdpr, &ENFORCING), Some(ScopeOutcome::Own(Field::LawEnforcement)));
        assert_eq!(Regime::law_enforcement(Country::Denmark), Err(Refusal::EnforcementNotRead));
        assert_eq!(Regime::law_enforcement(Country::Sweden), Ok(Regime::SeCriminalDataAct));
        assert_eq!(
            of(Regime::DkGdpr, &[purpose, task, Form::Neither.is()]),
            refused(Refusal::EnforcementManual)
        );
    }

    #[test]
    fn the_norwegian_police_are_not_the_customs() {
        let [purpose, task] = ENFORCING;
        let by = |sector: Sector| of(Regime::NoGdpr, &[purpose, task, sector.is()]);
        for police in [Sector::Police, Sector::Prosecutors] {
            assert_eq!(by(police), refused(Refusal::NorwegianPolice));
        }
        for other in [Sector::Customs, Sector::TaxAgency, Sector::Prisons, Sector::Courts, Sector::NoSector] {
            assert_eq!(by(other), None, "{other:?}");
        }
        assert_eq!(by(Sector::CoastGuard), refused(Refusal::NorwayNotChecked));
        let staff = [Purpose::Other.is(), task, Sector::Police.is()];
        assert_eq!(of(Regime::NoGdpr, &staff), None, "administration is outside that Act");
    }

    #[test]
    fn what_is_by_hand_and_in_no_filing_system_is_outside() {
        let by_hand = [Form::Neither.is()];
        let in_files = [Form::Structured.is()];
        for regime in states() {
            let expected = match regime {
                Regime::NoGdpr => Refusal::NorwegianManual,
                Regime::UkGdpr => Refusal::UkManual,
                _ => Refusal::Manual,
            };
            assert_eq!(of(regime, &by_hand), refused(expected), "{}", regime.key());
            assert_eq!(of(regime, &in_files), None, "{}", regime.key());
        }
        let authority = [Form::Neither.is(), Body::PublicAuthority.is()];
        assert_eq!(of(Regime::UkGdpr, &authority), None, "Art. 2(1A)");
    }

    #[test]
    fn only_natural_persons_have_a_household() {
        for regime in states() {
            for (household, private) in [
                (Household::Personal, true),
                (Household::OwnGround, true),
                (Household::BeyondOwnGround, false),
                (Household::Published, false),
                (Household::NotPrivate, false),
            ] {
                let outcome = of(regime, &[Body::Person.is(), household.is()]);
                assert_eq!(outcome.is_some(), private, "{}: {household:?}", regime.key());
                assert_eq!(of(regime, &[Body::Association.is(), household.is()]), None);
            }
        }
    }

    #[test]
    fn another_authority_leads_only_where_art_56_applies() {
        let led = CrossBorder::LeadElsewhere.is();
        let eea = |answers: &[Circumstance]| of(Regime::EeaGdpr, answers);
        assert_eq!(eea(&[led]), refused(Refusal::LeadElsewhere));
        assert_eq!(eea(&[led, Body::PublicAuthority.is()]), None, "Art. 55(2)");
        assert_eq!(eea(&[led, OwnAuthority::DutyOrTask.is()]), None, "Art. 55(2)");
        assert_eq!(eea(&[led, OwnAuthority::Local.is()]), None, "Art. 56(2)");
        for outside in [Country::Elsewhere, Country::Switzerland] {
            assert_eq!(eea(&[led, outside.is()]), None, "no establishment, no lead");
        }
        assert_eq!(of(Regime::UkGdpr, &[led]), None);
    }

    #[test]
    fn what_falls_away_for_journalism() {
        let sweden = Regime::SeGdpr.rules().carve_outs.first().map(|carve_out| carve_out.takes);
        let left = Regime::SeGdpr.provisions().filter(|one| sweden.is_some_and(|takes| !takes.has(one.key)));
        let left: Vec<&str> = left.map(|provision| provision.key).collect();
        let expected = [
            "gdpr-31",
            "gdpr-32",
            "gdpr-33",
            "gdpr-34",
            "gdpr-85",
            "gdpr-58-1",
            "gdpr-58-2",
            "pa-18",
            "pa-19",
        ];
        assert_eq!(left, expected, "1:7: 5–30 and 35–50 of the Regulation");
    }
}
