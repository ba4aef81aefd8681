//! The shapes of states, drawn: the fonts have only one of them, and colour alone says nothing.
//!
//! They are made of filled rectangles, not of a canvas: iced repaints the wrong place for a text
//! that takes the turn of a canvas among what is drawn.

use iced::{
    Background, Border, Color, Length, Point, Rectangle, Shadow, Size,
    advanced::{Layout, Renderer as _, Widget, layout, mouse, renderer, widget::Tree},
    border::Radius,
};

use super::Element;
use crate::theme::{Palette, Theme};

/// Side of the square that a shape stands in, in pixels.
pub const SIDE: f32 = 14.0;
/// Half of a shape's width.
const REACH: f32 = 5.5;
/// Width of its lines.
const LINE: f32 = 1.8;

/// A shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// ● on time.
    Disc,
    /// ◐ due soon, or partly done.
    HalfDisc,
    /// ▲ late.
    Triangle,
    /// ✓ done.
    Check,
    /// ○ not due, none.
    Ring,
    /// ✕ waived, closed.
    Cross,
    /// ◆ disputed.
    Diamond,
}

/// Draws a shape in an ink of the palette.
pub fn shape<'a, Message: 'a>(shape: Shape, ink: fn(&Palette) -> Color) -> Element<'a, Message> {
    Element::new(Drawn { shape, ink })
}

struct Drawn {
    shape: Shape,
    ink: fn(&Palette) -> Color,
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Drawn {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(SIDE), Length::Fixed(SIDE))
    }

    fn layout(
        &mut self,
        _tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::atomic(limits, SIDE, SIDE)
    }

    fn draw(
        &self,
        _tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        if bounds.intersection(viewport).is_none() {
            return;
        }
        let ink = (self.ink)(theme.palette());
        paint(renderer, self.shape, bounds.position(), ink);
    }
}

/// Paints a shape in the square of [`SIDE`] whose top left corner is given, for a widget that
/// draws its own content.
pub(super) fn paint(renderer: &mut iced::Renderer, shape: Shape, corner: Point, ink: Color) {
    // Whole pixels, so that every shape of a column has the same edges.
    let pen = Pen {
        x: corner.x.round() + SIDE / 2.0,
        y: corner.y.round() + SIDE / 2.0,
        ink,
    };
    pen.draw(renderer, shape);
}

/// Draws around a middle.
struct Pen {
    x: f32,
    y: f32,
    ink: Color,
}

impl Pen {
    fn draw(&self, renderer: &mut iced::Renderer, shape: Shape) {
        match shape {
            Shape::Disc => self.fill(
                renderer,
                -REACH,
                -REACH,
                2.0 * REACH,
                2.0 * REACH,
                REACH.into(),
            ),
            Shape::Ring => self.ring(renderer),
            Shape::HalfDisc => {
                self.ring(renderer);
                self.rows(renderer, |from_top| {
                    let y = 2.0 * from_top - 1.0;
                    (-(1.0 - y * y).max(0.0).sqrt() * REACH, 0.0)
                });
            }
            Shape::Triangle => {
                self.rows(renderer, |from_top| (-from_top * REACH, from_top * REACH))
            }
            Shape::Diamond => self.rows(renderer, |from_top| {
                let half = (1.0 - (2.0 * from_top - 1.0).abs()) * REACH;
                (-half, half)
            }),
            Shape::Check => {
                self.stroke(renderer, (-4.8, 0.4), (-1.4, 3.8));
                self.stroke(renderer, (-1.4, 3.8), (4.8, -3.6));
            }
            Shape::Cross => {
                self.stroke(renderer, (-3.8, -3.8), (3.8, 3.8));
                self.stroke(renderer, (3.8, -3.8), (-3.8, 3.8));
            }
        }
    }

    fn fill(
        &self,
        renderer: &mut iced::Renderer,
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        radius: Radius,
    ) {
        let border = Border {
            radius,
            ..Border::default()
        };
        self.quad(renderer, [x, y, width, height], border, self.ink);
    }

    fn ring(&self, renderer: &mut iced::Renderer) {
        let border = Border {
            color: self.ink,
            width: LINE,
            radius: REACH.into(),
        };
        let side = 2.0 * REACH;
        self.quad(
            renderer,
            [-REACH, -REACH, side, side],
            border,
            Color::TRANSPARENT,
        );
    }

    /// Rows of one pixel, each from left to right as `span` says for its part of the height.
    fn rows(&self, renderer: &mut iced::Renderer, span: impl Fn(f32) -> (f32, f32)) {
        let count = (2.0 * REACH) as u16;
        for row in 0..count {
            let from_top = (f32::from(row) + 0.5) / f32::from(count);
            let (left, right) = span(from_top);
            let y = f32::from(row) - REACH;
            self.fill(renderer, left, y, (right - left).max(0.5), 1.0, 0.0.into());
        }
    }

    /// A line with round ends, as dots close together.
    fn stroke(&self, renderer: &mut iced::Renderer, from: (f32, f32), to: (f32, f32)) {
        let (width, height) = (to.0 - from.0, to.1 - from.1);
        let steps = (width.hypot(height) * 2.0).ceil().max(1.0);
        let mut step = 0.0;
        while step <= steps {
            let (x, y) = (
                from.0 + width * step / steps,
                from.1 + height * step / steps,
            );
            let half = LINE / 2.0;
            self.fill(renderer, x - half, y - half, LINE, LINE, half.into());
            step += 1.0;
        }
    }

    fn quad(
        &self,
        renderer: &mut iced::Renderer,
        [x, y, width, height]: [f32; 4],
        border: Border,
        ground: Color,
    ) {
        let quad = renderer::Quad {
            bounds: Rectangle {
                x: self.x + x,
                y: self.y + y,
                width,
                height,
            },
            border,
            shadow: Shadow::default(),
            snap: false,
        };
        renderer.fill_quad(quad, Background::Color(ground));
    }
}
