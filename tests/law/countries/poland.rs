//! Poland: the Act of 2018, from G 5.4.

use super::eea;
use crate::article;
use crate::expected::{Expected, PublicBodies, Said, TimeLimits, Unlisted};
use crate::gdpr;
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, Period};
use finesight::law::{Currency, Money, Regime, Source, Verified};
use jiff::civil::date;

pub const EXPECTED: Expected = Expected {
    regime: Regime::PlGdpr,
    countries: &[Country::Poland],
    // UODO says that Art. 24 carries no fee (G 6.2); neither is in a list of Art. 83.
    unlisted: [Unlisted::NoFee; 2],
    // Art. 102(1): "w wysokości do 100 000 złotych".
    public_bodies: PublicBodies::up_to(
        [Money::whole(100_000, Currency::Pln); 2],
        article(Source::PolishDataAct, "102(1)"),
    ),
    currency: Currency::Pln,
    notes: &[gdpr::SAID, SAID],
    official_rates: &[(2024, date(2024, 1, 29), "4.3653"), (2025, date(2025, 1, 28), "4.2092")],
    // "w terminie trzydziestu dni od dnia doręczenia", as rulings quote it; "w terminie 14 dni od dnia upływu terminu na
    // wniesienie skargi".
    time_limits: TimeLimits {
        appeal: Some((
            Period::days(30),
            article(Source::PolishCourtProcedure, "53 § 1").verified(Verified::Quoted),
        )),
        appeal_from: AppealFrom::Receipt,
        payment: Some((Period::days(14), article(Source::PolishDataAct, "105(1)"))),
        ..TimeLimits::NONE
    },
    case: &[("country", "poland"), ("body", "public-company")],
    ..eea::EXPECTED
};

/// Art. 103: the rate of 28 January.
#[test]
fn the_rates_are_those_of_article_103() {
    let cite = article(Source::PolishDataAct, "103");
    let official = Regime::PlGdpr.rules().official_rates.unwrap();
    assert_eq!((official.fixed_on.value, official.fixed_on.cite), ((1, 28), cite));
    assert!(official.rates.iter().all(|rate| rate.per_euro.cite == cite));
}

/// G 5.4: the rate of 28 January, or of the next table where there is none of that day, as in 2024. On the days until that table
/// it is not known yet; before, it is that of the year before, which was not read of 2023.
#[test]
fn the_rate_of_a_year_holds_from_its_own_day() {
    let official = Regime::PlGdpr.rules().official_rates.unwrap();
    let on = |day| official.on(day).map(|rate| rate.per_euro.value.to_string());
    let [of_2024, of_2025] = ["4.3653", "4.2092"].map(|rate| Some(rate.to_owned()));
    assert_eq!(on(date(2024, 1, 27)), None);
    assert_eq!(on(date(2024, 1, 28)), None);
    assert_eq!(on(date(2024, 1, 29)), of_2024);
    assert_eq!(on(date(2025, 1, 27)), of_2024);
    assert_eq!(on(date(2025, 1, 28)), of_2025);
    assert_eq!(on(date(2026, 1, 27)), of_2025);
    assert_eq!(on(date(2026, 1, 28)), None, "that of 2026 was not read");
}

/// G 6.2: DKN.5131.4.2024 of 17 January 2025. Art. 102(2): "w wysokości do 10 000 złotych".
const SAID: &[Said] = &[("pl-article-24", Some(date(2025, 1, 17))), ("pl-culture", None)];
