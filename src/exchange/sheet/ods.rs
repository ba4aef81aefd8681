//! How many cells an OpenDocument sheet unfolds to. A repeated row or cell is a few bytes in the
//! file and any number in memory.

use std::io::Read;

use super::{Error, Excess, Limits, archive::Entry};

/// Most rows and columns of a sheet in any spreadsheet.
const ROWS: usize = 1_048_576;
const COLUMNS: usize = 16_384;
/// Most spaces that one mark stands for.
const SPACES: usize = 32_767;

/// That the content unfolds to no more cells than are taken.
///
/// # Errors
/// [`Error::TooLarge`]; [`Error::Damaged`] where it is not what it should be.
pub fn measure(entries: &[Entry<'_>], limits: &Limits) -> Result<(), Error> {
    let Some(content) = entries.iter().find(|entry| entry.name == "content.xml") else {
        return Err(damaged());
    };
    let mut bytes = Vec::new();
    content
        .reader()
        .take(limits.unpacked + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| damaged())?;
    let mut count = Count::of(limits);
    let mut rest = bytes.as_slice();
    while let Some(open) = memchr::memchr(b'<', rest) {
        rest = &rest[open + 1..];
        let length = tag_length(rest).ok_or_else(damaged)?;
        count.tag(&rest[..length])?;
        rest = &rest[length..];
    }
    count.row_ends()?;
    Ok(())
}

fn damaged() -> Error {
    Error::Damaged("content.xml".to_owned())
}

/// Bytes of a tag without its `<`: a quote may hold `>`, and so may a comment.
fn tag_length(tag: &[u8]) -> Option<usize> {
    for (open, close) in [
        (&b"!--"[..], &b"-->"[..]),
        (b"![CDATA[", b"]]>"),
        (b"?", b"?>"),
    ] {
        if tag.starts_with(open) {
            return memchr::memmem::find(tag, close).map(|at| at + close.len());
        }
    }
    let mut quote = None;
    for (at, &byte) in tag.iter().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at + 1),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

/// What was counted of the sheet being read, and of all of them.
struct Count<'a> {
    limits: &'a Limits,
    cells: usize,
    sheets: usize,
    widest: usize,
    /// Of the row being read.
    repeats: usize,
    width: usize,
    /// Empty cells and rows that count only when something follows them.
    empty_cells: usize,
    empty_rows: usize,
}

impl<'a> Count<'a> {
    fn of(limits: &'a Limits) -> Count<'a> {
        Count {
            limits,
            cells: 0,
            sheets: 0,
            widest: 0,
            repeats: 0,
            width: 0,
            empty_cells: 0,
            empty_rows: 0,
        }
    }

    fn tag(&mut self, tag: &[u8]) -> Result<(), Error> {
        let name = tag
            .split(|byte| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/'))
            .next();
        match name.unwrap_or_default() {
            b"table:table" => {
                self.row_ends()?;
                (self.widest, self.empty_rows) = (0, 0);
                self.sheets += 1;
                if self.sheets > self.limits.sheets {
                    let limit = self.limits.sheets as u64;
                    return Err(Error::TooLarge(Excess::Sheets { limit }));
                }
            }
            b"table:table-row" => {
                self.row_ends()?;
                self.repeats = repeats(tag, b"table:number-rows-repeated")?.min(ROWS);
            }
            b"table:table-cell" | b"table:covered-table-cell" => {
                let times = repeats(tag, b"table:number-columns-repeated")?.min(COLUMNS);
                let holds = [&b"office:"[..], b"table:formula", b"calcext:"]
                    .iter()
                    .any(|mark| memchr::memmem::find(tag, mark).is_some());
                match holds {
                    true => {
                        self.width += self.empty_cells + times;
                        self.empty_cells = 0;
                    }
                    false => self.empty_cells = (self.empty_cells + times).min(COLUMNS),
                }
            }
            b"text:s" if repeats(tag, b"text:c")? > SPACES => {
                let limit = SPACES as u64;
                return Err(Error::TooLarge(Excess::Cells { limit }));
            }
            _ => {}
        }
        Ok(())
    }

    fn row_ends(&mut self) -> Result<(), Error> {
        if self.width == 0 {
            self.empty_rows += self.repeats;
        } else {
            self.widest = self.widest.max(self.width);
            // Every row becomes as wide as the widest.
            let rows = self.repeats + self.empty_rows;
            self.cells = self.cells.saturating_add(rows.saturating_mul(self.widest));
            self.empty_rows = 0;
            if self.width > self.limits.columns {
                let limit = self.limits.columns as u64;
                return Err(Error::TooLarge(Excess::Columns { limit }));
            }
            // A sheet may have few cells far apart, which cost a little more than they hold.
            if self.cells > self.limits.cells.saturating_mul(4) {
                let limit = self.limits.cells as u64;
                return Err(Error::TooLarge(Excess::Cells { limit }));
            }
        }
        (self.repeats, self.width, self.empty_cells) = (0, 0, 0);
        Ok(())
    }
}

/// How often a tag stands for itself.
fn repeats(tag: &[u8], attribute: &[u8]) -> Result<usize, Error> {
    let Some(at) = memchr::memmem::find(tag, attribute) else {
        return Ok(1);
    };
    let value: Vec<u8> = tag[at + attribute.len()..]
        .iter()
        .copied()
        .skip_while(|byte| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'"' | b'\''))
        .take_while(|byte| !matches!(byte, b'"' | b'\''))
        .collect();
    let text = String::from_utf8(value).map_err(|_| damaged())?;
    text.trim().parse().map_err(|_| damaged())
}
