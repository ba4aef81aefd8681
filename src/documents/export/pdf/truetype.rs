//! Reading a TrueType face: the few tables that a subset is made from.

/// A face's tables. Offsets come from the file, so every access is checked.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    pub head: &'a [u8],
    pub hhea: &'a [u8],
    pub maxp: &'a [u8],
    pub post: &'a [u8],
    cmap: &'a [u8],
    loca: &'a [u8],
    glyf: &'a [u8],
    hmtx: &'a [u8],
    glyph_count: u16,
    long_metrics: u16,
    long_loca: bool,
}

/// One component of a composite glyph: where it stands in the bytes, and what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Component {
    /// Offset of the component's flags in the glyph's bytes.
    pub at: usize,
    /// The component's flags.
    pub flags: u16,
    /// The glyph it draws.
    pub glyph: u16,
}

/// Component flags (OpenType 1.9, `glyf`).
pub const ARGS_ARE_WORDS: u16 = 0x0001;
pub const ARGS_ARE_XY_VALUES: u16 = 0x0002;
pub const HAVE_SCALE: u16 = 0x0008;
pub const MORE_COMPONENTS: u16 = 0x0020;
pub const HAVE_XY_SCALE: u16 = 0x0040;
pub const HAVE_TWO_BY_TWO: u16 = 0x0080;
pub const HAVE_INSTRUCTIONS: u16 = 0x0100;
pub const USE_MY_METRICS: u16 = 0x0200;

pub fn u16_at(data: &[u8], at: usize) -> Option<u16> {
    let bytes = data.get(at..at.checked_add(2)?)?;
    Some(u16::from_be_bytes([bytes[0], bytes[1]]))
}

pub fn i16_at(data: &[u8], at: usize) -> Option<i16> {
    u16_at(data, at).map(|value| value as i16)
}

fn u32_at(data: &[u8], at: usize) -> Option<u32> {
    Some(u32::from(u16_at(data, at)?) << 16 | u32::from(u16_at(data, at + 2)?))
}

impl<'a> Source<'a> {
    /// Finds the tables, or `None` when the bytes are not a TrueType face.
    pub fn parse(data: &'a [u8]) -> Option<Self> {
        let count = usize::from(u16_at(data, 4)?);
        let table = |tag: &[u8; 4]| {
            (0..count).map(|index| 12 + 16 * index).find_map(|at| {
                if data.get(at..at + 4)? != tag {
                    return None;
                }
                let start = u32_at(data, at + 8)? as usize;
                let length = u32_at(data, at + 12)? as usize;
                data.get(start..start.checked_add(length)?)
            })
        };
        let (head, hhea, maxp) = (table(b"head")?, table(b"hhea")?, table(b"maxp")?);
        if head.len() < 54 || hhea.len() < 36 || maxp.len() < 32 {
            return None;
        }
        Some(Source {
            head,
            hhea,
            maxp,
            post: table(b"post").filter(|post| post.len() >= 32)?,
            cmap: table(b"cmap")?,
            loca: table(b"loca")?,
            glyf: table(b"glyf")?,
            hmtx: table(b"hmtx")?,
            glyph_count: u16_at(maxp, 4)?,
            long_metrics: u16_at(hhea, 34)?,
            long_loca: i16_at(head, 50)? != 0,
        })
    }

    /// Units an em.
    pub fn units_per_em(&self) -> u16 {
        u16_at(self.head, 18).unwrap_or(0)
    }

    /// A glyph's bytes in `glyf`; empty when it draws nothing, `None` when there is no such glyph.
    pub fn glyph(&self, id: u16) -> Option<&'a [u8]> {
        if id >= self.glyph_count {
            return None;
        }
        let offset = |index: usize| {
            if self.long_loca {
                u32_at(self.loca, 4 * index).map(|offset| offset as usize)
            } else {
                u16_at(self.loca, 2 * index).map(|offset| 2 * usize::from(offset))
            }
        };
        let glyph = self
            .glyf
            .get(offset(id.into())?..offset(usize::from(id) + 1)?)?;
        (glyph.is_empty() || glyph.len() >= 10).then_some(glyph)
    }

    /// A glyph's advance in font units.
    pub fn advance(&self, id: u16) -> Option<u16> {
        let last = self.long_metrics.checked_sub(1)?;
        u16_at(self.hmtx, 4 * usize::from(id.min(last)))
    }

    /// The glyph of a character of the basic plane (`cmap` format 4), `None` when there is none.
    pub fn glyph_of(&self, character: u16) -> Option<u16> {
        let count = usize::from(u16_at(self.cmap, 2)?);
        (0..count).find_map(|index| {
            let start = u32_at(self.cmap, 4 + 8 * index + 4)? as usize;
            let table = self.cmap.get(start..)?;
            (u16_at(table, 0)? == 4)
                .then(|| segment_lookup(table, character))
                .flatten()
        })
    }
}

fn segment_lookup(table: &[u8], character: u16) -> Option<u16> {
    let doubled = usize::from(u16_at(table, 6)?);
    let (ends, starts) = (14, 16 + doubled);
    let (deltas, ranges) = (starts + doubled, starts + 2 * doubled);
    let segment = (0..doubled)
        .step_by(2)
        .find(|at| u16_at(table, ends + at).is_some_and(|end| end >= character))?;
    let start = u16_at(table, starts + segment)?;
    let offset = character.checked_sub(start)?;
    let delta = u16_at(table, deltas + segment)?;
    let glyph = match u16_at(table, ranges + segment)? {
        0 => character.wrapping_add(delta),
        range => {
            let at = ranges + segment + usize::from(range) + 2 * usize::from(offset);
            match u16_at(table, at)? {
                0 => 0,
                glyph => glyph.wrapping_add(delta),
            }
        }
    };
    (glyph != 0).then_some(glyph)
}

/// Whether a glyph is made of others.
pub fn is_composite(glyph: &[u8]) -> bool {
    i16_at(glyph, 0).is_some_and(|contours| contours < 0)
}

/// xMin, yMin, xMax, yMax of a glyph that draws something.
pub fn bounds(glyph: &[u8]) -> Option<[i16; 4]> {
    Some([
        i16_at(glyph, 2)?,
        i16_at(glyph, 4)?,
        i16_at(glyph, 6)?,
        i16_at(glyph, 8)?,
    ])
}

/// A composite's components and the offset where the last one ends; `None` when cut short.
pub fn components(glyph: &[u8]) -> Option<(Vec<Component>, usize)> {
    let (mut found, mut at) = (Vec::new(), 10);
    loop {
        let flags = u16_at(glyph, at)?;
        found.push(Component {
            at,
            flags,
            glyph: u16_at(glyph, at + 2)?,
        });
        at += 4;
        at += if flags & ARGS_ARE_WORDS != 0 { 4 } else { 2 };
        at += match flags & (HAVE_SCALE | HAVE_XY_SCALE | HAVE_TWO_BY_TWO) {
            0 => 0,
            HAVE_SCALE => 2,
            HAVE_XY_SCALE => 4,
            _ => 8,
        };
        if flags & MORE_COMPONENTS == 0 {
            return (at <= glyph.len()).then_some((found, at));
        }
    }
}

/// Points and contours of a simple glyph.
pub fn outline_size(glyph: &[u8]) -> Option<(u16, u16)> {
    let contours = u16_at(glyph, 0)?;
    match contours {
        0 => Some((0, 0)),
        _ => {
            let last = u16_at(glyph, 10 + 2 * (usize::from(contours) - 1))?;
            Some((last.checked_add(1)?, contours))
        }
    }
}

/// A simple glyph without its hinting instructions, which no program remains to serve.
pub fn without_instructions(glyph: &[u8]) -> Option<Vec<u8>> {
    let at = 10 + 2 * usize::from(u16_at(glyph, 0)?);
    let length = usize::from(u16_at(glyph, at)?);
    let mut plain = glyph.get(..at)?.to_vec();
    plain.extend([0, 0]);
    plain.extend(glyph.get(at + 2 + length..)?);
    Some(plain)
}
