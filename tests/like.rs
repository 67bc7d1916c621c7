//! Like decisions: which are found, what is counted of them, and that each opens as a case.
#![expect(clippy::panic, clippy::expect_used, reason = "a test may stop at once")]

use finesight::engine::practice::{LEAST_FOR_A_RANGE, NotCounted};
use finesight::engine::{DateId, Facts, Setting, ViewChoice, assess};
use finesight::evidence::decisions::like::{Aspect, Filter, MOST, nearest};
use finesight::evidence::decisions::{Entry, Law, Outcome, entries};
use finesight::evidence::{EVIDENCE, EXAMPLES, MODEL};
use finesight::law::circumstance::{Activity, Country};
use finesight::law::{Currency, Money, Regime};
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 11, 22);

fn facts(lines: &[(&str, &str)]) -> Facts {
    let mut facts = Facts::default();
    for (key, line) in lines {
        facts.read(key, line).unwrap_or_else(|_| panic!("{key} = {line}"));
    }
    facts
}

fn entry(key: &str) -> &'static Entry {
    entries().find(|entry| entry.key == key).unwrap_or_else(|| panic!("{key}"))
}

fn regime_of(entry: &Entry) -> Regime {
    let setting = Setting { view: ViewChoice::All, on: TODAY, replayed: None };
    let assessed = assess(&entry.facts().expect("facts"), setting, &EVIDENCE);
    assessed.result.map(|result| result.regime).expect("a regime")
}

#[test]
fn every_decision_opens_as_a_case_under_its_own_law() {
    let mut opened = 0;
    for entry in entries() {
        let Some(facts) = entry.facts() else {
            let has_no_rules = matches!(entry.law, Law::Earlier | Law::Communications);
            assert!(has_no_rules || entry.day.is_none(), "{}", entry.key);
            assert!(!entry.can_be_replayed(), "{}", entry.key);
            continue;
        };
        opened += 1;
        let on = entry.known_on().unwrap();
        let setting = Setting { view: ViewChoice::All, on, replayed: Some(entry.replays()) };
        let assessed = assess(&facts, setting, &EVIDENCE);
        let result = assessed.result.unwrap_or_else(|| panic!("{} has no regime", entry.key));
        assert_eq!(
            result.regime == Regime::SeCriminalDataAct,
            entry.law == Law::CriminalDataAct,
            "{}",
            entry.key
        );
        let under_uk_gdpr = entry.country == Country::UnitedKingdom && entry.law != Law::LawEnforcement;
        assert_eq!(result.regime == Regime::UkGdpr, under_uk_gdpr, "{}", entry.key);
        if let Outcome::Fee(fee) = entry.outcome {
            assert_eq!(facts.known_amount(finesight::engine::AmountId::Decided), Some(fee), "{}", entry.key);
        }
        assert!(facts.date_span(DateId::Decided).is_some(), "{}", entry.key);
        let charged = result.expected.as_ref().and_then(|estimate| estimate.charged);
        let most = result.maximum.main.and_then(finesight::engine::Range::high_money);
        if let Some((charged, most)) = charged.zip(most)
            && charged.typical.currency == most.currency
        {
            assert!(charged.eight_of_ten.high.unwrap() <= most.amount, "{}", entry.key);
        }
    }
    assert!(opened > 570, "{opened}");
}

#[test]
fn the_provisions_of_a_decision_are_those_that_it_names() {
    // Datatilsynet 18/02140, Bergen: Art. 5(1)(f) and 32.
    let bergen = entry("no-2019-bergen").facts().unwrap();
    assert_eq!(bergen.infringements(), ["gdpr-5-1-f", "gdpr-32"]);
    // IMY DI-2020-2719, the Police: Criminal Data Act 2:12, 3:2 and 3:7.
    let police = entries().find(|entry| entry.case == Some("DI-2020-2719")).unwrap().facts().unwrap();
    assert_eq!(police.infringements(), ["bdl-2-12", "bdl-3-2", "bdl-3-7"]);
}

#[test]
fn a_decision_is_nearest_to_itself_unless_it_is_replayed() {
    let mut checked = 0;
    for entry in entries().filter(|entry| !entry.articles.is_empty()) {
        let Some(facts) = entry.facts() else { continue };
        let regime = regime_of(entry);
        let on = entry.known_on().unwrap();
        let found = nearest(&facts, regime, on, None, Filter::default());
        let itself = found.like.iter().position(|like| like.entry.key == entry.key);
        assert!(itself.is_some_and(|place| place < 10), "{}: {itself:?}", entry.key);
        let itself = found.like.iter().find(|like| like.entry.key == entry.key).unwrap();
        // An article without its paragraph may be no provision that carries a fee; then its tier is missing.
        let differs = itself.differs.iter().any(|aspect| *aspect != Aspect::Tier);
        assert!(!differs, "{}: {:?}", entry.key, itself.differs);
        let without = nearest(&facts, regime, on, Some(entry.replays()), Filter::default());
        assert!(without.like.iter().all(|like| like.entry.key != entry.key), "{}", entry.key);
        checked += 1;
    }
    assert!(checked > 150, "{checked}");
}

/// Currencies of fees for which there is no dated rate.
const WITHOUT_RATE: [Currency; 4] = [Currency::Dkk, Currency::Isk, Currency::Bgn, Currency::Hrk];

/// A Norwegian shop that sent something to the wrong people.
const SHOP: [(&str, &str); 4] =
    [("country", "norway"), ("body", "company"), ("activity", "retail"), ("infringements", "gdpr-6")];

#[test]
fn only_what_was_known_on_the_day_is_found_and_only_what_stood_is_counted() {
    let shop = facts(&SHOP);
    let before = nearest(&shop, Regime::NoGdpr, date(2019, 1, 1), None, Filter::default());
    assert!(before.like.iter().all(|like| like.entry.known_on().unwrap() <= date(2019, 1, 1)));
    // Datatilsynet 20/01790, Coop Finnmark: NOK 400,000 of 22 December 2020, waived on 31 August 2021 (PVN-2021-03).
    let coop = entries().find(|entry| entry.case == Some("20/01790")).unwrap();
    let fee = Money::whole(400_000, Currency::Nok);
    assert_eq!(coop.stood_on(date(2021, 8, 30)), Some(fee));
    assert_eq!(coop.stood_on(date(2021, 8, 31)), None);
    let today = nearest(&shop, Regime::NoGdpr, TODAY, None, Filter::default());
    for like in &today.like {
        assert_eq!(
            like.euro.is_some(),
            like.stood.is_some_and(|fee| !WITHOUT_RATE.contains(&fee.currency)),
            "{}",
            like.entry.key
        );
        assert!(matches!(like.entry.outcome, Outcome::Fee(_)) || like.stood.is_none());
    }
    assert_eq!(today.like.len(), MOST);
}

#[test]
fn quartiles_are_amounts_of_the_decisions_listed_and_none_of_too_few() {
    let shop = facts(&SHOP);
    let found = nearest(&shop, Regime::NoGdpr, TODAY, None, Filter::default());
    let mut fees: Vec<_> = found.like.iter().filter_map(|like| like.euro).collect();
    fees.sort();
    let [low, median, high] = found.quartiles.unwrap();
    // Of 15 in order: the 4th, the 8th and the 12th; in general the first that a quarter, a half and three
    // quarters do not exceed.
    let at = |quarters: usize| fees[(fees.len() * quarters).div_ceil(4) - 1];
    assert_eq!((low, median, high), (at(1), at(2), at(3)));
    let few = Filter { country: Some(Country::Malta), ..Filter::default() };
    let found = nearest(&shop, Regime::NoGdpr, TODAY, None, few);
    assert!(found.counted == 2 && found.counted < LEAST_FOR_A_RANGE && found.quartiles.is_none());
}

/// Each example with the row that is its decision, told by name or, where that is withheld, by key.
const OWN: [(&str, &str); 11] = [
    ("police-clearview", "Polismyndigheten"),
    ("customs-phones", "Tullverket"),
    ("coop-board", "Coop Finnmark"),
    ("coop-authority", "Coop Finnmark"),
    ("pl-toyota", "Toyota Bank Polska"),
    ("pl-minister", "Minister Cyfryzacji"),
    ("be-black-tiger", "Black Tiger Belgium"),
    ("be-market-court", "be-2024-107-telecom"),
    ("nl-uber-2023", "nl-2023-uber"),
    ("u1-23andme", "23andMe"),
    ("u3-birthlink", "Birthlink"),
];

#[test]
fn no_example_is_among_the_decisions_like_it() {
    for example in EXAMPLES {
        let (_, own) = OWN.iter().find(|(key, _)| *key == example.key).expect(example.key);
        let (facts, setting) = (example.facts(), example.setting());
        let result = assess(&facts, setting, &EVIDENCE).result.expect("a result");
        let listed = |replayed| {
            nearest(&facts, result.regime, setting.on, replayed, Filter::default()).like.iter().any(|like| {
                like.entry.key == *own || like.entry.controller.is_some_and(|name| name.contains(own))
            })
        };
        assert!(listed(None), "{}: what is left out would be there", example.key);
        assert!(!listed(setting.replayed), "{}: its own decision", example.key);
        let short = result.practice.iter().flat_map(|group| &group.listed);
        for row in short.filter(|row| row.decision.controller.contains(own)) {
            assert_eq!(row.not_counted, Some(NotCounted::Replayed), "{}", example.key);
        }
    }
}

#[test]
fn a_decision_opened_as_a_case_is_in_no_short_list_that_it_is_compared_with() {
    let mut left_out = 0;
    for entry in entries() {
        let (Some(facts), Some(on)) = (entry.facts(), entry.known_on()) else { continue };
        let setting = Setting { view: ViewChoice::All, on: TODAY, replayed: Some(entry.replays()) };
        let result = assess(&facts, setting, &EVIDENCE).result.expect("a result");
        for row in result.practice.iter().flat_map(|group| &group.listed) {
            let first = row.decision.events.first().expect("an event").on;
            if entry.controller == Some(row.decision.controller) && first == on {
                assert_eq!(row.not_counted, Some(NotCounted::Replayed), "{}", entry.key);
                left_out += 1;
            }
        }
    }
    assert!(left_out > 25, "{left_out}");
}

/// Three parts of one decision, each with a row of its own: leaving the decision out leaves out all of them. By the tables:
/// 4,736 - 72,205 + 61,806 millionths of a decade.
#[test]
fn a_decision_in_parts_is_left_out_with_all_of_them() {
    assert_eq!(MODEL.without(Some("07/2024")), -5_663);
    assert_eq!(MODEL.without(Some("07/2024 (2)")), -72_205);
    assert_eq!(MODEL.without(Some("7/2024")), 0);
}

#[test]
fn a_filter_lets_through_what_it_says() {
    let shop = facts(&SHOP);
    let look = |filter| nearest(&shop, Regime::NoGdpr, TODAY, None, filter);
    for like in look(Filter { country: Some(Country::Sweden), ..Filter::default() }).like {
        assert_eq!(like.entry.country, Country::Sweden);
        assert!(like.differs.contains(&Aspect::Country));
    }
    for like in look(Filter { public: Some(true), ..Filter::default() }).like {
        assert!(like.entry.public && like.differs.contains(&Aspect::Public));
    }
    for like in look(Filter { activity: Some(Activity::Retail), ..Filter::default() }).like {
        assert!(like.alike.contains(&Aspect::Activity));
    }
    for like in look(Filter { article: Some(6), ..Filter::default() }).like {
        assert!(like.entry.articles.iter().any(|article| article.starts_with('6')), "{}", like.entry.key);
        assert!(like.alike.contains(&Aspect::Articles));
    }
    let all = look(Filter::default()).passing;
    let [public, others] =
        [true, false].map(|public| look(Filter { public: Some(public), ..Filter::default() }).passing);
    assert_eq!(public + others, all);
}

#[test]
fn a_share_of_the_maximum_is_by_the_law_of_the_decision() {
    // IMY DI-2019-2221, Skellefteå: SEK 200,000 of 10 million (Data Protection Act 6:2).
    let school = facts(&[("country", "sweden"), ("body", "public-authority"), ("infringements", "gdpr-9")]);
    let filter = Filter { country: Some(Country::Sweden), public: Some(true), ..Filter::default() };
    let found = nearest(&school, Regime::SeGdpr, TODAY, None, filter);
    let skelleftea = found.like.iter().find(|like| like.entry.case == Some("DI-2019-2221")).unwrap();
    assert_eq!(skelleftea.of_maximum.unwrap().0.normalize().to_string(), "0.02");
}

#[test]
fn a_share_of_the_maximum_compares_in_one_currency() {
    // Datatilsynet on Gveik, 7 December 2020: NOK 75,000 at the rate of 7 July (10.6428) is EUR 7,047 of 20 million;
    // 4 % of its turnover is less.
    let shop = facts(&SHOP);
    let found = nearest(&shop, Regime::NoGdpr, TODAY, None, Filter::default());
    let gveik = found.like.iter().find(|like| like.entry.key == "no-2020-gveik").unwrap();
    assert_eq!(gveik.of_maximum.unwrap().0.round_dp(6).to_string(), "0.000352");
}
