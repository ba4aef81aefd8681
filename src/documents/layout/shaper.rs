//! Words into glyphs: the faces, the shaping plans, and a memory of the words already shaped.
//!
//! Text is shaped word by word. In Amiri nothing joins or kerns across a space but one ornamental
//! pair, so a word's glyphs depend on the word alone and can be remembered for a whole batch.

use std::{collections::HashMap, sync::Arc};

use harfrust::{
    Direction, Feature, FontRef, GlyphBuffer, Script, ShapePlan, ShaperData, UnicodeBuffer, script,
};

use super::Error;
use crate::documents::{
    font::Face,
    frame::{Cluster, Glyph},
};

/// How many words are remembered before the memory starts afresh: bounds it to some 15 MB.
const MEMORY: usize = 16_384;

/// The writing system that a stretch is shaped in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Writing {
    /// Right to left, joined.
    Arabic,
    /// Left to right: Latin letters, digits and the punctuation beside them. Under the Arabic
    /// script Amiri would draw a rhombic full stop in `4.850.000,00`.
    Latin,
    /// Arabic letters forced from left to right by an override: rare, but never upside down.
    ForcedArabic,
    /// Tifinagh, left to right.
    Tifinagh,
}

impl Writing {
    fn script(self) -> Script {
        match self {
            Writing::Arabic | Writing::ForcedArabic => script::ARABIC,
            Writing::Latin => script::LATIN,
            Writing::Tifinagh => script::TIFINAGH,
        }
    }

    fn direction(self) -> Direction {
        match self {
            Writing::Arabic => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }
}

/// A shaped word, in visual order from the left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Its letters in logical order, with joiners and without isolates.
    pub text: Box<str>,
    /// Its clusters.
    pub clusters: Vec<Arc<Cluster>>,
    /// Sum of the clusters' advances, thousandths of the em.
    pub advance: i32,
}

/// What a word's glyphs depend on besides its letters.
#[derive(PartialEq, Eq, Hash)]
struct Manner {
    face: Face,
    writing: Writing,
    /// Where tatweel is put in (byte offset after the letter) and how many.
    stretch: Option<(u32, u8)>,
}

/// One embedded face, ready to shape.
struct Loaded {
    face: Face,
    font: FontRef<'static>,
    data: ShaperData,
}

/// Shapes words and remembers them.
pub(super) struct Shaper {
    faces: Vec<Loaded>,
    plans: Vec<((Face, Writing), ShapePlan)>,
    memory: HashMap<Manner, HashMap<Box<str>, Arc<Word>>>,
    /// How many words are remembered, in every manner.
    remembered: usize,
    buffer: Option<UnicodeBuffer>,
    coverage: Vec<Coverage>,
}

/// What is known of a character in the regular or bold face.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Coverage {
    Unknown,
    Own,
    None,
}

/// Characters whose coverage is remembered: Latin, Arabic, punctuation and signs up to Tifinagh.
const REMEMBERED: usize = 0x2D30;

impl Shaper {
    /// Reads the embedded faces.
    pub fn new() -> Result<Shaper, Error> {
        let mut faces = Vec::with_capacity(Face::ALL.len());
        for face in Face::ALL {
            let font = FontRef::new(face.data()).map_err(|_| Error::Face(face))?;
            let data = ShaperData::new(&font);
            faces.push(Loaded { face, font, data });
        }
        Ok(Shaper {
            faces,
            plans: Vec::new(),
            memory: HashMap::new(),
            remembered: 0,
            buffer: None,
            coverage: vec![Coverage::Unknown; 2 * REMEMBERED],
        })
    }

    /// The face that a character is set in, bold or not: the wished one, Tifinagh for its letters,
    /// none when no face has it.
    pub fn face_for(&mut self, character: char, bold: bool) -> Option<Face> {
        let wished = if bold { Face::Bold } else { Face::Regular };
        let slot = (character as usize) * 2 + usize::from(bold);
        match self.coverage.get(slot).copied() {
            Some(Coverage::Own) => return Some(wished),
            Some(Coverage::None) => return None,
            _ => {}
        }
        let found = if ('\u{2D30}'..='\u{2D7F}').contains(&character) {
            self.draws(Face::Tifinagh, Writing::Tifinagh, character)
                .then_some(Face::Tifinagh)
        } else {
            self.draws(wished, Writing::Latin, character)
                .then_some(wished)
        };
        if let Some(coverage) = self.coverage.get_mut(slot) {
            *coverage = if found.is_some() {
                Coverage::Own
            } else {
                Coverage::None
            };
        }
        found
    }

    fn draws(&mut self, face: Face, writing: Writing, character: char) -> bool {
        let mut buffer = [0; 4];
        let word = self.word(face, writing, character.encode_utf8(&mut buffer));
        !word.clusters.is_empty()
            && word
                .clusters
                .iter()
                .all(|cluster| cluster.glyphs.iter().all(|glyph| glyph.id != 0))
    }

    /// The glyphs of one word.
    pub fn word(&mut self, face: Face, writing: Writing, text: &str) -> Arc<Word> {
        self.stretched(face, writing, text, None)
    }

    /// The glyphs of a word with tatweel put in after the letter that ends at a byte offset. The
    /// tatweel belongs to that letter's cluster: it is drawn, but no text tells of it.
    pub fn stretched(
        &mut self,
        face: Face,
        writing: Writing,
        text: &str,
        stretch: Option<(u32, u8)>,
    ) -> Arc<Word> {
        let manner = Manner {
            face,
            writing,
            stretch,
        };
        if let Some(word) = self.memory.get(&manner).and_then(|words| words.get(text)) {
            return Arc::clone(word);
        }
        let word = Arc::new(self.shape(face, writing, text, stretch));
        if self.remembered >= MEMORY {
            self.memory.clear();
            self.remembered = 0;
        }
        self.remembered += 1;
        let words = self.memory.entry(manner).or_default();
        words.insert(text.into(), Arc::clone(&word));
        word
    }

    fn shape(
        &mut self,
        face: Face,
        writing: Writing,
        text: &str,
        stretch: Option<(u32, u8)>,
    ) -> Word {
        let empty = || Word {
            text: text.into(),
            clusters: Vec::new(),
            advance: 0,
        };
        let Some(loaded) = self.faces.iter().find(|loaded| loaded.face == face) else {
            return empty();
        };
        let engine = loaded.data.shaper(&loaded.font).build();
        let features: &[Feature] = &[];
        let plan = match self
            .plans
            .iter()
            .position(|(key, _)| *key == (face, writing))
        {
            Some(index) => &self.plans[index].1,
            None => {
                let plan = ShapePlan::new(
                    &engine,
                    writing.direction(),
                    Some(writing.script()),
                    None,
                    features,
                );
                self.plans.push(((face, writing), plan));
                match self.plans.last() {
                    Some((_, plan)) => plan,
                    None => return empty(),
                }
            }
        };
        let mut buffer = self.buffer.take().unwrap_or_default();
        fill(&mut buffer, writing, text, stretch);
        let glyphs = engine.shape_with_plan(plan, buffer, features);
        let word = collect(&glyphs, text);
        self.buffer = Some(glyphs.clear());
        word
    }
}

/// The letters, each numbered by its byte offset; tatweel put in carries its letter's number.
fn fill(buffer: &mut UnicodeBuffer, writing: Writing, text: &str, stretch: Option<(u32, u8)>) {
    buffer.set_direction(writing.direction());
    buffer.set_script(writing.script());
    for (offset, character) in text.char_indices() {
        buffer.add(character, offset as u32);
        let end = (offset + character.len_utf8()) as u32;
        if let Some((after, count)) = stretch
            && after == end
        {
            for _ in 0..count {
                buffer.add('\u{0640}', offset as u32);
            }
        }
    }
}

/// Groups glyphs that share a number into clusters, from left to right.
fn collect(glyphs: &GlyphBuffer, text: &str) -> Word {
    let infos = glyphs.glyph_infos();
    let positions = glyphs.glyph_positions();
    let mut starts: Vec<u32> = infos.iter().map(|info| info.cluster).collect();
    starts.sort_unstable();
    starts.dedup();
    let end_of = |start: u32| match starts.binary_search(&start) {
        Ok(index) => starts
            .get(index + 1)
            .map_or(text.len(), |next| *next as usize),
        Err(_) => text.len(),
    };
    let mut clusters: Vec<Arc<Cluster>> = Vec::with_capacity(starts.len());
    let mut index = 0;
    while index < infos.len() {
        let start = infos[index].cluster;
        let mut glyphs = Vec::new();
        let mut pen = 0;
        while index < infos.len() && infos[index].cluster == start {
            let position = positions[index];
            glyphs.push(Glyph {
                id: u16::try_from(infos[index].glyph_id).unwrap_or(0),
                x: pen + position.x_offset,
                y: position.y_offset,
            });
            pen += position.x_advance;
            index += 1;
        }
        let letters = text.get(start as usize..end_of(start)).unwrap_or("");
        let letters: String = letters.chars().filter(|c| !is_joiner(*c)).collect();
        if letters.is_empty() {
            continue;
        }
        clusters.push(Arc::new(Cluster {
            text: letters,
            glyphs,
            advance: pen,
        }));
    }
    let advance = clusters.iter().map(|cluster| cluster.advance).sum();
    Word {
        text: text.into(),
        clusters,
        advance,
    }
}

/// Zero-width joiner and non-joiner: they shape, and leave nothing on paper.
pub(super) fn is_joiner(character: char) -> bool {
    matches!(character, '\u{200C}' | '\u{200D}')
}
