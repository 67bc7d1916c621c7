//! What a decision says beside the facts, as far as it was entered: its lines in the notation of [`check`](crate::check), and
//! what stands in the fields as it was typed.

use super::input::{self, Draft, Unread};
use crate::check::{Decision, KEYS};
use crate::engine::facts::notation::read_provision;
use crate::engine::{AmountId, DateId, Facts, Question};
use crate::law::Regime;
use crate::text::Lang;
use crate::text::amount::AmountError;
use crate::text::date::DateError;

/// The lines that are typed as a whole, and those of which a part for each provision is.
const TYPED: [&str; 4] = ["amount", "maximum", "base", "pay-by"];
const TYPED_FOR_EACH: [&str; 2] = ["amounts", "maxima"];

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The line of the decision that it is for, or [`CHOSEN`].
    pub line: &'static str,
    /// What of the line: the key of a provision, or of a list in [`LISTS`]; nothing where it is the whole line.
    pub of: &'static str,
}

/// What is chosen in lists until a button adds it to a line.
pub const CHOSEN: &str = "chosen";

/// Those lists: how something was counted, what, as what, under which criterion; and a source.
pub const LISTS: [&str; 5] = ["way", "what", "has", "criterion", "source"];

impl Field {
    /// The field of a whole line.
    pub const fn line(line: &'static str) -> Self {
        Self { line, of: "" }
    }

    /// A list to choose from.
    pub const fn chosen(of: &'static str) -> Self {
        Self { line: CHOSEN, of }
    }

    /// What it is called in the written form: the line, and after a space what of it.
    pub fn name(self) -> String {
        [self.line, " ", self.of].concat().trim_end().to_owned()
    }

    /// The field of this name.
    pub fn named(name: &str) -> Option<Self> {
        let (line, of) = name.split_once(' ').unwrap_or((name, ""));
        if line == CHOSEN {
            return LISTS.into_iter().find(|list| *list == of).map(Self::chosen);
        }
        let among = |lines: &[&'static str]| lines.iter().copied().find(|other| *other == line);
        if of.is_empty() {
            return among(&TYPED).map(Self::line);
        }
        Some(Self { line: among(&TYPED_FOR_EACH)?, of: read_provision(of).ok()?.key })
    }
}

/// What was entered of a decision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claims {
    /// Its lines by their keys, each of which can be read.
    pub lines: Vec<(&'static str, String)>,
    /// What stands in a field as it was typed.
    pub drafts: Vec<(Field, Draft)>,
}

impl Claims {
    /// Whether nothing was entered.
    pub const fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.drafts.is_empty()
    }

    /// A line; empty where nothing was said.
    pub fn line(&self, key: &str) -> &str {
        self.lines.iter().find(|(other, _)| *other == key).map_or("", |(_, line)| line)
    }

    /// Puts a line in the place of the one that is there; an empty one takes it away.
    pub fn set(&mut self, key: &'static str, line: String) {
        match self.lines.iter_mut().find(|(other, _)| *other == key) {
            _ if line.is_empty() => self.lines.retain(|(other, _)| *other != key),
            Some((_, before)) => *before = line,
            None => self.lines.push((key, line)),
        }
    }

    /// The parts of a line that is a list.
    pub fn parts(&self, key: &str) -> impl Iterator<Item = &str> {
        self.line(key).split(',').map(str::trim).filter(|part| !part.is_empty() && *part != "-")
    }

    /// Adds a part to a line that is a list.
    pub fn add(&mut self, key: &'static str, part: &str) {
        let parts: Vec<&str> = self.parts(key).chain([part]).collect();
        self.set(key, parts.join(", "));
    }

    /// Takes the parts of a list away for which this holds, with their places.
    pub fn remove(&mut self, key: &'static str, goes: impl Fn(usize, &str) -> bool) {
        let stays = self.parts(key).enumerate().filter(|(place, part)| !goes(*place, part));
        let parts: Vec<&str> = stays.map(|(_, part)| part).collect();
        self.set(key, parts.join(", "));
    }

    /// What stands in a field as typed, or is chosen in a list.
    pub fn draft(&self, field: Field) -> Option<&Draft> {
        self.drafts.iter().find(|(other, _)| *other == field).map(|(_, draft)| draft)
    }

    /// Puts something into a field; an empty text leaves nothing there.
    pub fn put(&mut self, field: Field, draft: Draft) {
        self.drafts.retain(|(other, _)| *other != field);
        if !draft.text.is_empty() {
            self.drafts.push((field, draft));
        }
    }

    /// Types into a field, and makes its line of what can be read, in the currency of the rules that apply unless another is
    /// named. Of what cannot be read nothing is claimed; it stays in the field.
    pub fn type_into(&mut self, lang: Lang, regime: Option<Regime>, field: Field, text: String) {
        let (draft, said) = read(lang, regime, field, text);
        let said = said.unwrap_or_default();
        if field.of.is_empty() {
            self.set(field.line, said);
        } else {
            self.remove(field.line, |_, part| part.split(' ').next() == Some(field.of));
            if !said.is_empty() {
                self.add(field.line, &[field.of, " ", &said].concat());
            }
        }
        self.drafts.retain(|(other, _)| *other != field);
        self.drafts.extend(draft.map(|draft| (field, draft)));
    }

    /// The decision that the lines say.
    pub fn decision(&self) -> Decision {
        let mut decision = Decision::default();
        for (key, line) in &self.lines {
            // Each was read when it was entered, or opened.
            let _ = decision.read(key, line);
        }
        decision
    }
}

/// Whether a line of this key can be read.
pub fn known(key: &str, line: &str) -> Option<&'static str> {
    Decision::default().read(key, line).ok()?;
    KEYS.into_iter().find(|other| *other == key)
}

/// The line with the last day to pay; every other that is typed is an amount.
const DAY: &str = "pay-by";

/// What was typed, and what it says in the notation of a line: a decision has one amount, and one day.
fn read(lang: Lang, regime: Option<Regime>, field: Field, text: String) -> (Option<Draft>, Option<String>) {
    let is_day = field.line == DAY;
    let asked = if is_day { Question::Date(DateId::Decided) } else { Question::Amount(AmountId::Decided) };
    let mut facts = Facts::default();
    let mut draft = input::read(lang, regime, asked, text, &mut facts);
    let said = facts.write(asked);
    let is_one = said.as_ref().is_none_or(|said| !said.contains(".."));
    if let Some(draft) = draft.as_mut().filter(|_| !is_one) {
        draft.error = Some(if is_day {
            Unread::Date(DateError::NotADate)
        } else {
            Unread::Amount(AmountError::NotANumber { rest: draft.text.trim().to_owned() })
        });
    }
    (draft, said.filter(|_| is_one))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(lang: Lang, field: Field, text: &str) -> Claims {
        let mut claims = Claims::default();
        claims.type_into(lang, Some(Regime::SeGdpr), field, text.to_owned());
        claims
    }

    #[test]
    fn amounts_as_people_type_them_become_lines() {
        let amount = Field::line("amount");
        for (lang, text, line) in [
            (Lang::Sv, "2,5 mkr", "2500000 SEK"),
            (Lang::En, "1 200 000", "1200000 SEK"),
            (Lang::Fi, "3 milj. euroa", "3000000 EUR"),
        ] {
            let claims = typed(lang, amount, text);
            assert_eq!(claims.line("amount"), line, "{text}");
            assert_eq!(claims.draft(amount).map(|draft| draft.text.as_str()), Some(text));
        }
        assert_eq!(typed(Lang::Sv, Field::line("pay-by"), "31 maj 2024").line("pay-by"), "2024-05-31");
    }

    #[test]
    fn what_is_no_amount_or_several_is_kept_with_what_is_wrong_and_claims_nothing() {
        for (line, text) in
            [("amount", "much"), ("amount", "1–2 mkr"), ("pay-by", "maj 2024"), ("pay-by", "soon")]
        {
            let field = Field::line(line);
            let claims = typed(Lang::Sv, field, text);
            assert_eq!(claims.line(line), "", "{text}");
            let draft = claims.draft(field).unwrap();
            assert_eq!(draft.text, text);
            assert!(draft.error.is_some(), "{text}");
        }
    }

    #[test]
    fn each_infringement_has_its_own_part_of_a_line() {
        let (six, fifteen) =
            (Field { line: "amounts", of: "gdpr-6" }, Field { line: "amounts", of: "gdpr-15" });
        let mut claims = typed(Lang::Sv, six, "100 000");
        claims.type_into(Lang::Sv, Some(Regime::SeGdpr), fifteen, "50 000".to_owned());
        claims.type_into(Lang::Sv, Some(Regime::SeGdpr), six, "200 000".to_owned());
        assert_eq!(claims.line("amounts"), "gdpr-15 50000 SEK, gdpr-6 200000 SEK");
        let said: Vec<&str> = claims.decision().amounts.iter().map(|(key, _)| *key).collect();
        assert_eq!(said, ["gdpr-15", "gdpr-6"]);
        claims.type_into(Lang::Sv, Some(Regime::SeGdpr), six, String::new());
        claims.type_into(Lang::Sv, Some(Regime::SeGdpr), fifteen, String::new());
        assert!(claims.is_empty());
    }

    #[test]
    fn a_field_is_found_by_its_name_and_no_other_is() {
        for field in [Field::line("amount"), Field { line: "maxima", of: "gdpr-32" }, Field::chosen("what")] {
            assert_eq!(Field::named(&field.name()), Some(field));
        }
        for name in ["", "colour", "amounts", "amounts gdpr-999", "by", "chosen", "chosen moon"] {
            assert_eq!(Field::named(name), None, "{name}");
        }
    }
}
