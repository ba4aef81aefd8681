//! Hints that float beside what they explain.

use iced::{Background, Border, widget::container::Style};

use super::{RADIUS, Theme};

/// Ink turned over, so that a hint is never taken for a part of the page.
pub fn tooltip(theme: &Theme) -> Style {
    let p = theme.palette();
    Style {
        background: Some(Background::Color(p.ink)),
        text_color: Some(p.raised),
        border: Border {
            radius: RADIUS.into(),
            ..Border::default()
        },
        ..Style::default()
    }
}
