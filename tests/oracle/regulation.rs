//! The Regulation: which article costs how much, and for whom.

use super::complete::{Complete, FeeGround, Most};
use super::law::{BodyRule, Law, Least};
use super::payer::Payer;
use rust_decimal::Decimal;

/// The number of the article that a key stands for, the first of several; none is 0.
pub fn article(key: &str) -> u8 {
    let number = key.strip_prefix("gdpr-").and_then(|rest| rest.split('-').next());
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// What breaking a provision can cost in a country; `None` where it carries no fee, or nobody read
/// whether it does.
pub fn ground(law: &Law, key: &str) -> Option<FeeGround> {
    // 2024/900, 25(6): as Art. 83(5), for controllers. Targeting is an act, telling of it a duty (Art. 19).
    if law.political_advertising && matches!(key, "pa-18" | "pa-19") {
        return Some(FeeGround {
            most: Most::Higher,
            controllers: true,
            processors: false,
            own_duty: key == "pa-19",
        });
    }
    if law.own_grounds.contains(&key) {
        return Some(FeeGround { most: Most::Lower, controllers: true, processors: false, own_duty: false });
    }
    if let Some((_, most)) = law.otherwise.iter().find(|(own, _)| *own == key) {
        return Some(FeeGround {
            most: (*most)?,
            controllers: true,
            processors: false,
            own_duty: key != "gdpr-85",
        });
    }
    // Art. 22 as the Act of 2025 put it, of the United Kingdom alone.
    if key == "gdpr-22-2026" && law.regime != "uk-gdpr" {
        return None;
    }
    let article = article(key);
    let most = match article {
        // GDPR 1.1, 83(4)(a): 8, 11, 25-39, 42, 43 (one key). 41(4), in (c), is for monitoring bodies.
        8 | 11 | 25..=39 | 42 => Most::Lower,
        // GDPR 1.1, 83(5)(a), (b).
        5 | 6 | 7 | 9 | 12..=22 => Most::Higher,
        // 83(5)(c), (d), (e) and (6): 44-49 and 85-91 (one key each), 58(1), 58(2).
        44 | 85 | 58 => Most::Higher,
        10 => law.unlisted[0]?,
        24 => law.unlisted[1]?,
        _ => return None,
    };
    // The articles that name processors: 27-33, 37-39, certification, transfers; and orders bind whom they
    // are addressed to. Conduct of monitoring bodies and national law bind whom they name.
    let processors = matches!(article, 27..=33 | 37..=39 | 42 | 44 | 58 | 85);
    // Processing and transfers are acts, and so is processing outside instructions (29). All else says what an
    // organisation shall do itself; in Art. 5 security (1)(f) and proof (2).
    let act = matches!(article, 5..=10 | 29 | 44 | 85) && !matches!(key, "gdpr-5-1-f" | "gdpr-5-2");
    Some(FeeGround { most, controllers: true, processors, own_duty: !act })
}

/// Whether the elements of a provision are there: where Art. 6(1)(f) is met there was a legal basis, but for a public
/// authority in its tasks (second subparagraph).
pub fn broken(key: &str, complete: &Complete) -> bool {
    key != "gdpr-6" || !complete.is("legitimate-interest", "met") || complete.is("body", "public-authority")
}

/// The most that a fee can be: the fixed amount, or the share of an undertaking's turnover if that is
/// higher (GDPR 1.1), or what an authority pays at most where it has maxima of its own.
pub fn maximum(law: &Law, higher: bool, payer: Payer) -> Decimal {
    if let (Payer::Authority(budget), BodyRule::UpTo([low, high], _)) = (payer, law.bodies.rule) {
        let own = if higher { high } else { low };
        let most = Decimal::from(own.most);
        return own
            .per_mille_of_budget
            .map_or(most, |share| most.min(budget * Decimal::new(share.into(), 3)));
    }
    let [low, high] = law.fixed;
    let fixed = Decimal::from(if higher { high } else { low });
    match payer {
        Payer::Undertaking(turnover) => fixed.max(turnover * Decimal::new(if higher { 4 } else { 2 }, 2)),
        Payer::Authority(_) | Payer::Other(_) | Payer::Person | Payer::Nobody => fixed,
    }
}

/// The currency that the maxima are set in.
pub fn currency(law: &Law, payer: Payer) -> &'static str {
    match (payer, law.bodies.rule) {
        (Payer::Authority(_), BodyRule::UpTo(_, currency)) => currency,
        _ => law.currency,
    }
}

/// The least that a fee for breaking a provision can be, on one complete set of answers.
pub fn least(law: &Law, key: &str, most: Most, payer: Payer) -> Decimal {
    let (lower, higher) = (most == Most::Lower, most == Most::Higher);
    if let (Payer::Authority(_), BodyRule::UpTo([low, high], _)) = (payer, law.bodies.rule) {
        return if lower {
            low.least.into()
        } else if higher {
            high.least.into()
        } else {
            Decimal::ZERO
        };
    }
    let applies = |(of, _): &&Least| match *of {
        "any" => true,
        "lower" => lower,
        "higher" => higher,
        provision => provision == key,
    };
    law.minima.iter().filter(applies).map(|(_, least)| Decimal::from(*least)).max().unwrap_or_default()
}
