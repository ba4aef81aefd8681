//! Strips onto a page: marks moved to where they stand, and the rules round rows.

use super::{Frame, Galley, Strip, Stroke};
use crate::documents::frame::{Bookmark, Mark, Paint, Rectangle, Segment, Tag};

/// Empty height above and below a bar, in points.
const BAR_INSET: f32 = 1.6;

/// Places strips under one another from a point of the page.
pub(in super::super) fn place(
    galley: Galley,
    (x, mut y): (f32, f32),
    page: usize,
    marks: &mut Vec<Mark>,
    outline: &mut Vec<Bookmark>,
) {
    for strip in galley {
        let height = strip.height();
        match strip {
            Strip::Line(line) => {
                if let Some((level, title)) = line.bookmark {
                    outline.push(Bookmark {
                        level,
                        title,
                        page,
                        y,
                    });
                }
                marks.extend(line.marks.into_iter().map(|mark| moved(mark, x, y)));
            }
            Strip::Row(row) => {
                draw(&row.frame, (x, y), height, marks);
                for side in row.sides {
                    place(
                        side.galley,
                        (x + side.x, y + side.above),
                        page,
                        marks,
                        outline,
                    );
                }
            }
            Strip::Gap { .. } | Strip::NewPage => {}
        }
        y += height;
    }
}

fn draw(frame: &Frame, (x, y): (f32, f32), height: f32, marks: &mut Vec<Mark>) {
    marks.extend(frame.bars.iter().map(|&(from, to, ground)| Mark {
        tag: Tag::Artifact,
        paint: Paint::Rectangle(Rectangle {
            area: [
                x + from,
                y + BAR_INSET,
                to - from,
                (height - 2.0 * BAR_INSET).max(0.0),
            ],
            fill: Some(ground),
            stroke: None,
        }),
    }));
    let (left, right) = (x + frame.span.0, x + frame.span.1);
    let mut rule = |from, to, (width, colour): Stroke| {
        marks.push(Mark {
            tag: Tag::Artifact,
            paint: Paint::Rule {
                from,
                to,
                width,
                colour,
            },
        });
    };
    // Where a vertical rule stands at an end, the horizontal one reaches its outer edge.
    let reach = |end: f32| {
        let side = frame.verticals.iter().find(|(at, _)| *at == end);
        side.map_or(0.0, |(_, (width, _))| width / 2.0)
    };
    let (left, right) = (left - reach(frame.span.0), right + reach(frame.span.1));
    if let Some(stroke) = frame.top {
        rule((left, y), (right, y), stroke);
    }
    if let Some(stroke) = frame.bottom {
        rule((left, y + height), (right, y + height), stroke);
    }
    for (at, stroke) in &frame.verticals {
        rule((x + at, y), (x + at, y + height), *stroke);
    }
}

/// A mark moved by so many points.
pub(in super::super) fn moved(mut mark: Mark, dx: f32, dy: f32) -> Mark {
    let shift = |(x, y): &mut (f32, f32)| {
        *x += dx;
        *y += dy;
    };
    match &mut mark.paint {
        Paint::Glyphs(run) => shift(&mut run.origin),
        Paint::Rectangle(Rectangle { area, .. }) | Paint::Picture { area, .. } => {
            area[0] += dx;
            area[1] += dy;
        }
        Paint::Rule { from, to, .. } => {
            shift(from);
            shift(to);
        }
        Paint::Outline { segments, .. } => {
            for segment in segments {
                match segment {
                    Segment::Move(x, y) | Segment::Line(x, y) => {
                        *x += dx;
                        *y += dy;
                    }
                    Segment::Curve(points) => {
                        for pair in points.chunks_exact_mut(2) {
                            pair[0] += dx;
                            pair[1] += dy;
                        }
                    }
                    Segment::Close => {}
                }
            }
        }
    }
    mark
}
