//! An answer in words.

use crate::app::input::shown;
use crate::engine::{Answer, Facts, OptionSet, Question};
use crate::law::{ChoiceId, Circumstance};
use crate::text::explain::{option, provision, question as words, statement};
use crate::text::{Lang, keys, number};

/// An answer in words.
pub fn answer(lang: Lang, facts: &Facts, question: Question) -> String {
    if !facts.answered(question) {
        return lang.text(keys::STEPS_NOT_ANSWERED).to_owned();
    }
    match question {
        Question::Choice(id) => match facts.choice(id) {
            Some(Answer::Given(set)) => options(lang, id, set),
            Some(Answer::Disputed(set)) => {
                [&options(lang, id, set), " – ", lang.text(keys::FACTS_DISPUTED)].concat()
            }
            Some(Answer::NotEstablished) => lang.text(keys::FACTS_NOT_ESTABLISHED).to_owned(),
            Some(Answer::DontKnow) | None => lang.text(keys::FACTS_UNKNOWN).to_owned(),
        },
        Question::Infringements => {
            facts.infringements().iter().map(|key| provision(lang, key)).collect::<Vec<_>>().join("; ")
        }
        Question::Displaced => {
            facts.displaced().iter().map(|key| provision(lang, key)).collect::<Vec<_>>().join("; ")
        }
        Question::Conducts => {
            let each = facts.infringements().iter().filter_map(|key| {
                let conduct = number::count(lang, u64::from(facts.conduct_of(key)?));
                Some([provision(lang, key), ": ", &conduct].concat())
            });
            each.collect::<Vec<_>>().join("; ")
        }
        Question::Gravest => facts.gravest().map(|key| provision(lang, key)).unwrap_or_default().to_owned(),
        Question::Date(_) | Question::Amount(_) | Question::Discretion(..) => {
            let shown = shown(lang, question, facts);
            if shown.is_empty() { lang.text(keys::FACTS_UNKNOWN).to_owned() } else { shown }
        }
    }
}

/// An answer for a text that is pasted: a statement where one option is the answer, else the question with it.
pub fn in_a_sentence(lang: Lang, facts: &Facts, question: Question) -> String {
    if let Question::Choice(id) = question
        && let Some(Answer::Given(set)) = facts.choice(id)
        && let (Some(option), 1) = (set.iter().next(), set.len())
    {
        return statement(lang, Circumstance { question: id, option }).to_owned();
    }
    let asked = words(lang, question);
    [asked, " ", &answer(lang, facts, question)].concat()
}

fn options(lang: Lang, id: ChoiceId, set: OptionSet) -> String {
    let each = set.iter().map(|place| option(lang, Circumstance { question: id, option: place }));
    each.collect::<Vec<_>>().join(" / ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names have commas of their own.
    #[test]
    fn names_in_a_list_are_set_apart_by_semicolons() {
        let mut facts = Facts::default();
        facts.read("infringements", "gdpr-5-1-a, gdpr-32").unwrap();
        let said = answer(Lang::En, &facts, Question::Infringements);
        let names = ["gdpr-5-1-a", "gdpr-32"].map(|key| provision(Lang::En, key));
        assert!(names.first().is_some_and(|name| name.contains(", ")), "{names:?}");
        assert_eq!(said, names.join("; "));
    }
}
