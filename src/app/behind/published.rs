//! What is counted of published decisions: how they ended, and what published calculations did.

use crate::app::folds::fold;
use crate::app::markup::{element, fragment, paragraph, placeholder, table};
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::practice::Class;
use crate::evidence::published::{CHAINS, Chain, ChainStep, Outcomes, groups_of};
use crate::law::{Choice, Field};
use crate::text::cite::named;
use crate::text::{Lang, explain, keys, number};
use rust_decimal::Decimal;
use yew::prelude::*;

/// How often decisions like this ended with a fee; nothing where none are under these rules.
pub fn ended(state: &State, result: &Findings) -> Html {
    if result.regime.field() != Field::DataProtection {
        return placeholder();
    }
    let lang = state.lang;
    fold(&state.folds, "ended", lang.text(keys::ENDED_HEADING).into(), || {
        let head = [
            keys::ENDED_WHO,
            keys::ENDED_FEE,
            keys::ENDED_REPRIMAND,
            keys::ENDED_ORDER,
            keys::ENDED_NOTHING,
            keys::ENDED_N,
        ];
        let rows = groups_of(state.facts()).into_iter().map(|group| row(lang, group)).collect();
        let heading = lang.text(keys::ENDED_HEADING).into();
        fragment(vec![
            paragraph(lang.text(keys::ENDED_INTRO)),
            table(heading, head.map(|key| lang.text(key)).to_vec(), rows),
        ])
    })
}

fn row(lang: Lang, group: &Outcomes) -> Vec<Html> {
    let country = group
        .country
        .map_or_else(|| lang.text(keys::ENDED_ALL), |country| explain::option(lang, country.circumstance()));
    let class = group.class.map(|class: Class| named(lang, "level", class.key()));
    let who: Vec<&str> = [Some(country), class].into_iter().flatten().collect();
    let share = |count: u32| -> Html {
        let share = Decimal::from(count * 100) / Decimal::from(group.n().max(1));
        element("span", "money", number::percent(lang, share.round()))
    };
    let mut cells = vec![who.join(", ").into()];
    cells.extend([group.fee, group.reprimand, group.order, group.nothing].map(share));
    cells.push(element("span", "money", number::count(lang, group.n().into())));
    cells
}

/// What published calculations did at the steps left to discretion, where the Guidelines are the method.
pub fn chains(state: &State, result: &Findings) -> Html {
    if result.guideline.classes.is_empty() {
        return placeholder();
    }
    let lang = state.lang;
    fold(&state.folds, "chains", lang.text(keys::CHAIN_HEADING).into(), || {
        let head = [keys::CHAIN_STEP, keys::CHAIN_LEAST, keys::CHAIN_MEDIAN, keys::CHAIN_MOST, keys::ENDED_N];
        let rows = CHAINS.iter().map(|chain| step(lang, chain)).collect();
        let heading = lang.text(keys::CHAIN_HEADING).into();
        fragment(vec![
            paragraph(lang.text(keys::CHAIN_INTRO)),
            table(heading, head.map(|key| lang.text(key)).to_vec(), rows),
        ])
    })
}

fn step(lang: Lang, chain: &Chain) -> Vec<Html> {
    let name = match chain.step {
        ChainStep::Start => keys::CHAIN_START,
        ChainStep::Factors => keys::CHAIN_FACTORS,
        ChainStep::Proportion => keys::CHAIN_PROPORTION,
    };
    let percent = |thousandths: i64| -> Html {
        let percent = Decimal::new(thousandths, 1).round().normalize();
        element("span", "money", number::percent(lang, percent))
    };
    let mut cells = vec![lang.text(name).into()];
    cells.extend([chain.least, chain.median, chain.most].map(percent));
    cells.push(element("span", "money", number::count(lang, chain.n.into())));
    cells
}
