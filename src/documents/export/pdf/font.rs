//! A cluster font in the file: a composite font whose CIDs are the program's glyphs (ISO 32000-1,
//! 9.7), with a width and a text for each.

use std::fmt::Write;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::{
    cast::Cast,
    deflate,
    program::Program,
    truetype::{Source, i16_at},
};
use crate::documents::font::Face;

/// Adds the font and returns its dictionary.
pub fn add(
    document: &mut Document,
    face: Face,
    source: &Source<'_>,
    cast: &Cast<'_>,
    program: &Program,
) -> ObjectId {
    const SYMBOLIC: i64 = 4;

    let name = format!("{}+{}", tag(program), face.postscript_name());
    let metric = |at: usize| i64::from(i16_at(source.hhea, at).unwrap_or_default());
    let (ascent, descent) = (metric(4), metric(6));
    let edges: Vec<Object> = program.bounds.into_iter().map(Object::from).collect();
    let length = program.data.len() as i64;
    let packed = deflate::stream(dictionary! { "Length1" => length }, &program.data);
    let descriptor = dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => name.as_str(),
        "Flags" => SYMBOLIC,
        "FontBBox" => edges,
        "ItalicAngle" => 0,
        "Ascent" => ascent,
        "Descent" => descent,
        "CapHeight" => ascent,
        "StemV" => if face == Face::Bold { 140 } else { 80 },
        "FontFile2" => document.add_object(packed),
    };
    let widths: Vec<Object> = cast
        .members()
        .map(|(_, member)| member.width.into())
        .collect();
    let descendant = dictionary! {
        "Type" => "Font",
        "Subtype" => "CIDFontType2",
        "BaseFont" => name.as_str(),
        "CIDSystemInfo" => dictionary! {
            "Registry" => Object::string_literal("Adobe"),
            "Ordering" => Object::string_literal("Identity"),
            "Supplement" => 0,
        },
        "FontDescriptor" => document.add_object(descriptor),
        "DW" => 0,
        "W" => vec![Object::Integer(1), Object::Array(widths)],
        "CIDToGIDMap" => "Identity",
    };
    let texts = deflate::stream(Dictionary::new(), to_unicode(cast).as_bytes());
    let font = dictionary! {
        "Type" => "Font",
        "Subtype" => "Type0",
        "BaseFont" => name.as_str(),
        "Encoding" => "Identity-H",
        "DescendantFonts" => vec![Object::Reference(document.add_object(descendant))],
        "ToUnicode" => document.add_object(texts),
    };
    document.add_object(font)
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
