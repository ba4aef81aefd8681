//! The two languages of a commune's papers, and the direction in which each is read.

use serde::{Deserialize, Serialize};

use std::fmt;
use std::str::FromStr;

/// A language of the documents and of the interface.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
pub enum Language {
    /// Arabic, the first language of every act; code `ar`.
    #[default]
    #[serde(rename = "ar")]
    Arabic,
    /// French; code `fr`.
    #[serde(rename = "fr")]
    French,
}

/// The direction in which a line of a language is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From the right, as Arabic is.
    RightToLeft,
    /// From the left, as French is.
    LeftToRight,
}

/// A language code that is neither `ar` nor `fr`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown language code {0:?}")]
pub struct UnknownLanguage(pub String);

impl Language {
    /// Both languages, Arabic first.
    pub const ALL: [Self; 2] = [Self::Arabic, Self::French];

    /// The direction in which the language is read.
    pub const fn direction(self) -> Direction {
        match self {
            Self::Arabic => Direction::RightToLeft,
            Self::French => Direction::LeftToRight,
        }
    }

    /// The ISO 639-1 code, which is also the serialised form.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Arabic => "ar",
            Self::French => "fr",
        }
    }

    /// The other language: the one that faces this one in a bilingual document.
    pub const fn other(self) -> Self {
        match self {
            Self::Arabic => Self::French,
            Self::French => Self::Arabic,
        }
    }
}

impl Direction {
    /// Whether lines start at the right.
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::RightToLeft)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        match code {
            "ar" => Ok(Self::Arabic),
            "fr" => Ok(Self::French),
            _ => Err(UnknownLanguage(code.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_read_back() {
        for language in Language::ALL {
            assert_eq!(language.to_string().parse(), Ok(language));
            let json = serde_json::to_string(&language).unwrap();
            assert_eq!(json, format!("\"{language}\""));
            assert_eq!(serde_json::from_str::<Language>(&json).unwrap(), language);
            assert_eq!(language.other().other(), language);
        }
        for code in ["", "AR", "ar-MA", "en", " fr"] {
            assert_eq!(
                code.parse::<Language>(),
                Err(UnknownLanguage(code.to_owned()))
            );
        }
        assert!(serde_json::from_str::<Language>("\"en\"").is_err());
    }

    #[test]
    fn arabic_reads_from_the_right() {
        assert!(Language::Arabic.direction().is_right_to_left());
        assert_eq!(Language::French.direction(), Direction::LeftToRight);
    }
}
