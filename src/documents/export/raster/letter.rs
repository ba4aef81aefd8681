//! The faces of a file: the outline and the width of each glyph.

use lopdf::{Dictionary, Document, Object};
use skrifa::{
    FontRef, GlyphId, MetadataProvider,
    instance::{LocationRef, Size},
    outline::{DrawSettings, OutlinePen},
};
use tiny_skia::{Path, PathBuilder};

use super::{Error, number};

/// A face with two-byte codes that are the indices of its glyphs.
#[derive(Debug)]
pub struct Font {
    program: Vec<u8>,
    /// Thousandths of the em, by code.
    widths: Vec<f32>,
    units: f32,
}

impl Font {
    /// The face that a font dictionary of the file names.
    pub fn read(document: &Document, font: &Dictionary) -> Result<Font, Error> {
        let descendants = font.get_deref(b"DescendantFonts", document)?.as_array()?;
        let missing = || Error::Unreadable("DescendantFonts".to_owned());
        let descendant = descendants.first().ok_or_else(missing)?;
        let descendant = document.dereference(descendant)?.1.as_dict()?;
        let descriptor = descendant.get_deref(b"FontDescriptor", document)?;
        let program = descriptor.as_dict()?.get_deref(b"FontFile2", document)?;
        let program = program.as_stream()?.get_plain_content()?;
        let units = FontRef::new(&program)
            .map_err(|error| Error::Unreadable(error.to_string()))?
            .metrics(Size::unscaled(), LocationRef::default())
            .units_per_em;
        let mut widths = Vec::new();
        if let Ok(all) = descendant.get_deref(b"W", document) {
            read_widths(document, all.as_array()?, &mut widths);
        }
        Ok(Font {
            program,
            widths,
            units: f32::from(units.max(1)),
        })
    }

    /// The width of a code, thousandths of the em.
    pub fn width(&self, code: u16) -> f32 {
        self.widths.get(usize::from(code)).copied().unwrap_or(0.0)
    }

    /// The outline of a code's glyph, its em being 1 and y growing upwards; none when it draws
    /// nothing.
    pub fn outline(&self, code: u16) -> Option<Path> {
        let font = FontRef::new(&self.program).ok()?;
        let glyph = font.outline_glyphs().get(GlyphId::from(code))?;
        let mut pen = Pen {
            path: PathBuilder::new(),
            scale: 1.0 / self.units,
        };
        let plain = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
        glyph.draw(plain, &mut pen).ok()?;
        pen.path.finish()
    }
}

/// Widths as lists after their first code (ISO 32000-1, 9.7.4.3).
fn read_widths(document: &Document, all: &[Object], widths: &mut Vec<f32>) {
    let mut first = 0usize;
    for object in all {
        let Ok((_, object)) = document.dereference(object) else {
            continue;
        };
        match object {
            Object::Array(list) => {
                let list = list.iter().map(|width| number(width).unwrap_or(0.0));
                widths.resize(first.min(usize::from(u16::MAX)), 0.0);
                widths.extend(list);
            }
            other => first = number(other).map_or(0, |code| code.max(0.0) as usize),
        }
    }
}

struct Pen {
    path: PathBuilder,
    scale: f32,
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let s = self.scale;
        self.path.move_to(x * s, y * s);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let s = self.scale;
        self.path.line_to(x * s, y * s);
    }

    fn quad_to(&mut self, ax: f32, ay: f32, x: f32, y: f32) {
        let s = self.scale;
        self.path.quad_to(ax * s, ay * s, x * s, y * s);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let s = self.scale;
        self.path
            .cubic_to(ax * s, ay * s, bx * s, by * s, x * s, y * s);
    }

    fn close(&mut self) {
        self.path.close();
    }
}
