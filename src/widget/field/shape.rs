//! One line as it is shaped: its letters from left to right, and what the caret passes.

use std::ops::Range;

use iced::{
    Pixels, Size,
    advanced::{
        graphics::text::Paragraph,
        text::{Alignment, LineHeight, Paragraph as _, Shaping, Text, Wrapping},
    },
    alignment::Vertical,
};

use super::{caret::Affinity, word};
use crate::{
    text::{Direction, Language, isolate},
    theme::{font, type_scale},
};

/// A letter as it is drawn; offsets count bytes from the line's start.
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    /// Its part of the text, marks included.
    pub range: Range<usize>,
    /// Its left edge, in pixels from the left edge of the line.
    pub x: f32,
    /// Its width in pixels.
    pub width: f32,
    /// Whether it runs from the right.
    pub leftwards: bool,
}

/// A shaped line.
pub struct Shape {
    /// What is drawn.
    pub paragraph: Paragraph,
    /// The text.
    pub text: String,
    /// Its letters, from left to right.
    pub letters: Vec<Letter>,
    direction: Direction,
}

/// Shapes words on one line, without marks or isolates.
pub fn paragraph(words: &str) -> Paragraph {
    Paragraph::with_text(Text {
        content: words,
        bounds: Size::INFINITE,
        size: Pixels(type_scale::BODY),
        line_height: LineHeight::Relative(type_scale::LINE_HEIGHT),
        font: font::BODY,
        align_x: Alignment::Default,
        align_y: Vertical::Top,
        shaping: Shaping::Advanced,
        wrapping: Wrapping::None,
    })
}

impl Shape {
    /// Shapes a line whose base direction is known.
    ///
    /// References, numbers and runs of the other script are isolated as labels and papers isolate
    /// them, so that `14/2026` reads the same while it is typed.
    pub fn new(text: &str, direction: Direction) -> Shape {
        let (content, origin) = content(text, direction);
        let paragraph = paragraph(&content);
        let letters = letters(&paragraph, text, &origin);
        Shape {
            paragraph,
            text: text.to_owned(),
            letters,
            direction,
        }
    }

    /// Its width in pixels.
    pub fn width(&self) -> f32 {
        self.paragraph.min_bounds().width
    }

    /// The number of the gap where the line begins.
    pub fn start(&self) -> usize {
        match self.direction {
            Direction::RightToLeft => self.letters.len(),
            Direction::LeftToRight => 0,
        }
    }

    /// The number of the gap where the line ends.
    pub fn end(&self) -> usize {
        self.letters.len() - self.start()
    }

    /// The distance of a gap between letters from the line's left edge; gaps count from 0 at the
    /// left to the number of letters at the right.
    pub fn x(&self, gap: usize) -> f32 {
        match (self.letters.get(gap), self.letters.last()) {
            (Some(letter), _) => letter.x,
            (None, Some(last)) => last.x + last.width,
            (None, None) => 0.0,
        }
    }

    /// The gap where a caret stands.
    pub fn gap(&self, at: usize, affinity: Affinity) -> usize {
        let begins = || self.letters.iter().position(|l| l.range.start == at);
        let ends = || self.letters.iter().position(|l| l.range.end == at);
        let before = |i: usize| i + usize::from(self.letters[i].leftwards);
        let after = |i: usize| i + usize::from(!self.letters[i].leftwards);
        let found = match affinity {
            Affinity::Before if at == 0 => Some(self.start()),
            Affinity::After if at >= self.text.len() => Some(self.end()),
            Affinity::Before => ends().map(after).or_else(|| begins().map(before)),
            Affinity::After => begins().map(before).or_else(|| ends().map(after)),
        };
        let within = || {
            let mut letters = self.letters.iter();
            letters.position(|l| l.range.contains(&at)).map(after)
        };
        found.or_else(within).unwrap_or_else(|| self.end())
    }

    /// The caret on the left edge of a letter, or on its right edge.
    pub fn edge(&self, letter: usize, at_right: bool) -> (usize, Affinity) {
        let letter = &self.letters[letter];
        if letter.leftwards == at_right {
            (letter.range.start, Affinity::After)
        } else {
            (letter.range.end, Affinity::Before)
        }
    }

    /// What a part of the text covers, as distances and widths: in mixed text, in several pieces.
    pub fn covered(&self, range: &Range<usize>) -> Vec<(f32, f32)> {
        let mut joined: Vec<(f32, f32)> = Vec::new();
        let chosen = self
            .letters
            .iter()
            .filter(|letter| letter.range.start < range.end && letter.range.end > range.start);
        for letter in chosen {
            match joined.last_mut() {
                Some((x, width)) if letter.x <= *x + *width + 0.5 => {
                    *width = width.max(letter.x + letter.width - *x);
                }
                _ => joined.push((letter.x, letter.width)),
            }
        }
        joined
    }
}

/// What is handed to the renderer, and for each of its bytes the offset that it has in the text.
fn content(text: &str, direction: Direction) -> (String, Vec<usize>) {
    let (mark, language) = match direction {
        Direction::RightToLeft => ('\u{200F}', Language::Arabic),
        Direction::LeftToRight => ('\u{200E}', Language::French),
    };
    let shown: String = text.chars().map(drawn).collect();
    let isolated = isolate::isolate_in(&shown, language);
    map(text, mark, &isolated)
        .or_else(|| map(text, mark, &shown))
        .unwrap_or_default()
}

fn map(text: &str, mark: char, shown: &str) -> Option<(String, Vec<usize>)> {
    let content = format!("{mark}{shown}");
    let mut origin = Vec::with_capacity(content.len() + 1);
    let mut given = text.char_indices().peekable();
    for (index, c) in content.chars().enumerate() {
        let at = given.peek().map_or(text.len(), |(at, _)| *at);
        origin.extend(std::iter::repeat_n(at, c.len_utf8()));
        if index > 0 && given.peek().is_some_and(|(_, g)| drawn(*g) == c) {
            let _ = given.next();
        }
    }
    origin.push(text.len());
    given.peek().is_none().then_some((content, origin))
}

/// The fonts lack U+202F, and a control character would end the line.
fn drawn(c: char) -> char {
    match c {
        '\u{202F}' => '\u{A0}',
        '\u{2028}' | '\u{2029}' => ' ',
        _ if c.is_control() => ' ',
        _ => c,
    }
}

fn letters(paragraph: &Paragraph, text: &str, origin: &[usize]) -> Vec<Letter> {
    let mut clusters: Vec<Letter> = Vec::new();
    let at = |offset: usize| origin.get(offset).copied().unwrap_or(text.len());
    let runs = paragraph.buffer().layout_runs();
    let mut glyphs: Vec<_> = runs.flat_map(|run| run.glyphs.iter()).collect();
    glyphs.sort_by(|a, b| a.x.total_cmp(&b.x));
    for glyph in glyphs {
        let range = at(glyph.start)..at(glyph.end);
        if range.is_empty() {
            continue;
        }
        let leftwards = glyph.level.is_rtl();
        match clusters.last_mut() {
            Some(last) if last.range == range => {
                last.width = last.width.max(glyph.x + glyph.w - last.x);
            }
            _ => clusters.push(Letter {
                range,
                x: glyph.x,
                width: glyph.w,
                leftwards,
            }),
        }
    }
    whole(clusters, text)
        .into_iter()
        .flat_map(|cluster| divide(cluster, text))
        .collect()
}

/// Letters that have every part of the text once, whatever was drawn for it: what clings to a
/// letter goes with it, even when it is drawn by itself or elsewhere.
fn whole(mut clusters: Vec<Letter>, text: &str) -> Vec<Letter> {
    let mut order: Vec<usize> = (0..clusters.len()).collect();
    order.sort_by_key(|index| (clusters[*index].range.start, *index));
    let mut kept: Vec<usize> = Vec::with_capacity(order.len());
    for index in order {
        let Range { start, end } = clusters[index].range;
        match kept.last() {
            Some(&last) if start < clusters[last].range.end || !word::is_stop(text, start) => {
                let letter = &mut clusters[last].range;
                letter.end = letter.end.max(end);
            }
            Some(&last) => {
                clusters[last].range.end = start;
                kept.push(index);
            }
            None => {
                clusters[index].range.start = 0;
                kept.push(index);
            }
        }
    }
    if let Some(&last) = kept.last() {
        clusters[last].range.end = text.len();
    }
    kept.sort_unstable();
    kept.into_iter()
        .map(|index| clusters[index].clone())
        .collect()
}

/// Letters that are drawn as one share its width.
fn divide(cluster: Letter, text: &str) -> Vec<Letter> {
    let mut stops = vec![cluster.range.start];
    while let Some(&last) = stops.last()
        && last < cluster.range.end
    {
        stops.push(word::next_stop(text, last).min(cluster.range.end));
    }
    let count = stops.len().saturating_sub(1);
    let width = cluster.width / count.max(1) as f32;
    let mut parts: Vec<Range<usize>> = stops.windows(2).map(|s| s[0]..s[1]).collect();
    if cluster.leftwards {
        parts.reverse();
    }
    parts
        .into_iter()
        .enumerate()
        .map(|(index, range)| Letter {
            range,
            x: cluster.x + width * index as f32,
            width,
            leftwards: cluster.leftwards,
        })
        .collect()
}
