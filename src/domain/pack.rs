//! Short texts of a list's row, kept in as few bytes as they need: a register of 120,000 rows stays
//! in memory while its sheets stay on disk.

use super::Name;
use crate::text::Language;

/// An Arabic and a French text that lie somewhere else; read as a [`Name`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Twin<'a> {
    ar: &'a str,
    fr: &'a str,
}

impl<'a> Twin<'a> {
    /// Of two texts.
    pub fn new(ar: &'a str, fr: &'a str) -> Self {
        Twin { ar, fr }
    }

    /// What is written in a language, even when empty.
    pub fn in_language(self, language: Language) -> &'a str {
        match language {
            Language::Arabic => self.ar,
            Language::French => self.fr,
        }
    }

    /// What to show in a language: the other side when this one is empty.
    pub fn get(self, language: Language) -> &'a str {
        let own = self.in_language(language);
        if !own.trim().is_empty() {
            return own;
        }
        match language {
            Language::Arabic => self.fr,
            Language::French => self.ar,
        }
    }

    /// Whether nothing is written on either side.
    pub fn is_empty(self) -> bool {
        self.ar.trim().is_empty() && self.fr.trim().is_empty()
    }
}

impl<'a> From<&'a Name> for Twin<'a> {
    fn from(name: &'a Name) -> Self {
        Twin {
            ar: name.in_language(Language::Arabic),
            fr: name.in_language(Language::French),
        }
    }
}

/// Several lines in one allocation without spare room.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Pack<const N: usize> {
    text: Box<str>,
    ends: [u16; N],
}

impl<const N: usize> Pack<N> {
    /// Keeps lines in their order. What a domain's lines are at most fits many times over; a part
    /// that would pass 65,535 bytes in all is left empty.
    pub fn new(parts: [&str; N]) -> Self {
        let whole: usize = parts.iter().map(|part| part.len()).sum();
        let mut text = String::with_capacity(whole.min(usize::from(u16::MAX)));
        let ends = parts.map(|part| {
            if text.len() + part.len() <= usize::from(u16::MAX) {
                text.push_str(part);
            }
            u16::try_from(text.len()).unwrap_or(u16::MAX)
        });
        Pack {
            text: text.into_boxed_str(),
            ends,
        }
    }

    /// The line at an index; nothing beyond the last.
    pub fn line(&self, index: usize) -> &str {
        let before = index.checked_sub(1).and_then(|last| self.ends.get(last));
        let start = before.copied().unwrap_or_default();
        let end = self.ends.get(index).copied().unwrap_or_default();
        self.text
            .get(usize::from(start)..usize::from(end))
            .unwrap_or_default()
    }

    /// The lines at an index and after it, as a pair.
    pub fn twin(&self, index: usize) -> Twin<'_> {
        Twin::new(self.line(index), self.line(index + 1))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_empty_side_shows_the_other_as_a_name_does() {
        for (ar, fr) in [
            ("جماعة", ""),
            ("", "Commune"),
            ("جماعة", "Commune"),
            (" ", ""),
        ] {
            let name = Name::new(ar, fr).unwrap();
            let twin = Twin::from(&name);
            for language in Language::ALL {
                assert_eq!(twin.get(language), name.get(language));
                assert_eq!(twin.in_language(language), name.in_language(language));
            }
            assert_eq!(twin.is_empty(), name.is_empty());
        }
    }

    #[test]
    fn a_part_too_long_is_left_empty_and_the_others_stay() {
        let long = "ا".repeat(40_000);
        let pack = Pack::new(["P-1", &long, "Titre"]);
        assert_eq!(pack.line(0), "P-1");
        assert_eq!(pack.twin(1), Twin::new("", "Titre"));
        assert_eq!(pack.line(3), "");
    }

    proptest! {
        #[test]
        fn lines_come_back_as_they_went_in(parts in prop::array::uniform5("\\PC{0,40}")) {
            let pack = Pack::new(parts.each_ref().map(String::as_str));
            for (index, part) in parts.iter().enumerate() {
                prop_assert_eq!(pack.line(index), part.as_str());
            }
        }
    }
}
