//! Views: coherent sets of positions that an instance held at a date.

use super::circumstance::Circumstance;
use super::criterion::{Criterion, Direction};
use super::keyed::keyed;
use super::source::{Citation, Figure};
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
        /// The Norwegian Supreme Court in 2021, on fault.
        SupremeCourt2021 = "supreme-court-2021",
        /// Personvernnemnda in 2021, in the Coop Finnmark appeal.
        Personvernnemnda2021 = "personvernnemnda-2021",
        /// Personvernnemnda since 2023: as in 2021, but for what it decided on Grindr.
        Personvernnemnda2023 = "personvernnemnda-2023",
        /// The EDPB in 2023, in Guidelines 04/2022.
        Edpb2023 = "edpb-2023",
        /// The administrative court of appeal in Stockholm since 2022, under the Regulation.
        CourtOfAppeal2022 = "court-of-appeal-2022",
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
    /// The weight of an instance.
    Rank {
        /// Guidance that binds nobody.
        Guidance = "guidance",
        /// The supervisory authority.
        Authority = "authority",
        /// The appeals board.
        Board = "board",
        /// A court.
        Court = "court",
        /// The statute's own words.
        Statute = "statute",
    }
}

keyed! {
    /// Whose view it is.
    Instance {
        /// The statute.
        Statute = "statute",
        /// The Swedish authority.
        Imy = "imy",
        /// The administrative court of appeal in Stockholm.
        CourtOfAppeal = "court-of-appeal",
        /// The Norwegian authority.
        Datatilsynet = "datatilsynet",
        /// The Norwegian appeals board.
        Personvernnemnda = "personvernnemnda",
        /// The Norwegian Supreme Court.
        SupremeCourt = "supreme-court",
        /// The European Data Protection Board, which decides no appeals.
        Edpb = "edpb",
        /// The authority of the United Kingdom.
        Ico = "ico",
    }
}

impl Instance {
    /// Its weight.
    pub const fn rank(self) -> Rank {
        match self {
            Self::Statute => Rank::Statute,
            Self::Imy | Self::Datatilsynet | Self::Ico => Rank::Authority,
            Self::CourtOfAppeal | Self::SupremeCourt => Rank::Court,
            Self::Personvernnemnda => Rank::Board,
            Self::Edpb => Rank::Guidance,
        }
    }

    /// The instance that its decisions go to, where views of one are held here.
    pub const fn next(self) -> Option<Self> {
        match self {
            Self::Imy => Some(Self::CourtOfAppeal),
            Self::Datatilsynet => Some(Self::Personvernnemnda),
            Self::Personvernnemnda => Some(Self::SupremeCourt),
            Self::Statute | Self::CourtOfAppeal | Self::SupremeCourt | Self::Edpb | Self::Ico => None,
        }
    }

    /// Whether it decides over another.
    pub fn is_over(self, other: Self) -> bool {
        other.next().is_some_and(|next| next == self || self.is_over(next))
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
        /// Intent makes it graver.
        IntentRaises = "intent-raises",
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

impl Stance {
    /// Whether something is decided by it.
    pub fn decides(self) -> bool {
        self != Self::NotAssessed
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
    /// From when something else was decided on the point, and where; `None` as long as the view stands.
    pub until: Option<&'static Figure<Date>>,
}

impl Position {
    /// What is held on a point, and where that is said.
    pub const fn new(point: Point, stance: Stance, cite: Citation) -> Self {
        Self { point, stance, cite, until: None }
    }

    /// The same, until something else was decided.
    #[must_use]
    pub const fn until(self, displaced: &'static Figure<Date>) -> Self {
        Self { until: Some(displaced), ..self }
    }

    /// Whether it stands on a day: it could be known, and nothing else had been decided.
    pub fn stands_on(&self, day: Date) -> bool {
        stands_on(self.cite, self.until, day)
    }
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
    /// From when it was read otherwise, and where; `None` as long as the view stands.
    pub until: Option<&'static Figure<Date>>,
}

impl Reading {
    /// A circumstance, the criterion it is weighed under, which way it pulls, and where that is said.
    pub const fn new(when: Circumstance, criterion: Criterion, direction: Direction, cite: Citation) -> Self {
        Self { when, criterion, direction, counts_for: CountsFor::Both, cite, until: None }
    }

    /// The same where the instance weighs it for the amount only.
    #[must_use]
    pub const fn for_the_amount(self) -> Self {
        Self { counts_for: CountsFor::Amount, ..self }
    }

    /// The same, until it was read otherwise.
    #[must_use]
    pub const fn until(self, displaced: &'static Figure<Date>) -> Self {
        Self { until: Some(displaced), ..self }
    }

    /// Whether it stands on a day: it could be known, and nothing else had been decided.
    pub fn stands_on(&self, day: Date) -> bool {
        stands_on(self.cite, self.until, day)
    }
}

fn stands_on(cite: Citation, until: Option<&'static Figure<Date>>, day: Date) -> bool {
    cite.is_known_on(day) && until.is_none_or(|displaced| day < displaced.value)
}

keyed! {
    /// How a view ended. Its wording is the message `ended-<key>`.
    Ending {
        /// The decision that it rests on was set aside.
        SetAside = "set-aside",
        /// The same instance decided otherwise on some points, and holds a later view.
        GivenUp = "given-up",
    }
}

/// The end of a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// The first day on which it was not held any more, and where what ended it stands.
    pub by: Figure<Date>,
    /// How.
    pub how: Ending,
}

/// A view with its positions and readings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct View {
    /// Which one.
    pub id: ViewId,
    /// Whose it is.
    pub instance: Instance,
    /// From when it was held.
    pub held: Date,
    /// Its end; `None` of one that is held still.
    pub ended: Option<Ended>,
    /// Positions.
    pub positions: &'static [Position],
    /// Readings.
    pub readings: &'static [Reading],
}

impl View {
    /// What the view holds on a point, on a day.
    pub fn on(&self, point: Point, day: Date) -> Option<&'static Position> {
        self.positions.iter().find(|position| position.point == point && position.stands_on(day))
    }

    /// What it reads on a day.
    pub fn readings_on(&self, day: Date) -> impl Iterator<Item = &'static Reading> {
        self.readings.iter().filter(move |reading| reading.stands_on(day))
    }

    /// Whether it had been taken by a day, whatever became of it.
    pub fn was_taken_by(&self, day: Date) -> bool {
        self.held <= day
    }

    /// Whether it is held on a day.
    pub fn is_held_on(&self, day: Date) -> bool {
        self.was_taken_by(day) && self.ended_by(day).is_none()
    }

    /// Its end, where that had come by a day.
    pub fn ended_by(&self, day: Date) -> Option<Ended> {
        self.ended.filter(|ended| ended.by.value <= day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Regime;

    #[test]
    fn who_decides_over_whom() {
        assert!(Instance::SupremeCourt.is_over(Instance::Datatilsynet));
        assert!(Instance::Personvernnemnda.is_over(Instance::Datatilsynet));
        assert!(!Instance::Datatilsynet.is_over(Instance::Personvernnemnda));
        assert!(!Instance::Personvernnemnda.is_over(Instance::Edpb));
        assert!(!Instance::CourtOfAppeal.is_over(Instance::Datatilsynet));
    }

    /// Whether what one view decides takes the place of what another does: that of the same instance and later, or
    /// that of one above it.
    fn displaces(one: &View, other: &View) -> bool {
        one.instance.is_over(other.instance) || (one.instance == other.instance && one.held > other.held)
    }

    /// The first day on which something is not held any more.
    fn end(view: &View, until: Option<&'static Figure<Date>>) -> Date {
        let ends = [until.map(|displaced| displaced.value), view.ended.map(|ended| ended.by.value)];
        ends.into_iter().flatten().min().unwrap_or(Date::MAX)
    }

    /// From when what is cited in a view is held in it.
    fn beginning(view: &View, cite: Citation) -> Date {
        cite.known_from().map_or(view.held, |known| known.max(view.held))
    }

    #[test]
    fn a_higher_or_later_word_of_a_line_of_instances_ends_the_lower_or_earlier_one() {
        for regime in Regime::ALL {
            for view in regime.views() {
                for over in regime.views().iter().filter(|over| displaces(over, view)) {
                    for held in view.positions {
                        let decided = over.positions.iter().filter(|other| other.point == held.point);
                        let contrary =
                            decided.filter(|other| other.stance.decides() && other.stance != held.stance);
                        for other in contrary {
                            let last = beginning(over, other.cite).max(view.held);
                            assert!(end(view, held.until) <= last, "{}: {:?}", view.id.key(), held.point);
                        }
                    }
                    for read in view.readings {
                        let decided = over.readings.iter().filter(|other| other.when == read.when);
                        let contrary = decided.filter(|other| {
                            other.direction != Direction::NotAssessed && other.direction != read.direction
                        });
                        for other in contrary {
                            let last = beginning(over, other.cite).max(view.held);
                            assert!(end(view, read.until) <= last, "{}: {:?}", view.id.key(), read.when);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn nothing_is_given_up_that_nobody_decided_otherwise() {
        for regime in Regime::ALL {
            for view in regime.views() {
                let over = || regime.views().iter().filter(|over| displaces(over, view));
                for held in view.positions.iter().filter(|held| held.until.is_some()) {
                    let decided =
                        over().any(|over| over.positions.iter().any(|other| other.point == held.point));
                    assert!(decided, "{}: {:?}", view.id.key(), held.point);
                }
                for read in view.readings.iter().filter(|read| read.until.is_some()) {
                    let decided =
                        over().any(|over| over.readings.iter().any(|other| other.when == read.when));
                    assert!(decided, "{}: {:?}", view.id.key(), read.when);
                }
            }
        }
    }

    #[test]
    fn a_view_on_a_decision_that_was_set_aside_ended_with_it() {
        for view in Regime::ALL.iter().flat_map(|regime| regime.views()) {
            let rests =
                view.positions.iter().map(|held| held.cite).chain(view.readings.iter().map(|read| read.cite));
            for by in rests.filter_map(|cite| cite.source.set_aside()) {
                assert_eq!(view.ended, Some(Ended { by, how: Ending::SetAside }), "{}", view.id.key());
            }
        }
    }
}
