//! What the pointer does: cells, heads, bars, the wheel.

use iced::{
    Point,
    advanced::{Shell, mouse},
};

use super::{At, Inner, Matrix, Spot, frame, frame::Frame};
use crate::widget::grid::bar::Axis;

/// How far one notch of a wheel scrolls, in rows.
const NOTCH: f32 = 2.0;

impl<M: Clone> Matrix<'_, M> {
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
        let lead = inner.lead(self.state);
        match frame.spot(at) {
            Spot::Down => self.grip(inner, frame, Axis::Vertical, at),
            Spot::Across => self.grip(inner, frame, Axis::Horizontal, at),
            Spot::Cell(at) if twice && at == lead => self.edit(at, None, shell),
            Spot::Cell(At { row, column }) => self.go(inner, frame, shell, (row, column)),
            Spot::Row(row) | Spot::Margin(row) => {
                self.go(inner, frame, shell, (row, lead.column));
            }
            Spot::Column(column) | Spot::Foot(column) => {
                self.go(inner, frame, shell, (lead.row, column));
            }
            _ => {}
        }
    }

    fn grip(&self, inner: &mut Inner, frame: &Frame, axis: Axis, at: Point) {
        if let Some(grip) = frame.rail(axis).grip(at) {
            inner.grip = Some((axis, grip));
            self.hold(inner, frame, at);
        }
    }

    /// Follows the pointer with the bar that it holds; whether it holds any.
    pub(super) fn hold(&self, inner: &mut Inner, frame: &Frame, at: Point) -> bool {
        let Some((axis, grip)) = inner.grip else {
            return false;
        };
        let to = frame.rail(axis).to(at, grip);
        let to = match axis {
            Axis::Vertical => (to, inner.across),
            Axis::Horizontal => (inner.down, to),
        };
        self.scroll(inner, frame.bounds, to);
        true
    }

    /// Turns the wheel; whether anything moved.
    pub(super) fn wheel(
        &self,
        inner: &mut Inner,
        frame: &Frame,
        delta: mouse::ScrollDelta,
    ) -> bool {
        let (mut x, mut y) = match delta {
            mouse::ScrollDelta::Lines { x, y } => (x * frame.columns.row, y * NOTCH * frame::ROW),
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
        let to = (inner.down - f64::from(y), inner.across + f64::from(onward));
        self.scroll(inner, frame.bounds, to)
    }
}
