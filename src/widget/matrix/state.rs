//! What the screen knows of a matrix: the cell that the keyboard is in, and what is edited.

use super::Spot;

/// A crossing of a row and a column, counted from nought in the order of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct At {
    /// The row.
    pub row: usize,
    /// The column.
    pub column: usize,
}

/// What happens in a matrix.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// Go to a cell.
    Go(At),
    /// Open a cell.
    Open(At),
    /// Begin to edit a cell, whose text is this; it was typed over when the second one differs.
    Edit(At, String, String),
    /// Type in the edited cell.
    Type(String),
    /// Take what was typed.
    Commit,
    /// Leave the cell as it was.
    Cancel,
    /// Empty a cell.
    Clear(At),
    /// The pointer rests somewhere, or no longer.
    Rest(Option<Spot>),
}

/// What the screen has to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Nothing.
    None,
    /// Another cell is selected.
    Selected(At),
    /// Show everything about a cell.
    Open(At),
    /// Take a text in, or [`State::refuse`] it.
    Edited {
        /// The cell.
        at: At,
        /// What was typed.
        text: String,
    },
    /// Empty a cell.
    Cleared(At),
}

/// A cell that is edited.
#[derive(Debug, Clone)]
pub(super) struct Edit {
    pub(super) at: At,
    pub(super) text: String,
    before: String,
    /// Why it cannot be taken.
    pub(super) problem: Option<String>,
    /// Tells one editing from the next.
    pub(super) serial: u64,
}

impl Edit {
    /// Whether it began with something else than was in the cell.
    pub(super) fn is_typed_over(&self) -> bool {
        self.text != self.before
    }
}

/// The cell that the keyboard is in, and what is edited.
#[derive(Debug, Clone, Default)]
pub struct State {
    pub(super) lead: At,
    pub(super) edit: Option<Edit>,
    pub(super) hinted: Option<Spot>,
    pub(super) reveal: u64,
    serial: u64,
}

impl State {
    /// The cell that the keyboard is in; it may be beyond the last one after rows went.
    pub fn lead(&self) -> At {
        self.lead
    }

    /// Goes to a cell and brings it into view.
    pub fn go(&mut self, at: At) {
        self.lead = at;
        self.reveal += 1;
    }

    /// Keeps within so many rows and columns, after some went.
    pub fn fit(&mut self, rows: usize, columns: usize) {
        let lead = At {
            row: self.lead.row.min(rows.saturating_sub(1)),
            column: self.lead.column.min(columns.saturating_sub(1)),
        };
        let is_in = |at: At| at.row < rows && at.column < columns;
        if self.edit.as_ref().is_some_and(|edit| !is_in(edit.at)) {
            self.edit = None;
        }
        self.lead = lead;
        self.hinted = None;
    }

    /// Whether a cell is being edited.
    pub fn is_editing(&self) -> bool {
        self.edit.is_some()
    }

    /// Gives a cell back to whoever typed in it, with the reason why the text cannot be taken: it
    /// stays as it is until it is mended or left with Escape.
    pub fn refuse(&mut self, at: At, text: String, problem: String) {
        self.lead = at;
        self.begin(at, text, String::new(), Some(problem));
    }

    fn begin(&mut self, at: At, text: String, before: String, problem: Option<String>) {
        self.serial += 1;
        self.edit = Some(Edit {
            at,
            text,
            before,
            problem,
            serial: self.serial,
        });
    }

    fn is_refused(&self) -> bool {
        let edit = self.edit.as_ref();
        edit.is_some_and(|edit| edit.problem.is_some())
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Event {
        let is_allowed = matches!(
            message,
            Message::Type(_) | Message::Cancel | Message::Rest(_)
        );
        if self.is_refused() && !is_allowed {
            return Event::None;
        }
        match message {
            Message::Go(at) => {
                self.lead = at;
                self.hinted = None;
                return Event::Selected(at);
            }
            Message::Open(at) => {
                self.lead = at;
                return Event::Open(at);
            }
            Message::Edit(at, before, text) => {
                self.lead = at;
                self.hinted = None;
                self.begin(at, text, before, None);
                return Event::Selected(at);
            }
            Message::Type(text) => {
                if let Some(edit) = &mut self.edit {
                    edit.text = text;
                    edit.problem = None;
                }
            }
            Message::Commit => {
                if let Some(edit) = self.edit.take().filter(|edit| edit.text != edit.before) {
                    let Edit { at, text, .. } = edit;
                    return Event::Edited { at, text };
                }
            }
            Message::Cancel => self.edit = None,
            Message::Clear(at) => return Event::Cleared(at),
            Message::Rest(spot) => self.hinted = spot,
        }
        Event::None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: At = At { row: 2, column: 1 };

    #[test]
    fn a_cell_that_is_refused_stays_until_it_is_mended_or_left() {
        let mut state = State::default();
        state.update(Message::Edit(AT, "5".into(), "5".into()));
        assert_eq!(
            state.update(Message::Commit),
            Event::None,
            "nothing changed"
        );
        state.update(Message::Edit(AT, "5".into(), "5".into()));
        state.update(Message::Type("x".into()));
        let text = "x".to_owned();
        let edited = Event::Edited { at: AT, text };
        assert_eq!(state.update(Message::Commit), edited);
        state.refuse(AT, "x".into(), "no".into());
        assert_eq!(state.update(Message::Go(At::default())), Event::None);
        assert_eq!(state.lead(), AT);
        state.update(Message::Cancel);
        let at = At::default();
        assert_eq!(state.update(Message::Go(at)), Event::Selected(at));
    }

    #[test]
    fn what_went_is_neither_led_nor_edited() {
        let mut state = State::default();
        state.update(Message::Edit(AT, String::new(), String::new()));
        state.fit(3, 2);
        assert!(state.is_editing());
        state.fit(2, 2);
        assert!(!state.is_editing());
        assert_eq!(state.lead(), At { row: 1, column: 1 });
        state.fit(0, 0);
        assert_eq!(state.lead(), At::default());
    }
}
