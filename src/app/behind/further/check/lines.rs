//! The lines of a decision that say one of a few things: what each asks, and in which words it is answered.

use crate::text::{Key, keys};

/// Such a line.
pub struct Closed {
    /// Its key.
    pub key: &'static str,
    /// The id of its field.
    pub id: &'static str,
    /// What it asks.
    pub asks: Key,
    /// What it may say, and the words for that.
    pub options: &'static [(&'static str, Key)],
}

const YES_OR_NO: &[(&str, Key)] = &[("said", keys::CHECKED_YES), ("not-said", keys::CHECKED_NO)];

pub const BY: Closed = Closed {
    key: "by",
    id: "check-by",
    asks: keys::CHECKED_BY,
    options: &[("authority", keys::CHECKED_BY_AUTHORITY), ("appeal", keys::CHECKED_BY_APPEAL)],
};

pub const BASE_OF: Closed = Closed {
    key: "base-of",
    id: "check-base-of",
    asks: keys::CHECKED_BASE_OF,
    options: &[("own", keys::CHECKED_BASE_OWN), ("undertaking", keys::CHECKED_BASE_UNDERTAKING)],
};

/// How the infringements are treated, and what is found of fault.
pub const OF_INFRINGEMENTS: [Closed; 3] = [
    Closed {
        key: "linked",
        id: "check-linked",
        asks: keys::CHECKED_LINKED,
        options: &[("linked", keys::CHECKED_LINKED_LINKED), ("separate", keys::CHECKED_LINKED_SEPARATE)],
    },
    Closed {
        key: "fault",
        id: "check-fault",
        asks: keys::CHECKED_FAULT,
        options: &[
            ("not-said", keys::CHECKED_FAULT_NOT_SAID),
            ("strict", keys::CHECKED_FAULT_STRICT),
            ("none", keys::CHECKED_FAULT_NONE),
            ("negligent", keys::CHECKED_FAULT_NEGLIGENT),
            ("gross", keys::CHECKED_FAULT_GROSS),
            ("intentional", keys::CHECKED_FAULT_INTENTIONAL),
        ],
    },
    Closed {
        key: "attribution",
        id: "check-attribution",
        asks: keys::CHECKED_ATTRIBUTION,
        options: &[
            ("organisation", keys::CHECKED_ATTRIBUTION_ORGANISATION),
            ("person-required", keys::CHECKED_ATTRIBUTION_PERSON),
        ],
    },
];

/// What it says or does, or does not.
pub const OF_REASONS: [Closed; 5] = [
    Closed { key: "heard", id: "check-heard", asks: keys::CHECKED_HEARD, options: YES_OR_NO },
    Closed { key: "proportion", id: "check-proportion", asks: keys::CHECKED_PROPORTION, options: YES_OR_NO },
    Closed { key: "reprimand", id: "check-reprimand", asks: keys::CHECKED_REPRIMAND, options: YES_OR_NO },
    Closed { key: "discount", id: "check-discount", asks: keys::CHECKED_DISCOUNT, options: YES_OR_NO },
    Closed { key: "milder-law", id: "check-milder-law", asks: keys::CHECKED_MILDER_LAW, options: YES_OR_NO },
];

pub const METHOD: Closed = Closed {
    key: "method",
    id: "check-method",
    asks: keys::CHECKED_METHOD,
    options: &[("guidelines", keys::CHECKED_METHOD_GUIDELINES), ("national", keys::CHECKED_METHOD_NATIONAL)],
};

/// Every such line, in the order of the form.
pub fn every() -> impl Iterator<Item = &'static Closed> {
    [&BY, &BASE_OF].into_iter().chain(&OF_INFRINGEMENTS).chain(&OF_REASONS).chain([&METHOD])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::claims::known;

    #[test]
    fn every_word_of_every_such_line_can_be_read() {
        for line in every() {
            for (says, _) in line.options {
                assert_eq!(known(line.key, says), Some(line.key), "{says}");
            }
        }
        assert_eq!(every().count(), 11);
    }
}
