//! From Fluent sources to messages in which everything that can be settled beforehand is settled.
//!
//! Taken from Fluent: text on one or several lines, `{ $variable }`, `{ -term }`, `{ message }`,
//! `{ "text" }` with its escapes, and choices on a variable. Everything else is an error that names
//! file, line and message. Two things are ours:
//!
//! - A line break in the source is a space in the text, and an empty line is a line break.
//! - A choice is on a number if a key of it is a number or `one`; its default must then be
//!   `[other]`. Every language here uses `one` for exactly 1, so `[one]` becomes `[1]` here.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::{parser, unicode};

/// A source file: its name as people know it, and what is in it.
pub struct Source {
    pub name: String,
    pub text: String,
}

/// The messages of one language.
#[derive(Default)]
pub struct Texts {
    pub messages: BTreeMap<String, Message>,
    /// Easier words for some of these messages.
    pub easy: BTreeMap<String, Message>,
    /// The messages that others are built with.
    pub referenced: BTreeSet<String>,
}

/// One message, with its terms and references put in.
#[derive(Debug, PartialEq)]
pub struct Message {
    /// File and line, for reports.
    pub place: String,
    pub parts: Vec<Part>,
}

/// A piece of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    Text(String),
    Variable(String),
    Choice { variable: String, kind: Kind, variants: Vec<(String, Vec<Part>)>, default: Vec<Part> },
}

/// What a variable is when the message is asked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    Text,
    Number,
}

/// How a variable is used in one message: printed only, or chosen by.
pub type Variables = BTreeMap<String, Option<Kind>>;

impl Message {
    /// All variables; two choices on one variable that disagree are reported by the reader.
    pub fn variables(&self) -> Variables {
        let mut found = Variables::new();
        collect(&self.parts, &mut found);
        found
    }
}

fn collect(parts: &[Part], found: &mut Variables) {
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Variable(name) => {
                found.entry(name.clone()).or_default();
            }
            Part::Choice { variable, kind, variants, default } => {
                found.insert(variable.clone(), Some(*kind));
                for (_, parts) in variants {
                    collect(parts, found);
                }
                collect(default, found);
            }
        }
    }
}

/// Reads the files of one language, or says all that is wrong with them.
pub fn texts(sources: &[Source]) -> Result<Texts, Vec<String>> {
    let (texts, problems) = texts_and_problems(sources);
    if problems.is_empty() { Ok(texts) } else { Err(problems) }
}

/// Reads the files of one language as far as they can be read, and says all that is wrong with them.
pub fn texts_and_problems(sources: &[Source]) -> (Texts, Vec<String>) {
    let mut problems = Vec::new();
    let bundle = Bundle::parse(sources, &mut problems);
    let mut texts = Texts::default();
    for (name, entry) in &bundle.messages {
        let mut resolver =
            Resolver { bundle: &bundle, within: vec![entry], problems: &mut problems, texts: &mut texts };
        let mut parts = Vec::new();
        resolver.pattern(&entry.pattern, &mut parts);
        resolver.variables(&parts);
        texts.messages.insert((*name).to_owned(), Message { place: entry.place.clone(), parts });
    }
    let mut seen = BTreeSet::new();
    problems.retain(|problem| seen.insert(problem.clone()));
    (texts, problems)
}

/// All entries of one language as they were parsed.
struct Bundle<'s> {
    messages: BTreeMap<&'s str, Entered<'s>>,
    terms: BTreeMap<&'s str, Entered<'s>>,
}

/// A message or term as it was parsed.
struct Entered<'s> {
    place: String,
    /// How it is referred to: `name` or `-name`.
    shown: String,
    pattern: Pattern<&'s str>,
}

impl<'s> Bundle<'s> {
    fn parse(sources: &'s [Source], problems: &mut Vec<String>) -> Self {
        let mut bundle = Bundle { messages: BTreeMap::new(), terms: BTreeMap::new() };
        for source in sources {
            let text = source.text.as_str();
            if text.contains('\t') {
                problems.push(format!("{}: there are tabs in it", source.name));
            }
            let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
                problems.extend(errors.iter().map(|error| {
                    let line = line(text, error.pos.start);
                    format!("{}:{line}: {error}", source.name)
                }));
                resource
            });
            for entry in resource.body {
                match entry {
                    Entry::Message(message) => bundle.enter(
                        source,
                        "",
                        message.id.name,
                        message.value,
                        !message.attributes.is_empty(),
                        problems,
                    ),
                    Entry::Term(term) => bundle.enter(
                        source,
                        "-",
                        term.id.name,
                        Some(term.value),
                        !term.attributes.is_empty(),
                        problems,
                    ),
                    Entry::Comment(_)
                    | Entry::GroupComment(_)
                    | Entry::ResourceComment(_)
                    | Entry::Junk { .. } => {}
                }
            }
        }
        bundle
    }

    fn enter(
        &mut self,
        source: &'s Source,
        sigil: &str,
        name: &'s str,
        pattern: Option<Pattern<&'s str>>,
        attributes: bool,
        problems: &mut Vec<String>,
    ) {
        // The name is a part of the source, so where it is in memory is where it is in the file.
        let offset = name.as_ptr().addr().saturating_sub(source.text.as_ptr().addr());
        let place = format!("{}:{}", source.name, line(&source.text, offset));
        let shown = format!("{sigil}{name}");
        let mut problem = |what: &str| problems.push(format!("{place}: `{shown}`: {what}"));
        if attributes {
            problem("attributes are not supported");
        }
        if !is_name(name) {
            problem("a name is made of a-z, 0-9 and single hyphens, and begins with a letter");
        }
        if sigil.is_empty() && is_keyword(name) {
            problem("this name is a word of Rust");
        }
        let entries = if sigil.is_empty() { &mut self.messages } else { &mut self.terms };
        match pattern {
            None => problem("there is no text"),
            Some(_) if entries.contains_key(name) => problem("there are two of this name"),
            Some(pattern) => {
                entries.insert(name, Entered { place, shown, pattern });
            }
        }
    }
}

/// Puts terms and messages into the one message that is being read.
struct Resolver<'a, 's> {
    bundle: &'a Bundle<'s>,
    /// The message, and the terms and messages that led here from it.
    within: Vec<&'a Entered<'s>>,
    problems: &'a mut Vec<String>,
    texts: &'a mut Texts,
}

impl<'a, 's> Resolver<'a, 's> {
    fn problem(&mut self, what: &str) {
        if let Some(entry) = self.within.last() {
            self.problems.push(format!("{}: `{}`: {what}", entry.place, entry.shown));
        }
    }

    fn pattern(&mut self, pattern: &'a Pattern<&'s str>, parts: &mut Vec<Part>) {
        let mut written = String::new();
        for element in &pattern.elements {
            match element {
                // The parser gives one element per line.
                PatternElement::TextElement { value } => written.push_str(value),
                PatternElement::Placeable { expression } => {
                    self.text(&one_line(&written), parts);
                    written.clear();
                    self.expression(expression, parts);
                }
            }
        }
        self.text(&one_line(&written), parts);
    }

    fn text(&mut self, text: &str, parts: &mut Vec<Part>) {
        if text.chars().any(|c| c.is_control() && c != '\n') {
            self.problem("there is a control character in it");
        } else if let Some(Part::Text(before)) = parts.last_mut() {
            before.push_str(text);
        } else if !text.is_empty() {
            parts.push(Part::Text(text.to_owned()));
        }
    }

    fn expression(&mut self, expression: &'a Expression<&'s str>, parts: &mut Vec<Part>) {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                self.text(&unicode::unescape_unicode_to_string(value), parts);
            }
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                parts.push(Part::Variable(id.name.to_owned()));
            }
            Expression::Inline(InlineExpression::TermReference { id, attribute: None, arguments: None }) => {
                let term = self.bundle.terms.get(id.name);
                self.refer(term, &format!("-{}", id.name), parts);
            }
            Expression::Inline(InlineExpression::MessageReference { id, attribute: None }) => {
                self.texts.referenced.insert(id.name.to_owned());
                let message = self.bundle.messages.get(id.name);
                self.refer(message, id.name, parts);
            }
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                self.choice(id.name, variants, parts);
            }
            Expression::Select { .. } => self.problem("a choice can only be on a variable"),
            Expression::Inline(InlineExpression::TermReference { .. }) => {
                self.problem("a term has neither arguments nor attributes here");
            }
            Expression::Inline(InlineExpression::MessageReference { .. }) => {
                self.problem("attributes are not supported");
            }
            Expression::Inline(InlineExpression::FunctionReference { id, .. }) => {
                self.problem(&format!("there is no function {}", id.name));
            }
            Expression::Inline(
                InlineExpression::NumberLiteral { .. } | InlineExpression::Placeable { .. },
            ) => {
                self.problem("only a variable, a term, a message or a quoted text can stand in braces");
            }
        }
    }

    fn refer(&mut self, entry: Option<&'a Entered<'s>>, shown: &str, parts: &mut Vec<Part>) {
        let Some(entry) = entry else {
            self.problem(&format!("there is no `{shown}`"));
            return;
        };
        if self.within.iter().any(|outer| outer.shown == shown) {
            self.problem(&format!("`{shown}` refers to itself"));
            return;
        }
        self.within.push(entry);
        let mut inner = Vec::new();
        self.pattern(&entry.pattern, &mut inner);
        let mut found = Variables::new();
        collect(&inner, &mut found);
        if shown.starts_with('-') && !found.is_empty() {
            self.problem("a term cannot have variables");
        }
        self.within.pop();
        for part in inner {
            match part {
                Part::Text(text) => self.text(&text, parts),
                other => parts.push(other),
            }
        }
    }

    fn choice(&mut self, variable: &str, variants: &'a [Variant<&'s str>], parts: &mut Vec<Part>) {
        let on_number = |variant: &Variant<&str>| {
            matches!(variant.key, VariantKey::NumberLiteral { .. } | VariantKey::Identifier { name: "one" })
        };
        let kind = if variants.iter().any(on_number) { Kind::Number } else { Kind::Text };
        let mut exact = Vec::new();
        let mut by_rule = Vec::new();
        let mut default = Vec::new();
        for variant in variants {
            let mut inner = Vec::new();
            self.pattern(&variant.value, &mut inner);
            let key = match variant.key {
                VariantKey::NumberLiteral { value } => {
                    if value.parse::<u64>().map(|number| number.to_string()).as_deref() != Ok(value) {
                        self.problem(&format!("[{value}] is not a whole number"));
                    }
                    value
                }
                VariantKey::Identifier { name } => name,
            };
            if matches!(key, "zero" | "two" | "few" | "many") {
                self.problem(&format!("no language here has the plural [{key}]: write the number"));
            }
            match (kind, key, variant.default) {
                (Kind::Number, "other", true) | (Kind::Text, _, true) => default = inner,
                (Kind::Number, _, true) => self.problem("the default of a choice on a number is *[other]"),
                (Kind::Number, "one", _) => by_rule.push(("1".to_owned(), inner)),
                (Kind::Number, _, _) if matches!(variant.key, VariantKey::Identifier { .. }) => {
                    self.problem(&format!("[{key}] is neither a number nor `one`"));
                }
                _ => exact.push((key.to_owned(), inner)),
            }
        }
        let mut keys = BTreeSet::new();
        exact.extend(by_rule);
        // What is written for the number 1 itself goes before what is written for `one`.
        exact.retain(|(key, _)| keys.insert(key.clone()));
        parts.push(Part::Choice { variable: variable.to_owned(), kind, variants: exact, default });
    }

    /// Checks the names of the variables, and that no two choices disagree on what one is.
    fn variables(&mut self, parts: &[Part]) {
        let mut kinds = BTreeMap::new();
        self.kinds(parts, &mut kinds);
        let mut found = Variables::new();
        collect(parts, &mut found);
        for name in found.keys() {
            if !is_name(name) || is_keyword(name) || name == "lang" {
                self.problem(&format!("${name} cannot be the name of a variable"));
            }
        }
        if found.len() > 11 {
            self.problem("there are more than eleven variables");
        }
    }

    fn kinds(&mut self, parts: &[Part], kinds: &mut BTreeMap<String, Kind>) {
        for part in parts {
            if let Part::Choice { variable, kind, variants, default } = part {
                if kinds.insert(variable.clone(), *kind).is_some_and(|before| before != *kind) {
                    self.problem(&format!("${variable} is chosen by as a number and as a text"));
                }
                for (_, parts) in variants {
                    self.kinds(parts, kinds);
                }
                self.kinds(default, kinds);
            }
        }
    }
}

/// The line on which a byte of a text is.
pub fn line(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

/// Lines of the source joined: a break is a space, an empty line is a break.
fn one_line(written: &str) -> String {
    let mut text = String::new();
    let mut gap = String::new();
    for c in written.chars() {
        if c == ' ' || c == '\n' {
            gap.push(c);
        } else {
            push_gap(&mut text, &gap);
            gap.clear();
            text.push(c);
        }
    }
    push_gap(&mut text, &gap);
    text
}

fn push_gap(text: &mut String, gap: &str) {
    match gap.matches('\n').count() {
        0 => text.push_str(gap),
        1 => text.push(' '),
        _ => text.push('\n'),
    }
}

/// Whether a name can be turned into a name of Rust, and back.
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !name.contains("--")
        && !name.ends_with('-')
}

/// The words that Rust keeps for itself.
fn is_keyword(name: &str) -> bool {
    const KEYWORDS: &str = " abstract as async await become box break const continue crate do dyn else enum \
        extern false final fn for gen if impl in let loop macro match mod move mut override priv pub ref return \
        self static struct super trait true try type typeof unsafe unsized use virtual where while yield ";
    KEYWORDS.split_whitespace().any(|word| word == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Texts, Vec<String>> {
        texts(&[Source { name: "en/a.ftl".to_owned(), text: text.to_owned() }])
    }

    fn parts(text: &str) -> Vec<Part> {
        read(text).unwrap().messages.remove("m").unwrap().parts
    }

    fn problem(text: &str) -> String {
        read(text).err().unwrap().join("; ")
    }

    fn plain(text: &str) -> Part {
        Part::Text(text.to_owned())
    }

    #[test]
    fn lines_are_joined_and_an_empty_line_is_a_break() {
        assert_eq!(parts("m = one\n    two\n\n    three\n"), [plain("one two\nthree")]);
        assert_eq!(parts("m =\n    one\n    two { \"x\" }\n    three\n"), [plain("one two x three")]);
    }

    #[test]
    fn terms_messages_and_quoted_texts_are_put_in() {
        let text = "-law = GDPR\nn = the { -law }\nm = { n },{ \"\\u00A0\" }Article 83\n";
        assert_eq!(parts(text), [plain("the GDPR,\u{a0}Article 83")]);
        assert!(read(text).unwrap().referenced.contains("n"));
    }

    #[test]
    fn a_choice_on_a_number_puts_the_exact_number_first() {
        let choice = parts("m = { $n ->\n    [one] a\n    [0] b\n    [1] c\n   *[other] { $n } d\n }\n");
        assert_eq!(
            choice,
            [Part::Choice {
                variable: "n".to_owned(),
                kind: Kind::Number,
                variants: vec![("0".to_owned(), vec![plain("b")]), ("1".to_owned(), vec![plain("c")]),],
                default: vec![Part::Variable("n".to_owned()), plain(" d")],
            }]
        );
    }

    #[test]
    fn a_choice_on_a_text_keeps_its_keys() {
        let Some(Part::Choice { kind, variants, .. }) =
            parts("m = { $who ->\n    [public] a\n   *[private] b\n }\n").pop()
        else {
            panic!("no choice");
        };
        assert_eq!((kind, variants), (Kind::Text, vec![("public".to_owned(), vec![plain("a")])]));
    }

    #[test]
    fn what_is_not_supported_is_named_with_its_line() {
        assert_eq!(problem("\nm = a\n    .title = b\n"), "en/a.ftl:2: `m`: attributes are not supported");
        assert!(problem("m = { NUMBER($x) }\n").contains("no function NUMBER"));
        assert!(problem("m = { $x ->\n   [few] a\n  *[other] b\n }\n").contains("[few]"));
        assert!(problem("m = { $x ->\n   [one] a\n  *[b] b\n }\n").contains("*[other]"));
        assert!(
            problem("m = { $x ->\n   [one] a\n   [b] b\n  *[other] b\n }\n").contains("neither a number")
        );
        assert!(problem("m = { $x ->\n   [1.5] a\n  *[other] b\n }\n").contains("whole number"));
        assert!(problem("m = { 5 }\n").contains("in braces"));
        assert!(problem("m = { -t }\n").contains("no `-t`"));
        assert!(
            problem("-t = { $x }\nm = { -t }\n").contains("en/a.ftl:1: `-t`: a term cannot have variables")
        );
        assert!(problem("m = { n }\nn = { m }\n").contains("refers to itself"));
        assert!(problem("m = a\nm = b\n").contains("en/a.ftl:2: `m`: there are two"));
        assert!(problem("a_b = a\n").contains("a name is made of"));
        assert!(problem("type = a\n").contains("word of Rust"));
        assert!(problem("m = { $lang }\n").contains("$lang"));
        assert!(problem("m = { $aB }\n").contains("$aB"));
        assert!(problem("m = a\n\nn = { \n").contains("en/a.ftl:"));
        assert!(problem("m = {\"\\u0001\"}\n").contains("control character"));
        let two_kinds = "m = { $x ->\n   [one] a\n  *[other] b\n } { $x ->\n   [c] a\n  *[d] b\n }\n";
        assert!(problem(two_kinds).contains("as a number and as a text"));
    }
}
