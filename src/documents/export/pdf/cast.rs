//! Giving each cluster of a document its own CID, with its own width and text.
//!
//! From right to left, a cluster of n characters (a ligature, a letter with its marks) becomes n
//! CIDs that share its width, the last character leftmost and the outline on the leftmost. Poppler
//! and pdfium turn right-to-left text round character by character: one CID with n characters
//! would come out reversed, لا as ال and بناءً as بناًء. From left to right only ligatures are
//! shared out, so that each letter can be selected; marks stay with their letter.

use std::{collections::BTreeMap, sync::Arc};

use rustc_hash::FxHashMap;
use unicode_normalization::char::is_combining_mark;

use super::{
    program::{self, Program, Shape},
    truetype::Source,
};
use crate::documents::{
    export::Error,
    font::Face,
    frame::{Cluster, Glyph, GlyphRun, Layout, Paint, Piece, Tag},
};

/// How the text of a run is given back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reading {
    /// Letters run from the left.
    LeftToRight,
    /// Letters run from the right.
    RightToLeft,
    /// Not at all: the letters of a draft mark lie across the words of the page, and would be
    /// copied into them.
    Silent,
}

impl Reading {
    /// The reading of a mark's glyphs.
    pub fn of(tag: Tag, run: &GlyphRun) -> Self {
        match (tag, run.right_to_left) {
            (Tag::Artifact, _) => Reading::Silent,
            (_, true) => Reading::RightToLeft,
            (_, false) => Reading::LeftToRight,
        }
    }
}

/// The clusters of one face in one document, in order of appearance.
#[derive(Debug)]
pub struct Cast<'a> {
    face: Face,
    /// CID n stands at n - 1.
    members: Vec<Member<'a>>,
    clusters: FxHashMap<(&'a Cluster, Reading), Span>,
    /// The same by the cluster's place in memory: most are shared between the places they stand.
    places: FxHashMap<(*const Cluster, Reading), Span>,
    spaces: BTreeMap<char, u16>,
    space_width: u16,
}

/// One CID.
#[derive(Debug)]
pub struct Member<'a> {
    /// What it gives back when copied or searched.
    pub text: String,
    /// Its width, thousandths of the em.
    pub width: u16,
    glyphs: &'a [Glyph],
}

/// The CIDs of a cluster, from the left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The leftmost CID.
    pub first: u16,
    /// How many there are, one after the other.
    pub count: u16,
    /// The cluster's advance minus the widths: 0 but for an advance that no width can hold.
    pub rest: i32,
}

impl<'a> Cast<'a> {
    /// Collects the clusters of every face that the document uses.
    ///
    /// # Errors
    /// [`Error::MissingGlyph`] when a cluster draws .notdef, [`Error::TooManyClusters`] beyond
    /// 65,535 CIDs, [`Error::Face`] when a face is broken.
    pub fn collect(
        layout: &'a Layout,
        sources: &BTreeMap<Face, Source<'static>>,
    ) -> Result<BTreeMap<Face, Cast<'a>>, Error> {
        let mut casts = BTreeMap::new();
        for (page, marks) in layout.pages.iter().map(|page| &page.marks).enumerate() {
            for mark in marks {
                let Paint::Glyphs(run) = &mark.paint else {
                    continue;
                };
                let cast = match casts.entry(run.face) {
                    std::collections::btree_map::Entry::Occupied(entry) => entry.into_mut(),
                    std::collections::btree_map::Entry::Vacant(entry) => {
                        let source = sources.get(&run.face).ok_or(Error::Face(run.face))?;
                        entry.insert(Cast::new(run.face, source))
                    }
                };
                cast.take(run, Reading::of(mark.tag, run), page)?;
            }
        }
        casts.retain(|_, cast| !cast.members.is_empty());
        Ok(casts)
    }

    fn new(face: Face, source: &Source<'_>) -> Self {
        let space = source
            .glyph_of(u16::from(b' '))
            .and_then(|glyph| source.advance(glyph));
        Cast {
            face,
            members: Vec::new(),
            clusters: FxHashMap::default(),
            places: FxHashMap::default(),
            spaces: BTreeMap::new(),
            space_width: space.unwrap_or(250),
        }
    }

    fn take(&mut self, run: &'a GlyphRun, reading: Reading, page: usize) -> Result<(), Error> {
        for piece in &run.pieces {
            match piece {
                Piece::Space { text, .. } => {
                    if !self.spaces.contains_key(text) {
                        let cid = self.add(text.to_string(), self.space_width, &[])?;
                        self.spaces.insert(*text, cid);
                    }
                }
                Piece::Cluster(cluster) => {
                    let place = (Arc::as_ptr(cluster), reading);
                    if !self.places.contains_key(&place) {
                        let span = self.place(cluster, reading, page)?;
                        self.places.insert(place, span);
                    }
                }
            }
        }
        Ok(())
    }

    fn place(
        &mut self,
        cluster: &'a Cluster,
        reading: Reading,
        page: usize,
    ) -> Result<Span, Error> {
        if let Some(span) = self.clusters.get(&(cluster, reading)) {
            return Ok(*span);
        }
        if cluster.glyphs.iter().any(|glyph| glyph.id == 0) {
            let text = cluster.text.clone();
            return Err(Error::MissingGlyph { text, page });
        }
        let span = self.split(cluster, reading)?;
        self.clusters.insert((cluster, reading), span);
        Ok(span)
    }

    fn split(&mut self, cluster: &'a Cluster, reading: Reading) -> Result<Span, Error> {
        let letters = match reading {
            Reading::LeftToRight => letters(&cluster.text),
            Reading::RightToLeft => readable(&cluster.text).rev().map(String::from).collect(),
            Reading::Silent => vec![" ".to_owned()],
        };
        let count = u16::try_from(letters.len().max(1))
            .map_err(|_| Error::TooManyClusters { face: self.face })?;
        let width = cluster.advance.clamp(0, i32::from(i16::MAX)) as u16;
        let (share, surplus) = (width / count, width % count);
        let mut first = None;
        for (index, letter) in letters.into_iter().enumerate() {
            let leftmost = index == 0;
            let width = if leftmost { share + surplus } else { share };
            let cid = self.add(letter, width, if leftmost { &cluster.glyphs } else { &[] })?;
            first.get_or_insert(cid);
        }
        let first = match first {
            Some(cid) => cid,
            None => self.add('\u{FFFD}'.to_string(), width, &cluster.glyphs)?,
        };
        Ok(Span {
            first,
            count,
            rest: cluster.advance - i32::from(width),
        })
    }

    fn add(&mut self, text: String, width: u16, glyphs: &'a [Glyph]) -> Result<u16, Error> {
        self.members.push(Member {
            text,
            width,
            glyphs,
        });
        u16::try_from(self.members.len())
            .ok()
            .filter(|cid| *cid < u16::MAX)
            .ok_or(Error::TooManyClusters { face: self.face })
    }

    /// The CIDs of a cluster of the document that was collected.
    pub fn span(&self, cluster: &Arc<Cluster>, reading: Reading) -> Option<Span> {
        self.places.get(&(Arc::as_ptr(cluster), reading)).copied()
    }

    /// The CID of a space, and its own width in thousandths of the em.
    pub fn space(&self, text: char) -> Option<(u16, u16)> {
        Some((*self.spaces.get(&text)?, self.space_width))
    }

    /// Each CID from 1 on.
    pub fn members(&self) -> impl Iterator<Item = (u16, &Member<'a>)> {
        (1..).zip(&self.members)
    }

    /// The font program, in which a CID is its glyph's index.
    ///
    /// # Errors
    /// [`Error::Glyph`] when a cluster names a glyph outside the face, [`Error::TooManyClusters`]
    /// when clusters and shared outlines pass 65,535.
    pub fn program(&self, source: &Source<'_>) -> Result<Program, Error> {
        let shapes: Vec<Shape<'_>> = self
            .members
            .iter()
            .map(|member| Shape {
                glyphs: member.glyphs,
                advance: member.width,
            })
            .collect();
        program::build(source, &shapes).ok_or_else(|| {
            let known = |glyph: &Glyph| source.glyph(glyph.id).is_some();
            match self
                .members
                .iter()
                .find(|member| !member.glyphs.iter().all(known))
            {
                Some(member) => Error::Glyph {
                    text: member.text.clone(),
                    face: self.face,
                },
                None => Error::TooManyClusters { face: self.face },
            }
        })
    }
}

/// The characters of a cluster in logical order. Controls that show nothing are dropped; private
/// characters, which nobody else can read, become U+FFFD.
fn readable(text: &str) -> impl DoubleEndedIterator<Item = char> {
    text.chars()
        .filter(|character| !is_invisible(*character))
        .map(|character| match is_readable(character) {
            true => character,
            false => '\u{FFFD}',
        })
}

/// The letters of a cluster in logical order, each with the marks that follow it.
fn letters(text: &str) -> Vec<String> {
    let mut letters: Vec<String> = Vec::new();
    for character in readable(text) {
        match letters.last_mut() {
            Some(letter) if is_combining_mark(character) => letter.push(character),
            _ => letters.push(character.to_string()),
        }
    }
    letters
}

fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{200B}'..='\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}'
    )
}

/// PDF/A-2a (ISO 19005-2, 6.2.11.7) bars U+0000, U+FEFF and U+FFFE, and private characters that
/// have no ActualText.
fn is_readable(character: char) -> bool {
    !matches!(
        character,
        '\0' | '\u{FEFF}' | '\u{FFFE}' | '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_stay_with_their_letter() {
        assert_eq!(letters("e\u{301}t"), ["e\u{301}", "t"]);
        assert_eq!(letters("ffi"), ["f", "f", "i"]);
        assert_eq!(letters("\u{200D}ه"), ["ه"]);
        assert_eq!(letters("\u{E001}"), ["\u{FFFD}"]);
    }
}
