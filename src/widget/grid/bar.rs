//! Where a scrollbar stands, and what it means to hold it.

use iced::{Point, Rectangle};

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

/// A bar in its strip: what both tables and time lines hold when they scroll.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rail {
    /// Along which axis.
    pub axis: Axis,
    /// The strip.
    pub track: Rectangle,
    /// What it scrolls.
    pub extent: Extent,
    /// Whether reading starts at the right.
    pub from_right: bool,
}

impl Rail {
    fn length(&self) -> f32 {
        match self.axis {
            Axis::Vertical => self.track.height,
            Axis::Horizontal => self.track.width,
        }
    }

    /// The bar, if there is something to scroll to.
    pub fn bar(&self) -> Option<Rectangle> {
        let track = self.track;
        let inset = ((STRIP - WIDTH) / 2.0).floor();
        let (start, length) = self.extent.bar(self.length())?;
        Some(match self.axis {
            Axis::Vertical => Rectangle {
                x: track.x + inset,
                y: (track.y + start).round(),
                width: WIDTH,
                height: length,
            },
            Axis::Horizontal => Rectangle {
                x: match self.from_right {
                    true => track.x + track.width - start - length,
                    false => track.x + start,
                }
                .round(),
                y: track.y + inset,
                width: length,
                height: WIDTH,
            },
        })
    }

    /// How far a place is along the track, from where the bar stands unscrolled.
    pub fn along(&self, at: Point) -> f32 {
        let track = self.track;
        match self.axis {
            Axis::Vertical => at.y - track.y,
            Axis::Horizontal if self.from_right => track.x + track.width - at.x,
            Axis::Horizontal => at.x - track.x,
        }
    }

    /// Where a press takes hold of the bar: it comes to a press beside it.
    pub fn grip(&self, at: Point) -> Option<f32> {
        let along = self.along(at);
        let (start, length) = self.extent.bar(self.length())?;
        let inside = (start..start + length).contains(&along);
        Some(if inside { along - start } else { length / 2.0 })
    }

    /// Where to scroll when the pointer takes the bar along that it holds.
    pub fn to(&self, at: Point, grip: f32) -> f64 {
        self.extent.to(self.length(), self.along(at) - grip)
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
