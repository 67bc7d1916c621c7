//! Whoever asks gets an answer: a refusal says what there is instead, and nobody who cannot be fined is shown a maximum.

use finesight::engine::facts::Answer;

use finesight::engine::{Facts, OptionSet, Refusal, Setting, Truth, ViewChoice, assess};
use finesight::evidence::EVIDENCE;
use finesight::law::circumstance::{Body, Country, Economic, PublicKind, Purpose, Reach, Task};
use finesight::law::gate::GateId;
use finesight::law::{Choice, Circumstance};
use finesight::text::Lang;
use finesight::text::cite::named;
use jiff::civil::date;

/// One sentence says that these rules do not apply, or that nothing is worked out. What there is instead takes another.
#[test]
fn a_refusal_says_what_there_is_instead() {
    for refusal in Refusal::ALL {
        for lang in Lang::ALL {
            let text = named(lang, "refusal", refusal.key());
            let sentences = text.matches(". ").count() + usize::from(text.ends_with('.'));
            // A colon brings what follows from it.
            assert!(sentences > 1 || text.contains(": "), "{}: {}: {text}", lang.tag(), refusal.key());
        }
    }
}

/// Who cannot be fined under the Regulation, where it carries on no economic activity: every public body, or the State and
/// what is local. From the statutes: AT § 30(5) DSG; BE Art. 221 § 2; CZ § 62(5); DE § 43(3) BDSG; EE § 14(4) of the Penal Code; ES Art. 77;
/// FI § 24; LI Art. 40(7); LV Art. 8(1) of the Act on liability. FR Art. 20 IV 7°; HR Art. 47; LU Art. 48(1); SI Art. 13.a ZP-1.
const EXEMPT: [(Country, &[PublicKind]); 13] = [
    (Country::Austria, PublicKind::ALL),
    (Country::Belgium, PublicKind::ALL),
    (Country::Czechia, PublicKind::ALL),
    (Country::Germany, PublicKind::ALL),
    (Country::Estonia, PublicKind::ALL),
    (Country::Spain, PublicKind::ALL),
    (Country::Finland, PublicKind::ALL),
    (Country::Liechtenstein, PublicKind::ALL),
    (Country::Latvia, PublicKind::ALL),
    (Country::France, &[PublicKind::State]),
    (Country::Croatia, &[PublicKind::State, PublicKind::Local]),
    (Country::Luxembourg, &[PublicKind::State, PublicKind::Local]),
    (Country::Slovenia, &[PublicKind::State, PublicKind::Local]),
];

#[test]
fn nobody_who_cannot_be_fined_is_shown_a_maximum() {
    let mut tried = 0;
    for country in Country::ALL {
        for purpose in Purpose::ALL {
            for body in Body::ALL {
                for kind in PublicKind::ALL {
                    for economic in Economic::ALL {
                        let who = [body.is(), kind.is(), economic.is()];
                        tried += usize::from(is_answered(*country, *purpose, who));
                    }
                }
            }
        }
    }
    assert!(tried > 1_000, "only {tried} were assessed");
}

/// Checks one of them; whether there are rules for it.
fn is_answered(country: Country, purpose: Purpose, who @ [body, kind, economic]: [Circumstance; 3]) -> bool {
    let mut facts = Facts::default();
    for answer in
        [country.is(), purpose.is(), Task::Competent.is(), Reach::Offers.is()].into_iter().chain(who)
    {
        facts.set_choice(answer.question, Some(Answer::Given(OptionSet::only(answer.option))));
    }
    facts.read("infringements", "gdpr-5-1-f, gdpr-32").unwrap();
    let setting = Setting { view: ViewChoice::All, on: date(2026, 11, 1), replayed: None };
    let assessment = assess(&facts, setting, &EVIDENCE);
    let Some(found) = assessment.result else {
        assert!(!assessment.scope.refusals().is_empty(), "{country:?} {who:?}: no rules, and no reason");
        return false;
    };
    let maxima = [found.maximum.main, found.maximum.authority];
    let is_exempt = found.gates.each.contains(&(GateId::PublicBody, Truth::No));
    let place = format!("{country:?} {purpose:?} {who:?}: {maxima:?}");
    if is_exempt {
        assert!(maxima.iter().all(Option::is_none) && found.minimum.main.is_none(), "{place}");
    } else if found.regime.provision("gdpr-32").is_some() {
        assert!(maxima.iter().any(Option::is_some), "{place}: no maximum");
    }
    if purpose == Purpose::Other
        && body == Body::PublicAuthority.is()
        && economic == Economic::NotEconomic.is()
    {
        let typed = EXEMPT.iter().find(|(state, _)| *state == country).map_or(&[][..], |(_, kinds)| *kinds);
        assert_eq!(is_exempt, typed.iter().any(|exempt| exempt.is() == kind), "{place}");
    }
    true
}
