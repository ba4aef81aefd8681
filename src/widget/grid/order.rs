//! The order of the rows: which are kept, and how they stand.

use std::{borrow::Cow, cmp::Ordering, ops::Range};

use crate::text::{Language, collate::Collator};

/// What a row is ordered by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key<'a> {
    /// Words, as the language orders them; none at all are as nothing.
    Text(Cow<'a, str>),
    /// A number, an amount in centimes, a day's number: by its value.
    Number(i64),
    /// Not known: last, in either order.
    Nothing,
}

impl<'a> Key<'a> {
    /// Words.
    pub fn text(words: impl Into<Cow<'a, str>>) -> Self {
        Key::Text(words.into())
    }

    /// A number, or nothing.
    pub fn number(value: Option<impl Into<i64>>) -> Self {
        value.map_or(Key::Nothing, |value| Key::Number(value.into()))
    }
}

/// A key as it is compared: the first eight bytes of a name's sort key decide nearly always.
#[derive(Debug, Clone)]
enum Rank {
    Number(i64),
    Text(u64, Range<u32>),
    Nothing,
}

/// Sorts rows by their keys. Rows whose keys are equal keep their order, also when the greatest
/// stands first.
pub fn sort<'a>(
    language: Language,
    rows: &mut Vec<u32>,
    descending: bool,
    key: impl Fn(u32) -> Key<'a>,
) {
    let collator = Collator::new(language);
    let mut bytes = Vec::new();
    let mut ranked: Vec<(Rank, u32)> = rows
        .iter()
        .map(|&row| (rank(key(row), &collator, &mut bytes), row))
        .collect();
    let rest = |range: &Range<u32>| &bytes[range.start as usize..range.end as usize];
    ranked.sort_by(|(a, _), (b, _)| {
        let ordering = match (a, b) {
            (Rank::Nothing, Rank::Nothing) => return Ordering::Equal,
            (Rank::Nothing, _) => return Ordering::Greater,
            (_, Rank::Nothing) => return Ordering::Less,
            (Rank::Number(a), Rank::Number(b)) => a.cmp(b),
            (Rank::Number(_), Rank::Text(..)) => Ordering::Less,
            (Rank::Text(..), Rank::Number(_)) => Ordering::Greater,
            (Rank::Text(a, more_a), Rank::Text(b, more_b)) => {
                a.cmp(b).then_with(|| rest(more_a).cmp(rest(more_b)))
            }
        };
        if descending {
            ordering.reverse()
        } else {
            ordering
        }
    });
    rows.clear();
    rows.extend(ranked.into_iter().map(|(_, row)| row));
}

fn rank(key: Key<'_>, collator: &Collator, bytes: &mut Vec<u8>) -> Rank {
    match key {
        Key::Nothing => Rank::Nothing,
        Key::Number(value) => Rank::Number(value),
        Key::Text(words) if words.is_empty() => Rank::Nothing,
        Key::Text(words) => {
            let start = bytes.len();
            collator.write_key(&words, bytes);
            let mut first = [0; 8];
            for (to, from) in first.iter_mut().zip(&bytes[start..]) {
                *to = *from;
            }
            Rank::Text(u64::from_be_bytes(first), start as u32..bytes.len() as u32)
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sorted(language: Language, keys: &[Key<'_>], descending: bool) -> Vec<u32> {
        let mut rows: Vec<u32> = (0..keys.len() as u32).collect();
        sort(language, &mut rows, descending, |row| {
            keys[row as usize].clone()
        });
        rows
    }

    #[test]
    fn equal_rows_keep_their_order_both_ways() {
        let names = ["ب", "أ", "ب", "أ", "ب"];
        let keys = names.map(Key::text);
        assert_eq!(sorted(Language::Arabic, &keys, false), [1, 3, 0, 2, 4]);
        assert_eq!(sorted(Language::Arabic, &keys, true), [0, 2, 4, 1, 3]);
    }

    #[test]
    fn what_is_not_known_is_last_both_ways() {
        let keys = [
            Key::Nothing,
            Key::Number(-3),
            Key::text(""),
            Key::Number(20),
            Key::number(None::<i64>),
        ];
        assert_eq!(sorted(Language::French, &keys, false), [1, 3, 0, 2, 4]);
        assert_eq!(sorted(Language::French, &keys, true), [3, 1, 0, 2, 4]);
    }

    proptest! {
        #[test]
        fn it_is_the_order_of_the_collator(
            names in prop::collection::vec("[ابتأإةه 0-9]{1,6}|[a-eéè]{1,6}", 0..30),
        ) {
            let collator = Collator::new(Language::Arabic);
            let keys: Vec<Key<'_>> = names.iter().map(|name| Key::text(name.as_str())).collect();
            let rows = sorted(Language::Arabic, &keys, false);
            let mut expected: Vec<u32> = (0..names.len() as u32).collect();
            expected.sort_by(|&a, &b| collator.compare(&names[a as usize], &names[b as usize]));
            prop_assert_eq!(rows, expected);
        }
    }
}
