//! What a table knows between two frames: the order of its rows, which are selected, what is being
//! edited, and what is remembered of its columns.

use std::sync::Arc;

use super::{
    column::Column,
    layout::Layout,
    order::{self, Key},
    selection::{Extend, Selection},
};
use crate::text::Language;

/// What somebody did to the table; positions are in the order that is seen.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// Goes to a row.
    Go(usize, Extend),
    /// Goes to a row by the keyboard, on the way to another perhaps.
    Walk(usize, Extend),
    /// Selects every row.
    SelectAll,
    /// Opens a row.
    Open(usize),
    /// Orders by a column, or turns its order.
    Sort(&'static str),
    /// Sets a column's width, in pixels.
    Resize(&'static str, f32),
    /// Shows or hides a column.
    Show(&'static str, bool),
    /// Opens or closes the choice of columns.
    Choose(bool),
    /// Columns as they were at first.
    Restore,
    /// Edits a cell, which shows this text.
    Edit(usize, &'static str, String),
    /// Changes the text of the cell that is edited.
    Type(String),
    /// Takes the text.
    Commit,
    /// Leaves the cell as it was.
    Cancel,
    /// The selected rows were copied: how many, and the text.
    Copied(usize, Arc<str>),
}

/// What the screen may want to answer; rows are numbers of its own records.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// Nothing to do.
    None,
    /// The selection is another; this row leads it.
    Selected(Option<u32>),
    /// A row is to be opened.
    Open(u32),
    /// Rows are to be arranged anew, see [`State::arrange`]; the layout is to be remembered.
    Sorted,
    /// The layout is to be remembered.
    LaidOut,
    /// A cell was given another text.
    Edited {
        /// The screen's record.
        row: u32,
        /// The key of the column.
        column: &'static str,
        /// What was typed.
        text: String,
    },
    /// Rows were copied.
    Copied {
        /// How many.
        rows: usize,
        /// What stands in the clipboard: cells apart by tabs, with the heads of the columns.
        text: Arc<str>,
    },
}

/// The cell that is edited.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Edit {
    pub row: u32,
    pub column: &'static str,
    pub text: String,
    before: String,
    /// Why the text cannot be taken.
    pub problem: Option<String>,
    /// Tells one editing from the next.
    pub serial: u64,
}

/// The state of a table, kept by its screen.
#[derive(Debug, Clone, Default)]
pub struct State {
    layout: Layout,
    order: Vec<u32>,
    pub(super) selection: Selection,
    pub(super) edit: Option<Edit>,
    pub(super) choosing: bool,
    /// Grows whenever the leading row is to be brought into view.
    pub(super) reveal: u64,
    serial: u64,
}

impl State {
    /// A table as somebody left it.
    pub fn new(layout: Layout) -> State {
        State {
            layout,
            ..State::default()
        }
    }

    /// What is to be remembered.
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// Those of the columns that are seen, in order.
    pub fn shown<'c>(&self, columns: &'c [Column]) -> impl Iterator<Item = &'c Column> {
        columns
            .iter()
            .filter(|column| column.is_shown(&self.layout))
    }

    /// The screen's records in the order that is seen.
    pub fn rows(&self) -> &[u32] {
        &self.order
    }

    /// The record that leads the selection.
    pub fn selected(&self) -> Option<u32> {
        self.order.get(self.selection.lead()?).copied()
    }

    /// Every selected record, from the top.
    pub fn selection(&self) -> Vec<u32> {
        let positions = self.selection.positions().into_iter();
        positions
            .filter_map(|position| self.order.get(position).copied())
            .collect()
    }

    /// Selects one record, or none, and brings it into view.
    pub fn select(&mut self, row: Option<u32>) {
        let lead = row.and_then(|row| self.order.iter().position(|&other| other == row));
        self.selection.set(lead, lead);
        self.reveal += 1;
    }

    /// Filters and orders the records `0..count` anew: `keep` says which are seen, `key` what a
    /// record is ordered by in a column. Without an order they stand as the screen has them. The
    /// selection follows its records; to be called after [`Event::Sorted`], and whenever records,
    /// filter or language change.
    pub fn arrange<'a>(
        &mut self,
        language: Language,
        count: usize,
        keep: impl Fn(u32) -> bool,
        key: impl Fn(u32, &str) -> Key<'a>,
    ) {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        let mut rows: Vec<u32> = (0..count).filter(|&row| keep(row)).collect();
        if let Some(sort) = &self.layout.sort {
            order::sort(language, &mut rows, sort.descending, |row| {
                key(row, &sort.column)
            });
        }
        self.set_rows(rows);
    }

    /// Sets the order that somebody else found, off the window's thread say. The selection follows
    /// its records.
    pub fn set_rows(&mut self, rows: Vec<u32>) {
        let lead = self.selected();
        let most = self
            .order
            .iter()
            .chain(&rows)
            .max()
            .map_or(0, |row| row + 1);
        let mut chosen = vec![false; most as usize];
        for row in self.selection() {
            chosen[row as usize] = true;
        }
        let lead = lead.and_then(|lead| rows.iter().position(|&row| row == lead));
        let positions: Vec<usize> = (0..rows.len())
            .filter(|&position| chosen[rows[position] as usize])
            .collect();
        self.selection.set(positions, lead);
        self.order = rows;
        self.reveal += 1;
        let lead = self.selected();
        self.edit.take_if(|edit| Some(edit.row) != lead);
    }

    /// Tells that records have other numbers now, before [`arrange`](Self::arrange): the selection
    /// follows those that are still there.
    pub fn renumber(&mut self, now: impl Fn(u32) -> Option<u32>) {
        let lead = self.selected().and_then(&now);
        let rows: Vec<u32> = self.selection().into_iter().filter_map(&now).collect();
        let lead = lead.and_then(|lead| rows.iter().position(|&row| row == lead));
        self.selection.set(0..rows.len(), lead);
        self.order = rows;
        if let Some(edit) = self.edit.take() {
            self.edit = now(edit.row).map(|row| Edit { row, ..edit });
        }
    }

    /// Gives a cell back to whoever typed in it, with the reason why the text cannot be taken: it
    /// stays as it is until it is mended or left with Escape.
    pub fn refuse(&mut self, row: u32, column: &'static str, text: String, problem: String) {
        let Some(lead) = self.order.iter().position(|&other| other == row) else {
            return;
        };
        self.selection.go(lead, Extend::No);
        self.serial += 1;
        self.edit = Some(Edit {
            row,
            column,
            text,
            before: String::new(),
            problem: Some(problem),
            serial: self.serial,
        });
    }

    /// Whether a cell holds what cannot be taken.
    fn is_refused(&self) -> bool {
        let edit = self.edit.as_ref();
        edit.is_some_and(|edit| edit.problem.is_some())
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Event {
        if self.is_refused() && !matches!(message, Message::Type(_) | Message::Cancel) {
            return Event::None;
        }
        match message {
            Message::Go(to, extend) | Message::Walk(to, extend) => {
                if to < self.order.len() {
                    self.selection.go(to, extend);
                }
                Event::Selected(self.selected())
            }
            Message::SelectAll => {
                self.selection.all(self.order.len());
                Event::Selected(self.selected())
            }
            Message::Open(position) => match self.order.get(position) {
                Some(&row) => Event::Open(row),
                None => Event::None,
            },
            Message::Sort(column) => {
                self.layout.sort_by(column);
                Event::Sorted
            }
            Message::Resize(column, width) => {
                self.layout.widths.insert(column.to_owned(), width);
                Event::LaidOut
            }
            Message::Show(column, shown) => {
                self.layout.show(column, shown);
                Event::LaidOut
            }
            Message::Choose(open) => {
                self.choosing = open;
                Event::None
            }
            Message::Restore => {
                let sort = self.layout.sort.take();
                self.layout = Layout {
                    sort,
                    ..Layout::default()
                };
                Event::LaidOut
            }
            Message::Edit(position, column, text) => {
                let Some(&row) = self.order.get(position) else {
                    return Event::None;
                };
                self.selection.go(position, Extend::No);
                self.serial += 1;
                self.edit = Some(Edit {
                    row,
                    column,
                    before: text.clone(),
                    problem: None,
                    text,
                    serial: self.serial,
                });
                Event::Selected(Some(row))
            }
            Message::Type(text) => {
                if let Some(edit) = &mut self.edit {
                    edit.text = text;
                    edit.problem = None;
                }
                Event::None
            }
            Message::Commit => match self.edit.take() {
                Some(edit) if edit.text != edit.before => Event::Edited {
                    row: edit.row,
                    column: edit.column,
                    text: edit.text,
                },
                _ => Event::None,
            },
            Message::Cancel => {
                self.edit = None;
                Event::None
            }
            Message::Copied(rows, text) => Event::Copied { rows, text },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 5] = ["طريق", "بئر", "مدرسة 10", "مدرسة 2", "سوق"];

    fn arranged(state: &mut State, keep: impl Fn(u32) -> bool) {
        state.arrange(Language::Arabic, NAMES.len(), keep, |row, _| {
            Key::text(NAMES[row as usize])
        });
    }

    #[test]
    fn the_selection_follows_its_records() {
        let mut state = State::default();
        arranged(&mut state, |_| true);
        assert_eq!(state.rows(), [0, 1, 2, 3, 4]);
        assert_eq!(
            state.update(Message::Go(2, Extend::No)),
            Event::Selected(Some(2))
        );
        assert_eq!(
            state.update(Message::Go(3, Extend::Range)),
            Event::Selected(Some(3))
        );
        assert_eq!(state.update(Message::Sort("name")), Event::Sorted);
        arranged(&mut state, |_| true);
        assert_eq!(state.rows(), [1, 4, 0, 3, 2]);
        assert_eq!((state.selected(), state.selection()), (Some(3), vec![3, 2]));
        arranged(&mut state, |row| row != 3);
        assert_eq!((state.selected(), state.selection()), (None, vec![2]));
        assert_eq!(state.update(Message::Open(3)), Event::Open(2));
        assert_eq!(state.update(Message::Open(4)), Event::None);
    }

    #[test]
    fn it_follows_records_that_have_other_numbers() {
        let mut state = State::default();
        arranged(&mut state, |_| true);
        state.select(Some(3));
        // The first record is gone, so each has the number before its own.
        state.renumber(|row| row.checked_sub(1));
        state.arrange(Language::Arabic, 4, |_| true, |_, _| Key::Nothing);
        assert_eq!((state.selected(), state.selection()), (Some(2), vec![2]));
        assert_eq!(state.rows(), [0, 1, 2, 3]);
    }

    #[test]
    fn an_edited_cell_tells_what_changed_and_nothing_else() {
        let mut state = State::default();
        arranged(&mut state, |_| true);
        let start = || Message::Edit(1, "name", NAMES[1].to_owned());
        assert_eq!(state.update(start()), Event::Selected(Some(1)));
        assert_eq!(state.update(Message::Commit), Event::None);
        state.update(start());
        state.update(Message::Type("بئر عميق".to_owned()));
        let edited = Event::Edited {
            row: 1,
            column: "name",
            text: "بئر عميق".to_owned(),
        };
        assert_eq!(state.update(Message::Commit), edited);
        assert_eq!(state.update(Message::Commit), Event::None);
        state.update(start());
        state.update(Message::Type("x".to_owned()));
        state.update(Message::Cancel);
        assert_eq!(state.update(Message::Commit), Event::None);
    }

    #[test]
    fn a_cell_that_is_refused_stays_until_it_is_mended_or_left() {
        let mut state = State::default();
        arranged(&mut state, |_| true);
        state.update(Message::Edit(1, "name", NAMES[1].to_owned()));
        state.update(Message::Type("؟".to_owned()));
        assert!(matches!(
            state.update(Message::Commit),
            Event::Edited { .. }
        ));
        state.refuse(1, "name", "؟".to_owned(), "no".to_owned());
        let problem = |state: &State| state.edit.as_ref().and_then(|edit| edit.problem.clone());
        for message in [
            Message::Commit,
            Message::Go(3, Extend::No),
            Message::Edit(1, "place", String::new()),
            Message::Sort("name"),
        ] {
            assert_eq!(state.update(message), Event::None);
            assert_eq!(problem(&state).as_deref(), Some("no"));
        }
        state.update(Message::Type("بئر".to_owned()));
        assert_eq!(problem(&state), None);
        assert!(matches!(
            state.update(Message::Commit),
            Event::Edited { row: 1, .. }
        ));
        state.refuse(1, "name", "؟".to_owned(), "no".to_owned());
        state.update(Message::Cancel);
        assert_eq!(
            state.update(Message::Go(3, Extend::No)),
            Event::Selected(Some(3))
        );
        // What a filter takes away is not edited any longer.
        state.update(Message::Edit(3, "name", NAMES[3].to_owned()));
        arranged(&mut state, |row| row != 3);
        assert!(state.edit.is_none());
    }

    #[test]
    fn columns_are_restored_without_losing_the_order() {
        let mut state = State::default();
        state.update(Message::Sort("name"));
        assert_eq!(state.update(Message::Resize("name", 90.0)), Event::LaidOut);
        state.update(Message::Show("place", false));
        state.update(Message::Restore);
        assert_eq!(state.layout().sorted("name"), Some(false));
        assert!(state.layout().widths.is_empty() && state.layout().hidden.is_empty());
    }
}
