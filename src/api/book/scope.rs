//! On which answers other rules take the place of a country's rules on data protection.

use super::page::{Book, CellData};
use crate::api::data::{KeyText, data};
use crate::api::shapes::CiteData;
use crate::law::circumstance::Country;
use crate::law::scope::{CarveOut, Effect, Refusal, ScopeOutcome, ScopeRule};
use crate::law::{Choice, ChoiceId, Circumstance, Citation, OptionSet, Question, Regime};
use crate::text::{explain, keys, say};

data! {
    /// What happens on some answers.
    ScopeData {
        /// The answers: of each of these questions one of these options; none of the last row, for all others.
        when: Vec<AnswersData>,
        /// The regime that applies then.
        regime: Option<KeyText>,
        /// Why none does, where none does.
        refusal: Option<KeyText>,
        /// Whether that is the answer that no administrative fine can follow, and no limit of what was read.
        no_fine: bool,
        /// In words.
        text: String,
        /// Where it stands.
        cites: Vec<CiteData>,
    }
    /// Provisions that fall away on some answers.
    CarveOutData {
        /// Its key.
        key: KeyText,
        /// The answers: of each of these questions one of these options.
        when: Vec<AnswersData>,
        /// The provisions.
        provisions: Vec<KeyText>,
        /// Whether they fall away for certain, rather than by a weighing or a law that was not read.
        certain: bool,
        /// In words.
        text: String,
        /// Where it stands.
        cite: CiteData,
    }
    /// A question with some of its options.
    AnswersData {
        /// The question.
        question: KeyText,
        /// The options.
        options: Vec<KeyText>,
    }
}

impl Book {
    /// The rules on scope, the first that fits before the others; of rules that others lead to none.
    pub(super) fn scope(&mut self, regime: Regime) -> Vec<ScopeData> {
        self.own_section("scope", keys::BOOK_SCOPE);
        let head = [keys::BOOK_ANSWERS, keys::BOOK_FOLLOWS, keys::BOOK_WHERE];
        self.table("scope", keys::BOOK_FIRST_ROW, &head);
        let rules = regime.rules().scope;
        if rules.is_empty() {
            return Vec::new();
        }
        let mut rows = Vec::new();
        for (place, rule) in rules.iter().enumerate() {
            for (number, outcome) in outcomes(regime, rule).into_iter().enumerate() {
                let key = if number == 0 { place.to_string() } else { format!("{place}-{number}") };
                rows.push(self.scope_rule(&key, rule, outcome));
            }
        }
        rows.push(self.any_others(regime));
        rows
    }

    /// The provisions that fall away on some answers.
    pub(super) fn carve_outs(&mut self, regime: Regime) -> Vec<CarveOutData> {
        let head = [keys::BOOK_ANSWERS, keys::BOOK_FOLLOWS, keys::BOOK_WHERE];
        self.table("carve-outs", keys::BOOK_FALLS_AWAY, &head);
        regime.rules().carve_outs.iter().map(|carve_out| self.carve_out(regime, carve_out)).collect()
    }

    fn carve_out(&mut self, regime: Regime, carve_out: &CarveOut) -> CarveOutData {
        let text = self.named("carveout", carve_out.key).to_owned();
        let cite = self.cite(regime.cite(carve_out.cite));
        let taken = regime.provisions().filter(|provision| carve_out.takes.has(provision.key));
        let asked = carve_out.when.iter().map(|(question, options)| self.answered(*question, *options));
        let asked = CellData::joined(asked, "\n").unwrap_or_else(|| self.others());
        let cells = [asked, CellData::words(&text), CellData::cite(&cite)];
        self.row(["carve-out-", carve_out.key].concat(), cells);
        CarveOutData {
            key: carve_out.key,
            when: carve_out.when.iter().map(|(question, options)| answers(*question, *options)).collect(),
            provisions: taken.map(|provision| provision.key).collect(),
            certain: carve_out.effect == Effect::Certain,
            text,
            cite,
        }
    }

    fn scope_rule(&mut self, key: &str, rule: &ScopeRule, (countries, outcome): Outcome) -> ScopeData {
        let applies = outcome.ok();
        let no_fine = outcome.is_err_and(Refusal::is_no_fine);
        let (text, cites) = match outcome {
            Ok(regime) => self.applying(Some(regime)),
            Err(reason) => {
                let cites = reason.cites().iter().map(|cite| self.cite(*cite)).collect();
                (self.named("refusal", reason.key()).to_owned(), cites)
            }
        };
        let asked = || rule.when.iter().copied().chain(countries);
        let when = asked().map(|(question, options)| answers(question, options)).collect();
        let cells = asked().map(|(question, options)| self.answered(question, options));
        let cells = CellData::joined(cells, "\n").unwrap_or_else(|| self.others());
        self.scope_row(key, cells, &text, &cites);
        let refusal = outcome.err().map(Refusal::key);
        ScopeData { when, regime: applies.map(Regime::key), refusal, no_fine, text, cites }
    }

    fn any_others(&mut self, regime: Regime) -> ScopeData {
        let (text, cites) = self.applying(Some(regime));
        self.scope_row("others", self.others(), &text, &cites);
        ScopeData { when: Vec::new(), regime: Some(regime.key()), refusal: None, no_fine: false, text, cites }
    }

    fn others(&self) -> CellData {
        CellData::words(self.text(keys::BOOK_OTHERWISE))
    }

    /// That a regime applies, and where that stands.
    fn applying(&mut self, regime: Option<Regime>) -> (String, Vec<CiteData>) {
        let name = regime.map_or("", |regime| self.named("regime", regime.key()));
        let cites = regime.map(|regime| regime.rules().cites);
        let cites = cites.into_iter().flat_map(|cites| [Some(cites.applies), cites.competent]).flatten();
        let cites: Vec<Citation> = cites.collect();
        (say::found_applies(self.lang, name), cites.into_iter().map(|cite| self.cite(cite)).collect())
    }

    fn scope_row(&mut self, place: &str, when: CellData, text: &str, cites: &[CiteData]) {
        self.row(format!("scope-{place}"), [when, CellData::words(text), CellData::cites(cites)]);
    }

    /// A question with some of its options, for a cell.
    fn answered(&self, question: ChoiceId, options: OptionSet) -> CellData {
        let asked = explain::question(self.lang, Question::Choice(question));
        CellData::words([asked, " ", &self.options(question, options)].concat())
    }

    /// Some options in words.
    pub(super) fn options(&self, question: ChoiceId, options: OptionSet) -> String {
        let words =
            options.iter().map(|option| explain::option(self.lang, Circumstance { question, option }));
        words.collect::<Vec<_>>().join(" / ")
    }
}

/// What follows from a rule, and in which of the countries of its rules where that differs between them.
type Outcome = (Option<(ChoiceId, OptionSet)>, Result<Regime, Refusal>);

fn outcomes(regime: Regime, rule: &ScopeRule) -> Vec<Outcome> {
    let field = match rule.then {
        ScopeOutcome::Refused(reason) => return vec![(None, Err(reason))],
        ScopeOutcome::Own(field) => field,
    };
    let mut found: Vec<(OptionSet, Result<Regime, Refusal>)> = Vec::new();
    for country in Country::ALL.iter().filter(|country| regime.is_of(**country)) {
        let outcome = Regime::instead(field, *country);
        match found.iter_mut().find(|(_, other)| *other == outcome) {
            Some((countries, _)) => *countries = countries.with(country.index()),
            None => found.push((OptionSet::only(country.index()), outcome)),
        }
    }
    let differ = found.len() > 1;
    let where_it_is = |countries| differ.then_some((ChoiceId::Country, countries));
    found.into_iter().map(|(countries, outcome)| (where_it_is(countries), outcome)).collect()
}

/// A question with some of its options.
pub(super) fn answers(question: ChoiceId, options: OptionSet) -> AnswersData {
    let keys = options.iter().map(|option| Circumstance { question, option }.key());
    AnswersData { question: question.key(), options: keys.collect() }
}
