//! What a case begins with when somebody says what happened: the provisions that such cases are decided under, the Act on
//! communications where the country has one that was read, and what is taken for granted of the scope until it is said.

use super::facts::{Answer, Facts};
use super::find::scope;
use crate::law::circumstance::{Body, Country, CrossBorder, Linked, Purpose, Reach, Role};
use crate::law::situation::Situation;
use crate::law::{ChoiceId, Circumstance, OptionSet, Provision};

/// What is taken for granted where somebody only says what happened. Each is told with the result, and can be changed.
pub const TAKEN_FOR_GRANTED: [Circumstance; 5] = [
    Purpose::Other.is(),
    CrossBorder::Domestic.is(),
    Reach::Offers.is(),
    Role::Controller.is(),
    Linked::Linked.is(),
];

/// Whether an answer is one that was taken for granted.
pub fn is_taken_for_granted(facts: &Facts, circumstance: Circumstance) -> bool {
    facts.choice(circumstance.question) == Some(only(circumstance))
}

/// Makes what follows from what happened a part of the facts after they changed from `before`, for an answer may have
/// settled which law applies. What was named otherwise stays.
pub fn follow(told: Option<Situation>, earlier: Option<Situation>, before: &Facts, facts: &mut Facts) {
    let named = provisions(earlier, before);
    let is_own = facts.infringements().iter().copied().eq(named.iter().map(|provision| provision.key));
    let Some(situation) = told else { return };
    take_for_granted(facts);
    set_subject(situation, facts);
    if is_own {
        for provision in named {
            facts.set_infringement(provision, false);
        }
        for provision in provisions(told, facts) {
            facts.set_infringement(provision, true);
        }
    }
    // What happened is one thing, whatever it infringes.
    take_for_granted(facts);
}

/// The provisions of a situation under the law that applies, in the order of the facts; none as long as that is open.
fn provisions(situation: Option<Situation>, facts: &Facts) -> Vec<&'static Provision> {
    let Some((situation, regime)) = situation.zip(scope::decide(facts).working()) else { return Vec::new() };
    let mut named = Facts::default();
    let provisions = situation.provisions(regime);
    for provision in &provisions {
        named.set_infringement(provision, true);
    }
    named.infringements().iter().filter_map(|key| regime.provision(key)).collect()
}

/// That it is about communications, where what happened breaks an Act on them that was read; else about what was done with
/// the data.
fn set_subject(situation: Situation, facts: &mut Facts) {
    for subject in situation.subjects() {
        facts.set_choice(ChoiceId::Subject, Some(only(subject.is())));
        let regime = scope::decide(facts).working();
        if regime.is_some_and(|regime| !situation.provisions(regime).is_empty()) {
            return;
        }
    }
    facts.set_choice(ChoiceId::Subject, None);
}

/// What nobody says of themselves, once the answers before it are there.
fn take_for_granted(facts: &mut Facts) {
    for circumstance in TAKEN_FOR_GRANTED {
        if facts.choice(circumstance.question).is_none() && is_asked(facts, circumstance.question) {
            facts.set_choice(circumstance.question, Some(only(circumstance)));
        }
    }
}

fn is_asked(facts: &Facts, question: ChoiceId) -> bool {
    let country = facts.possible::<Country>();
    match question {
        // An authority is asked, for it may be one of law enforcement.
        ChoiceId::Purpose => {
            facts.choice(ChoiceId::Body).is_some() && facts.possible::<Body>().is_not(Body::PublicAuthority)
        }
        ChoiceId::CrossBorder => country.values().all(Country::is_in_eea),
        ChoiceId::Reach => country.is(Country::Elsewhere),
        ChoiceId::Linked => facts.infringements().len() > 1,
        _ => facts.choice(ChoiceId::Country).is_some(),
    }
}

const fn only(circumstance: Circumstance) -> Answer<OptionSet> {
    Answer::Given(OptionSet::only(circumstance.option))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Choice;
    use crate::law::circumstance::Subject;

    /// What somebody said, in its order, after saying what happened.
    fn told(situation: Situation, said: &[(&str, &str)]) -> Facts {
        let mut facts = Facts::default();
        follow(Some(situation), None, &Facts::default(), &mut facts);
        for (key, line) in said {
            let before = facts.clone();
            facts.read(key, line).unwrap();
            follow(Some(situation), Some(situation), &before, &mut facts);
        }
        facts
    }

    #[test]
    fn a_leak_is_of_security_and_its_principle_once_it_is_said_where() {
        let shop = told(Situation::Hacked, &[("country", "norway"), ("body", "company")]);
        assert_eq!(shop.infringements(), ["gdpr-5-1-f", "gdpr-32"]);
        assert!(is_taken_for_granted(&shop, Purpose::Other.is()));
        assert!(is_taken_for_granted(&shop, CrossBorder::Domestic.is()));
        assert_eq!(told(Situation::Hacked, &[]).infringements(), [""; 0], "no law applies yet");
    }

    #[test]
    fn cookies_are_under_the_act_of_a_country_where_that_was_read() {
        let at = |country| told(Situation::Cookies, &[("country", country), ("body", "company")]);
        assert_eq!(at("france").infringements(), ["fr-cookies"]);
        assert!(at("france").possible::<Subject>().is(Subject::Communications));
        assert_eq!(at("poland").infringements(), ["gdpr-6", "gdpr-13"]);
        assert!(at("poland").possible::<Subject>().is(Subject::CommunicationsData));
        let moved =
            told(Situation::Cookies, &[("country", "france"), ("body", "company"), ("country", "poland")]);
        assert_eq!(moved, at("poland"));
    }

    #[test]
    fn the_police_are_under_their_own_act() {
        let police = [("country", "sweden"), ("body", "public-authority"), ("purpose", "law-enforcement")];
        let police = told(Situation::Hacked, &[&police[..], &[("task", "competent")]].concat());
        assert_eq!(police.infringements(), ["bdl-3-8"]);
    }

    /// An authority may be one of law enforcement, under another Act: it is asked for what the data were used. Of anybody else that is
    /// taken for granted once it is said who it is, whatever else is not.
    #[test]
    fn the_purpose_of_an_authority_is_not_taken_for_granted() {
        let purpose =
            |answers: &[(&str, &str)]| told(Situation::Hacked, answers).choice(ChoiceId::Purpose).is_some();
        assert!(!purpose(&[("country", "sweden")]));
        assert!(!purpose(&[("country", "sweden"), ("body", "public-authority")]));
        assert!(purpose(&[("country", "sweden"), ("body", "company")]));
        assert!(purpose(&[("body", "company")]));
    }

    #[test]
    fn what_was_named_by_hand_stays() {
        let mut facts = told(Situation::NoAnswer, &[("country", "norway"), ("body", "company")]);
        assert_eq!(facts.infringements(), ["gdpr-12", "gdpr-15"]);
        let before = facts.clone();
        facts.read("infringements", "gdpr-17").unwrap();
        follow(Some(Situation::NoAnswer), Some(Situation::NoAnswer), &before, &mut facts);
        let named = facts.infringements().to_vec();
        let before = facts.clone();
        facts.read("country", "sweden").unwrap();
        follow(Some(Situation::NoAnswer), Some(Situation::NoAnswer), &before, &mut facts);
        assert_eq!(facts.infringements(), named);
    }

    #[test]
    fn every_situation_names_provisions_under_the_regulation_of_every_country() {
        for country in Country::ALL.iter().filter(|country| country.is_in_eea()) {
            for situation in Situation::ALL {
                let facts =
                    told(*situation, &[("country", country.circumstance().key()), ("body", "company")]);
                let scope = scope::decide(&facts);
                assert!(
                    scope.working().is_none() || !facts.infringements().is_empty(),
                    "{} {}",
                    country.circumstance().key(),
                    situation.key()
                );
            }
        }
    }
}
