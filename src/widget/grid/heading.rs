//! The title of a column: on one line, or on several where the table gives its heads so many.

use super::shaped::Line;
use crate::{
    text::Language,
    theme::{font, type_scale},
};

/// In less room than this, in pixels, several lines would be a letter or two each.
const LEAST: f32 = 32.0;

/// A title, shaped.
#[derive(Default)]
pub struct Heading {
    words: String,
    language: Option<Language>,
    room: f32,
    most: usize,
    /// The whole of it on one line: what is looked for, and how wide it is uncut.
    whole: Line,
    /// Its lines where it takes several.
    lines: Vec<Line>,
}

impl Heading {
    /// Shapes words into a room, on so many lines at most.
    pub fn shape(&mut self, words: &str, language: Language, room: f32, most: usize) {
        let is_known = self.words == words && self.language == Some(language);
        if is_known && self.room == room && self.most == most {
            return;
        }
        words.clone_into(&mut self.words);
        (self.language, self.room, self.most) = (Some(language), room, most);
        set(&mut self.whole, words, language, room);
        self.lines.clear();
        if most < 2 || room < LEAST || self.whole.natural <= room {
            return;
        }
        let mut rest: Vec<&str> = words.split_whitespace().collect();
        while !rest.is_empty() {
            let is_last = self.lines.len() + 1 == most;
            let taken = if is_last {
                rest.len()
            } else {
                fitting(&rest, language, room)
            };
            let mut line = Line::default();
            set(&mut line, &rest[..taken].join(" "), language, room);
            self.lines.push(line);
            rest.drain(..taken);
        }
    }

    /// Its lines, from the top.
    pub fn lines(&self) -> &[Line] {
        match self.lines.is_empty() {
            true => std::slice::from_ref(&self.whole),
            false => &self.lines,
        }
    }

    /// The words, uncut.
    pub fn shown(&self) -> &str {
        &self.whole.shown
    }

    /// The width that it would have on one line, in pixels.
    pub fn natural(&self) -> f32 {
        self.whole.natural
    }

    /// The width of its widest line, in pixels.
    pub fn width(&self) -> f32 {
        let widths = self.lines().iter().map(|line| line.width);
        widths.fold(0.0, f32::max)
    }
}

fn set(line: &mut Line, words: &str, language: Language, room: f32) {
    line.shape(words, language, (type_scale::HINT, font::BODY), room);
}

/// How many of these words a line takes: one at least.
fn fitting(words: &[&str], language: Language, room: f32) -> usize {
    let fits = |taken: &usize| {
        let mut line = Line::default();
        set(
            &mut line,
            &words[..*taken].join(" "),
            language,
            f32::INFINITY,
        );
        line.natural <= room
    };
    let more = (2..=words.len()).take_while(fits).last();
    more.unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(words: &str, language: Language, room: f32, most: usize) -> Vec<String> {
        let mut fonts = iced::advanced::graphics::text::font_system()
            .write()
            .unwrap();
        for file in font::files() {
            fonts.load_font(file);
        }
        drop(fonts);
        let mut heading = Heading::default();
        heading.shape(words, language, room, most);
        assert!(heading.width() <= room.max(20.0), "{words} in {room}");
        let lines = heading.lines().iter();
        lines
            .map(|line| crate::text::isolate::strip(&line.shown))
            .collect()
    }

    #[test]
    fn a_title_takes_no_more_lines_than_it_needs_and_than_it_may() {
        for (language, words) in [
            (Language::French, "Effet sur les femmes et les jeunes"),
            (Language::Arabic, "الأثر على النساء والشباب"),
        ] {
            assert_eq!(lines(words, language, 400.0, 3), [words]);
            assert_eq!(lines(words, language, 84.0, 1), [words]);
            for most in [2, 3] {
                let several = lines(words, language, 84.0, most);
                assert!((2..=most).contains(&several.len()), "{several:?}");
                assert_eq!(several.join(" "), words, "no word is lost");
            }
        }
    }

    #[test]
    fn a_word_that_is_too_long_has_a_line_of_its_own() {
        let several = lines("Anticonstitutionnellement dit", Language::French, 60.0, 2);
        assert_eq!(several, ["Anticonstitutionnellement", "dit"]);
    }
}
