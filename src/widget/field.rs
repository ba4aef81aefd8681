//! A line that people type into.

use iced::{
    Length,
    widget::{Id, text_input},
};

use super::Element;
use crate::{
    text::Language,
    theme::{Theme, font, space, type_scale},
};

/// A field under construction.
pub struct Field<'a, Message> {
    input: text_input::TextInput<'a, Message, Theme>,
}

/// A field; `placeholder` says what to write in it.
pub fn field<'a, Message: Clone + 'a>(
    language: Language,
    placeholder: impl AsRef<str>,
    value: &str,
) -> Field<'a, Message> {
    let placeholder = super::label::shown(language, placeholder.as_ref());
    Field {
        input: iced::widget::text_input(&placeholder, value)
            .font(font::BODY)
            .size(type_scale::BODY)
            .line_height(iced::widget::text::LineHeight::Relative(
                type_scale::LINE_HEIGHT,
            ))
            .padding([space::XS, space::S]),
    }
}

impl<'a, Message: Clone + 'a> Field<'a, Message> {
    /// Names it, to be focused or found.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.input = self.input.id(id);
        self
    }

    /// What typing does.
    pub fn on_input(mut self, on_input: impl Fn(String) -> Message + 'a) -> Self {
        self.input = self.input.on_input(on_input);
        self
    }

    /// What Enter does.
    pub fn on_submit(mut self, message: Message) -> Self {
        self.input = self.input.on_submit(message);
        self
    }

    /// Sets its width.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.input = self.input.width(width);
        self
    }
}

impl<'a, Message: Clone + 'a> From<Field<'a, Message>> for Element<'a, Message> {
    fn from(field: Field<'a, Message>) -> Self {
        field.input.into()
    }
}
