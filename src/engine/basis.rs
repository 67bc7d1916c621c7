//! What a statement rests on.

use crate::law::keyed;

keyed! {
    /// What a step of the explanation, or an answer, rests on.
    Basis {
        /// Statute or a judgment that settles it.
        Law = "law",
        /// Published guidance.
        Guidance = "guidance",
        /// A draft, which is not in force.
        Draft = "draft",
        /// Decisions.
        Practice = "practice",
        /// Positions that instances hold, and may differ on.
        View = "view",
        /// Judgement that was entered.
        Judgement = "judgement",
        /// Arithmetic on what was entered, which needs no source.
        Arithmetic = "arithmetic",
        /// A convention of this tool.
        Convention = "convention",
    }
}
