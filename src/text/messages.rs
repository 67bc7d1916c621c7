//! The compiled messages, the texts of each language, and the one function that fills in variables.
//!
//! With the feature `embedded-texts`, on unless switched off, the texts of all languages are a part of
//! the program. The page is built without: it starts with none and is handed those of the language in
//! use, in parts, see [`supply`].

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use super::lang::Lang;
use super::marks::{CHOICE, CHOICE_END, END, FIRST_ARGUMENT, KEY_END, NAME, VARIANT_END};
use super::number;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// A message without variables: its number among all messages.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Key(u16);

impl Key {
    /// The message of this name, if it is one of the catalogue; one of a later part only once that, and those before it, are
    /// there in some language.
    ///
    /// Only messages with a prefix of the catalogue (a list in `build/texts/mod.rs`) and without
    /// variables are found; the others have a constant or a function.
    pub fn find(name: &str) -> Option<Key> {
        static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
        let names = TABLE.get_or_init(|| NAMES.split_terminator(END).collect());
        let mut place = names.binary_search(&name);
        let mut before = names.len();
        for part in 1..EASY {
            if place.is_err() {
                let names = &Lang::ALL.iter().find_map(|lang| lang.part(part))?.names;
                place = names.binary_search(&name).map(|place| before + place);
                before += names.len();
            }
        }
        u16::try_from(place.ok()?).ok().map(Key)
    }
}

/// The part that comes with the further module of the page.
const FURTHER: usize = 2;

/// The part with what happened in each decision, which all else does without.
const STORIES: usize = 3;

/// The part with easier words for some messages of the others, for who asks for them.
const EASY: usize = 4;

/// Whether the easier words are asked for, see [`speak_easily`].
static SPEAKS_EASILY: AtomicBool = AtomicBool::new(false);

/// A part of the texts of a language.
#[derive(Default)]
struct Part<'f> {
    /// The names of its messages, as far as they are not in the program.
    names: Vec<&'f str>,
    /// Its texts by the numbers of the messages, and nothing in the places of those of the other parts.
    texts: Vec<&'f str>,
}

type Table = OnceLock<Part<'static>>;

static TABLES: [[Table; PARTS]; Lang::ALL.len()] =
    [const { [const { Table::new() }; PARTS] }; Lang::ALL.len()];

/// Which part a file of texts is, if it is one for exactly these messages, and what is in it.
fn part_in(file: &str) -> Option<(usize, Part<'_>)> {
    let (head, texts) = file.split_once(END)?;
    let mut names = head.split(NAME);
    let [digit] = *names.next()?.strip_prefix(FINGERPRINT)?.as_bytes() else { return None };
    let part = usize::from(digit.checked_sub(b'0')?);
    let texts: Vec<&str> = texts.strip_suffix(END)?.split(END).collect();
    (part < PARTS && texts.len() == COUNT).then(|| (part, Part { names: names.collect(), texts }))
}

/// The region whose words are used, see [`speak_as_in`].
static REGION: OnceLock<&str> = OnceLock::new();

/// Texts that are supplied from here on have the words of the region that the first of these tags names, if a language has others
/// there: after `sv-FI`, Swedish has those of Finland. It is said once.
pub fn speak_as_in(tags: &str) {
    if let Some(key) = region_of(tags) {
        REGION.get_or_init(|| key);
    }
}

/// The first region in these tags that makes a difference to a language; a tag of a language alone names none.
fn region_of(tags: &str) -> Option<&'static str> {
    let rows = Lang::ALL.into_iter().map(Lang::row).filter(|row| !row.regions.is_empty());
    let in_question: Vec<&str> = rows
        .flat_map(|row| row.regions.iter().map(|region| region.key).chain(row.locale.split('-').next_back()))
        .collect();
    let mut regions = tags.split(' ').filter_map(|tag| tag.rsplit_once(['-', '_'])).map(|(_, region)| region);
    regions.find_map(|key| in_question.iter().find(|known| known.eq_ignore_ascii_case(key)).copied())
}

/// A file of texts with the words of the region.
fn as_in_region(lang: Lang, file: String) -> String {
    let region = REGION.get().and_then(|key| lang.row().regions.iter().find(|region| region.key == *key));
    let Some(region) = region else { return file };
    let texts: Vec<_> =
        file.split(END).map(|text| region.say(text).unwrap_or_else(|| text.to_owned())).collect();
    texts.join(END.encode_utf8(&mut [0; 4]))
}

/// Hands over a part of the texts of a language, as the build wrote it, and says whether it fits: a file
/// for other messages than this program's is refused, and a language that has a part keeps it.
///
/// The texts are kept until the program ends.
pub fn supply(lang: Lang, file: String) -> bool {
    let Some((part, _)) = part_in(&file) else { return false };
    let file = as_in_region(lang, file);
    if let Some(table) = TABLES.get(lang as usize).and_then(|parts| parts.get(part)) {
        table.get_or_init(|| part_in(file.leak()).map(|(_, part)| part).unwrap_or_default());
    }
    true
}

/// From here on, a message that has easier words in its language is told in these, or no longer. It holds for the whole program,
/// like the language of a page: all that shows words asks for them by language and message alone.
pub fn speak_easily(easily: bool) {
    SPEAKS_EASILY.store(easily, Ordering::Relaxed);
}

impl Lang {
    fn part(self, part: usize) -> Option<&'static Part<'static>> {
        let table = TABLES.get(self as usize)?.get(part)?;
        #[cfg(feature = "embedded-texts")]
        table.get_or_init(|| {
            let file = EMBEDDED.get(self as usize).and_then(|parts| parts.get(part));
            file.and_then(|file| part_in(file)).map(|(_, part)| part).unwrap_or_default()
        });
        table.get()
    }

    /// Whether this language has the texts that a page begins with: it can be spoken.
    pub fn is_supplied(self) -> bool {
        self.part(0).is_some()
    }

    /// Whether this language has the texts that a result is shown with.
    pub fn is_complete(self) -> bool {
        (0..FURTHER).all(|part| self.part(part).is_some())
    }

    /// Whether it has those of what stands behind a result.
    pub fn has_further(self) -> bool {
        self.part(FURTHER).is_some()
    }

    /// Whether it has what happened in each decision.
    pub fn has_stories(self) -> bool {
        self.part(STORIES).is_some()
    }

    /// Whether it has its easier words.
    pub fn has_easy(self) -> bool {
        self.part(EASY).is_some()
    }

    /// The text of a message, in easier words if these are asked for; nothing while its part is not there.
    ///
    /// ```
    /// use finesight::text::{Key, Lang};
    ///
    /// let estimate = Key::find("notice-estimate").map(|key| Lang::Sv.text(key));
    /// assert_eq!(estimate, Some("Detta är en uppskattning, inte juridisk rådgivning."));
    /// ```
    pub fn text(self, key: Key) -> &'static str {
        let of_part = |part| self.part(part)?.texts.get(usize::from(key.0)).copied();
        let easy = SPEAKS_EASILY.load(Ordering::Relaxed).then_some(EASY);
        easy.into_iter().chain(0..EASY).filter_map(of_part).find(|text| !text.is_empty()).unwrap_or_default()
    }
}

/// A value for a variable.
enum Argument<'a> {
    /// Printed as it is, and chosen by as it is.
    Text(&'a str),
    /// Printed with the separators of the language, and chosen by without.
    Number(u64),
}

/// The text of a message with its variables filled in.
fn fill(lang: Lang, key: Key, arguments: &[Argument]) -> String {
    let mut text = String::new();
    fill_until_end(lang, lang.text(key), arguments, Some(&mut text));
    text
}

/// Reads on to the end of a variant or of the text, prints unless there is nowhere to, and returns
/// what comes after.
fn fill_until_end<'t>(
    lang: Lang,
    mut rest: &'t str,
    arguments: &[Argument],
    mut out: Option<&mut String>,
) -> &'t str {
    loop {
        let mut chars = rest.chars();
        let Some(c) = chars.next() else { return rest };
        rest = chars.as_str();
        match c {
            VARIANT_END => return rest,
            CHOICE => {
                let chosen_by = chars.next().and_then(|mark| argument(mark, arguments));
                rest = chars.as_str();
                let mut open = true;
                while let Some((key, variant)) = rest.split_once(KEY_END) {
                    // The last key is empty and fits everything.
                    let fits = open && (key.is_empty() || chosen_by.is_some_and(|value| value.is(key)));
                    rest = fill_until_end(lang, variant, arguments, out.as_deref_mut().filter(|_| fits));
                    open = open && !fits;
                    if let Some(after) = rest.strip_prefix(CHOICE_END) {
                        rest = after;
                        break;
                    }
                }
            }
            c => {
                if let Some(out) = out.as_deref_mut() {
                    match argument(c, arguments) {
                        None => out.push(c),
                        Some(Argument::Text(value)) => out.push_str(value),
                        Some(Argument::Number(value)) => out.push_str(&number::count(lang, *value)),
                    }
                }
            }
        }
    }
}

/// The argument that a mark stands for, if it stands for one.
fn argument<'a, 'b>(mark: char, arguments: &'b [Argument<'a>]) -> Option<&'b Argument<'a>> {
    let place = u32::from(mark).checked_sub(u32::from(FIRST_ARGUMENT))?;
    arguments.get(usize::try_from(place).ok()?)
}

impl Argument<'_> {
    /// Whether the key of a variant is this value.
    fn is(&self, key: &str) -> bool {
        match self {
            Argument::Text(value) => *value == key,
            Argument::Number(value) => key.parse() == Ok(*value),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(template: &str, arguments: &[Argument]) -> String {
        let mut text = String::new();
        assert_eq!(fill_until_end(Lang::En, template, arguments, Some(&mut text)), "");
        text
    }

    #[test]
    fn names_are_sorted_and_lead_to_their_texts() {
        let first: Vec<&str> = NAMES.split_terminator(END).collect();
        let later = [1, 2, 3].map(|part| &Lang::En.part(part).unwrap().names);
        assert!(first.is_sorted() && later.iter().all(|names| names.is_sorted()));
        for (place, name) in first.iter().chain(later.into_iter().flatten()).enumerate() {
            assert_eq!(Key::find(name).map(|key| usize::from(key.0)), Some(place));
        }
        for (name, part) in
            [("notice-estimate", 0), ("regime-no-gdpr", 1), ("why-country", 2), ("story-no-2021-asker", 3)]
        {
            let place = usize::from(Key::find(name).unwrap().0);
            for other in 0..EASY {
                let is_empty = Lang::Nb.part(other).unwrap().texts[place].is_empty();
                assert_eq!(is_empty, other != part, "{name} in part {other}");
            }
        }
        assert_eq!(Key::find("notice-estimate"), Some(keys::NOTICE_ESTIMATE));
        assert_eq!(Key::find("notice"), None);
        assert_eq!(Key::find("duration-days"), None);
    }

    #[test]
    fn a_region_is_named_by_a_tag_that_has_one() {
        assert_eq!(region_of("sv-FI"), Some("FI"));
        assert_eq!(region_of("en-GB fi_fi sv"), Some("FI"));
        assert_eq!(region_of("sv-SE sv-FI"), Some("SE"));
        assert_eq!(region_of("fi sv"), None);
        assert_eq!(region_of(""), None);
    }

    #[test]
    fn each_language_has_its_text() {
        let texts = Lang::ALL.map(|lang| lang.text(keys::NOTICE_ESTIMATE));
        assert!(texts[0].starts_with("This is "));
        assert!(texts[1].starts_with("Detta är "));
        assert!(texts[2].starts_with("Dette er "));
        assert!(texts[4].starts_with("Dette er "));
        assert_eq!(Lang::En.text(Key(u16::MAX)), "");
    }

    #[test]
    fn variables_are_filled_in() {
        let two = [Argument::Text("a"), Argument::Number(1_234)];
        assert_eq!(filled("x \u{11}, \u{10}\u{10}.", &two), "x 1,234, aa.");
    }

    #[test]
    fn a_choice_prints_one_variant() {
        let template = "<\u{1c}\u{10}0\u{1d}none\u{1e}1\u{1d}one\u{1e}\u{1d}\u{10} all\u{1e}\u{1f}>";
        assert_eq!(filled(template, &[Argument::Number(0)]), "<none>");
        assert_eq!(filled(template, &[Argument::Number(1)]), "<one>");
        assert_eq!(filled(template, &[Argument::Number(1_000)]), "<1,000 all>");
    }

    #[test]
    fn choices_stand_within_choices() {
        let template =
            "\u{1c}\u{10}a\u{1d}A\u{1c}\u{11}b\u{1d}B\u{1e}\u{1d}C\u{1e}\u{1f}.\u{1e}\u{1d}D\u{1e}\u{1f}!";
        let fill = |first, second| filled(template, &[Argument::Text(first), Argument::Text(second)]);
        assert_eq!(fill("a", "b"), "AB.!");
        assert_eq!(fill("a", "x"), "AC.!");
        assert_eq!(fill("x", "b"), "D!");
        assert_eq!(fill("", ""), "D!");
    }

    #[test]
    fn plurals_follow_the_language() {
        assert_eq!(say::duration_days(Lang::En, 1), "1 day");
        assert_eq!(say::duration_days(Lang::En, 0), "0 days");
        assert_eq!(say::duration_days(Lang::Sv, 1), "1 dag");
        assert_eq!(say::duration_days(Lang::Nb, 1_880), "1\u{a0}880 dager");
    }
}
