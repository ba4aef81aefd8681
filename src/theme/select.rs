//! What one chooses from: the face of a select, the lines of its list, chips.

use iced::{
    Background, Border, Color,
    widget::{button, container, text_input::Status},
};

use super::{RADIUS, Theme, text_input};

/// The ground and border of a select: a field's, in the ink of what went wrong when it is invalid.
pub fn face(theme: &Theme, status: Status, invalid: bool) -> container::Style {
    let p = theme.palette();
    let field = text_input::field(theme, status);
    let border = if invalid {
        Border {
            color: p.late.ink,
            ..field.border
        }
    } else if status == Status::Disabled {
        Border {
            color: p.line,
            ..field.border
        }
    } else {
        field.border
    };
    let ground = match status {
        Status::Disabled => Background::Color(p.sunken),
        _ => field.background,
    };
    container::Style {
        background: Some(ground),
        border,
        ..container::Style::default()
    }
}

/// A line of a list: lit by the keyboard, under the pointer, or neither.
pub fn line(lit: bool) -> impl Fn(&Theme, button::Status) -> button::Style {
    move |theme, status| {
        let p = theme.palette();
        let ground = match (lit, status) {
            (true, _) => Some(p.tint),
            (false, button::Status::Hovered | button::Status::Pressed) => Some(p.sunken),
            (false, _) => None,
        };
        button::Style {
            background: ground.map(Background::Color),
            text_color: p.ink,
            border: Border {
                radius: RADIUS.into(),
                ..Border::default()
            },
            ..button::Style::default()
        }
    }
}

/// A chosen value among others, with or without the focus.
pub fn chip(theme: &Theme) -> container::Style {
    let p = theme.palette();
    container::Style {
        background: Some(Background::Color(p.tint)),
        text_color: Some(p.deep),
        border: Border {
            color: Color::TRANSPARENT,
            width: 0.0,
            radius: RADIUS.into(),
        },
        ..container::Style::default()
    }
}
