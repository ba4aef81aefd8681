//! Numbers and amounts in words, as the papers repeat them beside the figures.
//!
//! Domain notes, section 8. Arabic is written without vowel marks; it says ملايير, as Moroccan
//! texts do, and مائة with its alif.

mod arabic;
mod french;

#[cfg(test)]
mod tests;

use super::Language;
use super::amount::MAX;

pub use super::noun::{Case, Gender, Noun};

/// An amount in words: «خمسون ألف درهم وخمسون سنتيما», «cinquante mille dirhams et cinquante
/// centimes».
///
/// Without dirhams only the centimes are said; zero is «صفر درهم», «zéro dirham». `None` below
/// zero and above [`MAX`].
pub fn amount(centimes: i64, language: Language, case: Case) -> Option<String> {
    if centimes > MAX {
        return None;
    }
    let centimes = u64::try_from(centimes).ok()?;
    let (dirhams, rest) = (centimes / 100, centimes % 100);
    let say = |n, noun| counted(n, noun, language, case);
    Some(match (dirhams, rest) {
        (_, 0) => say(dirhams, Noun::Dirham)?,
        (0, _) => say(rest, Noun::Centime)?,
        _ => {
            let and = match language {
                Language::Arabic => " و",
                Language::French => " et ",
            };
            format!(
                "{}{and}{}",
                say(dirhams, Noun::Dirham)?,
                say(rest, Noun::Centime)?
            )
        }
    })
}

/// A number and its noun in words: «أربعة وعشرون شهرا», «ثلاث نسخ», «vingt et une pages».
///
/// `None` from a thousand milliards on.
pub fn counted(n: u64, noun: Noun, language: Language, case: Case) -> Option<String> {
    (n < LIMIT).then(|| match language {
        Language::Arabic => arabic::counted(n, &noun.arabic(), case),
        Language::French => french::counted(n, &noun.french()),
    })
}

/// A number in words that stands alone, agreeing with a noun of `gender`: «إحدى وعشرون»,
/// «vingt et une».
///
/// `None` from a thousand milliards on.
pub fn cardinal(n: u64, gender: Gender, language: Language, case: Case) -> Option<String> {
    (n < LIMIT).then(|| match language {
        Language::Arabic => arabic::cardinal(n, gender, case),
        Language::French => french::cardinal(n, gender),
    })
}

const LIMIT: u64 = 1_000_000_000_000;
