//! What is said in other ways than by options that are left: nothing, that it is not known, not established, or disputed.
//! Each comes to the same as some options given, and the oracle says which, on every day on which that changes.

use crate::figures::{FIGURES, claimed, name};
use crate::oracle::Written;
use crate::subject::Subject;
use crate::walks::mixed;
use crate::{DAY, Depth, none};
use finesight::engine::{Answer, Facts, OptionSet, Range};
use finesight::law::ChoiceId;
use jiff::civil::Date;

/// The facts that bear on amounts, of those that are asked as questions with options.
pub const CHOICES: [ChoiceId; 19] = [
    ChoiceId::Body,
    ChoiceId::PublicKind,
    ChoiceId::Economic,
    ChoiceId::Ownership,
    ChoiceId::Role,
    ChoiceId::Linked,
    ChoiceId::InDuty,
    ChoiceId::Expression,
    ChoiceId::Form,
    ChoiceId::CrossBorder,
    ChoiceId::LegitimateInterest,
    ChoiceId::Prescribed,
    ChoiceId::Necessity,
    ChoiceId::Measures,
    ChoiceId::TechnicalMeasures,
    ChoiceId::LogSystem,
    ChoiceId::SpecialRisk,
    ChoiceId::ImpactAssessment,
    ChoiceId::PriorConsultation,
];

/// Two cases that a fact is tried on: with all else answered, and with all else open.
pub fn bases(subject: &Subject) -> Vec<Facts> {
    let depth = Depth::asked_for();
    let elements = with_elements(subject).into_iter().filter(|_| depth == Depth::Full);
    let charges: Vec<_> = mixed(subject, depth).into_iter().chain(elements).collect();
    let each = charges.iter().flat_map(|provisions| {
        let settled = subject.facts(&crate::subject::Charges::of(provisions));
        let mut open = settled.clone();
        for id in CHOICES {
            open.set_choice(id, None);
        }
        open.set_date(finesight::engine::DateId::BreachEnd, None);
        [settled, open]
    });
    each.collect()
}

/// Each provision with elements.
fn with_elements(subject: &Subject) -> Vec<Vec<&'static finesight::law::Provision>> {
    let provisions = subject.regime.provisions();
    provisions.filter(|one| !one.elements.each().is_empty()).map(|one| vec![one]).collect()
}

/// The days on which who bears the doubt changes, those before, and the day of the tables.
fn days(subject: &Subject) -> Vec<Date> {
    let since = subject.regime.rules().doubt.iter().filter_map(|rule| rule.since);
    let changes = since.flat_map(|since| [since.value.yesterday().expect("a day"), since.value]);
    changes.chain([DAY]).collect()
}

#[test]
fn every_way_to_answer_comes_to_some_options() {
    let (mut wrong, mut checked) = (Vec::new(), 0);
    for subject in Subject::all() {
        let open = subject.falls_away_by(ChoiceId::Form);
        for base in bases(&subject) {
            for (id, answer) in CHOICES.iter().flat_map(|id| answers(*id).into_iter().map(|it| (*id, it))) {
                for on in days(&subject) {
                    let mut said = base.clone();
                    said.set_choice(id, answer);
                    let mut given = base.clone();
                    given.set_choice(id, Some(Answer::Given(left(&subject, &said, id, on))));
                    checked += 1;
                    let [one, other] = [said, given].map(|facts| figures(&subject, &facts, open, on));
                    if one != other {
                        let place =
                            (0..FIGURES).find(|place| one.map(|it| it[*place]) != other.map(|it| it[*place]));
                        let key = subject.regime.key();
                        let name = place.map(name).unwrap_or_default();
                        wrong.push(format!("{key} {on} {} {answer:?}: {name}", id.key()));
                    }
                }
            }
        }
    }
    println!("{checked} answers come to the options given instead");
    none(&wrong, checked);
    assert!(checked > 5_000);
}

fn figures(subject: &Subject, facts: &Facts, open: bool, on: Date) -> Option<[Option<Range>; FIGURES]> {
    subject.find(facts, open, on).map(|found| claimed(facts, &found, on))
}

/// Everything that may be said but some options. Of whether it is economically active something is assumed of some; `Fact::economic`
/// has that.
fn answers(id: ChoiceId) -> Vec<Option<Answer<OptionSet>>> {
    let nothing = (id != ChoiceId::Economic).then_some(None);
    let others = [Some(Answer::DontKnow), Some(Answer::NotEstablished)];
    let disputed = id.circumstances().flat_map(|one| {
        let only = OptionSet::only(one.option);
        let but = OptionSet::all(id).less(only);
        [Some(Answer::Disputed(only)), Some(Answer::Disputed(but))]
    });
    nothing.into_iter().chain(others).chain(disputed).collect()
}

/// The options that an answer leaves, by the oracle.
fn left(subject: &Subject, facts: &Facts, id: ChoiceId, on: Date) -> OptionSet {
    let lines: Vec<_> = facts.written().into_iter().map(|(key, line)| (key.to_owned(), line)).collect();
    // Of these the page asks for no proof (`Burden::Nobody`), and the oracle has no rule on doubt either.
    let options = Written(&lines).options_under(id.key(), subject.law, &on.to_string());
    let place = |option: &str| id.options().iter().position(|other| *other == option).expect("an option");
    let places = options.into_iter().map(|option| u8::try_from(place(option)).expect("few options"));
    places.fold(OptionSet::NONE, OptionSet::with)
}
