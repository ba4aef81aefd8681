//! How the window begins: what it takes from the machine, and what iced is told of it.

use std::{path::PathBuf, sync::Arc};

use chrono::{DateTime, FixedOffset, Utc};
use iced::window;

use super::{App, dialog, display};
use crate::{
    domain::{Date, Line},
    screen::context::Ids,
    text::Language,
    theme::{Theme, font, palette, type_scale},
    widget::icon,
};

/// How the window begins, and what it takes from the machine.
#[derive(Debug, Clone)]
pub struct Options {
    /// The dossier to open; none asks for one.
    pub dossier: Option<PathBuf>,
    /// Show the sample dossier; `dossier` is then left alone.
    pub sample: bool,
    /// The interface's language, where the person asked for one; else her preferences say.
    pub asked_language: Option<Language>,
    /// The system's language, when nobody said anything.
    pub language: Language,
    /// The day that states are told on.
    pub today: Date,
    /// Light or dark, where the person asked for it; else her preferences say.
    pub asked_theme: Option<Theme>,
    /// File of the user's preferences; none remembers nothing.
    pub preferences: Option<PathBuf>,
    /// Who works here, until the settings say otherwise.
    pub who: Line,
    /// The clock.
    pub now: fn() -> DateTime<Utc>,
    /// How far the clocks here are from universal time.
    pub offset: FixedOffset,
    /// Where ids come from.
    pub ids: Ids,
}

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No display: neither `WAYLAND_DISPLAY` nor `DISPLAY` names one.
    #[error("no display")]
    NoDisplay,
    /// The display did not take the window.
    #[error(transparent)]
    Window(#[from] iced::Error),
}

/// Opens the window and returns when it is closed.
pub fn run(options: Options) -> Result<(), Error> {
    if !display::is_there() {
        return Err(Error::NoDisplay);
    }
    iced::application(
        move || App::new(options.clone(), Arc::new(dialog::Native)),
        App::update,
        App::view,
    )
    .title("Sharaka")
    .settings(settings())
    .window(window::Settings {
        exit_on_close_request: false,
        ..frame()
    })
    .theme(App::theme)
    .scale_factor(App::scale)
    .subscription(App::subscription)
    .run()?;
    Ok(())
}

/// What iced is told of the program.
pub(super) fn settings() -> iced::Settings {
    iced::Settings {
        id: Some("sharaka".to_owned()),
        fonts: font::files(),
        default_font: font::BODY,
        default_text_size: type_scale::BODY.into(),
        ..iced::Settings::default()
    }
}

/// The window's frame.
pub(super) fn frame() -> window::Settings {
    window::Settings {
        size: iced::Size::new(1280.0, 720.0),
        min_size: Some(iced::Size::new(960.0, 560.0)),
        icon: mark(),
        ..window::Settings::default()
    }
}

/// The program's mark, for the window's frame and the task bar.
fn mark() -> Option<window::Icon> {
    const SIDE: u16 = 64;
    let pixels = icon::mark_pixels(SIDE, &palette::LIGHT);
    window::icon::from_rgba(pixels, SIDE.into(), SIDE.into()).ok()
}
