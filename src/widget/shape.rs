//! The shapes of states, drawn: the fonts have only one of them, and colour alone says nothing.

use iced::{
    Color, Length, Point, Rectangle, Renderer,
    mouse::Cursor,
    widget::canvas::{self, Frame, Geometry, Path, Stroke},
};

use super::Element;
use crate::theme::{Palette, Theme};

/// Side of the square that a shape stands in, in pixels.
pub const SIDE: f32 = 14.0;

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
    iced::widget::canvas(Drawn { shape, ink })
        .width(Length::Fixed(SIDE))
        .height(Length::Fixed(SIDE))
        .into()
}

struct Drawn {
    shape: Shape,
    ink: fn(&Palette) -> Color,
}

impl<Message> canvas::Program<Message, Theme> for Drawn {
    type State = ();

    fn draw(
        &self,
        _state: &(),
        renderer: &Renderer,
        theme: &Theme,
        bounds: Rectangle,
        _cursor: Cursor,
    ) -> Vec<Geometry> {
        let ink = (self.ink)(theme.palette());
        let mut frame = Frame::new(renderer, bounds.size());
        let middle = frame.center();
        let radius = bounds.width.min(bounds.height) / 2.0 - 1.5;
        let at = |x: f32, y: f32| Point::new(middle.x + x * radius, middle.y + y * radius);
        let line = Stroke::default().with_color(ink).with_width(1.8);
        let polygon = |points: &[(f32, f32)]| {
            Path::new(|path| {
                for (index, &(x, y)) in points.iter().enumerate() {
                    if index == 0 {
                        path.move_to(at(x, y));
                    } else {
                        path.line_to(at(x, y));
                    }
                }
            })
        };
        match self.shape {
            Shape::Disc => frame.fill(&Path::circle(middle, radius), ink),
            Shape::Ring => frame.stroke(&Path::circle(middle, radius - 0.4), line),
            Shape::HalfDisc => {
                frame.stroke(&Path::circle(middle, radius - 0.4), line);
                let half = Path::new(|path| {
                    path.arc(canvas::path::Arc {
                        center: middle,
                        radius: radius - 0.4,
                        start_angle: iced::Radians(std::f32::consts::FRAC_PI_2),
                        end_angle: iced::Radians(std::f32::consts::FRAC_PI_2 * 3.0),
                    });
                    path.close();
                });
                frame.fill(&half, ink);
            }
            Shape::Triangle => {
                let triangle = polygon(&[(0.0, -0.95), (1.0, 0.85), (-1.0, 0.85), (0.0, -0.95)]);
                frame.fill(&triangle, ink);
            }
            Shape::Diamond => {
                let diamond = polygon(&[
                    (0.0, -1.0),
                    (1.0, 0.0),
                    (0.0, 1.0),
                    (-1.0, 0.0),
                    (0.0, -1.0),
                ]);
                frame.fill(&diamond, ink);
            }
            Shape::Check => {
                frame.stroke(&polygon(&[(-0.9, 0.05), (-0.25, 0.7), (0.95, -0.7)]), line);
            }
            Shape::Cross => {
                frame.stroke(&polygon(&[(-0.7, -0.7), (0.7, 0.7)]), line);
                frame.stroke(&polygon(&[(0.7, -0.7), (-0.7, 0.7)]), line);
            }
        }
        vec![frame.into_geometry()]
    }
}
