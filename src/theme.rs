//! How things look: colours, type and spacing as plain data, then one file per styled widget.
//!
//! A screen never names a colour, a size or a distance of its own.

pub mod button;
pub mod calendar;
pub mod check;
pub mod container;
pub mod font;
pub mod grid;
pub mod palette;
pub mod rule;
pub mod scrollable;
pub mod select;
pub mod space;
pub mod stepper;
pub mod switch;
pub mod tabs;
pub mod text;
pub mod text_input;
pub mod timeline;
pub mod tooltip;
pub mod type_scale;

pub use palette::Palette;

use iced::theme::{Base, Mode, Style};

/// Corner radius of cards, fields and buttons, in pixels.
pub const RADIUS: f32 = 6.0;

/// Light or dark; both have the same colours by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// Dark ink on calm paper.
    #[default]
    Light,
    /// Light ink on dark paper.
    Dark,
}

impl Theme {
    /// Its colours.
    pub fn palette(&self) -> &'static Palette {
        match self {
            Theme::Light => &palette::LIGHT,
            Theme::Dark => &palette::DARK,
        }
    }

    /// The other one.
    pub fn toggled(self) -> Theme {
        match self {
            Theme::Light => Theme::Dark,
            Theme::Dark => Theme::Light,
        }
    }
}

impl Base for Theme {
    fn default(_preference: Mode) -> Self {
        Theme::Light
    }

    fn mode(&self) -> Mode {
        match self {
            Theme::Light => Mode::Light,
            Theme::Dark => Mode::Dark,
        }
    }

    fn base(&self) -> Style {
        Style {
            background_color: self.palette().paper,
            text_color: self.palette().ink,
        }
    }

    fn palette(&self) -> Option<iced::theme::Palette> {
        None
    }

    fn name(&self) -> &str {
        match self {
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}
