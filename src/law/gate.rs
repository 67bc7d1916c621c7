//! The conditions for a fee.

use super::keyed::keyed;

keyed! {
    /// A condition for a fee.
    GateId {
        /// Something stands that carries a fee for this actor.
        FeeGround = "fee-ground",
        /// The act is the controller's.
        Attribution = "attribution",
        /// The law lets a public authority be charged.
        PublicBody = "public-body",
        /// A public authority was warned first, where it has to be.
        Warning = "warning",
        /// The rules cover a breach of that date.
        InForce = "in-force",
        /// Fault, where it is needed.
        Fault = "fault",
        /// Not time-barred.
        TimeBar = "time-bar",
    }
}
