//! Grounds: page, card, rail, head of a table, states.

use iced::{
    Background, Border, Color,
    widget::container::{Catalog, Style},
};

use super::{Palette, RADIUS, Theme, palette};

/// A style function.
pub type Class<'a> = Box<dyn Fn(&Theme) -> Style + 'a>;

impl Catalog for Theme {
    type Class<'a> = Class<'a>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|_theme| Style::default())
    }

    fn style(&self, class: &Self::Class<'_>) -> Style {
        class(self)
    }
}

/// The page.
pub fn page(theme: &Theme) -> Style {
    ground(theme.palette().paper)
}

/// A card.
pub fn card(theme: &Theme) -> Style {
    let p = theme.palette();
    Style {
        border: Border {
            color: p.line,
            width: 1.0,
            radius: RADIUS.into(),
        },
        ..ground(p.raised)
    }
}

/// A sheet of paper, which is white by day and by night.
pub fn sheet(theme: &Theme) -> Style {
    Style {
        border: Border {
            color: theme.palette().line,
            width: 1.0,
            ..Border::default()
        },
        ..ground(Color::WHITE)
    }
}

/// The side rail.
pub fn rail(theme: &Theme) -> Style {
    ground(theme.palette().sunken)
}

/// The head of a table, its total.
pub fn head(theme: &Theme) -> Style {
    Style {
        border: Border {
            radius: RADIUS.into(),
            ..Border::default()
        },
        ..ground(theme.palette().sunken)
    }
}

/// What floats above the page; its soft edge is `widget::halo`'s.
pub fn floating(theme: &Theme) -> Style {
    card(theme)
}

/// Dims what lies under a dialog.
pub fn veil(theme: &Theme) -> Style {
    ground(match theme {
        Theme::Light => Color::from_rgba8(0x1F, 0x24, 0x21, 0.4),
        Theme::Dark => Color::from_rgba8(0, 0, 0, 0.6),
    })
}

/// A number in a pill.
pub fn count(theme: &Theme) -> Style {
    let p = theme.palette();
    Style {
        text_color: Some(p.muted),
        border: Border {
            radius: 10.0.into(),
            ..Border::default()
        },
        ..ground(p.line)
    }
}

/// A ground in a state's tint.
pub fn state(pick: fn(&Palette) -> palette::State) -> impl Fn(&Theme) -> Style {
    move |theme| {
        let colours = pick(theme.palette());
        Style {
            text_color: Some(colours.ink),
            border: Border {
                radius: RADIUS.into(),
                ..Border::default()
            },
            ..ground(colours.tint)
        }
    }
}

/// Track of a bar.
pub fn track(theme: &Theme) -> Style {
    Style {
        border: Border {
            radius: 3.0.into(),
            ..Border::default()
        },
        ..ground(theme.palette().line)
    }
}

/// What fills a bar.
pub fn bar(pick: fn(&Palette) -> Color) -> impl Fn(&Theme) -> Style {
    move |theme| Style {
        border: Border {
            radius: 3.0.into(),
            ..Border::default()
        },
        ..ground(pick(theme.palette()))
    }
}

fn ground(colour: Color) -> Style {
    Style {
        background: Some(Background::Color(colour)),
        ..Style::default()
    }
}
