//! Keys that the whole window answers, when nothing in it took them, and files dropped on it.

use iced::{
    Event,
    event::Status,
    keyboard::{self, Event::KeyPressed, Key, key::Named},
    window,
};

use super::{Message, desk::palette};

/// The message of a key. Letters are told by their place on the keyboard where it writes Arabic.
pub fn answer(event: Event, status: Status, _window: window::Id) -> Option<Message> {
    if let Event::Window(window::Event::FileDropped(path)) = event {
        return Some(Message::Dropped(path));
    }
    let Event::Keyboard(KeyPressed {
        key,
        physical_key,
        modifiers,
        ..
    }) = event
    else {
        return None;
    };
    if status == Status::Captured {
        return None;
    }
    match key {
        Key::Named(Named::Escape) => return Some(Message::Escape),
        Key::Named(Named::F1) => return Some(Message::Help),
        Key::Named(Named::F8) => return Some(Message::Paper),
        Key::Named(Named::ArrowLeft) if modifiers == keyboard::Modifiers::ALT => {
            return Some(Message::Back);
        }
        _ => {}
    }
    if !modifiers.command() || modifiers.alt() {
        return None;
    }
    if let Key::Character(sign) = &key {
        match sign.as_str() {
            "+" | "=" => return Some(Message::Scale(Some(true))),
            "-" => return Some(Message::Scale(Some(false))),
            "0" => return Some(Message::Scale(None)),
            _ => {}
        }
    }
    match (key.to_latin(physical_key)?, modifiers.shift()) {
        ('z', false) => Some(Message::Undo),
        ('k' | 'f', false) => Some(Message::Search(palette::Message::Open)),
        ('n', false) => Some(Message::Add),
        ('p', false) => Some(Message::Paper),
        ('z', true) | ('y', false) => Some(Message::Redo),
        _ => None,
    }
}
