//! GDPR Art. 83 as it stands: the tiers, and the provisions in each.

use super::money::{Currency, Money, Share};
use super::provision::{Actor, Ceiling, Provision, Tier, TierCeiling};
use super::source::{At, Citation, Figure, Source};

pub(super) const fn article(article: &'static str) -> Citation {
    Citation::read(Source::Gdpr, At::Article(article))
}

/// Art. 83(4) and (5): EUR 10 million or 2 %, EUR 20 million or 4 %, whichever is higher.
pub const fn tier(tier: Tier) -> TierCeiling {
    let (amount, percent, cite) = match tier {
        Tier::Lower => (10_000_000, 2, article("83(4)")),
        Tier::Higher => (20_000_000, 4, article("83(5)")),
    };
    TierCeiling {
        fixed: Figure::new(Money::whole(amount, Currency::Eur), cite),
        of_turnover: Figure::new(Share::percent(percent), cite),
    }
}

const BOTH: &[Actor] = &[Actor::Controller, Actor::Processor];
const CONTROLLER: &[Actor] = &[Actor::Controller];

/// A row of the Regulation: key, article, tier, the paragraph that names it, who, group.
pub(super) const fn row(
    key: &'static str,
    at: &'static str,
    tier: Tier,
    named_in: &'static str,
    actors: &'static [Actor],
    group: &'static str,
) -> Provision {
    Provision { key, cite: article(at), actors, ceiling: Ceiling::Tier(tier, article(named_in)), group }
}

const fn principle(key: &'static str, at: &'static str) -> Provision {
    row(key, at, Tier::Higher, "83(5)(a)", CONTROLLER, "principles")
}

const fn right(key: &'static str, at: &'static str) -> Provision {
    row(key, at, Tier::Higher, "83(5)(b)", CONTROLLER, "rights")
}

const fn duty(key: &'static str, at: &'static str, actors: &'static [Actor]) -> Provision {
    row(key, at, Tier::Lower, "83(4)(a)", actors, "duties")
}

/// What Art. 83(4)–(6) names, in the Regulation's order inside each group.
pub(super) const PROVISIONS: [Provision; 44] = [
    principle("gdpr-5-1-a", "5(1)(a)"),
    principle("gdpr-5-1-b", "5(1)(b)"),
    principle("gdpr-5-1-c", "5(1)(c)"),
    principle("gdpr-5-1-d", "5(1)(d)"),
    principle("gdpr-5-1-e", "5(1)(e)"),
    principle("gdpr-5-1-f", "5(1)(f)"),
    principle("gdpr-5-2", "5(2)"),
    principle("gdpr-6", "6"),
    principle("gdpr-7", "7"),
    principle("gdpr-9", "9"),
    right("gdpr-12", "12"),
    right("gdpr-13", "13"),
    right("gdpr-14", "14"),
    right("gdpr-15", "15"),
    right("gdpr-16", "16"),
    right("gdpr-17", "17"),
    right("gdpr-18", "18"),
    right("gdpr-19", "19"),
    right("gdpr-20", "20"),
    right("gdpr-21", "21"),
    right("gdpr-22", "22"),
    duty("gdpr-8", "8", CONTROLLER),
    duty("gdpr-11", "11", CONTROLLER),
    duty("gdpr-25", "25", CONTROLLER),
    duty("gdpr-26", "26", CONTROLLER),
    duty("gdpr-27", "27", BOTH),
    duty("gdpr-28", "28", BOTH),
    duty("gdpr-29", "29", BOTH),
    duty("gdpr-30", "30", BOTH),
    duty("gdpr-31", "31", BOTH),
    duty("gdpr-32", "32", BOTH),
    duty("gdpr-33", "33", BOTH),
    duty("gdpr-34", "34", CONTROLLER),
    duty("gdpr-35", "35", CONTROLLER),
    duty("gdpr-36", "36", CONTROLLER),
    duty("gdpr-37", "37", BOTH),
    duty("gdpr-38", "38", BOTH),
    duty("gdpr-39", "39", BOTH),
    row("gdpr-41-4", "41(4)", Tier::Lower, "83(4)(c)", BOTH, "duties"),
    row("gdpr-42-43", "42–43", Tier::Lower, "83(4)(b)", BOTH, "duties"),
    row("gdpr-44", "44–49", Tier::Higher, "83(5)(c)", BOTH, "transfers"),
    row("gdpr-85", "85–91", Tier::Higher, "83(5)(d)", BOTH, "orders"),
    row("gdpr-58-1", "58(1)", Tier::Higher, "83(5)(e)", BOTH, "orders"),
    row("gdpr-58-2", "58(2)", Tier::Higher, "83(6)", BOTH, "orders"),
];
