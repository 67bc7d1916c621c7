//! What is typed and done where the result says what to do now. It helps with the next step, and is no part of the case.

/// From when a deadline runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// When the breach became known.
    Aware,
    /// When the request came in.
    Received,
}

/// What stands in a field, and whether it was left since.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// As typed.
    pub text: String,
    /// Whether it was left: what is wrong with it is not told before.
    pub is_left: bool,
}

/// What was typed, and what became of the last draft that was copied.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToDo {
    aware: Typed,
    received: Typed,
    copied: Option<(&'static str, bool)>,
}

/// What happens there.
#[derive(Clone, Debug)]
pub enum Change {
    /// Something was typed.
    Type(From, String),
    /// A field was left.
    Leave(From),
    /// A draft was copied, or could not be.
    Copied(&'static str, bool),
}

impl ToDo {
    /// Follows a change.
    pub fn follow(&mut self, change: Change) {
        match change {
            Change::Type(from, text) => *self.field(from) = Typed { text, is_left: false },
            Change::Leave(from) => self.field(from).is_left = true,
            Change::Copied(draft, done) => self.copied = Some((draft, done)),
        }
    }

    const fn field(&mut self, from: From) -> &mut Typed {
        match from {
            From::Aware => &mut self.aware,
            From::Received => &mut self.received,
        }
    }

    /// What stands in a field.
    pub const fn typed(&self, from: From) -> &Typed {
        match from {
            From::Aware => &self.aware,
            From::Received => &self.received,
        }
    }

    /// What became of the copy of a draft; `None` of any but the last.
    pub fn copied(&self, draft: &str) -> Option<bool> {
        self.copied.filter(|(copied, _)| *copied == draft).map(|(_, done)| done)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_stays_as_typed() {
        let mut to_do = ToDo::default();
        to_do.follow(Change::Type(From::Aware, "soon".to_owned()));
        to_do.follow(Change::Leave(From::Aware));
        assert_eq!(*to_do.typed(From::Aware), Typed { text: "soon".to_owned(), is_left: true });
        assert_eq!(*to_do.typed(From::Received), Typed::default());
        to_do.follow(Change::Type(From::Aware, "soon.".to_owned()));
        assert!(!to_do.typed(From::Aware).is_left);
    }

    #[test]
    fn only_the_last_copy_is_told_of() {
        let mut to_do = ToDo::default();
        to_do.follow(Change::Copied("notify", true));
        to_do.follow(Change::Copied("tell-people", false));
        assert_eq!((to_do.copied("notify"), to_do.copied("tell-people")), (None, Some(false)));
    }
}
