//! From imposed to paid.

use super::page::{Book, CellData};
use crate::api::data::{KeyText, data};
use crate::api::shapes::{CiteData, number as decimal};
use crate::law::Regime;
use crate::law::discount::{Discount, Discounts, Standing, Sum};
use crate::text::cite::named;
use crate::text::date::iso as day;
use crate::text::{explain, keys};

data! {
    /// What is taken off an amount for those who pay early, admit the breach or settle.
    DiscountsData {
        /// Off which amount: `proposed` or `imposed`.
        of: KeyText,
        /// `law`, or `draft` of what is not in force.
        standing: KeyText,
        /// From when; none where it is as old as the rules.
        since: Option<String>,
        /// Each discount.
        each: Vec<DiscountData>,
        /// Where it stands that they add up; none where only one of them can be had.
        added: Option<CiteData>,
        /// What is given up with it, in words.
        given_up: KeyText,
        /// Where that stands.
        cites: Vec<CiteData>,
    }
    /// A discount.
    DiscountData {
        /// Its key.
        key: KeyText,
        /// On what condition, in words.
        condition: KeyText,
        /// The share that is taken off.
        off: String,
        /// `exactly`, `at-least` or `up-to`: how that share is meant.
        bound: KeyText,
        /// Where it stands.
        cite: CiteData,
    }
}

impl Book {
    /// What is taken off an amount; that nothing was read is said on the page.
    pub(super) fn discounts(&mut self, regime: Regime) -> Option<DiscountsData> {
        self.own_section("paid", keys::BOOK_DISCOUNTS);
        self.table("paid", keys::BOOK_DISCOUNTS, &[keys::BOOK_RULE, keys::BOOK_WHERE]);
        let Some(from) = regime.procedure().discounts else {
            let words = [keys::BOOK_DISCOUNTS_NONE, keys::BOOK_NOT_READ].map(|key| self.text(key));
            self.row("paid-none", words.map(CellData::words));
            return None;
        };
        let each = from.each.iter().map(|discount| self.discount(discount)).collect();
        let added = from.added.map(|cite| self.cite(cite));
        if let Some(cite) = &added {
            self.rule("paid-added", self.text(keys::BOOK_DISCOUNTS_ADDED), cite);
        }
        Some(self.around(from, each, added))
    }

    /// What it is taken off, what is given up with it, and whether it is law.
    fn around(
        &mut self,
        from: &Discounts,
        each: Vec<DiscountData>,
        added: Option<CiteData>,
    ) -> DiscountsData {
        let given_up = self.named("waived", from.waived.key);
        let cites: Vec<CiteData> = from.waived.cites.iter().map(|cite| self.cite(*cite)).collect();
        self.row("paid-given-up", [CellData::words(given_up), CellData::cites(&cites)]);
        let of = self.text(match from.of {
            Sum::Imposed => keys::BOOK_DISCOUNTS_OF_IMPOSED,
            Sum::Proposed | Sum::Paid => keys::BOOK_DISCOUNTS_OF_PROPOSED,
        });
        self.row("paid-of", [CellData::words(of), CellData::cites(&cites)]);
        if from.standing == Standing::Draft {
            let draft = self.text(keys::FOUND_DRAFT_ONLY);
            self.row("paid-draft", [CellData::words(draft), CellData::cites(&cites)]);
        }
        DiscountsData {
            of: from.of.key(),
            standing: from.standing.key(),
            since: from.held.from.map(day),
            each,
            added,
            given_up,
            cites,
        }
    }

    fn discount(&mut self, from: &Discount) -> DiscountData {
        let cite = self.cite(from.off.cite);
        let words = explain::paid(self.lang, &[from.key], from.bound, from.off.value, None);
        self.rule(format!("paid-{}", from.key), words, &cite);
        DiscountData {
            key: from.key,
            condition: named(self.lang, "discount", from.key),
            off: decimal(from.off.value.0),
            bound: from.bound.key(),
            cite,
        }
    }
}
