//! From the messages of all languages to one file of Rust and four files of texts for each language.
//!
//! The texts of a language are one string, each ended by a mark; a text is found by its number. This
//! compresses better than slices, whose addresses and lengths hardly do, and it can be sent by
//! itself. Variables and choices are marks in the text, read by one small function, so that a message
//! with variables costs a few bytes and a call instead of code of its own in each language.
//!
//! Each of the files of a language has a place for every message, so that one number finds a text in any;
//! the places of the others' texts are empty, and cost next to nothing when compressed. The names by which
//! texts of the later files are looked up come with them, and are no part of the program.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::{array, iter};

use super::marks::{CHOICE, CHOICE_END, END, FIRST_ARGUMENT, KEY_END, NAME, VARIANT_END};
use super::read::{Kind, Message, Part, Texts, Variables};
use super::{EASY, PARTS, in_catalogue, part_of, tags};

/// What becomes of the messages.
#[derive(Default)]
pub struct Written {
    pub code: String,
    /// The files of each language in the order of [`PARTS`], the languages in that of [`tags`].
    pub texts: Vec<[String; PARTS.len()]>,
    pub warnings: Vec<String>,
}

/// The code, the texts, and what to warn of.
pub fn rust(all: &[Texts]) -> Result<Written, Vec<String>> {
    rust_and_names(all).map(|(written, _)| written)
}

/// The messages by their numbers, each with its variables.
pub type Names = Vec<(String, Signature)>;

/// The same, and the names of the messages whose numbers are in it.
pub fn rust_and_names(all: &[Texts]) -> Result<(Written, Names), Vec<String>> {
    let Some((first, others)) = all.split_first() else { return Ok((Written::default(), Names::new())) };
    let mut warnings = Vec::new();
    let mut problems = Vec::new();
    let mut names: Vec<(&str, Signature)> = Vec::new();
    for (name, message) in &first.messages {
        let easier = all.iter().filter_map(|texts| texts.easy.get(name));
        match signature(message, others.iter().filter_map(|texts| texts.messages.get(name)).chain(easier)) {
            Ok(variables) => names.push((name, variables)),
            Err(variable) => problems.push(format!(
                "{}: `{name}`: ${variable} is a number in one language and a text in another",
                message.place
            )),
        }
    }
    for texts in all {
        for (name, easy) in &texts.easy {
            let ordinary = texts.messages.get(name);
            if ordinary.is_none_or(|message| !message.variables().keys().eq(easy.variables().keys())) {
                warnings.push(format!(
                    "{}: `{name}` has easier words, and is no message with these variables",
                    easy.place
                ));
            }
        }
    }
    for texts in others {
        for (name, message) in &texts.messages {
            if !first.messages.contains_key(name) {
                warnings.push(format!("{}: `{name}` is not in the first language", message.place));
            }
        }
    }
    // Those that are looked up come first, by the file they are in, so that the place of a name is the number
    // of its text.
    let looked_up = |name: &str, variables: &Signature| variables.is_empty() && in_catalogue(name);
    names.sort_by_key(|(name, variables)| (!looked_up(name, variables), part_of(name), *name));

    let fingerprint = fingerprint(&names);
    // Each file begins with the mark of the messages it is for and its number, those that come later with their names as well.
    let head = |part: usize| {
        let later = names
            .iter()
            .filter(|(name, variables)| part > 0 && looked_up(name, variables) && part_of(name) == part);
        let later: String = later.flat_map(|(name, _)| iter::once(NAME).chain(name.chars())).collect();
        format!("{fingerprint}{part}{later}{END}")
    };
    let heads: [String; PARTS.len()] = array::from_fn(head);
    let mut files = vec![heads; all.len()];
    let mut code = Code { count: names.len(), fingerprint: fingerprint.clone(), ..Code::default() };
    for (number, (name, variables)) in names.iter().enumerate() {
        let Some(default) = first.messages.get(*name) else { continue };
        for ((texts, language), parts) in all.iter().zip(tags()).zip(&mut files) {
            let message = match texts.messages.get(*name) {
                None => {
                    warnings.push(format!("`{name}` is missing in `{language}`"));
                    default
                }
                Some(message)
                    if message.variables().keys().any(|variable| !variables.contains_key(variable)) =>
                {
                    warnings.push(format!(
                        "{}: `{name}` has a variable that the first language has not",
                        message.place
                    ));
                    default
                }
                Some(message) => message,
            };
            let easy =
                texts.easy.get(*name).filter(|easy| easy.variables().keys().eq(message.variables().keys()));
            for (place, part) in parts.iter_mut().enumerate() {
                let said = if place == EASY { easy } else { (place == part_of(name)).then_some(message) };
                if let Some(said) = said {
                    let mut text = String::new();
                    encode(&said.parts, variables, &mut text);
                    part.push_str(&if is_to_be_typed(name) { text } else { unbroken(&text) });
                }
                part.push(END);
            }
        }
        if looked_up(name, variables) && part_of(name) == 0 {
            code.names.push_str(name);
            code.names.push(END);
        }
        let doc = documentation(default);
        if variables.is_empty() {
            code.constant(name, number, &doc);
        } else {
            code.function(name, number, variables, &doc);
        }
    }
    if names.len() > usize::from(u16::MAX) {
        problems.push("there are too many messages".to_owned());
    }
    if problems.is_empty() {
        let names = names.into_iter().map(|(name, variables)| (name.to_owned(), variables)).collect();
        Ok((Written { code: code.finish(), texts: files, warnings }, names))
    } else {
        Err(problems)
    }
}

/// The variables of a message in the order of its parameters: by name.
pub type Signature = BTreeMap<String, Kind>;

/// What the variables of the first language are, given how any language uses them.
fn signature<'a>(message: &Message, others: impl Iterator<Item = &'a Message>) -> Result<Signature, String> {
    let mut used: Vec<Variables> = vec![message.variables()];
    used.extend(others.map(Message::variables));
    let mut signature = Signature::new();
    for name in message.variables().into_keys() {
        let kinds: BTreeSet<bool> = used
            .iter()
            .filter_map(|variables| variables.get(&name).copied().flatten())
            .map(|kind| kind == Kind::Number)
            .collect();
        if kinds.len() > 1 {
            return Err(name);
        }
        let kind = if kinds.contains(&true) { Kind::Number } else { Kind::Text };
        signature.insert(name, kind);
    }
    Ok(signature)
}

/// What tells the files of these messages from any others: their names in order with their variables, and which file each is in
/// (FNV-1a).
fn fingerprint(names: &[(&str, Signature)]) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for (name, variables) in names {
        let part = part_of(name);
        for byte in format!("{name} {variables:?} {part}\n").bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}

/// A text with its marks.
fn encode(parts: &[Part], variables: &Signature, text: &mut String) {
    let mark = |name: &str| {
        let place = variables.keys().position(|variable| variable == name).unwrap_or_default();
        char::from_u32(u32::from(FIRST_ARGUMENT) + u32::try_from(place).unwrap_or_default())
            .unwrap_or_default()
    };
    for part in parts {
        match part {
            Part::Text(more) => text.push_str(more),
            Part::Variable(name) => text.push(mark(name)),
            Part::Choice { variable, variants, default, .. } => {
                text.push(CHOICE);
                text.push(mark(variable));
                for (key, parts) in
                    variants.iter().map(|(key, parts)| (key.as_str(), parts)).chain([("", default)])
                {
                    text.push_str(key);
                    text.push(KEY_END);
                    encode(parts, variables, text);
                    text.push(VARIANT_END);
                }
                text.push(CHOICE_END);
            }
        }
    }
}

/// Whether a message shows what may be typed, which is taken as it stands.
fn is_to_be_typed(name: &str) -> bool {
    name.ends_with("-hint") || name.starts_with("error-")
}

/// A text in which no line ends within a range such as *15–17*: a browser breaks lines behind a dash.
fn unbroken(text: &str) -> String {
    let is_end = |c: char| c.is_ascii_digit() || (FIRST_ARGUMENT..CHOICE).contains(&c);
    let mut whole = String::with_capacity(text.len());
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        whole.push(c);
        if c == '–' && before.is_some_and(is_end) && chars.peek().is_some_and(|next| is_end(*next)) {
            whole.push(WORD_JOINER);
        }
        before = Some(c);
    }
    whole
}

/// Has no width, and keeps together what it stands between.
const WORD_JOINER: char = '\u{2060}';

/// The text of the first language, as the documentation of its constant or function.
fn documentation(message: &Message) -> String {
    fn show(parts: &[Part], text: &mut String) {
        for part in parts {
            match part {
                Part::Text(more) => text.push_str(more),
                Part::Variable(name) => {
                    let _ = write!(text, "{{ ${name} }}");
                }
                Part::Choice { variants, default, .. } => {
                    text.push_str("{ ");
                    for (_, parts) in variants {
                        show(parts, text);
                        text.push_str(" | ");
                    }
                    show(default, text);
                    text.push_str(" }");
                }
            }
        }
    }
    let mut text = String::new();
    show(&message.parts, &mut text);
    text
}

/// The parts of the file while they grow.
#[derive(Default)]
struct Code {
    constants: String,
    functions: String,
    names: String,
    count: usize,
    fingerprint: String,
}

impl Code {
    fn constant(&mut self, name: &str, number: usize, doc: &str) {
        let constant = name.replace('-', "_").to_ascii_uppercase();
        write_doc(&mut self.constants, doc);
        let _ = writeln!(self.constants, "    pub const {constant}: Key = Key({number});");
    }

    fn function(&mut self, name: &str, number: usize, variables: &Signature, doc: &str) {
        let function = name.replace('-', "_");
        write_doc(&mut self.functions, doc);
        if variables.len() > 6 {
            self.functions.push_str(
                "    #[expect(clippy::too_many_arguments, reason = \"the message has as many variables\")]\n",
            );
        }
        let _ = write!(self.functions, "    pub fn {function}(lang: Lang");
        let mut arguments = Vec::new();
        for (variable, kind) in variables {
            let parameter = variable.replace('-', "_");
            let (kind, argument) = match kind {
                Kind::Text => ("&str", format!("Argument::Text({parameter})")),
                Kind::Number => ("u64", format!("Argument::Number({parameter})")),
            };
            let _ = write!(self.functions, ", {parameter}: {kind}");
            arguments.push(argument);
        }
        let arguments = arguments.join(", ");
        let _ = writeln!(
            self.functions,
            ") -> String {{\n        fill(lang, Key({number}), &[{arguments}])\n    }}"
        );
    }

    fn finish(self) -> String {
        let Code { constants, functions, names, count, fingerprint } = self;
        let parts = PARTS.len();
        format!(
            "\
/// The messages without variables, for [`Lang::text`]. Each is shown in English.
pub mod keys {{
    use super::Key;
{constants}}}

/// The messages with variables. Each is shown in English; the parameters are in the order of
/// their names.
pub mod say {{
    use super::{{Argument, Key, Lang, fill}};
{functions}}}

/// How many messages there are.
const COUNT: usize = {count};

/// What each of the files of texts for these messages begins with; its number follows.
const FINGERPRINT: &str = \"{fingerprint}\";

/// How many parts the texts of a language have, each in a file.
const PARTS: usize = {parts};

/// The files of each language.
#[cfg(feature = \"embedded-texts\")]
const EMBEDDED: [[&str; PARTS]; Lang::ALL.len()] = [{embedded}];

/// The names of the messages that can be looked up before the later files are there, sorted; their texts are
/// the first.
const NAMES: &str = \"{names}\";
",
            names = literal(&names),
            embedded = embedded(),
        )
    }
}

/// The files of each language, as they are put into the program.
fn embedded() -> String {
    let file = |part, tag| format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/{part}-{tag}.txt\")), ");
    let of_language = |tag| ["[", &PARTS.map(|part| file(part, tag)).concat(), "], "].concat();
    tags().map(of_language).concat()
}

/// A text as it stands in a literal. What ends a text is written in full before a digit, for there it
/// would look like an octal escape.
fn literal(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c == END && chars.peek().is_some_and(char::is_ascii_digit) {
            code.push_str("\\u{0}");
        } else {
            code.extend(c.escape_debug());
        }
    }
    code
}

/// Writes a text as documentation, out of the way of Markdown.
fn write_doc(code: &mut String, text: &str) {
    code.push_str("    /// ```text\n");
    for line in text.lines() {
        let _ = writeln!(code, "    /// {line}");
    }
    code.push_str("    /// ```\n");
}

#[cfg(test)]
mod tests {
    use super::super::read::{Source, texts};
    use super::*;

    fn write(all: [&str; 3]) -> Result<Written, Vec<String>> {
        let read = |text: &str| texts(&[Source { name: "a.ftl".to_owned(), text: text.to_owned() }]).unwrap();
        rust(&all.map(read))
    }

    /// What comes after the fingerprint in the files of one part.
    fn part(written: &Written, part: usize) -> Vec<&str> {
        written.texts.iter().map(|files| files[part].split_once(END).unwrap().1).collect()
    }

    fn texts_of(written: &Written) -> Vec<&str> {
        part(written, 0)
    }

    #[test]
    fn a_message_without_variables_is_a_constant() {
        let written =
            write(["b = B\nstage-a = A\n", "b = Bs\nstage-a = As\n", "b = Bn\nstage-a = An\n"]).unwrap();
        let code = &written.code;
        assert!(code.contains("pub const STAGE_A: Key = Key(0);"));
        assert!(code.contains("pub const B: Key = Key(1);"));
        assert!(code.contains("const COUNT: usize = 2;"));
        assert!(code.contains(r#"const NAMES: &str = "stage-a\0";"#));
        assert_eq!(texts_of(&written), ["A\0B\0", "As\0Bs\0", "An\0Bn\0"]);
        assert!(written.warnings.is_empty());
    }

    #[test]
    fn a_message_with_variables_is_a_function_with_parameters_by_name() {
        let english = "a = { $n ->\n    [one] x\n   *[other] { $n } { $big-b }\n }\n";
        let written = write([english, "a = { $n } { $big-b }\n", english]).unwrap();
        let code = &written.code;
        assert!(code.contains("pub fn a(lang: Lang, big_b: &str, n: u64) -> String {"));
        assert!(code.contains("fill(lang, Key(0), &[Argument::Text(big_b), Argument::Number(n)])"));
        let english = "\u{1c}\u{11}1\u{1d}x\u{1e}\u{1d}\u{11} \u{10}\u{1e}\u{1f}\0";
        assert_eq!(texts_of(&written), [english, "\u{11} \u{10}\0", english]);
    }

    #[test]
    fn a_range_stays_in_one_line_unless_it_shows_what_to_type() {
        let english = "a = 15–17, { $low }–{ $high }, 4 – 5, a–b\nb-hint = 15–17\n";
        let written = write([english; 3]).unwrap();
        let told = "15–\u{2060}17, \u{11}–\u{2060}\u{10}, 4 – 5, a–b\u{0}15–17\0";
        assert_eq!(texts_of(&written), [told; 3]);
    }

    #[test]
    fn a_text_is_in_one_of_the_files_and_has_its_place_in_all() {
        let written =
            write(["b = B\nview-a = A { $x }\nview-c = C\nquick-start = D\nstory-e = E\nwhy-f = F\n"; 3])
                .unwrap();
        assert_eq!(part(&written, 0), ["\0\0\0B\0D\0\0"; 3]);
        assert_eq!(part(&written, 1), ["C\0\0\0\0\0A \u{10}\0"; 3]);
        assert_eq!(part(&written, 2), ["\0F\0\0\0\0\0"; 3]);
        assert_eq!(part(&written, 3), ["\0\0E\0\0\0\0"; 3]);
    }

    #[test]
    fn easier_words_have_a_file_of_their_own_and_stand_beside_the_ordinary_ones() {
        let read =
            |text: &str| texts(&[Source { name: "easy.ftl".to_owned(), text: text.to_owned() }]).unwrap();
        let write_with = |easy: &str| {
            let ordinary = read("a = A { $x }\nb = B\n");
            rust(&[
                Texts { easy: read(easy).messages, ..ordinary },
                read("a = As { $x }\nb = Bs\n"),
                read("a = An { $x }\nb = Bn\n"),
            ])
            .unwrap()
        };
        let written = write_with("a = { $x }: easy\n");
        assert_eq!(part(&written, EASY), ["\u{10}: easy\0\0", "\0\0", "\0\0"]);
        assert_eq!(texts_of(&written)[0], "A \u{10}\0B\0");
        assert!(written.warnings.is_empty());
        for amiss in ["a = easy\n", "c = C\n"] {
            let written = write_with(amiss);
            assert_eq!(part(&written, EASY), ["\0\0"; 3]);
            assert_eq!(written.warnings.len(), 1);
        }
    }

    #[test]
    fn a_text_of_a_later_file_is_looked_up_by_a_name_in_it() {
        let written =
            write(["stage-b = B\nview-a = A\nview-c = C\nduration-x = D\nstory-e = E\n"; 3]).unwrap();
        assert!(written.code.contains(r#"const NAMES: &str = "stage-b\0";"#));
        assert_eq!(part(&written, 1), ["\0A\0C\0\0D\0"; 3]);
        assert_eq!(part(&written, 2), ["\0\0\0\0\0"; 3]);
        assert_eq!(part(&written, 3), ["\0\0\0E\0\0"; 3]);
        let names = |file: &str| file.split_once(END).unwrap().0.split_once(NAME).unwrap().1.to_owned();
        for [first, more, _, stories, _] in &written.texts {
            assert!(!first.contains("view-a") && !more.contains("story-e"));
            assert_eq!(names(more), "view-a view-c");
            assert_eq!(names(stories), "story-e");
        }
    }

    #[test]
    fn other_messages_have_another_fingerprint() {
        let mark = |text: &str| {
            let written = write([text; 3]).unwrap();
            let mark = written.texts[0][0].split_once("0\0").unwrap().0.to_owned();
            for files in &written.texts {
                for (part, file) in files.iter().enumerate() {
                    assert!(file.starts_with(&format!("{mark}{part}")));
                }
            }
            assert!(written.code.contains(&format!("const FINGERPRINT: &str = \"{mark}\";")));
            mark
        };
        assert_eq!(mark("a = A\nb = B { $x }\n"), mark("a = Another\nb = { $x }\n"));
        assert_ne!(mark("a = A\nb = B { $x }\n"), mark("a = A\nb = B { $y }\n"));
        assert_ne!(mark("a = A\nb = B\n"), mark("a = A\nc = B\n"));
    }

    #[test]
    fn what_a_language_lacks_is_taken_from_the_first() {
        let written = write(["a = A\nb = B { $x }\n", "b = Bs { $y }\n", "a = An\nb = Bn\nc = C\n"]).unwrap();
        assert_eq!(texts_of(&written), ["A\0B \u{10}\0", "A\0B \u{10}\0", "An\0Bn\0"]);
        assert_eq!(written.warnings.len(), 3);
    }

    #[test]
    fn languages_must_agree_on_what_a_variable_is() {
        let number = "a = { $n ->\n    [one] x\n   *[other] y\n }\n";
        let text = "a = { $n ->\n    [b] x\n   *[c] y\n }\n";
        assert_eq!(
            write([number, text, number]).err().unwrap(),
            ["a.ftl:1: `a`: $n is a number in one language and a text in another"]
        );
    }
}
