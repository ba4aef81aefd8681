//! Scrollbars: thin, without buttons, darker under the pointer.

use iced::{
    Background, Border, Color, Shadow,
    widget::{
        container,
        scrollable::{AutoScroll, Catalog, Rail, Scroller, Status, Style},
    },
};

use super::Theme;

/// A style function.
pub type Class<'a> = Box<dyn Fn(&Theme, Status) -> Style + 'a>;

impl Catalog for Theme {
    type Class<'a> = Class<'a>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(thin)
    }

    fn style(&self, class: &Self::Class<'_>, status: Status) -> Style {
        class(self, status)
    }
}

fn thin(theme: &Theme, status: Status) -> Style {
    let p = theme.palette();
    let (vertical, horizontal) = match status {
        Status::Active { .. } => (false, false),
        Status::Hovered {
            is_vertical_scrollbar_hovered,
            is_horizontal_scrollbar_hovered,
            ..
        } => (
            is_vertical_scrollbar_hovered,
            is_horizontal_scrollbar_hovered,
        ),
        Status::Dragged {
            is_vertical_scrollbar_dragged,
            is_horizontal_scrollbar_dragged,
            ..
        } => (
            is_vertical_scrollbar_dragged,
            is_horizontal_scrollbar_dragged,
        ),
    };
    let rail = |under_pointer| Rail {
        background: None,
        border: Border::default(),
        scroller: Scroller {
            background: Background::Color(if under_pointer {
                p.muted
            } else {
                p.strong_line
            }),
            border: Border {
                radius: 3.0.into(),
                ..Border::default()
            },
        },
    };
    Style {
        container: container::Style::default(),
        vertical_rail: rail(vertical),
        horizontal_rail: rail(horizontal),
        gap: None,
        auto_scroll: AutoScroll {
            background: Background::Color(p.raised),
            border: Border::default(),
            shadow: Shadow {
                color: Color::TRANSPARENT,
                ..Shadow::default()
            },
            icon: p.muted,
        },
    }
}
