//! Every question that is asked is used, and an answer that nothing uses is said not to be.

use crate::countries;
use crate::expected::Expected;
use crate::questions::sections;
use finesight::engine::explain::{Finding, why};
use finesight::engine::find::scope;
use finesight::engine::open_questions::look;
use finesight::engine::{AmountId, Facts, Question, Setting, ViewChoice, assess, catalogue};
use finesight::evidence::{EVIDENCE, floors};
use finesight::law::ChoiceId;
use finesight::law::option_set::OptionSet;
use jiff::civil::{Date, date};
use std::cell::OnceCell;

const SETTING: Setting<'static> = Setting { view: ViewChoice::All, on: date(2026, 1, 1), replayed: None };

/// Those who may be assessed, with what is asked of them.
const BODIES: [&[(&str, &str)]; 4] = [
    &[("body", "company")],
    &[("body", "public-authority")],
    &[("body", "person"), ("economic", "no"), ("household", "no")],
    &[("body", "person"), ("economic", "yes"), ("household", "no")],
];

/// What is found and explained, with last days and measures. How long each stage took is left out: that is told of any
/// dates.
fn told(facts: &Facts) -> String {
    let assessment = assess(facts, SETTING, &EVIDENCE);
    let reasons = why(facts, SETTING, &assessment);
    let problems = &assessment.problems;
    let Some(found) = &assessment.result else { return format!("{:?}", assessment.scope) };
    let dates = found.dates(facts);
    let measures = found.corrective_measures(facts, SETTING.on);
    format!("{found:?} {problems:?} {reasons:?} {dates:?} {measures:?}")
}

/// What the one assessed can still do.
fn can_be_done(facts: &Facts) -> String {
    let assessment = assess(facts, SETTING, &EVIDENCE);
    let open = look(facts, SETTING, &assessment, &[], floors::smallest);
    format!("{:?}", open.mitigations)
}

/// The questions that are asked of a case and have no answer in it.
fn asked(facts: &Facts) -> Vec<Question> {
    let questions = sections(facts).into_iter().flat_map(|section| section.questions);
    questions.filter(|question| !facts.answered(*question)).collect()
}

/// Whether a step of the explanation names the question as one that it goes by.
fn is_named(facts: &Facts, question: Question) -> bool {
    let steps = why(facts, SETTING, &assess(facts, SETTING, &EVIDENCE));
    steps.iter().flat_map(|step| step.walk()).any(|step| step.inputs.contains(&question))
}

/// A case of the rules, in which one act is named, and the answers to which others add.
fn case_of(expected: &Expected, body: &[(&str, &str)]) -> Facts {
    let mut facts = Facts::default();
    let own = expected
        .case
        .iter()
        .filter(|(key, _)| ["country", "subject", "purpose", "task", "form"].contains(key));
    for (key, line) in own.chain(body).chain(ANSWERED) {
        facts.read(key, line).unwrap();
    }
    if expected.maxima.is_some() && !expected.regime.is_for_law_enforcement() {
        facts.read("purpose", "other").unwrap();
        facts.read("cross-border", "domestic").unwrap();
    }
    let currency = expected.regime.currency().code();
    facts.read("decided", &format!("100000 {currency}")).unwrap();
    let named = ["gdpr-6", "gdpr-14", "gdpr-22", "bdl-2-12", "pbdl-2-1", "dpa-35", "dpa-50", "uk-cookies"];
    let named = named.iter().filter_map(|key| expected.regime.provision(key));
    named.for_each(|provision| facts.set_infringement(provision, true));
    facts
}

/// What others add to: who acted and was at fault, that data were lost, and that they were told of. A fee was decided.
const ANSWERED: &[(&str, &str)] = &[
    ("role", "controller"),
    ("in-duty", "in-duty"),
    ("fault", "negligent"),
    ("control", "lost"),
    ("self-report", "prompt"),
];

/// What one answer needs beside it to count: two facts of three leave the lowest class out, and the addressee's own
/// appeal bounds a level.
const BESIDE: [&[(&str, &str)]; 3] = [&[], &[("data-kind", "special")], &[("level", "200000")]];

/// The same case with one more answer, each that there is.
fn answers(facts: &Facts, question: Question, currency: &str) -> Vec<Facts> {
    let with = |line: &str| {
        let mut facts = facts.clone();
        facts.read(question.key(), line).unwrap();
        facts
    };
    match question {
        Question::Choice(id) => {
            OptionSet::all(id).iter().map(|option| facts.with_option(id, option)).collect()
        }
        // Before and after the amendment of Art. 22 and section 50 in the United Kingdom.
        Question::Date(_) => vec![with("2025-06-02"), with("2026-03-02")],
        Question::Amount(id) if id.is_rate() => vec![with("10")],
        Question::Amount(id) if id.is_count() => vec![with("1"), with("200000")],
        Question::Amount(_) => {
            vec![with(&format!("5000000000 {currency}")), with(&format!("1000 {currency}"))]
        }
        _ => Vec::new(),
    }
}

/// A case, and what is told of it.
struct Told {
    facts: Facts,
    without: String,
    undecided: OnceCell<Undecided>,
}

/// The same case before anything was decided, and what can still be done in it.
struct Undecided {
    facts: Facts,
    without: String,
}

impl Undecided {
    fn of(facts: &Facts) -> Self {
        let mut facts = facts.clone();
        facts.clear(Question::Amount(AmountId::Decided));
        facts.clear(Question::Choice(ChoiceId::SelfReport));
        Self { without: can_be_done(&facts), facts }
    }
}

/// The case with each of the answers beside which another may count.
fn beside(facts: &Facts, currency: &str) -> Vec<Told> {
    let with = |lines: &&[(&str, &str)]| {
        let mut facts = facts.clone();
        for (key, line) in *lines {
            let line = if *key == "level" { format!("{line} {currency}") } else { (*line).to_owned() };
            facts.read(key, &line).unwrap();
        }
        Told { without: told(&facts), facts, undecided: OnceCell::new() }
    };
    BESIDE.iter().map(with).collect()
}

/// What says how a case is put together, or needs a sum, a single maximum or a fee that is possible to be held against:
/// the case files have these. What was notified is kept for the record, as the page says beside it.
const fn needs_more(question: Question) -> bool {
    matches!(
        question,
        Question::Infringements
            | Question::Conducts
            | Question::Displaced
            | Question::Gravest
            | Question::Discretion(..)
            | Question::Amount(
                AmountId::Rounding | AmountId::StatedCeiling | AmountId::Level | AmountId::Notified
            )
    )
}

/// Whether some answer changes what is told, or a step goes by it; or, as long as nothing was decided, what can still be
/// done.
fn is_used(cases: &[Told], question: Question, currency: &str) -> bool {
    if needs_more(question) {
        return true;
    }
    let cases = || cases.iter().filter(|case| !case.facts.answered(question));
    let changes = |case: &Told| {
        answers(&case.facts, question, currency)
            .iter()
            .any(|with| is_named(with, question) || told(with) != case.without)
    };
    let does_more = |case: &Told| {
        let undecided = case.undecided.get_or_init(|| Undecided::of(&case.facts));
        answers(&undecided.facts, question, currency)
            .iter()
            .any(|with| can_be_done(with) != undecided.without)
    };
    cases().any(changes) || cases().any(does_more)
}

/// Nothing is asked in vain: some answer changes what is found, or what the explanation says, or a step goes by it.
#[test]
fn every_question_asked_is_used() {
    let mut unused = Vec::new();
    for expected in countries::all() {
        let currency = expected.regime.currency().code();
        for body in BODIES {
            let facts = case_of(expected, body);
            let cases = beside(&facts, currency);
            for question in asked(&facts) {
                if !is_used(&cases, question, currency) {
                    unused.push(format!("{} {body:?}: {}", expected.regime.key(), question.key()));
                }
            }
        }
    }
    assert!(unused.is_empty(), "{}", unused.join("\n"));
}

/// What the explanation says that nothing goes by.
fn not_read(facts: &Facts, on: Date) -> Vec<Question> {
    let setting = Setting { on, ..SETTING };
    let steps = why(facts, setting, &assess(facts, setting, &EVIDENCE));
    let considered = steps.iter().flat_map(|step| step.walk()).flat_map(|step| &step.considered);
    let not_read = considered.filter_map(|considered| match considered.finding {
        Finding::NotRead(question) => Some(question),
        _ => None,
    });
    not_read.collect()
}

/// Whether it is asked of a case that has no answer to it.
fn is_asked(facts: &Facts, question: Question, on: Date) -> bool {
    let mut facts = facts.clone();
    facts.clear(question);
    let under = scope::decide(&facts).working().map(|regime| (regime, on));
    let sections = catalogue::sections_under(&facts, under, &[]);
    sections.iter().any(|section| section.questions.contains(&question))
}

/// An answer that was given all the same, to a question that no rule has a use for, is told to be of none; and such a
/// question is not asked.
#[test]
fn an_answer_that_no_rule_reads_is_said_to_be_of_no_use() {
    let mut told = 0;
    for expected in countries::all() {
        let currency = expected.regime.currency().code();
        for body in BODIES {
            let facts = case_of(expected, body);
            for question in Question::all().filter(|question| !facts.answered(*question)) {
                let Some(with) = answers(&facts, question, currency).pop() else { continue };
                let applies = scope::decide(&with).working() == Some(expected.regime);
                if applies && catalogue::unread(&with, expected.regime, SETTING.on).contains(&question) {
                    let place = format!("{} {body:?}: {}", expected.regime.key(), question.key());
                    assert!(!is_asked(&with, question, SETTING.on), "asked all the same: {place}");
                    // The explanation is the same for all but the rules, which say the same of most countries.
                    if told < 100 {
                        assert!(not_read(&with, SETTING.on).contains(&question), "not told: {place}");
                        told += 1;
                    }
                }
            }
        }
    }
    assert!(told > 0);
}

/// A case of the Criminal Data Act with what IMY made something of in DI-2020-2719 (pp. 3 and 5).
fn police() -> Facts {
    let mut facts = Facts::default();
    for (key, line) in [
        ("country", "sweden"),
        ("body", "public-authority"),
        ("purpose", "law-enforcement"),
        ("task", "competent"),
        ("infringements", "bdl-2-12, bdl-3-7"),
        ("live-case", "yes"),
        ("exercise", "yes"),
        ("tool", "not-approved"),
        ("systematic", "occasional"),
        ("activity", "administration"),
    ] {
        facts.read(key, line).unwrap();
    }
    facts
}

/// What carried attribution, and the two defences, are asked and read as long as the decision stood. The court set it
/// aside in November 2022 (see `POLICE_ANNULLED`): since then they are not asked, and what was answered is told to be of
/// no use. What the organisation does is asked for the model of fines, which does not speak of this Act.
#[test]
fn what_a_decision_made_something_of_is_asked_as_long_as_it_stood() {
    let facts = police();
    let of_it = [ChoiceId::LiveCase, ChoiceId::Exercise, ChoiceId::Tool, ChoiceId::Systematic];
    let of_it = of_it.map(Question::Choice);
    let activity = Question::Choice(ChoiceId::Activity);
    let (stood, annulled) = (date(2021, 6, 1), date(2026, 1, 1));
    for question in of_it {
        assert!(is_asked(&facts, question, stood), "{}", question.key());
        assert!(!is_asked(&facts, question, annulled), "{}", question.key());
    }
    assert_eq!(not_read(&facts, stood), [activity]);
    let since: Vec<Question> = [activity].into_iter().chain(of_it).collect();
    assert_eq!(not_read(&facts, annulled), since);
}

/// The model is not for public authorities in Sweden, which are compared with their like.
#[test]
fn what_the_model_alone_goes_by_is_asked_where_it_speaks() {
    let case = |body: &str| {
        let mut facts = Facts::default();
        for (key, line) in
            [("country", "sweden"), ("body", body), ("purpose", "other"), ("cross-border", "domestic")]
        {
            facts.read(key, line).unwrap();
        }
        facts
    };
    let id = ChoiceId::Activity;
    let question = Question::Choice(id);
    assert!(is_asked(&case("company"), question, SETTING.on));
    assert!(!is_asked(&case("public-authority"), question, SETTING.on));
    let answered = case("public-authority").with_option(id, 1);
    assert_eq!(not_read(&answered, SETTING.on), [question]);
    assert_eq!(not_read(&case("company").with_option(id, 1), SETTING.on), []);
}
