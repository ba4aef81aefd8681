//! Places that show or mean something: where each stands, and which is under the pointer.

use iced::{Point, Rectangle};

use super::{BAR, Frame, ROW};
use crate::widget::{
    grid::bar::Axis,
    timeline::{draft::Part, span::Span},
};

/// How far an end of a bar can be taken, outside of it and inside.
const OUTSIDE: f32 = 5.0;
const INSIDE: f32 = 6.0;

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

impl Frame {
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
}
