//! Cells, rows and merged areas.

use chrono::NaiveDate;

use crate::text::fold::is_invisible;

/// What a cell holds. A formula is its last computed value.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// A text, as it is written.
    Text(String),
    /// A number.
    Number(f64),
    /// A day, the time of day left out.
    Date(NaiveDate),
    /// Yes or no.
    Boolean(bool),
    /// A formula that failed: `#REF!`, `#DIV/0!` …
    Error(String),
}

impl Cell {
    /// Whether nothing is to be seen in it.
    pub fn is_empty(&self) -> bool {
        match self {
            Cell::Empty => true,
            Cell::Text(text) => text.chars().all(|c| c.is_whitespace() || is_invisible(c)),
            _ => false,
        }
    }

    /// What it holds, as a text: a number with a point and without groups, a day as `YYYY-MM-DD`.
    pub fn raw(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Error(text) => text.clone(),
            Cell::Number(number) => number.to_string(),
            Cell::Date(day) => day.to_string(),
            Cell::Boolean(value) => value.to_string(),
        }
    }

    /// What it holds without the spaces and the marks of direction around it. Marks that come in
    /// pairs stay.
    pub fn text(&self) -> String {
        const ALONE: [char; 5] = ['\u{200B}', '\u{200E}', '\u{200F}', '\u{61C}', '\u{FEFF}'];
        let is_blank = |c: char| c.is_whitespace() || ALONE.contains(&c);
        match self {
            Cell::Text(text) => text.trim_matches(is_blank).to_owned(),
            other => other.raw(),
        }
    }
}

/// A row that holds something.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its number in the sheet, from 1, as spreadsheets show it.
    pub number: u32,
    /// Its cells, from the first column to the last that holds anything.
    pub cells: Vec<Cell>,
}

impl Row {
    /// The cell of a column, from 0.
    pub fn cell(&self, column: usize) -> &Cell {
        self.cells.get(column).unwrap_or(&Cell::Empty)
    }

    /// The columns that hold anything, with their cells.
    pub fn filled(&self) -> impl Iterator<Item = (usize, &Cell)> {
        let cells = self.cells.iter().enumerate();
        cells.filter(|(_, cell)| !cell.is_empty())
    }
}

/// Cells merged into one, both ends included. The value stands in the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// Number of the first row, from 1.
    pub first_row: u32,
    /// Number of the last row.
    pub last_row: u32,
    /// First column, from 0.
    pub first_column: usize,
    /// Last column.
    pub last_column: usize,
}

impl Area {
    /// Whether a cell is in it.
    pub fn holds(&self, number: u32, column: usize) -> bool {
        (self.first_row..=self.last_row).contains(&number)
            && (self.first_column..=self.last_column).contains(&column)
    }
}
