//! What may be charged at most: the tiers, the provisions with theirs, and what public authorities can be charged.

use super::elements::{ElementData, asked_for};
use super::page::{Book, CellData};
use crate::api::data::{KeyText, data};
use crate::api::evidence::tier as tier_key;
use crate::api::shapes::{CiteData, MoneyData, money, number};
use crate::law::minimum::{Breaches, Minimum};
use crate::law::provision::Breach;
use crate::law::public_bodies::{PublicMaximum, PublicRule};
use crate::law::source::InForce;
use crate::law::{
    Actor, Ceiling, ChoiceId, Circumstance, Citation, Figure, Money, Provision, Regime, Rules, Share, Tier,
};
use crate::text::date::iso as day;
use crate::text::{Key, date, explain, keys, say};

data! {
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
        /// Who can be charged for it: `controller`, `processor`, `monitoring-body`.
        actors: Vec<KeyText>,
        /// What it can cost: `fixed`, `tier`, `no-fee` or `not-read`.
        ceiling: KeyText,
        /// The tier, where it has one.
        tier: Option<KeyText>,
        /// The amount, where it is fixed.
        amount: Option<MoneyData>,
        /// Where that stands.
        ceiling_cite: CiteData,
        /// What breaks it: an `act`, which has to be attributed, or an omission of an `own-duty`, which need not.
        breach: KeyText,
        /// The first day of its own that a breach counts from, where that is later than that of the rules.
        since: Option<InForceData>,
        /// How many of its elements a breach takes: `any`, `all`, `any-unless` an answer takes all away, or `none` where
        /// none is asked.
        elements_needed: KeyText,
        /// The answer on which it is not broken, whatever its elements are.
        unless: Option<ElementData>,
        /// Its elements.
        elements: Vec<ElementData>,
        /// The days of breaches that it covers, where it does not cover all.
        in_force: Option<InForceData>,
    }
    /// The days in which something was law.
    InForceData {
        /// The first day; none where it is as old as the rules.
        from: Option<String>,
        /// The last day; none where it still holds.
        until: Option<String>,
        /// Where that stands.
        cite: CiteData,
    }
    /// The rule on public authorities, of a tier where each has a maximum.
    PublicMaximumData {
        /// The tier, where there is a maximum for each.
        tier: Option<KeyText>,
        /// The maximum.
        amount: Option<MoneyData>,
        /// Where it stands.
        cite: CiteData,
        /// The least that a fee can be, where the law names one.
        least: Option<MoneyData>,
        /// Where that stands.
        least_cite: Option<CiteData>,
        /// The share of the budget that is the maximum where that is less.
        of_budget: Option<String>,
        /// Where that stands.
        of_budget_cite: Option<CiteData>,
    }
    /// For whom the rule on public authorities is, and what has to come first.
    PublicScopeData {
        /// The kinds of public body that it is for alone; empty where it is for all.
        only: Vec<KeyText>,
        /// Where that stands.
        only_cite: Option<CiteData>,
        /// Where it stands that it is not for one who carries on an economic activity.
        unless_economic: Option<CiteData>,
        /// Where it stands that a warning with a plan comes first.
        after_warning: Option<CiteData>,
    }
    /// The least that a fee can be.
    MinimumData {
        /// For breaking what: `any`, `tier`, or `provisions`.
        of: KeyText,
        /// The tier, where it is for one.
        tier: Option<KeyText>,
        /// The provisions, where it is for some.
        provisions: Vec<KeyText>,
        /// The amount.
        least: MoneyData,
        /// Where it stands.
        cite: CiteData,
    }
}

impl Book {
    /// The maxima of the tiers, or those that the provisions have.
    pub(super) fn maxima(&mut self, rules: &Rules) -> Vec<TierData> {
        self.section("maxima", keys::BOOK_MAXIMA);
        let Some([lower, higher]) = rules.tiers else {
            self.fixed_maxima(rules.provisions);
            return Vec::new();
        };
        let head = [keys::BOOK_TIER, keys::BOOK_AMOUNT, keys::BOOK_OR_TURNOVER];
        self.table("maxima", keys::BOOK_MAXIMA, &head);
        [(Tier::Lower, lower), (Tier::Higher, higher)]
            .map(|(tier, maximum)| {
                let Share(of_turnover) = maximum.of_turnover.value;
                let row = TierData {
                    tier: tier_key(tier),
                    fixed: money(maximum.fixed.value),
                    fixed_cite: self.cite(maximum.fixed.cite),
                    of_turnover: number(of_turnover),
                    of_turnover_cite: self.cite(maximum.of_turnover.cite),
                };
                let fixed = self.amount(maximum.fixed.value).then(" ").with(CellData::cite(&row.fixed_cite));
                let share = explain::share(self.lang, maximum.of_turnover.value);
                let share = CellData::words(share + " ").with(CellData::cite(&row.of_turnover_cite));
                let name = CellData::words(self.tier(tier));
                self.row(format!("tier-{}", row.tier), [name, fixed, share]);
                row
            })
            .into()
    }

    /// Each maximum that a provision has, once.
    fn fixed_maxima(&mut self, provisions: &[Provision]) {
        let mut amounts: Vec<Figure<Money>> = Vec::new();
        for provision in provisions {
            if let Ceiling::Fixed(figure) = provision.ceiling
                && !amounts.contains(&figure)
            {
                amounts.push(figure);
            }
        }
        amounts.sort_by_key(|figure| figure.value.amount);
        self.table("maxima", keys::BOOK_BY_PROVISION, &[keys::BOOK_AT_MOST, keys::BOOK_WHERE]);
        for (place, figure) in amounts.into_iter().enumerate() {
            let cite = self.cite(figure.cite);
            self.row(format!("maximum-{place}"), [self.amount(figure.value), CellData::cite(&cite)]);
        }
    }

    /// Provisions, a table for each heading that they are listed under.
    pub(super) fn provisions(&mut self, provisions: &[Provision]) -> Vec<ProvisionData> {
        let head = [keys::BOOK_PROVISION, keys::BOOK_WHERE, keys::BOOK_WHO, keys::BOOK_AT_MOST];
        let mut under = "";
        let row = |provision: &Provision| {
            if provision.group != under {
                under = provision.group;
                self.table_called(under, self.named("group", under), &head);
            }
            self.provision(provision)
        };
        provisions.iter().map(row).collect()
    }

    fn provision(&mut self, from: &Provision) -> ProvisionData {
        let (ceiling, most) = match from.ceiling {
            Ceiling::Fixed(figure) => ("fixed", self.amount(figure.value)),
            Ceiling::Tier(tier, _) => ("tier", CellData::words(self.tier(tier))),
            Ceiling::NoFee(_) => ("no-fee", CellData::words(self.text(keys::BOOK_NO_FEE))),
            Ceiling::NotRead(_) => ("not-read", CellData::words(self.text(keys::BOOK_NOT_READ))),
        };
        let (actors, who): (Vec<_>, Vec<_>) = from
            .actors
            .iter()
            .map(|actor| match actor {
                Actor::Controller => ("controller", self.text(keys::BOOK_CONTROLLER)),
                Actor::Processor => ("processor", self.text(keys::BOOK_PROCESSOR)),
                Actor::MonitoringBody => ("monitoring-body", self.text(keys::BOOK_MONITORING_BODY)),
            })
            .unzip();
        let row = ProvisionData {
            key: from.key,
            name: explain::provision(self.lang, from.key),
            cite: self.cite(from.cite),
            group: from.group,
            actors,
            ceiling,
            tier: from.ceiling.tier().map(tier_key),
            amount: match from.ceiling {
                Ceiling::Fixed(figure) => Some(money(figure.value)),
                _ => None,
            },
            ceiling_cite: self.cite(from.ceiling.cite()),
            breach: match from.breach {
                Breach::Act => "act",
                Breach::OwnDuty => "own-duty",
            },
            since: from
                .since
                .map(|since| self.in_force(Figure::new(InForce::since(since.value), since.cite))),
            elements_needed: asked_for(from.elements),
            unless: self.exception_of(from),
            elements: self.elements_of(from),
            in_force: from.in_force.map(|days| self.in_force(days)),
        };
        let days = from.in_force.map(|days| format!(" ({})", self.period(days.value)));
        let cite = CellData::cite(&row.cite);
        let cells = [
            CellData::words(row.name).then(self.only_since(from)).then(days.unwrap_or_default()),
            [&row.since, &row.in_force]
                .into_iter()
                .flatten()
                .fold(cite, |cites, days| cites.then("; ").with(CellData::cite(&days.cite))),
            CellData::words(who.join(", ")).then(self.own_duty(from)),
            most.then(": ").with(CellData::cite(&row.ceiling_cite)),
        ];
        self.row(format!("provision-{}", row.key), cells);
        row
    }

    fn only_since(&self, from: &Provision) -> String {
        let words = |since: Figure<_>| {
            format!("\n({} {})", self.text(keys::BOOK_FROM), date::long(self.lang, since.value))
        };
        from.since.map(words).unwrap_or_default()
    }

    fn own_duty(&self, from: &Provision) -> String {
        match from.breach {
            Breach::OwnDuty => format!("\n({})", self.text(keys::BOOK_OWN_DUTY)),
            Breach::Act => String::new(),
        }
    }

    fn in_force(&mut self, days: Figure<InForce>) -> InForceData {
        let InForce { from, until } = days.value;
        InForceData { from: from.map(day), until: until.map(day), cite: self.cite(days.cite) }
    }

    pub(super) fn public_bodies(&mut self, regime: Regime) -> (KeyText, Vec<PublicMaximumData>) {
        let rules = regime.rules();
        self.own_section("public", keys::BOOK_PUBLIC);
        self.table("public", keys::BOOK_PUBLIC, &[keys::BOOK_RULE, keys::BOOK_WHERE]);
        let found = match rules.public_bodies.rule {
            PublicRule::AsOthers(cite) => ("as-others", self.public_rule(keys::BOOK_PUBLIC_AS_OTHERS, cite)),
            PublicRule::Exempt(cite) => ("exempt", self.public_rule(keys::BOOK_PUBLIC_EXEMPT, cite)),
            PublicRule::NotRead(cite) => ("not-read", self.public_rule(keys::FOUND_PUBLIC_NOT_READ, cite)),
            PublicRule::UpTo([lower, higher]) => {
                let each = [(Tier::Lower, *lower), (Tier::Higher, *higher)];
                ("up-to", each.map(|(tier, maximum)| self.public_maximum(tier, maximum)).into())
            }
        };
        if let Some(cite) = rules.public_caution {
            let cite = self.cite(cite);
            self.rule("caution", self.named("caution", regime.key()), &cite);
        }
        found
    }

    /// For whom the rule is, in the same table.
    pub(super) fn public_scope(&mut self, rules: &Rules) -> PublicScopeData {
        let public = rules.public_bodies;
        let kinds = public.only.into_iter().flat_map(|only| only.value.iter());
        let kinds = kinds.map(|option| Circumstance { question: ChoiceId::PublicKind, option });
        let kinds: Vec<Circumstance> = kinds.collect();
        let only_cite = public.only.map(|only| {
            let cite = self.cite(only.cite);
            let each: Vec<&str> = kinds.iter().map(|kind| explain::statement(self.lang, *kind)).collect();
            self.rule("public-only", say::found_public_only(self.lang, &each.join(" ")), &cite);
            cite
        });
        PublicScopeData {
            only: kinds.iter().map(|kind| kind.key()).collect(),
            only_cite,
            unless_economic: public.unless_economic.map(|cite| {
                self.cited_rule("public-unless-economic", keys::FOUND_PUBLIC_UNLESS_ECONOMIC, cite)
            }),
            after_warning: public
                .after_warning
                .map(|cite| self.cited_rule("public-after-warning", keys::FOUND_WARNED_FIRST, cite)),
        }
    }

    fn cited_rule(&mut self, key: &str, rule: Key, cite: Citation) -> CiteData {
        let cite = self.cite(cite);
        self.rule(key, self.text(rule), &cite);
        cite
    }

    fn public_rule(&mut self, rule: Key, cite: Citation) -> Vec<PublicMaximumData> {
        let cite = self.cited_rule("public", rule, cite);
        vec![PublicMaximumData {
            tier: None,
            amount: None,
            cite,
            least: None,
            least_cite: None,
            of_budget: None,
            of_budget_cite: None,
        }]
    }

    fn public_maximum(&mut self, tier: Tier, maximum: PublicMaximum) -> PublicMaximumData {
        let PublicMaximum { most, least, of_budget } = maximum;
        let data = PublicMaximumData {
            tier: Some(tier_key(tier)),
            amount: Some(money(most.value)),
            cite: self.cite(most.cite),
            least: least.map(|least| money(least.value)),
            least_cite: least.map(|least| self.cite(least.cite)),
            of_budget: of_budget.map(|share| number(share.value.0)),
            of_budget_cite: of_budget.map(|share| self.cite(share.cite)),
        };
        let mut cell = CellData::words(self.tier(tier)).then(": ").with(self.amount(most.value));
        let mut cites = CellData::cite(&data.cite);
        if let Some(share) = of_budget {
            let share = explain::share(self.lang, share.value);
            cell = cell.then("; ").then(say::book_of_budget(self.lang, &share));
        }
        if let Some(least) = least {
            let words = ["; ", &self.text(keys::BOOK_AT_LEAST).to_lowercase(), " "].concat();
            cell = cell.then(words).with(self.amount(least.value));
        }
        for cite in [&data.of_budget_cite, &data.least_cite].into_iter().flatten() {
            cites = cites.then("; ").with(CellData::cite(cite));
        }
        self.row(format!("public-{}", tier_key(tier)), [cell, cites]);
        data
    }

    /// The least that a fee can be; no table where the law names none.
    pub(super) fn minima(&mut self, rules: &Rules) -> Vec<MinimumData> {
        if rules.minima.is_empty() {
            return Vec::new();
        }
        self.own_section("minima", keys::BOOK_MINIMA);
        self.table("minima", keys::BOOK_MINIMA, &[keys::BOOK_RULE, keys::BOOK_AT_LEAST, keys::BOOK_WHERE]);
        let each = rules.minima.iter().enumerate();
        each.map(|(place, minimum)| self.minimum(place, minimum)).collect()
    }

    fn minimum(&mut self, place: usize, from: &Minimum) -> MinimumData {
        let (of, tier, provisions) = match from.of {
            Breaches::Any => ("any", None, Vec::new()),
            Breaches::Of(tier) => ("tier", Some(tier), Vec::new()),
            Breaches::These(keys) => ("provisions", None, keys.to_vec()),
        };
        let data = MinimumData {
            of,
            tier: tier.map(tier_key),
            provisions,
            least: money(from.least.value),
            cite: self.cite(from.least.cite),
        };
        let names = data.provisions.iter().map(|key| explain::provision(self.lang, key));
        let any = (from.of == Breaches::Any).then(|| self.text(keys::BOOK_ANY_BREACH));
        let what: Vec<&str> = tier.map(|tier| self.tier(tier)).into_iter().chain(any).chain(names).collect();
        let what = what.join("; ");
        let cells = [CellData::words(what), self.amount(from.least.value), CellData::cite(&data.cite)];
        self.row(format!("minimum-{place}"), cells);
        data
    }
}
