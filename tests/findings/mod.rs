//! A second way to what an explanation tells: which steps, in which order, with which outcome, where each stands and on
//! which days. For tests only.
//!
//! It is naive, and knows nothing of the program. It says a case through step by step, as a lawyer would who has the notes on
//! the law beside him, and it takes amounts and what the answers come to from the first oracle (`tests/oracle/`), which was
//! written from the same notes. Every place and every day was typed anew from them; the comment says where they have it
//! (`GDPR` is the note on the Regulation and the United Kingdom, `Nordic` that on Sweden and Norway, `States` the table of
//! the states, `Audit` the audits of both). A place that the notes do not give is `?`: that step is compared by what it
//! says alone.
//!
//! What no law gives, and the tool has set, is taken over as such: in which order the steps are told and at which of them a
//! note stands; that a rule is cited by the last judgment that was known and stood, and by the law before; that the day of a
//! text of which only the month or the year was read is the last of it; and what an open condition is said to wait for.

mod after;
mod amounts;
mod cases;
mod conditions;
mod grounds;
mod method;
pub mod notes;
mod places;
mod said;
mod scope;
mod time_bar;
mod told;

pub use cases::Case;
pub use grounds::is_silent;
pub use told::Told;

use crate::oracle::law::Law;
use told::Day;

/// The days on which something that is told changes under a law: its notes, views and doubt, what is cited of each step, and
/// what its own file here says besides.
pub fn days(law: &Law) -> Vec<Day> {
    let mut days = places::of(law.regime).days();
    days.extend(notes::days(law.regime));
    days.extend(law.views.iter().flat_map(|view| [Some(view.held), view.until]).flatten());
    days.extend(law.doubt.iter().map(|(from, _)| *from));
    days.extend(law.fault);
    days.extend(method::days(law));
    days.extend(after::days(law));
    // Nordic 4.4: the decision that IMY took and the court annulled.
    days.extend(["2021-02-10", "2022-11-24"].into_iter().filter(|_| law.regime == "se-criminal-data-act"));
    // PVN-2021-09, on what a mistake of law and what others did come to.
    days.extend((law.regime == "no-gdpr").then_some("2021-08-31"));
    days.retain(|day| ("2018-06-20"..="2026-12-31").contains(day));
    days
}

/// Those of them that are not the same wherever the Regulation holds; of the Regulation alone, all.
pub fn own_days(law: &Law) -> Vec<Day> {
    let mut days = days(law);
    if law.regime != "eea-gdpr" {
        let shared = [notes::days("eea-gdpr"), places::of("eea-gdpr").days()].concat();
        let of_guidelines = ["2023-05-24", "2023-12-05"];
        days.retain(|day| !shared.contains(day) && !of_guidelines.contains(day));
    }
    days
}

/// The steps, each with its name, in the order in which they are told.
pub fn steps(case: &Case) -> Vec<(&'static str, Told)> {
    let scope = scope::told(case);
    let Some(law) = case.law() else { return vec![("scope", scope)] };
    let places = places::of(law.regime);
    let mut steps = vec![
        ("scope", scope),
        ("gate", conditions::told(case, law, &places)),
        ("concurrence", amounts::concurrence(case, law, &places)),
        ("ceiling", amounts::maximum(case, law, &places)),
    ];
    steps.extend(method::seriousness(case, law, &places).map(|told| ("seriousness", told)));
    steps.push(("size", method::size(case, law, &places)));
    steps.push(("factors", method::factors(case, law, &places)));
    steps.push(("proportion", after::proportion(case, law, &places)));
    steps.push(("procedure", after::lowering(case, law, &places)));
    steps.extend(after::payment(case, law).map(|told| ("payment", told)));
    steps.into_iter().map(|(step, told)| (step, told.with(notes::at(step, case, law)))).collect()
}
