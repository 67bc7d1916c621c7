//! Greece: Law 4624/2019 as published on 29 August 2019.

use super::eea;
use crate::expected::{Expected, PublicBodies, Said, TimeLimits, Unlisted};
use crate::{article, gdpr};
use finesight::law::circumstance::{Body, Country};
use finesight::law::procedure::{AppealFrom, Period};
use finesight::law::scope::Effect;
use finesight::law::{Citation, Currency, Money, Regime, Source, Verified};
use jiff::civil::{Date, date};

const fn act(at: &'static str) -> Citation {
    article(Source::GreekDataAct, at)
}

pub const EXPECTED: Expected = Expected {
    regime: Regime::GrGdpr,
    countries: &[Country::Greece],
    unlisted: [Unlisted::NoFee; 2],
    // "διοικητικό πρόστιμο έως δέκα εκατομμύρια (10.000.000) ευρώ"
    public_bodies: PublicBodies::up_to([Money::whole(10_000_000, Currency::Eur); 2], act("39(1)")),
    notes: &[gdpr::SAID, SAID],
    time_limits: TimeLimits {
        // "μέσα σε προθεσμία εξήντα ημερών που αρχίζει από την επομένη της κοινοποίησης", as a page quotes it.
        appeal: Some((
            Period::days(60),
            article(Source::GreekCouncilDecree, "46(1)").verified(Verified::Quoted),
        )),
        appeal_from: AppealFrom::Receipt,
        ..TimeLimits::NONE
    },
    case: &[("country", "greece"), ("body", "company")],
    ..eea::EXPECTED
};

const PUBLISHED: Option<Date> = Some(date(2019, 8, 29));

const SAID: &[Said] = &[("gr-public-sector", PUBLISHED), ("gr-public-weighed", PUBLISHED)];

/// "εκτός των άρθρων 8, 27, 29, 42, 43", and "εκτός των άρθρων 17, 20, 47, 90 και 91". Of Art. 83(4)
/// only (a) is named.
#[test]
fn public_bodies_are_not_charged_for_everything() {
    let carve_outs = Regime::GrGdpr.rules().carve_outs.iter();
    let certain: Vec<_> = carve_outs.filter(|one| one.effect == Effect::Certain).collect();
    let [by_article] = certain[..] else { panic!("{certain:?}") };
    let taken: Vec<_> =
        Regime::GrGdpr.provisions().map(|it| it.key).filter(|key| by_article.takes.has(key)).collect();
    let expected = ["gdpr-17", "gdpr-20", "gdpr-8", "gdpr-27", "gdpr-29", "gdpr-41-4", "gdpr-42-43"];
    assert_eq!(taken, expected);
    assert_eq!(by_article.of_one_body(), Some(Body::PublicAuthority.is()));
}

/// Art. 28(2): Chapter II without Art. 5, Chapter IV without Arts 28, 29 and 32, and Chapter VI is not named.
#[test]
fn for_expression_some_articles_stay() {
    let carve_outs = Regime::GrGdpr.rules().carve_outs.iter();
    let expression =
        carve_outs.filter(|one| one.effect == Effect::Depends).map(|one| one.takes).next().unwrap();
    let left: Vec<_> =
        Regime::GrGdpr.provisions().map(|it| it.key).filter(|key| !expression.has(key)).collect();
    let expected = [
        "gdpr-5-1-a",
        "gdpr-5-1-b",
        "gdpr-5-1-c",
        "gdpr-5-1-d",
        "gdpr-5-1-e",
        "gdpr-5-1-f",
        "gdpr-5-2",
        "gdpr-28",
        "gdpr-29",
        "gdpr-32",
        "gdpr-58-1",
        "gdpr-58-2",
        "pa-18",
        "pa-19",
    ];
    assert_eq!(left, expected);
}
