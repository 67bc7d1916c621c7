//! The tree that the explanation is: steps with rule, inputs, outcome, basis and citation.
//! Keys and typed values only; the words are in `text`.

use crate::engine::basis::Basis;
use crate::engine::facts::{DateId, Question, Truth};
use crate::engine::find::calculation::Line;
use crate::engine::find::paid::Base;
use crate::engine::range::Range;
use crate::law::circumstance::Seriousness;
use crate::law::discount::{Bound, Sum};
use crate::law::gate::GateId;
use crate::law::national_method::{Category, Factors, Severity};
use crate::law::scope::{CarveOut, Refusal};
use crate::law::view::Ending;
use crate::law::{
    ChoiceId, Circumstance, Citation, Criterion, Direction, Money, OptionSet, Regime, Share, Source, Stage,
    Tier, ViewId,
};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// What a step found. Each variant has one sentence in each language.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// The regime is settled.
    Applies(Regime),
    /// No regime of this tool applies, for this reason.
    Refused(Refusal),
    /// No regime of this tool applies if this reason holds, which is open.
    Unless(Refusal),
    /// Several remain possible.
    ScopeOpen,
    /// None applies, and which reason it is for depends on facts still open.
    NoneApplies,
    /// The controller answers for what its people did in the performance of their duties.
    Attributed(Truth),
    /// Settled elements that support attribution without deciding it.
    AttributionSupport(Circumstance),
    /// A defence that does not free the controller.
    DefenceRejected(Circumstance),
    /// Whether a fee can follow.
    Fineable(Truth),
    /// A gate passes, fails or is open.
    Gate(GateId, Truth),
    /// A provision is the organisation's own duty, which needs no attribution.
    OwnDuty(&'static str),
    /// An act breaks a provision, and whether it is the organisation's.
    ItsAct(&'static str, Truth),
    /// Breaches of a provision carry a fee only from this day on, later than the regime's first.
    CountsFrom(&'static str, Date),
    /// A provision falls away, or may, by this carve-out.
    FallsAway(&'static CarveOut, Truth, &'static str),
    /// What an open gate waits for.
    WaitsFor(WaitsFor),
    /// The provision is no fee ground for this actor.
    NotFeeGround(&'static str),
    /// The provision was not law on the days of the breach.
    NotInForce(&'static str),
    /// Whether an infringement stands on its elements.
    Stands(&'static str, Truth),
    /// The one assessed cannot rely on what a provision asks for, whatever else was answered.
    NoBasis(Circumstance),
    /// A limb of a provision's test.
    Limb(Circumstance, Truth),
    /// The last day for what must happen before the time bar.
    TimeBarEnds(Date),
    /// The period is counted from two possible days of a continuing breach.
    TimeBarBetween(Date, Date),
    /// The last day for breaches of a tier that has a period of its own.
    TimeBarEndsInTier(Tier, Date),
    /// The last day if the breach is one that the law calls minor.
    TimeBarEndsIfMinor(Date),
    /// The period runs from the day on which the authority found the breach.
    TimeBarFromDiscovery,
    /// The last day of all, whatever interrupted the period.
    TimeBarAtMost(Date),
    /// The time bar was interrupted on a day.
    Interrupted(Date),
    /// Fault is needed; since this day the point is settled.
    FaultSettled(Date),
    /// Before that day the instances differed.
    FaultDisputed,
    /// The view that is followed is not held any more: how it ended, and from which day.
    ViewEnded(ViewId, Ending, Date),
    /// That others passed the data on, which could be foreseen: fault for that too.
    OnwardFault,
    /// A mistake of law that does not excuse.
    MistakeNoExcuse,
    /// No infringement was named.
    NoInfringement,
    /// None of those named carries a fee on the facts.
    NoneCharged,
    /// One infringement.
    OneInfringement,
    /// Same or linked processing: one fee.
    OneFee(usize),
    /// Separate: a fee each.
    SeparateFees(usize),
    /// Not said whether linked.
    LinkOpen(usize),
    /// The most that one provision allows.
    ProvisionCeiling(&'static str, Range),
    /// The most that applies.
    Ceiling(Range),
    /// Nothing named carries a fee.
    NoCeiling,
    /// The reading not taken: each with its own ceiling, in this total.
    UnlinkedReading(Vec<Money>, Money),
    /// The linked reading, shown when separate is taken or open.
    LinkedReading(Range),
    /// A lower-tier infringement was marked as the gravest: the wording is open.
    GravestMarkedLower(Money, Money),
    /// The share of turnover against the fixed amount.
    TurnoverShare(Share, Range, Money),
    /// No share of turnover: not an undertaking.
    FixedOnly,
    /// Which classes are arguable.
    ClassesOpen(Vec<Seriousness>),
    /// Two facts or more that leave the lowest class out, as far as each is settled.
    NotLowest(Vec<Circumstance>),
    /// Which classes were chosen.
    ClassesChosen(Vec<Seriousness>),
    /// A circumstance and which way each view in play says it pulls.
    Weighed(Criterion, Circumstance, Vec<(ViewId, Direction)>),
    /// The same for a circumstance that the facts leave possible, and no more.
    WeighedIfSo(Criterion, Circumstance, Vec<(ViewId, Direction)>),
    /// What a criterion is judged on, in a view that reads it so.
    JudgedOn(ViewId, Criterion),
    /// A criterion under which views in play weigh answers that are still missing: these.
    CriterionOpen(Criterion, Vec<Question>),
    /// An answer that no view in play says anything of.
    NotWeighed(Circumstance),
    /// Something answered that nothing in the rules goes by.
    NotRead(Question),
    /// A provision of the same section as one that is not made out: it was not named, and is broken or may be.
    Neighbour(&'static str, Truth),
    /// The share of the ceiling that a class starts from, and the range it gives.
    StartingBand(Seriousness, Share, Share),
    /// The turnover tier's shares.
    SizeTier(Share, Share),
    /// Above the last tier.
    NoSizeStep,
    /// Which tier is open.
    SizeOpen,
    /// Chapter 4.3 does not apply to public bodies.
    SizeNotForPublicBodies,
    /// The method is not for natural persons who are no undertaking.
    MethodNotForPersons,
    /// The same of fault for a natural person: its own.
    OwnFaultSettled(Date),
    /// The method does not apply to this regime.
    NoMethod(Regime),
    /// The method came later than the day assessed.
    Counterfactual(Date),
    /// The authority has a method of its own, set out in this text.
    NationalMethod(Source),
    /// The day assessed is not in the period of that method.
    OutsidePeriod(Option<Date>, Option<Date>),
    /// That method is only for undertakings in cases of this country alone.
    NationalNotFor,
    /// The smallest and the largest class of turnover, and the day rate.
    DayRate(&'static str, &'static str, Range),
    /// What so many day rates come to.
    DayRateTimes(Tier, Severity, Factors, Range),
    /// A category with its articles.
    FineCategory(&'static Category, Vec<&'static str>),
    /// The category of a provision was not read.
    CategoryNotRead(&'static str),
    /// What an infringement repeated within so many years adds.
    RepeatedAdds(Share, u8),
    /// The range of a class.
    ClassRange(Seriousness, Range),
    /// Why the method's amounts mislead for public bodies here.
    PublicBodyCaution(Regime),
    /// The factors that were counted for the starting amount cannot count again.
    CountedOnce,
    /// A fact may weigh more than once here.
    MayCountAgain,
    /// The factors carry no published size.
    NoPublishedSize,
    /// No rule gives the factors a size.
    NoSizeGiven,
    /// Effective, proportionate, dissuasive; never above the ceiling.
    Proportionate,
    /// 6:5: an excuse that does not count.
    ExcuseDoesNotCount(Circumstance),
    /// The same for one that the facts leave possible, and no more.
    ExcuseDoesNotCountIfSo(Circumstance),
    /// 6:5: a ground that may lower or waive.
    ExcuseMayReduce(Circumstance),
    /// 6:5: no ground.
    NoReduction,
    /// 6:5: not said.
    ReductionOpen,
    /// Days from one event to another.
    Elapsed(DateId, DateId, i64),
    /// The case is neither factually nor legally complex.
    SimpleCase,
    /// The authority must reason on processing time, and did or did not.
    TimeReasons(Truth),
    /// Processing time may lower or waive the fee; there is no formula.
    TimeMayReduce,
    /// Processing time is not assessed in the view chosen.
    TimeNotAssessed,
    /// The fee was waived for processing time: it lapses, the breach stands, no reprimand replaces it.
    TimeWaived,
    /// The level before processing time: indicative, never imposed.
    IndicativeLevel(Range),
    /// On the addressee's own appeal the amount may not rise above the one decided.
    NoDetriment(Money),
    /// The fee that the entered judgement comes to.
    FeeComesTo(Range),
    /// Less than this amount is paid on some conditions.
    LessIsPaid(Sum),
    /// What the amounts of these steps are taken off: the amount decided, the fee found, or the starting amount.
    TakenOff(Base, Range),
    /// On these conditions so much is taken off, and what is left where the amount is known.
    Left(Vec<&'static str>, Bound, Share, Option<Range>),
    /// What is given up with it: the message `waived-<key>`.
    GivenUp(&'static str),
    /// What gives the discount is a draft.
    DraftOnly,
    /// A reprimand would be enough, would not be, or that is open.
    ReprimandTest(Truth),
    /// What was said elsewhere that bears on the step.
    Note(&'static str),
    /// The authority of this country leads a case that crosses borders.
    LeadsHere,
    /// It is established outside, and these rules reach it all the same.
    Reached,
    /// The authority of each state is competent there, and none leads.
    EachAuthority,
    /// Wherever the case leads, the authority of its own State is competent: by its body, or by its task.
    OwnAuthority,
    /// A case of local effect may stay with the authority here.
    LocalCase,
    /// Nothing was said of a question, and something is assumed.
    Assumed(ChoiceId),
    /// Of cookies or marketing only the handling of the data is assessed, for these come under another Act; with why that has
    /// no rules here, where it has none.
    OnlyData(Option<Refusal>),
    /// A processor did it: on the controller's behalf, or in a way that is not the controller's.
    ProcessorActed(Circumstance),
    /// Whether national law makes it a fee ground was not read.
    FeeGroundNotRead(&'static str),
    /// Whether and how far public authorities are charged here was not read.
    PublicRuleNotRead,
    /// The rule on public authorities is for these kinds of them alone.
    PublicRuleFor(OptionSet),
    /// The rule on public authorities is not for one who carries on an economic activity with what it did.
    PublicRuleUnlessEconomic,
    /// A public authority is warned first, with a plan: a fee may follow only if that was not carried out in its time.
    WarnedFirst,
    /// Another infringement displaces this one.
    DisplacedBy(&'static str),
    /// A conduct and its infringements.
    Conduct(u8, Vec<&'static str>),
    /// Whether the group's turnover counts rather than the company's own.
    GroupTurnover(Truth),
    /// The presumption of decisive influence, holding or rebutted.
    Presumption(Circumstance),
    /// The maximum if it turns out to be a public authority.
    IfAuthority(Range),
    /// The share of an authority's budget against the amount that is the most.
    BudgetShare(Share, Range, Money),
    /// The least that the law allows.
    Minimum(Range),
    /// The same if it turns out to be an authority with maxima of its own.
    MinimumIfAuthority(Range),
    /// What the starting amount is if it turns out to be an authority with maxima of its own.
    StartIfAuthority(Range),
    /// A decision states another maximum than the law gives.
    StatedOtherwise(Money, Money),
    /// A row that was read in a draft only.
    DraftRow,
    /// Already used for seriousness: it does not count a second time.
    UsedForSeriousness(Criterion, Circumstance),
    /// A test of inability to pay, met or not met by this answer.
    InabilityTest(Circumstance, bool),
    /// A test of inability to pay that is open.
    InabilityOpen(ChoiceId),
    /// What an authority would have charged, and what it charged.
    Lowered(&'static str, Money, Money),
    /// Nothing lowers the fee by a rule of its own.
    NothingMoreLowers,
    /// What may lower a fee after its level was not read.
    LoweringNotRead,
    /// What the expert's figures come to.
    Calculated(Range),
    /// What they come to for one conduct.
    CalculatedConduct(u8, Vec<&'static str>, Range),
    /// One line of the calculation: the share taken, where one was, and what it came to.
    CalculatedLine(Line, Option<Share>, Range),
    /// The sum is held under the maximum.
    HeldAtMaximum(Range),
    /// At a rate, of a day where the law fixes it.
    AtRate(Decimal, Option<Date>, Range),
    /// Rounded to the nearest multiple.
    Rounded(Money, Range),
    /// The decision's own amount differs from what the figures come to.
    DecidedOtherwise(Money, Money),
}

/// What an open condition waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitsFor {
    /// Answers that are missing.
    Answers,
    /// Facts that were answered and are not settled.
    Facts,
    /// Whether something stopped a period, which no question asks.
    Interruption,
    /// When the authority found the breach, which no question asks.
    Discovery,
    /// Of which class the breach is in national law, which no question asks.
    Class,
    /// The law: everything it asks is settled.
    Law,
}

/// Something that was considered and did not decide.
#[derive(Clone, Debug, PartialEq)]
pub struct Considered {
    /// What.
    pub finding: Finding,
    /// Where it is set out.
    pub cite: Citation,
}

/// A step.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Where in the order.
    pub stage: Stage,
    /// What it found.
    pub finding: Finding,
    /// What it rests on.
    pub basis: Basis,
    /// Where the rule stands; empty of mere arithmetic.
    pub cites: Vec<Citation>,
    /// The questions whose answers it used.
    pub inputs: Vec<Question>,
    /// The steps it is made of.
    pub parts: Vec<Step>,
    /// What did not decide.
    pub considered: Vec<Considered>,
}

impl Step {
    /// What arithmetic gives of what was entered: it needs no source.
    pub const fn counted(stage: Stage, finding: Finding) -> Self {
        Self {
            stage,
            finding,
            basis: Basis::Arithmetic,
            cites: Vec::new(),
            inputs: Vec::new(),
            parts: Vec::new(),
            considered: Vec::new(),
        }
    }

    /// A step with a finding and its citation.
    pub fn new(stage: Stage, finding: Finding, basis: Basis, cite: Citation) -> Self {
        Self {
            stage,
            finding,
            basis,
            cites: vec![cite],
            inputs: Vec::new(),
            parts: Vec::new(),
            considered: Vec::new(),
        }
    }

    /// With the questions it used.
    #[must_use]
    pub fn from(mut self, inputs: impl IntoIterator<Item = Question>) -> Self {
        self.inputs.extend(inputs);
        self
    }

    /// With one more citation.
    #[must_use]
    pub fn citing(mut self, cite: Citation) -> Self {
        if !self.cites.contains(&cite) {
            self.cites.push(cite);
        }
        self
    }

    /// With the steps it is made of.
    #[must_use]
    pub fn made_of(mut self, parts: impl IntoIterator<Item = Self>) -> Self {
        self.parts.extend(parts);
        self
    }

    /// With something that did not decide.
    #[must_use]
    pub fn considering(mut self, finding: Finding, cite: Citation) -> Self {
        self.considered.push(Considered { finding, cite });
        self
    }

    /// The step and all below it, top down.
    pub fn walk(&self) -> Vec<&Self> {
        let mut steps = vec![self];
        for part in &self.parts {
            steps.extend(part.walk());
        }
        steps
    }
}
