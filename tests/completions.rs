//! What is said of a case with open facts holds for every way of completing them.
//!
//! Many cases with open facts are drawn, and from each some completions; the same generator each
//! time, so that a failure can be looked at again. What must hold between a case and one that says
//! more is [`widened`], in one place. Three things are no completions:
//!
//! - answers that contradict one another: dates in the wrong order and a class of seriousness that is
//!   not arguable on the facts, both reported as problems; and no appeal, with the day of one;
//! - another infringement, or another mark of the gravest: that is another case, or another reading
//!   of the law, not an answer to what was open;
//! - what processing time did, where no view in play looks at it: with such a view the question is
//!   not open. And what was entered as judgement (level, amounts decided) is not open either: it is
//!   narrowed where it was given between bounds.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test may stop at once")]

use finesight::engine::facts::{AmountSpan, Answer};
use finesight::engine::outcome::Whether;
use finesight::engine::{
    AmountId, Assessment, DateId, Facts, OptionSet, ProblemKind, Question, Range, Scope, Setting, Span,
    Truth, ViewChoice, assess, weigh,
};
use finesight::evidence::DECISIONS;
use finesight::law::circumstance::Appealed;
use finesight::law::{Choice, ChoiceId, Currency, Point, Regime, Stance, ViewId};
use jiff::civil::{Date, date};
use rust_decimal::Decimal;

const CASES: usize = 3_000;
const COMPLETIONS: usize = 5;
const WAYS: usize = 500;

/// A small generator (xorshift64*), the same numbers each time.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end.max(1)).unwrap_or(1)).unwrap_or_default()
    }

    fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    fn one_of<T: Copy>(&mut self, items: &[T]) -> T {
        *items.get(self.below(items.len())).expect("something to choose from")
    }

    fn some_of(&mut self, set: OptionSet) -> OptionSet {
        let options: Vec<u8> = set.iter().collect();
        let sure = self.one_of(&options);
        options
            .into_iter()
            .filter(|option| *option == sure || self.percent(40))
            .fold(OptionSet::NONE, OptionSet::with)
    }

    fn only_one_of(&mut self, set: OptionSet) -> OptionSet {
        let options: Vec<u8> = set.iter().collect();
        OptionSet::only(self.one_of(&options))
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = self.below(last + 1);
            items.swap(last, other);
        }
    }
}

/// A case with open facts.
#[derive(Clone)]
struct Case {
    regime: Regime,
    facts: Facts,
    setting: Setting<'static>,
}

impl Case {
    fn with(&self, facts: Facts) -> Self {
        Self { facts, ..self.clone() }
    }

    fn assess(&self) -> Assessment {
        assess(&self.facts, self.setting, DECISIONS)
    }

    /// The case as a case file has it.
    fn written(&self) -> String {
        let lines: Vec<String> =
            self.facts.written().iter().map(|(key, line)| format!("    {key} = \"{line}\"")).collect();
        format!("  on {}, view {:?}\n{}", self.setting.on, self.setting.view, lines.join("\n"))
    }

    /// Whether a view in play looks at processing time, so that what it did is an open question.
    fn time_is_open(&self) -> bool {
        weigh::views(Regime::NoGdpr, self.setting.view, self.setting.on).iter().any(|view| {
            view.on(Point::Time).is_none_or(|position| position.stance == Stance::TimeMustBeAssessed)
        })
    }
}

const DAYS: [Date; 8] = [
    date(2019, 6, 1),
    date(2020, 12, 22),
    date(2021, 4, 14),
    date(2021, 8, 31),
    date(2022, 12, 1),
    date(2023, 6, 1),
    date(2024, 5, 1),
    date(2026, 1, 1),
];

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

/// Provisions whose elements are asked, and others of each ceiling and actor.
const OFTEN: [&[&str]; 2] = [
    &["bdl-2-12", "bdl-3-2", "bdl-3-5", "bdl-3-6", "bdl-3-7", "bdl-3-8", "bdf-3-14", "bdl-4-2"],
    &["gdpr-6", "gdpr-5-1-a", "gdpr-5-1-f", "gdpr-32", "gdpr-24", "gdpr-28", "gdpr-44"],
];

fn draw(dice: &mut Dice) -> Case {
    let regime = dice.one_of(Regime::ALL);
    let mut facts = Facts::default();
    let settled: &[(&str, &str)] = match regime {
        Regime::SeCriminalDataAct => &[
            ("country", "sweden"),
            ("purpose", "law-enforcement"),
            ("task", "competent"),
            ("form", "automated"),
            ("body", "public-authority"),
        ],
        Regime::NoGdpr => &[("country", "norway"), ("purpose", "other"), ("cross-border", "domestic")],
    };
    for (key, line) in settled {
        if dice.percent(93) {
            facts.read(key, line).unwrap();
        }
    }
    let often = OFTEN.get(regime as usize).copied().unwrap_or_default();
    for _ in 0..=dice.below(4) {
        let key = if dice.percent(70) { dice.one_of(often) } else { dice.one_of(regime.provisions()).key };
        facts.read("infringements", key).unwrap();
    }
    if dice.percent(4) {
        facts.read("infringements", dice.one_of(&["bdl-3-8", "gdpr-32"])).unwrap();
    }
    if dice.percent(15) {
        facts.set_gravest(Some(dice.one_of(facts.infringements())));
    }
    // A third of the cases pass every gate, so that "likely" is met often enough.
    if dice.percent(33) {
        for (key, line) in [
            ("role", "controller"),
            ("in-duty", "in-duty"),
            ("fault", "intentional"),
            ("mistake-of-law", "none"),
            ("reprimand", "not-enough"),
            ("control", "lost"),
            ("breach-start", "2019-02-01"),
            ("breach-end", "2019-04-04..2019-06-01"),
            ("chance-to-comment-on", "2020-02-28"),
            ("notice-on", "2020-02-28"),
        ] {
            if dice.percent(95) {
                facts.read(key, line).unwrap();
            }
        }
    }
    for id in ChoiceId::ALL {
        let settled = facts.choice(*id).is_some();
        let scope = matches!(
            id,
            ChoiceId::Country | ChoiceId::Purpose | ChoiceId::Task | ChoiceId::Form | ChoiceId::CrossBorder
        );
        if !settled && dice.percent(if scope { 10 } else { 55 }) {
            facts.set_choice(*id, Some(draw_choice(dice, *id)));
        }
    }
    draw_dates(dice, &mut facts);
    draw_amounts(dice, &mut facts, regime);
    let view = match dice.below(3) {
        0 => ViewChoice::One(dice.one_of(regime.views()).id),
        _ => ViewChoice::All,
    };
    Case { regime, facts, setting: Setting { view, on: dice.one_of(&DAYS), replayed: None } }
}

fn draw_choice(dice: &mut Dice, id: ChoiceId) -> Answer<OptionSet> {
    let all = OptionSet::all(id);
    match dice.below(20) {
        0 => Answer::DontKnow,
        1 => Answer::NotEstablished,
        2 => Answer::Disputed(dice.some_of(all)),
        3..=9 => Answer::Given(dice.some_of(all)),
        _ => Answer::Given(dice.only_one_of(all)),
    }
}

/// Dates that matter to a gate, in their order; each may be open or between two days.
fn draw_dates(dice: &mut Dice, facts: &mut Facts) {
    let mut day = later(dice, date(2017, 6, 1), 1_800);
    for (id, most) in [
        (DateId::BreachStart, 60),
        (DateId::BreachEnd, 700),
        (DateId::Chance, 1_500),
        (DateId::Notice, 900),
        (DateId::Decided, 700),
    ] {
        day = later(dice, day, most);
        if facts.date(id).is_none() && dice.percent(60) {
            let wide = if dice.percent(50) { 0 } else { 500 };
            let high = later(dice, day, wide);
            facts.set_date(id, Span::between(day, high).map(Answer::Given));
        }
    }
    if dice.percent(4) {
        facts.set_date(DateId::BreachStart, Some(Answer::DontKnow));
    }
    if dice.percent(10) {
        facts.set_date(DateId::AppealedOn, Some(Answer::Given(Span::point(later(dice, day, 60)))));
    }
}

fn later(dice: &mut Dice, day: Date, most: usize) -> Date {
    let days = i64::try_from(dice.below(most + 1)).unwrap_or_default();
    day.saturating_add(jiff::Span::new().days(days))
}

/// Turnovers at and around the limits of the tiers, and the crossover of the ceiling.
const TURNOVERS: [u32; 14] = [
    0,
    1_500_000,
    2_000_000,
    2_000_001,
    10_000_000,
    10_000_001,
    49_000_000,
    73_217_665,
    100_000_000,
    180_000_000,
    250_000_001,
    499_999_999,
    600_000_000,
    3_630_000_000,
];

fn draw_amounts(dice: &mut Dice, facts: &mut Facts, regime: Regime) {
    let fee = regime.currency();
    if dice.percent(75) {
        let (one, two) = (dice.one_of(&TURNOVERS), dice.one_of(&TURNOVERS));
        let point = dice.percent(40);
        let in_euro = dice.percent(70);
        let scale = if in_euro { Decimal::ONE } else { Decimal::TEN };
        let low = Decimal::from(one.min(two)) * scale;
        let high = if point { low } else { Decimal::from(one.max(two)) * scale };
        let currency =
            if in_euro { Currency::Eur } else { dice.one_of(&[Currency::Nok, Currency::Nok, Currency::Sek]) };
        set_amount(facts, AmountId::Turnover, low, high, Some(currency));
    }
    if dice.percent(40) {
        let low = Decimal::new(i64::try_from(80_000 + dice.below(40_000)).unwrap_or_default(), 4);
        let high = if dice.percent(70) { low } else { low + Decimal::ONE };
        set_amount(facts, AmountId::Rate, low, high, None);
    }
    for (id, chance) in [(AmountId::Level, 60), (AmountId::Decided, 35), (AmountId::TimeCut, 20)] {
        if dice.percent(chance) {
            let low = Decimal::from(dice.below(130) * 100_000);
            let high = if dice.percent(60) { low } else { low + Decimal::from(dice.below(40) * 100_000) };
            let currency = if dice.percent(95) { fee } else { Currency::Eur };
            set_amount(facts, id, low, high, Some(currency));
        }
    }
}

fn set_amount(facts: &mut Facts, id: AmountId, low: Decimal, high: Decimal, currency: Option<Currency>) {
    let span = Span::between(low, high).expect("the lower end first");
    facts.set_amount(id, Some(Answer::Given(AmountSpan { span, currency })));
}

/// The case with every choice made and every stretch narrowed to a point. A date that nobody gave
/// may stay open.
fn complete(dice: &mut Dice, case: &Case) -> Case {
    let mut facts = case.facts.clone();
    for id in ChoiceId::ALL {
        let set = match facts.choice(*id) {
            None | Some(Answer::DontKnow) => OptionSet::all(*id),
            Some(Answer::Given(set)) => set,
            // What was found so is found so: the law says what follows.
            Some(Answer::NotEstablished | Answer::Disputed(_)) => continue,
        };
        let unsaid = facts.choice(*id).and_then(Answer::named).is_none();
        if *id == ChoiceId::TimeEffect && unsaid && !case.time_is_open() {
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
                let days = usize::try_from(finesight::engine::timeline::days_between(span.low, span.high));
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
    for id in AmountId::ALL {
        let given = facts.amount_span(*id);
        let (low, high, currency) = match (id, given) {
            (_, Some(given)) => (given.span.low, given.span.high, given.currency),
            (AmountId::Turnover, None) => (
                Decimal::from(dice.one_of(&TURNOVERS)),
                Decimal::from(50_000_000_000_u64),
                Some(Currency::Eur),
            ),
            (AmountId::Rate, None) => (Decimal::from(8), Decimal::from(12), None),
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
        let point = if *id == AmountId::Rate { point.round_dp(4) } else { point.round_dp(2) };
        let point = given.map_or(point, |given| point.clamp(given.span.low, given.span.high));
        set_amount(&mut facts, *id, point, point, currency);
    }
    case.with(facts)
}

/// Whether the answers contradict one another.
fn contradicts(case: &Case, assessment: &Assessment) -> bool {
    let appealed = case.facts.possible::<Appealed>();
    let not_appealed_on_a_day =
        appealed.is(Appealed::NotAppealed) && case.facts.date(DateId::AppealedOn).is_some();
    let reported = |kind| assessment.problems.iter().any(|problem| problem.kind == kind);
    not_appealed_on_a_day || reported(ProblemKind::OutOfOrder) || reported(ProblemKind::ClassNotArguable)
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
fn may_become(before: Whether, after: Whether) -> bool {
    before == Whether::Possible || before == after
}

/// Everything that the second, which says more, claims beyond the first.
fn widened(before: &Assessment, after: &Assessment) -> Vec<String> {
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
    let mut range = |what: &str, outer: Option<Range>, inner: Option<Range>| {
        let holds = match (outer, inner) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(outer), Some(inner)) => inside(outer, inner),
        };
        claim(holds, format!("{what}: {outer:?}, then {inner:?}"));
    };
    range("ceiling", one.ceiling, two.ceiling);
    for (class, inner) in &two.guideline.classes {
        let outer = one.guideline.classes.iter().find(|(other, _)| other == class).map(|(_, range)| *range);
        range(&format!("guideline {class:?}"), outer, Some(*inner));
    }
    range("guideline over the classes", one.guideline_range(), two.guideline_range());
    for inner in &two.practice {
        match one.practice.iter().find(|outer| outer.group == inner.group) {
            Some(outer) => range(inner.group.key(), outer.band, inner.band),
            None => range(inner.group.key(), None, inner.band),
        }
    }
    if one.practice_range().is_some() {
        range("practice", one.practice_range(), two.practice_range());
    }
    if let (Some(outer), Some(inner)) = (&one.fee, &two.fee) {
        range("fee", Some(outer.comes_to), Some(inner.comes_to));
        range("level", Some(outer.level), Some(inner.level));
        claim(
            stays(outer.waived, inner.waived),
            format!("waived: {:?}, then {:?}", outer.waived, inner.waived),
        );
    }
    claim(one.fee.is_some() || two.fee.is_none(), "a fee came".to_owned());
    // A level comes to a fee as long as something may carry one.
    let went = one.fee.is_some() && two.fee.is_none();
    claim(!went || two.ceiling.is_none(), "the fee went, though something still carries one".to_owned());
    claim(
        may_become(one.whether.answer, two.whether.answer),
        format!("whether: {:?}, then {:?}", one.whether.answer, two.whether.answer),
    );
    claim(
        one.whether.closed.iter().all(|gate| two.whether.closed.contains(gate)),
        format!("closed gates: {:?}, then {:?}", one.whether.closed, two.whether.closed),
    );
    claim(
        two.whether.open.iter().all(|gate| one.whether.open.contains(gate)),
        format!("open gates: {:?}, then {:?}", one.whether.open, two.whether.open),
    );
    claim(
        one.whether.may_end_in_nothing || !two.whether.may_end_in_nothing,
        "may end in nothing after all".to_owned(),
    );
    claim(one.whether.scope_open || !two.whether.scope_open, "the scope opened".to_owned());
    claim(
        two.classes.iter().all(|class| one.classes.contains(class)),
        format!("classes: {:?}, then {:?}", one.classes, two.classes),
    );
    claim(one.views == two.views, "views".to_owned());
    wrong
}

/// Fails with the first few cases that are wrong.
fn none(wrong: &[String], checked: usize) {
    let shown = wrong.get(..wrong.len().min(5)).unwrap_or_default();
    assert!(wrong.is_empty(), "{} of {checked} are wrong; the first:\n\n{}", wrong.len(), shown.join("\n\n"));
}

#[test]
fn a_partial_answer_holds_for_every_completion() {
    let mut dice = Dice(0x00C0_FFEE_5EED);
    let mut wrong = Vec::new();
    let mut checked = 0;
    let mut seen = [0_usize; 3];
    for _ in 0..CASES {
        let case = draw(&mut dice);
        let before = case.assess();
        if let Some(result) = &before.result
            && let Some(count) = seen.get_mut(result.whether.answer as usize)
        {
            *count += 1;
        }
        for _ in 0..COMPLETIONS {
            let completion = complete(&mut dice, &case);
            let after = completion.assess();
            if contradicts(&completion, &after) {
                continue;
            }
            checked += 1;
            let more = widened(&before, &after);
            if !more.is_empty() {
                wrong.push(format!(
                    "{}\n from\n{}\n by\n{}",
                    more.join("\n"),
                    case.written(),
                    more_than(&completion, &case)
                ));
            }
        }
    }
    println!("{CASES} cases (excluded, possible, likely: {seen:?}), {checked} completions");
    assert!(checked > CASES, "too many contradictions: only {checked} completions");
    assert!(seen.iter().all(|count| *count > CASES / 30), "an answer is hardly met: {seen:?}");
    none(&wrong, checked);
}

#[test]
fn answering_one_question_after_another_never_widens() {
    let mut dice = Dice(0x000A_11CE);
    let mut wrong = Vec::new();
    let mut steps = 0;
    'ways: for _ in 0..WAYS {
        let case = draw(&mut dice);
        let goal = complete(&mut dice, &case);
        if contradicts(&goal, &goal.assess()) {
            continue;
        }
        let mut questions: Vec<Question> = Question::all()
            .filter(|question| !is_given(*question))
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
                if facts == now.facts {
                    continue;
                }
                let next = now.with(facts);
                let after = next.assess();
                // Answers can contradict one another on the way even where the rules at its end
                // have no use for them.
                if contradicts(&next, &after) {
                    continue 'ways;
                }
                steps += 1;
                let more = widened(&before, &after);
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
    }
    println!("{steps} steps on up to {WAYS} ways");
    assert!(steps > WAYS * 20, "only {steps} steps");
    none(&wrong, steps);
}

/// What makes the case or is entered as judgement: not an answer to something open.
fn is_given(question: Question) -> bool {
    matches!(
        question,
        Question::Infringements
            | Question::Gravest
            | Question::Choice(ChoiceId::TimeEffect)
            | Question::Date(DateId::AppealedOn)
            | Question::Amount(AmountId::Level | AmountId::Decided | AmountId::Notified | AmountId::Costs)
    )
}

#[test]
fn not_knowing_changes_nothing() {
    let mut dice = Dice(0x0BAD_5EED);
    let mut wrong = Vec::new();
    let mut checked = 0;
    for _ in 0..WAYS {
        let case = draw(&mut dice);
        let before = case.assess();
        let mut facts = case.facts.clone();
        for question in Question::all().filter(|question| !case.facts.answered(*question)) {
            if !matches!(question, Question::Infringements | Question::Gravest) && dice.percent(30) {
                facts.read(question.key(), "unknown").unwrap();
            }
        }
        let unknowing = case.with(facts);
        let after = unknowing.assess();
        checked += 1;
        let more = [widened(&before, &after), widened(&after, &before)].concat();
        if !more.is_empty() {
            wrong.push(format!("{}\n{}", more.join("\n"), unknowing.written()));
        }
    }
    none(&wrong, checked);
}

#[test]
fn the_order_of_answers_does_not_matter() {
    let mut dice = Dice(0x0DE_C0DE);
    for _ in 0..WAYS {
        let case = draw(&mut dice);
        let mut lines = case.facts.written();
        dice.shuffle(&mut lines);
        let mut facts = Facts::default();
        for (key, line) in &lines {
            facts.read(key, line).unwrap();
        }
        assert_eq!(facts, case.facts, "{lines:?}");
        let other = case.with(facts).assess();
        assert_eq!(format!("{other:?}"), format!("{:?}", case.assess()), "{lines:?}");
    }
}

type Lines = &'static [(&'static str, &'static str)];

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
        let sweden = lines.iter().any(|(_, line)| line.contains("bdl"));
        let (regime, scope): (_, &[(&str, &str)]) = if sweden {
            let scope = &[
                ("country", "sweden"),
                ("purpose", "law-enforcement"),
                ("task", "competent"),
                ("form", "automated"),
            ];
            (Regime::SeCriminalDataAct, scope)
        } else {
            (Regime::NoGdpr, &[("country", "norway"), ("purpose", "other"), ("cross-border", "domestic")])
        };
        let mut facts = Facts::default();
        for (key, line) in scope.iter().chain(lines) {
            facts.read(key, line).unwrap();
        }
        let view =
            if on == "2020-12-22" { ViewChoice::One(ViewId::Datatilsynet2020) } else { ViewChoice::All };
        let setting = Setting { view, on: on.parse().unwrap(), replayed: None };
        let before = Case { regime, facts: facts.clone(), setting };
        for (key, line) in more {
            facts.read(key, line).unwrap();
        }
        let wrong = widened(&before.assess(), &before.with(facts).assess());
        assert!(wrong.is_empty(), "{why}:\n{}", wrong.join("\n"));
    }
}

/// Whatever is said, there is an assessment; and every step of it says where its rule stands.
#[test]
fn anything_is_assessed_and_every_step_has_its_source() {
    let mut dice = Dice(0x05EE_D0FF_AC75);
    let provisions: Vec<_> = Regime::ALL.iter().flat_map(|regime| regime.provisions()).collect();
    for _ in 0..CASES {
        let mut facts = Facts::default();
        for id in ChoiceId::ALL {
            if dice.percent(50) {
                facts.set_choice(*id, Some(draw_choice(&mut dice, *id)));
            }
        }
        for id in DateId::ALL {
            if dice.percent(30) {
                let far = dice.one_of(&[
                    Date::MIN,
                    Date::MAX,
                    date(2018, 8, 1),
                    date(2020, 2, 29),
                    date(2021, 1, 1),
                ]);
                let near = later(&mut dice, date(2015, 1, 1), 4_000);
                let span = if far < near { Span::between(far, near) } else { Span::between(near, far) };
                facts.set_date(*id, span.map(Answer::Given));
            }
        }
        for id in AmountId::ALL {
            if dice.percent(40) {
                let rate = *id == AmountId::Rate;
                let ends = if rate {
                    [Decimal::new(1, 4), Decimal::new(123_456_789, 6), Decimal::from(10_000)]
                } else {
                    [Decimal::ZERO, Decimal::new(1, 2), finesight::law::Money::LARGEST]
                };
                let (one, two) = (dice.one_of(&ends), dice.one_of(&ends));
                let currency = (!rate).then(|| dice.one_of(Currency::ALL));
                set_amount(&mut facts, *id, one.min(two), one.max(two), currency);
            }
        }
        for _ in 0..dice.below(60) {
            facts.set_infringement(dice.one_of(&provisions), true);
        }
        if dice.percent(30) {
            facts.set_gravest(Some(dice.one_of(&provisions).key));
        }
        let view = ViewChoice::One(dice.one_of(finesight::law::ViewId::ALL));
        let view = if dice.percent(50) { ViewChoice::All } else { view };
        let on = dice.one_of(&[Date::MIN, Date::MAX, date(2021, 4, 15), date(2024, 5, 1)]);
        let assessment = assess(&facts, Setting { view, on, replayed: Some("DI-2020-2719") }, DECISIONS);
        for step in assessment.why.iter().flat_map(|step| step.walk()) {
            assert!(!step.cites.is_empty(), "{step:?} has no source");
        }
    }
}
