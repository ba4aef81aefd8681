//! One line: visual order, alignment, and the marks it leaves.

use std::sync::Arc;

use super::{
    item::{Item, Kind},
    sign,
};
use crate::documents::{
    content::Align,
    frame::{GlyphRun, Mark, Paint, Piece, Rgb, Tag},
};

/// How a line stands in its column.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stand {
    /// Where, seen from the reader.
    pub align: Align,
    /// Whether the paragraph reads from right to left.
    pub right_to_left: bool,
    /// Width of the column, thousandths of the em.
    pub width: i32,
    /// Type size in points.
    pub size: f32,
    /// Left edge of the column in points.
    pub left: f32,
    /// Height of the baseline in points.
    pub baseline: f32,
    /// What the letters belong to.
    pub tag: Tag,
}

/// Appends the marks of a line: runs in logical order, each with its pieces from the left.
pub(super) fn set(items: &[Item], stand: Stand, marks: &mut Vec<Mark>) {
    if items.is_empty() {
        return;
    }
    let mut advances: Vec<i32> = items.iter().map(|item| item.advance).collect();
    let natural: i32 = advances.iter().sum();
    let spaces = items.iter().filter(|item| item.stretches()).count() as i32;
    let slack = stand.width - natural;
    let justified = stand.align == Align::Justify || slack < 0;
    let mut total = natural;
    if justified && spaces > 0 {
        let (each, mut rest) = (slack.div_euclid(spaces), slack.rem_euclid(spaces));
        for (item, advance) in items.iter().zip(&mut advances) {
            if item.stretches() {
                *advance += each + i32::from(rest > 0);
                rest -= 1;
            }
        }
        total = stand.width;
    }
    let left = match (stand.align, stand.right_to_left) {
        (Align::Center, _) => (stand.width - total) / 2,
        (Align::Start | Align::Justify, true) | (Align::End, false) => stand.width - total,
        (Align::Start | Align::Justify, false) | (Align::End, true) => 0,
    };
    let lefts = lefts(items, &advances, left);
    let at = |x: i32| stand.left + x as f32 * stand.size / 1000.0;
    let mut start = 0;
    while start < items.len() {
        let first = &items[start];
        if let Kind::Sign(sign) = first.kind {
            marks.push(sign::mark(
                sign,
                (at(lefts[start]), stand.baseline),
                stand.size,
            ));
            start += 1;
            continue;
        }
        let same = |item: &Item| {
            item.level == first.level
                && item.face == first.face
                && item.colour == first.colour
                && !matches!(item.kind, Kind::Sign(_))
        };
        let end = items[start..]
            .iter()
            .position(|item| !same(item))
            .map_or(items.len(), |n| start + n);
        let right_to_left = first.level % 2 == 1;
        let x = lefts[start..end].iter().copied().min().unwrap_or(0);
        let mut pieces = Vec::new();
        let order: &mut dyn Iterator<Item = usize> = if right_to_left {
            &mut (start..end).rev()
        } else {
            &mut (start..end)
        };
        for index in order {
            match &items[index].kind {
                Kind::Word { word, .. } => {
                    pieces.extend(word.clusters.iter().map(|c| Piece::Cluster(Arc::clone(c))));
                }
                Kind::Space { text, .. } => {
                    pieces.push(Piece::Space {
                        text: *text,
                        advance: advances[index],
                    });
                }
                Kind::Sign(_) => {}
            }
        }
        marks.push(Mark {
            tag: stand.tag,
            paint: Paint::Glyphs(GlyphRun {
                face: first.face,
                size: stand.size,
                colour: Rgb::from(first.colour),
                angle: 0.0,
                origin: (at(x), stand.baseline),
                right_to_left,
                pieces,
            }),
        });
        start = end;
    }
}

/// Left end of each item after reordering (rule L2 of the bidi algorithm, on whole items).
fn lefts(items: &[Item], advances: &[i32], left: i32) -> Vec<i32> {
    let mut order: Vec<usize> = (0..items.len()).collect();
    let highest = items.iter().map(|item| item.level).max().unwrap_or(0);
    let lowest_odd = items
        .iter()
        .map(|item| item.level)
        .filter(|level| level % 2 == 1)
        .min();
    if let Some(lowest) = lowest_odd {
        for level in (lowest..=highest).rev() {
            let mut start = 0;
            while start < order.len() {
                if items[order[start]].level < level {
                    start += 1;
                    continue;
                }
                let end = order[start..]
                    .iter()
                    .position(|index| items[*index].level < level)
                    .map_or(order.len(), |n| start + n);
                order[start..end].reverse();
                start = end;
            }
        }
    }
    let mut lefts = vec![0; items.len()];
    let mut pen = left;
    for index in order {
        lefts[index] = pen;
        pen += advances[index];
    }
    lefts
}
