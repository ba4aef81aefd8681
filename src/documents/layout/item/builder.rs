//! Characters of one level and style gathered into words.

use super::{Break, Item, Kind, SIGN, SPACE, Style, is_silent};
use crate::documents::{
    content::Colour,
    font::Face,
    layout::shaper::{Shaper, Writing},
};

/// Items while they grow.
pub(super) struct Builder<'a> {
    pub shaper: &'a mut Shaper,
    pub items: Vec<Item>,
    pub word: String,
    pub shape: Option<(Face, Writing, u8, Colour)>,
}

impl Builder<'_> {
    pub fn character(
        &mut self,
        character: char,
        level: u8,
        style: Style,
        before: char,
        next: char,
    ) {
        if let (Some(sign), '\u{FFFC}') = (style.sign, character) {
            self.flush();
            self.push(Kind::Sign(sign), level, Face::Regular, style.colour, SIGN);
            return;
        }
        let bold = if style.bold {
            Face::Bold
        } else {
            Face::Regular
        };
        match character {
            ' ' | '\u{A0}' => {
                self.flush();
                let stretches = character == ' ' || !is_tight(before, next);
                self.push(
                    Kind::Space {
                        text: character,
                        stretches,
                    },
                    level,
                    bold,
                    style.colour,
                    SPACE,
                );
            }
            '\u{AD}' | '\u{200B}' => self.flush(),
            _ if is_silent(character) => {}
            _ => {
                let shape = self.writing(character, level, style);
                if self.shape != Some((shape.0, shape.1, level, style.colour)) {
                    self.flush();
                    self.shape = Some((shape.0, shape.1, level, style.colour));
                }
                self.word.push(character);
            }
        }
    }

    fn writing(&mut self, character: char, level: u8, style: Style) -> (Face, Writing) {
        let face = self.shaper.face_for(character, style.bold);
        let bold = if style.bold {
            Face::Bold
        } else {
            Face::Regular
        };
        match (face, level % 2) {
            (Some(Face::Tifinagh), _) => (Face::Tifinagh, Writing::Tifinagh),
            (_, 1) => (bold, Writing::Arabic),
            _ if is_arabic_letter(character) => (bold, Writing::ForcedArabic),
            _ => (bold, Writing::Latin),
        }
    }

    fn push(&mut self, kind: Kind, level: u8, face: Face, colour: Colour, advance: i32) {
        self.items.push(Item {
            kind,
            level,
            face,
            colour,
            advance,
            after: Break::Forbidden,
            divided: false,
        });
    }

    pub fn opportunity(&mut self, character: char) {
        self.flush();
        if let Some(item) = self.items.last_mut() {
            item.after = if character == '\u{AD}' {
                Break::Hyphen
            } else {
                Break::Allowed
            };
        }
    }

    pub fn flush(&mut self) {
        let Some((face, writing, level, colour)) = self.shape.take() else {
            return;
        };
        let word = self.shaper.word(face, writing, &self.word);
        self.word.clear();
        let advance = word.advance;
        self.push(Kind::Word { word, writing }, level, face, colour, advance);
    }
}

/// Whether a no-break space stands in a number or against a French sign: it keeps its width.
fn is_tight(before: char, next: char) -> bool {
    let digit = |c: char| c.is_numeric();
    (digit(before) && digit(next))
        || matches!(next, ':' | ';' | '!' | '?' | '%' | '»')
        || before == '«'
}

fn is_arabic_letter(character: char) -> bool {
    matches!(character, '\u{620}'..='\u{65F}' | '\u{66E}'..='\u{6EF}' | '\u{750}'..='\u{77F}')
}
