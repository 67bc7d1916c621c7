//! The Netherlands: the Act implementing the Regulation (UAVG), as in force since 1 July 2021, and the General Administrative
//! Law Act (Awb); until 2023 the categories of the fine policy, from G 5.2.

use super::eea;
use crate::expected::{Expected, NationalMethod, PublicBodies, Said, TimeLimits, Unlisted};
use crate::{article, gdpr, provision};
use finesight::law::circumstance::Country;
use finesight::law::national_method::By;
use finesight::law::procedure::{AppealFrom, Period, TimeBarRule};
use finesight::law::{Currency, Money, Pinpoint, Regime, Share, Source, Tier, Verified};
use jiff::civil::date;

pub const EXPECTED: Expected = Expected {
    regime: Regime::NlGdpr,
    countries: &[Country::Netherlands],
    // Art. 17(1): "ten hoogste 20.000.000 euro of, voor een onderneming, ten hoogste 4%"; Art. 14(3) names Art. 83(4)–(6) only.
    unlisted: [Unlisted::In(Tier::Higher, article(Source::DutchDataAct, "17(1)")), Unlisted::NoFee],
    // "door een overheidsinstantie of een overheidsorgaan … ten hoogste de in deze leden genoemde bedragen"
    public_bodies: PublicBodies::as_others(Some(article(Source::DutchDataAct, "18(1)"))),
    notes: &[gdpr::SAID, SAID],
    // As a commentary quotes it: "vervalt … vijf jaren nadat de overtreding heeft plaatsgevonden"; an appeal suspends it.
    time_bar: Some((5, TimeBarRule::DecisionUnlessStopped)),
    time_limits: TimeLimits {
        // "zes weken", from the day after it was made known, by sending it.
        appeal: Some((Period::weeks(6), article(Source::DutchAdministrativeAct, "6:7"))),
        appeal_from: AppealFrom::Sending,
        ..TimeLimits::NONE
    },
    // The policy of 2016 lapsed on 15 March 2019; this one held until mid-2023.
    national_method: Some(NationalMethod {
        from: date(2019, 3, 15),
        until: date(2023, 6, 30),
        only_undertakings_here: false,
    }),
    case: &[("country", "netherlands"), ("body", "company")],
    ..eea::EXPECTED
};

const SAID: &[Said] =
    &[("nl-smes", None), ("nl-article-10", None), ("nl-policy-2023", Some(date(2023, 12, 31)))];

#[test]
fn the_time_bar_is_quoted() {
    let bar = Regime::NlGdpr.procedure().time_bar.unwrap();
    let quoted = article(Source::DutchAdministrativeAct, "5:45").verified(Verified::Quoted);
    assert_eq!(bar.period.cite, quoted);
}

/// Band and basic fine of each category, and the articles whose category was found in decisions.
#[test]
fn the_categories_are_those_of_the_fine_policy() {
    let By::Categories(categories) = &Regime::NlGdpr.rules().national_method.unwrap().by else {
        panic!("no categories")
    };
    let euro = |units: u32| Money::whole(units, Currency::Eur);
    let typed = [
        ("I", 0, 200_000, 100_000),
        ("II", 120_000, 500_000, 310_000),
        ("III", 300_000, 750_000, 525_000),
        ("IV", 450_000, 1_000_000, 725_000),
    ];
    assert_eq!(categories.each.len(), typed.len());
    let lowest = Regime::NlGdpr.tier(Tier::Lower).unwrap().fixed.value;
    for (category, (name, low, high, basic)) in categories.each.iter().zip(typed) {
        assert_eq!(category.name, name);
        assert_eq!(category.band.value, [euro(low), euro(high)], "{name}");
        assert_eq!(category.basic.value, euro(basic), "{name}");
        assert!(category.band.value.iter().all(|end| *end < lowest), "{name} lies below every maximum");
    }
    let rows: Vec<_> = categories.of.iter().map(|row| (row.provision, row.articles, row.category)).collect();
    let found = [
        ("gdpr-5-1-b", "5(1)(b)", "III"),
        ("gdpr-5-1-d", "5(1)(d)", "III"),
        ("gdpr-5-1-e", "5(1)(e)", "III"),
        ("gdpr-6", "6", "III"),
        ("gdpr-9", "9", "IV"),
        ("gdpr-12", "12(1)–(2)", "III"),
        ("gdpr-13", "13", "III"),
        ("gdpr-14", "14", "III"),
        ("gdpr-27", "27(1)", "III"),
        ("gdpr-32", "32", "II"),
        ("gdpr-33", "33(1)", "III"),
        ("gdpr-35", "35(1)–(2)", "II"),
    ];
    assert_eq!(rows, found);
    // Annex 1 is of Art. 83(4), annex 2 of Art. 83(5).
    for row in categories.of {
        let annex = match provision(Regime::NlGdpr, row.provision).ceiling.tier() {
            Some(Tier::Lower) => "bijlage 1",
            _ => "bijlage 2",
        };
        assert_eq!(row.cite.at, Pinpoint::Point(annex), "{}", row.provision);
    }
    assert_eq!(categories.behind.0, "gdpr-5-1-a");
    assert_eq!(categories.repeated.value, Share::percent(50));
    assert_eq!(categories.within.value, Period::years(5));
}
