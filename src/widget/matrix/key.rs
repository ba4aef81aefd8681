//! What keys do while the matrix has the focus.

use std::time::{Duration, Instant};

use iced::{
    advanced::Shell,
    keyboard::{self, Key, key::Named},
};

use super::{At, Inner, Matrix, Message, frame::Frame};
use crate::text::fold::fold;

/// Letters that follow one another faster than this belong to one word.
const PAUSE: Duration = Duration::from_millis(1_000);

impl<M: Clone> Matrix<'_, M> {
    /// Answers a key; whether it was for the matrix.
    pub(super) fn pressed(
        &self,
        inner: &mut Inner,
        frame: &Frame,
        event: &keyboard::Event,
        shell: &mut Shell<'_, M>,
    ) -> bool {
        let keyboard::Event::KeyPressed {
            key,
            modifiers,
            text,
            ..
        } = event
        else {
            return false;
        };
        if self.rows == 0 || self.columns == 0 || modifiers.logo() {
            return false;
        }
        let here = inner.lead(self.state);
        let (page, side) = (frame.rows.page(), frame.columns.page());
        let At { row, column } = here;
        // Forward is where reading goes.
        let forward = match frame.from_right {
            true => Named::ArrowLeft,
            false => Named::ArrowRight,
        };
        let (command, alt) = (modifiers.command(), modifiers.alt());
        let to = match key {
            Key::Named(Named::ArrowDown) if command => (usize::MAX, column),
            Key::Named(Named::ArrowUp) if command => (0, column),
            Key::Named(Named::ArrowDown) if !alt => (row.saturating_add(1), column),
            Key::Named(Named::ArrowUp) if !alt => (row.saturating_sub(1), column),
            Key::Named(arrow @ (Named::ArrowLeft | Named::ArrowRight)) if !alt => {
                match (*arrow == forward, command) {
                    (true, false) => (row, column.saturating_add(1)),
                    (false, false) => (row, column.saturating_sub(1)),
                    (true, true) => (row, usize::MAX),
                    (false, true) => (row, 0),
                }
            }
            Key::Named(Named::PageDown) if alt => (row, column.saturating_add(side)),
            Key::Named(Named::PageUp) if alt => (row, column.saturating_sub(side)),
            Key::Named(Named::PageDown) if !command => (row.saturating_add(page), column),
            Key::Named(Named::PageUp) if !command => (row.saturating_sub(page), column),
            Key::Named(Named::Home) if command => (0, 0),
            Key::Named(Named::End) if command => (usize::MAX, usize::MAX),
            Key::Named(Named::Home) => (row, 0),
            Key::Named(Named::End) => (row, usize::MAX),
            _ if command || alt => return false,
            _ => return self.other(inner, frame, key, text.as_deref(), shell),
        };
        self.go(inner, frame, shell, to);
        true
    }

    /// Goes to a cell, the last one when there are not so many, and brings it into view.
    pub(super) fn go(
        &self,
        inner: &mut Inner,
        frame: &Frame,
        shell: &mut Shell<'_, M>,
        (row, column): (usize, usize),
    ) {
        let at = At {
            row: row.min(self.rows.saturating_sub(1)),
            column: column.min(self.columns.saturating_sub(1)),
        };
        inner.moved = Some(at);
        shell.publish((self.on)(Message::Go(at)));
        self.scroll(inner, frame.bounds, frame.reveal(at));
    }

    /// Enter, F2, Delete, Space, letters and digits.
    fn other(
        &self,
        inner: &mut Inner,
        frame: &Frame,
        key: &Key,
        text: Option<&str>,
        shell: &mut Shell<'_, M>,
    ) -> bool {
        let here = inner.lead(self.state);
        if !self.has(here) {
            return false;
        }
        match key {
            Key::Named(Named::Enter | Named::F2) => self.edit(here, None, shell),
            Key::Named(Named::Delete | Named::Backspace) => {
                shell.publish((self.on)(Message::Clear(here)));
            }
            Key::Named(Named::Space) if inner.typed.is_empty() || !self.goes_on(inner) => {
                shell.publish((self.on)(Message::Open(here)));
            }
            _ => {
                let typed = text.filter(|text| text.chars().any(|c| !c.is_control()));
                return match typed {
                    Some(text) if is_figure(text) && !self.goes_on(inner) => {
                        self.edit(here, Some(text), shell);
                        true
                    }
                    Some(text) => self.jump(inner, frame, text, shell),
                    None => false,
                };
            }
        }
        true
    }

    /// Edits a cell, typing over what is in it when something was typed already; opens it where
    /// it is not edited.
    pub(super) fn edit(&self, at: At, typed: Option<&str>, shell: &mut Shell<'_, M>) {
        let message = match self.content.edited(at) {
            Some(before) => {
                let text = typed.map_or_else(|| before.clone(), str::to_owned);
                Message::Edit(at, before, text)
            }
            None => Message::Open(at),
        };
        shell.publish((self.on)(message));
    }

    /// Takes what was typed, and goes on below, or aside when Tab did it.
    pub(super) fn commit(
        &self,
        inner: &mut Inner,
        frame: &Frame,
        (down, aside): (usize, usize),
        shell: &mut Shell<'_, M>,
    ) {
        shell.publish((self.on)(Message::Commit));
        if let Some(edit) = &self.state.edit {
            let At { row, column } = edit.at;
            self.go(inner, frame, shell, (row + down, column + aside));
        }
    }

    fn goes_on(&self, inner: &Inner) -> bool {
        let now = Instant::now();
        inner
            .typed_at
            .is_some_and(|before| now.duration_since(before) < PAUSE)
    }

    /// Goes to the next row whose head begins with what was typed, else to such a column.
    fn jump(&self, inner: &mut Inner, frame: &Frame, text: &str, shell: &mut Shell<'_, M>) -> bool {
        if !self.goes_on(inner) {
            inner.typed.clear();
        }
        if inner.typed.is_empty() && text.trim().is_empty() {
            return false;
        }
        inner.typed.push_str(text);
        inner.typed_at = Some(Instant::now());
        let wanted = fold(&inner.typed);
        // A word that grows may stay where it is; a new one goes on.
        let step = usize::from(inner.typed == text);
        let At { row, column } = inner.lead(self.state);
        let begins = |head: super::Head<'_>| begins_with(&head.name, &wanted);
        let found = next(self.rows, row + step, |at| begins(self.content.row(at)))
            .map(|row| (row, column))
            .or_else(|| {
                let at = next(self.columns, column + step, |at| {
                    begins(self.content.column(at))
                });
                at.map(|column| (row, column))
            });
        if let Some(to) = found {
            self.go(inner, frame, shell, to);
        }
        true
    }
}

/// The next of so many from a start on, round about.
fn next(count: usize, start: usize, is_it: impl Fn(usize) -> bool) -> Option<usize> {
    (start.min(count)..count)
        .chain(0..start.min(count))
        .find(|&at| is_it(at))
}

/// Whether words, or one of the words after the first, begin with a folded text.
fn begins_with(words: &str, wanted: &str) -> bool {
    fold(words).starts_with(wanted)
}

fn is_figure(text: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit() || ('\u{660}'..='\u{669}').contains(&c);
    text.chars().all(digit)
}
