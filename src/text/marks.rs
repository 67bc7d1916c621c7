//! The control characters by which a compiled text says what is not plain text in it.
//!
//! The build step writes them and `messages` reads them; this file is part of both.

/// Ends each text in the one string that holds them all.
pub const END: char = '\0';

/// Leads each of the names that a file of texts has after what tells it from any other.
pub const NAME: char = ' ';

/// Stands for the first argument; the characters after it stand for the second and so on.
pub const FIRST_ARGUMENT: char = '\u{10}';

/// Opens a choice: then comes the mark of the argument, then the variants.
pub const CHOICE: char = '\u{1c}';

/// Ends the key of a variant. The last variant has an empty key and fits everything.
pub const KEY_END: char = '\u{1d}';

/// Ends the text of a variant.
pub const VARIANT_END: char = '\u{1e}';

/// Ends a choice.
pub const CHOICE_END: char = '\u{1f}';
