//! The fine policy of the Dutch authority (AP) of 2019: a basic fine and a band for each category of infringements.

use crate::law::methods::national_method::{By, Categories, Category, InCategory, NationalMethod};
use crate::law::money::{Currency, Money, Share};
use crate::law::procedure::Period;
use crate::law::source::{Citation, Figure, InForce, Pinpoint, Source, Verified};
use jiff::civil::date;

/// The policy as decisions and papers quote it; of its own text only the beginning was read.
const fn policy(at: Pinpoint) -> Citation {
    Citation { source: Source::ApFinePolicy, at, verified: Verified::Quoted }
}

/// A category: its name, the ends of its band and its basic fine.
const fn category(name: &'static str, low: u32, high: u32, basic: u32) -> Category {
    const fn euro(units: u32) -> Money {
        Money::whole(units, Currency::Eur)
    }
    let cite = policy(Pinpoint::Point(name));
    Category { name, basic: Figure::new(euro(basic), cite), band: Figure::new([euro(low), euro(high)], cite) }
}

/// What decisions say of an infringement of Art. 83(4), in annex 1, or of Art. 83(5), in annex 2.
const fn in_category(
    provision: &'static str,
    articles: &'static str,
    category: &'static str,
    annex: &'static str,
) -> InCategory {
    InCategory { provision, articles, category, cite: policy(Pinpoint::Point(annex)) }
}

const fn annex_1(provision: &'static str, articles: &'static str, category: &'static str) -> InCategory {
    in_category(provision, articles, category, "bijlage 1")
}

const fn annex_2(provision: &'static str, articles: &'static str, category: &'static str) -> InCategory {
    in_category(provision, articles, category, "bijlage 2")
}

/// What was read; of the other articles the category is not known.
const OF: &[InCategory] = &[
    annex_2("gdpr-5-1-b", "5(1)(b)", "III"),
    annex_2("gdpr-5-1-d", "5(1)(d)", "III"),
    annex_2("gdpr-5-1-e", "5(1)(e)", "III"),
    annex_2("gdpr-6", "6", "III"),
    annex_2("gdpr-9", "9", "IV"),
    annex_2("gdpr-12", "12(1)–(2)", "III"),
    annex_2("gdpr-13", "13", "III"),
    annex_2("gdpr-14", "14", "III"),
    annex_1("gdpr-27", "27(1)", "III"),
    annex_1("gdpr-32", "32", "II"),
    annex_1("gdpr-33", "33(1)", "III"),
    annex_1("gdpr-35", "35(1)–(2)", "II"),
];

/// From the day on which the policy of 2016 lapsed (wetten.overheid.nl). Of its end the authority's
/// page says "from mid-2023": the last day of June is the middle of that year, and the Guidelines of
/// 24 May 2023 had by then been adopted. The day itself was not read.
const PERIOD: Figure<InForce> = Figure::new(
    InForce { from: Some(date(2019, 3, 15)), until: Some(date(2023, 6, 30)) },
    policy(Pinpoint::Whole).verified(Verified::Inferred),
);

pub(crate) const METHOD: NationalMethod = NationalMethod {
    cite: policy(Pinpoint::Whole),
    period: PERIOD,
    only_undertakings_here: None,
    notes: &[
        ("ap-factors", policy(Pinpoint::Article("6–7"))),
        ("ap-next-category", policy(Pinpoint::Article("8"))),
        ("ap-means", policy(Pinpoint::Article("9"))),
        ("ap-total", policy(Pinpoint::Article("10"))),
    ],
    by: By::Categories(Categories {
        each: &[
            category("I", 0, 200_000, 100_000),
            category("II", 120_000, 500_000, 310_000),
            category("III", 300_000, 750_000, 525_000),
            category("IV", 450_000, 1_000_000, 725_000),
        ],
        of: OF,
        behind: ("gdpr-5-1-a", "ap-lawfulness", policy(Pinpoint::Point("bijlage 2"))),
        repeated: Figure::new(Share::percent(50), policy(Pinpoint::Whole)),
        within: Figure::new(Period::years(5), policy(Pinpoint::Article("1")).verified(Verified::Read)),
    }),
};
