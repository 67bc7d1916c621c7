//! What has to be said with a result, in whatever form it is shown: that it is for a part of the case, and what the estimate
//! takes the case for.

use super::scope::{self, Refusal, Scope};
use crate::engine::facts::Facts;
use crate::engine::practice;
use crate::law::circumstance::Subject;
use crate::law::{ChoiceId, Field};

/// Something to be said with a result. The wording is the message `caveat-<key>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caveat {
    /// Cookies or marketing themselves come under another Act, so that what is shown is for the handling of the data alone;
    /// with why that Act has no rules here, where it has none.
    OnlyData(Option<Refusal>),
    /// The estimate takes a breach of an Act on communications for one of the Regulation.
    AsUnderTheRegulation,
}

impl Caveat {
    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::OnlyData(Some(refusal)) => refusal.key(),
            Self::OnlyData(None) => "communications-read",
            Self::AsUnderTheRegulation => "communications-estimate",
        }
    }
}

/// What has to be said of a case.
pub fn caveats(facts: &Facts, scope: &Scope) -> Vec<Caveat> {
    let only_data = only_data(facts, scope).map(Caveat::OnlyData);
    let on_communications = scope.working().filter(|regime| regime.field() == Field::Communications);
    let estimated = on_communications.filter(|regime| practice::is_expected(facts, *regime));
    only_data.into_iter().chain(estimated.map(|_| Caveat::AsUnderTheRegulation)).collect()
}

/// Whether only the handling of the data is assessed of a case on communications, and why the Act on these has no rules here,
/// where it has none.
pub fn only_data(facts: &Facts, scope: &Scope) -> Option<Option<Refusal>> {
    let is_on_data = scope.working()?.field() == Field::DataProtection;
    let is_it = is_on_data && facts.possible::<Subject>().is(Subject::CommunicationsData);
    is_it.then(|| {
        let on_these = facts.with_option(ChoiceId::Subject, Subject::Communications as u8);
        scope::decide(&on_these).refusals().first().copied()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(lines: &[(&str, &str)]) -> Vec<&'static str> {
        let mut facts = Facts::default();
        for (key, line) in lines {
            facts.read(key, line).unwrap();
        }
        caveats(&facts, &scope::decide(&facts)).into_iter().map(Caveat::key).collect()
    }

    #[test]
    fn what_is_under_another_act_is_said() {
        let data = ("subject", "communications-data");
        let company = [("body", "company"), ("purpose", "other"), ("cross-border", "domestic")];
        let of = |country, subject| of(&[&company[..], &[("country", country), subject]].concat());
        assert_eq!(of("poland", data), ["communications-not-read"]);
        assert_eq!(of("sweden", data), ["communications-not-read"]);
        assert_eq!(of("norway", data), ["norwegian-communications"]);
        assert_eq!(of("spain", data), ["communications-read"]);
        assert_eq!(of("spain", ("subject", "communications")), ["communications-estimate"]);
        assert_eq!(of("spain", ("subject", "personal-data")), [""; 0]);
        assert_eq!(of("poland", ("subject", "communications")), [""; 0], "no rules, and no result");
    }
}
