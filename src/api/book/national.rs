//! An authority's own method beside the published one.

use super::method::days;
use super::page::{Book, CellData};
use super::rule::RuleData;
use super::time_limits::{DurationData, duration};
use crate::api::data::{KeyText, data};
use crate::api::evidence::tier as tier_key;
use crate::api::shapes::{CiteData, MoneyData, money, number};
use crate::law::national_method::{
    By, Categories, Category, DayRates, InCategory, NationalMethod, Severity, SizeClass,
};
use crate::law::{Citation, Rules, Share, Tier};
use crate::text::{explain, keys, place, say};

data! {
    /// An authority's own method.
    NationalMethodData {
        /// Where it is set out.
        cite: CiteData,
        /// The first day on which it held.
        from: Option<String>,
        /// The last.
        until: Option<String>,
        /// Where that stands.
        period_cite: CiteData,
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
}

impl Book {
    /// The authority's own method, where it has one.
    pub(super) fn national_method(&mut self, rules: &Rules) -> Option<NationalMethodData> {
        self.own_section("national", keys::BOOK_NATIONAL);
        let method = rules.national_method?;
        let [from, until] = days(method.period.value);
        let (day_rates, categories) = match &method.by {
            By::DayRates(rates) => (Some(self.day_rates(rates)), None),
            By::Categories(categories) => (None, Some(self.categories(categories))),
        };
        let notes = self.national_rules(method);
        Some(NationalMethodData {
            cite: self.cite(method.cite),
            from,
            until,
            period_cite: self.cite(method.period.cite),
            only_undertakings_here: method.only_undertakings_here.map(|cite| self.cite(cite)),
            notes,
            day_rates,
            categories,
        })
    }

    /// What the method says besides.
    fn national_rules(&mut self, method: &NationalMethod) -> Vec<RuleData> {
        let head = [keys::BOOK_RULE, keys::BOOK_WHERE];
        self.table("national-rules", keys::BOOK_METHOD_RULES, &head);
        self.national_rule("period", self.period(method.period.value), method.period.cite);
        if let Some(cite) = method.only_undertakings_here {
            self.national_rule("only", self.text(keys::FOUND_NATIONAL_NOT_FOR), cite);
        }
        let note = |(key, cite): &(KeyText, Citation)| {
            self.national_rule(key, self.named("note", key), *cite);
            self.data_of_rule("note", key, *cite)
        };
        let notes = method.notes.iter().map(note).collect();
        if let By::Categories(categories) = &method.by {
            let (_, key, cite) = categories.behind;
            self.national_rule(key, self.named("note", key), cite);
            let years = say::duration_years(self.lang, categories.within.value.years.into());
            let part = explain::share(self.lang, categories.repeated.value);
            let repeated = say::found_repeated(self.lang, &part, &years);
            self.national_rule("repeated", repeated.clone(), categories.repeated.cite);
            self.national_rule("within", repeated, categories.within.cite);
        }
        notes
    }

    fn national_rule(&mut self, key: &str, text: impl Into<String>, cite: Citation) {
        let cite = self.cite(cite);
        self.rule(format!("national-{key}"), text, &cite);
    }

    fn day_rates(&mut self, from: &DayRates) -> DayRatesData {
        let head = [keys::BOOK_TURNOVER, keys::BOOK_MEAN, keys::BOOK_DAY_RATE, keys::BOOK_WHERE];
        self.table("day-rates", keys::BOOK_DAY_RATES, &head);
        let classes = from.classes.iter().map(|class| self.size_class(class)).collect();
        let (beyond, days) = from.beyond;
        let days_cite = self.cite(days.cite);
        let mut above = CellData::words(format!("{beyond}: {} ", self.text(keys::BOOK_ABOVE)));
        if let Some(last) = from.classes.last() {
            above = above.with(self.amount(last.up_to.value));
        }
        let of_a_day = CellData::words(format!("1/{}", days.value));
        let actual = CellData::words(self.text(keys::BOOK_ACTUAL));
        self.row(format!("dayrate-{beyond}"), [above, actual, of_a_day, CellData::cite(&days_cite)]);
        let head =
            [keys::BOOK_SEVERITY, keys::FOUND_KIND_FORMAL, keys::FOUND_KIND_MATERIAL, keys::BOOK_WHERE];
        self.table("factors", keys::BOOK_FACTORS, &head);
        let factors = Severity::ALL.iter().flat_map(|severity| self.factors(from, *severity)).collect();
        DayRatesData { classes, beyond, days: days.value, days_cite, factors }
    }

    fn size_class(&mut self, class: &SizeClass) -> SizeClassData {
        let row = SizeClassData {
            name: class.name,
            up_to: money(class.up_to.value),
            mean: money(class.mean.value),
            rate: money(class.rate.value),
            cite: self.cite(class.rate.cite),
        };
        let to = say::amount_up_to(self.lang, &explain::money(self.lang, class.up_to.value));
        let cells = [
            CellData::words(format!("{}: {to}", row.name)),
            self.amount(class.mean.value),
            self.amount(class.rate.value),
            CellData::cite(&row.cite),
        ];
        self.row(format!("dayrate-{}", row.name), cells);
        row
    }

    fn factors(&mut self, rates: &DayRates, severity: Severity) -> [FactorsData; 2] {
        let both = [Tier::Lower, Tier::Higher].map(|tier| (tier, rates.factors(severity, tier)));
        let times = both.map(|(_, figure)| CellData::words(explain::times(figure.value)));
        let rows = both.map(|(tier, figure)| FactorsData {
            severity: severity.key(),
            tier: tier_key(tier),
            low: figure.value.low,
            high: figure.value.high,
            cite: self.cite(figure.cite),
        });
        let ([low, high], [_, higher]) = (times, &rows);
        let name = CellData::words(explain::severity(self.lang, severity));
        self.row(format!("factors-{}", severity.key()), [name, low, high, CellData::cite(&higher.cite)]);
        rows
    }

    fn categories(&mut self, from: &Categories) -> CategoriesData {
        let head = [keys::BOOK_CATEGORY, keys::BOOK_BASIC, keys::BOOK_FINE_BAND, keys::BOOK_WHERE];
        self.table("categories", keys::BOOK_CATEGORIES, &head);
        let each = from.each.iter().map(|category| self.category(category)).collect();
        let head = [keys::BOOK_PROVISION, keys::BOOK_READ_FOR, keys::BOOK_CATEGORY, keys::BOOK_WHERE];
        self.table("in-category", keys::BOOK_IN_CATEGORY, &head);
        let provisions = from.of.iter().map(|row| self.in_category(row)).collect();
        let (behind, _, behind_cite) = from.behind;
        let Share(repeated) = from.repeated.value;
        CategoriesData {
            each,
            provisions,
            behind,
            behind_cite: self.cite(behind_cite),
            repeated: number(repeated),
            repeated_cite: self.cite(from.repeated.cite),
            within: duration(from.within.value),
            within_cite: self.cite(from.within.cite),
        }
    }

    fn category(&mut self, from: &Category) -> CategoryRowData {
        let row = CategoryRowData {
            name: from.name,
            basic: money(from.basic.value),
            band: from.band.value.map(money),
            cite: self.cite(from.basic.cite),
        };
        let [low, high] = from.band.value.map(|end| explain::money(self.lang, end));
        let cells = [
            CellData::words(row.name),
            self.amount(from.basic.value),
            CellData::words(say::amount_between(self.lang, &high, &low)),
            CellData::cite(&row.cite),
        ];
        self.row(format!("category-{}", row.name), cells);
        row
    }

    fn in_category(&mut self, from: &InCategory) -> InCategoryData {
        let row = InCategoryData {
            provision: from.provision,
            articles: from.articles,
            category: from.category,
            cite: self.cite(from.cite),
        };
        let name = explain::provision(self.lang, row.provision);
        let articles = CellData::words(place::articles(self.lang, row.articles).text);
        let [name, category] = [name, row.category].map(CellData::words);
        self.row(
            format!("in-category-{}", row.provision),
            [name, articles, category, CellData::cite(&row.cite)],
        );
        row
    }
}
