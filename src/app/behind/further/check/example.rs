//! A decision to try the check on: made up, with errors planted in it.
//!
//! The facts are those of Region Dalarna (IMY-2022-695) as tests/check/sweden.toml has them, decided on a later day; each error
//! is one that was planted there, with what makes it one.

use crate::app::case::Case;
use crate::app::claims::Claims;
use crate::engine::Facts;
use jiff::civil::{Date, date};
use std::rc::Rc;

/// The day that it is checked on.
const ON: Date = date(2024, 9, 2);

const FACTS: [(&str, &str); 17] = [
    ("country", "sweden"),
    ("body", "public-authority"),
    ("activity", "health"),
    ("purpose", "other"),
    ("cross-border", "domestic"),
    ("role", "controller"),
    ("infringements", "gdpr-32"),
    ("in-duty", "in-duty"),
    ("people-number", "2500"),
    ("data-kind", "special"),
    ("people-concerned", "patients"),
    ("harm", "not established"),
    ("self-report", "prompt"),
    ("decided-on", "2024-09-02"),
    ("decided", "6000000 SEK"),
    ("received-on", "2024-09-03"),
    ("appeal-by", "2024-09-16"),
];

const LINES: [(&str, &str); 8] = [
    ("by", "authority"),
    ("amount", "6000000 SEK"),
    ("maximum", "10000000 SEK"),
    ("fault", "not-said"),
    ("aggravating", "gdpr-g data-kind, gdpr-k data-kind, gdpr-a harm"),
    ("mitigating", "gdpr-h self-report"),
    ("proportion", "not-said"),
    ("heard", "not-said"),
];

/// The case with its decision, for a page as of today.
pub fn case(today: Date) -> Case {
    let mut facts = Facts::default();
    for (key, line) in FACTS {
        // A test reads each of them.
        let _ = facts.read(key, line);
    }
    let mut claims = Claims::default();
    for (key, line) in LINES {
        claims.set(key, line.to_owned());
    }
    Case { facts, claims: Rc::new(claims), on: ON, ..Case::new(today) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::behind::further::check::found::found;
    use crate::app::state::State;
    use crate::check::Decision;
    use crate::text::Lang;

    /// What tests/check/sweden.toml expects of each error that was planted, one at a time, from statutes and judgments.
    const EXPECTED: [&str; 9] = [
        "fault-not-found",
        "not-heard",
        "above-maximum",
        "maximum-misstated",
        "counted-twice",
        "not-shown",
        "wrong-direction",
        "proportion-unsaid",
        "appeal-short",
    ];

    #[test]
    fn every_planted_error_is_named_and_certain() {
        let mut facts = Facts::default();
        assert!(FACTS.iter().all(|(key, line)| facts.read(key, line).is_ok()));
        let mut decision = Decision::default();
        assert!(LINES.iter().all(|(key, line)| decision.read(key, line).is_ok()));
        let mut state = State::new(Lang::En, date(2026, 11, 30));
        state.put(case(state.today));
        let faults = found(&state);
        for code in EXPECTED {
            let found = faults.iter().find(|fault| fault.code.key() == code);
            assert!(found.is_some_and(crate::check::Fault::is_certain), "{code}");
        }
    }
}
