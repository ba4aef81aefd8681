//! Buttons with words on them: a verb, never OK.

use iced::{Alignment, Length};

use super::{
    Container, Row, Text, focus,
    icon::{Drawn, Icon, icon},
    label,
};
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

/// The main action with its icon in front.
pub fn main_with<'a, Message: Clone + 'a>(
    language: Language,
    name: Icon,
    words: impl AsRef<str>,
    on_press: Option<Message>,
) -> focus::Button<'a, Message> {
    let words = label::one_line(label::strong(language, words));
    focus::button(beside(name, words), on_press)
        .padding([0.0, space::M])
        .height(space::FIELD)
        .style(theme::button::main)
}

/// An action that takes something away: the verb says what.
pub fn destructive<'a, Message: Clone + 'a>(
    language: Language,
    words: impl AsRef<str>,
    on_press: Option<Message>,
) -> focus::Button<'a, Message> {
    let words = label::one_line(label::strong(language, words));
    focus::button(Container::new(words).center_y(Length::Fill), on_press)
        .padding([0.0, space::M])
        .height(space::FIELD)
        .style(theme::button::destructive)
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

/// Any other action with its icon in front.
pub fn quiet_with<'a, Message: Clone + 'a>(
    language: Language,
    name: Icon,
    words: impl AsRef<str>,
    on_press: Option<Message>,
) -> focus::Button<'a, Message> {
    let words = label::one_line(label::body(language, words));
    focus::button(beside(name, words), on_press)
        .padding([0.0, space::S])
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

/// An action without border, with its icon in front.
pub fn plain_with<'a, Message: Clone + 'a>(
    language: Language,
    name: Icon,
    words: impl AsRef<str>,
    on_press: Option<Message>,
) -> focus::Button<'a, Message> {
    let words = label::one_line(label::body(language, words));
    focus::button(beside(name, words), on_press)
        .padding([0.0, space::XS])
        .height(space::TARGET)
        .style(theme::button::plain)
}

/// An action without border that is not to be overlooked: the way back in a toast.
pub fn plain_strong<'a, Message: Clone + 'a>(
    language: Language,
    words: impl AsRef<str>,
    on_press: Option<Message>,
) -> focus::Button<'a, Message> {
    let words = label::one_line(label::strong(language, words));
    focus::button(Container::new(words).center_y(Length::Fill), on_press)
        .padding([0.0, space::XS])
        .height(space::TARGET)
        .style(theme::button::plain)
}

/// An action that its icon alone says: give it a tooltip.
pub fn bare<'a, Message: Clone + 'a>(
    name: Icon,
    on_press: Option<Message>,
) -> focus::Button<'a, Message> {
    around(icon(name), on_press)
}

/// As [`bare`], around a drawing of any size or ink.
pub fn around<'a, Message: Clone + 'a>(
    drawn: Drawn,
    on_press: Option<Message>,
) -> focus::Button<'a, Message> {
    focus::button(Container::new(drawn).center(Length::Fill), on_press)
        .width(space::TARGET)
        .height(space::TARGET)
        .style(theme::button::plain)
}

/// An icon and words in the button's ink.
fn beside<'a, Message: 'a>(name: Icon, words: Text<'a>) -> Container<'a, Message> {
    let parts = Row::new()
        .push(icon(name))
        .push(words)
        .spacing(space::XS)
        .align_y(Alignment::Center);
    Container::new(parts).center_y(Length::Fill)
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
