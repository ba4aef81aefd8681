//! What is painted: rows, then the head over them, then bars.
//!
//! Every row paints the same quads whatever its state, and all text stands on whole pixels: the
//! software renderer repaints what differs from the frame before, quad by quad in their order.

use iced::{
    Background, Border, Color, Point, Rectangle, Shadow,
    advanced::{Renderer as _, renderer, text::Renderer as _},
    border::Radius,
};

use super::{
    Inner,
    bar::Axis,
    column::Column,
    frame::{BORDER, Frame, Spot},
    shaped::{BADGE, Kind, Line, Shaped},
    state::State,
};
use crate::{
    theme::{
        RADIUS, Theme,
        grid::{self, Style},
        space, type_scale,
    },
    widget::shape,
};

/// Width of the mark beside a selected row.
const MARK: f32 = 3.0;
/// Half of the width of the arrow that tells the order, which is its height too.
const ARROW: f32 = 4.0;
/// What the arrow takes beside a title.
pub const ARROW_ROOM: f32 = 2.0 * ARROW + 6.0;

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
    /// The columns.
    pub columns: &'a [Column],
}

fn quad(
    renderer: &mut iced::Renderer,
    bounds: Rectangle,
    ground: Color,
    (width, line): (f32, Color),
    radius: impl Into<Radius>,
) {
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
    renderer.fill_quad(quad, Background::Color(ground));
}

impl Brush<'_> {
    fn style(&self) -> Style {
        grid::style(self.theme)
    }

    fn fill(&mut self, bounds: Rectangle, colour: Color) {
        quad(
            self.renderer,
            bounds,
            colour,
            (0.0, Color::TRANSPARENT),
            0.0,
        );
    }

    /// The ground and the rows.
    pub fn rows(&mut self) {
        let style = self.style();
        quad(
            self.renderer,
            self.frame.bounds,
            style.ground,
            (BORDER, style.line),
            RADIUS,
        );
        let body = self.frame.body();
        let inside = Rectangle {
            x: self.frame.head().x,
            width: self.frame.head().width,
            ..body
        };
        for position in self.frame.window.visible() {
            let row = self.frame.row(position);
            let Some(seen) = row.intersection(&inside) else {
                continue;
            };
            self.row(position, row, seen);
        }
    }

    fn row(&mut self, position: usize, row: Rectangle, seen: Rectangle) {
        let style = self.style();
        let selected = self.state.selection.contains(position);
        let ground = if selected {
            style.selected
        } else if matches!(self.inner.hovered, Spot::Row(hovered, _) if hovered == position) {
            style.hovered
        } else {
            style.ground
        };
        let at_foot = seen.y + seen.height >= self.frame.bounds.y + self.frame.bounds.height - 2.0;
        let foot = if at_foot { RADIUS - BORDER } else { 0.0 };
        let corners = Radius::new(0.0).bottom(foot);
        quad(
            self.renderer,
            seen,
            ground,
            (0.0, Color::TRANSPARENT),
            corners,
        );
        let mark = Rectangle {
            x: if self.frame.from_right {
                seen.x + seen.width - MARK
            } else {
                seen.x
            },
            width: MARK,
            height: (seen.height - foot).max(0.0),
            ..seen
        };
        self.fill(mark, if selected { style.mark } else { ground });
        let aside = if selected { MARK } else { 0.0 };
        let line = Rectangle {
            x: if self.frame.from_right {
                seen.x
            } else {
                seen.x + aside
            },
            y: row.y + row.height - 1.0,
            width: seen.width - aside,
            height: 1.0,
        };
        let inked = line.y < seen.y + seen.height;
        self.fill(
            line,
            if inked {
                style.line
            } else {
                Color::TRANSPARENT
            },
        );
        let Some(&record) = self.state.rows().get(position) else {
            return;
        };
        let (frame, inner) = (self.frame, self.inner);
        for slot in frame.slots.iter().filter(|slot| frame.is_seen(slot)) {
            if let Some(shaped) = inner.cache.get(record, slot.column) {
                let cell = frame.cell(slot, row.y, row.height);
                self.cell(shaped, cell);
            }
        }
        if self.inner.focused
            && !self.inner.in_head
            && self.inner.lead(self.state) == Some(position)
            && self.columns.iter().any(|column| column.editable.is_some())
            && let Some(slot) = self.frame.slots.get(self.inner.slot)
        {
            let cell = self.frame.cell(slot, row.y, row.height - 1.0);
            if let Some(cell) = cell.intersection(&seen) {
                let ring = (2.0, style.mark);
                quad(self.renderer, cell, Color::TRANSPARENT, ring, 2.0);
            }
        }
    }

    /// The left edge of something of a width in a cell.
    fn left(&self, cell: Rectangle, width: f32, number: bool) -> f32 {
        if number || self.frame.from_right {
            (cell.x + cell.width - space::S - width).round()
        } else {
            (cell.x + space::S).round()
        }
    }

    fn cell(&mut self, shaped: &Shaped, cell: Rectangle) {
        let style = self.style();
        let number = matches!(shaped.kind, Kind::Number);
        let (ink, extra, size) = match shaped.kind {
            Kind::Text | Kind::Number => (style.ink, 0.0, type_scale::BODY),
            Kind::Muted => (style.muted, 0.0, type_scale::BODY),
            Kind::Badge(look) => ((look.ink)(self.theme.palette()), BADGE, type_scale::HINT),
        };
        let height = Line::height(size);
        let hint = if shaped.twin {
            Line::height(type_scale::HINT)
        } else {
            0.0
        };
        let top = cell.y + (cell.height - height - hint) / 2.0;
        let width = shaped.first.width + extra;
        let mut left = self.left(cell, width, number);
        let body = self.frame.body();
        if number && (left < body.x || left + width > body.x + body.width) {
            // A number without its first digits is another number.
            return;
        }
        if let Kind::Badge(look) = shaped.kind {
            let x = if self.frame.from_right {
                left + width - shape::SIDE
            } else {
                left
            };
            let corner = Point::new(x, (cell.y + (cell.height - shape::SIDE) / 2.0).round());
            if self.frame.body().contains(corner)
                && corner.y + shape::SIDE <= self.frame.body().y + self.frame.body().height
            {
                shape::paint(self.renderer, look.shape, corner, ink);
            }
            if !self.frame.from_right {
                left += extra;
            }
        }
        self.line(&shaped.first, left, top, ink);
        if shaped.twin {
            let left = self.left(cell, shaped.second.width, false);
            self.line(&shaped.second, left, top + height, style.muted);
        }
    }

    /// Text is clipped where rows end; over their beginning the head is painted.
    fn line(&mut self, line: &Line, left: f32, top: f32, ink: Color) {
        let head = self.frame.head();
        let body = self.frame.body();
        let clip = Rectangle {
            y: head.y,
            height: head.height + body.height,
            ..body
        };
        let place = Point::new(left.round(), top.round());
        self.renderer
            .fill_paragraph(&line.paragraph, place, ink, clip);
    }

    /// The heads, and the bars.
    pub fn head(&mut self) {
        let style = self.style();
        let head = self.frame.head();
        let corners = Radius::new(0.0).top(RADIUS - BORDER);
        let clear = (0.0, Color::TRANSPARENT);
        quad(self.renderer, head, style.head, clear, corners);
        let (frame, columns) = (self.frame, self.columns);
        for (number, slot) in frame.slots.iter().enumerate() {
            if frame.is_seen(slot) {
                let cell = frame.cell(slot, head.y, head.height);
                self.title(number, &columns[slot.column], cell);
            }
        }
        for axis in [Axis::Vertical, Axis::Horizontal] {
            if let Some(bar) = self.frame.rail(axis).bar() {
                let held = matches!(self.inner.grip, Some((held, _)) if held == axis);
                let lit = held || self.inner.hovered == Spot::Bar(axis);
                let colour = if lit { style.bar_hovered } else { style.bar };
                quad(self.renderer, bar, colour, clear, 3.0);
            }
        }
    }

    fn title(&mut self, number: usize, column: &Column, cell: Rectangle) {
        let style = self.style();
        let band = self.frame.titles();
        let Some(seen) = cell.intersection(&band) else {
            return;
        };
        let lit = column.sortable && self.inner.hovered == Spot::Head(number);
        let ground = if lit { style.head_hovered } else { style.head };
        let pad = Rectangle {
            y: seen.y + space::XXS,
            height: seen.height - 2.0 * space::XXS,
            ..seen
        };
        let clear = (0.0, Color::TRANSPARENT);
        quad(self.renderer, pad, ground, clear, RADIUS - 2.0);
        let end = if self.frame.from_right {
            cell.x
        } else {
            cell.x + cell.width - 1.0
        };
        let held = matches!(self.inner.drag, Some(drag) if drag.slot == number);
        let grip = Rectangle {
            x: end,
            y: cell.y + space::XS,
            width: 1.0,
            height: cell.height - 2.0 * space::XS,
        };
        let reached = held || self.inner.hovered == Spot::Border(number);
        let colour = if reached { style.mark } else { style.grip };
        if grip.x >= band.x && grip.x < band.x + band.width {
            self.fill(grip, colour);
        }
        let inner = self.inner;
        if let Some(heading) = inner.heads.get(number) {
            let (lines, high) = (heading.lines(), Line::height(type_scale::HINT));
            let top = cell.y + (cell.height - high * lines.len() as f32) / 2.0;
            // The button has a margin, which the title of numbers under it reaches into.
            let clip = Rectangle {
                x: band.x - space::XXS,
                width: band.width + 2.0 * space::XXS,
                ..band
            };
            for (at, line) in lines.iter().enumerate() {
                let left = self.above(cell, line.width, column.number);
                let place = Point::new(left.round(), (top + high * at as f32).round());
                self.renderer
                    .fill_paragraph(&line.paragraph, place, style.muted, clip);
            }
            if let Some(descending) = self.state.layout().sorted(column.key) {
                let width = heading.width();
                let left = self.above(cell, width, column.number);
                let towards_left = column.number || self.frame.from_right;
                let x = if towards_left {
                    left - ARROW_ROOM
                } else {
                    left + width + ARROW_ROOM - 2.0 * ARROW
                };
                let middle = (cell.y + cell.height / 2.0).round();
                self.arrow(x.round(), middle, descending);
            }
        }
        if self.inner.focused && self.inner.in_head && self.inner.slot == number {
            let ring = (2.0, style.mark);
            quad(self.renderer, pad, Color::TRANSPARENT, ring, RADIUS - 2.0);
        }
    }

    /// The left edge of a title; that of numbers keeps off the button of the columns.
    fn above(&self, cell: Rectangle, width: f32, number: bool) -> f32 {
        let left = self.left(cell, width, number);
        let band = self.frame.titles();
        match number && !self.frame.from_right {
            true => left.min(band.x + band.width + 2.0 - width),
            false => left,
        }
    }

    /// Points up when the least stands first, down when the greatest does.
    fn arrow(&mut self, x: f32, middle: f32, down: bool) {
        let colour = self.style().arrow;
        let mut step = 0.0;
        while step <= ARROW {
            let y = if down {
                middle + ARROW / 2.0 - step
            } else {
                middle - ARROW / 2.0 + step
            };
            let bounds = Rectangle {
                x: x + ARROW - step,
                y,
                width: (2.0 * step).max(1.0),
                height: 1.0,
            };
            self.fill(bounds, colour);
            step += 1.0;
        }
    }
}
