//! What became of a decision in the end, in one word, and its amounts: proposed, imposed, paid and left.

use super::entry::{Entry, Fate, Outcome};
use crate::evidence::rates::{self, DatedRate};
use crate::law::{Currency, Money, Sum, keyed};
use rust_decimal::Decimal;
use std::cmp::Ordering;

keyed! {
    /// Where a decision stands, as far as is known. An amount that was changed counts as that, though a further appeal may
    /// be open.
    Became {
        /// A court, a board or the authority itself left the amount as it was, or raised it.
        Upheld = "upheld",
        /// The amount was lowered.
        Cut = "cut",
        /// Nothing is charged: quashed, waived, or the case was closed.
        Annulled = "annulled",
        /// Less was paid at a discount.
        PaidLess = "paid-less",
        /// An appeal is open.
        Pending = "pending",
        /// Nobody appealed.
        NotAppealed = "not-appealed",
        /// Nothing more is known.
        NoMore = "no-more",
        /// A court was asked for a fine, and what it said is not known.
        Asked = "asked",
        /// A court was asked for a fine, and sentenced to one.
        Sentenced = "sentenced",
        /// There was no fine.
        NoFine = "no-fine",
    }
}

/// An amount in euro, and the rate that it was worked out at; none where the amount is in euro.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InEuro {
    /// The amount, exact.
    pub amount: Decimal,
    /// The rate with its day.
    pub rate: Option<DatedRate>,
}

impl Entry {
    /// What became of it.
    pub fn became(&self) -> Became {
        let Some(set) = self.amount() else { return Became::NoFine };
        let was = |fate: fn(&Fate) -> bool| self.later.iter().any(|later| fate(&later.fate));
        let is_over = was(|fate| matches!(fate, Fate::Quashed | Fate::Waived | Fate::Closed));
        if matches!(self.outcome, Outcome::Recommended(_)) {
            return match self.final_amount() {
                Some(left) if !left.is_zero() => Became::Sentenced,
                None if !is_over => Became::Asked,
                _ => Became::Annulled,
            };
        }
        let Some(left) = self.final_amount() else { return Became::NoMore };
        let is_changed = was(|fate| matches!(fate, Fate::Changed(_)));
        match left.partial_cmp(&set) {
            _ if left.is_zero() => Became::Annulled,
            Some(Ordering::Less) if is_changed => Became::Cut,
            Some(Ordering::Less) => Became::PaidLess,
            _ if is_changed || was(|fate| *fate == Fate::Upheld) => Became::Upheld,
            _ if was(|fate| *fate == Fate::Pending) => Became::Pending,
            _ if was(|fate| *fate == Fate::NotAppealed) => Became::NotAppealed,
            _ => Became::NoMore,
        }
    }

    /// What was proposed to the one who was to pay, to other authorities or to a court: the least and the most.
    pub fn proposed_amount(&self) -> Option<[Money; 2]> {
        let own = self.amount().filter(|_| self.sum() == Some(Sum::Proposed)).map(|money| [money, money]);
        own.or(self.notice?.amount)
    }

    /// What was imposed.
    pub fn imposed_amount(&self) -> Option<Money> {
        match self.outcome {
            Outcome::Fee(money) if self.fee_is == Sum::Imposed => Some(money),
            _ => None,
        }
    }

    /// What was paid at a discount.
    pub fn paid_amount(&self) -> Option<Money> {
        self.later.iter().rev().find_map(|later| match later.fate {
            Fate::Paid(money) => Some(money),
            _ => None,
        })
    }

    /// An amount of it in euro, at the dated rate of the day on which it was known: for comparison only. `None` of a currency
    /// without a dated rate, or an unknown day.
    pub fn in_euro(&self, money: Money) -> Option<InEuro> {
        if money.currency == Currency::Eur {
            return Some(InEuro { amount: money.amount, rate: None });
        }
        let rate = rates::on(money.currency, self.known_on()?)?;
        Some(InEuro { amount: money.amount.checked_div(rate.per_euro)?, rate: Some(rate) })
    }
}

#[cfg(test)]
mod tests {
    use super::super::entries;
    use super::*;
    use std::collections::BTreeSet;

    fn entry(key: &str) -> &'static Entry {
        entries().find(|entry| entry.key == key).unwrap()
    }

    #[test]
    fn a_decision_stands_where_its_last_judgment_left_it() {
        for (key, became) in [
            // PVN-2020-21 upheld NOK 150,000.
            ("no-2020-odin", Became::Upheld),
            // IMY set SEK 2.5 million; FR Stockholm and KamR upheld it, HFD quashed it in the end.
            ("se-2021-police", Became::Annulled),
            // Annulled on 18 March 2026, as reported.
            ("it-2024-openai", Became::Annulled),
            // DKK 1.5 million recommended; sentenced to 100,000, and in the end to 1.5 million, as reported.
            ("dk-ilva", Became::Sentenced),
            // DKK 150,000 recommended; the police closed the case, as reported.
            ("dk-privatbo", Became::Annulled),
            // DKK 50,000 recommended, and nothing more in the sources.
            ("dk-jobteam", Became::Asked),
            // No fee was set: an order.
            ("no-2017-legelisten", Became::NoFine),
            // NOK 1.6 million, and nothing more in the sources.
            ("no-2019-bergen", Became::NoMore),
        ] {
            assert_eq!(entry(key).became(), became, "{key}");
        }
    }

    #[test]
    fn every_word_is_that_of_some_decision() {
        let found: BTreeSet<Became> = entries().map(Entry::became).collect();
        let missing: Vec<&Became> = Became::ALL.iter().filter(|became| !found.contains(became)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn amounts_are_kept_apart() {
        // Datatilsynet notified NOK 2,000,000 and imposed NOK 1,200,000.
        let oslo = entry("no-2019-oslo");
        let nok = |units| Money::whole(units, Currency::Nok);
        assert_eq!(oslo.proposed_amount(), Some([nok(2_000_000), nok(2_000_000)]));
        assert_eq!(oslo.imposed_amount(), Some(nok(1_200_000)));
        assert_eq!((oslo.paid_amount(), oslo.final_amount()), (None, Some(nok(1_200_000))));
        // 11 October 2019 is before the first dated rate, of 25 February 2020: 10.16 kroner for one euro.
        let euro = oslo.in_euro(nok(1_016_000)).unwrap();
        assert_eq!(euro.amount, Decimal::from(100_000));
        assert_eq!(euro.rate.map(|rate| rate.on), Some(jiff::civil::date(2020, 2, 25)));
        assert_eq!(
            oslo.in_euro(Money::whole(7, Currency::Eur)).map(|euro| euro.amount),
            Some(Decimal::from(7))
        );
        assert_eq!(oslo.in_euro(Money::whole(7, Currency::Chf)), None);
    }
}
