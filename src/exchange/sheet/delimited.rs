//! Delimited text: which character parts the columns, and the rows.

use csv::{ReaderBuilder, StringRecord};

use super::{Cell, Error, Limits, Row, book::Taken};
use crate::domain::key::keyed;

keyed! {
    /// What parts the columns of a text.
    pub enum Delimiter {
        /// `;`, which Excel writes where the comma is the decimal mark.
        Semicolon => "semicolon",
        /// `,`
        Comma => "comma",
        /// A tab.
        Tab => "tab",
        /// `|`
        Bar => "bar",
    }
}

impl Delimiter {
    fn byte(self) -> u8 {
        match self {
            Delimiter::Semicolon => b';',
            Delimiter::Comma => b',',
            Delimiter::Tab => b'\t',
            Delimiter::Bar => b'|',
        }
    }
}

/// Rows that a delimiter is judged by.
const SAMPLE: usize = 200;

/// The rows of a text, and what parts their columns.
///
/// # Errors
/// [`Error::TooLarge`], [`Error::Damaged`].
pub fn read(
    text: &str,
    asked: Option<Delimiter>,
    limits: &Limits,
) -> Result<(Vec<Row>, Delimiter), Error> {
    // Excel's own way to say what parts the columns; the line still counts.
    let (said, text, skipped) = match text.get(..5) {
        Some(start) if start.to_ascii_lowercase().starts_with("sep=") => {
            let said = Delimiter::ALL
                .iter()
                .copied()
                .find(|delimiter| start.ends_with(char::from(delimiter.byte())));
            match text.split_once('\n') {
                Some((_, rest)) if said.is_some() => (said, rest, 1),
                _ => (None, text, 0),
            }
        }
        _ => (None, text, 0),
    };
    // One kind of line end, also after the last line, so that lines can be counted.
    let mut text = text.replace("\r\n", "\n").replace('\r', "\n");
    if !text.ends_with('\n') {
        text.push('\n');
    }
    let delimiter = asked.or(said).unwrap_or_else(|| find(&text));
    let rows = rows(&text, delimiter, skipped, limits)?;
    Ok((rows, delimiter))
}

/// The delimiter that gives most rows the same number of columns.
fn find(text: &str) -> Delimiter {
    let score = |delimiter: Delimiter| {
        let mut reader = reader(text, delimiter);
        let widths: Vec<usize> = reader
            .records()
            .map_while(Result::ok)
            .map(|record| record.len())
            .filter(|width| *width > 0)
            .take(SAMPLE)
            .collect();
        let mut best = 0.0;
        for &width in widths.iter().filter(|width| **width > 1) {
            let same = widths.iter().filter(|other| **other == width).count();
            let share = same as f64 / widths.len() as f64;
            let score = share * share * (width.min(12) as f64).sqrt();
            best = f64::max(best, score);
        }
        best
    };
    let mut found = (Delimiter::Semicolon, 0.0);
    for &delimiter in Delimiter::ALL {
        let score = score(delimiter);
        if score > found.1 {
            found = (delimiter, score);
        }
    }
    found.0
}

fn reader(text: &str, delimiter: Delimiter) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter.byte())
        .from_reader(text.as_bytes())
}

fn rows(
    text: &str,
    delimiter: Delimiter,
    skipped: u32,
    limits: &Limits,
) -> Result<Vec<Row>, Error> {
    let mut reader = reader(text, delimiter);
    let mut taken = Taken::new(limits);
    let mut rows = Vec::new();
    let mut record = StringRecord::new();
    let mut number = skipped;
    let mut line = 1;
    loop {
        let is_read = reader
            .read_record(&mut record)
            .map_err(|error| Error::Damaged(error.to_string()))?;
        if !is_read {
            return Ok(rows);
        }
        // The reader passes over empty lines, which spreadsheets count: what the record does not
        // account for was empty.
        let after = reader.position().line();
        let breaks: u64 = record
            .iter()
            .map(|field| field.matches('\n').count() as u64)
            .sum();
        let empty = (after - line).saturating_sub(breaks + 1);
        line = after;
        number = number.saturating_add(empty as u32 + 1);
        let is_filled = |at: &usize| {
            record
                .get(*at)
                .is_some_and(|field| !field.trim().is_empty())
        };
        let filled = (0..record.len()).rev().find(is_filled);
        let Some(last) = filled else { continue };
        taken.widen(last + 1, last)?;
        let cells = record.iter().take(last + 1).map(|field| match field {
            "" => Cell::Empty,
            text => Cell::Text(text.to_owned()),
        });
        rows.push(Row {
            number,
            cells: cells.collect(),
        });
    }
}
