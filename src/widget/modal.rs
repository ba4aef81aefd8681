//! A dialog above the whole window: what lies under it is dimmed and reached by neither pointer nor
//! keyboard. Tab stays inside, Escape leaves, Enter does the main thing, and afterwards the focus
//! is again where it was.

mod layer;

use iced::{Alignment, Length, advanced::widget::Id};

use super::{Column, Container, Element, Row, button, focus, icon::Icon, label, scroll::scroll};
use crate::{
    text::Language,
    theme::{container, space},
};

/// Width of a dialog in pixels.
pub const WIDTH: f32 = 520.0;
/// Width of a dialog with a form or a table.
pub const WIDE: f32 = 760.0;

/// What is asked or told.
pub struct Dialog<'a, Message> {
    content: Element<'a, Message>,
    width: f32,
    height: Option<f32>,
    on_cancel: Message,
    on_main: Option<Message>,
    first: Option<Id>,
}

/// A dialog with a heading, a body, and at its foot the actions in the order of reading. `cancel` is
/// what Escape and the cross do.
pub fn dialog<'a, Message: Clone + 'a>(
    language: Language,
    title: impl AsRef<str>,
    body: impl Into<Element<'a, Message>>,
    actions: Vec<Element<'a, Message>>,
    cancel: Message,
) -> Dialog<'a, Message> {
    Dialog {
        content: framed(language, title, body.into(), actions, &cancel, false),
        width: WIDTH,
        height: None,
        on_cancel: cancel,
        on_main: None,
        first: None,
    }
}

/// A dialog `height` pixels high at most, whose body scrolls between heading and foot.
pub fn scrolled<'a, Message: Clone + 'a>(
    language: Language,
    title: impl AsRef<str>,
    body: impl Into<Element<'a, Message>>,
    actions: Vec<Element<'a, Message>>,
    cancel: Message,
    height: f32,
) -> Dialog<'a, Message> {
    Dialog {
        content: framed(language, title, scroll(body), actions, &cancel, true),
        width: WIDE,
        height: Some(height),
        on_cancel: cancel,
        on_main: None,
        first: None,
    }
}

/// As [`scrolled`], with a body that fills the dialog and scrolls within itself.
pub fn filled<'a, Message: Clone + 'a>(
    language: Language,
    title: impl AsRef<str>,
    body: impl Into<Element<'a, Message>>,
    actions: Vec<Element<'a, Message>>,
    cancel: Message,
    height: f32,
) -> Dialog<'a, Message> {
    Dialog {
        content: framed(language, title, body.into(), actions, &cancel, true),
        width: WIDE,
        height: Some(height),
        on_cancel: cancel,
        on_main: None,
        first: None,
    }
}

impl<'a, Message: 'a> Dialog<'a, Message> {
    /// The same, telling its messages through `wrap`.
    pub fn map<Other: 'a>(self, wrap: impl Fn(Message) -> Other + 'a) -> Dialog<'a, Other> {
        Dialog {
            on_cancel: wrap(self.on_cancel),
            on_main: self.on_main.map(&wrap),
            width: self.width,
            height: self.height,
            first: self.first,
            content: self.content.map(wrap),
        }
    }

    /// What Enter does where nothing that has the focus takes it.
    pub fn main(mut self, message: Option<Message>) -> Self {
        self.on_main = message;
        self
    }

    /// What has the focus at first, instead of the first thing after the cross.
    pub fn first(mut self, id: Id) -> Self {
        self.first = Some(id);
        self
    }

    /// Its width in pixels.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }
}

/// `base` under a dialog, if there is one. It must stand in the same place with and without, so that
/// nothing of `base` is forgotten.
pub fn modal<'a, Message: Clone + 'a>(
    language: Language,
    base: impl Into<Element<'a, Message>>,
    dialog: Option<Dialog<'a, Message>>,
) -> Element<'a, Message> {
    layer::modal(language.direction(), base.into(), dialog)
}

fn framed<'a, Message: Clone + 'a>(
    language: Language,
    title: impl AsRef<str>,
    body: Element<'a, Message>,
    actions: Vec<Element<'a, Message>>,
    cancel: &Message,
    fills: bool,
) -> Element<'a, Message> {
    let head = Row::new()
        .push(Container::new(label::section(language, title)).width(Length::Fill))
        .push(close(cancel.clone()))
        .spacing(space::S)
        .align_y(Alignment::Center);
    let mut body = Container::new(body).width(Length::Fill);
    if fills {
        body = body.height(Length::Fill);
    }
    let mut parts = Column::new().push(head).push(body).spacing(space::M);
    if !actions.is_empty() {
        let foot = Row::with_children(actions).spacing(space::S);
        parts = parts.push(
            Container::new(foot)
                .align_right(Length::Fill)
                .padding(iced::Padding::ZERO.top(space::XS)),
        );
    }
    Container::new(parts)
        .width(Length::Fill)
        .padding(space::L)
        .style(container::floating)
        .into()
}

fn close<'a, Message: Clone + 'a>(cancel: Message) -> focus::Button<'a, Message> {
    button::bare(Icon::Close, Some(cancel))
}

#[cfg(test)]
mod tests;
