//! What the law says of each question: when it is asked, where that stands, who bears the burden of proof, and which
//! condition for a fee it belongs to. One row a question, in [`table`].

pub mod feature;
pub mod row;
pub mod source_of;
pub mod table;

pub use feature::Feature;
pub use row::{AskedWhen, Assumption, Burden, QuestionRow, Section};
pub use source_of::SourceOf;

use super::circumstance::{ChoiceId, Seriousness};
use super::methods::method::OtherSize;
use super::question::Question;
use super::rules::Rules;
use super::source::Citation;
use table::{OF_A_CONDUCT, SECTIONS};

/// The row of a question; `None` of a number left to discretion, which each conduct has of its own.
pub fn row(question: Question) -> Option<&'static QuestionRow> {
    SECTIONS.iter().flat_map(|section| section.questions).find(|row| row.question == question)
}

/// Where the law makes a question matter, unless the rules say otherwise.
pub fn usual_source(question: Question) -> SourceOf {
    if let Question::Discretion(_, figure) = question {
        let row = OF_A_CONDUCT.iter().find(|(of, _)| *of == figure);
        return row.map_or(SourceOf::None, |(_, source)| *source);
    }
    row(question).map_or(SourceOf::None, |row| row.source)
}

/// In which kind of place rules make a question matter.
pub fn source_of(question: Question, rules: &Rules) -> SourceOf {
    let own = rules.sources.iter().find(|(of, _)| *of == question);
    own.map_or_else(|| usual_source(question), |(_, source)| *source)
}

/// Where rules make a question matter.
pub fn source(question: Question, rules: &Rules) -> Option<Citation> {
    match source_of(question, rules) {
        SourceOf::None => None,
        SourceOf::At(cite) => Some(cite),
        SourceOf::Criterion => match question {
            Question::Choice(id) => criterion_of(id, rules).or_else(|| class_of(id, rules)),
            _ => None,
        },
        SourceOf::Several => Some(rules.cites.several),
        SourceOf::Maximum => Some(rules.cites.maximum),
        SourceOf::Reprimand => rules.reprimand,
        SourceOf::TimeBar => of_the_time_bar(rules),
        SourceOf::Notice => of_the_time_bar(rules).or(rules.procedure.case_time.map(|case| case.decide.cite)),
        SourceOf::Appeal => rules.procedure.appeal.map(|appeal| appeal.period.cite),
        SourceOf::Payment => rules.procedure.payment.map(|payment| payment.period.cite),
        SourceOf::OfficialRate => rules.official_rates.map(|rates| rates.fixed_on.cite),
        SourceOf::StartingShare => Some(rules.method?.band(Seriousness::Low).cite),
        SourceOf::SizeShare => Some(rules.method?.sizes.first()?.share.cite),
        SourceOf::NoPercentages => Some(rules.method?.no_percentages),
        SourceOf::Inability => Some(rules.method?.inability),
        SourceOf::Presumption => Some(rules.method?.presumption),
        SourceOf::PublicKinds => rules.public_bodies.only.map(|only| only.cite),
        SourceOf::PublicWarning => rules.public_bodies.after_warning,
        SourceOf::PublicBudget => rules.public_bodies.of_budget().map(|share| share.cite),
        SourceOf::Funds => match rules.method?.others {
            OtherSize::Funds(cite) | OtherSize::None(cite) => Some(cite),
        },
    }
}

fn of_the_time_bar(rules: &Rules) -> Option<Citation> {
    rules.procedure.time_bar.map(|bar| bar.period.cite)
}

/// Where seriousness stands, of an answer that speaks against its lowest class.
fn class_of(id: ChoiceId, rules: &Rules) -> Option<Citation> {
    let speaks = rules.method?.not_lowest.iter().any(|(question, _)| *question == id);
    speaks.then_some(rules.cites.seriousness.law)
}

/// The criterion under which some view weighs an answer.
fn criterion_of(id: ChoiceId, rules: &Rules) -> Option<Citation> {
    let mut readings = rules.views.iter().flat_map(|view| view.readings);
    readings.find(|reading| reading.when.question == id).map(|reading| reading.criterion.cite())
}

/// Who bears the burden of proof of an answer to a question with options.
pub fn burden(id: ChoiceId) -> Burden {
    row_of(id).map_or(Burden::Nobody, |row| row.burden)
}

/// What is assumed of a question with options as long as nobody said anything.
pub fn assumed(id: ChoiceId) -> Option<&'static Assumption> {
    row_of(id)?.assumed.as_ref()
}

fn row_of(id: ChoiceId) -> Option<&'static QuestionRow> {
    BY_CHOICE.get(id as usize).copied().flatten()
}

/// The rows in the order of the questions, put together once: every question that is open or in doubt asks for one.
static BY_CHOICE: [Option<&'static QuestionRow>; ChoiceId::ALL.len()] = by_choice();

#[expect(clippy::indexing_slicing, reason = "in a constant, an index out of bounds does not compile")]
const fn by_choice() -> [Option<&'static QuestionRow>; ChoiceId::ALL.len()] {
    let mut by_choice = [None; ChoiceId::ALL.len()];
    let mut section = 0;
    while section < SECTIONS.len() {
        let rows = SECTIONS[section].questions;
        let mut at = 0;
        while at < rows.len() {
            if let Question::Choice(id) = rows[at].question {
                by_choice[id as usize] = Some(&rows[at]);
            }
            at += 1;
        }
        section += 1;
    }
    by_choice
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::circumstance::Body;

    #[test]
    fn every_question_has_one_row() {
        for question in Question::all() {
            let rows = SECTIONS.iter().flat_map(|section| section.questions);
            let rows = rows.filter(|row| row.question == question).count();
            let of_a_conduct = matches!(question, Question::Discretion(..));
            assert_eq!(rows, usize::from(!of_a_conduct), "{}", question.key());
            assert!(!of_a_conduct || usual_source(question) != SourceOf::None, "{}", question.key());
        }
    }

    #[test]
    fn the_controller_must_show_measures_and_necessity() {
        let shown = |id: &&ChoiceId| burden(**id) == Burden::Controller;
        let shown: Vec<_> = ChoiceId::ALL.iter().filter(shown).copied().collect();
        assert_eq!(shown, [ChoiceId::Necessity, ChoiceId::Measures, ChoiceId::TechnicalMeasures]);
        assert_eq!(burden(ChoiceId::Harm), Burden::Authority);
        assert_eq!(burden(ChoiceId::Country), Burden::Nobody);
    }

    #[test]
    fn what_takes_a_case_out_is_never_assumed() {
        let assuming = ChoiceId::ALL.iter().copied().filter(|id| assumed(*id).is_some());
        let expected = [
            ChoiceId::PeopleIn,
            ChoiceId::Subject,
            ChoiceId::Form,
            ChoiceId::OwnAuthority,
            ChoiceId::Household,
            ChoiceId::Expression,
            ChoiceId::Economic,
        ];
        assert_eq!(assuming.collect::<Vec<_>>(), expected);
        let form = assumed(ChoiceId::Form).map(|form| form.answers.len());
        assert_eq!(form, Some(2), "automated, or in a filing system");
        let economic = assumed(ChoiceId::Economic).and_then(|economic| economic.on);
        assert_eq!(economic, Some(Body::PublicAuthority.is()), "of nobody else");
    }
}
