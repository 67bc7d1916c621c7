//! Rules with a day: how they stand on the day before, on the day itself and on the day after. The days are those of the
//! judgments, decisions and Acts, as the notes have them; that a first day is the first on which something holds, and a last day
//! the last, is what the words of each say.

use finesight::engine::{Facts, Findings, Question, Setting, ViewChoice, assess, catalogue};
use finesight::evidence::EVIDENCE;
use finesight::law::gate::GateId;
use finesight::law::rules::Doubt;
use finesight::law::{AS_OF, Citation, Pinpoint, Regime, Source, ViewId};
use jiff::civil::{Date, date};

/// The day before, the day, and the day after.
fn around(day: Date) -> [Date; 3] {
    [day.yesterday().unwrap(), day, day.tomorrow().unwrap()]
}

const FROM_THE_DAY_ON: [bool; 3] = [false, true, true];
const TO_THE_DAY_ALONE: [bool; 3] = [true, true, false];
const BEFORE_THE_DAY: [bool; 3] = [true, false, false];

/// From the day of each decision its view is held, and from the day of what ended it no more.
#[test]
fn views() {
    let held = |regime: Regime, id: ViewId, day: Date| {
        let view = regime.views().iter().find(|view| view.id == id).unwrap();
        around(day).map(|day| view.is_held_on(day))
    };
    for (regime, id, from) in [
        // IMY on the Police, 10 February 2021, and on Customs, 14 March 2022.
        (Regime::SeCriminalDataAct, ViewId::Imy2021, date(2021, 2, 10)),
        (Regime::SeCriminalDataAct, ViewId::Imy2022, date(2022, 3, 14)),
        // HR-2021-797-A, PVN-2021-09 and PVN-2022-22.
        (Regime::NoGdpr, ViewId::SupremeCourt2021, date(2021, 4, 15)),
        (Regime::NoGdpr, ViewId::Datatilsynet2020, date(2020, 12, 22)),
        (Regime::NoGdpr, ViewId::Personvernnemnda2021, date(2021, 8, 31)),
        (Regime::NoGdpr, ViewId::Personvernnemnda2023, date(2023, 9, 27)),
        // Guidelines 04/2022 v2.1.
        (Regime::EeaGdpr, ViewId::Edpb2023, date(2023, 5, 24)),
    ] {
        assert_eq!(held(regime, id, from), FROM_THE_DAY_ON, "{}", id.key());
    }
    for (regime, id, ended) in [
        // Annulled, as reported on that day; changed by the board; given up on some points with Grindr.
        (Regime::SeCriminalDataAct, ViewId::Imy2021, date(2022, 11, 24)),
        (Regime::NoGdpr, ViewId::Datatilsynet2020, date(2021, 8, 31)),
        (Regime::NoGdpr, ViewId::Personvernnemnda2021, date(2023, 9, 27)),
    ] {
        assert_eq!(held(regime, id, ended), BEFORE_THE_DAY, "{}", id.key());
    }
}

/// A decision is authority from its day until the day of what set it aside; a judgment that stands, for good.
#[test]
fn authorities() {
    let whole = |source| Citation::read(source, Pinpoint::Whole);
    let stands = |source, day: Date| around(day).map(|day| whole(source).is_authority_on(day));
    assert_eq!(stands(Source::ImyPolice, date(2021, 2, 10)), FROM_THE_DAY_ON);
    assert_eq!(stands(Source::ImyPolice, date(2022, 11, 24)), BEFORE_THE_DAY);
    assert_eq!(stands(Source::DatatilsynetCoop, date(2020, 12, 22)), FROM_THE_DAY_ON);
    assert_eq!(stands(Source::DatatilsynetCoop, date(2021, 8, 31)), BEFORE_THE_DAY);
    // C-807/21, 5 December 2023.
    assert_eq!(stands(Source::DeutscheWohnen, date(2023, 12, 5)), FROM_THE_DAY_ON);
    let known = |day: Date| around(day).map(|day| whole(Source::DeutscheWohnen).is_known_on(day));
    assert_eq!(known(date(2023, 12, 5)), FROM_THE_DAY_ON);
}

/// The Guidelines hold from their day; the DSK's concept from 14 October 2019 until the day before them; the bands of the Dutch
/// authority from 15 March 2019 to the end of June 2023.
#[test]
fn methods() {
    let by_method = |day: Date| around(day).map(|day| Regime::EeaGdpr.rules().method_on(day).is_some());
    assert_eq!(by_method(date(2023, 5, 24)), FROM_THE_DAY_ON);
    let national = |regime: Regime, day: Date| {
        let method = regime.rules().national_method.unwrap();
        around(day).map(|day| method.period.value.on(day))
    };
    assert_eq!(national(Regime::DeGdpr, date(2019, 10, 14)), FROM_THE_DAY_ON);
    assert_eq!(national(Regime::DeGdpr, date(2023, 5, 23)), TO_THE_DAY_ALONE);
    assert_eq!(national(Regime::NlGdpr, date(2019, 3, 15)), FROM_THE_DAY_ON);
    assert_eq!(national(Regime::NlGdpr, date(2023, 6, 30)), TO_THE_DAY_ALONE);
}

/// In Sweden the court of appeal on the hospitals, 16 May 2022, settled who bears the doubt; before, nothing was read on it.
#[test]
fn doubt() {
    let for_the_controller =
        around(date(2022, 5, 16)).map(|day| Regime::SeGdpr.doubt(day) == Doubt::ForTheController);
    assert_eq!(for_the_controller, FROM_THE_DAY_ON);
    assert_eq!(Regime::SeGdpr.doubt(date(2022, 5, 15)), Doubt::NotRead);
}

/// Polish Act Art. 103: the rate of 28 January, or of the next table after it, which was of 29 January 2024 and of 28 January 2025.
/// Before it the rate of the year before holds; between the 28th and the next table, none was fixed yet.
#[test]
fn rates() {
    let official = Regime::PlGdpr.rules().official_rates.unwrap();
    let year = |day| official.on(day).map(|rate| rate.year);
    assert_eq!(around(date(2025, 1, 28)).map(year), [Some(2024), Some(2025), Some(2025)]);
    assert_eq!(around(date(2024, 1, 29)).map(year), [None, Some(2024), Some(2024)]);
    assert_eq!(year(date(2024, 1, 27)), None, "2023 was not read");
    assert_eq!(year(date(2026, 1, 27)), Some(2025));
    assert_eq!(year(date(2026, 1, 28)), None);
}

fn case(lines: &[(&str, &str)]) -> Facts {
    let mut facts = Facts::default();
    for (key, line) in lines {
        facts.read(key, line).unwrap();
    }
    facts
}

fn found_on(facts: &Facts, on: Date) -> Findings {
    let setting = Setting { view: ViewChoice::All, on, replayed: None };
    assess(facts, setting, &EVIDENCE).result.unwrap()
}

/// Whether a condition for a fine is met for certain, with an event on the day before, on a day and on the day after.
fn met_around(gate: GateId, lines: &[(&str, &str)], event: &str, day: Date) -> [bool; 3] {
    around(day).map(|day| {
        let mut facts = case(lines);
        facts.read(event, &day.to_string()).unwrap();
        let found = found_on(&facts, AS_OF);
        !found.imposition.closed.contains(&gate) && !found.imposition.open.contains(&gate)
    })
}

const NORWAY: [(&str, &str); 5] = [
    ("country", "norway"),
    ("body", "company"),
    ("purpose", "other"),
    ("cross-border", "domestic"),
    ("infringements", "gdpr-6"),
];

fn norway(more: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    NORWAY.iter().chain(more).copied().collect()
}

/// Personopplysningsloven § 28: five years after the end of the infringement; a notice of 3 March 2025 is in time for what ended on
/// 3 March 2020. In Sweden the chance to comment has to fall within five years, and the last day is in time too.
#[test]
fn time_bars() {
    let notice =
        met_around(GateId::TimeBar, &norway(&[("breach-end", "2020-03-03")]), "notice-on", date(2025, 3, 3));
    assert_eq!(notice, TO_THE_DAY_ALONE);
    let swedish = [
        ("country", "sweden"),
        ("body", "company"),
        ("purpose", "other"),
        ("cross-border", "domestic"),
        ("infringements", "gdpr-6"),
        ("breach-start", "2020-03-03"),
        ("breach-end", "2020-03-03"),
    ];
    let chance = met_around(GateId::TimeBar, &swedish, "chance-to-comment-on", date(2025, 3, 3));
    assert_eq!(chance, TO_THE_DAY_ALONE);
}

/// Art. 99(2): the Regulation applies from 25 May 2018; in Norway the Act came into force on 20 July 2018.
#[test]
fn first_days() {
    let begun =
        |day| met_around(GateId::InForce, &norway(&[("breach-start", "2018-05-25")]), "breach-end", day);
    // What ended before the first day is outside; what went on into it is not.
    assert!(!begun(date(2018, 7, 20))[0] && begun(date(2018, 7, 20))[1]);
}

/// Data (Use and Access) Act 2025, by the commencement regulations: from 5 February 2026 Arts 22A to 22D take the place of Art. 22,
/// and PECR has the maxima of the UK GDPR.
#[test]
fn provisions() {
    let in_force = |regime: Regime, key: &str, day: Date| {
        let days = regime.provision(key).unwrap().in_force.unwrap().value;
        around(day).map(|day| days.on(day))
    };
    assert_eq!(in_force(Regime::UkGdpr, "gdpr-22", date(2026, 2, 4)), TO_THE_DAY_ALONE);
    assert_eq!(in_force(Regime::UkCommunications, "uk-cookies", date(2026, 2, 4)), TO_THE_DAY_ALONE);
    assert_eq!(in_force(Regime::UkCommunications, "uk-cookies-2026", date(2026, 2, 5)), FROM_THE_DAY_ON);
    assert_eq!(in_force(Regime::UkCommunications, "uk-marketing", date(2026, 2, 4)), TO_THE_DAY_ALONE);
    assert_eq!(in_force(Regime::UkCommunications, "uk-marketing-2026", date(2026, 2, 5)), FROM_THE_DAY_ON);
}

/// What rests on the decision on the Police is asked as long as it stood: whether a tool was approved.
#[test]
fn what_rests_on_a_decision_is_asked_while_it_stands() {
    let facts = case(&[
        ("country", "sweden"),
        ("body", "public-authority"),
        ("purpose", "law-enforcement"),
        ("task", "competent"),
        ("infringements", "bdl-2-12"),
    ]);
    let asked = |day: Date| {
        let found = found_on(&facts, day);
        let sections = catalogue::sections(&facts, Some(&found));
        let mut questions = sections.iter().flat_map(|section| &section.questions);
        questions.any(|question: &Question| question.key() == "tool")
    };
    assert_eq!(around(date(2021, 2, 10)).map(asked), FROM_THE_DAY_ON);
    assert_eq!(around(date(2022, 11, 24)).map(asked), BEFORE_THE_DAY);
}

/// Art. 41 of the Portuguese Act and § 34(2) of the German Act on offences: a fine of up to EUR 100,000 lapses after two years, and
/// one of up to EUR 1,000 after three; one cent more, after three and after five. Art. 78(1) of the Spanish Act: up to 40,000 one
/// year, up to 300,000 two, above that three.
#[test]
fn amounts_at_which_a_fine_lapses_sooner() {
    use finesight::law::procedure::Period;
    use finesight::law::{Currency, Money};
    use rust_decimal::Decimal;
    let lapse = |regime: Regime, cents: i64| {
        let fee = Money::new(Decimal::new(cents, 2), Currency::Eur);
        regime.procedure().lapse_of(Some(fee)).map(|figure| figure.value)
    };
    let years = |years| Some(Period::years(years));
    for (regime, up_to, below, above) in [
        (Regime::PtGdpr, 100_000, 2, 3),
        (Regime::DeGdpr, 1_000, 3, 5),
        (Regime::EsGdpr, 40_000, 1, 2),
        (Regime::EsGdpr, 300_000, 2, 3),
    ] {
        assert_eq!(lapse(regime, up_to * 100), years(below), "{}: {up_to}", regime.key());
        assert_eq!(lapse(regime, up_to * 100 + 1), years(above), "{}: above {up_to}", regime.key());
        assert_eq!(regime.procedure().lapse_of(None), None, "{}: not known", regime.key());
    }
    // Sweden: five years, whatever the amount (förordningen (2018:219) §§ 9–11).
    assert_eq!(Regime::SeGdpr.procedure().lapse_of(None).map(|figure| figure.value), years(5));
}
