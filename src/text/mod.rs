//! Everything that depends on the language of the visitor: messages, numbers and dates, both as
//! they are shown and as people type them.
//!
//! The messages are written in `src/text/<language>/*.ftl` and compiled into the app before the
//! crate is (see `build/texts`). A message without variables is a constant of [`keys`], read with
//! [`Lang::text`]; a message with variables is a function of [`say`]; a message that the law names
//! is found by [`Key::find`]. The page is built without the texts and gets those of one language at
//! a time, see [`supply`].
//!
//! Only [`address`], [`cite`], [`explain`] and [`effect`] know the law and the engine: they put citations and where
//! they lead, findings and what the model of fines adds up into words.
//!
//! Architecture invariant: this folder knows nothing of the browser. The language is always an
//! argument, and nothing typed is guessed at: what can be read in two ways is reported with both.

pub mod address;
pub mod alphabet;
pub mod amount;
pub mod body;
pub mod cite;
pub mod csv;
pub mod date;
pub mod deadline;
pub mod effect;
pub mod explain;
mod lang;
mod languages;
mod marks;
mod messages;
pub mod moment;
pub mod number;
pub mod place;
mod row;
pub mod search;

pub use lang::Lang;
pub use messages::{Key, keys, say, speak_as_in, speak_easily, supply};
