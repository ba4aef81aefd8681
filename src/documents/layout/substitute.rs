//! What no face can draw: an equal sign that a face has, or the code point in brackets. Nothing is
//! dropped in silence and no empty box ever reaches paper.

use unicode_normalization::UnicodeNormalization;

use super::{item::is_silent, shaper::Shaper, shaper::is_joiner};
use crate::documents::frame::Substitution;

/// How many letters of context are kept on each side.
const CONTEXT: usize = 16;

/// The substitutions made in one document, in order of first occurrence.
#[derive(Debug, Default)]
pub(super) struct Substitutions {
    made: Vec<Substitution>,
}

impl Substitutions {
    /// What was made, to be told to the user.
    pub fn into_list(self) -> Vec<Substitution> {
        self.made
    }

    /// Appends a line with what cannot be drawn written in another way. Tabs become spaces;
    /// control characters and variation selectors, which draw nothing, are left out.
    pub fn write(&mut self, line: &str, bold: bool, shaper: &mut Shaper, into: &mut String) {
        for (offset, character) in line.char_indices() {
            match character {
                '\t' | '\u{2000}'..='\u{200A}' | '\u{205F}' | '\u{3000}' => into.push(' '),
                '\u{AD}' | '\u{200B}' => into.push(character),
                _ if is_silent(character) || is_joiner(character) => into.push(character),
                _ if is_invisible(character) => {}
                _ if shaper.face_for(character, bold).is_some() => into.push(character),
                _ => {
                    let shown = shown(character, bold, shaper);
                    into.push_str(&shown);
                    self.note(character, shown, line, offset);
                }
            }
        }
    }

    fn note(&mut self, character: char, shown: String, line: &str, offset: usize) {
        if let Some(known) = self
            .made
            .iter_mut()
            .find(|made| made.character == character)
        {
            known.count += 1;
            return;
        }
        let visible = |c: &char| !is_silent(*c) && !c.is_control();
        let before: Vec<char> = line[..offset]
            .chars()
            .rev()
            .filter(visible)
            .take(CONTEXT)
            .collect();
        let after = line[offset..].chars().filter(visible).take(CONTEXT + 1);
        let context = before.into_iter().rev().chain(after).collect();
        let shown = shown.chars().filter(|c| !is_silent(*c)).collect();
        self.made.push(Substitution {
            character,
            shown,
            context,
            count: 1,
        });
    }
}

/// The nearest readable form of a character that no face has.
fn shown(character: char, bold: bool, shaper: &mut Shaper) -> String {
    let equal = match character {
        '≤' => "<=",
        '≥' => ">=",
        '≠' => "<>",
        '≈' => "~",
        '→' | '⇒' | '➔' | '➜' => "->",
        '←' | '⇐' => "<-",
        '●' | '▪' | '■' | '◆' | '♦' | '➢' | '➤' | '\u{F0B7}' | '\u{F0A7}' | '▶' | '○' | '◦'
        | '□' | '❖' | '✦' => "•",
        '✓' | '✔' | '☑' => "+",
        '✗' | '✘' | '✕' | '☒' => "×",
        '−' | '‑' | '‐' | '―' => "-",
        _ => "",
    };
    let drawn = |form: &str, shaper: &mut Shaper| {
        !form.is_empty() && form.chars().all(|c| shaper.face_for(c, bold).is_some())
    };
    if drawn(equal, shaper) {
        return equal.to_owned();
    }
    let compatible: String = character.nfkc().collect();
    if drawn(&compatible, shaper) {
        return compatible;
    }
    format!("\u{2066}[U+{:04X}]\u{2069}", character as u32)
}

/// Characters that draw nothing by definition.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{FE00}'..='\u{FE0F}'
                | '\u{E0000}'..='\u{E01EF}'
                | '\u{FEFF}'
                | '\u{2061}'..='\u{2064}'
                | '\u{206A}'..='\u{206F}'
                | '\u{180B}'..='\u{180E}'
                | '\u{34F}'
        )
}
