//! What is painted, in three layers that follow one another over what they cover: crossings, then
//! heads of rows and margin over the columns that are seen in part, then heads of columns and foot
//! over the rows that are.
//!
//! Text stands on whole pixels, and as many quads are painted whatever the state: the software
//! renderer repaints what differs from the frame before, quad by quad in their order.

use iced::{
    Background, Border, Color, Point, Rectangle, Shadow,
    advanced::{Renderer as _, renderer, text::Renderer as _},
};

use super::{
    At, Inner, Spot,
    frame::{BORDER, Frame},
    shaped::Shaped,
    state::State,
};
use crate::{
    theme::{
        RADIUS, Theme,
        grid::{self, Style},
        space, type_scale,
    },
    widget::{
        grid::{bar::Axis, shaped::BADGE, shaped::Line},
        shape,
    },
};

/// Width of the ring around the cell that the keyboard is in.
const RING: f32 = 2.0;

/// One frame on its way to the renderer.
pub struct Brush<'a> {
    /// What is drawn on.
    pub renderer: &'a mut iced::Renderer,
    /// The colours by name.
    pub theme: &'a Theme,
    /// The places.
    pub frame: &'a Frame,
    /// What the widget knows.
    pub inner: &'a Inner,
    /// What the screen knows.
    pub state: &'a State,
}

impl Brush<'_> {
    fn style(&self) -> Style {
        grid::style(self.theme)
    }

    fn quad(&mut self, bounds: Rectangle, ground: Color, width: f32, line: Color, radius: f32) {
        let quad = renderer::Quad {
            bounds,
            border: Border {
                color: line,
                width,
                radius: radius.into(),
            },
            shadow: Shadow::default(),
            snap: true,
        };
        self.renderer.fill_quad(quad, Background::Color(ground));
    }

    fn fill(&mut self, bounds: Rectangle, colour: Color) {
        self.quad(bounds, colour, 0.0, Color::TRANSPARENT, 0.0);
    }

    /// What is seen of a place inside others.
    fn seen(&self, spot: Spot, within: Rectangle) -> Option<Rectangle> {
        self.frame.place(spot).intersection(&within)
    }

    fn lead(&self) -> At {
        self.inner.lead(self.state)
    }

    /// The ground and the crossings.
    pub fn crossings(&mut self) {
        let style = self.style();
        let (frame, body) = (self.frame, self.frame.body());
        self.quad(frame.bounds, style.ground, BORDER, style.line, RADIUS);
        let lead = self.lead();
        for (spot, colour) in [
            (self.inner.hovered, style.hovered),
            (Spot::Cell(lead), style.selected),
        ] {
            let place = matches!(spot, Spot::Cell(_)).then(|| self.seen(spot, body));
            match place.flatten() {
                Some(place) => self.fill(place, colour),
                None => self.fill(Rectangle::default(), Color::TRANSPARENT),
            }
        }
        self.lines(body);
        for row in frame.rows.visible() {
            for column in frame.columns.visible() {
                self.words(Spot::Cell(At { row, column }));
            }
        }
        if let Some(place) = self.seen(Spot::Cell(lead), body) {
            let ring = match self.inner.focused {
                true => style.mark,
                false => style.arrow,
            };
            let width = if self.inner.focused { RING } else { 1.0 };
            self.quad(place, Color::TRANSPARENT, width, ring, 2.0);
        }
    }

    /// Lines between rows and between columns.
    fn lines(&mut self, within: Rectangle) {
        let style = self.style();
        let frame = self.frame;
        for row in frame.rows.visible() {
            let place = frame.place(Spot::Row(row));
            let line = Rectangle {
                x: within.x,
                y: place.y + place.height - 1.0,
                width: within.width,
                height: 1.0,
            };
            if let Some(line) = line.intersection(&within) {
                self.fill(line, style.line);
            }
        }
        for column in frame.columns.visible() {
            let place = frame.place(Spot::Column(column));
            let line = Rectangle {
                x: match frame.from_right {
                    true => place.x,
                    false => place.x + place.width - 1.0,
                },
                y: within.y,
                width: 1.0,
                height: within.height,
            };
            if let Some(line) = line.intersection(&within) {
                self.fill(line, style.line);
            }
        }
    }

    /// Heads of rows and their margin, over columns that are seen in part.
    pub fn sides(&mut self) {
        let style = self.style();
        let (frame, body) = (self.frame, self.frame.body());
        let lead = self.lead();
        for side in [Spot::Rows, Spot::Margins] {
            let band = Rectangle {
                y: body.y,
                height: body.height,
                ..frame.place(side)
            };
            self.fill(band, style.head);
            if side == Spot::Margins {
                self.bar_strip(band);
            }
        }
        let band = Rectangle {
            y: body.y,
            height: body.height,
            ..frame.paper()
        };
        if let Some(place) = self.seen(Spot::Row(lead.row), band) {
            self.fill(place, style.selected);
            self.mark(place, Axis::Horizontal);
        }
        for row in frame.rows.visible() {
            for spot in [Spot::Row(row), Spot::Margin(row)] {
                let place = frame.place(spot);
                let line = Rectangle {
                    y: place.y + place.height - 1.0,
                    height: 1.0,
                    ..place
                };
                if let Some(line) = line.intersection(&band) {
                    self.fill(line, style.line);
                }
                self.words(spot);
            }
        }
    }

    /// A column that is seen in part may reach into the strip of the bar.
    fn bar_strip(&mut self, band: Rectangle) {
        let ground = self.style().ground;
        let track = self.frame.track(Axis::Vertical);
        let strip = Rectangle {
            x: track.x,
            width: track.width,
            ..band
        };
        self.fill(strip, ground);
    }

    /// Heads of columns and the foot, over rows that are seen in part.
    pub fn ends(&mut self) {
        let style = self.style();
        let (frame, paper, body) = (self.frame, self.frame.paper(), self.frame.body());
        let lead = self.lead();
        for corner in [Spot::Rows, Spot::Feet] {
            let place = frame.place(corner);
            let band = Rectangle {
                x: paper.x,
                width: paper.width,
                ..place
            };
            self.quad(band, style.head, 0.0, Color::TRANSPARENT, RADIUS - BORDER);
        }
        let band = Rectangle {
            y: paper.y,
            height: paper.height,
            ..body
        };
        if let Some(place) = self.seen(Spot::Column(lead.column), band) {
            self.fill(place, style.selected);
            self.mark(place, Axis::Vertical);
        }
        for column in frame.columns.visible() {
            for spot in [Spot::Column(column), Spot::Foot(column)] {
                self.words(spot);
            }
        }
    }

    /// The corners, over the heads that reach under them; the bars.
    pub fn corners(&mut self) {
        let style = self.style();
        let (paper, body) = (self.frame.paper(), self.frame.body());
        for corner in [Spot::Rows, Spot::Margins, Spot::Feet, Spot::Whole] {
            let place = self.frame.place(corner);
            self.quad(place, style.head, 0.0, Color::TRANSPARENT, RADIUS - BORDER);
        }
        for y in [body.y - 1.0, body.y + body.height] {
            let line = Rectangle {
                y,
                height: 1.0,
                ..paper
            };
            self.fill(line, style.grip);
        }
        self.borders(paper);
        self.bars();
        for corner in [Spot::Rows, Spot::Margins, Spot::Feet, Spot::Whole] {
            self.words(corner);
        }
    }

    /// The lines between heads of rows, crossings and margin.
    fn borders(&mut self, paper: Rectangle) {
        let colour = self.style().grip;
        let body = self.frame.body();
        for x in [body.x - 1.0, body.x + body.width] {
            let line = Rectangle {
                x,
                width: 1.0,
                ..paper
            };
            self.fill(line, colour);
        }
    }

    fn bars(&mut self) {
        let style = self.style();
        for (axis, spot) in [
            (Axis::Vertical, Spot::Down),
            (Axis::Horizontal, Spot::Across),
        ] {
            if let Some(bar) = self.frame.rail(axis).bar() {
                let held = matches!(self.inner.grip, Some((held, _)) if held == axis);
                let lit = held || self.inner.hovered == spot;
                let colour = if lit { style.bar_hovered } else { style.bar };
                self.quad(bar, colour, 0.0, Color::TRANSPARENT, 3.0);
            }
        }
    }

    /// A mark at the outer side of a head, so that the leading one is known without its colour.
    fn mark(&mut self, place: Rectangle, axis: Axis) {
        let colour = self.style().mark;
        let width = 3.0;
        let mark = match axis {
            Axis::Vertical => Rectangle {
                height: width,
                ..place
            },
            Axis::Horizontal => Rectangle {
                x: match self.frame.from_right {
                    true => place.x + place.width - width,
                    false => place.x,
                },
                width,
                ..place
            },
        };
        self.fill(mark, colour);
    }

    fn words(&mut self, spot: Spot) {
        let (frame, inner) = (self.frame, self.inner);
        let Some(shaped) = inner.cache.get(spot) else {
            return;
        };
        let place = frame.place(spot);
        match spot {
            Spot::Row(_) | Spot::Rows | Spot::Feet => self.head(shaped, place, frame.from_right),
            Spot::Column(_) | Spot::Margins => self.head(shaped, place, true),
            _ => self.cell(shaped, place, spot),
        }
    }

    fn tops(shaped: &Shaped, place: Rectangle) -> (f32, f32) {
        let first = Line::height(type_scale::BODY);
        let second = match shaped.second {
            Some(_) => Line::height(type_scale::HINT),
            None => 0.0,
        };
        let top = place.y + (place.height - first - second) / 2.0;
        (top, top + first)
    }

    /// A head: from the side where reading starts, or over the figures of its column.
    fn head(&mut self, shaped: &Shaped, place: Rectangle, at_right: bool) {
        let style = self.style();
        let (top, below) = Brush::tops(shaped, place);
        let left = |line: &Line| match at_right {
            true => place.x + place.width - space::XS - line.width,
            false => place.x + space::XS,
        };
        self.line(&shaped.first, left(&shaped.first), top, style.ink);
        if let Some(second) = &shaped.second {
            self.line(second, left(second), below, style.muted);
        }
    }

    /// A shape at the side where reading starts; figures with their right edges under one another.
    fn cell(&mut self, shaped: &Shaped, place: Rectangle, spot: Spot) {
        let style = self.style();
        let from_right = self.frame.from_right;
        let ink = match (shaped.is_faint, spot) {
            (true, _) => style.muted,
            (false, _) => style.ink,
        };
        if let Some(look) = shaped.look {
            let x = match from_right {
                true => place.x + place.width - space::XS - shape::SIDE,
                false => place.x + space::XS,
            };
            let y = (place.y + (place.height - shape::SIDE) / 2.0).round();
            let ink = (look.ink)(self.theme.palette());
            shape::paint(self.renderer, look.shape, Point::new(x, y), ink);
        }
        let (top, below) = Brush::tops(shaped, place);
        let edge = place.x + place.width - space::XS - if from_right { BADGE } else { 0.0 };
        let (left, body) = (edge - shaped.first.width, self.frame.body());
        let is_crossing = matches!(spot, Spot::Cell(_) | Spot::Foot(_));
        if is_crossing && (left < body.x || edge > body.x + body.width) {
            // A number without its first digits is another number.
            return;
        }
        self.line(&shaped.first, edge - shaped.first.width, top, ink);
        if let Some(second) = &shaped.second {
            self.line(second, edge - second.width, below, style.muted);
        }
    }

    fn line(&mut self, line: &Line, left: f32, top: f32, ink: Color) {
        let place = Point::new(left.round(), top.round());
        let clip = self.frame.inside();
        self.renderer
            .fill_paragraph(&line.paragraph, place, ink, clip);
    }
}
