//! What a row of the decisions holds, and the short words that the tables are written with.

use crate::law::circumstance::{Activity, Country, Fault, Seriousness};
use crate::law::discount::Sum;
use crate::law::{Criterion, Currency, Direction, Field, Money, Tier, Verified, keyed};
use jiff::civil::{Date, date};
use rust_decimal::Decimal;

/// A day, or the days among which it lies where a source gives only a month or a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day it can be.
    pub first: Date,
    /// The last day it can be: from then on it was known.
    pub last: Date,
}

keyed! {
    /// The law under which the level of the fee was set.
    Law {
        /// The Regulation.
        Gdpr = "gdpr",
        /// The UK GDPR.
        UkGdpr = "uk-gdpr",
        /// The Swedish Criminal Data Act; articles are then chapter and section.
        CriminalDataAct = "criminal-data-act",
        /// What held before the Regulation.
        Earlier = "earlier",
        /// National law on cookies, electronic marketing and the security of communications (Directive 2002/58).
        Communications = "communications",
        /// Another national Act for those who enforce the law (Directive 2016/680).
        LawEnforcement = "law-enforcement",
    }
}

impl Law {
    /// What rules it belongs to.
    pub const fn field(self) -> Field {
        match self {
            Self::Gdpr | Self::UkGdpr | Self::Earlier => Field::DataProtection,
            Self::CriminalDataAct | Self::LawEnforcement => Field::LawEnforcement,
            Self::Communications => Field::Communications,
        }
    }
}

keyed! {
    /// What kind of breach it was, by what happened rather than by provision.
    Breach {
        /// Somebody broke in, or a program did.
        Hacked = "hacked",
        /// Data reached the wrong people, or the public, by mistake.
        SentWrong = "sent-wrong",
        /// People inside could see, or looked at, what was not theirs to see.
        Snooping = "snooping",
        /// A camera filmed more than it may.
        Camera = "camera",
        /// Cookies and other trackers.
        Cookies = "cookies",
        /// A person's request was not answered, or not as it had to be.
        NoAnswer = "no-answer",
        /// Data were used without a ground in law, or for another purpose.
        UnlawfulUse = "unlawful-use",
        /// Advertising that nobody asked for.
        Marketing = "marketing",
        /// More data than needed, or kept too long.
        TooMuch = "too-much",
        /// Data were wrong.
        WrongData = "wrong-data",
        /// A breach was reported late or not at all.
        LateNotice = "late-notice",
        /// A processor or a transfer abroad without the contract or the safeguards for it.
        ProcessorTransfer = "processor-transfer",
        /// People were told too little.
        NoInformation = "no-information",
        /// The authority was not answered or not obeyed.
        Obstruction = "obstruction",
        /// Anything else.
        Other = "other",
    }
}

keyed! {
    /// Whose turnover an authority named.
    Whose {
        /// The company's own.
        Company = "company",
        /// The group's.
        Group = "group",
        /// The income or budget of a public body.
        PublicBody = "public-body",
    }
}

/// A turnover as the decision states it, before tax and in its own currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turnover {
    /// For one year.
    pub amount: Money,
    /// The year, where it is stated.
    pub year: Option<i16>,
    /// Whose.
    pub whose: Whose,
}

keyed! {
    /// A fact that a decision found, without saying which way it weighed.
    Fact {
        /// The controller reported the breach itself.
        Reported = "reported",
        /// Special categories of data were concerned.
        Special = "special",
        /// None were.
        NotSpecial = "not-special",
        /// Children were concerned.
        Children = "children",
        /// There were earlier infringements.
        Before = "before",
        /// There were none.
        NotBefore = "not-before",
        /// It cooperated well with the authority.
        Cooperated = "cooperated",
        /// It cooperated badly or not at all.
        Obstructed = "obstructed",
    }
}

/// What was announced before the decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it was.
    pub kind: NoticeKind,
    /// The lowest and the highest amount announced, which are mostly one; `None` where it is not known.
    pub amount: Option<[Money; 2]>,
    /// When.
    pub on: Option<Period>,
}

keyed! {
    /// What announced an amount.
    NoticeKind {
        /// The authority's notice or proposal to the one who was to pay.
        Notice = "notice",
        /// Its draft for the other authorities concerned (Art. 60).
        Draft = "draft",
        /// A first decision, which the one listed took the place of.
        FirstDecision = "first-decision",
    }
}

/// What the authority decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A fee.
    Fee(Money),
    /// It asked a court for a fine: no fee.
    Recommended(Money),
    /// A reprimand and no fee.
    Reprimand,
    /// An order and no fee.
    Order,
    /// None of these.
    Nothing,
}

/// What happened after the decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Later {
    /// Who decided it, in short, with a case number where it is known; `text::body` has the names in full. `None` where no
    /// source names one.
    pub by: Option<&'static str>,
    /// When, where it is known.
    pub on: Option<Period>,
    /// What.
    pub fate: Fate,
    /// How well that is checked.
    pub verified: Verified,
}

/// What became of a fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Upheld.
    Upheld,
    /// Set at another amount.
    Changed(Money),
    /// A court that was asked for a fine sentenced to this amount.
    Sentenced(Money),
    /// Quashed: no fee.
    Quashed,
    /// Waived for processing time: no fee.
    Waived,
    /// The case that was to lead to a fine was closed: no fee.
    Closed,
    /// Lowered for those who pay at once or admit it: this was paid.
    Paid(Money),
    /// Not decided when the source was written.
    Pending,
    /// Nobody appealed.
    NotAppealed,
}

keyed! {
    /// Where a row was read.
    Origin {
        /// The decision's page on `GDPRhub`, with its text in machine translation.
        Hub = "hub",
        /// The decision's own text.
        Text = "text",
        /// The authority's own page on the decision.
        Page = "page",
        /// Another decision that cites it.
        Cited = "cited",
        /// Pages of others about it.
        Others = "others",
    }
}

impl Origin {
    /// How well what is read there is checked.
    pub const fn verified(self) -> Verified {
        match self {
            Self::Hub | Self::Text | Self::Page => Verified::Read,
            Self::Cited => Verified::Quoted,
            Self::Others => Verified::Secondary,
        }
    }
}

keyed! {
    /// What explains a row that looks odd.
    Remark {
        /// A binding decision of the EDPB led to more than the draft.
        BindingDecision = "binding-decision",
        /// The day is that of publication.
        Published = "published",
        /// The amount is for several together.
        Together = "together",
        /// The source gives the amount in another currency than the country's.
        OtherCurrency = "other-currency",
    }
}

keyed! {
    /// What of a row is not verified, and therefore left out of it.
    Open {
        /// Who was to pay.
        Controller = "controller",
        /// The day.
        Day = "day",
        /// The provisions.
        Articles = "articles",
        /// Whether it was intentional or negligent.
        Fault = "fault",
        /// What was found and weighed.
        Factors = "factors",
        /// What was announced.
        Notice = "notice",
        /// What became of it.
        Later = "later",
        /// Whether a court or the authority set it.
        Authority = "authority",
    }
}

/// A decision. What is `None` or empty is not known or not stated, never "no".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Stable key, with the ISO code of the country first.
    pub key: &'static str,
    /// The country of the authority.
    pub country: Country,
    /// The authority, by its own short name; `text::body` has those that are others in some language.
    pub authority: &'static str,
    /// The case number.
    pub case: Option<&'static str>,
    /// Who was to pay, as the sources name it; `None` where it is withheld.
    pub controller: Option<&'static str>,
    /// Whether that is a public authority or body, companies not among them.
    pub public: bool,
    /// What it does, where the source says so.
    pub activity: Option<Activity>,
    /// When it was decided.
    pub day: Option<Period>,
    /// Under which law.
    pub law: Law,
    /// The provisions infringed, of the law that the fee was set under.
    pub articles: &'static [&'static str],
    /// Those of other national Acts, with the names and the words for a unit that these have at home.
    pub national: &'static [&'static str],
    /// What kind of breach it was.
    pub breach: Option<Breach>,
    /// How many people were affected: the least and the most. A least of one says that none is known.
    pub people: Option<[u32; 2]>,
    /// How many months it lasted.
    pub months: Option<u16>,
    /// The tier of the gravest, as stated; where a source names provisions only, the one that Art. 83 or
    /// national law gives them.
    pub tier: Option<Tier>,
    /// The maximum that national law sets for this public body.
    pub national_maximum: Option<Money>,
    /// The seriousness in the words of Guidelines 04/2022, where the decision states it.
    pub seriousness: Option<Seriousness>,
    /// The turnover that the decision states.
    pub turnover: Option<Turnover>,
    /// The fault that it found.
    pub fault: Option<Fault>,
    /// What else it found.
    pub established: &'static [Fact],
    /// Which way it weighed what: the direction is the decision's, and the criterion is the one that
    /// the circumstance falls under where the decision names none.
    pub factors: &'static [(Criterion, Direction)],
    /// What was announced before.
    pub notice: Option<Notice>,
    /// What was decided.
    pub outcome: Outcome,
    /// Whether its fee was imposed, or proposed and then paid at a discount (Spain).
    pub fee_is: Sum,
    /// What became of it, in order.
    pub later: &'static [Later],
    /// Where it was read.
    pub origin: Origin,
    /// An official page with it: the authority's own, or that of the board that decided on it after. `None` where the
    /// address of none was established.
    pub address: Option<&'static str>,
    /// What explains it.
    pub remarks: &'static [Remark],
    /// What of it is not verified.
    pub open: &'static [Open],
}

impl Entry {
    /// The fee that the authority set, or asked a court for.
    pub const fn amount(&self) -> Option<Money> {
        match self.outcome {
            Outcome::Fee(money) | Outcome::Recommended(money) => Some(money),
            Outcome::Reprimand | Outcome::Order | Outcome::Nothing => None,
        }
    }

    /// Which amount [`Self::amount`] is: one imposed, or one proposed. What a court is asked for is proposed.
    pub const fn sum(&self) -> Option<Sum> {
        match self.outcome {
            Outcome::Fee(_) => Some(self.fee_is),
            Outcome::Recommended(_) => Some(Sum::Proposed),
            Outcome::Reprimand | Outcome::Order | Outcome::Nothing => None,
        }
    }

    /// The fee in the end, as far as is known: nothing where it was quashed or waived. `None` where
    /// nobody has charged one.
    pub fn final_amount(&self) -> Option<Money> {
        let decided = match self.outcome {
            Outcome::Fee(money) => Some(money),
            Outcome::Recommended(_) | Outcome::Reprimand | Outcome::Order | Outcome::Nothing => None,
        };
        self.later.iter().fold(decided, |before, later| match later.fate {
            Fate::Changed(money) | Fate::Sentenced(money) | Fate::Paid(money) => Some(money),
            Fate::Quashed | Fate::Waived | Fate::Closed => {
                before.map(|money| Money { amount: Decimal::ZERO, currency: money.currency })
            }
            Fate::Upheld | Fate::Pending | Fate::NotAppealed => before,
        })
    }

    /// The last day on which the decision can have become known: its own, or where that is not known,
    /// that of what came after.
    pub fn known_on(&self) -> Option<Date> {
        let later = self.later.iter().filter_map(|later| later.on);
        self.day.into_iter().chain(later).map(|period| period.last).next()
    }
}

/// A row of a country before anything is said of it: a fee of nothing.
pub(super) const fn row(country: Country, authority: &'static str, currency: Currency) -> Entry {
    Entry {
        key: "",
        country,
        authority,
        case: None,
        controller: None,
        public: false,
        activity: None,
        day: None,
        law: Law::Gdpr,
        articles: &[],
        national: &[],
        breach: None,
        people: None,
        months: None,
        tier: None,
        national_maximum: None,
        seriousness: None,
        turnover: None,
        fault: None,
        established: &[],
        factors: &[],
        notice: None,
        outcome: Outcome::Fee(Money::whole(0, currency)),
        fee_is: Sum::Imposed,
        later: &[],
        origin: Origin::Hub,
        address: None,
        remarks: &[],
        open: &[],
    }
}

/// Each says one thing of a row.
impl Entry {
    pub(super) const fn case(mut self, key: &'static str, case: &'static str) -> Self {
        self.key = key;
        self.case = Some(case);
        self
    }

    /// A row whose case number is not known.
    pub(super) const fn key(mut self, key: &'static str) -> Self {
        self.key = key;
        self
    }

    /// The official page with it.
    pub(super) const fn at(mut self, address: &'static str) -> Self {
        self.address = Some(address);
        self
    }

    /// Who was to pay, by its own name, which is the same in every language; in Greece and Cyprus by the English one that it uses.
    pub(super) const fn who(mut self, controller: &'static str) -> Self {
        self.controller = Some(controller);
        self
    }

    pub(super) const fn does(mut self, activity: Activity) -> Self {
        self.activity = Some(activity);
        self
    }

    pub(super) const fn public(mut self, controller: &'static str) -> Self {
        self.public = true;
        self.who(controller)
    }

    /// A public body whose name is withheld or not verified.
    pub(super) const fn public_withheld(mut self) -> Self {
        self.public = true;
        self
    }

    pub(super) const fn public_up_to(mut self, maximum: Money, controller: &'static str) -> Self {
        self.national_maximum = Some(maximum);
        self.public(controller)
    }

    pub(super) const fn on(mut self, day: Period) -> Self {
        self.day = Some(day);
        self
    }

    pub(super) const fn higher(mut self, articles: &'static [&'static str]) -> Self {
        self.tier = Some(Tier::Higher);
        self.articles(articles)
    }

    pub(super) const fn lower(mut self, articles: &'static [&'static str]) -> Self {
        self.tier = Some(Tier::Lower);
        self.articles(articles)
    }

    /// Provisions whose tier the source does not state.
    pub(super) const fn articles(mut self, articles: &'static [&'static str]) -> Self {
        self.articles = articles;
        self
    }

    /// Provisions of other national Acts.
    pub(super) const fn national(mut self, provisions: &'static [&'static str]) -> Self {
        self.national = provisions;
        self
    }

    pub(super) const fn breach(mut self, breach: Breach) -> Self {
        self.breach = Some(breach);
        self
    }

    /// From how many people to how many.
    pub(super) const fn people(mut self, least: u32, most: u32) -> Self {
        self.people = Some([least, most]);
        self
    }

    pub(super) const fn months(mut self, months: u16) -> Self {
        self.months = Some(months);
        self
    }

    pub(super) const fn under(mut self, law: Law) -> Self {
        self.law = law;
        self
    }

    pub(super) const fn seriousness(mut self, stated: Seriousness) -> Self {
        self.seriousness = Some(stated);
        self
    }

    pub(super) const fn turnover(mut self, whose: Whose, year: i16, amount: Money) -> Self {
        self.turnover = Some(Turnover { amount, year: Some(year), whose });
        self
    }

    /// A turnover whose year is not stated.
    pub(super) const fn turnover_of(mut self, whose: Whose, amount: Money) -> Self {
        self.turnover = Some(Turnover { amount, year: None, whose });
        self
    }

    pub(super) const fn fault(mut self, fault: Fault) -> Self {
        self.fault = Some(fault);
        self
    }

    pub(super) const fn established(mut self, established: &'static [Fact]) -> Self {
        self.established = established;
        self
    }

    pub(super) const fn factors(mut self, factors: &'static [(Criterion, Direction)]) -> Self {
        self.factors = factors;
        self
    }

    pub(super) const fn notified(mut self, amount: Money) -> Self {
        self.notice = Some(Notice { kind: NoticeKind::Notice, amount: Some([amount, amount]), on: None });
        self
    }

    pub(super) const fn notified_on(mut self, amount: Money, on: Period) -> Self {
        self.notice = Some(Notice { kind: NoticeKind::Notice, amount: Some([amount, amount]), on: Some(on) });
        self
    }

    /// A notice whose amount is not known.
    pub(super) const fn notice_on(mut self, on: Period) -> Self {
        self.notice = Some(Notice { kind: NoticeKind::Notice, amount: None, on: Some(on) });
        self
    }

    pub(super) const fn drafted(mut self, low: Money, high: Money) -> Self {
        self.notice = Some(Notice { kind: NoticeKind::Draft, amount: Some([low, high]), on: None });
        self
    }

    pub(super) const fn first_decided(mut self, amount: Money) -> Self {
        self.notice =
            Some(Notice { kind: NoticeKind::FirstDecision, amount: Some([amount, amount]), on: None });
        self
    }

    pub(super) const fn fee(mut self, amount: Money) -> Self {
        self.outcome = Outcome::Fee(amount);
        self
    }

    /// A fee that was proposed, and then paid at a discount.
    pub(super) const fn proposed(mut self, amount: Money) -> Self {
        self.fee_is = Sum::Proposed;
        self.fee(amount)
    }

    pub(super) const fn recommended(mut self, amount: Money) -> Self {
        self.outcome = Outcome::Recommended(amount);
        self
    }

    pub(super) const fn reprimand(mut self) -> Self {
        self.outcome = Outcome::Reprimand;
        self
    }

    pub(super) const fn order(mut self) -> Self {
        self.outcome = Outcome::Order;
        self
    }

    pub(super) const fn nothing(mut self) -> Self {
        self.outcome = Outcome::Nothing;
        self
    }

    pub(super) const fn then(mut self, later: &'static [Later]) -> Self {
        self.later = later;
        self
    }

    pub(super) const fn read_in(mut self, origin: Origin) -> Self {
        self.origin = origin;
        self
    }

    pub(super) const fn remark(mut self, remarks: &'static [Remark]) -> Self {
        self.remarks = remarks;
        self
    }

    pub(super) const fn open(mut self, open: &'static [Open]) -> Self {
        self.open = open;
        self
    }
}

/// Something that happened afterwards, read in the text.
pub(super) const fn by(by: &'static str, fate: Fate) -> Later {
    Later { by: Some(by), on: None, fate, verified: Verified::Read }
}

/// Something that happened afterwards, for which no source names a body or a day.
pub(super) const fn later(fate: Fate) -> Later {
    Later { by: None, on: None, fate, verified: Verified::Read }
}

impl Later {
    pub(super) const fn on(mut self, on: Period) -> Self {
        self.on = Some(on);
        self
    }

    /// As pages of others say.
    pub(super) const fn reported(mut self) -> Self {
        self.verified = Verified::Secondary;
        self
    }
}

pub(super) const fn day(year: i16, month: i8, day: i8) -> Period {
    let day = date(year, month, day);
    Period { first: day, last: day }
}

pub(super) const fn between(first: Date, last: Date) -> Period {
    Period { first, last }
}

/// Some day in a month.
pub(super) const fn month(year: i16, month: i8) -> Period {
    let last = match month {
        2 if year % 4 == 0 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    Period { first: date(year, month, 1), last: date(year, month, last) }
}

/// Some day in a year.
pub(super) const fn year(year: i16) -> Period {
    Period { first: date(year, 1, 1), last: date(year, 12, 31) }
}

/// Hundredths of a currency, in the two halves that a decimal wants.
#[expect(clippy::cast_possible_truncation, reason = "the halves of a number")]
const fn scaled(digits: u64, scale: u32, currency: Currency) -> Money {
    Money::new(Decimal::from_parts(digits as u32, (digits >> 32) as u32, 0, false, scale), currency)
}

macro_rules! currencies {
    ($($(#[$doc:meta])* $name:ident $currency:ident,)+) => {
        $(
            $(#[$doc])*
            pub(super) const fn $name(units: u64) -> Money {
                scaled(units, 0, Currency::$currency)
            }
        )+
    };
}

currencies! {
    /// Whole euro.
    eur Eur,
    /// Whole Swedish kronor.
    sek Sek,
    /// Whole Norwegian kroner.
    nok Nok,
    /// Whole Danish kroner.
    dkk Dkk,
    /// Whole Icelandic krónur.
    isk Isk,
    /// Whole pounds.
    gbp Gbp,
    /// Whole złoty.
    pln Pln,
    /// Whole Czech crowns.
    czk Czk,
    /// Whole forints.
    huf Huf,
    /// Whole lei.
    ron Ron,
    /// Whole leva.
    bgn Bgn,
    /// Whole kunas.
    hrk Hrk,
    /// Whole United States dollars.
    usd Usd,
}

/// Euro and hundredths.
pub(super) const fn euro_cents(cents: u64) -> Money {
    scaled(cents, 2, Currency::Eur)
}

/// Grosze, hundredths of a złoty.
pub(super) const fn grosze(grosze: u64) -> Money {
    scaled(grosze, 2, Currency::Pln)
}

/// Bani, hundredths of a leu.
pub(super) const fn bani(bani: u64) -> Money {
    scaled(bani, 2, Currency::Ron)
}
