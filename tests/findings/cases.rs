//! A case as the oracles read it.

use crate::oracle::law::Law;
use crate::oracle::{Hull, Scope, Written};

/// What is written, on which day, and what the first oracle found of it.
pub struct Case<'a> {
    pub written: Written<'a>,
    pub on: &'a str,
    pub scope: Scope,
    /// What it comes to; none as long as it is open which rules apply.
    pub hull: Option<Hull>,
}

impl<'a> Case<'a> {
    /// The rules that it is told under.
    pub fn law(&self) -> Option<&'static Law> {
        self.scope.working()
    }

    /// What was named.
    pub fn named(&self) -> Vec<&'a str> {
        self.written.list("infringements")
    }

    /// The only answer left to a question.
    pub fn only(&self, key: &str) -> Option<&'a str> {
        match self.written.options(key).as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }

    /// The same under the rule on doubt.
    pub fn only_under(&self, key: &str, law: &Law) -> Option<&'a str> {
        match self.written.options_under(key, law, self.on).as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }

    /// The only day left.
    pub fn day(&self, key: &str) -> Option<&'a str> {
        self.written.days(key).filter(|(first, last)| first == last).map(|(day, _)| day)
    }

    /// Whether what was named is made out as a fee ground: seen to be, and not to be.
    pub fn stands(&self, key: &str) -> (bool, bool) {
        let each = self.hull.as_ref().map(|hull| hull.stands.as_slice()).unwrap_or_default();
        each.iter().find(|(other, ..)| *other == key).map_or((false, true), |(_, yes, no)| (*yes, *no))
    }

    /// Who it may be.
    pub fn bodies(&self) -> Vec<&'a str> {
        self.written.options("body")
    }

    pub fn may_be_authority(&self) -> bool {
        self.bodies().contains(&"public-authority")
    }
}
