//! Icons with direction: line drawings in the ink they are told, flipped where they point and
//! reading starts at the right.
//!
//! A drawing is turned into a mask once, at twice its size, and kept in each ink it is asked in; the
//! renderer halves it at 100 % (which averages four dots, so lines stay clean) and takes it as it is
//! at 200 %. iced's own `svg` would bring in a second, much larger library.

mod drawing;
mod mask;
mod name;

use iced::{
    Color, Length, Point, Rectangle, Size,
    advanced::{
        Layout, Widget,
        image::{self, Renderer as _},
        layout, mouse, renderer,
        widget::Tree,
    },
};

pub use name::Icon;

use super::Element;
use crate::theme::{Palette, Theme};

/// Side of an icon, in pixels.
pub const SIDE: f32 = 20.0;
/// Side of an icon beside a hint or inside a badge.
pub const SMALL: f32 = 16.0;

/// An icon in the ink of the text around it.
pub fn icon(name: Icon) -> Drawn {
    Drawn {
        layers: [(name, None), (name, None)],
        count: 1,
        side: SIDE,
    }
}

/// The program's mark, `side` pixels wide: an eight-pointed star of two crossing squares on the house's green.
pub fn mark(side: f32) -> Drawn {
    Drawn {
        layers: [
            (Icon::MarkGround, Some(|p| p.green)),
            (Icon::MarkStar, Some(|p| p.on_green)),
        ],
        count: 2,
        side,
    }
}

/// The mark for the window's frame: `side` times `side` pixels of red, green, blue and opacity.
pub fn mark_pixels(side: u16, palette: &Palette) -> Vec<u8> {
    mask::layered(
        side,
        &[
            (Icon::MarkGround, palette.green),
            (Icon::MarkStar, palette.on_green),
        ],
    )
}

/// Picks an ink of the palette.
type Ink = fn(&Palette) -> Color;

/// An icon to be placed.
#[derive(Clone, Copy)]
pub struct Drawn {
    layers: [(Icon, Option<Ink>); 2],
    count: usize,
    side: f32,
}

impl Drawn {
    /// In an ink of the palette instead of the text's.
    pub fn ink(mut self, pick: Ink) -> Drawn {
        self.layers[0].1 = Some(pick);
        self
    }

    /// `side` pixels wide and high.
    pub fn side(mut self, side: f32) -> Drawn {
        self.side = side;
        self
    }

    /// As wide and high as a hint's line allows.
    pub fn small(self) -> Drawn {
        self.side(SMALL)
    }
}

impl<'a, Message: 'a> From<Drawn> for Element<'a, Message> {
    fn from(drawn: Drawn) -> Self {
        Element::new(drawn)
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Drawn {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(self.side), Length::Fixed(self.side))
    }

    /// Nothing tells a widget the direction it stands in. A point laid out at the left edge is found
    /// at the right one where the mirror has flipped the layout.
    fn layout(
        &mut self,
        _tree: &mut Tree,
        _renderer: &iced::Renderer,
        _limits: &layout::Limits,
    ) -> layout::Node {
        let point = layout::Node::new(Size::ZERO).move_to(Point::ORIGIN);
        layout::Node::with_children(Size::new(self.side, self.side), vec![point])
    }

    fn draw(
        &self,
        _tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let whole = layout.bounds();
        if whole.intersection(viewport).is_none() {
            return;
        }
        let flipped = layout
            .children()
            .next()
            .is_some_and(|point| point.bounds().x > whole.center_x());
        let bounds = Rectangle {
            x: whole.x.round(),
            y: whole.y.round(),
            ..whole
        };
        for &(name, ink) in &self.layers[..self.count] {
            let colour = ink.map_or(style.text_color, |pick| pick(theme.palette()));
            if let Some(handle) = mask::handle(name, self.side, colour, flipped) {
                renderer.draw_image(image::Image::new(handle), bounds, *viewport);
            }
        }
    }
}

#[cfg(test)]
mod tests;
