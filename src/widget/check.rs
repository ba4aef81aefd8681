//! Boxes to tick, and one of several to choose, with their words on the side where the direction
//! wants them. The words are part of the target.

use iced::{Alignment, Length, advanced::widget::Id, widget::Space};

use super::{
    Column, Container, Element, Row, focus,
    focus::group::{group, item},
    icon::{Icon, icon},
    label,
};
use crate::{
    text::Language,
    theme::{self, check as style, space},
};

/// What a box says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// No.
    Off,
    /// Yes.
    On,
    /// Yes for some of what it stands for.
    Mixed,
}

impl From<bool> for Mark {
    fn from(is_on: bool) -> Mark {
        if is_on { Mark::On } else { Mark::Off }
    }
}

/// A box and its words. Without a message it can be read and not changed.
pub fn check<'a, Message: Clone + 'a>(
    language: Language,
    words: impl AsRef<str>,
    mark: impl Into<Mark>,
    on_toggle: Option<Message>,
) -> focus::Button<'a, Message> {
    let parts = Row::new()
        .push(square(mark.into(), on_toggle.is_some()))
        .push(label::body(language, words))
        .spacing(space::XS)
        .align_y(Alignment::Center);
    focus::button(
        Container::new(parts)
            .center_y(Length::Shrink)
            .padding([space::XXS, space::XXS]),
        on_toggle,
    )
    .leaves_enter()
    .style(theme::button::option)
}

/// A box alone, for the rows of a table.
pub fn square<'a, Message: 'a>(mark: Mark, is_live: bool) -> Element<'a, Message> {
    let inside: Element<'a, Message> = match mark {
        Mark::Off => Space::new().into(),
        Mark::On => icon(Icon::Check).small().ink(style::ink(is_live)).into(),
        Mark::Mixed => Container::new(Space::new().width(8.0).height(2.0))
            .style(style::dash(is_live))
            .into(),
    };
    Container::new(inside)
        .center(style::SIDE)
        .style(style::square(mark != Mark::Off, is_live))
        .into()
}

/// One of several, one below the other. One stop of the keyboard: the arrows choose.
pub fn radio<'a, Message: Clone + 'a>(
    id: Option<Id>,
    language: Language,
    words: impl IntoIterator<Item = impl AsRef<str>>,
    chosen: Option<usize>,
    choose: impl Fn(usize) -> Message + Copy + 'a,
) -> Element<'a, Message> {
    let items = words.into_iter().enumerate().map(|(index, words)| {
        let is_chosen = chosen == Some(index);
        let inside: Element<'a, Message> = match is_chosen {
            true => Container::new(Space::new().width(style::DOT).height(style::DOT))
                .style(style::dot)
                .into(),
            false => Space::new().into(),
        };
        let round = Container::new(inside)
            .center(style::SIDE)
            .style(style::round(is_chosen));
        let parts = Row::new()
            .push(round)
            .push(label::body(language, words))
            .spacing(space::XS)
            .align_y(Alignment::Center);
        item(
            Container::new(parts).padding([space::XXS, space::XXS]),
            Some(choose(index)),
            theme::button::option,
        )
        .into()
    });
    group(
        id,
        Column::with_children(items).spacing(space::XXS),
        chosen,
        choose,
    )
}
