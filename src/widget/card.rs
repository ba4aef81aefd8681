//! A card: things that belong together, under a heading, with what can be done at its foot.

use iced::{Alignment, Length};

use super::{Column, Container, Element, Row, label};
use crate::{
    text::Language,
    theme::{container, space},
};

/// A card being put together.
pub struct Card<'a, Message> {
    language: Language,
    head: Option<String>,
    hint: Option<String>,
    aside: Option<Element<'a, Message>>,
    body: Element<'a, Message>,
    foot: Vec<Element<'a, Message>>,
}

/// A card around `body`.
pub fn card<'a, Message: 'a>(
    language: Language,
    body: impl Into<Element<'a, Message>>,
) -> Card<'a, Message> {
    Card {
        language,
        head: None,
        hint: None,
        aside: None,
        body: body.into(),
        foot: Vec::new(),
    }
}

impl<'a, Message: 'a> Card<'a, Message> {
    /// Its heading.
    pub fn head(mut self, words: impl Into<String>) -> Self {
        self.head = Some(words.into());
        self
    }

    /// A line under the heading: what the card is for.
    pub fn hint(mut self, words: impl Into<String>) -> Self {
        self.hint = Some(words.into());
        self
    }

    /// What stands at the end of the heading's line: a state, an action.
    pub fn aside(mut self, aside: impl Into<Element<'a, Message>>) -> Self {
        self.aside = Some(aside.into());
        self
    }

    /// Adds an action to its foot.
    pub fn foot(mut self, action: impl Into<Element<'a, Message>>) -> Self {
        self.foot.push(action.into());
        self
    }
}

impl<'a, Message: 'a> From<Card<'a, Message>> for Element<'a, Message> {
    fn from(card: Card<'a, Message>) -> Self {
        let language = card.language;
        let mut parts = Column::new().spacing(space::S);
        if card.head.is_some() || card.aside.is_some() {
            let mut words = Column::new().width(Length::Fill);
            if let Some(head) = card.head {
                words = words.push(label::section(language, head));
            }
            if let Some(hint) = card.hint {
                words = words.push(label::hint(language, hint));
            }
            let mut line = Row::new()
                .push(words)
                .spacing(space::S)
                .align_y(Alignment::Center);
            if let Some(aside) = card.aside {
                line = line.push(aside);
            }
            parts = parts.push(line);
        }
        parts = parts.push(card.body);
        if !card.foot.is_empty() {
            parts = parts
                .push(iced::widget::rule::horizontal(1))
                .push(Row::with_children(card.foot).spacing(space::S));
        }
        Container::new(parts)
            .width(Length::Fill)
            .padding(space::M)
            .style(container::card)
            .into()
    }
}
