//! Switches.

use iced::{Background, Border, widget::container::Style};

use super::Theme;

/// Width of the track in pixels.
pub const WIDTH: f32 = 36.0;
/// Width of the knob.
pub const KNOB: f32 = 14.0;
/// Room between the track's edge and the knob.
pub const INSET: f32 = 3.0;

/// The track: full when it is on, outlined when it is off.
pub fn track(is_on: bool, is_live: bool) -> impl Fn(&Theme) -> Style {
    move |theme| {
        let p = theme.palette();
        let (ground, line) = match (is_on, is_live) {
            (true, true) => (p.green, p.green),
            (true, false) => (p.line, p.scroll),
            (false, true) => (p.raised, p.strong_line),
            (false, false) => (p.sunken, p.scroll),
        };
        Style {
            background: Some(Background::Color(ground)),
            border: Border {
                color: line,
                width: 1.0,
                radius: ((KNOB + 2.0 * INSET) / 2.0).into(),
            },
            ..Style::default()
        }
    }
}

/// The knob.
pub fn knob(is_on: bool, is_live: bool) -> impl Fn(&Theme) -> Style {
    move |theme| {
        let p = theme.palette();
        let ink = match (is_on, is_live) {
            (true, true) => p.on_green,
            (false, true) => p.strong_line,
            (_, false) => p.faint,
        };
        Style {
            background: Some(Background::Color(ink)),
            border: Border {
                radius: (KNOB / 2.0).into(),
                ..Border::default()
            },
            ..Style::default()
        }
    }
}
