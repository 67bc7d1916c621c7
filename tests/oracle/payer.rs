//! Who pays, on one complete set of answers.

use super::complete::Complete;
use super::law::{BodyRule, Law};
use rust_decimal::Decimal;

/// Who pays.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Payer {
    /// An undertaking, by the turnover that counts.
    Undertaking(Decimal),
    /// Anyone else, with what the method looks at instead of turnover.
    Other(Option<Decimal>),
    /// A natural person who is no undertaking, where the method leaves those out.
    Person,
    /// A public authority where it has maxima of its own, with its budget.
    Authority(Decimal),
    /// A public authority where it pays nothing.
    Nobody,
}

/// Who pays.
pub fn payer(law: &Law, complete: &Complete) -> Payer {
    let other = Payer::Other(law.by_funds.then_some(complete.funds));
    match complete.value("body") {
        "public-authority" => {
            let ruled = law.bodies.are_ruled(complete.value("public-kind"), complete.value("economic"));
            match law.bodies.rule {
                BodyRule::Nothing if ruled => Payer::Nobody,
                BodyRule::UpTo(..) if ruled => Payer::Authority(complete.budget),
                _ if law.authorities_as_undertakings && complete.is("economic", "yes") => {
                    Payer::Undertaking(turnover(complete))
                }
                _ => other,
            }
        }
        "person" if complete.is("economic", "no") && !law.for_persons => Payer::Person,
        "association" | "person" if complete.is("economic", "no") => other,
        _ => Payer::Undertaking(turnover(complete)),
    }
}

/// GDPR 2.8: the undertaking is the economic unit; all or nearly all owned is presumed to be under
/// decisive influence, until that is rebutted.
fn turnover(complete: &Complete) -> Decimal {
    if group_counts(complete) { complete.group } else { complete.turnover }
}

/// Whether it is the group's turnover that counts.
pub fn group_counts(complete: &Complete) -> bool {
    matches!(complete.value("ownership"), "controlled" | "presumed")
}
