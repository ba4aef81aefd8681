//! What is painted, in layers that follow one another over what they cover: bars and what stands
//! behind them, then names of rows, then heads, then what floats over all.
//!
//! Everything is cut where its part of the time line ends before it is painted: what reaches
//! beyond its layer costs the software renderer a mask of the whole window. Text stands on whole
//! pixels.

mod bar;
mod head;

use iced::{
    Background, Border, Color, Point, Rectangle, Shadow,
    advanced::{Renderer as _, renderer, text::Renderer as _},
};

use super::{
    Content, Inner, Spot,
    frame::{BORDER, Frame, ROW},
    state::State,
    words::Key,
};
use crate::{
    theme::{
        RADIUS, Theme,
        grid::{self, Style},
        space, timeline, type_scale,
    },
    widget::{
        grid::{bar::Axis, shaped::Line},
        shape::{self, Shape},
    },
};

/// One frame on its way to the renderer.
pub struct Brush<'a> {
    /// What is drawn on.
    pub renderer: &'a mut iced::Renderer,
    /// The colours by name.
    pub theme: &'a Theme,
    /// The places.
    pub frame: &'a Frame,
    /// What is on it.
    pub content: &'a dyn Content,
    /// What the widget knows.
    pub inner: &'a Inner,
    /// What the screen knows.
    pub state: &'a State,
}

impl Brush<'_> {
    fn style(&self) -> Style {
        grid::style(self.theme)
    }

    fn own(&self) -> timeline::Style {
        timeline::style(self.theme)
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

    /// Fills what of a place is inside another.
    fn within(&mut self, place: Rectangle, within: Rectangle, colour: Color) {
        if let Some(seen) = place.intersection(&within) {
            self.fill(seen, colour);
        }
    }

    /// A shape in the square that begins so far along the axis, around a height, if it is seen
    /// whole.
    fn shape(&mut self, shape: Shape, start: f32, middle: f32, within: Rectangle, ink: Color) {
        let top = middle - shape::SIDE / 2.0;
        let place = self.frame.stretch(start, shape::SIDE, top, shape::SIDE);
        if place.is_within(&within) {
            shape::paint(self.renderer, shape, place.position(), ink);
        }
    }

    fn lead(&self) -> usize {
        self.inner.lead(self.state)
    }

    /// The ground, what stands behind the bars, the bars.
    pub fn body(&mut self) {
        let style = self.style();
        let (frame, body) = (self.frame, self.frame.body());
        self.quad(frame.bounds, style.ground, BORDER, style.line, RADIUS);
        let hovered = match self.inner.hovered {
            Spot::Row(row) | Spot::Line(row, _) | Spot::Bar(row, _) => Some(row),
            _ => None,
        };
        let lead = Some(self.lead()).filter(|&lead| lead < frame.rows.rows);
        for (row, colour) in [(hovered, style.hovered), (lead, style.selected)] {
            let place = row.map(|row| Rectangle {
                y: frame.top(row),
                height: ROW,
                ..body
            });
            match place.and_then(|place| place.intersection(&body)) {
                Some(place) => self.fill(place, colour),
                None => self.fill(Rectangle::default(), Color::TRANSPARENT),
            }
        }
        self.bands();
        self.rules();
        self.links();
        for row in frame.rows.visible() {
            self.bar(row);
        }
        self.ghost();
        self.invite(hovered, lead);
    }

    /// Windows and days of too much work, row by row.
    fn bands(&mut self) {
        let own = self.own();
        let (frame, body) = (self.frame, self.frame.body());
        for row in frame.rows.visible() {
            for placed in frame.marks.iter().filter(|placed| placed.is_window) {
                let concerns = |mark| self.content.concerns(mark, row);
                if !placed.mark.is_some_and(concerns) {
                    continue;
                }
                let band = frame.band(row, placed.span);
                self.within(band, body, own.window);
                for x in [band.x, band.x + band.width - 1.0] {
                    let edge = Rectangle {
                        x,
                        width: 1.0,
                        ..band
                    };
                    self.within(edge, body, own.window_line);
                }
            }
            for load in self.content.loads(row) {
                let band = frame.band(row, load.span);
                self.within(band, body, own.load);
                let over = Rectangle {
                    height: 3.0,
                    ..band
                };
                self.within(over, body, own.load_line);
            }
        }
    }

    /// Lines between days, weeks and months, between rows, and on marked days.
    fn rules(&mut self) {
        let (style, own) = (self.style(), self.own());
        let (frame, body) = (self.frame, self.frame.body());
        let keys = |ticks: Vec<super::scale::Tick>| ticks.into_iter().map(|tick| tick.days.start);
        let language = crate::text::Language::French;
        for day in keys(frame.scale.lower(language)) {
            if let Some(rule) = frame.rule(day, 1.0) {
                self.fill(rule, own.line);
            }
        }
        for day in keys(frame.scale.upper(language)) {
            if let Some(rule) = frame.rule(day, 1.0) {
                self.fill(rule, own.strong_line);
            }
        }
        for row in frame.rows.visible() {
            let line = Rectangle {
                y: frame.top(row) + ROW - 1.0,
                height: 1.0,
                ..body
            };
            self.within(line, body, style.line);
        }
        for placed in frame.marks.iter().filter(|placed| !placed.is_window) {
            let colour = match placed.mark {
                Some(_) => own.mark,
                None => own.today,
            };
            if let Some(rule) = frame.rule(placed.span.numbers().start, 2.0) {
                self.fill(rule, colour);
            }
        }
    }

    /// What can be done with a row without dates, said on the one that is meant.
    fn invite(&mut self, hovered: Option<usize>, lead: Option<usize>) {
        let (frame, inner, body) = (self.frame, self.inner, self.frame.body());
        let Some(shaped) = inner.cache.get(Key::Undated) else {
            return;
        };
        let drawn = inner.draft.filter(|draft| draft.span.is_some());
        let lead = lead.filter(|_| inner.focused);
        let rows = [hovered, lead.filter(|&lead| hovered != Some(lead))];
        for row in rows.into_iter().flatten() {
            let is_meant = frame.rows.visible().contains(&row)
                && self.content.span(row).is_none()
                && !self.content.row(row).is_fixed
                && drawn.is_none_or(|draft| draft.row != row);
            let line = &shaped.first;
            let height = Line::height(type_scale::HINT);
            let top = frame.top(row) + (ROW - height) / 2.0;
            let place = frame.stretch(space::S, line.width, top, height);
            if is_meant && place.is_within(&body) {
                let ink = self.style().muted;
                self.line(line, place.x, place.y, ink);
            }
        }
    }

    /// Names of rows.
    pub fn names(&mut self) {
        let style = self.style();
        let (frame, inner, band) = (self.frame, self.inner, self.frame.names());
        self.fill(band, style.head);
        let lead = frame.place(Spot::Row(self.lead()), |_| None);
        if let Some(place) = lead.intersection(&band).filter(|_| frame.rows.rows > 0) {
            self.fill(place, style.selected);
            let width = 3.0;
            let mark = Rectangle {
                x: match frame.from_right {
                    true => place.x + place.width - width,
                    false => place.x,
                },
                width,
                ..place
            };
            self.fill(mark, style.mark);
        }
        for row in frame.rows.visible() {
            let place = frame.place(Spot::Row(row), |_| None);
            let line = Rectangle {
                y: place.y + place.height - 1.0,
                height: 1.0,
                ..place
            };
            self.within(line, band, style.line);
            let Some(shaped) = inner.cache.get(Key::Row(row)) else {
                continue;
            };
            let first = Line::height(type_scale::BODY);
            let second = match shaped.second {
                Some(_) => Line::height(type_scale::HINT),
                None => 0.0,
            };
            let top = place.y + (place.height - first - second) / 2.0;
            self.leading(&shaped.first, place, top, style.ink);
            if let Some(line) = &shaped.second {
                self.leading(line, place, top + first, style.muted);
            }
        }
    }

    /// A line from the side of a place where reading starts.
    fn leading(&mut self, line: &Line, place: Rectangle, top: f32, ink: Color) {
        let left = match self.frame.from_right {
            true => place.x + place.width - space::S - line.width,
            false => place.x + space::S,
        };
        self.line(line, left, top, ink);
    }

    /// The scroll bars, and the new days of the bar that is being moved.
    pub fn over(&mut self) {
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
        self.note();
    }

    fn line(&mut self, line: &Line, left: f32, top: f32, ink: Color) {
        let place = Point::new(left.round(), top.round());
        let clip = self.frame.inside();
        self.renderer
            .fill_paragraph(&line.paragraph, place, ink, clip);
    }
}
