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
