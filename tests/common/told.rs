//! An explanation as the second oracle says it: each sentence without its amounts, with where it stands.
//!
//! What is not said here is not compared: amounts are the first oracle's, and what is told of an answer that bears on
//! nothing, of what is assumed and of an expert's own figures has tests of its own.

use finesight::engine::explain::WaitsFor;
use finesight::engine::find::gate::GateId;
use finesight::engine::{Finding, Step, Truth};
use finesight::law::{Choice, Circumstance, Citation, Pinpoint, Tier};

/// A sentence with its place, and what stands below it, in lines of the form of `findings::told`.
pub fn lines(step: &Step) -> Vec<String> {
    let mut lines = Vec::new();
    take(step, 0, &mut lines);
    lines
}

fn take(step: &Step, depth: usize, lines: &mut Vec<String>) {
    let Some(sentence) = says(&step.finding) else { return };
    lines.push(line(depth, "", &sentence, &places(&step.cites)));
    // What these two wait for goes by the elements of each provision, and has tests of its own.
    let by_elements = matches!(step.finding, Finding::Gate(GateId::FeeGround | GateId::Attribution, _));
    let is_compared = |finding: &Finding| !(by_elements && matches!(finding, Finding::WaitsFor(_)));
    let mut beside: Vec<String> = step
        .considered
        .iter()
        .filter(|other| is_compared(&other.finding))
        .filter_map(|other| Some(line(depth + 1, "- ", &says(&other.finding)?, &places(&[other.cite]))))
        .collect();
    beside.sort();
    lines.append(&mut beside);
    let mut parts: Vec<Vec<String>> = step.parts.iter().map(|part| below(part, depth + 1)).collect();
    if step.parts.iter().all(|part| is_weighed(&part.finding)) {
        parts.sort();
    }
    lines.extend(parts.into_iter().flatten());
}

fn below(step: &Step, depth: usize) -> Vec<String> {
    let mut lines = Vec::new();
    take(step, depth, &mut lines);
    lines
}

fn is_weighed(finding: &Finding) -> bool {
    matches!(finding, Finding::Weighed(..) | Finding::WeighedIfSo(..))
}

fn line(depth: usize, mark: &str, says: &str, places: &str) -> String {
    format!("{}{mark}{says} [{places}]", "  ".repeat(depth))
}

/// The places, each once: that one is read, quoted or inferred is not told apart.
fn places(cites: &[Citation]) -> String {
    let mut places: Vec<String> = Vec::new();
    for cite in cites {
        let place = place(*cite);
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places.join(" + ")
}

/// The key of a text, and the place in it.
fn place(cite: Citation) -> String {
    let at = match cite.at {
        Pinpoint::Whole => return cite.source.key().to_owned(),
        Pinpoint::Chapter { chapter, section, para, number } => {
            let chapter = if chapter == 0 { String::new() } else { format!("{chapter}:") };
            let para = if para == 0 { String::new() } else { format!(" para {para}") };
            let number = if number == 0 { String::new() } else { format!(" no {number}") };
            format!("{chapter}{section}{para}{number}")
        }
        Pinpoint::Section { section, para: 0 } => format!("§ {section}"),
        Pinpoint::Section { section, para } => format!("§ {section}({para})"),
        Pinpoint::Letter { section, para, letter } => format!("§ {section}({para})({letter})"),
        Pinpoint::Para(para) => format!("para {para}"),
        Pinpoint::Part(chapter) => format!("ch. {chapter}"),
        Pinpoint::Recital(recital) => format!("recital {recital}"),
        Pinpoint::Page(page) => format!("p. {page}"),
        Pinpoint::Case { name, .. } => name.to_owned(),
        Pinpoint::Transitional(number) => format!("transitional {number}"),
        Pinpoint::Chapters(at) | Pinpoint::Clause(at) | Pinpoint::Article(at) | Pinpoint::Point(at) => {
            at.to_owned()
        }
    };
    format!("{} {at}", cite.source.key())
}

fn answer(circumstance: Circumstance) -> String {
    format!("{} {}", circumstance.question.key(), circumstance.key())
}

const fn truth(truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => "yes",
        Truth::No => "no",
        Truth::Open => "open",
    }
}

const fn tier(tier: Tier) -> &'static str {
    match tier {
        Tier::Lower => "lower",
        Tier::Higher => "higher",
    }
}

const fn waits(waits: WaitsFor) -> &'static str {
    match waits {
        WaitsFor::Answers => "answers",
        WaitsFor::Facts => "facts",
        WaitsFor::Interruption => "interruption",
        WaitsFor::Discovery => "discovery",
        WaitsFor::Class => "class",
        WaitsFor::Law => "law",
    }
}

/// What a finding says; `None` of what is not compared.
pub fn says(finding: &Finding) -> Option<String> {
    Some(match finding {
        Finding::Applies(regime) => format!("applies {}", regime.key()),
        Finding::Refused(reason) => format!("refused {}", reason.key()),
        Finding::Unless(reason) => format!("unless {}", reason.key()),
        Finding::ScopeOpen => "scope open".to_owned(),
        Finding::Attributed(whether) => format!("attributed {}", truth(*whether)),
        Finding::AttributionSupport(fact) => format!("supported by {}", answer(*fact)),
        Finding::DefenceRejected(fact) => format!("no defence {}", answer(*fact)),
        Finding::ProcessorActed(act) => format!("processor {}", answer(*act)),
        Finding::Reached => "reached".to_owned(),
        Finding::EachAuthority => "each authority".to_owned(),
        Finding::LeadsHere => "leads here".to_owned(),
        Finding::OwnAuthority => "own authority".to_owned(),
        Finding::LocalCase => "local case".to_owned(),
        Finding::Fineable(whether) => format!("fineable {}", truth(*whether)),
        Finding::Gate(gate, passes) => format!("{} {}", gate.key(), truth(*passes)),
        Finding::WaitsFor(what) => format!("waits for {}", waits(*what)),
        Finding::OwnDuty(key) => format!("own duty {key}"),
        Finding::ItsAct(key, whether) => format!("act {key} {}", truth(*whether)),
        Finding::CountsFrom(key, day) => format!("{key} counts from {day}"),
        Finding::FallsAway(_, whether, key) => format!("{key} falls away {}", truth(*whether)),
        Finding::NotFeeGround(key) => format!("no fee ground {key}"),
        Finding::NotInForce(key) => format!("not in force {key}"),
        Finding::Stands(key, whether) => format!("{key} stands {}", truth(*whether)),
        Finding::FeeGroundNotRead(key) => format!("{key} not read"),
        Finding::Limb(fact, met) => format!("limb {} {}", answer(*fact), truth(*met)),
        Finding::NoBasis(who) => format!("no basis {}", answer(*who)),
        Finding::TimeBarEnds(day) => format!("last day {day}"),
        Finding::TimeBarBetween(first, last) => format!("last day {first} or {last}"),
        Finding::TimeBarEndsInTier(of, day) => format!("last day {day}, {}", tier(*of)),
        Finding::TimeBarEndsIfMinor(day) => format!("last day {day}, minor"),
        Finding::TimeBarFromDiscovery => "from discovery".to_owned(),
        Finding::TimeBarAtMost(day) => format!("at most {day}"),
        Finding::Interrupted(day) => format!("interrupted {day}"),
        Finding::FaultSettled(day) => format!("fault settled {day}"),
        Finding::OwnFaultSettled(day) => format!("own fault settled {day}"),
        Finding::FaultDisputed => "fault disputed".to_owned(),
        Finding::OnwardFault => "fault for what others did".to_owned(),
        Finding::MistakeNoExcuse => "mistake no excuse".to_owned(),
        Finding::PublicRuleNotRead => "rule on authorities not read".to_owned(),
        Finding::PublicRuleFor(_) => "rule for some".to_owned(),
        Finding::PublicRuleUnlessEconomic => "rule unless economic".to_owned(),
        Finding::WarnedFirst => "warned first".to_owned(),
        Finding::ReprimandTest(enough) => format!("reprimand {}", truth(*enough)),
        Finding::Note(key) => format!("note {key}"),
        Finding::NoInfringement => "none named".to_owned(),
        Finding::NoneCharged => "none charged".to_owned(),
        Finding::OneInfringement => "one infringement".to_owned(),
        Finding::OneFee(count) => format!("one fee for {count}"),
        Finding::SeparateFees(count) => format!("a fee for each of {count}"),
        Finding::LinkOpen(count) => format!("one fee or {count}"),
        Finding::DisplacedBy(key) => format!("displaced {key}"),
        Finding::Ceiling(_) => "maximum".to_owned(),
        Finding::NoCeiling => "no maximum".to_owned(),
        Finding::ProvisionCeiling(key, _) => format!("most for {key}"),
        Finding::TurnoverShare(..) => "share of turnover".to_owned(),
        Finding::FixedOnly => "fixed amount alone".to_owned(),
        Finding::GroupTurnover(counts) => format!("group counts {}", truth(*counts)),
        Finding::Presumption(of) => format!("presumption {}", answer(*of)),
        Finding::BudgetShare(..) => "share of budget".to_owned(),
        Finding::Minimum(_) => "least".to_owned(),
        Finding::ClassesOpen(_) => "classes open".to_owned(),
        Finding::ClassesChosen(_) => "classes chosen".to_owned(),
        Finding::NotLowest(_) => "not the lowest".to_owned(),
        Finding::Weighed(criterion, fact, said) | Finding::WeighedIfSo(criterion, fact, said) => {
            let mut said: Vec<String> =
                said.iter().map(|(view, way)| format!("{} {}", view.key(), way.key())).collect();
            said.sort();
            let if_so = if matches!(finding, Finding::Weighed(..)) { "" } else { "if so " };
            format!("{if_so}{} {}: {}", criterion.key(), answer(*fact), said.join(", "))
        }
        Finding::JudgedOn(view, criterion) => format!("judged by {} {}", view.key(), criterion.key()),
        Finding::NoMethod(_) => "no method".to_owned(),
        // In which tier it falls, the first oracle says.
        Finding::NoSizeStep | Finding::SizeTier(..) | Finding::SizeOpen => "size".to_owned(),
        Finding::SizeNotForPublicBodies => "size not for public bodies".to_owned(),
        Finding::Counterfactual(since) => format!("method since {since}"),
        Finding::ClassRange(class, _) => format!("class {}", class.circumstance().key()),
        Finding::StartingBand(class, ..) => format!("band {}", class.circumstance().key()),
        Finding::NationalMethod(source) => format!("national method {}", source.key()),
        Finding::OutsidePeriod(from, until) => {
            let day = |day: &Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
            format!("outside {}..{}", day(from), day(until))
        }
        Finding::CountedOnce => "counted once".to_owned(),
        Finding::UsedForSeriousness(criterion, fact) => {
            format!("used {} {}", criterion.key(), answer(*fact))
        }
        Finding::MayCountAgain => "may count again".to_owned(),
        Finding::NoPublishedSize => "no published size".to_owned(),
        Finding::NoSizeGiven => "no size given".to_owned(),
        Finding::Proportionate => "proportionate".to_owned(),
        Finding::Lowered(case, ..) => format!("lowered {case}"),
        Finding::NothingMoreLowers => "nothing more lowers".to_owned(),
        Finding::LoweringNotRead => "lowering not read".to_owned(),
        Finding::NoReduction => "no reduction".to_owned(),
        Finding::ReductionOpen => "reduction open".to_owned(),
        Finding::ExcuseMayReduce(fact) => format!("excuse {}", answer(*fact)),
        Finding::ExcuseDoesNotCount(fact) => format!("no excuse {}", answer(*fact)),
        Finding::ExcuseDoesNotCountIfSo(fact) => format!("no excuse, if so, {}", answer(*fact)),
        Finding::TimeMayReduce => "time may reduce".to_owned(),
        Finding::TimeNotAssessed => "time not assessed".to_owned(),
        Finding::TimeWaived => "waived for time".to_owned(),
        Finding::LessIsPaid(_) => "less is paid".to_owned(),
        Finding::Left(keys, ..) => format!("left with {}", keys.join(" + ")),
        Finding::GivenUp(key) => format!("given up {key}"),
        Finding::DraftOnly => "draft only".to_owned(),
        _ => return None,
    })
}
