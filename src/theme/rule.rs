//! Separators.

use iced::widget::rule::{Catalog, FillMode, Style};

use super::Theme;

/// A style function.
pub type Class<'a> = Box<dyn Fn(&Theme) -> Style + 'a>;

impl Catalog for Theme {
    type Class<'a> = Class<'a>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|theme| Style {
            color: theme.palette().line,
            radius: 0.0.into(),
            fill_mode: FillMode::Full,
            snap: true,
        })
    }

    fn style(&self, class: &Self::Class<'_>) -> Style {
        class(self)
    }
}
