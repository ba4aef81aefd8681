//! A bar that is being moved: by the pointer, or by keys. Nothing is told before it is let go.

use iced::Point;

use super::span::Span;

/// What of a bar is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// Its first day.
    Start,
    /// Both days.
    Whole,
    /// Its last day.
    End,
}

/// What moves it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Hand {
    /// The pointer, which took it on a day.
    Pointer {
        /// What it took; nothing when it draws a new bar.
        part: Option<Part>,
        /// The number of the day.
        day: i32,
        /// Where it was pressed.
        at: Point,
    },
    /// Arrows, until the keys that are held with them are let go.
    Held,
    /// Arrows alone, until Enter.
    Mode,
}

/// A bar that is being moved.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Draft {
    /// Its row.
    pub row: usize,
    /// Where it stands.
    pub before: Option<Span>,
    /// Where it would stand; nothing while the pointer did not move.
    pub span: Option<Span>,
    /// What moves it.
    pub hand: Hand,
}

impl Draft {
    /// By keys, from where it stands, or where a new one begins.
    pub fn keyed(row: usize, before: Option<Span>, span: Span, hand: Hand) -> Draft {
        Draft {
            row,
            before,
            span: Some(span),
            hand,
        }
    }

    /// What is to be told when it is let go: a span that is new.
    pub fn outcome(&self) -> Option<Span> {
        self.span.filter(|span| self.before != Some(*span))
    }

    /// Moves a part by so many days.
    pub fn push(&mut self, part: Part, days: i32) {
        self.span = self.span.map(|span| moved(span, part, days));
    }
}

/// A span of which a part moved by so many days.
pub fn moved(span: Span, part: Part, days: i32) -> Span {
    match part {
        Part::Start => span.begun(days),
        Part::Whole => span.moved(days),
        Part::End => span.ended(days),
    }
}
