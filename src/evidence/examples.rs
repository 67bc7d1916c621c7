//! Cases to start from, compiled from the case files that the tests check.

use crate::engine::{Facts, Setting, ViewChoice};
use crate::law::ViewId;
use jiff::civil::{Date, date};

/// A case to start from. Its title is the message `case-<key>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// Stable key.
    pub key: &'static str,
    /// The day it is assessed on.
    pub on: Date,
    /// The view it is assessed in: a view's key, or `all`.
    pub view: &'static str,
    /// The decision it replays, which is left out of its own practice.
    pub replays: Option<&'static str>,
    /// The example it is set beside.
    pub compare: Option<&'static str>,
    /// The record that takes the decision apart, in the law book.
    pub record: Option<&'static str>,
    /// Answers in their written form, a line each: `key = answer`. One text is half of what a table of
    /// pairs would be in the download.
    pub facts: &'static str,
}

impl Example {
    /// The example with this key.
    pub fn find(key: &str) -> Option<&'static Self> {
        EXAMPLES.iter().find(|example| example.key == key)
    }

    /// Its facts. Every line reads, which a test checks; one that did not would be left out.
    pub fn facts(&self) -> Facts {
        let mut facts = Facts::default();
        for (key, line) in self.lines() {
            let _ = facts.read(key, line);
        }
        facts
    }

    /// Its answers, each with the key of its question.
    pub fn lines(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.facts.lines().filter_map(|line| line.split_once(" = "))
    }

    /// How it is assessed.
    pub fn setting(&self) -> Setting<'static> {
        Setting {
            view: ViewId::from_key(self.view).map_or(ViewChoice::All, ViewChoice::One),
            on: self.on,
            replayed: self.replays,
        }
    }
}

/// Every example, in the order they are offered.
pub static EXAMPLES: &[Example] = include!(concat!(env!("OUT_DIR"), "/examples.rs"));
