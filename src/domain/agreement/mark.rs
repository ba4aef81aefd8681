//! The mark of a passage: what tells a clause again in a text that went out, was worked over by
//! somebody else's program, and came back.
//!
//! A mark's name is made for the bookmarks of word processors: it begins with a letter, holds
//! letters, digits and underscores alone, and stays under their 40 characters.

use std::{fmt, str::FromStr};

use thiserror::Error;
use uuid::Uuid;

use crate::{domain::id::ClauseId, text::Language};

/// Where a passage begins: one clause in one language, for one party where the clause repeats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Mark {
    /// What is printed there.
    pub passage: Passage,
    /// In which language.
    pub language: Language,
}

/// A clause, for one party where it repeats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Passage {
    /// The clause.
    pub clause: ClauseId,
    /// Index of the party that it is printed for, in the order of the text.
    pub party: Option<u16>,
}

/// A name that is no mark of ours.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0:?} is not the mark of a passage")]
pub struct NotAMark(pub String);

/// What every name begins with.
const PREFIX: &str = "clause_";

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter = match self.language {
            Language::Arabic => 'a',
            Language::French => 'f',
        };
        let id = base36(self.passage.clause.uuid().as_u128());
        write!(f, "{PREFIX}{id}{letter}")?;
        match self.passage.party {
            Some(party) => write!(f, "{party}"),
            None => Ok(()),
        }
    }
}

impl FromStr for Mark {
    type Err = NotAMark;

    fn from_str(name: &str) -> Result<Mark, NotAMark> {
        read(name).ok_or_else(|| NotAMark(name.chars().take(60).collect()))
    }
}

/// Word processors hold names apart without regard to case, and so does this.
fn read(name: &str) -> Option<Mark> {
    let name = name.to_ascii_lowercase();
    let rest = name.strip_prefix(PREFIX)?;
    let (id, rest) = rest.split_at_checked(WIDTH)?;
    let id = u128::from_str_radix(id, 36).ok()?;
    let mut letters = rest.chars();
    let language = match letters.next()? {
        'a' => Language::Arabic,
        'f' => Language::French,
        _ => return None,
    };
    let party = match letters.as_str() {
        "" => None,
        digits if digits.bytes().all(|b| b.is_ascii_digit()) => Some(digits.parse().ok()?),
        _ => return None,
    };
    let clause = ClauseId::try_from(Uuid::from_u128(id)).ok()?;
    Some(Mark {
        passage: Passage { clause, party },
        language,
    })
}

/// Digits of the largest id in base 36.
const WIDTH: usize = 25;

fn base36(mut number: u128) -> String {
    let mut digits = [b'0'; WIDTH];
    for place in digits.iter_mut().rev() {
        *place = b"0123456789abcdefghijklmnopqrstuvwxyz"[(number % 36) as usize];
        number /= 36;
    }
    digits.iter().map(|&digit| char::from(digit)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn mark(random: u128, party: Option<u16>, language: Language) -> Mark {
        let bytes = random.to_be_bytes();
        let mut tail = [0; 10];
        tail.copy_from_slice(&bytes[6..]);
        let millis = (random >> 80) as u64;
        let uuid = uuid::Builder::from_unix_timestamp_millis(millis, &tail).into_uuid();
        Mark {
            passage: Passage {
                clause: uuid.try_into().unwrap(),
                party,
            },
            language,
        }
    }

    proptest! {
        #[test]
        fn a_mark_is_read_back_from_its_name(random: u128, party: Option<u16>, arabic: bool) {
            let language = if arabic { Language::Arabic } else { Language::French };
            let mark = mark(random, party, language);
            let name = mark.to_string();
            prop_assert!(name.len() <= 40);
            prop_assert!(name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'));
            prop_assert_eq!(name.parse::<Mark>().unwrap(), mark);
            prop_assert_eq!(name.to_uppercase().parse::<Mark>().unwrap(), mark);
        }

        #[test]
        fn no_other_name_is_taken_for_one(name in "\\PC{0,50}") {
            prop_assert!(name.parse::<Mark>().is_err());
        }
    }

    #[test]
    fn names_that_only_look_like_marks_are_refused() {
        let good = mark(7, Some(2), Language::French).to_string();
        for bad in [
            "_GoBack".to_owned(),
            "clause_".to_owned(),
            format!("{good}x"),
            format!("{good}99999"),
            format!("{PREFIX}{}a", "z".repeat(WIDTH)),
            format!("{PREFIX}{}a", "0".repeat(WIDTH)),
            format!("{PREFIX}+{}a", "0".repeat(WIDTH - 1)),
        ] {
            assert!(bad.parse::<Mark>().is_err(), "{bad}");
        }
    }
}
