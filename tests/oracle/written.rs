//! Facts as case files write them: a key and a line each.

use super::countries;
use super::law::{Doubt, Law};
use rust_decimal::Decimal;

/// The written facts of a case.
#[derive(Clone, Copy)]
pub struct Written<'a>(pub &'a [(String, String)]);

/// What was said to a question with options.
enum Said<'a> {
    Nothing,
    NotEstablished,
    Disputed(Vec<&'a str>),
    Given(Vec<&'a str>),
}

impl<'a> Written<'a> {
    /// The line of a key.
    pub fn line(self, key: &str) -> Option<&'a str> {
        self.0.iter().find(|(other, _)| other == key).map(|(_, line)| line.as_str())
    }

    /// The parts of a list.
    pub fn list(self, key: &str) -> Vec<&'a str> {
        self.line(key).map(|line| line.split(',').map(str::trim).collect()).unwrap_or_default()
    }

    /// The number of the conduct that an infringement was put into.
    pub fn conduct(self, provision: &str) -> Option<&'a str> {
        let entry = self.list("conducts").into_iter().filter_map(|entry| entry.split_once(' '));
        entry.filter(|(key, _)| *key == provision).map(|(_, number)| number).next()
    }

    /// Whether anything was said to a question but that the answer is not known.
    pub fn speaks_of(self, key: &str) -> bool {
        !matches!(self.said(key), Said::Nothing)
    }

    /// The options still possible where no rule on doubt is in play. Of a few questions the ordinary answers are
    /// assumed as long as the case says nothing of them.
    pub fn options(self, key: &str) -> Vec<&'a str> {
        match self.said(key) {
            Said::Nothing if self.line(key).is_none() => ordinary(key).unwrap_or_else(|| all(key)),
            Said::Nothing | Said::NotEstablished => all(key),
            Said::Disputed(options) | Said::Given(options) => options,
        }
    }

    /// The options still possible under the rule on doubt.
    ///
    /// Where doubt favours the one who is to pay, what happened counts as its best version (Nordic 3.3). What must be
    /// shown and was not established counts against the controller (Nordic 4.2a).
    pub fn options_under(self, key: &str, law: &Law, on: &str) -> Vec<&'a str> {
        let options = self.options(key);
        let best = |options: Vec<&'a str>| {
            let ranked = all(key).into_iter().find(|option| options.contains(option));
            ranked.into_iter().collect()
        };
        match (self.said(key), law.doubt_on(on)) {
            (Said::NotEstablished | Said::Disputed(_), Doubt::ForThePayer) if happened(key) => best(options),
            (Said::NotEstablished, Doubt::MustShow(keys)) if keys.contains(&key) => {
                options.into_iter().next_back().into_iter().collect()
            }
            _ => options,
        }
    }

    fn said(self, key: &str) -> Said<'a> {
        let parts = |line: &'a str| line.split('|').map(str::trim).collect();
        match self.line(key) {
            None if key == "people-used" => self.called(),
            None | Some("unknown") => Said::Nothing,
            Some("not established") => Said::NotEstablished,
            Some(line) => match line.strip_prefix("disputed:") {
                Some(rest) => Said::Disputed(parts(rest)),
                None => Said::Given(parts(line)),
            },
        }
    }

    /// Whether people are few, many or very many, from their number: up to 100, up to 100,000, or more (docs/conventions.md).
    fn called(self) -> Said<'a> {
        let key = "people-number";
        if self.line(key) == Some("not established") {
            return Said::NotEstablished;
        }
        let Some((least, most, _)) = self.amount(key) else { return Said::Nothing };
        let [few, many] = [100, 100_000].map(Decimal::from);
        let words =
            [("few", least <= few), ("many", most > few && least <= many), ("very-many", most > many)];
        let words = words.into_iter().filter(|(_, may_be)| *may_be).map(|(word, _)| word).collect();
        let is_disputed = self.line(key).is_some_and(|line| line.starts_with("disputed:"));
        if is_disputed { Said::Disputed(words) } else { Said::Given(words) }
    }

    /// The ends of a day or an amount, as text, with what follows them.
    fn ends(self, key: &str) -> Option<(&'a str, &'a str, &'a str)> {
        let line = self.line(key).filter(|line| !matches!(*line, "unknown" | "not established"))?;
        let line = line.strip_prefix("disputed:").unwrap_or(line).trim();
        let (ends, unit) = line.split_once(' ').unwrap_or((line, ""));
        let (low, high) = ends.split_once("..").unwrap_or((ends, ends));
        Some((low, high, unit))
    }

    /// The first and the last day that are possible. Days written so compare as text.
    pub fn days(self, key: &str) -> Option<(&'a str, &'a str)> {
        self.ends(key).map(|(first, last, _)| (first, last))
    }

    /// The least and the most that an amount may be, with its currency.
    pub fn amount(self, key: &str) -> Option<(Decimal, Decimal, &'a str)> {
        let (low, high, currency) = self.ends(key)?;
        Some((low.parse().ok()?, high.parse().ok()?, currency))
    }
}

/// What is assumed where nothing was said: automated or in a filing system, not private, no journalism, no state and no
/// reason to keep a case here.
fn ordinary(key: &str) -> Option<Vec<&'static str>> {
    match key {
        "form" => Some(vec!["automated", "structured"]),
        "household" => Some(vec!["beyond-own-ground", "published", "no"]),
        "expression" => Some(vec!["no"]),
        "people-in" => Some(vec!["eea"]),
        "subject" => Some(vec!["personal-data"]),
        "own-authority" => Some(vec!["neither"]),
        _ => None,
    }
}

/// Every option of a question that the amounts depend on, from the best for the one who may pay to the
/// worst where it bears on responsibility.
fn all(key: &str) -> Vec<&'static str> {
    match key {
        "country" => countries::keys(),
        "people-in" => {
            let all = countries::keys().into_iter();
            all.filter(|place| !matches!(*place, "institutions" | "switzerland" | "elsewhere")).collect()
        }
        "subject" => vec!["personal-data", "communications", "communications-data"],
        "reach" => vec!["neither", "offers", "monitors"],
        "own-authority" => vec!["local", "duty-or-task", "neither"],
        "household" => vec!["personal", "own-ground", "beyond-own-ground", "published", "no"],
        "expression" => vec!["editorial-medium", "yes", "no"],
        "sector" => {
            vec!["none", "police", "customs", "coast-guard", "tax-agency", "prosecutors", "courts", "prisons"]
        }
        "purpose" => vec!["other", "law-enforcement", "national-security", "defence"],
        "task" => vec!["none", "competent", "entrusted"],
        "form" => vec!["neither", "automated", "structured"],
        "cross-border" => vec!["domestic", "lead-here", "lead-elsewhere"],
        "body" => vec!["public-authority", "public-company", "company", "association", "person"],
        "economic" | "special-risk" => vec!["no", "yes"],
        "public-kind" => vec!["state", "local", "other"],
        "warned" => vec!["carried-out", "running", "no", "not-carried-out"],
        "ownership" => vec!["alone", "rebutted", "controlled", "presumed"],
        "role" => vec!["controller", "joint", "processor", "deciding-processor"],
        "linked" => vec!["linked", "separate"],
        "prescribed" => vec!["yes", "no"],
        "necessity" => vec!["registered", "necessary", "not-necessary", "not-assessed"],
        "measures" | "technical-measures" => vec!["sufficient", "insufficient"],
        "impact-assessment" => vec!["made", "not-made"],
        "prior-consultation" => vec!["not-required", "consulted", "omitted"],
        "legitimate-interest" => vec![
            "met",
            "outweighed",
            "not-necessary",
            "not-necessary-and-outweighed",
            "no-interest",
            "not-claimed",
        ],
        "log-system" => vec!["before-may-2016", "later"],
        "in-duty" => {
            vec!["private-ends", "own-purposes", "outside-arrangements", "no-consent", "on-behalf", "in-duty"]
        }
        "fault" => vec!["none", "negligent", "gross", "intentional"],
        "mistake-of-law" => vec!["excusable", "not-excusable", "none"],
        "reprimand" => vec!["suffices", "not-enough"],
        "excuse" => vec!["excusable", "unreasonable", "did-not-know", "poor-routines", "none"],
        "time-effect" => vec!["waived", "reduced", "none"],
        "appealed" => vec!["by-addressee", "no"],
        "seriousness" => vec!["low", "medium", "high"],
        _ => weighed(key),
    }
}

/// Every option of a question that only views speak of, in the same order.
fn weighed(key: &str) -> Vec<&'static str> {
    match key {
        "people-used" => vec!["few", "many", "very-many"],
        "people-reachable" => vec!["no-more", "many", "very-many"],
        "staff" => vec!["few", "many"],
        "harm" => vec!["none-shown", "some", "serious"],
        "risk" => vec!["low", "real", "high"],
        "data-kind" => vec!["ordinary", "close", "special", "biometric"],
        "children" => vec!["none", "teenagers", "younger"],
        "content" => vec!["slight", "ordinary", "intrusive"],
        "control" => vec!["kept", "regained", "lost", "never-had"],
        "matching" => vec!["limited", "open-internet"],
        "retention" => vec!["limited", "unclear"],
        "informed" => vec!["yes", "no"],
        "medium" => vec!["own-system", "outside"],
        "duration" => vec!["brief", "months", "years"],
        "considered" => vec!["yes", "no"],
        "own-rules" => vec!["followed", "broken"],
        "stopped" => vec!["by-self", "after-inquiry", "ongoing"],
        "repair" => vec!["prompt", "partial", "nothing"],
        "self-report" => vec!["prompt", "late", "none"],
        "discovery" => vec!["unlikely", "likely"],
        "found-by" => vec!["self-quickly", "self-later", "others"],
        "guidelines" => vec!["known", "not-spread", "none"],
        "earlier-fee" => vec!["none", "yes"],
        "cooperation" => vec!["beyond", "as-required", "obstructed"],
        "earlier-orders" => vec!["followed", "not-followed"],
        "gain" => vec!["none", "yes"],
        "promoted" => vec!["no", "yes"],
        "secrecy" => vec!["no", "likely", "yes"],
        "other-reactions" => vec!["yes", "none"],
        "means" => vec!["weak", "ordinary", "strong"],
        _ => Vec::new(),
    }
}

/// Whether a question asks for what happened, which is what doubt is about (Nordic 3.3): neither for means,
/// nor for a judgement or what the authority did.
fn happened(key: &str) -> bool {
    matches!(key, "legitimate-interest" | "in-duty" | "fault" | "mistake-of-law")
        || (key != "means" && !weighed(key).is_empty())
}
