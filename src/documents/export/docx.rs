//! A document as WordprocessingML, for partners to work over in Word or LibreOffice.
//!
//! What the pages of the PDF fix, this leaves to the word processor: lines and pages. What a
//! person may change stays a thing of its own kind: headings, items, tables and fields are real.
//!
//! - **Numbers of articles are text, not automatic.** Sentences cite articles by words
//!   («المادة العشرين»), and an amended text is compared with what went out; a number that moved by
//!   itself while the references stood still would make the text contradict itself. Headings carry
//!   an outline level, so that the navigation pane shows them. The labels of commitments (`6-1`)
//!   are text for the same reason; dashes and plain numbers of lists are automatic.
//! - **Isolates become runs.** A run from the left inside Arabic is a `w:r` without `w:rtl`, held
//!   by U+200E and U+200F where its signs would else turn round: word processors know these marks,
//!   and few know U+2066 to U+2069.
//! - **A bookmark stands where each passage of an agreement begins** (`domain::agreement::mark`),
//!   so that `exchange::docx` knows the clauses again.
//! - **Amiri is named, not embedded**; a machine without it takes the face that `w:altName` names.
//!
//! Element order follows the transitional schema (ECMA-376 part 4, `wml.xsd`): Word refuses any
//! other. Export is a pure function, and identical documents give identical bytes.

mod block;
mod inline;
mod markup;
mod package;
mod paragraph;
mod picture;
mod running;
mod setting;
mod style;
mod table;

use self::{block::Body, package::Package};
use super::Error;
use crate::{
    documents::content::{Block, Document},
    text::Language,
};

/// Twentieths of a point.
fn twips(points: f32) -> i64 {
    (f64::from(points) * 20.0).round() as i64
}

/// How the whole document is set.
#[derive(Debug, Clone, Copy)]
struct Frame {
    /// Sets the direction of pages and tables, and which styles have the plain names.
    language: Language,
    /// Body type size in points.
    size: f32,
    /// Height of a line of running text, in type sizes. It is exact, so that lines stand as close
    /// with any stand-in for Amiri, whose own are very open.
    leading: f32,
    /// Width of the text in points.
    width: f32,
}

/// Heights of lines where two languages share them, in Arabic, in French.
const LEADING: [f32; 3] = [1.56, 1.62, 1.42];

/// The bytes of a DOCX file.
///
/// # Errors
/// [`Error::Picture`] when a picture's pixels do not fill its size; [`Error::Package`] when the
/// archive cannot be put together.
pub fn export(document: &Document) -> Result<Vec<u8>, Error> {
    let [_, right, _, left] = document.page.margins;
    let faces = |block: &Block| matches!(block, Block::Facing(_));
    // Half a page is narrow: the type is a little smaller there, as on our own pages.
    let faces = document.body.iter().any(faces);
    let language = document.identity.language;
    let [shared, arabic, french] = LEADING;
    let (scale, leading) = match (faces, language) {
        (true, _) => (0.95, shared),
        (false, Language::Arabic) => (1.0, arabic),
        (false, Language::French) => (1.0, french),
    };
    let frame = Frame {
        language,
        size: document.page.body_size * scale,
        leading,
        width: (document.page.size.0 - left - right).max(72.0),
    };
    let mut body = Body::new(frame);
    body.blocks(&document.body);
    let (markup, numbers, pictures) = body.end(document);

    let mut package = Package::new(&document.identity);
    package.part("word/document.xml", markup);
    package.part("word/styles.xml", style::sheet(&frame));
    package.part("word/numbering.xml", setting::numbering(&frame, numbers));
    package.part("word/settings.xml", setting::settings());
    package.part("word/fontTable.xml", setting::fonts());
    for (name, part) in running::parts(document, &frame) {
        package.part(name, part);
    }
    for (index, picture) in pictures.into_iter().enumerate() {
        package.picture(index, picture);
    }
    package.bytes()
}
