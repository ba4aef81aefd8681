//! How a field is drawn: on whole pixels, for a partial repaint leaves the edges of others behind.

use iced::{
    Background, Color, Point, Rectangle, Size, Vector,
    advanced::{Renderer as _, renderer, text::Renderer as _},
    border,
    widget::text_input::Style,
};

use super::{
    block::{Block, LINE, Side},
    state::{CARET, State},
};
use crate::theme::{Palette, space};

/// Width of the bar that shows where the seen lines are among all, in pixels.
const BAR: f32 = 4.0;
/// Height of that bar at least.
const LEAST: f32 = 16.0;

/// A field that is being drawn.
pub struct Paint<'a> {
    pub renderer: &'a mut iced::Renderer,
    pub style: Style,
    pub palette: &'static Palette,
    /// The whole field.
    pub bounds: Rectangle,
    /// Where its lines stand.
    pub inner: Rectangle,
    /// What of it may be seen.
    pub clip: Rectangle,
}

impl Paint<'_> {
    /// Draws the field.
    pub fn draw(mut self, state: &State, side: Side) {
        let ground = renderer::Quad {
            bounds: self.bounds,
            border: self.style.border,
            ..renderer::Quad::default()
        };
        self.renderer.fill_quad(ground, self.style.background);
        let shown = state.focused && !state.away;
        if shown && state.preedit.is_none() {
            let selection = self.style.selection;
            for piece in state.block.covered(&state.edit.caret.range()) {
                self.fill(piece, state.scroll, selection);
            }
        }
        if state.edit.text.is_empty() && state.preedit.is_none() {
            self.lines(&state.hint, Vector::ZERO, self.style.placeholder);
        } else {
            self.lines(&state.block, state.scroll, self.style.value);
        }
        if let Some(preedit) = &state.preedit {
            let ink = self.style.value;
            for piece in state.block.covered(&preedit.range(&state.edit)) {
                let under = Rectangle {
                    y: piece.y + LINE - 2.0,
                    height: 1.0,
                    ..piece
                };
                self.fill(under, state.scroll, ink);
            }
        }
        if shown {
            let caret = caret(state, self.inner);
            self.fill(caret, state.scroll, self.palette.green);
        }
        self.bar(state, side);
    }

    fn lines(&mut self, block: &Block, scroll: Vector, ink: Color) {
        let corner = self.corner(scroll);
        for (place, shape) in block.shapes() {
            let place = Point::new((corner.x + place.x).round(), corner.y + place.y);
            let seen = place.y + 2.0 * LINE > self.clip.y
                && place.y - LINE < self.clip.y + self.clip.height;
            if seen {
                self.renderer
                    .fill_paragraph(&shape.paragraph, place, ink, self.clip);
            }
        }
    }

    fn fill(&mut self, piece: Rectangle, scroll: Vector, ink: Color) {
        let corner = self.corner(scroll);
        let left = (corner.x + piece.x).round();
        let right = (corner.x + piece.x + piece.width).round();
        let bounds = Rectangle {
            x: left,
            y: corner.y + piece.y,
            width: right - left,
            height: piece.height,
        };
        if let Some(bounds) = bounds.intersection(&self.clip) {
            let quad = renderer::Quad {
                bounds,
                ..renderer::Quad::default()
            };
            self.renderer.fill_quad(quad, Background::Color(ink));
        }
    }

    /// Where the lines begin, on whole pixels.
    fn corner(&self, scroll: Vector) -> Point {
        Point::new(self.inner.x - scroll.x, (self.inner.y - scroll.y).round())
    }

    /// A bar beside lines of which some are hidden, on the side where lines end.
    fn bar(&mut self, state: &State, side: Side) {
        let (whole, seen) = (state.block.size().height, self.inner.height);
        if !state.lines || whole < seen + 1.0 {
            return;
        }
        let track = self.bounds.height - 2.0 * space::XXS;
        let height = (track * seen / whole).max(LEAST).min(track);
        let from = state.scroll.y / (whole - seen);
        let x = match side {
            Side::Right => self.bounds.x + space::XXS,
            Side::Left => self.bounds.x + self.bounds.width - space::XXS - BAR,
        };
        let quad = renderer::Quad {
            bounds: Rectangle::new(
                Point::new(
                    x.round(),
                    (self.bounds.y + space::XXS + (track - height) * from).round(),
                ),
                Size::new(BAR, height.round()),
            ),
            border: border::rounded(BAR / 2.0),
            ..renderer::Quad::default()
        };
        self.renderer
            .fill_quad(quad, Background::Color(self.palette.scroll));
    }
}

/// The caret, among the lines. A space that hangs out at a fold does not take it along.
pub fn caret(state: &State, inner: Rectangle) -> Rectangle {
    let (line, x) = state.block.spot(state.shown_place());
    let x = if state.lines {
        x.clamp(0.0, (inner.width - CARET).max(0.0))
    } else {
        x
    };
    Rectangle::new(Point::new(x, LINE * line as f32), Size::new(CARET, LINE))
}
