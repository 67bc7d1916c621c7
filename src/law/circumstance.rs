//! The distinctions that the rules draw: every question with a closed list of answers.
//!
//! The options of a question that bears on responsibility run from the best for the controller to
//! the worst. A rule on who bears the doubt then needs no list of its own: doubt against the
//! controller takes the last option, doubt for it the first.

/// A question with a closed list of answers, as a type of its own.
pub trait Choice: Copy + Eq + 'static {
    /// The question.
    const ID: ChoiceId;
    /// Its options in their order.
    const ALL: &'static [Self];

    /// Position among the options.
    fn index(self) -> u8;

    /// This option as an untyped circumstance.
    fn circumstance(self) -> Circumstance {
        Circumstance { question: Self::ID, option: self.index() }
    }
}

/// One option of one question, whatever its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Circumstance {
    /// The question.
    pub question: ChoiceId,
    /// Position among its options.
    pub option: u8,
}

impl Circumstance {
    /// Stable key of the option, unique in its question.
    pub fn key(self) -> &'static str {
        self.question.options().get(usize::from(self.option)).copied().unwrap_or_default()
    }
}

macro_rules! circumstances {
    ($($(#[$doc:meta])* $name:ident = $key:literal { $($(#[$option_doc:meta])* $option:ident = $option_key:literal),+ $(,)? })+) => {
        /// A question with a closed list of answers.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum ChoiceId { $($(#[$doc])* $name),+ }

        impl ChoiceId {
            /// Every such question.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Stable key, used in case files, links and messages.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key),+ }
            }

            /// Keys of the options in their order.
            pub const fn options(self) -> &'static [&'static str] {
                match self { $(Self::$name => &[$($option_key),+]),+ }
            }

            /// Each option, in their order.
            pub fn circumstances(self) -> impl Iterator<Item = Circumstance> {
                (u8::MIN..).take(self.options().len()).map(move |option| Circumstance { question: self, option })
            }
        }

        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
            pub enum $name { $($(#[$option_doc])* $option),+ }

            impl Choice for $name {
                const ID: ChoiceId = ChoiceId::$name;
                const ALL: &'static [Self] = &[$(Self::$option),+];

                fn index(self) -> u8 { self as u8 }
            }

            impl $name {
                /// The option as a constant circumstance, for tables.
                pub const fn is(self) -> Circumstance {
                    Circumstance { question: ChoiceId::$name, option: self as u8 }
                }
            }
        )+
    };
}

/// The questions, of which the two on places share one list: the states, and the EEA without a particular one.
macro_rules! with_states {
    (
        [$($states:tt)*]
        $(#[$country:meta])* Country = $country_key:literal { states, $($elsewhere:tt)* }
        $(#[$people_in:meta])* PeopleIn = $people_in_key:literal { states, }
        $($others:tt)*
    ) => {
        circumstances! {
            $(#[$country])* Country = $country_key { $($states)* $($elsewhere)* }
            $(#[$people_in])* PeopleIn = $people_in_key { $($states)* }
            $($others)*
        }
    };
}

with_states! {
    [
        /// Sweden.
        Sweden = "sweden",
        /// Norway.
        Norway = "norway",
        /// Denmark.
        Denmark = "denmark",
        /// Finland.
        Finland = "finland",
        /// Iceland.
        Iceland = "iceland",
        /// Austria.
        Austria = "austria",
        /// Belgium.
        Belgium = "belgium",
        /// Bulgaria.
        Bulgaria = "bulgaria",
        /// Croatia.
        Croatia = "croatia",
        /// Cyprus.
        Cyprus = "cyprus",
        /// Czechia.
        Czechia = "czechia",
        /// Estonia.
        Estonia = "estonia",
        /// France.
        France = "france",
        /// Germany.
        Germany = "germany",
        /// Greece.
        Greece = "greece",
        /// Hungary.
        Hungary = "hungary",
        /// Ireland.
        Ireland = "ireland",
        /// Italy.
        Italy = "italy",
        /// Latvia.
        Latvia = "latvia",
        /// Liechtenstein.
        Liechtenstein = "liechtenstein",
        /// Lithuania.
        Lithuania = "lithuania",
        /// Luxembourg.
        Luxembourg = "luxembourg",
        /// Malta.
        Malta = "malta",
        /// Netherlands.
        Netherlands = "netherlands",
        /// Poland.
        Poland = "poland",
        /// Portugal.
        Portugal = "portugal",
        /// Romania.
        Romania = "romania",
        /// Slovakia.
        Slovakia = "slovakia",
        /// Slovenia.
        Slovenia = "slovenia",
        /// Spain.
        Spain = "spain",
        /// The United Kingdom.
        UnitedKingdom = "united-kingdom",
        /// The European Economic Area without a particular state: what is the same everywhere in it.
        Eea = "eea",
    ]
    /// Where the one who answers for the processing is established; across borders, mainly.
    Country = "country" {
        states,
        /// No country: an institution or body of the Union, with a Regulation and a supervisor of its own.
        Institutions = "institutions",
        /// Switzerland.
        Switzerland = "switzerland",
        /// Another country.
        Elsewhere = "elsewhere",
    }
    /// Of one established outside the EEA and the United Kingdom: where the people are, and so whose authority may act
    /// (GDPR 3(2)). The options are the first of the country, and are worded as they are.
    PeopleIn = "people-in" {
        states,
    }
    /// What the case is about, and so which Acts: one has a fine of its own under each.
    Subject = "subject" {
        /// How personal data were handled.
        PersonalData = "personal-data",
        /// What was stored or read on devices, such as cookies, or marketing by e-mail, text message or phone
        /// (Directive 2002/58).
        Communications = "communications",
        /// The same, of which only the handling of the data is assessed.
        CommunicationsData = "communications-data",
    }
    /// What one established outside the EEA and the United Kingdom does there (GDPR 3(2)).
    Reach = "reach" {
        /// Neither.
        Neither = "neither",
        /// It offers goods or services to people there, paid for or not.
        Offers = "offers",
        /// It monitors what people do there.
        Monitors = "monitors",
    }
    /// What kind of body it is.
    Body = "body" {
        /// A public authority, a municipality's or region's board among them.
        PublicAuthority = "public-authority",
        /// A company that the public owns.
        PublicCompany = "public-company",
        /// A private company, a co-operative among them.
        Company = "company",
        /// An association, foundation or other non-profit.
        Association = "association",
        /// A natural person.
        Person = "person",
    }
    /// What it does. No rule asks for it; fees differ by it.
    Activity = "activity" {
        /// Anything else.
        Other = "other",
        /// Online services and software.
        Digital = "digital",
        /// Telecommunications.
        Telecom = "telecom",
        /// Banking, insurance, credit information.
        Finance = "finance",
        /// Shops and trade.
        Retail = "retail",
        /// Health and care.
        Health = "health",
        /// Schools and universities.
        Education = "education",
        /// Press and broadcasting.
        Media = "media",
        /// Energy, water, transport.
        Utilities = "utilities",
        /// Housing and accommodation.
        Housing = "housing",
        /// Public administration.
        Administration = "administration",
    }
    /// What the processing was for (Criminal Data Act 1:2, 1:4).
    Purpose = "purpose" {
        /// Anything else: staff, customers, services, administration.
        Other = "other",
        /// To prevent, stop, detect, investigate or prosecute crime, enforce penalties, or keep public order.
        LawEnforcement = "law-enforcement",
        /// National security, done by the Security Service or by the Police in its place.
        NationalSecurity = "national-security",
        /// The Armed Forces' own tasks.
        Defence = "defence",
    }
    /// Whether the body has such a task by law (Criminal Data Act 1:6).
    Task = "task" {
        /// No such task.
        NoTask = "none",
        /// An authority with that task: a competent authority.
        Competent = "competent",
        /// Another actor entrusted with the exercise of public authority for it.
        Entrusted = "entrusted",
    }
    /// How the data were processed (GDPR 2(1), Criminal Data Act 1:3).
    Form = "form" {
        /// Neither automated nor in a structured collection.
        Neither = "neither",
        /// By automated means, wholly or partly.
        Automated = "automated",
        /// By hand, in a structured collection.
        Structured = "structured",
    }
    /// The part that the one assessed had in the processing.
    Role = "role" {
        /// Decided purposes and means.
        Controller = "controller",
        /// Decided them together with others.
        Joint = "joint",
        /// Processed on another's behalf.
        Processor = "processor",
        /// A processor that itself decided purposes and means.
        DecidingProcessor = "deciding-processor",
    }
    /// Whether the processing crosses borders in the EEA, and where the main establishment is.
    CrossBorder = "cross-border" {
        /// It does not.
        Domestic = "domestic",
        /// It does, and the main establishment is in this country.
        LeadHere = "lead-here",
        /// It does, and the main establishment is in another.
        LeadElsewhere = "lead-elsewhere",
    }
    /// Where another authority would lead: what leaves the case with the authority here (GDPR 55(2), 56(2)).
    OwnAuthority = "own-authority" {
        /// It concerns an establishment here alone, or substantially affects people here alone.
        Local = "local",
        /// It acted under a legal obligation, or in the public interest or official authority (Art. 6(1)(c), (e)).
        DutyOrTask = "duty-or-task",
        /// Neither.
        Neither = "neither",
    }
    /// Whether a natural person did it for purely personal or household ends (GDPR 2(2)(c)).
    Household = "household" {
        /// Kept within the person's own private circle.
        Personal = "personal",
        /// A camera that films the person's own ground only.
        OwnGround = "own-ground",
        /// A camera that also films what is not the person's own (C-212/13).
        BeyondOwnGround = "beyond-own-ground",
        /// Made available to an unlimited number of people (C-101/01).
        Published = "published",
        /// For work, a business, an association or the like.
        NotPrivate = "no",
    }
    /// Whether it was for journalism, or for academic, artistic or literary expression (GDPR 85).
    Expression = "expression" {
        /// For journalism alone, by a medium with an editor who answers for it by law.
        EditorialMedium = "editorial-medium",
        /// For journalism by others, or for academic, artistic or literary expression.
        Expression = "yes",
        /// Neither.
        NotExpression = "no",
    }
    /// The authority whose own data Act applies beside the Criminal Data Act.
    Sector = "sector" {
        /// None of them.
        NoSector = "none",
        /// The Police.
        Police = "police",
        /// Customs.
        Customs = "customs",
        /// The Coast Guard.
        CoastGuard = "coast-guard",
        /// The Tax Agency.
        TaxAgency = "tax-agency",
        /// The Prosecution Authority.
        Prosecutors = "prosecutors",
        /// The courts, outside their judicial activity.
        Courts = "courts",
        /// The Prison and Probation Service.
        Prisons = "prisons",
    }
    /// Whether a body that is no company carries on an economic activity (undertaking).
    Economic = "economic" {
        /// It does not.
        NotEconomic = "no",
        /// It does.
        Economic = "yes",
    }
    /// Which kind of public body it is, where a state's rule is for some of them alone.
    PublicKind = "public-kind" {
        /// The State: its ministries, authorities and agencies.
        State = "state",
        /// A municipality, a region or one of their authorities.
        Local = "local",
        /// Another body governed by public law.
        Other = "other",
    }
    /// Whether a public body was warned first, and what became of the plan it was given.
    Warned = "warned" {
        /// It was, and carried the plan out in its time.
        CarriedOut = "carried-out",
        /// It was, and the time of the plan has not ended.
        Running = "running",
        /// No warning was given.
        NotWarned = "no",
        /// It was, and did not carry out all of the plan in its time.
        NotCarriedOut = "not-carried-out",
    }
    /// Whether the infringements belong to the same or linked processing.
    Linked = "linked" {
        /// The same, or linked.
        Linked = "linked",
        /// Separate, each on its own.
        Separate = "separate",
    }
    /// Who did it, and for whose ends; a processor's act is the controller's but for three exceptions
    /// (C-683/21).
    InDuty = "in-duty" {
        /// One of its people, for private ends.
        PrivateEnds = "private-ends",
        /// A processor, for purposes of its own.
        OwnPurposes = "own-purposes",
        /// A processor, in a way incompatible with what the controller had arranged.
        OutsideArrangements = "outside-arrangements",
        /// A processor, in such a way that the controller's consent cannot reasonably be assumed.
        NoConsent = "no-consent",
        /// A processor, on the controller's behalf.
        OnBehalf = "on-behalf",
        /// Its own people, in the performance of duties.
        InDuty = "in-duty",
    }
    /// Whose turnover counts: whether the company belongs to a group.
    Ownership = "ownership" {
        /// It stands alone.
        Alone = "alone",
        /// All or nearly all of it is owned by another, who shows that it has no decisive influence.
        Rebutted = "rebutted",
        /// Less is owned by another, who has decisive influence all the same, or it owns others.
        Controlled = "controlled",
        /// All or nearly all of it is owned by another: influence is presumed.
        Presumed = "presumed",
    }
    /// Whether the data came from the organisation's ongoing cases or business.
    LiveCase = "live-case" {
        /// No.
        NotLive = "no",
        /// Yes.
        Live = "yes",
    }
    /// Whether it was done in the exercise of public authority.
    Exercise = "exercise" {
        /// No.
        NoExercise = "no",
        /// Yes, mostly.
        Exercise = "yes",
    }
    /// Whether the organisation supplied or approved the tool.
    Tool = "tool" {
        /// Supplied or approved.
        Approved = "approved",
        /// Neither.
        NotApproved = "not-approved",
    }
    /// Whether the use was a settled practice.
    Systematic = "systematic" {
        /// Occasional, not recommended.
        Occasional = "occasional",
        /// Systematic or recommended.
        Systematic = "systematic",
    }
    /// Biometric data, first limb: whether a law specially provides for it (Criminal Data Act 2:12).
    Prescribed = "prescribed" {
        /// It does.
        Prescribed = "yes",
        /// It does not.
        NotPrescribed = "no",
    }
    /// Biometric data, second limb: absolute necessity (Criminal Data Act 2:12).
    Necessity = "necessity" {
        /// Not needed: the data was only registered, or came in with a matter that is handled (2:2, 2:13).
        Registered = "registered",
        /// Assessed, and absolutely necessary.
        Necessary = "necessary",
        /// Assessed, and not absolutely necessary.
        NotNecessary = "not-necessary",
        /// Never assessed.
        NotAssessed = "not-assessed",
    }
    /// Organisational measures that ensure and show lawfulness, such as rules and training (Criminal Data Act 3:2).
    Measures = "measures" {
        /// Sufficient, and shown to be.
        Sufficient = "sufficient",
        /// Not sufficient.
        Insufficient = "insufficient",
    }
    /// Technical measures that ensure and show lawfulness (Criminal Data Act 3:2).
    TechnicalMeasures = "technical-measures" {
        /// Sufficient, and shown to be.
        Sufficient = "sufficient",
        /// Not sufficient.
        Insufficient = "insufficient",
    }
    /// Whether the new processing may entail a special risk of intrusion (Criminal Data Act 3:7).
    SpecialRisk = "special-risk" {
        /// No.
        NoSpecialRisk = "no",
        /// Yes: new technology, an outside actor, biometrics or the like.
        SpecialRisk = "yes",
    }
    /// Whether an impact assessment came first (Criminal Data Act 3:7).
    ImpactAssessment = "impact-assessment" {
        /// Made before the processing began.
        Made = "made",
        /// Not made, or only later.
        NotMade = "not-made",
    }
    /// Whether the authority was consulted before the processing began (Criminal Data Act 3:7 second paragraph).
    PriorConsultation = "prior-consultation" {
        /// Not required: the assessment showed no special risk, and the type of processing entails none.
        NotRequired = "not-required",
        /// Consulted in good time.
        Consulted = "consulted",
        /// Required, and not done or only later.
        Omitted = "omitted",
    }
    /// The three-part test of legitimate interest (GDPR 6(1)(f)).
    LegitimateInterest = "legitimate-interest" {
        /// All three parts met: there was a legal basis.
        Met = "met",
        /// The interest was real, the processing necessary, but privacy outweighs it.
        Outweighed = "outweighed",
        /// The interest was real, the processing not necessary.
        NotNecessary = "not-necessary",
        /// The interest was real, the processing not necessary, and privacy would outweigh it in any case.
        NeitherPart = "not-necessary-and-outweighed",
        /// No real interest.
        NoInterest = "no-interest",
        /// This basis was not relied on.
        NotClaimed = "not-claimed",
    }
    /// When the system that should have logged was set up (Criminal Data Act 3:5).
    LogSystem = "log-system" {
        /// Before 6 May 2016.
        Before2016 = "before-may-2016",
        /// On that day or later.
        Since2016 = "later",
    }
    /// How many people's data were used or handed on.
    PeopleUsed = "people-used" {
        /// A few.
        Few = "few",
        /// Many.
        Many = "many",
        /// Very many.
        VeryMany = "very-many",
    }
    /// How many people's data could be reached through it.
    PeopleReachable = "people-reachable" {
        /// No more than those.
        NoMore = "no-more",
        /// Many more.
        Many = "many",
        /// Very many more.
        VeryMany = "very-many",
    }
    /// How many of the organisation's people did it.
    Staff = "staff" {
        /// A few.
        Few = "few",
        /// Many.
        Many = "many",
    }
    /// Whether anyone was harmed.
    Harm = "harm" {
        /// No harm shown.
        NoneShown = "none-shown",
        /// Some harm.
        Some = "some",
        /// Serious harm.
        Serious = "serious",
    }
    /// How likely harm was.
    Risk = "risk" {
        /// Low.
        Low = "low",
        /// Real.
        Real = "real",
        /// High.
        High = "high",
    }
    /// The kind of data.
    DataKind = "data-kind" {
        /// Ordinary data.
        Ordinary = "ordinary",
        /// Close to the person: location, private messages, finances, national identity numbers.
        Close = "close",
        /// Special categories, or criminal records.
        Special = "special",
        /// Biometric data used to recognise people.
        Biometric = "biometric",
    }
    /// Who was mainly concerned.
    PeopleConcerned = "people-concerned" {
        /// Customers, users, the public.
        Others = "others",
        /// Patients.
        Patients = "patients",
        /// Its own employees, or applicants.
        Employees = "employees",
    }
    /// Whether children were among those concerned, and how old.
    Children = "children" {
        /// None.
        NoChildren = "none",
        /// Fifteen to seventeen.
        Teenagers = "teenagers",
        /// Younger.
        Younger = "younger",
    }
    /// How much the data showed.
    Content = "content" {
        /// Little: a few seconds, no faces, no details.
        Slight = "slight",
        /// An ordinary amount.
        Ordinary = "ordinary",
        /// Much, or intimate things.
        Intrusive = "intrusive",
    }
    /// What the data were matched with.
    Matching = "matching" {
        /// Nothing, or registers kept by law.
        Limited = "limited",
        /// Data gathered without limit from the open internet.
        OpenInternet = "open-internet",
    }
    /// Whether control over the data was lost.
    Control = "control" {
        /// Kept.
        Kept = "kept",
        /// Lost for a time, then the data were deleted.
        Regained = "regained",
        /// Lost; what became of the data is not known.
        Lost = "lost",
        /// Never had: the data went to a service that nobody here controlled or knew.
        NeverHad = "never-had",
    }
    /// Where the data were kept or copied to.
    Medium = "medium" {
        /// In the organisation's own systems.
        OwnSystem = "own-system",
        /// On a device or service outside them.
        Outside = "outside",
    }
    /// How long it went on.
    Duration = "duration" {
        /// Once, or a few days.
        Brief = "brief",
        /// Weeks or months.
        Months = "months",
        /// A year or more.
        Years = "years",
    }
    /// How long the data, and what came of them, were kept.
    Retention = "retention" {
        /// For a time that is known and limited.
        Limited = "limited",
        /// Nobody can say.
        Unclear = "unclear",
    }
    /// Whether law and risks were considered first.
    Considered = "considered" {
        /// They were.
        Considered = "yes",
        /// They were not.
        NotConsidered = "no",
    }
    /// Whether secret data were given away.
    Secrecy = "secrecy" {
        /// No.
        NotSecret = "no",
        /// Such data are often secret, and no rule that allowed it was shown.
        Likely = "likely",
        /// Yes, with no rule that allowed it shown.
        Secret = "yes",
    }
    /// Whether the organisation's own rules were broken.
    OwnRules = "own-rules" {
        /// They were followed.
        Followed = "followed",
        /// They were broken.
        Broken = "broken",
    }
    /// Fault for the act itself.
    Fault = "fault" {
        /// None.
        NoFault = "none",
        /// Ordinary negligence.
        Negligent = "negligent",
        /// Gross negligence.
        Gross = "gross",
        /// Intent.
        Intentional = "intentional",
    }
    /// Fault for what others did with the data afterwards.
    Onward = "onward" {
        /// Nobody passed them on.
        NoOnward = "none",
        /// Passed on, and it could not be foreseen.
        Unforeseen = "unforeseen",
        /// Passed on, and it could be foreseen.
        Foreseeable = "foreseeable",
    }
    /// Mistake of law.
    MistakeOfLaw = "mistake-of-law" {
        /// They did not know the rule, and could not be blamed for it.
        Excusable = "excusable",
        /// They did not know the rule, and should have.
        NotExcusable = "not-excusable",
        /// They knew the rule.
        NoMistake = "none",
    }
    /// Who acted.
    WhoActed = "who-acted" {
        /// Nobody in particular: faults of several, added up.
        Anonymous = "anonymous",
        /// An employee.
        Employee = "employee",
        /// Someone who leads.
        Leader = "leader",
    }
    /// When it stopped.
    Stopped = "stopped" {
        /// Before the authority asked.
        BySelf = "by-self",
        /// Only after the authority asked.
        AfterInquiry = "after-inquiry",
        /// It goes on.
        Ongoing = "ongoing",
    }
    /// What was done to limit the harm.
    Repair = "repair" {
        /// Quickly: people contacted, data deleted.
        Prompt = "prompt",
        /// Late, or in part.
        Partial = "partial",
        /// Nothing.
        Nothing = "nothing",
    }
    /// Whether the people concerned were told.
    Informed = "informed" {
        /// They were.
        Informed = "yes",
        /// They were not.
        NotInformed = "no",
    }
    /// Whether the authority was told.
    SelfReport = "self-report" {
        /// Within days.
        Prompt = "prompt",
        /// Later.
        Late = "late",
        /// It was not.
        NotReported = "none",
    }
    /// How likely the authority was to find out anyway.
    Discovery = "discovery" {
        /// Unlikely.
        Unlikely = "unlikely",
        /// Likely.
        Likely = "likely",
    }
    /// Who found it.
    FoundBy = "found-by" {
        /// The organisation itself, quickly.
        Quickly = "self-quickly",
        /// The organisation itself, after a time.
        Later = "self-later",
        /// Others.
        Others = "others",
    }
    /// Guidelines and training that could have prevented it.
    Guidelines = "guidelines" {
        /// In place and known.
        Known = "known",
        /// In place, but they did not reach everyone.
        NotSpread = "not-spread",
        /// None.
        Absent = "none",
    }
    /// Earlier fees for data protection.
    EarlierFee = "earlier-fee" {
        /// None.
        NoEarlier = "none",
        /// One or more.
        Earlier = "yes",
    }
    /// Cooperation with the authority.
    Cooperation = "cooperation" {
        /// More than the law asks.
        Beyond = "beyond",
        /// As the law asks.
        AsRequired = "as-required",
        /// It was obstructed.
        Obstructed = "obstructed",
    }
    /// Earlier orders on the same matter.
    EarlierOrders = "earlier-orders" {
        /// None, or followed.
        Followed = "followed",
        /// Not followed.
        NotFollowed = "not-followed",
    }
    /// Gain, or loss avoided.
    Gain = "gain" {
        /// None.
        NoGain = "none",
        /// Some.
        Gain = "yes",
    }
    /// Whether it was done to promote the organisation's interests.
    Promoted = "promoted" {
        /// No.
        NotPromoted = "no",
        /// Yes.
        Promoted = "yes",
    }
    /// Other reactions already suffered for the same.
    OtherReactions = "other-reactions" {
        /// Some.
        Suffered = "yes",
        /// None.
        NoReactions = "none",
    }
    /// Inability to pay: whether the fee would irretrievably jeopardise economic viability.
    Viability = "viability" {
        /// Shown by objective evidence.
        Jeopardised = "jeopardised",
        /// Not shown.
        Viable = "viable",
    }
    /// Inability to pay: whether assets would lose their value because of the fee.
    AssetLoss = "asset-loss" {
        /// Proven, and caused by the fee.
        Proven = "proven",
        /// Not proven; insolvency alone is not enough.
        NotProven = "not-proven",
    }
    /// Inability to pay: whether a specific social and economic context makes it worse.
    SocialContext = "social-context" {
        /// It does.
        Specific = "specific",
        /// It does not.
        Ordinary = "ordinary",
    }
    /// Financial means.
    Means = "means" {
        /// Weak.
        Weak = "weak",
        /// Ordinary.
        Ordinary = "ordinary",
        /// Strong.
        Strong = "strong",
    }
    /// Grounds pleaded for reduction (Criminal Data Act 6:5).
    Excuse = "excuse" {
        /// The breach was excusable.
        Excusable = "excusable",
        /// A fee would otherwise be unreasonable.
        Unreasonable = "unreasonable",
        /// They did not know the rules: no ground.
        DidNotKnow = "did-not-know",
        /// Their routines were poor: no ground.
        PoorRoutines = "poor-routines",
        /// No ground.
        NoExcuse = "none",
    }
    /// Whether a reprimand would be enough.
    Reprimand = "reprimand" {
        /// It would.
        Suffices = "suffices",
        /// It would not.
        NotEnough = "not-enough",
    }
    /// How complex the case is in fact and law.
    Complexity = "complexity" {
        /// Neither factually nor legally complex.
        Simple = "simple",
        /// Complex.
        Complex = "complex",
    }
    /// Whether the authority gave reasons on its processing time.
    TimeReasons = "time-reasons" {
        /// It did not.
        NotGiven = "no",
        /// It did.
        Given = "yes",
    }
    /// What the processing time did to the fee.
    TimeEffect = "time-effect" {
        /// The fee was waived for it.
        Waived = "waived",
        /// The fee was lowered for it.
        Reduced = "reduced",
        /// Nothing.
        NoEffect = "none",
    }
    /// Whether the decision was appealed.
    Appealed = "appealed" {
        /// By the one who is to pay, alone.
        ByAddressee = "by-addressee",
        /// It was not.
        NotAppealed = "no",
    }
    /// How serious the infringement is, all told.
    Seriousness = "seriousness" {
        /// Low.
        Low = "low",
        /// Medium.
        Medium = "medium",
        /// High.
        High = "high",
    }
}

impl Country {
    /// Whether it is one state, and neither the EEA as such, nor the Union, nor any other country.
    pub const fn is_one_state(self) -> bool {
        self.is_covered() && !matches!(self, Self::Eea | Self::Institutions)
    }

    /// Whether one established there is judged by the law there: in the EEA, the United Kingdom, or the Union itself.
    pub const fn is_covered(self) -> bool {
        !matches!(self, Self::Switzerland | Self::Elsewhere)
    }

    /// Whether it lies in the EEA, or is the EEA.
    pub const fn is_in_eea(self) -> bool {
        !matches!(self, Self::UnitedKingdom | Self::Institutions | Self::Switzerland | Self::Elsewhere)
    }
}

impl PeopleIn {
    /// The same as a country.
    pub fn country(self) -> Country {
        Country::ALL.get(usize::from(self.index())).copied().unwrap_or(Country::Eea)
    }
}

impl ChoiceId {
    /// The question whose options are worded alike.
    #[must_use]
    pub const fn worded_as(self) -> Self {
        match self {
            Self::PeopleIn => Self::Country,
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_in_the_countries_that_are_covered() {
        let people = |country: &&Country| country.is_covered() && **country != Country::Institutions;
        let covered = Country::ALL.iter().filter(people);
        let keys: Vec<_> = covered.map(|country| country.circumstance().key()).collect();
        assert_eq!(ChoiceId::PeopleIn.options(), keys);
        for people in PeopleIn::ALL {
            assert_eq!(people.circumstance().key(), people.country().circumstance().key());
        }
    }

    #[test]
    fn keys_are_unique() {
        let mut keys: Vec<_> = ChoiceId::ALL.iter().map(|id| id.key()).collect();
        keys.sort_unstable();
        assert!(keys.windows(2).all(|pair| pair[0] != pair[1]));
        for id in ChoiceId::ALL {
            let mut options = id.options().to_vec();
            assert!(options.len() <= 64, "{id:?} has more options than a set holds");
            options.sort_unstable();
            assert!(options.windows(2).all(|pair| pair[0] != pair[1]), "{id:?}");
        }
    }
}
