//! Marks on the axis: where each stands and where its name has a place.

use iced::Rectangle;

use super::Frame;
use crate::{
    text::Language,
    theme::space,
    widget::{
        shape,
        timeline::{
            Content,
            lane::{self, LANE},
            scale::Scale,
            span::Span,
            words,
        },
    },
};

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

impl Frame {
    /// Where the name of a mark stands, with its shape.
    pub fn name(&self, placed: &Placed) -> Option<Rectangle> {
        let y = self.lane(placed.lane?);
        let shape = match placed.is_window {
            true => 0.0,
            false => shape::SIDE + space::XXS,
        };
        Some(self.stretch(placed.start - shape, placed.room + shape, y, LANE))
    }
}
