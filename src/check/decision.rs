//! What a decision says, beside the facts. What is `None` is not known of it, and nothing is claimed of that.

use crate::engine::Span;
use crate::law::{ChoiceId, Criterion, Money, Source, keyed};
use jiff::civil::Date;

keyed! {
    /// Whose decision it is.
    By {
        /// The authority's.
        Authority = "authority",
        /// That of a court or a board on appeal.
        Appeal = "appeal",
    }
}

keyed! {
    /// How it treats several infringements (Art. 83(3)).
    Linkage {
        /// As the same or linked processing.
        Linked = "linked",
        /// As separate conduct.
        Separate = "separate",
    }
}

keyed! {
    /// What it finds of fault.
    FaultFound {
        /// Nothing.
        NotSaid = "not-said",
        /// That none is needed.
        Strict = "strict",
        /// That there was none.
        NoFault = "none",
        /// Negligence.
        Negligent = "negligent",
        /// Gross negligence.
        Gross = "gross",
        /// Intent.
        Intentional = "intentional",
    }
}

keyed! {
    /// Whose turnover it takes.
    WhoseTurnover {
        /// The company's own.
        Own = "own",
        /// That of the undertaking, which is the group.
        Undertaking = "undertaking",
    }
}

keyed! {
    /// By which method it comes to its amount.
    MethodUsed {
        /// The published guidelines.
        Guidelines = "guidelines",
        /// The authority's own earlier method.
        National = "national",
    }
}

keyed! {
    /// What it asks for before a breach is the organisation's.
    Attribution {
        /// Nothing more than that it acted.
        Organisation = "organisation",
        /// A natural person who is named, to whom the breach is attributed first.
        PersonRequired = "person-required",
    }
}

keyed! {
    /// Whether it says or does something.
    Said {
        /// It does.
        Said = "said",
        /// It does not.
        NotSaid = "not-said",
    }
}

keyed! {
    /// What decisions count that no question asks of a case. The wording is the message `check-plea-<key>`.
    Plea {
        /// That the party denied the breach or defended itself.
        Defence = "defence",
        /// That it lacked staff or means.
        Resources = "resources",
        /// That it did not know the rules.
        Ignorance = "ignorance",
        /// That the law was broken.
        Infringement = "infringement",
        /// That somebody complained.
        Complaint = "complaint",
    }
}

/// What was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The answer to a question: as the facts have it, or as the decision has it.
    Fact(ChoiceId, Option<u8>),
    /// Something else.
    Plea(Plea),
}

/// A circumstance that it weighed, and the criterion under which it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The criterion.
    pub criterion: Criterion,
    /// The circumstance.
    pub what: What,
}

/// What a decision says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    /// Whose it is.
    pub by: Option<By>,
    /// The amount that it sets; where it is not said, the one in the facts.
    pub amount: Option<Money>,
    /// The amounts of single infringements.
    pub amounts: Vec<(&'static str, Money)>,
    /// The maximum that it names for all.
    pub maximum: Option<Money>,
    /// The maxima that it names for single infringements.
    pub maxima: Vec<(&'static str, Money)>,
    /// The turnover that it took.
    pub base: Option<Money>,
    /// Whose turnover that is.
    pub base_of: Option<WhoseTurnover>,
    /// How it treats several infringements.
    pub linked: Option<Linkage>,
    /// What it finds of fault.
    pub fault: Option<FaultFound>,
    /// What it counts as aggravating.
    pub aggravating: Vec<Counted>,
    /// What it counts as mitigating.
    pub mitigating: Vec<Counted>,
    /// What it looks at and counts neither way.
    pub neutral: Vec<Counted>,
    /// The criteria that it goes through.
    pub criteria: Option<Vec<Criterion>>,
    /// Whether it says that the fee is effective, proportionate and dissuasive.
    pub proportion: Option<Said>,
    /// Whether the party was heard.
    pub heard: Option<Said>,
    /// Whether it weighs a reprimand.
    pub reprimand: Option<Said>,
    /// What it asks for before a breach is the organisation's.
    pub attribution: Option<Attribution>,
    /// By which method it comes to its amount.
    pub method: Option<MethodUsed>,
    /// What it rests on.
    pub relies_on: Vec<Source>,
    /// The last day to pay that it names.
    pub pay_by: Option<Date>,
    /// Whether it tells how less is paid, where the law takes something off.
    pub discount: Option<Said>,
    /// Whether it applies a later law that is milder, where there is one.
    pub milder_law: Option<Said>,
    /// The first day of a law that it applies, where that came later than the Regulation.
    pub law_from: Option<Date>,
    /// How many acts it charges one by one.
    pub acts: Option<u32>,
    /// The days among which an order became binding that it takes as not obeyed.
    pub order_binding: Option<Span<Date>>,
    /// When what was ordered was done.
    pub obeyed_on: Option<Date>,
    /// Whether it says which conduct is the infringement.
    pub conduct: Option<Said>,
    /// Whether the act that opened the case gives reasons for it.
    pub opening: Option<Said>,
    /// Whether it answers what the party brought forward.
    pub pleas: Option<Said>,
    /// The criteria that it puts aside as without influence, and does not say why.
    pub dismissed: Vec<Criterion>,
    /// Its reasons in its own words, which are data and are not read.
    pub reasons: Option<String>,
}

impl Decision {
    /// Everything that it weighed, whichever way.
    pub fn counted(&self) -> impl Iterator<Item = &Counted> {
        self.aggravating.iter().chain(&self.mitigating).chain(&self.neutral)
    }
}
