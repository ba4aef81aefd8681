//! Buttons: the one main action, the quiet ones, places of the rail, rows and links.

use iced::{
    Background, Border, Color, Shadow,
    widget::button::{Catalog, Status, Style},
};

use super::{RADIUS, Theme};

/// A style function.
pub type Class<'a> = Box<dyn Fn(&Theme, Status) -> Style + 'a>;

impl Catalog for Theme {
    type Class<'a> = Class<'a>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(quiet)
    }

    fn style(&self, class: &Self::Class<'_>, status: Status) -> Style {
        class(self, status)
    }
}

/// The one main action of a screen.
pub fn main(theme: &Theme, status: Status) -> Style {
    let p = theme.palette();
    match status {
        Status::Active => filled(p.green, p.on_green),
        Status::Hovered | Status::Pressed => filled(p.deep, p.on_green),
        Status::Disabled => filled(p.line, p.faint),
    }
}

/// An action that takes something away.
pub fn destructive(theme: &Theme, status: Status) -> Style {
    let p = theme.palette();
    match status {
        Status::Active => filled(p.late.ink, p.on_late),
        Status::Hovered | Status::Pressed => filled(p.late_deep, p.on_late),
        Status::Disabled => filled(p.line, p.faint),
    }
}

/// Any other action.
pub fn quiet(theme: &Theme, status: Status) -> Style {
    let p = theme.palette();
    let (ground, ink, line) = match status {
        Status::Active => (p.raised, p.deep, p.strong_line),
        Status::Hovered => (p.tint, p.deep, p.green),
        Status::Pressed => (p.tint, p.deep, p.deep),
        Status::Disabled => (p.paper, p.faint, p.line),
    };
    Style {
        border: Border {
            color: line,
            width: 1.0,
            radius: RADIUS.into(),
        },
        ..filled(ground, ink)
    }
}

/// An action without border: in a bar, in a crumb.
pub fn plain(theme: &Theme, status: Status) -> Style {
    let p = theme.palette();
    match status {
        Status::Active => bare(p.deep),
        Status::Hovered | Status::Pressed => filled(p.tint, p.deep),
        Status::Disabled => bare(p.faint),
    }
}

/// A place of the side rail.
pub fn place(chosen: bool) -> impl Fn(&Theme, Status) -> Style {
    move |theme, status| {
        let p = theme.palette();
        match (chosen, status) {
            (true, _) => filled(p.tint, p.deep),
            (false, Status::Hovered | Status::Pressed) => filled(p.line, p.ink),
            (false, _) => bare(p.ink),
        }
    }
}

/// One of several choices of which one holds.
pub fn choice(chosen: bool) -> impl Fn(&Theme, Status) -> Style {
    move |theme, status| {
        let p = theme.palette();
        match (chosen, status) {
            (true, _) => Style {
                border: Border {
                    color: p.green,
                    width: 1.0,
                    radius: RADIUS.into(),
                },
                ..filled(p.tint, p.deep)
            },
            _ => quiet(theme, status),
        }
    }
}

/// What stands on the page as if it were no button, until the pointer is on it: a box with its words,
/// a heading that folds, a step.
pub fn option(theme: &Theme, status: Status) -> Style {
    let p = theme.palette();
    match status {
        Status::Active => bare(p.ink),
        Status::Hovered | Status::Pressed => filled(p.sunken, p.ink),
        Status::Disabled => bare(p.muted),
    }
}

/// A row of a table that opens something.
pub fn row(theme: &Theme, status: Status) -> Style {
    let p = theme.palette();
    let ground = match status {
        Status::Hovered | Status::Pressed => Some(Background::Color(p.tint)),
        _ => None,
    };
    Style {
        background: ground,
        text_color: p.ink,
        ..bare(p.ink)
    }
}

/// A card that opens something.
pub fn card(theme: &Theme, status: Status) -> Style {
    let p = theme.palette();
    let line = match status {
        Status::Hovered | Status::Pressed => p.green,
        _ => p.line,
    };
    Style {
        border: Border {
            color: line,
            width: 1.0,
            radius: RADIUS.into(),
        },
        ..filled(p.raised, p.ink)
    }
}

fn filled(ground: Color, ink: Color) -> Style {
    Style {
        background: Some(Background::Color(ground)),
        ..bare(ink)
    }
}

fn bare(ink: Color) -> Style {
    Style {
        background: None,
        text_color: ink,
        border: Border {
            radius: RADIUS.into(),
            ..Border::default()
        },
        shadow: Shadow::default(),
        snap: true,
    }
}
