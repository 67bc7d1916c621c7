//! No other fact bears on an amount: each is answered in every way, and nothing changes.

use crate::figures::claimed;
use crate::said::{CHOICES, bases};
use crate::subject::Subject;
use crate::{DAY, none};
use finesight::engine::{AmountId, AmountSpan, Answer, DateId, Facts, Question, Span};
use finesight::law::{ChoiceId, Currency};
use jiff::civil::date;
use rust_decimal::Decimal;

/// What an amount of a case is turned into, or what is done to an amount that an expert entered: `entered.rs` goes through these.
const AMOUNTS: [AmountId; 4] =
    [AmountId::Turnover, AmountId::GroupTurnover, AmountId::Funds, AmountId::Budget];

#[test]
fn no_other_fact_bears_on_an_amount() {
    let (mut wrong, mut checked) = (Vec::new(), 0);
    for subject in Subject::all() {
        for base in bases(&subject) {
            let figures = |facts: &Facts| {
                let found = subject.find(facts, false, DAY).expect("the rules apply");
                claimed(facts, &found, DAY)
            };
            let before = figures(&base);
            for (question, facts) in others(&subject, &base) {
                checked += 1;
                if figures(&facts) != before {
                    wrong.push(format!("{}: {question:?}", subject.regime.key()));
                }
            }
        }
    }
    println!("{checked} answers to other questions change nothing");
    none(&wrong, checked);
    assert!(checked > 10_000);
}

/// The case with each answer to a question that bears on no amount.
fn others(subject: &Subject, base: &Facts) -> Vec<(Question, Facts)> {
    let choices = ChoiceId::ALL.iter().filter(|id| !CHOICES.contains(id));
    let choices = choices.flat_map(|id| id.circumstances());
    let choices =
        choices.map(|one| (Question::Choice(one.question), base.with_option(one.question, one.option)));
    // That of the end may decide an element, which is gone through.
    let is_element = subject.regime.provisions().any(|one| one.elements.date().is_some());
    let dates = DateId::ALL.iter().filter(|id| !is_element || **id != DateId::BreachEnd);
    let days = [date(2015, 1, 1), date(2026, 11, 1)];
    let dates = dates.flat_map(|id| days.map(|day| (Question::Date(*id), base.with_day(*id, day))));
    let amounts = AmountId::ALL.iter().filter(|id| !AMOUNTS.contains(id));
    let amounts = amounts.flat_map(|id| {
        [1, 1_000_000_000].map(|amount| {
            let mut facts = base.clone();
            let span = Span::point(Decimal::from(amount));
            let given = AmountSpan { span, currency: Some(Currency::Eur) };
            facts.set_amount(*id, Some(Answer::Given(given)));
            (Question::Amount(*id), facts)
        })
    });
    choices.chain(dates).chain(amounts).collect()
}
