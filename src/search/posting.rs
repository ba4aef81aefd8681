//! Postings: for each word of a vocabulary, the entries that hold it and in which field.
//!
//! A posting is the distance to the last slot and the field in one number, seven bits a byte; most
//! take one byte or two.

/// An entry that holds a word: its slot, and the number of the weightiest field that it is in.
pub type Posting = (u32, u8);

const FIELD_BITS: u32 = 3;

/// The postings of every word, one list after the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Postings {
    bytes: Vec<u8>,
    /// Where each list begins, and where the last one ends.
    starts: Vec<u32>,
}

impl Default for Postings {
    fn default() -> Postings {
        Postings {
            bytes: Vec::new(),
            starts: vec![0],
        }
    }
}

impl Postings {
    /// Appends the list of the next word, in ascending order of slots.
    pub fn push(&mut self, list: impl IntoIterator<Item = Posting>) {
        let mut last = 0;
        for (slot, field) in list {
            let mut left = u64::from(slot - last) << FIELD_BITS | u64::from(field);
            last = slot;
            while left >= 0x80 {
                self.bytes.push((left & 0x7F) as u8 | 0x80);
                left >>= 7;
            }
            self.bytes.push(left as u8);
        }
        self.starts.push(self.bytes.len() as u32);
    }

    /// Gives each posting of a word, in ascending order of slots.
    pub fn each(&self, word: usize, mut give: impl FnMut(u32, u8)) {
        let at = |word: usize| self.starts.get(word).map_or(0, |at| *at as usize);
        let bytes = self.bytes.get(at(word)..at(word + 1)).unwrap_or_default();
        let (mut slot, mut number, mut shift) = (0_u32, 0_u64, 0);
        for byte in bytes {
            number |= u64::from(byte & 0x7F) << shift;
            if byte & 0x80 != 0 {
                shift += 7;
                continue;
            }
            slot += (number >> FIELD_BITS) as u32;
            give(slot, (number & ((1 << FIELD_BITS) - 1)) as u8);
            (number, shift) = (0, 0);
        }
    }

    /// Gives memory back that was taken in advance.
    pub fn shrink(&mut self) {
        self.bytes.shrink_to_fit();
        self.starts.shrink_to_fit();
    }

    /// Bytes held in memory.
    pub fn size(&self) -> usize {
        self.bytes.capacity() + self.starts.capacity() * 4
    }
}

#[cfg(test)]
mod tests {
    use proptest::{collection::btree_map, prelude::*};

    use super::*;

    proptest! {
        #[test]
        fn what_is_pushed_is_given_back(
            lists in prop::collection::vec(btree_map(0_u32..5_000_000, 0_u8..5, 0..20), 0..5),
        ) {
            let mut postings = Postings::default();
            for list in &lists {
                postings.push(list.iter().map(|(slot, field)| (*slot, *field)));
            }
            for (word, list) in lists.iter().enumerate() {
                let mut given = Vec::new();
                postings.each(word, |slot, field| given.push((slot, field)));
                prop_assert_eq!(given, list.clone().into_iter().collect::<Vec<_>>());
            }
            postings.each(lists.len(), |_, _| panic!("no such word"));
        }
    }
}
