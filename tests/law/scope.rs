//! Which rules each country has.

use crate::countries;
use finesight::engine::facts::Answer;
use finesight::engine::{Facts, OptionSet, Refusal, Scope, Setting, ViewChoice, assess};
use finesight::evidence::EVIDENCE;
use finesight::law::circumstance::{
    Body, Country, CrossBorder, Form, Household, OwnAuthority, PeopleIn, Purpose, Reach, Sector, Subject,
    Task,
};
use finesight::law::scope::Effect;
use finesight::law::{Choice, Circumstance, Field, Regime, Source};
use finesight::text::Lang;
use finesight::text::cite::named;
use jiff::civil::date;

/// Thirty states of the EEA and the United Kingdom; the EEA as such, and the rest of the world.
#[test]
fn every_country_has_its_rules() {
    let states = Country::ALL.iter().filter(|country| country.is_one_state());
    assert_eq!(states.count(), 30 + 1);
    for country in Country::ALL {
        let own: Vec<_> =
            countries::all().iter().filter(|expected| expected.countries.contains(country)).collect();
        let typed = match own.as_slice() {
            [expected] => Some(expected.regime),
            [] if matches!(country, Country::Switzerland | Country::Elsewhere) => None,
            // A state of the EEA without a file.
            [] => Some(Regime::EeaGdpr),
            _ => panic!("{country:?} is in two files"),
        };
        assert_eq!(Regime::in_country(*country), typed, "{country:?}");
    }
    for expected in countries::all() {
        let name = expected.regime.key();
        assert_eq!(expected.regime.in_eea(), expected.in_eea, "{name}");
        let by_answer = expected.regime.field() != Field::DataProtection;
        assert_eq!(expected.countries.is_empty(), by_answer, "{name}: say which countries have these rules");
    }
}

/// Whatever is answered on scope, there is an answer; and every reason why no rules apply has a sentence in each
/// language and a place where it stands.
#[test]
fn every_refusal_has_its_sentence_and_its_place() {
    let mut met: Vec<Refusal> = Vec::new();
    let setting = Setting { view: ViewChoice::All, on: date(2026, 4, 30), replayed: None };
    let mut tried = 0_u32;
    for country in Country::ALL {
        let mut facts = Facts::default();
        set(&mut facts, country.circumstance());
        for body in Body::ALL {
            for purpose in Purpose::ALL {
                for form in Form::ALL {
                    for border in CrossBorder::ALL {
                        for more in FURTHER {
                            let mut facts = facts.clone();
                            let answers = [body.circumstance(), purpose.circumstance(), form.circumstance()];
                            for answer in answers.iter().chain([&border.circumstance()]).chain(*more) {
                                set(&mut facts, *answer);
                            }
                            let assessment = assess(&facts, setting, &EVIDENCE);
                            tried += 1;
                            assert_eq!(
                                assessment.result.is_some(),
                                assessment.scope.working().is_some(),
                                "{facts:?}"
                            );
                            met.extend(assessment.scope.refusals());
                            met.sort_unstable();
                            met.dedup();
                        }
                    }
                }
            }
        }
    }
    assert!(tried > 20_000, "only {tried}");
    let never: Vec<_> = Refusal::ALL.iter().filter(|refusal| !met.contains(refusal)).collect();
    assert!(never.is_empty(), "never met: {never:?}");
    for refusal in Refusal::ALL {
        assert!(!refusal.cites().is_empty(), "{}", refusal.key());
        for lang in Lang::ALL {
            for prefix in ["refusal", "unless"] {
                let sentence = named(lang, prefix, refusal.key());
                assert!(sentence.ends_with('.'), "{prefix}-{}: {sentence}", refusal.key());
            }
        }
    }
}

/// What applies to law enforcement in each state: an Act with administrative fines; an Act without any; or an Act that
/// was not read. In Norway it goes by the authority: see there.
const ENFORCEMENT: [(Country, Result<Regime, Refusal>); 31] = [
    (Country::Sweden, Ok(Regime::SeCriminalDataAct)),
    (Country::Norway, NOT_READ),
    (Country::Denmark, NOT_READ),
    (Country::Finland, Err(Refusal::FinnishEnforcement)),
    (Country::Iceland, NOT_READ),
    (Country::Austria, NOT_READ),
    (Country::Belgium, NOT_READ),
    (Country::Bulgaria, Ok(Regime::BgLawEnforcement)),
    (Country::Croatia, NOT_READ),
    (Country::Cyprus, NOT_READ),
    (Country::Czechia, Ok(Regime::CzLawEnforcement)),
    (Country::Estonia, NOT_READ),
    (Country::France, NOT_READ),
    (Country::Germany, NOT_READ),
    (Country::Greece, Ok(Regime::GrLawEnforcement)),
    (Country::Hungary, Ok(Regime::HuLawEnforcement)),
    (Country::Ireland, NOT_READ),
    (Country::Italy, NOT_READ),
    (Country::Latvia, NOT_READ),
    (Country::Liechtenstein, Err(Refusal::LiechtensteinEnforcement)),
    (Country::Lithuania, NOT_READ),
    (Country::Luxembourg, Ok(Regime::LuLawEnforcement)),
    (Country::Malta, NOT_READ),
    (Country::Netherlands, Ok(Regime::NlLawEnforcement)),
    (Country::Poland, NOT_READ),
    (Country::Portugal, NOT_READ),
    (Country::Romania, NOT_READ),
    (Country::Slovakia, Ok(Regime::SkLawEnforcement)),
    (Country::Slovenia, NOT_READ),
    (Country::Spain, NOT_READ),
    (Country::UnitedKingdom, Ok(Regime::UkPart3)),
];

const NOT_READ: Result<Regime, Refusal> = Err(Refusal::EnforcementNotRead);

#[test]
fn law_enforcement_has_an_answer_in_every_state() {
    for country in Country::ALL.iter().filter(|country| country.is_one_state()) {
        let (_, typed) = ENFORCEMENT.iter().find(|(state, _)| state == country).unwrap();
        assert_eq!(Regime::law_enforcement(*country), *typed, "{country:?}");
        let mut facts = Facts::default();
        let answers = [Body::PublicAuthority.is(), Purpose::LawEnforcement.is(), Task::Competent.is()];
        for answer in answers.into_iter().chain([country.circumstance()]) {
            set(&mut facts, answer);
        }
        let setting = Setting { view: ViewChoice::All, on: date(2026, 11, 28), replayed: None };
        let found = assess(&facts, setting, &EVIDENCE).scope;
        let expected = match typed {
            // The police and others: tests/cases/scope.toml.
            _ if *country == Country::Norway => continue,
            Ok(regime) => Scope::Regime(*regime),
            Err(reason) => Scope::Refused(vec![*reason]),
        };
        assert_eq!(found, expected, "{country:?}");
        assert_eq!(found.is_no_fine(), typed.is_err_and(Refusal::is_no_fine), "{country:?}");
    }
    // Every regime for law enforcement is that of a state.
    let enforcing = Regime::ALL.iter().filter(|regime| regime.is_for_law_enforcement());
    for regime in enforcing {
        assert!(ENFORCEMENT.iter().any(|(_, typed)| *typed == Ok(*regime)), "{}", regime.key());
    }
}

/// Answers that only some countries ask for.
const FURTHER: &[&[Circumstance]] = &[
    &[],
    &[Task::Competent.is(), Sector::Police.is(), Reach::Neither.is(), Household::Personal.is()],
    &[Task::Competent.is(), Sector::CoastGuard.is(), Reach::Offers.is(), OwnAuthority::DutyOrTask.is()],
    &[Subject::Communications.is()],
    &[Task::Entrusted.is(), Reach::Monitors.is(), PeopleIn::UnitedKingdom.is(), Household::OwnGround.is()],
];

fn set(facts: &mut Facts, answer: Circumstance) {
    facts.set_choice(answer.question, Some(Answer::Given(OptionSet::only(answer.option))));
}

/// Politiregisterloven § 60 and the rest: that no administrative fine can follow is said where a law that was read says
/// so, and nowhere else.
#[test]
fn no_fine_is_said_of_what_was_read() {
    let said = Refusal::ALL.iter().filter(|refusal| refusal.is_no_fine());
    for refusal in said {
        let read = refusal.cites().iter().all(|cite| cite.source != Source::Convention);
        assert!(read, "{}", refusal.key());
    }
    assert!(!Refusal::StateNotChecked.is_no_fine());
    assert!(!Refusal::LeadElsewhere.is_no_fine());
}

/// 1:7, § 3, s. 24 and others, by the numbers of their articles.
#[test]
fn what_falls_away_where() {
    let certain = |regime: Regime, key: &str| {
        let carve_outs = regime.rules().carve_outs.iter();
        carve_outs.filter(|one| one.effect == Effect::Certain).any(|one| one.takes.has(key))
    };
    let falls = |regime, keys: &[&str]| keys.iter().map(|key| certain(regime, key)).collect::<Vec<_>>();
    let articles = ["gdpr-6", "gdpr-24", "gdpr-28", "gdpr-31", "gdpr-32", "gdpr-34", "gdpr-35", "gdpr-44"];
    assert_eq!(falls(Regime::SeGdpr, &articles), [true, true, true, false, false, false, true, true]);
    assert_eq!(falls(Regime::NoGdpr, &articles), [true, false, false, true, false, true, true, true]);
    assert_eq!(falls(Regime::UkGdpr, &articles), [true, false, false, false, false, false, false, true]);
    assert_eq!(falls(Regime::UkGdpr, &["gdpr-5-1-d", "gdpr-5-1-a"]), [false, true]);
    assert_eq!(falls(Regime::EeaGdpr, &articles), [false; 8]);
    // Lithuania, Art. 4: Arts 8, 12–23, 25, 30, 33–39 and 41–50. Luxembourg, Art. 62(2): Chapter V. Elsewhere it depends.
    assert_eq!(falls(Regime::LtGdpr, &articles), [false, false, false, false, false, true, true, true]);
    assert_eq!(falls(Regime::LuGdpr, &articles), [false, false, false, false, false, false, false, true]);
    assert_eq!(falls(Regime::IeGdpr, &articles), [false; 8]);
    assert_eq!(falls(Regime::MtGdpr, &articles), [false; 8]);
}
