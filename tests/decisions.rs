//! Checks the decisions against their own rules, and against the short list that the engine uses.

#![expect(clippy::expect_used, reason = "a test may stop at once")]

use std::collections::BTreeSet;

use finesight::engine::practice::{self, Decision};
use finesight::evidence::DECISIONS;
use finesight::evidence::decisions::appeals::{self, Appeals};
use finesight::evidence::decisions::became::Became;
use finesight::evidence::decisions::{
    Entry, Fact, Fate, Law, Notice, Open, Origin, Outcome, Period, Remark, entries, of_country,
};
use finesight::law::circumstance::Country;
use finesight::law::{Choice, Currency, Direction, Money, Share, Tier, Verified};
use finesight::text::{Lang, body, explain};
use jiff::civil::{Date, date};
use rust_decimal::Decimal;

/// No source of the decisions is younger.
const COLLECTED: Date = date(2026, 5, 31);

/// How many rows a country has.
const ROWS: [(Country, usize); 29] = [
    (Country::Sweden, 40),
    (Country::Norway, 57),
    (Country::Denmark, 16),
    (Country::Finland, 27),
    (Country::Iceland, 10),
    (Country::Germany, 16),
    (Country::Ireland, 26),
    (Country::Italy, 66),
    (Country::Netherlands, 20),
    (Country::Poland, 52),
    (Country::UnitedKingdom, 24),
    (Country::Austria, 7),
    (Country::Belgium, 29),
    (Country::France, 38),
    (Country::Greece, 50),
    (Country::Spain, 61),
    (Country::Luxembourg, 16),
    (Country::Cyprus, 7),
    (Country::Malta, 3),
    (Country::Portugal, 6),
    (Country::Croatia, 14),
    (Country::Hungary, 31),
    (Country::Romania, 38),
    (Country::Bulgaria, 5),
    (Country::Czechia, 3),
    (Country::Estonia, 3),
    (Country::Latvia, 6),
    (Country::Lithuania, 5),
    (Country::Slovenia, 2),
];

/// Fails with all problems at once.
fn none(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

/// The rows of which something does not hold.
fn each(holds: impl Fn(&Entry) -> bool) {
    let problems: Vec<String> =
        entries().filter(|entry| !holds(entry)).map(|entry| format!("{}: {entry:?}", entry.key)).collect();
    none(&problems);
}

fn currency_of(country: Country) -> Currency {
    match country {
        Country::Sweden => Currency::Sek,
        Country::Norway => Currency::Nok,
        Country::Denmark => Currency::Dkk,
        Country::Iceland => Currency::Isk,
        Country::Poland => Currency::Pln,
        Country::UnitedKingdom => Currency::Gbp,
        Country::Czechia => Currency::Czk,
        Country::Hungary => Currency::Huf,
        Country::Romania => Currency::Ron,
        Country::Bulgaria => Currency::Bgn,
        _ => Currency::Eur,
    }
}

/// Fewer units of the currency than a euro was ever worth in the years of the decisions, so that a
/// maximum worked out with it is too low rather than too high; for the UK, its own maximum.
fn per_euro(currency: Currency) -> Decimal {
    let thousandths = match currency {
        Currency::Sek => 9_900,
        Currency::Nok => 9_400,
        Currency::Dkk => 7_430,
        Currency::Isk => 119_000,
        Currency::Pln => 4_140,
        Currency::Czk => 23_200,
        Currency::Huf => 312_000,
        Currency::Ron => 4_550,
        // Fixed against the euro: 1.95583 and 7.53450.
        Currency::Bgn => 1_955,
        Currency::Hrk => 7_534,
        Currency::Gbp => 820,
        _ => 1_000,
    };
    Decimal::new(thousandths, 3)
}

/// The amounts of a row by what they are.
fn amounts(entry: &Entry) -> Vec<Money> {
    let notice = entry.notice.and_then(|notice| notice.amount).into_iter().flatten();
    let later = entry.later.iter().filter_map(|later| match later.fate {
        Fate::Changed(money) | Fate::Sentenced(money) | Fate::Paid(money) => Some(money),
        _ => None,
    });
    notice.chain(entry.amount()).chain(later).collect()
}

#[test]
fn every_country_has_its_rows_together() {
    for (country, count) in ROWS {
        assert_eq!(of_country(country).count(), count, "{}", country.circumstance().key());
    }
    assert_eq!(entries().count(), ROWS.iter().map(|(_, count)| count).sum::<usize>());
    assert_eq!(entries().count(), 678);
    let mut countries: Vec<&str> = entries().map(|entry| entry.country.circumstance().key()).collect();
    countries.dedup();
    assert_eq!(countries.len(), ROWS.len());
}

#[test]
fn keys_and_case_numbers_stand_once() {
    let mut keys = BTreeSet::new();
    let mut cases = BTreeSet::new();
    each_once(&mut keys, entries().map(|entry| entry.key.to_owned()));
    let named =
        entries().filter_map(|entry| Some(format!("{} {}", entry.country.circumstance().key(), entry.case?)));
    each_once(&mut cases, named);
    assert!(cases.len() > 450, "only {} case numbers", cases.len());
    each(|entry| entry.key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'));
    each(|entry| {
        let provisions = entry.articles.iter().chain(entry.national).copied();
        [Some(entry.authority), entry.case, entry.controller]
            .into_iter()
            .flatten()
            .chain(provisions)
            .all(|name| !name.is_empty())
    });
}

fn each_once(seen: &mut BTreeSet<String>, all: impl Iterator<Item = String>) {
    let twice: Vec<String> = all.filter(|one| !seen.insert(one.clone())).collect();
    none(&twice);
}

#[test]
fn days_are_past_and_in_order() {
    // Under the Regulation from its first day, in Norway and Iceland too; the UK GDPR is the law since 2021.
    let first_day = |entry: &Entry| match (entry.law, entry.country) {
        (Law::Gdpr, Country::Norway | Country::Iceland) => date(2018, 7, 20),
        (Law::Gdpr, _) => date(2018, 5, 25),
        (Law::UkGdpr, _) => date(2021, 1, 1),
        (Law::CriminalDataAct, _) => date(2018, 8, 1),
        (Law::Earlier | Law::Communications | Law::LawEnforcement, _) => date(2017, 1, 1),
    };
    each(|entry| {
        let since = first_day(entry);
        let notice = entry.notice.and_then(|notice| notice.on);
        let later = entry.later.iter().filter_map(|later| later.on);
        let days: Vec<_> = notice.into_iter().chain(entry.day).chain(later).collect();
        days.iter()
            .all(|period| since <= period.first && period.first <= period.last && period.last <= COLLECTED)
            && days.is_sorted_by(|one, other| one.first <= other.last)
    });
    for (country, _) in ROWS {
        let days: Vec<Date> = of_country(country).filter_map(Entry::known_on).collect();
        assert!(days.is_sorted(), "{}: not by day", country.circumstance().key());
    }
}

#[test]
fn amounts_are_in_order_and_in_the_currency_of_the_country() {
    each(|entry| {
        entry.remarks.contains(&Remark::OtherCurrency)
            != amounts(entry).iter().all(|money| money.currency == currency_of(entry.country))
    });
    each(|entry| amounts(entry).iter().all(|money| money.amount >= Decimal::ZERO));
    each(|entry| entry.amount().is_none_or(|money| !money.is_zero()));
    each(|entry| entry.final_amount().is_none_or(|last| entry.amount().is_some_and(|fee| last <= fee)));
    each(|entry| {
        let highest = entry.notice.and_then(|notice| notice.amount).map(|[_, high]| high);
        let above = highest.is_some_and(|high| entry.amount().is_some_and(|fee| fee > high));
        // CNIL SAN-2022-025: the rapporteur proposed EUR 6 million, and the panel set 8.
        above == (entry.remarks.contains(&Remark::BindingDecision) || entry.key == "fr-2022-apple")
    });
    each(|entry| entry.notice.and_then(|notice| notice.amount).is_none_or(|[low, high]| low <= high));
    // What was paid at a discount is less than the fee, and more than nothing.
    let mut paid = 0;
    each(|entry| {
        entry.later.iter().all(|later| match later.fate {
            Fate::Paid(money) => !money.is_zero() && entry.amount().is_some_and(|fee| money < fee),
            _ => true,
        })
    });
    for entry in entries() {
        paid += entry.later.iter().filter(|later| matches!(later.fate, Fate::Paid(_))).count();
    }
    assert_eq!(paid, 20);
}

#[test]
fn people_and_months_are_in_order() {
    each(|entry| entry.people.is_none_or(|[least, most]| 0 < least && least <= most));
    each(|entry| entry.months.is_none_or(|months| 0 < months && months <= 240));
    assert!(entries().filter(|entry| entry.people.is_some()).count() > 200);
}

#[test]
fn nothing_stands_of_a_fee_that_was_quashed_waived_or_dropped() {
    let mut gone = 0;
    for entry in entries() {
        let Some(place) = entry
            .later
            .iter()
            .position(|later| matches!(later.fate, Fate::Quashed | Fate::Waived | Fate::Closed))
        else {
            continue;
        };
        gone += 1;
        assert_eq!(entry.stood_on(COLLECTED), None, "{}", entry.key);
        assert!(entry.final_amount().is_none_or(Money::is_zero), "{}", entry.key);
        // The day before, what was decided still stood.
        let on = entry.later.get(place).and_then(|later| later.on).and_then(|on| on.last.yesterday().ok());
        if let (Outcome::Fee(_), Some(before)) = (entry.outcome, on) {
            assert!(entry.stood_on(before).is_some(), "{}", entry.key);
        }
    }
    assert!(gone > 15, "{gone}");
    // Brussels Court of Appeal on decision 46/2022: EUR 7,500 until 7 December 2022, and nothing from then on.
    let laptop = row("be-2022-46-laptop");
    assert_eq!(laptop.stood_on(date(2022, 12, 6)), Some(Money::whole(7500, Currency::Eur)));
    assert_eq!(laptop.stood_on(date(2022, 12, 7)), None);
    // The same court on 71/2022: EUR 10,000, lowered to 1 on 14 June 2023.
    let railway = row("be-2022-71-nmbs");
    assert_eq!(railway.stood_on(date(2023, 6, 13)), Some(Money::whole(10_000, Currency::Eur)));
    assert_eq!(railway.stood_on(date(2023, 6, 14)), Some(Money::whole(1, Currency::Eur)));
}

fn row(key: &str) -> &'static Entry {
    entries().find(|entry| entry.key == key).expect(key)
}

/// The legal maximum where the turnover is stated in the currency of the fee, else the amount for everyone.
fn maximum(entry: &Entry) -> Option<Money> {
    if entry.national_maximum.is_some() {
        return entry.national_maximum;
    }
    let fee = entry.amount()?;
    let (fixed, of_turnover) = match entry.tier? {
        Tier::Lower => (10_000_000, Share::percent(2)),
        Tier::Higher => (20_000_000, Share::percent(4)),
    };
    let fixed = Money::new(Decimal::from(fixed) * per_euro(fee.currency), fee.currency);
    let turnover = entry.turnover?;
    let turnover = if turnover.amount.currency == fee.currency {
        turnover.amount
    } else {
        // Two dollars to the euro is more than it ever was.
        turnover.amount.at_rate(Decimal::new(5, 1), fee.currency)
    };
    let part = turnover.share(of_turnover);
    Some(if part > fixed { part } else { fixed })
}

#[test]
fn no_fee_is_above_its_maximum() {
    let with_maximum = entries().filter(|entry| maximum(entry).is_some()).count();
    assert!(with_maximum > 60, "only {with_maximum} rows have a maximum");
    each(|entry| maximum(entry).is_none_or(|most| entry.amount().is_none_or(|fee| fee <= most)));
}

/// The rows that rest on pages of others alone.
const OTHERS: [&str; 26] = [
    "se-2019-nusvar",
    "se-2020-capio",
    "se-2020-aleris-narsjukvard",
    "se-2020-ostergotland",
    "se-2021-voice-integrate",
    "se-2021-region-stockholm",
    "se-2021-sormland",
    "se-2021-varmland",
    "se-2026-sportadmin",
    "fi-2025-bank-login",
    "de-2025-official",
    "it-2025-chatbot",
    "pl-2025-bank-id-scans",
    "gb-2024-central-ymca",
    "gb-2025-dpp-law",
    "gb-2025-capita",
    "gb-2025-capita-pension",
    "gb-2025-lastpass",
    "gb-2026-police-scotland",
    "be-2026-leaver-mailbox",
    "es-ps-00070-2019",
    "es-2024-debt-register",
    "es-2025-football-league",
    "lu-2021-amazon",
    "hr-2025-telecom-transfer",
    "ro-2025-pharmacy-id",
];

#[test]
fn only_what_is_verified_is_in_a_row() {
    each(|entry| {
        entry.open.iter().all(|open| match open {
            Open::Controller => entry.controller.is_none(),
            Open::Day => entry.day.is_none(),
            Open::Articles => entry.articles.is_empty(),
            Open::Fault => entry.fault.is_none(),
            Open::Factors => entry.factors.is_empty(),
            Open::Notice => entry.notice.and_then(|notice: Notice| notice.amount).is_none(),
            Open::Later => entry.later.is_empty(),
            Open::Authority => true,
        })
    });
    each(|entry| entry.origin.verified() != Verified::Inferred);
    let others: Vec<&str> =
        entries().filter(|entry| entry.origin == Origin::Others).map(|entry| entry.key).collect();
    assert_eq!(others, OTHERS);
    each(|entry| entry.factors.iter().all(|(_, direction)| *direction != Direction::NotAssessed));
    each(|entry| {
        entry
            .factors
            .iter()
            .all(|(criterion, _)| criterion.key().starts_with("bdl") == (entry.law == Law::CriminalDataAct))
    });
}

#[test]
fn what_is_announced_or_recommended_is_no_fee() {
    for entry in entries() {
        if !matches!(entry.outcome, Outcome::Fee(_))
            && !entry.later.iter().any(|later| matches!(later.fate, Fate::Sentenced(_)))
        {
            assert_eq!(entry.final_amount(), None, "{}", entry.key);
        }
    }
}

/// The full row for a decision of the engine's list.
fn row_of(decision: &Decision) -> Option<&'static Entry> {
    entries().find(|entry| {
        entry.case == Some(decision.case)
            || entry.later.iter().any(|later| later.by == Some(decision.case))
            || entry.case.is_none() && entry.controller == Some(decision.controller)
    })
}

#[test]
fn every_public_body_of_the_two_countries_is_in_the_list_of_the_engine() {
    each(|entry| {
        let compared = matches!(entry.country, Country::Sweden | Country::Norway)
            && entry.public
            && matches!(entry.outcome, Outcome::Fee(_));
        let listed =
            DECISIONS.iter().any(|decision| row_of(decision).is_some_and(|row| row.key == entry.key));
        compared == listed
    });
}

#[test]
fn the_engine_and_the_list_say_the_same() {
    let mut problems = Vec::new();
    for decision in DECISIONS {
        let Some(entry) = row_of(decision) else {
            problems.push(format!("{} is not among the decisions", decision.case));
            continue;
        };
        let [first, after @ ..] = decision.events else { continue };
        let decided = practice::Fate::Decided(entry.amount().unwrap_or(Money::whole(0, Currency::Eur)));
        let mut same = decided == first.fate
            && entry.known_on() == Some(first.on)
            && decision.ceiling == entry.national_maximum
            && decision.earlier_law == (entry.law == Law::Earlier);
        for event in after {
            same &= entry.later.iter().any(|later| {
                later.on.is_some_and(|on| on.last == event.on)
                    && later.verified == event.verified
                    && match (later.fate, event.fate) {
                        (Fate::Changed(one), practice::Fate::Changed(other)) => one == other,
                        (Fate::Upheld, practice::Fate::Upheld)
                        | (Fate::Quashed, practice::Fate::Quashed)
                        | (Fate::Waived, practice::Fate::Waived) => true,
                        _ => false,
                    }
            });
        }
        if !same {
            problems.push(format!("{}: {decision:?}\n  {entry:?}", decision.case));
        }
    }
    none(&problems);
}

/// What was read in a decision a third time, and typed anew.
struct Typed {
    key: &'static str,
    case: Option<&'static str>,
    controller: &'static str,
    public: bool,
    day: Period,
    articles: &'static [&'static str],
    people: Option<[u32; 2]>,
    fee: Money,
    established: &'static [Fact],
}

const fn on(year: i16, month: i8, day: i8) -> Period {
    let day = date(year, month, day);
    Period { first: day, last: day }
}

/// Five rows of five countries, each from the text of the decision.
const TYPED: [Typed; 5] = [
    // The hospital board is to pay SEK 1.6 million of at most 10: medical reports went to patients abroad unencrypted,
    // about 300 patients a year, children among them. The region reported it.
    Typed {
        key: "se-2022-akademiska",
        case: Some("DI-2021-5595"),
        controller: "Region Uppsala (sjukhusstyrelsen)",
        public: true,
        day: on(2022, 1, 26),
        articles: &["5(1)(f)", "32(1)"],
        people: Some([300, 300]),
        fee: Money::whole(1_600_000, Currency::Sek),
        established: &[Fact::Reported, Fact::Special, Fact::Children],
    },
    // The foundation notified on 23 June 2023; health data of 2,622 patients. Published on 14 March 2025. EUR 70,000, less
    // twice 20 %.
    Typed {
        key: "es-2025-seom",
        case: Some("EXP202416691"),
        controller: "Fundación Sociedad Científica de Oncología Médica",
        public: false,
        day: Period { first: date(2025, 3, 1), last: date(2025, 3, 31) },
        articles: &["5(1)(f)"],
        people: Some([2622, 2622]),
        fee: Money::whole(70_000, Currency::Eur),
        established: &[Fact::Reported, Fact::Special],
    },
    // Point 1 of the operative part on Fortum: PLN 4,911,732, its sales PLN 2,789,815,141.52.
    Typed {
        key: "pl-2022-fortum",
        case: Some("DKN.5130.2215.2020"),
        controller: "Fortum Marketing and Sales Polska S.A.",
        public: false,
        day: on(2022, 1, 19),
        articles: &["5(1)(f)", "24(1)", "25(1)", "28(1)", "32(1)", "32(2)"],
        people: Some([95_711, 120_428]),
        fee: Money::whole(4_911_732, Currency::Pln),
        established: &[Fact::Reported, Fact::NotSpecial, Fact::Before, Fact::Cooperated],
    },
    // Completed on 26.11.2020; 487,380 lei; one client and three employees.
    Typed {
        key: "ro-2020-banca-transilvania",
        case: None,
        controller: "Banca Transilvania SA",
        public: false,
        day: on(2020, 11, 26),
        articles: &["5(1)(f)", "32(1)", "32(2)"],
        people: Some([4, 4]),
        fee: Money::whole(487_380, Currency::Ron),
        established: &[],
    },
    // EUR 250,000 for Art. 5(1)(e) and 32; more than 3.7 million accounts.
    Typed {
        key: "fr-2022-infogreffe",
        case: Some("SAN-2022-018"),
        controller: "GIE Infogreffe",
        public: false,
        day: on(2022, 9, 8),
        articles: &["5(1)(e)", "32"],
        people: Some([3_700_000, 3_700_000]),
        fee: Money::whole(250_000, Currency::Eur),
        established: &[],
    },
];

#[test]
fn five_rows_say_what_was_read_anew() {
    for typed in TYPED {
        let entry = row(typed.key);
        assert_eq!(entry.case, typed.case, "{}", typed.key);
        assert_eq!(entry.controller, Some(typed.controller), "{}", typed.key);
        assert_eq!(entry.public, typed.public, "{}", typed.key);
        assert_eq!(entry.day, Some(typed.day), "{}", typed.key);
        assert_eq!(entry.articles, typed.articles, "{}", typed.key);
        assert_eq!(entry.people, typed.people, "{}", typed.key);
        assert_eq!(entry.outcome, Outcome::Fee(typed.fee), "{}", typed.key);
        assert_eq!(entry.established, typed.established, "{}", typed.key);
    }
    let turnover = row("pl-2022-fortum").turnover.map(|turnover| turnover.amount);
    assert_eq!(turnover, Some(Money::new(Decimal::new(278_981_514_152, 2), Currency::Pln)));
    // What the foundation paid: 70,000 less 40 %.
    let paid = row("es-2025-seom").final_amount();
    assert_eq!(paid, Some(Money::whole(42_000, Currency::Eur)));
}

/// A share, or a number of months.
fn exact(number: &str) -> Decimal {
    number.parse().expect("a decimal")
}

#[test]
fn what_became_of_fines_on_appeal_is_counted_from_the_rows() {
    // Sweden, by the judgments. As high in the end: Skellefteå (KamR 1 March 2021, after 18 months), Klarna (KamR 11 March
    // 2024, 23), Dalarna (FiS 7 September 2023, 7), Spotify (KamR 3 June 2025, 23), Tele2 (KamR October 2025, 27). Lower:
    // Google 50 of 75 million (KamR 30 November 2021, 20), MedHelp 11.3 of 12 (KamR 12 February 2024, 32), SL 8 of 16 (KamR
    // 26 January 2023, 19). Quashed on 16 May 2022, 17 months after 2 December 2020: Karolinska, Sahlgrenska, Västerbotten,
    // Östergötland and Capio. Months: 7, 17, 17, 17, 17, 17, 18, 19, 20, 23, 23, 27, 32. Of the last five, SL and Spotify
    // others reported it.
    let sweden = appeals::within(Country::Sweden)
        .map(|found| Appeals { left: found.left.map(|left| left.round_dp(4)), ..found });
    assert_eq!(
        sweden,
        Some(Appeals {
            stood: 5,
            cut: 3,
            fell: 5,
            reported: 7,
            left: Some(exact("0.6667")),
            months: Some(exact("18")),
            dated: 13
        })
    );
    // Norway, by the decisions of Personvernnemnda. As high: PVN-2020-21 (9 March 2021, after 8 months), 2021-20 (15 February
    // 2022, 7), 2022-03 (21 June 2022, 9), 2022-13 (24 January 2023, 12), 2022-14 (13 December 2022, 8), 2022-22 on Grindr,
    // last upheld in October 2025 (45). Lower: 2021-03, 250,000 of 400,000 (22 June 2021, 6). Nothing: 2021-09 (31 August
    // 2021, 8) and 2021-13 (4 November 2021, 6), waived, and 2024-17 (17 December 2024, 8). Those on orders, reprimands and
    // the earlier Act do not count. Months: 6, 6, 7, 8, 8, 8, 8, 9, 12, 45. The last on Grindr and on NAV others reported.
    assert_eq!(
        appeals::within(Country::Norway),
        Some(Appeals {
            stood: 6,
            cut: 1,
            fell: 3,
            reported: 2,
            left: Some(exact("0.625")),
            months: Some(exact("8")),
            dated: 10
        })
    );
    // Belgium, by the judgments of the Court of Appeal of Brussels: 2021/AR/320 upheld (after 5 months); 2022/AR/723 EUR 1 of
    // 10,000 (13) and 2024/AR/1615 EUR 5,000 of 100,000 (4); 2019/AR/1600 (5), 2022/AR/549 (8) and 2022/AR/953 (8) quashed.
    // Left: the mean of 0.0001 and 0.05. Months: 4, 5, 5, 8, 8, 13.
    assert_eq!(
        appeals::within(Country::Belgium),
        Some(Appeals {
            stood: 1,
            cut: 2,
            fell: 3,
            reported: 1,
            left: Some(exact("0.02505")),
            months: Some(exact("6.5")),
            dated: 6
        })
    );
    // Poland: Morele (11 months), SGGW (8) and Geoportal upheld, Virgin (10) and Cyfrowy Polsat quashed.
    assert_eq!(
        appeals::within(Country::Poland),
        Some(Appeals {
            stood: 3,
            cut: 0,
            fell: 2,
            reported: 2,
            left: None,
            months: Some(exact("10")),
            dated: 3
        })
    );
    // A court confirms every Irish fine; the Spanish and Latvian rows were looked at again by the authority itself.
    for country in [Country::Ireland, Country::Spain, Country::Latvia, Country::Finland] {
        assert_eq!(appeals::within(country), None, "{country:?}");
    }
    // Besides those four: Finland 2 upheld and 1 quashed; France 3 and Romania 1 upheld; 1&1, Haga and Lisbon lowered;
    // Enschede, OpenAI and a Spanish bank quashed, the last two as reported.
    let all = appeals::everywhere();
    assert_eq!((all.n(), all.stood, all.cut, all.fell, all.reported), (47, 21, 9, 17, 20));
    // 0.0001, 0.05, 0.094, 0.5, 0.625, 0.667, 0.761, 0.822, 0.942.
    assert_eq!(all.left, Some(exact("0.625")));
}

/// A name stands as it is in every language, so what it was before is told in no words of one.
#[test]
fn names_of_parties_have_no_english_about_them() {
    for entry in entries() {
        let name = entry.controller.unwrap_or_default();
        let in_brackets = name.split_once('(').map_or("", |(_, inside)| inside);
        let english = ["formerly ", "now ", "previously ", "then "];
        assert!(!english.iter().any(|word| in_brackets.starts_with(word)), "{}: {name}", entry.key);
    }
}

/// Datatilsynet recommended DKK 1.5 million on `IDdesign` (ILVA); Retten i Aarhus sentenced it to 100,000 on 12 February 2021.
#[test]
fn a_fine_that_was_recommended_is_not_changed_but_sentenced_to() {
    each(|entry| {
        let is_recommended = matches!(entry.outcome, Outcome::Recommended(_));
        entry.later.iter().all(|later| match later.fate {
            Fate::Changed(_) => !is_recommended,
            Fate::Sentenced(_) => is_recommended,
            _ => true,
        })
    });
    assert_eq!(entries().filter(|entry| entry.became() == Became::Sentenced).count(), 1);
}

/// A court or a board abroad is named in full and with what it is, at least to those who read no language of its country.
#[test]
fn who_decided_after_is_explained() {
    let told = |by: &str| Lang::ALL.map(|lang| body::after(lang, by));
    let later = entries().flat_map(|entry| entry.later).filter_map(|later| later.by);
    let unexplained: BTreeSet<&str> = later
        .filter(|by| told(by).iter().all(|told| told.matches(", ").count() == by.matches(", ").count()))
        .collect();
    assert!(unexplained.is_empty(), "{unexplained:?}");
}

/// An article, a section, a regulation or a člen, as the Act has it at home.
#[test]
fn provisions_of_national_acts_have_the_word_for_their_units() {
    let units = [" art. ", " s. ", " § ", " §", " reg. ", " čl. "];
    each(|entry| entry.national.iter().all(|named| units.iter().any(|unit| named.contains(unit))));
}

/// The ICO of `LastPass`: up to 1.6 million; where both ends are known, both are said.
#[test]
fn of_how_many_people_no_least_is_said_where_none_is_known() {
    let people = |key: &str| entries().find(|entry| entry.key == key).and_then(|entry| entry.people);
    let told = |key: &str| explain::people_affected(Lang::En, people(key).expect(key));
    assert_eq!(told("gb-2025-lastpass"), "People affected: up to 1,600,000");
    assert_eq!(told("dk-jobteam"), "People affected: 1");
    assert_eq!(told("dk-gladsaxe-horsholm"), "People affected: 22,220");
    assert_eq!(told("cy-2023-newspaper"), "People affected: 2–3");
}
