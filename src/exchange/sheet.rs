//! Tables as people keep them: a workbook of XLSX, XLS or ODS, a delimited text, or what was copied
//! from a spreadsheet. What is read is values in rows; nothing is known here of plans.
//!
//! The kind of a file is told by its bytes, never by its name. A file is measured before it is
//! taken apart, so that one made to exhaust the memory ends in [`Error::TooLarge`].

mod archive;
mod book;
mod cell;
mod compound;
mod delimited;
mod encoding;
mod error;
mod ods;
#[cfg(test)]
mod tests;

pub use cell::{Area, Cell, Row};
pub use delimited::Delimiter;
pub use encoding::{Certainty, Encoding};
pub use error::{Error, Excess, Foreign};

/// A table in a file: sheets, and what kind of file it was.
#[derive(Debug, Clone, PartialEq)]
pub struct Workbook {
    /// What it was read from.
    pub source: Source,
    /// Its sheets, in their order. At least one has a row.
    pub sheets: Vec<Sheet>,
}

/// What a workbook was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Office Open XML (Excel since 2007).
    Xlsx,
    /// The older binary format of Excel.
    Xls,
    /// OpenDocument.
    Ods,
    /// A delimited text, and how it was read.
    Text {
        /// Its characters.
        encoding: Encoding,
        /// How sure the encoding is; sure when the user chose it.
        certainty: Certainty,
        /// What parts the columns.
        delimiter: Delimiter,
    },
    /// What was copied from a spreadsheet.
    Paste {
        /// What parts the columns.
        delimiter: Delimiter,
    },
}

/// How a delimited text is to be read where the user corrects what was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Wish {
    /// Its characters; found when none.
    pub encoding: Option<Encoding>,
    /// What parts its columns; found when none.
    pub delimiter: Option<Delimiter>,
}

/// One sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Its name; empty for a text.
    pub name: String,
    /// Whether its author hid it.
    pub is_hidden: bool,
    /// The rows that hold anything, in their order.
    pub rows: Vec<Row>,
    /// Cells merged into one, where the format says so (XLSX and XLS).
    pub merged: Vec<Area>,
}

/// The largest table that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Bytes of what it unpacks to.
    pub unpacked: u64,
    /// Sheets.
    pub sheets: usize,
    /// Columns of a sheet.
    pub columns: usize,
    /// Cells of all sheets, from the first to the last that holds anything in each row.
    pub cells: usize,
}

impl Default for Limits {
    /// Far above any plan: the largest city has some hundreds of projects (domain notes,
    /// section 9).
    fn default() -> Limits {
        Limits {
            bytes: 64 << 20,
            unpacked: 192 << 20,
            sheets: 200,
            columns: 1_024,
            cells: 2_000_000,
        }
    }
}

impl Workbook {
    /// Reads a file's bytes.
    ///
    /// # Errors
    /// Says what keeps the bytes from being a table; see [`Error`].
    pub fn read(bytes: &[u8], wish: Wish) -> Result<Workbook, Error> {
        Workbook::read_within(bytes, wish, &Limits::default())
    }

    /// As [`Workbook::read`], within limits of the caller's.
    ///
    /// # Errors
    /// As [`Workbook::read`].
    pub fn read_within(bytes: &[u8], wish: Wish, limits: &Limits) -> Result<Workbook, Error> {
        if bytes.len() > limits.bytes {
            return Err(Error::TooLarge(Excess::Bytes {
                limit: limits.bytes as u64,
            }));
        }
        let workbook = match kind(bytes) {
            _ if bytes.is_empty() => return Err(Error::Empty),
            Kind::Archive => book::of_archive(bytes, limits)?,
            Kind::Compound => book::of_compound(bytes, limits)?,
            Kind::Foreign(foreign) => return Err(Error::NotATable(foreign)),
            Kind::Text => {
                let (text, encoding, certainty) = encoding::decode(bytes, wish.encoding)?;
                let (rows, delimiter) = delimited::read(&text, wish.delimiter, limits)?;
                let source = Source::Text {
                    encoding,
                    certainty,
                    delimiter,
                };
                Workbook::of_rows(source, rows)
            }
        };
        workbook.filled()
    }

    /// Reads what was copied from a spreadsheet: tabs between columns, quotes around cells that
    /// hold a line break, a tab or a quote. Other delimiters are found where there is no tab.
    ///
    /// # Errors
    /// [`Error::Empty`], [`Error::TooLarge`].
    pub fn paste(text: &str) -> Result<Workbook, Error> {
        let limits = Limits::default();
        if text.len() > limits.bytes {
            return Err(Error::TooLarge(Excess::Bytes {
                limit: limits.bytes as u64,
            }));
        }
        let tab = text.contains('\t').then_some(Delimiter::Tab);
        let (rows, delimiter) = delimited::read(text, tab, &limits)?;
        Workbook::of_rows(Source::Paste { delimiter }, rows).filled()
    }

    fn of_rows(source: Source, rows: Vec<Row>) -> Workbook {
        Workbook {
            source,
            sheets: vec![Sheet {
                name: String::new(),
                is_hidden: false,
                rows,
                merged: Vec::new(),
            }],
        }
    }

    fn filled(self) -> Result<Workbook, Error> {
        match self.sheets.iter().any(|sheet| !sheet.rows.is_empty()) {
            true => Ok(self),
            false => Err(Error::Empty),
        }
    }

    /// The place of a sheet by its name.
    ///
    /// # Errors
    /// [`Error::NoSuchSheet`].
    pub fn sheet(&self, name: &str) -> Result<usize, Error> {
        self.sheets
            .iter()
            .position(|sheet| sheet.name == name)
            .or_else(|| {
                let bare = name.trim();
                self.sheets
                    .iter()
                    .position(|sheet| sheet.name.trim() == bare)
            })
            .ok_or_else(|| Error::NoSuchSheet {
                name: name.to_owned(),
                known: self.sheets.iter().map(|sheet| sheet.name.clone()).collect(),
            })
    }
}

impl Sheet {
    /// The cell at a row number (from 1) and a column (from 0).
    pub fn cell(&self, number: u32, column: usize) -> &Cell {
        self.row(number)
            .and_then(|row| row.cells.get(column))
            .unwrap_or(&Cell::Empty)
    }

    /// The row of a number, from 1, when it holds anything.
    pub fn row(&self, number: u32) -> Option<&Row> {
        let at = self.rows.binary_search_by_key(&number, |row| row.number);
        at.ok().and_then(|at| self.rows.get(at))
    }

    /// Columns, up to the last that holds anything.
    pub fn width(&self) -> usize {
        self.rows
            .iter()
            .map(|row| row.cells.len())
            .max()
            .unwrap_or(0)
    }

    /// The merged area that a cell is in, when it is in one.
    pub fn merged_at(&self, number: u32, column: usize) -> Option<&Area> {
        self.merged.iter().find(|area| area.holds(number, column))
    }
}

/// The letters of a column as spreadsheets show them: 0 is A, 26 is AA.
pub fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.push(char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    letters.into_iter().rev().collect()
}

enum Kind {
    Archive,
    Compound,
    Text,
    Foreign(Foreign),
}

/// What the first bytes say.
fn kind(bytes: &[u8]) -> Kind {
    let starts = |mark: &[u8]| bytes.starts_with(mark);
    let head = bytes.get(..bytes.len().min(1_024)).unwrap_or(bytes);
    let text = String::from_utf8_lossy(head).to_ascii_lowercase();
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    if starts(b"PK\x03\x04") || starts(b"PK\x05\x06") {
        Kind::Archive
    } else if starts(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        Kind::Compound
    } else if starts(b"%PDF") {
        Kind::Foreign(Foreign::Pdf)
    } else if starts(b"SQLite format 3\0") {
        Kind::Foreign(Foreign::Database)
    } else if starts(b"\x89PNG") || starts(b"\xFF\xD8\xFF") || starts(b"GIF8") {
        Kind::Foreign(Foreign::Picture)
    } else if ["<!doctype", "<html", "<table", "<?xml", "<workbook"]
        .iter()
        .any(|mark| text.starts_with(mark))
    {
        Kind::Foreign(Foreign::Markup)
    } else {
        Kind::Text
    }
}
