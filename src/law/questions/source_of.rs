//! The kinds of places where the law makes a question matter.

use crate::law::source::Citation;

/// Where the law makes a question matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceOf {
    /// Nowhere.
    None,
    /// At this place.
    At(Citation),
    /// In the criterion under which a view weighs the answer.
    Criterion,
    /// Where it stands what several infringements cost.
    Several,
    /// Where the legal maximum stands.
    Maximum,
    /// Where the reprimand stands.
    Reprimand,
    /// Where the time bar stands.
    TimeBar,
    /// The same, or else where the time of a case stands, which begins with the notice.
    Notice,
    /// Where the time to appeal stands.
    Appeal,
    /// Where the time to pay stands.
    Payment,
    /// Where the rate stands that the law prescribes.
    OfficialRate,
    /// In the method: the share of the maximum that is started from.
    StartingShare,
    /// In the method: the share by size.
    SizeShare,
    /// In the method: that later steps carry no percentages.
    NoPercentages,
    /// In the method: inability to pay.
    Inability,
    /// In the method: whose turnover is presumed to count.
    Presumption,
    /// In the rule on public authorities: for which of them it is.
    PublicKinds,
    /// In the rule on public authorities: that a warning comes first.
    PublicWarning,
    /// In the rule on public authorities: the share of the budget.
    PublicBudget,
    /// In the method: what goes instead of turnover.
    Funds,
}
