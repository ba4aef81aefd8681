//! Signs of state as drawn outlines: no face needs to have them, and each keeps its own shape when
//! photocopied.

use super::item::SIGN;
use crate::documents::{
    content::{Colour, Sign},
    frame::{Mark, Paint, Rgb, Segment, Tag},
};

/// Ratio of a Bézier handle to the radius of a quarter circle.
const HANDLE: f32 = 0.552_285;

/// A sign whose box starts at a point of the baseline, for type of a size in points.
pub(super) fn mark(sign: Sign, (x, baseline): (f32, f32), size: f32) -> Mark {
    let em = size;
    let width = SIGN as f32 / 1000.0 * em;
    let radius = 0.285 * em;
    let (cx, cy) = (x + width / 2.0, baseline - 0.25 * em);
    let line = 0.075 * em;
    let colour = Rgb::from(colour(sign));
    let (segments, fill, stroke) = match sign {
        Sign::Disc => (circle(cx, cy, radius), Some(colour), None),
        Sign::Ring => (
            circle(cx, cy, radius - line / 2.0),
            None,
            Some((colour, line)),
        ),
        Sign::HalfDisc => (half_disc(cx, cy, radius, line), Some(colour), None),
        Sign::Triangle => (
            polygon(&[
                (cx, cy - radius * 1.1),
                (cx + radius * 1.12, cy + radius * 0.9),
                (cx - radius * 1.12, cy + radius * 0.9),
            ]),
            Some(colour),
            None,
        ),
        Sign::Diamond => (
            polygon(&[
                (cx, cy - radius * 1.15),
                (cx + radius * 1.15, cy),
                (cx, cy + radius * 1.15),
                (cx - radius * 1.15, cy),
            ]),
            Some(colour),
            None,
        ),
        Sign::Check => (check(cx, cy, radius), Some(colour), None),
        Sign::Cross => (cross(cx, cy, radius), Some(colour), None),
    };
    Mark {
        tag: Tag::Artifact,
        paint: Paint::Outline {
            segments,
            fill,
            stroke,
        },
    }
}

/// Signs keep one colour each; their shape alone tells them apart.
pub(super) fn colour(sign: Sign) -> Colour {
    match sign {
        Sign::Disc => Colour::Green,
        Sign::HalfDisc => Colour::Amber,
        Sign::Triangle | Sign::Diamond => Colour::Red,
        Sign::Check => Colour::Blue,
        Sign::Ring | Sign::Cross => Colour::Muted,
    }
}

fn circle(cx: f32, cy: f32, r: f32) -> Vec<Segment> {
    let h = r * HANDLE;
    vec![
        Segment::Move(cx + r, cy),
        Segment::Curve([cx + r, cy + h, cx + h, cy + r, cx, cy + r]),
        Segment::Curve([cx - h, cy + r, cx - r, cy + h, cx - r, cy]),
        Segment::Curve([cx - r, cy - h, cx - h, cy - r, cx, cy - r]),
        Segment::Curve([cx + h, cy - r, cx + r, cy - h, cx + r, cy]),
        Segment::Close,
    ]
}

/// A disc whose right half is hollow: the outer circle, and the inner right half run backwards, so
/// that either filling rule leaves it white.
fn half_disc(cx: f32, cy: f32, r: f32, line: f32) -> Vec<Segment> {
    let inner = r - line;
    let h = inner * HANDLE;
    let mut segments = circle(cx, cy, r);
    segments.extend([
        Segment::Move(cx, cy + inner),
        Segment::Curve([cx + h, cy + inner, cx + inner, cy + h, cx + inner, cy]),
        Segment::Curve([cx + inner, cy - h, cx + h, cy - inner, cx, cy - inner]),
        Segment::Close,
    ]);
    segments
}

fn polygon(points: &[(f32, f32)]) -> Vec<Segment> {
    let mut segments: Vec<Segment> = points
        .iter()
        .enumerate()
        .map(|(index, (x, y))| match index {
            0 => Segment::Move(*x, *y),
            _ => Segment::Line(*x, *y),
        })
        .collect();
    segments.push(Segment::Close);
    segments
}

fn check(cx: f32, cy: f32, r: f32) -> Vec<Segment> {
    let at = |x: f32, y: f32| (cx + x * r, cy + y * r);
    polygon(&[
        at(-1.0, 0.1),
        at(-0.68, -0.22),
        at(-0.25, 0.28),
        at(0.78, -1.0),
        at(1.1, -0.72),
        at(-0.22, 0.95),
    ])
}

fn cross(cx: f32, cy: f32, r: f32) -> Vec<Segment> {
    let (a, b) = (0.9 * r, 0.64 * r);
    let c = a - b;
    polygon(&[
        (cx - b, cy - a),
        (cx, cy - c),
        (cx + b, cy - a),
        (cx + a, cy - b),
        (cx + c, cy),
        (cx + a, cy + b),
        (cx + b, cy + a),
        (cx, cy + c),
        (cx - b, cy + a),
        (cx - a, cy + b),
        (cx - c, cy),
        (cx - a, cy - b),
    ])
}
