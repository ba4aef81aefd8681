//! The draft mark: large light words across the page, drawn as outlines and not as text, so that
//! no reader, search or copy finds them between the lines.

use harfrust::FontRef;
use skrifa::{
    GlyphId, MetadataProvider,
    instance::{LocationRef, Size},
    outline::{DrawSettings, OutlinePen},
};

use super::{
    breaking,
    composer::{Composer, Setting},
    item::Look,
};
use crate::documents::{
    content::{Align, Text},
    frame::{GlyphRun, Mark, Paint, Piece, Rgb, Segment, Tag},
};

/// Shows on paper and under text, vanishes in a photocopy.
const COLOUR: Rgb = Rgb(0xF0, 0xED, 0xE5);
/// Degrees it is turned counterclockwise.
const ANGLE: f32 = 45.0;
/// Its length, as a part of the page's shorter side.
const REACH: f32 = 0.75;
/// The largest type it is set in, in points.
const LARGEST: f32 = 170.0;

impl Composer<'_> {
    /// The marks of a draft, about the middle of a page.
    pub(super) fn draft_mark(&mut self, text: &Text, page: (f32, f32)) -> Vec<Mark> {
        let stretches = self.items(text, Look::default());
        let natural = stretches
            .first()
            .map_or(0, |s| breaking::advance(&s.items))
            .max(1) as f32;
        let size = (REACH * page.0.min(page.1) * 1000.0 / natural).clamp(12.0, LARGEST);
        let width = natural * size / 1000.0 + 1.0;
        let setting = Setting {
            size,
            align: Align::Start,
            look: Look::default(),
            width,
            left: 0.0,
        };
        let lines = self.set(&stretches, text.language, setting, Tag::Artifact);
        let (sin, cos) = ANGLE.to_radians().sin_cos();
        let mut marks = Vec::new();
        for mark in lines.into_iter().next().unwrap_or_default().marks {
            let Paint::Glyphs(run) = mark.paint else {
                continue;
            };
            let mut pen = Pen {
                segments: Vec::new(),
                glyph: (0.0, 0.0),
                scale: size / 1000.0,
                turn: (sin, cos),
                centre: (page.0 / 2.0, page.1 / 2.0),
                last: (0.0, 0.0),
            };
            draw(&run, width, &mut pen);
            let paint = Paint::Outline {
                segments: pen.segments,
                fill: Some(COLOUR),
                stroke: None,
            };
            marks.push(Mark {
                tag: Tag::Artifact,
                paint,
            });
        }
        marks
    }
}

/// Outlines of a run whose baseline's middle is the pen's centre. A glyph that cannot be read
/// leaves a gap in a decoration, which is no reason to withhold the document.
fn draw(run: &GlyphRun, width: f32, pen: &mut Pen) {
    let Ok(font) = FontRef::new(run.face.data()) else {
        return;
    };
    let outlines = font.outline_glyphs();
    let start = (run.origin.0 - width / 2.0) * 1000.0 / run.size;
    let mut along = 0;
    for piece in &run.pieces {
        let cluster = match piece {
            Piece::Cluster(cluster) => cluster,
            Piece::Space { advance, .. } => {
                along += advance;
                continue;
            }
        };
        for glyph in &cluster.glyphs {
            // A quarter em down, so that the letters' bodies stand about the centre.
            pen.glyph = (start + (along + glyph.x) as f32, glyph.y as f32 - 250.0);
            if let Some(outline) = outlines.get(GlyphId::from(glyph.id)) {
                let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
                let _ = outline.draw(settings, pen);
            }
        }
        along += cluster.advance;
    }
}

/// Turns font units into segments on the page.
struct Pen {
    segments: Vec<Segment>,
    /// Origin of the glyph, font units from the middle of the baseline.
    glyph: (f32, f32),
    /// Points in a font unit.
    scale: f32,
    /// Sine and cosine of the angle.
    turn: (f32, f32),
    centre: (f32, f32),
    last: (f32, f32),
}

impl Pen {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        let (x, y) = (
            (x + self.glyph.0) * self.scale,
            (y + self.glyph.1) * self.scale,
        );
        let (sin, cos) = self.turn;
        (
            self.centre.0 + x * cos - y * sin,
            self.centre.1 - x * sin - y * cos,
        )
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.last = self.at(x, y);
        self.segments.push(Segment::Move(self.last.0, self.last.1));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.last = self.at(x, y);
        self.segments.push(Segment::Line(self.last.0, self.last.1));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let (from, control, to) = (self.last, self.at(cx, cy), self.at(x, y));
        let third = |end: f32, control: f32| end + (control - end) * 2.0 / 3.0;
        self.segments.push(Segment::Curve([
            third(from.0, control.0),
            third(from.1, control.1),
            third(to.0, control.0),
            third(to.1, control.1),
            to.0,
            to.1,
        ]));
        self.last = to;
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        let (one, two, to) = (self.at(cx0, cy0), self.at(cx1, cy1), self.at(x, y));
        self.segments
            .push(Segment::Curve([one.0, one.1, two.0, two.1, to.0, to.1]));
        self.last = to;
    }

    fn close(&mut self) {
        self.segments.push(Segment::Close);
    }
}
