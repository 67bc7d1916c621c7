//! Which rows are of one case, and under what names a case is known.
//!
//! A case is never compared with itself. It may have several rows, one for each party or decision, and it may be
//! replayed under the key of a row, its case number, or the number of a judgment on it.

use super::entry::{Entry, Period};
use super::{DECISIONS, entries};
use crate::engine::practice::{Decision, Event};
use crate::law::circumstance::Country;

/// Rows of one case that have no number in common: an authority fined one company, companies of one group, or those
/// who took part in one breach, on one day.
const TOGETHER: [&[&str]; 11] = [
    &["de-2022-landregister-developer", "de-2022-landregister-surveyor"],
    &["de-2025-vodafone-28", "de-2025-vodafone-32"],
    &["es-2021-edp-comercializadora", "es-2021-edp-energia"],
    &["fr-2021-credential-controller", "fr-2021-credential-processor"],
    &["gb-2021-saga-services", "gb-2021-saga-personal-finance"],
    &["gb-2025-capita", "gb-2025-capita-pension"],
    &["ie-2022-fb-legalbasis", "ie-2022-ig-legalbasis"],
    &["ie-2024-meta-viewas-25", "ie-2024-meta-viewas-33"],
    &["lu-2023-6fr-controller", "lu-2023-6fr-processor"],
    &["se-2022-uppsala", "se-2022-akademiska"],
    // The recorded calls to the health line 1177.
    &[
        "se-2021-medhelp",
        "se-2021-voice-integrate",
        "se-2021-region-stockholm",
        "se-2021-sormland",
        "se-2021-varmland",
    ],
];

/// The rows that a name means, and all that are of one case with them. A number that several countries have is that
/// of the country, where there is such a row.
pub fn rows_of(name: &str, country: Option<Country>) -> Vec<&'static Entry> {
    let named: Vec<&Entry> = entries().filter(|entry| entry.is_named(name)).collect();
    let is_here = |entry: &Entry| Some(entry.country) == country;
    let here = named.iter().any(|entry| is_here(entry));
    let meant: Vec<&Entry> = named.into_iter().filter(|entry| !here || is_here(entry)).collect();
    entries().filter(|entry| meant.iter().any(|one| one.is_of_one_case_with(entry))).collect()
}

/// The days among which an event of the short list lies, which has the last of them alone.
pub fn days_of(decision: &Decision, event: &Event) -> Period {
    let rows = rows_of(decision.case, None);
    let mut known =
        rows.iter().flat_map(|row| row.day.into_iter().chain(row.later.iter().filter_map(|later| later.on)));
    let during = known.find(|period| period.last == event.on);
    during.unwrap_or(Period { first: event.on, last: event.on })
}

impl Entry {
    /// The name that its own practice leaves out: its case number, or where it has none its name in the short list, or its key.
    pub fn replays(&self) -> &'static str {
        self.case.or_else(|| self.listed_as()).unwrap_or(self.key)
    }

    /// Whether two rows are of one case.
    pub fn is_of_one_case_with(&self, other: &Self) -> bool {
        let together = || TOGETHER.iter().any(|keys| keys.contains(&self.key) && keys.contains(&other.key));
        let number =
            || self.country == other.country && self.number().is_some_and(|own| other.number() == Some(own));
        self.key == other.key || number() || together()
    }

    /// Whether a name is one of its case: of the row, the case, or a judgment on it, in full or by its number alone.
    pub fn is_named(&self, name: &str) -> bool {
        let name = name.trim();
        let is = |known: &str| known.eq_ignore_ascii_case(name);
        let judged = self.later.iter().filter_map(|later| later.by);
        let own = [Some(self.key), self.case, self.number(), self.listed_as()];
        own.into_iter().flatten().chain(judged.clone()).any(is)
            || judged.filter_map(number_of_judgment).any(is)
    }

    /// Its case number without what tells parties or decisions of the case apart: of `07/2024 (2)`, `07/2024`.
    fn number(&self) -> Option<&'static str> {
        self.case.map(|case| case.split_once(" (").map_or(case, |(number, _)| number))
    }

    /// The name in the short list of one whose case number was not published.
    fn listed_as(&self) -> Option<&'static str> {
        let of_it = |listed: &&Decision| {
            let first = listed.events.first().map(|event| event.on);
            self.controller == Some(listed.controller) && first == self.known_on()
        };
        DECISIONS.iter().find(of_it).map(|listed| listed.case)
    }
}

/// The number that ends what a judgment is called: of `KamR Stockholm 5888-20`, `5888-20`.
fn number_of_judgment(by: &str) -> Option<&str> {
    let (_, last) = by.rsplit_once(' ')?;
    last.contains(|letter: char| letter.is_ascii_digit()).then_some(last)
}
