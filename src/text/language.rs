//! The two languages of interface and paper, and the direction each reads in.

use serde::{Deserialize, Serialize};

/// A language of the interface or of a document.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
pub enum Language {
    /// Arabic, the first language.
    #[default]
    #[serde(rename = "ar")]
    Arabic,
    /// French.
    #[serde(rename = "fr")]
    French,
}

/// The side where reading starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Arabic.
    RightToLeft,
    /// French.
    LeftToRight,
}

impl Language {
    /// Both, Arabic first.
    pub const ALL: [Language; 2] = [Language::Arabic, Language::French];

    /// The direction it reads in.
    pub fn direction(self) -> Direction {
        match self {
            Language::Arabic => Direction::RightToLeft,
            Language::French => Direction::LeftToRight,
        }
    }

    /// BCP 47 code: `ar` or `fr`.
    pub fn code(self) -> &'static str {
        match self {
            Language::Arabic => "ar",
            Language::French => "fr",
        }
    }
}
