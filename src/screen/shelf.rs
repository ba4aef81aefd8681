//! Summaries in the order of entry, found by their id.

use rustc_hash::FxHashMap;
use uuid::Uuid;

/// What a shelf holds.
pub trait Kept {
    /// The id it is found by.
    fn uuid(&self) -> Uuid;
}

/// Summaries of one kind.
#[derive(Debug)]
pub struct Shelf<T> {
    rows: Vec<T>,
    places: FxHashMap<Uuid, u32>,
}

impl<T: Kept> Shelf<T> {
    /// Of these, in this order.
    pub fn new(rows: Vec<T>) -> Shelf<T> {
        let places = (0u32..)
            .zip(&rows)
            .map(|(at, row)| (row.uuid(), at))
            .collect();
        Shelf { rows, places }
    }

    /// All of them, in the order of entry.
    pub fn all(&self) -> &[T] {
        &self.rows
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The one with this id.
    pub fn get(&self, id: impl Into<Uuid>) -> Option<&T> {
        let at = *self.places.get(&id.into())?;
        self.rows.get(at as usize)
    }

    /// Puts what a row is now: in its place, at the end when it is new, or nowhere when it is
    /// gone.
    pub fn set(&mut self, id: Uuid, row: Option<T>) {
        let place = self.places.get(&id).map(|at| *at as usize);
        match (place, row) {
            (Some(at), Some(row)) => self.rows[at] = row,
            (None, Some(row)) => {
                self.places.insert(id, self.rows.len() as u32);
                self.rows.push(row);
            }
            (Some(at), None) => {
                self.rows.remove(at);
                self.places.remove(&id);
                for place in self.places.values_mut() {
                    if *place as usize > at {
                        *place -= 1;
                    }
                }
            }
            (None, None) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, PartialEq)]
    struct Row(u128, &'static str);

    impl Kept for Row {
        fn uuid(&self) -> Uuid {
            Uuid::from_u128(self.0)
        }
    }

    #[test]
    fn a_row_is_changed_in_its_place_added_at_the_end_and_taken_out() {
        let mut shelf = Shelf::new(vec![Row(1, "a"), Row(2, "b"), Row(3, "c")]);
        let id = Uuid::from_u128;
        shelf.set(id(2), Some(Row(2, "B")));
        shelf.set(id(4), Some(Row(4, "d")));
        shelf.set(id(1), None);
        shelf.set(id(9), None);
        assert_eq!(shelf.all(), [Row(2, "B"), Row(3, "c"), Row(4, "d")]);
        for row in shelf.all() {
            assert_eq!(shelf.get(row.uuid()), Some(row));
        }
        assert_eq!(shelf.get(id(1)), None);
        assert_eq!(shelf.len(), 3);
    }
}
