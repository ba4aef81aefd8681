//! A galley into pages: what fits a height is taken from its front, again and again.

use std::sync::Arc;

use super::{Galley, Row, Side, Strip};

/// Slack for sums of floats, in points.
const EPSILON: f32 = 0.01;

impl Row {
    /// Takes what fits a height; `None` when a side cannot give a first piece.
    fn part(&mut self, available: f32, forced: bool) -> Option<Row> {
        let room = available - self.below;
        let fits = self.sides.iter().all(|side| {
            side.galley.is_empty() || forced || first_height(&side.galley) + side.above <= room
        });
        if !fits {
            return None;
        }
        let mut taken = Row {
            sides: Vec::with_capacity(self.sides.len()),
            ..self.shell()
        };
        for side in &mut self.sides {
            let galley = part(&mut side.galley, room - side.above, forced);
            taken.sides.push(Side {
                x: side.x,
                above: side.above,
                galley,
            });
        }
        Some(taken)
    }

    fn shell(&self) -> Row {
        Row {
            sides: Vec::new(),
            below: self.below,
            keep: false,
            parts: self.parts,
            heads: false,
            frame: self.frame.clone(),
            head: self.head.clone(),
        }
    }
}

/// Height of the first piece that may stand alone.
fn first_height(galley: &Galley) -> f32 {
    let mut height = 0.0;
    for strip in galley {
        height += strip.height();
        if !strip.keeps() {
            break;
        }
    }
    height
}

/// Takes from the front what fits a height. When `top` is set the taken part starts a page: empty
/// height is dropped, and something is always taken, so that parting ends.
pub(in super::super) fn part(galley: &mut Galley, available: f32, top: bool) -> Galley {
    let mut taken = Galley::new();
    let mut y = 0.0;
    while let Some(first) = galley.front() {
        let at_top = top && taken.is_empty();
        match first {
            Strip::NewPage => {
                galley.pop_front();
                if at_top {
                    continue;
                }
                break;
            }
            Strip::Gap { .. } if at_top => {
                galley.pop_front();
                continue;
            }
            Strip::Gap { height, .. } if y + height > available + EPSILON => {
                galley.pop_front();
                break;
            }
            _ => {}
        }
        let (count, height) = piece(galley, available - y);
        if y + height <= available + EPSILON {
            taken.extend(galley.drain(..count));
            y += height;
            continue;
        }
        if part_row(galley, &mut taken, available - y, false) {
            break;
        }
        if at_top {
            force(galley, &mut taken, available);
        }
        break;
    }
    let continues = taken.iter().any(|strip| matches!(strip, Strip::Row(_)));
    if continues
        && let Some(Strip::Row(row)) = galley.front()
        && let Some(head) = row.head.clone()
        && same_table(taken.back(), &head)
    {
        for strip in head.iter().rev() {
            galley.push_front(strip.clone());
        }
    }
    taken
}

fn same_table(last: Option<&Strip>, head: &Arc<Galley>) -> bool {
    match last {
        Some(Strip::Row(row)) => row.head.as_ref().is_some_and(|own| Arc::ptr_eq(own, head)),
        _ => false,
    }
}

/// How many strips stay together at the front, and how tall they are; counting stops once they
/// cannot fit.
fn piece(galley: &Galley, available: f32) -> (usize, f32) {
    let mut height = 0.0;
    for (index, strip) in galley.iter().enumerate() {
        height += strip.height();
        if !strip.keeps() || height > available + EPSILON {
            return (index + 1, height);
        }
    }
    (galley.len(), height)
}

/// Parts the row of the piece at the front that crosses the height, when it may be parted; the
/// strips before it go with it. A row that fits whole is never parted: it keeps what follows it.
fn part_row(galley: &mut Galley, taken: &mut Galley, available: f32, forced: bool) -> bool {
    let mut before = 0.0;
    let mut index = 0;
    while let Some(strip) = galley.get_mut(index) {
        let height = strip.height();
        if before + height <= available + EPSILON {
            if !strip.keeps() {
                return false;
            }
            before += height;
            index += 1;
            continue;
        }
        let Strip::Row(row) = strip else { return false };
        if !(row.parts || forced) || before >= available {
            return false;
        }
        let Some(part) = row.part(available - before, forced) else {
            return false;
        };
        taken.extend(galley.drain(..index));
        taken.push_back(Strip::Row(Box::new(part)));
        return true;
    }
    false
}

/// A piece taller than a page: strips go one by one, and a row that is too tall is parted.
fn force(galley: &mut Galley, taken: &mut Galley, available: f32) {
    let mut y = 0.0;
    while let Some(strip) = galley.front() {
        let height = strip.height();
        if y + height <= available + EPSILON {
            taken.extend(galley.pop_front());
            y += height;
        } else if matches!(strip, Strip::Row(_)) && (only_heads(taken) || height > available) {
            part_row(galley, taken, available - y, true);
            return;
        } else {
            if taken.is_empty() {
                taken.extend(galley.pop_front());
            }
            return;
        }
    }
}

fn only_heads(taken: &Galley) -> bool {
    taken
        .iter()
        .all(|strip| matches!(strip, Strip::Row(row) if row.heads))
}
