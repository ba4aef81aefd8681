//! Bytes from a layout: an exporter writes what was placed and measures nothing.
//!
//! Export is a pure function of the layout: the same layout gives the same bytes, on any day and on
//! any machine. [`save`] is the only thing here that touches a disk.

pub mod docx;
mod file;
pub mod ics;
pub mod pdf;
pub mod raster;
pub mod xlsx;

pub use file::{SaveError, save};

use crate::documents::font::Face;

/// The kinds of file that are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Pages.
    Pdf,
    /// A workbook.
    Xlsx,
    /// A text to be worked over.
    Docx,
}

impl Format {
    /// How the names of its files end.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Pdf => "pdf",
            Format::Xlsx => "xlsx",
            Format::Docx => "docx",
        }
    }
}

/// Why a layout could not be written. Each is a fault of what was handed over, never of the day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The layout has no page.
    #[error("the layout has no page")]
    NoPage,
    /// A face's tables cannot be read.
    #[error("the face {0:?} cannot be read")]
    Face(Face),
    /// The face has no glyph for these letters (an emoji, a script that it lacks).
    #[error("no glyph for {text:?} on page {page}")]
    MissingGlyph {
        /// The letters.
        text: String,
        /// Index of the page.
        page: usize,
    },
    /// A cluster names a glyph that the face does not have.
    #[error("the face {face:?} has no glyph that {text:?} names")]
    Glyph {
        /// The letters.
        text: String,
        /// The face.
        face: Face,
    },
    /// One document draws more than 65,535 different clusters in one face.
    #[error("too many different clusters in the face {face:?}")]
    TooManyClusters {
        /// The face.
        face: Face,
    },
    /// A picture's pixels do not fill its size, or a mark names a picture that is not there.
    #[error("picture {index} is not {width} by {height} pixels of four bytes: {bytes} bytes")]
    Picture {
        /// Index of the picture.
        index: usize,
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
        /// Bytes given.
        bytes: usize,
    },
    /// The nodes are not a tree, or a mark names a node outside it.
    #[error("node {0} does not stand once in the structure tree")]
    Structure(u32),
    /// A bookmark points to a page that is not there.
    #[error("a bookmark points to page {page} of {pages}")]
    Bookmark {
        /// Index of the page.
        page: usize,
        /// How many pages there are.
        pages: usize,
    },
    /// The list does not fit in a workbook, or its writer failed.
    #[error("the workbook cannot be written: {0}")]
    Workbook(String),
    /// The parts of a text document could not be put together.
    #[error("the text document cannot be written: {0}")]
    Package(String),
    /// The PDF writer refused what it was given.
    #[error("the PDF writer failed: {0}")]
    Writer(String),
}
