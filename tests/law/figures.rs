//! Every number and date of the law with its citation.

use finesight::law::circumstance::Seriousness;
use finesight::law::national_method::By;
use finesight::law::rules::AdjustmentRule;
use finesight::law::{Ceiling, Choice, Citation, Regime, Source, Tier, Verified};

/// Every number and date of the law with its citation.
fn figures() -> Vec<(String, Citation)> {
    let mut all = Vec::new();
    let mut add = |name: String, cite: Citation| all.push((name, cite));
    for regime in Regime::ALL {
        let name = |what: &str| format!("{} {what}", regime.key());
        for provision in regime.provisions() {
            if let Ceiling::Fixed(figure) = provision.ceiling {
                add(name(provision.key), figure.cite);
            } else if let Ceiling::Tier(_, cite) = provision.ceiling {
                add(name(provision.key), cite);
            }
            if let Some(days) = provision.in_force {
                add(name(&format!("{} in force", provision.key)), days.cite);
            }
            if let Some((_, from)) = provision.elements.date() {
                add(name(&format!("{} from", provision.key)), from.cite);
            }
        }
        for tier in [Tier::Lower, Tier::Higher] {
            if let Some(allowed) = regime.tier(tier) {
                add(name(&format!("{tier:?}")), allowed.fixed.cite);
                add(name(&format!("{tier:?} of turnover")), allowed.of_turnover.cite);
            }
        }
        let rules = regime.rules();
        for maximum in rules.public_bodies.maxima().into_iter().flatten() {
            add(name("public bodies"), maximum.most.cite);
            maximum.least.into_iter().for_each(|least| add(name("public bodies, least"), least.cite));
            maximum.of_budget.into_iter().for_each(|share| add(name("public bodies, budget"), share.cite));
        }
        for minimum in rules.minima {
            add(name("least"), minimum.least.cite);
        }
        for rate in rules.official_rates.iter().flat_map(|official| official.rates) {
            add(name(&format!("rate of {}", rate.year)), rate.per_euro.cite);
        }
        if let Some(fault) = rules.fault {
            add(name("fault"), fault.settled.cite);
            for confirmed in fault.confirmed {
                add(name("fault confirmed"), confirmed.cite);
            }
        }
        if let Some(said) = rules.never_automatic {
            add(name("never automatic"), said.cite);
        }
        if let AdjustmentRule::Reduction(reduction) = rules.adjustment {
            reduction.not_counted_cite.each().for_each(|cite| add(name("excuses"), cite));
        }
        if let Some(method) = rules.method {
            for class in Seriousness::ALL {
                add(name(&format!("band {class:?}")), method.band(*class).cite);
            }
            for tier in method.sizes {
                add(name(&format!("size up to {}", tier.up_to.amount)), tier.share.cite);
            }
            add(name("beyond"), method.beyond.cite);
        }
        match rules.national_method.map(|method| &method.by) {
            Some(By::DayRates(rates)) => {
                for class in rates.classes {
                    for figure in [class.up_to, class.mean, class.rate] {
                        add(name(class.name), figure.cite);
                    }
                }
                add(name(rates.beyond.0), rates.beyond.1.cite);
                for factors in rates.factors.iter().flatten() {
                    add(name("factors"), factors.cite);
                }
            }
            Some(By::Categories(categories)) => {
                for category in categories.each {
                    add(name(category.name), category.basic.cite);
                    add(name(category.name), category.band.cite);
                }
                for row in categories.of {
                    add(name(row.provision), row.cite);
                }
                add(name("repeated"), categories.repeated.cite);
                add(name("repeated within"), categories.within.cite);
            }
            None => {}
        }
        let procedure = regime.procedure();
        for (what, cite) in [
            ("time bar", procedure.time_bar.map(|bar| bar.period.cite)),
            ("time bar before", procedure.time_bar.and_then(|bar| bar.earlier).map(|it| it.period.cite)),
            ("time bar since", procedure.time_bar.and_then(|bar| bar.earlier).map(|it| it.until.cite)),
            ("appeal", procedure.appeal.map(|to_act| to_act.period.cite)),
            ("payment", procedure.payment.map(|to_act| to_act.period.cite)),
            ("first breach", procedure.first_breach.map(|figure| figure.cite)),
            ("first breach elsewhere", procedure.first_breach_in.first().map(|(_, first)| first.cite)),
            ("lapse", procedure.lapse.map(|figure| figure.cite)),
            ("costs", procedure.costs.map(|to_act| to_act.period.cite)),
        ] {
            if let Some(cite) = cite {
                add(name(what), cite);
            }
        }
    }
    all
}

#[test]
fn every_number_of_the_law_comes_from_a_source_and_none_from_us() {
    let figures = figures();
    assert!(figures.len() > 480, "only {} figures", figures.len());
    for (name, cite) in figures {
        assert!(!matches!(cite.source, Source::Convention | Source::Decisions), "{name}: {cite:?}");
        assert_ne!(cite.verified, Verified::Inferred, "{name}: a number is read, not inferred");
        // The draft of the ICO's table is the only text whose final version was not seen.
        assert_eq!(cite.verified == Verified::Draft, cite.source == Source::IcoDraft, "{name}: {cite:?}");
    }
}
