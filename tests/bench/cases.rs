//! The cases that are measured, in the notation of the case files. Every question that the catalogue has for them is
//! answered, but for an expert's own figures.

#![expect(clippy::panic, reason = "a bench may stop at once")]

use finesight::engine::{Facts, Question, Setting, ViewChoice, assess, catalogue};
use finesight::evidence::EVIDENCE;
use finesight::law::ChoiceId;
use jiff::civil::{Date, date};

/// A case, with one infringement and with five.
pub struct Case {
    pub name: &'static str,
    pub one: &'static str,
    pub five: &'static str,
    pub facts: &'static str,
}

/// The day that the cases are assessed on.
const ON: Date = date(2024, 5, 1);

pub const SETTING: Setting<'static> = Setting { view: ViewChoice::All, on: ON, replayed: None };

/// Facts of lines, `key = answer` each. A bench may stop at once where one cannot be read.
pub fn read(lines: &str) -> Facts {
    let mut facts = Facts::default();
    for line in lines.lines() {
        let (key, answer) = line.split_once(" = ").unwrap_or((line, ""));
        if let Err(error) = facts.read(key, answer) {
            panic!("{line}: {error:?}");
        }
    }
    facts
}

/// What decides which rules apply, and what the case is about: known in every case.
fn stays(question: Question) -> bool {
    use ChoiceId as C;
    match question {
        Question::Choice(id) => {
            matches!(id, C::Country | C::Purpose | C::Task | C::Form | C::CrossBorder)
        }
        Question::Date(_) | Question::Amount(_) => false,
        _ => true,
    }
}

/// The same facts without so many answers, from the catalogue's first question on. Those come first that decide what
/// stands and who pays, and so interact the most.
pub fn without(facts: &Facts, unknown: usize) -> Facts {
    let sections = catalogue::sections(facts, assess(facts, SETTING, &EVIDENCE).result.as_ref());
    let questions = sections.into_iter().flat_map(|section| section.questions);
    let answered = questions.filter(|question| facts.answered(*question) && !stays(*question));
    let mut left = facts.clone();
    for question in answered.take(unknown) {
        left.clear(question);
    }
    left
}

/// The Criminal Data Act: no turnover, no published method.
pub const CRIMINAL_DATA_ACT: Case = Case {
    name: "Criminal Data Act",
    one: "bdl-2-12",
    five: "bdl-2-12, bdl-3-2, bdl-3-5, bdl-3-7, bdl-3-8",
    facts: "\
country = sweden
body = public-authority
purpose = law-enforcement
task = competent
form = automated
role = controller
sector = police
linked = linked
breach-start = 2023-07-01
breach-end = 2023-09-30
prescribed = no
necessity = not-necessary
measures = insufficient
special-risk = yes
impact-assessment = not-made
log-system = later
in-duty = in-duty
live-case = yes
exercise = no
tool = not-approved
systematic = occasional
staff = few
fault = negligent
people-used = many
people-reachable = very-many
harm = none-shown
risk = real
data-kind = biometric
control = lost
duration = months
considered = no
secrecy = no
stopped = by-self
repair = partial
earlier-fee = none
reported-on = 2023-10-02
requested-on = 2023-10-16
answered-on = 2023-11-13
chance-to-comment-on = 2024-01-08
commented-on = 2024-02-05
decided-on = 2024-03-04
received-on = 2024-03-06
appealed-on = 2024-03-25
final-on = 2024-04-15
excuse = none
decided = 250000 SEK
level = 250000 SEK
rounding = 1000 SEK
stated-ceiling = 10000000 SEK",
};

/// Norway asks the most questions of all.
pub const NORWAY: Case = Case {
    name: "Norway",
    one: "gdpr-6",
    five: "gdpr-5-1-f, gdpr-6, gdpr-13, gdpr-32, gdpr-35",
    facts: "\
country = norway
body = company
purpose = other
cross-border = domestic
role = controller
linked = linked
breach-start = 2022-04-04
breach-end = 2022-09-30
legitimate-interest = outweighed
in-duty = in-duty
who-acted = leader
fault = negligent
onward = foreseeable
mistake-of-law = not-excusable
people-used = many
harm = some
data-kind = close
children = teenagers
content = intrusive
control = lost
medium = outside
duration = months
own-rules = broken
repair = partial
self-report = late
discovery = likely
found-by = others
guidelines = not-spread
earlier-fee = none
cooperation = as-required
earlier-orders = followed
gain = none
promoted = no
other-reactions = none
ownership = controlled
turnover = 300000000 EUR
group-turnover = 900000000 EUR
year-end = 2022-12-31
rate = 11.5
rate-day = 2023-10-02
viability = viable
asset-loss = not-proven
social-context = ordinary
means = ordinary
reported-on = 2022-10-03
requested-on = 2022-10-17
answered-on = 2022-11-14
notice-on = 2023-05-08
commented-on = 2023-06-05
decided-on = 2023-10-02
received-on = 2023-10-04
appealed = by-addressee
appeal-by = 2023-10-25
appealed-on = 2023-10-23
forwarded-on = 2023-12-04
closed-on = 2024-04-22
final-on = 2024-04-22
complexity = complex
time-reasons = no
seriousness = medium
reprimand = not-enough
notified = 5000000 NOK
decided = 4000000 NOK
level = 4000000 NOK
time-effect = reduced
time-cut = 500000 NOK
costs = 100000 NOK
rounding = 10000 NOK
stated-ceiling = 36000000 EUR",
};

/// What the other engines work out too: a company under the Regulation and the European guidelines alone. What it
/// infringed is added.
pub const STARTING_AMOUNT: &str = "\
country = eea
purpose = other
cross-border = domestic
body = company
role = controller
ownership = alone
turnover = 300000000 EUR
group-turnover = 900000000 EUR
seriousness = medium
repair = partial
self-report = late
earlier-fee = none
cooperation = as-required
earlier-orders = followed
gain = none
duration = months
harm = some";

/// The questions that the other engines leave open, in their order.
pub const OPEN: [&str; 10] = [
    "seriousness",
    "ownership",
    "repair",
    "self-report",
    "earlier-fee",
    "cooperation",
    "earlier-orders",
    "gain",
    "duration",
    "harm",
];
