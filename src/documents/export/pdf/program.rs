//! Writing a cluster font: a TrueType program in which each cluster is one glyph.
//!
//! Glyph 0 is .notdef, glyphs 1 to n are the clusters in the order given (so that a CID is its
//! glyph's index), and behind them stand the outlines that several clusters share. A cluster of one
//! glyph at the origin takes that glyph's outline itself; any other becomes a composite, with
//! marks, kerning and offsets folded in.

use std::collections::{BTreeMap, HashMap};

use super::truetype::{
    self, ARGS_ARE_WORDS, ARGS_ARE_XY_VALUES, HAVE_INSTRUCTIONS, MORE_COMPONENTS, Source,
    USE_MY_METRICS,
};
use crate::documents::frame::Glyph;

/// A glyph of the cluster font, in font units.
#[derive(Debug, Clone, Copy)]
pub struct Shape<'a> {
    /// What it draws; nothing for spaces and the further letters of a ligature.
    pub glyphs: &'a [Glyph],
    /// Its width.
    pub advance: u16,
}

/// A finished font program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// The TrueType file.
    pub data: Vec<u8>,
    /// xMin, yMin, xMax, yMax over all glyphs.
    pub bounds: [i16; 4],
}

/// Writes the program. `None` when a glyph is not in the face, lies more than 32 em away, or the
/// glyphs are more than 65,535.
pub fn build(source: &Source<'_>, shapes: &[Shape<'_>]) -> Option<Program> {
    let mut builder = Builder {
        source,
        plan: Vec::with_capacity(shapes.len() * 2),
        placed: HashMap::new(),
    };
    builder.plan(shapes)?;
    builder.write(shapes)
}

/// What a glyph of the new font is.
enum Slot<'a> {
    /// Draws nothing.
    Blank,
    /// A glyph of the face.
    Copy(&'a [u8]),
    /// Glyphs of the face, each moved.
    Compose(&'a [Glyph]),
}

struct Builder<'a> {
    source: &'a Source<'a>,
    plan: Vec<Slot<'a>>,
    /// Where a glyph of the face stands in the new font.
    placed: HashMap<u16, u16>,
}

/// What a written glyph weighs: bounds, points, contours, depth of composition, components.
#[derive(Debug, Clone, Copy, Default)]
struct Weight {
    bounds: [i16; 4],
    points: u32,
    contours: u32,
    depth: u16,
    parts: u16,
}

impl<'a> Builder<'a> {
    fn plan(&mut self, shapes: &[Shape<'a>]) -> Option<()> {
        self.plan.push(Slot::Copy(self.source.glyph(0)?));
        self.placed.insert(0, 0);
        for shape in shapes {
            let slot = match shape.glyphs {
                [Glyph { id, x: 0, y: 0 }] if !self.placed.contains_key(id) => {
                    let glyph = self.source.glyph(*id)?;
                    self.placed
                        .insert(*id, u16::try_from(self.plan.len()).ok()?);
                    Slot::Copy(glyph)
                }
                glyphs => {
                    let mut drawn = false;
                    for glyph in glyphs {
                        drawn |= !self.source.glyph(glyph.id)?.is_empty();
                    }
                    if drawn {
                        Slot::Compose(glyphs)
                    } else {
                        Slot::Blank
                    }
                }
            };
            self.plan.push(slot);
        }
        // The list grows while it is walked: a shared outline may be a composite itself.
        let mut at = 0;
        while at < self.plan.len() {
            match self.plan[at] {
                Slot::Compose(glyphs) => {
                    for glyph in glyphs {
                        self.place(glyph.id)?;
                    }
                }
                Slot::Copy(glyph) if truetype::is_composite(glyph) => {
                    for component in truetype::components(glyph)?.0 {
                        self.place(component.glyph)?;
                    }
                }
                _ => {}
            }
            at += 1;
        }
        u16::try_from(self.plan.len()).ok().map(|_| ())
    }

    fn place(&mut self, id: u16) -> Option<()> {
        if !self.placed.contains_key(&id) {
            let glyph = self.source.glyph(id)?;
            if !glyph.is_empty() {
                self.placed.insert(id, u16::try_from(self.plan.len()).ok()?);
                self.plan.push(Slot::Copy(glyph));
            }
        }
        Some(())
    }

    fn write(&self, shapes: &[Shape<'_>]) -> Option<Program> {
        let mut glyf = Vec::with_capacity(64 * self.plan.len());
        let mut offsets = Vec::with_capacity(self.plan.len() + 1);
        for slot in &self.plan {
            offsets.push(glyf.len());
            match slot {
                Slot::Blank => {}
                Slot::Copy(glyph) => self.copy(glyph, &mut glyf)?,
                Slot::Compose(glyphs) => self.compose(glyphs, &mut glyf)?,
            }
            if glyf.len() % 2 == 1 {
                glyf.push(0);
            }
        }
        offsets.push(glyf.len());

        let mut weights = HashMap::new();
        let mut limits = Limits::default();
        let mut hmtx = Vec::with_capacity(4 * self.plan.len());
        for index in 0..self.plan.len() {
            let advance = match index {
                0 => self.source.advance(0)?,
                _ => shapes.get(index - 1).map_or(0, |shape| shape.advance),
            };
            let weight = weigh(u16::try_from(index).ok()?, &glyf, &offsets, &mut weights, 0)?;
            // A renderer shifts the outline by xMin minus the bearing: equal, it stays.
            hmtx.extend(advance.to_be_bytes());
            hmtx.extend(weight.bounds[0].to_be_bytes());
            limits.take(advance, weight, offsets[index] == offsets[index + 1]);
        }
        let short = glyf.len() < 2 * usize::from(u16::MAX);
        let mut loca = Vec::with_capacity(4 * offsets.len());
        for offset in &offsets {
            match short {
                true => loca.extend(u16::try_from(offset / 2).ok()?.to_be_bytes()),
                false => loca.extend(u32::try_from(*offset).ok()?.to_be_bytes()),
            }
        }
        let count = u16::try_from(self.plan.len()).ok()?;
        let tables = BTreeMap::from([
            (*b"glyf", glyf),
            (*b"head", limits.head(self.source, short)),
            (*b"hhea", limits.hhea(self.source, count)),
            (*b"hmtx", hmtx),
            (*b"loca", loca),
            (*b"maxp", limits.maxp(self.source, count)),
            (*b"post", post(self.source)),
        ]);
        Some(Program {
            data: assemble(&tables)?,
            bounds: limits.bounds,
        })
    }

    fn copy(&self, glyph: &[u8], out: &mut Vec<u8>) -> Option<()> {
        if glyph.is_empty() {
            return Some(());
        }
        if !truetype::is_composite(glyph) {
            out.extend(truetype::without_instructions(glyph)?);
            return Some(());
        }
        let (components, end) = truetype::components(glyph)?;
        let start = out.len();
        out.extend(&glyph[..end]);
        for component in components {
            let at = start + component.at;
            // The width is the cluster's own, never a component's.
            let flags = component.flags & !(HAVE_INSTRUCTIONS | USE_MY_METRICS);
            let place = self.placed.get(&component.glyph).copied().unwrap_or(0);
            out[at..at + 2].copy_from_slice(&flags.to_be_bytes());
            out[at + 2..at + 4].copy_from_slice(&place.to_be_bytes());
        }
        Some(())
    }

    fn compose(&self, glyphs: &[Glyph], out: &mut Vec<u8>) -> Option<()> {
        let mut union: Option<[i16; 4]> = None;
        let mut parts = Vec::with_capacity(glyphs.len());
        for glyph in glyphs {
            let data = self.source.glyph(glyph.id)?;
            if data.is_empty() {
                continue;
            }
            let (x, y) = (i16::try_from(glyph.x).ok()?, i16::try_from(glyph.y).ok()?);
            let [left, low, right, high] = truetype::bounds(data)?;
            let moved = [
                left.checked_add(x)?,
                low.checked_add(y)?,
                right.checked_add(x)?,
                high.checked_add(y)?,
            ];
            union = Some(union.map_or(moved, |sum| merge(sum, moved)));
            parts.push((*self.placed.get(&glyph.id)?, x, y));
        }
        out.extend((-1i16).to_be_bytes());
        for edge in union? {
            out.extend(edge.to_be_bytes());
        }
        let last = parts.len() - 1;
        for (index, (glyph, x, y)) in parts.into_iter().enumerate() {
            let bytes = i8::try_from(x).ok().zip(i8::try_from(y).ok());
            let mut flags = ARGS_ARE_XY_VALUES;
            flags |= if bytes.is_none() { ARGS_ARE_WORDS } else { 0 };
            flags |= if index < last { MORE_COMPONENTS } else { 0 };
            out.extend(flags.to_be_bytes());
            out.extend(glyph.to_be_bytes());
            match bytes {
                Some((x, y)) => out.extend([x as u8, y as u8]),
                None => {
                    out.extend(x.to_be_bytes());
                    out.extend(y.to_be_bytes());
                }
            }
        }
        Some(())
    }
}

fn merge(a: [i16; 4], b: [i16; 4]) -> [i16; 4] {
    [
        a[0].min(b[0]),
        a[1].min(b[1]),
        a[2].max(b[2]),
        a[3].max(b[3]),
    ]
}

/// Deeper than any face nests; a loop in a broken face ends here.
const DEEPEST: u16 = 16;

fn weigh(
    index: u16,
    glyf: &[u8],
    offsets: &[usize],
    known: &mut HashMap<u16, Weight>,
    depth: u16,
) -> Option<Weight> {
    if let Some(weight) = known.get(&index) {
        return Some(*weight);
    }
    if depth > DEEPEST {
        return None;
    }
    let at = usize::from(index);
    let glyph = glyf.get(*offsets.get(at)?..*offsets.get(at + 1)?)?;
    let mut weight = Weight::default();
    if !glyph.is_empty() {
        weight.bounds = truetype::bounds(glyph)?;
        if truetype::is_composite(glyph) {
            for component in truetype::components(glyph)?.0 {
                let part = weigh(component.glyph, glyf, offsets, known, depth + 1)?;
                weight.points += part.points;
                weight.contours += part.contours;
                weight.depth = weight.depth.max(part.depth + 1);
                weight.parts += 1;
            }
        } else {
            let (points, contours) = truetype::outline_size(glyph)?;
            (weight.points, weight.contours) = (points.into(), contours.into());
        }
    }
    known.insert(index, weight);
    Some(weight)
}

/// The largest values over all glyphs, for `head`, `hhea` and `maxp`.
#[derive(Debug, Default)]
struct Limits {
    bounds: [i16; 4],
    drawn: bool,
    advance: u16,
    left: i16,
    right: i16,
    extent: i16,
    simple: (u32, u32),
    composite: (u32, u32),
    parts: u16,
    depth: u16,
}

impl Limits {
    fn take(&mut self, advance: u16, weight: Weight, blank: bool) {
        self.advance = self.advance.max(advance);
        if blank {
            return;
        }
        let [left, _, right, _] = weight.bounds;
        let bearing = i32::from(advance) - i32::from(right);
        let bearing = bearing.clamp(i16::MIN.into(), i16::MAX.into()) as i16;
        if self.drawn {
            self.bounds = merge(self.bounds, weight.bounds);
            self.left = self.left.min(left);
            self.right = self.right.min(bearing);
            self.extent = self.extent.max(right);
        } else {
            (self.bounds, self.drawn) = (weight.bounds, true);
            (self.left, self.right, self.extent) = (left, bearing, right);
        }
        let size = if weight.parts == 0 {
            &mut self.simple
        } else {
            &mut self.composite
        };
        *size = (size.0.max(weight.points), size.1.max(weight.contours));
        self.parts = self.parts.max(weight.parts);
        self.depth = self.depth.max(weight.depth);
    }

    fn head(&self, source: &Source<'_>, short: bool) -> Vec<u8> {
        let mut head = source.head[..54].to_vec();
        head[8..12].fill(0);
        for (index, edge) in self.bounds.iter().enumerate() {
            head[36 + 2 * index..38 + 2 * index].copy_from_slice(&edge.to_be_bytes());
        }
        head[50..52].copy_from_slice(&u16::from(!short).to_be_bytes());
        head
    }

    fn hhea(&self, source: &Source<'_>, count: u16) -> Vec<u8> {
        let mut hhea = source.hhea[..36].to_vec();
        hhea[10..12].copy_from_slice(&self.advance.to_be_bytes());
        for (index, value) in [self.left, self.right, self.extent].into_iter().enumerate() {
            hhea[12 + 2 * index..14 + 2 * index].copy_from_slice(&value.to_be_bytes());
        }
        hhea[34..36].copy_from_slice(&count.to_be_bytes());
        hhea
    }

    fn maxp(&self, source: &Source<'_>, count: u16) -> Vec<u8> {
        let mut maxp = source.maxp[..32].to_vec();
        let clamp = |value: u32| u16::try_from(value).unwrap_or(u16::MAX);
        let mut set = |at: usize, value: u16| {
            maxp[at..at + 2].copy_from_slice(&value.to_be_bytes());
        };
        set(4, count);
        set(6, clamp(self.simple.0));
        set(8, clamp(self.simple.1));
        set(10, clamp(self.composite.0));
        set(12, clamp(self.composite.1));
        // No hinting program remains: one zone, nothing stored, no stack.
        set(14, 1);
        for at in (16..28).step_by(2) {
            set(at, 0);
        }
        set(28, self.parts);
        set(30, self.depth);
        maxp
    }
}

/// `post` version 3: no glyph names.
fn post(source: &Source<'_>) -> Vec<u8> {
    let mut post = source.post[..32].to_vec();
    post[..4].copy_from_slice(&[0, 3, 0, 0]);
    post
}

fn checksum(data: &[u8]) -> u32 {
    data.chunks(4).fold(0u32, |sum, chunk| {
        let mut word = [0; 4];
        word[..chunk.len()].copy_from_slice(chunk);
        sum.wrapping_add(u32::from_be_bytes(word))
    })
}

/// Puts the tables behind their directory and sets the checksums.
fn assemble(tables: &BTreeMap<[u8; 4], Vec<u8>>) -> Option<Vec<u8>> {
    let count = u16::try_from(tables.len()).ok()?;
    let selector = count.checked_ilog2()? as u16;
    let range = 16 << selector;
    let size: usize = tables
        .values()
        .map(|table| table.len().next_multiple_of(4) + 16)
        .sum();
    let mut data = Vec::with_capacity(12 + size);
    data.extend([0, 1, 0, 0]);
    for value in [count, range, selector, count * 16 - range] {
        data.extend(value.to_be_bytes());
    }
    let mut offset = 12 + 16 * tables.len();
    let mut adjustment = None;
    for (tag, table) in tables {
        if tag == b"head" {
            adjustment = Some(offset + 8);
        }
        data.extend(tag);
        data.extend(checksum(table).to_be_bytes());
        data.extend(u32::try_from(offset).ok()?.to_be_bytes());
        data.extend(u32::try_from(table.len()).ok()?.to_be_bytes());
        offset += table.len().next_multiple_of(4);
    }
    for table in tables.values() {
        data.extend(table);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let at = adjustment?;
    let value = 0xB1B0_AFBA_u32.wrapping_sub(checksum(&data));
    data[at..at + 4].copy_from_slice(&value.to_be_bytes());
    Some(data)
}
