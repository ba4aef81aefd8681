//! Tabs: a line under them all, a heavy one under the chosen.

use iced::{
    Background, Border, Shadow,
    border::Radius,
    widget::{button, container},
};

use super::{RADIUS, Theme};

/// Height of the line under the chosen tab, in pixels.
pub const HEAVY: f32 = 3.0;

/// A tab.
pub fn tab(is_chosen: bool) -> impl Fn(&Theme, button::Status) -> button::Style {
    move |theme, status| {
        let p = theme.palette();
        let hovered = matches!(status, button::Status::Hovered | button::Status::Pressed);
        let radius = Radius {
            top_left: RADIUS,
            top_right: RADIUS,
            bottom_right: 0.0,
            bottom_left: 0.0,
        };
        let ground = (hovered && !is_chosen).then_some(Background::Color(p.tint));
        button::Style {
            background: ground,
            text_color: if is_chosen { p.deep } else { p.muted },
            border: Border {
                radius,
                ..Border::default()
            },
            shadow: Shadow::default(),
            snap: true,
        }
    }
}

/// The line under them all.
pub fn line(theme: &Theme) -> container::Style {
    container::Style {
        background: Some(Background::Color(theme.palette().line)),
        ..container::Style::default()
    }
}

/// The line under the chosen one.
pub fn heavy(theme: &Theme) -> container::Style {
    container::Style {
        background: Some(Background::Color(theme.palette().green)),
        ..container::Style::default()
    }
}
