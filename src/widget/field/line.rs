//! A line as it is shaped: where the caret can stand, and what a selection covers.

use std::ops::Range;

use iced::{
    Pixels, Size,
    advanced::{
        graphics::text::Paragraph,
        text::{Alignment, LineHeight, Paragraph as _, Shaping, Text, Wrapping},
    },
    alignment::Vertical,
};
use unicode_normalization::char::is_combining_mark;

use crate::{
    text::Direction,
    theme::{font, type_scale},
};

/// A shaped line.
#[derive(Default)]
pub struct Line {
    /// What is drawn.
    pub paragraph: Paragraph,
    text: String,
    direction: Option<Direction>,
    glyphs: Vec<Glyph>,
    stops: Vec<Stop>,
}

#[derive(Debug, Clone, Copy)]
struct Glyph {
    start: usize,
    end: usize,
    x: f32,
    width: f32,
    leftwards: bool,
}

/// A place for the caret.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stop {
    /// Byte offset in the text.
    pub at: usize,
    /// Distance from the line's left edge, in pixels.
    pub x: f32,
}

impl Line {
    /// Shapes a text whose base direction is known, unless it is shaped already.
    pub fn shape(&mut self, text: &str, direction: Direction) {
        if self.text == text && self.direction == Some(direction) {
            return;
        }
        let mark = match direction {
            Direction::RightToLeft => '\u{200F}',
            Direction::LeftToRight => '\u{200E}',
        };
        let content = format!("{mark}{text}");
        self.paragraph = Paragraph::with_text(Text {
            content: content.as_str(),
            bounds: Size::INFINITE,
            size: Pixels(type_scale::BODY),
            line_height: LineHeight::Relative(type_scale::LINE_HEIGHT),
            font: font::BODY,
            align_x: Alignment::Default,
            align_y: Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::None,
        });
        text.clone_into(&mut self.text);
        self.direction = Some(direction);
        let skip = mark.len_utf8();
        self.glyphs = self
            .paragraph
            .buffer()
            .layout_runs()
            .flat_map(|run| run.glyphs.iter())
            .filter(|glyph| glyph.end > skip)
            .map(|glyph| Glyph {
                start: glyph.start.max(skip) - skip,
                end: glyph.end - skip,
                x: glyph.x,
                width: glyph.w,
                leftwards: glyph.level.is_rtl(),
            })
            .collect();
        self.stops = self.find_stops(direction);
    }

    /// Its width in pixels.
    pub fn width(&self) -> f32 {
        self.paragraph.min_bounds().width
    }

    /// Its height in pixels.
    pub fn height(&self) -> f32 {
        type_scale::BODY * type_scale::LINE_HEIGHT
    }

    /// Where the caret stands at an offset.
    pub fn x(&self, at: usize) -> f32 {
        let nearest = self.stops.iter().min_by_key(|stop| stop.at.abs_diff(at));
        nearest.map_or(0.0, |stop| stop.x)
    }

    /// The offset nearest to a distance from the left edge.
    pub fn at(&self, x: f32) -> usize {
        let nearest = self
            .stops
            .iter()
            .min_by(|a, b| (a.x - x).abs().total_cmp(&(b.x - x).abs()));
        nearest.map_or(0, |stop| stop.at)
    }

    /// The next place to the left on the screen, whatever the script.
    pub fn left_of(&self, at: usize) -> Option<usize> {
        let x = self.x(at);
        let left = self.stops.iter().filter(|stop| stop.x < x - 0.1);
        left.max_by(|a, b| a.x.total_cmp(&b.x)).map(|stop| stop.at)
    }

    /// The next place to the right on the screen.
    pub fn right_of(&self, at: usize) -> Option<usize> {
        let x = self.x(at);
        let right = self.stops.iter().filter(|stop| stop.x > x + 0.1);
        right.min_by(|a, b| a.x.total_cmp(&b.x)).map(|stop| stop.at)
    }

    /// What a selection covers, as distances and widths: in mixed text, in several pieces.
    pub fn covered(&self, range: &Range<usize>) -> Vec<(f32, f32)> {
        let mut pieces: Vec<(f32, f32)> = self
            .glyphs
            .iter()
            .filter(|glyph| glyph.start < range.end && glyph.end > range.start)
            .map(|glyph| (glyph.x, glyph.width))
            .collect();
        pieces.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut joined: Vec<(f32, f32)> = Vec::new();
        for (x, width) in pieces {
            match joined.last_mut() {
                Some((start, length)) if x <= *start + *length + 0.5 => {
                    *length = length.max(x + width - *start);
                }
                _ => joined.push((x, width)),
            }
        }
        joined
    }

    /// At the ends the caret stands at the line's edges; between, on the far side of the letter
    /// before it. Letters that are drawn as one share its width; marks stay with their letter.
    fn find_stops(&self, direction: Direction) -> Vec<Stop> {
        let width = self.width();
        let (first, last) = match direction {
            Direction::RightToLeft => (width, 0.0),
            Direction::LeftToRight => (0.0, width),
        };
        let mut stops = vec![Stop { at: 0, x: first }];
        for (at, letter) in self.text.char_indices().skip(1) {
            if is_combining_mark(letter) {
                continue;
            }
            let before = self
                .glyphs
                .iter()
                .filter(|glyph| glyph.start < at && glyph.end >= at)
                .max_by(|a, b| a.width.total_cmp(&b.width));
            if let Some(glyph) = before {
                let letters = |range: Range<usize>| {
                    self.text
                        .get(range)
                        .map_or(1, |text| text.chars().count().max(1)) as f32
                };
                let part = letters(glyph.start..at) / letters(glyph.start..glyph.end);
                let x = if glyph.leftwards {
                    glyph.x + glyph.width * (1.0 - part)
                } else {
                    glyph.x + glyph.width * part
                };
                stops.push(Stop { at, x });
            }
        }
        if !self.text.is_empty() {
            stops.push(Stop {
                at: self.text.len(),
                x: last,
            });
        }
        stops
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str, direction: Direction) -> Line {
        let mut fonts = iced::advanced::graphics::text::font_system()
            .write()
            .unwrap();
        for file in font::files() {
            fonts.load_font(file);
        }
        drop(fonts);
        let mut line = Line::default();
        line.shape(text, direction);
        line
    }

    const MIXED: [&str; 5] = [
        "اتفاقية الشراكة",
        "ONEE والجماعة",
        "اتفاقية ONEE رقم 14/2026",
        "Convention جماعة 12",
        "مُدُنٌ لا",
    ];

    #[test]
    fn the_caret_walks_over_the_whole_line_in_both_ways() {
        for direction in [Direction::RightToLeft, Direction::LeftToRight] {
            for text in MIXED {
                let line = line(text, direction);
                let mut at = line.at(10_000.0);
                let mut x = line.x(at);
                let mut steps = 0;
                while let Some(next) = line.left_of(at) {
                    assert!(line.x(next) < x, "{text}: the caret goes left");
                    (at, x) = (next, line.x(next));
                    steps += 1;
                }
                assert!(x < 1.0, "{text}: it reaches the left edge, not {x}");
                while let Some(next) = line.right_of(at) {
                    at = next;
                    steps -= 1;
                }
                assert_eq!(steps, 0, "{text}: as many steps back");
            }
        }
    }

    #[test]
    fn a_click_finds_the_caret_that_is_seen_there() {
        for text in MIXED {
            let line = line(text, Direction::RightToLeft);
            for stop in &line.stops {
                let found = line.at(stop.x);
                assert!(
                    (line.x(found) - stop.x).abs() < 0.1,
                    "{text} at {}",
                    stop.at
                );
            }
        }
    }

    #[test]
    fn arabic_begins_at_the_right() {
        let line = line("اتفاقية", Direction::RightToLeft);
        assert!(line.x(0) > line.x("اتفاقية".len()));
        assert_eq!(line.left_of(0), Some("ا".len()));
    }

    #[test]
    fn a_selection_over_two_scripts_has_two_pieces() {
        let text = "اتفاقية ONEE رقم";
        let line = line(text, Direction::RightToLeft);
        let range = "اتفاق".len().."اتفاقية ON".len();
        assert_eq!(line.covered(&range).len(), 2);
        assert_eq!(line.covered(&(0..text.len())).len(), 1);
    }
}
