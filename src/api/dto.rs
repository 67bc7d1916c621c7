//! The shape of an answer: the engine's types as plain data.
//!
//! Fields are named as JavaScript does; keys are those of the case files; amounts and shares are
//! decimal text; days are year-month-day; what there is not is `null`.

use serde::Serialize;

pub use super::data::KeyText;
use super::data::data;
use super::evidence::{self, EvidenceData};
use super::input::{Case, Problem};
use super::outlook::{self, OutlookData};
pub use super::shapes::{CiteData, FactLine, LinkData, MoneyData, PositionData, RangeData, ReadingData};
use super::shapes::{citation, class, facts, money, number, position, range, reading, version, view};
use crate::engine::changes::{self, Change};
use crate::engine::explain::{Considered, why};
use crate::engine::find::adjustment;
use crate::engine::find::assumed::assumed;
use crate::engine::find::calculation::{Calculation, OfConduct, Worked};
use crate::engine::find::caveat::{Caveat, caveats};
use crate::engine::find::imposition::Imposition;
use crate::engine::find::national::National;
use crate::engine::find::paid::{Way, WouldBePaid};
use crate::engine::find::starting_amount::Guideline;
use crate::engine::find::timeline::{DateRule, Stretch};
use crate::engine::find::weigh::{Difference, Weighing, compare};
use crate::engine::practice::{self, Fate};
use crate::engine::{self, Assessment, Findings, Scope, Truth};
use crate::evidence::MODEL;
use crate::law::circumstance::Seriousness;
use crate::law::procedure::{CorrectiveMeasure, Deadline};
use crate::law::{ChoiceId, Citation, Money, Regime, Share, Tier};
use crate::text::date::iso as day;
use crate::text::{Lang, cite, deadline, explain};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// What is answered: an assessment, or the problems that kept one from being made.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// Whether there is an assessment.
    pub ok: bool,
    /// The assessment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assessment: Option<Assessed>,
    /// What could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problems: Option<Vec<Problem>>,
}

impl Answer {
    pub(super) fn assessed(assessed: Assessed) -> Self {
        Self { ok: true, assessment: Some(assessed), problems: None }
    }

    pub(super) fn refused(problems: Vec<Problem>) -> Self {
        Self { ok: false, assessment: None, problems: Some(problems) }
    }
}

data! {
    /// An assessment.
    Assessed {
        /// The version of the library that made it.
        version: KeyText,
        /// The day it is for.
        on: String,
        /// The view taken, or `all`.
        view: KeyText,
        /// The language of its sentences.
        lang: KeyText,
        /// The facts as they were read, in the order of the questions.
        facts: Vec<FactLine>,
        /// Which rules apply.
        scope: ScopeData,
        /// What the rules give, when there is a regime to work with.
        outcome: Option<OutcomeData>,
        /// The case in time.
        timeline: TimelineData,
        /// What does not fit together in the facts.
        problems: Vec<FactProblem>,
        /// The explanation.
        why: Vec<StepData>,
        /// What is still open, and what closing it would do.
        outlook: OutlookData,
        /// What authorities did in cases like this, when there is a regime to work with.
        evidence: Option<EvidenceData>,
    }
    /// Which rules apply.
    ScopeData {
        /// `regime`, `no-fine`, `refused` or `open`. Where it is `no-fine`, no administrative fine can follow under the
        /// law that applies; where it is `refused`, none of the rules covered here apply.
        kind: KeyText,
        /// The regime, when it is settled.
        regime: Option<KeyText>,
        /// Regimes that may apply.
        regimes: Vec<KeyText>,
        /// Reasons why none does, or may not.
        refusals: Vec<KeyText>,
        /// Questions to which nothing was said, and of which something is assumed that the result turns on.
        assumed: Vec<KeyText>,
        /// What has to be said with the result: that it is for a part of the case, and what the estimate takes the case for.
        caveats: Vec<CaveatData>,
    }
    /// Something to be said with a result.
    CaveatData {
        /// Its key.
        key: KeyText,
        /// In words.
        text: KeyText,
    }
    /// A change in the law.
    LawChangeData {
        /// The day from which it holds.
        day: String,
        /// In words.
        sentence: String,
        /// Where it stands.
        cite: CiteData,
    }
    /// The answers under one regime.
    OutcomeData {
        /// The regime.
        regime: KeyText,
        /// The views in play, oldest first.
        views: Vec<KeyText>,
        /// Whether a fee follows.
        whether: WhetherData,
        /// The legal maximum, if a fee is imposed.
        ceiling: Option<RangeData>,
        /// The same if it turns out to be a public authority with maxima of its own.
        authority_ceiling: Option<RangeData>,
        /// The least that the law allows, where it names a least.
        minimum: Option<RangeData>,
        /// The same if it turns out to be a public authority with maxima of its own.
        authority_minimum: Option<RangeData>,
        /// The groups that each carry a fee.
        groups: Vec<GroupData>,
        /// Classes of seriousness that are chosen or arguable; none where no method is published.
        classes: Vec<KeyText>,
        /// The published method.
        guideline: GuidelineData,
        /// The authority's own method, where it has one.
        national: Option<NationalData>,
        /// An expert's figures, worked through.
        calculation: Option<CalculationData>,
        /// Like decisions.
        practice: PracticeData,
        /// The fee that an entered level comes to. Like every amount here it is one imposed, or proposed.
        fee: Option<FeeData>,
        /// What would be paid of an amount, where national law takes something off; none where no such rule was read, or no
        /// fee follows.
        paid: Option<PaidData>,
        /// Which way the facts pull.
        weighings: Vec<WeighingData>,
        /// The views held on that day, set side by side.
        comparison: ComparisonData,
        /// What may happen besides the fee.
        measures: Vec<MeasureData>,
        /// Dates that matter.
        dates: Vec<DateData>,
        /// What changed in the law after the day assessed, as far as the tables go, earliest first.
        since: Vec<LawChangeData>,
    }
    /// Whether a fee follows, and why.
    WhetherData {
        /// `excluded`, `possible` or `likely`.
        answer: KeyText,
        /// Conditions that fail on every completion of the facts.
        closed: Vec<KeyText>,
        /// Conditions that depend on facts still open.
        open: Vec<KeyText>,
        /// Whether a reprimand would be enough: `yes`, `no`, `open`, or `null` where there is none.
        reprimand: Option<KeyText>,
        /// Whether the scope itself is still open.
        scope_open: bool,
        /// Whether the fee may be lowered to nothing after its level was found.
        may_end_in_nothing: bool,
    }
    /// Infringements that carry one fee.
    GroupData {
        /// The provisions.
        provisions: Vec<KeyText>,
        /// The legal maximum of the group.
        ceiling: RangeData,
    }
    /// The published method.
    GuidelineData {
        /// Whether it holds on the day assessed.
        standing: KeyText,
        /// Whether its amounts mislead for this body when they stand alone.
        caution: bool,
        /// The starting amount of each class.
        classes: Vec<ClassData>,
        /// The starting amount over the classes that are chosen or arguable.
        range: Option<RangeData>,
        /// The starting amount of each class if it turns out to be a public authority with maxima of its
        /// own.
        authority_classes: Vec<ClassData>,
    }
    /// An authority's own method, beside the published one.
    NationalData {
        /// Whether it holds on the day assessed.
        standing: KeyText,
        /// The day rate, where it has one for this case.
        day_rate: Option<DayRateData>,
        /// What the day rates of each severity come to.
        ranges: Vec<SeverityData>,
        /// The categories of what was infringed.
        categories: Vec<CategoryData>,
    }
    /// A day rate.
    DayRateData {
        /// The smallest class of turnover that the case may fall into.
        first: KeyText,
        /// The largest.
        last: KeyText,
        /// The rate.
        rate: RangeData,
    }
    /// What the day rates of a severity come to.
    SeverityData {
        /// `formal` or `material`.
        kind: KeyText,
        /// The severity.
        severity: KeyText,
        /// From the fewest day rates to the most, held under the maximum.
        range: RangeData,
    }
    /// A category of infringements.
    CategoryData {
        /// Its name.
        category: KeyText,
        /// The articles in it.
        articles: Vec<KeyText>,
        /// The fine that is started from.
        basic: MoneyData,
        /// The ends between which it moves.
        band: [MoneyData; 2],
    }
    /// The starting amount of a class.
    ClassData {
        /// The class.
        class: KeyText,
        /// The starting amount.
        range: RangeData,
    }
    /// An expert's figures, worked through.
    CalculationData {
        /// Each conduct.
        conducts: Vec<ConductData>,
        /// The sum, each fee held under its maximum.
        total: RangeData,
        /// The sum in the currency of fees, rounded as entered.
        fee: Option<RangeData>,
        /// Whether every figure was entered, so that it is a fee.
        complete: bool,
    }
    /// The calculation of one conduct.
    ConductData {
        /// Its number.
        number: u8,
        /// What was infringed.
        provisions: Vec<KeyText>,
        /// Its lines.
        lines: Vec<LineData>,
    }
    /// A line of a calculation.
    LineData {
        /// Which.
        line: KeyText,
        /// The share of the line before.
        share: Option<String>,
        /// What it came to.
        amount: RangeData,
    }
    /// Like decisions.
    PracticeData {
        /// What a typical fine is, by the estimate or the group; none while it may be either.
        typical: Option<RangeData>,
        /// Where the middle half landed.
        half: Option<RangeData>,
        /// Where eight of ten landed.
        range: Option<RangeData>,
        /// What the model of fines expects; none for those on whom it has too small a sample.
        expected: Option<ExpectedData>,
        /// Each group, of those on whom the model has too small a sample.
        groups: Vec<PracticeGroupData>,
    }
    /// The estimate of the fine, if there is one: in the currency that fines are charged in, or in euro where no rate of
    /// that is known; held to what the law allows.
    ExpectedData {
        /// As many fines lie below it as above.
        typical: Option<MoneyData>,
        /// The middle half.
        half: Option<RangeData>,
        /// Where eight of ten fines land.
        range: Option<RangeData>,
        /// The upper end of eight of ten if whatever is open spoke against the one assessed.
        at_worst: Option<MoneyData>,
        /// The share of the fines that lie above an amount, from the smallest amount on.
        above: Vec<AboveData>,
        /// How many decisions it was fitted to.
        decisions: u32,
        /// The year of the last of them.
        until: u32,
        /// What every case begins with, as a logarithm of euro.
        begins: String,
        /// What each feature adds.
        parts: Vec<ExpectedPartData>,
    }
    /// The share of the fines above an amount.
    AboveData {
        /// The amount.
        amount: MoneyData,
        /// The share, from 0 to 1.
        share: String,
    }
    /// What a feature adds to the decadic logarithm of a fine.
    ExpectedPartData {
        /// The feature: `country`, `class`, `period`, `tier`, `articles`, `size`, the question that it is the answer to, or a
        /// criterion.
        of: KeyText,
        /// The levels left: one of them, or of `articles` all together; `not-answered` is one too.
        levels: Vec<String>,
        /// What it adds.
        adds: String,
        /// The least that it may add, whatever is answered.
        low: String,
        /// The most.
        high: String,
        /// How many decisions that rests on.
        decisions: u32,
    }
    /// A group of like decisions.
    PracticeGroupData {
        /// The group.
        group: KeyText,
        /// How many are counted.
        counted: usize,
        /// Whether the band holds eight of ten.
        eight_of_ten: bool,
        /// As many landed below it as above.
        typical: Option<RangeData>,
        /// Where the middle half landed.
        half: Option<RangeData>,
        /// From the smallest to the largest that the band takes in.
        band: Option<RangeData>,
        /// The band as shares of the legal maximum.
        shares: Option<SharesData>,
        /// Every decision known on the day assessed, the smallest first.
        decisions: Vec<DecisionData>,
    }
    /// Two shares, the lower first.
    SharesData {
        /// The lower.
        low: String,
        /// The higher.
        high: String,
    }
    /// A decision as it was known on the day assessed.
    DecisionData {
        /// Its case number.
        case: KeyText,
        /// Who was to pay.
        controller: KeyText,
        /// Provisions, as the sources name them.
        articles: KeyText,
        /// The amount.
        amount: MoneyData,
        /// The amount as a share of its legal maximum.
        share: Option<String>,
        /// Why it is not counted.
        not_counted: Option<KeyText>,
        /// What became of it.
        events: Vec<EventData>,
    }
    /// An event in the life of a fee.
    EventData {
        /// The day it was known from.
        on: String,
        /// `decided`, `changed`, `upheld`, `quashed` or `waived`.
        fate: KeyText,
        /// The amount, when it was set or changed.
        amount: Option<MoneyData>,
        /// How well that is checked.
        verified: KeyText,
    }
    /// The fee that an entered level comes to.
    FeeData {
        /// The level, before processing time and reduction.
        level: RangeData,
        /// What it comes to.
        comes_to: RangeData,
        /// Whether it is waived: `yes`, `no` or `open`.
        waived: KeyText,
    }
    /// What would be paid of an amount.
    PaidData {
        /// Which amount it is taken off by law: `proposed` or `imposed`.
        of: KeyText,
        /// `law`, or `draft` of what is not in force.
        standing: KeyText,
        /// Which amount of the case it is taken off here: `decided`, `fee` or `start`; none where no amount is known.
        base: Option<KeyText>,
        /// That amount.
        amount: Option<RangeData>,
        /// Each way to pay less.
        ways: Vec<WayData>,
        /// What is given up with it, in words.
        given_up: KeyText,
        /// Where that stands.
        cites: Vec<CiteData>,
    }
    /// A way to pay less.
    WayData {
        /// What has to be met, all of it.
        conditions: Vec<KeyText>,
        /// The same in words.
        sentence: String,
        /// The share that is taken off.
        off: String,
        /// `exactly`, `at-least` or `up-to`: how that share is meant.
        bound: KeyText,
        /// What is left to pay with that share taken off; none where no amount is known.
        left: Option<RangeData>,
        /// Where it stands.
        cites: Vec<CiteData>,
    }
    /// Which way a circumstance pulls.
    WeighingData {
        /// The criterion.
        criterion: KeyText,
        /// The question.
        question: KeyText,
        /// The option.
        option: KeyText,
        /// The answer as a sentence of fact.
        statement: KeyText,
        /// Whether the facts settle that it is so.
        settled: bool,
        /// What each view in play that speaks of it says.
        readings: Vec<ReadingData>,
    }
    /// Views set side by side on the same facts, whichever of them is followed.
    ComparisonData {
        /// The views, oldest first.
        views: Vec<KeyText>,
        /// Points on which their positions differ.
        points: Vec<DifferenceData>,
        /// Facts that they read differently.
        facts: Vec<WeighingData>,
    }
    /// A point on which the views differ.
    DifferenceData {
        /// The point.
        point: KeyText,
        /// What each holds.
        positions: Vec<PositionData>,
    }
    /// What may happen besides the fee.
    MeasureData {
        /// Its key.
        key: KeyText,
        /// In words.
        sentence: KeyText,
        /// Where it is set out.
        cite: CiteData,
        /// The duty that it enforces, where that stands elsewhere.
        duty: Option<CiteData>,
    }
    /// A date that the law attaches something to.
    DateData {
        /// Its key.
        key: KeyText,
        /// The last day, where the dates given allow it to be computed.
        day: Option<String>,
        /// What it is the last day of, in words.
        sentence: KeyText,
        /// The rule.
        cite: CiteData,
        /// Where it moved from, because that is a weekend or a public holiday.
        moved: Option<MovedData>,
        /// Whether a rule was read that moves it: `read`, `not-read`, or `none` where nobody has to act by then.
        days_off: KeyText,
        /// What has to be done by then, where it is sent, and what happens when it is late, as far as it was read.
        filing: Vec<DateRuleData>,
    }
    /// That a last day moved.
    MovedData {
        /// The day on which the time would have ended.
        from: String,
        /// What that day is: the key of a weekday or of a public holiday.
        why: KeyText,
        /// In words.
        sentence: String,
        /// The rule that moves it.
        cites: Vec<CiteData>,
    }
    /// A rule on a last day.
    DateRuleData {
        /// `kept`, `sendto`, `late` or `longer`.
        key: KeyText,
        /// What it says, in words.
        sentence: KeyText,
        /// Where it stands.
        cites: Vec<CiteData>,
    }
    /// The case in time.
    TimelineData {
        /// Each stage between two events that follow one another.
        stages: Vec<StretchData>,
        /// Longer stretches that decisions speak of.
        totals: Vec<StretchData>,
    }
    /// Time from one event to another.
    StretchData {
        /// From.
        from: KeyText,
        /// To.
        to: KeyText,
        /// Fewest days.
        low: i64,
        /// Most days.
        high: i64,
    }
    /// What does not fit together, at its question.
    FactProblem {
        /// The question.
        question: KeyText,
        /// What is wrong.
        kind: KeyText,
        /// The provision, or the other date's question, that it is about.
        about: Option<KeyText>,
    }
    /// A step of the explanation.
    StepData {
        /// Where in the order.
        stage: KeyText,
        /// What it rests on.
        basis: KeyText,
        /// What it found.
        sentence: String,
        /// Where the rule stands.
        cites: Vec<CiteData>,
        /// The questions whose answers it used.
        uses: Vec<KeyText>,
        /// What was considered and did not decide.
        considered: Vec<ConsideredData>,
        /// The steps it is made of.
        parts: Vec<StepData>,
    }
    /// Something that was considered and did not decide.
    ConsideredData {
        /// What.
        sentence: String,
        /// Where it is set out.
        cite: CiteData,
    }
}

/// The assessment of a case as data.
pub(super) fn assessed(case: &Case, from: &Assessment) -> Assessed {
    let lang = case.lang;
    Assessed {
        version: version(),
        on: day(from.on),
        view: view(case.view),
        lang: lang.tag(),
        facts: facts(&case.facts),
        scope: scope(case, &from.scope),
        outcome: from.result.as_ref().map(|result| outcome(case, result)),
        timeline: TimelineData {
            stages: from.timeline.stages.iter().map(stretch).collect(),
            totals: from.timeline.totals.iter().map(stretch).collect(),
        },
        problems: problems(from),
        why: why(&case.facts, case.setting(), from).iter().map(|it| step(lang, it)).collect(),
        outlook: outlook::of(case, from),
        evidence: from.result.as_ref().map(|result| evidence::of(case, result)),
    }
}

/// What does not fit together in the facts.
pub(super) fn problems(from: &Assessment) -> Vec<FactProblem> {
    let data = |problem: &engine::Problem| FactProblem {
        question: problem.question.key(),
        kind: problem.kind.key(),
        about: problem.about,
    };
    from.problems.iter().map(data).collect()
}

const fn truth(truth: Truth) -> KeyText {
    match truth {
        Truth::Yes => "yes",
        Truth::No => "no",
        Truth::Open => "open",
    }
}

fn scope(case: &Case, from: &Scope) -> ScopeData {
    let Case { facts, lang, .. } = case;
    let caveat = |of: Caveat| CaveatData { key: of.key(), text: cite::named(*lang, "caveat", of.key()) };
    let (kind, regimes) = match from {
        Scope::Regime(regime) => ("regime", vec![regime.key()]),
        Scope::Refused(_) if from.is_no_fine() => ("no-fine", Vec::new()),
        Scope::Refused(_) => ("refused", Vec::new()),
        Scope::Open { regimes, .. } => ("open", regimes.iter().map(|regime| regime.key()).collect()),
    };
    ScopeData {
        kind,
        regime: from.regime().map(Regime::key),
        regimes,
        refusals: from.refusals().iter().map(|reason| reason.key()).collect(),
        assumed: assumed(facts, from).into_iter().map(ChoiceId::key).collect(),
        caveats: caveats(facts, from).into_iter().map(caveat).collect(),
    }
}

fn outcome(case: &Case, from: &Findings) -> OutcomeData {
    let Case { facts, lang, .. } = case;
    let lang = *lang;
    let comparison = compare(facts, from.regime, case.setting());
    OutcomeData {
        regime: from.regime.key(),
        views: from.views.iter().map(|view| view.id.key()).collect(),
        whether: whether(&from.imposition),
        ceiling: from.maximum.main.map(range),
        authority_ceiling: from.maximum.authority.map(range),
        minimum: from.minimum.main.map(range),
        authority_minimum: from.minimum.authority.map(range),
        groups: from
            .maximum
            .groups
            .iter()
            .map(|(provisions, reach)| GroupData { provisions: provisions.clone(), ceiling: range(*reach) })
            .collect(),
        classes: from.classes_of_the_method().iter().map(|it| class(*it)).collect(),
        guideline: guideline(&from.guideline, from.guideline_range()),
        national: from.national(facts, case.setting().on).as_ref().map(national),
        calculation: from.calculation.as_ref().map(calculation),
        practice: PracticeData {
            typical: from.landing().map(|landing| range(landing.typical)),
            half: from.landing().map(|landing| range(landing.half)),
            range: from.practice_range().map(range),
            expected: from.expected.as_ref().map(expected),
            groups: from.practice.iter().map(practice_group).collect(),
        },
        fee: from.adjustment.fee.as_ref().map(fee),
        paid: from.would_be_paid(facts, case.setting().on).map(|it| paid(lang, &it)),
        weighings: from.weighings.iter().map(|it| weighing(lang, it)).collect(),
        comparison: ComparisonData {
            views: comparison.views.iter().map(|view| view.id.key()).collect(),
            points: comparison.points.iter().map(|it| difference(lang, it)).collect(),
            facts: comparison.facts.iter().map(|it| weighing(lang, it)).collect(),
        },
        measures: from
            .corrective_measures(facts, case.setting().on)
            .into_iter()
            .map(|it| measure(lang, it))
            .collect(),
        dates: from.dates(facts).iter().map(|it| date(lang, from.regime, it)).collect(),
        since: changes::between(from.regime, case.setting().on, Date::MAX)
            .iter()
            .map(|it| change(lang, it))
            .collect(),
    }
}

fn change(lang: Lang, from: &Change) -> LawChangeData {
    LawChangeData {
        day: day(from.day),
        sentence: explain::change(lang, from.what),
        cite: citation(lang, from.cite),
    }
}

fn whether(from: &Imposition) -> WhetherData {
    WhetherData {
        answer: from.answer.key(),
        closed: from.closed.iter().map(|gate| gate.key()).collect(),
        open: from.open.iter().map(|gate| gate.key()).collect(),
        reprimand: from.reprimand.map(truth),
        scope_open: from.scope_open,
        may_end_in_nothing: from.may_end_in_nothing,
    }
}

fn guideline(from: &Guideline, over: Option<engine::Range>) -> GuidelineData {
    GuidelineData {
        standing: from.status.key(),
        caution: from.caution,
        classes: classes(&from.classes),
        range: over.map(range),
        authority_classes: classes(&from.authority),
    }
}

fn classes(from: &[(Seriousness, engine::Range)]) -> Vec<ClassData> {
    from.iter().map(|(of, reach)| ClassData { class: class(*of), range: range(*reach) }).collect()
}

fn national(from: &National) -> NationalData {
    NationalData {
        standing: from.status.key(),
        day_rate: from.day_rate.map(|found| DayRateData {
            first: found.first,
            last: found.last,
            rate: range(found.rate),
        }),
        ranges: from
            .ranges
            .iter()
            .map(|(tier, severity, reach)| SeverityData {
                kind: if *tier == Tier::Lower { "formal" } else { "material" },
                severity: severity.key(),
                range: range(*reach),
            })
            .collect(),
        categories: from
            .categories
            .iter()
            .map(|(category, articles)| CategoryData {
                category: category.name,
                articles: articles.clone(),
                basic: money(category.basic.value),
                band: category.band.value.map(money),
            })
            .collect(),
    }
}

fn calculation(from: &Calculation) -> CalculationData {
    let line = |worked: &Worked| LineData {
        line: worked.line.key(),
        share: worked.share.map(|share| number(share.0)),
        amount: range(worked.amount),
    };
    let conduct = |of: &OfConduct| ConductData {
        number: of.number,
        provisions: of.provisions.clone(),
        lines: of.lines.iter().map(line).collect(),
    };
    CalculationData {
        conducts: from.conducts.iter().map(conduct).collect(),
        total: range(from.total),
        fee: from.fee.map(range),
        complete: from.complete,
    }
}

fn expected(from: &practice::Estimate) -> ExpectedData {
    let fitted = &MODEL.fitted;
    ExpectedData {
        typical: from.charged.map(|charged| money(charged.typical)),
        half: from.charged.map(|charged| range(charged.half)),
        range: from.range().map(range),
        at_worst: from.charged.map(|charged| money(charged.at_worst)),
        above: from.shares_below().into_iter().map(above).collect(),
        decisions: fitted.coded + fitted.verified,
        until: fitted.until,
        begins: decades(MODEL.begins),
        parts: from.expected.parts.iter().map(expected_part).collect(),
    }
}

fn above((below, amount): (i64, Money)) -> AboveData {
    AboveData { amount: money(amount), share: number(Decimal::new(1_000 - below, 3).normalize()) }
}

fn expected_part(from: &practice::Part) -> ExpectedPartData {
    ExpectedPartData {
        of: from.feature().map_or("", practice::Feature::key),
        levels: from.levels.iter().filter_map(|level| level.key()).collect(),
        adds: decades(from.adds),
        low: decades(from.ends.0),
        high: decades(from.ends.1),
        decisions: from.n,
    }
}

fn decades(millionths: i64) -> String {
    number(Decimal::new(millionths, 6))
}

fn practice_group(from: &practice::Practice) -> PracticeGroupData {
    PracticeGroupData {
        group: from.group.key(),
        counted: from.counted,
        eight_of_ten: from.eight_of_ten,
        typical: from.typical.map(range),
        half: from.half.map(range),
        band: from.band.map(range),
        shares: from
            .shares
            .map(|(Share(low), Share(high))| SharesData { low: number(low), high: number(high) }),
        decisions: from.listed.iter().map(decision).collect(),
    }
}

fn decision(from: &practice::Listed) -> DecisionData {
    DecisionData {
        case: from.decision.case,
        controller: from.decision.controller,
        articles: from.decision.articles,
        amount: money(from.amount),
        share: from.share.map(|share| number(share.0)),
        not_counted: from.not_counted.map(practice::NotCounted::key),
        events: from.events.iter().map(event).collect(),
    }
}

fn event(from: &practice::Event) -> EventData {
    let (fate, amount) = match from.fate {
        Fate::Decided(amount) => ("decided", Some(amount)),
        Fate::Changed(amount) => ("changed", Some(amount)),
        Fate::Upheld => ("upheld", None),
        Fate::Quashed => ("quashed", None),
        Fate::Waived => ("waived", None),
    };
    EventData { on: day(from.on), fate, amount: amount.map(money), verified: from.verified.key() }
}

fn fee(from: &adjustment::Fee) -> FeeData {
    FeeData { level: range(from.level), comes_to: range(from.comes_to), waived: truth(from.waived) }
}

fn paid(lang: Lang, from: &WouldBePaid) -> PaidData {
    let WouldBePaid { rule, of, ways } = from;
    PaidData {
        of: rule.of.key(),
        standing: rule.standing.key(),
        base: of.map(|(base, _)| base.key()),
        amount: of.map(|(_, amount)| range(amount)),
        ways: ways.iter().map(|it| way(lang, it)).collect(),
        given_up: cite::named(lang, "waived", rule.waived.key),
        cites: rule.waived.cites.iter().map(|cite| citation(lang, *cite)).collect(),
    }
}

fn way(lang: Lang, from: &Way) -> WayData {
    let conditions: Vec<KeyText> = from.given.iter().map(|it| it.key).collect();
    WayData {
        sentence: explain::paid(lang, &conditions, from.bound, from.off, from.left),
        conditions,
        off: number(from.off.0),
        bound: from.bound.key(),
        left: from.left.map(range),
        cites: from.given.iter().map(|it| citation(lang, it.off.cite)).collect(),
    }
}

fn weighing(lang: Lang, from: &Weighing) -> WeighingData {
    WeighingData {
        criterion: from.criterion.key(),
        question: from.circumstance.question.key(),
        option: from.circumstance.key(),
        statement: explain::statement(lang, from.circumstance),
        settled: from.settled,
        readings: from
            .readings
            .iter()
            .map(|(view, direction, cite)| reading(lang, *view, *direction, *cite))
            .collect(),
    }
}

fn difference(lang: Lang, from: &Difference) -> DifferenceData {
    DifferenceData {
        point: from.point.key(),
        positions: from
            .positions
            .iter()
            .map(|(view, held)| position(lang, *view, held.stance, held.cite))
            .collect(),
    }
}

fn measure(lang: Lang, from: &CorrectiveMeasure) -> MeasureData {
    MeasureData {
        key: from.key,
        sentence: cite::named(lang, "measure", from.key),
        cite: citation(lang, from.cite),
        duty: from.duty.map(|duty| citation(lang, duty)),
    }
}

fn date(lang: Lang, regime: Regime, from: &DateRule) -> DateData {
    let cites = |cites: &[Citation]| cites.iter().map(|cite| citation(lang, *cite)).collect();
    let filing = from.deadline.and_then(|deadline| deadline.filing);
    let rules = filing.map(|filing| deadline::filing(lang, filing)).unwrap_or_default();
    DateData {
        key: from.key,
        day: from.day.map(day),
        sentence: deadline::rule(lang, regime, from.key),
        cite: citation(lang, from.cite),
        moved: from.moved.map(|moved| MovedData {
            from: day(moved.from),
            why: moved.why,
            sentence: deadline::moved(lang, moved),
            cites: cites(moved.cites),
        }),
        days_off: match from.deadline {
            Some(Deadline { days_off: Some(_), .. }) => "read",
            Some(_) => "not-read",
            None => "none",
        },
        filing: rules
            .iter()
            .map(|rule| DateRuleData { key: rule.on, sentence: rule.words, cites: cites(&rule.cites) })
            .collect(),
    }
}

fn stretch(from: &Stretch) -> StretchData {
    StretchData { from: from.from.key(), to: from.to.key(), low: from.days.low, high: from.days.high }
}

fn step(lang: Lang, from: &engine::Step) -> StepData {
    StepData {
        stage: from.stage.key(),
        basis: from.basis.key(),
        sentence: explain::finding(lang, &from.finding),
        cites: from.cites.iter().map(|cite| citation(lang, *cite)).collect(),
        uses: from.inputs.iter().map(|question| question.key()).collect(),
        considered: from.considered.iter().map(|it| considered(lang, it)).collect(),
        parts: from.parts.iter().map(|part| step(lang, part)).collect(),
    }
}

fn considered(lang: Lang, from: &Considered) -> ConsideredData {
    ConsideredData { sentence: explain::finding(lang, &from.finding), cite: citation(lang, from.cite) }
}
