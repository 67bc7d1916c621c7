//! Like decisions: which are found, what is counted of them, and that each opens as a case.
#![expect(clippy::panic, clippy::expect_used, reason = "a test may stop at once")]

use finesight::engine::practice::{self, LEAST_FOR_A_RANGE, NotCounted};
use finesight::engine::{DateId, Facts, Range, Setting, ViewChoice, assess};
use finesight::evidence::decisions::beside::{Because, Place, beside};
use finesight::evidence::decisions::like::{Aspect, Filter, Like, MOST, nearest};
use finesight::evidence::decisions::same_case::days_of;
use finesight::evidence::decisions::{Breach, Entry, Fate, Law, Outcome, entries, kind};
use finesight::evidence::{DECISIONS, EVIDENCE, EXAMPLES, MODEL};
use finesight::law::circumstance::{Activity, Country};
use finesight::law::{Choice, Currency, Money, Regime};
use jiff::civil::{Date, date};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

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
fn a_decision_is_near_to_itself_unless_it_is_replayed() {
    let mut checked = 0;
    let mut of_another_kind = 0;
    for entry in entries().filter(|entry| !entry.articles.is_empty()) {
        let Some(facts) = entry.facts() else { continue };
        let regime = regime_of(entry);
        let on = entry.known_on().unwrap();
        let found = nearest(&facts, regime, on, None, Filter::default());
        checked += 1;
        let itself = found.like.iter().find(|like| like.entry.key == entry.key);
        // Facts do not tell of a decision what happened as well as it does itself, so that its own kind may be another.
        let Some(itself) = itself else {
            assert!(!kind::of_facts(&facts, regime).contains(&entry.breach.unwrap()), "{}", entry.key);
            of_another_kind += 1;
            continue;
        };
        of_another_kind += usize::from(itself.differs.contains(&Aspect::Breach));
        // An article without its paragraph may be no provision that carries a fee; then its tier is missing.
        let differs = itself.differs.iter().any(|aspect| !matches!(aspect, Aspect::Tier | Aspect::Breach));
        assert!(!differs, "{}: {:?}", entry.key, itself.differs);
    }
    assert!(checked > 500, "{checked}");
    assert!(of_another_kind * 4 < checked, "{of_another_kind} of {checked}");
}

/// Rows of one case without a number in common, as their decisions tell: one company, companies of one group, or those
/// who took part in one breach, on one day.
const PARTIES: [&[&str]; 11] = [
    &["de-2022-landregister-developer", "de-2022-landregister-surveyor"],
    &["de-2025-vodafone-28", "de-2025-vodafone-32"],
    &["es-2021-edp-comercializadora", "es-2021-edp-energia"],
    &["fr-2021-credential-controller", "fr-2021-credential-processor"],
    &["gb-2021-saga-personal-finance", "gb-2021-saga-services"],
    &["gb-2025-capita", "gb-2025-capita-pension"],
    &["ie-2022-fb-legalbasis", "ie-2022-ig-legalbasis"],
    &["ie-2024-meta-viewas-25", "ie-2024-meta-viewas-33"],
    &["lu-2023-6fr-controller", "lu-2023-6fr-processor"],
    &["se-2022-akademiska", "se-2022-uppsala"],
    // The recorded calls to the health line 1177.
    &[
        "se-2021-medhelp",
        "se-2021-voice-integrate",
        "se-2021-region-stockholm",
        "se-2021-sormland",
        "se-2021-varmland",
    ],
];

/// The number of a row's case: `07/2024` of `07/2024 (2)`.
fn number(entry: &Entry) -> Option<&'static str> {
    entry.case?.split(" (").next()
}

fn is_same_case(one: &Entry, other: &Entry) -> bool {
    let here = one.country == other.country;
    one.key == other.key
        || (here && number(one).is_some() && number(one) == number(other))
        || PARTIES.iter().any(|pair| pair.contains(&one.key) && pair.contains(&other.key))
}

/// Every name that a case of a row may be opened under.
fn names(entry: &Entry) -> BTreeSet<&'static str> {
    let judgments = entry.later.iter().filter_map(|later| later.by);
    let numbers = judgments.clone().filter_map(|by| by.rsplit(' ').next());
    let numbers = numbers.filter(|number| number.chars().any(|letter| letter.is_ascii_digit()));
    let judgments = judgments.filter(|by| by.chars().any(|letter| letter.is_ascii_digit()));
    [entry.key, entry.replays()]
        .into_iter()
        .chain(entry.case)
        .chain(number(entry))
        .chain(judgments)
        .chain(numbers)
        .collect()
}

fn has_none_of(found: &[Like], own: &Entry, name: &str) {
    for like in found {
        assert!(!is_same_case(like.entry, own), "{name}: {} beside {}", like.entry.key, own.key);
    }
}

#[test]
fn no_case_is_its_own_neighbour_under_any_of_its_names() {
    for keys in PARTIES {
        assert!(keys.iter().all(|one| keys.iter().all(|other| entry(one).is_of_one_case_with(entry(other)))));
    }
    let mut opened = 0;
    for entry in entries() {
        let Some(facts) = entry.facts() else { continue };
        let regime = regime_of(entry);
        for name in names(entry) {
            let found = nearest(&facts, regime, TODAY, Some(name), Filter::default());
            has_none_of(&found.like, entry, name);
            opened += 1;
        }
    }
    assert!(opened > 1000, "{opened}");
}

#[test]
fn no_example_is_its_own_neighbour() {
    // The rows of the decision that each example is of.
    let rows: [&[&str]; 11] = [
        &["se-2021-police"],
        &["se-2022-tullverket"],
        &["no-2020-coop"],
        &["no-2020-coop"],
        &["pl-2024-toyotabank"],
        &["pl-2025-minister"],
        &["be-2024-blacktiger-1", "be-2024-blacktiger-2", "be-2024-blacktiger-3"],
        &["be-2024-107-telecom"],
        &["nl-2023-uber"],
        &["gb-2025-23andme"],
        &["gb-2025-birthlink"],
    ];
    assert_eq!(EXAMPLES.len(), rows.len());
    for (example, rows) in EXAMPLES.iter().zip(rows) {
        let facts = example.facts();
        let result = assess(&facts, example.setting(), &EVIDENCE).result.expect(example.key);
        // On the day of the example, and today, when more is known.
        for on in [example.on, TODAY] {
            let found = nearest(&facts, result.regime, on, example.replays, Filter::default());
            assert_eq!(found.like.len(), MOST, "{}", example.key);
            for row in rows {
                has_none_of(&found.like, entry(row), example.key);
            }
        }
    }
}

#[test]
fn rows_of_one_day_that_name_one_company_are_of_one_case() {
    // Words that names have in common without being the same: of legal forms, kinds of bodies and trades.
    let common = ["comune", "company", "ireland", "italia", "kommune", "limited", "polska"];
    let words = |entry: &Entry| -> BTreeSet<String> {
        let name = entry.controller.unwrap_or_default().to_lowercase();
        let words = name.split(|letter: char| !letter.is_alphanumeric()).map(str::to_owned);
        words.filter(|word| word.len() > 4 && !common.contains(&word.as_str())).collect()
    };
    let all: Vec<&Entry> = entries().collect();
    let mut problems = Vec::new();
    let mut found = 0;
    for (place, one) in all.iter().enumerate() {
        for other in &all[place + 1..] {
            let same_day = one.country == other.country && one.day.is_some() && one.day == other.day;
            let is_one_day = one.day.is_some_and(|day| day.first == day.last);
            if same_day && is_one_day && !words(one).is_disjoint(&words(other)) {
                if !is_same_case(one, other) || !one.is_of_one_case_with(other) {
                    problems.push(format!("{} and {}", one.key, other.key));
                }
                found += 1;
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(found >= 8, "{found}");
}

#[test]
fn a_number_that_two_countries_have_is_that_of_the_country() {
    // 37/2020: Google in Belgium, and a candidate's text messages in Greece.
    let facts = facts(&[("country", "greece"), ("body", "person"), ("infringements", "gdpr-6")]);
    let keys = |name| -> Vec<&str> {
        let found = nearest(
            &facts,
            Regime::in_country(Country::Greece).unwrap(),
            TODAY,
            Some(name),
            Filter::default(),
        );
        found.like.iter().map(|like| like.entry.key).collect()
    };
    assert!(!keys("37/2020").contains(&"gr-2020-politician-sms-1"));
    let of_belgium = Filter { country: Some(Country::Belgium), article: Some(17), ..Filter::default() };
    let found =
        nearest(&facts, Regime::in_country(Country::Greece).unwrap(), TODAY, Some("37/2020"), of_belgium);
    assert!(found.like.iter().any(|like| like.entry.key == "be-2020-37-google"));
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
/// 1,951 - 70,916 + 64,826 millionths of a decade.
#[test]
fn a_decision_in_parts_is_left_out_with_all_of_them() {
    assert_eq!(MODEL.without(Some("07/2024")), -4_139);
    assert_eq!(MODEL.without(Some("07/2024 (2)")), -70_916);
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

#[test]
fn the_kind_of_breach_follows_from_what_was_said() {
    let of = |lines: &[(&str, &str)]| {
        let facts = facts(lines);
        kind::of_facts(&facts, Regime::in_country(Country::Germany).unwrap())
    };
    let named = |provisions| of(&[("infringements", provisions)]);
    // Art. 32 and 5(1)(f): data that others got hold of, from outside, by mistake or inside.
    assert_eq!(named("gdpr-32"), [Breach::Hacked, Breach::SentWrong, Breach::Snooping]);
    assert_eq!(named("gdpr-5-1-f, gdpr-33"), [Breach::Hacked, Breach::SentWrong, Breach::Snooping]);
    // Art. 33 and 13 tell what happened only where nothing else does.
    assert_eq!(named("gdpr-33"), [Breach::LateNotice]);
    assert_eq!(named("gdpr-13"), [Breach::NoInformation]);
    assert_eq!(named("gdpr-12, gdpr-15"), [Breach::NoAnswer]);
    assert_eq!(named("gdpr-44"), [Breach::ProcessorTransfer]);
    assert_eq!(named("gdpr-58-1"), [Breach::Obstruction]);
    // Nothing follows from Art. 24, 25 or 5(2), nor from nothing.
    assert_eq!(named("gdpr-24, gdpr-25, gdpr-5-2"), []);
    assert_eq!(of(&[]), []);
    // The course of events.
    assert_eq!(of(&[("infringements", "gdpr-32"), ("in-duty", "private-ends")]), [Breach::Snooping]);
    assert_eq!(of(&[("infringements", "gdpr-6"), ("in-duty", "private-ends")]), [Breach::Snooping]);
    assert_eq!(of(&[("infringements", "gdpr-15"), ("in-duty", "private-ends")]), [Breach::NoAnswer]);
    assert_eq!(of(&[("infringements", "gdpr-32"), ("control", "kept")]), [Breach::Snooping]);
    assert_eq!(of(&[("infringements", "gdpr-32"), ("control", "lost")]), [Breach::Hacked, Breach::SentWrong]);
    assert_eq!(of(&[("household", "beyond-own-ground")]), [Breach::Camera]);
    // A provision of another Act is none of this one.
    assert_eq!(named("bdl-3-8"), []);
    let spain = Regime::ALL.iter().find(|regime| regime.provision("es-cookies").is_some()).unwrap();
    assert_eq!(kind::of_facts(&facts(&[("infringements", "es-cookies")]), *spain), [Breach::Cookies]);
}

/// What is nearest to a case of a country.
fn near(country: Country, lines: &[(&str, &str)]) -> Vec<Like> {
    let key = country.circumstance().key();
    let regime = Regime::in_country(country).expect("a regime");
    let facts = facts(&[&[("country", key), ("purpose", "other")], lines].concat());
    nearest(&facts, regime, TODAY, None, Filter::default()).like
}

fn most(found: &[Like], holds: impl Fn(&Entry) -> bool) -> bool {
    found.iter().filter(|like| holds(like.entry)).count() * 2 > found.len()
}

/// A shop that stands alone.
const ALONE: [(&str, &str); 3] = [("body", "company"), ("activity", "retail"), ("ownership", "alone")];

#[test]
fn size_steers_what_is_near() {
    let turnover = |entry: &Entry| {
        let turnover = entry.turnover.filter(|_| !entry.public)?.amount;
        EVIDENCE.in_euro(Range::point(turnover), TODAY).map(|euro| euro.low)
    };
    for country in [Country::Germany, Country::France, Country::Poland, Country::Italy] {
        let [small, large] = ["1500000 EUR", "20000000000 EUR"].map(|size| {
            let said = [("infringements", "gdpr-32"), ("turnover", size)];
            let found = near(country, &[&ALONE[..], &said].concat());
            let mut known: Vec<Decimal> = found.iter().filter_map(|like| turnover(like.entry)).collect();
            known.sort_unstable();
            known[known.len() / 2]
        });
        assert!(small * Decimal::from(10) < large, "{country:?}: {small} and {large}");
    }
}

#[test]
fn kind_of_breach_and_of_controller_steer_what_is_near() {
    let named = |provisions| near(Country::Germany, &[&ALONE[..], &[("infringements", provisions)]].concat());
    assert!(most(&named("gdpr-15"), |entry| entry.breach == Some(Breach::NoAnswer)));
    assert!(most(&named("gdpr-58-1"), |entry| entry.breach == Some(Breach::Obstruction)));
    let security = [Breach::Hacked, Breach::SentWrong, Breach::Snooping].map(Some);
    assert!(most(&named("gdpr-32"), |entry| security.contains(&entry.breach)));
    assert!(most(&named("gdpr-32"), |entry| !entry.public));
    let authority = near(Country::Germany, &[("body", "public-authority"), ("infringements", "gdpr-32")]);
    assert!(most(&authority, |entry| entry.public));
}

#[test]
fn country_steers_what_is_near() {
    let shop = [&ALONE[..], &[("infringements", "gdpr-6")]].concat();
    for country in [Country::Spain, Country::Poland, Country::Norway, Country::Sweden] {
        let here = |found: Vec<Like>| found.iter().filter(|like| like.entry.country == country).count();
        let (own, of_malta) = (here(near(country, &shop)), here(near(Country::Malta, &shop)));
        assert!(own > 2 * of_malta, "{country:?}: {own} and {of_malta}");
    }
}

#[test]
fn no_row_is_counted_from_the_day_on_which_its_fee_fell() {
    let mut fell = 0;
    let mut cut = 0;
    for entry in entries() {
        let Outcome::Fee(decided) = entry.outcome else { continue };
        for (place, later) in entry.later.iter().enumerate() {
            let Some(on) = later.on.map(|on| on.last) else { continue };
            let after = &entry.later[place + 1..];
            let changed_again = |on: Date| {
                after.iter().any(|later| {
                    matches!(later.fate, Fate::Changed(_)) && later.on.is_none_or(|day| day.last <= on)
                })
            };
            let stands = match later.fate {
                Fate::Quashed | Fate::Waived | Fate::Closed => None,
                Fate::Changed(money) => Some(money),
                _ => continue,
            };
            for day in [on, on.tomorrow().unwrap(), TODAY] {
                if changed_again(day) {
                    continue;
                }
                let fallen_since = after.iter().any(|later| {
                    matches!(later.fate, Fate::Quashed | Fate::Waived | Fate::Closed)
                        && later.on.is_none_or(|on| on.last <= day)
                });
                let stands = stands.filter(|_| !fallen_since);
                assert_eq!(entry.stood_on(day), stands, "{} on {day}", entry.key);
                listed(entry, day, |like| {
                    assert_eq!(like.stood, stands, "{} on {day}", entry.key);
                    assert_eq!(
                        like.euro.is_some(),
                        stands.is_some_and(|fee| !WITHOUT_RATE.contains(&fee.currency))
                    );
                });
            }
            if stands.is_none() { fell += 1 } else { cut += usize::from(stands < Some(decided)) }
        }
    }
    // Counted by hand, of those with a day: three in Belgium, one in Finland, one in Italy, one in the Netherlands, three in
    // Norway, one in Poland, four in Sweden. Lowered: two in Belgium, one each in Germany, Greece, Latvia, the
    // Netherlands, Norway and Portugal, and six times in Sweden.
    assert!(fell >= 14 && cut >= 14, "{fell} fell, {cut} were lowered");
}

/// Looks at a row where it is found: among those of its own country, kind and trade, by what its case says.
fn listed(entry: &Entry, on: Date, look: impl Fn(&Like)) {
    let Some(facts) = entry.facts() else { return };
    let filter = Filter {
        country: Some(entry.country),
        public: Some(entry.public),
        activity: entry.activity,
        article: None,
    };
    let found = nearest(&facts, regime_of(entry), on, None, filter);
    let like = found.like.iter().find(|like| like.entry.key == entry.key);
    look(like.unwrap_or_else(|| panic!("{} is not found on {on}", entry.key)));
}

#[test]
fn the_fine_on_the_chatbot_stood_until_the_court_annulled_it() {
    // Garante 10085455, 20 December 2024: EUR 15 million; annulled by the court of Rome on 18 March 2026.
    let chatbot = entry("it-2024-openai");
    let fine = Money::whole(15_000_000, Currency::Eur);
    assert_eq!(chatbot.stood_on(date(2026, 3, 17)), Some(fine));
    assert_eq!(chatbot.stood_on(date(2026, 3, 18)), None);
    listed(chatbot, date(2026, 3, 18), |like| assert_eq!((like.stood, like.euro), (None, None)));
}

#[test]
fn no_decision_of_the_short_list_is_counted_once_it_fell() {
    for decision in DECISIONS {
        for event in decision.events {
            if !matches!(event.fate, practice::Fate::Quashed | practice::Fate::Waived) {
                continue;
            }
            let found = practice::of_group(DECISIONS, decision.group, event.on, None, None);
            let row =
                found.listed.iter().find(|row| row.decision.case == decision.case).expect(decision.case);
            assert!(row.not_counted.is_some(), "{}", decision.case);
        }
    }
}

#[test]
fn the_short_list_knows_the_days_among_which_an_event_lies() {
    let event = |case: &str, place: usize| {
        let decision = DECISIONS.iter().find(|decision| decision.case == case).expect(case);
        let days = days_of(decision, &decision.events[place]);
        (days.first, days.last)
    };
    // Bergen (Vigilo) is known to the year; the annulment of the fee of the Police to November 2022.
    assert_eq!(event("19/02985", 0), (date(2020, 1, 1), date(2020, 12, 31)));
    let police = DECISIONS.iter().find(|decision| decision.case == "DI-2020-2719").unwrap();
    assert_eq!(event("DI-2020-2719", police.events.len() - 1), (date(2022, 11, 1), date(2022, 11, 30)));
    assert_eq!(event("DI-2020-2719", 0), (date(2021, 2, 10), date(2021, 2, 10)));
}

/// The median of the fees of rows, as the library's figures are made: the first that half do not exceed.
fn median(mut fees: Vec<Decimal>) -> Option<Decimal> {
    fees.sort_unstable();
    fees.get(fees.len().div_ceil(2) - 1).copied().filter(|_| fees.len() >= LEAST_FOR_A_RANGE)
}

#[test]
fn why_the_nearest_lie_elsewhere_is_said_only_where_it_is_true() {
    let euro = |money, on| EVIDENCE.in_euro(Range::point(money), on).map(|euro| euro.low);
    let mut said = BTreeSet::new();
    for (country, key) in
        [(Country::Romania, "romania"), (Country::Ireland, "ireland"), (Country::Sweden, "sweden")]
    {
        for turnover in ["300000 EUR", "30000000 EUR", "90000000000 EUR"] {
            for provisions in ["gdpr-32", "gdpr-15", "gdpr-44"] {
                let facts = facts(&[
                    ("country", key),
                    ("body", "company"),
                    ("ownership", "alone"),
                    ("turnover", turnover),
                    ("infringements", provisions),
                ]);
                let regime = Regime::in_country(country).unwrap();
                let found = nearest(&facts, regime, TODAY, None, Filter::default());
                let counted: Vec<&Like> = found.like.iter().filter(|like| like.euro.is_some()).collect();
                let mostly = |holds: &dyn Fn(&Like) -> bool| {
                    counted.iter().filter(|like| holds(like)).count() * 2 > counted.len()
                };
                let own: Decimal = turnover.split(' ').next().unwrap().parse().unwrap();
                let theirs = |like: &Like| {
                    let turnover = like.entry.turnover.filter(|_| !like.entry.public)?;
                    euro(turnover.amount, like.entry.known_on()?)
                };
                let of_country = |country| {
                    let rows = entries().filter(|entry| entry.country == country && !entry.public);
                    median(rows.filter_map(|entry| euro(entry.stood_on(TODAY)?, entry.known_on()?)).collect())
                };
                let here = of_country(country).unwrap();
                let cent = Range::point(Money::new(Decimal::new(1, 2), Currency::Eur));
                let sky = Range::point(Money::whole(2_000_000_000, Currency::Eur));
                for (estimated, place) in [(cent, Place::Above), (sky, Place::Below)] {
                    let told = beside(&found, &facts, regime, TODAY, estimated).unwrap();
                    assert_eq!((told.place, told.year), (place, 2024));
                    for because in told.because {
                        said.insert(because);
                        let is_true = match because {
                            Because::Larger => {
                                mostly(&|like| theirs(like).is_some_and(|theirs| theirs > own))
                            }
                            Because::Smaller => {
                                mostly(&|like| theirs(like).is_some_and(|theirs| theirs < own))
                            }
                            Because::Dearer => mostly(&|like| {
                                of_country(like.entry.country)
                                    .is_some_and(|there| there > here * Decimal::TWO)
                            }),
                            Because::Cheaper => mostly(&|like| {
                                of_country(like.entry.country)
                                    .is_some_and(|there| there * Decimal::TWO < here)
                            }),
                            Because::Older => {
                                mostly(&|like| like.entry.day.is_some_and(|day| day.last < date(2024, 1, 1)))
                            }
                            Because::OtherKind => mostly(&|like| like.differs.contains(&Aspect::Breach)),
                        };
                        assert!(is_true, "{key}, {turnover}, {provisions}: {because:?}");
                        let pulls_down = matches!(because, Because::Smaller | Because::Cheaper);
                        let pulls_up = matches!(because, Because::Larger | Because::Dearer);
                        assert!(!(if place == Place::Above { pulls_down } else { pulls_up }), "{because:?}");
                    }
                }
                let everything = Range::between(Decimal::ZERO, None, Currency::Eur);
                let within = beside(&found, &facts, regime, TODAY, everything).unwrap();
                assert_eq!((within.place, within.because), (Place::Within, Vec::new()));
            }
        }
    }
    assert!(said.len() >= 3, "{said:?}");
}
