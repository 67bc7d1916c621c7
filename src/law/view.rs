//! Views: coherent sets of positions that an instance held at a date.

use super::circumstance::Circumstance;
use super::criterion::{Criterion, Direction};
use super::keyed::keyed;
use super::source::Citation;
use jiff::civil::Date;

keyed! {
    /// A view. Its name is the message `view-<key>`.
    ViewId {
        /// The Criminal Data Act by its own words.
        CriminalDataAct = "criminal-data-act",
        /// IMY in 2021, in the Police decision.
        Imy2021 = "imy-2021",
        /// IMY in 2022, in the Customs decision.
        Imy2022 = "imy-2022",
        /// Datatilsynet in 2020, in the Coop Finnmark decision.
        Datatilsynet2020 = "datatilsynet-2020",
        /// Personvernnemnda in 2021, in the Coop Finnmark appeal.
        Personvernnemnda2021 = "personvernnemnda-2021",
        /// The EDPB in 2023, in Guidelines 04/2022.
        Edpb2023 = "edpb-2023",
        /// IMY in 2024, in its decisions under the Regulation.
        Imy2024 = "imy-2024",
        /// The ICO in 2024, in its fining guidance.
        Ico2024 = "ico-2024",
    }
}

impl ViewId {
    /// The view with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|view| view.key() == key)
    }
}

keyed! {
    /// Whose view it is; a later rank decides over an earlier one.
    Rank {
        /// Guidance that binds nobody.
        Guidance = "guidance",
        /// The supervisory authority.
        Authority = "authority",
        /// The appeals board.
        Board = "board",
        /// The statute's own words.
        Statute = "statute",
    }
}

keyed! {
    /// A point on which instances hold positions. Its wording is the message `point-<key>`.
    Point {
        /// Whether fault is needed.
        Fault = "fault",
        /// What fault means for the level.
        FaultLevel = "fault-level",
        /// What it means that no harm came of it.
        NoHarm = "no-harm",
        /// How the number of people is read.
        Numbers = "numbers",
        /// What a self-report is worth.
        SelfReport = "self-report",
        /// What guidelines and training are worth.
        Guidelines = "guidelines",
        /// What breaking one's own rules means.
        OwnRules = "own-rules",
        /// How much children's age matters.
        Children = "children",
        /// What financial means are used for.
        Means = "means",
        /// What breaking the principle of lawfulness means for seriousness.
        Principle = "principle",
        /// Why a copy on a private device matters.
        Medium = "medium",
        /// Whether one fact may weigh more than once.
        SameFact = "same-fact",
        /// What the processing time does.
        Time = "time",
        /// What the European guidelines are worth as a source.
        GuidelinesWeight = "guidelines-weight",
        /// Whether an earlier, lower fee is a comparison.
        Comparison = "comparison",
        /// What the fees of authorities in other states are worth.
        OtherAuthorities = "other-authorities",
        /// What prevention asks for.
        Prevention = "prevention",
        /// How much is asked of a body with great powers and sensitive data.
        Care = "care",
        /// What it means that several rules were broken.
        Plurality = "plurality",
        /// What access to a mass of data is in itself.
        MassAccess = "mass-access",
        /// Whether matching with data gathered without limit can be absolutely necessary.
        MassMatching = "mass-matching",
    }
}

keyed! {
    /// What an instance holds on a point. Its wording is the message `stance-<key>`.
    Stance {
        /// Fault is no condition.
        FaultNotNeeded = "fault-not-needed",
        /// At least negligence by someone acting for the enterprise is a condition.
        NegligenceNeeded = "negligence-needed",
        /// Fault is weighed, and is no condition.
        FaultWeighed = "fault-weighed",
        /// Gross fault raises the level.
        FaultRaises = "fault-raises",
        /// That the condition is met does not make it serious.
        FaultOnlyCondition = "fault-only-condition",
        /// Intent raises, negligence is at best neutral.
        NegligenceNeutral = "negligence-neutral",
        /// The risk of harm is enough.
        RiskIsEnough = "risk-is-enough",
        /// What could have happened raises seriousness.
        PotentialHarmRaises = "potential-harm-raises",
        /// That nothing happened lowers seriousness.
        NoHarmLowers = "no-harm-lowers",
        /// People used and people reachable are counted apart.
        TwoCounts = "two-counts",
        /// A small number carries no weight.
        FewNoWeight = "few-no-weight",
        /// A small number lowers seriousness.
        FewLowers = "few-lowers",
        /// People concretely or potentially affected count.
        PotentialCounts = "potential-counts",
        /// Reporting is a duty, so neutral.
        ReportNeutral = "report-neutral",
        /// Reporting mitigates, more so when discovery was unlikely.
        ReportMitigates = "report-mitigates",
        /// The statute does not list it.
        NotListed = "not-listed",
        /// Neutral unless shown to be clear and trained.
        GuidelinesNeutral = "guidelines-neutral",
        /// They made a quick reaction possible, so they mitigate.
        GuidelinesMitigate = "guidelines-mitigate",
        /// They must reach everyone, and that must be shown.
        MustReachEveryone = "must-reach-everyone",
        /// Rules brought in afterwards mitigate.
        LaterRulesMitigate = "later-rules-mitigate",
        /// A high bar: usually neutral or aggravating.
        HighBar = "high-bar",
        /// Breaking one's own rules raises seriousness.
        OwnRulesRaise = "own-rules-raise",
        /// Breaking one's own rules is not used that way.
        OwnRulesNotUsed = "own-rules-not-used",
        /// Children weigh heavily at every age under 18.
        ChildrenFull = "children-full",
        /// Children weigh more the younger they are.
        ChildrenByAge = "children-by-age",
        /// Strong finances call for a higher fee.
        MeansRaise = "means-raise",
        /// Finances are not used.
        MeansNotUsed = "means-not-used",
        /// Size is dealt with in the starting amount.
        MeansInStart = "means-in-start",
        /// It raises seriousness.
        PrincipleRaises = "principle-raises",
        /// It does not by itself raise seriousness.
        PrincipleNotUsed = "principle-not-used",
        /// Because cloud storage makes it easy to lose track.
        CloudStorage = "cloud-storage",
        /// Because it is a medium outside the controller's control.
        OutsideControl = "outside-control",
        /// A fact may weigh more than once.
        MoreThanOnce = "more-than-once",
        /// Each fact weighs once only.
        OnceOnly = "once-only",
        /// Not assessed.
        NotAssessed = "not-assessed",
        /// Must be assessed, and may lower or waive the fee.
        TimeMustBeAssessed = "time-must-be-assessed",
        /// Pleaded, and refused as a reason to lower the fee.
        TimeRefused = "time-refused",
        /// No rule.
        NoRule = "no-rule",
        /// Followed.
        GuidanceFollowed = "guidance-followed",
        /// Useful, but of limited weight.
        GuidanceLimited = "guidance-limited",
        /// The fee must be higher than there.
        HigherThanThere = "higher-than-there",
        /// More serious, but set under old levels: not directly comparable.
        NotComparable = "not-comparable",
        /// They carry no weight: each rests on its own facts.
        NoWeight = "no-weight",
        /// It asks that finding out, repairing and reporting are rewarded.
        PreventionRewards = "prevention-rewards",
        /// It asks for a fee that is felt.
        PreventionNeedsMore = "prevention-needs-more",
        /// More is asked of it than of others.
        MoreIsAsked = "more-is-asked",
        /// That it failed in several respects stands first among the reasons.
        SeveralCounted = "several-counted",
        /// An intrusion of its own, whether or not anyone was harmed.
        IntrusionOfItsOwn = "intrusion-of-its-own",
        /// Hardly ever.
        HardlyEver = "hardly-ever",
    }
}

/// A position on a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The point.
    pub point: Point,
    /// What is held.
    pub stance: Stance,
    /// Where it was said.
    pub cite: Citation,
}

keyed! {
    /// For which of the two questions of a fee a circumstance counts.
    CountsFor {
        /// Whether there is one, and how much.
        Both = "both",
        /// How much only.
        Amount = "amount",
    }
}

/// Which way an instance says that a circumstance pulls, and under which criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The circumstance.
    pub when: Circumstance,
    /// The criterion it was weighed under.
    pub criterion: Criterion,
    /// Which way.
    pub direction: Direction,
    /// For which of the two questions.
    pub counts_for: CountsFor,
    /// Where it was said.
    pub cite: Citation,
}

impl Reading {
    /// A circumstance, the criterion it is weighed under, which way it pulls, and where that is said.
    pub const fn new(when: Circumstance, criterion: Criterion, direction: Direction, cite: Citation) -> Self {
        Self { when, criterion, direction, counts_for: CountsFor::Both, cite }
    }

    /// The same where the instance weighs it for the amount only.
    #[must_use]
    pub const fn for_the_amount(self) -> Self {
        Self { counts_for: CountsFor::Amount, ..self }
    }
}

/// A view with its positions and readings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct View {
    /// Which one.
    pub id: ViewId,
    /// From when it was held.
    pub held: Date,
    /// Whose it is.
    pub rank: Rank,
    /// Positions.
    pub positions: &'static [Position],
    /// Readings.
    pub readings: &'static [Reading],
}

impl View {
    /// What the view holds on a point.
    pub fn on(&self, point: Point) -> Option<&'static Position> {
        self.positions.iter().find(|position| position.point == point)
    }
}
