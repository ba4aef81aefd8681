//! Words on the screen, in the language that they are written in.
//!
//! iced takes a line's direction from its first strong letter and cannot be told otherwise, draws
//! a right-to-left line outside a wide box when it is aligned, and orders numbers inside Arabic
//! wrongly unless they are isolated. So every word goes through here: runs are isolated, a mark
//! stands in front where the first letter would mislead, and no text has a width or an alignment
//! of its own: its container has.

use iced::{
    Color,
    widget::text::{LineHeight, Wrapping},
};

use super::Text;
use crate::{
    text::{Direction, Language},
    theme::{self, Palette, font, type_scale},
};

/// Body text.
pub fn body<'a>(language: Language, words: impl AsRef<str>) -> Text<'a> {
    sized(language, words.as_ref(), type_scale::BODY)
}

/// Body text in bold.
pub fn strong<'a>(language: Language, words: impl AsRef<str>) -> Text<'a> {
    body(language, words).font(font::BOLD)
}

/// A hint, or the head of a column.
pub fn hint<'a>(language: Language, words: impl AsRef<str>) -> Text<'a> {
    inked(
        sized(language, words.as_ref(), type_scale::HINT),
        |palette| palette.muted,
    )
}

/// The heading of a section.
pub fn section<'a>(language: Language, words: impl AsRef<str>) -> Text<'a> {
    inked(
        sized(language, words.as_ref(), type_scale::SECTION).font(font::BOLD),
        |palette| palette.deep,
    )
}

/// The title of a page.
pub fn page<'a>(language: Language, words: impl AsRef<str>) -> Text<'a> {
    inked(
        sized(language, words.as_ref(), type_scale::PAGE).font(font::BOLD),
        |palette| palette.ink,
    )
}

/// A figure that is read from afar.
pub fn figure<'a>(language: Language, words: impl AsRef<str>) -> Text<'a> {
    sized(language, words.as_ref(), type_scale::FIGURE).font(font::BOLD)
}

/// The same words in an ink of the palette.
pub fn inked(text: Text<'_>, pick: fn(&Palette) -> Color) -> Text<'_> {
    text.style(theme::text::ink(pick))
}

/// The same words on one line, however narrow.
pub fn one_line(text: Text<'_>) -> Text<'_> {
    text.wrapping(Wrapping::None)
}

fn sized<'a>(language: Language, words: &str, size: f32) -> Text<'a> {
    iced::widget::text(shown(language, words))
        .size(size)
        .font(font::BODY)
        .line_height(LineHeight::Relative(type_scale::LINE_HEIGHT))
}

/// The words as they are handed to the renderer: isolated, each line with the mark that sets its
/// direction where the first strong letter does not. The fonts lack U+202F: U+00A0 stands for it.
pub fn shown(language: Language, words: &str) -> String {
    let isolated = crate::text::isolate::isolate_in(words, language).replace('\u{202F}', "\u{A0}");
    let mut out = String::with_capacity(isolated.len() + 3);
    for (index, line) in isolated.split('\n').enumerate() {
        if index > 0 {
            out.push('\n');
        }
        if !line.is_empty() && base(line) != language.direction() {
            out.push(match language.direction() {
                Direction::RightToLeft => '\u{200F}',
                Direction::LeftToRight => '\u{200E}',
            });
        }
        out.push_str(line);
    }
    out
}

fn base(line: &str) -> Direction {
    match unicode_bidi::get_base_direction(line) {
        unicode_bidi::Direction::Rtl => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_would_mislead_gets_a_mark() {
        assert_eq!(shown(Language::Arabic, "اتفاقية"), "اتفاقية");
        for mixed in ["ONEE والجماعة", "14/2026", "(ONEE)", "OCP"] {
            let arabic = shown(Language::Arabic, mixed);
            assert_eq!(base(&arabic), Direction::RightToLeft, "{arabic:?}");
        }
        let french = shown(Language::French, "« واد الزيتون » Commune");
        assert_eq!(base(&french), Direction::LeftToRight, "{french:?}");
        assert_eq!(shown(Language::French, "Commune"), "Commune");
        assert_eq!(shown(Language::Arabic, ""), "");
    }

    #[test]
    fn each_line_is_marked_by_itself() {
        let lines = shown(Language::Arabic, "سطر\nONEE");
        let second = lines.split('\n').nth(1).unwrap();
        assert_eq!(base(second), Direction::RightToLeft, "{lines:?}");
    }

    #[test]
    fn the_space_that_the_fonts_lack_is_replaced() {
        assert!(!shown(Language::French, "2\u{202F}000").contains('\u{202F}'));
    }
}
