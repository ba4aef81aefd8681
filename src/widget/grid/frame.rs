//! Where everything stands in one frame of the table: head, rows, cells, bars.
//!
//! Columns are placed from the side where reading starts; in Arabic that is the right. The mirror
//! at the root turns the layout of a widget's children; what a widget paints by itself it must
//! turn by itself, so every place asks here.

use iced::{Point, Rectangle};

use super::{
    bar::{self, Axis, Extent, Rail},
    chooser,
    column::{self, Slot},
    window::Window,
};
use crate::theme::space;

/// Width of the line around the table.
pub const BORDER: f32 = 1.0;
/// Height of a head whose titles take one line.
const HEAD: f32 = space::ROW;
/// Height of every further line of titles.
const LINE: f32 = 20.0;
/// How near to the border of a head the pointer takes hold of it.
const REACH: f32 = 5.0;

/// The places of one frame.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The whole table.
    pub bounds: Rectangle,
    /// Height of the head.
    pub head: f32,
    /// Whether reading starts at the right.
    pub from_right: bool,
    /// The columns that are shown.
    pub slots: Vec<Slot>,
    /// How far columns are scrolled away from the side where reading starts.
    pub across: f32,
    /// The rows.
    pub window: Window,
}

/// What is under the pointer.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Spot {
    /// Nothing that answers.
    #[default]
    Nothing,
    /// The head of a column, by the number of its slot.
    Head(usize),
    /// The border at the end of a column.
    Border(usize),
    /// A row, and the slot of the cell.
    Row(usize, Option<usize>),
    /// The strip of a bar.
    Bar(Axis),
}

impl Frame {
    /// The room that rows have, without the bars, inside bounds.
    pub fn room(bounds: Rectangle) -> f32 {
        (bounds.width - 2.0 * BORDER - bar::STRIP).max(0.0)
    }

    /// The height that rows have; `wide` when the columns do not fit.
    pub fn height(bounds: Rectangle, head: f32, wide: bool) -> f32 {
        let strip = if wide { bar::STRIP } else { 0.0 };
        (bounds.height - 2.0 * BORDER - head - strip).max(0.0)
    }

    /// The height of a head whose titles take so many lines.
    pub fn head_of(lines: usize) -> f32 {
        HEAD + LINE * lines.saturating_sub(1) as f32
    }

    /// The heads.
    pub fn head(&self) -> Rectangle {
        Rectangle {
            x: self.bounds.x + BORDER,
            y: self.bounds.y + BORDER,
            width: (self.bounds.width - 2.0 * BORDER).max(0.0),
            height: self.head,
        }
    }

    /// The heads without the button of the columns, which stands where they end.
    pub fn titles(&self) -> Rectangle {
        let head = self.head();
        Rectangle {
            x: if self.from_right {
                head.x + chooser::BUTTON
            } else {
                head.x
            },
            width: (head.width - chooser::BUTTON).max(0.0),
            ..head
        }
    }

    /// The rows, without the bars.
    pub fn body(&self) -> Rectangle {
        let head = self.head();
        Rectangle {
            x: if self.from_right {
                head.x + bar::STRIP
            } else {
                head.x
            },
            y: head.y + self.head,
            width: Frame::room(self.bounds),
            height: self.window.height,
        }
    }

    /// A cell, or the part of the head over it.
    pub fn cell(&self, slot: &Slot, y: f32, height: f32) -> Rectangle {
        let body = self.body();
        let start = slot.x - self.across;
        Rectangle {
            x: if self.from_right {
                body.x + body.width - start - slot.width
            } else {
                body.x + start
            },
            y,
            width: slot.width,
            height,
        }
    }

    /// A row, as wide as the table: the strip of the bar is its ground too.
    pub fn row(&self, position: usize) -> Rectangle {
        let head = self.head();
        Rectangle {
            y: self.body().y + self.window.y(position),
            height: self.window.row,
            ..head
        }
    }

    /// Whether a column is seen, at least a part of it.
    pub fn is_seen(&self, slot: &Slot) -> bool {
        let start = slot.x - self.across;
        start + slot.width > 0.0 && start < Frame::room(self.bounds)
    }

    /// How far a place in the window is from the first column's start.
    pub fn along(&self, x: f32) -> f32 {
        let body = self.body();
        let start = if self.from_right {
            body.x + body.width - x
        } else {
            x - body.x
        };
        start + self.across
    }

    fn slot_at(&self, x: f32) -> Option<usize> {
        let along = self.along(x);
        self.slots
            .iter()
            .position(|slot| (slot.x..slot.x + slot.width).contains(&along))
    }

    /// How much there is along an axis.
    pub fn extent(&self, axis: Axis) -> Extent {
        match axis {
            Axis::Vertical => Extent {
                whole: self.window.whole(),
                seen: f64::from(self.window.height),
                from: self.window.offset,
            },
            Axis::Horizontal => Extent {
                whole: f64::from(column::whole(&self.slots)),
                seen: f64::from(Frame::room(self.bounds)),
                from: f64::from(self.across),
            },
        }
    }

    /// The strip that a bar moves in.
    pub fn track(&self, axis: Axis) -> Rectangle {
        let body = self.body();
        match axis {
            Axis::Vertical => bar::vertical(body, self.from_right),
            Axis::Horizontal => Rectangle {
                x: body.x + space::XXS,
                y: body.y + body.height,
                width: (body.width - 2.0 * space::XXS).max(0.0),
                height: bar::STRIP,
            },
        }
    }

    /// A bar in its strip.
    pub fn rail(&self, axis: Axis) -> Rail {
        Rail {
            axis,
            track: self.track(axis),
            extent: self.extent(axis),
            from_right: self.from_right,
        }
    }

    /// What is under a place.
    pub fn spot(&self, at: Point) -> Spot {
        for axis in [Axis::Vertical, Axis::Horizontal] {
            if self.track(axis).contains(at) && self.extent(axis).most() >= 1.0 {
                return Spot::Bar(axis);
            }
        }
        if self.head().contains(at) {
            let along = self.along(at.x);
            let border = self
                .slots
                .iter()
                .rposition(|slot| (slot.x + slot.width - along).abs() <= REACH);
            return match (border, self.slot_at(at.x)) {
                (Some(slot), _) => Spot::Border(slot),
                (None, Some(slot)) => Spot::Head(slot),
                (None, None) => Spot::Nothing,
            };
        }
        let body = self.body();
        if at.x < self.head().x || at.x >= self.head().x + self.head().width {
            return Spot::Nothing;
        }
        match self.window.at(at.y - body.y) {
            Some(position) => Spot::Row(position, self.slot_at(at.x)),
            None => Spot::Nothing,
        }
    }

    /// How far columns are scrolled when one is seen whole.
    pub fn reveal(&self, slot: usize) -> f32 {
        let Some(slot) = self.slots.get(slot) else {
            return self.across;
        };
        let least = (slot.x + slot.width - Frame::room(self.bounds)).min(slot.x);
        self.across.clamp(least, slot.x)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(from_right: bool, across: f32) -> Frame {
        let bounds = Rectangle {
            x: 10.0,
            y: 20.0,
            width: 618.0,
            height: 300.0,
        };
        let slot = |column, x, width| Slot { column, x, width };
        let slots = vec![
            slot(0, 0.0, 300.0),
            slot(1, 300.0, 100.0),
            slot(2, 400.0, 400.0),
        ];
        Frame {
            bounds,
            head: Frame::head_of(1),
            from_right,
            slots,
            across,
            window: Window {
                rows: 1_000,
                row: 36.0,
                height: Frame::height(bounds, Frame::head_of(1), true),
                offset: 72.0,
            },
        }
    }

    #[test]
    fn what_is_hit_is_mirrored() {
        let (left, right) = (frame(false, 0.0), frame(true, 0.0));
        let mirrored = |x: f32| 10.0 + 618.0 - (x - 10.0);
        for across in [0.0, 40.0, 200.0] {
            let (left, right) = (frame(false, across), frame(true, across));
            for x in (11..620).step_by(7) {
                for y in [30.0, 60.0, 150.0, 250.0, 305.0, 330.0] {
                    let x = x as f32 + 0.25;
                    let spot = left.spot(Point::new(x, y));
                    assert_eq!(spot, right.spot(Point::new(mirrored(x), y)), "{x} {y}");
                }
            }
        }
        // The first column stands where reading starts, the bar where it ends.
        assert_eq!(left.spot(Point::new(30.0, 30.0)), Spot::Head(0));
        assert_eq!(right.spot(Point::new(608.0, 30.0)), Spot::Head(0));
        assert_eq!(
            left.spot(Point::new(620.0, 150.0)),
            Spot::Bar(Axis::Vertical)
        );
        assert_eq!(
            right.spot(Point::new(18.0, 150.0)),
            Spot::Bar(Axis::Vertical)
        );
    }

    #[test]
    fn a_cell_is_found_where_it_is() {
        for from_right in [false, true] {
            let frame = frame(from_right, 150.0);
            for position in frame.window.visible() {
                for (number, slot) in frame.slots.iter().enumerate() {
                    let row = frame.row(position);
                    let cell = frame.cell(slot, row.y, row.height);
                    let Some(seen) = cell.intersection(&frame.body()) else {
                        continue;
                    };
                    assert_eq!(frame.spot(seen.center()), Spot::Row(position, Some(number)));
                }
            }
        }
    }

    #[test]
    fn the_border_of_a_head_is_at_its_end() {
        let left = frame(false, 0.0);
        assert_eq!(left.spot(Point::new(11.0 + 298.0, 30.0)), Spot::Border(0));
        assert_eq!(left.spot(Point::new(11.0 + 302.0, 30.0)), Spot::Border(0));
        assert_eq!(left.spot(Point::new(11.0 + 310.0, 30.0)), Spot::Head(1));
    }

    #[test]
    fn columns_are_scrolled_until_one_is_seen() {
        let frame = frame(true, 0.0);
        assert_eq!(frame.reveal(0), 0.0);
        assert_eq!(frame.reveal(2), 200.0);
        assert_eq!(super::tests::frame(true, 200.0).reveal(1), 200.0);
        assert_eq!(super::tests::frame(true, 200.0).reveal(0), 0.0);
    }

    #[test]
    fn a_bar_is_held_where_it_is() {
        for from_right in [false, true] {
            for across in [0.0, 100.0, 200.0] {
                let frame = frame(from_right, across);
                for axis in [Axis::Vertical, Axis::Horizontal] {
                    let bar = frame.rail(axis).bar().unwrap();
                    assert_eq!(frame.spot(bar.center()), Spot::Bar(axis));
                    let along = frame.rail(axis).along(bar.center());
                    let (start, length) = frame
                        .extent(axis)
                        .bar(match axis {
                            Axis::Vertical => frame.track(axis).height,
                            Axis::Horizontal => frame.track(axis).width,
                        })
                        .unwrap();
                    assert!((along - start - length / 2.0).abs() <= 1.0);
                }
            }
        }
    }
}
