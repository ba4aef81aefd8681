//! Which rows are seen: arithmetic of a viewport over many rows of one height.
//!
//! A hundred thousand rows are millions of pixels high, where `f32` no longer tells one pixel from
//! the next: distances from the first row are `f64`, places in the window `f32`.

use std::ops::Range;

/// A viewport over rows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Window {
    /// How many rows there are.
    pub rows: usize,
    /// Height of each, in pixels, more than none.
    pub row: f32,
    /// Height of the viewport.
    pub height: f32,
    /// Distance from the top of the first row to the top of the viewport.
    pub offset: f64,
}

impl Window {
    /// Height of all rows.
    pub fn whole(&self) -> f64 {
        self.rows as f64 * f64::from(self.row)
    }

    /// The greatest offset.
    pub fn most(&self) -> f64 {
        (self.whole() - f64::from(self.height)).max(0.0)
    }

    /// An offset within bounds, on a whole pixel: letters are then the same at each one.
    pub fn clamp(&self, offset: f64) -> f64 {
        if offset.is_nan() {
            return 0.0;
        }
        offset.round().clamp(0.0, self.most().ceil())
    }

    /// The rows of which at least a part is seen.
    pub fn visible(&self) -> Range<usize> {
        let row = f64::from(self.row);
        let first = (self.offset / row).floor().max(0.0) as usize;
        let end = ((self.offset + f64::from(self.height)) / row)
            .ceil()
            .max(0.0) as usize;
        first.min(self.rows)..end.min(self.rows).max(first.min(self.rows))
    }

    /// Where the top of a row stands below the top of the viewport.
    pub fn y(&self, position: usize) -> f32 {
        (position as f64 * f64::from(self.row) - self.offset) as f32
    }

    /// The row at a distance below the top of the viewport.
    pub fn at(&self, y: f32) -> Option<usize> {
        if !(0.0..self.height).contains(&y) {
            return None;
        }
        let position = ((self.offset + f64::from(y)) / f64::from(self.row)).floor() as usize;
        (position < self.rows).then_some(position)
    }

    /// The offset, nearest to the present one, at which a row is seen whole.
    pub fn reveal(&self, position: usize) -> f64 {
        let row = f64::from(self.row);
        let top = position as f64 * row;
        let least = (top + row - f64::from(self.height)).min(top);
        self.clamp(self.offset.clamp(least, top))
    }

    /// How many rows a page has: those that are seen whole, less one that stays to lead the eye.
    pub fn page(&self) -> usize {
        ((self.height / self.row).floor() as usize)
            .saturating_sub(1)
            .max(1)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn window(rows: usize, height: f32, offset: f64) -> Window {
        let mut window = Window {
            rows,
            row: 36.0,
            height,
            offset: 0.0,
        };
        window.offset = window.clamp(offset);
        window
    }

    #[test]
    fn the_last_of_a_hundred_thousand_rows_ends_at_the_bottom() {
        let window = window(100_000, 600.0, f64::INFINITY);
        assert_eq!(window.visible().end, 100_000);
        assert_eq!(window.y(99_999) + 36.0, 600.0);
        assert_eq!(window.at(599.0), Some(99_999));
        assert_eq!(window.visible().len(), 17);
    }

    #[test]
    fn no_rows_are_no_rows() {
        let window = window(0, 600.0, 50.0);
        assert_eq!((window.visible(), window.offset), (0..0, 0.0));
        assert_eq!(window.at(10.0), None);
        assert_eq!(window.reveal(0), 0.0);
    }

    proptest! {
        #[test]
        fn what_is_visible_covers_the_viewport_and_stays_in_bounds(
            rows in 0_usize..2_000_000,
            height in 0.0_f32..4_000.0,
            offset in -1e9_f64..1e9,
            row in prop::sample::select(vec![36.0_f32, 48.0]),
        ) {
            let mut window = Window { rows, row, height, offset: 0.0 };
            window.offset = window.clamp(offset);
            let visible = window.visible();
            prop_assert!(visible.start <= visible.end && visible.end <= rows);
            prop_assert!(visible.len() as f32 <= height / row + 2.0);
            if rows > 0 && height >= 1.0 {
                let last = visible.end - 1;
                prop_assert!(window.y(visible.start) <= 0.0);
                // Either the viewport is full, or the rows end before it does.
                prop_assert!(window.y(last) + row >= height - 1.0 || visible.end == rows);
                for y in [0.0, height / 2.0, height - 0.5] {
                    if let Some(position) = window.at(y) {
                        prop_assert!(visible.contains(&position));
                        let top = window.y(position);
                        prop_assert!(top <= y + 0.5 && y <= top + row + 0.5);
                    }
                }
            }
        }

        #[test]
        fn a_revealed_row_is_seen_whole(
            rows in 1_usize..200_000,
            at in 0.0_f64..1.0,
            offset in 0.0_f64..1e7,
            height in 36.0_f32..2_000.0,
        ) {
            let mut window = window(rows, height, offset);
            let position = ((rows as f64 * at) as usize).min(rows - 1);
            let before = window.offset;
            window.offset = window.reveal(position);
            let top = window.y(position);
            prop_assert!(top >= -1.0 && top + 36.0 <= height + 1.0, "{top} of {height}");
            // What is seen already does not move.
            let moved = window.offset;
            prop_assert_eq!(window.reveal(position), moved);
            let was = position as f64 * 36.0 - before;
            if was >= 1.0 && was + 37.0 <= f64::from(height) {
                prop_assert_eq!(moved, before);
            }
        }
    }
}
