//! A register's list: filtered as one types in either script, ordered, its columns as the person
//! left them. What it lists are summaries; the sheet of a row is its screen's.

pub mod written;

use iced::{
    Alignment, Length,
    widget::{column, row},
};
use uuid::Uuid;

use super::{
    Action, Context, Register,
    shelf::{Kept, Shelf},
};
use crate::{
    documents::{
        content::register::{self, Kind},
        export::Format,
    },
    text::fold,
    theme::space,
    widget::{
        Container, Element, button, empty, field,
        grid::{self, Cell, Column, Key},
        label,
    },
};

/// Width of the field that filters at most, in pixels.
const FILTER: f32 = 300.0;
/// Name of that field, to be focused.
pub const FIELD: &str = "filter";

/// What a register lists.
pub trait Listed: Kept + Sized + 'static {
    /// What the person's preferences call its table.
    const TABLE: &'static str;

    /// The register that a file of it is.
    const REGISTER: register::List;
    /// The columns that say whose row it is, on every page.
    const KEYS: &'static [&'static str];

    /// Where they are.
    fn shelf(register: &Register) -> &Shelf<Self>;

    /// The columns, in reading order.
    fn columns(context: &Context) -> Vec<Column>;

    /// What a row shows in a column.
    fn cell<'a>(&'a self, context: &'a Context, column: &str) -> Cell<'a>;

    /// What a row is ordered by in a column.
    fn key<'a>(&'a self, context: &'a Context, column: &str) -> Key<'a>;

    /// What the cells of a column are in a file; columns of money have their sum under them.
    fn kind(_column: &str) -> Kind {
        Kind::Text
    }

    /// What a row says in a column of a file.
    fn written(&self, context: &Context, column: &str) -> register::Cell {
        written::words(&self.cell(context, column))
    }

    /// The texts that it is found by.
    fn found_by<'a>(&'a self, context: &'a Context) -> Vec<&'a str>;
}

/// A list, and what of it is seen.
#[derive(Debug)]
pub struct List<S> {
    table: grid::State,
    query: String,
    /// The row of each number, as the table knows them.
    ids: Vec<Uuid>,
    /// What each row is found by, folded; made when it is first looked for.
    folded: Vec<String>,
    of: std::marker::PhantomData<S>,
}

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// In the table.
    Table(grid::Message),
    /// Keep the rows that hold these words.
    Filter(String),
    /// Write what is seen to a file.
    Write(Format),
}

/// What its screen has to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Nothing.
    None,
    /// Show the sheet of this row.
    Open(Uuid),
    /// Another row is chosen, or none.
    Chosen(Option<Uuid>),
    /// The keyboard is at another row, on the way to another perhaps.
    Walked(Option<Uuid>),
    /// A cell was given another text, see [`List::refuse`].
    Edited {
        /// The row.
        id: Uuid,
        /// The key of the column.
        column: &'static str,
        /// What was typed.
        text: String,
    },
    /// Arrange the rows anew, and remember the table as it is.
    Arrange,
    /// Remember the table as it is.
    Remember,
    /// Rows were copied.
    Copied(usize, String),
    /// Write what is seen, see [`List::write`].
    Write(Format),
}

impl<S: Listed> List<S> {
    /// Everything, as the person left the table.
    pub fn new(context: &Context) -> List<S> {
        let layout = context.preferences.table(S::TABLE).unwrap_or_default();
        List {
            table: grid::State::new(layout),
            query: String::new(),
            ids: Vec::new(),
            folded: Vec::new(),
            of: std::marker::PhantomData,
        }
    }

    /// Filters and orders anew; `keep` says which rows the screen's own filters keep.
    pub fn arrange(&mut self, context: &Context, keep: impl Fn(&S) -> bool) {
        let rows = S::shelf(&context.register).all();
        let has_query = !self.query.trim().is_empty();
        if has_query && self.folded.len() != rows.len() {
            self.folded = rows
                .iter()
                .map(|row| fold::fold(&row.found_by(context).join(" ")))
                .collect();
        }
        let (folded, query) = (&self.folded, fold::Query::new(&self.query));
        let is_kept = |at: u32| {
            let at = at as usize;
            let is_found = !has_query || folded.get(at).is_some_and(|words| query.matches(words));
            is_found && rows.get(at).is_some_and(&keep)
        };
        let key = |at: u32, column: &str| {
            rows.get(at as usize)
                .map_or(Key::Nothing, |row| row.key(context, column))
        };
        self.table
            .arrange(context.language(), rows.len(), is_kept, key);
        self.ids.clear();
        self.ids.extend(rows.iter().map(Kept::uuid));
    }

    /// Rows were changed: `chosen` stays chosen.
    pub fn refresh(&mut self, context: &Context, chosen: Option<Uuid>, keep: impl Fn(&S) -> bool) {
        self.folded.clear();
        let (shelf, ids) = (S::shelf(&context.register), &self.ids);
        self.table
            .renumber(|row| shelf.place(*ids.get(row as usize)?));
        self.arrange(context, keep);
        self.follow(context, chosen);
    }

    /// Chooses a row and brings it into view.
    pub fn choose(&mut self, context: &Context, chosen: Option<Uuid>) {
        let shelf = S::shelf(&context.register);
        self.table.select(chosen.and_then(|id| shelf.place(id)));
    }

    /// Chooses the row of the sheet that is opened; rows that are selected with it stay selected.
    pub fn follow(&mut self, context: &Context, opened: Option<Uuid>) {
        if opened.is_some() && !self.selection(context).iter().any(|id| Some(*id) == opened) {
            self.choose(context, opened);
        }
    }

    /// How many rows are seen.
    pub fn len(&self) -> usize {
        self.table.rows().len()
    }

    /// Whether none is seen.
    pub fn is_empty(&self) -> bool {
        self.table.rows().is_empty()
    }

    /// The rows that are seen, in their order.
    pub fn seen<'a>(&'a self, context: &'a Context) -> impl Iterator<Item = &'a S> {
        let rows = S::shelf(&context.register).all();
        let seen = self.table.rows().iter();
        seen.filter_map(|at| rows.get(*at as usize))
    }

    /// The rows that are selected, from the top.
    pub fn selection(&self, context: &Context) -> Vec<Uuid> {
        let rows = S::shelf(&context.register).all();
        let selected = self.table.selection().into_iter();
        selected
            .filter_map(|at| Some(rows.get(at as usize)?.uuid()))
            .collect()
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, context: &Context) -> Event {
        let rows = S::shelf(&context.register).all();
        let id = |at: u32| rows.get(at as usize).map(Kept::uuid);
        match message {
            Message::Filter(query) => {
                self.query = query;
                Event::Arrange
            }
            Message::Write(format) => Event::Write(format),
            Message::Table(message) => match (is_walk(&message), self.table.update(message)) {
                (true, grid::Event::Selected(row)) => Event::Walked(row.and_then(id)),
                (false, grid::Event::Selected(row)) => Event::Chosen(row.and_then(id)),
                (_, grid::Event::Open(row)) => id(row).map_or(Event::None, Event::Open),
                (_, grid::Event::Sorted) => Event::Arrange,
                (_, grid::Event::LaidOut) => Event::Remember,
                (_, grid::Event::Copied { rows, text }) => Event::Copied(rows, text.to_string()),
                (_, grid::Event::Edited { row, column, text }) => match id(row) {
                    Some(id) => Event::Edited { id, column, text },
                    None => Event::None,
                },
                (_, grid::Event::None) => Event::None,
            },
        }
    }

    /// Gives a cell back with the reason why its text cannot be taken.
    pub fn refuse(
        &mut self,
        context: &Context,
        (id, column): (Uuid, &'static str),
        text: String,
        problem: String,
    ) {
        if let Some(row) = S::shelf(&context.register).place(id) {
            self.table.refuse(row, column, text, problem);
        }
    }

    /// Remembers the table as it is.
    pub fn remember<M>(&self) -> Action<M> {
        let layout = self.table.layout().clone();
        Action::Prefer(Box::new(move |preferences| {
            preferences.set_table(S::TABLE, &layout);
        }))
    }

    /// The line that filters: its field, the screen's own filters, how many rows are seen; and the
    /// files that can be made of them, where the line has room.
    pub fn filter<'a, M: Clone + 'a>(
        &self,
        context: &Context,
        placeholder: String,
        is_wide: bool,
        on: impl Fn(Message) -> M + 'a,
        others: Vec<Element<'a, M>>,
    ) -> Element<'a, M> {
        let language = context.language();
        let count = label::one_line(label::hint(language, self.counted(context)));
        let papers = is_wide.then(|| {
            row![
                self.paper(context, Format::Xlsx, &on),
                self.paper(context, Format::Pdf, &on),
            ]
            .spacing(space::XS)
        });
        let entry = field::field(language, placeholder, &self.query)
            .on_input(move |query| on(Message::Filter(query)))
            .id(FIELD)
            .width(Length::Fill);
        // Beside an open sheet the list is narrower than that.
        let entry = Container::new(Container::new(entry).max_width(FILTER)).width(Length::Fill);
        let mut line = row![entry].spacing(space::S).align_y(Alignment::Center);
        for other in others {
            line = line.push(other);
        }
        line.push(count).push(papers).into()
    }

    fn paper<'a, M: Clone + 'a>(
        &self,
        context: &Context,
        format: Format,
        on: &impl Fn(Message) -> M,
    ) -> Element<'a, M> {
        let message = (!self.is_empty()).then(|| on(Message::Write(format)));
        written::button(context, format, message)
    }

    /// The table; where nothing is left, why, and the way back.
    pub fn view<'a, M: Clone + 'a>(
        &'a self,
        context: &'a Context,
        columns: Vec<Column>,
        on: impl Fn(Message) -> M + Clone + 'a,
    ) -> Element<'a, M> {
        let language = context.language();
        if self.is_empty() {
            let tr = &context.tr;
            let all = button::quiet(
                language,
                tr.list_show_all(),
                Some(on(Message::Filter(String::new()))),
            );
            let title = tr.list_filter_none(&self.query);
            return empty::empty(language, title, tr.list_filter_hint(), Some(all.into()));
        }
        let rows = S::shelf(&context.register).all();
        let cell = move |at: u32, column: &str| {
            rows.get(at as usize)
                .map_or(Cell::Nothing, |row| row.cell(context, column))
        };
        let table = grid::grid(language, &self.table, columns, cell, move |message| {
            on(Message::Table(message))
        });
        Container::new(column![Element::from(table.id(S::TABLE))])
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
    }
}

/// Whether a message only moves through the rows: none is to be opened by it.
fn is_walk(message: &grid::Message) -> bool {
    use grid::Message::{Edit, SelectAll, Walk};
    matches!(message, Walk(..) | Edit(..) | SelectAll)
}
