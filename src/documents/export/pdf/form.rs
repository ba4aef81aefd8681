//! Drawings that stand on many pages, such as the draft mark, written once and shown by reference
//! (form XObjects, ISO 32000-1, 8.10).

use std::{collections::BTreeMap, fmt::Write};

use printpdf::{DictItem, ExternalStream, ExternalXObject, XObject};

use super::deflate::deflate;
use crate::documents::frame::{Layout, Page, Paint, Rgb, Segment};

/// A drawing of fewer segments is as short as a reference to it.
const WORTHWHILE: usize = 24;

/// The drawings that more than one page shows at the same place.
#[derive(Debug)]
pub struct Forms<'a> {
    drawings: Vec<(&'a Paint, &'a Page)>,
}

impl<'a> Forms<'a> {
    /// Finds them, in order of appearance.
    pub fn collect(layout: &'a Layout) -> Self {
        let mut seen: Vec<(&Paint, &Page, usize)> = Vec::new();
        for page in &layout.pages {
            for mark in page.marks.iter().filter(|mark| is_worthwhile(&mark.paint)) {
                match seen
                    .iter_mut()
                    .find(|seen| same((seen.0, seen.1), (&mark.paint, page)))
                {
                    Some(seen) => seen.2 += 1,
                    None => seen.push((&mark.paint, page, 1)),
                }
            }
        }
        let shared = seen.into_iter().filter(|seen| seen.2 > 1);
        Forms {
            drawings: shared.map(|(paint, page, _)| (paint, page)).collect(),
        }
    }

    /// The number of a drawing, when it is shared.
    pub fn index(&self, paint: &Paint, page: &Page) -> Option<usize> {
        if !is_worthwhile(paint) {
            return None;
        }
        self.drawings
            .iter()
            .position(|drawing| same(*drawing, (paint, page)))
    }

    /// The drawings for printpdf, in the order of their numbers.
    pub fn objects(&self) -> impl Iterator<Item = XObject> {
        self.drawings
            .iter()
            .map(|(paint, page)| object(paint, page))
    }
}

fn is_worthwhile(paint: &Paint) -> bool {
    matches!(paint, Paint::Outline { segments, .. } if segments.len() >= WORTHWHILE)
}

fn same(a: (&Paint, &Page), b: (&Paint, &Page)) -> bool {
    (a.1.width, a.1.height) == (b.1.width, b.1.height) && a.0 == b.0
}

fn object(paint: &Paint, page: &Page) -> XObject {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let edges = [0.0, 0.0, page.width, page.height]
        .map(DictItem::Real)
        .to_vec();
    XObject::External(ExternalXObject {
        stream: ExternalStream {
            dict: BTreeMap::from([
                ("Type".to_owned(), name("XObject")),
                ("Subtype".to_owned(), name("Form")),
                ("BBox".to_owned(), DictItem::Array(edges)),
                (
                    "Resources".to_owned(),
                    DictItem::Dict {
                        map: BTreeMap::new(),
                    },
                ),
                ("Filter".to_owned(), name("FlateDecode")),
            ]),
            content: deflate(drawing(paint, page.height).as_bytes()),
            compress: false,
        },
        width: None,
        height: None,
        dpi: None,
    })
}

fn drawing(paint: &Paint, height: f32) -> String {
    let mut out = String::new();
    let Paint::Outline {
        segments,
        fill,
        stroke,
    } = paint
    else {
        return out;
    };
    if let Some(Rgb(red, green, blue)) = fill {
        let [red, green, blue] = [red, green, blue].map(|channel| f32::from(*channel) / 255.0);
        let _ = writeln!(out, "{red:.3} {green:.3} {blue:.3} rg");
    }
    if let Some((Rgb(red, green, blue), width)) = stroke {
        let [red, green, blue] = [red, green, blue].map(|channel| f32::from(*channel) / 255.0);
        let _ = writeln!(out, "{red:.3} {green:.3} {blue:.3} RG {width:.3} w");
    }
    for segment in segments {
        // A tenth of a point is finer than anyone sees in a drawing as large as the page.
        let _ = match segment {
            Segment::Move(x, y) => writeln!(out, "{x:.1} {:.1} m", height - y),
            Segment::Line(x, y) => writeln!(out, "{x:.1} {:.1} l", height - y),
            Segment::Curve([ax, ay, bx, by, x, y]) => {
                let (ay, by, y) = (height - ay, height - by, height - y);
                writeln!(out, "{ax:.1} {ay:.1} {bx:.1} {by:.1} {x:.1} {y:.1} c")
            }
            Segment::Close => writeln!(out, "h"),
        };
    }
    out.push_str(match (fill, stroke) {
        (Some(_), Some(_)) => "B",
        (Some(_), None) => "f",
        (None, Some(_)) => "S",
        (None, None) => "n",
    });
    out
}
