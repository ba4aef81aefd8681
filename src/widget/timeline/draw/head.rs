//! The heads of the axis, the lanes of names of marks, and the corner.

use iced::{Color, Rectangle};

use super::{
    super::{
        Spot,
        frame::{BORDER, HEAD, Placed},
        lane::LANE,
        scale::{Tick, Unit},
        words::Key,
    },
    Brush,
};
use crate::{
    text::Language,
    theme::{RADIUS, space, type_scale},
    widget::{grid::shaped::Line, shape},
};

impl Brush<'_> {
    /// The heads, over rows that are seen in part.
    pub fn heads(&mut self, language: Language) {
        let style = self.style();
        let (frame, heads) = (self.frame, self.frame.heads());
        // Past the end of the axis too, over the strip of the scroll bar.
        let inside = frame.inside();
        let band = Rectangle {
            x: inside.x,
            width: inside.width,
            ..heads
        };
        self.quad(band, style.head, 0.0, Color::TRANSPARENT, RADIUS - BORDER);
        let upper = frame.scale.upper(language);
        let lower = frame.scale.lower(language);
        for (ticks, row, height) in [(&lower, 1.0, HEAD), (&upper, 0.0, 2.0 * HEAD)] {
            for tick in ticks {
                if let Some(rule) = frame.rule(tick.days.start, 1.0) {
                    let rule = Rectangle {
                        y: heads.y + row * HEAD,
                        height,
                        ..rule
                    };
                    self.fill(rule, style.line);
                }
            }
        }
        for tick in &upper {
            self.tick(Key::Upper(tick.days.start), tick, 0.0, style.ink);
        }
        for tick in &lower {
            self.tick(Key::Lower(tick.days.start), tick, HEAD, style.muted);
        }
        let line = Rectangle {
            y: heads.y + 2.0 * HEAD - 1.0,
            height: 1.0,
            ..band
        };
        self.fill(line, style.line);
        for placed in &frame.marks {
            self.mark(placed);
        }
    }

    /// The name of a part of the axis, if it has room where the part is seen.
    fn tick(&mut self, key: Key, tick: &Tick, down: f32, ink: Color) {
        let (frame, inner) = (self.frame, self.inner);
        let Some(shaped) = inner.cache.get(key) else {
            return;
        };
        let line = &shaped.first;
        let start = frame.scale.x(tick.days.start).max(0.0);
        let end = frame.scale.x(tick.days.end).min(frame.scale.width);
        let is_day = frame.scale.step.unit() == Unit::Day && down > 0.0;
        let at = match is_day {
            true => start + (end - start - line.width) / 2.0,
            false => start + space::XXS,
        };
        if at < start || at + line.width > end {
            return;
        }
        let height = Line::height(type_scale::HINT);
        let top = frame.inside().y + down + (HEAD - height) / 2.0;
        let place = frame.stretch(at, line.width, top, height);
        self.line(line, place.x, place.y, ink);
    }

    /// A day as a flag on its pole, a window as a line under its name.
    fn mark(&mut self, placed: &Placed) {
        let (style, own) = (self.style(), self.own());
        let (frame, inner, heads) = (self.frame, self.inner, self.frame.heads());
        let (Some(lane), Some(name)) = (placed.lane, frame.name(placed)) else {
            return;
        };
        let top = frame.lane(lane);
        let days = placed.span.numbers();
        let (ground, ink) = match placed.mark {
            None => (own.ghost, own.today),
            Some(_) => (Color::TRANSPARENT, style.ink),
        };
        if placed.is_window {
            let (from, until) = (frame.scale.x(days.start), frame.scale.x(days.end));
            let under = frame.stretch(from, until - from, top + LANE - 4.0, 3.0);
            self.within(under, heads, own.window_line);
        } else {
            let colour = if placed.mark.is_some() {
                own.mark
            } else {
                own.today
            };
            if let Some(pole) = frame.rule(days.start, 2.0) {
                let pole = Rectangle {
                    y: top,
                    height: heads.y + heads.height - top,
                    ..pole
                };
                self.fill(pole, colour);
            }
            if name.is_within(&heads) {
                let flag = Rectangle {
                    y: name.y + 1.0,
                    height: name.height - 3.0,
                    ..name
                };
                self.quad(flag, ground, 0.0, Color::TRANSPARENT, 0.0);
                let start = placed.start - shape::SIDE - space::XXS + 3.0;
                self.shape(Self::MARK, start, top + LANE / 2.0 - 1.0, heads, colour);
            }
        }
        let Some(shaped) = inner.cache.get(Key::Mark(placed.mark)) else {
            return;
        };
        let line = &shaped.first;
        let height = Line::height(type_scale::HINT);
        let y = top + (LANE - height) / 2.0 - 2.0;
        let place = frame.stretch(placed.start + space::XXS, line.width, y, height);
        if place.is_within(&heads) {
            self.line(line, place.x, place.y, ink);
        }
    }

    /// The corner, over names that reach under it, and the lines around the bars.
    pub fn corner(&mut self) {
        let style = self.style();
        let (frame, inner, body) = (self.frame, self.inner, self.frame.body());
        let corner = frame.place(Spot::Corner, |_| None);
        self.quad(corner, style.head, 0.0, Color::TRANSPARENT, RADIUS - BORDER);
        if let Some(shaped) = inner.cache.get(Key::Corner) {
            let top = corner.y + HEAD - Line::height(type_scale::BODY) / 2.0;
            self.leading(&shaped.first, corner, top, style.ink);
        }
        let inside = frame.inside();
        let under = Rectangle {
            x: inside.x,
            y: body.y - 1.0,
            width: inside.width,
            height: 1.0,
        };
        self.fill(under, style.grip);
        let beside = Rectangle {
            x: match frame.from_right {
                true => body.x + body.width,
                false => body.x - 1.0,
            },
            width: 1.0,
            height: body.y + body.height - inside.y,
            y: inside.y,
        };
        self.fill(beside, style.grip);
    }
}
