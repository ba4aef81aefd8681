//! Text that people type, in either script, on one line or on several.
//!
//! iced's own puts caret and selection in the wrong place in Arabic, turns the arrows round, has no
//! undo and lets the base direction jump. Here the direction is set, the arrows go where they
//! point, what is selected is seen in as many pieces as it has, and references and numbers stand
//! inside Arabic as they will on paper.
//!
//! `edit`, `history`, `word` and `clean` are plain text; `shape`, `wrap` and `block` are lines on
//! the screen; `keyboard` says what a key asks for, `state` does it, `paint` draws it, and
//! `entry` is the widget.

mod block;
mod caret;
mod clean;
mod edit;
mod entry;
mod history;
mod keyboard;
mod paint;
mod preedit;
mod shape;
mod state;
mod word;
mod wrap;

use iced::{Length, advanced::widget::Id};

pub use block::Side;

use super::{Element, label};
use crate::text::{Direction, Language};

/// A field under construction.
pub struct Field<'a, Message> {
    id: Option<Id>,
    language: Language,
    /// `None` where the first letter decides.
    direction: Option<Direction>,
    side: Option<Side>,
    placeholder: String,
    value: String,
    width: Length,
    lines: Option<(usize, usize)>,
    keep: Option<fn(char) -> bool>,
    invalid: bool,
    on_input: Option<Box<dyn Fn(String) -> Message + 'a>>,
    on_submit: Option<Message>,
    on_focus: Option<Message>,
    on_leave: Option<Message>,
}

/// A field; `placeholder` says what to write in it.
///
/// Without [`on_input`](Field::on_input) its text can be selected and copied, and not changed.
pub fn field<'a, Message: Clone + 'a>(
    language: Language,
    placeholder: impl AsRef<str>,
    value: &str,
) -> Field<'a, Message> {
    Field {
        id: None,
        language,
        direction: Some(language.direction()),
        side: None,
        placeholder: label::shown(language, placeholder.as_ref()),
        value: value.to_owned(),
        width: Length::Fill,
        lines: None,
        keep: None,
        invalid: false,
        on_input: None,
        on_submit: None,
        on_focus: None,
        on_leave: None,
    }
}

impl<'a, Message: Clone + 'a> Field<'a, Message> {
    /// Names it, to be focused or found.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets its width.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Sets the base direction of its lines, whatever they hold.
    pub fn direction(mut self, direction: Direction) -> Self {
        self.direction = Some(direction);
        self
    }

    /// Runs from the left in either language, as a path does.
    pub fn left_to_right(self) -> Self {
        self.direction(Direction::LeftToRight)
    }

    /// Takes the base direction from the first letter, and from the language while there is none.
    pub fn auto(mut self) -> Self {
        self.direction = None;
        self
    }

    /// Sets the side that its lines stand at; otherwise it is the one where they begin.
    pub fn side(mut self, side: Side) -> Self {
        self.side = Some(side);
        self
    }

    /// Takes several lines: as high as `min` lines, growing to `max`, then scrolling. Lines fold
    /// at the width; Enter begins a new one and Ctrl+Enter submits.
    pub fn lines(mut self, min: usize, max: usize) -> Self {
        let min = min.max(1);
        self.lines = Some((min, max.max(min)));
        self
    }

    /// Lets only some characters in.
    pub fn keep(mut self, keep: fn(char) -> bool) -> Self {
        self.keep = Some(keep);
        self
    }

    /// Marks it as holding what cannot be taken; the words that say why stand beside it.
    pub fn invalid(mut self, invalid: bool) -> Self {
        self.invalid = invalid;
        self
    }

    /// What typing does.
    pub fn on_input(mut self, on_input: impl Fn(String) -> Message + 'a) -> Self {
        self.on_input = Some(Box::new(on_input));
        self
    }

    /// What Enter does; with several lines, Ctrl+Enter.
    pub fn on_submit(mut self, message: Message) -> Self {
        self.on_submit = Some(message);
        self
    }

    /// What taking the focus does.
    pub fn on_focus(mut self, message: Message) -> Self {
        self.on_focus = Some(message);
        self
    }

    /// What losing the focus does: time to keep what was typed.
    pub fn on_leave(mut self, message: Message) -> Self {
        self.on_leave = Some(message);
        self
    }
}

impl<'a, Message: Clone + 'a> From<Field<'a, Message>> for Element<'a, Message> {
    fn from(field: Field<'a, Message>) -> Self {
        Element::new(field)
    }
}

#[cfg(test)]
mod tests;
