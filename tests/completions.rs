//! What is said of a case with open facts holds for every way of completing them.
//!
//! Many cases with open facts are drawn, and from each some completions; the same generator each
//! time, so that a failure can be looked at again. What must hold between a case and one that says
//! more is [`widened`], in one place. Some things are no completions:
//!
//! - answers that contradict one another: dates in the wrong order and a class of seriousness that is
//!   not arguable on the facts, both reported as problems; and no appeal, with the day of one;
//! - another infringement, or another mark of the gravest: that is another case, or another reading
//!   of the law, not an answer to what was open;
//! - what processing time did, where no view in play looks at it: with such a view the question is
//!   not open. And what was entered as judgement (level, amounts decided) is not open either: it is
//!   narrowed where it was given between bounds. So with an expert's figures of a calculation, which is
//!   worked through once nothing it needs is open: then a fee comes where none was claimed;
//! - how the infringements fall into conducts and which displaces which, part of the case as they are;
//! - an answer against what is assumed as long as nothing is said: that is another case too.
//!
//! Where it is open whether a public authority is to pay, and authorities have maxima of their own in
//! another currency, two ranges stand side by side; each answer leaves each of them narrower or away.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test may stop at once")]

#[path = "common/cases.rs"]
mod cases;
#[path = "common/dice.rs"]
mod dice;
#[path = "common/drawn.rs"]
mod drawn;

use cases::{Case, Lines, OTHERWISE, POLICE, TURNOVERS, draw, draw_choice, set_amount};
use dice::{Dice, later, options};
use drawn::{Drawn, each};
use finesight::engine::explain::why;
use finesight::engine::facts::{Answer, Discretion};
use finesight::engine::find::imposition::Prospect;
use finesight::engine::find::national::National;
use finesight::engine::find::starting_amount::Guideline;
use finesight::engine::find::weigh;
use finesight::engine::find::{payer, scope};
use finesight::engine::{
    AmountId, Assessment, Basis, DateId, Facts, Findings, OptionSet, Portion, ProblemKind, Question, Range,
    Scope, Setting, Span, Truth, ViewChoice,
};
use finesight::evidence::EVIDENCE;
use finesight::law::circumstance::{Appealed, Seriousness};
use finesight::law::questions::{Feature, assumed};
use finesight::law::{Choice, ChoiceId, Currency, Money, Point, Regime, Share, Stance, ViewId};
use jiff::civil::{Date, date};
use rust_decimal::Decimal;

const CASES: usize = 3_000;
const COMPLETIONS: usize = 5;
const WAYS: usize = 500;

/// Whether a view in play looks at processing time, so that what it did is an open question.
fn time_is_open(case: &Case) -> bool {
    case.regime == Regime::NoGdpr
        && weigh::views(case.regime, case.setting.view, case.setting.on).iter().any(|view| {
            view.on(Point::Time, weigh::seen_on(view, case.setting.on))
                .is_none_or(|position| position.stance == Stance::TimeMustBeAssessed)
        })
}

/// The lines of one case that another has not got.
fn more_than(after: &Case, before: &Case) -> String {
    let had = before.facts.written();
    let new: Vec<String> = after
        .facts
        .written()
        .into_iter()
        .filter(|line| !had.contains(line))
        .map(|(key, line)| format!("    {key} = \"{line}\""))
        .collect();
    new.join("\n")
}

/// What is left of a question to which nobody said anything: what is assumed of those whom it may be about.
fn unsaid(case: &Case, id: ChoiceId) -> OptionSet {
    let assumed = scope::under(&case.facts, case.regime).assumed(id);
    assumed.unwrap_or_else(|| case.facts.open_options(id))
}

/// The case with every choice made and every stretch narrowed to a point. A date that nobody gave
/// may stay open.
fn complete(dice: &mut Dice, case: &Case) -> Case {
    let mut facts = case.facts.clone();
    for id in ChoiceId::ALL {
        let set = match facts.choice(*id) {
            None => unsaid(case, *id),
            Some(Answer::DontKnow) => OptionSet::all(*id),
            Some(Answer::Given(set)) => set,
            // What was found so is found so: the law says what follows.
            Some(Answer::NotEstablished | Answer::Disputed(_)) => continue,
        };
        let open = facts.choice(*id).and_then(Answer::named).is_none();
        if *id == ChoiceId::TimeEffect && open && !time_is_open(case) {
            continue;
        }
        // One who appealed on a day appealed.
        let may_have = set.has(Appealed::ByAddressee.index());
        if *id == ChoiceId::Appealed && may_have && facts.date(DateId::AppealedOn).is_some() {
            facts.read("appealed", "by-addressee").unwrap();
            continue;
        }
        facts.set_choice(*id, Some(Answer::Given(dice.only_one_of(set))));
    }
    for id in DateId::ALL {
        match facts.date_span(*id) {
            Some(span) => {
                let days =
                    usize::try_from(finesight::engine::find::timeline::days_between(span.low, span.high));
                let day = match dice.below(3) {
                    0 => span.low,
                    1 => span.high,
                    _ => later(dice, span.low, days.unwrap_or_default()),
                };
                facts.set_date(*id, Some(Answer::Given(Span::point(day))));
            }
            None if matches!(
                id,
                DateId::BreachStart | DateId::BreachEnd | DateId::Chance | DateId::Notice | DateId::Decided
            ) && dice.percent(60) =>
            {
                let day = later(dice, date(2016, 1, 1), 3_600);
                facts.set_date(*id, Some(Answer::Given(Span::point(day))));
            }
            None => {}
        }
    }
    // Group and company are given in one currency, so that it can be seen that the group has no less.
    let turnover = [AmountId::Turnover, AmountId::GroupTurnover, AmountId::Funds, AmountId::Budget];
    let given_in = turnover.into_iter().find_map(|id| facts.amount_span(id)).and_then(|given| given.currency);
    let turnover_in = given_in.unwrap_or(Currency::Eur);
    for id in AmountId::ALL {
        let given = facts.amount_span(*id);
        let (low, high, currency) = match (id, given) {
            (_, Some(given)) => (given.span.low, given.span.high, given.currency),
            (AmountId::Turnover | AmountId::GroupTurnover | AmountId::Funds | AmountId::Budget, None) => {
                (Decimal::from(dice.one_of(&TURNOVERS)), Decimal::from(50_000_000_000_u64), Some(turnover_in))
            }
            // Where the law prescribes a rate, another is no answer to what was open.
            (AmountId::Rate, None) if case.regime.rules().official_rates.is_some() => continue,
            (AmountId::Rate, None) => about_the_rate_of(case.regime.currency(), case.setting.on),
            (AmountId::TurnoverRate, None) => about_the_rate_of(turnover_in, case.setting.on),
            (AmountId::TimeCut, None) if facts.amount(AmountId::Level).is_some() => {
                (Decimal::ZERO, Decimal::from(9_000_000), Some(case.regime.currency()))
            }
            _ => continue,
        };
        let point = match dice.below(4) {
            0 => low,
            1 => high.max(low),
            2 => (low + high) / Decimal::TWO,
            _ => low + (high - low) / Decimal::from(7),
        };
        // Amounts have two decimals; a rate between two has more.
        let point = if id.is_rate() { point.round_dp(4) } else { point.round_dp(2) };
        let point = given.map_or(point, |given| point.clamp(given.span.low, given.span.high));
        let point = if id.is_count() { point.floor() } else { point };
        set_amount(&mut facts, *id, point, point, currency);
    }
    // Whether they are few follows from their number.
    if case.facts.said(ChoiceId::PeopleUsed).is_none() && facts.amount_span(AmountId::PeopleNumber).is_some()
    {
        facts.set_choice(ChoiceId::PeopleUsed, None);
    }
    case.with(facts)
}

/// Rates near that of the day: which band of the model of fines a turnover lies in goes by that one as long as none is said.
fn about_the_rate_of(currency: Currency, on: Date) -> (Decimal, Decimal, Option<Currency>) {
    let rate = (EVIDENCE.per_euro)(currency, on).unwrap_or(Decimal::TEN);
    (rate * Decimal::new(8, 1), rate * Decimal::new(12, 1), None)
}

/// Whether the group is said to turn over less than the company in it, whether or not it matters yet.
fn group_below_own(facts: &Facts) -> bool {
    let span = |id| facts.amount_span(id).map(|given| given.span);
    let (own, group) = (span(AmountId::Turnover), span(AmountId::GroupTurnover));
    own.zip(group).is_some_and(|(own, group)| group.high < own.low)
}

/// Whether the answers contradict one another.
fn contradicts(case: &Case, assessment: &Assessment) -> bool {
    let appealed = case.facts.possible::<Appealed>();
    let not_appealed_on_a_day =
        appealed.is(Appealed::NotAppealed) && case.facts.date(DateId::AppealedOn).is_some();
    let reported = |kind| assessment.problems.iter().any(|problem| problem.kind == kind);
    not_appealed_on_a_day
        || reported(ProblemKind::OutOfOrder)
        || reported(ProblemKind::ClassNotArguable)
        || group_below_own(&case.facts)
}

fn inside(outer: Range, inner: Range) -> bool {
    outer.currency == inner.currency
        && outer.low <= inner.low
        && match (outer.high, inner.high) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(outer), Some(inner)) => inner <= outer,
        }
}

fn stays(before: Truth, after: Truth) -> bool {
    before == Truth::Open || before == after
}

/// Whether an answer to whether may become another when more is said.
///
/// Excluded and likely are final. A fee is excluded when a condition fails on every completion, or
/// a reprimand is enough; it is likely when every condition is met on every completion and a settled
/// fact aggravates in every view that speaks of it. More facts change neither. That a likely fee may
/// still end in nothing (6:5, processing time) is said beside it and is an answer of its own.
fn may_become(before: Prospect, after: Prospect) -> bool {
    before == Prospect::Possible || before == after
}

fn of_class(guideline: &Guideline, class: Seriousness) -> [Option<Range>; 2] {
    [&guideline.classes, &guideline.authority]
        .map(|classes| classes.iter().find(|(other, _)| *other == class).map(|(_, range)| *range))
}

/// What the authority's own method gives holds, or goes away.
fn national(one: Option<&National>, two: Option<&National>, claim: &mut impl FnMut(bool, String)) {
    let (Some(before), Some(after)) = (one, two) else {
        return claim(two.is_none(), "a national method came".to_owned());
    };
    if let Some(inner) = after.day_rate {
        let holds = before.day_rate.is_some_and(|outer| inside(outer.rate, inner.rate));
        claim(holds, format!("day rate: {:?}, then {inner:?}", before.day_rate));
    }
    for (tier, severity, inner) in &after.ranges {
        let same = before.ranges.iter().find(|(of, same, _)| (of, same) == (tier, severity));
        let holds = same.is_some_and(|(.., outer)| inside(*outer, *inner));
        claim(holds, format!("{severity:?}: {same:?}, then {inner:?}"));
    }
    for (category, articles) in &after.categories {
        let same = before.categories.iter().find(|(other, _)| other.name == category.name);
        let holds = same.is_some_and(|(_, all)| articles.iter().all(|article| all.contains(article)));
        claim(holds, format!("category {}: {same:?}, then {articles:?}", category.name));
    }
}

/// What was worked through holds in each line, and does not go away as long as something carries a fee.
fn calculation(one: &Findings, two: &Findings, claim: &mut impl FnMut(bool, String)) {
    let Some(before) = &one.calculation else { return };
    let Some(after) = &two.calculation else {
        return claim(two.maximum.main.is_none(), "the calculation went".to_owned());
    };
    // The sum of what was worked through so far is no claim on the fee: more lines may follow.
    let holds = !before.complete || inside(before.total, after.total);
    claim(holds, format!("total: {:?}, then {:?}", before.total, after.total));
    claim(!before.complete || after.complete, "the calculation is no longer complete".to_owned());
    if let Some(fee) = before.fee.filter(|_| before.complete) {
        let holds = after.fee.is_some_and(|inner| inside(fee, inner));
        claim(holds, format!("calculated fee: {fee:?}, then {:?}", after.fee));
    }
    claim(before.conducts.len() == after.conducts.len(), "other conducts".to_owned());
    for (outer, inner) in before.conducts.iter().zip(&after.conducts) {
        for line in &outer.lines {
            let same = inner.lines.iter().find(|other| other.line == line.line);
            let holds = same.is_some_and(|same| inside(line.amount, same.amount));
            claim(holds, format!("line of conduct {}: {line:?}, then {same:?}", outer.number));
        }
    }
}

/// A case with its assessment.
type Assessed<'a> = (&'a Case, &'a Assessment);

/// Everything that the second, which says more, claims beyond the first.
fn widened((first, before): Assessed<'_>, (second, after): Assessed<'_>) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut claim = |holds: bool, what: String| {
        if !holds {
            wrong.push(what);
        }
    };
    let scope = match (&before.scope, &after.scope) {
        (Scope::Regime(one), Scope::Regime(two)) => one == two,
        (Scope::Refused(one), Scope::Refused(two)) => two.iter().all(|reason| one.contains(reason)),
        (Scope::Open { regimes, .. }, Scope::Regime(regime)) => regimes.contains(regime),
        (Scope::Open { refusals, .. }, Scope::Refused(two)) => two.iter().all(|it| refusals.contains(it)),
        (Scope::Open { regimes, refusals }, Scope::Open { regimes: some, refusals: few }) => {
            some.iter().all(|it| regimes.contains(it)) && few.iter().all(|it| refusals.contains(it))
        }
        _ => false,
    };
    claim(scope, format!("scope: {:?}, then {:?}", before.scope, after.scope));
    let (Some(one), Some(two)) = (&before.result, &after.result) else {
        // Without a regime nothing was claimed; with one, only a refusal takes the result away.
        let allowed = before.result.is_none() || matches!(after.scope, Scope::Refused(_));
        claim(allowed, "the result went away".to_owned());
        return wrong;
    };
    // What holds if an authority is to pay is the main range once that is known.
    let mut either = |what: &str, main: Option<Range>, authority: Option<Range>, inner: Option<Range>| {
        let Some(inner) = inner else { return };
        let holds = [main, authority].into_iter().flatten().any(|outer| inside(outer, inner));
        claim(holds, format!("{what}: {main:?} or {authority:?}, then {inner:?}"));
    };
    either("ceiling", one.maximum.main, one.maximum.authority, two.maximum.main);
    either("ceiling of an authority", None, one.maximum.authority, two.maximum.authority);
    for class in Seriousness::ALL {
        let name = format!("guideline {class:?}");
        let [main, authority] = of_class(&one.guideline, *class);
        let [inner, inner_authority] = of_class(&two.guideline, *class);
        either(&name, main, authority, inner);
        either(&format!("{name} of an authority"), None, authority, inner_authority);
    }
    let of_authority = |outcome: &Findings| {
        let classes = outcome.guideline.authority.iter();
        Range::hull_of(classes.filter(|(class, _)| outcome.classes.contains(class)).map(|(_, range)| *range))
    };
    let over = "guideline over the classes";
    either(over, one.guideline_range(), of_authority(one), two.guideline_range());
    either(over, None, of_authority(one), of_authority(two));
    calculation(one, two, &mut claim);
    let national_of = |case: &Case, found: &Findings| found.national(&case.facts, case.setting.on);
    national(national_of(first, one).as_ref(), national_of(second, two).as_ref(), &mut claim);
    let mut range = |what: &str, outer: Option<Range>, inner: Option<Range>| {
        let holds = match (outer, inner) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(outer), Some(inner)) => inside(outer, inner),
        };
        claim(holds, format!("{what}: {outer:?}, then {inner:?}"));
    };
    for inner in &two.practice {
        match one.practice.iter().find(|outer| outer.group == inner.group) {
            Some(outer) => range(inner.group.key(), outer.band, inner.band),
            None => range(inner.group.key(), None, inner.band),
        }
    }
    // An estimate is statistical, and no hull.
    if one.practice_range().is_some() && one.expected.is_none() {
        range("practice", one.practice_range(), two.practice_range());
    }
    if let (Some(outer), Some(inner)) = (&one.adjustment.fee, &two.adjustment.fee) {
        range("fee", Some(outer.comes_to), Some(inner.comes_to));
        range("level", Some(outer.level), Some(inner.level));
        claim(
            stays(outer.waived, inner.waived),
            format!("waived: {:?}, then {:?}", outer.waived, inner.waived),
        );
    }
    // A calculation is worked through when nothing is open any more: then it comes to a fee.
    let by_figures = two.calculation.as_ref().is_some_and(|calculation| calculation.complete);
    claim(
        one.adjustment.fee.is_some() || two.adjustment.fee.is_none() || by_figures,
        "a fee came".to_owned(),
    );
    // A level comes to a fee as long as something may carry one.
    let went = one.adjustment.fee.is_some() && two.adjustment.fee.is_none();
    claim(!went || two.maximum.main.is_none(), "the fee went, though something still carries one".to_owned());
    claim(
        may_become(one.imposition.answer, two.imposition.answer),
        format!("whether: {:?}, then {:?}", one.imposition.answer, two.imposition.answer),
    );
    claim(
        one.imposition.closed.iter().all(|gate| two.imposition.closed.contains(gate)),
        format!("closed gates: {:?}, then {:?}", one.imposition.closed, two.imposition.closed),
    );
    claim(
        two.imposition.open.iter().all(|gate| one.imposition.open.contains(gate)),
        format!("open gates: {:?}, then {:?}", one.imposition.open, two.imposition.open),
    );
    claim(
        one.imposition.may_end_in_nothing || !two.imposition.may_end_in_nothing,
        "may end in nothing after all".to_owned(),
    );
    claim(one.imposition.scope_open || !two.imposition.scope_open, "the scope opened".to_owned());
    claim(
        two.classes.iter().all(|class| one.classes.contains(class)),
        format!("classes: {:?}, then {:?}", one.classes, two.classes),
    );
    let views = |found: &Findings| found.views.iter().map(|view| view.id).collect::<Vec<_>>();
    claim(views(one) == views(two), "views".to_owned());
    wrong
}

#[test]
fn a_partial_answer_holds_for_every_completion() {
    let mut checked = 0;
    let mut seen = [0_usize; 3];
    let (mut worked_through, mut two_currencies) = (0, 0);
    each(CASES, 0x00C0_FFEE_5EED, draw, |case, dice| {
        let mut wrong = Vec::new();
        let before = case.assess();
        if let Some(result) = &before.result
            && let Some(count) = seen.get_mut(result.imposition.answer as usize)
        {
            *count += 1;
        }
        if let Some(result) = &before.result {
            let complete = result.calculation.as_ref().is_some_and(|calculation| calculation.complete);
            worked_through += usize::from(complete);
            two_currencies += usize::from(result.maximum.authority.is_some());
        }
        for _ in 0..COMPLETIONS {
            let completion = complete(dice, case);
            let after = completion.assess();
            if contradicts(&completion, &after) {
                continue;
            }
            checked += 1;
            let more = widened((case, &before), (&completion, &after));
            if !more.is_empty() {
                wrong.push(format!(
                    "{}\n from\n{}\n by\n{}",
                    more.join("\n"),
                    case.written(),
                    more_than(&completion, case)
                ));
            }
        }
        wrong
    });
    println!("{CASES} cases (excluded, possible, likely: {seen:?}), {checked} completions");
    println!("{worked_through} worked through, {two_currencies} with an authority's own maximum open");
    let least = worked_through.min(two_currencies);
    assert!(least > CASES / 60, "hardly met: {worked_through} calculations, {two_currencies} authorities");
    assert!(checked > CASES, "too many contradictions: only {checked} completions");
    assert!(seen.iter().all(|count| *count > CASES / 30), "an answer is hardly met: {seen:?}");
}

#[test]
fn answering_one_question_after_another_never_widens() {
    let mut steps = 0;
    each(WAYS, 0x000A_11CE, draw, |case, dice| {
        let mut wrong = Vec::new();
        let goal = complete(dice, case);
        if contradicts(&goal, &goal.assess()) {
            return wrong;
        }
        let mut questions: Vec<Question> = Question::all()
            .filter(|question| !is_given(*question, case.regime))
            .filter(|question| goal.facts.answered(*question))
            .collect();
        dice.shuffle(&mut questions);
        let mut facts = goal.facts.clone();
        for question in &questions {
            facts.clear(*question);
        }
        let mut now = case.with(facts);
        let mut before = now.assess();
        for question in questions {
            // On the way some answers are first narrowed and then known.
            for from in [&case.facts, &goal.facts] {
                let mut facts = now.facts.clone();
                if let Some(line) = from.write(question) {
                    facts.read(question.key(), &line).unwrap();
                }
                // Against what is assumed of who it is, it would be another case.
                if facts == now.facts || is_assumed(&now, question) {
                    continue;
                }
                let next = now.with(facts);
                let after = next.assess();
                // Answers can contradict one another on the way even where the rules at its end
                // have no use for them.
                if contradicts(&next, &after) {
                    return wrong;
                }
                steps += 1;
                let more = widened((&now, &before), (&next, &after));
                if !more.is_empty() {
                    let line = next.facts.write(question).unwrap_or_default();
                    wrong.push(format!(
                        "{}\n by {} = {line} after\n{}",
                        more.join("\n"),
                        question.key(),
                        now.written()
                    ));
                }
                now = next;
                before = after;
            }
        }
        wrong
    });
    println!("{steps} steps on up to {WAYS} ways");
    assert!(steps > WAYS * 20, "only {steps} steps");
}

/// Whether nobody said anything to a question, and something is assumed on what else was said.
fn is_assumed(case: &Case, question: Question) -> bool {
    let Question::Choice(id) = question else { return false };
    case.facts.choice(id).is_none() && scope::under(&case.facts, case.regime).assumed(id).is_some()
}

/// What makes the case or is entered as judgement: not an answer to something open.
fn is_given(question: Question, regime: Regime) -> bool {
    match question {
        Question::Infringements
        | Question::Conducts
        | Question::Displaced
        | Question::Gravest
        | Question::Discretion(..)
        | Question::Choice(ChoiceId::TimeEffect)
        | Question::Date(DateId::AppealedOn)
        | Question::Amount(
            AmountId::Level
            | AmountId::Decided
            | AmountId::Notified
            | AmountId::Costs
            | AmountId::Rounding
            | AmountId::StatedCeiling,
        ) => true,
        // Where the law prescribes a rate, the visitor's own is another, not an answer to what was open.
        Question::Amount(AmountId::Rate) => regime.rules().official_rates.is_some(),
        Question::Choice(id) => assumed(id).is_some_and(|assumption| assumption.on.is_none()),
        Question::Date(_) | Question::Amount(_) => false,
    }
}

#[test]
fn not_knowing_changes_nothing() {
    let mut checked = 0;
    each(WAYS, 0x0BAD_5EED, draw, |case, dice| {
        let mut wrong = Vec::new();
        let before = case.assess();
        let mut facts = case.facts.clone();
        for question in Question::all().filter(|question| !case.facts.answered(*question)) {
            // That something is not known takes away what is assumed of it.
            let can_be_unknown = match question {
                Question::Choice(id) => scope::under(&case.facts, case.regime).assumed(id).is_none(),
                Question::Date(_) | Question::Amount(_) => true,
                _ => false,
            };
            if can_be_unknown && dice.percent(30) {
                facts.read(question.key(), "unknown").unwrap();
            }
        }
        let unknowing = case.with(facts);
        let after = unknowing.assess();
        checked += 1;
        let more = {
            let (one, two) = ((case, &before), (&unknowing, &after));
            [widened(one, two), widened(two, one)].concat()
        };
        if !more.is_empty() {
            wrong.push(format!("{}\n{}", more.join("\n"), unknowing.written()));
        }
        wrong
    });
}

#[test]
fn the_order_of_answers_does_not_matter() {
    let read = |lines: &[(&'static str, String)]| {
        let mut facts = Facts::default();
        for (key, line) in lines {
            facts.read(key, line).unwrap();
        }
        facts
    };
    each(WAYS, 0x0DE_C0DE, draw, |case, dice| {
        let mut lines = case.facts.written();
        let one = case.with(read(&lines));
        dice.shuffle(&mut lines);
        let other = case.with(read(&lines));
        let same = one.facts == other.facts && case.facts == other.facts;
        let same = same && format!("{:?}", one.assess()) == format!("{:?}", other.assess());
        if same { Vec::new() } else { vec![format!("in the order of {lines:?}")] }
    });
}

/// What was found widening once, each as the case, the lines added, and why it must not.
const FOUND: [(&str, &str, Lines, Lines); 8] = [
    (
        "a level is held under the lower end of an open ceiling too",
        "2021-02-10",
        &[
            ("infringements", "bdl-2-12, bdl-3-6"),
            ("linked", "linked"),
            ("role", "controller"),
            ("prescribed", "yes"),
            ("excuse", "none"),
            ("level", "7000000 SEK"),
        ],
        &[("necessity", "necessary")],
    ),
    (
        "old systems need not log before 6 May 2023: an open end leaves open whether 3:5 was broken",
        "2024-05-01",
        &[
            ("infringements", "bdl-3-5, bdl-3-6"),
            ("linked", "linked"),
            ("role", "controller"),
            ("log-system", "before-may-2016"),
            ("breach-end", "2023-01-01..2023-12-31"),
        ],
        &[("breach-end", "2023-02-01")],
    ),
    (
        "a breach whose first day is not said may have begun long ago",
        "2025-06-01",
        &[
            ("infringements", "bdl-3-8"),
            ("role", "controller"),
            ("in-duty", "in-duty"),
            ("control", "lost"),
            ("breach-end", "2020-03-03"),
            ("chance-to-comment-on", "2025-03-03"),
        ],
        &[("breach-start", "2019-09-01")],
    ),
    (
        "a decision in time interrupts, whatever the day of its notice",
        "2024-05-01",
        &[
            ("infringements", "gdpr-32"),
            ("role", "controller"),
            ("in-duty", "in-duty"),
            ("fault", "negligent"),
            ("mistake-of-law", "none"),
            ("breach-end", "2019-04-04"),
            ("decided-on", "2024-04-01"),
        ],
        &[("notice-on", "2024-03-01..2024-06-01")],
    ),
    (
        "an appeal that nobody spoke of may bound the fee",
        "2022-02-15",
        &[
            ("infringements", "gdpr-32"),
            ("level", "150000 NOK"),
            ("decided", "100000 NOK"),
            ("time-effect", "none"),
        ],
        &[("appealed", "by-addressee")],
    ),
    (
        "an amount decided between bounds bounds the fee between them",
        "2022-02-15",
        &[
            ("infringements", "gdpr-32"),
            ("level", "150000 NOK"),
            ("decided", "50000..100000 NOK"),
            ("appealed", "by-addressee"),
            ("time-effect", "none"),
        ],
        &[("decided", "50000 NOK")],
    ),
    (
        "not to know what time did is not to say that it did something",
        "2020-12-22",
        &[("infringements", "gdpr-32"), ("level", "400000 NOK")],
        &[("time-effect", "unknown")],
    ),
    (
        "which infringement is the gravest changes no ceiling in Norway",
        "2024-05-01",
        &[
            ("infringements", "gdpr-6, gdpr-32"),
            ("linked", "linked"),
            ("legitimate-interest", "no-interest"),
            ("role", "controller"),
            ("body", "company"),
            ("turnover", "10000000000 EUR"),
        ],
        &[("gravest", "gdpr-32")],
    ),
];

#[test]
fn what_was_found_once_stays_mended() {
    for (why, on, lines, more) in FOUND {
        let police = lines.iter().any(|(_, line)| line.contains("bdl"));
        let scope = if police { POLICE } else { OTHERWISE };
        let country: Lines =
            if lines.iter().any(|(key, _)| *key == "country") { &[] } else { &[("country", "norway")] };
        let country = if police { &[("country", "sweden")] } else { country };
        let mut facts = Facts::default();
        for (key, line) in scope.iter().chain(country).chain(lines) {
            facts.read(key, line).unwrap();
        }
        let view =
            if on == "2020-12-22" { ViewChoice::One(ViewId::Datatilsynet2020) } else { ViewChoice::All };
        let setting = Setting { view, on: on.parse().unwrap(), replayed: None };
        let regime = finesight::engine::find::scope::decide(&facts).working().unwrap();
        let before = Case { regime, facts: facts.clone(), setting };
        for (key, line) in more {
            facts.read(key, line).unwrap();
        }
        let after = before.with(facts);
        let wrong = widened((&before, &before.assess()), (&after, &after.assess()));
        assert!(wrong.is_empty(), "{why}:\n{}", wrong.join("\n"));
    }
}

/// Whatever is said, there is an assessment; and every step of it says where its rule stands.
#[test]
fn anything_is_assessed_and_every_step_has_its_source() {
    each(CASES, 0x05EE_D0FF_AC75, anything, |case, _| {
        let steps = why(&case.facts, case.setting, &case.assess());
        let without = steps.iter().flat_map(|step| step.walk()).filter(|step| {
            // Arithmetic and an amount that was entered need none.
            step.cites.is_empty() && !matches!(step.basis, Basis::Arithmetic | Basis::Judgement)
        });
        without.map(|step| format!("{step:?} has no source")).collect()
    });
}

/// Answers that need not fit together.
fn anything(dice: &mut Dice) -> Case {
    let provisions: Vec<_> = Regime::ALL.iter().flat_map(|regime| regime.provisions()).collect();
    let mut facts = Facts::default();
    for id in ChoiceId::ALL {
        if dice.percent(50) {
            facts.set_choice(*id, Some(draw_choice(dice, *id)));
        }
    }
    for id in DateId::ALL {
        if dice.percent(30) {
            let far =
                dice.one_of(&[Date::MIN, Date::MAX, date(2018, 8, 1), date(2020, 2, 29), date(2021, 1, 1)]);
            let near = later(dice, date(2015, 1, 1), 4_000);
            let span = if far < near { Span::between(far, near) } else { Span::between(near, far) };
            facts.set_date(*id, span.map(Answer::Given));
        }
    }
    for id in AmountId::ALL {
        if dice.percent(40) {
            let has_none = id.is_rate() || id.is_count();
            let ends = if id.is_rate() {
                [Decimal::new(1, 4), Decimal::new(123_456_789, 6), Decimal::from(10_000)]
            } else if id.is_count() {
                [1, 101, 10_000_000_000_u64].map(Decimal::from)
            } else {
                [Decimal::ZERO, Decimal::new(1, 2), Money::LARGEST]
            };
            let (one, two) = (dice.one_of(&ends), dice.one_of(&ends));
            let currency = (!has_none).then(|| dice.one_of(Currency::ALL));
            set_amount(&mut facts, *id, one.min(two), one.max(two), currency);
        }
    }
    for _ in 0..dice.below(60) {
        facts.set_infringement(dice.one_of(&provisions), true);
    }
    if dice.percent(30) {
        facts.set_gravest(Some(dice.one_of(&provisions).key));
    }
    for _ in 0..dice.below(12) {
        let conduct = u8::try_from(dice.below(9)).unwrap_or_default();
        facts.set_conduct(dice.one_of(&provisions).key, Some(conduct));
        facts.set_displaced(dice.one_of(&provisions).key, true);
        let ends = [Decimal::ZERO, Decimal::new(1, 2), Money::LARGEST];
        let portion = match dice.below(3) {
            0 => Portion::To(Money::new(dice.one_of(&ends), dice.one_of(Currency::ALL))),
            1 => Portion::Of(Share(Decimal::new(dice.one_of(&[1, 999_999_999, 1_000_000_000]), 8))),
            _ => Portion::Of(Share(dice.one_of(&[Decimal::ZERO, Decimal::ONE, Decimal::TEN]))),
        };
        facts.set_discretion(conduct, dice.one_of(Discretion::ALL), Some(portion));
    }
    let view = ViewChoice::One(dice.one_of(finesight::law::ViewId::ALL));
    let view = if dice.percent(50) { ViewChoice::All } else { view };
    let on = dice.one_of(&[Date::MIN, Date::MAX, date(2021, 4, 15), date(2024, 5, 1)]);
    Case { regime: Regime::EeaGdpr, facts, setting: Setting { view, on, replayed: Some("DI-2020-2719") } }
}

/// The questions whose answers decide, with the amounts, who pays how much at most.
fn deciding(case: &Case) -> Vec<ChoiceId> {
    let mut ids =
        vec![ChoiceId::Body, ChoiceId::Economic, ChoiceId::Ownership, ChoiceId::Role, ChoiceId::Linked];
    let rules = case.regime.rules();
    ids.extend(Feature::PublicKinds.is_in(rules).then_some(ChoiceId::PublicKind));
    let named = case
        .facts
        .infringements()
        .iter()
        .filter_map(|key| Regime::ALL.iter().find_map(|regime| regime.provision(key)));
    for id in named.flat_map(|provision| provision.elements.questions()) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// Every way of saying what decides: each option, and each amount at its ends, a group's also where it
/// begins to be no less than the company. `None` where they are too many, or an amount has no end.
fn every_way(case: &Case) -> Option<Vec<Facts>> {
    let mut all = vec![case.facts.clone()];
    for id in deciding(case) {
        let set = match case.facts.choice(id) {
            None => unsaid(case, id),
            Some(Answer::DontKnow) => OptionSet::all(id),
            Some(Answer::Given(set)) => set,
            Some(Answer::NotEstablished | Answer::Disputed(_)) => continue,
        };
        all = all
            .iter()
            .flat_map(|facts| {
                options(set).into_iter().map(|option| {
                    let mut facts = facts.clone();
                    facts.set_choice(id, Some(Answer::Given(OptionSet::only(option))));
                    facts
                })
            })
            .collect();
        if all.len() > MOST_WAYS {
            return None;
        }
    }
    let own = case.facts.amount_span(AmountId::Turnover).map(|given| given.span.low);
    let budget = Feature::Budget.is_in(case.regime.rules()).then_some(AmountId::Budget);
    for id in [AmountId::Turnover, AmountId::GroupTurnover, AmountId::Funds].into_iter().chain(budget) {
        let given = case.facts.amount_span(id)?;
        let mut points = vec![given.span.low, given.span.high];
        points.extend(own.filter(|own| given.span.low < *own && *own < given.span.high));
        points.dedup();
        all = all
            .iter()
            .flat_map(|facts| {
                points.iter().map(|point| {
                    let mut facts = facts.clone();
                    set_amount(&mut facts, id, *point, *point, given.currency);
                    facts
                })
            })
            .collect();
    }
    let ends: &[&str] = if case.facts.infringements().contains(&"bdl-3-5") {
        match case.facts.date_span(DateId::BreachEnd) {
            None => &["2019-01-01", "2024-01-01"],
            Some(end) if end.low < date(2023, 5, 6) && date(2023, 5, 6) <= end.high => return None,
            Some(_) => &[],
        }
    } else {
        &[]
    };
    if !ends.is_empty() {
        all = all
            .iter()
            .flat_map(|facts| {
                ends.iter().map(|end| {
                    let mut facts = facts.clone();
                    facts.read("breach-end", end).unwrap();
                    facts
                })
            })
            .collect();
    }
    (all.len() <= MOST_WAYS).then_some(all)
}

const MOST_WAYS: usize = 160;

/// A case whose sizes lie between two amounts.
fn between_amounts(dice: &mut Dice) -> Case {
    let mut case = draw(dice);
    for id in [AmountId::Turnover, AmountId::GroupTurnover, AmountId::Funds, AmountId::Budget] {
        let currency = payer::compared_in(case.regime, id);
        let (one, two) = (dice.one_of(&TURNOVERS), dice.one_of(&TURNOVERS));
        let (low, high) = (Decimal::from(one.min(two)), Decimal::from(one.max(two)));
        // The company may have its most beside a group that has no less.
        let own = case.facts.amount_span(AmountId::Turnover).map(|given| given.span.high);
        let high = if id == AmountId::GroupTurnover { own.map_or(high, |own| high.max(own)) } else { high };
        set_amount(&mut case.facts, id, low, high, Some(currency));
    }
    // Another mark of the gravest is another reading of the law.
    case.facts.set_gravest(None);
    case
}

/// The least beside each maximum: nothing, where the law names none.
fn least(found: &Findings) -> [Option<Range>; 2] {
    let (maximum, minimum) = (&found.maximum, found.minimum);
    [(maximum.main, minimum.main), (maximum.authority, minimum.authority)].map(|(most, least)| {
        most.map(|most| least.unwrap_or(Range::between(Decimal::ZERO, Some(Decimal::ZERO), most.currency)))
    })
}

/// Ranges of a completion: of its day rate and what was found of it.
type Of<'a> = &'a dyn Fn(&(Option<Range>, Findings)) -> [Option<Range>; 2];

/// Nothing is claimed beyond what some way of answering comes to: the maximum, and the starting amounts
/// of each class, are the hull of what they are on every completion.
#[test]
fn a_range_is_no_wider_than_its_completions() {
    let mut checked = 0;
    // Not more, for each has many ways.
    each(CASES * 2 / 5, 0x0B16_4A11, between_amounts, |case, _| {
        let mut wrong = Vec::new();
        let Some(result) = case.assess().result else { return wrong };
        let Some(ways) = every_way(case) else { return wrong };
        let day_rate = |case: &Case, found: &Findings| {
            found.national(&case.facts, case.setting.on).and_then(|national| Some(national.day_rate?.rate))
        };
        let of_way = |case: Case| {
            let found = case.assess().result?;
            Some((day_rate(&case, &found), found))
        };
        let outcomes: Vec<(Option<Range>, Findings)> = ways
            .into_iter()
            .filter(|facts| !group_below_own(facts))
            .filter_map(|facts| of_way(case.with(facts)))
            .collect();
        checked += 1;
        let hull = |of: Of<'_>, currency: Currency| {
            let ranges = outcomes.iter().flat_map(of).flatten();
            Range::hull_of(ranges.filter(|range| range.currency == currency))
        };
        let mut compare = |what: &str, claimed: [Option<Range>; 2], of: Of<'_>| {
            for one in claimed.into_iter().flatten() {
                // An authority is kept apart as long as it is open whether it is one, which a completion says.
                let alike = claimed.into_iter().flatten().filter(|other| other.currency == one.currency);
                let claimed = alike.fold(one, Range::hull);
                let hull = hull(of, claimed.currency);
                if hull != Some(claimed) {
                    wrong.push(format!(
                        "{what}: {claimed:?}, but its completions come to {hull:?}\n{}",
                        case.written()
                    ));
                }
            }
        };
        compare("ceiling", [result.maximum.main, result.maximum.authority], &|(_, outcome)| {
            [outcome.maximum.main, outcome.maximum.authority]
        });
        compare("least", least(&result), &|(_, outcome)| least(outcome));
        compare("day rate", [day_rate(case, &result), None], &|(rate, _)| [*rate, None]);
        for class in Seriousness::ALL {
            let of = |outcome: &Findings| of_class(&outcome.guideline, *class);
            compare(&format!("guideline {class:?}"), of(&result), &|(_, outcome)| of(outcome));
        }
        wrong
    });
    println!("{checked} cases with every completion");
    assert!(checked > CASES / 20, "only {checked} cases");
}
