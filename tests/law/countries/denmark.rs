//! Denmark: the Data Protection Act, from SN 6.3, and read as consolidated (289 of 8 March 2024).

use super::eea;
use crate::expected::{Expected, PublicBodies, PublicMaximum, PublicRule, Said, Unlisted};
use crate::{gdpr, section};
use finesight::law::circumstance::{Choice, Country, Expression};
use finesight::law::procedure::TimeBarRule;
use finesight::law::{Citation, Currency, Money, Pinpoint, Regime, Share, Source, Verified};
use jiff::civil::date;

pub const EXPECTED: Expected = Expected {
    regime: Regime::DkGdpr,
    countries: &[Country::Denmark],
    // § 41(1) lists Arts 5–9, 11, 12–22, 25–39, 41(4), 42–49; § 41(2) no. 2 adds Art. 10, with no amount.
    unlisted: [Unlisted::NotRead, Unlisted::NoFee],
    // As others quote the bill: 2 % of the budget up to DKK 8 million, 4 % up to 16 million.
    public_bodies: PublicBodies::new(PublicRule::UpTo([of_budget(2, 8_000_000), of_budget(4, 16_000_000)])),
    currency: Currency::Dkk,
    notes: &[gdpr::SAID, SAID],
    // The notes give the five years, and not what stops them.
    time_bar: Some((5, TimeBarRule::DecisionUnlessStopped)),
    case: &[("country", "denmark"), ("body", "public-authority")],
    ..eea::EXPECTED
};

const BILL: Citation =
    Citation { source: Source::DanishDataBill, at: Pinpoint::Whole, verified: Verified::Quoted };

const fn of_budget(percent: u32, most: u32) -> PublicMaximum {
    PublicMaximum {
        of_budget: Some((Share::percent(percent), BILL)),
        ..PublicMaximum::new(Money::whole(most, Currency::Dkk), BILL)
    }
}

const SAID: &[Said] = &[
    ("dk-courts", None),
    ("dk-criminal", None),
    ("dk-article-10", None),
    ("dk-authorities", None),
    ("dk-companies-guidance", Some(date(2021, 1, 29))),
    ("dk-persons-guidance", Some(date(2021, 9, 24))),
];

#[test]
fn the_time_bar_stands_in_section_41() {
    let bar = Regime::DkGdpr.procedure().time_bar.unwrap();
    assert_eq!(bar.period.cite, section(Source::DanishDataAct, "41", 7));
}

/// § 10(3) of the Act on legal safeguards, as consolidated (1121 of 12 November 2019): "En myndighed skal vejlede den mistænkte
/// om, at vedkommende ikke har pligt til at meddele oplysninger".
#[test]
fn one_who_is_suspected_is_told_of_a_right_to_silence() {
    assert_eq!(Regime::DkGdpr.rules().silence, Some(section(Source::DanishSafeguardsAct, "10", 3)));
}

/// § 3(8): Chapters II to VII and IX, but not Arts 28 and 32.
#[test]
fn exemptions_for_expression_stand_in_section_3() {
    let cut = |expression: &str, key: &str| {
        let carve_outs = Regime::DkGdpr.rules().carve_outs.iter();
        let mut of_it = carve_outs.filter(|carve_out| {
            carve_out.when.iter().any(|(_, options)| {
                options.iter().any(|at| Expression::ALL[usize::from(at)].is().key() == expression)
            })
        });
        of_it.any(|carve_out| {
            assert_eq!(carve_out.cite, section(Source::DanishDataAct, "3", 8));
            carve_out.takes.has(key)
        })
    };
    for expression in ["editorial-medium", "yes"] {
        for (key, falls) in [
            ("gdpr-6", true),
            ("gdpr-15", true),
            ("gdpr-33", true),
            ("gdpr-58-2", true),
            ("gdpr-28", false),
            ("gdpr-32", false),
        ] {
            assert_eq!(cut(expression, key), falls, "{expression}: {key}");
        }
    }
}
