//! The marks of steps and the lines between them.

use iced::{Background, Border, widget::container::Style};

use super::Theme;

/// Width of a mark in pixels.
pub const MARK: f32 = 28.0;

/// A mark: full when the step is done, ringed in green when it is at hand, thin when it is to come.
pub fn mark(is_done: bool, is_current: bool) -> impl Fn(&Theme) -> Style {
    move |theme| {
        let p = theme.palette();
        let (ground, ink, line, width) = match (is_done, is_current) {
            (true, _) => (p.green, p.on_green, p.green, 0.0),
            (_, true) => (p.raised, p.deep, p.green, 2.0),
            _ => (p.raised, p.muted, p.strong_line, 1.0),
        };
        Style {
            background: Some(Background::Color(ground)),
            text_color: Some(ink),
            border: Border {
                color: line,
                width,
                radius: (MARK / 2.0).into(),
            },
            ..Style::default()
        }
    }
}

/// The line between two marks; `reached` once the step before it is done.
pub fn line(reached: bool) -> impl Fn(&Theme) -> Style {
    move |theme| {
        let p = theme.palette();
        let ink = if reached { p.green } else { p.strong_line };
        Style {
            background: Some(Background::Color(ink)),
            ..Style::default()
        }
    }
}
