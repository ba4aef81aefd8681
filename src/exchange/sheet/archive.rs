//! The ZIP container of XLSX and ODS, measured before it is unpacked: sizes that a directory
//! states are not believed.

use std::io::{self, Read};

use flate2::bufread::DeflateDecoder;

use super::{Error, Excess, Foreign, Limits};

/// Most entries of a container; a workbook has some dozens.
const ENTRIES: usize = 4_096;

/// An entry of the container.
pub struct Entry<'a> {
    /// Its path in the container.
    pub name: String,
    is_deflated: bool,
    /// From its first byte to the end of the file: a deflated stream knows its own end.
    bytes: &'a [u8],
}

/// What a container holds.
pub enum Content {
    /// An Excel workbook.
    Xlsx,
    /// An OpenDocument one.
    Ods,
}

/// The entries by the directory at the end.
///
/// # Errors
/// Damaged; protected; too many entries.
pub fn entries(bytes: &[u8]) -> Result<Vec<Entry<'_>>, Error> {
    let end = end_of_directory(bytes).ok_or_else(|| damaged("no directory"))?;
    let size = number(bytes, end + 12, 4)?;
    let stated = number(bytes, end + 16, 4)?;
    // Bytes may stand before the container; offsets then count from its beginning.
    let start = end.checked_sub(size).ok_or_else(|| damaged("directory"))?;
    let base = start.saturating_sub(stated);
    let mut at = start;
    let mut entries = Vec::new();
    while at < end && bytes.get(at..at + 4) == Some(b"PK\x01\x02") {
        let flags = number(bytes, at + 8, 2)?;
        let method = number(bytes, at + 10, 2)?;
        let stored = number(bytes, at + 20, 4)?;
        let [name, extra, comment] = [28, 30, 32].map(|offset| number(bytes, at + offset, 2));
        let (name, extra, comment) = (name?, extra?, comment?);
        let local = base.saturating_add(number(bytes, at + 42, 4)?);
        let path = bytes
            .get(at + 46..at + 46 + name)
            .ok_or_else(|| damaged("name"))?;
        if flags & 1 == 1 {
            return Err(Error::Protected);
        }
        if bytes.get(local..local.saturating_add(4)) != Some(b"PK\x03\x04") {
            return Err(damaged("entry"));
        }
        let data = local + 30 + number(bytes, local + 26, 2)? + number(bytes, local + 28, 2)?;
        let rest = bytes.get(data..).ok_or_else(|| damaged("entry"))?;
        entries.push(Entry {
            name: String::from_utf8_lossy(path).into_owned(),
            is_deflated: match method {
                0 => false,
                8 => true,
                _ => return Err(damaged("compression")),
            },
            bytes: match method {
                0 => rest.get(..stored).ok_or_else(|| damaged("entry"))?,
                _ => rest,
            },
        });
        if entries.len() > ENTRIES {
            return Err(damaged("entries"));
        }
        at += 46 + name + extra + comment;
    }
    Ok(entries)
}

/// What the entries are of.
///
/// # Errors
/// [`Error::NotATable`] for anything but a workbook.
pub fn content(entries: &[Entry<'_>]) -> Result<Content, Error> {
    let has = |name: &str| entries.iter().any(|entry| entry.name == name);
    let under = |folder: &str| entries.iter().any(|entry| entry.name.starts_with(folder));
    if has("xl/workbook.bin") {
        Err(Error::NotATable(Foreign::BinaryWorkbook))
    } else if under("xl/") {
        Ok(Content::Xlsx)
    } else if under("word/") || under("ppt/") {
        Err(Error::NotATable(Foreign::Document))
    } else if let Some(mimetype) = entries.iter().find(|entry| entry.name == "mimetype") {
        let mut kind = String::new();
        let read = mimetype.reader().take(128).read_to_string(&mut kind);
        match read {
            Ok(_) if kind.contains("opendocument.spreadsheet") => Ok(Content::Ods),
            Ok(_) => Err(Error::NotATable(Foreign::Document)),
            Err(_) => Err(damaged("mimetype")),
        }
    } else {
        Err(Error::NotATable(Foreign::Archive))
    }
}

/// That everything that is read as markup unpacks to no more than is taken.
///
/// # Errors
/// [`Error::TooLarge`]; [`Error::Damaged`] where it does not unpack.
pub fn measure(entries: &[Entry<'_>], limits: &Limits) -> Result<(), Error> {
    let mut left = limits.unpacked;
    for entry in entries {
        let is_read = [".xml", ".rels", "mimetype"]
            .iter()
            .any(|ending| entry.name.to_ascii_lowercase().ends_with(ending));
        if !is_read {
            continue;
        }
        let mut reader = entry.reader().take(left + 1);
        let unpacked = io::copy(&mut reader, &mut io::sink())
            .map_err(|error| damaged(&format!("{}: {error}", entry.name)))?;
        left = left
            .checked_sub(unpacked)
            .ok_or(Error::TooLarge(Excess::Unpacked {
                limit: limits.unpacked,
            }))?;
    }
    Ok(())
}

impl Entry<'_> {
    /// Its bytes, unpacked as they are read.
    pub fn reader(&self) -> Box<dyn Read + '_> {
        match self.is_deflated {
            true => Box::new(DeflateDecoder::new(self.bytes)),
            false => Box::new(self.bytes),
        }
    }
}

fn damaged(what: &str) -> Error {
    Error::Damaged(format!("zip: {what}"))
}

/// Where the record stands that ends the directory. A comment of up to 65,535 bytes may follow.
fn end_of_directory(bytes: &[u8]) -> Option<usize> {
    let from = bytes.len().saturating_sub(22 + 0xFFFF);
    let tail = bytes.get(from..)?;
    memchr::memmem::rfind(tail, b"PK\x05\x06").map(|at| from + at)
}

/// A number stored lowest byte first.
fn number(bytes: &[u8], at: usize, length: usize) -> Result<usize, Error> {
    let field = bytes
        .get(at..at + length)
        .ok_or_else(|| damaged("unfinished"))?;
    Ok(field
        .iter()
        .rev()
        .fold(0, |value, byte| value << 8 | usize::from(*byte)))
}
