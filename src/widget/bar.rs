//! Bars: how much of a whole. They fill from the side where reading starts, as the layout does.

use iced::{
    Color, Length,
    widget::{Space, row},
};

use super::{Container, Element};
use crate::theme::{Palette, container};

/// Height of a bar in pixels.
const HEIGHT: f32 = 6.0;

/// A bar filled to `hundredths` of a percent.
pub fn bar<'a, Message: 'a>(hundredths: u16, ink: fn(&Palette) -> Color) -> Element<'a, Message> {
    block(0, hundredths, ink)
}

/// A bar filled from `start` for `length`, both in hundredths of a percent.
pub fn block<'a, Message: 'a>(
    start: u16,
    length: u16,
    ink: fn(&Palette) -> Color,
) -> Element<'a, Message> {
    let start = start.min(10_000);
    let length = length.min(10_000 - start);
    let rest = 10_000 - start - length;
    let mut parts = row![].height(Length::Fixed(HEIGHT));
    if start > 0 {
        parts = parts.push(Space::new().width(Length::FillPortion(start)));
    }
    if length > 0 {
        parts = parts.push(
            Container::new(Space::new().height(Length::Fill))
                .width(Length::FillPortion(length))
                .style(container::bar(ink)),
        );
    }
    if rest > 0 {
        parts = parts.push(Space::new().width(Length::FillPortion(rest)));
    }
    Container::new(parts)
        .width(Length::Fill)
        .style(container::track)
        .into()
}
