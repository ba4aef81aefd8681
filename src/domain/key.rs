//! Closed lists: enums that are written to disk and to JSON by a stable key.

use thiserror::Error;

/// A word that is not in a closed list.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{key:?} is not a known {list}")]
pub struct UnknownKey {
    /// Name of the list.
    pub list: &'static str,
    /// The word met.
    pub key: String,
}

/// A value of a closed list.
pub trait Keyed: Copy + 'static {
    /// Every value, in the list's own order.
    const EVERY: &'static [Self];

    /// The stable key written to disk and JSON.
    fn key(self) -> &'static str;
}

/// Defines an enum whose variants carry a stable key: `ALL`, `key()`, `FromStr`, serde by key.
macro_rules! keyed {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $( $(#[$variant_meta:meta])* $variant:ident => $key:literal ),+ $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[derive(serde::Serialize, serde::Deserialize)]
        pub enum $name { $( $(#[$variant_meta])* #[serde(rename = $key)] $variant ),+ }

        impl $name {
            /// Every variant, in the list's own order.
            pub const ALL: &'static [$name] = &[$( $name::$variant ),+];

            /// The stable key written to disk and JSON.
            pub fn key(self) -> &'static str {
                match self { $( $name::$variant => $key ),+ }
            }
        }

        impl $crate::domain::key::Keyed for $name {
            const EVERY: &'static [$name] = $name::ALL;

            fn key(self) -> &'static str {
                $name::key(self)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::domain::key::UnknownKey;

            fn from_str(key: &str) -> Result<Self, Self::Err> {
                match key {
                    $( $key => Ok($name::$variant), )+
                    _ => Err($crate::domain::key::UnknownKey {
                        list: stringify!($name),
                        key: key.to_owned(),
                    }),
                }
            }
        }
    };
}

pub(crate) use keyed;
