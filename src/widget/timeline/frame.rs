//! Where everything stands in one frame: heads, names of rows, bars, marks, scroll bars.
//!
//! Time is placed from the side where reading starts; in Arabic that is the right. The mirror at
//! the root turns the layout of a widget's children; what a widget paints by itself it must turn
//! by itself, so every place asks here.

mod mark;
mod spot;

use iced::Rectangle;

pub use self::{
    mark::{Placed, marks},
    spot::Spot,
};
use super::{
    lane::LANE,
    scale::Scale,
    span::{Span, number},
};
use crate::{
    theme::space,
    widget::grid::{
        bar::{self, Axis, Extent, Rail},
        window::Window,
    },
};

/// Width of the line around the time line.
pub const BORDER: f32 = 1.0;
/// Height of a row, which has room for two lines of its head.
pub const ROW: f32 = space::XXL;
/// Height of each of the two heads.
pub const HEAD: f32 = 28.0;
/// Height of a bar.
pub const BAR: f32 = space::L;
/// A bar is never narrower, however far one looks from.
const LEAST: f32 = 6.0;

/// Width of the names of rows inside bounds.
pub fn stub(bounds: Rectangle) -> f32 {
    (0.28 * bounds.width).clamp(148.0, 300.0).round()
}

/// Width of what is seen of the axis.
pub fn width(bounds: Rectangle, stub: f32) -> f32 {
    (bounds.width - 2.0 * BORDER - bar::STRIP - stub).max(1.0)
}

/// Height that rows have inside bounds.
pub fn height(bounds: Rectangle, lanes: usize) -> f32 {
    (bounds.height - 2.0 * BORDER - head(lanes) - bar::STRIP).max(0.0)
}

fn head(lanes: usize) -> f32 {
    2.0 * HEAD + lanes as f32 * LANE
}

/// The places of one frame.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The whole time line.
    pub bounds: Rectangle,
    /// Whether reading starts at the right.
    pub from_right: bool,
    /// Width of the names of rows.
    pub stub: f32,
    /// How many lanes of names of marks there are.
    pub lanes: usize,
    /// The rows that are seen.
    pub rows: Window,
    /// The days that are seen.
    pub scale: Scale,
    /// The marks that are seen.
    pub marks: Vec<Placed>,
}

impl Frame {
    /// All inside the line around.
    pub fn inside(&self) -> Rectangle {
        Rectangle {
            x: self.bounds.x + BORDER,
            y: self.bounds.y + BORDER,
            width: (self.bounds.width - 2.0 * BORDER).max(0.0),
            height: (self.bounds.height - 2.0 * BORDER).max(0.0),
        }
    }

    /// What is `width` wide and so far from the side where reading starts.
    fn along(&self, start: f32, width: f32, y: f32, height: f32) -> Rectangle {
        let inside = self.inside();
        Rectangle {
            x: match self.from_right {
                true => inside.x + inside.width - start - width,
                false => inside.x + start,
            },
            y,
            width,
            height,
        }
    }

    /// What is `width` wide and so far from where what is seen of the axis begins.
    pub fn stretch(&self, start: f32, width: f32, y: f32, height: f32) -> Rectangle {
        self.along(self.stub + start, width, y, height)
    }

    /// Height of the heads with the lanes under them.
    pub fn head(&self) -> f32 {
        head(self.lanes)
    }

    /// The bars and what stands behind them.
    pub fn body(&self) -> Rectangle {
        let top = self.inside().y + self.head();
        self.stretch(0.0, self.scale.width, top, self.rows.height)
    }

    /// The heads of the axis with the lanes under them.
    pub fn heads(&self) -> Rectangle {
        self.stretch(0.0, self.scale.width, self.inside().y, self.head())
    }

    /// The lanes under the heads.
    pub fn lane(&self, lane: usize) -> f32 {
        self.inside().y + 2.0 * HEAD + lane as f32 * LANE
    }

    /// The names of rows, as a band beside the bars.
    pub fn names(&self) -> Rectangle {
        let top = self.inside().y + self.head();
        self.along(0.0, self.stub, top, self.rows.height)
    }

    /// Where a row begins.
    pub fn top(&self, row: usize) -> f32 {
        self.inside().y + self.head() + self.rows.y(row)
    }

    /// A span on a row, as high as the row.
    pub fn band(&self, row: usize, span: Span) -> Rectangle {
        let (start, width) = self.reach(span, 0.0);
        self.stretch(start, width, self.top(row), ROW)
    }

    fn reach(&self, span: Span, least: f32) -> (f32, f32) {
        let days = span.numbers();
        let (from, until) = (self.scale.x(days.start), self.scale.x(days.end));
        (from, (until - from).max(least))
    }

    /// The ends of a bar and the middle of its height, in the direction of reading.
    pub fn ends(&self, row: usize, span: Span) -> (f32, f32, f32) {
        let (start, width) = self.reach(span, LEAST);
        (start, start + width, self.top(row) + ROW / 2.0)
    }

    /// The bar of a row.
    pub fn bar(&self, row: usize, span: Span) -> Rectangle {
        let (start, end, middle) = self.ends(row, span);
        self.stretch(start, end - start, middle - BAR / 2.0, BAR)
    }

    /// A line on the first pixel of a day, down all rows, if it is seen.
    pub fn rule(&self, day: i32, width: f32) -> Option<Rectangle> {
        let x = self.scale.x(day);
        let body = self.body();
        let is_seen = x >= 0.0 && x + width <= self.scale.width;
        is_seen.then(|| self.stretch(x.round(), width, body.y, body.height))
    }

    /// The strip that a scroll bar moves in.
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

    /// A scroll bar in its strip.
    pub fn rail(&self, axis: Axis) -> Rail {
        Rail {
            axis,
            track: self.track(axis),
            extent: match axis {
                Axis::Vertical => Extent {
                    whole: self.rows.whole(),
                    seen: f64::from(self.rows.height),
                    from: self.rows.offset,
                },
                Axis::Horizontal => self.scale.extent(),
            },
            from_right: self.from_right,
        }
    }

    /// How far a place is from where what is seen of the axis begins.
    pub fn across(&self, x: f32) -> f32 {
        let body = self.body();
        match self.from_right {
            true => body.x + body.width - x,
            false => x - body.x,
        }
    }

    /// The number of the day at a place.
    pub fn day(&self, x: f32) -> i32 {
        self.scale.at(self.across(x))
    }

    /// How far to scroll, down and through time, so that a row and a part of its bar are seen.
    pub fn reveal(&self, row: usize, span: Option<Span>) -> (f64, f64) {
        let across = match span {
            Some(span) if !self.is_seen(span) => self.scale.reveal(span),
            _ => self.scale.offset,
        };
        (self.rows.reveal(row), across)
    }

    /// Whether any day of a span is seen.
    pub fn is_seen(&self, span: Span) -> bool {
        let (start, width) = self.reach(span, LEAST);
        start + width > 0.0 && start < self.scale.width
    }

    /// Whether a day stands on the axis.
    pub fn has(&self, day: chrono::NaiveDate) -> bool {
        (self.scale.first..self.scale.first + self.scale.days).contains(&number(day))
    }
}
