//! Workbooks: what calamine reads, turned into sheets.

use std::{
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
};

use calamine::{
    Data, DataRef, Dimensions, ExcelDateTime, Ods, OdsError, Range, Reader, SheetType,
    SheetVisible, Xls, XlsError, Xlsx, XlsxError,
};
use chrono::NaiveDate;

use super::{
    Area, Cell, Error, Excess, Limits, Row, Sheet, Source, Workbook, archive, compound, ods,
};

/// Reads a workbook in a ZIP container.
pub fn of_archive(bytes: &[u8], limits: &Limits) -> Result<Workbook, Error> {
    let entries = archive::entries(bytes)?;
    let content = archive::content(&entries)?;
    archive::measure(&entries, limits)?;
    match content {
        archive::Content::Xlsx => guarded(|| xlsx(bytes, limits)),
        archive::Content::Ods => {
            ods::measure(&entries, limits)?;
            guarded(|| open_document(bytes, limits))
        }
    }
}

/// Reads a workbook in a compound file.
pub fn of_compound(bytes: &[u8], limits: &Limits) -> Result<Workbook, Error> {
    compound::measure(bytes, limits)?;
    guarded(|| xls(bytes, limits))
}

/// A damaged file may break the reader's own assumptions; the program goes on.
fn guarded(read: impl FnOnce() -> Result<Workbook, Error>) -> Result<Workbook, Error> {
    catch_unwind(AssertUnwindSafe(read))
        .unwrap_or_else(|_| Err(Error::Damaged("unreadable".to_owned())))
}

/// Sheets that hold cells, by name, and whether they are hidden.
fn tables(sheets: &[calamine::Sheet], limits: &Limits) -> Result<Vec<(String, bool)>, Error> {
    let tables: Vec<_> = sheets
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();
    match tables.len() > limits.sheets {
        true => Err(Error::TooLarge(Excess::Sheets {
            limit: limits.sheets as u64,
        })),
        false => Ok(tables),
    }
}

fn xlsx(bytes: &[u8], limits: &Limits) -> Result<Workbook, Error> {
    let failed = |error: XlsxError| match error {
        XlsxError::Password => Error::Protected,
        other => Error::Damaged(other.to_string()),
    };
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(failed)?;
    let mut taken = Taken::new(limits);
    let mut sheets = Vec::new();
    for (name, is_hidden) in tables(book.sheets_metadata(), limits)? {
        let merged = book.merge_cells_by_sheet_name(&name).map_err(failed)?;
        let mut cells = match book.worksheet_cells_reader(&name) {
            Ok(cells) => cells,
            Err(XlsxError::NotAWorksheet(_)) => continue,
            Err(error) => return Err(failed(error)),
        };
        let mut rows = Rows::default();
        while let Some(cell) = cells.next_cell().map_err(failed)? {
            let (row, column) = cell.get_position();
            rows.put(row, column, of_ref(cell.get_value()), &mut taken)?;
        }
        sheets.push(Sheet {
            name,
            is_hidden,
            rows: rows.finish(),
            merged: areas(&merged),
        });
    }
    Ok(Workbook {
        source: Source::Xlsx,
        sheets,
    })
}

fn xls(bytes: &[u8], limits: &Limits) -> Result<Workbook, Error> {
    let failed = |error: XlsError| match error {
        XlsError::Password => Error::Protected,
        other => Error::Damaged(other.to_string()),
    };
    let mut book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(failed)?;
    let mut taken = Taken::new(limits);
    let mut sheets = Vec::new();
    for (name, is_hidden) in tables(book.sheets_metadata(), limits)? {
        let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        let range = book.worksheet_range(&name).map_err(failed)?;
        sheets.push(Sheet {
            name,
            is_hidden,
            rows: of_range(&range, &mut taken)?,
            merged: areas(&merged),
        });
    }
    Ok(Workbook {
        source: Source::Xls,
        sheets,
    })
}

fn open_document(bytes: &[u8], limits: &Limits) -> Result<Workbook, Error> {
    let failed = |error: OdsError| match error {
        OdsError::Password => Error::Protected,
        OdsError::CellLimitExceeded { .. } => Error::TooLarge(Excess::Cells {
            limit: limits.cells as u64,
        }),
        other => Error::Damaged(other.to_string()),
    };
    let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(failed)?;
    let mut taken = Taken::new(limits);
    let mut sheets = Vec::new();
    for (name, is_hidden) in tables(book.sheets_metadata(), limits)? {
        let range = book.worksheet_range(&name).map_err(failed)?;
        sheets.push(Sheet {
            name,
            is_hidden,
            rows: of_range(&range, &mut taken)?,
            merged: Vec::new(),
        });
    }
    Ok(Workbook {
        source: Source::Ods,
        sheets,
    })
}

/// What was taken so far, against the limits.
pub struct Taken {
    cells: usize,
    limits: Limits,
}

impl Taken {
    /// Nothing yet.
    pub fn new(limits: &Limits) -> Taken {
        Taken {
            cells: 0,
            limits: *limits,
        }
    }

    /// Takes the row's cells up to a column more.
    pub fn widen(&mut self, by: usize, column: usize) -> Result<(), Error> {
        let Limits { columns, cells, .. } = self.limits;
        if column >= columns {
            return Err(Error::TooLarge(Excess::Columns {
                limit: columns as u64,
            }));
        }
        self.cells += by;
        match self.cells > cells {
            true => Err(Error::TooLarge(Excess::Cells {
                limit: cells as u64,
            })),
            false => Ok(()),
        }
    }
}

#[derive(Default)]
struct Rows {
    rows: Vec<Row>,
}

impl Rows {
    fn put(&mut self, row: u32, column: u32, cell: Cell, taken: &mut Taken) -> Result<(), Error> {
        if cell.is_empty() {
            return Ok(());
        }
        let (number, column) = (row.saturating_add(1), column as usize);
        if self.rows.last().is_none_or(|last| last.number != number) {
            self.rows.push(Row {
                number,
                cells: Vec::new(),
            });
        }
        if let Some(row) = self.rows.last_mut() {
            let length = row.cells.len();
            if column >= length {
                taken.widen(column + 1 - length, column)?;
                row.cells.resize(column + 1, Cell::Empty);
            }
            if let Some(place) = row.cells.get_mut(column) {
                *place = cell;
            }
        }
        Ok(())
    }

    /// The rows in their order, whatever order the file had them in.
    fn finish(mut self) -> Vec<Row> {
        if !self.rows.is_sorted_by_key(|row| row.number) {
            self.rows.sort_by_key(|row| row.number);
        }
        self.rows.dedup_by(|later, row| {
            let same = later.number == row.number;
            if same {
                let width = row.cells.len().max(later.cells.len());
                row.cells.resize(width, Cell::Empty);
                for (place, cell) in row.cells.iter_mut().zip(later.cells.drain(..)) {
                    if !cell.is_empty() {
                        *place = cell;
                    }
                }
            }
            same
        });
        self.rows
    }
}

fn of_range(range: &Range<Data>, taken: &mut Taken) -> Result<Vec<Row>, Error> {
    let Some((first_row, first_column)) = range.start() else {
        return Ok(Vec::new());
    };
    let mut rows = Rows::default();
    for (row, column, data) in range.used_cells() {
        let row = first_row.saturating_add(row as u32);
        let column = first_column.saturating_add(column as u32);
        rows.put(row, column, of_data(data), taken)?;
    }
    Ok(rows.finish())
}

fn areas(merged: &[Dimensions]) -> Vec<Area> {
    merged
        .iter()
        .filter(|area| area.start.0 <= area.end.0 && area.start.1 <= area.end.1)
        .map(|area| Area {
            first_row: area.start.0.saturating_add(1),
            last_row: area.end.0.saturating_add(1),
            first_column: area.start.1 as usize,
            last_column: area.end.1 as usize,
        })
        .collect()
}

fn of_data(data: &Data) -> Cell {
    match data {
        Data::Empty => Cell::Empty,
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => of_number(*number),
        Data::String(text) => of_text(text),
        Data::Bool(value) => Cell::Boolean(*value),
        Data::DateTime(moment) => of_moment(moment),
        Data::DateTimeIso(text) => of_iso(text),
        Data::DurationIso(text) => Cell::Text(text.clone()),
        Data::Error(error) => Cell::Error(error.to_string()),
    }
}

fn of_ref(data: &DataRef<'_>) -> Cell {
    match data {
        DataRef::SharedString(text) => of_text(text),
        other => of_data(&Data::from(other.clone())),
    }
}

/// OpenDocument writes the error of a formula as its text.
fn of_text(text: &str) -> Cell {
    const ERRORS: [&str; 9] = [
        "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#NOM?", "#VALEUR!",
    ];
    if ERRORS.contains(&text) || (text.starts_with("Err:") && text.len() == 7) {
        Cell::Error(text.to_owned())
    } else {
        Cell::Text(text.to_owned())
    }
}

fn of_number(number: f64) -> Cell {
    match number.is_finite() {
        true => Cell::Number(number),
        false => Cell::Error("#NUM!".to_owned()),
    }
}

fn of_moment(moment: &ExcelDateTime) -> Cell {
    if moment.is_duration() || moment.as_f64() < 1.0 {
        return of_number(moment.as_f64());
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    let day = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
    day.map_or_else(|| of_number(moment.as_f64()), Cell::Date)
}

fn of_iso(text: &str) -> Cell {
    let day = text.get(..10).unwrap_or(text);
    match NaiveDate::parse_from_str(day, "%Y-%m-%d") {
        Ok(day) => Cell::Date(day),
        Err(_) => Cell::Text(text.to_owned()),
    }
}
