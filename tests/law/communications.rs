//! Cookies and electronic marketing, from the national Acts under Directive 2002/58.

use crate::expected::{Expected, PublicBodies, Said, TimeLimits, Unlisted};
use crate::{article, provision, section};
use finesight::engine::Question;
use finesight::law::circumstance::{Country, PublicKind};
use finesight::law::procedure::TimeBarRule;
use finesight::law::provision::Breach;
use finesight::law::rules::{AdjustmentRule, Doubt};
use finesight::law::{
    Ceiling, ChoiceId, Citation, Currency, Field, Figure, Money, Pinpoint, Regime, Share, Source, Tier,
    Verified,
};
use jiff::civil::{Date, date};

/// An Act of which little was read.
pub const BESIDE: Expected = Expected {
    regime: Regime::EsCommunications,
    // The country alone does not say that it applies.
    countries: &[],
    in_eea: false,
    statute: Source::Gdpr,
    maxima: None,
    unlisted: [Unlisted::NoFee; 2],
    otherwise: &[],
    added: &[],
    public_bodies: PublicBodies::NOT_READ,
    minima: &[],
    misleads_for_public: false,
    currency: Currency::Eur,
    official_rates: &[],
    precedents: &[],
    method: None,
    national_method: None,
    doubt: &[(None, Doubt::NotRead)],
    fault: None,
    reprimand: false,
    adjustment: |it| matches!(it, AdjustmentRule::NotRead(_)),
    criteria: 0,
    views: &[],
    notes: &[BESIDE_THE_REGULATION],
    first_breach: None,
    own_grounds: &[],
    time_bar: None,
    time_limits: TimeLimits::NONE,
    case: &[],
    without_source: &[Question::Choice(ChoiceId::Fault)],
};

/// Whose turnover counts was read of the Regulation alone.
const TURNOVER: &[Question] = &[Question::Choice(ChoiceId::Fault), Question::Choice(ChoiceId::Ownership)];

/// Art. 95 of the Regulation.
const BESIDE_THE_REGULATION: &[Said] = &[("communications-beside", None)];

pub const EXPECTED: [Expected; 5] = [
    Expected {
        regime: Regime::EsCommunications,
        notes: &[
            BESIDE_THE_REGULATION,
            &[
                ("es-communications-authority", None),
                ("es-communications-warning", None),
                ("es-communications-least", None),
                ("es-communications-classes", None),
                ("es-communications-lower-class", None),
                ("es-communications-criteria", None),
                ("es-communications-time", None),
                ("es-communications-duration", None),
            ],
        ],
        case: &[("country", "spain"), ("subject", "communications"), ("body", "company")],
        ..BESIDE
    },
    Expected {
        regime: Regime::DeCommunications,
        // § 28(4): "Gegen Behörden und sonstige öffentliche Stellen … werden keine Geldbußen verhängt."
        public_bodies: PublicBodies::exempt(section(Source::GermanCommunicationsAct, "28", 4)),
        // § 28(1): "vorsätzlich oder fahrlässig".
        fault: Some(date(2021, 6, 23)),
        notes: &[
            BESIDE_THE_REGULATION,
            &[
                ("de-communications-authority", None),
                ("de-communications-marketing", None),
                ("de-communications-negligent", None),
                ("de-communications-gain", None),
                ("de-communications-amount", None),
            ],
        ],
        // OWiG § 31(2) no. 1: more than EUR 15,000, so three years; § 33(3), at most twice as long.
        time_bar: Some((3, TimeBarRule::NoticeStartsAnew)),
        case: &[("country", "germany"), ("subject", "communications"), ("body", "company")],
        ..BESIDE
    },
    Expected {
        regime: Regime::FrCommunications,
        // Art. 20 IV 7°: "à l'exception des cas où le traitement est mis en œuvre par l'État".
        public_bodies: PublicBodies {
            only: Some((&[PublicKind::State.is()], article(Source::FrenchDataAct, "20 IV 7°"))),
            ..PublicBodies::exempt(article(Source::FrenchDataAct, "20 IV 7°"))
        },
        without_source: TURNOVER,
        notes: &[
            BESIDE_THE_REGULATION,
            &[
                ("fr-communications-authority", None),
                ("fr-communications-simplified", None),
                ("fr-communications-marketing", None),
            ],
        ],
        case: &[("country", "france"), ("subject", "communications"), ("body", "company")],
        ..BESIDE
    },
    Expected {
        regime: Regime::ItCommunications,
        without_source: TURNOVER,
        // Art. 166(4): "nei confronti sia di soggetti privati, sia di autorità pubbliche ed organismi pubblici".
        public_bodies: PublicBodies::as_others(Some(article(Source::ItalianDataCode, "166(4)"))),
        notes: &[BESIDE_THE_REGULATION, &[("it-communications-authority", None)]],
        case: &[("country", "italy"), ("subject", "communications"), ("body", "company")],
        ..BESIDE
    },
    Expected {
        regime: Regime::UkCommunications,
        // Reg. 2(1): consent corresponds to the data subject's consent in the UK GDPR.
        statute: Source::UkGdpr,
        without_source: TURNOVER,
        currency: Currency::Gbp,
        notes: &[&[("uk-communications-read", None), ("uk-communications-guidance", None)]],
        case: &[("country", "united-kingdom"), ("subject", "communications"), ("body", "company")],
        ..BESIDE
    },
];

/// LSSI 39(1): "leves, multa de hasta 30.000", "graves, multa de 30.001 hasta 150.000 euros"; 43(1) on who fines which.
#[test]
fn spain_has_classes() {
    let rows = [
        ("es-cookies", "38(4)(g)", 30_000, "39(1)(c)"),
        ("es-cookies-again", "38(3)(i)", 150_000, "39(1)(b)"),
        ("es-marketing", "38(4)(d)", 30_000, "39(1)(c)"),
        ("es-marketing-mass", "38(3)(c)", 150_000, "39(1)(b)"),
        ("es-withdrawal", "38(4)(h)", 30_000, "39(1)(c)"),
        ("es-withdrawal-significant", "38(3)(d)", 150_000, "39(1)(b)"),
    ];
    let at = |place| article(Source::SpanishServicesAct, place);
    for (key, place, euro, maximum) in rows {
        let row = provision(Regime::EsCommunications, key);
        assert_eq!(row.cite, at(place), "{key}");
        let fixed = Figure::new(Money::whole(euro, Currency::Eur), at(maximum));
        assert_eq!(row.ceiling, Ceiling::Fixed(fixed), "{key}");
    }
    assert_eq!(Regime::EsCommunications.provisions().count(), rows.len());
}

/// § 28(2): "in den Fällen des Absatzes 1 Nummer … 13 mit einer Geldbuße bis zu dreihunderttausend Euro".
#[test]
fn germany_has_one_maximum() {
    let row = provision(Regime::DeCommunications, "de-cookies");
    let maximum =
        Figure::new(Money::whole(300_000, Currency::Eur), section(Source::GermanCommunicationsAct, "28", 2));
    assert_eq!(row.ceiling, Ceiling::Fixed(maximum));
    let bar = Regime::DeCommunications.procedure().time_bar.unwrap();
    assert_eq!(bar.period.cite, section(Source::GermanOffencesAct, "31", 2));
}

/// Art. 20 IV 7°: "10 millions d'euros ou … 2 %"; the authority's fines of 2020 for cookies went by 2 %.
#[test]
fn france_has_the_lower_maximum_and_italy_the_higher() {
    let quoted = article(Source::FrenchDataAct, "20 IV 7°").verified(Verified::Quoted);
    let row = provision(Regime::FrCommunications, "fr-cookies");
    assert_eq!(row.ceiling, Ceiling::Tier(Tier::Lower, quoted));
    for key in ["it-cookies", "it-marketing"] {
        let at = article(Source::ItalianDataCode, "166(2)");
        assert_eq!(provision(Regime::ItCommunications, key).ceiling, Ceiling::Tier(Tier::Higher, at));
    }
    for regime in [Regime::FrCommunications, Regime::ItCommunications] {
        for (tier, euro, percent) in [(Tier::Lower, 10_000_000, 2), (Tier::Higher, 20_000_000, 4)] {
            let allowed = regime.tier(tier).unwrap();
            assert_eq!(allowed.fixed.value, Money::whole(euro, Currency::Eur));
            assert_eq!(allowed.of_turnover.value, Share::percent(percent));
        }
    }
}

/// The Data (Use and Access) Act 2025, s. 115, in force on 5 February 2026, as others tell it.
#[test]
fn the_british_maximum_changed_in_2026() {
    const LAST: Date = date(2026, 2, 4);
    const FIRST: Date = date(2026, 2, 5);
    for key in ["uk-cookies", "uk-marketing"] {
        let row = provision(Regime::UkCommunications, key);
        assert!(matches!(row.ceiling, Ceiling::NotRead(_)), "{key}: told by others");
        assert_eq!(row.in_force.unwrap().value.until, Some(LAST));
    }
    for key in ["uk-cookies-2026", "uk-marketing-2026"] {
        let row = provision(Regime::UkCommunications, key);
        let told = Citation::read(Source::DataUseAct, Pinpoint::Clause("115")).verified(Verified::Secondary);
        assert_eq!(row.ceiling, Ceiling::Tier(Tier::Higher, told), "{key}");
        assert_eq!(row.in_force.unwrap().value.from, Some(FIRST));
    }
    let higher = Regime::UkCommunications.tier(Tier::Higher).unwrap();
    assert_eq!(higher.fixed.value, Money::whole(17_500_000, Currency::Gbp));
    assert_eq!(higher.of_turnover.value, Share::percent(4));
}

/// Whoever stores, reads or sends is meant, and nobody's fault lies in who did it.
#[test]
fn they_are_duties_of_whoever_does_it() {
    for regime in Regime::ALL.iter().filter(|regime| regime.field() == Field::Communications) {
        for row in regime.provisions() {
            assert_eq!((row.breach, row.actors.len()), (Breach::OwnDuty, 2), "{}", row.key);
            assert_eq!(row.group, "communications", "{}", row.key);
        }
        assert!(regime.rules().method.is_none() && regime.rules().comparison.by_model);
    }
    assert_eq!(Regime::on_communications(Country::Norway), None, "its fees have no maximum");
}
