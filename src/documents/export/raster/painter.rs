//! The operators of a page's content, drawn as they come (ISO 32000-1, annex A). What says only
//! what a mark means is passed over.

use std::collections::HashMap;

use lopdf::{
    Dictionary, Object, ObjectId,
    content::{Content, Operation},
};
use tiny_skia::{
    Color, FillRule, FilterQuality, Paint, Path, PathBuilder, Pixmap, PixmapPaint, Stroke,
    Transform,
};

use super::{Book, Error, letter::Font, number};

/// Drawings within drawings, at most.
const DEPTH: u8 = 4;

#[derive(Clone, Copy)]
struct State {
    matrix: Transform,
    fill: Color,
    stroke: Color,
    width: f32,
}

/// Where text stands, and in what.
struct Text<'a> {
    font: Option<(ObjectId, &'a Font)>,
    size: f32,
    line: Transform,
    matrix: Transform,
}

pub struct Painter<'a> {
    book: &'a Book,
    pixmap: Pixmap,
    state: State,
    kept: Vec<State>,
    path: PathBuilder,
    text: Text<'a>,
    outlines: HashMap<(ObjectId, u16), Option<Path>>,
    depth: u8,
}

impl<'a> Painter<'a> {
    /// On a white ground of so many pixels, `scale` of which are a point.
    pub fn new(book: &'a Book, ground: (u32, u32), scale: f32) -> Option<Painter<'a>> {
        let mut pixmap = Pixmap::new(ground.0, ground.1)?;
        pixmap.fill(Color::WHITE);
        let matrix = Transform::from_row(scale, 0.0, 0.0, -scale, 0.0, ground.1 as f32);
        Some(Painter {
            book,
            pixmap,
            state: State {
                matrix,
                fill: Color::BLACK,
                stroke: Color::BLACK,
                width: 1.0,
            },
            kept: Vec::new(),
            path: PathBuilder::new(),
            text: Text {
                font: None,
                size: 1.0,
                line: Transform::identity(),
                matrix: Transform::identity(),
            },
            outlines: HashMap::new(),
            depth: 0,
        })
    }

    /// What was drawn: on an opaque ground no colour is mixed with what is behind.
    pub fn finish(self) -> Vec<u8> {
        self.pixmap.take()
    }

    /// Draws a content.
    pub fn draw(&mut self, content: &[u8], resources: &'a Dictionary) -> Result<(), Error> {
        for Operation { operator, operands } in Content::decode(content)?.operations {
            self.operate(&operator, &operands, resources)?;
        }
        Ok(())
    }

    fn operate(
        &mut self,
        operator: &str,
        operands: &[Object],
        resources: &'a Dictionary,
    ) -> Result<(), Error> {
        let numbers: Vec<f32> = operands.iter().filter_map(number).collect();
        match (operator, &numbers[..]) {
            ("q", _) => self.kept.push(self.state),
            ("Q", _) => self.state = self.kept.pop().unwrap_or(self.state),
            ("cm", numbers) => {
                if let Some(matrix) = matrix(numbers) {
                    self.state.matrix = self.state.matrix.pre_concat(matrix);
                }
            }
            ("rg", [red, green, blue]) => self.state.fill = colour(*red, *green, *blue),
            ("RG", [red, green, blue]) => self.state.stroke = colour(*red, *green, *blue),
            ("w", [width]) => self.state.width = *width,
            ("m", [x, y]) => self.path.move_to(*x, *y),
            ("l", [x, y]) => self.path.line_to(*x, *y),
            ("c", [ax, ay, bx, by, x, y]) => self.path.cubic_to(*ax, *ay, *bx, *by, *x, *y),
            ("h", _) => self.path.close(),
            ("re", [x, y, width, height]) => {
                self.path.move_to(*x, *y);
                self.path.line_to(x + width, *y);
                self.path.line_to(x + width, y + height);
                self.path.line_to(*x, y + height);
                self.path.close();
            }
            ("f" | "F", _) => self.paint(Some(FillRule::Winding), false),
            ("f*", _) => self.paint(Some(FillRule::EvenOdd), false),
            ("B", _) => self.paint(Some(FillRule::Winding), true),
            ("B*", _) => self.paint(Some(FillRule::EvenOdd), true),
            ("b" | "b*" | "s", _) => {
                self.path.close();
                let rule = match operator {
                    "b" => Some(FillRule::Winding),
                    "b*" => Some(FillRule::EvenOdd),
                    _ => None,
                };
                self.paint(rule, true);
            }
            ("S", _) => self.paint(None, true),
            ("n", _) => self.paint(None, false),
            ("Do", _) => {
                if let Some(Object::Name(name)) = operands.first() {
                    self.show(name, resources)?;
                }
            }
            _ => self.write(operator, operands, &numbers, resources),
        }
        Ok(())
    }

    /// The operators of text.
    fn write(
        &mut self,
        operator: &str,
        operands: &[Object],
        numbers: &[f32],
        resources: &'a Dictionary,
    ) {
        match (operator, numbers, operands) {
            ("BT", ..) => self.place(Transform::identity()),
            ("Td", [x, y], _) => self.place(self.text.line.pre_translate(*x, *y)),
            ("Tm", numbers, _) => {
                if let Some(matrix) = matrix(numbers) {
                    self.place(matrix);
                }
            }
            ("Tf", [size], [Object::Name(name), _]) => {
                self.text.size = *size;
                self.text.font = self.font(name, resources);
            }
            ("Tj", _, [Object::String(codes, _)]) => self.letters(codes),
            ("TJ", _, [Object::Array(items)]) => {
                for item in items {
                    match item {
                        Object::String(codes, _) => self.letters(codes),
                        other => {
                            let back = number(other).unwrap_or(0.0) / -1000.0;
                            self.advance(back);
                        }
                    }
                }
            }
            _ => {}
        }
    }

    fn font(&self, name: &[u8], resources: &Dictionary) -> Option<(ObjectId, &'a Font)> {
        let document = &self.book.document;
        let fonts = document.get_dict_in_dict(resources, b"Font").ok()?;
        let id = fonts.get(name).ok()?.as_reference().ok()?;
        Some((id, self.book.fonts.get(&id)?))
    }

    fn place(&mut self, matrix: Transform) {
        (self.text.line, self.text.matrix) = (matrix, matrix);
    }

    /// Moves the pen by so many ems.
    fn advance(&mut self, ems: f32) {
        let matrix = self.text.matrix;
        self.text.matrix = matrix.pre_translate(ems * self.text.size, 0.0);
    }

    fn letters(&mut self, codes: &[u8]) {
        let Some((id, font)) = self.text.font else {
            return;
        };
        let paint = solid(self.state.fill);
        for pair in codes.chunks_exact(2) {
            let code = u16::from_be_bytes([pair[0], pair[1]]);
            let outline = self.outlines.entry((id, code));
            if let Some(outline) = outline.or_insert_with(|| font.outline(code)) {
                let size = self.text.size;
                let at = self.state.matrix.pre_concat(self.text.matrix);
                let at = at.pre_scale(size, size);
                self.pixmap
                    .fill_path(outline, &paint, FillRule::Winding, at, None);
            }
            self.advance(font.width(code) / 1000.0);
        }
    }

    fn paint(&mut self, fill: Option<FillRule>, is_stroked: bool) {
        let Some(path) = std::mem::take(&mut self.path).finish() else {
            return;
        };
        let at = self.state.matrix;
        if let Some(rule) = fill {
            let paint = solid(self.state.fill);
            self.pixmap.fill_path(&path, &paint, rule, at, None);
        }
        if is_stroked {
            let stroke = Stroke {
                width: self.state.width,
                ..Stroke::default()
            };
            let paint = solid(self.state.stroke);
            self.pixmap.stroke_path(&path, &paint, &stroke, at, None);
        }
    }

    /// A picture, or a drawing that pages share.
    fn show(&mut self, name: &[u8], resources: &'a Dictionary) -> Result<(), Error> {
        let document = &self.book.document;
        let shared = document.get_dict_in_dict(resources, b"XObject")?;
        let stream = shared.get_deref(name, document)?.as_stream()?;
        match stream.dict.get(b"Subtype")?.as_name()? {
            b"Image" => {
                if let Some(picture) = picture(self.book, stream)? {
                    let (width, height) = (picture.width() as f32, picture.height() as f32);
                    let fit = Transform::from_row(1.0 / width, 0.0, 0.0, -1.0 / height, 0.0, 1.0);
                    let paint = PixmapPaint {
                        quality: FilterQuality::Bilinear,
                        ..PixmapPaint::default()
                    };
                    let at = self.state.matrix.pre_concat(fit);
                    self.pixmap
                        .draw_pixmap(0, 0, picture.as_ref(), &paint, at, None);
                }
            }
            b"Form" if self.depth < DEPTH => {
                let own = document.get_dict_in_dict(&stream.dict, b"Resources");
                let content = stream.get_plain_content()?;
                self.depth += 1;
                let state = self.state;
                self.draw(&content, own.unwrap_or(resources))?;
                self.state = state;
                self.depth -= 1;
            }
            _ => {}
        }
        Ok(())
    }
}

fn solid(colour: Color) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color(colour);
    paint
}

fn colour(red: f32, green: f32, blue: f32) -> Color {
    let [red, green, blue] = [red, green, blue].map(|channel| channel.clamp(0.0, 1.0));
    Color::from_rgba(red, green, blue, 1.0).unwrap_or(Color::BLACK)
}

fn matrix(numbers: &[f32]) -> Option<Transform> {
    let [a, b, c, d, e, f] = *<&[f32; 6]>::try_from(numbers).ok()?;
    Some(Transform::from_row(a, b, c, d, e, f))
}

/// A picture of 8-bit colours with its soft mask; none when it is of another kind.
fn picture(book: &Book, stream: &lopdf::Stream) -> Result<Option<Pixmap>, Error> {
    let side = |key: &[u8]| stream.dict.get(key).and_then(Object::as_i64);
    let sides = (
        u32::try_from(side(b"Width")?),
        u32::try_from(side(b"Height")?),
    );
    let (Ok(width), Ok(height)) = sides else {
        return Ok(None);
    };
    let colours = stream.get_plain_content()?;
    let mask = match stream.dict.get_deref(b"SMask", &book.document) {
        Ok(mask) => Some(mask.as_stream()?.get_plain_content()?),
        Err(_) => None,
    };
    let Some(mut pixmap) = Pixmap::new(width, height) else {
        return Ok(None);
    };
    let count = pixmap.pixels().len();
    let is_filled = colours.len() == 3 * count;
    if !is_filled || mask.as_ref().is_some_and(|mask| mask.len() != count) {
        return Ok(None);
    }
    let pixels = pixmap.pixels_mut().iter_mut().zip(colours.chunks_exact(3));
    for (at, (pixel, colour)) in pixels.enumerate() {
        let alpha = mask.as_ref().map_or(u8::MAX, |mask| mask[at]);
        let [red, green, blue] = [colour[0], colour[1], colour[2]];
        *pixel = tiny_skia::ColorU8::from_rgba(red, green, blue, alpha).premultiply();
    }
    Ok(Some(pixmap))
}
