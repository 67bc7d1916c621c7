//! Several infringements, and the legal maximum: which sentences there are. The amounts are the first oracle's.

use super::cases::Case;
use super::conditions::rule_for;
use super::grounds;
use super::places::Places;
use super::told::{Told, truth};
use crate::oracle::complete::{FeeGround, Most};
use crate::oracle::law::{Act, BodyRule, Law};

/// An infringement that stands against the organisation, with the conduct it is in.
struct Standing<'a> {
    key: &'a str,
    ground: FeeGround,
    conduct: u8,
}

/// What stands: what is made out, and is a duty of the organisation's own or its act. What another displaces does not count
/// beside it (GDPR 2.3).
fn counted<'a>(case: &Case<'a>, law: &'static Law) -> Vec<Standing<'a>> {
    let acts = case.written.options_under("in-duty", law, case.on);
    let is_its_own = acts.iter().all(|act| matches!(*act, "in-duty" | "on-behalf"));
    let standing: Vec<(&str, FeeGround)> = grounds::named(case, law)
        .into_iter()
        .filter(|key| case.stands(key).0)
        .filter_map(|key| Some((key, (law.ground)(law, key)?)))
        .filter(|(_, ground)| ground.own_duty || is_its_own)
        .collect();
    let displaced = case.written.list("displaced");
    let left: Vec<(&str, FeeGround)> =
        standing.iter().copied().filter(|(key, _)| !displaced.contains(key)).collect();
    in_conducts(case, if left.is_empty() { standing } else { left })
}

/// Put into none, an infringement is in the first when all is linked, and alone when all is separate.
fn in_conducts<'a>(case: &Case<'a>, each: Vec<(&'a str, FeeGround)>) -> Vec<Standing<'a>> {
    let said = |key: &str| case.written.conduct(key).and_then(|number| number.parse::<u8>().ok());
    let mut taken: Vec<u8> = each.iter().filter_map(|(key, _)| said(key)).collect();
    let linked = case.only("linked") != Some("separate");
    let mut standing: Vec<Standing> = Vec::new();
    for (key, ground) in each {
        let conduct = said(key).unwrap_or_else(|| {
            if linked {
                return 1;
            }
            let free = (1..=u8::MAX).find(|number| !taken.contains(number)).unwrap_or(u8::MAX);
            taken.push(free);
            free
        });
        standing.push(Standing { key, ground, conduct });
    }
    standing.sort_by_key(|one| one.conduct);
    standing
}

/// GDPR 2.3, Nordic 1.2.
pub fn concurrence(case: &Case, law: &'static Law, places: &Places) -> Told {
    let counted = counted(case, law);
    let says = match (counted.len(), case.only("linked")) {
        (0, _) if case.named().is_empty() => "none named".to_owned(),
        (0, _) => "none charged".to_owned(),
        (1, _) => "one infringement".to_owned(),
        (count, Some("linked")) => format!("one fee for {count}"),
        (count, _) => format!("a fee for each of {count}"),
    };
    let told = Told::new(says, places.several);
    let acts = case.written.options_under("in-duty", law, case.on);
    let is_its_own = acts.iter().all(|act| matches!(*act, "in-duty" | "on-behalf"));
    let stands = |key: &&str| {
        let own_duty = (law.ground)(law, key).is_some_and(|ground| ground.own_duty);
        case.stands(key).0 && (own_duty || is_its_own)
    };
    let displaced = case.written.list("displaced").into_iter().filter(stands);
    displaced.fold(told, |told, key| told.beside(format!("displaced {key}"), places.several))
}

/// Who pays, on complete answers.
#[derive(Clone, Copy, PartialEq)]
pub enum Payer {
    Nobody,
    Authority,
    Undertaking,
    Other,
    Person,
}

/// GDPR 1.1 and 2.8; Audit, item 8, on authorities that are undertakings.
pub fn payer(case: &Case, law: &Law) -> Payer {
    let economic = crate::oracle::scope::economic(case.written, law) == ["yes"];
    match case.bodies().as_slice() {
        ["public-authority"] => {
            let kind = case.only("public-kind").unwrap_or_default();
            let ruled = law.bodies.are_ruled(kind, if economic { "yes" } else { "no" });
            match law.bodies.rule {
                BodyRule::Nothing if ruled => Payer::Nobody,
                BodyRule::UpTo(..) if ruled => Payer::Authority,
                _ if law.authorities_as_undertakings && economic => Payer::Undertaking,
                _ => Payer::Other,
            }
        }
        ["person"] if !economic && !law.for_persons => Payer::Person,
        ["association" | "person"] if !economic => Payer::Other,
        _ => Payer::Undertaking,
    }
}

/// GDPR 1.1 and 2.8, Nordic 1.2.
pub fn maximum(case: &Case, law: &'static Law, places: &Places) -> Told {
    let counted = counted(case, law);
    let payer = payer(case, law);
    let pays = payer != Payer::Nobody && !counted.is_empty();
    let told = Told::new(if pays { "maximum" } else { "no maximum" }, places.maximum);
    let told = if payer == Payer::Authority { told.also_at(own_maxima(law, places)) } else { told };
    let told = if payer == Payer::Authority { rule_for(told, law, places) } else { told };
    if !pays {
        return told;
    }
    let each = counted.iter().map(|one| {
        let told = Told::new(format!("most for {}", one.key), grounds::cost(law, one.key));
        let is_of_authority =
            payer == Payer::Authority && matches!(one.ground.most, Most::Lower | Most::Higher);
        if is_of_authority { told.also_at(own_maxima(law, places)) } else { told }
    });
    let told = told.made_of(each);
    let told = if law.in_tiers && payer != Payer::Authority {
        told.made_of(share(law, &counted, payer)).made_of(group(case, law, places, payer))
    } else {
        told
    };
    let told = if payer == Payer::Authority && law.bodies.go_by_budget() {
        told.made_of([Told::new("share of budget", "?")])
    } else {
        told
    };
    let least = case.hull.as_ref().and_then(|hull| hull.main.least);
    let least = least.filter(|least| least.high.is_some_and(|high| !high.is_zero()));
    told.made_of(least.map(|_| Told::new("least", "?")))
}

fn own_maxima(law: &Law, places: &Places) -> &'static str {
    match law.regime {
        // Malta: two paragraphs of Art. 21; the note has the article.
        "mt-gdpr" => "?",
        _ => places.authorities,
    }
}

/// The share of turnover against the fixed amount, by the highest tier of what counts.
fn share(law: &Law, counted: &[Standing], payer: Payer) -> Option<Told> {
    let is_higher = counted.iter().any(|one| one.ground.most == Most::Higher);
    let place = match (law.regime, is_higher) {
        // Audit, item 2: s. 157(5) and (6).
        ("uk-gdpr" | "uk-part-3", true) => "uk-data-act 157(5)",
        ("uk-gdpr" | "uk-part-3", false) => "uk-data-act 157(6)",
        // Audit, item 1: a list of its own.
        (
            "is-gdpr" | "li-gdpr" | "sk-law-enforcement" | "uk-communications" | "it-communications"
            | "fr-communications",
            _,
        ) => "?",
        (_, true) => "gdpr 83(5)",
        (_, false) => "gdpr 83(4)",
    };
    let says = if payer == Payer::Undertaking { "share of turnover" } else { "fixed amount alone" };
    (law.act != Act::CriminalData).then(|| Told::new(says, place))
}

/// GDPR 2.8, para 125, and 4.1, para 30: where a method presumes influence; before its day the maximum itself is cited.
fn group(case: &Case, law: &Law, places: &Places, payer: Payer) -> Option<Told> {
    if payer != Payer::Undertaking || law.method.is_none() {
        return None;
    }
    let british = law.regime.starts_with("uk-");
    let (since, para) = if british {
        ("2024-03-18", "ico-guidance para 30")
    } else {
        ("2023-05-24", "fine-guidelines para 125")
    };
    let held = case.on >= since;
    let place = if held { para } else { places.maximum };
    let owned = case.written.options("ownership");
    let of_group = |owned: &&str| matches!(*owned, "controlled" | "presumed");
    let counts = truth(owned.iter().any(of_group), !owned.iter().all(of_group));
    let told = Told::new(format!("group counts {counts}"), place);
    match owned.as_slice() {
        [owned @ ("presumed" | "rebutted")] if held => {
            Some(told.beside(format!("presumption ownership {owned}"), place))
        }
        _ => Some(told),
    }
}
