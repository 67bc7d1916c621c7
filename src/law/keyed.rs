//! Enumerations whose items have a stable key: the name by which case files, links and messages know
//! them.

macro_rules! keyed {
    ($(#[$doc:meta])* $name:ident { $($(#[$item_doc:meta])* $item:ident = $key:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$item_doc])* $item),+ }

        impl $name {
            /// Every one, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$item),+];

            /// Stable key.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$item => $key),+ }
            }
        }
    };
}

pub(crate) use keyed;
