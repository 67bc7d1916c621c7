//! Which rules apply, and who answers.

use super::{carve_out, elements};
use crate::engine::facts::{Answer, Facts, OptionSet, Truth, insert};
use crate::law::circumstance::{Country, InDuty, PeopleIn, Reach};
use crate::law::rules::Doubt;
use crate::law::scope::{ScopeOutcome, ScopeRule};
use crate::law::{self, Choice, ChoiceId, Field, Regime};

pub use crate::law::scope::Refusal;

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

    /// Whether it is certain that no administrative fine can follow, under any law that may apply: an answer, and not
    /// a limit of what was read.
    pub fn is_no_fine(&self) -> bool {
        matches!(self, Self::Refused(reasons) if reasons.iter().all(|reason| reason.is_no_fine()))
    }

    /// The reasons why no regime applies, or may not.
    pub fn refusals(&self) -> &[Refusal] {
        match self {
            Self::Regime(_) => &[],
            Self::Refused(reasons) | Self::Open { refusals: reasons, .. } => reasons,
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

/// The questions that decide which rules apply, in the order of the page.
pub const QUESTIONS: [ChoiceId; 12] = [
    ChoiceId::Country,
    ChoiceId::Subject,
    ChoiceId::Reach,
    ChoiceId::PeopleIn,
    ChoiceId::Body,
    ChoiceId::Purpose,
    ChoiceId::Task,
    ChoiceId::CrossBorder,
    ChoiceId::OwnAuthority,
    ChoiceId::Sector,
    ChoiceId::Household,
    ChoiceId::Form,
];

/// The options left of each of these questions, independent of each other.
#[derive(Clone, Copy)]
struct Left([OptionSet; QUESTIONS.len()]);

impl Left {
    fn of(facts: &Facts) -> Self {
        Self(QUESTIONS.map(|id| facts.open_options(id)))
    }

    /// The options left of a question; none of one that is not among these (a test holds that rules name no other).
    fn get(&self, id: ChoiceId) -> OptionSet {
        let place = QUESTIONS.iter().position(|question| *question == id);
        place.and_then(|place| self.0.get(place)).copied().unwrap_or(OptionSet::NONE)
    }

    fn with(mut self, id: ChoiceId, options: OptionSet) -> Self {
        let place = QUESTIONS.iter().position(|question| *question == id);
        if let Some(place) = place.and_then(|place| self.0.get_mut(place)) {
            *place = options;
        }
        self
    }
}

/// A country whose rules on data protection may apply, and whether the one assessed is established there.
#[derive(Clone, Copy, PartialEq)]
struct Place {
    rules: Regime,
    country: Country,
    established: bool,
}

impl Place {
    /// The first country with the same rules of each kind: the others give the same answers.
    fn of(country: Country, established: bool) -> Option<Self> {
        let rules = Regime::in_country(country)?;
        let alike = |other: &Country| {
            Field::ALL.iter().all(|field| Regime::instead(*field, *other) == Regime::instead(*field, country))
        };
        let first = Country::ALL.iter().copied().find(alike);
        Some(Self { rules, country: first.unwrap_or(country), established })
    }

    /// The answer to where it is established.
    fn answer(self) -> Country {
        if self.established { self.country } else { Country::Elsewhere }
    }
}

/// What may apply, as far as it was gone through.
#[derive(Default)]
struct Found {
    regimes: Vec<Regime>,
    refusals: Vec<Refusal>,
}

impl Found {
    /// Takes in what a country's rules on data protection say of the answers left. Of those that meet a rule, it
    /// decides; the others go on to the next, condition by condition.
    fn take(&mut self, place: Place, rules: &[ScopeRule], left: Left) {
        let Some((rule, others)) = rules.split_first() else { return insert(&mut self.regimes, place.rules) };
        let mut meeting = left;
        for (question, options) in rule.when {
            let answers = meeting.get(*question);
            let not_met = answers.less(*options);
            if !not_met.is_empty() {
                self.take(place, others, meeting.with(*question, not_met));
            }
            meeting = meeting.with(*question, answers.and(*options));
            if meeting.get(*question).is_empty() {
                return;
            }
        }
        match rule.then {
            ScopeOutcome::Refused(reason) => insert(&mut self.refusals, reason),
            ScopeOutcome::Own(field) => match Regime::instead(field, place.country) {
                Ok(regime) => insert(&mut self.regimes, regime),
                Err(reason) => insert(&mut self.refusals, reason),
            },
        }
    }
}

/// The places whose rules may apply, one for each set of rules among them, and why there may be none. Of one established
/// outside them it is where the people are to whom it offers something or whom it monitors (Art. 3(2)).
fn places(facts: &Facts) -> Vec<Result<Place, Refusal>> {
    let mut places = Vec::new();
    let mut add = |place: Result<Place, Refusal>| {
        if !places.contains(&place) {
            places.push(place);
        }
    };
    for country in facts.possible::<Country>().values() {
        if let Some(place) = Place::of(country, true) {
            add(Ok(place));
            continue;
        }
        let reach = facts.possible::<Reach>();
        if reach.may_be(Reach::Neither) {
            add(Err(law::scope::outside(country)));
        }
        if !reach.is(Reach::Neither) {
            let people = facts.possible::<PeopleIn>().values();
            people.filter_map(|people| Place::of(people.country(), false)).for_each(|place| add(Ok(place)));
        }
    }
    places
}

/// The countries whose law may be asked: where it is established, and of one established outside the EEA and the United
/// Kingdom where the people are.
pub fn states(facts: &Facts) -> Vec<Country> {
    let of = |established: Country| match Regime::in_country(established) {
        Some(_) => vec![established],
        None => facts.possible::<PeopleIn>().values().map(PeopleIn::country).collect(),
    };
    facts.possible::<Country>().values().flat_map(of).fold(Vec::new(), |mut states, state| {
        insert(&mut states, state);
        states
    })
}

/// The country whose law is asked, when there is one only.
pub fn state(facts: &Facts) -> Option<Country> {
    match states(facts).as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

/// The rules on data protection of the country whose law is asked, when there is one only.
pub fn data_protection(facts: &Facts) -> Option<Regime> {
    let mut rules = places(facts).into_iter().map(|place| place.ok().map(|place| place.rules));
    let first = rules.next().flatten()?;
    rules.all(|other| other == Some(first)).then_some(first)
}

/// Which rules apply, over every completion of the answers.
pub fn decide(facts: &Facts) -> Scope {
    let left = Left::of(facts);
    let mut found = Found::default();
    for place in places(facts) {
        match place {
            Ok(place) => {
                let here = left.with(ChoiceId::Country, OptionSet::only(place.answer().index()));
                found.take(place, place.rules.rules().scope, here);
            }
            Err(refusal) => insert(&mut found.refusals, refusal),
        }
    }
    let Found { regimes, refusals } = found;
    match (regimes.as_slice(), refusals.as_slice()) {
        ([regime], []) => Scope::Regime(*regime),
        ([], _) => Scope::Refused(refusals),
        _ => Scope::Open { regimes, refusals },
    }
}

/// The facts as they are if a regime applies: whom they are about is narrowed to those to whom it may apply.
pub fn under(facts: &Facts, regime: Regime) -> Facts {
    let bodies = facts.open_options(ChoiceId::Body);
    let applies = |option: &u8| match decide(&facts.with_option(ChoiceId::Body, *option)) {
        Scope::Regime(only) => only == regime,
        Scope::Open { regimes, .. } => regimes.contains(&regime),
        Scope::Refused(_) => false,
    };
    let left = bodies.iter().filter(applies).fold(OptionSet::NONE, OptionSet::with);
    let mut narrowed = facts.clone();
    if left != bodies && !left.is_empty() {
        narrowed.set_choice(ChoiceId::Body, Some(Answer::Given(left)));
    }
    narrowed
}

/// The questions of which something is assumed that the scope turns on: it would be another, or open, if nothing were.
pub fn assumed(facts: &Facts, scope: &Scope) -> Vec<ChoiceId> {
    let unanswered = ChoiceId::ALL.iter().copied();
    let unanswered = unanswered.filter(|id| facts.choice(*id).is_none() && facts.assumed(*id).is_some());
    unanswered.filter(|id| turns_on(facts, scope, *id)).collect()
}

fn turns_on(facts: &Facts, scope: &Scope, id: ChoiceId) -> bool {
    let open = facts.without_assumption(id);
    let takes_out = |regime: Regime| {
        let named = elements::named(facts, regime);
        carve_out::bears_on(regime, id) && named.iter().any(|one| carve_out::may_take(one, &open, regime))
    };
    decide(&open) != *scope || scope.working().is_some_and(takes_out)
}

/// Whether what was done is the controller's: done by its people in the performance of their duties
/// (3:1; GDPR 4(7)), or by a processor within what was arranged (C-683/21).
pub fn attributed(facts: &Facts, doubt: Doubt) -> Truth {
    Truth::over(facts.possible_under::<InDuty>(doubt), |duty| {
        matches!(duty, InDuty::InDuty | InDuty::OnBehalf)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Circumstance;

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
        assert!(matches!(staff_files, Scope::Open { .. }), "which authority leads is not said");
        assert_eq!(staff_files.working(), Some(Regime::SeGdpr));
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
        refused(&[("country", "elsewhere"), ("reach", "neither")], Refusal::CountryNotHere);
        refused(&[("country", "switzerland"), ("reach", "neither")], Refusal::Swiss);
        let on_communications = |country| [("country", country), ("subject", "communications")];
        refused(&on_communications("poland"), Refusal::CommunicationsNotRead);
        refused(&on_communications("norway"), Refusal::NorwegianCommunications);
        refused(&[("country", "sweden"), ("purpose", "national-security")], Refusal::NationalSecurity);
        refused(
            &[
                ("country", "norway"),
                ("purpose", "law-enforcement"),
                ("task", "competent"),
                ("sector", "police"),
            ],
            Refusal::NorwegianPolice,
        );
        refused(
            &[
                ("country", "norway"),
                ("purpose", "other"),
                ("body", "company"),
                ("cross-border", "lead-elsewhere"),
            ],
            Refusal::LeadElsewhere,
        );
        refused(
            &[("country", "france"), ("purpose", "law-enforcement"), ("task", "competent")],
            Refusal::EnforcementNotRead,
        );
    }

    #[test]
    fn no_fine_is_an_answer() {
        let by_hand = scope(&[("country", "france"), ("purpose", "other"), ("form", "neither")]);
        assert_eq!(by_hand, Scope::Refused(vec![Refusal::Manual]));
        assert!(by_hand.is_no_fine());
        assert!(!scope(&[("country", "sweden"), ("purpose", "defence")]).is_no_fine());
        assert!(!scope(&[]).is_no_fine());
    }

    #[test]
    fn one_established_outside_is_reached_by_what_it_does() {
        let offers = [("country", "elsewhere"), ("reach", "offers"), ("purpose", "other")];
        assert_eq!(scope(&offers), Scope::Regime(Regime::EeaGdpr), "assumed: no particular state");
        let there = |people| scope(&[offers.as_slice(), &[("people-in", people)]].concat());
        assert_eq!(there("norway"), Scope::Regime(Regime::NoGdpr));
        assert_eq!(there("united-kingdom"), Scope::Regime(Regime::UkGdpr));
        let monitors = scope(&[("country", "elsewhere"), ("reach", "monitors"), ("purpose", "other")]);
        assert_eq!(monitors, Scope::Regime(Regime::EeaGdpr));
        let not_said = scope(&[("country", "elsewhere"), ("purpose", "other")]);
        assert_eq!(not_said.working(), Some(Regime::EeaGdpr));
        assert_eq!(not_said.refusals(), [Refusal::CountryNotHere]);
    }

    #[test]
    fn communications_are_under_rules_of_their_own() {
        let case = |country| scope(&[("country", country), ("subject", "communications")]);
        assert_eq!(case("spain"), Scope::Regime(Regime::EsCommunications));
        assert_eq!(case("france"), Scope::Regime(Regime::FrCommunications));
        let from_outside = [("country", "switzerland"), ("reach", "offers"), ("people-in", "germany")];
        let from_outside = scope(&[from_outside.as_slice(), &[("subject", "communications")]].concat());
        assert_eq!(from_outside, Scope::Regime(Regime::DeCommunications));
    }

    #[test]
    fn what_is_assumed_is_told() {
        let told = |lines: &[(&str, &str)]| {
            let mut facts = Facts::default();
            for (key, line) in lines {
                facts.read(key, line).unwrap();
            }
            assumed(&facts, &decide(&facts))
        };
        let case = |body, named| {
            [
                ("country", "sweden"),
                ("subject", "personal-data"),
                ("body", body),
                ("purpose", "other"),
                ("cross-border", "domestic"),
                ("infringements", named),
            ]
        };
        assert_eq!(told(&case("company", "gdpr-6")), [ChoiceId::Form, ChoiceId::Expression]);
        assert_eq!(told(&case("company", "gdpr-32")), [ChoiceId::Form], "1:7 leaves Art. 32");
        let person = case("person", "gdpr-6");
        assert_eq!(told(&person), [ChoiceId::Form, ChoiceId::Household, ChoiceId::Expression]);
        let automated = [person.as_slice(), &[("form", "automated")]].concat();
        assert_eq!(told(&automated), [ChoiceId::Household, ChoiceId::Expression]);
        assert!(told(&[("country", "sweden")]).contains(&ChoiceId::Subject));
    }

    #[test]
    fn open_facts_leave_the_scope_open() {
        assert!(matches!(scope(&[]), Scope::Open { .. }));
        assert!(matches!(scope(&[("country", "norway"), ("purpose", "other")]), Scope::Open { .. }));
    }

    #[test]
    fn rules_on_scope_ask_only_what_is_gone_through() {
        let rules = Regime::ALL.iter().flat_map(|regime| regime.rules().scope);
        for (question, _) in rules.flat_map(|rule| rule.when) {
            assert!(QUESTIONS.contains(question), "{}", question.key());
        }
    }

    /// Whatever is answered: what is found is what each complete set of answers comes to, one by one.
    #[test]
    fn every_completion_is_gone_through() {
        let regimes = [Regime::SeGdpr, Regime::NoGdpr, Regime::EeaGdpr, Regime::UkGdpr];
        for country in ["sweden", "norway", "eea", "united-kingdom"] {
            let mut facts = Facts::default();
            facts.read("country", country).unwrap();
            let here = facts.possible::<Country>().known().unwrap();
            let place = data_protection(&facts).unwrap();
            assert!(regimes.contains(&place));
            let mut found = Found::default();
            each(&facts, &mut Vec::new(), &QUESTIONS, &mut |answers| match law::scope::outcome(
                place.rules().scope,
                answers,
            ) {
                None => insert(&mut found.regimes, place),
                Some(ScopeOutcome::Refused(reason)) => insert(&mut found.refusals, reason),
                Some(ScopeOutcome::Own(field)) => match Regime::instead(field, here) {
                    Ok(regime) => insert(&mut found.regimes, regime),
                    Err(reason) => insert(&mut found.refusals, reason),
                },
            });
            let Scope::Open { regimes, refusals } = decide(&facts) else { panic!("{country} is open") };
            assert_eq!((regimes, refusals), (found.regimes, found.refusals), "{country}");
        }
    }

    fn each(
        facts: &Facts,
        answers: &mut Vec<Circumstance>,
        questions: &[ChoiceId],
        seen: &mut impl FnMut(&[Circumstance]),
    ) {
        let Some((question, others)) = questions.split_first() else { return seen(answers) };
        for option in facts.open_options(*question).iter() {
            answers.push(Circumstance { question: *question, option });
            each(facts, answers, others, seen);
            answers.pop();
        }
    }
}
