//! The body before pages exist: strips of known height, and where they may be parted.
//!
//! A paragraph is a strip a line. A table row, or a row of two facing languages, is one strip that
//! holds a galley a column, and parts by parting each of them. Pages come from parting the one
//! long galley again and again.

use std::{collections::VecDeque, sync::Arc};

use crate::documents::frame::{Bookmark, Mark, Paint, Rectangle, Rgb, Segment, Tag};

/// Slack for sums of floats, in points.
const EPSILON: f32 = 0.01;

/// Strips from top to bottom.
pub(super) type Galley = VecDeque<Strip>;

/// A strip across a column.
#[derive(Debug, Clone)]
pub(super) enum Strip {
    /// Marks that stay together: a line of text, a picture.
    Line(Line),
    /// Empty height; dropped at the top of a page.
    Gap { height: f32, keep: bool },
    /// Columns side by side.
    Row(Box<Row>),
    /// What follows starts a page.
    NewPage,
}

/// A line, its marks relative to the strip's top left corner.
#[derive(Debug, Clone, Default)]
pub(super) struct Line {
    pub height: f32,
    pub marks: Vec<Mark>,
    /// Stay on the page of the next strip.
    pub keep: bool,
    /// Level and title.
    pub bookmark: Option<(u8, String)>,
}

/// Columns side by side.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    pub sides: Vec<Side>,
    /// Height below the tallest side.
    pub below: f32,
    /// At least so tall.
    pub least: f32,
    /// Stay on the page of the next strip.
    pub keep: bool,
    /// Whether it parts when it fits a page of its own.
    pub parts: bool,
    /// Whether it heads its table.
    pub heads: bool,
    /// Rules and grounds, stretched to the height of each part.
    pub frame: Frame,
    /// What is repeated above it when it starts a page in the middle of its table.
    pub head: Option<Arc<Galley>>,
}

/// One column of a row.
#[derive(Debug, Clone, Default)]
pub(super) struct Side {
    /// Left end of the column in points.
    pub x: f32,
    /// Empty height above its text, on each part.
    pub above: f32,
    pub galley: Galley,
}

/// Thickness in points and colour of a rule.
pub(super) type Stroke = (f32, Rgb);

/// What is drawn round a row.
#[derive(Debug, Clone, Default)]
pub(super) struct Frame {
    /// Left and right ends of the horizontal rules.
    pub span: (f32, f32),
    pub top: Option<Stroke>,
    pub bottom: Option<Stroke>,
    /// Vertical rules, from the row's top to its bottom.
    pub verticals: Vec<(f32, Stroke)>,
    /// A ground over the span.
    pub ground: Option<Rgb>,
}

impl Strip {
    pub fn height(&self) -> f32 {
        match self {
            Strip::Line(line) => line.height,
            Strip::Gap { height, .. } => *height,
            Strip::Row(row) => row.height(),
            Strip::NewPage => 0.0,
        }
    }

    /// Whether a page may not end after it.
    pub fn keeps(&self) -> bool {
        match self {
            Strip::Line(line) => line.keep,
            Strip::Gap { keep, .. } => *keep,
            Strip::Row(row) => row.keep,
            Strip::NewPage => false,
        }
    }
}

impl Row {
    pub fn height(&self) -> f32 {
        let tallest = self
            .sides
            .iter()
            .map(|side| side.above + height(&side.galley))
            .fold(0.0, f32::max);
        (tallest + self.below).max(self.least)
    }

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
        self.least = 0.0;
        Some(taken)
    }

    fn shell(&self) -> Row {
        Row {
            sides: Vec::new(),
            below: self.below,
            least: 0.0,
            keep: false,
            parts: self.parts,
            heads: false,
            frame: self.frame.clone(),
            head: self.head.clone(),
        }
    }
}

/// Height of a whole galley.
pub(super) fn height(galley: &Galley) -> f32 {
    galley.iter().map(Strip::height).sum()
}

/// Drops the empty height at the end.
pub(super) fn trim(galley: &mut Galley) {
    while matches!(galley.back(), Some(Strip::Gap { .. })) {
        galley.pop_back();
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
pub(super) fn part(galley: &mut Galley, available: f32, top: bool) -> Galley {
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

/// Parts the first row of the piece at the front that parts; the strips before it go with it.
fn part_row(galley: &mut Galley, taken: &mut Galley, available: f32, forced: bool) -> bool {
    let mut before = 0.0;
    let mut index = 0;
    loop {
        let Some(strip) = galley.get_mut(index) else {
            return false;
        };
        if let Strip::Row(row) = strip
            && (row.parts || forced)
            && before < available
            && let Some(part) = row.part(available - before, forced)
        {
            taken.extend(galley.drain(..index));
            taken.push_back(Strip::Row(Box::new(part)));
            return true;
        }
        before += strip.height();
        if !strip.keeps() || before > available {
            return false;
        }
        index += 1;
    }
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

/// Makes the marks of a strip those of a repeated head.
pub(super) fn paginate(strip: &mut Strip) {
    let paginate_mark = |mark: &mut Mark| {
        if matches!(mark.tag, Tag::Node(_)) {
            mark.tag = Tag::Pagination;
        }
    };
    match strip {
        Strip::Line(line) => line.marks.iter_mut().for_each(paginate_mark),
        Strip::Row(row) => {
            row.sides
                .iter_mut()
                .flat_map(|side| &mut side.galley)
                .for_each(paginate);
        }
        Strip::Gap { .. } | Strip::NewPage => {}
    }
}

/// Places strips under one another from a point of the page.
pub(super) fn place(
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
    let (left, right) = (x + frame.span.0, x + frame.span.1);
    if let Some(ground) = frame.ground {
        let area = [left, y, right - left, height];
        let paint = Paint::Rectangle(Rectangle {
            area,
            fill: Some(ground),
            stroke: None,
        });
        marks.push(Mark {
            tag: Tag::Artifact,
            paint,
        });
    }
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
pub(super) fn moved(mut mark: Mark, dx: f32, dy: f32) -> Mark {
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
