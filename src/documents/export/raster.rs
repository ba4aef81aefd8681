//! Pages of our own PDF files as pixels, so that a window shows what was printed and nothing else:
//! the file that is written is the file that was seen, also years after it was frozen.
//!
//! It draws what [`pdf`](super::pdf) writes: marked text in embedded TrueType faces, outlines,
//! rules and pictures in sRGB. It is no general reader: a file from elsewhere is refused, or drawn
//! without what it has beyond that.

mod letter;
mod painter;

use std::collections::HashMap;

use lopdf::{Document, Object, ObjectId};
use thiserror::Error;

use self::{letter::Font, painter::Painter};

/// The widest a page is drawn, in pixels.
pub const MAX_WIDTH: u32 = 4_000;

/// Why pages cannot be drawn.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Error {
    /// The bytes are not a PDF file that can be read.
    #[error("not a readable PDF: {0}")]
    Unreadable(String),
    /// The file has no such page.
    #[error("there is no page {0}")]
    NoPage(usize),
    /// The width is none, or more than [`MAX_WIDTH`].
    #[error("a page cannot be drawn {0} pixels wide")]
    Width(u32),
}

impl From<lopdf::Error> for Error {
    fn from(error: lopdf::Error) -> Error {
        Error::Unreadable(error.to_string())
    }
}

/// A page that was drawn, on white.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pixels {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Four bytes a pixel from the top left: red, green, blue, and 255.
    pub rgba: Vec<u8>,
}

/// A PDF file that is open to be drawn. Page by page, from any thread.
#[derive(Debug)]
pub struct Book {
    document: Document,
    pages: Vec<Leaf>,
    fonts: HashMap<ObjectId, Font>,
}

#[derive(Debug)]
struct Leaf {
    id: ObjectId,
    size: (f32, f32),
}

impl Book {
    /// Opens a file.
    ///
    /// # Errors
    /// [`Error::Unreadable`] when it is none, or a face in it cannot be read.
    pub fn open(bytes: &[u8]) -> Result<Book, Error> {
        let document = Document::load_mem(bytes)?;
        let mut pages = Vec::new();
        for id in document.page_iter() {
            let edges = document
                .get_dictionary(id)?
                .get_deref(b"MediaBox", &document)?;
            let edges: Vec<f32> = edges.as_array()?.iter().filter_map(number).collect();
            match edges[..] {
                [left, bottom, right, top] if right > left && top > bottom => pages.push(Leaf {
                    id,
                    size: (right - left, top - bottom),
                }),
                _ => return Err(Error::Unreadable("MediaBox".to_owned())),
            }
        }
        let mut fonts = HashMap::new();
        for (id, object) in &document.objects {
            let Ok(dictionary) = object.as_dict() else {
                continue;
            };
            if dictionary.has_type(b"Font") && dictionary.has(b"DescendantFonts") {
                fonts.insert(*id, Font::read(&document, dictionary)?);
            }
        }
        Ok(Book {
            document,
            pages,
            fonts,
        })
    }

    /// Width and height of each page, in points.
    pub fn sizes(&self) -> impl ExactSizeIterator<Item = (f32, f32)> {
        self.pages.iter().map(|page| page.size)
    }

    /// Draws a page so many pixels wide.
    ///
    /// # Errors
    /// [`Error::NoPage`], [`Error::Width`], and [`Error::Unreadable`] when its content is broken.
    pub fn draw(&self, page: usize, width: u32) -> Result<Pixels, Error> {
        let leaf = self.pages.get(page).ok_or(Error::NoPage(page))?;
        if width == 0 || width > MAX_WIDTH {
            return Err(Error::Width(width));
        }
        let scale = width as f32 / leaf.size.0;
        let height = (leaf.size.1 * scale).round().clamp(1.0, 16_000.0) as u32;
        let ground = (width, height);
        let mut painter = Painter::new(self, ground, scale).ok_or(Error::Width(width))?;
        let content = self.document.get_page_content(leaf.id);
        let resources = self.document.get_dictionary(leaf.id)?;
        let resources = self.document.get_dict_in_dict(resources, b"Resources")?;
        painter.draw(&content, resources)?;
        Ok(Pixels {
            width,
            height,
            rgba: painter.finish(),
        })
    }
}

fn number(object: &Object) -> Option<f32> {
    object.as_float().ok()
}

#[cfg(test)]
mod tests;
