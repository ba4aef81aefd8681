//! What keys do while the table has the focus.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use iced::{
    advanced::{Clipboard, Shell, clipboard},
    keyboard::{self, Key, Modifiers, key::Named},
};

use super::{Extend, Grid, Inner, Message, frame::Frame};
use crate::text::fold::fold;

/// How much an arrow changes a column's width by, in pixels.
const STEP: f32 = 16.0;
/// Letters that follow one another faster than this belong to one word.
const PAUSE: Duration = Duration::from_millis(1_000);

impl<M: Clone> Grid<'_, M> {
    /// Answers a key; whether it was for the table.
    pub(super) fn pressed(
        &self,
        inner: &mut Inner,
        frame: &Frame,
        event: &keyboard::Event,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
    ) -> bool {
        let keyboard::Event::KeyPressed {
            key,
            physical_key,
            modifiers,
            text,
            ..
        } = event
        else {
            return false;
        };
        if modifiers.command() && !modifiers.alt() {
            match (key, key.to_latin(*physical_key)) {
                (_, Some('a')) => shell.publish((self.on)(Message::SelectAll)),
                (_, Some('c')) => return self.copy(frame, clipboard, shell),
                (Key::Named(Named::Home), _) => {
                    self.go(inner, frame, shell, 0, *modifiers);
                }
                (Key::Named(Named::End), _) => {
                    self.go(inner, frame, shell, usize::MAX, *modifiers);
                }
                _ => return false,
            }
            return true;
        }
        if inner.in_head || frame.window.rows == 0 {
            return self.in_head(inner, frame, key, *modifiers, shell);
        }
        if modifiers.alt() || modifiers.logo() {
            return false;
        }
        let lead = inner.lead(self.state);
        let page = frame.window.page();
        let here = lead.unwrap_or(0);
        let to = match key {
            Key::Named(Named::ArrowDown) => lead.map_or(0, |lead| lead + 1),
            Key::Named(Named::ArrowUp) if here == 0 && !modifiers.shift() => {
                inner.in_head = true;
                inner.slot = inner.slot.min(frame.slots.len().saturating_sub(1));
                return true;
            }
            Key::Named(Named::ArrowUp) => here.saturating_sub(1),
            Key::Named(Named::PageDown) => here.saturating_add(page),
            Key::Named(Named::PageUp) => here.saturating_sub(page),
            Key::Named(Named::Home) => 0,
            Key::Named(Named::End) => usize::MAX,
            _ => return self.other(inner, frame, (key, text.as_deref()), lead, shell),
        };
        self.go(inner, frame, shell, to, *modifiers);
        true
    }

    /// Moves to a row, the last one when there are not so many, and brings it into view.
    fn go(
        &self,
        inner: &mut Inner,
        frame: &Frame,
        shell: &mut Shell<'_, M>,
        to: usize,
        modifiers: Modifiers,
    ) {
        let Some(last) = frame.window.rows.checked_sub(1) else {
            return;
        };
        let to = to.min(last);
        let extend = if modifiers.shift() {
            Extend::Range
        } else {
            Extend::No
        };
        inner.in_head = false;
        inner.moved = Some(to);
        shell.publish((self.on)(Message::Walk(to, extend)));
        self.scroll(inner, frame.bounds, frame.window.reveal(to), inner.across);
    }

    /// Enter, F2, Left, Right, Escape, letters.
    fn other(
        &self,
        inner: &mut Inner,
        frame: &Frame,
        (key, text): (&Key, Option<&str>),
        lead: Option<usize>,
        shell: &mut Shell<'_, M>,
    ) -> bool {
        match key {
            Key::Named(Named::Enter) => {
                let Some(lead) = lead else { return false };
                if !self.edit(frame, lead, inner.slot, shell) {
                    shell.publish((self.on)(Message::Open(lead)));
                }
                true
            }
            Key::Named(Named::F2) => {
                let Some(lead) = lead else { return false };
                let slots = (inner.slot..frame.slots.len()).chain(0..inner.slot);
                for slot in slots {
                    if self.edit(frame, lead, slot, shell) {
                        inner.slot = slot;
                        self.reveal_column(inner, frame);
                        break;
                    }
                }
                true
            }
            Key::Named(Named::ArrowLeft | Named::ArrowRight) => {
                self.aside(inner, frame, key);
                true
            }
            Key::Named(Named::Escape) if self.state.selection.count() > 1 => {
                if let Some(lead) = lead {
                    shell.publish((self.on)(Message::Walk(lead, Extend::No)));
                }
                true
            }
            _ => match text {
                Some(text) if text.chars().any(|c| !c.is_control()) => {
                    self.jump(inner, frame, text, shell)
                }
                _ => false,
            },
        }
    }

    /// Moves to the column that stands on that side of the screen.
    fn aside(&self, inner: &mut Inner, frame: &Frame, key: &Key) {
        let left = *key == Key::Named(Named::ArrowLeft);
        let last = frame.slots.len().saturating_sub(1);
        inner.slot = if left == frame.from_right {
            (inner.slot + 1).min(last)
        } else {
            inner.slot.min(last).saturating_sub(1)
        };
        self.reveal_column(inner, frame);
    }

    fn reveal_column(&self, inner: &mut Inner, frame: &Frame) {
        let across = frame.reveal(inner.slot);
        self.scroll(inner, frame.bounds, inner.offset, across);
    }

    /// Edits a cell, if its column is edited.
    pub(super) fn edit(
        &self,
        frame: &Frame,
        position: usize,
        slot: usize,
        shell: &mut Shell<'_, M>,
    ) -> bool {
        let column = self.key(frame, slot);
        let Some(column) = column.filter(|column| column.editable.is_some()) else {
            return false;
        };
        let Some(record) = self.record(position) else {
            return false;
        };
        let text = (self.cell)(record, column.key).words().to_owned();
        shell.publish((self.on)(Message::Edit(position, column.key, text)));
        true
    }

    /// Takes what was typed, and goes on to the next cell that is edited when Tab did it.
    pub(super) fn commit(
        &self,
        inner: &mut Inner,
        frame: &Frame,
        onward: bool,
        shell: &mut Shell<'_, M>,
    ) {
        shell.publish((self.on)(Message::Commit));
        let edited = self.state.edit.as_ref();
        let edited = edited.and_then(|edit| {
            let mut slots = frame.slots.iter();
            slots.position(|slot| self.columns[slot.column].key == edit.column)
        });
        let lead = self.state.selection.lead();
        if let (true, Some(lead)) = (onward, lead) {
            let next = (edited.unwrap_or(inner.slot) + 1..frame.slots.len())
                .find(|&slot| self.edit(frame, lead, slot, shell));
            if let Some(slot) = next {
                inner.slot = slot;
                self.reveal_column(inner, frame);
            }
        }
    }

    fn in_head(
        &self,
        inner: &mut Inner,
        frame: &Frame,
        key: &Key,
        modifiers: Modifiers,
        shell: &mut Shell<'_, M>,
    ) -> bool {
        inner.in_head = true;
        inner.slot = inner.slot.min(frame.slots.len().saturating_sub(1));
        let Some(column) = self.key(frame, inner.slot) else {
            return false;
        };
        let resize = |width: f32, shell: &mut Shell<'_, M>| {
            let width = width.clamp(super::layout::LEAST, super::layout::MOST);
            shell.publish((self.on)(Message::Resize(column.key, width)));
        };
        match key {
            Key::Named(Named::ArrowLeft | Named::ArrowRight) if modifiers.alt() => {
                // The end of a column moves the way that the arrow points.
                let wider = (*key == Key::Named(Named::ArrowLeft)) == frame.from_right;
                let width = frame.slots[inner.slot].width;
                resize(if wider { width + STEP } else { width - STEP }, shell);
            }
            Key::Named(Named::ArrowLeft | Named::ArrowRight) => self.aside(inner, frame, key),
            Key::Named(Named::Enter | Named::Space) => {
                if column.sortable {
                    shell.publish((self.on)(Message::Sort(column.key)));
                }
            }
            Key::Named(Named::ArrowDown) if frame.window.rows > 0 => {
                inner.in_head = false;
                let to = inner.lead(self.state).unwrap_or(0);
                self.go(inner, frame, shell, to, Modifiers::default());
            }
            Key::Named(Named::Escape) if frame.window.rows > 0 => inner.in_head = false,
            Key::Character(letter) if letter.as_str() == "=" => {
                if let Some(width) = self.fitting(inner, frame, inner.slot) {
                    resize(width, shell);
                }
            }
            _ => return false,
        }
        true
    }

    fn copy(&self, frame: &Frame, clipboard: &mut dyn Clipboard, shell: &mut Shell<'_, M>) -> bool {
        let Some((rows, text)) = self.copied(frame) else {
            return false;
        };
        clipboard.write(clipboard::Kind::Standard, text.clone());
        shell.publish((self.on)(Message::Copied(rows, Arc::from(text))));
        true
    }

    /// Goes to the next row whose cell begins with what was typed, in the column that rows are
    /// ordered by, or in the first.
    fn jump(&self, inner: &mut Inner, frame: &Frame, text: &str, shell: &mut Shell<'_, M>) -> bool {
        let now = Instant::now();
        let goes_on = inner
            .typed_at
            .is_some_and(|before| now.duration_since(before) < PAUSE);
        if !goes_on {
            inner.typed.clear();
        }
        if inner.typed.is_empty() && text.trim().is_empty() {
            return false;
        }
        inner.typed.push_str(text);
        inner.typed_at = Some(now);
        let wanted = fold(&inner.typed);
        let shown = || frame.slots.iter().map(|slot| &self.columns[slot.column]);
        let sorted = shown().find(|column| self.state.layout().sorted(column.key).is_some());
        let Some(column) = sorted.or_else(|| shown().next()) else {
            return false;
        };
        let rows = self.state.rows();
        let here = inner.lead(self.state).unwrap_or(0);
        // A word that grows may stay where it is; a new one goes on.
        let start = if inner.typed == text && inner.lead(self.state).is_some() {
            here + 1
        } else {
            here
        };
        let begins = |&position: &usize| {
            let cell = (self.cell)(rows[position], column.key);
            begins_with(cell.words(), &wanted)
        };
        let found = (start..rows.len())
            .chain(0..start.min(rows.len()))
            .find(begins);
        if let Some(to) = found {
            self.go(inner, frame, shell, to, Modifiers::default());
        }
        true
    }
}

/// Whether words begin with a folded prefix. Only their beginning is folded: folding shortens
/// words by their marks at most, and there are a hundred thousand of them.
fn begins_with(words: &str, wanted: &str) -> bool {
    let enough = 4 * wanted.chars().count() + 8;
    let end = words
        .char_indices()
        .nth(enough)
        .map_or(words.len(), |(at, _)| at);
    fold(&words[..end]).starts_with(wanted)
}
