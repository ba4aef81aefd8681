//! Texts that people write: one line or several, in one language or as an Arabic and French pair.

use serde::{Deserialize, Serialize};

use crate::text::{Language, clean};

/// Longest line: names, titles, references.
pub const LINE_MAX: usize = 300;
/// Longest running text.
pub const PROSE_MAX: usize = 20_000;

fn check_line(text: &str) -> Result<(), clean::Error> {
    clean::check_line(text, LINE_MAX)
}

fn check_prose(text: &str) -> Result<(), clean::Error> {
    clean::check(text, PROSE_MAX)
}

/// One line in no particular language: a reference, a code, a telephone number.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Line(String);

impl Line {
    /// Refuses control characters, line breaks and more than [`LINE_MAX`] characters.
    pub fn new(text: impl Into<String>) -> Result<Line, clean::Error> {
        let text = text.into();
        check_line(&text)?;
        Ok(Line(text))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl TryFrom<String> for Line {
    type Error = clean::Error;

    fn try_from(text: String) -> Result<Self, clean::Error> {
        Line::new(text)
    }
}

impl From<Line> for String {
    fn from(line: Line) -> String {
        line.0
    }
}

/// Which side of a pair could not be taken, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {error}", .language.code())]
pub struct PairError {
    /// The side.
    pub language: Language,
    /// What is wrong with it.
    pub error: clean::Error,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pair {
    #[serde(default)]
    ar: String,
    #[serde(default)]
    fr: String,
}

macro_rules! pair {
    ($(#[$meta:meta])* $name:ident, $check:ident) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
        )]
        #[serde(try_from = "Pair", into = "Pair")]
        pub struct $name {
            ar: String,
            fr: String,
        }

        impl $name {
            /// Refuses what a text may not hold; either side may be left empty.
            pub fn new(ar: impl Into<String>, fr: impl Into<String>) -> Result<Self, PairError> {
                let (ar, fr) = (ar.into(), fr.into());
                let on = |language| move |error| PairError { language, error };
                $check(&ar).map_err(on(Language::Arabic))?;
                $check(&fr).map_err(on(Language::French))?;
                Ok($name { ar, fr })
            }

            /// What is written in a language, even when empty.
            pub fn in_language(&self, language: Language) -> &str {
                match language {
                    Language::Arabic => &self.ar,
                    Language::French => &self.fr,
                }
            }

            /// What to show in a language: the other side when this one is empty.
            pub fn get(&self, language: Language) -> &str {
                let own = self.in_language(language);
                if !own.trim().is_empty() {
                    return own;
                }
                match language {
                    Language::Arabic => &self.fr,
                    Language::French => &self.ar,
                }
            }

            /// Whether nothing is written on either side.
            pub fn is_empty(&self) -> bool {
                self.ar.trim().is_empty() && self.fr.trim().is_empty()
            }

            /// Whether both sides are written.
            pub fn is_complete(&self) -> bool {
                !self.ar.trim().is_empty() && !self.fr.trim().is_empty()
            }
        }

        impl TryFrom<Pair> for $name {
            type Error = PairError;

            fn try_from(pair: Pair) -> Result<Self, PairError> {
                $name::new(pair.ar, pair.fr)
            }
        }

        impl From<$name> for Pair {
            fn from(pair: $name) -> Pair {
                Pair { ar: pair.ar, fr: pair.fr }
            }
        }
    };
}

pair!(
    /// A name or title in Arabic and French, each one line of at most [`LINE_MAX`] characters.
    Name,
    check_line
);
pair!(
    /// Running text in Arabic and French, each at most [`PROSE_MAX`] characters; line breaks part
    /// paragraphs.
    Prose,
    check_prose
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_side_shows_the_other() {
        let name = Name::new("جماعة", "").unwrap();
        assert_eq!(name.get(Language::French), "جماعة");
        assert_eq!(name.in_language(Language::French), "");
        assert!(!name.is_complete() && !name.is_empty());
    }

    #[test]
    fn a_bad_side_is_named() {
        let error = Name::new("جماعة", "Com\u{7}mune").unwrap_err();
        assert_eq!(error.language, Language::French);
        assert!(Name::new("سطر\nآخر", "").is_err());
        assert!(Prose::new("سطر\nآخر", "").is_ok());
        assert!(Prose::new("ا".repeat(PROSE_MAX + 1), "").is_err());
    }
}
