//! A time line: rows that have a bar from their first day to their last, under heads that name
//! months, weeks or days. Time runs where reading goes; only what is seen is shaped and painted.
//!
//! The screen owns what is on it ([`Content`]) and a [`State`], which knows the row that the
//! keyboard is in and how near one looks. Its messages go to [`State::update`], whose [`Event`]
//! says what the screen has to do. A bar never moves by itself: the screen is told
//! [`Event::Moved`], and the bar stands where [`Content::span`] says then.
//!
//! ```ignore
//! timeline::timeline(language, &self.line, rows, Plan { screen: self }, Message::Line)
//! ```
//!
//! Pointer: a bar is taken at its middle to move both days, at an end to move that day; drawn over
//! a line without dates it makes them. The new days are told meanwhile; Escape leaves all as it
//! was. With Ctrl the wheel looks nearer or from farther away.
//!
//! Keys: up, down, Page Up and Page Down change the row, left and right scroll through time, with
//! Ctrl by as much as is seen; Home brings the day that it is to the middle. Alt with left and
//! right moves the bar by a day, with Ctrl too by a week; Shift with them moves its last day. F2
//! begins to move it by the arrows alone until Enter. Enter and Space open a row; Enter gives one
//! without dates its first ones; Delete takes it away. + and − look nearer or from farther away, 0
//! from where everything is seen.

mod draft;
mod draw;
mod element;
mod frame;
mod key;
mod lane;
mod link;
mod pointer;
mod scale;
mod span;
mod state;
mod words;

pub use scale::{Step, Unit};
pub use span::Span;
pub use state::{Event, Message, State};

use std::{borrow::Cow, rc::Rc, time::Instant};

use chrono::NaiveDate;
use iced::{
    Rectangle,
    advanced::{mouse, widget::Id},
    keyboard,
    widget::Space,
};

pub use self::frame::Spot;
use self::{draft::Draft, frame::Frame, scale::Scale, words::Key};
use super::{
    Element,
    badge::{self, Look},
    grid::{bar::Axis, window::Window},
    matrix::shaped::Cache,
    tooltip,
};
use crate::text::{Direction, Language};

/// A row, beside its days.
#[derive(Debug, Clone)]
pub struct Row<'a> {
    /// What it is called.
    pub name: Cow<'a, str>,
    /// A hint under it, such as who answers for it.
    pub hint: Cow<'a, str>,
    /// Its state.
    pub look: Look,
    /// How much of it is done, in percent.
    pub done: u8,
    /// What it is at odds with, in words.
    pub conflict: Option<Cow<'a, str>>,
    /// Whether its days stay as they are.
    pub is_fixed: bool,
}

impl<'a> Row<'a> {
    /// A row that is not begun.
    pub fn new(name: impl Into<Cow<'a, str>>, hint: impl Into<Cow<'a, str>>) -> Self {
        Row {
            name: name.into(),
            hint: hint.into(),
            look: badge::NONE,
            done: 0,
            conflict: None,
            is_fixed: false,
        }
    }

    /// Its state, and how much of it is done, in percent.
    pub fn state(mut self, look: Look, done: u8) -> Self {
        self.look = look;
        self.done = done.min(100);
        self
    }

    /// What it is at odds with.
    pub fn conflict(mut self, words: impl Into<Cow<'a, str>>) -> Self {
        self.conflict = Some(words.into());
        self
    }

    /// Its days stay as they are.
    pub fn fixed(mut self) -> Self {
        self.is_fixed = true;
        self
    }
}

/// Something that runs across rows: a day, such as a session's, or the days of a window.
#[derive(Debug, Clone)]
pub struct Mark<'a> {
    /// What it is called.
    pub name: Cow<'a, str>,
    /// When it is.
    pub span: Span,
    /// Whether it is a window, seen as a band behind the bars; else it is a line on its first day.
    pub is_window: bool,
}

impl<'a> Mark<'a> {
    /// A day.
    pub fn day(name: impl Into<Cow<'a, str>>, day: NaiveDate) -> Self {
        Mark {
            name: name.into(),
            span: Span::new(day, day),
            is_window: false,
        }
    }

    /// A window.
    pub fn window(name: impl Into<Cow<'a, str>>, span: Span) -> Self {
        Mark {
            name: name.into(),
            span,
            is_window: true,
        }
    }
}

/// Days on which whoever bears a row has too much to do.
#[derive(Debug, Clone)]
pub struct Load<'a> {
    /// The days.
    pub span: Span,
    /// Why it is too much, in words.
    pub words: Cow<'a, str>,
}

/// The row `to` begins after the row `from`. It is seen as at odds where it begins too early.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Link {
    /// What comes first.
    pub from: usize,
    /// What follows.
    pub to: usize,
}

/// What is on a time line. It is asked for what is seen alone, at each frame; for spans and links
/// it is asked of all rows that links reach, so these should cost nothing.
pub trait Content {
    /// What stands on the axis at least: from the first planned day to the last.
    fn whole(&self) -> Span;
    /// The day that it is.
    fn today(&self) -> NaiveDate;
    /// What rows are: the words of the corner.
    fn corner(&self) -> Cow<'_, str>;
    /// A row.
    fn row(&self, row: usize) -> Row<'_>;
    /// The days of a row, when it has dates.
    fn span(&self, row: usize) -> Option<Span>;
    /// Which rows follow which.
    fn links(&self) -> &[Link] {
        &[]
    }
    /// How many marks there are.
    fn marks(&self) -> usize {
        0
    }
    /// A mark.
    fn mark(&self, mark: usize) -> Mark<'_> {
        let _ = mark;
        Mark::day("", self.today())
    }
    /// Whether a mark concerns a row, and is seen on it.
    fn concerns(&self, mark: usize, row: usize) -> bool {
        let _ = (mark, row);
        true
    }
    /// When whoever bears a row has too much to do.
    fn loads(&self, row: usize) -> Vec<Load<'_>> {
        let _ = row;
        Vec::new()
    }
}

/// A time line under construction.
pub struct Timeline<'a, M> {
    id: Option<Id>,
    language: Language,
    state: &'a State,
    rows: usize,
    content: Box<dyn Content + 'a>,
    on: Rc<dyn Fn(Message) -> M + 'a>,
    /// What the pointer rests on.
    hint: Element<'a, M>,
}

/// A time line of so many rows; it takes the room that it is given.
pub fn timeline<'a, M: Clone + 'a>(
    language: Language,
    state: &'a State,
    rows: usize,
    content: impl Content + 'a,
    on: impl Fn(Message) -> M + 'a,
) -> Timeline<'a, M> {
    let hinted = state.hinted;
    let explained = hinted.and_then(|spot| words::explained(spot, rows, &content, language));
    Timeline {
        id: None,
        language,
        state,
        rows,
        content: Box::new(content),
        on: Rc::new(on),
        hint: match explained {
            Some(words) => tooltip::panel(language, words),
            None => Space::new().into(),
        },
    }
}

impl<M> Timeline<'_, M> {
    /// Names it, to be focused or found.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// What the widget knows from one frame to the next, and no screen needs to know.
#[derive(Default)]
struct Inner {
    /// How far rows are scrolled.
    down: f64,
    /// The day, with its part, at which what is seen begins, and how near it was looked at.
    start: Option<(f64, Step)>,
    /// What stays in its place when one looks nearer; the middle when it is not said.
    around: Option<f32>,
    focused: bool,
    /// The leading row as this widget moved it, until the screen's state says the same.
    moved: Option<usize>,
    hovered: Spot,
    /// Since when the pointer rests there.
    rests: Option<Instant>,
    grip: Option<(Axis, f32)>,
    /// The bar that is being moved.
    draft: Option<Draft>,
    modifiers: keyboard::Modifiers,
    last_click: Option<mouse::Click>,
    cache: Cache<Key>,
    /// The state's counts of revelations that were answered.
    revealed: u64,
    looked: u64,
    /// Grows when what is painted moves: tells the renderer to repaint as one piece.
    generation: u16,
}

impl Inner {
    /// The row that the keyboard is in.
    fn lead(&self, state: &State) -> usize {
        self.moved.unwrap_or(state.lead)
    }
}

impl<M> Timeline<'_, M> {
    fn starts_at_right(&self) -> bool {
        self.language.direction() == Direction::RightToLeft
    }

    /// Where a row stands.
    fn span(&self, row: usize) -> Option<Span> {
        (row < self.rows).then(|| self.content.span(row)).flatten()
    }

    /// The places, inside bounds.
    fn frame(&self, inner: &Inner, bounds: Rectangle) -> Frame {
        let stub = frame::stub(bounds);
        let width = frame::width(bounds, stub);
        let whole = self.content.whole();
        let step = self.state.step.unwrap_or(Step::fit(whole, width));
        let mut scale = Scale::new(whole, self.content.today(), step, width);
        match inner.start {
            Some((start, before)) if before == step => scale.offset = scale.with(start, 0.0),
            Some((start, before)) => {
                let x = inner.around.unwrap_or(width / 2.0);
                scale.offset = scale.with(start + f64::from(x / before.pixels()), x);
            }
            None => {}
        }
        let (marks, lanes) = frame::marks(self.content.as_ref(), self.language, &scale);
        let mut rows = Window {
            rows: self.rows,
            row: frame::ROW,
            height: frame::height(bounds, lanes),
            offset: 0.0,
        };
        rows.offset = rows.clamp(inner.down);
        Frame {
            bounds,
            from_right: self.starts_at_right(),
            stub,
            lanes,
            rows,
            scale,
            marks,
        }
    }

    /// Remembers where it stands, and shapes what is seen.
    fn prepare(&self, inner: &mut Inner, frame: &Frame) {
        inner.down = frame.rows.offset;
        inner.start = Some((frame.scale.exactly(0.0), frame.scale.step));
        inner.around = None;
        let shaped = words::shape(self, inner, frame);
        if shaped > 24 {
            inner.generation = inner.generation.wrapping_add(1);
        }
    }

    /// Scrolls to a place within bounds, down and through time; whether anything moved.
    fn scroll(&self, inner: &mut Inner, bounds: Rectangle, (down, across): (f64, f64)) -> bool {
        let before = self.frame(inner, bounds);
        let mut frame = before.clone();
        frame.rows.offset = frame.rows.clamp(down);
        frame.scale.offset = frame.scale.clamp(across);
        let moved =
            frame.rows.offset != before.rows.offset || frame.scale.offset != before.scale.offset;
        if moved {
            inner.generation = inner.generation.wrapping_add(1);
            inner.down = frame.rows.offset;
            inner.start = Some((frame.scale.exactly(0.0), frame.scale.step));
        }
        // Names of marks stand where time does.
        let frame = self.frame(inner, bounds);
        self.prepare(inner, &frame);
        moved
    }
}

#[cfg(test)]
mod tests;
