//! What the pointer does: rows, heads, borders, bars, the wheel.

use iced::{
    Point,
    advanced::{Shell, mouse},
};

use super::{Drag, Extend, Grid, Inner, Message, bar::Axis, frame::Frame, frame::Spot};

/// How far one notch of a wheel scrolls, in rows.
const NOTCH: f32 = 3.0;

impl<M: Clone> Grid<'_, M> {
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
        match frame.spot(at) {
            Spot::Bar(axis) => {
                if let Some(grip) = frame.rail(axis).grip(at) {
                    inner.grip = Some((axis, grip));
                    self.hold(inner, frame, at);
                }
            }
            Spot::Border(number) => {
                let slot = frame.slots[number];
                let width = self.fitting(inner, frame, number);
                if let (true, Some(width)) = (twice, width) {
                    let key = self.columns[slot.column].key;
                    shell.publish((self.on)(Message::Resize(key, width)));
                } else {
                    inner.drag = Some(Drag {
                        slot: number,
                        column: slot.column,
                        from: frame.along(at.x),
                        before: slot.width,
                        width: slot.width,
                    });
                }
            }
            Spot::Head(number) => {
                inner.slot = number;
                if let Some(column) = self.key(frame, number).filter(|column| column.sortable) {
                    shell.publish((self.on)(Message::Sort(column.key)));
                }
            }
            Spot::Row(position, slot) => {
                inner.in_head = false;
                if let Some(slot) = slot {
                    inner.slot = slot;
                }
                if twice && inner.modifiers.is_empty() {
                    let edited = slot.is_some_and(|slot| self.edit(frame, position, slot, shell));
                    if !edited {
                        shell.publish((self.on)(Message::Open(position)));
                    }
                    return;
                }
                let extend = if inner.modifiers.shift() {
                    Extend::Range
                } else if inner.modifiers.command() {
                    Extend::Toggle
                } else {
                    Extend::No
                };
                inner.moved = Some(position);
                shell.publish((self.on)(Message::Go(position, extend)));
                let offset = frame.window.reveal(position);
                self.scroll(inner, frame.bounds, offset, inner.across);
            }
            Spot::Nothing => {}
        }
    }

    /// Follows the pointer with the bar or the border that it holds; whether it holds any.
    pub(super) fn hold(&self, inner: &mut Inner, frame: &Frame, at: Point) -> bool {
        if let Some((axis, grip)) = inner.grip {
            let to = frame.rail(axis).to(at, grip);
            let (offset, across) = match axis {
                Axis::Vertical => (to, inner.across),
                Axis::Horizontal => (inner.offset, to as f32),
            };
            self.scroll(inner, frame.bounds, offset, across);
            return true;
        }
        if let Some(drag) = &mut inner.drag {
            drag.width = (drag.before + frame.along(at.x) - drag.from)
                .clamp(super::layout::LEAST, super::layout::MOST)
                .round();
            let (offset, across) = (inner.offset, inner.across);
            self.scroll(inner, frame.bounds, offset, across);
            inner.generation = inner.generation.wrapping_add(1);
            return true;
        }
        false
    }

    /// Lets go of what is held.
    pub(super) fn release(&self, inner: &mut Inner, shell: &mut Shell<'_, M>) {
        inner.grip = None;
        if let Some(drag) = inner.drag.take()
            && drag.width != drag.before
            && let Some(column) = self.columns.get(drag.column)
        {
            shell.publish((self.on)(Message::Resize(column.key, drag.width)));
        }
    }

    /// Turns the wheel; whether anything moved.
    pub(super) fn wheel(
        &self,
        inner: &mut Inner,
        frame: &Frame,
        delta: mouse::ScrollDelta,
    ) -> bool {
        let notch = NOTCH * frame.window.row;
        let (mut x, mut y) = match delta {
            mouse::ScrollDelta::Lines { x, y } => (x * notch, y * notch),
            mouse::ScrollDelta::Pixels { x, y } => (x, y),
        };
        if inner.modifiers.shift() && x == 0.0 {
            (x, y) = (y, 0.0);
            // Turning down goes on in the direction of reading.
            if frame.from_right {
                x = -x;
            }
        }
        let onward = if frame.from_right { x } else { -x };
        let offset = inner.offset - f64::from(y);
        self.scroll(inner, frame.bounds, offset, inner.across + onward)
    }
}
