//! The published method for the starting amount, and what it judges the criteria on.

use super::attribution::FactData;
use super::page::{Book, CellData};
use super::rule::RuleData;
use crate::api::data::{KeyText, data};
use crate::api::shapes::{CiteData, MoneyData, class, money, number};
use crate::law::circumstance::Seriousness;
use crate::law::method::{Band, Method, OtherSize, SizeTier};
use crate::law::{Choice, Circumstance, Criterion, Figure, InForce, Question, Rules, Share, Verified, Whom};
use crate::text::date::iso as day;
use crate::text::{Key, explain, keys, say};

data! {
    /// A criterion.
    CriterionData {
        /// Its key.
        key: KeyText,
        /// In words.
        text: KeyText,
        /// Whom it is for: `anyone`, `enterprise` or `person`.
        whom: KeyText,
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
        /// The tests of inability to pay.
        inability_tests: Vec<InabilityTestData>,
    }
    /// A test of inability to pay.
    InabilityTestData {
        /// The answer that meets it.
        met: FactData,
        /// Where it stands.
        cite: CiteData,
    }
    /// Where a method says something.
    MethodCiteData {
        /// `others`, `not-for-persons`, `no-amounts`, `no-percentages`, `counted-once`, `inability` or `presumption`.
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
}

impl Book {
    pub(super) fn criteria(&mut self, rules: &Rules) -> Vec<CriterionData> {
        self.section("criteria", keys::BOOK_CRITERIA);
        let head = [keys::BOOK_CRITERION, keys::BOOK_WHERE, keys::BOOK_JUDGED];
        self.table("criteria", keys::BOOK_CRITERIA, &head);
        rules.criteria.iter().map(|criterion| self.criterion(rules.method, *criterion)).collect()
    }

    fn criterion(&mut self, method: Option<&Method>, from: Criterion) -> CriterionData {
        let judged = method.and_then(|method| method.judged_on(from));
        let row = CriterionData {
            key: from.key(),
            text: self.named("criterion", from.key()),
            whom: from.whom().key(),
            cite: self.cite(from.cite()),
            judged: judged.map(|cite| self.data_of_rule("judged", from.key(), cite)),
        };
        let judged = match &row.judged {
            Some(RuleData { text, cite, .. }) => CellData::words(*text).then(" ").with(CellData::cite(cite)),
            None => CellData::words(self.text(keys::BOOK_NOT_READ)),
        };
        self.row(
            format!("criterion-{}", row.key),
            [self.for_whom(row.text, from.whom()), CellData::cite(&row.cite), judged],
        );
        row
    }

    /// A criterion, and whom it is for where that is not anyone.
    fn for_whom(&self, text: KeyText, whom: Whom) -> CellData {
        let words = CellData::words(text);
        let of = match whom {
            Whom::Anyone => return words,
            Whom::Enterprise => keys::BOOK_FOR_ENTERPRISES,
            Whom::Person => keys::BOOK_FOR_PERSONS,
        };
        words.then(" ").then(self.text(of))
    }

    pub(super) fn method(&mut self, rules: &Rules) -> Option<MethodData> {
        self.section("method", keys::BOOK_METHOD);
        let Some(method) = rules.method else {
            self.table("method", keys::BOOK_METHOD, &[keys::BOOK_RULE, keys::BOOK_WHERE]);
            let cite = self.cite(rules.cites.maximum);
            self.rule("method", self.text(keys::FOUND_NO_METHOD), &cite);
            return None;
        };
        let [from, until] = days(method.in_force);
        let others = match method.others {
            OtherSize::None(_) => "none",
            OtherSize::Funds(_) => "funds",
        };
        Some(MethodData {
            source: method.source.key(),
            from,
            until,
            bands: self.bands(method),
            sizes: self.sizes(method),
            others,
            cites: self.method_rules(method),
            inability_tests: self.inability_tests(method),
        })
    }

    fn bands(&mut self, method: &Method) -> Vec<BandData> {
        let head = [keys::STAGE_SERIOUSNESS, keys::LINE_START, keys::BOOK_WHERE];
        self.table("bands", keys::BOOK_BANDS, &head);
        let row = |of: &Seriousness| {
            let Figure { value, cite } = method.band(*of);
            let [low, high] = ends(value);
            let row = BandData { class: class(*of), low, high, cite: self.cite(cite) };
            let name = CellData::words(explain::class(self.lang, *of));
            self.row(format!("band-{}", row.class), [name, self.band(value), CellData::cite(&row.cite)]);
            row
        };
        Seriousness::ALL.iter().map(row).collect()
    }

    fn sizes(&mut self, method: &Method) -> Vec<SizeData> {
        let head = [keys::BOOK_TURNOVER, keys::LINE_ADJUSTED, keys::BOOK_WHERE];
        self.table("sizes", keys::BOOK_SIZES, &head);
        let mut above = CellData::words(self.text(keys::BOOK_ABOVE)).then(" ");
        if let Some(last) = method.sizes.last() {
            above = above.with(self.amount(last.up_to));
        }
        let up_to = |(place, tier): (usize, &SizeTier)| {
            let turnover = say::amount_up_to(self.lang, &explain::money(self.lang, tier.up_to));
            let key = format!("size-{place}");
            SizeData {
                up_to: Some(money(tier.up_to)),
                ..self.size(key, CellData::words(turnover), tier.share)
            }
        };
        let mut rows: Vec<SizeData> = method.sizes.iter().enumerate().map(up_to).collect();
        rows.push(self.size("size-beyond".to_owned(), above, method.beyond));
        rows
    }

    fn size(&mut self, key: String, turnover: CellData, share: Figure<Band>) -> SizeData {
        let cite = self.cite(share.cite);
        let mut place = CellData::cite(&cite);
        if share.cite.verified == Verified::Draft {
            place = place.then(" ").then(self.text(keys::FOUND_DRAFT));
        }
        self.row(key, [turnover, self.band(share.value), place]);
        let [low, high] = ends(share.value);
        SizeData { up_to: None, low, high, cite }
    }

    fn method_rules(&mut self, method: &Method) -> Vec<MethodCiteData> {
        let head = [keys::BOOK_RULE, keys::BOOK_WHERE];
        self.table("method-rules", keys::BOOK_METHOD_RULES, &head);
        let period = CellData::words(self.period(method.in_force));
        let source = self.source(method.source);
        self.row("method-period", [period, source]);
        let (others, others_cite) = match method.others {
            OtherSize::None(cite) => (keys::FOUND_SIZE_PUBLIC, cite),
            OtherSize::Funds(cite) => (keys::BOOK_FUNDS, cite),
        };
        let rules = [
            ("others", "others", others, Some(others_cite)),
            ("not-for-persons", "persons", keys::FOUND_NOT_FOR_PERSONS, method.not_for_persons),
            ("no-amounts", "amounts", keys::BOOK_NO_AMOUNTS, Some(method.no_amounts)),
            ("no-percentages", "percentages", keys::FOUND_NO_SIZE, Some(method.no_percentages)),
            ("counted-once", "once", keys::FOUND_COUNTED_ONCE, method.counted_once),
            ("inability", "inability", keys::BOOK_INABILITY, Some(method.inability)),
            ("presumption", "presumption", keys::BOOK_PRESUMPTION, Some(method.presumption)),
        ];
        let rule = |(key, row, text, cite): (KeyText, KeyText, Key, _)| {
            let cite = self.cite(cite?);
            self.rule(format!("method-{row}"), self.text(text), &cite);
            Some(MethodCiteData { key, cite })
        };
        rules.into_iter().filter_map(rule).collect()
    }

    fn inability_tests(&mut self, method: &Method) -> Vec<InabilityTestData> {
        let head = [keys::BOOK_QUESTION, keys::BOOK_MET, keys::BOOK_WHERE];
        self.table("inability", keys::BOOK_INABILITY_TESTS, &head);
        let test = |answer: &Circumstance| {
            let question = answer.question;
            let row = InabilityTestData { met: self.fact(*answer), cite: self.cite(method.inability) };
            let cells = [
                CellData::words(explain::question(self.lang, Question::Choice(question))),
                CellData::words(explain::option(self.lang, *answer)),
                CellData::cite(&row.cite),
            ];
            self.row(format!("inability-{}", question.key()), cells);
            row
        };
        method.inability_tests.iter().map(test).collect()
    }

    fn band(&self, band: Band) -> CellData {
        let [low, high] = [band.low, band.high].map(|end| explain::share(self.lang, end));
        CellData::words(if low == high { low } else { say::amount_between(self.lang, &high, &low) })
    }
}

fn ends(band: Band) -> [String; 2] {
    [band.low, band.high].map(|Share(share)| number(share))
}

/// The first day and the last.
pub(super) fn days(held: InForce) -> [Option<String>; 2] {
    [held.from, held.until].map(|end| end.map(day))
}
