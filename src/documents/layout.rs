//! The typesetter: blocks of text become pages of placed marks.
//!
//! A text is resolved into bidi levels, cut into words of one level, writing and face, each word is
//! shaped once and remembered, lines are broken by total fit, justified, and stacked as strips; the
//! strips are parted into pages, and headers and footers follow when the number of pages is known.
//! Widths are whole thousandths of the em from end to end, so that what an exporter writes agrees
//! with what was measured.

use thiserror::Error as ThisError;

use crate::documents::{content::Document, font::Face, frame::Layout};

mod breaking;
mod composer;
mod draft;
mod facing;
mod galley;
mod heading;
mod hyphen;
mod item;
mod kashida;
mod letterhead;
mod line;
mod list;
mod page;
mod shaper;
mod sign;
mod signature;
mod substitute;
mod table;
mod tree;

/// Why a document cannot be laid out.
#[derive(Debug, Clone, PartialEq, ThisError)]
pub enum Error {
    /// An embedded face cannot be read: the program itself is damaged.
    #[error("embedded face {0:?} cannot be read")]
    Face(Face),
    /// The paper and its margins leave no room for text.
    #[error("the page leaves {width} × {height} points for text")]
    NoRoom {
        /// Width left, in points.
        width: f32,
        /// Height left, in points.
        height: f32,
    },
    /// A picture's bytes are not four times its width times its height.
    #[error("a picture of {width} × {height} pixels has {bytes} bytes")]
    Picture {
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
        /// Bytes at hand.
        bytes: usize,
    },
}

/// Lays documents out. It loads the faces once and remembers the words it has shaped: keep one for
/// a batch of documents.
pub struct Typesetter {
    shaper: shaper::Shaper,
}

impl Typesetter {
    /// A typesetter with the embedded faces.
    ///
    /// # Errors
    /// [`Error::Face`] when an embedded face cannot be read.
    pub fn new() -> Result<Typesetter, Error> {
        Ok(Typesetter {
            shaper: shaper::Shaper::new()?,
        })
    }

    /// Pages of a document. The same document gives the same pages, whatever was laid out before.
    ///
    /// # Errors
    /// [`Error::NoRoom`] when the margins leave less than 40 points either way,
    /// [`Error::Picture`] when a picture's bytes do not fit its size.
    pub fn lay_out(&mut self, document: &Document) -> Result<Layout, Error> {
        page::lay_out(document, &mut self.shaper)
    }
}

#[cfg(test)]
mod tests;
