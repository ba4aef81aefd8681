//! What keys do while the time line has the focus.

use iced::{
    advanced::Shell,
    keyboard::{self, Key, Modifiers, key::Named},
};

use super::{
    Inner, Message, Timeline,
    draft::{Draft, Hand, Part},
    frame::Frame,
    words::first_days,
};

/// What of the axis an arrow scrolls by.
const PACE: f32 = 0.125;

impl<M: Clone> Timeline<'_, M> {
    /// Answers a key; whether it was for the time line.
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
        if modifiers.logo() {
            return false;
        }
        let Key::Named(key) = key else {
            return !modifiers.command() && self.sign(frame, text.as_deref(), shell);
        };
        let (row, page) = (inner.lead(self.state), frame.rows.page());
        let command = modifiers.command();
        let last = self.rows.saturating_sub(1);
        let to = match key {
            Named::ArrowDown if command => last,
            Named::ArrowUp if command => 0,
            Named::ArrowDown => row.saturating_add(1),
            Named::ArrowUp => row.saturating_sub(1),
            Named::PageDown if !command => row.saturating_add(page),
            Named::PageUp if !command => row.saturating_sub(page),
            Named::Home if command => 0,
            Named::End if command => last,
            _ => return self.other(inner, frame, (*key, *modifiers), shell),
        };
        if self.rows == 0 || modifiers.alt() {
            return false;
        }
        self.settle(inner, shell);
        self.go(inner, frame, shell, to);
        true
    }

    /// + looks nearer, − from farther away, 0 from where everything is seen.
    fn sign(&self, frame: &Frame, text: Option<&str>, shell: &mut Shell<'_, M>) -> bool {
        match text {
            Some("+" | "=") => self.nearer(frame, 1, shell),
            Some("-" | "−" | "_") => self.nearer(frame, -1, shell),
            Some("0" | "٠") => {
                shell.publish((self.on)(Message::Look(None)));
                true
            }
            _ => false,
        }
    }

    /// Leads to a row without moving through time.
    pub(super) fn lead(
        &self,
        inner: &mut Inner,
        frame: &Frame,
        shell: &mut Shell<'_, M>,
        row: usize,
    ) {
        inner.moved = Some(row);
        shell.publish((self.on)(Message::Go(row)));
        let (down, _) = frame.reveal(row, None);
        self.scroll(inner, frame.bounds, (down, frame.scale.offset));
    }

    /// Goes to a row, the last one when there are not so many, and brings its bar into view.
    pub(super) fn go(
        &self,
        inner: &mut Inner,
        frame: &Frame,
        shell: &mut Shell<'_, M>,
        row: usize,
    ) {
        let row = row.min(self.rows.saturating_sub(1));
        inner.moved = Some(row);
        shell.publish((self.on)(Message::Go(row)));
        let to = frame.reveal(row, self.span(row));
        self.scroll(inner, frame.bounds, to);
    }

    /// Arrows aside, Enter, F2, Space, Delete, Escape, Home and End.
    fn other(
        &self,
        inner: &mut Inner,
        frame: &Frame,
        (key, modifiers): (Named, Modifiers),
        shell: &mut Shell<'_, M>,
    ) -> bool {
        let row = inner.lead(self.state);
        let here = row < self.rows;
        let is_drawn = inner.draft.is_some();
        match key {
            Named::ArrowLeft | Named::ArrowRight => {
                let forward = (key == Named::ArrowRight) != frame.from_right;
                self.aside(inner, frame, (forward, modifiers), shell);
            }
            Named::Home | Named::End => {
                let (today, whole) = (self.content.today(), self.content.whole());
                let across = match key {
                    Named::Home if frame.has(today) => frame.scale.middle(today),
                    Named::Home => frame.scale.start(whole.from),
                    _ => frame.scale.middle(whole.until),
                };
                self.scroll(inner, frame.bounds, (frame.rows.offset, across));
            }
            Named::Escape if is_drawn => {
                inner.draft = None;
                inner.generation = inner.generation.wrapping_add(1);
            }
            Named::Tab => {
                self.settle(inner, shell);
                return false;
            }
            Named::Enter if is_drawn => self.settle(inner, shell),
            Named::Enter | Named::F2 if here && self.begins(row, key) => {
                let before = self.span(row);
                let span = before.unwrap_or_else(|| first_days(self.content.as_ref()));
                inner.draft = Some(Draft::keyed(row, before, span, Hand::Mode));
                inner.generation = inner.generation.wrapping_add(1);
                let across = frame.scale.reveal(span);
                self.scroll(inner, frame.bounds, (frame.rows.reveal(row), across));
            }
            Named::Enter | Named::Space if here => {
                self.settle(inner, shell);
                shell.publish((self.on)(Message::Open(row)));
            }
            Named::Delete if here && !is_drawn => {
                shell.publish((self.on)(Message::Delete(row)));
            }
            _ => return false,
        }
        true
    }

    /// Whether a key begins to move a row: F2 any, Enter one that has no dates yet.
    fn begins(&self, row: usize, key: Named) -> bool {
        let asked = key == Named::F2 || self.span(row).is_none();
        asked && !self.content.row(row).is_fixed
    }

    /// Left and right: the bar that is being moved, else the axis.
    fn aside(
        &self,
        inner: &mut Inner,
        frame: &Frame,
        (forward, modifiers): (bool, Modifiers),
        shell: &mut Shell<'_, M>,
    ) {
        let sign = if forward { 1 } else { -1 };
        let in_mode = matches!(inner.draft, Some(draft) if draft.hand == Hand::Mode);
        if !in_mode && !modifiers.alt() && !modifiers.shift() {
            self.settle(inner, shell);
            let part = if modifiers.command() { 0.9 } else { PACE };
            let way = f64::from(part * frame.scale.width) * f64::from(sign);
            let to = (frame.rows.offset, frame.scale.offset + way);
            self.scroll(inner, frame.bounds, to);
            return;
        }
        let row = inner.lead(self.state);
        let Some(before) = self.span(row).or(inner.draft.and_then(|draft| draft.span)) else {
            return;
        };
        if self.content.row(row).is_fixed {
            return;
        }
        let part = if modifiers.shift() {
            Part::End
        } else {
            Part::Whole
        };
        let days = if modifiers.command() { 7 * sign } else { sign };
        let span = self.span(row);
        let draft = inner
            .draft
            .get_or_insert(Draft::keyed(row, span, before, Hand::Held));
        draft.push(part, days);
        let drawn = draft.span.unwrap_or(before);
        inner.generation = inner.generation.wrapping_add(1);
        let across = frame.scale.reveal(drawn);
        self.scroll(inner, frame.bounds, (frame.rows.reveal(row), across));
    }

    /// Ends what was moved with held keys once they are let go.
    pub(super) fn let_go(&self, inner: &mut Inner, modifiers: Modifiers, shell: &mut Shell<'_, M>) {
        let is_held = matches!(inner.draft, Some(draft) if draft.hand == Hand::Held);
        if is_held && !modifiers.alt() && !modifiers.shift() {
            self.settle(inner, shell);
        }
    }
}
