//! The law book: every row of every table that the rules work with, with where it stands and how it was checked, as plain
//! data and in words; and the regimes in short.
//!
//! Each table of the law is walked in one place of this folder, where a row leaves both as data and as a row of the page
//! ([`page`]). A new field of [`Rules`] is a change there, and its texts.
//!
//! Its words are those that the page of the app is built without: there is no law book without `embedded-texts`.

mod asked;
mod attribution;
mod conditions;
mod coverage;
mod discounts;
mod elements;
mod maxima;
mod method;
mod national;
pub mod page;
mod questions;
mod records;
mod rule;
mod scope;
mod time_limits;
mod to_come;
mod views;

pub use attribution::{AttributionData, FactData};
pub use conditions::{ConditionData, LoweredData, PrecedentData, SinceData};
pub use coverage::{CoverageData, CoveredData};
pub use discounts::{DiscountData, DiscountsData};
pub use elements::{BarredData, ElementData};
pub use maxima::{InForceData, MinimumData, ProvisionData, PublicMaximumData, PublicScopeData, TierData};
pub use method::{BandData, CriterionData, InabilityTestData, MethodCiteData, MethodData, SizeData};
pub use national::{
    CategoriesData, CategoryRowData, DayRatesData, FactorsData, InCategoryData, NationalMethodData,
    SizeClassData,
};
pub use questions::BookQuestionData;
pub use records::{PropositionData, RecordData};
pub use rule::RuleData;
pub use scope::{AnswersData, CarveOutData, ScopeData};
pub use time_limits::{ClockData, DayOffData, DurationData, FixedOnData, RateData, ToldData};
pub use to_come::{ReplacedData, ToComeData, ToComeDayData};
pub use views::{MeasureRowData, NoteData, OnPointData, OpenData, PullData, ViewData};

use super::data::{KeyText, data};
use super::shapes::{CiteData, LinkData, version};
use crate::law::circumstance::Country;
use crate::law::comparison::{Comparison, Group};
use crate::law::rules::{AdjustmentRule, Doubt, DoubtRule};
use crate::law::{AS_OF, Choice, Citation, Regime, Rules, Source, TextCopy, View};
use crate::text::cite::{authentic, named};
use crate::text::date::iso as day;
use crate::text::{Key, Lang, explain, keys};
use page::{Book, BookSectionData, SummaryData, source_link};

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
    /// Who bears the doubt about a fact.
    DoubtData {
        /// From when; none where it is as old as the rules.
        since: Option<String>,
        /// `for-the-controller`, `against-where-it-must-show` or `not-read`.
        doubt: KeyText,
    }
    /// A view in short.
    ViewInShortData {
        /// Its key, by which a case follows it.
        key: KeyText,
        /// Its name.
        name: KeyText,
        /// From when it was held.
        held: String,
        /// The first day on which it was not held any more; none of one that is held still.
        ended: Option<String>,
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
        /// Decisions taken apart, proposition by proposition.
        records: Vec<RecordData>,
        /// What is to become law, or may. Nothing is computed with it.
        to_come: Vec<ToComeData>,
        /// That as the page of the law book has it, in words.
        to_come_sections: Vec<BookSectionData>,
        /// What was read of each state, topic by topic.
        coverage: Vec<CoverageData>,
        /// That as the page of the law book has it, in words.
        coverage_sections: Vec<BookSectionData>,
        /// The texts that are cited.
        sources: Vec<SourceData>,
    }
    /// A text that is cited.
    SourceData {
        /// Its key.
        key: KeyText,
        /// Its name.
        name: KeyText,
        /// Which language versions of it are authoritative, in words.
        authentic: String,
        /// Where that stands.
        authentic_cites: Vec<CiteData>,
        /// How what is cited of it was checked, each way once; none where nothing is cited.
        verified: Vec<KeyText>,
        /// The first day on which it could be known, as `2018-05-25`: that on which it was adopted, published or decided.
        /// `null` for what is many texts.
        known_from: Option<String>,
        /// Where it can be read at its official publisher.
        link: Option<LinkData>,
        /// The day as of which the copy has the text that was read; none where that was not noted, or the text does not change.
        copy: Option<String>,
        /// Whether the text does not change, as a judgment does not.
        is_final: bool,
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
        /// What it comes to in short.
        summary: Vec<SummaryData>,
        /// On which answers other rules, or none that were read, take the place of these, the first that fits before the
        /// others; none where only others lead here.
        scope: Vec<ScopeData>,
        /// Which of the provisions fall away on some answers, while the rest of the rules stays.
        carve_outs: Vec<CarveOutData>,
        /// Where the rule of each step stands.
        steps: Vec<RuleData>,
        /// What carries attribution to the controller, and what was pleaded against it in vain.
        attribution: AttributionData,
        /// What the two tiers of Art. 83 allow, the lower first; none where maxima are fixed by provision.
        tiers: Vec<TierData>,
        /// The provisions that can be named as broken.
        provisions: Vec<ProvisionData>,
        /// Whether public authorities can be charged: `as-others`, `up-to`, `exempt` or `not-read`.
        public_bodies: KeyText,
        /// Where that stands; with a maximum of their own for each tier where they are charged up to one.
        public_maxima: Vec<PublicMaximumData>,
        /// For which of them that is, and what has to come first.
        public_scope: PublicScopeData,
        /// The least that a fee can be for others, where the law names one.
        minima: Vec<MinimumData>,
        /// Why the method's amounts mislead for public bodies, where they do.
        public_caution: Option<CiteData>,
        /// Who bears the doubt about a fact, from which day on.
        doubt: Vec<DoubtData>,
        /// That fault is a condition for a fee: before it was settled, since then, and what has confirmed it; none
        /// where it is only weighed.
        fault: Vec<SinceData>,
        /// That a reprimand may take the place of a fee.
        reprimand: Option<CiteData>,
        /// What must be met, and what may take the place of a fee: `fault` and `reprimand` among them, in words.
        conditions: Vec<ConditionData>,
        /// That the authority has to tell of a right to silence there may be, where that was read.
        silence: Option<CiteData>,
        /// What may lower a fee after its level was found: `reduction`, `processing-time` or `nothing`.
        afterwards: KeyText,
        /// The rules on that, in words.
        lowered: Vec<LoweredData>,
        /// The criteria that the statutes list.
        criteria: Vec<CriterionData>,
        /// The published method for the starting amount.
        method: Option<MethodData>,
        /// The authority's own method beside it.
        national_method: Option<NationalMethodData>,
        /// The views held, oldest first.
        views: Vec<ViewData>,
        /// The time limits that were read.
        clocks: Vec<ClockData>,
        /// The days besides Saturdays and Sundays on which no time to act ends; none where no rule was read.
        days_off: Vec<DayOffData>,
        /// That the body of appeal decides no cases in which the authority leads across borders.
        no_appeal_if_leading: Option<CiteData>,
        /// That a court has to confirm a fee before it is due.
        confirmation: Option<CiteData>,
        /// From when the time to pay runs: `final`, `receipt` or `confirmation`.
        payment_from: KeyText,
        /// From when an unpaid fee lapses: `final` or `decided`.
        lapse_from: KeyText,
        /// What is taken off an amount for those who pay early, admit the breach or settle; none where no such rule was read.
        discounts: Option<DiscountsData>,
        /// The day of each year on which a rate is fixed, or with the next table after it; none where none is prescribed.
        rates_fixed_on: Option<FixedOnData>,
        /// Rates that the law prescribes for maxima set in euro.
        official_rates: Vec<RateData>,
        /// Decisions in which an amount was lowered for a reason that carries no formula.
        precedents: Vec<PrecedentData>,
        /// What courts and authorities said that bears on a step.
        notes: Vec<NoteData>,
        /// What may happen besides a fee.
        measures: Vec<MeasureRowData>,
        /// The decisions that public authorities are compared with, where there are such.
        compared_with: Option<KeyText>,
        /// Whether the model of fines speaks of the regime.
        by_model: bool,
        /// Every question that the rules ask, in its order.
        questions: Vec<BookQuestionData>,
        /// What is open because no text was seen; never computed with.
        open: Vec<OpenData>,
        /// All of this as the page of the law book has it, in words.
        sections: Vec<BookSectionData>,
    }
}

/// The regimes in short.
pub fn regimes(lang: Lang) -> Vec<RegimeData> {
    Regime::ALL.iter().map(|regime| in_short(lang, *regime)).collect()
}

fn in_short(lang: Lang, regime: Regime) -> RegimeData {
    let here = |country: &&Country| regime.is_of(**country);
    let view = |view: &View| ViewInShortData {
        key: view.id.key(),
        name: explain::view(lang, view.id),
        held: day(view.held),
        ended: view.ended.map(|ended| day(ended.by.value)),
    };
    RegimeData {
        key: regime.key(),
        name: named(lang, "regime", regime.key()),
        countries: Country::ALL.iter().filter(here).map(|country| country.circumstance().key()).collect(),
        currency: regime.currency().code(),
        views: regime.views().iter().map(view).collect(),
    }
}

/// Who bears the doubt, from which day on. Where that was said stands among the conditions.
fn doubt(from: DoubtRule) -> DoubtData {
    let doubt = match from.doubt {
        Doubt::ForTheController => "for-the-controller",
        Doubt::AgainstWhereItMustShow => "against-where-it-must-show",
        Doubt::NotRead => "not-read",
    };
    DoubtData { since: from.since.map(|since| day(since.value)), doubt }
}

/// The law book.
pub fn law_book(lang: Lang) -> LawBookData {
    let mut book = Book::new(lang);
    let regimes = Regime::ALL.iter().map(|regime| book.rules(*regime)).collect();
    let records = book.records();
    let to_come = book.coming();
    let to_come_sections = book.take();
    let coverage = book.coverage();
    LawBookData {
        version: version(),
        as_of: day(AS_OF),
        lang: lang.tag(),
        regimes,
        records,
        to_come,
        to_come_sections,
        coverage,
        coverage_sections: book.take(),
        sources: book.sources(),
    }
}

impl Book {
    /// The tables of a regime, walked in the order in which the page has them.
    fn rules(&mut self, regime: Regime) -> RulesData {
        let rules = regime.rules();
        let scope = self.scope(regime);
        let carve_outs = self.carve_outs(regime);
        let steps = self.steps(rules);
        let attribution = self.attribution(rules);
        let tiers = self.maxima(rules);
        self.section("provisions", keys::BOOK_PROVISIONS);
        let mut provisions = self.provisions(rules.provisions);
        self.elements(regime);
        let conditions = self.conditions(regime);
        let method = self.method(rules);
        let criteria = self.criteria(rules);
        let views = self.views(rules);
        let notes = self.notes(rules);
        let measures = self.measures(rules);
        let questions = self.questions(regime);
        self.own_section("own", keys::BOOK_OWN_PROVISIONS);
        provisions.extend(self.provisions(rules.own_provisions));
        let (public_bodies, public_maxima) = self.public_bodies(regime);
        let public_scope = self.public_scope(rules);
        let minima = self.minima(rules);
        let clocks = self.time_limits(regime);
        let days_off = self.days_off(&rules.procedure);
        let discounts = self.discounts(regime);
        let national_method = self.national_method(rules);
        let (rates_fixed_on, official_rates) = self.official_rates(rules);
        let lowered = self.lowered(rules);
        let precedents = self.precedents(rules);
        let open = self.open(rules);
        RulesData {
            regime: regime.key(),
            name: self.named("regime", regime.key()),
            statute: rules.statute.key(),
            currency: rules.fee_currency.code(),
            summary: self.summary(rules),
            scope,
            carve_outs,
            steps,
            attribution,
            tiers,
            provisions,
            public_bodies,
            public_maxima,
            public_scope,
            minima,
            public_caution: rules.public_caution.map(|cite| self.cite(cite)),
            doubt: rules.doubt.iter().map(|rule| self::doubt(*rule)).collect(),
            fault: rules.fault.map(|fault| self.fault(fault)).unwrap_or_default(),
            reprimand: rules.reprimand.map(|cite| self.cite(cite)),
            conditions,
            silence: rules.silence.map(|cite| self.cite(cite)),
            afterwards: match rules.adjustment {
                AdjustmentRule::Reduction(_) => "reduction",
                AdjustmentRule::ProcessingTime(_) => "processing-time",
                AdjustmentRule::Nothing(_) => "nothing",
                AdjustmentRule::NotRead(_) => "not-read",
            },
            lowered,
            criteria,
            method,
            national_method,
            views,
            clocks,
            days_off,
            no_appeal_if_leading: rules.procedure.no_appeal_if_leading.map(|cite| self.cite(cite)),
            confirmation: rules.procedure.confirmation.map(|cite| self.cite(cite)),
            payment_from: rules.procedure.payment_from.key(),
            lapse_from: rules.procedure.lapse_from.key(),
            discounts,
            rates_fixed_on,
            official_rates,
            precedents,
            notes,
            measures,
            compared_with: rules.comparison.authorities.map(Group::key),
            by_model: rules.comparison.by_model,
            questions,
            open,
            sections: self.take(),
        }
    }

    /// The text, the currency, who bears the doubt, and what fines are compared with.
    fn summary(&self, rules: &Rules) -> Vec<SummaryData> {
        let doubt = conditions::doubt_words(rules.doubt_on(AS_OF));
        let Comparison { authorities, by_model } = rules.comparison;
        let compared = match authorities {
            Some(group) => self.named("practice", group.key()),
            None => self.text(keys::BOOK_COMPARED_NONE),
        };
        let model = if by_model { keys::BOOK_MODEL_SPEAKS } else { keys::BOOK_MODEL_SILENT };
        [
            (keys::BOOK_STATUTE, self.named("source", rules.statute.key())),
            (keys::BOOK_CURRENCY, rules.fee_currency.code()),
            (keys::BOOK_DOUBT, self.text(doubt)),
            (keys::BOOK_COMPARED, compared),
            (keys::BOOK_MODEL, self.text(model)),
        ]
        .map(|(label, text): (Key, KeyText)| SummaryData { label: self.text(label), text })
        .into()
    }

    fn steps(&mut self, rules: &Rules) -> Vec<RuleData> {
        self.section("steps", keys::BOOK_STEPS);
        self.table("steps", keys::BOOK_STEPS, &[keys::BOOK_STEP, keys::BOOK_WHERE]);
        let cites = rules.cites;
        let [scope, concurrence, ceiling] =
            ["scope", "concurrence", "ceiling"].map(|key| self.step("stage", key));
        let [seriousness, proportion] = ["seriousness", "proportion"].map(|key| self.step("stage", key));
        let [attribution, fee_ground] = ["attribution", "fee-ground"].map(|key| self.step("gate", key));
        let own = |key, text| (key, self.text(text));
        [
            ("applies", scope, Some(cites.applies)),
            ("competent", own("competent", keys::BOOK_COMPETENT), cites.competent),
            ("attribution", attribution, Some(cites.attribution.law)),
            ("attribution-said", attribution, cites.attribution.said.last().copied()),
            ("imputation", own("imputation", keys::BOOK_IMPUTATION), Some(cites.imputation.law)),
            (
                "imputation-said",
                own("imputation", keys::BOOK_IMPUTATION),
                cites.imputation.said.last().copied(),
            ),
            ("fee-grounds", fee_ground, Some(cites.fee_grounds)),
            ("several", concurrence, Some(cites.several)),
            ("gravest", own("gravest", keys::BOOK_GRAVEST_OPEN), rules.gravest_open),
            ("maximum", ceiling, Some(cites.maximum)),
            ("seriousness", seriousness, Some(cites.seriousness.law)),
            ("seriousness-said", seriousness, cites.seriousness.said.last().copied()),
            ("counted-again", own("counted-again", keys::FOUND_COUNT_AGAIN), rules.counted_again),
            ("proportion", proportion, Some(cites.proportion)),
        ]
        .into_iter()
        .filter_map(|(row, (key, text), cite)| {
            let step = RuleData { key, text, cite: self.cite(cite?) };
            self.rule(format!("step-{row}"), step.text, &step.cite);
            Some(step)
        })
        .collect()
    }

    /// A step with its name.
    fn step(&self, prefix: &str, key: KeyText) -> (KeyText, KeyText) {
        (key, self.named(prefix, key))
    }

    /// A rule with a wording of its own.
    fn data_of_rule(&mut self, prefix: &str, key: KeyText, cite: Citation) -> RuleData {
        RuleData { key, text: self.named(prefix, key), cite: self.cite(cite) }
    }

    /// The texts that are cited, after all that cites them.
    fn sources(&mut self) -> Vec<SourceData> {
        let cites: Vec<Vec<CiteData>> = Source::ALL
            .iter()
            .map(|source| source.authentic().cites.iter().map(|cite| self.cite(*cite)).collect())
            .collect();
        let source = |(source, authentic_cites): (&Source, Vec<CiteData>)| SourceData {
            key: source.key(),
            name: self.named("source", source.key()),
            authentic: authentic(self.lang, *source),
            authentic_cites,
            verified: self.checked(*source),
            known_from: source.known_from().map(day),
            link: source_link(self.lang, *source),
            copy: match source.copy() {
                TextCopy::AsOf(as_of) => Some(day(as_of)),
                TextCopy::Final | TextCopy::NotNoted => None,
            },
            is_final: source.copy() == TextCopy::Final,
        };
        Source::ALL.iter().zip(cites).map(source).collect()
    }
}
