//! Nothing later than the day assessed is cited as authority, and nothing that had been set aside by then.

use crate::cases::{Case, draw};
use crate::dice::Dice;
use crate::drawn::each;
use crate::none;
use finesight::engine::explain::why;
use finesight::engine::find::weigh;
use finesight::engine::open_questions::{Layout, mitigation};
use finesight::engine::{Finding, Findings, Step, ViewChoice};
use finesight::evidence::floors;
use finesight::law::source::TextKind;
use finesight::law::{Address, Citation, Pinpoint, Regime, Source, View};
use jiff::civil::{Date, date};

const CASES: usize = 8_000;

/// The first day drawn: before any of the Acts applied. The last: a year after the tables were read.
const FIRST: Date = date(2016, 1, 1);
const DAYS: usize = 12 * 365;

/// How the names of those sources end that were enacted; a bill is cited for what the Act took over from it.
const ENACTED: [&str; 6] = ["Act", "Acts", "Code", "Decree", "Act2023", "DataBill"];

/// Whether it was enacted. It is cited of a day before its own too: that it did not apply yet is what is found then.
fn is_enacted(source: Source) -> bool {
    let act = matches!(source.kind(), TextKind::SwedishAct | TextKind::FinnishAct | TextKind::EeaRegulation);
    let by_its_address = matches!(
        source.address(),
        Some(Address::Eli { .. } | Address::Sfs(_) | Address::Lovdata(_) | Address::UkLaw(_))
    );
    let name = format!("{source:?}");
    act || by_its_address || ENACTED.iter().any(|end| name.ends_with(end))
}

#[test]
fn no_assessment_cites_anything_later_than_its_day_as_authority() {
    let (mut tried, mut citations) = (0, 0);
    each(CASES, 0x0A17_4077, draw_on_any_day, |case, _| {
        let cited = cites(case);
        tried += 1;
        citations += cited.len();
        let on = case.setting.on;
        let followed = weigh::followed(case.regime, case.setting.view);
        let wrong = cited.into_iter().filter(|cite| !may_be_cited(*cite, on, followed));
        wrong.map(|cite| format!("on {on}: {cite:?}")).collect()
    });
    println!("{tried} assessments tried, {citations} citations, none later than its day");
}

/// A case looked at on any day: with every view held, or with one that had been taken.
fn draw_on_any_day(dice: &mut Dice) -> Case {
    let mut case = draw(dice);
    let days = i64::try_from(dice.below(DAYS)).expect("a number of days");
    case.setting.on = FIRST.checked_add(jiff::Span::new().days(days)).expect("a day");
    let taken = |view: &&View| view.was_taken_by(case.setting.on);
    let taken: Vec<&View> = case.regime.views().iter().filter(taken).collect();
    case.setting.view = ViewChoice::All;
    if dice.percent(30) && !taken.is_empty() {
        case.setting.view = ViewChoice::One(dice.one_of(&taken).id);
    }
    case
}

/// Whether a citation could be relied on: of a view that is followed on purpose, whatever became of it.
fn may_be_cited(cite: Citation, on: Date, followed: Option<&'static View>) -> bool {
    let of_followed = || followed.is_some_and(|view| cites_of(view).any(|own| own.source == cite.source));
    is_enacted(cite.source) || cite.is_authority_on(on) || (cite.is_known_on(on) && of_followed())
}

fn cites_of(view: &View) -> impl Iterator<Item = Citation> {
    view.positions.iter().map(|held| held.cite).chain(view.readings.iter().map(|read| read.cite))
}

/// Everything that is cited of a case.
fn cites(case: &Case) -> Vec<Citation> {
    let assessment = case.assess();
    let (facts, setting) = (&case.facts, case.setting);
    let mut cites = Vec::new();
    for step in why(facts, setting, &assessment) {
        explained(&step, &[], &mut cites);
    }
    let Some(found) = &assessment.result else { return cites };
    cites.extend(found.weighings.iter().flat_map(|weighing| weighing.readings.iter().map(|said| said.2)));
    cites.extend(found.corrective_measures(facts, setting.on).iter().map(|measure| measure.cite));
    cites.extend(found.dates(facts).iter().map(|date| date.cite));
    let open = found.regime.open_points(setting.on);
    cites.extend(open.map(|point| Citation::read(point.source, Pinpoint::Whole)));
    cites.extend(of_what_can_be_done(case, found));
    cites
}

/// What each view in play makes of what can still be done.
fn of_what_can_be_done(case: &Case, found: &Findings) -> Vec<Citation> {
    let layout = Layout { facts: &case.facts, setting: case.setting, found, floor: floors::smallest };
    let mut cites = Vec::new();
    for left in mitigation::left(&layout) {
        cites.extend(left.readings.iter().map(|said| said.2));
        cites.extend(left.positions.iter().map(|held| held.2));
    }
    cites
}

/// The citations of a step and of all below it. A method of another day, whose figures are said to be there for
/// comparison alone, is no authority: its sources are passed over below the step that says so.
fn explained(step: &Step, compared: &[Source], cites: &mut Vec<Citation>) {
    let mut compared = compared.to_vec();
    for said in &step.considered {
        if matches!(said.finding, Finding::Counterfactual(_) | Finding::OutsidePeriod(..)) {
            compared.push(said.cite.source);
            compared.push(Source::IcoDraft);
        }
    }
    let considered = step.considered.iter().map(|said| said.cite);
    let of_it = step.cites.iter().copied().chain(considered);
    cites.extend(of_it.filter(|cite| !compared.contains(&cite.source)));
    for part in &step.parts {
        explained(part, &compared, cites);
    }
}

#[test]
fn every_note_precedent_and_change_of_doubt_is_cited_to_what_could_be_known() {
    let mut wrong = Vec::new();
    let mut checked = 0;
    for regime in Regime::ALL {
        let rules = regime.rules();
        let notes = rules.notes.iter().filter_map(|note| Some((note.held.from?, note.cite)));
        let precedents = rules.precedents.iter().map(|precedent| (precedent.from, precedent.cite));
        let doubt = rules.doubt.iter().filter_map(|rule| rule.since).map(|since| (since.value, since.cite));
        let ends = regime.views().iter().filter_map(|view| view.ended).map(|end| (end.by.value, end.by.cite));
        for (day, cite) in notes.chain(precedents).chain(doubt).chain(ends) {
            checked += 1;
            if !cite.is_known_on(day) {
                wrong.push(format!("{}: {day}: {cite:?}", regime.key()));
            }
        }
    }
    none(&wrong, checked);
}
