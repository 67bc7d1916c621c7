//! The published method: seriousness, size, and the factors that remain.

use super::amounts::{Payer, payer};
use super::cases::Case;
use super::places::Places;
use super::said::{bears_on_seriousness, weighed};
use super::told::{Day, Told, last_said};
use crate::oracle::law::Law;

/// The first day of each method, where its bands stand, what it says of amounts and of percentages.
struct Method {
    since: Day,
    bands: &'static str,
    no_amounts: &'static str,
    no_percentages: &'static str,
    /// Where it says that each fact counts once.
    once: Option<&'static str>,
    /// That size is left out for public bodies.
    not_for_authorities: Option<&'static str>,
}

/// GDPR 2: version 2.1 of 24 May 2023, paras 10, 60, 69, 71 and chapter 5.
const GUIDELINES: Method = Method {
    since: "2023-05-24",
    bands: "fine-guidelines para 60",
    no_amounts: "fine-guidelines para 69",
    no_percentages: "fine-guidelines para 71",
    once: Some("fine-guidelines ch. 5"),
    not_for_authorities: Some("fine-guidelines para 10"),
};

/// GDPR 4: of 18 March 2024, paras 109–115 and 128. It looks at funds instead (119).
const ICO: Method = Method {
    since: "2024-03-18",
    bands: "ico-guidance para 109–115",
    no_amounts: "ico-guidance para 128",
    no_percentages: "ico-guidance para 128",
    once: None,
    not_for_authorities: None,
};

fn method(law: &Law) -> Option<Method> {
    law.method?;
    Some(if law.regime.starts_with("uk-") { ICO } else { GUIDELINES })
}

/// The first day of the method, and those of a national one beside it.
pub fn days(law: &Law) -> Vec<Day> {
    let national: &[Day] = match law.regime {
        "de-gdpr" => &["2019-10-14", "2023-05-24"],
        "nl-gdpr" => &["2019-03-15", "2023-07-01"],
        _ => &[],
    };
    method(law).map(|method| method.since).into_iter().chain(national.iter().copied()).collect()
}

/// GDPR 2.4. Two facts of three leave the lowest class out, which the tool has set.
pub fn seriousness(case: &Case, law: &Law, places: &Places) -> Option<Told> {
    law.method?;
    let line =
        case.written.line("seriousness").filter(|line| !matches!(*line, "unknown" | "not established"));
    let says = if line.is_some() { "classes chosen" } else { "classes open" };
    let told = Told::new(says, last_said(places.seriousness, case.on));
    let grave: [(&str, &[&str]); 3] = [
        ("people-used", &["very-many"]),
        ("data-kind", &["special", "biometric"]),
        ("children", &["teenagers", "younger"]),
    ];
    let is_certain = |(question, against): &&(&str, &[&str])| {
        let left = case.written.options_under(question, law, case.on);
        left.iter().all(|option| against.contains(option))
    };
    let against = grave.iter().filter(is_certain).count();
    let told = if line.is_none() && against > 1 { told.beside("not the lowest", "convention") } else { told };
    let weighed = weighed(case, law).into_iter().filter(|one| bears_on_seriousness(one.criterion));
    Some(told.made_of(sorted(weighed.map(|one| one.told(case, law)).collect())))
}

/// In the order of the alphabet: in which the numbers are weighed says nothing.
fn sorted(mut parts: Vec<Told>) -> Vec<Told> {
    parts.sort_by_key(Told::lines);
    parts
}

/// GDPR 2.5 and 4.3: what is said of it. In which tier it falls and what it comes to, the first oracle says.
pub fn size(case: &Case, law: &'static Law, places: &Places) -> Told {
    let Some(method) = method(law) else {
        return Told::new("no method", last_said(places.seriousness, case.on));
    };
    let told = Told::new("size", "?");
    let told = if case.on < method.since {
        told.beside(format!("method since {}", method.since), method.no_amounts)
    } else {
        told
    };
    let told = match method.not_for_authorities {
        Some(place) if case.may_be_authority() => told.beside("size not for public bodies", place),
        _ => told,
    };
    let main = case.hull.as_ref().map(|hull| &hull.main);
    let has_amounts = payer(case, law) != Payer::Nobody
        && main.is_some_and(|main| main.classes.iter().all(Option::is_some));
    let classes = ["low", "medium", "high"].into_iter().filter(|_| has_amounts);
    let told = told.made_of(classes.map(|class| {
        let band = Told::new(format!("band {class}"), method.bands);
        Told::new(format!("class {class}"), method.bands).made_of([band])
    }));
    told.made_of(national(case, law))
}

/// GDPR 5.1: of 14 October 2019, until the European Guidelines were final. 5.2: Stcrt. 2019, 14586 of 14 March 2019, in force the
/// day after, until mid-2023, of which the day was not read.
fn national(case: &Case, law: &Law) -> Option<Told> {
    let (text, from, until) = match law.regime {
        "de-gdpr" => ("dsk-concept", "2019-10-14", "2023-05-23"),
        "nl-gdpr" => ("ap-fine-policy", "2019-03-15", "2023-06-30"),
        _ => return None,
    };
    let told = Told::new(format!("national method {text}"), "?");
    let held = (from..=until).contains(&case.on);
    Some(if held { told } else { told.beside(format!("outside {from}..{until}"), "?") })
}

/// GDPR 2.7: para 71, and each fact once; Nordic 4.2a: under the Criminal Data Act IMY used one more than once.
pub fn factors(case: &Case, law: &Law, places: &Places) -> Told {
    let method = method(law).filter(|method| case.on >= method.since);
    let again = law.regime == "se-criminal-data-act" && ("2021-02-10".."2022-11-24").contains(&case.on);
    let told = match &method {
        Some(method) => Told::new("no published size", method.no_percentages),
        None if again => Told::new("may count again", "imy-police p. 6"),
        None => Told::new("no size given", last_said(places.seriousness, case.on)),
    };
    let weighed = weighed(case, law);
    let told = match method.and_then(|method| method.once) {
        Some(place) => {
            let used = weighed
                .iter()
                .filter(|one| one.settled && bears_on_seriousness(one.criterion) && one.pulls());
            used.fold(told.beside("counted once", place), |told, one| {
                let says = format!("used {} {} {}", one.criterion, one.question, one.option);
                told.beside(says, place)
            })
        }
        None => told,
    };
    let rest = weighed.iter().filter(|one| law.method.is_none() || !bears_on_seriousness(one.criterion));
    told.made_of(sorted(rest.map(|one| one.told(case, law)).collect()))
}
