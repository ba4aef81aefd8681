//! Buttons with words on them: a verb, never OK.

use iced::Length;

use super::{Container, focus, label};
use crate::{
    text::Language,
    theme::{self, space},
};

/// The one main action of a screen.
pub fn main<'a, Message: Clone + 'a>(
    language: Language,
    words: impl AsRef<str>,
    on_press: Option<Message>,
) -> focus::Button<'a, Message> {
    let words = label::one_line(label::strong(language, words));
    focus::button(Container::new(words).center_y(Length::Fill), on_press)
        .padding([0.0, space::L])
        .height(space::FIELD)
        .style(theme::button::main)
}

/// Any other action.
pub fn quiet<'a, Message: Clone + 'a>(
    language: Language,
    words: impl AsRef<str>,
    on_press: Option<Message>,
) -> focus::Button<'a, Message> {
    let words = label::one_line(label::body(language, words));
    focus::button(Container::new(words).center_y(Length::Fill), on_press)
        .padding([0.0, space::M])
        .height(space::FIELD)
        .style(theme::button::quiet)
}

/// An action without border.
pub fn plain<'a, Message: Clone + 'a>(
    language: Language,
    words: impl AsRef<str>,
    on_press: Option<Message>,
) -> focus::Button<'a, Message> {
    let words = label::one_line(label::body(language, words));
    focus::button(Container::new(words).center_y(Length::Fill), on_press)
        .padding([0.0, space::XS])
        .height(space::TARGET)
        .style(theme::button::plain)
}

/// One of several choices of which one holds.
pub fn choice<'a, Message: Clone + 'a>(
    language: Language,
    words: impl AsRef<str>,
    chosen: bool,
    on_press: Option<Message>,
) -> focus::Button<'a, Message> {
    let words = label::one_line(label::body(language, words));
    focus::button(Container::new(words).center_y(Length::Fill), on_press)
        .padding([0.0, space::S])
        .height(space::TARGET)
        .style(theme::button::choice(chosen))
}
