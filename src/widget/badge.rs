//! A state: its shape and its words, on its tint.

use iced::{Alignment, Color, Length, Padding, widget::row};

use super::{
    Container, Element, label, prose,
    shape::{Shape, shape},
};
use crate::{
    text::{Language, number},
    theme::{Palette, container, palette::State, space},
};

/// How a kind of state looks.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// Its shape.
    pub shape: Shape,
    /// Its colours.
    pub state: fn(&Palette) -> State,
    /// The ink among its colours.
    pub ink: fn(&Palette) -> Color,
}

/// In good order.
pub const ON_TIME: Look = look(Shape::Disc, |p| p.on_time, |p| p.on_time.ink);
/// Due soon.
pub const SOON: Look = look(Shape::HalfDisc, |p| p.soon, |p| p.soon.ink);
/// Late.
pub const LATE: Look = look(Shape::Triangle, |p| p.late, |p| p.late.ink);
/// Done.
pub const DONE: Look = look(Shape::Check, |p| p.done, |p| p.done.ink);
/// Partly done.
pub const PARTLY: Look = look(Shape::HalfDisc, |p| p.on_time, |p| p.on_time.ink);
/// Not owed yet.
pub const NONE: Look = look(Shape::Ring, |p| p.none, |p| p.none.ink);
/// No longer owed.
pub const CLOSED: Look = look(Shape::Cross, |p| p.none, |p| p.none.ink);
/// Disputed.
pub const DISPUTED: Look = look(Shape::Diamond, |p| p.late, |p| p.late.ink);

const fn look(shape: Shape, state: fn(&Palette) -> State, ink: fn(&Palette) -> Color) -> Look {
    Look { shape, state, ink }
}

/// The state in a pill.
pub fn badge<'a, Message: 'a>(
    language: Language,
    look: Look,
    words: impl AsRef<str>,
) -> Element<'a, Message> {
    Container::new(plain(language, look, words))
        .padding([2.0, space::XS])
        .style(container::state(look.state))
        .into()
}

/// How many, in a pill beside a heading or in a tab.
pub fn count<'a, Message: 'a>(language: Language, count: u64) -> Element<'a, Message> {
    let figure = label::one_line(label::hint(language, number::group(count)));
    Container::new(label::inked(figure, |p| p.ink))
        .padding([0.0, space::XS])
        .style(container::count)
        .into()
}

/// The state without ground, for dense tables.
pub fn plain<'a, Message: 'a>(
    language: Language,
    look: Look,
    words: impl AsRef<str>,
) -> Element<'a, Message> {
    row![
        shape(look.shape, look.ink),
        label::inked(label::hint(language, words), look.ink),
    ]
    .spacing(6.0)
    .align_y(Alignment::Center)
    .into()
}

/// A state told in a sentence, which breaks into lines within its room.
pub fn sentence<'a, Message: 'a>(
    language: Language,
    look: Look,
    words: impl Into<String>,
) -> Element<'a, Message> {
    row![
        Container::new(shape(look.shape, look.ink)).padding(Padding::ZERO.top(space::XXS)),
        Container::new(prose::prose(language, words).ink(look.ink)).width(Length::Fill),
    ]
    .spacing(6.0)
    .into()
}
