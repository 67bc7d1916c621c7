//! A sentence of an explanation, without its amounts.

/// A day, written so that days compare as text.
pub type Day = &'static str;

/// What is said, where it stands, what is said beside it, and what it is made of.
#[derive(Clone, Debug)]
pub struct Told {
    says: String,
    place: String,
    beside: Vec<(String, String)>,
    parts: Vec<Told>,
}

impl Told {
    /// A sentence, with the places where it stands, ` + ` between several.
    pub fn new(says: impl Into<String>, place: impl Into<String>) -> Self {
        Self { says: says.into(), place: place.into(), beside: Vec::new(), parts: Vec::new() }
    }

    /// With what did not decide.
    #[must_use]
    pub fn beside(mut self, says: impl Into<String>, place: impl Into<String>) -> Self {
        self.beside.push((says.into(), place.into()));
        self
    }

    /// The same with several.
    #[must_use]
    pub fn with(mut self, beside: Vec<(String, String)>) -> Self {
        self.beside.extend(beside);
        self
    }

    /// With what it is made of.
    #[must_use]
    pub fn made_of(mut self, parts: impl IntoIterator<Item = Self>) -> Self {
        self.parts.extend(parts);
        self
    }

    /// With one more place.
    #[must_use]
    pub fn also_at(mut self, place: &str) -> Self {
        if !place.is_empty() && !self.place.split(" + ").any(|known| known == place) {
            self.place = format!("{} + {place}", self.place);
        }
        self
    }

    /// One line for each sentence, with what stands below it further in. What stands beside a sentence has no order, and is in
    /// that of the alphabet.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        self.take(0, &mut lines);
        lines
    }

    fn take(&self, depth: usize, lines: &mut Vec<String>) {
        lines.push(format!("{}{} [{}]", "  ".repeat(depth), self.says, self.place));
        let mut beside: Vec<String> = self
            .beside
            .iter()
            .map(|(says, place)| format!("{}- {says} [{place}]", "  ".repeat(depth + 1)))
            .collect();
        beside.sort();
        lines.append(&mut beside);
        for part in &self.parts {
            part.take(depth + 1, lines);
        }
    }
}

/// The last of several that was said by a day; each from a day on, the earliest first.
pub fn last_said(said: &[(Day, &'static str)], on: &str) -> &'static str {
    said.iter().rfind(|(from, _)| *from <= on).map_or("?", |(_, place)| *place)
}

/// Yes, no or open, as it was seen to be.
pub const fn truth(yes: bool, no: bool) -> &'static str {
    match (yes, no) {
        (true, true) => "open",
        (true, false) => "yes",
        (false, _) => "no",
    }
}
