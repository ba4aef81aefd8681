//! What a field remembers between two drawings, and what commands do to it.

use iced::{
    Point, Rectangle, Vector,
    advanced::{
        Clipboard, clipboard, mouse,
        widget::operation::{Focusable, TextInput},
    },
    keyboard::Modifiers,
    time::Instant,
};

use super::{
    block::{Block, Format, LINE, Side},
    caret::{Caret, Place},
    clean::clean,
    edit::Edit,
    keyboard::{Command, Motion},
    preedit::Preedit,
    word,
};

/// Width of the caret, in pixels.
pub const CARET: f32 = 2.0;

/// What a field remembers.
#[derive(Default)]
pub struct State {
    pub edit: Edit,
    pub block: Block,
    pub hint: Block,
    pub placeholder: String,
    pub focused: bool,
    /// Whether the program was told of the focus.
    pub told: bool,
    /// Whether another window has the keyboard.
    pub away: bool,
    pub lines: bool,
    pub preedit: Option<Preedit>,
    pub modifiers: Modifiers,
    pub last_click: Option<mouse::Click>,
    pub drag: Option<Drag>,
    /// How far the text is moved to the left and up inside the field.
    pub scroll: Vector,
    /// The distance that Up and Down keep from the left edge.
    pub column: Option<f32>,
}

/// A selection that grows with the pointer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Drag {
    /// Where the pointer is, in the window.
    pub pointer: Point,
    grain: Grain,
    /// What was selected when the button went down.
    from: (usize, usize),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Grain {
    Letter,
    Word,
    Line,
}

/// What may be done with a field.
#[derive(Clone, Copy)]
pub struct Rules {
    /// Whether the text may be changed.
    pub editable: bool,
    /// Which characters may come in.
    pub keep: Option<fn(char) -> bool>,
}

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was not for this field.
    Ignored,
    /// The text is as it was.
    Taken,
    /// The text changed.
    Changed,
}

impl Outcome {
    fn of(changed: bool) -> Outcome {
        if changed {
            Outcome::Changed
        } else {
            Outcome::Taken
        }
    }
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
        if !self.lines {
            self.edit.select_all();
        }
    }

    fn unfocus(&mut self) {
        self.focused = false;
        self.drag = None;
        self.preedit = None;
    }
}

impl TextInput for State {
    fn text(&self) -> &str {
        if self.edit.text.is_empty() {
            &self.placeholder
        } else {
            &self.edit.text
        }
    }

    fn move_cursor_to_front(&mut self) {
        self.edit.select(Caret::new(0));
    }

    fn move_cursor_to_end(&mut self) {
        self.edit.select(Caret::new(self.edit.text.len()));
    }

    fn move_cursor_to(&mut self, position: usize) {
        let caret = Caret::new(position).within(&self.edit.text);
        self.edit.select(caret);
    }

    fn select_all(&mut self) {
        self.edit.select_all();
    }

    fn select_range(&mut self, start: usize, end: usize) {
        let caret = Caret::over(start..end).within(&self.edit.text);
        self.edit.select(caret);
    }
}

impl State {
    /// Sets the lines anew.
    pub fn set(&mut self, format: Format) {
        match &self.preedit {
            Some(preedit) => {
                let shown = preedit.shown(&self.edit);
                self.block.set(&shown, format);
            }
            None => self.block.set(&self.edit.text, format),
        }
    }

    /// Where the caret is drawn, among the lines.
    pub fn shown_place(&self) -> Place {
        match &self.preedit {
            Some(preedit) => preedit.place(&self.edit),
            None => self.edit.caret.place,
        }
    }

    /// Moves the text so that it fits its field again; `follows` brings the caret into view.
    pub fn settle(&mut self, side: Side, inner: Rectangle, follows: bool) {
        let size = self.block.size();
        let most = Vector::new(
            (size.width + CARET - inner.width).max(0.0),
            (size.height - inner.height).max(0.0),
        );
        if self.focused && follows {
            let (line, x) = self.block.spot(self.shown_place());
            let y = LINE * line as f32;
            self.scroll.x = x.min(self.scroll.x).max(x + CARET - inner.width);
            self.scroll.y = y.min(self.scroll.y).max(y + LINE - inner.height);
        } else if !self.focused && !self.lines {
            self.scroll.x = match side {
                Side::Right => most.x,
                Side::Left => 0.0,
            };
        }
        self.scroll.x = self.scroll.x.clamp(0.0, most.x);
        self.scroll.y = self.scroll.y.clamp(0.0, most.y);
    }

    /// The place under a point of the window.
    pub fn under(&self, point: Point, inner: Rectangle) -> Place {
        let point = point - Vector::new(inner.x, inner.y) + self.scroll;
        let place = self.block.hit(point);
        match &self.preedit {
            Some(preedit) => preedit.outside(place, &self.edit),
            None => place,
        }
    }

    /// The button of the mouse goes down.
    pub fn press(&mut self, click: mouse::Click, inner: Rectangle) {
        let place = self.under(click.position(), inner);
        let (grain, range) = match click.kind() {
            mouse::click::Kind::Single => (Grain::Letter, place.at..place.at),
            mouse::click::Kind::Double => (Grain::Word, word::around(&self.edit.text, place.at)),
            mouse::click::Kind::Triple => (Grain::Line, self.block.paragraph(place.at)),
        };
        if grain == Grain::Letter {
            let selecting = self.focused && self.modifiers.shift();
            self.edit.go(place, selecting);
        } else {
            self.edit.select(Caret::over(range.clone()));
        }
        let anchor = self.edit.caret.anchor;
        self.drag = Some(Drag {
            pointer: click.position(),
            grain,
            from: match grain {
                Grain::Letter => (anchor, anchor),
                _ => (range.start, range.end),
            },
        });
        self.last_click = Some(click);
        self.column = None;
        self.focused = true;
    }

    /// The pointer moves with the button down, or rests outside while the text moves under it.
    pub fn pull(&mut self, pointer: Point, inner: Rectangle) {
        let Some(drag) = &mut self.drag else { return };
        drag.pointer = pointer;
        let Drag { grain, from, .. } = *drag;
        let place = self.under(pointer, inner);
        let range = match grain {
            Grain::Letter => {
                self.edit.go(place, true);
                return;
            }
            Grain::Word => word::around(&self.edit.text, place.at),
            Grain::Line => self.block.paragraph(place.at),
        };
        let caret = if place.at < from.0 {
            Caret::over(from.1..range.start)
        } else {
            Caret::over(from.0..range.end.max(from.1))
        };
        self.edit.select(caret);
    }

    /// Does what a key asks for. [`Command::Submit`] and [`Command::Leave`] are the widget's.
    pub fn perform(
        &mut self,
        command: Command,
        rules: Rules,
        page: usize,
        clipboard: &mut dyn Clipboard,
        now: Instant,
    ) -> Outcome {
        let kind = clipboard::Kind::Standard;
        if !matches!(command, Command::Go { .. }) {
            self.column = None;
        }
        match command {
            Command::Go { motion, selecting } => {
                self.go(motion, selecting, page);
                Outcome::Taken
            }
            Command::SelectAll => {
                self.edit.select_all();
                Outcome::Taken
            }
            Command::Copy | Command::Cut => {
                if !self.edit.caret.is_empty() {
                    clipboard.write(kind, self.edit.selected().to_owned());
                }
                Outcome::of(command == Command::Cut && rules.editable && self.edit.cut(now))
            }
            _ if !rules.editable => Outcome::Ignored,
            Command::Paste => {
                let words = clipboard.read(kind).unwrap_or_default();
                let words = rules.kept(&words, self.lines);
                Outcome::of(self.edit.paste(&words, now))
            }
            Command::Type(words) => self.type_in(&words, rules, now),
            Command::Erase(reach) => Outcome::of(self.edit.erase(reach, now)),
            Command::Undo if self.edit.undo() => Outcome::Changed,
            Command::Redo if self.edit.redo() => Outcome::Changed,
            // Nothing left here: the window may have something to take back.
            Command::Undo | Command::Redo | Command::Submit | Command::Leave => Outcome::Ignored,
        }
    }

    /// Puts letters in, as one key or an input method sends them.
    pub fn type_in(&mut self, words: &str, rules: Rules, now: Instant) -> Outcome {
        let cleaned = rules.kept(words, self.lines);
        if cleaned.is_empty() {
            // A letter that may not come in is taken all the same; a control key is not.
            let is_control = words.chars().all(char::is_control);
            return if is_control {
                Outcome::Ignored
            } else {
                Outcome::Taken
            };
        }
        Outcome::of(self.edit.type_in(&cleaned, now))
    }

    fn go(&mut self, motion: Motion, selecting: bool, page: usize) {
        let place = self.edit.caret.place;
        let vertical = match motion {
            Motion::Up => Some((1, true)),
            Motion::Down => Some((1, false)),
            Motion::PageUp => Some((page, true)),
            Motion::PageDown => Some((page, false)),
            _ => None,
        };
        if let Some((count, up)) = vertical {
            let to = self.vertical(place, count, up);
            self.edit.go(to, selecting);
            return;
        }
        self.column = None;
        let text = &self.edit.text;
        let to = match motion {
            Motion::Letter(side) if !selecting && !self.edit.caret.is_empty() => {
                self.end_of_selection(side)
            }
            Motion::Letter(side) => self.block.step(place, side).map_or(place, |(to, _)| to),
            Motion::Word(side) => self.over_word(place, side),
            Motion::LineStart => self.block.line_start(place),
            Motion::LineEnd => self.block.line_end(place),
            Motion::TextEnd => Place::after(text.len()),
            _ => Place::default(),
        };
        self.edit.go(to, selecting);
    }

    fn vertical(&mut self, place: Place, count: usize, up: bool) -> Place {
        let (line, x) = self.block.spot(place);
        let x = *self.column.get_or_insert(x);
        let last = self.block.count().saturating_sub(1);
        if up && line == 0 {
            return Place::default();
        }
        if !up && line == last {
            return Place::after(self.edit.text.len());
        }
        let to = if up {
            line.saturating_sub(count)
        } else {
            (line + count).min(last)
        };
        self.block.hit_line(to, x)
    }

    /// The end of what is selected that stands on a side.
    fn end_of_selection(&self, side: Side) -> Place {
        let range = self.edit.caret.range();
        let (start, end) = (Place::after(range.start), Place::before(range.end));
        let ((first, from), (last, to)) = (self.block.spot(start), self.block.spot(end));
        let end_is_right = if first == last {
            to > from
        } else {
            self.block.side_of_start() == Side::Left
        };
        if end_is_right == (side == Side::Right) {
            end
        } else {
            start
        }
    }

    fn over_word(&self, place: Place, side: Side) -> Place {
        let mut place = place;
        let mut in_word = false;
        while let Some((next, passed)) = self.block.step(place, side) {
            let is_word = word::is_word(&self.edit.text[passed]);
            if in_word && !is_word {
                break;
            }
            in_word |= is_word;
            place = next;
        }
        place
    }
}

impl Rules {
    fn kept(&self, words: &str, lines: bool) -> String {
        let mut words = clean(words, lines);
        if let Some(keep) = self.keep {
            words.retain(keep);
        }
        words
    }
}
