//! Time bars and other time limits.

use crate::countries;
use crate::expected::{TimeLimit, TimeLimits};
use crate::{article, section};
use finesight::law::circumstance::Country;
use finesight::law::field::Field;
use finesight::law::procedure::{
    AppealFrom, Deadline, LapseFrom, PaymentFrom, Period, Procedure, TimeBarFrom,
};
use finesight::law::{Choice, Citation, Figure, Money, Pinpoint, Regime, Source, Verified};
use jiff::civil::{Date, date};

#[test]
fn every_time_bar_is_that_of_its_law() {
    for expected in countries::all() {
        let (procedure, name) = (expected.regime.procedure(), expected.regime.key());
        let bar = procedure.time_bar.map(|bar| (bar.period.value, bar.rule));
        let typed = expected.time_bar.map(|(years, rule)| (Period::years(years), rule));
        assert_eq!(bar, typed, "{name}");
        assert_eq!(procedure.first_breach.map(|first| first.value), expected.first_breach, "{name}");
    }
}

/// What few countries have besides: typed anew, with the length in years unless it says months.
#[derive(Debug, Default, PartialEq)]
struct Besides {
    /// The period for the lower tier, for what is minor, and at the very last.
    lower: Option<Period>,
    minor: Option<Period>,
    at_most: Option<Period>,
    /// The period that held before, and the first day on which it did not.
    earlier: Option<(Period, Date)>,
    from_discovery: bool,
    /// The time to decide, and to inquire before.
    decide: Option<Period>,
    inquire: Option<Period>,
    /// Until when fines of at most these amounts lapse.
    lapse_up_to: Vec<(u32, Period)>,
    confirmed: bool,
}

fn besides(procedure: &Procedure) -> Besides {
    let value = |figure: Figure<Period>| figure.value;
    let bar = procedure.time_bar;
    let whole = |money: Money| u32::try_from(money.amount).unwrap();
    Besides {
        lower: bar.and_then(|bar| bar.lower).map(value),
        minor: bar.and_then(|bar| bar.minor).map(value),
        at_most: bar.and_then(|bar| bar.at_most).map(value),
        earlier: bar.and_then(|bar| bar.earlier).map(|it| (it.period.value, it.until.value)),
        from_discovery: bar.is_some_and(|bar| bar.from != TimeBarFrom::End),
        decide: procedure.case_time.map(|time| time.decide.value),
        inquire: procedure.case_time.and_then(|time| time.inquire).map(value),
        lapse_up_to: procedure.lapse_up_to.iter().map(|(up_to, it)| (whole(up_to.value), it.value)).collect(),
        confirmed: procedure.confirmation.is_some(),
    }
}

/// By regime; those not named have none of it.
fn typed(regime: Regime) -> Besides {
    let (at_most, decide) = (Some(Period::years(4)), Some(Period::months(9)));
    let rows: [(&str, Besides); 15] = [
        // ZP-1 Art. 42(6): "dvakrat toliko časa", of two years.
        ("si-gdpr", Besides { at_most, ..Besides::default() }),
        // Law on Administrative Liability Art. 119(1): "deviņu mēnešu laikā no tā uzsākšanas dienas".
        ("lv-gdpr", Besides { decide, ..Besides::default() }),
        // Law 102/2005 Art. 14²(5): "fără să poată depăși 4 ani".
        ("ro-gdpr", Besides { at_most, ..Besides::default() }),
        // Act CXII of 2011 § 60/A(1).
        ("hu-gdpr", Besides { decide: Some(Period::days(150)), ..Besides::default() }),
        ("hu-law-enforcement", Besides { decide: Some(Period::days(150)), ..Besides::default() }),
        // Act 18/2018 § 106(3).
        ("sk-gdpr", Besides { at_most: Some(Period::years(5)), from_discovery: true, ..Besides::default() }),
        (
            "sk-law-enforcement",
            Besides { at_most: Some(Period::years(5)), from_discovery: true, ..Besides::default() },
        ),
        // Act 250/2016 § 32(3).
        ("cz-gdpr", Besides { at_most: Some(Period::years(5)), ..Besides::default() }),
        // Lei 58/2019, Arts 40 and 41.
        (
            "pt-gdpr",
            Besides {
                lower: Some(Period::years(2)),
                lapse_up_to: vec![(100_000, Period::years(2))],
                ..Besides::default()
            },
        ),
        // Data Protection Act 2018 (Ireland) s. 143.
        ("ie-gdpr", Besides { confirmed: true, ..Besides::default() }),
        // Law on Legal Protection of Personal Data Art. 32(4), and 32(3) as it was until 30 June 2024.
        (
            "lt-gdpr",
            Besides {
                earlier: Some((Period::years(2), date(2024, 7, 1))),
                from_discovery: true,
                ..Besides::default()
            },
        ),
        // Law of 1 August 2018 Art. 53(4): "double du délai de prescription".
        ("lu-gdpr", Besides { at_most: Some(Period::years(10)), ..Besides::default() }),
        // OWiG § 33(3).
        ("de-communications", Besides { at_most: Some(Period::years(6)), ..Besides::default() }),
        // OWiG §§ 33(3) and 34(2).
        (
            "de-gdpr",
            Besides {
                at_most: Some(Period::years(6)),
                lapse_up_to: vec![(1_000, Period::years(3))],
                ..Besides::default()
            },
        ),
        // LOPDGDD Arts 73, 74 and 78.
        (
            "es-gdpr",
            Besides {
                lower: Some(Period::years(2)),
                minor: Some(Period::years(1)),
                lapse_up_to: vec![(40_000, Period::years(1)), (300_000, Period::years(2))],
                ..Besides::default()
            },
        ),
    ];
    let typed = rows.into_iter().find(|(key, _)| *key == regime.key());
    typed.map(|(_, besides)| besides).unwrap_or_default()
}

#[test]
fn what_few_countries_have_besides_is_that_of_their_law() {
    for regime in Regime::ALL {
        assert_eq!(besides(regime.procedure()), typed(*regime), "{}", regime.key());
    }
}

/// Every country has a first day, its own or that of its rules, and no breach before it counts.
#[test]
fn every_country_has_a_first_day() {
    for country in Country::ALL.iter().filter(|country| country.is_one_state() || **country == Country::Eea) {
        let regime = Regime::in_country(*country).unwrap();
        let first = regime.procedure().first_breach(*country).unwrap();
        let efta = [Country::Iceland, Country::Liechtenstein, Country::Norway].contains(country);
        let expected = if efta { date(2018, 7, 20) } else { date(2018, 5, 25) };
        assert_eq!(first.value, expected, "{}", country.is().key());
    }
    let swedish = Regime::SeCriminalDataAct.procedure().first_breach(Country::Sweden);
    assert_eq!(swedish.unwrap().value, date(2018, 8, 1));
}

/// Who imposes the fine, and where that stands: typed from the notes on the states, and where they have none, from what the
/// file of the country says of its Act. Of those that are not named, it was not read.
const IMPOSES: &[(Regime, Citation)] = &[
    // AZOP; no appeal (45).
    (Regime::HrGdpr, article(Source::CroatianDataAct, "44(1)")),
    (Regime::CyGdpr, article(Source::CypriotDataAct, "32(1)")),
    (Regime::CzGdpr, section(Source::CzechDataAct, "64", 0)),
    // The courts.
    (Regime::DkGdpr, section(Source::DanishDataAct, "41", 0)),
    // AKI, in misdemeanour procedure.
    (Regime::EeGdpr, section(Source::EstonianDataAct, "73", 2)),
    // The sanctions board.
    (Regime::FiGdpr, section(Source::FinnishDataAct, "24", 0)),
    // The restricted committee.
    (Regime::FrGdpr, article(Source::FrenchDataAct, "22")),
    (Regime::DeGdpr, section(Source::GermanDataAct, "41", 2)),
    (Regime::GrGdpr, article(Source::GreekDataAct, "15(6)")),
    (Regime::HuGdpr, section(Source::HungarianDataAct, "61", 1)),
    (Regime::HuLawEnforcement, section(Source::HungarianDataAct, "61", 1)),
    (Regime::IsGdpr, section(Source::IcelandicDataAct, "46", 6)),
    (Regime::IeGdpr, clause(Source::IrishDataAct, "115(1)")),
    // "nei confronti sia di soggetti privati, sia di autorità pubbliche ed organismi pubblici", as decisions cite it.
    (Regime::ItGdpr, article(Source::ItalianDataCode, "166(4)").verified(Verified::Quoted)),
    (Regime::LvGdpr, article(Source::LatvianDataAct, "23")),
    (Regime::LiGdpr, article(Source::LiechtensteinDataAct, "40(1)")),
    (Regime::LtGdpr, article(Source::LithuanianDataAct, "32(3)")),
    (Regime::LuGdpr, article(Source::LuxembourgDataAct, "48(1)")),
    (Regime::MtGdpr, article(Source::MalteseDataAct, "20(1)")),
    (Regime::NlGdpr, article(Source::DutchDataAct, "14(3)")),
    // "ten hoogste het bedrag van de geldboete van de vijfde categorie": Wpg Art. 35c(1)(c).
    (Regime::NlLawEnforcement, article(Source::DutchPoliceDataAct, "35c(1)(c)")),
    (Regime::NoGdpr, section(Source::NorwegianDataAct, "26", 2)),
    (Regime::PlGdpr, article(Source::PolishDataAct, "101, 102")),
    (Regime::PtGdpr, article(Source::PortugueseDataAct, "39(1)")),
    // ANSPDCP, as contravention.
    (Regime::RoGdpr, article(Source::RomanianDataAct, "12(4)")),
    (Regime::SkGdpr, section(Source::SlovakDataAct, "104", 1)),
    (Regime::SkLawEnforcement, section(Source::SlovakDataAct, "104", 1)),
    (Regime::SiGdpr, article(Source::SlovenianMisdemeanoursAct, "45(2)")),
    (Regime::EsGdpr, article(Source::SpanishDataAct, "68(1)")),
    (Regime::BgGdpr, article(Source::BulgarianDataAct, "38(3), 87(3)")),
    (Regime::BgLawEnforcement, article(Source::BulgarianDataAct, "38(3), 87(3)")),
    (Regime::UkGdpr, clause(Source::UkDataAct, "155(1)")),
    (Regime::UkPart3, clause(Source::UkDataAct, "155(1)")),
];

const fn clause(act: Source, at: &'static str) -> Citation {
    Citation::read(act, Pinpoint::Clause(at))
}

#[test]
fn who_imposes_a_fine_stands_where_the_act_has_it() {
    for regime in Regime::ALL.iter().filter(|regime| regime.field() != Field::Communications) {
        let typed = IMPOSES.iter().find(|(of, _)| of == regime).map(|(_, cite)| *cite);
        assert_eq!(regime.procedure().imposed_by, typed, "{}", regime.key());
    }
}

/// From when the time to pay and the time after which a fine lapses run, where it is not from when the decision is final.
/// Ireland s. 141(5): 28 days from the confirmation (s. 143). Malta: nothing is due until the remedies are exhausted (28(3)).
/// Romania: "de la data înmânării". Lithuania Art. 35(1), (2): three months of the decision's receipt, three years from the
/// day it was taken. Estonia, Code § 204(1): from receipt.
#[test]
fn from_when_a_fine_is_due_and_lapses() {
    for regime in Regime::ALL {
        let procedure = regime.procedure();
        let pays = match regime {
            Regime::IeGdpr | Regime::MtGdpr => PaymentFrom::Confirmation,
            Regime::RoGdpr | Regime::LtGdpr | Regime::EeGdpr => PaymentFrom::Receipt,
            _ => PaymentFrom::Final,
        };
        let lapses = if *regime == Regime::LtGdpr { LapseFrom::Decided } else { LapseFrom::Final };
        assert_eq!((procedure.payment_from, procedure.lapse_from), (pays, lapses), "{}", regime.key());
        // Personopplysningsloven § 22: the board decides no case that Datatilsynet leads across borders.
        let led = (*regime == Regime::NoGdpr).then(|| section(Source::NorwegianDataAct, "22", 0));
        assert_eq!(procedure.no_appeal_if_leading, led, "{}", regime.key());
        let confirmed = (*regime == Regime::IeGdpr).then(|| clause(Source::IrishDataAct, "143"));
        assert_eq!(procedure.confirmation, confirmed, "{}", regime.key());
    }
}

/// Ireland: the Interpretation Act 2005 counts the day from which a time runs. Of no other Act was that read. 28 days from
/// 1 March 2024 end on 28 March, where that day is counted, and else on the 29th.
#[test]
fn the_day_from_which_a_time_runs_is_counted_in_ireland_alone() {
    for regime in Regime::ALL {
        let procedure = regime.procedure();
        for to_act in [procedure.appeal, procedure.payment, procedure.costs].into_iter().flatten() {
            let irish = *regime == Regime::IeGdpr;
            let counts = irish.then(|| clause(Source::IrishInterpretationAct, "18(h)"));
            assert_eq!(to_act.first_day, counts, "{}", regime.key());
        }
    }
    let of = |regime: Regime| regime.procedure().appeal.unwrap().after(date(2024, 3, 1));
    assert_eq!(of(Regime::IeGdpr), Some(date(2024, 3, 28)));
    assert_eq!(of(Regime::UkGdpr), Some(date(2024, 3, 29)));
}

/// From which day a breach is one under these rules, and where that stands: the Regulation applies from 25 May 2018 (Art.
/// 99(2)); in Norway §§ 32 and 33 bring the Act into force; the Swedish Act has it in points 4 and 5 of what it brings.
#[test]
fn the_first_day_of_a_breach_stands_where_the_act_has_it() {
    let first = |regime: Regime| regime.procedure().first_breach.map(|first| (first.value, first.cite));
    let eea = (date(2018, 5, 25), article(Source::Gdpr, "99(2)"));
    for regime in [Regime::EeaGdpr, Regime::SeGdpr, Regime::DkGdpr, Regime::UkGdpr] {
        assert_eq!(first(regime), Some(eea), "{}", regime.key());
    }
    let norway = (date(2018, 7, 20), section(Source::NorwegianDataAct, "32–33", 0));
    assert_eq!(first(Regime::NoGdpr), Some(norway));
    let swedish = Citation::read(Source::CriminalDataAct, Pinpoint::Transitional("4–5"));
    assert_eq!(first(Regime::SeCriminalDataAct), Some((date(2018, 8, 1), swedish)));
}

/// The British time of 28 days for an appeal: Tribunal Procedure Rules r. 22(1)(b), from when the notice was sent.
#[test]
fn the_british_time_to_appeal() {
    for regime in [Regime::UkGdpr, Regime::UkPart3] {
        let appeal = regime.procedure().appeal.unwrap();
        assert_eq!(appeal.period.value, Period::days(28));
        assert_eq!(appeal.period.cite.at, Pinpoint::Point("r. 22(1)(b)"));
        assert!(appeal.filing.is_some());
        assert_eq!(regime.procedure().appeal_from, AppealFrom::Sending);
    }
}

/// No time limit was made up where none was read, and what was not read is said.
#[test]
fn every_time_limit_is_that_of_its_law() {
    let of =
        |figure: Option<Figure<Period>>| -> TimeLimit { figure.map(|figure| (figure.value, figure.cite)) };
    let to_act = |to_act: Option<Deadline>| of(to_act.map(|to_act| to_act.period));
    for expected in countries::all() {
        let (procedure, name) = (expected.regime.procedure(), expected.regime.key());
        let TimeLimits { appeal, appeal_from, payment, lapse, costs } = expected.time_limits;
        assert_eq!(to_act(procedure.appeal), appeal, "{name}");
        assert_eq!(to_act(procedure.payment), payment, "{name}");
        assert_eq!(of(procedure.lapse), lapse, "{name}");
        assert_eq!(to_act(procedure.costs), costs, "{name}");
        if appeal.is_some() {
            assert_eq!(procedure.appeal_from, appeal_from, "{name}");
        } else {
            assert!(!expected.regime.rules().open_points.is_empty(), "{name}: that has to be said");
        }
    }
}

/// A period of years ends on the day with the same number (SN 1.7, A9).
#[test]
fn a_period_of_years_ends_on_the_day_with_the_same_number() {
    assert_eq!(Period::years(5).after(date(2020, 3, 3)), Some(date(2025, 3, 3)));
    assert_eq!(Period::years(5).after(date(2020, 2, 29)), Some(date(2025, 2, 28)));
    assert_eq!(Period::weeks(3).after(date(2021, 2, 10)), Some(date(2021, 3, 3)));
    assert_eq!(Period::days(30).after(date(2021, 1, 31)), Some(date(2021, 3, 2)));
    assert_eq!(Period::years(5).after(Date::MAX), None);
}
