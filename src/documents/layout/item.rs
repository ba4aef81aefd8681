//! A text into items: shaped words, spaces and signs, each with its bidi level, in logical order.

use std::sync::Arc;

use unicode_bidi::{BidiInfo, Level};
use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::{
    shaper::{Shaper, Word, Writing},
    sign,
    substitute::Substitutions,
};
use crate::{
    documents::{
        content::{Colour, Inline, Sign, Text},
        font::Face,
    },
    text::{Direction, Language},
};

/// Natural width of a space in Amiri, thousandths of the em.
pub(super) const SPACE: i32 = 292;
/// Width of a sign of state, thousandths of the em.
pub(super) const SIGN: i32 = 620;

mod builder;

use builder::Builder;

/// What an item is.
#[derive(Debug, Clone)]
pub(super) enum Kind {
    /// A stretch of letters without a space inside.
    Word { word: Arc<Word>, writing: Writing },
    /// A space; it stretches unless it stands inside a number or before a French sign.
    Space { text: char, stretches: bool },
    /// A drawn sign.
    Sign(Sign),
}

/// Whether a line may end after an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Break {
    /// It may not.
    Forbidden,
    /// It may.
    Allowed,
    /// It may, and then shows a hyphen.
    Hyphen,
}

/// A piece of a line before lines exist.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub kind: Kind,
    pub level: u8,
    pub face: Face,
    pub colour: Colour,
    /// Natural width, thousandths of the em.
    pub advance: i32,
    pub after: Break,
    /// A piece of a word that goes on in the next item when the line does not end between them.
    pub divided: bool,
}

impl Item {
    pub fn is_space(&self) -> bool {
        matches!(self.kind, Kind::Space { .. })
    }

    /// Whether justification may widen it.
    pub fn stretches(&self) -> bool {
        matches!(
            self.kind,
            Kind::Space {
                stretches: true,
                ..
            }
        )
    }
}

/// A text between forced breaks: one bidi paragraph.
#[derive(Debug, Clone, Default)]
pub(super) struct Stretch {
    pub items: Vec<Item>,
}

/// Page number and count, where a running header names them.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Numbers {
    pub page: usize,
    pub count: usize,
}

/// How the runs of a text look, over what they say of themselves.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Look {
    /// All of it bold.
    pub bold: bool,
    /// What is ink becomes this.
    pub ink: Option<Colour>,
}

#[derive(Clone, Copy, PartialEq)]
struct Style {
    bold: bool,
    colour: Colour,
    sign: Option<Sign>,
}

/// Every stretch of a text as items. Even an empty text has one stretch.
pub(super) fn items(
    text: &Text,
    look: Look,
    numbers: Numbers,
    shaper: &mut Shaper,
    substitutions: &mut Substitutions,
) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    let mut letters = String::new();
    // Where each style begins in `letters`.
    let mut styles: Vec<(usize, Style)> = Vec::new();
    let plain = |bold, colour| Style {
        bold,
        colour: recoloured(colour, look),
        sign: None,
    };
    for inline in &text.runs {
        match inline {
            Inline::Run(run) => {
                styles.push((letters.len(), plain(run.bold || look.bold, run.colour)));
                for (index, line) in run.text.split(['\n', '\u{2028}', '\u{2029}']).enumerate() {
                    if index > 0 {
                        stretches.push(stretch(text.language, &letters, &styles, shaper));
                        letters.clear();
                        styles.clear();
                        styles.push((0, plain(run.bold || look.bold, run.colour)));
                    }
                    substitutions.write(line, run.bold || look.bold, shaper, &mut letters);
                }
            }
            Inline::Sign(sign) => {
                let colour = sign::colour(*sign);
                styles.push((
                    letters.len(),
                    Style {
                        bold: false,
                        colour,
                        sign: Some(*sign),
                    },
                ));
                letters.push('\u{FFFC}');
            }
            Inline::Break => {
                stretches.push(stretch(text.language, &letters, &styles, shaper));
                letters.clear();
                styles.clear();
            }
            Inline::Mark(_) => {}
            Inline::PageNumber | Inline::PageCount => {
                let number = if *inline == Inline::PageNumber {
                    numbers.page
                } else {
                    numbers.count
                };
                styles.push((letters.len(), plain(look.bold, Colour::Ink)));
                letters.push_str(&format!("\u{2066}{number}\u{2069}"));
            }
        }
    }
    stretches.push(stretch(text.language, &letters, &styles, shaper));
    stretches
}

fn recoloured(colour: Colour, look: Look) -> Colour {
    match look.ink {
        Some(ink) if colour == Colour::Ink => ink,
        _ => colour,
    }
}

fn stretch(
    language: Language,
    letters: &str,
    styles: &[(usize, Style)],
    shaper: &mut Shaper,
) -> Stretch {
    if letters.is_empty() {
        return Stretch::default();
    }
    let base = match language.direction() {
        Direction::RightToLeft => Level::rtl(),
        Direction::LeftToRight => Level::ltr(),
    };
    let bidi = BidiInfo::new(letters, Some(base));
    let breaks = opportunities(letters);
    let mut builder = Builder {
        shaper,
        items: Vec::new(),
        word: String::new(),
        shape: None,
    };
    let mut style_index = 0;
    let mut break_index = 0;
    let mut previous = ' ';
    let mut characters = letters.char_indices().peekable();
    while let Some((offset, character)) = characters.next() {
        while styles
            .get(style_index + 1)
            .is_some_and(|(start, _)| *start <= offset)
        {
            style_index += 1;
        }
        let Some((_, style)) = styles.get(style_index) else {
            break;
        };
        let level = bidi
            .levels
            .get(offset)
            .map_or(base.number(), |level| level.number());
        builder.character(character, level, *style, previous, {
            characters.peek().map_or(' ', |(_, next)| *next)
        });
        if !is_silent(character) {
            previous = character;
        }
        let end = offset + character.len_utf8();
        while breaks.get(break_index).is_some_and(|at| *at < end) {
            break_index += 1;
        }
        if breaks.get(break_index) == Some(&end) {
            builder.opportunity(character);
        }
    }
    builder.flush();
    Stretch {
        items: builder.items,
    }
}

/// Byte offsets where a line may end. Inside an isolate (a number, a date, a reference) only a
/// plain space may end a line, whatever the general rules say of hyphens; and nowhere may one end
/// after a slash, which stands in references and acronyms.
fn opportunities(letters: &str) -> Vec<usize> {
    let mut depth = 0usize;
    let mut seen = 0;
    let mut last = ' ';
    let mut breaks = Vec::new();
    for (at, opportunity) in linebreaks(letters) {
        for character in letters.get(seen..at).unwrap_or("").chars() {
            match character {
                '\u{2066}'..='\u{2068}' => depth += 1,
                '\u{2069}' => depth = depth.saturating_sub(1),
                _ => last = character,
            }
        }
        seen = at;
        let soft = matches!(last, ' ' | '\u{AD}' | '\u{200B}');
        let free = depth == 0 && last != '/';
        if opportunity == BreakOpportunity::Allowed && (free || soft) {
            breaks.push(at);
        }
    }
    breaks
}

/// Characters that are heeded and not written: embeddings, overrides, isolates and marks of the
/// bidi algorithm, and the word joiner.
pub(super) fn is_silent(character: char) -> bool {
    matches!(
        character,
        '\u{2066}'..='\u{2069}' | '\u{202A}'..='\u{202E}' | '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{2060}'
    )
}
