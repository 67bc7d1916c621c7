//! Which rules apply, and who answers.

use super::explanation::{Basis, Finding, Stage, Step};
use super::facts::Facts;
use super::possible::{Truth, insert};
use super::question::Question;
use crate::law::circumstance::{
    Body, Country, CrossBorder, Exercise, Form, InDuty, LiveCase, Purpose, Systematic, Task, Tool,
};
use crate::law::keyed;
use crate::law::{At, ChoiceId, Citation, Regime, Source};

keyed! {
    /// Why no regime of this tool applies. The wording is the message `refusal-<key>`.
    Refusal {
        /// A country whose rules are not in this version.
        CountryNotHere = "country-not-here",
        /// Sweden outside the Criminal Data Act: the Regulation and the Data Protection Act.
        SwedishGdprNotHere = "swedish-gdpr-not-here",
        /// National security: outside the Act.
        NationalSecurity = "national-security",
        /// The Armed Forces' own Act.
        Defence = "defence",
        /// Neither automated nor structured: outside the Act.
        NotAutomated = "not-automated",
        /// Norway: security, defence and entrusted law enforcement, whose rules were not checked.
        NorwayNotChecked = "norway-not-checked",
        /// Norwegian police and prosecution: outside the Norwegian Act on the Regulation.
        NorwegianPolice = "norwegian-police",
        /// The main establishment is in another country, whose authority leads.
        LeadElsewhere = "lead-elsewhere",
    }
}

impl Refusal {
    /// Where the reason is set out.
    pub const fn cite(self) -> Citation {
        match self {
            Self::CountryNotHere | Self::NorwayNotChecked => Citation::read(Source::Convention, At::Whole),
            Self::SwedishGdprNotHere => bdl("2"),
            Self::NationalSecurity | Self::Defence => bdl("4"),
            Self::NotAutomated => bdl("3"),
            Self::NorwegianPolice => Citation {
                verified: crate::law::Verified::Inferred,
                ..Citation::read(Source::NorwegianDataAct, At::Section { section: "1", para: 0 })
            },
            Self::LeadElsewhere => Citation::read(Source::Gdpr, At::Article("56")),
        }
    }
}

/// What the scope step comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// One regime applies on every completion of the facts.
    Regime(Regime),
    /// None does, for these reasons.
    Refused(Vec<Refusal>),
    /// It depends on facts still open.
    Open {
        /// Regimes that may apply.
        regimes: Vec<Regime>,
        /// Reasons that may exclude all of them.
        refusals: Vec<Refusal>,
    },
}

impl Scope {
    /// The regime to work with: the settled one, or the only one that may still apply. In the
    /// second case every amount is conditional on its applying, for otherwise there is none.
    pub fn working(&self) -> Option<Regime> {
        match self {
            Self::Regime(regime) => Some(*regime),
            Self::Open { regimes, .. } => match regimes.as_slice() {
                [only] => Some(*only),
                _ => None,
            },
            Self::Refused(_) => None,
        }
    }

    /// The regime, when it is settled.
    pub const fn regime(&self) -> Option<Regime> {
        match self {
            Self::Regime(regime) => Some(*regime),
            Self::Refused(_) | Self::Open { .. } => None,
        }
    }
}

const fn bdl(section: &'static str) -> Citation {
    Citation::read(Source::CriminalDataAct, At::Chapter { chapter: 1, section, para: 0, number: 0 })
}

/// Which rules apply to one complete set of answers.
fn applicable(
    country: Country,
    purpose: Purpose,
    task: Task,
    form: Form,
    border: CrossBorder,
) -> Result<Regime, Refusal> {
    let enforcing = purpose == Purpose::LawEnforcement && task != Task::NoTask;
    match (country, purpose) {
        (Country::Elsewhere, _) => Err(Refusal::CountryNotHere),
        (Country::Norway, Purpose::NationalSecurity | Purpose::Defence) => Err(Refusal::NorwayNotChecked),
        (_, Purpose::NationalSecurity) => Err(Refusal::NationalSecurity),
        (_, Purpose::Defence) => Err(Refusal::Defence),
        (Country::Sweden, _) if enforcing && form == Form::Neither => Err(Refusal::NotAutomated),
        (Country::Sweden, _) if enforcing => Ok(Regime::SeCriminalDataAct),
        (Country::Sweden, _) => Err(Refusal::SwedishGdprNotHere),
        (Country::Norway, _) if enforcing && task == Task::Competent => Err(Refusal::NorwegianPolice),
        (Country::Norway, _) if enforcing => Err(Refusal::NorwayNotChecked),
        (Country::Norway, _) if border == CrossBorder::LeadElsewhere => Err(Refusal::LeadElsewhere),
        (Country::Norway, _) => Ok(Regime::NoGdpr),
    }
}

/// Which rules apply, over every completion of the answers.
pub fn decide(facts: &Facts) -> Scope {
    let mut regimes = Vec::new();
    let mut refusals = Vec::new();
    for country in facts.possible::<Country>().values() {
        for purpose in facts.possible::<Purpose>().values() {
            for task in facts.possible::<Task>().values() {
                for form in facts.possible::<Form>().values() {
                    for border in facts.possible::<CrossBorder>().values() {
                        match applicable(country, purpose, task, form, border) {
                            Ok(regime) => insert(&mut regimes, regime),
                            Err(refusal) => insert(&mut refusals, refusal),
                        }
                    }
                }
            }
        }
    }
    match (regimes.as_slice(), refusals.as_slice()) {
        ([regime], []) => Scope::Regime(*regime),
        ([], _) => Scope::Refused(refusals),
        _ => Scope::Open { regimes, refusals },
    }
}

/// Whether what an employee did is the controller's (3:1; DI-2020-2719, p. 3).
pub fn attributed(facts: &Facts, regime: Regime) -> Truth {
    Truth::over(facts.possible_under::<InDuty>(regime), |duty| duty == InDuty::InDuty)
}

/// The step.
pub fn step(facts: &Facts, scope: &Scope) -> Step {
    let asked = [ChoiceId::Country, ChoiceId::Body, ChoiceId::Purpose, ChoiceId::Task].map(Question::Choice);
    match scope {
        Scope::Regime(regime) => {
            let cite = match regime {
                Regime::SeCriminalDataAct => bdl("2"),
                Regime::NoGdpr => {
                    Citation::read(Source::NorwegianDataAct, At::Section { section: "1", para: 0 })
                }
            };
            let step = Step::new(Stage::Scope, Finding::Applies(*regime), Basis::Law, cite).from(asked);
            let step = if *regime == Regime::SeCriminalDataAct { step.citing(bdl("6")) } else { step };
            step.made_of([attribution(facts, *regime)])
        }
        Scope::Refused(reasons) => refusal_step(Finding::ScopeOpen, reasons).from(asked),
        Scope::Open { refusals, .. } => {
            let mut step = Step::new(Stage::Scope, Finding::ScopeOpen, Basis::Law, bdl("2")).from(asked);
            for reason in refusals {
                step = step.considering(Finding::Refused(*reason), reason.cite());
            }
            match scope.working() {
                Some(regime) => step.made_of([attribution(facts, regime)]),
                None => step,
            }
        }
    }
}

fn refusal_step(open: Finding, reasons: &[Refusal]) -> Step {
    match reasons {
        [only] => Step::new(Stage::Scope, Finding::Refused(*only), Basis::Law, only.cite()),
        reasons => {
            let mut step = Step::new(Stage::Scope, open, Basis::Law, bdl("2"));
            for reason in reasons {
                step = step.considering(Finding::Refused(*reason), reason.cite());
            }
            step
        }
    }
}

/// Who answers: three things carry attribution in DI-2020-2719 (p. 3), and two defences were
/// rejected there.
fn attribution(facts: &Facts, regime: Regime) -> Step {
    let cite = match regime {
        Regime::SeCriminalDataAct => Citation::read(
            Source::CriminalDataAct,
            At::Chapter { chapter: 3, section: "1", para: 0, number: 0 },
        ),
        Regime::NoGdpr => Citation::read(Source::BoardCoop, At::Whole),
    };
    let police = Citation::read(Source::ImyPolice, At::Page("3"));
    let mut step = Step::new(Stage::Scope, Finding::Attributed(attributed(facts, regime)), Basis::Law, cite)
        .from([ChoiceId::InDuty, ChoiceId::LiveCase, ChoiceId::Exercise].map(Question::Choice));
    if regime != Regime::SeCriminalDataAct {
        return step;
    }
    step = step.citing(police);
    let support = [
        (facts.possible::<LiveCase>().is(LiveCase::Live), LiveCase::Live.is()),
        (facts.possible::<Exercise>().is(Exercise::Exercise), Exercise::Exercise.is()),
    ];
    for (given, circumstance) in support {
        if given {
            step = step.considering(Finding::AttributionSupport(circumstance), police);
        }
    }
    let defences = [
        (facts.possible::<Tool>().is(Tool::NotApproved), Tool::NotApproved.is()),
        (facts.possible::<Systematic>().is(Systematic::Occasional), Systematic::Occasional.is()),
    ];
    for (pleaded, circumstance) in defences {
        if pleaded {
            step = step.considering(Finding::DefenceRejected(circumstance), police);
        }
    }
    step
}

/// Whether the one assessed is an undertaking, so that turnover matters.
pub fn undertaking(facts: &Facts) -> Truth {
    use crate::law::circumstance::Economic;
    let economic = Truth::over(facts.possible::<Economic>(), |answer| answer == Economic::Economic);
    let mut sides = (false, false);
    for body in facts.possible::<Body>().values() {
        let truth = match body {
            Body::PublicAuthority => Truth::No,
            Body::PublicCompany | Body::Company => Truth::Yes,
            Body::Association | Body::Person => economic,
        };
        sides.0 |= truth != Truth::No;
        sides.1 |= truth != Truth::Yes;
    }
    Truth::from_sides(sides.0, sides.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scope(lines: &[(&str, &str)]) -> Scope {
        let mut facts = Facts::default();
        for (key, line) in lines {
            facts.read(key, line).unwrap();
        }
        decide(&facts)
    }

    #[test]
    fn law_enforcement_or_not_is_not_the_test() {
        let police = ("task", "competent");
        let staff_files = scope(&[("country", "sweden"), police, ("purpose", "other")]);
        assert_eq!(staff_files, Scope::Refused(vec![Refusal::SwedishGdprNotHere]));
        let cases =
            scope(&[("country", "sweden"), police, ("purpose", "law-enforcement"), ("form", "automated")]);
        assert_eq!(cases, Scope::Regime(Regime::SeCriminalDataAct));
        let entrusted = scope(&[
            ("country", "sweden"),
            ("task", "entrusted"),
            ("purpose", "law-enforcement"),
            ("form", "automated"),
        ]);
        assert_eq!(entrusted, Scope::Regime(Regime::SeCriminalDataAct));
    }

    #[test]
    fn what_has_no_regime_is_refused_with_its_reason() {
        let refused = |lines: &[(&str, &str)], refusal| {
            assert_eq!(scope(lines), Scope::Refused(vec![refusal]), "{lines:?}");
        };
        refused(&[("country", "elsewhere")], Refusal::CountryNotHere);
        refused(&[("country", "sweden"), ("purpose", "national-security")], Refusal::NationalSecurity);
        refused(
            &[("country", "norway"), ("purpose", "law-enforcement"), ("task", "competent")],
            Refusal::NorwegianPolice,
        );
        refused(
            &[("country", "norway"), ("purpose", "other"), ("cross-border", "lead-elsewhere")],
            Refusal::LeadElsewhere,
        );
    }

    #[test]
    fn open_facts_leave_the_scope_open() {
        assert!(matches!(scope(&[]), Scope::Open { .. }));
        assert!(matches!(scope(&[("country", "norway"), ("purpose", "other")]), Scope::Open { .. }));
    }
}
