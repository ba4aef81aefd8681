//! A notice: how something ended, or what is wrong and how to mend it, next to the place.

use iced::{Alignment, Length, widget::row};

use super::{Column, Container, Element, badge::Look, label, prose, shape::shape};
use crate::{
    text::Language,
    theme::{container, space},
};

/// A title, lines under it, and what can be done about it.
pub fn notice<'a, Message: 'a>(
    language: Language,
    look: Look,
    title: impl AsRef<str>,
    lines: impl IntoIterator<Item = String>,
    actions: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let mut words = Column::new()
        .spacing(space::XXS)
        .width(Length::Fill)
        .push(label::inked(label::strong(language, title), look.ink));
    for line in lines {
        words = words.push(prose::body(language, line));
    }
    let mut parts = row![
        Container::new(shape(look.shape, look.ink)).padding(iced::Padding::ZERO.top(5.0)),
        words
    ]
    .spacing(space::S);
    if !actions.is_empty() {
        parts = parts.push(
            iced::widget::Row::with_children(actions)
                .spacing(space::XS)
                .align_y(Alignment::Center),
        );
    }
    Container::new(parts)
        .width(Length::Fill)
        .padding([space::S, space::M])
        .style(container::state(look.state))
        .into()
}
