//! An empty place: what it is for, and the first step.

use iced::{Alignment, Length, widget::column};

use super::{Container, Element, label};
use crate::{
    text::Language,
    theme::{container, space},
};

/// Says what the place is for; `step` is a button or nothing.
pub fn empty<'a, Message: 'a>(
    language: Language,
    title: impl AsRef<str>,
    words: impl AsRef<str>,
    step: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    let mut lines = column![
        label::section(language, title),
        label::inked(label::body(language, words), |p| p.muted),
    ]
    .spacing(space::XS)
    .align_x(Alignment::Center)
    .max_width(560.0);
    if let Some(step) = step {
        lines = lines.push(Container::new(step).padding([space::XS, 0.0]));
    }
    Container::new(lines)
        .center_x(Length::Fill)
        .padding(space::XXL)
        .style(container::card)
        .into()
}
