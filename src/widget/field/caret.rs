//! Where typing goes, and what is selected.

use std::ops::Range;

/// Which of the two letters beside an offset the caret belongs to.
///
/// Where the direction changes they stand apart on the screen, and where a line is folded one ends
/// a line and the other begins the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Affinity {
    /// The letter before: the caret stands where that letter ends.
    #[default]
    Before,
    /// The letter after: the caret stands where that letter begins.
    After,
}

/// A place in a text: a byte offset, and the letter that it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Place {
    /// Byte offset, between two characters.
    pub at: usize,
    /// The letter that it belongs to.
    pub affinity: Affinity,
}

impl Place {
    /// After the letter that ends at an offset.
    pub fn before(at: usize) -> Place {
        Place {
            at,
            affinity: Affinity::Before,
        }
    }

    /// Before the letter that begins at an offset.
    pub fn after(at: usize) -> Place {
        Place {
            at,
            affinity: Affinity::After,
        }
    }
}

/// The caret, and the other end of what is selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Caret {
    /// Where typing goes.
    pub place: Place,
    /// The other end, a byte offset; the same when nothing is selected.
    pub anchor: usize,
}

impl Caret {
    /// A caret that selects nothing, after the letter that ends at an offset.
    pub fn new(at: usize) -> Caret {
        Caret::at(Place::before(at))
    }

    /// A caret that selects nothing.
    pub fn at(place: Place) -> Caret {
        Caret {
            place,
            anchor: place.at,
        }
    }

    /// A selection; typing would go on at its end.
    pub fn over(range: Range<usize>) -> Caret {
        Caret {
            place: Place::before(range.end),
            anchor: range.start,
        }
    }

    /// What is selected.
    pub fn range(self) -> Range<usize> {
        self.place.at.min(self.anchor)..self.place.at.max(self.anchor)
    }

    /// Whether nothing is selected.
    pub fn is_empty(self) -> bool {
        self.place.at == self.anchor
    }

    /// Moved; `selecting` leaves the other end where it is.
    pub fn to(self, place: Place, selecting: bool) -> Caret {
        Caret {
            place,
            anchor: if selecting { self.anchor } else { place.at },
        }
    }

    /// The same caret within a text that may have become shorter.
    pub fn within(self, text: &str) -> Caret {
        Caret {
            place: Place {
                at: text.floor_char_boundary(self.place.at),
                ..self.place
            },
            anchor: text.floor_char_boundary(self.anchor),
        }
    }
}
