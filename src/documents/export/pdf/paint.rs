//! The content of a page: marks as printpdf operations, each inside the marked content that ties
//! it to its node of the structure tree or says that it is an artifact.

use std::collections::BTreeMap;

use printpdf::{
    Color, CurTransMat, DictItem, FontId, Line, LinePoint, Op, PaintMode, PdfFontHandle, Point,
    Polygon, PolygonRing, Pt, Rect, TextMatrix, WindingOrder, XObjectId, XObjectTransform,
};

use super::{
    cast::{Cast, Reading},
    form::Forms,
};
use crate::documents::{
    export::Error,
    font::Face,
    frame::{GlyphRun, Mark, NodeId, Page, Paint, Piece, Rgb, Role, Segment, Tag},
};

/// The resource name of a face: /F0, /F1, /F2.
pub fn font_name(face: Face) -> &'static str {
    match face {
        Face::Regular => "F0",
        Face::Bold => "F1",
        Face::Tifinagh => "F2",
    }
}

/// The resource name of a picture.
pub fn picture_name(index: usize) -> String {
    format!("I{index}")
}

/// The resource name of a drawing that pages share.
pub fn form_name(index: usize) -> String {
    format!("D{index}")
}

/// A page's operations, and the node of each marked-content id in turn.
#[derive(Debug, Default)]
pub struct Painted {
    /// For printpdf.
    pub ops: Vec<Op>,
    /// The node that MCID n belongs to stands at n.
    pub owners: Vec<NodeId>,
}

/// Paints a page. `roles` gives the role of each node.
///
/// # Errors
/// [`Error::Structure`] when a mark names no node, [`Error::Face`] when its clusters were not
/// collected.
pub fn paint(
    page: &Page,
    casts: &BTreeMap<Face, Cast<'_>>,
    forms: &Forms<'_>,
    roles: impl Fn(NodeId) -> Option<Role>,
) -> Result<Painted, Error> {
    let mut painter = Painter {
        painted: Painted::default(),
        height: page.height,
        fill: None,
        stroke: None,
    };
    let mut open: Option<Tag> = None;
    for mark in &page.marks {
        if open != Some(mark.tag) {
            if open.is_some() {
                painter.push(Op::EndMarkedContent);
            }
            painter.begin(mark.tag, &roles)?;
            open = Some(mark.tag);
        }
        match forms.index(&mark.paint, page) {
            Some(index) => painter.show(form_name(index)),
            None => painter.mark(mark, casts)?,
        }
    }
    if open.is_some() {
        painter.push(Op::EndMarkedContent);
    }
    Ok(painter.painted)
}

struct Painter {
    painted: Painted,
    height: f32,
    fill: Option<Rgb>,
    stroke: Option<(Rgb, f32)>,
}

impl Painter {
    fn push(&mut self, op: Op) {
        self.painted.ops.push(op);
    }

    fn begin(&mut self, tag: Tag, roles: &impl Fn(NodeId) -> Option<Role>) -> Result<(), Error> {
        let (tag, entries) = match tag {
            Tag::Node(node) => {
                let role = roles(node).ok_or(Error::Structure(node.0))?;
                let mcid = self.painted.owners.len();
                self.painted.owners.push(node);
                (
                    super::structure::type_name(role),
                    ("MCID", DictItem::Int(mcid as i64)),
                )
            }
            Tag::Artifact => ("Artifact", ("Type", DictItem::Name(b"Layout".to_vec()))),
            Tag::Pagination => ("Artifact", ("Type", DictItem::Name(b"Pagination".to_vec()))),
        };
        self.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties: DictItem::Dict {
                map: BTreeMap::from([(entries.0.to_owned(), entries.1)]),
            },
        });
        Ok(())
    }

    fn mark(&mut self, mark: &Mark, casts: &BTreeMap<Face, Cast<'_>>) -> Result<(), Error> {
        match &mark.paint {
            Paint::Glyphs(run) => self.glyphs(run, Reading::of(mark.tag, run), casts)?,
            Paint::Rectangle(rectangle) => {
                let [x, y, width, height] = rectangle.area;
                if let Some(mode) = self.style(rectangle.fill, rectangle.stroke) {
                    let (x, y) = (round(x), round(self.height - y - height));
                    self.push(Op::DrawRectangle {
                        rectangle: Rect {
                            x: Pt(x),
                            y: Pt(y),
                            width: Pt(round(width)),
                            height: Pt(round(height)),
                            mode: Some(mode),
                            winding_order: None,
                        },
                    });
                }
            }
            Paint::Rule {
                from,
                to,
                width,
                colour,
            } => {
                self.style(None, Some((*colour, *width)));
                let points = vec![self.corner(from.0, from.1), self.corner(to.0, to.1)];
                self.push(Op::DrawLine {
                    line: Line {
                        points,
                        is_closed: false,
                    },
                });
            }
            Paint::Outline {
                segments,
                fill,
                stroke,
            } => {
                if let Some(mode) = self.style(*fill, *stroke) {
                    let rings = self.rings(segments);
                    self.push(Op::DrawPolygon {
                        polygon: Polygon {
                            rings,
                            mode,
                            winding_order: WindingOrder::NonZero,
                        },
                    });
                }
            }
            Paint::Picture {
                index,
                area: [x, y, width, height],
            } => {
                let y = self.height - y - height;
                let matrix = [*width, 0.0, 0.0, *height, *x, y].map(round);
                self.push(Op::SaveGraphicsState);
                self.push(Op::SetTransformationMatrix {
                    matrix: CurTransMat::Raw(matrix),
                });
                self.show(picture_name(*index));
                self.push(Op::RestoreGraphicsState);
            }
        }
        Ok(())
    }

    fn show(&mut self, name: String) {
        self.push(Op::UseXobject {
            id: XObjectId(name),
            transform: XObjectTransform {
                no_auto_scale: true,
                ..Default::default()
            },
        });
    }

    /// Sets the colours that changed; what to do with the path, unless nothing.
    fn style(&mut self, fill: Option<Rgb>, stroke: Option<(Rgb, f32)>) -> Option<PaintMode> {
        if let Some(colour) = fill {
            self.fill(colour);
        }
        if let Some((colour, width)) = stroke {
            if self.stroke.map(|stroke| stroke.0) != Some(colour) {
                self.push(Op::SetOutlineColor { col: color(colour) });
            }
            if self.stroke.map(|stroke| stroke.1) != Some(width) {
                self.push(Op::SetOutlineThickness {
                    pt: Pt(round(width)),
                });
            }
            self.stroke = Some((colour, width));
        }
        match (fill, stroke) {
            (Some(_), Some(_)) => Some(PaintMode::FillStroke),
            (Some(_), None) => Some(PaintMode::Fill),
            (None, Some(_)) => Some(PaintMode::Stroke),
            (None, None) => None,
        }
    }

    fn fill(&mut self, colour: Rgb) {
        if self.fill != Some(colour) {
            self.push(Op::SetFillColor { col: color(colour) });
            self.fill = Some(colour);
        }
    }

    fn corner(&self, x: f32, y: f32) -> LinePoint {
        point(x, self.height - y, false)
    }

    fn rings(&self, segments: &[Segment]) -> Vec<PolygonRing> {
        let mut rings: Vec<PolygonRing> = Vec::new();
        for segment in segments {
            match (segment, rings.last_mut()) {
                (Segment::Move(x, y), _) => {
                    rings.push(PolygonRing {
                        points: vec![self.corner(*x, *y)],
                    });
                }
                (Segment::Line(x, y), Some(ring)) => ring.points.push(self.corner(*x, *y)),
                (Segment::Curve([ax, ay, bx, by, x, y]), Some(ring)) => {
                    ring.points.push(point(*ax, self.height - ay, true));
                    ring.points.push(point(*bx, self.height - by, true));
                    ring.points.push(point(*x, self.height - y, false));
                }
                // printpdf closes every ring itself.
                (Segment::Close, _) | (_, None) => {}
            }
        }
        rings
    }

    /// printpdf would write each glyph as an object of its own, three times slower and longer than
    /// the rest of the page together: a run goes through as one finished `TJ`.
    fn glyphs(
        &mut self,
        run: &GlyphRun,
        reading: Reading,
        casts: &BTreeMap<Face, Cast<'_>>,
    ) -> Result<(), Error> {
        if run.pieces.is_empty() {
            return Ok(());
        }
        let cast = casts.get(&run.face).ok_or(Error::Face(run.face))?;
        let mut shown = Shown::default();
        for piece in &run.pieces {
            match piece {
                Piece::Space { text, advance } => {
                    let (cid, width) = cast.space(*text).ok_or(Error::Face(run.face))?;
                    shown.show(cid);
                    shown.move_left(i64::from(width) - i64::from(*advance));
                }
                Piece::Cluster(cluster) => {
                    let span = cast.span(cluster, reading).ok_or(Error::Face(run.face))?;
                    (0..span.count).for_each(|at| shown.show(span.first + at));
                    shown.move_left(-i64::from(span.rest));
                }
            }
        }
        self.fill(run.colour);
        let (x, y) = (round(run.origin.0), round(self.height - run.origin.1));
        self.push(Op::StartTextSection);
        self.push(Op::SetFont {
            font: PdfFontHandle::External(FontId(font_name(run.face).to_owned())),
            size: Pt(round(run.size)),
        });
        if run.angle == 0.0 {
            self.push(Op::SetTextCursor {
                pos: Point { x: Pt(x), y: Pt(y) },
            });
        } else {
            let (sin, cos) = run.angle.to_radians().sin_cos();
            let matrix = TextMatrix::Raw([cos, sin, -sin, cos, x, y].map(round));
            self.push(Op::SetTextMatrix { matrix });
        }
        self.push(Op::Unknown {
            key: "TJ".to_owned(),
            value: vec![shown.finish()],
        });
        self.push(Op::EndTextSection);
        Ok(())
    }
}

/// The operand of `TJ`: CIDs of two bytes, and between them moves in thousandths of the em.
#[derive(Default)]
struct Shown {
    items: Vec<DictItem>,
    codes: Vec<u8>,
}

impl Shown {
    fn show(&mut self, cid: u16) {
        self.codes.extend(cid.to_be_bytes());
    }

    fn move_left(&mut self, by: i64) {
        if by != 0 {
            self.flush();
            self.items.push(DictItem::Int(by));
        }
    }

    fn flush(&mut self) {
        if !self.codes.is_empty() {
            let data = std::mem::take(&mut self.codes);
            self.items.push(DictItem::String {
                data,
                literal: true,
            });
        }
    }

    fn finish(mut self) -> DictItem {
        self.flush();
        DictItem::Array(self.items)
    }
}

fn point(x: f32, y: f32, bezier: bool) -> LinePoint {
    LinePoint {
        p: Point {
            x: Pt(round(x)),
            y: Pt(round(y)),
        },
        bezier,
    }
}

fn color(Rgb(red, green, blue): Rgb) -> Color {
    let [r, g, b] = [red, green, blue].map(|channel| round(f32::from(channel) / 255.0));
    Color::Rgb(printpdf::Rgb {
        r,
        g,
        b,
        icc_profile: None,
    })
}

/// To the thousandth: finer than any printer, and short to write.
fn round(value: f32) -> f32 {
    (value * 1000.0).round() / 1000.0
}
