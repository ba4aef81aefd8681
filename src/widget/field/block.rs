//! A text as lines on the screen: folded, shaped, and walked over by the eye.

use std::{ops::Range, rc::Rc};

use iced::{Point, Rectangle, Size, advanced::text::Paragraph as _};
use rustc_hash::FxHashMap;

use super::{
    caret::{Affinity, Place},
    shape::{self, Shape},
    wrap,
};
use crate::text::Direction;

/// Height of a line in pixels: that of body text, on whole pixels.
pub const LINE: f32 = 23.0;
/// Width of what shows that a line end is selected.
const LINE_END: f32 = 6.0;
/// Words whose width is remembered.
const WORDS: usize = 4_096;

/// A side of the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The left one, whatever the language.
    Left,
    /// The right one, whatever the language.
    Right,
}

impl Side {
    /// The side where lines of a direction begin.
    pub fn start(direction: Direction) -> Side {
        match direction {
            Direction::RightToLeft => Side::Right,
            Direction::LeftToRight => Side::Left,
        }
    }
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Format {
    /// The base direction of every line.
    pub direction: Direction,
    /// The side that lines stand at.
    pub side: Side,
    /// The room for a line, in pixels.
    pub room: f32,
    /// Whether lines are folded to the room.
    pub folds: bool,
}

/// A line on the screen.
struct Line {
    /// Where it begins in the text.
    start: usize,
    shape: Rc<Shape>,
    /// Whether the text goes on in the next line without a line end.
    folded: bool,
}

impl Line {
    fn end(&self) -> usize {
        self.start + self.shape.text.len()
    }
}

/// A text as lines.
#[derive(Default)]
pub struct Block {
    lines: Vec<Line>,
    text: String,
    format: Option<Format>,
    widths: FxHashMap<String, f32>,
}

impl Block {
    /// Sets a text. Lines that stay as they were are not shaped again.
    pub fn set(&mut self, text: &str, format: Format) {
        if self.text == text && self.format == Some(format) && !self.lines.is_empty() {
            return;
        }
        let keep = self
            .format
            .is_some_and(|old| old.direction == format.direction);
        let mut known: FxHashMap<String, Rc<Shape>> = self
            .lines
            .drain(..)
            .filter(|_| keep)
            .map(|line| (line.shape.text.clone(), line.shape))
            .collect();
        text.clone_into(&mut self.text);
        self.format = Some(format);
        let mut start = 0;
        for hard in text.split('\n') {
            let ranges = if format.folds {
                self.fold(hard, format.room)
            } else {
                std::iter::once(0..hard.len()).collect()
            };
            let last = ranges.len() - 1;
            for (index, range) in ranges.into_iter().enumerate() {
                let piece = &hard[range.clone()];
                let shape = known.entry(piece.to_owned()).or_insert_with(|| {
                    let shape = Shape::new(piece, format.direction);
                    Rc::new(shape)
                });
                self.lines.push(Line {
                    start: start + range.start,
                    shape: Rc::clone(shape),
                    folded: index < last,
                });
            }
            start += hard.len() + 1;
        }
    }

    fn fold(&mut self, hard: &str, room: f32) -> Vec<Range<usize>> {
        if self.widths.len() > WORDS {
            self.widths.clear();
        }
        let widths = &mut self.widths;
        wrap::wrap(hard, room, &mut |word| {
            if let Some(width) = widths.get(word) {
                return *width;
            }
            let width = shape::paragraph(word).min_bounds().width;
            let _ = widths.insert(word.to_owned(), width);
            width
        })
    }

    /// How many lines there are.
    pub fn count(&self) -> usize {
        self.lines.len()
    }

    /// The room that the lines take, in pixels: at least what they were given.
    pub fn size(&self) -> Size {
        let room = self.format.map_or(0.0, |format| format.room);
        let width = match self.format {
            Some(format) if !format.folds => self
                .lines
                .iter()
                .map(|line| line.shape.width())
                .fold(room, f32::max),
            _ => room,
        };
        Size::new(width, LINE * self.lines.len() as f32)
    }

    /// The lines with the places that their left upper corners are drawn at.
    pub fn shapes(&self) -> impl Iterator<Item = (Point, &Shape)> {
        (0..self.lines.len()).map(|index| {
            let corner = Point::new(self.left(index), LINE * index as f32);
            (corner, self.lines[index].shape.as_ref())
        })
    }

    /// Where the caret stands: its line, and its distance from the block's left edge.
    pub fn spot(&self, place: Place) -> (usize, f32) {
        let (index, gap) = self.gap(place);
        let x = self
            .lines
            .get(index)
            .map_or(0.0, |line| self.left(index) + line.shape.x(gap));
        (index, x)
    }

    /// The place nearest to a point of the block.
    pub fn hit(&self, point: Point) -> Place {
        let index = (point.y / LINE).floor().max(0.0) as usize;
        self.hit_line(index, point.x)
    }

    /// The place in a line that is nearest to a distance from the block's left edge.
    pub fn hit_line(&self, index: usize, x: f32) -> Place {
        let index = index.min(self.lines.len().saturating_sub(1));
        let Some(line) = self.lines.get(index) else {
            return Place::default();
        };
        let (shape, x) = (&line.shape, x - self.left(index));
        let at_right = self.side_of_start() == Side::Right;
        let ends = [
            (x <= shape.x(0), !at_right),
            (x >= shape.x(shape.letters.len()), at_right),
        ];
        for (out, at_start) in ends {
            if out && at_start && index > 0 && self.lines[index - 1].folded {
                return self.first_of(index, at_right);
            }
            if out && at_start {
                return self.start_of(index);
            }
            if out && line.folded && !self.shares_end(index) {
                return self.last_of(index, at_right);
            }
            if out {
                return self.end_of(index);
            }
        }
        let letter = shape.letters.partition_point(|l| l.x + l.width < x);
        let letter = letter.min(shape.letters.len() - 1);
        let middle = shape.letters[letter].x + shape.letters[letter].width / 2.0;
        self.on_edge(index, letter, x >= middle)
    }

    /// The next place to the right or to the left on the screen, whatever the script, and what
    /// part of the text was passed. From the edge of a line the caret goes on in the line before
    /// or after it.
    pub fn step(&self, place: Place, side: Side) -> Option<(Place, Range<usize>)> {
        let (index, gap) = self.gap(place);
        let line = self.lines.get(index)?;
        let (letter, to) = match side {
            Side::Right => (Some(gap).filter(|g| *g < line.shape.letters.len()), gap + 1),
            Side::Left => (gap.checked_sub(1), gap.saturating_sub(1)),
        };
        let onward = side != self.side_of_start();
        let Some(letter) = letter else {
            return self.over_the_edge(index, onward);
        };
        let passed = self.part(index, letter);
        if onward && to == line.shape.end() && self.shares_end(index) {
            let at_right = self.side_of_start() == Side::Right;
            return Some((self.first_of(index + 1, at_right), passed));
        }
        Some((self.on_edge(index, letter, side == Side::Right), passed))
    }

    fn over_the_edge(&self, index: usize, onward: bool) -> Option<(Place, Range<usize>)> {
        let at_right = self.side_of_start() == Side::Right;
        if onward {
            let next = self.lines.get(index + 1)?;
            let end = self.lines[index].end();
            return Some((self.first_of(index + 1, at_right), end..next.start));
        }
        let before = index.checked_sub(1)?;
        let line = &self.lines[before];
        let passed = line.end()..self.lines[index].start;
        let Some(rightmost) = line.shape.letters.len().checked_sub(1) else {
            return Some((self.start_of(before), passed));
        };
        let last = if at_right { 0 } else { rightmost };
        if self.shares_end(before) {
            // Its end is where this line begins: the caret passes the letter before it.
            let place = self.on_edge(before, last, at_right);
            return Some((place, self.part(before, last)));
        }
        Some((self.on_edge(before, last, !at_right), passed))
    }

    /// Whether the outer end of a line and the beginning of the next are one place of the text:
    /// the caret stops there once. In mixed text the outermost letters may be others.
    fn shares_end(&self, index: usize) -> bool {
        let line = &self.lines[index];
        let at_right = self.side_of_start() == Side::Right;
        line.folded
            && self.last_of(index, at_right).at == line.end()
            && self.first_of(index + 1, at_right).at == line.end()
    }

    /// The outermost place of a line on the side where lines begin.
    fn first_of(&self, index: usize, at_right: bool) -> Place {
        let letters = self.lines[index].shape.letters.len();
        match letters.checked_sub(1) {
            None => self.start_of(index),
            Some(last) => self.on_edge(index, if at_right { last } else { 0 }, at_right),
        }
    }

    /// The outermost place of a line on the side where lines end.
    fn last_of(&self, index: usize, at_right: bool) -> Place {
        let letters = self.lines[index].shape.letters.len();
        match letters.checked_sub(1) {
            None => self.end_of(index),
            Some(last) => self.on_edge(index, if at_right { 0 } else { last }, !at_right),
        }
    }

    /// Where the line of a place begins.
    pub fn line_start(&self, place: Place) -> Place {
        self.start_of(self.gap(place).0)
    }

    /// Where the line of a place ends; in a folded line, before the space that the fold hides.
    pub fn line_end(&self, place: Place) -> Place {
        self.end_of(self.gap(place).0)
    }

    /// What a part of the text covers, as rectangles of the block.
    pub fn covered(&self, range: &Range<usize>) -> Vec<Rectangle> {
        let mut found = Vec::new();
        for (index, line) in self.lines.iter().enumerate() {
            if line.start > range.end || line.end() < range.start {
                continue;
            }
            let own = range.start.max(line.start) - line.start
                ..range.end.min(line.end()).max(line.start) - line.start;
            let (left, y) = (self.left(index), LINE * index as f32);
            let piece = |x: f32, width: f32| {
                Rectangle::new(Point::new(left + x, y), Size::new(width, LINE))
            };
            let pieces = line.shape.covered(&own).into_iter();
            found.extend(pieces.map(|(x, width)| piece(x, width)));
            let takes_end = range.start <= line.end() && range.end > line.end();
            if takes_end && !line.folded && index + 1 < self.lines.len() {
                let end = line.shape.x(line.shape.end());
                let before = self.side_of_start() == Side::Right;
                found.push(piece(if before { end - LINE_END } else { end }, LINE_END));
            }
        }
        found
    }

    /// The text between the line ends around an offset.
    pub fn paragraph(&self, at: usize) -> Range<usize> {
        let start = self.text[..at].rfind('\n').map_or(0, |end| end + 1);
        let end = self.text[at..].find('\n').map(|length| at + length);
        start..end.unwrap_or(self.text.len())
    }

    /// The side where lines begin.
    pub fn side_of_start(&self) -> Side {
        let direction = self.format.map(|format| format.direction);
        Side::start(direction.unwrap_or(Direction::LeftToRight))
    }

    fn left(&self, index: usize) -> f32 {
        match self.format {
            Some(format) if format.side == Side::Right => {
                self.size().width - self.lines[index].shape.width()
            }
            _ => 0.0,
        }
    }

    /// The line and the gap of a place.
    pub fn gap(&self, place: Place) -> (usize, usize) {
        let mut index = self
            .lines
            .partition_point(|line| line.start <= place.at)
            .saturating_sub(1);
        if let Some(before) = index.checked_sub(1)
            && place.affinity == Affinity::Before
            && self.lines[before].folded
            && self.lines[index].start == place.at
        {
            index = before;
        }
        let gap = self.lines.get(index).map_or(0, |line| {
            line.shape.gap(place.at - line.start, place.affinity)
        });
        (index, gap)
    }

    fn on_edge(&self, index: usize, letter: usize, at_right: bool) -> Place {
        let line = &self.lines[index];
        let (at, affinity) = line.shape.edge(letter, at_right);
        Place {
            at: line.start + at,
            affinity,
        }
    }

    fn part(&self, index: usize, letter: usize) -> Range<usize> {
        let line = &self.lines[index];
        let own = &line.shape.letters[letter].range;
        line.start + own.start..line.start + own.end
    }

    fn start_of(&self, index: usize) -> Place {
        let at = self.lines[index].start;
        match index.checked_sub(1).map(|before| &self.lines[before]) {
            Some(before) if before.folded => Place::after(at),
            _ => Place::before(at),
        }
    }

    fn end_of(&self, index: usize) -> Place {
        let line = &self.lines[index];
        if line.folded {
            Place::before(line.start + line.shape.text.trim_end_matches(' ').len())
        } else {
            Place::after(line.end())
        }
    }
}
