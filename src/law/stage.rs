//! The steps of an assessment, in the order in which a lawyer works.

use super::keyed::keyed;

keyed! {
    /// The steps in the order a lawyer works.
    Stage {
        /// Which rules apply, and who answers.
        Scope = "scope",
        /// Whether a fee can follow at all.
        Gate = "gate",
        /// Several infringements.
        Concurrence = "concurrence",
        /// The legal maximum.
        Ceiling = "ceiling",
        /// How serious it is.
        Seriousness = "seriousness",
        /// Size of the undertaking.
        Size = "size",
        /// The remaining factors.
        Factors = "factors",
        /// Effective, proportionate, dissuasive.
        Proportion = "proportion",
        /// An expert's own figures, worked through.
        Calculation = "calculation",
        /// Reduction, processing time, appeal.
        Procedure = "procedure",
        /// From imposed to paid.
        Payment = "payment",
        /// The answers.
        Outcome = "outcome",
    }
}
