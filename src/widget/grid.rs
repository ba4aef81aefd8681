//! A table of any number of rows: only those that are seen are shaped, laid out and painted.
//!
//! The screen owns its records and a [`State`]; the state holds the order of the rows, which of
//! them are selected and what is edited, and its [`Layout`] is what the application remembers of a
//! table between two runs. A frame asks for the cells that are seen, by the record's number and
//! the column's key:
//!
//! ```ignore
//! grid::grid(language, &self.table, columns, |row, column| match column {
//!     "name" => Cell::text(&self.projects[row as usize].name),
//!     _ => Cell::Nothing,
//! }, Message::Table)
//! ```
//!
//! Its messages go to [`State::update`], whose [`Event`] says what the screen has to do; after
//! [`Event::Sorted`], and whenever records or a filter change, the screen calls
//! [`State::arrange`]. In-place editing, selection, copying, widths and choice of columns need
//! nothing else from it.
//!
//! Keys: arrows, Page Up, Page Down, Home and End move; with Shift they select; Ctrl+A selects all,
//! Ctrl+C copies; Enter opens or edits, F2 edits; letters jump to the row that begins with them, in
//! the column that rows are ordered by. Up from the first row leads into the heads, where arrows
//! choose a column, Enter orders by it, Alt with an arrow changes its width and `=` fits it.

pub(super) mod bar;
mod cell;
mod chooser;
mod column;
mod draw;
mod element;
mod frame;
mod heading;
mod key;
mod layout;
mod order;
mod pointer;
mod selection;
pub(super) mod shaped;
mod state;
mod tsv;
pub(super) mod window;

pub use cell::Cell;
pub use column::Column;
pub use layout::{Layout, Sort};
pub use order::{Key, sort};
pub use selection::Extend;
pub use state::{Event, Message, State};

use std::{rc::Rc, time::Instant};

use iced::{
    Rectangle,
    advanced::{mouse, widget::Id},
    keyboard,
    widget::Space,
};

use self::{
    bar::Axis,
    column::slots,
    frame::{Frame, Spot},
    heading::Heading,
    shaped::Cache,
    window::Window,
};
use super::{Container, Element, field, label};
use crate::{
    text::{Direction, Language},
    theme::{container, space},
};

/// The cell of a record, by its number, in the column of a key.
type CellOf<'a> = Box<dyn Fn(u32, &str) -> Cell<'a> + 'a>;

/// A table under construction.
pub struct Grid<'a, M> {
    id: Option<Id>,
    language: Language,
    state: &'a State,
    columns: Vec<Column>,
    cell: CellOf<'a>,
    on: Rc<dyn Fn(Message) -> M + 'a>,
    row: f32,
    /// How many lines a title may take.
    lines: usize,
    /// The button of the columns, their choice, the field of the edited cell, and why it cannot
    /// take what was typed.
    children: [Element<'a, M>; 4],
}

/// A table of the state's rows; it takes the room that it is given.
pub fn grid<'a, M: Clone + 'a>(
    language: Language,
    state: &'a State,
    columns: Vec<Column>,
    cell: impl Fn(u32, &str) -> Cell<'a> + 'a,
    on: impl Fn(Message) -> M + 'a,
) -> Grid<'a, M> {
    let on: Rc<dyn Fn(Message) -> M + 'a> = Rc::new(on);
    let nothing = || Element::from(Space::new());
    let choice = if state.choosing {
        chooser::panel(language, state.layout(), &columns, &on)
    } else {
        nothing()
    };
    let editor = match &state.edit {
        Some(edit) => {
            let column = columns.iter().find(|column| column.key == edit.column);
            let own = column.and_then(|column| column.editable).flatten();
            let on = Rc::clone(&on);
            field::field(own.unwrap_or(language), "", &edit.text)
                .id(editor())
                .invalid(edit.problem.is_some())
                .on_input(move |text| on(Message::Type(text)))
                .into()
        }
        None => nothing(),
    };
    let edit = state.edit.as_ref();
    let note = match edit.and_then(|edit| edit.problem.as_ref()) {
        Some(problem) => note(language, problem),
        None => nothing(),
    };
    let button = chooser::button(state.choosing, &on);
    Grid {
        id: None,
        language,
        state,
        columns,
        cell: Box::new(cell),
        on,
        row: space::ROW,
        lines: 1,
        children: [button, choice, editor, note],
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

impl<M> Grid<'_, M> {
    /// Names it, to be focused or found.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Rows high enough for two lines, see [`Cell::Twin`].
    pub fn double(mut self) -> Self {
        self.row = space::XXL;
        self
    }

    /// Heads as high as the longest title needs, on so many lines at most.
    pub fn wrapped(mut self, lines: usize) -> Self {
        self.lines = lines.max(1);
        self
    }
}

/// The field of the edited cell.
fn editor() -> Id {
    Id::new("grid-editor")
}

/// A column whose width is being changed.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Drag {
    slot: usize,
    column: usize,
    /// How far along the columns the pointer took hold.
    from: f32,
    /// The width that it had.
    before: f32,
    width: f32,
}

/// What the widget knows from one frame to the next, and no screen needs to know.
#[derive(Default)]
struct Inner {
    offset: f64,
    across: f32,
    focused: bool,
    /// Whether the keyboard is in the heads.
    in_head: bool,
    /// The column that the keyboard is in.
    slot: usize,
    /// The leading row as this widget moved it, until the screen's state says the same.
    moved: Option<usize>,
    hovered: Spot,
    grip: Option<(Axis, f32)>,
    drag: Option<Drag>,
    modifiers: keyboard::Modifiers,
    last_click: Option<mouse::Click>,
    typed: String,
    typed_at: Option<Instant>,
    cache: Cache,
    heads: Vec<Heading>,
    /// The state's count of revelations that was answered.
    revealed: u64,
    /// The serial number of the editing that has the focus.
    editing: u64,
    /// Whether a key ended the editing, so that the table has the focus again.
    returning: bool,
    /// Grows when what is painted moves: tells the renderer to repaint as one piece.
    generation: u16,
}

impl Inner {
    /// The row that the keyboard moves.
    fn lead(&self, state: &State) -> Option<usize> {
        self.moved.or_else(|| state.selection.lead())
    }
}

impl<M> Grid<'_, M> {
    /// The places, inside bounds; `from_right` is false where the mirror still turns the layout.
    fn frame(&self, inner: &Inner, bounds: Rectangle, from_right: bool) -> Frame {
        let room = Frame::room(bounds);
        let drag = inner.drag.map(|drag| (drag.column, drag.width));
        let slots = slots(&self.columns, self.state.layout(), room, drag);
        let whole = column::whole(&slots);
        let lines = inner.heads.iter().map(|heading| heading.lines().len());
        let head = Frame::head_of(lines.max().unwrap_or(1));
        let mut window = Window {
            rows: self.state.rows().len(),
            row: self.row,
            height: Frame::height(bounds, head, whole > room),
            offset: inner.offset,
        };
        window.offset = window.clamp(inner.offset);
        Frame {
            bounds,
            head,
            from_right,
            slots,
            across: inner.across.clamp(0.0, (whole - room).max(0.0)).round(),
            window,
        }
    }

    fn starts_at_right(&self) -> bool {
        self.language.direction() == Direction::RightToLeft
    }

    /// The record in a row.
    fn record(&self, position: usize) -> Option<u32> {
        self.state.rows().get(position).copied()
    }

    fn key(&self, frame: &Frame, slot: usize) -> Option<&Column> {
        self.columns.get(frame.slots.get(slot)?.column)
    }

    /// Shapes the titles, which say how high the head is.
    fn title(&self, inner: &mut Inner, frame: &Frame) {
        inner.heads.resize_with(frame.slots.len(), Heading::default);
        for (heading, slot) in inner.heads.iter_mut().zip(&frame.slots) {
            let column = &self.columns[slot.column];
            let arrow = match self.state.layout().sorted(column.key) {
                Some(_) => draw::ARROW_ROOM,
                None => 0.0,
            };
            // The last title ends where the button of the columns begins.
            let titles = Frame::room(frame.bounds) + bar::STRIP + space::XXS - chooser::BUTTON;
            let covered = (slot.x + slot.width - frame.across - titles).max(0.0);
            let room = (slot.width - 2.0 * space::S - arrow - covered).max(0.0);
            heading.shape(&column.title, self.language, room, self.lines);
        }
    }

    /// Shapes what is seen.
    fn prepare(&self, inner: &mut Inner, frame: &Frame) {
        if (inner.offset, inner.across) != (frame.window.offset, frame.across) {
            inner.offset = frame.window.offset;
            inner.across = frame.across;
        }
        inner.cache.begin();
        let mut shaped = 0;
        for position in frame.window.visible() {
            let Some(record) = self.record(position) else {
                continue;
            };
            for slot in frame.slots.iter().filter(|slot| frame.is_seen(slot)) {
                let cell = (self.cell)(record, self.columns[slot.column].key);
                let room = (slot.width - 2.0 * space::S).max(0.0);
                let entry = inner.cache.entry(record, slot.column);
                shaped += u32::from(entry.set(&cell, self.language, room));
            }
        }
        inner.cache.end();
        self.title(inner, frame);
        if shaped > 2 * frame.slots.len() as u32 {
            inner.generation = inner.generation.wrapping_add(1);
        }
    }

    /// Scrolls to an offset within bounds; whether anything moved.
    fn scroll(&self, inner: &mut Inner, bounds: Rectangle, offset: f64, across: f32) -> bool {
        let before = (inner.offset, inner.across);
        inner.offset = offset;
        inner.across = across;
        let frame = self.frame(inner, bounds, self.starts_at_right());
        let moved = (frame.window.offset, frame.across) != before;
        if moved {
            inner.generation = inner.generation.wrapping_add(1);
        }
        self.prepare(inner, &frame);
        moved
    }

    /// The width that shows every cell that is seen, and the title, uncut.
    fn fitting(&self, inner: &Inner, frame: &Frame, number: usize) -> Option<f32> {
        let slot = frame.slots.get(number)?;
        let title = inner.heads.get(number)?.natural() + draw::ARROW_ROOM;
        let cells = frame.window.visible().filter_map(|position| {
            let shaped = inner.cache.get(self.record(position)?, slot.column)?;
            Some(shaped.natural())
        });
        let widest = cells.fold(title, f32::max);
        Some(
            (widest + 2.0 * space::S)
                .ceil()
                .clamp(layout::LEAST, layout::MOST),
        )
    }

    /// The selected rows, and the heads of their columns.
    fn copied(&self, frame: &Frame) -> Option<(usize, String)> {
        let positions = self.state.selection.positions();
        if positions.is_empty() {
            return None;
        }
        let columns = || frame.slots.iter().map(|slot| &self.columns[slot.column]);
        let heads: Vec<String> = columns().map(|column| column.title.clone()).collect();
        let rows = positions.iter().filter_map(|&position| {
            let record = self.record(position)?;
            let cells = columns().map(|column| (self.cell)(record, column.key).copied());
            Some(cells.collect())
        });
        Some((
            positions.len(),
            tsv::write(std::iter::once(heads).chain(rows)),
        ))
    }
}

#[cfg(test)]
mod tests;
