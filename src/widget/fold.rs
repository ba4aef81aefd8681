//! A section that opens and closes. Whether it is open, the caller remembers.

use iced::{Alignment, Length};

use super::{
    Column, Container, Element, Row, focus,
    icon::{Icon, icon},
    label,
};
use crate::{
    text::Language,
    theme::{self, space},
};

/// A heading that shows or hides `content`; `summary` says in the heading what is hidden.
pub fn fold<'a, Message: Clone + 'a>(
    language: Language,
    words: impl AsRef<str>,
    summary: Option<String>,
    is_open: bool,
    on_toggle: Message,
    content: impl FnOnce() -> Element<'a, Message>,
) -> Element<'a, Message> {
    let arrow = if is_open { Icon::Down } else { Icon::Forward };
    let mut head = Row::new()
        .push(icon(arrow).small().ink(|p| p.muted))
        .push(label::section(language, words))
        .spacing(space::XS)
        .align_y(Alignment::Center);
    if let Some(summary) = summary.filter(|_| !is_open) {
        head = head.push(label::hint(language, summary));
    }
    let head = focus::button(Container::new(head).center_y(Length::Fill), Some(on_toggle))
        .padding([0.0, space::XS])
        .width(Length::Fill)
        .height(space::FIELD)
        .style(theme::button::option);
    let mut parts = Column::new().push(head).spacing(space::XS);
    if is_open {
        // Under the words of the heading, not under its arrow.
        let inset = iced::Padding::ZERO
            .left(space::XS + super::icon::SMALL + space::XS)
            .bottom(space::S);
        parts = parts.push(Container::new(content()).width(Length::Fill).padding(inset));
    }
    parts.into()
}
