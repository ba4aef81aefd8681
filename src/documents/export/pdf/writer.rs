//! The finished objects as a file: object streams and a packed cross-reference stream (ISO 32000-1,
//! 7.5.7 and 7.5.8), which lopdf writes unpacked and twice over.

use std::io::Write;

use lopdf::{Dictionary, Document, Object, StringFormat, dictionary};

use super::deflate;
use crate::documents::export::Error;

/// Objects in one object stream: a reader unpacks a stream whole to get at one of them.
const PACK: usize = 200;

/// Where an object stands.
#[derive(Clone, Copy)]
enum Place {
    Free,
    /// At an offset.
    Plain(usize),
    /// In an object stream, at an index.
    Packed(u32, usize),
}

/// Writes the document.
///
/// # Errors
/// [`Error::Writer`] when the file would pass four gigabytes.
pub fn write(document: &Document) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::with_capacity(64 * 1024);
    bytes.extend(format!("%PDF-{}\n%", document.version).bytes());
    // Tells programs that move files about that this one is not text.
    bytes.extend([0xE2, 0xE3, 0xCF, 0xD3, b'\n']);
    let mut places = vec![Place::Free; document.max_id as usize + 1];
    let mut loose = Vec::with_capacity(document.objects.len());
    for ((id, _), value) in &document.objects {
        if matches!(value, Object::Stream(_)) {
            places[*id as usize] = Place::Plain(bytes.len());
            indirect(&mut bytes, *id, value);
        } else {
            loose.push((*id, value));
        }
    }
    for pack in loose.chunks(PACK) {
        let container = places.len() as u32;
        let (mut index, mut body) = (Vec::new(), Vec::new());
        for (place, (id, value)) in pack.iter().enumerate() {
            places[*id as usize] = Place::Packed(container, place);
            put(&mut index, format_args!("{id} {} ", body.len()));
            object(&mut body, value);
            body.push(b' ');
        }
        let dictionary = dictionary! {
            "Type" => "ObjStm",
            "N" => pack.len() as i64,
            "First" => index.len() as i64,
        };
        index.extend(body);
        places.push(Place::Plain(bytes.len()));
        let stream = Object::Stream(deflate::stream(dictionary, &index));
        indirect(&mut bytes, container, &stream);
    }
    let start = bytes.len();
    let id = places.len() as u32;
    places.push(Place::Plain(start));
    let mut trailer = dictionary! {
        "Type" => "XRef",
        "Size" => places.len() as i64,
        "W" => vec![1.into(), 4.into(), 2.into()],
    };
    for key in ["Root", "Info", "ID"] {
        if let Ok(value) = document.trailer.get(key.as_bytes()) {
            trailer.set(key, value.clone());
        }
    }
    let stream = deflate::stream(trailer, &table(&places)?);
    indirect(&mut bytes, id, &Object::Stream(stream));
    put(&mut bytes, format_args!("startxref\n{start}\n%%EOF\n"));
    Ok(bytes)
}

fn table(places: &[Place]) -> Result<Vec<u8>, Error> {
    let mut table = Vec::with_capacity(7 * places.len());
    for place in places {
        let (kind, first, second) = match *place {
            Place::Free => (0, 0, u16::MAX),
            Place::Plain(offset) => {
                let offset = u32::try_from(offset);
                (
                    1,
                    offset.map_err(|_| Error::Writer("file too long".to_owned()))?,
                    0,
                )
            }
            Place::Packed(container, index) => (2, container, index as u16),
        };
        table.push(kind);
        table.extend(first.to_be_bytes());
        table.extend(second.to_be_bytes());
    }
    Ok(table)
}

fn put(out: &mut Vec<u8>, text: std::fmt::Arguments<'_>) {
    // Writing to memory does not fail.
    let _ = out.write_fmt(text);
}

fn indirect(out: &mut Vec<u8>, id: u32, value: &Object) {
    put(out, format_args!("{id} 0 obj\n"));
    object(out, value);
    out.extend(b"\nendobj\n");
}

fn object(out: &mut Vec<u8>, value: &Object) {
    match value {
        Object::Null => out.extend(b"null"),
        Object::Boolean(value) => put(out, format_args!("{value}")),
        Object::Integer(value) => put(out, format_args!("{value}")),
        Object::Real(value) => put(out, format_args!("{value}")),
        Object::Name(value) => name(out, value),
        Object::String(value, StringFormat::Literal) => literal(out, value),
        Object::String(value, StringFormat::Hexadecimal) => hexadecimal(out, value),
        Object::Array(values) => {
            out.push(b'[');
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                object(out, value);
            }
            out.push(b']');
        }
        Object::Dictionary(values) => dictionary(out, values),
        Object::Stream(stream) => {
            dictionary(out, &stream.dict);
            out.extend(b"stream\n");
            out.extend(&stream.content);
            out.extend(b"\nendstream");
        }
        Object::Reference((id, generation)) => put(out, format_args!("{id} {generation} R")),
    }
}

fn dictionary(out: &mut Vec<u8>, values: &Dictionary) {
    out.extend(b"<<");
    for (key, value) in values {
        name(out, key);
        if !matches!(
            value,
            Object::Name(_) | Object::Array(_) | Object::Dictionary(_)
        ) {
            out.push(b' ');
        }
        object(out, value);
    }
    out.extend(b">>");
}

fn name(out: &mut Vec<u8>, value: &[u8]) {
    out.push(b'/');
    for byte in value {
        match byte {
            b'!'..=b'~' if !b"()<>[]{}/%#".contains(byte) => out.push(*byte),
            _ => put(out, format_args!("#{byte:02X}")),
        }
    }
}

fn literal(out: &mut Vec<u8>, value: &[u8]) {
    out.push(b'(');
    for byte in value {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
            b'\r' => out.extend(b"\\r"),
            _ => out.push(*byte),
        }
    }
    out.push(b')');
}

fn hexadecimal(out: &mut Vec<u8>, value: &[u8]) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";

    out.push(b'<');
    for byte in value {
        out.extend([
            DIGITS[usize::from(byte >> 4)],
            DIGITS[usize::from(byte & 15)],
        ]);
    }
    out.push(b'>');
}
