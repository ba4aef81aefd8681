//! Numbers, codes and references, as keys that do not care about separators.

use memchr::memmem;

use super::question::Quality;

const SEPARATOR: char = '\n';

/// The keys of all codes with their entries' slots, in one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Codes {
    text: String,
    /// Where each key begins.
    starts: Vec<u32>,
    /// Whose it is.
    slots: Vec<u32>,
}

impl Default for Codes {
    fn default() -> Codes {
        Codes {
            text: SEPARATOR.to_string(),
            starts: Vec::new(),
            slots: Vec::new(),
        }
    }
}

impl Codes {
    /// Appends the key of an entry.
    pub fn push(&mut self, key: &str, slot: u32) {
        self.starts.push(self.text.len() as u32);
        self.slots.push(slot);
        self.text.push_str(key);
        self.text.push(SEPARATOR);
    }

    /// Every key with its entry's slot, in order.
    pub fn all(&self) -> impl Iterator<Item = (&str, u32)> {
        let keys = self.text[SEPARATOR.len_utf8()..].split_terminator(SEPARATOR);
        keys.zip(self.slots.iter().copied())
    }

    /// Gives memory back that was taken in advance.
    pub fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.starts.shrink_to_fit();
        self.slots.shrink_to_fit();
    }

    /// Bytes held in memory.
    pub fn size(&self) -> usize {
        self.text.capacity() + (self.starts.capacity() + self.slots.capacity()) * 4
    }

    /// Gives the entries of which a code holds `key`: as the whole of it, at its beginning, or as
    /// groups further in.
    pub fn each(&self, key: &str, mut give: impl FnMut(u32, Quality)) {
        if key.is_empty() {
            return;
        }
        let text = self.text.as_bytes();
        let mut number = 0;
        for at in memmem::find_iter(text, key.as_bytes()) {
            let before = text.get(at.wrapping_sub(1));
            if !matches!(before, Some(b'/' | b'\n')) {
                continue;
            }
            let begins = before == Some(&b'\n');
            let quality = match text.get(at + key.len()) {
                Some(b'\n') if begins => Quality::Code,
                Some(b'/') if begins => Quality::CodeBeginning,
                Some(b'/' | b'\n') => Quality::Whole,
                _ => Quality::Beginning,
            };
            while self
                .starts
                .get(number + 1)
                .is_some_and(|next| *next as usize <= at)
            {
                number += 1;
            }
            if let Some(slot) = self.slots.get(number) {
                give(*slot, quality);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_whole_from_its_beginning_and_by_its_groups() {
        let mut codes = Codes::default();
        for (slot, key) in ["14/2026", "2026/14", "114/2026", "2023/indh/33/p/3"]
            .into_iter()
            .enumerate()
        {
            codes.push(key, slot as u32);
        }
        let found = |key: &str| {
            let mut found = Vec::new();
            codes.each(key, |slot, quality| found.push((slot, quality)));
            found
        };
        assert_eq!(found("14/2026"), [(0, Quality::Code)]);
        assert_eq!(
            found("14"),
            [(0, Quality::CodeBeginning), (1, Quality::Whole)]
        );
        assert_eq!(found("2023/indh"), [(3, Quality::CodeBeginning)]);
        assert_eq!(found("202").len(), 4);
        assert_eq!(found("4/2026"), []);
        assert_eq!(found(""), []);
        assert_eq!(codes.all().count(), 4);
    }
}
