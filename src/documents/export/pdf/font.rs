//! A cluster font in the file: handed to printpdf as a finished subset, then mended where printpdf
//! writes less than PDF/A asks.

use std::{collections::BTreeMap, fmt::Write};

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use printpdf::{FontMetrics, FontType, ParsedFont, PdfFont, PdfFontMetricsStub};

use super::{
    cast::Cast,
    deflate,
    program::Program,
    truetype::{Source, i16_at},
};
use crate::documents::{export::Error, font::Face};

/// The font as printpdf takes it: CID n is glyph n, with its own width.
pub fn for_writer(face: Face, source: &Source<'_>, cast: &Cast<'_>, program: &Program) -> PdfFont {
    let ascent = i16_at(source.hhea, 4).unwrap_or_default();
    let descent = i16_at(source.hhea, 6).unwrap_or_default();
    let [x_min, y_min, x_max, y_max] = program.bounds;
    PdfFont::new(ParsedFont {
        original_bytes: program.data.clone(),
        font_index: 0,
        font_name: Some(format!("{}+{}", tag(program), face.postscript_name())),
        codepoint_to_glyph: BTreeMap::new(),
        glyph_widths: cast
            .members()
            .map(|(cid, member)| (cid, member.width))
            .collect(),
        units_per_em: source.units_per_em(),
        font_metrics: FontMetrics { ascent, descent },
        font_type: FontType::TrueType,
        pdf_font_metrics: PdfFontMetricsStub {
            units_per_em: source.units_per_em(),
            x_min,
            y_min,
            x_max,
            y_max,
            caret_slope_rise: 1,
            caret_slope_run: 0,
            us_weight_class: if face == Face::Bold { 700 } else { 400 },
        },
    })
}

/// Six letters that differ with what the subset holds.
fn tag(program: &Program) -> String {
    // FNV-1a: nothing secret, only the same for the same bytes.
    let mut hash = program
        .data
        .iter()
        .fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3)
        });
    let mut tag = String::with_capacity(6);
    for _ in 0..6 {
        tag.push(char::from(b'A' + (hash % 26) as u8));
        hash /= 26;
    }
    tag
}

/// Writes what each CID says, marks the font as one with characters of its own, and packs the
/// program.
///
/// # Errors
/// [`Error::Writer`] when printpdf wrote no such font.
pub fn mend(document: &mut Document, font: ObjectId, cast: &Cast<'_>) -> Result<(), Error> {
    mended(document, font, cast).map_err(|error| Error::Writer(error.to_string()))
}

fn mended(document: &mut Document, font: ObjectId, cast: &Cast<'_>) -> lopdf::Result<()> {
    const SYMBOLIC: i64 = 4;

    let dictionary = document.get_dictionary(font)?;
    let unicode = dictionary.get(b"ToUnicode")?.as_reference()?;
    let descendant = dictionary.get(b"DescendantFonts")?.as_array()?.first();
    let descendant = descendant
        .ok_or(lopdf::Error::ObjectNotFound(font))?
        .as_dict()?;
    let descriptor = descendant.get(b"FontDescriptor")?.as_reference()?;

    let map = deflate::stream(Dictionary::new(), to_unicode(cast).as_bytes());
    document.set_object(unicode, Object::Stream(map));

    let descriptor = document.get_object_mut(descriptor)?.as_dict_mut()?;
    descriptor.set("Flags", SYMBOLIC);
    let file = descriptor.get(b"FontFile2")?.as_reference()?;
    let program = document.get_object(file)?.as_stream()?;
    let length = program.content.len() as i64;
    let packed = deflate::stream(dictionary! { "Length1" => length }, &program.content);
    document.set_object(file, Object::Stream(packed));
    Ok(())
}

/// The text of each CID, as a CMap (ISO 32000-1, 9.10.3).
fn to_unicode(cast: &Cast<'_>) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo\n\
         <</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n\
         /CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n",
    );
    let members: Vec<_> = cast.members().collect();
    // A block holds a hundred lines at most.
    for block in members.chunks(100) {
        let _ = writeln!(map, "{} beginbfchar", block.len());
        for (cid, member) in block {
            let _ = write!(map, "<{cid:04X}><");
            for unit in member.text.encode_utf16() {
                let _ = write!(map, "{unit:04X}");
            }
            map.push_str(">\n");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n");
    map
}
