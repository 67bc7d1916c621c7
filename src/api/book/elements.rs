//! The elements of provisions, and the answers that speak for a breach.

use super::attribution::FactData;
use super::page::{Book, CellData};
use super::scope::answers;
use crate::api::data::{KeyText, data};
use crate::api::shapes::CiteData;
use crate::law::provision::{Barred, Element, Elements, Exception};
use crate::law::{Authority, Provision, Question, Regime};
use crate::text::date::iso as day;
use crate::text::{date, explain, keys};

data! {
    /// An element of a provision.
    ElementData {
        /// The question that asks for it.
        question: KeyText,
        /// The options that speak for a breach; none of a date.
        options: Vec<KeyText>,
        /// The day from which a date speaks for one; none of options.
        from: Option<String>,
        /// Where the element is set out.
        cite: CiteData,
        /// What instances made of it.
        said: Vec<CiteData>,
        /// Whom none of its answers helps.
        barred: Option<BarredData>,
    }
    /// One whom no answer to an element helps.
    BarredData {
        /// Who.
        who: FactData,
        /// Where that stands.
        cite: CiteData,
    }
}

/// How many of its elements a provision asks for: `none`, `any`, `any-unless` or `all`.
pub(super) const fn asked_for(elements: &Elements) -> KeyText {
    match elements {
        Elements::None => "none",
        Elements::Any(_) => "any",
        Elements::AnyUnless(..) => "any-unless",
        Elements::All(_) => "all",
    }
}

impl Book {
    /// The elements as data.
    pub(super) fn elements_of(&mut self, provision: &Provision) -> Vec<ElementData> {
        let data = |element: &Element| match *element {
            Element::Answer { question, breach, cite, barred } => ElementData {
                question: question.key(),
                options: answers(question, breach).options,
                from: None,
                cite: self.cite(cite.law),
                said: cite.said.iter().map(|cite| self.cite(*cite)).collect(),
                barred: barred
                    .map(|Barred { who, cite }| BarredData { who: self.fact(who), cite: self.cite(cite) }),
            },
            Element::From(date, from) => ElementData {
                question: date.key(),
                options: Vec::new(),
                from: Some(day(from.value)),
                cite: self.cite(from.cite),
                said: Vec::new(),
                barred: None,
            },
        };
        provision.elements.each().iter().map(data).collect()
    }

    /// The answer on which it is not broken, as data.
    pub(super) fn exception_of(&mut self, provision: &Provision) -> Option<ElementData> {
        let exception = provision.elements.exception()?;
        let cite = self.cite(exception.cite);
        let (question, options) = (exception.answer.question.key(), vec![exception.answer.key()]);
        Some(ElementData { question, options, from: None, cite, said: Vec::new(), barred: None })
    }

    /// The elements on the page.
    pub(super) fn elements(&mut self, regime: Regime) {
        self.section("elements", keys::SECTION_ELEMENTS);
        let head = [keys::BOOK_PROVISION, keys::BOOK_QUESTION, keys::BOOK_SPEAKS, keys::BOOK_WHERE];
        self.table("elements", keys::SECTION_ELEMENTS, &head);
        for provision in regime.provisions() {
            for element in provision.elements.each() {
                self.element(provision, element);
                if let Element::Answer { barred: Some(barred), .. } = element {
                    self.barred(provision, *barred);
                }
            }
            if let Some(exception) = provision.elements.exception() {
                self.exception(provision, exception);
            }
        }
    }

    fn exception(&mut self, of: &Provision, exception: Exception) {
        let cite = self.cite(exception.cite);
        let answer = exception.answer;
        let cells = [
            CellData::words(explain::provision(self.lang, of.key)),
            CellData::words(explain::question(self.lang, Question::Choice(answer.question))),
            CellData::words(self.text(keys::BOOK_NOT_BROKEN))
                .then(": ")
                .then(explain::option(self.lang, answer)),
            CellData::cite(&cite),
        ];
        self.row(format!("element-{}-{}", of.key, answer.key()), cells);
    }

    fn barred(&mut self, of: &Provision, barred: Barred) {
        let cite = self.cite(barred.cite);
        let cells = [
            CellData::words(explain::provision(self.lang, of.key)),
            CellData::words(explain::question(self.lang, Question::Choice(barred.who.question))),
            CellData::words(explain::option(self.lang, barred.who))
                .then("\n")
                .then(self.text(keys::FOUND_NO_BASIS)),
            CellData::cite(&cite),
        ];
        self.row(format!("element-{}-{}", of.key, barred.who.question.key()), cells);
    }

    fn element(&mut self, of: &Provision, element: &Element) {
        let (question, breach, cite): (Question, String, Authority) = match *element {
            Element::Answer { question, breach, cite, .. } => {
                (Question::Choice(question), self.options(question, breach), cite)
            }
            Element::From(date, from) => {
                let day = date::long(self.lang, from.value);
                let words = format!("{} {day}", self.text(keys::BOOK_FROM));
                (Question::Date(date), words, Authority::law(from.cite))
            }
        };
        let cites: Vec<CiteData> = cite.each().map(|cite| self.cite(cite)).collect();
        let cells = [
            CellData::words(explain::provision(self.lang, of.key)).then(self.how_many(of.elements)),
            CellData::words(explain::question(self.lang, question)),
            CellData::words(breach),
            CellData::cites(&cites),
        ];
        self.row(format!("element-{}-{}", of.key, question.key()), cells);
    }

    /// How many of several elements it takes.
    fn how_many(&self, elements: &Elements) -> String {
        let key = match elements {
            Elements::Any([_, _, ..]) | Elements::AnyUnless(_, [_, _, ..]) => keys::BOOK_ONE_IS_ENOUGH,
            Elements::All([_, _, ..]) => keys::BOOK_ALL_NEEDED,
            _ => return String::new(),
        };
        format!("\n({})", self.text(key))
    }
}
