//! Words of cells as they are shaped: kept while they are seen, cut with an ellipsis where the
//! column ends.
//!
//! A text that reaches beyond its clip costs the software renderer a mask of the whole window, so
//! nothing is left to the clip: what does not fit is cut before it is drawn.

use iced::{
    Font, Pixels, Size,
    advanced::{
        graphics::text::Paragraph,
        text::{Alignment, LineHeight, Paragraph as _, Shaping, Text, Wrapping},
    },
    alignment::Vertical,
};
use rustc_hash::FxHashMap;

use super::cell::Cell;
use crate::{
    text::Language,
    theme::{font, type_scale},
    widget::{badge::Look, label, shape},
};

/// One line, shaped.
#[derive(Default)]
pub struct Line {
    /// The words that were given.
    words: String,
    style: Option<(Language, f32, Font)>,
    room: f32,
    /// What is drawn.
    pub paragraph: Paragraph,
    /// The words as they are handed to the renderer, uncut: what a person or a test looks for.
    pub shown: String,
    /// Width of what is drawn, in pixels.
    pub width: f32,
    /// Width that the words would have uncut.
    pub natural: f32,
}

impl Line {
    /// Shapes words into a room, unless they are there already; whether anything was done.
    pub fn shape(
        &mut self,
        words: &str,
        language: Language,
        (size, font): (f32, Font),
        room: f32,
    ) -> bool {
        let style = Some((language, size, font));
        let same = self.style == style && self.words == words;
        let fits = self.natural <= room && self.width == self.natural;
        if same && (fits || self.room == room) {
            return false;
        }
        if !same {
            words.clone_into(&mut self.words);
            self.style = style;
            // A row has one line: ends of lines are spaces there.
            let one_line: String = words
                .chars()
                .map(|c| if c.is_control() { ' ' } else { c })
                .collect();
            self.shown = label::shown(language, &one_line);
        }
        self.room = room;
        self.paragraph = set(&self.shown, size, font);
        self.width = self.paragraph.min_width();
        self.natural = self.width;
        if self.natural > room {
            let (paragraph, width) = cut(&self.paragraph, &self.shown, size, font, room);
            self.paragraph = paragraph;
            self.width = width;
        }
        true
    }

    /// Height of a line of a size, in pixels.
    pub fn height(size: f32) -> f32 {
        size * type_scale::LINE_HEIGHT
    }
}

fn set(content: &str, size: f32, font: Font) -> Paragraph {
    Paragraph::with_text(Text {
        content,
        bounds: Size::INFINITE,
        size: Pixels(size),
        line_height: LineHeight::Relative(type_scale::LINE_HEIGHT),
        font,
        align_x: Alignment::Default,
        align_y: Vertical::Top,
        shaping: Shaping::Advanced,
        wrapping: Wrapping::None,
    })
}

/// As much of a line as fits, with an ellipsis.
fn cut(whole: &Paragraph, shown: &str, size: f32, font: Font, room: f32) -> (Paragraph, f32) {
    let mut glyphs: Vec<(usize, f32)> = whole
        .buffer()
        .layout_runs()
        .flat_map(|run| run.glyphs.iter())
        .map(|glyph| (glyph.end, glyph.w))
        .collect();
    glyphs.sort_by_key(|&(end, _)| end);
    // About as wide as an ellipsis; what does not fit with it is found below.
    let mut left = room - size;
    let mut fitting = 0;
    for (index, &(_, width)) in glyphs.iter().enumerate() {
        left -= width;
        if left < 0.0 {
            break;
        }
        fitting = index + 1;
    }
    loop {
        let end = fitting.checked_sub(1).map_or(0, |last| glyphs[last].0);
        let paragraph = set(&ended(shown.get(..end).unwrap_or_default()), size, font);
        let width = paragraph.min_width();
        if width <= room || fitting == 0 {
            return (paragraph, width);
        }
        fitting -= 1;
    }
}

/// The beginning of a text with an ellipsis, outside of isolates that it leaves open.
fn ended(start: &str) -> String {
    let mut open = 0_usize;
    for c in start.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    let mut text = start.trim_end().to_owned();
    text.extend(std::iter::repeat_n('\u{2069}', open));
    text.push('…');
    text
}

/// How a cell is drawn.
#[derive(Debug, Clone, Copy, Default)]
pub enum Kind {
    /// Words.
    #[default]
    Text,
    /// Less important words.
    Muted,
    /// A number.
    Number,
    /// A state.
    Badge(Look),
}

/// The lines of one cell.
#[derive(Default)]
pub struct Shaped {
    /// How it is drawn.
    pub kind: Kind,
    /// Its words.
    pub first: Line,
    /// The hint under them.
    pub second: Line,
    /// Whether it has a hint.
    pub twin: bool,
    /// When it was last seen.
    seen: u64,
}

impl Shaped {
    /// Shapes a cell into a room; whether anything was done.
    pub fn set(&mut self, cell: &Cell<'_>, language: Language, room: f32) -> bool {
        let (kind, room) = match cell {
            Cell::Muted(_) => (Kind::Muted, room),
            Cell::Number(_) => (Kind::Number, room),
            Cell::Badge(look, _) => (Kind::Badge(*look), room - BADGE),
            Cell::Text(_) | Cell::Twin(..) | Cell::Nothing => (Kind::Text, room),
        };
        self.kind = kind;
        self.twin = cell.hint().is_some();
        let size = match kind {
            Kind::Badge(_) => type_scale::HINT,
            _ => type_scale::BODY,
        };
        let first = (self.first).shape(cell.words(), language, (size, font::BODY), room);
        let hint = (type_scale::HINT, font::BODY);
        first | (self.second).shape(cell.hint().unwrap_or_default(), language, hint, room)
    }

    /// The width that it would have uncut, in pixels.
    pub fn natural(&self) -> f32 {
        let badge = match self.kind {
            Kind::Badge(_) => BADGE,
            _ => 0.0,
        };
        (self.first.natural + badge).max(self.second.natural)
    }
}

/// What the shape of a state takes before its words, in pixels.
pub const BADGE: f32 = shape::SIDE + 6.0;

/// The cells that are seen, and some that were.
#[derive(Default)]
pub struct Cache {
    cells: FxHashMap<(u32, u32), Shaped>,
    now: u64,
}

/// How many cells are kept that are not seen: some screens of them.
const KEPT: usize = 1_500;

impl Cache {
    /// Begins a frame.
    pub fn begin(&mut self) {
        self.now += 1;
    }

    /// A cell, which is seen in this frame.
    pub fn entry(&mut self, row: u32, column: usize) -> &mut Shaped {
        let shaped = self.cells.entry((row, column as u32)).or_default();
        shaped.seen = self.now;
        shaped
    }

    /// A cell that was shaped.
    pub fn get(&self, row: u32, column: usize) -> Option<&Shaped> {
        self.cells.get(&(row, column as u32))
    }

    /// Ends a frame: forgets what has not been seen for long, so that memory does not grow with
    /// the rows.
    pub fn end(&mut self) {
        if self.cells.len() > 2 * KEPT {
            let now = self.now;
            self.cells.retain(|_, shaped| shaped.seen + 8 > now);
        }
    }

    /// How many cells are kept.
    #[cfg(test)]
    pub fn len(&self) -> usize {
        self.cells.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(words: &str, language: Language, room: f32) -> Line {
        let mut fonts = iced::advanced::graphics::text::font_system()
            .write()
            .unwrap();
        for file in font::files() {
            fonts.load_font(file);
        }
        drop(fonts);
        let mut line = Line::default();
        line.shape(words, language, (type_scale::BODY, font::BODY), room);
        line
    }

    #[test]
    fn what_does_not_fit_is_cut_and_comes_back_with_room() {
        for (language, words) in [
            (
                Language::Arabic,
                "تهيئة المسلك الرابط بين دوار أيت علي والطريق الوطنية رقم 10",
            ),
            (
                Language::French,
                "Aménagement de la piste reliant le douar à la route nationale",
            ),
            (
                Language::Arabic,
                "اتفاقية ONEE رقم 14/2026 من أجل تزويد الدواوير بالماء",
            ),
        ] {
            for room in [0.0_f32, 20.0, 60.0, 120.0, 200.0] {
                let cut = line(words, language, room);
                assert!(
                    cut.width <= room.max(20.0),
                    "{words} in {room}: {}",
                    cut.width
                );
                assert!(cut.natural > room);
            }
            let mut line = line(words, language, 120.0);
            assert!(
                line.width > 60.0,
                "{words}: the room is used, {}",
                line.width
            );
            let style = (type_scale::BODY, font::BODY);
            assert!(!line.shape(words, language, style, 120.0), "as it was");
            assert!(line.shape(words, language, style, 2_000.0));
            assert_eq!(line.width, line.natural);
            assert!(
                !line.shape(words, language, style, 1_900.0),
                "it fits still"
            );
        }
    }

    #[test]
    fn an_ellipsis_stands_outside_of_what_was_isolated() {
        assert_eq!(ended("رقم \u{2066}14/20"), "رقم \u{2066}14/20\u{2069}…");
        assert_eq!(ended("abc "), "abc…");
        assert_eq!(ended("\u{2066}1\u{2069}"), "\u{2066}1\u{2069}…");
    }

    #[test]
    fn the_cache_forgets_what_is_long_gone() {
        let mut cache = Cache::default();
        for frame in 0..1_000_u32 {
            cache.begin();
            for row in frame * 20..frame * 20 + 20 {
                for column in 0..8 {
                    cache.entry(row, column);
                }
            }
            cache.end();
            assert!(cache.get(frame * 20, 0).is_some());
        }
        assert!(cache.len() <= 2 * KEPT + 160);
    }
}
