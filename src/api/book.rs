//! The law book as plain data: every row of every table that the rules work with, with where it stands and how it was
//! checked; and the regimes in short.

use super::data::{KeyText, data};
use super::dto::{CiteData, MoneyData, PositionData, citation, class, money, number, position};
use super::evidence::tier as tier_key;
use crate::law::circumstance::{Country, Seriousness};
use crate::law::method::{Band, Method, OtherSize};
use crate::law::national_method::{By, Categories, DayRates, NationalMethod, Severity};
use crate::law::procedure::{Measure, Period};
use crate::law::rules::{Afterwards, Doubt, FaultRule, Note, OfficialRate, Precedent, PublicBodies};
use crate::law::{
    AS_OF, Actor, Ceiling, Choice, Citation, Criterion, Figure, InForce, Money, Position, Provision, Reading,
    Regime, Rules, Share, Source, Tier, View,
};
use crate::text::cite::named;
use crate::text::date::iso as day;
use crate::text::{Lang, explain};
use jiff::civil::Date;

data! {
    /// A body of rules that a fee is charged under.
    RegimeData {
        /// Its key.
        key: KeyText,
        /// Its name.
        name: KeyText,
        /// The countries whose rules these are.
        countries: Vec<KeyText>,
        /// The currency that fees are charged in.
        currency: KeyText,
        /// The views held under it, oldest first, each from its day.
        views: Vec<ViewInShortData>,
    }
    /// A view in short.
    ViewInShortData {
        /// Its key, by which a case follows it.
        key: KeyText,
        /// Its name.
        name: KeyText,
        /// From when it was held.
        held: String,
    }
    /// Every table that the rules work with.
    LawBookData {
        /// The version of the library.
        version: KeyText,
        /// The day of the law: what came later is not in it.
        as_of: String,
        /// The language of the words.
        lang: KeyText,
        /// The regimes.
        regimes: Vec<RulesData>,
        /// The texts that are cited.
        sources: Vec<SourceData>,
    }
    /// A text that is cited.
    SourceData {
        /// Its key.
        key: KeyText,
        /// Its name.
        name: KeyText,
    }
    /// The tables of a regime.
    RulesData {
        /// The regime.
        regime: KeyText,
        /// Its name.
        name: KeyText,
        /// The text whose provisions are broken.
        statute: KeyText,
        /// The currency that fees are charged in.
        currency: KeyText,
        /// Where the rule of each step stands.
        steps: Vec<RuleData>,
        /// What the two tiers of Art. 83 allow, the lower first; none where maxima are fixed by provision.
        tiers: Vec<TierData>,
        /// The provisions that can be named as broken.
        provisions: Vec<ProvisionData>,
        /// Whether public authorities can be charged: `as-others`, `up-to`, `exempt` or `not-read`.
        public_bodies: KeyText,
        /// Where that stands; with a maximum of their own for each tier where they are charged up to one.
        public_maxima: Vec<PublicMaximumData>,
        /// Who bears the doubt about a fact: `for-the-controller`, `against-where-it-must-show` or `not-read`.
        doubt: KeyText,
        /// That fault is a condition for a fee: before it was settled, since then, and what has confirmed it; none
        /// where it is only weighed.
        fault: Vec<SinceData>,
        /// That a reprimand may take the place of a fee.
        reprimand: Option<CiteData>,
        /// What may lower a fee after its level was found: `reduction`, `processing-time` or `nothing`.
        afterwards: KeyText,
        /// The criteria that the statutes list.
        criteria: Vec<CriterionData>,
        /// The published method for the starting amount.
        method: Option<MethodData>,
        /// The authority's own method beside it.
        national_method: Option<NationalMethodData>,
        /// The views held, oldest first.
        views: Vec<ViewData>,
        /// The clocks that were read.
        clocks: Vec<ClockData>,
        /// Rates that the law prescribes for maxima set in euro.
        official_rates: Vec<RateData>,
        /// Decisions in which an amount was lowered for a reason that carries no formula.
        precedents: Vec<PrecedentData>,
        /// What courts and authorities said that bears on a step.
        notes: Vec<NoteData>,
        /// What may happen besides a fee.
        measures: Vec<RuleData>,
        /// What is open because no text was seen; never computed with.
        open: Vec<OpenData>,
    }
    /// A rule, and where it stands.
    RuleData {
        /// Its key.
        key: KeyText,
        /// In words; of a step only its name.
        text: KeyText,
        /// Where it stands.
        cite: CiteData,
    }
    /// What a tier allows.
    TierData {
        /// `lower` or `higher`.
        tier: KeyText,
        /// The amount for everyone.
        fixed: MoneyData,
        /// Where that stands.
        fixed_cite: CiteData,
        /// The share of an undertaking's turnover that takes its place where it is more.
        of_turnover: String,
        /// Where that stands.
        of_turnover_cite: CiteData,
    }
    /// A provision.
    ProvisionData {
        /// Its key.
        key: KeyText,
        /// Its plain name.
        name: KeyText,
        /// Where it stands.
        cite: CiteData,
        /// The heading that it is listed under.
        group: KeyText,
        /// Who can be charged for it: `controller`, `processor`.
        actors: Vec<KeyText>,
        /// What it can cost: `fixed`, `tier`, `no-fee` or `not-read`.
        ceiling: KeyText,
        /// The tier, where it has one.
        tier: Option<KeyText>,
        /// The amount, where it is fixed.
        amount: Option<MoneyData>,
        /// Where that stands.
        ceiling_cite: CiteData,
    }
    /// The rule on public authorities.
    PublicMaximumData {
        /// The tier, where there is a maximum for each.
        tier: Option<KeyText>,
        /// The maximum.
        amount: Option<MoneyData>,
        /// Where it stands.
        cite: CiteData,
    }
    /// Something that holds from a day on.
    SinceData {
        /// From when; none where it is as old as the rules.
        since: Option<String>,
        /// Where it stands.
        cite: CiteData,
    }
    /// A criterion.
    CriterionData {
        /// Its key.
        key: KeyText,
        /// In words.
        text: KeyText,
        /// Where the statute has it.
        cite: CiteData,
        /// What the method judges it on, where that was read.
        judged: Option<RuleData>,
    }
    /// A published method.
    MethodData {
        /// The text that sets it out.
        source: KeyText,
        /// The first day on which it holds.
        from: Option<String>,
        /// The last.
        until: Option<String>,
        /// The share of the legal maximum that each class of seriousness starts from.
        bands: Vec<BandData>,
        /// The share of the starting amount for each tier of turnover, the smallest first and that without an upper end last.
        sizes: Vec<SizeData>,
        /// What stands in for the turnover of those who are no undertakings: `none` or `funds`.
        others: KeyText,
        /// What else it says.
        cites: Vec<MethodCiteData>,
    }
    /// Where a method says something.
    MethodCiteData {
        /// `others`, `no-amounts`, `no-percentages`, `counted-once` or `inability`.
        key: KeyText,
        /// Where.
        cite: CiteData,
    }
    /// Where a class starts.
    BandData {
        /// The class.
        class: KeyText,
        /// The least.
        low: String,
        /// The most.
        high: String,
        /// Where that stands.
        cite: CiteData,
    }
    /// A tier of turnover.
    SizeData {
        /// The turnover that it reaches up to, included; none of the last.
        up_to: Option<MoneyData>,
        /// The least.
        low: String,
        /// The most.
        high: String,
        /// Where that stands.
        cite: CiteData,
    }
    /// An authority's own method.
    NationalMethodData {
        /// Where it is set out.
        cite: CiteData,
        /// The first day on which it held.
        from: Option<String>,
        /// The last.
        until: Option<String>,
        /// That it is for undertakings in cases of this country alone.
        only_undertakings_here: Option<CiteData>,
        /// What it says besides.
        notes: Vec<RuleData>,
        /// Day rates by turnover, where it goes by them.
        day_rates: Option<DayRatesData>,
        /// Categories of infringements, where it goes by those.
        categories: Option<CategoriesData>,
    }
    /// Day rates.
    DayRatesData {
        /// The classes with a rate of their own, the smallest first.
        classes: Vec<SizeClassData>,
        /// The class above them.
        beyond: KeyText,
        /// The days that its turnover is divided by.
        days: u16,
        /// Where that stands.
        days_cite: CiteData,
        /// How many day rates each severity is.
        factors: Vec<FactorsData>,
    }
    /// A class of undertakings by turnover.
    SizeClassData {
        /// Its name.
        name: KeyText,
        /// The turnover that it reaches up to, included.
        up_to: MoneyData,
        /// The mean turnover that stands for all in it.
        mean: MoneyData,
        /// The mean of a day.
        rate: MoneyData,
        /// Where the rate stands.
        cite: CiteData,
    }
    /// How many day rates a severity is.
    FactorsData {
        /// The severity.
        severity: KeyText,
        /// `lower` or `higher`.
        tier: KeyText,
        /// The fewest.
        low: u8,
        /// The most; none where only the law's maximum holds.
        high: Option<u8>,
        /// Where that stands.
        cite: CiteData,
    }
    /// Categories of infringements.
    CategoriesData {
        /// Each, the lightest first.
        each: Vec<CategoryRowData>,
        /// Which infringement is in which, as far as it was read.
        provisions: Vec<InCategoryData>,
        /// The provision with the category of the one behind it.
        behind: KeyText,
        /// Where that stands.
        behind_cite: CiteData,
        /// What a repeated infringement adds to the basic fine, as a share.
        repeated: String,
        /// Where that stands.
        repeated_cite: CiteData,
        /// Within which time after an earlier fine it is a repeated one.
        within: DurationData,
        /// Where that stands.
        within_cite: CiteData,
    }
    /// A category of infringements.
    CategoryRowData {
        /// Its name.
        name: KeyText,
        /// The fine that is started from.
        basic: MoneyData,
        /// The ends between which it moves.
        band: [MoneyData; 2],
        /// Where that stands.
        cite: CiteData,
    }
    /// An infringement in a category.
    InCategoryData {
        /// The provision.
        provision: KeyText,
        /// The articles for which it was read.
        articles: KeyText,
        /// The category.
        category: KeyText,
        /// Where that stands.
        cite: CiteData,
    }
    /// A view with what it holds.
    ViewData {
        /// Its key.
        key: KeyText,
        /// Its name.
        name: KeyText,
        /// From when it was held.
        held: String,
        /// Whose it is: `guidance`, `authority`, `board` or `statute`.
        rank: KeyText,
        /// What it holds, point by point.
        positions: Vec<OnPointData>,
        /// Which way it says that a circumstance pulls.
        readings: Vec<PullData>,
    }
    /// What a view holds on a point.
    OnPointData {
        /// The point.
        point: KeyText,
        /// What is held.
        position: PositionData,
    }
    /// Which way a view says that a circumstance pulls.
    PullData {
        /// The question.
        question: KeyText,
        /// The option.
        option: KeyText,
        /// The criterion that it was weighed under.
        criterion: KeyText,
        /// Which way.
        direction: KeyText,
        /// Where.
        cite: CiteData,
    }
    /// A clock.
    ClockData {
        /// `first-breach`, `time-bar`, `appeal`, `payment`, `lapse` or `costs`.
        key: KeyText,
        /// How long; none of a day.
        length: Option<DurationData>,
        /// The day; none of a length.
        day: Option<String>,
        /// Where it stands.
        cite: CiteData,
    }
    /// A length of time by the calendar.
    DurationData {
        /// Years.
        years: u8,
        /// Weeks.
        weeks: u8,
        /// Days.
        days: u8,
    }
    /// A rate that the law prescribes.
    RateData {
        /// The year in which it is used.
        year: i16,
        /// The day it was fixed.
        day: String,
        /// Units of the fee's currency for one euro.
        per_euro: String,
        /// Where it stands.
        cite: CiteData,
    }
    /// A decision in which an amount was lowered.
    PrecedentData {
        /// Case and party.
        case: KeyText,
        /// The amount before.
        before: MoneyData,
        /// What was left.
        after: MoneyData,
        /// From when decisions of the kind are known.
        since: Option<String>,
        /// Where it was read.
        cite: CiteData,
    }
    /// What was said that bears on a step.
    NoteData {
        /// Its key.
        key: KeyText,
        /// The step.
        stage: KeyText,
        /// In words.
        text: KeyText,
        /// The day from which it was known; none where it is as old as the rules.
        since: Option<String>,
        /// Where it was said.
        cite: CiteData,
    }
    /// Something that is open because no text was seen.
    OpenData {
        /// In words.
        text: KeyText,
        /// The text where it would have to be checked.
        source: KeyText,
    }
}

/// The regimes in short.
pub fn regimes(lang: Lang) -> Vec<RegimeData> {
    Regime::ALL.iter().map(|regime| in_short(lang, *regime)).collect()
}

fn in_short(lang: Lang, regime: Regime) -> RegimeData {
    let here = |country: &&Country| match regime {
        Regime::SeCriminalDataAct => **country == Country::Sweden,
        _ => Regime::in_country(**country) == Some(regime),
    };
    let view = |view: &View| ViewInShortData {
        key: view.id.key(),
        name: explain::view(lang, view.id),
        held: day(view.held),
    };
    RegimeData {
        key: regime.key(),
        name: named(lang, "regime", regime.key()),
        countries: Country::ALL.iter().filter(here).map(|country| country.circumstance().key()).collect(),
        currency: regime.currency().code(),
        views: regime.views().iter().map(view).collect(),
    }
}

/// The law book.
pub fn law_book(lang: Lang) -> LawBookData {
    let book = Book { lang };
    let source =
        |source: &Source| SourceData { key: source.key(), name: named(lang, "source", source.key()) };
    LawBookData {
        version: super::version(),
        as_of: day(AS_OF),
        lang: lang.tag(),
        regimes: Regime::ALL.iter().map(|regime| book.rules(*regime)).collect(),
        sources: Source::ALL.iter().map(source).collect(),
    }
}

/// What the book is written with.
struct Book {
    lang: Lang,
}

impl Book {
    fn cite(&self, cite: Citation) -> CiteData {
        citation(self.lang, cite)
    }

    fn rule(&self, prefix: &str, key: KeyText, cite: Citation) -> RuleData {
        RuleData { key, text: named(self.lang, prefix, key), cite: self.cite(cite) }
    }

    fn rules(&self, regime: Regime) -> RulesData {
        let rules = regime.rules();
        let (public_bodies, public_maxima) = self.public_bodies(rules.public_bodies);
        RulesData {
            regime: regime.key(),
            name: named(self.lang, "regime", regime.key()),
            statute: rules.statute.key(),
            currency: rules.fee_currency.code(),
            steps: self.steps(rules),
            tiers: self.tiers(regime),
            provisions: regime.provisions().map(|it| self.provision(it)).collect(),
            public_bodies,
            public_maxima,
            doubt: match rules.doubt {
                Doubt::ForTheController => "for-the-controller",
                Doubt::AgainstWhereItMustShow => "against-where-it-must-show",
                Doubt::NotRead => "not-read",
            },
            fault: rules.fault.map(|fault| self.fault(fault)).unwrap_or_default(),
            reprimand: rules.reprimand.map(|cite| self.cite(cite)),
            afterwards: match rules.afterwards {
                Afterwards::Reduction => "reduction",
                Afterwards::ProcessingTime => "processing-time",
                Afterwards::Nothing(_) => "nothing",
            },
            criteria: self.criteria(rules),
            method: rules.method.map(|method| self.method(method)),
            national_method: rules.national_method.map(|method| self.national_method(method)),
            views: rules.views.iter().map(|view| self.view(view)).collect(),
            clocks: self.clocks(regime),
            official_rates: self.official_rates(rules),
            precedents: self.precedents(rules),
            notes: rules.notes.iter().map(|note| self.note(note)).collect(),
            measures: rules
                .measures
                .iter()
                .map(|it: &Measure| self.rule("measure", it.key, it.cite))
                .collect(),
            open: self.open(rules),
        }
    }

    fn steps(&self, rules: &Rules) -> Vec<RuleData> {
        let cites = rules.cites;
        [
            ("stage", "scope", cites.applies),
            ("gate", "attribution", cites.attribution),
            ("gate", "fee-ground", cites.fee_grounds),
            ("stage", "concurrence", cites.several),
            ("stage", "ceiling", cites.maximum),
            ("stage", "seriousness", cites.seriousness),
            ("stage", "proportion", cites.proportion),
        ]
        .map(|(prefix, key, cite)| self.rule(prefix, key, cite))
        .into()
    }

    fn tiers(&self, regime: Regime) -> Vec<TierData> {
        let row = |tier: Tier| {
            let ceiling = regime.tier(tier)?;
            let Share(of_turnover) = ceiling.of_turnover.value;
            Some(TierData {
                tier: tier_key(tier),
                fixed: money(ceiling.fixed.value),
                fixed_cite: self.cite(ceiling.fixed.cite),
                of_turnover: number(of_turnover),
                of_turnover_cite: self.cite(ceiling.of_turnover.cite),
            })
        };
        [Tier::Lower, Tier::Higher].into_iter().filter_map(row).collect()
    }

    fn provision(&self, from: &Provision) -> ProvisionData {
        let actor = |actor: &Actor| match actor {
            Actor::Controller => "controller",
            Actor::Processor => "processor",
        };
        let (ceiling, amount) = match from.ceiling {
            Ceiling::Fixed(figure) => ("fixed", Some(money(figure.value))),
            Ceiling::Tier(..) => ("tier", None),
            Ceiling::NoFee(_) => ("no-fee", None),
            Ceiling::NotRead(_) => ("not-read", None),
        };
        ProvisionData {
            key: from.key,
            name: explain::provision(self.lang, from.key),
            cite: self.cite(from.cite),
            group: from.group,
            actors: from.actors.iter().map(actor).collect(),
            ceiling,
            tier: from.ceiling.tier().map(tier_key),
            amount,
            ceiling_cite: self.cite(from.ceiling.cite()),
        }
    }

    fn public_bodies(&self, rule: PublicBodies) -> (KeyText, Vec<PublicMaximumData>) {
        let without = |cite| vec![PublicMaximumData { tier: None, amount: None, cite: self.cite(cite) }];
        let of_tier = |tier, figure: Figure<Money>| PublicMaximumData {
            tier: Some(tier_key(tier)),
            amount: Some(money(figure.value)),
            cite: self.cite(figure.cite),
        };
        match rule {
            PublicBodies::AsOthers(cite) => ("as-others", without(cite)),
            PublicBodies::Exempt(cite) => ("exempt", without(cite)),
            PublicBodies::NotRead(cite) => ("not-read", without(cite)),
            PublicBodies::UpTo([lower, higher]) => {
                ("up-to", vec![of_tier(Tier::Lower, lower), of_tier(Tier::Higher, higher)])
            }
        }
    }

    fn fault(&self, rule: FaultRule) -> Vec<SinceData> {
        let since = |figure: &Figure<Date>| SinceData {
            since: Some(day(figure.value)),
            cite: self.cite(figure.cite),
        };
        let before = SinceData { since: None, cite: self.cite(rule.before) };
        [before].into_iter().chain([rule.settled].iter().chain(rule.confirmed).map(since)).collect()
    }

    fn criteria(&self, rules: &Rules) -> Vec<CriterionData> {
        let judged = |criterion| {
            let cite = rules.method?.judged_on(criterion)?;
            Some(self.rule("judged", criterion.key(), cite))
        };
        let row = |criterion: &Criterion| CriterionData {
            key: criterion.key(),
            text: named(self.lang, "criterion", criterion.key()),
            cite: self.cite(criterion.cite()),
            judged: judged(*criterion),
        };
        rules.criteria.iter().map(row).collect()
    }

    fn method(&self, from: &Method) -> MethodData {
        let size = |up_to: Option<Money>, share: Figure<Band>| {
            let [low, high] = ends(share.value);
            SizeData { up_to: up_to.map(money), low, high, cite: self.cite(share.cite) }
        };
        let band = |of: &Seriousness| {
            let figure = from.band(*of);
            let [low, high] = ends(figure.value);
            BandData { class: class(*of), low, high, cite: self.cite(figure.cite) }
        };
        let (others, others_cite) = match from.others {
            OtherSize::None(cite) => ("none", cite),
            OtherSize::Funds(cite) => ("funds", cite),
        };
        let said = [
            ("others", Some(others_cite)),
            ("no-amounts", Some(from.no_amounts)),
            ("no-percentages", Some(from.no_percentages)),
            ("counted-once", from.counted_once),
            ("inability", Some(from.inability)),
        ];
        let said = said.into_iter().filter_map(|(key, cite)| Some((key, self.cite(cite?))));
        let sizes = from.sizes.iter().map(|tier| size(Some(tier.up_to), tier.share));
        let [first, last] = days(from.in_force);
        MethodData {
            source: from.source.key(),
            from: first,
            until: last,
            bands: Seriousness::ALL.iter().map(band).collect(),
            sizes: sizes.chain([size(None, from.beyond)]).collect(),
            others,
            cites: said.map(|(key, cite)| MethodCiteData { key, cite }).collect(),
        }
    }

    fn national_method(&self, from: &NationalMethod) -> NationalMethodData {
        let (day_rates, categories) = match &from.by {
            By::DayRates(rates) => (Some(self.day_rates(rates)), None),
            By::Categories(categories) => (None, Some(self.categories(categories))),
        };
        let [first, last] = days(from.period.value);
        NationalMethodData {
            cite: self.cite(from.cite),
            from: first,
            until: last,
            only_undertakings_here: from.only_undertakings_here.map(|cite| self.cite(cite)),
            notes: from.notes.iter().map(|(key, cite)| self.rule("note", key, *cite)).collect(),
            day_rates,
            categories,
        }
    }

    fn day_rates(&self, from: &DayRates) -> DayRatesData {
        let (beyond, days) = from.beyond;
        let factors = |severity: &Severity| {
            [Tier::Lower, Tier::Higher].map(|tier| {
                let figure = from.factors(*severity, tier);
                FactorsData {
                    severity: severity.key(),
                    tier: tier_key(tier),
                    low: figure.value.low,
                    high: figure.value.high,
                    cite: self.cite(figure.cite),
                }
            })
        };
        let classes = from.classes.iter().map(|class| SizeClassData {
            name: class.name,
            up_to: money(class.up_to.value),
            mean: money(class.mean.value),
            rate: money(class.rate.value),
            cite: self.cite(class.rate.cite),
        });
        DayRatesData {
            classes: classes.collect(),
            beyond,
            days: days.value,
            days_cite: self.cite(days.cite),
            factors: Severity::ALL.iter().flat_map(factors).collect(),
        }
    }

    fn categories(&self, from: &Categories) -> CategoriesData {
        let (behind, _, behind_cite) = from.behind;
        let Share(repeated) = from.repeated.value;
        let each = from.each.iter().map(|category| CategoryRowData {
            name: category.name,
            basic: money(category.basic.value),
            band: category.band.value.map(money),
            cite: self.cite(category.basic.cite),
        });
        let provisions = from.of.iter().map(|row| InCategoryData {
            provision: row.provision,
            articles: row.articles,
            category: row.category,
            cite: self.cite(row.cite),
        });
        CategoriesData {
            each: each.collect(),
            provisions: provisions.collect(),
            behind,
            behind_cite: self.cite(behind_cite),
            repeated: number(repeated),
            repeated_cite: self.cite(from.repeated.cite),
            within: duration(from.within.value),
            within_cite: self.cite(from.within.cite),
        }
    }

    fn view(&self, from: &View) -> ViewData {
        let on_point = |held: &Position| OnPointData {
            point: held.point.key(),
            position: position(self.lang, from.id, held.stance, held.cite),
        };
        let pull = |reading: &Reading| PullData {
            question: reading.when.question.key(),
            option: reading.when.key(),
            criterion: reading.criterion.key(),
            direction: reading.direction.key(),
            cite: self.cite(reading.cite),
        };
        ViewData {
            key: from.id.key(),
            name: explain::view(self.lang, from.id),
            held: day(from.held),
            rank: from.rank.key(),
            positions: from.positions.iter().map(on_point).collect(),
            readings: from.readings.iter().map(pull).collect(),
        }
    }

    fn clocks(&self, regime: Regime) -> Vec<ClockData> {
        let rules = regime.procedure();
        let first = rules.first_breach.map(|figure| ClockData {
            key: "first-breach",
            length: None,
            day: Some(day(figure.value)),
            cite: self.cite(figure.cite),
        });
        let clocks = [
            ("time-bar", rules.time_bar.map(|bar| bar.period)),
            ("appeal", rules.appeal),
            ("payment", rules.payment),
            ("lapse", rules.lapse),
            ("costs", rules.costs),
        ];
        let clock = |(key, figure): (KeyText, Option<Figure<Period>>)| {
            let Figure { value, cite } = figure?;
            Some(ClockData { key, length: Some(duration(value)), day: None, cite: self.cite(cite) })
        };
        first.into_iter().chain(clocks.into_iter().filter_map(clock)).collect()
    }

    fn official_rates(&self, rules: &Rules) -> Vec<RateData> {
        let rates = rules.official_rates.map(|official| official.rates).unwrap_or_default();
        let row = |rate: &OfficialRate| RateData {
            year: rate.year,
            day: day(rate.day),
            per_euro: number(rate.per_euro.value),
            cite: self.cite(rate.per_euro.cite),
        };
        rates.iter().map(row).collect()
    }

    fn precedents(&self, rules: &Rules) -> Vec<PrecedentData> {
        let row = |precedent: &Precedent| PrecedentData {
            case: precedent.case,
            before: money(precedent.before),
            after: money(precedent.after),
            since: precedent.from.map(day),
            cite: self.cite(precedent.cite),
        };
        rules.precedents.iter().map(row).collect()
    }

    fn note(&self, from: &Note) -> NoteData {
        NoteData {
            key: from.key,
            stage: from.stage.key(),
            text: named(self.lang, "note", from.key),
            since: from.from.map(day),
            cite: self.cite(from.cite),
        }
    }

    fn open(&self, rules: &Rules) -> Vec<OpenData> {
        let text = |key| named(self.lang, "open", key);
        rules
            .open_points
            .iter()
            .map(|open| OpenData { text: text(open.note), source: open.source.key() })
            .collect()
    }
}

fn ends(band: Band) -> [String; 2] {
    [band.low, band.high].map(|Share(share)| number(share))
}

fn days(held: InForce) -> [Option<String>; 2] {
    [held.from, held.until].map(|end| end.map(day))
}

const fn duration(from: Period) -> DurationData {
    DurationData { years: from.years, weeks: from.weeks, days: from.days }
}
