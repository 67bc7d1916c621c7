//! What rules may have, for which questions are asked.

use crate::law::methods::method::OtherSize;
use crate::law::procedure::{AppealFrom, LapseFrom, PaymentFrom};
use crate::law::rules::{AdjustmentRule, Rules};

/// Something that rules may have, for which questions are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// The tiers of Art. 83.
    Tiers,
    /// Ceilings in another currency than that of the fee.
    Conversion,
    /// A method for the starting amount.
    Method,
    /// A method that goes by funds where there is no turnover.
    Funds,
    /// Fault as a condition.
    Fault,
    /// Fault for what others did with the data afterwards.
    Onward,
    /// A reprimand in the place of a fee.
    Reprimand,
    /// Reduction for what is excusable or unreasonable.
    Reduction,
    /// Processing time as a reason to lower the fee.
    ProcessingTime,
    /// The gravest infringement left open.
    GravestOpen,
    /// Public authorities that pay like others, by turnover where they carry on an economic activity.
    AuthoritiesAsUndertakings,
    /// A rule that goes by when a breach began: a time bar that does, or a provision with days of its own.
    BreachStart,
    /// A time in which to appeal.
    Appeal,
    /// The same, counted from when the decision was received.
    AppealFromReceipt,
    /// A time that runs from when a decision is final.
    Finality,
    /// A rule that is for some kinds of public body alone.
    PublicKinds,
    /// A warning that has to come first.
    WarningFirst,
    /// Maxima of public authorities that are a share of their budget.
    Budget,
    /// Fines like those that the model is made of.
    Model,
    /// A time in which a case that was opened has to be decided.
    CaseTime,
}

impl Feature {
    /// Whether the rules have it.
    pub fn is_in(self, rules: &Rules) -> bool {
        match self {
            Self::Tiers => rules.tiers.is_some(),
            Self::Conversion => {
                rules.tiers.is_some_and(|[lower, _]| lower.fixed.value.currency != rules.fee_currency)
            }
            Self::Method => rules.method.is_some(),
            Self::Funds => rules.method.is_some_and(|method| matches!(method.others, OtherSize::Funds(_))),
            Self::Fault => rules.fault.is_some(),
            Self::Onward => rules.onward.is_some(),
            Self::Reprimand => rules.reprimand.is_some(),
            Self::Reduction => matches!(rules.adjustment, AdjustmentRule::Reduction(_)),
            Self::ProcessingTime => rules.processing_time().is_some(),
            Self::GravestOpen => rules.gravest_open.is_some(),
            Self::AuthoritiesAsUndertakings => rules.authorities_as_undertakings().is_some(),
            Self::BreachStart => {
                let mut provisions = rules.provisions.iter().chain(rules.own_provisions);
                rules.procedure.time_bar.is_some_and(|bar| bar.goes_by_the_first_day())
                    || provisions
                        .any(|provision| provision.in_force.is_some_and(|days| days.value.until.is_some()))
            }
            Self::Appeal => rules.procedure.appeal.is_some(),
            Self::AppealFromReceipt => {
                rules.procedure.appeal.is_some() && rules.procedure.appeal_from != AppealFrom::Sending
            }
            Self::Finality => {
                let procedure = &rules.procedure;
                procedure.payment.is_some() && procedure.payment_from == PaymentFrom::Final
                    || procedure.lapse.is_some() && procedure.lapse_from == LapseFrom::Final
            }
            Self::PublicKinds => rules.public_bodies.only.is_some(),
            Self::WarningFirst => rules.public_bodies.after_warning.is_some(),
            Self::Budget => rules.public_bodies.of_budget().is_some(),
            Self::Model => rules.comparison.by_model,
            Self::CaseTime => rules.procedure.case_time.is_some(),
        }
    }
}
