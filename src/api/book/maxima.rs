//! What may be charged at most: the tiers, the provisions with theirs, and what public authorities can be charged.

use super::elements::{ElementData, asked_for};
use super::page::{Book, CellData};
use crate::api::data::{KeyText, data};
use crate::api::evidence::tier as tier_key;
use crate::api::shapes::{CiteData, MoneyData, money, number};
use crate::law::provision::Breach;
use crate::law::rules::PublicBodies;
use crate::law::source::InForce;
use crate::law::{Actor, Ceiling, Citation, Figure, Money, Provision, Regime, Rules, Share, Tier};
use crate::text::date::iso as day;
use crate::text::{Key, date, explain, keys};

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
    /// The rule on public authorities.
    PublicMaximumData {
        /// The tier, where there is a maximum for each.
        tier: Option<KeyText>,
        /// The maximum.
        amount: Option<MoneyData>,
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
        let found = match rules.public_bodies {
            PublicBodies::AsOthers(cite) => {
                ("as-others", self.public_rule(keys::BOOK_PUBLIC_AS_OTHERS, cite))
            }
            PublicBodies::Exempt(cite) => ("exempt", self.public_rule(keys::BOOK_PUBLIC_EXEMPT, cite)),
            PublicBodies::NotRead(cite) => ("not-read", self.public_rule(keys::FOUND_PUBLIC_NOT_READ, cite)),
            PublicBodies::UpTo([lower, higher]) => {
                let each = [(Tier::Lower, lower), (Tier::Higher, higher)];
                ("up-to", each.map(|(tier, figure)| self.public_maximum(tier, figure)).into())
            }
        };
        if let Some(cite) = rules.public_caution {
            let cite = self.cite(cite);
            self.rule("caution", self.named("caution", regime.key()), &cite);
        }
        found
    }

    fn public_rule(&mut self, rule: Key, cite: Citation) -> Vec<PublicMaximumData> {
        let cite = self.cite(cite);
        self.rule("public", self.text(rule), &cite);
        vec![PublicMaximumData { tier: None, amount: None, cite }]
    }

    fn public_maximum(&mut self, tier: Tier, figure: Figure<Money>) -> PublicMaximumData {
        let cite = self.cite(figure.cite);
        let most = CellData::words(self.tier(tier)).then(": ").with(self.amount(figure.value));
        self.row(format!("public-{}", tier_key(tier)), [most, CellData::cite(&cite)]);
        PublicMaximumData { tier: Some(tier_key(tier)), amount: Some(money(figure.value)), cite }
    }
}
