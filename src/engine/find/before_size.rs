//! What the bands of the published method make of the maximum, before its step on size, and what that step allows.
//!
//! The assessment has the starting amounts after both; whoever wants to see them one by one asks here.

use super::amounts::Space;
use super::findings::Findings;
use super::payer::Payer;
use super::size;
use crate::engine::range::Range;
use crate::law::circumstance::Seriousness;
use crate::law::method::{Band, Method};
use crate::law::{Choice, Share};

/// The method's first step, and the share that its second one takes of that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BeforeSize {
    /// For each class what its band makes of the maximum, in the currency of `Guideline::classes`.
    pub classes: Vec<(Seriousness, Range)>,
    /// From the smallest to the largest share that the tiers of size left allow; the whole where there is no such step.
    pub size: Band,
}

/// Works the first step out; `None` where no method is published.
pub fn work_out(found: &Findings) -> Option<BeforeSize> {
    let method = found.regime.rules().method?;
    let space = &found.space;
    let of_class = |class: &Seriousness| Some((*class, of_band(space, method.band(*class).value)?));
    let classes = Seriousness::ALL.iter().filter_map(of_class).collect();
    Some(BeforeSize { classes, size: shares(method, &space.payers.main) })
}

/// The amounts in a band, whatever the size.
fn of_band(space: &Space, band: Band) -> Option<Range> {
    let at = |share| space.at(share, |_| Share::WHOLE).next();
    let (least, most) = (at(band.low)?, at(band.high)?);
    Some(Range { low: least.low, ..most })
}

fn shares(method: &Method, payers: &[Payer]) -> Band {
    let of_payer = |payer: &Payer| {
        let (small, large) = size::tiers(method, *payer);
        Band { low: small.value.low, high: large.value.high }
    };
    let hull = |one: Band, other: Band| Band { low: one.low.min(other.low), high: one.high.max(other.high) };
    payers.iter().map(of_payer).reduce(hull).unwrap_or(Band::WHOLE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::facts::Facts;
    use crate::engine::practice::Evidence;
    use crate::engine::setting::{Setting, ViewChoice};
    use crate::law::Regime;
    use rust_decimal::Decimal;

    /// In the EEA without a particular state, for breaches of Art. 15 (Art. 83(5)): before size, and after it.
    fn of(given: &[(&str, &str)]) -> (BeforeSize, Vec<(Seriousness, Range)>) {
        let mut facts = Facts::default();
        let always = [("country", "eea"), ("purpose", "other"), ("cross-border", "domestic")];
        for (key, answer) in always.iter().chain(&[("infringements", "gdpr-15")]).chain(given) {
            facts.read(key, answer).unwrap();
        }
        let nothing = Evidence { decisions: &[], model: None, per_euro: |_, _| None };
        let setting = Setting { view: ViewChoice::All, on: jiff::civil::date(2026, 1, 1), replayed: None };
        let found = Findings::of(&facts, Regime::EeaGdpr, false, setting, &nothing);
        (work_out(&found).unwrap(), found.guideline.classes)
    }

    fn euro(ranges: &[(Seriousness, Range)]) -> Vec<(i64, Option<i64>)> {
        let whole = |amount: Decimal| i64::try_from(amount).unwrap();
        ranges.iter().map(|(_, range)| (whole(range.low), range.high.map(whole))).collect()
    }

    /// Guidelines paras 60 and 65: of EUR 20 million 0-10, 10-20 and 20-100 %; of that, with a turnover of EUR
    /// 8 million, 0.3-2 %.
    #[test]
    fn before_and_after_the_step_on_size() {
        let (before, after) = of(&[("body", "company"), ("ownership", "alone"), ("turnover", "8000000 EUR")]);
        assert_eq!(
            euro(&before.classes),
            [(0, Some(2_000_000)), (2_000_000, Some(4_000_000)), (4_000_000, Some(20_000_000))]
        );
        assert_eq!((before.size.low, before.size.high), (Share::per_mille(3), Share::per_mille(20)));
        assert_eq!(euro(&after), [(0, Some(40_000)), (6_000, Some(80_000)), (12_000, Some(400_000))]);
    }

    /// Turnover open: the maximum is EUR 20 million or 4 %, so no class has an upper end; the smallest share of a tier
    /// is the first one's, 0.2 %.
    #[test]
    fn the_step_on_size_without_a_turnover() {
        let (before, _) = of(&[("body", "company"), ("ownership", "alone")]);
        assert_eq!(euro(&before.classes), [(0, None), (2_000_000, None), (4_000_000, None)]);
        assert_eq!((before.size.low, before.size.high), (Share::per_mille(2), Share::WHOLE));
    }

    /// Guidelines para 10: no step on size for those who are no undertaking, so the class is the starting amount.
    #[test]
    fn no_step_on_size_without_an_undertaking() {
        let (before, after) = of(&[("body", "association"), ("economic", "no")]);
        assert_eq!(before.size, Band::WHOLE);
        assert_eq!(before.classes, after);
    }
}
