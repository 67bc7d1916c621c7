//! Views: which way an instance reads a fact to pull, and under which number of the list that it follows.
//!
//! What a view does not speak of has no row; what it took up without a finding is `NotAssessed`.

use super::law::Law;
use super::written::Written;
use Pull::{Aggravating, Lowers, Mitigating, Neutral, NotAssessed, Raises};

/// Which way a fact pulls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pull {
    Aggravating,
    /// The same, said of the amount only.
    Raises,
    Mitigating,
    /// The same, said of the amount only.
    Lowers,
    Neutral,
    NotAssessed,
}

impl Pull {
    pub const fn name(self) -> &'static str {
        match self {
            Aggravating | Raises => "aggravating",
            Mitigating | Lowers => "mitigating",
            Neutral => "neutral",
            NotAssessed => "not-assessed",
        }
    }

    pub fn aggravates(self) -> bool {
        matches!(self, Aggravating | Raises)
    }
}

/// Answers to a question, the number they are weighed under, and which way they pull.
pub type Row = (&'static str, &'static [&'static str], &'static str, Pull);

/// A view, with the first day on which it was held and the first on which it was not any more.
pub struct View {
    pub name: &'static str,
    pub held: &'static str,
    pub until: Option<&'static str>,
    pub rows: &'static [&'static [Row]],
    /// Rows that were read from a later day on, or until an earlier one: the first day, and the first day after.
    pub dated: &'static [(&'static str, &'static str, Row)],
}

/// After every day.
pub const STILL: &str = "9999-12-31";

/// A view as it stands on a day.
pub struct Held {
    pub name: &'static str,
    readings: Vec<Reading>,
}

/// An answer as a view reads it.
#[derive(Clone, Copy)]
pub struct Reading {
    pub question: &'static str,
    pub option: &'static str,
    pub criterion: &'static str,
    pub pull: Pull,
}

impl View {
    /// What it reads on a day.
    fn on(&self, day: &str) -> Held {
        let dated = self.dated.iter().filter(|(from, until, _)| *from <= day && day < *until);
        let rows = self.rows.iter().copied().flatten().chain(dated.map(|(_, _, row)| row));
        let readings = rows.flat_map(|(question, options, criterion, pull)| {
            options.iter().map(|option| Reading { question, option, criterion, pull: *pull })
        });
        Held { name: self.name, readings: readings.collect() }
    }
}

impl Held {
    /// Every answer that the view speaks of.
    pub fn readings(&self) -> impl Iterator<Item = Reading> {
        self.readings.iter().copied()
    }

    /// What bears on seriousness: 83(2)(a), (b) and (g) (GDPR 2.4). The Criminal Data Act has no such step;
    /// what answers to these letters are nos 1 to 3 of 6:4 (Nordic 1.3).
    pub fn on_seriousness(&self) -> impl Iterator<Item = Reading> {
        self.readings().filter(|reading| {
            matches!(
                reading.criterion,
                "gdpr-a"
                    | "gdpr-b"
                    | "gdpr-g"
                    | "dpa-155-a"
                    | "dpa-155-b"
                    | "dpa-155-g"
                    | "bdl-1"
                    | "bdl-2"
                    | "bdl-3"
            )
        })
    }
}

/// The views that were held on a day, with what they read of one like the one assessed.
pub fn in_play(written: Written, law: &Law, on: &str) -> Vec<Held> {
    let held = law.views.iter().filter(|view| view.held <= on && view.until.is_none_or(|until| on < until));
    let mut held: Vec<Held> = held.map(|view| view.on(on)).collect();
    let bodies = super::scope::bodies(written, law);
    for view in &mut held {
        view.readings.retain(|reading| may_be_for(reading.criterion, written, &bodies));
    }
    held
}

/// Norway, fvl. § 44 third paragraph: its list is for natural persons, and § 46 second paragraph for enterprises, which
/// one who carries on a business is. While it is open who it is, the list of § 46 is looked at.
fn may_be_for(criterion: &str, written: Written, bodies: &[&str]) -> bool {
    let person = bodies == ["person"] && written.options("economic") == ["no"];
    !criterion.starts_with("fvl-") || criterion.starts_with("fvl-44") == person
}

/// Whether the list is that of the one assessed in any case.
pub fn certainly_for(criterion: &str, written: Written, law: &Law) -> bool {
    let may_be_private =
        super::scope::bodies(written, law).contains(&"person") && written.options("economic").contains(&"no");
    !criterion.starts_with("fvl-") || criterion.starts_with("fvl-44") || !may_be_private
}
