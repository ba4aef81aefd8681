//! Reading a table: a file of one header line and fields parted by `;`, without quoting, that is
//! embedded in the program.

use std::{fmt::Display, str::FromStr};

use super::resource::Error;
use crate::{domain::Name, text::Language};

/// One field, and where it stands.
#[derive(Debug, Clone, Copy)]
pub struct Cell<'a> {
    file: &'a str,
    line: usize,
    column: &'a str,
    text: &'a str,
}

impl<'a> Cell<'a> {
    /// Whether nothing is written.
    pub fn is_empty(self) -> bool {
        self.text.is_empty()
    }

    /// What is written; fails when nothing is.
    pub fn filled(self) -> Result<&'a str, Error> {
        match self.text.trim().is_empty() {
            true => Err(self.error("is empty")),
            false => Ok(self.text),
        }
    }

    /// Its value.
    pub fn parse<T: FromStr<Err: Display>>(self) -> Result<T, Error> {
        self.text
            .parse()
            .map_err(|error| self.error(format!("{:?}: {error}", self.text)))
    }

    /// Its value; none when nothing is written.
    pub fn optional<T: FromStr<Err: Display>>(self) -> Result<Option<T>, Error> {
        match self.is_empty() {
            true => Ok(None),
            false => self.parse().map(Some),
        }
    }

    /// That it cannot be taken, and why.
    pub fn error(self, reason: impl Into<String>) -> Error {
        Error::Misread {
            file: self.file.to_owned(),
            line: self.line,
            column: self.column.to_owned(),
            reason: reason.into(),
        }
    }
}

/// A name out of its two columns, both of them filled.
pub fn name(ar: Cell<'_>, fr: Cell<'_>) -> Result<Name, Error> {
    Name::new(ar.filled()?, fr.filled()?).map_err(|error| {
        match error.language {
            Language::Arabic => ar,
            Language::French => fr,
        }
        .error(error.error.to_string())
    })
}

/// The rows below the header. Fails at once on another header, and row by row on another number
/// of fields.
pub fn rows<'a, const N: usize>(
    file: &'a str,
    text: &'a str,
    header: [&'a str; N],
) -> Result<impl Iterator<Item = Result<[Cell<'a>; N], Error>>, Error> {
    let mut lines = (1..).zip(text.split_terminator('\n'));
    let (_, titles) = lines.next().unwrap_or((1, ""));
    for cell in cells(file, 1, titles, header)? {
        if cell.text != cell.column {
            return Err(cell.error(format!("the header says {:?}", cell.text)));
        }
    }
    Ok(lines.map(move |(line, text)| cells(file, line, text, header)))
}

fn cells<'a, const N: usize>(
    file: &'a str,
    line: usize,
    text: &'a str,
    header: [&'a str; N],
) -> Result<[Cell<'a>; N], Error> {
    let mut fields = text.split(';');
    let mut missing = None;
    let cells = header.map(|column| {
        let field = fields.next();
        let cell = Cell {
            file,
            line,
            column,
            text: field.unwrap_or_default(),
        };
        if field.is_none() {
            missing.get_or_insert(cell);
        }
        cell
    });
    match (missing, cells.last(), fields.next()) {
        (Some(cell), ..) => Err(cell.error("is missing")),
        (None, Some(cell), Some(_)) => Err(cell.error("is not the last field")),
        _ => Ok(cells),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<Option<u8>>, String> {
        rows("a.csv", text, ["code", "count"])
            .and_then(|rows| {
                rows.map(|row| {
                    let [code, count] = row?;
                    code.filled()?;
                    count.optional()
                })
                .collect()
            })
            .map_err(|error| error.to_string())
    }

    #[test]
    fn an_empty_field_is_not_zero() {
        assert_eq!(read("code;count\nx;0\ny;\n").unwrap(), vec![Some(0), None]);
        assert_eq!(read("code;count").unwrap(), vec![]);
    }

    #[test]
    fn a_fault_is_told_with_its_place() {
        for (text, fault) in [
            ("", "a.csv:1: count: is missing"),
            (";", "a.csv:1: code: the header says \"\""),
            ("code", "a.csv:1: count: is missing"),
            ("code;sum\n", "a.csv:1: count: the header says \"sum\""),
            ("code;count\nx;1\ny\n", "a.csv:3: count: is missing"),
            ("code;count\n\nx;1\n", "a.csv:2: count: is missing"),
            (
                "code;count\nx;1;2\n",
                "a.csv:2: count: is not the last field",
            ),
            ("code;count\n;1\n", "a.csv:2: code: is empty"),
        ] {
            let error = read(text).unwrap_err();
            assert!(error.starts_with(fault), "{text:?}: {error}");
        }
        for number in ["256", "-1", "1 ", "1\r", "٣"] {
            let error = read(&format!("code;count\nx;{number}\n")).unwrap_err();
            assert!(error.starts_with("a.csv:2: count: "), "{error}");
        }
    }
}
