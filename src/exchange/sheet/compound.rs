//! The compound file of the older Excel, measured before it is read: its chains of sectors may run
//! in circles, and two cells far apart make a sheet as large as they please.

use super::{Error, Excess, Foreign, Limits};

const END_OF_CHAIN: u32 = 0xFFFF_FFFE;
/// Rows and columns of the format.
const ROWS: u64 = 65_536;
const COLUMNS: u64 = 256;

/// That bytes are an XLS workbook which unfolds to no more cells than are taken.
///
/// # Errors
/// [`Error::Protected`]; [`Error::NotATable`] for another compound file; [`Error::TooLarge`];
/// [`Error::Damaged`].
pub fn measure(bytes: &[u8], limits: &Limits) -> Result<(), Error> {
    let file = File::open(bytes)?;
    let directory = file.directory()?;
    let find = |name: &str| directory.iter().find(|entry| entry.name == name);
    if find("encryptedpackage").is_some() {
        return Err(Error::Protected);
    }
    let foreign = match find("worddocument") {
        Some(_) => Foreign::Document,
        None => Foreign::Bytes,
    };
    let workbook = find("workbook").or_else(|| find("book"));
    let workbook = workbook.ok_or(Error::NotATable(foreign))?;
    if directory.iter().any(|entry| entry.length > bytes.len()) {
        return Err(damaged("length"));
    }
    let stream = file.stream(workbook, directory.first())?;
    let mut cells = 0;
    let mut sheets = 0;
    let mut last = 0;
    for record in Records::at(&stream, 0) {
        match record.kind {
            FILE_PASS => return Err(Error::Protected),
            BOUND_SHEET => {
                let at = record.number(0, 4).ok_or_else(|| damaged("sheet"))?;
                sheets += 1;
                if sheets > limits.sheets {
                    let limit = limits.sheets as u64;
                    return Err(Error::TooLarge(Excess::Sheets { limit }));
                }
                cells += unfolded(&stream, at as usize)?;
            }
            END => break,
            _ => {}
        }
        last = record.kind;
    }
    if last == 0 {
        return Err(damaged("no records"));
    }
    // Cells far apart cost a little more than they hold.
    if cells > limits.cells as u64 * 4 {
        let limit = limits.cells as u64;
        return Err(Error::TooLarge(Excess::Cells { limit }));
    }
    Ok(())
}

fn damaged(what: &str) -> Error {
    Error::Damaged(format!("xls: {what}"))
}

fn number(bytes: &[u8], at: usize, length: usize) -> Option<u32> {
    let field = bytes.get(at..at.checked_add(length)?)?;
    Some(
        field
            .iter()
            .rev()
            .fold(0, |value, byte| value << 8 | u32::from(*byte)),
    )
}

const FILE_PASS: u32 = 0x2F;
const BOUND_SHEET: u32 = 0x85;
const BEGIN: u32 = 0x809;
const END: u32 = 0x0A;
const DIMENSIONS: u32 = 0x200;
/// Records that put a cell: formula, RK, number, label, rich label, truth, shared label, many RK.
const CELLS: [u32; 8] = [0x06, 0x27E, 0x203, 0x204, 0xD6, 0x205, 0xFD, 0xBD];
const MANY: u32 = 0xBD;

struct Record<'a> {
    kind: u32,
    data: &'a [u8],
}

impl Record<'_> {
    fn number(&self, at: usize, length: usize) -> Option<u32> {
        number(self.data, at, length)
    }
}

/// The records of a stream from an offset on.
struct Records<'a> {
    stream: &'a [u8],
    at: usize,
}

impl<'a> Records<'a> {
    fn at(stream: &'a [u8], at: usize) -> Records<'a> {
        Records { stream, at }
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Record<'a>> {
        let kind = number(self.stream, self.at, 2)?;
        let length = number(self.stream, self.at + 2, 2)? as usize;
        let data = self.stream.get(self.at + 4..self.at + 4 + length)?;
        self.at += 4 + length;
        Some(Record { kind, data })
    }
}

/// Cells of the rectangle around those that a sheet holds.
fn unfolded(stream: &[u8], at: usize) -> Result<u64, Error> {
    let (mut rows, mut columns) = (Span::default(), Span::default());
    let mut depth = 0;
    for record in Records::at(stream, at) {
        match record.kind {
            BEGIN => depth += 1,
            END if depth <= 1 => break,
            END => depth -= 1,
            DIMENSIONS => {
                let wide = record.data.len() >= 14;
                let size = if wide { 4 } else { 2 };
                let field = |index: usize, size: usize| record.number(index, size).map(u64::from);
                let first = field(0, size);
                let past = field(size, size);
                let (left, right) = (field(2 * size, 2), field(2 * size + 2, 2));
                match (first, past, left, right) {
                    (Some(first), Some(past), Some(left), Some(right))
                        if first <= past && past <= ROWS && left <= right && right <= COLUMNS => {}
                    _ => return Err(damaged("dimensions")),
                }
            }
            kind if CELLS.contains(&kind) => {
                let (Some(row), Some(column)) = (record.number(0, 2), record.number(2, 2)) else {
                    return Err(damaged("cell"));
                };
                let last = match (kind, record.data.len().checked_sub(2)) {
                    (MANY, Some(at)) => record.number(at, 2).unwrap_or(column).max(column),
                    _ => column,
                };
                rows.hold(row);
                columns.hold(column);
                columns.hold(last);
            }
            _ => {}
        }
    }
    Ok(rows.length() * columns.length())
}

/// From the first to the last of some numbers.
#[derive(Default)]
struct Span(Option<(u32, u32)>);

impl Span {
    fn hold(&mut self, number: u32) {
        let (first, last) = self.0.unwrap_or((number, number));
        self.0 = Some((first.min(number), last.max(number)));
    }

    fn length(&self) -> u64 {
        self.0
            .map_or(0, |(first, last)| u64::from(last - first) + 1)
    }
}

/// An entry of the directory.
struct Entry {
    name: String,
    start: u32,
    length: usize,
}

struct File<'a> {
    bytes: &'a [u8],
    sector: usize,
    /// The next sector of each.
    chains: Vec<u32>,
    /// As above, of the small sectors.
    small: Vec<u32>,
    cutoff: usize,
}

impl<'a> File<'a> {
    fn open(bytes: &'a [u8]) -> Result<File<'a>, Error> {
        let field = |at, length| number(bytes, at, length).ok_or_else(|| damaged("header"));
        let sector = match field(30, 2)? {
            9 => 512,
            12 => 4_096,
            _ => return Err(damaged("sector size")),
        };
        let mut file = File {
            bytes,
            sector,
            chains: Vec::new(),
            small: Vec::new(),
            cutoff: 4_096,
        };
        let mut tables: Vec<u32> = (0..109)
            .map_while(|at| number(bytes, 76 + 4 * at, 4))
            .collect();
        let mut next = field(68, 4)?;
        let mut steps = 0;
        while (next as usize) < bytes.len() / sector {
            let more = file.get(next).ok_or_else(|| damaged("sector"))?;
            tables.extend((0..sector / 4).map_while(|at| number(more, 4 * at, 4)));
            next = tables.pop().unwrap_or(END_OF_CHAIN);
            steps += 1;
            if steps > bytes.len() / sector {
                return Err(damaged("circle"));
            }
        }
        for table in tables.into_iter().filter(|id| *id < 0xFFFF_FFFC) {
            let Some(table) = file.get(table) else {
                return Err(damaged("sector"));
            };
            let entries = (0..sector / 4).map_while(|at| number(table, 4 * at, 4));
            file.chains.extend(entries);
        }
        let small_sectors = field(64, 4)? as usize;
        if small_sectors > bytes.len() / sector {
            return Err(damaged("small sectors"));
        }
        if small_sectors > 0 {
            let table = file.chain(field(60, 4)?)?;
            file.small = (0..table.len() / 4)
                .map_while(|at| number(&table, 4 * at, 4))
                .collect();
        }
        Ok(file)
    }

    fn get(&self, id: u32) -> Option<&'a [u8]> {
        let start = (id as usize).checked_add(1)?.checked_mul(self.sector)?;
        let end = start.saturating_add(self.sector).min(self.bytes.len());
        self.bytes.get(start..end).filter(|bytes| !bytes.is_empty())
    }

    /// The bytes of a chain, which must end.
    fn chain(&self, start: u32) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::new();
        let mut next = start;
        while next != END_OF_CHAIN {
            let sector = self.get(next).ok_or_else(|| damaged("chain"))?;
            bytes.extend_from_slice(sector);
            if bytes.len() > self.bytes.len() {
                return Err(damaged("circle"));
            }
            let link = self.chains.get(next as usize);
            next = *link.ok_or_else(|| damaged("chain"))?;
        }
        Ok(bytes)
    }

    fn directory(&self) -> Result<Vec<Entry>, Error> {
        let start = number(self.bytes, 48, 4).ok_or_else(|| damaged("header"))?;
        let bytes = self.chain(start)?;
        let entries = bytes.chunks_exact(128).map(|entry| {
            let units = entry[..64].chunks_exact(2);
            let units = units.map(|unit| u16::from_le_bytes([unit[0], unit[1]]));
            let name: Vec<u16> = units.take_while(|unit| *unit != 0).collect();
            Entry {
                name: String::from_utf16_lossy(&name).to_lowercase(),
                start: number(entry, 116, 4).unwrap_or(END_OF_CHAIN),
                length: match number(entry, 66, 1) {
                    // An entry that is not in use may hold anything.
                    Some(0) | None => 0,
                    _ => number(entry, 120, 4).unwrap_or(0) as usize,
                },
            }
        });
        Ok(entries.collect())
    }

    fn stream(&self, entry: &Entry, root: Option<&Entry>) -> Result<Vec<u8>, Error> {
        if entry.length >= self.cutoff {
            let mut bytes = self.chain(entry.start)?;
            bytes.truncate(entry.length);
            return Ok(bytes);
        }
        let root = root.ok_or_else(|| damaged("root"))?;
        let store = self.chain(root.start)?;
        let mut bytes = Vec::new();
        let mut next = entry.start;
        while bytes.len() < entry.length {
            let at = next as usize * 64;
            let small = store.get(at..store.len().min(at + 64));
            bytes.extend_from_slice(
                small
                    .filter(|s| !s.is_empty())
                    .ok_or_else(|| damaged("chain"))?,
            );
            next = *self.small.get(next as usize).unwrap_or(&END_OF_CHAIN);
        }
        Ok(bytes)
    }
}
