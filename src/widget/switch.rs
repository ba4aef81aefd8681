//! A switch: something that holds at once, without a further step. Its knob stands at the end of
//! the line when it is on.

use iced::{Alignment, widget::Space};

use super::{Container, Element, Row, focus, label};
use crate::{
    text::Language,
    theme::{self, space, switch as style},
};

/// A switch and its words. Without a message it can be read and not changed.
pub fn switch<'a, Message: Clone + 'a>(
    language: Language,
    words: impl AsRef<str>,
    is_on: bool,
    on_toggle: Option<Message>,
) -> focus::Button<'a, Message> {
    let parts = Row::new()
        .push(track(is_on, on_toggle.is_some()))
        .push(label::body(language, words))
        .spacing(space::XS)
        .align_y(Alignment::Center);
    focus::button(
        Container::new(parts).padding([space::XXS, space::XXS]),
        on_toggle,
    )
    .leaves_enter()
    .style(theme::button::option)
}

fn track<'a, Message: 'a>(is_on: bool, is_live: bool) -> Element<'a, Message> {
    let knob = Container::new(Space::new().width(style::KNOB).height(style::KNOB))
        .style(style::knob(is_on, is_live));
    let way = style::WIDTH - style::KNOB - 2.0 * style::INSET;
    let (before, after) = if is_on { (way, 0.0) } else { (0.0, way) };
    let parts = Row::new()
        .push(Space::new().width(before))
        .push(knob)
        .push(Space::new().width(after));
    Container::new(parts)
        .padding(style::INSET)
        .style(style::track(is_on, is_live))
        .into()
}
