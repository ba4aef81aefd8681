//! Boxes and rounds to tick.

use iced::{Background, Border, Color, widget::container::Style};

use super::{Palette, Theme};

/// Side of a box or a round, in pixels.
pub const SIDE: f32 = 20.0;
/// Width of the dot in the chosen round.
pub const DOT: f32 = 10.0;

/// The box; `is_full` when it is ticked or ticked in part, `is_live` when it can be changed.
pub fn square(is_full: bool, is_live: bool) -> impl Fn(&Theme) -> Style {
    move |theme| {
        let p = theme.palette();
        let (ground, line) = match (is_full, is_live) {
            (true, true) => (p.green, p.green),
            (true, false) => (p.line, p.scroll),
            (false, true) => (p.raised, p.strong_line),
            (false, false) => (p.sunken, p.scroll),
        };
        outlined(ground, line, 1.0, 4.0)
    }
}

/// The round of a choice.
pub fn round(is_chosen: bool) -> impl Fn(&Theme) -> Style {
    move |theme| {
        let p = theme.palette();
        let (line, width) = if is_chosen {
            (p.green, 2.0)
        } else {
            (p.strong_line, 1.0)
        };
        outlined(p.raised, line, width, SIDE / 2.0)
    }
}

/// The dot in the chosen round.
pub fn dot(theme: &Theme) -> Style {
    outlined(theme.palette().green, Color::TRANSPARENT, 0.0, DOT / 2.0)
}

/// The dash of a box that is ticked in part.
pub fn dash(is_live: bool) -> impl Fn(&Theme) -> Style {
    move |theme| outlined(ink(is_live)(theme.palette()), Color::TRANSPARENT, 0.0, 0.0)
}

/// The ink of the tick.
pub fn ink(is_live: bool) -> fn(&Palette) -> Color {
    if is_live { |p| p.on_green } else { |p| p.muted }
}

fn outlined(ground: Color, line: Color, width: f32, radius: f32) -> Style {
    Style {
        background: Some(Background::Color(ground)),
        border: Border {
            color: line,
            width,
            radius: radius.into(),
        },
        ..Style::default()
    }
}
