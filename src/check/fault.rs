//! What may be wrong with a decision.

use super::decision::Plea;
use crate::engine::Range;
use crate::law::due_process::Owed;
use crate::law::{ChoiceId, Citation, Criterion, Money, Question, Source, keyed};
use jiff::civil::Date;

keyed! {
    /// What a fault is worth, the gravest first. The wording is the message `check-weight-<key>`.
    Weight {
        /// A ground for annulling the fee.
        Void = "void",
        /// A ground for changing the amount.
        Cut = "cut",
        /// An error of procedure. Whether the fee falls for it was not read.
        Procedure = "procedure",
        /// A flaw in its reasons or content.
        Reasons = "reasons",
        /// It is no error of law, but far from what others decide.
        Practice = "practice",
    }
}

macro_rules! codes {
    ($($weight:ident { $($(#[$doc:meta])* $name:ident = $key:literal,)+ })+) => {
        keyed! {
            /// A kind of fault. The wording is the message `check-<key>`.
            Code { $($($(#[$doc])* $name = $key,)+)+ }
        }

        impl Code {
            /// What it is worth, unless the law that was read makes more of it.
            const fn weight(self) -> Weight {
                match self { $($(Self::$name => Weight::$weight,)+)+ }
            }
        }
    };
}

codes! {
    Void {
        /// No fee can follow under the law that applies.
        NoFineHere = "no-fine-here",
        /// A provision that is no fee ground.
        NoGround = "no-ground",
        /// A provision of rules that do not apply.
        OtherLaw = "other-law",
        /// A provision that binds others than the one charged.
        WrongAddressee = "wrong-addressee",
        /// A provision that was not law on the days of the breach.
        NotInForce = "not-in-force",
        /// A provision that is not broken on its elements.
        NotMadeOut = "not-made-out",
        /// The act is not the organisation's.
        NotAttributed = "not-attributed",
        /// A public body that cannot be charged.
        Exempt = "exempt",
        /// A public body that had to be warned first.
        NoWarning = "no-warning",
        /// The time within which a fee can be decided is over.
        TimeBarred = "time-barred",
        /// Neither intent nor negligence.
        NoFault = "no-fault",
        /// Neither intent nor negligence is found, though one of them is needed.
        FaultNotFound = "fault-not-found",
        /// A natural person is asked for to whom the breach is attributed first.
        PersonRequired = "person-required",
        /// A law that came after the breach.
        LawCameLater = "law-came-later",
    }
    Cut {
        /// More than the law allows.
        AboveMaximum = "above-maximum",
        /// Together more than the gravest infringement allows.
        SumAboveGravest = "sum-above-gravest",
        /// Less than the law allows.
        BelowMinimum = "below-minimum",
        /// In a currency that fees are not charged in.
        OtherCurrency = "other-currency",
        /// The maximum named is not the law's.
        MaximumMisstated = "maximum-misstated",
        /// The turnover taken is not the one that counts.
        WrongTurnover = "wrong-turnover",
        /// The turnover is for another year than the one before the decision.
        WrongYear = "wrong-year",
        /// Not the rate that the law prescribes.
        WrongRate = "wrong-rate",
        /// The same or linked processing, treated as separate.
        SeparateThoughLinked = "separate-though-linked",
        /// Separate conduct, treated as linked.
        LinkedThoughSeparate = "linked-though-separate",
        /// The figures do not come to the amount.
        DoesNotAddUp = "does-not-add-up",
        /// A graver fault than the facts show.
        FaultTooGrave = "fault-too-grave",
        /// One circumstance counted more than once.
        CountedTwice = "counted-twice",
        /// What makes the infringement, counted again as aggravating.
        ElementCounted = "element-counted",
        /// Counted against the one who is to pay, though it was not shown.
        NotShown = "not-shown",
        /// A ground that does not count.
        GroundNotAllowed = "ground-not-allowed",
        /// A higher amount on the appeal of the one who is to pay.
        WorseOnAppeal = "worse-on-appeal",
        /// What was ordered was done before the order became binding.
        OrderNotBinding = "order-not-binding",
        /// Of several acts that are charged one by one, the oldest are too old.
        PartlyBarred = "partly-barred",
        /// The later law is milder, and was not applied.
        MilderLaw = "milder-law",
    }
    Procedure {
        /// The one who is to pay was not heard.
        NotHeard = "not-heard",
        /// The time that the authority has for a case was over.
        DecidedLate = "decided-late",
        /// The case was opened without the reasons that the law asks for.
        OpeningUnreasoned = "opening-unreasoned",
    }
    Reasons {
        /// What was done that breaks the law is not said.
        ConductUnsaid = "conduct-unsaid",
        /// What the one who is to pay brought forward is not answered.
        PleasUnanswered = "pleas-unanswered",
        /// A criterion of the law that bears on the case is put aside without reasons.
        CriterionDismissed = "criterion-dismissed",
        /// A criterion of the law that bears on the case was not gone through.
        CriterionUnread = "criterion-unread",
        /// Counted the other way than it is read.
        WrongDirection = "wrong-direction",
        /// A criterion that is not in the list of the law that applies.
        CriterionOfAnotherLaw = "criterion-of-another-law",
        /// Whether a reprimand would do was not asked.
        ReprimandUnweighed = "reprimand-unweighed",
        /// No reasons on the processing time.
        TimeUnweighed = "time-unweighed",
        /// Whether it is effective, proportionate and dissuasive is not said.
        ProportionUnsaid = "proportion-unsaid",
        /// The class of seriousness is not arguable on the facts.
        ClassNotArguable = "class-not-arguable",
        /// The starting amount lies outside the band of its class.
        OutsideBand = "outside-band",
        /// The adjustment for turnover lies outside its tier.
        OutsideTier = "outside-tier",
        /// A method that did not hold on the day.
        MethodNotInForce = "method-not-in-force",
        /// It rests on a decision that had been set aside.
        ReliesOnSetAside = "relies-on-set-aside",
        /// It rests on what came later.
        ReliesOnLater = "relies-on-later",
        /// The day named as the last to appeal comes too early.
        AppealShort = "appeal-short",
        /// The day named as the last to pay comes too early.
        PayShort = "pay-short",
        /// It does not tell how less is paid.
        DiscountUntold = "discount-untold",
        /// Dates that cannot be right together.
        DatesOutOfOrder = "dates-out-of-order",
    }
    Practice {
        /// Far above what is decided in such cases.
        FarAbove = "far-above",
        /// Far below it.
        FarBelow = "far-below",
        /// Among the highest, for what is among the least grave.
        HighForItsGravity = "high-for-its-gravity",
    }
}

/// What a fault is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A provision.
    Provision(&'static str),
    /// A criterion.
    Criterion(Criterion),
    /// A circumstance.
    Fact(ChoiceId),
    /// What the decision counted that is no circumstance asked of a case.
    Plea(Plea),
    /// An amount in the decision.
    Said(Money),
    /// What the law, the facts or the decision's own figures make of it.
    Found(Range),
    /// A day in the decision.
    Named(Date),
    /// The last day by the law.
    LastDay(Date),
    /// A source that the decision rests on.
    Source(Source),
}

/// A fault, or what may be one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Which.
    pub code: Code,
    /// What it is worth.
    pub weight: Weight,
    /// Where it stands that it is one.
    pub cites: Vec<Citation>,
    /// What it is about.
    pub about: Vec<Part>,
    /// The questions on which it hangs; none where it is certain.
    pub hangs_on: Vec<Question>,
}

impl Fault {
    /// A fault, and where it stands that it is one.
    pub(super) fn of(code: Code, cite: Citation) -> Self {
        Self { code, weight: code.weight(), cites: vec![cite], about: Vec::new(), hangs_on: Vec::new() }
    }

    /// Of what is owed: a ground for annulling the fee where it was read that none can stand without it.
    pub(super) fn owed(code: Code, owed: Owed, cite: Citation) -> Self {
        let fault = Self::of(code, cite);
        if owed.or_void { Self { weight: Weight::Void, ..fault } } else { fault }
    }

    /// The same resting on more.
    #[must_use]
    pub(super) fn citing(mut self, cites: impl IntoIterator<Item = Citation>) -> Self {
        for cite in cites {
            if !self.cites.contains(&cite) {
                self.cites.push(cite);
            }
        }
        self
    }

    /// The same about something.
    #[must_use]
    pub(super) fn about(mut self, parts: impl IntoIterator<Item = Part>) -> Self {
        self.about.extend(parts);
        self
    }

    /// The same as long as these questions are open.
    #[must_use]
    pub(super) fn hanging_on(mut self, questions: impl IntoIterator<Item = Question>) -> Self {
        self.hangs_on.extend(questions);
        self
    }

    /// Whether the facts settle it.
    pub const fn is_certain(&self) -> bool {
        self.hangs_on.is_empty()
    }

    /// The same with what is authority on a day; `None` where nothing is.
    pub(super) fn on(mut self, day: Date) -> Option<Self> {
        self.cites.retain(|cite| cite.is_authority_on(day));
        (!self.cites.is_empty()).then_some(self)
    }
}
