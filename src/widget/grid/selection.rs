//! Which rows are selected: a stretch of them, and some others one by one.

use std::{collections::BTreeSet, ops::Range};

/// What happens to the rows that are selected already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extend {
    /// They no longer are.
    No,
    /// The stretch from where it began to the new row is (Shift).
    Range,
    /// They stay, and the new row is turned (Ctrl).
    Toggle,
}

/// The selected rows, by position in the order that is seen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    lead: Option<usize>,
    anchor: usize,
    stretch: Range<usize>,
    others: BTreeSet<usize>,
}

impl Selection {
    /// The row that the keyboard moves.
    pub fn lead(&self) -> Option<usize> {
        self.lead
    }

    /// Whether a row is selected.
    pub fn contains(&self, position: usize) -> bool {
        self.stretch.contains(&position) || self.others.contains(&position)
    }

    /// How many rows are.
    pub fn count(&self) -> usize {
        let outside = |position: &&usize| !self.stretch.contains(position);
        self.stretch.len() + self.others.iter().filter(outside).count()
    }

    /// They, from the top.
    pub fn positions(&self) -> Vec<usize> {
        let mut all: Vec<usize> = self.stretch.clone().collect();
        all.extend(self.others.iter().filter(|p| !self.stretch.contains(p)));
        all.sort_unstable();
        all
    }

    /// Moves to a row.
    pub fn go(&mut self, to: usize, extend: Extend) {
        match extend {
            Extend::No => {
                self.others.clear();
                self.anchor = to;
                self.stretch = to..to + 1;
            }
            Extend::Range => {
                if self.lead.is_none() {
                    self.anchor = to;
                }
                self.stretch = self.anchor.min(to)..self.anchor.max(to) + 1;
            }
            Extend::Toggle => {
                self.others.extend(self.stretch.clone());
                self.stretch = 0..0;
                if !self.others.remove(&to) {
                    self.others.insert(to);
                }
                self.anchor = to;
            }
        }
        self.lead = Some(to);
    }

    /// Selects every row.
    pub fn all(&mut self, rows: usize) {
        self.others.clear();
        self.stretch = 0..rows;
        self.anchor = 0;
        if rows > 0 {
            self.lead = Some(self.lead.unwrap_or(0).min(rows - 1));
        }
    }

    /// Selects rows anew, with the one that leads.
    pub fn set(&mut self, positions: impl IntoIterator<Item = usize>, lead: Option<usize>) {
        self.stretch = 0..0;
        self.others = positions.into_iter().collect();
        self.lead = lead;
        self.anchor = lead.unwrap_or(0);
        // One row is a stretch of one, from which Shift goes on.
        if let (Some(lead), 1) = (lead, self.others.len())
            && self.others.contains(&lead)
        {
            self.go(lead, Extend::No);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shift_stretches_from_where_it_began() {
        let mut selection = Selection::default();
        selection.go(5, Extend::No);
        selection.go(8, Extend::Range);
        assert_eq!(selection.positions(), [5, 6, 7, 8]);
        selection.go(3, Extend::Range);
        assert_eq!(selection.positions(), [3, 4, 5]);
        assert_eq!(selection.lead(), Some(3));
        selection.go(7, Extend::No);
        assert_eq!(selection.positions(), [7]);
    }

    #[test]
    fn control_turns_one_row_and_leaves_the_others() {
        let mut selection = Selection::default();
        selection.go(1, Extend::No);
        selection.go(2, Extend::Range);
        selection.go(9, Extend::Toggle);
        assert_eq!(selection.positions(), [1, 2, 9]);
        selection.go(2, Extend::Toggle);
        assert_eq!(selection.positions(), [1, 9]);
        selection.go(4, Extend::Range);
        assert_eq!(
            (selection.positions(), selection.count()),
            (vec![1, 2, 3, 4, 9], 5)
        );
    }

    #[test]
    fn all_keeps_where_one_is() {
        let mut selection = Selection::default();
        selection.go(40, Extend::No);
        selection.all(100);
        assert_eq!((selection.count(), selection.lead()), (100, Some(40)));
        selection.all(0);
        assert_eq!(selection.count(), 0);
    }
}
