//! Fields.

use iced::{
    Background, Border,
    widget::text_input::{Catalog, Status, Style},
};

use super::{RADIUS, Theme};

/// A style function.
pub type Class<'a> = Box<dyn Fn(&Theme, Status) -> Style + 'a>;

impl Catalog for Theme {
    type Class<'a> = Class<'a>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(field)
    }

    fn style(&self, class: &Self::Class<'_>, status: Status) -> Style {
        class(self, status)
    }
}

/// A field: its border thickens and turns green with the focus.
pub fn field(theme: &Theme, status: Status) -> Style {
    let p = theme.palette();
    let (line, width) = match status {
        Status::Active | Status::Disabled => (p.strong_line, 1.0),
        Status::Hovered => (p.muted, 1.0),
        Status::Focused { .. } => (p.green, 2.0),
    };
    Style {
        background: Background::Color(p.raised),
        border: Border {
            color: line,
            width,
            radius: RADIUS.into(),
        },
        icon: p.muted,
        placeholder: p.faint,
        value: p.ink,
        selection: p.tint,
    }
}
