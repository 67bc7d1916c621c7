//! Languages that legal texts are in.

use super::keyed::keyed;

keyed! {
    /// A language that legal texts are in. Its name in each language is the message `tongue-<key>`.
    Language {
        /// Bulgarian.
        Bulgarian = "bulgarian",
        /// Czech.
        Czech = "czech",
        /// Danish.
        Danish = "danish",
        /// Dutch.
        Dutch = "dutch",
        /// English.
        English = "english",
        /// Finnish.
        Finnish = "finnish",
        /// French.
        French = "french",
        /// German.
        German = "german",
        /// Italian.
        Italian = "italian",
        /// Lithuanian.
        Lithuanian = "lithuanian",
        /// Norwegian, where it was not noted in which of its two forms.
        Norwegian = "norwegian",
        /// Norwegian Bokmål.
        Bokmal = "bokmal",
        /// Norwegian Nynorsk.
        Nynorsk = "nynorsk",
        /// Polish.
        Polish = "polish",
        /// Romanian.
        Romanian = "romanian",
        /// Spanish.
        Spanish = "spanish",
        /// Swedish.
        Swedish = "swedish",
    }
}
