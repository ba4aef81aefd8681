//! Fields.

use iced::{
    Background, Border, Color,
    widget::text_input::{Catalog, Status, Style},
};

use super::{RADIUS, Theme};

/// How much of the green a selection has.
const SELECTION: f32 = 0.24;

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

/// A field: its border thickens and turns green with the focus. One that is only read lies flat
/// on the page.
pub fn field(theme: &Theme, status: Status) -> Style {
    let p = theme.palette();
    let (line, width) = match status {
        Status::Active => (p.strong_line, 1.0),
        Status::Disabled => (p.line, 1.0),
        Status::Hovered => (p.muted, 1.0),
        Status::Focused { .. } => (p.green, 2.0),
    };
    let (ground, value) = match status {
        Status::Disabled => (p.paper, p.muted),
        _ => (p.raised, p.ink),
    };
    Style {
        background: Background::Color(ground),
        border: Border {
            color: line,
            width,
            radius: RADIUS.into(),
        },
        icon: p.muted,
        placeholder: p.faint,
        value,
        selection: Color {
            a: SELECTION,
            ..p.green
        },
    }
}

/// A field that holds what cannot be taken: its border has the colour of what is late. The words
/// that say why stand beside it.
pub fn invalid(theme: &Theme, status: Status) -> Style {
    let style = field(theme, status);
    Style {
        border: Border {
            color: theme.palette().late.ink,
            ..style.border
        },
        ..style
    }
}
