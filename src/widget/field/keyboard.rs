//! What a key asks for.
//!
//! Letters of commands are found by the place of their key where the keyboard is Arabic.

use iced::{
    advanced::graphics::core::SmolStr,
    keyboard::{Event, Key, key::Named},
};

use super::{block::Side, edit::Reach};

/// What a key asks a field to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Move the caret; with `selecting`, the selection grows.
    Go {
        /// Where to.
        motion: Motion,
        /// Whether what is passed is selected.
        selecting: bool,
    },
    /// Select everything.
    SelectAll,
    /// Copy what is selected.
    Copy,
    /// Copy what is selected, and remove it.
    Cut,
    /// Put in what was copied.
    Paste,
    /// Take the last change back.
    Undo,
    /// Make it again.
    Redo,
    /// Erase.
    Erase(Reach),
    /// Put letters in.
    Type(SmolStr),
    /// Do what Enter does.
    Submit,
    /// Give the focus up.
    Leave,
}

/// Where the caret goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Motion {
    /// One letter to a side, whatever the script.
    Letter(Side),
    /// To the far end of the word on a side.
    Word(Side),
    /// The line above.
    Up,
    /// The line below.
    Down,
    /// As many lines up as are seen.
    PageUp,
    /// As many lines down as are seen.
    PageDown,
    /// Where the line begins.
    LineStart,
    /// Where the line ends.
    LineEnd,
    /// Where the text begins.
    TextStart,
    /// Where the text ends.
    TextEnd,
}

/// The command of a key that was pressed, in a field of one line or of several (`lines`).
pub fn command(event: &Event, lines: bool) -> Option<Command> {
    let Event::KeyPressed {
        key,
        physical_key,
        modifiers,
        text,
        ..
    } = event
    else {
        return None;
    };
    let commands = modifiers.command() && !modifiers.alt();
    let Key::Named(named) = key else {
        if commands {
            let letter = key.to_latin(*physical_key)?.to_ascii_lowercase();
            return by_letter(letter, modifiers.shift());
        }
        return text.clone().map(Command::Type);
    };
    let (shift, jump) = (modifiers.shift(), modifiers.jump());
    let go = |motion| {
        Some(Command::Go {
            motion,
            selecting: shift,
        })
    };
    let to = |plain, with_jump| go(if jump { with_jump } else { plain });
    let erase = |plain, with_jump| Some(Command::Erase(if jump { with_jump } else { plain }));
    match named {
        Named::ArrowLeft => to(Motion::Letter(Side::Left), Motion::Word(Side::Left)),
        Named::ArrowRight => to(Motion::Letter(Side::Right), Motion::Word(Side::Right)),
        Named::Home => to(Motion::LineStart, Motion::TextStart),
        Named::End => to(Motion::LineEnd, Motion::TextEnd),
        Named::ArrowUp if lines => go(Motion::Up),
        Named::ArrowDown if lines => go(Motion::Down),
        Named::PageUp if lines => go(Motion::PageUp),
        Named::PageDown if lines => go(Motion::PageDown),
        Named::Backspace => erase(Reach::CharacterBefore, Reach::WordBefore),
        Named::Delete if shift && !jump => Some(Command::Cut),
        Named::Delete => erase(Reach::LetterAfter, Reach::WordAfter),
        Named::Insert if shift => Some(Command::Paste),
        Named::Insert if commands => Some(Command::Copy),
        Named::Copy => Some(Command::Copy),
        Named::Cut => Some(Command::Cut),
        Named::Paste => Some(Command::Paste),
        Named::Undo => Some(Command::Undo),
        Named::Redo => Some(Command::Redo),
        Named::Enter if lines && !commands => Some(Command::Type("\n".into())),
        Named::Enter => Some(Command::Submit),
        Named::Escape => Some(Command::Leave),
        Named::Space if !commands => Some(Command::Type(
            text.clone().unwrap_or_else(|| SmolStr::new_inline(" ")),
        )),
        _ => None,
    }
}

fn by_letter(letter: char, shift: bool) -> Option<Command> {
    Some(match (letter, shift) {
        ('a', false) => Command::SelectAll,
        ('c', false) => Command::Copy,
        ('x', false) => Command::Cut,
        ('v', _) => Command::Paste,
        ('z', false) => Command::Undo,
        ('z', true) | ('y', false) => Command::Redo,
        _ => return None,
    })
}
