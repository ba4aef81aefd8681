//! Where everything stands in one frame: heads, names of rows, bars, marks, scroll bars.
//!
//! Time is placed from the side where reading starts; in Arabic that is the right. The mirror at
//! the root turns the layout of a widget's children; what a widget paints by itself it must turn
//! by itself, so every place asks here.

use iced::{Point, Rectangle};

use super::{
    Content,
    draft::Part,
    lane::{self, LANE},
    scale::{Scale, Span, number},
    words,
};
use crate::{
    text::Language,
    theme::space,
    widget::{
        grid::{
            bar::{self, Axis, Extent, Rail},
            window::Window,
        },
        shape,
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
/// How far an end of a bar can be taken, outside of it and inside.
const OUTSIDE: f32 = 5.0;
const INSIDE: f32 = 6.0;

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

/// A place on a time line that may show or mean something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Spot {
    /// Nothing that answers.
    #[default]
    Nothing,
    /// The corner over the names of rows.
    Corner,
    /// The name of a row.
    Row(usize),
    /// A row beside its bar, on the day of a number.
    Line(usize, i32),
    /// The bar of a row.
    Bar(usize, Part),
    /// The name of a mark.
    Mark(usize),
    /// The heads, on the day of a number.
    Head(i32),
    /// The strip of the scroll bar at the side.
    Down,
    /// The strip of the scroll bar below.
    Across,
}

/// A mark whose name has a place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placed {
    /// Which; the day that it is when there is none.
    pub mark: Option<usize>,
    /// Its days.
    pub span: Span,
    /// Whether it is a band.
    pub is_window: bool,
    /// The lane of its name, if there is one left.
    pub lane: Option<usize>,
    /// Where its name begins, and what its name has, from where what is seen begins.
    pub start: f32,
    /// How wide its name may be.
    pub room: f32,
}

/// The marks that are seen, with the day that it is, and how many lanes there are. The number of
/// lanes is the same wherever one scrolls to.
pub fn marks(content: &dyn Content, language: Language, scale: &Scale) -> (Vec<Placed>, usize) {
    let days = scale.first..scale.first + scale.days;
    let today = content.today();
    let mut placed = Vec::new();
    let mut stretches = Vec::new();
    let whole = Scale {
        offset: 0.0,
        ..*scale
    };
    let mut place = |mark: Option<usize>, name: &str, span: Span, is_window: bool| {
        let numbers = span.numbers();
        if numbers.end <= days.start || numbers.start >= days.end {
            return;
        }
        let from = whole.x(numbers.start.max(days.start));
        let until = match is_window {
            true => whole.x(numbers.end.min(days.end)),
            false => from,
        };
        let shape = if is_window { 0.0 } else { shape::SIDE };
        let taken = lane::taken(from, until, shape, name);
        let start = taken.start - scale.offset as f32;
        let width = taken.end - taken.start;
        let is_seen = start + width > 0.0 && start < scale.width;
        stretches.push(taken);
        placed.push((
            is_seen,
            Placed {
                mark,
                span,
                is_window,
                lane: None,
                start: start + shape + if is_window { 0.0 } else { space::XXS },
                room: lane::room(name).min(width - shape),
            },
        ));
    };
    place(
        None,
        &words::today(language),
        Span::new(today, today),
        false,
    );
    for mark in 0..content.marks() {
        let of = content.mark(mark);
        place(Some(mark), &of.name, of.span, of.is_window);
    }
    let (lanes, used) = lane::packed(&stretches);
    let seen = placed.into_iter().zip(lanes).filter(|((seen, _), _)| *seen);
    let seen = seen.map(|((_, mut placed), lane)| {
        placed.lane = lane;
        if placed.is_window {
            // The name of a window stays while any of it is seen.
            let end = scale.x(placed.span.numbers().end) - placed.room;
            placed.start = placed.start.max(0.0).min(end.max(placed.start));
        }
        placed
    });
    (seen.collect(), used)
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

    /// Where a place stands; nothing is nowhere. `span` says where bars are.
    pub fn place(&self, spot: Spot, span: impl Fn(usize) -> Option<Span>) -> Rectangle {
        let top = self.inside().y;
        match spot {
            Spot::Corner => self.along(0.0, self.stub, top, self.head()),
            Spot::Row(row) => self.along(0.0, self.stub, self.top(row), ROW),
            Spot::Line(row, day) => {
                let x = self.scale.x(day);
                self.stretch(x, self.scale.pixels(), self.top(row), ROW)
            }
            Spot::Bar(row, _) => match span(row) {
                Some(span) => self.bar(row, span),
                None => Rectangle::default(),
            },
            Spot::Mark(mark) => {
                let placed = self.marks.iter().find(|of| of.mark == Some(mark));
                placed.and_then(|of| self.name(of)).unwrap_or_default()
            }
            Spot::Head(day) => {
                let x = self.scale.x(day);
                self.stretch(x, self.scale.pixels(), top, self.head())
            }
            Spot::Down => self.track(Axis::Vertical),
            Spot::Across => self.track(Axis::Horizontal),
            Spot::Nothing => Rectangle::default(),
        }
    }

    /// Where the name of a mark stands, with its shape.
    pub fn name(&self, placed: &Placed) -> Option<Rectangle> {
        let y = self.lane(placed.lane?);
        let shape = match placed.is_window {
            true => 0.0,
            false => shape::SIDE + space::XXS,
        };
        Some(self.stretch(placed.start - shape, placed.room + shape, y, LANE))
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

    /// What is under a place. `span` says where bars are.
    pub fn spot(&self, at: Point, span: impl Fn(usize) -> Option<Span>) -> Spot {
        for (axis, spot) in [
            (Axis::Vertical, Spot::Down),
            (Axis::Horizontal, Spot::Across),
        ] {
            let rail = self.rail(axis);
            if rail.track.contains(at) && rail.extent.most() >= 1.0 {
                return spot;
            }
        }
        let body = self.body();
        if self.heads().contains(at) {
            let named = self.marks.iter().find(|placed| {
                let place = self.name(placed);
                place.is_some_and(|place| place.contains(at))
            });
            return match named.and_then(|placed| placed.mark) {
                Some(mark) => Spot::Mark(mark),
                None => Spot::Head(self.day(at.x)),
            };
        }
        if self.place(Spot::Corner, |_| None).contains(at) {
            return Spot::Corner;
        }
        let Some(row) = self.rows.at(at.y - body.y) else {
            return Spot::Nothing;
        };
        if self.names().contains(at) {
            return Spot::Row(row);
        }
        if !body.contains(at) {
            return Spot::Nothing;
        }
        match span(row).and_then(|span| self.part(row, span, at)) {
            Some(part) => Spot::Bar(row, part),
            None => Spot::Line(row, self.day(at.x)),
        }
    }

    /// What of a bar is at a place.
    fn part(&self, row: usize, span: Span, at: Point) -> Option<Part> {
        let (start, end, middle) = self.ends(row, span);
        let x = self.across(at.x);
        // A narrow bar is taken at its ends from outside.
        let inside = match end - start >= 4.0 * INSIDE {
            true => INSIDE,
            false => 0.0,
        };
        if (at.y - middle).abs() > BAR / 2.0 + OUTSIDE {
            return None;
        }
        match x {
            x if x < start - OUTSIDE || x > end + OUTSIDE => None,
            x if x < start + inside => Some(Part::Start),
            x if x > end - inside => Some(Part::End),
            _ => Some(Part::Whole),
        }
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
