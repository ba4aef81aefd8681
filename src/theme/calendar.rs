//! Days of a calendar.

use iced::{
    Background, Border, Color,
    widget::button::{Status, Style},
};

use super::{RADIUS, Theme};

/// What a day is, beyond its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Day {
    /// It is the chosen one.
    pub chosen: bool,
    /// It is today.
    pub today: bool,
    /// The keyboard stands on it.
    pub lit: bool,
}

/// A day: the chosen one filled, today with a frame, the one that the keyboard stands on with a
/// ring.
pub fn day(day: Day) -> impl Fn(&Theme, Status) -> Style {
    move |theme, status| {
        let p = theme.palette();
        let (ground, ink) = match (day.chosen, status) {
            (true, _) => (Some(p.green), p.on_green),
            (false, Status::Disabled) => (None, p.faint),
            (false, Status::Hovered | Status::Pressed) => (Some(p.tint), p.ink),
            (false, Status::Active) => (None, p.ink),
        };
        let (line, width) = match (day.lit, day.today) {
            (true, _) if day.chosen => (p.ink, 2.0),
            (true, _) => (p.green, 2.0),
            (false, true) => (p.strong_line, 1.0),
            (false, false) => (Color::TRANSPARENT, 0.0),
        };
        Style {
            background: ground.map(Background::Color),
            text_color: ink,
            border: Border {
                color: line,
                width,
                radius: RADIUS.into(),
            },
            ..Style::default()
        }
    }
}
