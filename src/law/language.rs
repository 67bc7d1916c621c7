//! Languages that legal texts are in.

use super::keyed::keyed;

keyed! {
    /// A language that legal texts are in. Its name in each language is the message `tongue-<key>`.
    Language {
        /// Bulgarian.
        Bulgarian = "bulgarian",
        /// Croatian.
        Croatian = "croatian",
        /// Czech.
        Czech = "czech",
        /// Danish.
        Danish = "danish",
        /// Dutch.
        Dutch = "dutch",
        /// English.
        English = "english",
        /// Estonian.
        Estonian = "estonian",
        /// Finnish.
        Finnish = "finnish",
        /// French.
        French = "french",
        /// German.
        German = "german",
        /// Greek.
        Greek = "greek",
        /// Hungarian.
        Hungarian = "hungarian",
        /// Icelandic.
        Icelandic = "icelandic",
        /// Italian.
        Italian = "italian",
        /// Latvian.
        Latvian = "latvian",
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
        /// Portuguese.
        Portuguese = "portuguese",
        /// Romanian.
        Romanian = "romanian",
        /// Slovene.
        Slovene = "slovene",
        /// Slovak.
        Slovak = "slovak",
        /// Spanish.
        Spanish = "spanish",
        /// Swedish.
        Swedish = "swedish",
    }
}
