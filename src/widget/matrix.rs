//! A table of rows and columns that cross: heads at two sides that stay where they are, sums at the
//! other two, and only what is seen is shaped, laid out and painted.
//!
//! The screen owns what is in it ([`Content`]) and a [`State`], which knows the cell that the
//! keyboard is in and what is edited. Its messages go to [`State::update`], whose [`Event`] says
//! what the screen has to do:
//!
//! ```ignore
//! matrix::matrix(language, &self.crossing, rows, columns, Crossing { screen: self }, Message::Cell)
//! ```
//!
//! Keys: arrows, Page Up and Page Down move, with Alt by a page of columns; Home and End go to the
//! ends of a row, with Ctrl of the whole; Enter and F2 edit, a digit begins to; Delete clears;
//! Space opens; letters jump to the row, or to the column, whose head begins with them.

mod draw;
mod element;
mod frame;
mod key;
mod pointer;
pub(super) mod shaped;
mod state;

pub use state::{At, Event, Message, State};

use std::{borrow::Cow, rc::Rc, time::Instant};

use iced::{
    Rectangle,
    advanced::{mouse, widget::Id},
    keyboard,
    widget::Space,
};

pub use self::frame::Spot;
use self::{frame::Frame, shaped::Cache};
use super::{
    Container, Element,
    badge::Look,
    field,
    grid::{bar::Axis, window::Window},
    label, tooltip,
};
use crate::{
    text::{Direction, Language},
    theme::{container, space},
};

/// What is written at a crossing or in a margin.
#[derive(Debug, Clone, Default)]
pub struct Cell<'a> {
    /// A shape before the words, so that colour is never alone.
    pub look: Option<Look>,
    /// A short text, mostly a figure.
    pub text: Cow<'a, str>,
    /// A hint under it.
    pub hint: Cow<'a, str>,
    /// Whether it counts for nothing: it is written fainter.
    pub is_faint: bool,
}

impl<'a> Cell<'a> {
    /// A text alone.
    pub fn text(words: impl Into<Cow<'a, str>>) -> Self {
        Cell {
            text: words.into(),
            ..Cell::default()
        }
    }

    /// A shape and a text.
    pub fn state(look: Look, words: impl Into<Cow<'a, str>>) -> Self {
        Cell {
            look: Some(look),
            text: words.into(),
            ..Cell::default()
        }
    }

    /// With a hint under it.
    pub fn under(mut self, words: impl Into<Cow<'a, str>>) -> Self {
        self.hint = words.into();
        self
    }

    /// Written fainter.
    pub fn faint(mut self) -> Self {
        self.is_faint = true;
        self
    }
}

/// The head of a row or of a column: a name, and a hint under it.
#[derive(Debug, Clone, Default)]
pub struct Head<'a> {
    /// Its name; letters jump to it.
    pub name: Cow<'a, str>,
    /// What it belongs to.
    pub hint: Cow<'a, str>,
}

impl<'a> Head<'a> {
    /// A name and what it belongs to.
    pub fn new(name: impl Into<Cow<'a, str>>, hint: impl Into<Cow<'a, str>>) -> Self {
        Head {
            name: name.into(),
            hint: hint.into(),
        }
    }
}

/// What is in a matrix. It is asked for what is seen alone, at each frame.
pub trait Content {
    /// The head of a row.
    fn row(&self, row: usize) -> Head<'_>;
    /// The head of a column.
    fn column(&self, column: usize) -> Head<'_>;
    /// The crossing of both.
    fn cell(&self, at: At) -> Cell<'_>;
    /// What a row adds to.
    fn margin(&self, row: usize) -> Cell<'_>;
    /// What a column adds to.
    fn foot(&self, column: usize) -> Cell<'_>;
    /// What everything adds to.
    fn whole(&self) -> Cell<'_>;
    /// What rows are, what their margin is, what the foot is: the words of the corners.
    fn corners(&self) -> [Cow<'_, str>; 3];
    /// What is edited at a crossing, as it is typed; nothing where it is opened instead.
    fn edited(&self, at: At) -> Option<String>;
    /// What the pointer is told where it rests.
    fn hint(&self, spot: Spot) -> Option<String>;
}

/// A matrix under construction.
pub struct Matrix<'a, M> {
    id: Option<Id>,
    language: Language,
    state: &'a State,
    rows: usize,
    columns: usize,
    content: Box<dyn Content + 'a>,
    on: Rc<dyn Fn(Message) -> M + 'a>,
    /// The field of the edited cell, why it cannot take what was typed, what the pointer rests on.
    children: [Element<'a, M>; 3],
}

/// A matrix of so many rows and columns; it takes the room that it is given.
pub fn matrix<'a, M: Clone + 'a>(
    language: Language,
    state: &'a State,
    (rows, columns): (usize, usize),
    content: impl Content + 'a,
    on: impl Fn(Message) -> M + 'a,
) -> Matrix<'a, M> {
    let on: Rc<dyn Fn(Message) -> M + 'a> = Rc::new(on);
    let nothing = || Element::from(Space::new());
    let editor = match &state.edit {
        Some(edit) => {
            let on = Rc::clone(&on);
            field::field(language, "", &edit.text)
                .id(editor())
                .invalid(edit.problem.is_some())
                .on_input(move |text| on(Message::Type(text)))
                .into()
        }
        None => nothing(),
    };
    let note = match state.edit.as_ref().and_then(|edit| edit.problem.as_ref()) {
        Some(problem) => note(language, problem),
        None => nothing(),
    };
    let hint = match state.hinted.and_then(|spot| content.hint(spot)) {
        Some(words) => tooltip::panel(language, words),
        None => nothing(),
    };
    Matrix {
        id: None,
        language,
        state,
        rows,
        columns,
        content: Box::new(content),
        on,
        children: [editor, note, hint],
    }
}

/// Why a cell cannot take what was typed in it.
fn note<'a, M: 'a>(language: Language, problem: &str) -> Element<'a, M> {
    let words = label::inked(label::hint(language, problem), |palette| palette.late.ink);
    Container::new(words)
        .padding([space::XXS, space::XS])
        .style(container::floating)
        .into()
}

impl<M> Matrix<'_, M> {
    /// Names it, to be focused or found.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// The field of the edited cell.
fn editor() -> Id {
    Id::new("matrix-editor")
}

/// What the widget knows from one frame to the next, and no screen needs to know.
#[derive(Default)]
struct Inner {
    /// How far rows and columns are scrolled.
    down: f64,
    across: f64,
    focused: bool,
    /// The leading cell as this widget moved it, until the screen's state says the same.
    moved: Option<At>,
    hovered: Spot,
    /// Since when the pointer rests there.
    rests: Option<Instant>,
    grip: Option<(Axis, f32)>,
    modifiers: keyboard::Modifiers,
    last_click: Option<mouse::Click>,
    typed: String,
    typed_at: Option<Instant>,
    cache: Cache,
    /// The state's count of revelations that was answered.
    revealed: u64,
    /// The serial number of the editing that has the focus.
    editing: u64,
    /// Whether a key ended the editing, so that the matrix has the focus again.
    returning: bool,
    /// Grows when what is painted moves: tells the renderer to repaint as one piece.
    generation: u16,
}

impl Inner {
    /// The cell that the keyboard moves.
    fn lead(&self, state: &State) -> At {
        self.moved.unwrap_or(state.lead)
    }
}

impl<M> Matrix<'_, M> {
    fn starts_at_right(&self) -> bool {
        self.language.direction() == Direction::RightToLeft
    }

    /// The places, inside bounds; `from_right` is false where the mirror still turns the layout.
    fn frame(&self, inner: &Inner, bounds: Rectangle, from_right: bool) -> Frame {
        let widths = frame::Widths::of(bounds, self.columns);
        let window = |rows: usize, row: f32, height: f32, offset: f64| {
            let mut window = Window {
                rows,
                row,
                height,
                offset,
            };
            window.offset = window.clamp(offset);
            window
        };
        let columns = window(self.columns, widths.column, widths.body, inner.across);
        let height = frame::height(bounds, columns.most() >= 1.0);
        Frame {
            bounds,
            from_right,
            stub: widths.stub,
            margin: widths.margin,
            rows: window(self.rows, frame::ROW, height, inner.down),
            columns,
        }
    }

    /// Whether there is a cell to be in.
    fn has(&self, at: At) -> bool {
        at.row < self.rows && at.column < self.columns
    }

    /// Shapes what is seen.
    fn prepare(&self, inner: &mut Inner, frame: &Frame) {
        (inner.down, inner.across) = (frame.rows.offset, frame.columns.offset);
        let cache = &mut inner.cache;
        cache.begin();
        let mut shaped = 0_usize;
        let (rows, columns) = (frame.rows.visible(), frame.columns.visible());
        let language = self.language;
        for row in rows.clone() {
            for column in columns.clone() {
                let cell = self.content.cell(At { row, column });
                shaped += cache.cell(Spot::Cell(At { row, column }), &cell, language, frame);
            }
            shaped += cache.head(Spot::Row(row), &self.content.row(row), language, frame);
            let margin = self.content.margin(row);
            shaped += cache.cell(Spot::Margin(row), &margin, language, frame);
        }
        for column in columns {
            let head = self.content.column(column);
            shaped += cache.head(Spot::Column(column), &head, language, frame);
            let foot = self.content.foot(column);
            shaped += cache.cell(Spot::Foot(column), &foot, language, frame);
        }
        cache.cell(Spot::Whole, &self.content.whole(), language, frame);
        let corners = [Spot::Rows, Spot::Margins, Spot::Feet];
        for (spot, words) in corners.into_iter().zip(self.content.corners()) {
            cache.head(spot, &Head::new(words, ""), language, frame);
        }
        cache.end();
        if shaped > 24 {
            inner.generation = inner.generation.wrapping_add(1);
        }
    }

    /// Scrolls to a place within bounds; whether anything moved.
    fn scroll(&self, inner: &mut Inner, bounds: Rectangle, (down, across): (f64, f64)) -> bool {
        let before = (inner.down, inner.across);
        (inner.down, inner.across) = (down, across);
        let frame = self.frame(inner, bounds, self.starts_at_right());
        let moved = (frame.rows.offset, frame.columns.offset) != before;
        if moved {
            inner.generation = inner.generation.wrapping_add(1);
        }
        self.prepare(inner, &frame);
        moved
    }
}

#[cfg(test)]
mod tests;
