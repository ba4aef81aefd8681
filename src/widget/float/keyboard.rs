//! Keys as a panel sees them.

use iced::{
    Event,
    keyboard::{self, Key, Modifiers, key::Named},
};

/// A key that was pressed.
#[derive(Debug, Clone, Copy)]
pub struct Press<'e> {
    key: &'e Key,
    modifiers: Modifiers,
    text: Option<&'e str>,
}

impl<'e> Press<'e> {
    /// The key of an event, if it is one.
    pub fn of(event: &'e Event) -> Option<Self> {
        let Event::Keyboard(keyboard::Event::KeyPressed {
            key,
            modifiers,
            text,
            ..
        }) = event
        else {
            return None;
        };
        Some(Press {
            key,
            modifiers: *modifiers,
            text: text.as_deref(),
        })
    }

    /// Its name, if it is not a letter. A space is `Space` however it comes.
    pub fn named(&self) -> Option<Named> {
        match self.key {
            Key::Named(named) => Some(*named),
            Key::Character(letter) if letter.as_str() == " " => Some(Named::Space),
            _ => None,
        }
    }

    /// What it types: letters of either script, without a command key.
    pub fn letters(&self) -> Option<&'e str> {
        let text = self.text?;
        let types = !self.modifiers.command()
            && !self.modifiers.alt()
            && !text.trim().is_empty()
            && !text.chars().any(char::is_control);
        types.then_some(text)
    }

    /// Whether Alt is held.
    pub fn alt(&self) -> bool {
        self.modifiers.alt()
    }

    /// Whether Shift is held.
    pub fn shift(&self) -> bool {
        self.modifiers.shift()
    }

    /// Whether the key of commands (Ctrl) is held.
    pub fn command(&self) -> bool {
        self.modifiers.command()
    }
}
