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
    let done = hundredths.min(10_000);
    let mut parts = row![].height(Length::Fixed(HEIGHT));
    if done > 0 {
        parts = parts.push(
            Container::new(Space::new().height(Length::Fill))
                .width(Length::FillPortion(done))
                .style(container::bar(ink)),
        );
    }
    if done < 10_000 {
        parts = parts.push(Space::new().width(Length::FillPortion(10_000 - done)));
    }
    Container::new(parts)
        .width(Length::Fill)
        .style(container::track)
        .into()
}
