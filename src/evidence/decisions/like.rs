//! The decisions nearest to a case, with why each is alike and where it differs.
//!
//! How near a decision is, is a convention of this tool: each aspect in which it differs counts by a weight,
//! and half of it where one of the two is not known. Four aspects steer: country, kind of controller, size and kind of
//! breach.

use super::entry::{Breach, Entry, Fact, Fate, Later, Law, Outcome};
use super::{entries, kind, same_case};
use crate::engine::facts::AmountId;
use crate::engine::find::scope;
use crate::engine::practice::{self, LEAST_FOR_A_RANGE, Size};
use crate::engine::{Facts, Range};
use crate::evidence::EVIDENCE;
use crate::law::circumstance::{Activity, Body, Children, Country, DataKind, Fault, Ownership};
use crate::law::{Field, Money, Regime, Share, Tier, keyed};
use jiff::civil::Date;
use rust_decimal::Decimal;

keyed! {
    /// In what two cases may be alike.
    Aspect {
        /// Which rules it is under: on personal data, on enforcing the law, or on cookies and marketing.
        Law = "law",
        /// The country of the authority.
        Country = "country",
        /// Whether it is a public body.
        Public = "public",
        /// What kind of breach it was.
        Breach = "breach",
        /// Articles that were infringed: alike when one is in both.
        Articles = "articles",
        /// The tier.
        Tier = "tier",
        /// The band of turnover.
        Size = "size",
        /// What the controller does.
        Activity = "activity",
        /// Whether special categories of data were concerned.
        Special = "special",
        /// Whether children were.
        Children = "children",
        /// The fault.
        Fault = "fault",
    }
}

impl Aspect {
    /// What it counts when two cases differ in it.
    const fn weight(self) -> u32 {
        match self {
            Self::Country | Self::Public | Self::Size | Self::Breach => 8,
            Self::Law | Self::Articles | Self::Activity => 4,
            Self::Tier | Self::Special | Self::Children | Self::Fault => 2,
        }
    }
}

/// What each band of turnover counts that two cases are apart, up to the weight of the size.
const A_BAND: u32 = 2;

/// What is known of a case in each aspect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Traits {
    field: Field,
    country: Option<Country>,
    public: Option<bool>,
    /// The kinds that it may be; of a decision the one that it is.
    kinds: Vec<Breach>,
    articles: Vec<u8>,
    tier: Option<Tier>,
    size: Option<Size>,
    activity: Option<Activity>,
    special: Option<bool>,
    children: Option<bool>,
    fault: Option<Fault>,
}

impl Traits {
    /// Of the visitor's case: what its answers settle.
    pub fn of_facts(facts: &Facts, regime: Regime, on: Date) -> Self {
        let group = facts
            .possible::<Ownership>()
            .known()
            .is_some_and(|ownership| matches!(ownership, Ownership::Controlled | Ownership::Presumed));
        let turnover = facts.known_amount(if group { AmountId::GroupTurnover } else { AmountId::Turnover });
        Self {
            field: regime.field(),
            country: scope::state(facts).filter(|country| country.is_one_state()),
            public: facts.possible::<Body>().known().map(|body| body == Body::PublicAuthority),
            kinds: kind::of_facts(facts, regime),
            articles: practice::articles(facts, regime),
            tier: practice::tier(facts, regime),
            size: turnover.and_then(|money| in_euro(money, on)).map(Size::band_of),
            activity: facts.possible::<Activity>().known(),
            special: facts
                .possible::<DataKind>()
                .known()
                .map(|data| matches!(data, DataKind::Special | DataKind::Biometric)),
            children: facts.possible::<Children>().known().map(|children| children != Children::NoChildren),
            fault: facts.possible::<Fault>().known(),
        }
    }

    /// Of a decision.
    pub fn of_entry(entry: &Entry) -> Self {
        let established = |yes: Fact, no: Option<Fact>| {
            let is = |fact: Fact| entry.established.contains(&fact);
            if is(yes) { Some(true) } else { no.filter(|no| is(*no)).map(|_| false) }
        };
        let day = entry.known_on().unwrap_or(Date::MAX);
        let mut articles: Vec<u8> = entry.articles.iter().filter_map(|article| number(article)).collect();
        articles.sort_unstable();
        articles.dedup();
        Self {
            field: entry.law.field(),
            country: Some(entry.country),
            public: Some(entry.public),
            kinds: entry.breach.filter(|kind| *kind != Breach::Other).into_iter().collect(),
            articles: if matches!(entry.law, Law::Gdpr | Law::UkGdpr) { articles } else { Vec::new() },
            tier: entry.tier,
            size: entry
                .turnover
                .filter(|_| !entry.public)
                .and_then(|turnover| in_euro(turnover.amount, day))
                .map(Size::band_of),
            activity: entry.activity,
            special: established(Fact::Special, Some(Fact::NotSpecial)),
            children: established(Fact::Children, None),
            fault: entry.fault,
        }
    }

    /// Whether two cases are alike in an aspect; `None` where that is not known of both.
    fn alike(&self, other: &Self, aspect: Aspect) -> Option<bool> {
        fn same<T: PartialEq>(one: Option<T>, other: Option<T>) -> Option<bool> {
            Some(one? == other?)
        }
        match aspect {
            Aspect::Law => Some(self.field == other.field),
            Aspect::Country => same(self.country, other.country),
            Aspect::Public => same(self.public, other.public),
            Aspect::Breach if self.kinds.is_empty() || other.kinds.is_empty() => None,
            Aspect::Breach => Some(self.kinds.iter().any(|kind| other.kinds.contains(kind))),
            Aspect::Articles if self.articles.is_empty() || other.articles.is_empty() => None,
            Aspect::Articles => Some(self.articles.iter().any(|article| other.articles.contains(article))),
            Aspect::Tier => same(self.tier, other.tier),
            Aspect::Size => same(self.size, other.size),
            Aspect::Activity => same(self.activity, other.activity),
            Aspect::Special => same(self.special, other.special),
            Aspect::Children => same(self.children, other.children),
            Aspect::Fault => same(self.fault, other.fault),
        }
    }

    /// How far two cases lie apart.
    fn distance(&self, other: &Self) -> u32 {
        let apart = |aspect: &Aspect| match self.alike(other, *aspect) {
            Some(true) if *aspect == Aspect::Articles => self.articles_apart(other),
            Some(true) => 0,
            Some(false) if *aspect == Aspect::Size => self.sizes_apart(other),
            Some(false) => aspect.weight(),
            None => aspect.weight() / 2,
        };
        Aspect::ALL.iter().map(apart).sum()
    }

    /// By how many bands of turnover it is larger than another; `None` where one of the two is not known.
    pub(super) fn bands_above(&self, other: &Self) -> Option<i32> {
        Some(self.size? as i32 - other.size? as i32)
    }

    /// What the bands between two sizes count.
    fn sizes_apart(&self, other: &Self) -> u32 {
        let bands = self.bands_above(other).unwrap_or_default().unsigned_abs();
        (bands * A_BAND).min(Aspect::Size.weight())
    }

    /// Its country, where it is one.
    pub(super) const fn country(&self) -> Option<Country> {
        self.country
    }

    /// Whether it is on a public body, where that is known.
    pub(super) const fn public(&self) -> Option<bool> {
        self.public
    }

    /// Whether the two are known to be of different kinds.
    pub(super) fn is_of_another_kind(&self, other: &Self) -> bool {
        self.alike(other, Aspect::Breach) == Some(false)
    }

    /// Of the weight of the articles, the share that only one of the two has.
    fn articles_apart(&self, other: &Self) -> u32 {
        let shared = self.articles.iter().filter(|article| other.articles.contains(article)).count();
        let all = self.articles.len() + other.articles.len() - shared;
        let apart = Aspect::Articles.weight() * u32::try_from(all - shared).unwrap_or(u32::MAX);
        apart / u32::try_from(all.max(1)).unwrap_or(u32::MAX)
    }
}

/// The number that an article begins with.
fn number(article: &str) -> Option<u8> {
    let digits = article.split(|letter: char| !letter.is_ascii_digit()).next()?;
    digits.parse().ok()
}

/// An amount in euro at a dated rate: for comparison only.
pub fn in_euro(money: Money, on: Date) -> Option<Decimal> {
    EVIDENCE.in_euro(Range::point(money), on).map(|euro| euro.low)
}

/// Which decisions to look at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of one country.
    pub country: Option<Country>,
    /// Of public bodies, or of others.
    pub public: Option<bool>,
    /// Of those who do one thing.
    pub activity: Option<Activity>,
    /// On one article.
    pub article: Option<u8>,
}

impl Filter {
    fn passes(self, traits: &Traits) -> bool {
        self.country.is_none_or(|country| traits.country == Some(country))
            && self.public.is_none_or(|public| traits.public == Some(public))
            && self.activity.is_none_or(|activity| traits.activity == Some(activity))
            && self.article.is_none_or(|article| traits.articles.contains(&article))
    }
}

/// A like decision, as it was known on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Like {
    /// The decision.
    pub entry: &'static Entry,
    /// In what it is alike.
    pub alike: Vec<Aspect>,
    /// In what it differs.
    pub differs: Vec<Aspect>,
    /// The fee that stood on that day; `None` when none did.
    pub stood: Option<Money>,
    /// What stood, in euro at a dated rate.
    pub euro: Option<Decimal>,
    /// The fee as it was decided, as a share of the maximum, where that is known.
    pub of_maximum: Option<Share>,
    /// The same as a share of the turnover that the decision states.
    pub of_turnover: Option<Share>,
}

/// The decisions nearest to a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Nearest {
    /// The nearest first.
    pub like: Vec<Like>,
    /// How many pass the filter.
    pub passing: usize,
    /// How many of those listed have a fee that stood, with an amount in euro.
    pub counted: usize,
    /// The lower quartile, the median and the upper quartile of their fees in euro; `None` of too few.
    pub quartiles: Option<[Decimal; 3]>,
}

/// So many are listed.
pub const MOST: usize = 15;

/// The nearest decisions that were known on a day, without those of the case replayed.
///
/// Of a case that is replayed it is known what happened: its kind of breach is that of its decision.
pub fn nearest(facts: &Facts, regime: Regime, on: Date, replayed: Option<&str>, filter: Filter) -> Nearest {
    let mut case = Traits::of_facts(facts, regime, on);
    let own = replayed.map(|name| same_case::rows_of(name, case.country)).unwrap_or_default();
    let kinds: Vec<Breach> = own.iter().flat_map(|entry| Traits::of_entry(entry).kinds).collect();
    if !kinds.is_empty() {
        case.kinds = kinds;
    }
    let is_own = |entry: &Entry| own.iter().any(|one| one.key == entry.key);
    let mut passing: Vec<(u32, &'static Entry, Traits)> = entries()
        .filter(|entry| entry.known_on().is_some_and(|day| day <= on) && !is_own(entry))
        .map(|entry| (entry, Traits::of_entry(entry)))
        .filter(|(_, traits)| filter.passes(traits))
        .map(|(entry, traits)| (case.distance(&traits), entry, traits))
        .collect();
    passing.sort_by_key(|(distance, entry, _)| (*distance, entry.key));
    let count = passing.len();
    let like: Vec<Like> =
        passing.into_iter().take(MOST).map(|(_, entry, traits)| like(&case, entry, &traits, on)).collect();
    let mut fees: Vec<Decimal> = like.iter().filter_map(|like| like.euro).collect();
    fees.sort_unstable();
    Nearest { like, passing: count, counted: fees.len(), quartiles: quartiles(&fees) }
}

fn like(case: &Traits, entry: &'static Entry, traits: &Traits, on: Date) -> Like {
    let aspects = |wanted: bool| {
        Aspect::ALL.iter().copied().filter(|aspect| case.alike(traits, *aspect) == Some(wanted)).collect()
    };
    Like { alike: aspects(true), differs: aspects(false), ..by_itself(entry, on) }
}

/// A decision as it was known on a day, compared with no case.
pub fn by_itself(entry: &'static Entry, on: Date) -> Like {
    let stood = entry.stood_on(on);
    let decided = if let Outcome::Fee(money) = entry.outcome { Some(money) } else { None };
    Like {
        entry,
        alike: Vec::new(),
        differs: Vec::new(),
        stood,
        euro: stood.and_then(|money| in_euro(money, entry.known_on().unwrap_or(on))),
        of_maximum: decided.and_then(|fee| of_maximum(entry, fee)),
        of_turnover: decided
            .zip(entry.turnover.filter(|_| !entry.public))
            .and_then(|(fee, turnover)| fee.as_share_of(turnover.amount)),
    }
}

/// A fee as a share of what the law allowed at most, where the decision tells enough of that.
fn of_maximum(entry: &Entry, fee: Money) -> Option<Share> {
    if let Some(maximum) = entry.national_maximum {
        return fee.as_share_of(maximum);
    }
    let regime = match entry.law {
        Law::Gdpr if !entry.public => Regime::EeaGdpr,
        Law::UkGdpr if !entry.public => Regime::UkGdpr,
        _ => return None,
    };
    let day = entry.known_on()?;
    let tier = regime.tier(entry.tier?)?;
    let turnover = in_euro(entry.turnover?.amount, day)?;
    let fixed = in_euro(tier.fixed.value, day)?;
    let maximum = fixed.max(turnover * tier.of_turnover.value.0);
    in_euro(fee, day)?.checked_div(maximum).map(Share)
}

/// The quartiles of amounts in order, each the amount of which that share is no larger.
fn quartiles(amounts: &[Decimal]) -> Option<[Decimal; 3]> {
    let at = |quarters: usize| amounts.get((amounts.len() * quarters).div_ceil(4).saturating_sub(1)).copied();
    if amounts.len() < LEAST_FOR_A_RANGE {
        return None;
    }
    Some([at(1)?, at(2)?, at(3)?])
}

impl Later {
    /// Whether it had happened on a day. What is not dated counts.
    pub fn was_known_on(&self, on: Date) -> bool {
        self.on.is_none_or(|period| period.last <= on)
    }
}

impl Entry {
    /// The fee that stood on a day: as decided, or as what came after left it. What is not dated counts.
    pub fn stood_on(&self, on: Date) -> Option<Money> {
        let Outcome::Fee(decided) = self.outcome else { return None };
        let mut stands = Some(decided);
        for later in self.later.iter().filter(|later| later.was_known_on(on)) {
            stands = match later.fate {
                Fate::Changed(money) | Fate::Sentenced(money) => Some(money),
                Fate::Quashed | Fate::Waived | Fate::Closed => None,
                Fate::Paid(_) | Fate::Upheld | Fate::Pending | Fate::NotAppealed => stands,
            };
        }
        stands
    }
}
