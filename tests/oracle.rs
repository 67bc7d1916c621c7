//! The engine against the oracle: a second, naive way to the same amounts (`tests/oracle/mod.rs`).
//!
//! Cases with open facts are drawn in every regime. With few open questions the oracle goes through
//! every way of answering them, and what the engine claims must be exactly what they come to, from the
//! smallest to the largest; with more, some ways are drawn, and the engine must hold each.
//!
//! `FINESIGHT_FUZZ=<number>` draws that many cases by the clock; `FINESIGHT_SEED=<number>` repeats what
//! such a run printed. A case on which the two differ is made as small as it can be, and printed.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test may stop at once")]

#[path = "common/asked.rs"]
mod asked;
#[path = "common/dice.rs"]
mod dice;
#[path = "common/drawn.rs"]
mod drawn;
#[path = "common/limits.rs"]
mod limits;
// The names of the regimes and of their files: from these the oracle takes which countries have a file.
use finesight::regimes;
#[path = "oracle/mod.rs"]
#[expect(dead_code, unused_imports, reason = "the proof of the hulls asks for more of it")]
mod oracle;
#[path = "common/sources.rs"]
mod sources;

use asked::{Asked, asked_for};
use dice::{Dice, later};
use drawn::each;
use finesight::engine::explain::{Considered, why};
use finesight::engine::facts::Answer;
use finesight::engine::find::gate::GateId;
use finesight::engine::find::imposition::Prospect;
use finesight::engine::find::paid::{Base, Way, of_amount};
use finesight::engine::find::time_bar;
use finesight::engine::find::timeline::date_sheet;
use finesight::engine::open_questions::{Layout, Of, ends, witness};
use finesight::engine::{AmountId, Facts, Finding, Findings, OptionSet, Range, Scope, Step, Truth};
use finesight::evidence::floors;
use finesight::law::circumstance::Country;
use finesight::law::national_method::Severity;
use finesight::law::procedure::{self, Period, TimeBar, TimeBarFrom, TimeBarRule};
use finesight::law::scope::Effect;
use finesight::law::{Choice, ChoiceId, Circumstance, Citation, Figure, Pinpoint, Regime, Source, Tier};
use jiff::civil::date;
use limits::{Case, draw};
use oracle::classes::Weighed;
use oracle::days::{InTime, last_days};
use oracle::gates::by_clock;
use oracle::paid::left;
use oracle::practice::Known;
use oracle::{Clock, Earlier, ForPayer, Hull, Law, Open, Reach, Runs, Until, Written};
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// So many cases are drawn when nothing else is asked for.
const CASES: usize = 10_000;
/// Up to so many open questions, and ways of answering them, each way is gone through; through many more
/// of them when more cases are asked for.
const MOST_UNKNOWN: usize = 6;
const MOST_COMPLETIONS: usize = 1_500;
const MOST_AT_LENGTH: usize = 100_000;
/// So many ways are drawn otherwise.
const SAMPLES: usize = 40;

/// How the cases of a regime were compared.
#[derive(Default)]
struct Tally {
    completely: usize,
    sampled: usize,
    contradictory: usize,
    /// How many leave the lowest class out by their facts alone, and the highest.
    not_low: usize,
    not_high: usize,
}

#[test]
fn the_engine_agrees_with_the_oracle() {
    let Asked { cases, seed, is_long } = asked_for(CASES, 0x000A_C1E5);
    let most = if is_long { MOST_AT_LENGTH } else { MOST_COMPLETIONS };
    println!("FINESIGHT_SEED={seed} FINESIGHT_FUZZ={cases}");
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    let mut by_state: ByState = BTreeMap::new();
    each(cases, seed, draw_case, |case, dice| {
        let Compared { regime, how, classes, differences } = compare(case, most, dice);
        *by_state.entry(state(case)).or_default().entry(regime).or_default() += 1;
        let tally = tallies.entry(regime).or_default();
        if case.facts.choice(ChoiceId::Seriousness).is_none() && !classes.is_empty() {
            tally.not_low += usize::from(!classes.contains("low"));
            tally.not_high += usize::from(!classes.contains("high"));
        }
        match how {
            How::Completely => tally.completely += 1,
            How::Sampled => tally.sampled += 1,
            How::Contradictory => tally.contradictory += 1,
        }
        differences
    });
    for (regime, tally) in &tallies {
        let Tally { completely, sampled, contradictory, not_low, not_high } = tally;
        let agreed = completely + sampled;
        println!(
            "{regime:21} {agreed:6} agreed: {completely:6} completely, {sampled:5} sampled; \
             {contradictory} contradictory; {not_low} not low, {not_high} not high"
        );
    }
    print_states(&by_state);
    for state in Country::ALL.iter().filter(|country| country.is_one_state()) {
        let met = by_state.get(state.is().key()).map_or(0, settled);
        assert!(met > cases / (2 * Regime::ALL.len()), "{state:?} is hardly met");
    }
    for regime in Regime::ALL {
        let completely = tallies.get(regime.key()).map_or(0, |tally| tally.completely);
        // Half of its share.
        assert!(completely > cases / (2 * Regime::ALL.len()), "{} is hardly met", regime.key());
    }
    for left_out in [|tally: &Tally| tally.not_low, |tally: &Tally| tally.not_high] {
        let met: usize = tallies.values().map(left_out).sum();
        assert!(met > cases / 200, "a class is hardly ever left out");
    }
}

/// How many cases of each state were compared, by the rules that applied.
type ByState = BTreeMap<&'static str, BTreeMap<&'static str, usize>>;

/// Where no rules are settled.
const UNSETTLED: &str = "no regime settled";

/// The state that a case is of.
fn state(case: &Case) -> &'static str {
    let known = case.facts.possible::<Country>().known();
    known.map_or("several states", |country| country.is().key())
}

/// How many of a state's cases have rules.
fn settled(regimes: &BTreeMap<&str, usize>) -> usize {
    regimes.iter().filter(|(regime, _)| **regime != UNSETTLED).map(|(_, cases)| cases).sum()
}

fn print_states(by_state: &ByState) {
    println!("\nby state:");
    for (state, regimes) in by_state {
        let each: Vec<String> = regimes.iter().map(|(regime, cases)| format!("{regime} {cases}")).collect();
        println!("{state:15} {:6} compared: {}", regimes.values().sum::<usize>(), each.join(", "));
    }
}

/// A case around the limits of the law, with what the views speak of.
fn draw_case(dice: &mut Dice) -> Case {
    let mut case = draw(dice);
    draw_weighed(dice, &mut case.facts);
    if dice.percent(20) {
        meet_conditions(dice, &mut case.facts);
    }
    case
}

/// The facts that views speak of.
const WEIGHED: [ChoiceId; 27] = [
    ChoiceId::PeopleUsed,
    ChoiceId::PeopleReachable,
    ChoiceId::Staff,
    ChoiceId::Harm,
    ChoiceId::Risk,
    ChoiceId::DataKind,
    ChoiceId::Children,
    ChoiceId::Content,
    ChoiceId::Control,
    ChoiceId::Medium,
    ChoiceId::Duration,
    ChoiceId::Considered,
    ChoiceId::Secrecy,
    ChoiceId::OwnRules,
    ChoiceId::Stopped,
    ChoiceId::Repair,
    ChoiceId::SelfReport,
    ChoiceId::Discovery,
    ChoiceId::FoundBy,
    ChoiceId::Guidelines,
    ChoiceId::EarlierFee,
    ChoiceId::Cooperation,
    ChoiceId::EarlierOrders,
    ChoiceId::Gain,
    ChoiceId::Promoted,
    ChoiceId::OtherReactions,
    ChoiceId::Means,
];

/// Answers them, most often all towards one end: drawn one by one, they would hardly ever leave a class out.
fn draw_weighed(dice: &mut Dice, facts: &mut Facts) {
    let lean: Lean = dice.one_of(&[OptionSet::first, OptionSet::last, |all| all]);
    let open = dice.one_of(&[0, 5, 30, 70]);
    for id in WEIGHED {
        facts.set_choice(id, draw_weight(dice, id, lean, open));
    }
    if dice.percent(50) {
        facts.set_choice(ChoiceId::Fault, draw_weight(dice, ChoiceId::Fault, lean, open));
    }
    if dice.percent(30) {
        facts.set_choice(ChoiceId::Seriousness, draw_weight(dice, ChoiceId::Seriousness, |all| all, 60));
    }
}

/// Which end of its options an answer is taken from.
type Lean = fn(OptionSet) -> OptionSet;

fn draw_weight(dice: &mut Dice, id: ChoiceId, lean: Lean, open: usize) -> Option<Answer<OptionSet>> {
    let all = OptionSet::all(id);
    if !dice.percent(open) {
        return Some(Answer::Given(dice.only_one_of(lean(all))));
    }
    match dice.below(5) {
        0 => None,
        1 => Some(Answer::DontKnow),
        2 => Some(Answer::NotEstablished),
        3 => Some(Answer::Disputed(dice.some_of(all))),
        _ => Some(Answer::Given(dice.some_of(all))),
    }
}

/// Has nothing stand against a fee but what was named and who is to pay: of answers drawn one by one, one
/// nearly always does.
fn meet_conditions(dice: &mut Dice, facts: &mut Facts) {
    let fault = dice.one_of(&["negligent", "gross", "intentional", "gross | intentional"]);
    for (key, line) in [
        ("in-duty", "in-duty"),
        ("fault", fault),
        ("mistake-of-law", "none"),
        ("reprimand", "not-enough"),
        ("breach-start", "2020-04-04"),
        ("breach-end", "2020-04-04"),
        ("chance-to-comment-on", "2020-10-08"),
        ("notice-on", "2020-10-08"),
        ("decided-on", "2020-12-22"),
    ] {
        facts.read(key, line).unwrap();
    }
}

/// A case compared: the classes that the oracle found left open, and everything on which the two differ.
struct Compared {
    regime: &'static str,
    how: How,
    classes: BTreeSet<&'static str>,
    differences: Vec<String>,
}

/// How a case was compared.
enum How {
    Completely,
    Sampled,
    Contradictory,
}

fn compare(case: &Case, most: usize, dice: &mut Dice) -> Compared {
    let without_classes = |regime, how, differences| {
        let classes = BTreeSet::new();
        Compared { regime, how, classes, differences }
    };
    let lines = case.lines();
    let written = Written(&lines);
    let assessment = case.assess();
    let scope = oracle::decide(written);
    let mut differences = compare_scope(&assessment.scope, &scope);
    let Some(law) = scope.working() else {
        return without_classes(UNSETTLED, How::Completely, differences);
    };
    let regime = law.regime;
    let Some(result) = &assessment.result else {
        differences.push("the engine has no result".to_owned());
        return without_classes(regime, How::Completely, differences);
    };
    let on = case.on.to_string();
    let open = Open::new(written, law, &on);
    if open.contradicts() {
        return without_classes(regime, How::Contradictory, differences);
    }
    let known = Known { on: &on, replayed: case.replayed };
    let completely = open.unknown() <= MOST_UNKNOWN && open.completions() <= most;
    let found =
        if completely { open.all(known) } else { open.some(known, SAMPLES, |so_many| dice.below(so_many)) };
    let comparison = Comparison { completely };
    let steps = why(&case.facts, case.setting(), &assessment);
    differences.extend(comparison.all(case, result, &steps, &found));
    let classes = oracle::classes::left_open(written, law, &on);
    differences.extend(compare_classes(result, &classes));
    differences.extend(comparison.over_classes(result, &found, &classes));
    differences.extend(compare_weighed(result, &oracle::classes::weighed(written, law, &on)));
    differences.extend(compare_gates(&steps, result, written, law, &scope, &on));
    differences.extend(compare_carve_outs(&steps, written, law));
    differences.extend(compare_witnesses(case, law, known));
    Compared { regime, how: if completely { How::Completely } else { How::Sampled }, classes, differences }
}

fn compare_scope(engine: &Scope, oracle: &oracle::Scope) -> Vec<String> {
    let (regimes, refusals) = match engine {
        Scope::Regime(regime) => (vec![*regime], Vec::new()),
        Scope::Refused(refusals) => (Vec::new(), refusals.clone()),
        Scope::Open { regimes, refusals } => (regimes.clone(), refusals.clone()),
    };
    let same = oracle.regimes == regimes.iter().map(|regime| regime.key()).collect()
        && oracle.refusals == refusals.iter().map(|refusal| refusal.key()).collect();
    if same { Vec::new() } else { vec![format!("scope: engine {engine:?}, oracle {oracle:?}")] }
}

fn compare_classes(result: &Findings, found: &BTreeSet<&str>) -> Option<String> {
    let claimed: BTreeSet<&str> = result.classes.iter().map(|class| class.circumstance().key()).collect();
    (claimed != *found).then(|| format!("classes: engine {claimed:?}, oracle {found:?}"))
}

/// What each view in play makes of what was said.
fn compare_weighed(result: &Findings, found: &BTreeSet<Weighed>) -> Vec<String> {
    let each = result.weighings.iter().flat_map(|weighing| {
        let Circumstance { question, .. } = weighing.circumstance;
        let (criterion, option) = (weighing.criterion.key(), weighing.circumstance.key());
        weighing.readings.iter().map(move |(view, direction, _)| {
            (view.key(), criterion, question.key(), option, direction.key(), weighing.settled)
        })
    });
    let claimed: BTreeSet<Weighed> = each.collect();
    let differ = claimed.symmetric_difference(found);
    differ
        .map(|one| {
            format!("weighed by the {} only: {one:?}", if found.contains(one) { "oracle" } else { "engine" })
        })
        .collect()
}

/// The case that is said to reach each end of a range, worked out by the oracle, comes to that end. Another mark of the gravest is another reading.
fn compare_witnesses(case: &Case, law: &'static Law, known: Known) -> Vec<String> {
    if case.facts.gravest().is_some() || group_is_below(&case.facts) {
        return Vec::new();
    }
    let found = case.assess().result.expect("the engine agrees on the regime");
    let layout =
        Layout { facts: &case.facts, setting: case.setting(), found: &found, floor: floors::smallest };
    // Where like decisions landed, the oracle works out over every completion (`practice`).
    let of_amounts = ends::find(&layout).into_iter().filter(|found| found.of != Of::Practice);
    let each = of_amounts.flat_map(|found| {
        [Some(found.low), found.high].into_iter().flatten().map(move |end| (found.of, end))
    });
    each.filter_map(|(of, end)| {
        let facts = witness::of(&layout, &end).facts;
        let lines = Case { facts, on: case.on, replayed: case.replayed }.lines();
        let open = Open::new(Written(&lines), law, &case.on.to_string());
        let found = open.all(known);
        let reached = |reach: Option<Reach>| {
            let reach = rounded(reach?);
            let amount = if end.high { reach.high? } else { reach.low };
            // What the end does not depend on may stay open; the maximum is then one amount.
            let settled = end.class.is_some() || reach.high == Some(reach.low);
            let there =
                (amount, reach.currency) == (end.amount.amount.round_dp(9), end.amount.currency.code());
            Some(settled && there)
        };
        let place = end.class.map(|class| usize::from(class.index()));
        let of_payer = |payer: &ForPayer| match place {
            Some(class) => payer.classes.get(class).copied().flatten(),
            None => payer.ceiling,
        };
        let holds =
            [&found.main, &found.authority].map(|payer| reached(of_payer(payer))).contains(&Some(true));
        (!holds).then(|| format!("{of:?}: {end:?} is not reached by {lines:?}"))
    })
    .collect()
}

/// Whether a group is said to turn over less than the company in it: a rate between bounds hides that it
/// contradicts itself.
fn group_is_below(facts: &Facts) -> bool {
    let [own, group] = [AmountId::Turnover, AmountId::GroupTurnover].map(|id| facts.amount_span(id));
    own.zip(group)
        .is_some_and(|(own, group)| own.currency == group.currency && group.span.high < own.span.low)
}

/// Each condition, and whether a fee follows. That something stands which carries one is compared provision
/// by provision.
fn compare_gates(
    steps: &[Step],
    result: &Findings,
    written: Written<'_>,
    law: &'static Law,
    scope: &oracle::Scope,
    on: &str,
) -> Vec<String> {
    let steps = steps.iter().flat_map(|step| step.walk());
    let claimed: BTreeMap<&str, Truth> = steps
        .filter_map(|step| match step.finding {
            Finding::Gate(id, truth) => Some((id.key(), truth)),
            _ => None,
        })
        .collect();
    let mut found: BTreeMap<&str, Truth> = BTreeMap::new();
    for (name, met, not_met) in oracle::gates::gates(written, law, on) {
        found.insert(name, Truth::from_sides(met, not_met));
    }
    let fee_ground = claimed.get("fee-ground").copied().unwrap_or(Truth::Open);
    found.insert("fee-ground", fee_ground);
    let mut differences = Vec::new();
    if claimed != found {
        differences.push(format!("conditions: engine {claimed:?}, oracle {found:?}"));
    }
    let met = found.values().fold(Truth::Yes, |all, truth| all.and(*truth));
    differences.extend(compare_whether(result, met, written, law, scope, on));
    differences
}

/// What may fall away for a reason that the facts alone do not settle.
fn compare_carve_outs(steps: &[Step], written: Written<'_>, law: &Law) -> Option<String> {
    let considered = steps.iter().flat_map(|step| step.walk()).flat_map(|step| &step.considered);
    let depends = considered.filter_map(|other| match other.finding {
        Finding::FallsAway(carve_out, _, key) if carve_out.effect == Effect::Depends => Some(key),
        _ => None,
    });
    let claimed: BTreeSet<&str> = depends.collect();
    let kinds = written.options("expression");
    let may =
        |key: &&str| key.starts_with("gdpr-") && kinds.iter().any(|kind| (law.may_fall_away)(key, kind));
    let found: BTreeSet<&str> = written.list("infringements").into_iter().filter(may).collect();
    (claimed != found).then(|| format!("may fall away: engine {claimed:?}, oracle {found:?}"))
}

/// Whether a fee follows, once it is known whether every condition is met.
fn compare_whether(
    result: &Findings,
    met: Truth,
    written: Written<'_>,
    law: &Law,
    scope: &oracle::Scope,
    on: &str,
) -> Option<String> {
    let undisputed = oracle::likely::undisputed(written, law, on);
    let aggravates = !undisputed.is_empty();
    let found = match (met, oracle::gates::reprimand(written, law)) {
        (Truth::No, _) | (_, (true, false)) => Prospect::Excluded,
        (Truth::Yes, (false, true)) if aggravates && scope.refusals.is_empty() => Prospect::Likely,
        _ => Prospect::Possible,
    };
    let claimed = result.imposition.answer;
    (claimed != found).then(|| format!("a fee: engine {claimed:?}, oracle {found:?} for {undisputed:?}"))
}

/// What is claimed against what was found: the same when every completion was gone through, and no
/// narrower otherwise.
#[derive(Clone, Copy)]
struct Comparison {
    completely: bool,
}

impl Comparison {
    fn all(self, case: &Case, result: &Findings, steps: &[Step], found: &Hull) -> Vec<String> {
        let classes = &result.guideline;
        let mut differences = self.payer("", result.maximum.main, &classes.classes, &found.main);
        let of_authority = (result.maximum.authority, &classes.authority);
        differences.extend(self.payer("of an authority: ", of_authority.0, of_authority.1, &found.authority));
        differences.extend(self.least("", result.minimum.main, &found.main));
        differences.extend(self.least("of an authority: ", result.minimum.authority, &found.authority));
        differences.extend(self.practice(result, found));
        differences.extend(self.stands(steps, found));
        differences.extend(self.fee_ground(steps, found));
        differences.extend(self.fee(result, found));
        differences.extend(self.day_rates(case, result, found));
        differences
    }

    fn payer(
        self,
        of: &str,
        ceiling: Option<Range>,
        classes: &[(finesight::law::circumstance::Seriousness, Range)],
        found: &ForPayer,
    ) -> Vec<String> {
        let mut differences: Vec<String> = Vec::new();
        differences.extend(self.range(&format!("{of}ceiling"), ceiling, found.ceiling));
        for (name, reach) in Hull::classes(found) {
            let claimed = classes.iter().find(|(class, _)| class.circumstance().key() == name);
            let claimed = claimed.map(|(_, range)| *range);
            differences.extend(self.range(&format!("{of}guideline {name}"), claimed, reach));
        }
        differences
    }

    /// The least that the law allows: nothing is claimed where it names none.
    fn least(self, of: &str, claimed: Option<Range>, found: &ForPayer) -> Option<String> {
        let named = |reach: &Reach| reach.high.is_some_and(|high| !high.is_zero());
        self.range(&format!("{of}least"), claimed, found.least.filter(named))
    }

    /// The starting amounts over the classes that the oracle found left open.
    fn over_classes(self, result: &Findings, found: &Hull, classes: &BTreeSet<&str>) -> Option<String> {
        let each = Hull::classes(&found.main).filter(|(name, _)| classes.contains(name));
        let over = each.filter_map(|(_, reach)| reach).reduce(Reach::and);
        self.range("guideline over the classes left open", result.guideline_range(), over)
    }

    fn practice(self, result: &Findings, found: &Hull) -> Vec<String> {
        let claimed: BTreeMap<_, _> =
            result.practice.iter().map(|practice| (practice.group.key(), practice.band)).collect();
        let groups: Vec<&str> = found.practice.iter().map(|(group, _)| *group).collect();
        let same = groups.len() == claimed.len() || !self.completely;
        if !same || !groups.iter().all(|group| claimed.contains_key(group)) {
            return vec![format!("practice: engine {:?}, oracle {groups:?}", claimed.keys())];
        }
        let each = found.practice.iter();
        each.filter_map(|(group, reach)| {
            self.range(&format!("practice {group}"), claimed.get(group).copied().flatten(), *reach)
        })
        .collect()
    }

    fn stands(self, steps: &[Step], found: &Hull) -> Vec<String> {
        let steps = steps.iter().flat_map(|step| step.walk());
        let claimed = steps.filter_map(|step| match step.finding {
            Finding::Stands(key, truth) => Some((key, truth)),
            Finding::FeeGroundNotRead(key) => Some((key, Truth::No)),
            _ => None,
        });
        let differs = claimed.filter_map(|(key, truth)| {
            let (_, yes, no) = found.stands.iter().find(|(other, ..)| other == key)?;
            let holds = match (*yes, *no) {
                (true, true) => truth == Truth::Open,
                (true, false) if self.completely => truth == Truth::Yes,
                (false, true) if self.completely => truth == Truth::No,
                (true, false) => truth != Truth::No,
                (false, true) => truth != Truth::Yes,
                (false, false) => true,
            };
            (!holds).then(|| format!("{key} stands: engine {truth:?}, oracle yes {yes}, no {no}"))
        });
        differs.collect()
    }

    /// Whether anything stands; nothing is said of it before an infringement was named, or where the law
    /// on one was not read.
    fn fee_ground(self, steps: &[Step], found: &Hull) -> Option<String> {
        let mut steps = steps.iter().flat_map(|step| step.walk());
        let step = steps.find(|step| matches!(step.finding, Finding::Gate(GateId::FeeGround, _)))?;
        let not_read = |part: &Step| matches!(part.finding, Finding::FeeGroundNotRead(_));
        let depends = |other: &Considered| match other.finding {
            // That depends on more than the facts; the oracle says of which provisions.
            Finding::FallsAway(carve_out, ..) => carve_out.effect == Effect::Depends,
            _ => false,
        };
        let Finding::Gate(_, claimed) = step.finding else { return None };
        let holds = match found.anything() {
            (something, nothing)
                if self.completely
                    && !step.parts.iter().any(not_read)
                    && !step.considered.iter().any(depends) =>
            {
                claimed == Truth::from_sides(something, nothing) || found.stands.is_empty()
            }
            (something, nothing) => {
                (claimed != Truth::No || !something) && (claimed != Truth::Yes || !nothing)
            }
        };
        (!holds).then(|| format!("fee ground: engine {claimed:?}, oracle {:?}", found.anything()))
    }

    fn fee(self, result: &Findings, found: &Hull) -> Option<String> {
        let (low, high) = found.fee?;
        let Some(fee) = &result.adjustment.fee else { return Some("fee: the engine has none".to_owned()) };
        let currency = fee.comes_to.currency.code();
        self.range("fee", Some(fee.comes_to), Some(Reach { low, high: Some(high), currency }))
    }

    fn day_rates(self, case: &Case, result: &Findings, found: &Hull) -> Vec<String> {
        let Some(national) = result.national(&case.facts, case.on) else { return Vec::new() };
        let mut differences: Vec<String> = Vec::new();
        differences.extend(self.range("day rate", national.day_rate.map(|day| day.rate), found.day_rate));
        for (severity, reaches) in Severity::ALL.iter().zip(found.day_rates) {
            for (tier, reach) in [Tier::Lower, Tier::Higher].iter().zip(reaches) {
                let mut ranges = national.ranges.iter();
                let claimed = ranges.find(|(of, same, _)| (of, same) == (tier, severity));
                let claimed = claimed.map(|(.., range)| *range);
                differences.extend(self.range(&format!("{tier:?} {severity:?}"), claimed, reach));
            }
        }
        differences
    }

    fn range(self, what: &str, claimed: Option<Range>, found: Option<Reach>) -> Option<String> {
        let holds = match (claimed.map(reach), found.map(rounded)) {
            (claimed, found) if self.completely => claimed == found,
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(outer), Some(inner)) => {
                let above = outer.high.is_none_or(|outer| inner.high.is_some_and(|inner| inner <= outer));
                outer.currency == inner.currency && outer.low <= inner.low && above
            }
        };
        (!holds).then(|| format!("{what}: engine {claimed:?}, oracle {found:?}"))
    }
}

fn reach(range: Range) -> Reach {
    rounded(Reach { low: range.low, high: range.high, currency: range.currency.code() })
}

/// What was divided by a rate has more digits than a decimal; the last of them may differ.
fn rounded(reach: Reach) -> Reach {
    let round = |amount: Decimal| amount.round_dp(9);
    Reach { low: round(reach.low), high: reach.high.map(round), ..reach }
}

/// What the two once differed on, with why the oracle was right.
const FOUND: [(&str, &[(&str, &str)]); 4] = [
    (
        "the least of a public body is its own where nothing stands against anyone else",
        &[("country", "romania"), ("legitimate-interest", "met"), ("infringements", "gdpr-6")],
    ),
    (
        "a lower breach marked as the gravest of one fee leaves the other fees their maxima",
        &[
            ("country", "sweden"),
            ("purpose", "law-enforcement"),
            ("task", "competent"),
            ("form", "automated"),
            ("body", "public-authority"),
            ("role", "controller"),
            ("linked", "separate"),
            ("infringements", "bdl-2-8, bdl-3-8, bdf-3-14"),
            ("conducts", "bdl-3-8 2, bdf-3-14 2"),
            ("gravest", "bdf-3-14"),
        ],
    ),
    (
        "EUR 500 m at 0.87 are GBP 435 m, the last of their tier",
        &[
            ("country", "united-kingdom"),
            ("purpose", "other"),
            ("body", "company"),
            ("role", "controller"),
            ("ownership", "alone"),
            ("turnover", "500000000 EUR"),
            ("rate", "0.87"),
            ("infringements", "gdpr-32"),
        ],
    ),
    (
        "a chance to comment within five years of the first day came in time, whenever the breach ended",
        &[
            ("country", "sweden"),
            ("purpose", "other"),
            ("cross-border", "domestic"),
            ("breach-start", "2019-04-04"),
            ("chance-to-comment-on", "2024-04-04"),
            ("infringements", "gdpr-32"),
        ],
    ),
];

#[test]
fn what_was_found_once_stays_mended() {
    for (why, lines) in FOUND {
        let mut facts = Facts::default();
        for (key, line) in lines {
            facts.read(key, line).unwrap();
        }
        let case = Case { facts, on: date(2024, 5, 1), replayed: None };
        let Compared { differences, .. } = compare(&case, MOST_COMPLETIONS, &mut Dice::new(1));
        assert!(differences.is_empty(), "{why}:\n{}", differences.join("\n"));
    }
}

/// The oracle would prove nothing if it asked the program.
#[test]
fn the_oracle_knows_nothing_of_the_program() {
    let files = sources::of("tests/oracle");
    assert!(files.len() > 15);
    for file in files {
        for word in ["finesight", "crate::", " law::", " engine::"] {
            assert!(!file.text.contains(word), "{} mentions {word}", file.path);
        }
    }
}

/// Time bars as the statutes have them, each for the program and for the oracle: Spain (LOPDGDD arts. 72–74), Portugal (Lei
/// 58/2019 art. 40), Slovakia (Act 18/2018 § 106(3)), Lithuania (art. 32(4), and as it was), Luxembourg (Act of 1 August 2018 art. 53), Czechia
/// (Act 250/2016 §§ 30, 32), and one that something may stop.
fn clocks() -> Vec<(TimeBar, Clock)> {
    let years =
        |years| Figure::new(Period::years(years), Citation::read(Source::Convention, Pinpoint::Whole));
    let one = |all: u8, rule| TimeBar::new(years(all), rule);
    let clock = |years: [u16; 2], until| Clock {
        years,
        minor: None,
        earlier: None,
        runs: Runs::End,
        until,
        at_most: None,
    };
    let spain = one(3, TimeBarRule::NoticeOrDecision).in_the_lower_tier(years(2)).if_minor(years(1));
    let slovakia = one(2, TimeBarRule::Decision).from(TimeBarFrom::Discovery).at_most(years(5));
    let lithuania = one(2, TimeBarRule::Decision).from(TimeBarFrom::DiscoveryIfItWentOn);
    let since = Figure::new(date(2024, 7, 1), years(2).cite);
    let was = procedure::Earlier { period: years(2), until: since };
    let longer = one(3, TimeBarRule::Decision).until(Box::leak(Box::new(was)));
    let before = Earlier { years: 2, last: "2024-06-30", since: "2024-07-01" };
    let luxembourg = one(5, TimeBarRule::NoticeStartsAnew).at_most(years(10));
    let czechia = one(3, TimeBarRule::NoticeStartsAnew).at_most(years(5));
    let stopped = one(3, TimeBarRule::DecisionUnlessStopped).at_most(years(4));
    vec![
        (spain, Clock { minor: Some(1), ..clock([2, 3], Until::NoticeOrDecision) }),
        (one(3, TimeBarRule::Decision).in_the_lower_tier(years(2)), clock([2, 3], Until::Decision)),
        (slovakia, Clock { runs: Runs::Discovery, at_most: Some(5), ..clock([2, 2], Until::Decision) }),
        (lithuania, Clock { runs: Runs::DiscoveryIfItWentOn, ..clock([2, 2], Until::Decision) }),
        (longer, Clock { earlier: Some(before), ..clock([3, 3], Until::Decision) }),
        (
            longer.from(TimeBarFrom::DiscoveryIfItWentOn),
            Clock {
                earlier: Some(before),
                runs: Runs::DiscoveryIfItWentOn,
                ..clock([3, 3], Until::Decision)
            },
        ),
        (luxembourg, Clock { at_most: Some(10), ..clock([5, 5], Until::NoticeAnew) }),
        (czechia, Clock { at_most: Some(5), ..clock([3, 3], Until::NoticeAnew) }),
        (stopped, Clock { at_most: Some(4), ..clock([3, 3], Until::DecisionUnlessStopped) }),
    ]
}

#[test]
fn the_clocks_agree_with_the_oracle() {
    let clocks = clocks();
    let provision = |key| Regime::EeaGdpr.provision(key).expect("a provision");
    let (lower, higher) = (provision("gdpr-32"), provision("gdpr-6"));
    let mut dice = Dice::new(20_261_130);
    for round in 0..40_000 {
        let (bar, clock) = clocks[dice.below(clocks.len())];
        let (mut facts, mut lines) = (Facts::default(), Vec::new());
        for key in ["breach-start", "breach-end", "notice-on", "decided-on"] {
            if dice.percent(85) {
                let from = date(2018, 1, 1).checked_add(jiff::Span::new().days(draw_days(&mut dice, 3000)));
                let from = from.expect("a day");
                let until = later(&mut dice, from, 400);
                let said = if dice.percent(60) { from.to_string() } else { format!("{from}..{until}") };
                facts.read(key, &said).expect("a date");
                lines.push((key.to_owned(), said));
            }
        }
        let sets = [vec![], vec![lower], vec![higher], vec![lower, higher]];
        let picked: Vec<_> = sets.into_iter().filter(|_| dice.percent(40)).collect();
        let tiers: Vec<[bool; 2]> = picked
            .iter()
            .map(|set| ["gdpr-32", "gdpr-6"].map(|key| set.iter().any(|one| one.key == key)))
            .collect();
        let seen = by_clock(Written(&lines), clock, &tiers);
        let expected = Truth::from_sides(seen.contains(&true), seen.contains(&false));
        assert_eq!(
            time_bar::passes(&facts, bar, &picked),
            expected,
            "round {round}: {bar:?} {lines:?} {tiers:?}"
        );
    }
}

fn draw_days(dice: &mut Dice, most: usize) -> i64 {
    i64::try_from(dice.below(most)).expect("a number")
}

#[test]
fn what_is_left_to_pay_agrees_with_the_oracle() {
    let mut dice = Dice::new(20_261_129);
    for regime in Regime::ALL {
        for _ in 0..100 {
            // Whole units, so that no share of it has half a cent.
            let units = 1 + i64::try_from(dice.below(20_000_000)).expect("a number");
            let range = Range::between(units.into(), Some(units.into()), regime.currency());
            let rule = regime.procedure().discounts;
            let ways = rule.map(|rule| of_amount(rule, Some((Base::Decided, range))).ways);
            let cents = |way: &Way| way.left.map(|left| left.low * Decimal::ONE_HUNDRED);
            let found: Vec<_> = ways.iter().flatten().filter_map(cents).collect();
            let expected = left(regime.key(), units * 100).into_iter().map(Decimal::from);
            assert_eq!(found, expected.collect::<Vec<_>>(), "{}", regime.key());
        }
    }
}

/// Dates that the law counts from, with the one that a decision may name itself.
const COUNTED_FROM: [&str; 6] =
    ["breach-end", "decided-on", "received-on", "appeal-by", "closed-on", "final-on"];

#[test]
fn the_last_days_agree_with_the_oracle() {
    let mut dice = Dice::new(20_261_128);
    for round in 0..20_000 {
        let regime = dice.one_of(Regime::ALL);
        let mut dates = BTreeMap::new();
        let mut facts = Facts::default();
        for key in COUNTED_FROM {
            if dice.percent(if key == "appeal-by" { 10 } else { 90 }) {
                let (year, month) = (2018 + dice.below(22), 1 + dice.below(12));
                let day = 1 + dice.below(28) + if month == 2 { 0 } else { dice.below(3) };
                facts.read(key, &format!("{year:04}-{month:02}-{day:02}")).expect("a date");
                let numbers = [year, month, day].map(|number| i64::try_from(number).expect("a number"));
                dates.insert(key, (numbers[0], numbers[1], numbers[2]));
            }
        }
        let (public, leading) = (dice.percent(50), dice.percent(20));
        facts.read("cross-border", if leading { "lead-here" } else { "domestic" }).expect("an answer");
        let case = InTime { dates: &dates, public, leading };
        let expected: Vec<String> = last_days(regime.key(), &case)
            .into_iter()
            .map(|(key, day)| match day {
                Some((year, month, day)) => format!("{key} {year:04}-{month:02}-{day:02}"),
                None => format!("{key} -"),
            })
            .collect();
        let found: Vec<String> = date_sheet(&facts, regime, public)
            .into_iter()
            .map(|rule| match rule.day {
                Some(day) => format!("{} {day}", rule.key),
                None => format!("{} -", rule.key),
            })
            .collect();
        assert_eq!(found, expected, "round {round}: {} {dates:?}", regime.key());
    }
}
