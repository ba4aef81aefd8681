//! The screens that are photographed. To add one, write how the window comes to show it and name it
//! in the list.

use super::*;
use crate::screen::agreement::Part;

/// The window that screens are photographed in.
pub const SIZE: iced::Size = iced::Size::new(1280.0, 720.0);

/// Makes the window that shows a screen.
type Make = fn(Language) -> App;

/// Each screen by name.
pub const SCREENS: &[(&str, Make)] = &[
    ("welcome", app),
    ("overview", opened),
    ("agreements", at_agreements),
    ("agreement-text", |language| at(language, Part::Text)),
    ("agreement-cost", |language| at(language, Part::Cost)),
    ("agreement-commitments", |language| {
        at(language, Part::Commitments)
    }),
    ("agreement-people", |language| at(language, Part::People)),
    ("agreement-approval", |language| {
        at(language, Part::Approval)
    }),
    ("agreement-export", at_export),
];

fn at_agreements(language: Language) -> App {
    let mut app = opened(language);
    let _ = app.update(Message::Go(Destination::Agreements));
    app
}

fn at(language: Language, part: Part) -> App {
    let mut app = at_agreements(language);
    let id = fixture::agreement(0);
    let _ = app.update(Message::Agreements(agreements::Message::Show(id)));
    let _ = app.update(Message::Agreement(agreement::Message::Turn(part)));
    app
}

fn at_export(language: Language) -> App {
    let mut app = at(language, Part::Text);
    let _ = app.update(Message::Agreement(agreement::Message::Export));
    app
}
