//! A place in the sources that can be changed, and the change.

use std::fmt;
use std::ops::Range;

/// How a change is put in beside what it changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// An expression, in place of which the other stands.
    Expression,
    /// A statement that is left out.
    Statement,
    /// A function that is asked about each element, and then lets every one through.
    Predicate,
    /// A constant, of which a copy stands beside it.
    Place,
    /// A `const` that is left out for good, so that the function can ask what is on.
    Unlocked,
}

/// What names a change: stable as long as the item it is in does not change there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// The file, from the root of the project.
    pub path: String,
    /// The function or constant.
    pub item: String,
    /// Which one it is, where the same change can be made in an item more than once; counted from 1.
    pub number: usize,
    /// What is there and what takes its place, shortened.
    pub change: String,
}

impl Key {
    /// The key that a line of a list has.
    pub fn read(line: &str) -> Option<Self> {
        let mut parts = line.splitn(4, " | ");
        let mut next = || parts.next().map(str::to_owned);
        let (path, item, number) = (next()?, next()?, next()?.parse().ok()?);
        Some(Self { path, item, number, change: next()? })
    }

    /// The folder that its figures are counted under: `src/law`.
    pub fn folder(&self) -> &str {
        let end = self.path.match_indices('/').nth(1).map_or(self.path.len(), |(end, _)| end);
        self.path.get(..end).unwrap_or_default()
    }
}

impl fmt::Display for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} | {} | {} | {}", self.path, self.item, self.number, self.change)
    }
}

/// A place, and what takes the place of what is there.
#[derive(Clone, Debug)]
pub struct Site {
    /// What names it.
    pub key: Key,
    /// The line, counted from 1.
    pub line: usize,
    /// The bytes of the file that it takes up.
    pub range: Range<usize>,
    /// What takes their place.
    pub after: String,
    /// How it is put in.
    pub how: How,
    /// Whether it is worked out when the crate is compiled, so that no switch can reach it: a table of the law.
    pub constant: bool,
}

/// A text in one line, and its middle left out where it is long.
pub fn shown(text: &str) -> String {
    const MOST: usize = 80;
    const END: usize = 38;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let count = line.chars().count();
    if count <= MOST {
        return line;
    }
    let begin: String = line.chars().take(END).collect();
    let end: String = line.chars().skip(count - END).collect();
    format!("{begin} … {end}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_is_written() {
        let line = "src/law/a.rs | Rules::on | 2 | one | two ~> one & two";
        let key = Key::read(line).expect("a key");
        assert_eq!((key.folder(), key.number, key.change.as_str()), ("src/law", 2, "one | two ~> one & two"));
        assert_eq!(key.to_string(), line);
    }

    #[test]
    fn a_long_text_is_one_line_with_both_ends() {
        assert_eq!(shown("a\n    .b()"), "a .b()");
        let long = shown(&format!("begin{} end", " x".repeat(100)));
        assert!(long.starts_with("begin x") && long.ends_with("x end") && long.contains(" … "), "{long}");
    }
}
