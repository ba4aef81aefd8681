//! Inks.

use iced::{
    Color,
    widget::text::{Catalog, Style},
};

use super::{Palette, Theme};

/// A style function.
pub type Class<'a> = Box<dyn Fn(&Theme) -> Style + 'a>;

impl Catalog for Theme {
    type Class<'a> = Class<'a>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|_theme| Style::default())
    }

    fn style(&self, item: &Self::Class<'_>) -> Style {
        item(self)
    }
}

/// An ink of the palette.
pub fn ink(pick: fn(&Palette) -> Color) -> impl Fn(&Theme) -> Style {
    move |theme| Style {
        color: Some(pick(theme.palette())),
    }
}
