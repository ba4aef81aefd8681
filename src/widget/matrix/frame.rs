//! Where everything stands in one frame: heads, crossings, margin, foot, bars.
//!
//! Columns are placed from the side where reading starts; in Arabic that is the right. The mirror
//! at the root turns the layout of a widget's children; what a widget paints by itself it must
//! turn by itself, so every place asks here.

use iced::{Point, Rectangle};

use super::At;
use crate::{
    theme::space,
    widget::grid::{
        bar::{self, Axis, Extent, Rail},
        window::Window,
    },
};

/// Width of the line around the matrix.
pub const BORDER: f32 = 1.0;
/// Height of a row, which has room for two lines.
pub const ROW: f32 = space::XXL;
/// Height of the heads of columns.
pub const HEAD: f32 = space::XXL;
/// Height of the foot: a row that is seen in part ends under it.
pub const FOOT: f32 = space::XXL;
/// Width of a column, at least and at most.
const COLUMN: (f32, f32) = (124.0, 220.0);

/// Widths in a matrix: whole columns are seen where nothing is scrolled by a part of one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Widths {
    /// Heads of rows.
    pub stub: f32,
    /// The margin.
    pub margin: f32,
    /// All crossings that are seen.
    pub body: f32,
    /// One column.
    pub column: f32,
}

impl Widths {
    /// Of so many columns inside bounds. A column that is seen in part ends under the margin and
    /// the bar beside it.
    pub fn of(bounds: Rectangle, columns: usize) -> Widths {
        let stub = (0.28 * bounds.width).clamp(132.0, 280.0).round();
        let margin = (0.16 * bounds.width).clamp(112.0, 148.0).round();
        let room = (bounds.width - 2.0 * BORDER - bar::STRIP - stub - margin).max(1.0);
        let most = (room / COLUMN.0).floor().max(1.0);
        let seen = most.min(columns.max(1) as f32);
        let column = (room / seen).floor().clamp(1.0, COLUMN.1);
        let body = match column < COLUMN.1 {
            true => seen * column,
            false => room,
        };
        Widths {
            stub: stub + room - body,
            margin,
            body,
            column,
        }
    }
}

/// The height that crossings have inside bounds; `wide` when the columns do not fit.
pub fn height(bounds: Rectangle, wide: bool) -> f32 {
    let strip = if wide { bar::STRIP } else { 0.0 };
    (bounds.height - 2.0 * BORDER - HEAD - FOOT - strip).max(0.0)
}

/// A place in a matrix that may show or mean something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Spot {
    /// Nothing that answers.
    #[default]
    Nothing,
    /// A crossing.
    Cell(At),
    /// The head of a row.
    Row(usize),
    /// The head of a column.
    Column(usize),
    /// What a row adds to.
    Margin(usize),
    /// What a column adds to.
    Foot(usize),
    /// What everything adds to.
    Whole,
    /// The corner over the heads of rows.
    Rows,
    /// The head of the margin.
    Margins,
    /// The head of the foot.
    Feet,
    /// The strip of the bar at the side.
    Down,
    /// The strip of the bar below.
    Across,
}

/// The places of one frame.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The whole matrix.
    pub bounds: Rectangle,
    /// Whether reading starts at the right.
    pub from_right: bool,
    /// Width of the heads of rows.
    pub stub: f32,
    /// Width of the margin.
    pub margin: f32,
    /// The rows that are seen.
    pub rows: Window,
    /// The columns that are seen: their width is the window's height.
    pub columns: Window,
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

    /// The crossings.
    pub fn body(&self) -> Rectangle {
        let top = self.inside().y + HEAD;
        self.along(self.stub, self.columns.height, top, self.rows.height)
    }

    /// Everything but the bars.
    pub fn paper(&self) -> Rectangle {
        let width = self.stub + self.columns.height + self.margin;
        let height = HEAD + self.rows.height + FOOT;
        self.along(0.0, width, self.inside().y, height)
    }

    fn column(&self, column: usize, y: f32, height: f32) -> Rectangle {
        let start = self.stub + self.columns.y(column);
        self.along(start, self.columns.row, y, height)
    }

    fn row_top(&self, row: usize) -> f32 {
        self.body().y + self.rows.y(row)
    }

    fn foot_top(&self) -> f32 {
        self.body().y + self.rows.height
    }

    /// Where a place stands; nothing is nowhere.
    pub fn place(&self, spot: Spot) -> Rectangle {
        let top = self.inside().y;
        let end = self.stub + self.columns.height;
        match spot {
            Spot::Cell(At { row, column }) => self.column(column, self.row_top(row), ROW),
            Spot::Row(row) => self.along(0.0, self.stub, self.row_top(row), ROW),
            Spot::Margin(row) => self.along(end, self.margin, self.row_top(row), ROW),
            Spot::Column(column) => self.column(column, top, HEAD),
            Spot::Foot(column) => self.column(column, self.foot_top(), FOOT),
            Spot::Rows => self.along(0.0, self.stub, top, HEAD),
            Spot::Margins => self.along(end, self.margin, top, HEAD),
            Spot::Feet => self.along(0.0, self.stub, self.foot_top(), FOOT),
            Spot::Whole => self.along(end, self.margin, self.foot_top(), FOOT),
            Spot::Down => self.track(Axis::Vertical),
            Spot::Across => self.track(Axis::Horizontal),
            Spot::Nothing => Rectangle::default(),
        }
    }

    /// How much there is along an axis.
    pub fn extent(&self, axis: Axis) -> Extent {
        let window = match axis {
            Axis::Vertical => self.rows,
            Axis::Horizontal => self.columns,
        };
        Extent {
            whole: window.whole(),
            seen: f64::from(window.height),
            from: window.offset,
        }
    }

    /// The strip that a bar moves in.
    pub fn track(&self, axis: Axis) -> Rectangle {
        let (paper, body) = (self.paper(), self.body());
        match axis {
            Axis::Vertical => Rectangle {
                y: body.y,
                height: body.height,
                ..bar::vertical(paper, self.from_right)
            },
            Axis::Horizontal => Rectangle {
                x: body.x + space::XXS,
                y: paper.y + paper.height,
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
        for (axis, spot) in [
            (Axis::Vertical, Spot::Down),
            (Axis::Horizontal, Spot::Across),
        ] {
            if self.track(axis).contains(at) && self.extent(axis).most() >= 1.0 {
                return spot;
            }
        }
        let paper = self.paper();
        if !paper.contains(at) {
            return Spot::Nothing;
        }
        let along = match self.from_right {
            true => paper.x + paper.width - at.x,
            false => at.x - paper.x,
        };
        let down = at.y - paper.y;
        let row = self.rows.at(down - HEAD);
        let column = self.columns.at(along - self.stub);
        let (is_head, is_foot) = (down < HEAD, down >= HEAD + self.rows.height);
        let (is_stub, is_margin) = (along < self.stub, along >= self.stub + self.columns.height);
        match (row, column) {
            _ if is_stub && is_head => Spot::Rows,
            _ if is_stub && is_foot => Spot::Feet,
            _ if is_margin && is_head => Spot::Margins,
            _ if is_margin && is_foot => Spot::Whole,
            (Some(row), _) if is_stub => Spot::Row(row),
            (Some(row), _) if is_margin => Spot::Margin(row),
            (_, Some(column)) if is_head => Spot::Column(column),
            (_, Some(column)) if is_foot => Spot::Foot(column),
            (Some(row), Some(column)) => Spot::Cell(At { row, column }),
            _ => Spot::Nothing,
        }
    }

    /// How far to scroll, down and across, so that a cell is seen whole.
    pub fn reveal(&self, at: At) -> (f64, f64) {
        (self.rows.reveal(at.row), self.columns.reveal(at.column))
    }
}
