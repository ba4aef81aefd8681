//! Where a scrollbar stands, and what it means to hold it.

use iced::Rectangle;

use crate::theme::space;

/// Width of the strip that a bar stands in, in pixels.
pub const STRIP: f32 = space::M;
/// Width of a bar.
pub const WIDTH: f32 = 6.0;
/// Smallest length of a bar.
const LEAST: f32 = space::XL;

/// How much there is along one axis, how much of it is seen, and from where.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Extent {
    /// All there is, in pixels.
    pub whole: f64,
    /// What is seen of it.
    pub seen: f64,
    /// Where what is seen begins.
    pub from: f64,
}

impl Extent {
    /// How far it can be scrolled.
    pub fn most(self) -> f64 {
        (self.whole - self.seen).max(0.0)
    }

    /// Where the bar begins along a track and how long it is; nothing when all is seen.
    pub fn bar(self, track: f32) -> Option<(f32, f32)> {
        if self.most() < 1.0 {
            return None;
        }
        let length = ((f64::from(track) * self.seen / self.whole) as f32)
            .max(LEAST)
            .min(track);
        let start = f64::from(track - length) * self.from / self.most();
        Some(((start as f32).round(), length.round()))
    }

    /// Where to scroll so that the bar begins at a distance along its track.
    pub fn to(self, track: f32, start: f32) -> f64 {
        let Some((_, length)) = self.bar(track) else {
            return 0.0;
        };
        let way = (track - length).max(1.0);
        (f64::from(start / way) * self.most()).clamp(0.0, self.most())
    }
}

/// Which bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Axis {
    /// Through the rows.
    Vertical,
    /// Through the columns.
    Horizontal,
}

/// The strip at the side where reading ends, below the head and above the horizontal bar.
pub fn vertical(body: Rectangle, from_right: bool) -> Rectangle {
    Rectangle {
        x: if from_right {
            body.x - STRIP
        } else {
            body.x + body.width
        },
        width: STRIP,
        ..body
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_bar_tells_where_one_is() {
        let extent = |from| Extent {
            whole: 3_600_000.0,
            seen: 600.0,
            from,
        };
        assert_eq!(extent(0.0).bar(600.0), Some((0.0, LEAST)));
        let (start, length) = extent(3_599_400.0).bar(600.0).unwrap();
        assert_eq!(start + length, 600.0);
        let all = Extent {
            whole: 500.0,
            seen: 600.0,
            from: 0.0,
        };
        assert_eq!(all.bar(600.0), None);
    }

    proptest! {
        #[test]
        fn holding_the_bar_where_it_is_moves_by_less_than_a_pixel_of_it(
            whole in 700.0_f64..4e6, part in 0.0_f64..1.0, track in 100.0_f32..2_000.0,
        ) {
            let seen = 600.0;
            let extent = Extent { whole, seen, from: (whole - seen) * part };
            let (start, length) = extent.bar(track).unwrap();
            prop_assert!(start >= 0.0 && start + length <= track + 1.0);
            let pixel = extent.most() / f64::from((track - length).max(1.0));
            prop_assert!((extent.to(track, start) - extent.from).abs() <= pixel);
        }
    }
}
