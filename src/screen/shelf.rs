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

    /// The number of the one with this id, in the order of entry.
    pub fn place(&self, id: Uuid) -> Option<u32> {
        self.places.get(&id).copied()
    }

    /// Puts what a row is now: in its place, or nowhere when it is gone. One that is not here yet
    /// comes after the row that was entered before it; first of all without one.
    pub fn set(&mut self, id: Uuid, row: Option<T>, before: Option<Uuid>) {
        let place = self.places.get(&id).map(|at| *at as usize);
        match (place, row) {
            (Some(at), Some(row)) => self.rows[at] = row,
            (None, Some(row)) => {
                let before = before.and_then(|id| self.place(id));
                let at = before.map_or(0, |at| at as usize + 1);
                self.shift(at, 1);
                self.places.insert(id, at as u32);
                self.rows.insert(at, row);
            }
            (Some(at), None) => {
                self.rows.remove(at);
                self.places.remove(&id);
                self.shift(at, -1);
            }
            (None, None) => {}
        }
    }

    /// Moves the places from one on.
    fn shift(&mut self, from: usize, by: i32) {
        if from >= self.rows.len() {
            return;
        }
        for place in self.places.values_mut() {
            if *place as usize >= from {
                *place = place.saturating_add_signed(by);
            }
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
    fn a_row_is_changed_in_its_place_added_in_its_order_and_taken_out() {
        let mut shelf = Shelf::new(vec![Row(1, "a"), Row(2, "b"), Row(3, "c")]);
        let id = Uuid::from_u128;
        shelf.set(id(2), Some(Row(2, "B")), None);
        shelf.set(id(4), Some(Row(4, "d")), Some(id(3)));
        shelf.set(id(1), None, None);
        shelf.set(id(9), None, None);
        assert_eq!(shelf.all(), [Row(2, "B"), Row(3, "c"), Row(4, "d")]);
        for row in shelf.all() {
            assert_eq!(shelf.get(row.uuid()), Some(row));
        }
        assert_eq!(shelf.get(id(1)), None);
        assert_eq!(shelf.len(), 3);
    }

    #[test]
    fn a_row_that_comes_back_stands_where_it_stood() {
        let rows = || vec![Row(1, "a"), Row(2, "b"), Row(3, "c")];
        for (gone, before) in [(1, None), (2, Some(1)), (3, Some(2))] {
            let mut shelf = Shelf::new(rows());
            let id = Uuid::from_u128(gone);
            let row = shelf.get(id).cloned();
            shelf.set(id, None, None);
            shelf.set(id, row, before.map(Uuid::from_u128));
            assert_eq!(shelf.all(), rows());
            for (at, row) in (0..).zip(rows()) {
                assert_eq!(shelf.place(row.uuid()), Some(at));
            }
        }
    }
}
