//! A list as a workbook: one sheet, in the direction of its language, with real numbers and days,
//! a head that stays in sight and filters, and sums that follow the filter.
//!
//! Like every export it is a pure function: the day of the list dates the file.

mod style;

use std::collections::HashSet;

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Formula, Workbook, Worksheet, XlsxError, utility::row_col_to_cell,
};

use self::style::Styles;
use super::Error;
use crate::{
    documents::content::register::{Cell, Kind, Table},
    i18n::I18n,
    text::{Direction, isolate},
};

/// Narrowest and widest column, in characters.
const WIDTHS: (usize, usize) = (9, 48);
/// Height of a line, in points.
const LINE: f64 = 15.0;
/// The most lines that a row grows to; the rest of a long text is read in the cell.
const LINES: usize = 8;
/// Highest row that the format knows, in points.
const HIGHEST: f64 = 409.0;
/// Longest text that a cell holds.
const LONGEST: usize = 32_767;
/// Most characters in the name of a sheet.
const NAME: usize = 31;
/// Row of the heads: title and a line about the list stand above it.
const HEAD: u32 = 2;
/// Numbers of the paper sizes A4 and A3 in the format, each with the characters that a line of it
/// holds while they can still be read.
const PAPERS: [(u8, usize); 2] = [(9, 200), (8, 280)];

/// The bytes of an XLSX file. Identical lists give identical bytes.
///
/// # Errors
/// [`Error::Workbook`] when the list passes what a sheet holds: 1,048,576 rows, 16,384 columns.
pub fn export(table: &Table) -> Result<Vec<u8>, Error> {
    bytes(&table.title, &[table]).map_err(|error| Error::Workbook(error.to_string()))
}

/// The bytes of an XLSX file of several lists, a sheet each. It is titled by what the first list
/// is about. Identical lists give identical bytes.
///
/// # Errors
/// [`Error::Workbook`] when there is no list, or one passes what a sheet holds.
pub fn book(tables: &[Table]) -> Result<Vec<u8>, Error> {
    let tables: Vec<&Table> = tables.iter().collect();
    let title = tables
        .first()
        .map(|table| table.about.join(" – "))
        .unwrap_or_default();
    bytes(&title, &tables).map_err(|error| Error::Workbook(error.to_string()))
}

fn bytes(title: &str, tables: &[&Table]) -> Result<Vec<u8>, XlsxError> {
    let Some(first) = tables.first() else {
        return Err(XlsxError::ParameterError("no list".to_owned()));
    };
    let tr = I18n::new(first.language);
    let day = date(first.date.day())?;
    let properties = DocProperties::new()
        .set_title(isolate::strip(title))
        .set_subject(tr.register_subject())
        .set_author(&first.author)
        .set_company(&first.author)
        .set_creation_datetime(&day);
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties);
    let mut taken = HashSet::new();
    for table in tables {
        let sheet = workbook.add_worksheet();
        sheet.set_name(own_name(sheet_name(&table.title), &mut taken))?;
        let direction = table.language.direction();
        sheet.set_right_to_left(direction == Direction::RightToLeft);
        Writer {
            table,
            tr,
            styles: Styles::new(direction),
            widths: widths(table),
        }
        .write(sheet)?;
    }
    workbook.save_to_buffer()
}

struct Writer<'a> {
    table: &'a Table,
    tr: I18n,
    styles: Styles,
    widths: Vec<usize>,
}

impl Writer<'_> {
    fn write(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let table = self.table;
        let columns = u16::try_from(table.columns.len()).unwrap_or(u16::MAX);
        let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
        self.top(sheet)?;
        for (column, (described, &width)) in (0..).zip(table.columns.iter().zip(&self.widths)) {
            sheet.set_column_width(column, width as f64 + 2.0)?;
            let head = isolate::strip(&described.head);
            sheet.write_string_with_format(HEAD, column, head, self.styles.head())?;
        }
        let heads = self.widths.iter().zip(&table.columns);
        let lines = heads.map(|(&width, column)| lines(&isolate::strip(&column.head), width));
        sheet.set_row_height(HEAD, height(lines.max().unwrap_or(1)) + 4.0)?;
        for (row, cells) in (HEAD + 1..).zip(&table.rows) {
            self.row(sheet, row, cells)?;
        }
        let last = HEAD.saturating_add(rows);
        if let (Some(column), true) = (columns.checked_sub(1), rows > 0) {
            sheet.autofilter(HEAD, 0, last, column)?;
            self.sums(sheet, last)?;
        }
        // As many columns as say whose row it is stay in sight too.
        let keys = table.columns.iter().take_while(|column| column.is_key);
        let keys = u16::try_from(keys.count().min(2)).unwrap_or(0);
        sheet.set_freeze_panes(HEAD + 1, keys)?;
        self.page(sheet, keys)
    }

    /// The title, and under it the day and what the list was filtered by.
    fn top(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let title = isolate::strip(&self.table.title);
        sheet.write_string_with_format(0, 0, title, self.styles.title())?;
        sheet.set_row_height(0, 24.0)?;
        let day = crate::text::date::long(self.table.date.day(), self.table.language);
        let mut about = vec![self.tr.register_on(day)];
        about.extend(self.table.about.iter().cloned());
        let about = isolate::strip(&about.join(" – "));
        sheet.write_string_with_format(1, 0, about, self.styles.about())?;
        Ok(())
    }

    fn row(&self, sheet: &mut Worksheet, row: u32, cells: &[Cell]) -> Result<(), XlsxError> {
        let mut most = 1;
        for (column, width) in (0..).zip(&self.widths) {
            let index = usize::from(column);
            let cell = self.table.cell(cells, index);
            if let Cell::Text(words) = cell {
                most = most.max(lines(words, *width));
            }
            let kind = self.table.columns[index].kind;
            self.cell(sheet, (row, column), cell, kind)?;
        }
        sheet.set_row_height(row, height(most.min(LINES)))?;
        Ok(())
    }

    fn cell(
        &self,
        sheet: &mut Worksheet,
        (row, column): (u32, u16),
        cell: &Cell,
        kind: Kind,
    ) -> Result<(), XlsxError> {
        let style = self.styles.of(cell, kind);
        match cell {
            Cell::Empty => sheet.write_blank(row, column, style)?,
            Cell::Text(words) => {
                let words: String = isolate::strip(words).chars().take(LONGEST).collect();
                let style = match is_like_a_formula(&words) {
                    true => self.styles.quoted(),
                    false => style,
                };
                sheet.write_string_with_format(row, column, words, style)?
            }
            Cell::Date(day) => {
                sheet.write_datetime_with_format(row, column, date(day.day())?, style)?
            }
            figure => {
                let figure = number(figure).unwrap_or_default();
                sheet.write_number_with_format(row, column, figure, style)?
            }
        };
        Ok(())
    }

    /// The row of sums under the last row: each leaves out the rows that a filter hides, and
    /// carries the sum of all for programs that compute nothing.
    fn sums(&self, sheet: &mut Worksheet, last: u32) -> Result<(), XlsxError> {
        if !self.table.has_sums() {
            return Ok(());
        }
        let row = last + 1;
        let sums = (0..self.table.columns.len()).map(|column| self.table.sum(column));
        for (column, sum) in (0u16..).zip(sums) {
            let kind = self.table.columns[usize::from(column)].kind;
            let style = self.styles.sum(kind);
            match sum.as_ref().and_then(number) {
                Some(figure) => {
                    let from = row_col_to_cell(HEAD + 1, column);
                    let to = row_col_to_cell(last, column);
                    let formula = Formula::new(format!("SUBTOTAL(109,{from}:{to})"));
                    let formula = formula.set_result(figure.to_string());
                    sheet.write_formula_with_format(row, column, formula, style)?;
                }
                None if column == 0 => {
                    let word = self.tr.register_total();
                    sheet.write_string_with_format(row, column, word, style)?;
                }
                None => {
                    sheet.write_blank(row, column, style)?;
                }
            }
        }
        sheet.set_row_height(row, LINE + 5.0)?;
        Ok(())
    }

    /// As it comes out of a printer: lying, its head and the columns that say whose row it is on
    /// each page, as many pages wide as it takes to be readable.
    fn page(&self, sheet: &mut Worksheet, keys: u16) -> Result<(), XlsxError> {
        let characters: usize = self.widths.iter().map(|width| width + 2).sum();
        let [narrow, wide] = PAPERS;
        let (paper, room) = if characters > narrow.1 { wide } else { narrow };
        let across = characters.div_ceil(room).max(1);
        sheet.set_landscape();
        sheet.set_paper_size(paper);
        sheet.set_print_fit_to_pages(u16::try_from(across).unwrap_or(1), 0);
        sheet.set_repeat_rows(HEAD, HEAD)?;
        if let (Some(last), true) = (keys.checked_sub(1), across > 1) {
            sheet.set_repeat_columns(0, last)?;
        }
        sheet.set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3);
        sheet.set_footer(format!(
            "&C{} &P {} &N",
            self.tr.document_page_before(),
            self.tr.document_page_between()
        ));
        Ok(())
    }
}

/// Text that a program might take for a formula when somebody edits the cell.
fn is_like_a_formula(words: &str) -> bool {
    words.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// What a cell is worth as a number; nothing for words and days.
fn number(cell: &Cell) -> Option<f64> {
    match cell {
        // Sums of dirhams stay far below 2^53 centimes, so the quotient is the nearest number.
        Cell::Money(total) => Some(total.centimes() as f64 / 100.0),
        Cell::Integer(number) => Some(*number as f64),
        Cell::Year(year) => Some(f64::from(u16::from(*year))),
        Cell::Decimal(decimal) => Some(decimal.thousandths() as f64 / 1000.0),
        Cell::Percent(share) => Some(f64::from(share.hundredths()) / 10_000.0),
        Cell::Empty | Cell::Text(_) | Cell::Date(_) => None,
    }
}

fn date(day: chrono::NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    use chrono::Datelike;
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    let year = u16::try_from(day.year()).unwrap_or(1900);
    ExcelDateTime::from_ymd(year, part(day.month()), part(day.day()))
}

fn widths(table: &Table) -> Vec<usize> {
    (0..table.columns.len())
        .map(|column| {
            let (word, line) = table.widths(column);
            // The button of the filter stands on the head.
            let head = word.max(table.columns[column].head.chars().count().min(14)) + 2;
            line.max(head).clamp(WIDTHS.0, WIDTHS.1)
        })
        .collect()
}

/// Lines that words take in a column, a little more than less.
fn lines(words: &str, width: usize) -> usize {
    let width = width.max(1);
    let of = |line: &str| (line.chars().count() * 21 / 20).div_ceil(width).max(1);
    words.lines().map(of).sum::<usize>().max(1)
}

fn height(lines: usize) -> f64 {
    (lines as f64 * LINE + 1.0).min(HIGHEST)
}

/// A name that the format takes: 31 characters, none of `[ ] : * ? / \`.
fn sheet_name(title: &str) -> String {
    let plain = isolate::strip(title);
    let allowed = plain.chars().filter(|c| !"[]:*?/\\'".contains(*c));
    let name: String = allowed.take(NAME).collect();
    match name.trim() {
        "" => "1".to_owned(),
        name => name.to_owned(),
    }
}

/// A name that no other sheet has: the format compares them without regard to case.
fn own_name(name: String, taken: &mut HashSet<String>) -> String {
    let mut own = name.clone();
    let mut count = 1;
    while !taken.insert(own.to_lowercase()) {
        count += 1;
        let end = format!(" {count}");
        let kept = NAME.saturating_sub(end.chars().count());
        own = name.chars().take(kept).chain(end.chars()).collect();
    }
    own
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_of_one_name_are_numbered() {
        let mut taken = HashSet::new();
        let long = "x".repeat(NAME);
        let mut own = |name: &str| own_name(name.to_owned(), &mut taken);
        assert_eq!(own("Plan"), "Plan");
        assert_eq!(own("PLAN"), "PLAN 2");
        assert_eq!(own(&long), long);
        let second = own(&long);
        assert!(second.ends_with("x 2") && second.chars().count() == NAME);
    }

    #[test]
    fn names_of_sheets_lose_what_the_format_refuses() {
        assert_eq!(sheet_name("Liste [1]: a/b\\c?*'"), "Liste 1 abc");
        assert_eq!(sheet_name("[]"), "1");
        assert_eq!(sheet_name(&"م".repeat(40)).chars().count(), NAME);
    }

    #[test]
    fn text_that_begins_like_a_formula_is_known() {
        for words in ["=1", "+212", "-5", "@x", "\tx"] {
            assert!(is_like_a_formula(words), "{words}");
        }
        assert!(!is_like_a_formula("سوق = 3"));
    }

    #[test]
    fn rows_grow_with_their_text_to_a_limit() {
        assert_eq!(lines("", 10), 1);
        assert_eq!(lines("كلمة", 10), 1);
        assert_eq!(lines(&"x".repeat(95), 50), 2);
        assert_eq!(lines("a\nb\nc", 10), 3);
        assert!(height(1_000) <= HIGHEST);
    }
}
