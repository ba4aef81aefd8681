//! An empty place: what it is for, and the first step.

use iced::{Alignment, Length, widget::column};

use super::{
    Container, Element,
    icon::{Icon, icon},
    label,
};
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
    shown(language, None, title, words, step)
}

/// As [`empty`], with the icon of what will be here.
pub fn illustrated<'a, Message: 'a>(
    language: Language,
    name: Icon,
    title: impl AsRef<str>,
    words: impl AsRef<str>,
    step: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    shown(language, Some(name), title, words, step)
}

fn shown<'a, Message: 'a>(
    language: Language,
    name: Option<Icon>,
    title: impl AsRef<str>,
    words: impl AsRef<str>,
    step: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    let drawn = name.map(|name| icon(name).side(space::XL).ink(|p| p.green));
    let mut lines = column![
        drawn.map(Element::from),
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
