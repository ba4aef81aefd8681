//! The soft edge of what floats above the page.
//!
//! iced's own shadow is not used: `tiny-skia` computes it pixel by pixel for the whole surface at
//! every frame (30 ms for a dialog), and paints it past the part of the window that is being drawn,
//! so that it grows darker from one frame to the next.

use iced::{
    Border, Color, Rectangle,
    advanced::{Renderer as _, renderer},
};

use crate::theme::RADIUS;

/// How far the edge reaches beyond what floats, in pixels.
pub const REACH: f32 = 14.0;
/// How far the edge hangs below it, in pixels.
const DROP: f32 = 3.0;
/// How far each ring reaches, from the outermost.
const RINGS: [f32; 4] = [REACH - DROP, 7.0, 4.0, 1.5];
/// How dark a ring is.
const INK: Color = Color::from_rgba8(0, 0, 0, 0.035);

/// Draws the soft edge around what floats; it is itself drawn after that.
pub fn draw(renderer: &mut iced::Renderer, bounds: Rectangle) {
    for reach in RINGS {
        let mut bounds = bounds.expand(reach);
        bounds.y += DROP;
        let quad = renderer::Quad {
            bounds,
            border: Border {
                radius: (RADIUS + reach).into(),
                ..Border::default()
            },
            ..renderer::Quad::default()
        };
        renderer.fill_quad(quad, INK);
    }
}
