//! What the pointer does: rows, bars and their ends, scroll bars, the wheel.

use iced::{
    Point,
    advanced::{Shell, mouse},
};

use super::{
    Inner, Message, Spot, Timeline,
    draft::{Draft, Hand, Part, moved},
    frame::{Frame, ROW},
    span::{Span, date},
};
use crate::widget::grid::bar::Axis;

/// How far one notch of a wheel scrolls, in rows.
const NOTCH: f32 = 2.0;
/// How far the pointer goes before what it pressed on moves, in pixels.
const SLACK: f32 = 4.0;
/// How far the axis scrolls at a time under a pointer that pulls beyond it, in pixels.
const PULL: f64 = 12.0;

impl<M: Clone> Timeline<'_, M> {
    /// What is under a place.
    pub(super) fn spot(&self, frame: &Frame, at: Point) -> Spot {
        frame.spot(at, |row| self.span(row))
    }

    /// Answers a press of the button.
    pub(super) fn press(
        &self,
        inner: &mut Inner,
        frame: &Frame,
        at: Point,
        shell: &mut Shell<'_, M>,
    ) {
        let click = mouse::Click::new(at, mouse::Button::Left, inner.last_click);
        let twice = click.kind() == mouse::click::Kind::Double;
        inner.last_click = Some(click);
        let spot = self.spot(frame, at);
        match spot {
            Spot::Down => self.grip(inner, frame, Axis::Vertical, at),
            Spot::Across => self.grip(inner, frame, Axis::Horizontal, at),
            Spot::Row(row) | Spot::Line(row, _) | Spot::Bar(row, _)
                if twice && row == inner.lead(self.state) =>
            {
                shell.publish((self.on)(Message::Open(row)));
            }
            Spot::Row(row) => self.go(inner, frame, shell, row),
            Spot::Line(row, day) => {
                self.lead(inner, frame, shell, row);
                if self.span(row).is_none() {
                    self.take(inner, row, None, (day, at));
                }
            }
            Spot::Bar(row, part) => {
                self.lead(inner, frame, shell, row);
                self.take(inner, row, Some(part), (frame.day(at.x), at));
            }
            _ => {}
        }
    }

    /// Takes a bar, or begins to draw one.
    fn take(&self, inner: &mut Inner, row: usize, part: Option<Part>, (day, at): (i32, Point)) {
        if !self.content.row(row).is_fixed {
            inner.draft = Some(Draft {
                row,
                before: self.span(row),
                span: None,
                hand: Hand::Pointer { part, day, at },
            });
        }
    }

    fn grip(&self, inner: &mut Inner, frame: &Frame, axis: Axis, at: Point) {
        if let Some(grip) = frame.rail(axis).grip(at) {
            inner.grip = Some((axis, grip));
            self.hold(inner, frame, at);
        }
    }

    /// Follows the pointer with what it holds; whether it holds anything.
    pub(super) fn hold(&self, inner: &mut Inner, frame: &Frame, at: Point) -> bool {
        if let Some((axis, grip)) = inner.grip {
            let to = frame.rail(axis).to(at, grip);
            let to = match axis {
                Axis::Vertical => (to, frame.scale.offset),
                Axis::Horizontal => (frame.rows.offset, to),
            };
            self.scroll(inner, frame.bounds, to);
            return true;
        }
        let Some(Draft {
            before,
            span,
            hand:
                Hand::Pointer {
                    part,
                    day,
                    at: from,
                },
            row,
        }) = inner.draft
        else {
            return false;
        };
        if span.is_none() && (at.x - from.x).abs() < SLACK {
            return true;
        }
        let across = frame.across(at.x);
        let pulled = match across {
            x if x < 0.0 => -PULL,
            x if x > frame.scale.width => PULL,
            _ => 0.0,
        };
        let here = frame.scale.at(across.clamp(0.0, frame.scale.width));
        let here = here.clamp(frame.scale.first, frame.scale.first + frame.scale.days - 1);
        let span = match (part, before) {
            (Some(part), Some(before)) => moved(before, part, here - day),
            _ => Span::new(date(day), date(here)),
        };
        inner.draft = Some(Draft {
            row,
            before,
            span: Some(span),
            hand: Hand::Pointer {
                part,
                day,
                at: from,
            },
        });
        inner.generation = inner.generation.wrapping_add(1);
        let to = (frame.rows.offset, frame.scale.offset + pulled);
        self.scroll(inner, frame.bounds, to);
        true
    }

    /// Lets go of what the pointer holds; whether it held anything.
    pub(super) fn release(&self, inner: &mut Inner, shell: &mut Shell<'_, M>) -> bool {
        let gripped = inner.grip.take().is_some();
        let is_held = |draft: &Draft| matches!(draft.hand, Hand::Pointer { .. });
        let drawn = inner.draft.as_ref().is_some_and(is_held);
        if drawn {
            self.settle(inner, shell);
        }
        gripped || drawn
    }

    /// Tells where a bar was moved to, if it was.
    pub(super) fn settle(&self, inner: &mut Inner, shell: &mut Shell<'_, M>) {
        if let Some(draft) = inner.draft.take() {
            inner.generation = inner.generation.wrapping_add(1);
            if let Some(span) = draft.outcome() {
                shell.publish((self.on)(Message::Move(draft.row, span)));
            }
        }
    }

    /// Turns the wheel; whether anything moved.
    pub(super) fn wheel(
        &self,
        inner: &mut Inner,
        frame: &Frame,
        (delta, at): (mouse::ScrollDelta, Point),
        shell: &mut Shell<'_, M>,
    ) -> bool {
        let (mut x, mut y) = match delta {
            mouse::ScrollDelta::Lines { x, y } => (x * ROW, y * NOTCH * ROW),
            mouse::ScrollDelta::Pixels { x, y } => (x, y),
        };
        if inner.modifiers.command() {
            inner.around = Some(frame.across(at.x).clamp(0.0, frame.scale.width));
            return self.nearer(frame, y.total_cmp(&0.0) as isize, shell);
        }
        if inner.modifiers.shift() && x == 0.0 {
            (x, y) = (y, 0.0);
            // Turning down goes on in the direction of reading.
            if frame.from_right {
                x = -x;
            }
        }
        let onward = if frame.from_right { x } else { -x };
        let to = (
            frame.rows.offset - f64::from(y),
            frame.scale.offset + f64::from(onward),
        );
        self.scroll(inner, frame.bounds, to)
    }

    /// Looks so much nearer; always an answer, even where it goes no nearer.
    pub(super) fn nearer(&self, frame: &Frame, steps: isize, shell: &mut Shell<'_, M>) -> bool {
        let step = frame.scale.step.by(steps);
        if step != frame.scale.step {
            shell.publish((self.on)(Message::Look(Some(step))));
        }
        true
    }
}
