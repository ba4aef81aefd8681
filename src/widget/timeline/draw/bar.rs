//! Bars, the ways between them, and the one that is being moved.

use iced::{Color, Rectangle};

use super::{
    super::{
        frame::{BAR, ROW},
        link,
        span::Span,
        words::Key,
    },
    Brush,
};
use crate::{
    theme::{RADIUS, space, type_scale},
    widget::{
        badge,
        grid::shaped::Line,
        shape::{self, Shape},
    },
};

/// Corner radius of a bar.
const ROUND: f32 = 4.0;
/// Height of the strip that tells how much is done.
const DONE: f32 = 4.0;
/// Half of the height of an arrow's head.
const ARROW: f32 = 4.0;

impl Brush<'_> {
    /// The bar of a row: its state in shape and colour, how much is done, what it is at odds with.
    pub(super) fn bar(&mut self, row: usize) {
        let Some(span) = self.content.span(row) else {
            return;
        };
        let (own, palette) = (self.own(), self.theme.palette());
        let (frame, body) = (self.frame, self.frame.body());
        if !frame.is_seen(span) {
            return self.away(row, span);
        }
        let of = self.content.row(row);
        let (start, end, middle) = frame.ends(row, span);
        let state = (of.look.state)(palette);
        let is_moved =
            (self.inner.draft).is_some_and(|draft| draft.row == row && draft.span.is_some());
        let (line, width) = match (&of.conflict, is_moved) {
            (_, true) => (self.style().line, 1.0),
            (Some(_), _) => (own.conflict, 2.0),
            (None, _) => (state.ink, 1.0),
        };
        if let Some(seen) = frame.bar(row, span).intersection(&body) {
            let ground = if is_moved {
                Color::TRANSPARENT
            } else {
                state.tint
            };
            self.quad(seen, ground, width, line, ROUND);
        }
        if is_moved {
            return;
        }
        if of.done > 0 {
            let length = (end - start - 2.0 * width) * f32::from(of.done) / 100.0;
            let top = middle + BAR / 2.0 - width - DONE;
            let strip = frame.stretch(start + width, length, top, DONE);
            self.within(strip, body, state.ink);
        }
        // A shape that has no room stands after the bar.
        let mut after = end + space::XXS;
        let inside = end - start >= shape::SIDE + space::XS;
        let at = if inside { start + space::XXS } else { after };
        self.shape(of.look.shape, at, middle, body, (of.look.ink)(palette));
        if !inside {
            after += shape::SIDE;
        }
        if of.conflict.is_some() {
            let look = badge::DISPUTED;
            self.shape(look.shape, after, middle, body, (look.ink)(palette));
        }
    }

    /// A bar that is not seen is where this points.
    fn away(&mut self, row: usize, span: Span) {
        let (frame, body) = (self.frame, self.frame.body());
        let (_, end, middle) = frame.ends(row, span);
        let colour = self.own().link;
        let (start, step) = match end <= 0.0 {
            true => (space::XXS, 1.0),
            false => (frame.scale.width - space::XXS, -1.0),
        };
        for column in 0..5_u8 {
            let half = f32::from(column) + 0.5;
            let x = start + step * f32::from(column);
            let place = frame.stretch(x.min(x + step), 1.0, middle - half, 2.0 * half);
            self.within(place, body, colour);
        }
    }

    /// Ways from the end of what comes first to the start of what follows.
    pub(super) fn links(&mut self) {
        let own = self.own();
        let (frame, content) = (self.frame, self.content);
        let seen = frame.rows.visible();
        for &link in content.links() {
            let rows = frame.rows.rows;
            if link.from == link.to || link.from.max(link.to) >= rows {
                continue;
            }
            let (above, below) = (link.from.min(link.to), link.from.max(link.to));
            if below < seen.start || above >= seen.end {
                continue;
            }
            let (Some(from), Some(to)) = (content.span(link.from), content.span(link.to)) else {
                continue;
            };
            let colour = match to.from <= from.until {
                true => own.conflict,
                false => own.link,
            };
            let (_, end, out) = frame.ends(link.from, from);
            let (start, _, into) = frame.ends(link.to, to);
            // The line between the rows, on the side from which the way comes.
            let between = match link.from < link.to {
                true => into - ROW / 2.0,
                false => into + ROW / 2.0,
            };
            for part in link::way((end, out), (start, into), between) {
                self.part(part, colour);
            }
            self.arrow((start, into), colour);
        }
    }

    fn part(&mut self, [(a, b), (c, d)]: link::Part, colour: Color) {
        let (frame, body) = (self.frame, self.frame.body());
        // Lines have one width, whatever the fraction of a pixel that they fall on.
        let (left, top) = (a.min(c).round(), b.min(d).round());
        let (width, height) = ((a - c).abs().round() + 1.0, (b - d).abs().round() + 1.0);
        let place = frame.stretch(left, width, top, height);
        self.within(place, body, colour);
    }

    /// An arrow's head, with its tip where the bar starts.
    fn arrow(&mut self, (tip, middle): (f32, f32), colour: Color) {
        let (frame, body) = (self.frame, self.frame.body());
        let (tip, middle) = (tip.round(), middle.round() + 0.5);
        for column in 0..ARROW as u8 {
            let half = f32::from(column) + 0.5;
            let x = tip - 1.0 - f32::from(column);
            let place = frame.stretch(x, 1.0, middle - half, 2.0 * half);
            self.within(place, body, colour);
        }
    }

    /// The bar that is being moved, where it would stand.
    pub(super) fn ghost(&mut self) {
        let own = self.own();
        let (frame, body) = (self.frame, self.frame.body());
        let draft = self
            .inner
            .draft
            .and_then(|draft| Some((draft.row, draft.span?)));
        let place = draft.and_then(|(row, span)| frame.bar(row, span).intersection(&body));
        match place {
            Some(place) => self.quad(place, own.ghost, 2.0, own.ghost_line, ROUND),
            None => self.fill(Rectangle::default(), Color::TRANSPARENT),
        }
    }

    /// Its new days, under it or over it.
    pub(super) fn note(&mut self) {
        let own = self.own();
        let (frame, inner, body) = (self.frame, self.inner, self.frame.body());
        let draft = inner.draft.and_then(|draft| Some((draft.row, draft.span?)));
        let (Some((row, span)), Some(shaped)) = (draft, inner.cache.get(Key::Draft)) else {
            return;
        };
        let line = &shaped.first;
        let height = Line::height(type_scale::HINT) + space::XXS;
        let width = line.width + 2.0 * space::XS;
        let (start, end, middle) = frame.ends(row, span);
        let seen = start.max(0.0)..end.min(frame.scale.width);
        let start = ((seen.start + seen.end - width) / 2.0)
            .min(frame.scale.width - width)
            .max(0.0);
        let below = middle + BAR / 2.0 + space::XXS;
        let top = match below + height <= body.y + body.height {
            true => below,
            false => middle - BAR / 2.0 - space::XXS - height,
        };
        let place = frame.stretch(start, width, top, height);
        self.quad(place, own.note, 0.0, Color::TRANSPARENT, RADIUS);
        self.line(
            line,
            place.x + space::XS,
            place.y + space::XXS / 2.0,
            own.on_note,
        );
    }

    /// The shape of a marked day.
    pub(super) const MARK: Shape = Shape::Disc;
}
