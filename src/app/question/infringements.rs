//! Which rules were broken: the regime's provisions in groups.

use super::{problem_notes, why};
use crate::app::Dispatch;
use crate::app::focus;
use crate::app::state::Action;
use crate::engine::{OptionSet, Problem, Question};
use crate::law::circumstance::Sector;
use crate::law::provision::Provision;
use crate::law::{Choice, Regime, Source};
use crate::text::cite::{citation, named};
use crate::text::explain::{provision as name, question as words};
use crate::text::{Lang, keys, say};
use std::rc::Rc;
use yew::prelude::*;

/// What the picker is shown with.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language.
    pub lang: Lang,
    /// The regime whose provisions are listed.
    pub regime: Option<Regime>,
    /// Keys of the provisions named.
    pub named: Rc<[&'static str]>,
    /// Which authority it is, for the Acts of its own.
    pub sector: Option<OptionSet>,
    /// What is wrong here.
    pub problems: Vec<Problem>,
}

/// What was named, and everything that can be.
#[component]
pub fn Infringements(props: &Props) -> Html {
    let Some(dispatch) = use_context::<Dispatch>() else { return html! { <div /> } };
    let lang = props.lang;
    let question = Question::Infringements;
    let remove = |key: &'static str| {
        let provision = crate::engine::notation::read_provision(key).ok();
        let dispatch = dispatch.clone();
        let take_back = move |_: MouseEvent| {
            focus::on("q-infringements");
            if let Some(provision) = provision {
                dispatch.dispatch(Action::Infringe(provision, false));
            }
        };
        html! {
            <li {key}>
                <button class="ds-chip" type="button" data-removable="true" onclick={take_back}
                    aria-label={say::facts_remove(lang, name(lang, key))}>{ name(lang, key) }</button>
            </li>
        }
    };
    let group = |key: &'static str| {
        let rows: Vec<&'static Provision> = listed(props, key);
        let count = rows.iter().filter(|row| props.named.contains(&row.key)).count();
        html! {
            <details class="ds-details group" {key}>
                <summary>
                    { named(lang, "group", key) }
                    if count > 0 {
                        { " " }<span class="ds-tag" data-color="accent">
                            { say::facts_named(lang, &count.to_string()) }
                        </span>
                    }
                </summary>
                <ul class="provisions">
                    { for rows.into_iter().map(|row| {
                        provision_row(lang, row, props.named.contains(&row.key), &dispatch)
                    }) }
                </ul>
            </details>
        }
    };
    html! {
        <div class="question" id="q-infringements" tabindex="-1">
            <fieldset class="ds-fieldset">
                <legend class="ds-label">{ words(lang, question) }</legend>
                <ul class="choices named" aria-label={lang.text(keys::FACTS_CHOOSE_RULES)}>
                    { for props.named.iter().map(|key| remove(key)) }
                    if props.named.is_empty() {
                        <li class="subtle">{ lang.text(keys::FACTS_NONE_NAMED) }</li>
                    }
                </ul>
                { for groups(props).into_iter().map(group) }
            </fieldset>
            <div>{ for problem_notes(lang, question, &props.problems) }</div>
            { why(lang, question, props.regime) }
        </div>
    }
}

fn provision_row(lang: Lang, row: &'static Provision, named: bool, dispatch: &Dispatch) -> Html {
    let id = format!("p-{}", row.key);
    let dispatch = dispatch.clone();
    html! {
        <li key={row.key}>
            <div class="ds-field">
                <input class="ds-input" type="checkbox" id={id.clone()} checked={named}
                    aria-describedby={format!("{id}-cite")}
                    onchange={move |_| dispatch.dispatch(Action::Infringe(row, !named))} />
                <label class="ds-label" for={id.clone()}>{ name(lang, row.key) }</label>
                <p data-field="description" id={format!("{id}-cite")}>{ citation(lang, row.cite) }</p>
            </div>
        </li>
    }
}

fn provisions(props: &Props) -> impl Iterator<Item = &'static Provision> {
    props.regime.into_iter().flat_map(Regime::provisions)
}

/// The groups with something to show, in the order of the law's tables.
fn groups(props: &Props) -> Vec<&'static str> {
    let mut groups: Vec<&'static str> = Vec::new();
    for provision in provisions(props) {
        if !groups.contains(&provision.group) && !listed(props, provision.group).is_empty() {
            groups.push(provision.group);
        }
    }
    groups
}

/// The provisions of a group; of the Acts for one authority, only those of the authority chosen.
fn listed(props: &Props, group: &str) -> Vec<&'static Provision> {
    let own = |provision: &&'static Provision| {
        provision.group != "sector"
            || props.named.contains(&provision.key)
            || own_act(props.sector) == Some(provision.cite.source)
    };
    provisions(props).filter(|provision| provision.group == group).filter(own).collect()
}

fn own_act(sector: Option<OptionSet>) -> Option<Source> {
    let set = sector?;
    let chosen = Sector::ALL.iter().copied().find(|sector| set.has(sector.index()))?;
    match chosen {
        Sector::NoSector => None,
        Sector::Police => Some(Source::PoliceDataAct),
        Sector::Customs => Some(Source::CustomsDataAct),
        Sector::CoastGuard => Some(Source::CoastGuardDataAct),
        Sector::TaxAgency => Some(Source::TaxAgencyDataAct),
        Sector::Prosecutors => Some(Source::ProsecutionDataAct),
        Sector::Courts => Some(Source::CourtsDataAct),
        Sector::Prisons => Some(Source::PrisonDataAct),
    }
}
