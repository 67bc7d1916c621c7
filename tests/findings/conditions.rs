//! The conditions for a fee, in their order, and whether a reprimand would be enough.

use super::cases::Case;
use super::places::Places;
use super::told::{Told, last_said, truth};
use super::{grounds, time_bar};
use crate::oracle::gates::{gates, reprimand};
use crate::oracle::law::{BodyRule, Law};

/// The step on the conditions. Whether each is met, the first oracle says.
pub fn told(case: &Case, law: &'static Law, places: &Places) -> Told {
    let mut met = vec![("fee-ground", grounds::passes(case, law))];
    met.extend(gates(case.written, law, case.on).iter().map(|(name, yes, no)| (*name, truth(*yes, *no))));
    let all = if met.iter().any(|(_, passes)| *passes == "no") {
        "no"
    } else if met.iter().any(|(_, passes)| *passes == "open") {
        "open"
    } else {
        "yes"
    };
    let each = met.iter().map(|(name, passes)| of_one(case, law, places, name, passes));
    let told = Told::new(format!("fineable {all}"), places.grounds).made_of(each);
    if !law.reprimand {
        return told;
    }
    let (enough, not) = reprimand(case.written, law);
    let test = Told::new(format!("reprimand {}", truth(enough, not)), places.reprimand);
    let said = places.beside_reprimand.iter().filter(|(from, _)| *from <= case.on);
    told.made_of([said.fold(test, |told, (_, place)| told.also_at(place))])
}

fn of_one(case: &Case, law: &'static Law, places: &Places, name: &str, passes: &str) -> Told {
    let at = |place: &str| Told::new(format!("{name} {passes}"), place);
    match name {
        "fee-ground" => grounds::told(at(places.grounds), case, law, places),
        "attribution" => attribution(at(last_said(places.attribution, case.on)), case, law),
        "public-body" => authorities(at(places.authorities), case, law, places, passes),
        "warning" => {
            let told = at(places.warned).beside("warned first", places.warned);
            waiting(told, case, passes, &["body", "warned"], places.warned)
        }
        "in-force" => in_force(case, law, places, passes),
        "fault" => fault(case, law, places, passes),
        _ => {
            let [place, ..] = places.time_bar;
            let told = time_bar::with_days(at(place), case, law, places, passes);
            if passes == "open" {
                told.beside(format!("waits for {}", time_bar::waits_for(case, law)), place)
            } else {
                told
            }
        }
    }
}

/// What an open condition waits for: answers that are missing, facts that were answered and are not settled, else the law.
fn waiting(told: Told, case: &Case, passes: &str, asked: &[&str], place: &str) -> Told {
    let what = if asked.iter().any(|key| case.written.line(key).is_none()) {
        "answers"
    } else if asked.iter().any(|key| case.only(key).is_none()) {
        "facts"
    } else {
        "law"
    };
    if passes == "open" { told.beside(format!("waits for {what}"), place) } else { told }
}

/// Nordic 4.2a, GDPR 3.2: an act has to be the organisation's, a duty of its own need not; told of each that carries a fee.
fn attribution(told: Told, case: &Case, law: &'static Law) -> Told {
    let acts = case.written.options_under("in-duty", law, case.on);
    let own = |act: &&str| matches!(*act, "in-duty" | "on-behalf");
    let whether = truth(acts.iter().any(own), !acts.iter().all(own));
    if whether == "yes" {
        return told;
    }
    grounds::named(case, law).into_iter().fold(told, |told, key| {
        let own_duty = match (law.ground)(law, key) {
            Some(ground) => ground.own_duty,
            // Of the monitoring body.
            None if key == "gdpr-41-4" => true,
            None => return told,
        };
        let says = if own_duty { format!("own duty {key}") } else { format!("act {key} {whether}") };
        told.beside(says, grounds::place(law, key))
    })
}

/// GDPR 1.2, 83(7).
fn authorities(told: Told, case: &Case, law: &Law, places: &Places, passes: &str) -> Told {
    let bodies = law.bodies;
    let told = rule_for(told, law, places);
    let mut asked = vec!["body"];
    asked.extend((!bodies.only.is_empty()).then_some("public-kind"));
    asked.extend(bodies.unless_economic.then_some("economic"));
    let not_read = matches!(bodies.rule, BodyRule::NotRead);
    let told = if not_read && passes == "open" {
        told.beside("rule on authorities not read", places.authorities)
    } else {
        told
    };
    // Where it is one and its rule was not read, that is what it waits for, and it is said.
    if not_read && case.bodies() == ["public-authority"] {
        told
    } else {
        waiting(told, case, passes, &asked, places.authorities)
    }
}

/// For which of them the rule is, and unless what.
pub fn rule_for(told: Told, law: &Law, places: &Places) -> Told {
    let told = if law.bodies.only.is_empty() { told } else { told.beside("rule for some", places.only) };
    if law.bodies.unless_economic {
        told.beside("rule unless economic", places.unless_economic)
    } else {
        told
    }
}

/// Nordic 1.5 and 3.1, Art. 99(2). The notice of the EFTA Secretariat is of 19 July 2018: before it, the Regulation's own day.
fn in_force(case: &Case, law: &'static Law, places: &Places, passes: &str) -> Told {
    let known = places.first_day != "efta-notice" || case.on >= "2018-07-19";
    let place = if known { places.first_day } else { "gdpr 99(2)" };
    let told = Told::new(format!("in-force {passes}"), place);
    let told = grounds::named(case, law).into_iter().fold(told, |told, key| {
        // Nordic 1.6: the sector Acts; their first day is in their transitional provisions.
        match grounds::sector(key) {
            Some((act, _)) => {
                told.beside(format!("{key} counts from 2019-01-01"), format!("{act} transitional 1, 3"))
            }
            None => told,
        }
    });
    let what = match case.written.line("breach-end") {
        None => "answers",
        Some(_) if case.day("breach-end").is_none() => "facts",
        Some(_) => "law",
    };
    if passes == "open" { told.beside(format!("waits for {what}"), place) } else { told }
}

/// GDPR 3.2, Nordic 3.3: until it was settled, whether fault is needed was disputed.
fn fault(case: &Case, law: &Law, places: &Places, passes: &str) -> Told {
    let settled = law.fault.unwrap_or_default();
    let [before, since] = places.fault;
    let is_settled = case.on >= settled;
    let place = if is_settled { since } else { before };
    let told = Told::new(format!("fault {passes}"), place);
    let told = if !is_settled {
        told.beside("fault disputed", before)
    } else if case.bodies() == ["person"] {
        told.beside(format!("own fault settled {settled}"), since)
    } else {
        told.beside(format!("fault settled {settled}"), since)
    };
    let confirmed = places.confirmed.iter().filter(|(from, _)| *from <= case.on);
    let told = confirmed.fold(told, |told, (_, place)| told.also_at(place));
    let told = waiting(told, case, passes, &["fault", "mistake-of-law"], place);
    // Nordic 5.3 and 5.3a: PVN-2021-09 of 31 August 2021.
    if law.regime != "no-gdpr" || case.on < "2021-08-31" {
        return told;
    }
    let told = match case.only_under("mistake-of-law", law) {
        Some("not-excusable") => told.beside("mistake no excuse", "board-coop"),
        _ => told,
    };
    match case.written.line("onward") {
        Some("foreseeable") => told.beside("fault for what others did", "board-coop"),
        _ => told,
    }
}

/// Whether no fee can follow: a condition is not met on any answer, or a reprimand is enough on all.
pub fn is_excluded(case: &Case, law: &'static Law) -> bool {
    let fails = gates(case.written, law, case.on).iter().any(|(_, yes, no)| !yes && *no);
    fails || grounds::passes(case, law) == "no" || matches!(reprimand(case.written, law), (true, false))
}
