//! The model of fines: what the law holds its tables to, and what must hold of whatever it expects.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test may stop at once")]

use finesight::engine::practice::{Case, Class, Effect, Known, Level, Size, Weighed, euro};
use finesight::engine::range::Range;
use finesight::engine::{Facts, Setting, ViewChoice, assess, logarithm};
use finesight::evidence::{EVIDENCE, MODEL, decisions};
use finesight::law::circumstance::{Activity, Country, PeopleConcerned};
use finesight::law::{Choice, Currency, Money, Tier};
use jiff::civil::date;
use rust_decimal::Decimal;

fn adds(level: Level) -> i64 {
    MODEL.effect(level).adds
}

#[test]
fn nothing_that_aggravates_lowers_and_nothing_that_mitigates_raises() {
    let mut aggravating = 0;
    for Effect { level, adds, .. } in MODEL.effects {
        match level {
            Level::Factor(_, Weighed::Aggravating) => {
                aggravating += 1;
                assert!(*adds >= 0, "{level:?} {adds}");
            }
            Level::Factor(_, Weighed::Mitigating) => assert!(*adds <= 0, "{level:?} {adds}"),
            Level::Factor(..) => assert_eq!(*adds, 0, "{level:?}"),
            Level::Special(true) | Level::Children(true) | Level::Tier(Tier::Higher) => {
                assert!(*adds >= 0, "{level:?} {adds}");
            }
            Level::Special(false) | Level::Children(false) | Level::Tier(Tier::Lower) => {
                assert!(*adds <= 0, "{level:?} {adds}");
            }
            Level::Subjects(PeopleConcerned::Patients | PeopleConcerned::Employees) => {
                assert!(*adds >= 0, "{level:?}");
            }
            _ => {}
        }
    }
    assert!(aggravating >= 8);
}

#[test]
fn nothing_falls_as_size_turnover_or_the_number_of_articles_grows() {
    let bands = Size::BANDS.map(|(_, band)| band);
    let sizes = [Size::Small, Size::Large, Size::VeryLarge];
    assert!(bands.is_sorted_by_key(|size| adds(Level::Size(*size))));
    assert!(sizes.is_sorted_by_key(|size| adds(Level::Size(*size))));
    assert!([1, 2, 3, 4, 5].is_sorted_by_key(|count| adds(Level::Articles(*count))));
}

#[test]
fn each_level_is_there_once_and_rests_on_no_more_than_was_fitted() {
    let fitted = MODEL.fitted.coded + MODEL.fitted.verified;
    assert!(MODEL.effects.is_sorted_by_key(|row| row.level.rank()), "rows are looked up by their order");
    for (place, row) in MODEL.effects.iter().enumerate() {
        assert!(row.n <= fitted, "{row:?}");
        assert!(MODEL.effects.iter().skip(place + 1).all(|other| other.level != row.level), "{row:?} twice");
    }
    for size in Size::ALL {
        assert!(MODEL.effects.iter().any(|row| row.level == Level::Size(*size)), "{size:?}");
        assert!(MODEL.spread(size.known()).is_some_and(|spread| spread.n >= 30), "{size:?}");
    }
    assert_eq!(MODEL.spreads.len(), Known::ALL.len());
}

#[test]
fn a_decision_that_was_fitted_is_one_of_the_library() {
    for row in MODEL.without {
        let is_it = |entry: &decisions::Entry| entry.case == Some(row.case) || entry.key == row.case;
        assert!(decisions::entries().any(is_it), "{}", row.case);
        // No single decision of about 400 moves what is expected of it by much more than half a decade.
        assert!(row.moves.abs() < 600_000, "{row:?}");
    }
    assert!(MODEL.without.len() > 50);
}

/// A case of which nothing is open.
fn closed() -> Case {
    let certain = vec![Level::Articles(2), Level::Article(5), Level::Article(32)];
    let open = [
        Level::Country(Country::Italy),
        Level::Class(Class::Private),
        Level::Activity(Activity::Health),
        Level::Tier(Tier::Higher),
    ];
    Case { certain, open: open.map(|level| vec![level]).to_vec(), sizes: vec![Size::From2m] }
}

#[test]
fn what_is_expected_is_the_sum_of_its_parts() {
    let case = closed();
    let levels = case.certain.iter().copied().chain(case.open.iter().flatten().copied());
    let sum = MODEL.begins + levels.chain([Level::Size(Size::From2m)]).map(adds).sum::<i64>();
    let spread = MODEL.spread(Known::Turnover).unwrap();
    let found = MODEL.expect(case.clone());
    assert_eq!(found.middle, (sum, sum));
    assert_eq!((found.low, found.high), (sum + spread.low, sum + spread.high));
    let of_parts: i64 = found.parts.iter().map(|part| part.adds.0).sum();
    assert_eq!(MODEL.begins + of_parts, sum, "what the page lists adds up");
}

#[test]
fn leaving_less_open_never_widens() {
    let all = Case {
        certain: vec![Level::Articles(1), Level::Article(6)],
        open: vec![
            <Country as Choice>::ALL.iter().map(|country| Level::Country(*country)).collect(),
            Class::ALL.iter().map(|class| Level::Class(*class)).collect(),
            vec![Level::Children(false), Level::Children(true)],
        ],
        sizes: Size::ALL.to_vec(),
    };
    let widest = MODEL.expect(all.clone());
    for (place, levels) in all.open.iter().enumerate() {
        for level in levels {
            for size in Size::ALL {
                let mut case = all.clone();
                case.open[place] = vec![*level];
                case.sizes = vec![*size];
                let found = MODEL.expect(case);
                assert!(widest.low <= found.low && found.high <= widest.high, "{level:?} {size:?}");
            }
        }
    }
}

#[test]
fn an_amount_and_its_place_on_the_scale_go_into_one_another() {
    for amount in [1_i64, 7, 300, 9_600, 123_456, 20_000_000, 1_200_000_000] {
        let place = logarithm(Decimal::from(amount));
        let back = euro(place);
        assert!((logarithm(back) - place).abs() <= 5_000, "{amount}: {back}");
        assert!(
            (back - Decimal::from(amount)).abs() * Decimal::from(50_000)
                <= Decimal::from(amount).max(Decimal::from(500)),
            "{amount}: {back}"
        );
    }
}

fn facts(lines: &[(&str, &str)]) -> Facts {
    let mut facts = Facts::default();
    for (key, line) in lines {
        facts.read(key, line).unwrap_or_else(|_| panic!("{key} = {line}"));
    }
    facts
}

/// A Norwegian company that checked credit without a legal basis, all that the model asks answered.
const ANSWERED: [(&str, &str); 15] = [
    ("country", "norway"),
    ("body", "company"),
    ("activity", "retail"),
    ("purpose", "other"),
    ("cross-border", "domestic"),
    ("infringements", "gdpr-6"),
    ("ownership", "alone"),
    ("turnover", "3000000 EUR"),
    ("data-kind", "close"),
    ("people-concerned", "others"),
    ("children", "none"),
    ("fault", "negligent"),
    ("cooperation", "as-required"),
    ("earlier-fee", "none"),
    ("self-report", "none"),
];

fn expected(lines: &[(&str, &str)], replayed: Option<&str>) -> finesight::engine::practice::Estimate {
    let setting = Setting { view: ViewChoice::All, on: date(2026, 1, 1), replayed };
    assess(&facts(lines), setting, &EVIDENCE).result.unwrap().expected.unwrap()
}

#[test]
fn the_facts_become_the_levels_that_they_say() {
    let found = expected(&ANSWERED, None);
    let levels: Vec<Level> = found.expected.parts.iter().flat_map(|part| part.levels.clone()).collect();
    for level in [
        Level::Country(Country::Norway),
        Level::Class(Class::Private),
        Level::Activity(Activity::Retail),
        Level::Subjects(PeopleConcerned::Others),
        Level::Special(false),
        Level::Children(false),
        Level::CrossBorder(false),
        Level::Tier(Tier::Higher),
        Level::Articles(1),
        Level::Article(6),
        Level::Size(Size::From2m),
    ] {
        assert!(levels.contains(&level), "{level:?} of {levels:?}");
        let alone = found.expected.parts.iter().filter(|part| part.feature() == Some(level.feature()));
        let articles = matches!(level, Level::Articles(_) | Level::Article(_));
        assert!(articles || alone.clone().all(|part| part.levels.len() == 1), "{level:?} is settled");
    }
}

#[test]
fn each_answer_narrows_what_is_expected_or_leaves_it() {
    // Those that describe the case come first: without them nothing is expected.
    let (case, answers) = ANSWERED.split_at(6);
    let mut given = case.to_vec();
    let mut before = expected(&given, None);
    for answer in answers {
        given.push(*answer);
        let now = expected(&given, None);
        assert!(
            before.expected.low <= now.expected.low && now.expected.high <= before.expected.high,
            "{answer:?} widens"
        );
        before = now;
    }
    let open = expected(case, None);
    assert!(before.expected.high - before.expected.low < open.expected.high - open.expected.low);
}

/// Guidelines 04/2022, paras 60 and 65: of EUR 20 million at most, a turnover of 3 million takes 0.3 to 2 %; a low class starts from
/// at most 10 % of that, a medium one from 20 %. So 40,000 and 80,000.
#[test]
fn a_class_holds_the_range_near_what_the_guidelines_start_from() {
    let with = |class: &str| {
        let class = ("seriousness", class);
        expected(&[&ANSWERED[..], &[class]].concat(), None)
    };
    let most = |class: &str| with(class).near.unwrap();
    assert_eq!(most("low"), Range::point(Money::whole(40_000, Currency::Eur)));
    assert_eq!(most("medium"), Range::point(Money::whole(80_000, Currency::Eur)));
    assert_eq!(most("low | medium").low_money(), Money::whole(40_000, Currency::Eur));
    assert_eq!(with("low | medium | high").near, None, "no class is ruled out");
    // A high class starts from at most 400,000, and fines lay between 0.02 and 0.67 times that: both ends of the sum are held.
    let (high, open) = (with("high").expected, expected(&ANSWERED, None).expected);
    let start = logarithm(Decimal::from(400_000));
    assert_eq!((high.low, high.high), (start + MODEL.near.ends.low, start + MODEL.near.ends.high));
    assert!(open.low < high.low && high.high < open.high);
    // A low class would hold the upper end below the sum of effects, which has the say.
    let low = with("low").expected;
    assert_eq!((low.low, low.high), (open.low, open.middle.1));
}

#[test]
fn the_decision_that_sets_an_end_is_left_out_when_it_is_replayed() {
    let near = &MODEL.near;
    assert!((10..30).contains(&near.n) && !near.without.is_empty());
    for (case, ends) in near.without {
        assert!(decisions::entries().any(|entry| entry.case == Some(case)), "{case}");
        assert!(near.ends.low <= ends.low && ends.high <= near.ends.high && *ends != near.ends);
        assert_eq!(near.ends(Some(case)), *ends);
    }
    assert_eq!(near.ends(Some("another")), near.ends);
}

#[test]
fn nothing_is_expected_above_the_maximum() {
    let mut lines = ANSWERED;
    lines[1] = ("body", "company");
    lines[7] = ("turnover", "90000000000 EUR");
    let range = expected(&lines, None).range.unwrap();
    // Art. 83(5): 4 % of 90 billion.
    let maximum = Money::whole(3_600_000_000, Currency::Eur);
    assert!(range.high.unwrap() <= maximum.amount);
    // Nothing is named that carries a maximum.
    lines[5] = ("infringements", "");
    assert_eq!(expected(&lines, None).range, None);
}

#[test]
fn a_decision_that_is_replayed_is_left_out() {
    let moved = MODEL.without.iter().find(|row| row.moves.abs() > 50_000).unwrap();
    let (with, without) = (expected(&ANSWERED, None), expected(&ANSWERED, Some(moved.case)));
    assert_eq!(without.expected.low - with.expected.low, moved.moves);
    assert_eq!(without.expected.high - with.expected.high, moved.moves);
}

#[test]
fn who_has_no_sample_is_compared_with_decisions() {
    let setting = Setting { view: ViewChoice::All, on: date(2026, 1, 1), replayed: None };
    let groups = |country: &str, body: &str, purpose: &str| {
        let lines = [("country", country), ("body", body), ("purpose", purpose), ("task", "competent")];
        let result = assess(&facts(&lines), setting, &EVIDENCE).result.unwrap();
        let groups: Vec<&str> = result.practice.iter().map(|practice| practice.group.key()).collect();
        (groups, result.expected.is_some())
    };
    // Of Nordic public bodies the model has too few; under the Criminal Data Act there are two decisions.
    assert_eq!(groups("sweden", "public-authority", "law-enforcement"), (vec!["swedish-authorities"], false));
    assert_eq!(groups("sweden", "public-authority", "other"), (vec!["swedish-authorities"], false));
    assert_eq!(groups("norway", "public-authority", "other"), (vec!["norwegian-public"], false));
    assert_eq!(groups("norway", "company", "other"), (vec![], true));
    assert_eq!(groups("italy", "public-authority", "other"), (vec![], true));
    // Finland charges its public authorities no fee (Data Protection Act s. 24).
    assert_eq!(groups("finland", "public-authority", "other"), (vec![], false));
}
