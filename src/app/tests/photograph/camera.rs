//! Draws a view without a display.

use iced::{Event, Size, advanced::renderer::Headless, advanced::renderer::Style, theme::Base};
use iced_test::{
    futures::futures::executor::block_on,
    runtime::{UserInterface, user_interface::Cache},
};

use crate::{
    theme::{Theme, font, type_scale},
    widget::Element,
};

/// Pixels of a photograph for one of the window.
pub const SCALE: f32 = 1.0;

/// What was drawn: rows of red, green, blue from the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Three bytes a pixel.
    pub bytes: Vec<u8>,
}

impl Picture {
    /// The colour of one pixel.
    pub fn pixel(&self, x: u32, y: u32) -> [u8; 3] {
        let at = 3 * (y as usize * self.width as usize + x as usize);
        [self.bytes[at], self.bytes[at + 1], self.bytes[at + 2]]
    }
}

/// Draws `view` in a window of `size`, at the scale that photographs are kept in.
pub fn take<Message>(view: Element<'_, Message>, size: Size, theme: Theme) -> Picture {
    let scale = std::env::var("SHARAKA_SCALE").ok();
    let scale = scale.and_then(|text| text.parse().ok()).unwrap_or(SCALE);
    take_at(view, size, theme, scale)
}

/// Draws `view` in a window of `size`, with `scale` pixels for one of the window.
pub fn take_at<Message>(
    view: Element<'_, Message>,
    size: Size,
    theme: Theme,
    scale: f32,
) -> Picture {
    load_fonts();
    let mut renderer: iced::Renderer = block_on(<iced::Renderer as Headless>::new(
        font::BODY,
        type_scale::BODY.into(),
        None,
    ))
    .unwrap();
    let mut interface = UserInterface::build(view, size, Cache::default(), &mut renderer);
    let redraw = Event::Window(iced::window::Event::RedrawRequested(
        std::time::Instant::now(),
    ));
    let cursor = iced::mouse::Cursor::Unavailable;
    let _ = interface.update(
        &[redraw],
        cursor,
        &mut renderer,
        &mut iced::advanced::clipboard::Null,
        &mut Vec::new(),
    );
    let base = theme.base();
    let style = Style {
        text_color: base.text_color,
    };
    interface.draw(&mut renderer, &theme, &style, cursor);
    let measure = |length: f32| (length * scale).round() as u32;
    let pixels = Size::new(measure(size.width), measure(size.height));
    let rgba = renderer.screenshot(pixels, scale, base.background_color);
    Picture {
        width: pixels.width,
        height: pixels.height,
        bytes: rgba
            .chunks_exact(4)
            .flat_map(|pixel| [pixel[0], pixel[1], pixel[2]])
            .collect(),
    }
}

/// Once for the whole run.
pub fn load_fonts() {
    static LOADED: std::sync::Once = std::sync::Once::new();
    LOADED.call_once(|| {
        let mut system = iced::advanced::graphics::text::font_system()
            .write()
            .unwrap();
        for file in font::files() {
            system.load_font(file);
        }
    });
}
