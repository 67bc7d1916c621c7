//! Which rules were broken: the regime's provisions in groups.

use super::situations;
use crate::app::action::Action;
use crate::app::ask::AskProps;
use crate::app::behind::further::entry as further;
use crate::app::dispatch::act;
use crate::app::markup::{attributed, element, fragment, keyed, optional, spaced};
use crate::engine::OptionSet;
use crate::engine::facts::notation::read_provision;
use crate::law::circumstance::Sector;
use crate::law::provision::Provision;
use crate::law::{Choice, Regime, Source};
use crate::text::cite::named;
use crate::text::explain::provision as name;
use crate::text::{keys, number, say};
use yew::prelude::*;

/// What was named, and everything that can be.
pub fn field(ask: &AskProps) -> Html {
    let lang = ask.lang;
    let none = optional(ask.named.is_empty(), || element("li", "subtle", lang.text(keys::FACTS_NONE_NAMED)));
    let named = fragment(
        ask.named.iter().filter_map(|key| read_provision(key).ok()).map(|row| taken(ask, row)).collect(),
    );
    let named = attributed(
        "ul",
        &["class", "aria-label"],
        ["choices named".into(), lang.text(keys::FACTS_CHOOSE_RULES).into()],
        fragment(vec![named, none]),
    );
    let groups = groups(ask).into_iter().map(|key| group(ask, key)).collect();
    fragment(vec![named, element("div", "", situations::view(ask)), fragment(groups)])
}

/// A provision that was named, to take back.
fn taken(ask: &AskProps, row: &'static Provision) -> Html {
    let name = name(ask.lang, row.key);
    let onclick = ask.take_back(Action::SetInfringement(row, false));
    let button = html! {
        <button class="ds-chip" type="button" data-removable="true" {onclick}
            aria-label={say::facts_remove(ask.lang, name)}>{ name }</button>
    };
    keyed(row.key, button)
}

/// The provisions of a group, and how many of them were named.
fn group(ask: &AskProps, key: &'static str) -> Html {
    let rows = listed(ask, key);
    let count = rows.iter().filter(|row| ask.named.contains(&row.key)).count();
    let count = (count > 0).then(|| {
        let count = number::plain(u64::try_from(count).unwrap_or_default());
        let values = ["ds-tag", "accent"].map(AttrValue::Static);
        attributed("span", &["class", "data-color"], values, say::facts_named(ask.lang, &count).into())
    });
    let rows = rows.into_iter().map(|row| provision_row(ask, row)).collect();
    html! {
        <details class="ds-details group" {key}>
            <summary>{ spaced([named(ask.lang, "group", key).into()].into_iter().chain(count)) }</summary>
            { element("ul", "provisions", fragment(rows)) }
        </details>
    }
}

fn provision_row(ask: &AskProps, row: &'static Provision) -> Html {
    let named = ask.named.contains(&row.key);
    let onchange = act(&ask.dispatch, Action::SetInfringement(row, !named));
    let id = AttrValue::from(["p-", row.key].concat());
    let cite = AttrValue::from([&id, "-cite"].concat());
    let place = ask.regime.map_or(row.cite, |regime| regime.cite(row.cite));
    let cited = ask.dispatch.further().map(|there| further::citation(there, ask.lang, place));
    let parts = vec![
        html! {
            <input class="ds-input" type="checkbox" id={id.clone()} checked={named} aria-describedby={cite.clone()} {onchange} />
        },
        attributed("label", &["class", "for"], ["ds-label".into(), id], name(ask.lang, row.key).into()),
        attributed(
            "p",
            &["data-field", "id"],
            ["description".into(), cite],
            cited.unwrap_or_default().into(),
        ),
    ];
    keyed(row.key, element("div", "ds-field", fragment(parts)))
}

fn provisions(ask: &AskProps) -> impl Iterator<Item = &'static Provision> {
    ask.regime.into_iter().flat_map(Regime::provisions)
}

/// The groups with something to show, in the order of the law's tables.
fn groups(ask: &AskProps) -> Vec<&'static str> {
    let mut groups: Vec<&'static str> = Vec::new();
    for provision in provisions(ask) {
        if !groups.contains(&provision.group) && !listed(ask, provision.group).is_empty() {
            groups.push(provision.group);
        }
    }
    groups
}

/// The provisions of a group; of the Acts for one authority, only those of the authority chosen.
fn listed(ask: &AskProps, group: &str) -> Vec<&'static Provision> {
    let own = |provision: &&'static Provision| {
        provision.group != "sector"
            || ask.named.contains(&provision.key)
            || own_act(ask.sector) == Some(provision.cite.source)
    };
    // What only others than controllers and processors can break stays listed once it was named.
    let offered =
        |provision: &&'static Provision| provision.is_offered() || ask.named.contains(&provision.key);
    provisions(ask).filter(|provision| provision.group == group).filter(own).filter(offered).collect()
}

fn own_act(sector: Option<OptionSet>) -> Option<Source> {
    let set = sector?;
    let chosen = Sector::ALL.iter().copied().find(|sector| set.has(sector.index()))?;
    chosen.act()
}
