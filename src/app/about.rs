//! What the program is: its version, its licence, those of what it carries, where it keeps what it
//! remembers.

use std::path::Path;

use iced::{
    Alignment, Length,
    widget::{column, row},
};

use super::Message;
use crate::{
    i18n::I18n,
    text::isolate,
    theme::space,
    widget::{Column, Container, button, icon, label, modal, prose},
};

/// Side of the program's mark, in pixels.
const MARK: f32 = 64.0;
/// Height of the dialog at most, in pixels.
const HEIGHT: f32 = 600.0;

/// Tells it. `preferences` is the file of the person's preferences.
pub fn dialog<'a>(tr: &I18n, preferences: Option<&Path>) -> modal::Dialog<'a, Message> {
    let language = tr.language();
    let name = column![
        label::section(language, tr.app_name()),
        label::inked(
            label::body(language, tr.about_version(env!("CARGO_PKG_VERSION"))),
            |p| p.muted
        ),
    ];
    let name = row![icon::mark(MARK), name]
        .spacing(space::M)
        .align_y(Alignment::Center);
    let kept = match preferences {
        Some(path) => tr.about_preferences(isolate::ltr(&path.display().to_string())),
        None => tr.about_no_preferences(),
    };
    let parts = [
        (None, tr.about_purpose()),
        (Some(tr.about_licence_head()), tr.about_licence()),
        (Some(tr.about_fonts_head()), tr.about_fonts()),
        (Some(tr.about_data_head()), tr.about_data()),
        (Some(tr.about_law_head()), tr.about_legal()),
        (Some(tr.about_preferences_head()), kept),
    ];
    let parts = parts.into_iter().map(|(head, words)| {
        let words = Container::new(prose::body(language, words)).width(Length::Fill);
        let mut part = Column::new().spacing(space::XXS);
        if let Some(head) = head {
            part = part.push(label::strong(language, head));
        }
        part.push(words).into()
    });
    let body = column![name, Column::with_children(parts).spacing(space::M)].spacing(space::L);
    let close = button::main(language, tr.app_close(), Some(Message::CloseDialog));
    modal::scrolled(
        language,
        tr.about_title(),
        body,
        vec![close.into()],
        Message::CloseDialog,
        HEIGHT,
    )
    .main(Some(Message::CloseDialog))
}
