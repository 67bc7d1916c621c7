//! What must be met for a fee, what may take its place, and what may lower it.

use super::page::{Book, CellData};
use crate::api::data::{KeyText, data};
use crate::api::shapes::{CiteData, MoneyData, money};
use crate::law::rules::{AdjustmentRule, Doubt, FaultRule, Precedent, ProcessingTime, Reduction};
use crate::law::{Circumstance, Citation, Figure, Regime, Rules};
use crate::text::date::iso as day;
use crate::text::{Key, date, explain, keys, say};
use jiff::civil::Date;

data! {
    /// Something that holds from a day on.
    SinceData {
        /// From when; none where it is as old as the rules.
        since: Option<String>,
        /// Where it stands.
        cite: CiteData,
    }
    /// A condition, or what may take the place of a fee.
    ConditionData {
        /// Its key.
        key: String,
        /// In words.
        text: KeyText,
        /// From when; none where it is as old as the rules.
        since: Option<String>,
        /// Where it stands.
        cite: CiteData,
    }
    /// A rule on what may lower a fee.
    LoweredData {
        /// Its key.
        key: String,
        /// In words.
        text: String,
        /// Where it stands.
        cite: CiteData,
        /// Where it was confirmed, and what it rests on.
        also: Vec<CiteData>,
    }
    /// A decision in which an amount was lowered.
    PrecedentData {
        /// Case and party.
        case: KeyText,
        /// The amount before.
        before: MoneyData,
        /// What was left.
        after: MoneyData,
        /// The first day on which it could be known.
        since: String,
        /// Where it was read.
        cite: CiteData,
    }
}

/// A rule on what may lower a fee, before it is written.
struct Lowering {
    key: String,
    text: String,
    cite: Citation,
    also: Vec<Citation>,
}

impl Lowering {
    fn new(key: impl Into<String>, text: impl Into<String>, cite: Citation) -> Self {
        Self { key: key.into(), text: text.into(), cite, also: Vec::new() }
    }
}

/// Who bears the doubt, in words.
pub(super) const fn doubt_words(doubt: Doubt) -> Key {
    match doubt {
        Doubt::ForTheController => keys::BOOK_DOUBT_FOR,
        Doubt::AgainstWhereItMustShow => keys::BOOK_DOUBT_AGAINST,
        Doubt::NotRead => keys::BOOK_NOT_READ,
    }
}

impl Book {
    pub(super) fn fault(&mut self, rule: FaultRule) -> Vec<SinceData> {
        let before = SinceData { since: None, cite: self.cite(rule.before) };
        let since = |figure: &Figure<Date>| SinceData {
            since: Some(day(figure.value)),
            cite: self.cite(figure.cite),
        };
        [before].into_iter().chain([rule.settled].iter().chain(rule.confirmed).map(since)).collect()
    }

    /// What must be met, and what may take the place of a fee.
    pub(super) fn conditions(&mut self, regime: Regime) -> Vec<ConditionData> {
        self.section("conditions", keys::BOOK_CONDITIONS);
        let head = [keys::BOOK_RULE, keys::BOOK_SINCE, keys::BOOK_WHERE];
        self.table("conditions", keys::BOOK_CONDITIONS, &head);
        let rules = regime.rules();
        let mut rows: Vec<(String, KeyText, Option<Date>, Citation)> = Vec::new();
        let mut add = |key: &str, text, since, cite| rows.push((key.to_owned(), text, since, cite));
        match rules.fault {
            Some(FaultRule { settled, before, confirmed }) => {
                add("fault-before", self.text(keys::BOOK_FAULT_BEFORE), None, before);
                for (place, figure) in [settled].iter().chain(confirmed).enumerate() {
                    let text = self.text(keys::CHANGES_FAULT);
                    add(&format!("fault-{place}"), text, Some(figure.value), figure.cite);
                }
            }
            None => add("fault", self.named("stance", "fault-weighed"), None, rules.cites.seriousness.law),
        }
        if let Some(Figure { value, cite }) = rules.undertaking {
            add("undertaking", self.text(keys::BOOK_UNDERTAKING), Some(value), cite);
        }
        if let Some(Figure { value, cite }) = rules.never_automatic {
            add("automatic", self.text(keys::CHANGES_NEVER_AUTOMATIC), Some(value), cite);
        }
        if let Some(cite) = rules.attribution.processor {
            add("processor", self.text(keys::FOUND_PROCESSOR_ON_BEHALF), None, cite);
        }
        if let Some(cite) = rules.onward {
            add("onward", self.text(keys::FOUND_ONWARD), None, cite);
        }
        if let Some(cite) = rules.mistake {
            add("mistake", self.text(keys::FOUND_MISTAKE), None, cite);
        }
        if let Some(cite) = rules.reprimand_first {
            add("reprimand-first", self.text(keys::BOOK_REPRIMAND_FIRST), None, cite);
        }
        if let Some(cite) = rules.reprimand {
            add("reprimand", self.named("measure", "gdpr-reprimand"), None, cite);
        }
        if let AdjustmentRule::Nothing(cite) = rules.adjustment {
            for (place, cite) in cite.each().enumerate() {
                let (key, text) = (format!("afterwards-{place}"), self.text(keys::FOUND_NOTHING_LOWERS));
                add(&key, text, cite.known_from().filter(|_| place > 0), cite);
            }
        }
        if let AdjustmentRule::NotRead(cite) = rules.adjustment {
            add("afterwards-0", self.text(keys::FOUND_LOWERING_NOT_READ), None, cite);
        }
        for (place, rule) in rules.doubt.iter().enumerate() {
            if let Some(since) = rule.since {
                let text = self.text(doubt_words(rule.doubt));
                add(&format!("doubt-{place}"), text, Some(since.value), since.cite);
            }
        }
        if let Some(cite) = rules.silence {
            add("silence", self.text(keys::LEVER_SILENCE), None, cite);
        }
        if let Some((_, logging)) = regime.provisions().find_map(|provision| provision.elements.date()) {
            add("logging", self.named("why", "log-system"), Some(logging.value), logging.cite);
        }
        rows.into_iter().map(|row| self.condition(row)).collect()
    }

    fn condition(
        &mut self,
        (key, text, since, cite): (String, KeyText, Option<Date>, Citation),
    ) -> ConditionData {
        let cite = self.cite(cite);
        let cells = [CellData::words(text), self.since(since), CellData::cite(&cite)];
        self.row(format!("condition-{key}"), cells);
        ConditionData { key, text, since: since.map(day), cite }
    }

    /// What may lower a fee after its level was found.
    pub(super) fn lowered(&mut self, rules: &Rules) -> Vec<LoweredData> {
        self.own_section("lowered", keys::BOOK_LOWERED);
        self.table("lowering", keys::BOOK_LOWERED, &[keys::BOOK_RULE, keys::BOOK_WHERE]);
        let rows = match rules.adjustment {
            AdjustmentRule::Reduction(reduction) => self.reduction(reduction),
            AdjustmentRule::ProcessingTime(time) => self.processing_time(time),
            AdjustmentRule::Nothing(_) | AdjustmentRule::NotRead(_) => Vec::new(),
        };
        rows.into_iter().map(|row| self.lowering(row)).collect()
    }

    fn lowering(&mut self, Lowering { key, text, cite, also }: Lowering) -> LoweredData {
        let cite = self.cite(cite);
        let also: Vec<CiteData> = also.iter().map(|cite| self.cite(*cite)).collect();
        let places: Vec<CiteData> = [&cite].into_iter().chain(&also).cloned().collect();
        self.row(&key, [CellData::words(&text), CellData::cites(&places)]);
        LoweredData { key, text, cite, also }
    }

    /// What may be excusable, and what is not.
    fn reduction(&self, Reduction { cite, not_counted, not_counted_cite }: Reduction) -> Vec<Lowering> {
        let rule = Lowering::new("reduction", self.text(keys::BOOK_REDUCTION), cite);
        let excuse = |excuse: &Circumstance| {
            let text = say::found_excuse_ignored(self.lang, explain::statement(self.lang, *excuse));
            let key = format!("excuse-{}", excuse.key());
            Lowering {
                also: not_counted_cite.said.to_vec(),
                ..Lowering::new(key, text, not_counted_cite.law)
            }
        };
        [rule].into_iter().chain(not_counted.iter().map(excuse)).collect()
    }

    /// That processing time may lower the fee, and what was read of the doctrine.
    fn processing_time(&self, time: ProcessingTime) -> Vec<Lowering> {
        let own = |key: &str, text, cite| Lowering::new(key, self.text(text), cite);
        let held = time.cite.said.iter().chain(time.also).copied().collect();
        let rule = Lowering { also: held, ..own("time", keys::FOUND_TIME_MAY_REDUCE, time.cite.law) };
        let doctrine = time
            .doctrine
            .iter()
            .map(|(key, cite)| Lowering::new(format!("time-{key}"), self.named("time", key), *cite));
        let no_detriment = own("time-no-detriment", keys::BOOK_NO_DETRIMENT, time.no_detriment);
        [rule].into_iter().chain(doctrine).chain([no_detriment]).collect()
    }

    /// Decisions in which something did.
    pub(super) fn precedents(&mut self, rules: &Rules) -> Vec<PrecedentData> {
        let head =
            [keys::DATES_CASE, keys::DATES_BEFORE, keys::DATES_AFTER, keys::BOOK_SINCE, keys::BOOK_WHERE];
        self.table("precedents", keys::BOOK_PRECEDENTS, &head);
        let row = |(place, precedent): (usize, &Precedent)| {
            let cite = self.cite(precedent.cite);
            let cells = [
                CellData::words(precedent.case),
                self.amount(precedent.before),
                self.amount(precedent.after),
                CellData::words(date::long(self.lang, precedent.from)),
                CellData::cite(&cite),
            ];
            self.row(format!("precedent-{place}"), cells);
            PrecedentData {
                case: precedent.case,
                before: money(precedent.before),
                after: money(precedent.after),
                since: day(precedent.from),
                cite,
            }
        };
        rules.precedents.iter().enumerate().map(row).collect()
    }
}
